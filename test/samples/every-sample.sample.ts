import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Mock, startMock } from "../../src/mock/index.js";
import { SHOWN_ITEMS } from "../../src/tools/docs/samples/captured-answers.js";
import { CODE_LANGUAGES, type CodeLanguage } from "../../src/tools/docs/samples/sample-languages.js";
import { isHere, LANGUAGES } from "./languages.js";
import { type OperationSamples, referenceSamples } from "./reference-samples.js";
import { type Outcome, prepareSamples, type PreparedSamples } from "./run-samples.js";

/** More than a page of the samples holds. */
const LONG_LIST = 70;
const ALL = CODE_LANGUAGES.map(({ lang }) => lang);
const OURS: CodeLanguage = "TypeScript";

let samples: OperationSamples[];
let mocks: Readonly<Record<"shown" | "long" | "refusing", Mock>>;

beforeAll(async () => {
  samples = await referenceSamples();
  const [shown, long, refusing] = await Promise.all(
    [SHOWN_ITEMS, LONG_LIST, SHOWN_ITEMS].map((items) => startMock({ port: 0, items, log: "quiet" })),
  );
  mocks = { shown, long, refusing } as typeof mocks;
});

afterAll(async () => {
  for (const mock of Object.values(mocks)) await mock.close();
  const labelsOf = (languages: readonly CodeLanguage[]) => languages.map((lang) => LANGUAGES[lang].label).join(", ");
  const missing = ALL.filter((lang) => !isHere(lang));
  console.log(`Ran: ${labelsOf(ALL.filter(isHere))}`);
  if (missing.length > 0) console.log(`Not on this machine, so skipped: ${labelsOf(missing)}`);
});

/** What a sample printed, as data. */
const printed = ({ output }: Outcome): unknown => (output.trim() === "" ? undefined : JSON.parse(output));

describe.each(ALL)("the samples in %s", (lang) => {
  let prepared: PreparedSamples | undefined;
  beforeAll(async () => {
    if (isHere(lang)) prepared = await prepareSamples(lang, samples);
  });
  afterAll(() => prepared?.remove());
  const run = (wanted: readonly OperationSamples[], mock: Mock) =>
    (prepared as PreparedSamples).run(wanted, () => mock);

  test.runIf(isHere(lang))("print the answer that the reference shows", async () => {
    const wanted = samples.filter(({ call }) => lang !== OURS || !call.isPaged);
    const outcomes = await run(wanted, mocks.shown);
    expect(outcomes).toHaveLength(wanted.length);
    for (const outcome of outcomes) {
      const { code, messages, sample } = outcome;
      expect(code, `${sample.name}: ${messages}`).toBe(0);
      expect(printed(outcome), sample.name).toEqual(lang === OURS ? sample.data : sample.answer.body);
    }
  });

  test.runIf(lang === OURS)("go through all pages of a list", async () => {
    const lists = samples.filter(({ call }) => call.isPaged);
    for (const { sample, code, output, messages } of await run(lists, mocks.long)) {
      expect(code, `${sample.name}: ${messages}`).toBe(0);
      const items = output.trimEnd().split("\n");
      expect(items, sample.name).toHaveLength(LONG_LIST);
      const { items: shown } = sample.data as { items: unknown[] };
      expect(items.slice(0, SHOWN_ITEMS).map((item) => JSON.parse(item) as unknown)).toEqual(shown);
    }
  });

  test.runIf(lang === OURS)("say of a write without an answer that it may have been carried out", async () => {
    mocks.refusing.api("data-network").always("createUser", { fault: "reset" });
    const [outcome] = await run(
      samples.filter(({ call }) => call.operationId === "createUser"),
      mocks.refusing,
    );
    expect(outcome?.code).toBe(1);
    expect(outcome?.messages).toMatch(/^network .*It may have been carried out/s);
  });

  test.runIf(isHere(lang))("end with an error, and print it, where the service refuses", async () => {
    mocks.refusing.api("data-network").always("getUser", "unknown-resource");
    mocks.refusing.api("data-network").always("listUsers", "no-permission");
    mocks.refusing.api("data-network").always("createUser", "server-failed");
    const refused = ["getUser", "listUsers", "createUser"].map((id) => `data-network-${id}`);
    const outcomes = await run(
      samples.filter(({ name }) => refused.includes(name)),
      mocks.refusing,
    );
    expect(outcomes).toHaveLength(refused.length);
    for (const { sample, code, output, messages } of outcomes) {
      expect(code, sample.name).not.toBe(0);
      expect(output + messages, sample.name).toMatch(/MISSING_RESOURCE|UNAUTHORIZED_ACCESS|SERVER_ERROR/);
    }
  });
});
