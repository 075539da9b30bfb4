import { describe, expect, test } from "vitest";
import { describeBody, readOutcomes, respondWith } from "../support/fact-answers.js";
import { requestOf } from "../support/fact-requests.js";
import { readOperations } from "../support/fact-tables.js";
import type { Call } from "./calls-as-facts.js";

interface Api {
  /** A client of the API whose requests end in a function. */
  readonly clientOf: (fetch: typeof globalThis.fetch) => Readonly<Record<string, Call>>;
  /** What is sent where the smallest body has no part that could be answered. */
  readonly bodies: Readonly<Record<string, unknown>>;
}

/** Holds the client's methods against the table of outcomes: what each makes of every answer. */
export function describeOutcomes(api: string, { clientOf, bodies }: Api): void {
  const operations = readOperations(api);
  const outcomes = readOutcomes(
    api,
    operations.map(({ operationId }) => operationId),
  );

  describe("each method makes of an answer what its rows say", () => {
    test.each(operations)("$operationId", async ({ operationId, bodySchema }) => {
      const request = requestOf(api, operationId, bodySchema);
      const wrong: string[] = [];
      for (const outcome of outcomes.filter((one) => one.operationId === operationId)) {
        const call = clientOf(() => Promise.resolve(respondWith(outcome)))[operationId] as Call;
        const { kind } = await call({ ...request, ...(operationId in bodies && { body: bodies[operationId] }) });
        if (kind !== outcome.kind)
          wrong.push(`${outcome.status} ${describeBody(outcome.body)} is to be ${outcome.kind}, and is ${kind}`);
      }
      expect(wrong).toEqual([]);
    });
  });
}
