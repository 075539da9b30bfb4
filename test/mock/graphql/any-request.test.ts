import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { ROOT } from "../../support/root.js";
import { executor } from "./executor.js";

const FOLDER = join(ROOT, "openapi/billing/queries");
const documents: string[] = readdirSync(FOLDER).map((name) => parse(readFileSync(join(FOLDER, name), "utf8")).document);

/** Words of the language and of the schema, put together without sense. */
const words = fc
  .array(
    fc.constantFrom(
      ...["{", "}", "(", ")", "[", "]", ":", "...", "$a", "@skip(if: true)", "!", "=", "|", "&", '"', '"""', "#", "\n"],
      ...[
        "query",
        "mutation",
        "fragment F on Account",
        "...F",
        "on",
        "__schema",
        "__type",
        "account",
        "Txs",
        "objects",
      ],
      ...[
        "usn",
        "filter",
        "null",
        "true",
        "-1",
        "1e99",
        "a",
        "allAccounts",
        "limit",
        "schema",
        "extend",
        "\ud800",
        "\0",
      ],
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(" "));

/** A document of which a part is gone, or comes from another one. */
const torn = fc
  .tuple(fc.constantFrom(...documents), fc.constantFrom(...documents), fc.nat(1_500), fc.nat(1_500))
  .map(([one, other, end, start]) => one.slice(0, end) + other.slice(start));

const anything = fc.oneof(fc.jsonValue(), fc.anything());

function expectAnswer(answer: Awaited<ReturnType<typeof executor.execute>>): void {
  expect("data" in answer || "errors" in answer).toBe(true);
  if (answer.errors) expect(answer.errors.length).toBeGreaterThan(0);
  for (const { message } of answer.errors ?? []) expect(message).not.toMatch(/could not execute/);
  expect(() => JSON.stringify(answer)).not.toThrow();
}

describe("whatever a request is, it gets an answer that says what is wrong", () => {
  test("documents", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(words, torn, fc.string()), async (query) => {
        expectAnswer(await executor.execute({ query }));
      }),
      { numRuns: 500 },
    );
  });

  test("variables", async () => {
    const query = `query($uid: Int, $uuid: UUID, $tx: [TxFilter], $cdr: [CdrFilter], $tariff: [TariffTypeFilter]) {
      account(uid: $uid, uuid: $uuid) { Txs(filter: $tx) { tx } }
      allSubscriptions { objects { Cdrs(filter: $cdr) { objects { TariffType(filter: $tariff) { path } } } } }
    }`;
    const filter = fc.record(
      { tx: anything, amount: anything, ledgerTime: anything, path: anything, cost: anything },
      { requiredKeys: [] },
    );
    const value = fc.oneof(anything, filter, fc.array(filter, { maxLength: 3 }));
    const variables = fc.record(
      { uid: value, uuid: value, tx: value, cdr: value, tariff: value },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(variables, async (given) => {
        expectAnswer(await executor.execute({ query, variables: given }));
      }),
      { numRuns: 500 },
    );
  });

  test("anything at all", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({ query: anything, variables: anything, operationName: anything }),
        async (request) => {
          expectAnswer(await executor.execute(request));
        },
      ),
      { numRuns: 300 },
    );
  });
});
