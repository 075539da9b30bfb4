import { describe, expect, test } from "vitest";
import { mockFetch } from "../../src/mock/fetch.js";
import type { ApiName } from "../../src/mock/index.js";
import { type MockInTest, useMock } from "./running-mock.js";

const mocks: Readonly<Record<ApiName, MockInTest>> = {
  "data-network": useMock("data-network"),
  "provider-accounts": useMock("provider-accounts"),
  billing: useMock("billing"),
};

const reasonOf = (response: Response) => response.headers.get("x-smile-contracts-reason");
const json = (body: string): RequestInit => ({
  method: "POST",
  body,
  headers: { "Content-Type": "application/json" },
});
const headers = (given: Record<string, string>): RequestInit => ({ headers: given });

describe("every refusal says where and why", () => {
  test.each<[string, ApiName, string, RequestInit, string]>([
    ["a limit", "data-network", "/accounts?size=151", {}, "/query/size maximum: must be at most 150"],
    ["a type", "data-network", "/accounts?size=0x10", {}, "/query/size type: must be an integer"],
    [
      "an unknown name",
      "data-network",
      "/accounts?SIZE=1",
      {},
      "/query/SIZE additionalProperties: must be absent: the contract has no attribute of this name",
    ],
    ["a name given twice", "data-network", "/providers?ids=a&ids=b", {}, "/query/ids repeated: must be given once"],
    [
      "Prism's own parameter",
      "data-network",
      "/accounts?__code=404",
      {},
      "/query/__code additionalProperties: must be",
    ],
    ["the encoding of the path", "data-network", "/accounts/%ZZ", {}, "/path encoding: must be percent-encoded UTF-8"],
    ["the encoding of the query", "data-network", "/accounts?userId=%ZZ", {}, "/query encoding: must be"],
    ["an unknown path", "data-network", "/nope", {}, "/path route: must be a path of the contract"],
    [
      "another method",
      "data-network",
      "/accounts",
      { method: "PUT" },
      "/method method: must be one that the path has: GET",
    ],
    [
      "credentials",
      "data-network",
      "/accounts",
      headers({ Authorization: "Bearer x" }),
      "/headers/authorization credentials: must be one pair of HTTP Basic credentials",
    ],
    [
      "other credentials",
      "provider-accounts",
      "/Data/u-1/ProviderAccounts",
      headers({ Authorization: "Basic x" }),
      "/headers/authorization credentials: must be one bearer token",
    ],
    ["malformed JSON", "billing", "/api/orders", json("{"), "/body json: must be JSON in UTF-8"],
    [
      "a media type",
      "billing",
      "/api/orders",
      { method: "POST", body: "{}", headers: { "Content-Type": "text/plain" } },
      "/headers/content-type media-type: must be application/json",
    ],
    ["no body", "billing", "/api/orders", json(""), "/body required: must be present"],
    ["a null body", "billing", "/api/orders", json("null"), "/body type: must be an object"],
    [
      "an attribute deep in a body",
      "billing",
      "/api/orders",
      json('{"accounts":[{"packageId":14,"comments":1}]}'),
      "/body/accounts/0/comments type: must be a string",
    ],
    [
      "an entry that is refused by a 200",
      "billing",
      "/api/orders",
      json('{"accounts":[{}]}'),
      "/body/accounts/0/packageId required: must be present",
    ],
    [
      "a preference",
      "provider-accounts",
      "/Data/u-1/ProviderAccounts",
      headers({ Prefer: "code=418" }),
      '/headers/prefer preference: Prefer: this operation has no code "418". It has: 200',
    ],
  ])("%s", async (_what, api, path, init, reason) => {
    const response = await mocks[api].send(path, init);
    expect(reasonOf(response)).toContain(reason);
    // The body is the service's own: it says what the service would, and no more.
    if (!reason.includes("prefer")) expect(await response.text()).not.toContain(reason.slice(0, 12));
  });

  test("the first three of many, and how many more", async () => {
    const response = await mocks["data-network"].send("/accounts?a=1&b=1&c=1&d=1&e=1");
    expect(reasonOf(response)).toMatch(/^\/query\/a .*; \/query\/b .*; \/query\/c .*; and 2 more$/);
  });

  test("in letters that a header can hold, and not too many of them", async () => {
    const response = await mocks["data-network"].send(
      `/accounts?${encodeURIComponent("ü\n日")}=1&${"x".repeat(9000)}=1`,
    );
    expect(response.status).toBe(400);
    expect(reasonOf(response)).toContain("/query/\\u00fc\\u000a\\u65e5 additionalProperties");
    expect(reasonOf(response)?.length).toBeLessThan(1000);
  });

  test("never with a value of the request", async () => {
    const secret = "s3cr3t-value";
    const requests: [ApiName, string, RequestInit][] = [
      ["data-network", `/accounts?size=${secret}`, {}],
      ["data-network", "/accounts", headers({ Authorization: `Basic ${secret}` })],
      ["billing", "/api/orders", json(JSON.stringify({ accounts: [{ packageId: secret, currency: secret }] }))],
      ["billing", "/api/orders", json(secret)],
    ];
    for (const [api, path, init] of requests) {
      const response = await mocks[api].send(path, init);
      expect(reasonOf(response)).toMatch(/^\//);
      expect(reasonOf(response)).not.toContain(secret);
    }
  });
});

describe("what was asked for is no refusal", () => {
  test.each([
    ["/accounts", {}],
    ["/accounts", headers({ Prefer: "code=500" })],
    ["/accounts", headers({ Prefer: "example=wrong-credentials" })],
  ])("%s %j", async (path, init) => {
    expect(reasonOf(await mocks["data-network"].send(path, init))).toBeNull();
  });
});

describe("GraphQL without what executes it", () => {
  test("is refused by mockFetch with what to do, and examples are served all the same", async () => {
    const mocked = mockFetch();
    const ask = (given: Record<string, string>) =>
      mocked.fetch(`${mocked.url("billing")}/api/ql`, {
        method: "POST",
        body: '{"query":"{ __typename }"}',
        headers: { "Content-Type": "application/json", ...given },
      });
    const refused = await ask({});
    expect(refused.status).toBe(501);
    expect(await refused.json()).toEqual({ message: expect.stringContaining("mockFetch({ graphql })") });
    expect(reasonOf(refused)).toContain("smile-contracts/mock/graphql");
    expect((await ask({ Prefer: "example=no-such-account" })).status).toBe(200);
  });
});
