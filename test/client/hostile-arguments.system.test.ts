import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createBillingClient } from "../../generated/billing/index.js";
import * as operations from "../../generated/billing/operations.js";
import * as billing from "../../generated/billing/picked-client.js";
import * as billingValidators from "../../generated/billing/validate.js";
import { createDataNetworkClient } from "../../generated/data-network/index.js";
import * as dataNetworkOperations from "../../generated/data-network/operations.js";
import { createClient } from "../../generated/data-network/picked-client.js";
import { validateRequest, validateResponse, validateWebhook } from "../../generated/data-network/validate.js";
import { account, envelope } from "../support/accounts.js";
import { type RealServer, startServer } from "../support/real-server.js";
import { whyRefused } from "../support/why-refused.js";

let server: RealServer;
let sentBefore = 0;
beforeAll(async () => {
  const body = JSON.stringify(envelope(account));
  server = await startServer((_request, response) =>
    response.writeHead(200, { "Content-Type": "application/json" }).end(body),
  );
});
afterAll(() => server.close());
beforeEach(() => {
  sentBefore = server.received.length;
});
const sent = () => server.received.slice(sentBefore);

function listClients(requests = true) {
  const network = { baseUrl: `${server.origin}/v1`, apiKey: "k", apiSecret: "s", validate: { requests } };
  const ordering = { baseUrl: `${server.origin}/live`, validate: { requests } };
  return [
    { ...createDataNetworkClient(network), ...createBillingClient(ordering) },
    { ...createClient(network, dataNetworkOperations), ...billing.createClient(ordering, operations) },
  ];
}

function thrower(thrown: unknown): never {
  throw thrown;
}

const withGetter = (target: object, get: () => never) =>
  Object.defineProperty({ ...target }, "odd", { get, enumerable: true });

function revoked(target: object): object {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

/** Objects that cannot be read. */
const UNREADABLE: Record<string, (target: object) => object> = {
  "a getter that throws": (target) => withGetter(target, () => thrower(new Error("no"))),
  "a getter that throws nothing": (target) => withGetter(target, () => thrower(undefined)),
  "a revoked proxy": revoked,
  "a proxy without prototype to tell": (target) =>
    new Proxy(target, { getPrototypeOf: () => thrower(new Error("no")) }),
  "a proxy without names to tell": (target) => new Proxy(target, { ownKeys: () => thrower("no") }),
  "a proxy without attributes to tell": (target) =>
    new Proxy(target, { getOwnPropertyDescriptor: () => thrower(null) }),
  "a proxy without values to tell": (target) => new Proxy(target, { get: () => thrower(new Error("no")) }),
  "a proxy that lies about its names": (target) => new Proxy(Object.freeze({ ...target }), { ownKeys: () => [] }),
};
const unreadable = Object.entries(UNREADABLE);

const unaskable = {
  addEventListener: () => undefined,
  get aborted() {
    return thrower(new TypeError("Illegal invocation"));
  },
};
const looped: Record<string, unknown> = {};
looped["custom"] = { looped };
const loopedList: unknown[] = [];
loopedList.push(loopedList);
const endless: object = { toJSON: () => ({ endless }) };
const deep = Array.from({ length: 100_000 }).reduce((inner: object) => ({ inner }), {});

describe("what cannot be read is an invalid request, and nothing is sent or thrown", () => {
  test.each(unreadable)("%s in the place of any part", async (_name, make) => {
    for (const requests of [true, false]) {
      for (const smile of listClients(requests)) {
        const results = [
          await smile.listAccounts(make({ query: { userId: "u-1" } })),
          await smile.listAccounts({ query: make({ userId: "u-1" }) }),
          await smile.listAccounts({ headers: make({ "x-trace": "t-1" }) as Record<string, string> }),
          await smile.getAccount({ path: make({ id: "a-1" }) as { id: string } }),
          await smile.createOrder({ body: make({ accounts: [{ packageId: 27 }] }) }),
          await smile.createOrder({ body: { accounts: [{ packageId: 27, custom: make({ x: 5 }) as never }] } }),
        ];
        for (const result of results) expect(result).toMatchObject({ ok: false, kind: "invalid-request", attempts: 0 });
      }
    }
    expect(validateRequest("listAccounts", make({ query: { userId: "u-1" } }))).toMatchObject({ valid: false });
    expect(validateRequest("listAccounts", { query: make({ userId: "u-1" }) })).toMatchObject({ valid: false });
    expect(
      billingValidators.validateRequest("createOrder", { body: make({ accounts: [{ packageId: 27 }] }) }),
    ).toMatchObject({ valid: false });
    expect(sent()).toEqual([]);
  });

  test.each(unreadable)(
    "%s given to a path-typed call is a TypeError or what it throws itself",
    async (_name, make) => {
      const { http } = createDataNetworkClient({ baseUrl: `${server.origin}/v1`, apiKey: "k", apiSecret: "s" });
      await expect(http.GET("/accounts", { params: { query: make({ userId: "u-1" }) } })).rejects.not.toMatchObject({
        response: {},
      });
      const path = make({ id: "a-1" }) as { id: string };
      await expect(http.GET("/accounts/{id}", { params: { path } })).rejects.not.toMatchObject({ response: {} });
      expect(sent()).toEqual([]);
    },
  );

  test.each<[string, unknown]>([
    ["an object that holds itself", looped],
    ["a list that holds itself", loopedList],
    ["an object that JSON never gets to the end of", endless],
    ["an object nested too deeply", deep],
    ["an object whose toJSON throws", { toJSON: () => thrower(new Error("no")) }],
  ])("a body with %s", async (_name, body) => {
    for (const requests of [true, false]) {
      for (const { createOrder } of listClients(requests)) {
        for (const each of [body, { accounts: [{ packageId: 27, custom: { x: body } }] }]) {
          expect(await createOrder({ body: each as object })).toMatchObject({
            ok: false,
            kind: "invalid-request",
            attempts: 0,
          });
        }
      }
    }
    expect(billingValidators.validateRequest("createOrder", { body })).toMatchObject({ valid: false });
    expect(sent()).toEqual([]);
  });
});

describe("an argument that no compiler has seen gives a result too", () => {
  const odd: [string, unknown, string][] = [
    ["text", "a-1", "The value"],
    ["query of null", { path: { id: "a-1" }, query: null }, "/query"],
    ["headers of null", { path: { id: "a-1" }, headers: null }, "/headers"],
    ["a signal that is none", { path: { id: "a-1" }, signal: {} }, "/signal"],
    ["a controller instead of its signal", { path: { id: "a-1" }, signal: new AbortController() }, "/signal"],
    [
      "a signal that cannot be asked, as one behind a proxy in a browser",
      { path: { id: "a-1" }, signal: unaskable },
      "/signal",
    ],
    ["a signal that cannot be read", { path: { id: "a-1" }, signal: revoked({}) }, ""],
    ["a wish that is none", { path: { id: "a-1" }, prefer: { example: {} } }, "/prefer/example"],
    ["an unknown part", { path: { id: "a-1" }, parameters: {} }, "/parameters"],
    ["a body that JSON cannot hold", { path: { id: "a-1" }, body: { amount: 1n } }, ""],
  ];
  test.each(odd)("%s", async (_name, argument, path) => {
    for (const requests of [true, false]) {
      for (const { getAccount } of listClients(requests)) {
        expect(String(await whyRefused(() => getAccount(argument as never)))).toContain(`${path} must be`);
      }
    }
    expect(sent()).toEqual([]);
  });

  test.each<[string, object]>([
    ["prefer", { prefer: null }],
    ["signal", { signal: null }],
    ["body", { body: undefined }],
  ])("%s of nothing is as good as none", async (_name, argument) => {
    for (const { getAccount } of listClients())
      expect((await getAccount({ path: { id: "a-1" }, ...argument })).kind).toBe("ok");
  });
});

describe("the validators never throw", () => {
  const values = [
    ...unreadable.map(([, make]) => make({ id: "a-1", code: "OK" })),
    looped,
    loopedList,
    deep,
    undefined,
    null,
    Symbol("s"),
    5n,
    () => 1,
    Number.NaN,
  ];

  test("whatever the name of the operation, the status or the value", () => {
    for (const value of values) {
      expect(validateRequest(value as never, {})).toMatchObject({ valid: false, issues: [{ path: "" }] });
      expect(validateRequest("createUser", value as never)).toMatchObject({ valid: false });
      expect(validateRequest("createUser", { body: { externalMetadata: value } }).valid).toBe(value === undefined);
      expect(validateResponse(value as never, 200, {})).toMatchObject({ valid: false });
      expect(validateResponse("getAccount", value as never, {})).toMatchObject({ valid: false });
      expect(validateResponse("getAccount", 200, value)).toMatchObject({ valid: false });
      expect(validateWebhook(value)).toMatchObject({ valid: false, known: false });
    }
  });
});

describe("a fetch that throws what cannot be read ends as a network failure, and nothing throws", () => {
  const revoked = () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  };
  const unreadable = {
    get code() {
      throw new Error("code");
    },
  };
  const thrown: [string, unknown][] = [
    ["a revoked proxy", revoked()],
    ["a getter that throws", unreadable],
    ["undefined", undefined],
    ["a cause that cannot be read", new TypeError("fetch failed", { cause: unreadable })],
  ];
  test.each(thrown)("%s", async (_name, what) => {
    const fetch = () => Promise.reject(what);
    const { createOrder } = createBillingClient({ baseUrl: `${server.origin}/live`, fetch });
    expect(await createOrder({ body: { accounts: [{ packageId: 1 }] } })).toMatchObject({
      kind: "network",
      maybeApplied: true,
      attempts: 1,
    });
  });
});
