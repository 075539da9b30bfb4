import { runInNewContext } from "node:vm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  createDataNetworkClient,
  type DataNetworkClientOptions,
  type ListAccountsRequest,
} from "../../generated/data-network/index.js";
import * as operations from "../../generated/data-network/operations.js";
import { createClient } from "../../generated/data-network/picked-client.js";
import { validateRequest } from "../../generated/data-network/validate.js";
import { envelope } from "../support/accounts.js";
import { type RealServer, startServer } from "../support/real-server.js";
import { whyRefused } from "../support/why-refused.js";

let server: RealServer;
let sentBefore = 0;
beforeAll(async () => {
  const body = JSON.stringify(envelope({ items: [] }));
  server = await startServer((_request, response) =>
    response.writeHead(200, { "Content-Type": "application/json" }).end(body),
  );
});
afterAll(() => server.close());
beforeEach(() => {
  sentBefore = server.received.length;
});
const sent = () => server.received.slice(sentBefore);

function listClients(options: Partial<DataNetworkClientOptions> = {}) {
  const connection = { baseUrl: `${server.origin}/v1`, apiKey: "k", apiSecret: "s", retry: false };
  const all = { ...connection, ...options } as DataNetworkClientOptions;
  const whole = createDataNetworkClient(all);
  return { methods: [whole, createClient(all, operations)], http: whole.http };
}

/** Keeps what it is made of behind accessors, as objects of libraries do. */
class Behind {
  readonly #parts: Readonly<Record<string, unknown>>;
  constructor(parts: Readonly<Record<string, unknown>>) {
    this.#parts = parts;
  }
  get userId() {
    return this.#parts["userId"];
  }
  get id() {
    return this.#parts["id"];
  }
  get query() {
    return this.#parts["query"];
  }
}

/** An object that has for each attribute of another a getter. */
function withGetters(parts: object): object {
  const getters = Object.entries(parts).map(([name, value]) => [
    name,
    { get: () => value as unknown, enumerable: true },
  ]);
  return Object.defineProperties({}, Object.fromEntries(getters) as PropertyDescriptorMap);
}

/** Ways to give parameters in which no validator and no URL would find them, though each looks as if it had them. */
const NOT_PLAIN: Record<string, (parts: Record<string, string>) => unknown> = {
  "a Map": (parts) => new Map(Object.entries(parts)),
  "a Map of another realm": (parts) => new (runInNewContext("Map") as MapConstructor)(Object.entries(parts)),
  "a Set": (parts) => new Set(Object.values(parts)),
  "a Date": () => new Date(0),
  URLSearchParams: (parts) => new URLSearchParams(parts),
  Headers: (parts) => new Headers(parts),
  FormData: () => new FormData(),
  "a promise, whose await was forgotten": (parts) => Promise.resolve(parts),
  "a promise of another library": (parts) =>
    Object.create({ then: (resolve: (value: unknown) => void) => resolve(parts) }) as unknown,
  "a number": () => 5,
  text: (parts) => new URLSearchParams(parts).toString(),
  true: () => true,
  "a list": (parts) => Object.values(parts),
  "a list of pairs": (parts) => Object.entries(parts),
  "an empty list": () => [],
  "a function": (parts) => () => parts,
  "an instance whose accessors stand on its prototype": (parts) => new Behind(parts),
  "an object made on a prototype with accessors": (parts) => Object.create(withGetters(parts)) as unknown,
  "an object that inherits its attributes": (parts) => Object.create(parts) as unknown,
  "an instance of a class": (parts) => Object.assign(new (class Filter {})(), parts),
  "an error": (parts) => Object.assign(new Error("no"), parts),
};
const rows = Object.entries(NOT_PLAIN);

describe("parameters that are no plain object are refused by the name of their part, and nothing is sent", () => {
  const refusedAt = (path: string) => ({ kind: "invalid-request", attempts: 0, issues: [{ path, keyword: "type" }] });
  const invalidAt = (path: string) => ({ valid: false, issues: [{ path, keyword: "type" }] });

  test.each(rows)("%s as query", async (_name, make) => {
    const query = make({ userId: "u-1" }) as object;
    for (const requests of [true, false]) {
      const { methods, http } = listClients({ validate: { requests } });
      for (const { listAccounts } of methods) expect(await listAccounts({ query })).toMatchObject(refusedAt("/query"));
      expect(await whyRefused(() => http.GET("/accounts", { params: { query } }))).toMatch(
        /^Query parameters must be a plain object/,
      );
    }
    expect(validateRequest("listAccounts", { query })).toMatchObject(invalidAt("/query"));
    expect(sent()).toEqual([]);
  });

  test.each(rows)("%s as path", async (_name, make) => {
    const path = make({ id: "a-1" }) as { id: string };
    for (const requests of [true, false]) {
      const { methods, http } = listClients({ validate: { requests } });
      for (const { getAccount } of methods) expect(await getAccount({ path })).toMatchObject(refusedAt("/path"));
      expect(await whyRefused(() => http.GET("/accounts/{id}", { params: { path } }))).toMatch(
        /^Path parameters must be a plain object/,
      );
    }
    expect(validateRequest("getAccount", { path })).toMatchObject(invalidAt("/path"));
    expect(sent()).toEqual([]);
  });

  test.each(rows)("%s as headers", async (_name, make) => {
    const headers = make({ "x-trace": "t-1" }) as Record<string, string>;
    for (const requests of [true, false]) {
      for (const { listAccounts } of listClients({ validate: { requests } }).methods) {
        expect(await listAccounts({ headers })).toMatchObject(refusedAt("/headers"));
      }
    }
    expect(validateRequest("listAccounts", { headers })).toMatchObject(invalidAt("/headers"));
    expect(sent()).toEqual([]);
  });

  test.each(rows)("%s as the argument itself", async (_name, make) => {
    const argument = make({ query: "u-1" }) as ListAccountsRequest;
    for (const requests of [true, false]) {
      for (const { listAccounts } of listClients({ validate: { requests } }).methods) {
        expect(await listAccounts(argument)).toMatchObject(refusedAt(""));
      }
    }
    expect(validateRequest("listAccounts", argument as object)).toMatchObject(invalidAt(""));
    expect(sent()).toEqual([]);
  });
});

describe("plain objects of every origin are sent", () => {
  test.each<[string, (parts: object) => unknown]>([
    ["literals", (parts) => parts],
    ["without a prototype", (parts) => Object.assign(Object.create(null), parts) as unknown],
    ["of another realm", (parts) => runInNewContext(`(${JSON.stringify(parts)})`) as unknown],
    ["of JSON", (parts) => JSON.parse(JSON.stringify(parts)) as unknown],
    ["frozen", (parts) => Object.freeze({ ...parts })],
    ["behind a proxy", (parts) => new Proxy(parts, {})],
    ["with getters of their own", withGetters],
  ])("%s", async (_name, make) => {
    const query = { userId: "u-1", size: 5 };
    for (const { listAccounts } of listClients().methods) {
      const argument = make({ query: make(query), headers: make({ "x-trace": "t-1" }) }) as object;
      expect(validateRequest("listAccounts", argument)).toEqual({ valid: true });
      expect((await listAccounts(argument)).kind).toBe("ok");
    }
    await listClients().http.GET("/accounts", {
      params: { query: make(query) as object },
      headers: { "x-trace": "t-1" },
    });
    expect(sent().map(({ url, headers }) => [url, headers["x-trace"]])).toEqual(
      Array(3).fill(["/v1/accounts?userId=u-1&size=5", "t-1"]),
    );
  });
});

describe("what is checked is what is sent: each attribute is read once", () => {
  /** Gives these values, one each time it is read. */
  const inTurn = (name: string, ...values: unknown[]) =>
    Object.defineProperty({}, name, { get: () => values.shift(), enumerable: true }) as never;

  test("a query whose filter is gone the second time", async () => {
    for (const { listAccounts } of listClients().methods) {
      await listAccounts({ query: inTurn("userId", "u-1", undefined, undefined) });
      await listAccounts(inTurn("query", { userId: "u-1" }, {}, {}));
    }
    await listClients().http.GET("/accounts", { params: { query: inTurn("userId", "u-1", undefined, undefined) } });
    expect(sent().map(({ url }) => url)).toEqual(Array(5).fill("/v1/accounts?userId=u-1"));
  });

  test("a list that is empty the second time", async () => {
    for (const { listProviders } of listClients().methods)
      await listProviders({ query: inTurn("ids", ["grab"], [], []) });
    await listClients().http.GET("/providers", { params: { query: inTurn("ids", ["grab"], [], []) } });
    expect(sent().map(({ url }) => url)).toEqual(Array(3).fill("/v1/providers?ids=grab"));
  });

  test("a path that leads elsewhere the second time", async () => {
    for (const { getAccount } of listClients().methods) {
      await getAccount({ path: inTurn("id", "a-1", "../webhooks/w-1", "..") });
      await getAccount(inTurn("path", { id: "a-1" }, { id: ".." }, { id: ".." }));
    }
    await listClients().http.GET("/accounts/{id}", { params: { path: inTurn("id", "a-1", "..", "..") } });
    expect(sent().map(({ url }) => url)).toEqual(Array(5).fill("/v1/accounts/a-1"));
  });

  test("headers that are others the second time", async () => {
    for (const { listAccounts } of listClients().methods)
      await listAccounts({ headers: inTurn("x-trace", "t-1", "t-2", "t-3") });
    expect(sent().map(({ headers }) => headers["x-trace"])).toEqual(["t-1", "t-1"]);
  });

  test("an argument that the caller changes after the call", async () => {
    const {
      methods: [smile],
    } = listClients();
    const query = { ids: ["grab"] };
    const result = smile?.listProviders({ query });
    query.ids.length = 0;
    expect((await result)?.kind).toBe("ok");
    expect(sent().map(({ url }) => url)).toEqual(["/v1/providers?ids=grab"]);
  });
});

describe("a filter that would vanish from the URL is refused by its name, validated or not", () => {
  test.each<[string, unknown]>([
    ["an empty list", []],
    ["a list of nothing", [undefined]],
    ["a list with null", ["grab", null]],
    ["a list of lists", [["grab"]]],
    ["null", null],
    ["an object", { id: "grab" }],
    ["a Set", new Set(["grab"])],
    ["a function", () => "grab"],
  ])("%s", async (_name, ids) => {
    const query = { ids: ids as string[] };
    for (const requests of [true, false]) {
      const { methods, http } = listClients({ validate: { requests } });
      for (const { listProviders } of methods)
        expect(await whyRefused(() => listProviders({ query }))).toMatch(/^\/query\/ids/);
      expect(await whyRefused(() => http.GET("/providers", { params: { query } }))).toMatch(/^Query parameter "ids"/);
    }
    expect(validateRequest("listProviders", { query })).toMatchObject({ valid: false });
    expect(sent()).toEqual([]);
  });
});
