import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { requestOf } from "../support/fact-requests.js";
import { readOperations, readTable } from "../support/fact-tables.js";
import type { Call } from "./calls-as-facts.js";

/** Each is answered without and with a time to wait. */
const STATUSES = [400, 404, 408, 429, 500, 502, 503, 504];
/** After which statuses a call is repeated, whatever the API (ADR 7). */
const READ = [408, 429, 500, 502, 503, 504];
const DELETE = [408, 429, 502, 503, 504];
const AGAIN: Readonly<Record<string, { readonly plain: number[]; readonly withRetryAfter: number[] }>> = {
  GET: { plain: READ, withRetryAfter: READ },
  DELETE: { plain: DELETE, withRetryAfter: DELETE },
  POST: { plain: [429], withRetryAfter: [429, 503] },
};

/** Holds the client's methods against the table of the API: which answers each asks for again. */
export function describeRetries(
  api: string,
  clientOf: (fetch: typeof globalThis.fetch) => Readonly<Record<string, Call>>,
): void {
  /** The only statuses after which an operation is repeated, where the table names them. */
  const stricter = new Map(
    readTable(api, "api")
      .filter(([what, name]) => what === "rule" && name?.endsWith(" x-retry-statuses"))
      .map(([, name = "", statuses = ""]) => [name.split(" ")[0], JSON.parse(statuses) as number[]] as const),
  );

  describe("each method repeats after the statuses that its row says", () => {
    beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date", "performance"] }));
    afterEach(() => void vi.useRealTimers());

    test.each(readOperations(api))("$title", async ({ method, operationId, bodySchema }) => {
      const request = requestOf(api, operationId, bodySchema);
      const only = stricter.get(operationId);
      const again = only ? { plain: only, withRetryAfter: only } : AGAIN[method];
      const isRepeated = async (status: number, headers: Record<string, string>) => {
        let calls = 0;
        const client = clientOf(() => (calls++, Promise.resolve(new Response(null, { status, headers }))));
        const result = (client[operationId] as Call)({ ...request, retry: 1 });
        await vi.runAllTimersAsync();
        await result;
        return calls > 1;
      };
      const repeated = { plain: [] as number[], withRetryAfter: [] as number[] };
      for (const status of STATUSES) {
        if (await isRepeated(status, {})) repeated.plain.push(status);
        if (await isRepeated(status, { "Retry-After": "1" })) repeated.withRetryAfter.push(status);
      }
      expect(repeated).toEqual(again);
    });
  });
}
