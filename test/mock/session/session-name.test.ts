import { describe, expect, test } from "vitest";
import { createBillingClient } from "../../../generated/billing/index.js";
import { createDataNetworkClient } from "../../../generated/data-network/index.js";
import { mockFetch } from "../../../src/mock/fetch.js";
import { AUTHORIZATION } from "../running-mock.js";

const HEADER = "X-Smile-Contracts-Session";
const NAMES = [
  "checkout",
  "a b",
  "a/b",
  "a\\b",
  "?#&=;",
  "100%",
  "%41",
  "%2e%2e",
  "...",
  "🦊 日本",
  "e\u0301",
  "x".repeat(200),
  "🦊".repeat(200),
  "__proto__",
  "constructor",
  "toString",
  "-",
  "s",
  "undefined",
];
const UNFIT = ["", ".", "..", "x".repeat(201), "🦊".repeat(201), "a\nb", "a\u0000b", "\ud800"];

const mock = mockFetch();
const authorized = { Authorization: AUTHORIZATION["data-network"] as string };
const send = (url: string, headers: Record<string, string> = {}) =>
  mock.fetch(`${url}/users`, { headers: { ...authorized, ...headers } });
const control = (path: string, init?: RequestInit) => mock.fetch(new URL(path, mock.url("billing")), init);

describe.each(NAMES)("a session called %j", (name) => {
  test("is meant by its URL, and by the header", async () => {
    const session = mock.session(name);
    session.reset();
    session.api("data-network").next("listUsers", ["no-permission", "no-users"]);
    expect((await send(session.url("data-network"))).status).toBe(403);
    const byHeader = await send(mock.url("data-network"), { [HEADER]: encodeURIComponent(name) });
    expect(await byHeader.json()).toMatchObject({ data: { items: [] } });
    expect(session.requests().map(({ path }) => path)).toEqual(["/data-network/v1/users", "/data-network/v1/users"]);
    session.reset();
  });

  test("is seen by control routes as it is by its methods", async () => {
    const session = mock.session(name);
    const path = `/-/s/${encodeURIComponent(name)}`;
    const told = { api: "data-network", operationId: "listUsers", steps: ["no-permission"] };
    const init = { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(told) };
    expect((await control(`${path}/next`, init)).status).toBe(200);
    expect((await send(session.url("data-network"))).status).toBe(403);
    for (const [asked, headers] of [
      [`${path}/requests`, {}],
      ["/-/requests", { [HEADER]: encodeURIComponent(name) }],
    ] as const) {
      const { requests } = (await (await control(asked, { headers })).json()) as { requests: unknown[] };
      expect(requests).toEqual(session.requests());
    }
    session.reset();
  });

  test("has URLs that a typed client takes", async () => {
    const session = mock.session(name);
    const network = createDataNetworkClient({
      fetch: mock.fetch,
      baseUrl: session.url("data-network"),
      apiKey: "k",
      apiSecret: "s",
    });
    session.api("data-network").next("getUser", ["unknown-resource"]);
    const failed = await network.getUser({ path: { id: "u-1" } });
    expect(failed).toMatchObject({ kind: "api-error", status: 404 });
    const billing = createBillingClient({ fetch: mock.fetch, baseUrl: session.url("billing") });
    expect(await billing.createOrder({ body: { accounts: [{ packageId: 14 }] } })).toMatchObject({ kind: "ok" });
    expect(session.requests().map(({ operationId }) => operationId)).toEqual(["getUser", "createOrder"]);
    session.reset();
  });
});

describe("no name of a session", () => {
  test.each(UNFIT)("%j, to the method", (name) => {
    expect(() => mock.session(name)).toThrow(/1 to 200 characters/);
  });

  test.each([undefined, null, 7, {}, ["a"]])("%j, to the method", (name) => {
    expect(() => mock.session(name as unknown as string)).toThrow(TypeError);
  });

  test.each(["/-/s//billing/live/api/orders", "/-/s/", "/-/s/%/ready", "/-/s/%ff/ready", "/-/s/%0a/ready"])(
    "%s, to a request",
    async (path) => {
      const response = await control(path);
      expect(response.status).toBe(400);
      expect(((await response.json()) as any).message).toMatch(/1 to 200 characters, percent-encoded/);
    },
  );

  test.each(["%", "%zz", "%ff", "%0a", "x".repeat(201), "100%", "caf\u00e9"])("%s, to the header", async (value) => {
    for (const url of [mock.url("data-network"), mock.url("billing").replace(/billing.*/, "-/ready")]) {
      const response = await send(url, { [HEADER]: value });
      expect(response.status).toBe(400);
      const text = await response.text();
      expect(text).toMatch(/x-smile-contracts-session.*1 to 200 characters, percent-encoded/);
    }
    expect(mock.requests()).toEqual([]);
  });
});

test("an empty header names none", async () => {
  const own = mockFetch();
  const headers = { ...authorized, [HEADER]: "" };
  expect((await own.fetch(`${own.url("data-network")}/users`, { headers })).status).toBe(200);
  expect(own.requests()).toHaveLength(1);
});

test("the path wins over the header", async () => {
  const [path, header] = [mock.session("in the path"), mock.session("in the header")];
  path.api("data-network").next("listUsers", ["no-permission"]);
  const response = await send(path.url("data-network"), { [HEADER]: encodeURIComponent("in the header") });
  expect(response.status).toBe(403);
  expect([path.requests().length, header.requests().length]).toEqual([1, 0]);
});

test("a page may ask before it sends to a session, and asking takes no step", async () => {
  const session = mock.session("of a page");
  session.api("data-network").next("listUsers", ["no-users"]);
  const headers = {
    Origin: "https://app.example",
    "Access-Control-Request-Method": "GET",
    "Access-Control-Request-Headers": "authorization,x-smile-contracts-session",
  };
  const asked = await mock.fetch(`${session.url("data-network")}/users`, { method: "OPTIONS", headers });
  expect(asked.status).toBe(204);
  expect(asked.headers.get("access-control-allow-headers")).toContain("x-smile-contracts-session");
  expect(session.requests()).toEqual([]);
  const answer = await send(session.url("data-network"), { Origin: "https://app.example" });
  expect(answer.headers.get("access-control-allow-origin")).toBe("https://app.example");
  expect(await answer.json()).toMatchObject({ data: { items: [] } });
});
