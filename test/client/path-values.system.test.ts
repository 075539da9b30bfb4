import { inspect } from "node:util";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createBillingClient } from "../../generated/billing/index.js";
import * as billingOperations from "../../generated/billing/operations.js";
import * as billing from "../../generated/billing/picked-client.js";
import { createDataNetworkClient } from "../../generated/data-network/index.js";
import * as dataNetworkOperations from "../../generated/data-network/operations.js";
import * as dataNetwork from "../../generated/data-network/picked-client.js";
import { createProviderAccountsClient } from "../../generated/provider-accounts/index.js";
import * as providerAccountsOperations from "../../generated/provider-accounts/operations.js";
import * as providerAccounts from "../../generated/provider-accounts/picked-client.js";
import { account, envelope } from "../support/accounts.js";
import { type RealServer, startServer } from "../support/real-server.js";
import { whyRefused } from "../support/why-refused.js";

/** Calls one operation with a value for the path parameter in question. */
type Call = (value: unknown) => unknown;

let server: RealServer;
let sentBefore = 0;
beforeAll(async () => {
  server = await startServer((request, response) => {
    request.resume();
    response.writeHead(200, { "Content-Type": "application/json" }).end(JSON.stringify(envelope(account)));
  });
});
afterAll(() => server.close());
beforeEach(() => {
  sentBefore = server.received.length;
});
const sent = () => server.received.slice(sentBefore).map(({ method, url }) => `${method} ${url}`);

const ACCOUNT_PATH = "/Data/{userId}/ProviderAccounts/{providerAccountId}";
const UUID = "f9c17928-5587-4da9-babb-941796efd8f5";
type Validate = { readonly requests: boolean };
type Ways = [name: string, parameter: string, call: Call][];

/**
 * Operations that read, write and delete, with the value in the middle and at the end of the path, in each way to
 * call them.
 */
function listWays(validate: Validate): Ways {
  const network = { baseUrl: `${server.origin}/v1`, apiKey: "k", apiSecret: "s", retry: false, validate } as const;
  const smile = createDataNetworkClient(network);
  const picked = dataNetwork.createClient(network, dataNetworkOperations);
  const platform = { baseUrl: `${server.origin}/v2`, accessToken: "token", retry: false, validate } as const;
  const accounts = createProviderAccountsClient(platform);
  const pickedAccounts = providerAccounts.createClient(platform, providerAccountsOperations);
  const ordering = { baseUrl: `${server.origin}/live`, retry: false, validate } as const;
  const [orders, pickedOrders] = [createBillingClient(ordering), billing.createClient(ordering, billingOperations)];
  const path = (id: unknown) => ({ path: { id: id as string } });
  const token = (value: unknown) => ({ path: { userId: UUID, token: value as string } });
  const userId = (value: unknown) => ({ path: { userId: value as string, providerAccountId: 5 } });
  return [
    ...[smile, picked].flatMap((client): Ways => [
      ["getAccount", "id", (id) => client.getAccount(path(id))],
      ["revokeAccount", "id", (id) => client.revokeAccount(path(id))],
      ["disableAccountMonitor", "id", (id) => client.disableAccountMonitor(path(id))],
      ["deleteWebhook", "id", (id) => client.deleteWebhook(path(id))],
    ]),
    ["GET", "id", (id) => smile.http.GET("/accounts/{id}", { params: path(id) })],
    ["DELETE", "id", (id) => smile.http.DELETE("/webhooks/{id}", { params: path(id) })],
    ...[accounts, pickedAccounts].flatMap((client): Ways => [
      ["getConnectStatus", "token", (value) => client.getConnectStatus(token(value))],
      ["deleteProviderAccount", "userId", (value) => client.deleteProviderAccount(userId(value))],
    ]),
    ["DELETE", "userId", (value) => accounts.http.DELETE(ACCOUNT_PATH, { params: userId(value) })],
    ...[orders, pickedOrders].flatMap((client): Ways => [
      ["updateAccount", "id", (id) => client.updateAccount({ ...path(id), body: {} })],
    ]),
    ["POST", "id", (id) => orders.http.POST("/api/account/{id}/update", { params: path(id), body: {} })],
  ];
}

describe("a value that could reach another resource is refused by its name, validated or not; nothing is sent", () => {
  const rows: Record<string, readonly unknown[]> = {
    "a slash, which proxies decode": [
      "../webhooks/w-1",
      "a/b",
      "/",
      "/a",
      "a/",
      "a/../b",
      "./a",
      "//host/x",
      "http://host/",
      "a/b?c#d",
      "é/é",
    ],
    "a backslash, which servers take for a slash": ["..\\webhooks\\w-1", "a\\b", "\\", "\\a", "a\\", "C:\\x"],
    "a slash or a backslash that is encoded already": [
      "..%2fwebhooks%2fw-1",
      "a%2Fb",
      "%2f",
      "%2F..",
      "..%5cw",
      "%5C",
      "a%5cb",
    ],
    "a segment that moves": [".", "..", "%2e", "%2E", ".%2e", "%2e.", "%2E%2e"],
    nothing: ["", null, undefined],
    "a control character": ["\0", "a\nb", "a\r\nb", "\t", "a\u007f", "\u001f"],
    "no text": [{}, [], [".."], ["a-1"], () => "a", Symbol("a"), 5n, true, Number.NaN, Number.POSITIVE_INFINITY],
    "an object of text": [new Date(0), new Map([["id", "a-1"]]), Promise.resolve("a-1"), new URLSearchParams("id=a-1")],
  };
  const each = Object.entries(rows).flatMap(([reason, values]) =>
    values.map((value) => [reason, inspect(value), value] as const),
  );
  test.each(each)("%s: %s", async (_reason, _shown, value) => {
    for (const requests of [true, false]) {
      for (const [name, parameter, call] of listWays({ requests })) {
        expect([name, await whyRefused(() => call(value))]).toEqual([name, expect.stringContaining(parameter)]);
      }
    }
    expect(sent()).toEqual([]);
  });

  test.each(["\ud800", "a\udc00"])("half a character, which no URL can hold: %j", async (value) => {
    for (const requests of [true, false]) {
      for (const [name, , call] of listWays({ requests })) {
        expect([name, String(await whyRefused(() => call(value)))]).toEqual([
          name,
          expect.stringMatching(/^(\/path|Path parameter)/),
        ]);
      }
    }
    expect(sent()).toEqual([]);
  });

  test("text that is too long is refused where it is validated", async () => {
    const smile = createDataNetworkClient({ baseUrl: `${server.origin}/v1`, apiKey: "k", apiSecret: "s" });
    expect(await whyRefused(() => smile.getAccount({ path: { id: "x".repeat(201) } }))).toMatch(/\/path\/id/);
    expect(sent()).toEqual([]);
  });
});

describe("any other text is sent as one encoded segment", () => {
  const names = [
    ...[
      "%252e",
      "%252f",
      "...",
      "..a",
      "a..",
      "a?b=c",
      "a#b",
      "a;b",
      "a:b",
      "{id}",
      "$&",
      "a'b!(c)*~",
      " ",
      "+",
      "é",
      "😀",
    ],
    ...["\u2028", "@host", "%", "2f", "x".repeat(200)],
  ];
  test.each(names)("%j", async (id) => {
    for (const [, parameter, call] of listWays({ requests: false })) if (parameter === "id") await call(id);
    const paths = sent();
    expect(paths).toHaveLength(13);
    // The URL Standard leaves these as they are in a path, and so do all who build one.
    for (const path of paths) expect(path).toContain(`/${encodeURIComponent(id)}`);
    for (const [path, times] of [
      ["DELETE /v1/webhooks/", 3],
      ["GET /v1/accounts/", 3],
      ["POST /live/api/account/", 3],
    ] as const) {
      expect(paths.filter((sentPath) => sentPath.startsWith(path + encodeURIComponent(id)))).toHaveLength(times);
    }
  });
});

test.each([
  ["no path at all", {}],
  ["a path of null", { path: null }],
  ["a path of text", { path: "a-1" }],
  ["an empty path", { path: {} }],
  ["a path with the value under another name", { path: { ID: "a-1" } }],
  ["a path that inherits the value", { path: Object.create({ id: "a-1" }) as object }],
])("%s is refused", async (_name, argument) => {
  for (const requests of [true, false]) {
    const options = { baseUrl: `${server.origin}/v1`, apiKey: "k", apiSecret: "s", validate: { requests } };
    for (const { getAccount } of [
      createDataNetworkClient(options),
      dataNetwork.createClient(options, dataNetworkOperations),
    ]) {
      expect(await whyRefused(() => getAccount(argument as { path: { id: string } }))).toMatch(/^\/path/);
    }
  }
  expect(sent()).toEqual([]);
});
