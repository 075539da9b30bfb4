// What the journal tells, and what it forgets.
import { describe, expect, test } from "vitest";
import { graphql } from "../../../generated/billing/graphql/executor.js";
import { mockFetch } from "../../../src/mock/fetch.js";
import { Journal } from "../../../src/mock/journal/journal.js";
import { AUTHORIZATION } from "../running-mock.js";
import { noted } from "./noted-request.js";

const authorized = { Authorization: AUTHORIZATION["data-network"] as string };
const JSON_TYPE = { "Content-Type": "application/json" };
const MEBIBYTE = 1_048_576;
const order = (body: unknown): RequestInit => ({ method: "POST", headers: JSON_TYPE, body: JSON.stringify(body) });

describe("an entry", () => {
  test("says what came, and what it was answered", async () => {
    const mock = mockFetch();
    const before = Date.now();
    await mock.fetch(`${mock.url("data-network")}/accounts?size=2&userId=user-7`, { headers: authorized });
    const [entry, ...more] = mock.requests();
    expect(more).toEqual([]);
    expect(entry).toEqual({
      number: 1,
      at: expect.any(String),
      api: "data-network",
      operationId: "listAccounts",
      method: "GET",
      path: "/data-network/v1/accounts",
      parameters: { path: {}, query: { size: 2, userId: "user-7" } },
      headers: { authorization: "Basic [secret]" },
      valid: true,
      answer: { status: 200, example: "first-page" },
    });
    expect(Date.parse(entry?.at ?? "")).toBeGreaterThanOrEqual(before);
    expect(Date.parse(entry?.at ?? "")).toBeLessThanOrEqual(Date.now());
  });

  test("is there for whatever comes to an API, also for what it does not have", async () => {
    const mock = mockFetch({ graphql });
    const [network, billing] = [mock.url("data-network"), mock.url("billing")];
    await mock.fetch(`${network}/accounts?size=151`, { headers: authorized });
    await mock.fetch(`${network}/accounts`);
    await mock.fetch(`${network}/no-such`, { headers: authorized });
    await mock.fetch(`${network}/accounts`, { method: "PUT", headers: authorized });
    await mock.fetch(`${billing}/api/orders`, { method: "POST", headers: JSON_TYPE, body: "{" });
    await mock.fetch(`${billing}/api/orders`, order({ accounts: [{ packageId: 14 }] }));
    await mock.fetch(`${billing}/api/ql`, order({ query: "{ no }" }));
    await mock.fetch(`${network}/accounts`, { headers: { ...authorized, Prefer: "example=no-accounts" } });
    const told = mock
      .requests()
      .map(({ number, operationId, valid, reason, answer: { status } }) => [
        number,
        operationId,
        valid,
        reason === undefined,
        status,
      ]);
    expect(told).toEqual([
      [1, "listAccounts", false, false, 400],
      [2, "listAccounts", false, false, 401],
      [3, undefined, false, false, 404],
      [4, undefined, false, false, 501],
      [5, "createOrder", false, false, 500],
      [6, "createOrder", true, true, 200],
      [7, "queryGraphql", true, true, 200],
      [8, "listAccounts", true, true, 200],
    ]);
    expect(mock.requests()[7]?.answer.example).toBe("no-accounts");
    expect(mock.requests()[5]?.body).toEqual({ accounts: [{ packageId: 14 }] });
  });

  test("is not there for control routes, preflights and what is outside every API", async () => {
    const mock = mockFetch();
    const { origin } = new URL(mock.url("billing"));
    for (const path of ["/-/", "/-/requests", "/-/no-such", "/", "/elsewhere"]) await mock.fetch(origin + path);
    await mock.fetch(`${mock.url("billing")}/api/orders`, {
      method: "OPTIONS",
      headers: { Origin: "https://app.example", "Access-Control-Request-Method": "POST" },
    });
    expect(mock.requests()).toEqual([]);
  });

  test("has the number of its coming, whichever was read first", async () => {
    const mock = mockFetch();
    await mock.fetch(`${mock.url("billing")}/api/no-such`);
    let send: (() => void) | undefined;
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        send = () => {
          controller.enqueue(new TextEncoder().encode('{"accounts":[{"packageId":14}]}'));
          controller.close();
        };
      },
    });
    const init = { method: "POST", headers: JSON_TYPE, body, duplex: "half" } as RequestInit;
    const slow = mock.fetch(`${mock.url("billing")}/api/orders`, init);
    await mock.fetch(`${mock.url("billing")}/api/later`);
    send?.();
    expect((await slow).status).toBe(200);
    expect(mock.requests().map(({ number, path }) => [number, path.split("/").at(-1)])).toEqual([
      [1, "no-such"],
      [2, "orders"],
      [3, "later"],
    ]);
  });
});

test("filters let through what they say, and unknown ones are refused with a list", async () => {
  const mock = mockFetch();
  await mock.fetch(`${mock.url("data-network")}/accounts`, { headers: authorized });
  await mock.fetch(`${mock.url("data-network")}/accounts`);
  await mock.fetch(`${mock.url("billing")}/api/orders`, order({ accounts: [{ packageId: 14 }] }));
  const numbers = (filter: object) => mock.requests(filter).map(({ number }) => number);
  expect(numbers({})).toEqual([1, 2, 3]);
  expect(numbers({ api: "billing" })).toEqual([3]);
  expect(numbers({ operationId: "listAccounts" })).toEqual([1, 2]);
  expect(numbers({ valid: true })).toEqual([1, 3]);
  expect(numbers({ api: "data-network", operationId: "listAccounts", valid: false })).toEqual([2]);
  expect(numbers({ api: undefined, operationId: undefined, valid: undefined })).toEqual([1, 2, 3]);
  for (const [filter, words] of [
    [{ operationId: "listAcounts" }, /"listAcounts".*listAccounts/],
    [{ operationId: ["listAccounts"] }, /listAccounts/],
    [{ api: "billing", operationId: "listAccounts" }, /billing has no operation "listAccounts".*createOrder/],
    [{ api: "no-such" }, /"no-such".*billing/],
    [{ valid: "yes" }, /"valid" must be true or false/],
    [{ operation: "listAccounts" }, /"operation".*api, operationId, valid/],
    [null, /object/],
  ] as const)
    expect(() => mock.requests(filter as object)).toThrow(words);
});

describe("emptying", () => {
  const control = (mock: ReturnType<typeof mockFetch>, method: string) =>
    mock.fetch(new URL("/-/requests", mock.url("billing")), { method });

  test("forgets all, and numbers go on", async () => {
    const mock = mockFetch();
    mock.api("billing").always("createOrder", "everything-refused");
    await mock.fetch(`${mock.url("billing")}/api/one`);
    await mock.fetch(`${mock.url("billing")}/api/two`);
    expect((await control(mock, "DELETE")).status).toBe(200);
    expect(await (await control(mock, "GET")).json()).toEqual({ requests: [] });
    await mock.fetch(`${mock.url("billing")}/api/orders`, order({ accounts: [{ packageId: 14 }] }));
    // What was told is still told.
    expect(mock.requests()).toMatchObject([{ number: 3, answer: { example: "everything-refused" } }]);
  });

  test("leaves out what came before and is answered after", async () => {
    const mock = mockFetch();
    await mock.fetch(`${mock.url("billing")}/api/first`);
    const [pending] = [mock.fetch(`${mock.url("billing")}/api/orders`, order({ accounts: [] }))];
    // The request is read, and judged thereafter.
    await Promise.resolve();
    mock.reset();
    await pending;
    expect(mock.requests()).toEqual([]);
  });
});

describe("bounds", () => {
  const all = () => true;

  const COUNT = 45_000;

  test("of many requests the last ten thousand are there, with their numbers", () => {
    const journal = new Journal();
    for (let at = 1; at <= COUNT; at++) journal.addRequest(noted(journal.arrive()));
    const kept = journal.requests(all);
    expect(kept).toHaveLength(10_000);
    expect([kept[0]?.number, kept.at(-1)?.number]).toEqual([COUNT - 9999, COUNT]);
    expect(kept.every(({ number }, index) => number === COUNT - 9999 + index)).toBe(true);
    journal.empty();
    expect([journal.requests(all), journal.weight]).toEqual([[], 0]);
  });

  test.each([
    ["bodies", { body: { text: "x".repeat(16_000) }, bodyBytes: 16_000 }],
    ["large bodies", { body: { text: "x".repeat(10_000_000) }, bodyBytes: 10_000_000 }],
    ["headers and queries", { headers: `x\n${"y".repeat(8000)}`, targetLength: 8000 }],
  ])("32 MiB of %s are there, and no more", (_what, given) => {
    const journal = new Journal();
    for (let at = 1; at <= 10_000; at++) journal.addRequest(noted(journal.arrive(), given));
    const kept = journal.requests(all);
    expect(kept.length).toBeLessThan(2500);
    expect(kept.length).toBeGreaterThan(300);
    expect(journal.weight).toBeLessThanOrEqual(32 * MEBIBYTE);
    expect(kept.at(-1)?.number).toBe(10_000);
  });

  test("a request that is heavier than all of it is not kept, and harms no other", () => {
    const journal = new Journal();
    journal.addRequest(noted(journal.arrive(), { targetLength: 64 * MEBIBYTE }));
    journal.addRequest(noted(journal.arrive()));
    expect(journal.requests(all).map(({ number }) => number)).toEqual([2]);
  });

  test("a large body is cut", async () => {
    const mock = mockFetch();
    const accounts = Array.from({ length: 20_000 }, () => ({ packageId: 14, comments: "y".repeat(100) }));
    const comments = "z".repeat(1_000_000);
    await mock.fetch(
      `${mock.url("billing")}/api/orders`,
      order({ accounts: [{ packageId: 14, comments }, ...accounts] }),
    );
    const [entry] = mock.requests();
    const text = JSON.stringify(entry);
    expect(text.length).toBeLessThan(150_000);
    expect(text).toContain("(1000000 characters)");
    expect(text).toContain("[left out]");
  });

  test.each([5000, 500_000])("a body of %i levels is readable, as far as it goes", async (levels) => {
    const mock = mockFetch();
    const body = `{"accounts":${"[".repeat(levels)}${"]".repeat(levels)}}`;
    await mock.fetch(`${mock.url("billing")}/api/orders`, { method: "POST", headers: JSON_TYPE, body });
    const response = await mock.fetch(new URL("/-/requests", mock.url("billing")));
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('[["[left out]"]]');
  });
});
