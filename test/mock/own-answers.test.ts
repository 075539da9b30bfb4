// Answers belong to their requests: expectations are the issue's, the examples are read from the bundles.
import { describe, expect, test } from "vitest";
import { API_NAMES, type ApiName } from "../../generated/apis.js";
import { createDataNetworkClient, paginate } from "../../generated/data-network/index.js";
import { mockFetch, type MockFetchOptions } from "../../src/mock/fetch.js";
import { oracleOf } from "./contract-oracle.js";

const CREDENTIALS: Readonly<Record<ApiName, string>> = {
  "data-network": `Basic ${btoa("key:secret")}`,
  "provider-accounts": "Bearer token",
  billing: "",
};
const { operations, expectValidBody, exampleBody } = oracleOf("data-network");
const lists = operations
  .filter((operation) => operation["x-pagination"])
  .map(({ operationId, path }): [string, string] => [operationId, path]);

async function ask(path: string, options: MockFetchOptions = {}, prefer?: string, api: ApiName = "data-network") {
  const mocked = mockFetch(options);
  const headers = { Authorization: CREDENTIALS[api], ...(prefer && { Prefer: prefer }) };
  const response = await mocked.fetch(mocked.url(api) + path, { headers });
  expect(response.status).toBe(200);
  return (await response.json()) as any;
}

describe("an id of the path", () => {
  test("is the id of what is answered", async () => {
    for (const id of ["a-1", 'ä"\\/\n日', "a b", "{id}"]) {
      const { data } = await ask(`/accounts/${encodeURIComponent(id)}`);
      expect(data.id).toBe(id);
    }
  });

  test("changes nothing else of the example", async () => {
    const { data, ...envelope } = await ask("/accounts/a-1");
    const { data: example, ...exampleEnvelope } = exampleBody("connected");
    expect(envelope).toEqual(exampleEnvelope);
    expect({ ...data, id: example.id }).toEqual(example);
  });

  test("stays the example's where one is asked for", async () => {
    const example = exampleBody("connected");
    expect(await ask("/accounts/a-1", {}, "example=connected")).toEqual(example);
    expect(await ask("/accounts/a-1", {}, "code=200")).toEqual(example);
  });

  test("of a provider account, and the token of a connection", async () => {
    const accounts = "/Data/user-7/ProviderAccounts";
    // A number stays one.
    expect(await ask(`${accounts}/2099`, {}, undefined, "provider-accounts")).toMatchObject({ Id: 2099 });
    expect(await ask(`${accounts}/Connect/t-9`, {}, undefined, "provider-accounts")).toMatchObject({ Token: "t-9" });
  });
});

describe("a filter", () => {
  test("is in every item", async () => {
    const { data } = await ask("/accounts?userId=user-7");
    expect(data.items.map(({ userId }: any) => userId)).toEqual(["user-7", "user-7"]);
    const documents = await ask("/documents?accountId=a-9");
    expect(documents.data.items.map(({ metadata }: any) => metadata.sourceId)).toEqual(["a-9", "a-9"]);
    const transactions = await ask("/transactions?userId=user-7&sourceId=a-9&size=5");
    expect(transactions.data.items).toHaveLength(5);
    for (const { metadata } of transactions.data.items)
      expect(metadata).toMatchObject({ userId: "user-7", sourceId: "a-9" });
  });

  test("keeps its type", async () => {
    const { data } = await ask("/providers?active=false&enabled=true&size=3");
    for (const item of data.items) expect(item).toMatchObject({ active: false, enabled: true });
  });

  test("that names ids gives an item for each", async () => {
    const { data } = await ask("/providers?ids=one,two,three,four,five");
    expect(data.items.map(({ id }: any) => id)).toEqual(["one", "two", "three", "four", "five"]);
    expect(data.nextCursor).toBeNull();
    const page = await ask("/providers?ids=one,two,three,four,five&size=2&cursor=2");
    expect(page.data.items.map(({ id }: any) => id)).toEqual(["three", "four"]);
    expect(page.data.nextCursor).toBe("4");
  });
});

describe.each(lists)("%s", (operationId, path) => {
  const at = (query: string) => `${path}${path.includes("?") ? "&" : "?"}${query}`;

  test("has pages of the size that is asked for, out of as many as there are", async () => {
    const first = await ask(at("size=7"), { items: 17 });
    expectValidBody(operationId, 200, first);
    expect(first.data.items).toHaveLength(7);
    const second = await ask(at(`size=7&cursor=${first.data.nextCursor}`), { items: 17 });
    const third = await ask(at(`size=7&cursor=${second.data.nextCursor}`), { items: 17 });
    expect(third.data.items).toHaveLength(3);
    expect(third.data.nextCursor).toBeNull();
    for (const page of [second, third]) expectValidBody(operationId, 200, page);
    const ids = [first, second, third].flatMap(({ data }) => data.items.map(({ id }: any) => id)).filter(Boolean);
    expect(new Set(ids).size).toBe(ids.length);
    expect([0, 17]).toContain(ids.length);
  });

  test("has its example's items, in the largest page too, and always the same", async () => {
    const plain = await ask(path);
    const large = await ask(at("size=150"), { items: 1000 });
    expect(large.data.items).toHaveLength(150);
    expect(large.data.items.slice(0, plain.data.items.length)).toEqual(plain.data.items);
    expect(await ask(at("size=150"), { items: 1000 })).toEqual(large);
  });

  test("may be empty, and ends where the cursor is beyond its end", async () => {
    const empty = await ask(at("size=5"), { items: 0 });
    expect(empty.data).toEqual({ ...empty.data, items: [], nextCursor: null });
    expectValidBody(operationId, 200, empty);
    const beyond = await ask(at("size=5&cursor=999999999"));
    expect(beyond.data).toMatchObject({ items: [], nextCursor: null });
  });

  test("gives whoever sends a cursor of his own the last page", async () => {
    for (const cursor of ["undefined", "-1", "1e3", "99999999999999999999", "%00"]) {
      const page = await ask(at(`size=5&cursor=${cursor}`));
      expectValidBody(operationId, 200, page);
      expect(page.data).toMatchObject({ nextCursor: null, items: expect.objectContaining({ length: 5 }) });
    }
  });
});

test("a client reads all there is, page by page", async () => {
  const mocked = mockFetch({ items: 23 });
  const smile = createDataNetworkClient({
    baseUrl: mocked.url("data-network"),
    apiKey: "key",
    apiSecret: "secret",
    fetch: mocked.fetch,
  });
  const ids: string[] = [];
  for await (const { id, userId } of paginate(smile.listAccounts, { query: { size: 10, userId: "user-7" } })) {
    expect(userId).toBe("user-7");
    ids.push(id);
  }
  expect(new Set(ids).size).toBe(23);
});

describe("times", () => {
  const NOW = "2031-07-09T10:11:12Z";
  const DATE_TIME = /"(\d{4}-\d{2}-\d{2}T[^"]+)"/g;

  test("are the examples' own unless they shall move", async () => {
    expect(await ask("/users")).toEqual(exampleBody("only-user"));
  });

  test.each(API_NAMES)("of %s move together, and stay valid", async (api) => {
    const { answers, expectValidBody: expectValid } = oracleOf(api);
    for (const { operationId, status, name, method, path, requestBody, value } of answers) {
      if (name === undefined) continue;
      const mocked = mockFetch({ now: NOW });
      const headers = {
        Authorization: CREDENTIALS[api],
        Prefer: `code=${status}, example=${name}`,
        "Content-Type": "application/json",
      };
      const body = requestBody === undefined ? {} : { body: JSON.stringify(requestBody) };
      const response = await mocked.fetch(mocked.url(api) + path, { method, headers, ...body });
      const text = await response.text();
      expect(response.status).toBe(status);
      if (text.startsWith("{") || text.startsWith("[")) expectValid(operationId, status, JSON.parse(text));
      const [shifted, own] = [text, JSON.stringify(value)].map((each) =>
        [...each.matchAll(DATE_TIME)].map(([, time]) => Date.parse(time as string)),
      ) as [number[], number[]];
      const differences = new Set(shifted.map((time, index) => time - (own[index] as number)));
      expect(differences.size, `${operationId} ${name}`).toBeLessThanOrEqual(1);
      for (const difference of differences) expect(difference).toBeGreaterThan(0);
    }
  });

  test("the newest creation becomes the given time", async () => {
    const newest = (text: string) =>
      [...text.matchAll(/"createdAt":"([^"]+)"/g)]
        .map(([, time]) => time ?? "")
        .sort()
        .at(-1);
    const texts = await Promise.all(
      lists.map(async ([, path]) => JSON.stringify(await ask(path, { now: new Date(NOW) }))),
    );
    const times = texts.map(newest).filter((time) => time !== undefined);
    expect(times.every((time) => time <= NOW)).toBe(true);
  });

  test("of days and months move along", async () => {
    const { data } = await ask("/eincomes", { now: NOW });
    for (const { month } of data.items) expect(month).toMatch(/^2031-0[3-7]$/);
    const person = await ask("/identities", { now: NOW });
    expect(JSON.stringify(person)).toMatch(/"\d{4}-\d{2}-\d{2}"/);
  });
});
