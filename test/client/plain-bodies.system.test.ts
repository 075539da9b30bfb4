import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type BillingClientOptions, createBillingClient } from "../../generated/billing/index.js";
import * as operations from "../../generated/billing/operations.js";
import { createClient } from "../../generated/billing/picked-client.js";
import { validateRequest } from "../../generated/billing/validate.js";
import { type RealServer, startServer } from "../support/real-server.js";

let server: RealServer;
const bodies: unknown[] = [];
beforeAll(async () => {
  server = await startServer((request, response) => {
    let text = "";
    request.on("data", (chunk) => (text += String(chunk)));
    request.on("end", () => {
      bodies.push(JSON.parse(text));
      response.writeHead(200, { "Content-Type": "application/json" }).end('{"accounts":{"0":{"uuid":"u-1"}}}');
    });
  });
});
afterAll(() => server.close());
beforeEach(() => void (bodies.length = 0));

/** The whole client and the picked one, each with requests validated and not. */
function listClients() {
  return [true, false].flatMap((requests) => {
    const options: BillingClientOptions = { baseUrl: `${server.origin}/live`, retry: false, validate: { requests } };
    return [createBillingClient(options), createClient(options, operations)];
  });
}
const orderWith = (account: object) => ({ accounts: [{ packageId: 27, ...account }] });

class Empty {}
class Secretive {
  readonly #amount = 5;
  get amount() {
    return this.#amount;
  }
}
class Amount {
  readonly amount = 5;
}
class Text {
  toJSON() {
    return "five";
  }
}
const shared = new Amount();
const protoNamed = JSON.parse('{"__proto__":{"a":1}}') as object;
const hole = new Array(2) as unknown[];
hole[1] = 5;

describe("what JSON would leave out, empty or turn into null is refused with its place, and nothing is sent", () => {
  const lost: [string, unknown, string?][] = [
    ["a Map", new Map([["a", 1]])],
    ["a Map with an attribute of its own", Object.assign(new Map([["a", 1]]), { own: 1 })],
    ["a Set", new Set([1])],
    ["a WeakMap", new WeakMap()],
    ["a promise, whose await was forgotten", Promise.resolve(5)],
    ["a regular expression", /five/],
    ["an error", new Error("five")],
    ["an instance with private fields", new Secretive()],
    ["an instance of nothing", new Empty()],
    ["an object that inherits what it has", Object.create({ amount: 5 })],
    ["URLSearchParams", new URLSearchParams({ a: "1" })],
    ["Headers", new Headers({ a: "1" })],
    ["FormData", new FormData()],
    ["a Blob", new Blob(["five"])],
    ["bytes", new ArrayBuffer(4)],
    ["a typed array, which would become an object", new Uint8Array([1, 2])],
    ["an iterator", [5].values()],
    ["a function", () => 5],
    ["a class", Amount],
    ["a symbol", Symbol("five")],
    ["a bigint", 5n],
    ["NaN", Number.NaN],
    ["an endless number", Number.NEGATIVE_INFINITY],
    ["a date that is none", new Date("never")],
    ["undefined in a list", [1, undefined], "/1"],
    ["a hole in a list", hole, "/0"],
    ["a function in a list", [{ a: [() => 5] }], "/0/a/0"],
    ["a Map in an instance", Object.assign(new Amount(), { "a/b~c": new Map() }), "/a~1b~0c"],
    ["what toJSON gives", { toJSON: () => new Map([["a", 1]]) }],
    ["what toJSON gives inside", { toJSON: () => ({ a: new Set() }) }, "/a"],
    ["what toJSON gives nothing of", { toJSON: () => undefined }],
  ];
  test.each(lost)("%s", async (_name, x, place = "") => {
    const issues = [{ path: `/body/accounts/0/custom/x${place}`, keyword: "request" }];
    for (const { createOrder } of listClients()) {
      expect(await createOrder({ body: orderWith({ custom: { x } }) })).toMatchObject({
        kind: "invalid-request",
        attempts: 0,
        issues,
      });
    }
    expect(validateRequest("createOrder", { body: orderWith({ custom: { x } }) })).toMatchObject({
      valid: false,
      issues,
    });
    expect(bodies).toEqual([]);
  });

  test.each(lost)("%s in the place of the whole body", async (_name, body, place = "") => {
    const issues = [{ path: `/body${place}`, keyword: "request" }];
    for (const { createOrder } of listClients()) {
      expect(await createOrder({ body: body as object })).toMatchObject({
        kind: "invalid-request",
        attempts: 0,
        issues,
      });
    }
    expect(validateRequest("createOrder", { body })).toMatchObject({ valid: false, issues });
    expect(bodies).toEqual([]);
  });
});

describe("what JSON can hold is sent as JSON says it, and judged as that", () => {
  test.each<[string, object, object]>([
    ["a date", { custom: { x: new Date(0) } }, { custom: { x: "1970-01-01T00:00:00.000Z" } }],
    ["an instance with fields of its own", { custom: { x: new Amount() } }, { custom: { x: { amount: 5 } } }],
    ["an object with toJSON", { custom: { x: new Text() } }, { custom: { x: "five" } }],
    ["a URL", { custom: { x: new URL("https://example.com/a") } }, { custom: { x: "https://example.com/a" } }],
    [
      "an object without a prototype",
      { custom: Object.assign(Object.create(null), { x: 5 }) as object },
      { custom: { x: 5 } },
    ],
    ["toJSON in the place of the custom fields", { custom: { toJSON: () => ({ x: 5 }) } }, { custom: { x: 5 } }],
    ["toJSON in the place of text", { dob: { toJSON: () => "1995-12-08" } }, { dob: "1995-12-08" }],
    ["attributes that are undefined", { custom: { x: undefined, y: 5 }, dob: undefined }, { custom: { y: 5 } }],
    ["no text, no and nought", { custom: { y: "", z: false, n: 0 } }, { custom: { y: "", z: false, n: 0 } }],
    ["a list that is empty", { custom: { x: [] } }, { custom: { x: [] } }],
    ["an object that is empty", { custom: { x: {} } }, { custom: { x: {} } }],
    [
      "the same object twice",
      { custom: { x: shared, y: [shared] } },
      { custom: { x: { amount: 5 }, y: [{ amount: 5 }] } },
    ],
    ["an attribute named like a prototype", { custom: protoNamed }, { custom: protoNamed }],
  ])("%s", async (_name, account, expected) => {
    for (const { createOrder } of listClients())
      expect((await createOrder({ body: orderWith(account) })).kind).toBe("ok");
    expect(validateRequest("createOrder", { body: orderWith(account) })).toEqual({ valid: true });
    expect(bodies).toEqual(Array(4).fill(orderWith(expected)));
  });

  test("where it breaks the contract as that, it is refused as that", async () => {
    const body = orderWith({ dob: new Date(0) });
    const issues = [{ path: "/body/accounts/0/dob", keyword: "format", received: "string" }];
    const options = { baseUrl: `${server.origin}/live` };
    for (const { createOrder } of [createBillingClient(options), createClient(options, operations)]) {
      expect(await createOrder({ body: body as object })).toMatchObject({ kind: "invalid-request", issues });
    }
    expect(validateRequest("createOrder", { body })).toMatchObject({ valid: false, issues });
    expect(bodies).toEqual([]);
  });

  test("is read once: what a getter gives the second time is neither validated nor sent", async () => {
    for (const { createOrder } of listClients()) {
      let reads = 0;
      const custom = {
        get x() {
          return reads++ === 0 ? 5 : new Map([["x", 5]]);
        },
      };
      bodies.length = 0;
      expect((await createOrder({ body: orderWith({ custom }) as object })).kind).toBe("ok");
      expect([reads, bodies]).toEqual([1, [orderWith({ custom: { x: 5 } })]]);
    }
  });
});
