import { describe, expect, test } from "vitest";
import { requestOf, wholesOf } from "../support/fact-requests.js";
import { readTable } from "../support/fact-tables.js";

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
    test.each(readTable(api, "operations"))(
      "%s %s %s",
      async (
        method,
        path = "",
        name = "",
        success = "",
        body = "",
        answer = "",
        data = "",
        security = "",
        pagination = "",
      ) => {
        const [operationId = ""] = name.split(" ");
        const request = requestOf(api, operationId, body);
        const sent: Request[] = [];
        const answered: unknown[] = [];
        const client = clientOf(async (input, init) => {
          sent.push(new Request(input, init));
          const status = Number(success);
          return answer === "" ? new Response(null, { status }) : Response.json(answered.shift(), { status });
        });
        const call = client[operationId] as Call;

        answered.push(sampleOf(answer));
        const result = await call(request);
        expect(result).toMatchObject({ kind: "ok", status: Number(success), body: sampleOf(answer) });
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

        const [parameter, cursor] = pagination.split(" ");
        if (cursor === undefined || parameter === undefined) return;
        const page = sampleOf(answer) as { data: object };
        answered.push({ ...page, data: { ...page.data, nextCursor: "next" } }, page);
        const kinds: string[] = [];
        for await (const { kind } of pages(call, request)) kinds.push(kind);
        expect(kinds).toEqual(["ok", "ok"]);
        expect(sent.map(({ url: asked }) => new URL(asked).searchParams.get(parameter))).toEqual([null, null, "next"]);
      },
    );
  });
}
