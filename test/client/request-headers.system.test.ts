import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createBillingClient } from "../../generated/billing/index.js";
import { createDataNetworkClient, type DataNetworkClientOptions } from "../../generated/data-network/index.js";
import * as operations from "../../generated/data-network/operations.js";
import { createClient } from "../../generated/data-network/picked-client.js";
import { createProviderAccountsClient } from "../../generated/provider-accounts/index.js";
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
const sent = () => server.received.slice(sentBefore).map(({ headers }) => headers);

type Given = Record<string, string>;
const connection = () => ({ baseUrl: `${server.origin}/v1`, apiKey: "k", apiSecret: "s" });
const OWN = `Basic ${btoa("k:s")}`;

function listClients(options: Partial<DataNetworkClientOptions> = {}) {
  const all = { ...connection(), ...options } as DataNetworkClientOptions;
  return [createDataNetworkClient(all), createClient(all, operations)];
}

const RESERVED = ["Authorization", "authorization", "AUTHORIZATION", "aUtHoRiZaTiOn", "Prefer", "prefer", "PREFER"];
/** What `fetch` sets itself, refuses, leaves out, or sends to somebody else, each runtime in its way. */
const OF_THE_CONNECTION = [
  ...[
    "Transfer-Encoding",
    "transfer-encoding",
    "Connection",
    "CONNECTION",
    "Upgrade",
    "Expect",
    "expect",
    "Host",
    "host",
  ],
  ...["Content-Length", "Keep-Alive", "Proxy-Connection", "TE", "Trailer"],
];

describe("a header that no call sets is refused by its name, and nothing is sent", () => {
  test.each([...RESERVED, ...OF_THE_CONNECTION])("%s", async (name) => {
    for (const requests of [true, false]) {
      for (const { listAccounts } of listClients({ validate: { requests } })) {
        const headers = { "X-Trace": "t-1", [name]: "x" };
        expect(await listAccounts({ headers })).toMatchObject({
          kind: "invalid-request",
          attempts: 0,
          issues: [{ path: `/headers/${name}` }],
        });
      }
    }
    expect(sent()).toEqual([]);
  });

  test.each([...RESERVED, ...OF_THE_CONNECTION])("%s for every call of a client", (name) => {
    const options = { baseUrl: "https://api.example.test/v1", headers: { [name]: "SECRET-CANARY" } };
    const creations = [
      () => createDataNetworkClient({ ...options, apiKey: "k", apiSecret: "s" }),
      () => createClient({ ...options, apiKey: "k", apiSecret: "s" }, operations),
      () => createProviderAccountsClient({ ...options, accessToken: "t" }),
      () => createBillingClient(options),
    ];
    for (const create of creations) {
      expect(create).toThrow(TypeError);
      expect(create).toThrow(new RegExp(`headers.*${name}`));
      expect(create).not.toThrow(/CANARY/);
    }
  });

  const forms: [string, (given: Given) => unknown][] = [
    ["an object", (given) => given],
    ["an object without a prototype", (given) => Object.assign(Object.create(null) as Given, given)],
    ["Headers", (given) => new Headers(given)],
    ["pairs", (given) => Object.entries(given)],
    ["a Map", (given) => new Map(Object.entries(given))],
    ["what can be walked through", (given) => ({ [Symbol.iterator]: () => Object.entries(given)[Symbol.iterator]() })],
  ];
  // Of the connection's, Node's Headers keep those that a page's would drop; either way none arrives.
  test.each(
    forms.flatMap(([form, make]) =>
      [...RESERVED, "Host", "Expect"].map((name): [string, string, typeof make] => [name, form, make]),
    ),
  )("%s in %s of a path-typed call", async (name, _form, make) => {
    const { http } = createDataNetworkClient(connection());
    const headers = make({ "X-Trace": "t-1", [name]: "x" }) as Given;
    expect(await whyRefused(() => http.GET("/accounts", { headers }))).toMatch(
      new RegExp(`^Header "${name}" must be absent`, "i"),
    );
    expect(sent()).toEqual([]);
  });

  test.each(forms)("%s: other headers of a path-typed call arrive", async (_form, make) => {
    const { http } = createDataNetworkClient(connection());
    await http.GET("/accounts", { headers: make({ "X-Trace": "t-1", "x-tenant": "7" }) as Given });
    expect(sent()).toMatchObject([{ "x-trace": "t-1", "x-tenant": "7", authorization: OWN }]);
  });

  test.each<[string, unknown]>([
    ["a promise", Promise.resolve({ "X-Trace": "t-1" })],
    ["a date", new Date(0)],
    ["a number", 5],
  ])("%s instead of the headers of a path-typed call", async (_name, headers) => {
    const { http } = createDataNetworkClient(connection());
    expect(await whyRefused(() => http.GET("/accounts", { headers: headers as Given }))).toMatch(
      /^Headers must be a plain object/,
    );
    expect(sent()).toEqual([]);
  });
});

describe("headers that HTTP does not allow are refused without their values", () => {
  test.each<[string, Record<string, unknown>]>([
    ["a line break", { "X-Trace": "CANARY\r\nX-Evil: b" }],
    ["a NUL", { "X-Trace": "CANARY\0b" }],
    ["a character beyond Latin-1", { "X-Trace": "CANARY\u2028" }],
    ["a blank in a name", { "X CANARY": "a" }],
    ["no name", { "": "CANARY" }],
    ["a number", { "X-Trace": 5 }],
    ["a list", { "X-Trace": ["CANARY"] }],
    ["null", { "X-Trace": null }],
  ])("%s", async (_name, headers) => {
    for (const requests of [true, false]) {
      for (const { listAccounts } of listClients({ validate: { requests } })) {
        const result = await listAccounts({ headers: headers as Given });
        expect(result).toMatchObject({ kind: "invalid-request", attempts: 0 });
        expect(JSON.stringify(Object.values(result))).not.toContain("CANARY\\");
      }
    }
    expect(() => listClients({ headers: headers as Given })).toThrow(TypeError);
    expect(sent()).toEqual([]);
  });
});

describe("what is sent", () => {
  test("undefined is left out, of a call and of a client", async () => {
    for (const { listAccounts } of listClients({ headers: { "X-Tenant": undefined, "X-App": "a-1" } })) {
      expect((await listAccounts({ headers: { "X-Trace": undefined, "X-Step": "2" } })).kind).toBe("ok");
    }
    for (const headers of sent()) {
      expect(headers).toMatchObject({ "x-app": "a-1", "x-step": "2" });
      expect([headers["x-tenant"], headers["x-trace"]]).toEqual([undefined, undefined]);
    }
    expect(sent()).toHaveLength(2);
  });

  test("those of the client go with every call, and a call's own of the same name wins", async () => {
    const headers = { "X-Tenant": "7", "X-Trace": "of-the-client" };
    for (const { listAccounts } of listClients({ headers })) {
      await listAccounts();
      await listAccounts({ headers: { "x-trace": "of-the-call", "X-Other": "o" } });
      await listAccounts({ headers: { "X-TRACE": undefined } });
    }
    const { http } = createDataNetworkClient({ ...connection(), headers });
    await http.GET("/accounts");
    await http.GET("/accounts", { headers: { "x-trace": "of-the-call", "X-Other": "o" } });
    expect(sent().map((each) => [each["x-tenant"], each["x-trace"], each["x-other"], each.authorization])).toEqual([
      ...[
        ["7", "of-the-client", undefined, OWN],
        ["7", "of-the-call", "o", OWN],
        ["7", "of-the-client", undefined, OWN],
      ],
      ...[
        ["7", "of-the-client", undefined, OWN],
        ["7", "of-the-call", "o", OWN],
        ["7", "of-the-client", undefined, OWN],
      ],
      ...[
        ["7", "of-the-client", undefined, OWN],
        ["7", "of-the-call", "o", OWN],
      ],
    ]);
  });

  test("those of the contract stay, whatever a call or a client says", async () => {
    const headers = { accept: "text/html", "Content-Type": "text/plain" };
    for (const smile of [...listClients(), ...listClients({ headers })]) await smile.createUser({ body: {}, headers });
    for (const each of sent())
      expect(each).toMatchObject({ accept: "application/json", "content-type": "application/json" });
  });

  test("the object of the client may change later without effect", async () => {
    const headers: Given = { "X-Tenant": "7" };
    const clients = listClients({ headers });
    headers["X-Tenant"] = "8";
    headers["Authorization"] = "x";
    for (const { listAccounts } of clients) await listAccounts();
    expect(sent().map((each) => [each["x-tenant"], each.authorization])).toEqual([
      ["7", OWN],
      ["7", OWN],
    ]);
  });

  test("there is no User-Agent of the client's own, and one may be given", async () => {
    for (const { listAccounts } of listClients({ headers: { "User-Agent": "shop/1.0" } })) await listAccounts();
    for (const { listAccounts } of listClients()) await listAccounts();
    expect(sent().map((each) => each["user-agent"])).toEqual(["shop/1.0", "shop/1.0", "node", "node"]);
  });
});
