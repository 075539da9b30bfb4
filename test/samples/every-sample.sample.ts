import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Mock, startMock } from "../../src/mock/index.js";
import { SHOWN_ITEMS } from "../../src/tools/docs/samples/captured-answers.js";
import { CODE_LANGUAGES, type CodeLanguage } from "../../src/tools/docs/samples/sample-languages.js";
import { isHere } from "./languages.js";
import { printedItems, printedValue } from "./printed.js";
import { type OperationSamples, itemsOf, referenceSamples } from "./reference-samples.js";
import { type Outcome, prepareSamples, type PreparedSamples } from "./run-samples.js";

let samples: OperationSamples[];
let mock: Mock;

beforeAll(async () => {
  samples = await referenceSamples();
  mock = await startMock({ port: 0, items: SHOWN_ITEMS, log: "quiet" });
});
afterAll(() => mock.close());

/** Expects what the reference shows: of our client what is in the answer, and of a list one item after the other. */
function expectAnswer(lang: CodeLanguage, outcome: Outcome): void {
  const { sample } = outcome;
  if (lang !== "TypeScript") expect(printedValue(outcome), sample.name).toEqual(sample.answer.body);
  else if (!sample.call.isPaged) expect(printedValue(outcome), sample.name).toEqual(sample.data);
  else expect(printedItems(outcome), sample.name).toEqual(itemsOf(sample));
}

describe.each(CODE_LANGUAGES)("the samples for $label", ({ lang }) => {
  let prepared: PreparedSamples | undefined;
  beforeAll(async () => {
    if (isHere(lang)) prepared = await prepareSamples(lang, samples);
  });
  afterAll(async () => prepared?.remove());

  test.runIf(isHere(lang))("print the answer that the reference shows", async () => {
    const outcomes = (await prepared?.run(samples, mock)) ?? [];
    expect(outcomes).toHaveLength(samples.length);
    for (const outcome of outcomes) {
      const { code, messages, sample } = outcome;
      expect(code, `${sample.name}: ${messages}`).toBe(0);
      expectAnswer(lang, outcome);
    }
  });

  test.runIf(isHere(lang))("end with an error, and print it, where the service refuses", async () => {
    const api = mock.api("data-network");
    api.always("getUser", "unknown-resource");
    api.always("listUsers", "no-permission");
    api.always("createUser", "server-failed");
    const refused = samples.filter(({ name }) => /^data-network-(?:get|list|create)Users?$/.test(name));
    const outcomes = (await prepared?.run(refused, mock)) ?? [];
    api.reset();
    expect(outcomes).toHaveLength(3);
    for (const { sample, code, output, messages } of outcomes) {
      expect(code, sample.name).not.toBe(0);
      expect(output + messages, sample.name).toMatch(/MISSING_RESOURCE|UNAUTHORIZED_ACCESS|SERVER_ERROR/);
    }
  });
});
