import { describe, expect, test, vi } from "vitest";
import {
  createDataNetworkClient,
  type ListAccountsRequest,
  OperationError,
  pages,
  paginate,
} from "../../generated/data-network/index.js";
import { createClient, getAccount, listAccounts, listInviteLogs } from "../../generated/data-network/picked-client.js";
import { account, envelope } from "../support/accounts.js";

interface Page {
  readonly ids: readonly string[];
  readonly nextCursor?: string;
}
const PAGES: Readonly<Record<string, Page>> = { "": { ids: ["a-1", "a-2"], nextCursor: "2" }, "2": { ids: ["a-3"] } };
const answer = (url: string) => {
  const { ids, nextCursor } = PAGES[new URL(url).searchParams.get("cursor") ?? ""] as Page;
  return Response.json(envelope({ items: ids.map((id) => ({ ...account, id })), nextCursor }));
};

/** A client of a service with two pages, and what it was asked for. */
function setUp() {
  const fetch = vi.fn(async (url: string) => answer(url));
  const connection = { baseUrl: "https://api.example.test/v1", apiKey: "k", apiSecret: "s" };
  const options = { ...connection, fetch: fetch as unknown as typeof globalThis.fetch };
  return {
    smile: createDataNetworkClient(options),
    picked: createClient(options, { getAccount, listAccounts, listInviteLogs }),
    queries: () => fetch.mock.calls.map(([url]) => new URL(url).search),
  };
}

async function collect<Item>(source: AsyncIterable<Item>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of source) items.push(item);
  return items;
}

describe("what can be paged", () => {
  test("a method of a whole or a picked client", async () => {
    for (const name of ["smile", "picked"] as const) {
      const { listAccounts: list } = setUp()[name];
      expect((await collect(paginate(list))).map(({ id }) => id)).toEqual(["a-1", "a-2", "a-3"]);
    }
  });

  test("a wrapper around a method", async () => {
    const { smile, queries } = setUp();
    const wrapper = (argument?: ListAccountsRequest) => smile.listAccounts({ ...argument, timeoutMs: 5_000 });
    expect(await collect(paginate(wrapper, { query: { userId: "u-1" } }))).toHaveLength(3);
    expect(queries()).toEqual(["?userId=u-1", "?userId=u-1&cursor=2"]);
  });

  test("a list written by hand, sync or async, from a cursor too", async () => {
    const numbers = ({ query }: { query: { cursor?: string; step: number } }) => {
      const from = Number(query.cursor ?? 0);
      return {
        ok: true as const,
        data: { items: [from, from + query.step], nextCursor: from < 4 ? String(from + 2) : undefined },
      };
    };
    const list = (argument: Parameters<typeof numbers>[0]) => Promise.resolve(numbers(argument));
    expect(await collect(paginate(list, { query: { step: 1 } }))).toEqual([0, 1, 2, 3, 4, 5]);
    expect(await collect(paginate(numbers as unknown as typeof list, { query: { step: 1, cursor: "2" } }))).toEqual([
      2, 3, 4, 5,
    ]);
    expect(await collect(pages(list, { query: { step: 1, cursor: "4" } }))).toHaveLength(1);
  });

  test("a list written by hand that gives one cursor for ever fails under its own name", async () => {
    const stuck = async () => ({ ok: true as const, data: { items: [1], nextCursor: "again" } });
    await expect(collect(paginate(stuck))).rejects.toThrow(
      "stuck failed: contract-violation: The service sent the same nextCursor twice",
    );
    await expect(collect(paginate(async () => stuck()))).rejects.toThrow("list failed: contract-violation");
  });

  test("a list written by hand may give the same failure again", async () => {
    const failure = { ok: false, kind: "aborted", operationId: "mine", attempts: 1 } as const;
    const list = async (_argument?: { query?: { cursor?: string } }) => failure;
    for (const cursor of ["c", "d"])
      expect(await collect(pages(list, { query: { cursor } }))).toMatchObject([{ resumeCursor: cursor }]);
  });
});

describe("what cannot be paged is refused, and nothing is sent", () => {
  const refused: [string, (client: ReturnType<typeof setUp>) => unknown, RegExp][] = [
    ["a call that was not awaited", () => Promise.resolve({ ok: true, data: { items: [] } }), /await the call first/],
    ["a result", () => ({ ok: true, data: { items: [] } }), /await the call first/],
    ["nothing", () => undefined, /take the method itself/],
    ["a method that gives no list", ({ smile }) => smile.getAccount, /is paged; getAccount is not/],
    ["the same of a picked client", ({ picked }) => picked.getAccount, /is paged; getAccount is not/],
  ];
  test.each(refused)("%s", async (_name, choose, message) => {
    const client = setUp();
    for (const walk of [pages, paginate] as readonly ((list: never) => AsyncIterable<unknown>)[]) {
      const walking = collect(walk(choose(client) as never));
      await expect(walking).rejects.toThrow(TypeError);
      await expect(walking).rejects.toThrow(message);
    }
    expect(client.queries()).toEqual([]);
  });
});

describe("an argument that would vanish lists nothing", () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  const wrong: [string, unknown][] = [
    ["a promise", Promise.resolve({ query: { userId: "u-1" } })],
    ["a map", new Map([["query", { userId: "u-1" }]])],
    ["a number", 5],
    ["a query that is a map", { query: new Map([["userId", "u-1"]]) }],
    ["a query that is a promise", { query: Promise.resolve({ userId: "u-1" }) }],
    [
      "a query that throws",
      {
        get query() {
          throw new Error("mine");
        },
      },
    ],
    ["a proxy that was revoked", proxy],
  ];
  test.each(wrong)("%s", async (_name, argument) => {
    const { smile, picked, queries } = setUp();
    for (const list of [
      smile.listAccounts,
      picked.listAccounts,
      picked.listInviteLogs as unknown as typeof smile.listAccounts,
    ]) {
      expect((await collect(pages(list, argument as object))).map(({ kind }) => kind)).toEqual(["invalid-request"]);
      await expect(collect(paginate(list, argument as object))).rejects.toBeInstanceOf(OperationError);
    }
    expect(queries()).toEqual([]);
  });
});
