import { afterEach, describe, expect, test } from "vitest";
import {
  createDataNetworkClient,
  OperationError,
  orThrow,
  pages,
  paginate,
} from "../../generated/data-network/index.js";
import { account, envelope } from "../support/accounts.js";
import { type RealServer, startServer } from "../support/real-server.js";

let server: RealServer;
afterEach(() => server.close());

/** A list of pages by cursor; a number instead of a page is an error status. */
async function clientFor(list: Record<string, { items: string[]; next?: string | null } | number>) {
  server = await startServer((request, response) => {
    const page = list[new URL(request.url as string, server.origin).searchParams.get("cursor") ?? ""] ?? 404;
    const status = typeof page === "number" ? page : 200;
    const body =
      typeof page === "number"
        ? { code: "SERVER_ERROR", message: "", requestId: "r" }
        : envelope({ items: page.items.map((id) => ({ ...account, id })), nextCursor: page.next });
    response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(body));
  });
  return createDataNetworkClient({ baseUrl: `${server.origin}/v1`, apiKey: "k", apiSecret: "s", retry: false });
}

async function collect<Item>(source: AsyncIterable<Item>): Promise<Item[]> {
  const items = [];
  for await (const item of source) items.push(item);
  return items;
}

describe("paginate", () => {
  test("yields the items of all pages and keeps the filters", async () => {
    const smile = await clientFor({
      "": { items: ["a-1", "a-2"], next: "2" },
      "2": { items: [], next: "3" },
      "3": { items: ["a-3"], next: null },
    });
    const accounts = await collect(paginate(smile.listAccounts, { query: { userId: "lumen-1", size: 2 } }));
    expect(accounts.map(({ id }) => id)).toEqual(["a-1", "a-2", "a-3"]);
    expect(server.received.map(({ url }) => url)).toEqual(
      ["?userId=lumen-1&size=2", "?userId=lumen-1&size=2&cursor=2", "?userId=lumen-1&size=2&cursor=3"].map(
        (query) => `/v1/accounts${query}`,
      ),
    );
  });

  test.each([[undefined], [null], [""]])("ends where nextCursor is %j", async (next) => {
    const smile = await clientFor({ "": { items: ["a-1"], ...(next !== undefined && { next }) } });
    expect(await collect(paginate(smile.listAccounts))).toHaveLength(1);
  });

  test("throws at the page that fails, and says where to go on", async () => {
    const smile = await clientFor({ "": { items: ["a-1"], next: "2" }, "2": 500 });
    const seen: string[] = [];
    const error = await (async () => {
      for await (const { id } of paginate(smile.listAccounts)) seen.push(id);
    })().catch((thrown: unknown) => thrown as OperationError);
    expect(seen).toEqual(["a-1"]);
    expect(error).toBeInstanceOf(OperationError);
    expect(error).toMatchObject({
      operationId: "listAccounts",
      result: { kind: "api-error", status: 500, resumeCursor: "2" },
    });
  });

  test("sends nothing more once the caller has seen enough", async () => {
    const smile = await clientFor({ "": { items: ["a-1"], next: "2" }, "2": { items: ["a-2"] } });
    for await (const _account of paginate(smile.listAccounts)) break;
    expect(server.received).toHaveLength(1);
  });
});

describe("pages", () => {
  test("yields each result and ends after the first failure", async () => {
    const smile = await clientFor({ "": { items: ["a-1"], next: "2" }, "2": 503 });
    const results = await collect(pages(smile.listAccounts));
    expect(results.map(({ kind }) => kind)).toEqual(["ok", "api-error"]);
    expect(results[1]).toMatchObject({ resumeCursor: "2" });
  });

  test("a cursor that comes twice is a contract violation, not an endless list", async () => {
    const smile = await clientFor({
      "": { items: ["a-1"], next: "2" },
      "2": { items: ["a-2"], next: "3" },
      "3": { items: ["a-3"], next: "2" },
    });
    const results = await collect(pages(smile.listAccounts));
    expect(results.map(({ kind }) => kind)).toEqual(["ok", "ok", "ok", "contract-violation"]);
  });

  test("refuses a method that is not paged", async () => {
    const smile = await clientFor({});
    await expect(collect(pages(smile.getAccount as unknown as typeof smile.listAccounts))).rejects.toThrow(/is paged/);
  });
});

describe("orThrow", () => {
  test("gives the data of a success and throws every failure", async () => {
    const smile = await clientFor({ "": { items: ["a-1"] }, "9": 404 });
    expect(orThrow(await smile.listAccounts()).items).toHaveLength(1);
    const failed = await smile.listAccounts({ query: { cursor: "9" } });
    expect(() => orThrow(failed)).toThrow("listAccounts failed: api-error (status 404, SERVER_ERROR, request r)");
  });
});
