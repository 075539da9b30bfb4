import { afterAll, beforeAll, expect, test } from "vitest";
import { type Mock, startMock } from "../../src/mock/index.js";
import { SHOWN_ITEMS } from "../../src/tools/docs/samples/captured-answers.js";
import { printedItems } from "./printed.js";
import { itemsOf, type OperationSamples, referenceSamples } from "./reference-samples.js";
import { prepareSamples, type PreparedSamples } from "./run-samples.js";

/** More than a page of the samples holds. */
const LONG_LIST = 70;

let lists: OperationSamples[];
let writes: OperationSamples[];
let mock: Mock;
let prepared: PreparedSamples;

beforeAll(async () => {
  const samples = await referenceSamples();
  lists = samples.filter(({ call }) => call.isPaged);
  writes = samples.filter(({ call }) => call.operationId === "createUser");
  mock = await startMock({ port: 0, items: LONG_LIST, log: "quiet" });
  prepared = await prepareSamples("TypeScript", [...lists, ...writes]);
});
afterAll(async () => {
  await prepared.remove();
  await mock.close();
});

test("the samples of lists go through all pages", async () => {
  const outcomes = await prepared.run(lists, mock);
  expect(outcomes).toHaveLength(lists.length);
  for (const outcome of outcomes) {
    const { sample, code, messages } = outcome;
    expect(code, `${sample.name}: ${messages}`).toBe(0);
    const items = printedItems(outcome);
    expect(items, sample.name).toHaveLength(LONG_LIST);
    expect(items.slice(0, SHOWN_ITEMS)).toEqual(itemsOf(sample));
  }
});

test("the sample of a write that gets no answer says that it may have been carried out", async () => {
  mock.api("data-network").next("createUser", [{ fault: "reset" }]);
  const [outcome] = await prepared.run(writes, mock);
  expect(outcome?.code).toBe(1);
  expect(outcome?.messages).toMatch(/^network .*It may have been carried out/s);
});
