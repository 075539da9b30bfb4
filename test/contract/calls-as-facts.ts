import { describe, expect, test } from "vitest";
import { requestOf, wholesOf } from "../support/fact-requests.js";
import { type OperationRow, readOperations } from "../support/fact-tables.js";

/** What of a client's methods is needed here, whatever the API. */
export type Call = (
  request: object,
) => Promise<{ readonly kind: string; readonly status?: number; readonly data?: unknown; readonly body?: unknown }>;

interface Api {
  /** The URL up to the paths of the contract. */
  readonly baseUrl: string;
  /** A client of the API whose requests end in a function. */
  readonly clientOf: (fetch: typeof globalThis.fetch) => Readonly<Record<string, Call>>;
  readonly pages: (call: Call, request: object) => AsyncIterable<{ readonly kind: string }>;
  /** What a result's `data` is where the row has none: nothing, or the body itself. */
  readonly dataWithoutEnvelope: (body: unknown) => unknown;
  /** The header `Authorization` for each kind of security. */
  readonly authorization: Readonly<Record<string, string | null>>;
}

/** Holds the client's methods against the table of operations: what each sends, and what it makes of the answer. */
export function describeCalls(
  api: string,
  { baseUrl, clientOf, pages, dataWithoutEnvelope, authorization }: Api,
): void {
  const sampleOf = (schema: string) => (schema === "" ? undefined : wholesOf(api, schema)[0]);

  describe("each method sends what its row says, and reads the answer", () => {
    test.each(readOperations(api))("$title", async (row) => {
      const { operationId, method, path, success, answer, data, security } = row;
      const request = requestOf(api, operationId, row.bodySchema);
      const { sent, call } = answeredWith([sampleOf(answer)], row);

      const result = await call(request);
      expect(result).toMatchObject({ kind: "ok", status: success, body: sampleOf(answer) });
      expect(result.data).toEqual(data === "" ? dataWithoutEnvelope(sampleOf(answer)) : sampleOf(data));
      const [first] = sent as [Request];
      const url = new URL(first.url);
      expect(first.method).toBe(method);
      expect(url.origin + url.pathname).toBe(
        baseUrl + path.replace(/\{(\w+)\}/g, (_, parameter: string) => String(request.path?.[parameter as never])),
      );
      expect(Object.fromEntries(url.searchParams)).toEqual(request.query ?? {});
      expect(await first.text()).toBe(request.body === undefined ? "" : JSON.stringify(request.body));
      expect(first.headers.get("authorization")).toBe(authorization[security]);
    });
  });

  test("each list, and no other, goes from page to page as its row says", async () => {
    for (const row of readOperations(api)) {
      const last = sampleOf(row.answer) as { data?: object } | undefined;
      const { sent, call } = answeredWith([{ ...last, data: { ...last?.data, nextCursor: "next" } }, last], row);
      const kinds: string[] = [];
      const readAll = async () => {
        for await (const { kind } of pages(call, requestOf(api, row.operationId, row.bodySchema))) kinds.push(kind);
      };
      if (row.cursor === "") {
        await expect(readAll(), row.title).rejects.toThrow(TypeError);
        continue;
      }
      await readAll();
      expect(kinds, row.title).toEqual(["ok", "ok"]);
      expect(sent.map(({ url }) => new URL(url).searchParams.get(row.cursor))).toEqual([null, "next"]);
    }
  });

  /** A method of a client that gets these bodies, one by one; and what it has sent. */
  function answeredWith(bodies: readonly unknown[], { operationId, success, answer }: OperationRow) {
    const sent: Request[] = [];
    const client = clientOf(async (input, init) => {
      const body = bodies[sent.push(new Request(input, init)) - 1];
      return answer === "" ? new Response(null, { status: success }) : Response.json(body, { status: success });
    });
    return { sent, call: client[operationId] as Call };
  }
}
