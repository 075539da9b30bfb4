import { PassThrough } from "node:stream";
import { describe, expect, test } from "vitest";
import { createDataNetworkClient } from "../../generated/data-network/index.js";
import { account, envelope } from "../support/accounts.js";
import { billingWays, everything, keywordOf, orderBy } from "../support/ways.js";

const created = { accounts: { 0: { uuid: "uuid-é-😀" } }, subscriptions: { 0: { uuid: "uuid-2" } } };
const bytes = Buffer.from(JSON.stringify(created));
const [[, createClient]] = billingWays as [(typeof billingWays)[0]];

describe("headers", () => {
  const text = () => Promise.resolve(bytes.toString());
  const read: [string, object][] = [
    ["none", {}],
    ["undefined", { headers: undefined }],
    ["null", { headers: null }],
    ["as a plain object", { headers: { "Content-Type": "application/json" } }],
    ["as a plain object in small letters", { headers: { "content-type": "application/json" } }],
    ["as a Map", { headers: new Map([["Content-Type", "application/json"]]) }],
    ["as a Map in small letters", { headers: new Map([["content-type", "application/json; charset=utf-8"]]) }],
    ["as pairs", { headers: [["content-type", "application/json"]] }],
    [
      "of another implementation",
      {
        headers: {
          get: (name: string) => (name.toLowerCase() === "content-type" ? "application/json" : null),
          has: () => true,
        },
      },
    ],
    [
      "of an imitation that can only be asked",
      { headers: { get: (name: string) => (name.toLowerCase() === "content-type" ? "application/json" : null) } },
    ],
    [
      "without a prototype",
      { headers: Object.assign(Object.create(null) as object, { "CONTENT-TYPE": "application/json" }) },
    ],
  ];
  test.each(read)("%s: the answer is read", async (_name, fields) => {
    for (const [, createClient] of billingWays) {
      const { result } = await orderBy(createClient, () => ({ status: 200, text, ...fields }));
      expect(result).toMatchObject({ kind: "ok", data: created });
      expect(everything(result)["headers"]).toHaveProperty("get");
    }
  });

  test.each<[string, object]>([
    ["a plain object", { headers: { "content-type": "text/html" } }],
    ["a Map", { headers: new Map([["content-type", "text/html"]]) }],
    ["an imitation", { headers: { get: () => "text/html" } }],
  ])("as %s tell another type as well", async (_name, fields) => {
    const { result } = await orderBy(createClient, () => ({ status: 200, text, ...fields }));
    expect(keywordOf(result)).toBe("media-type");
  });

  test.each<[string, object | undefined]>([
    ["a plain object", { "retry-after": "7" }],
    ["a Map", new Map([["retry-after", "7"]])],
    ["none", undefined],
  ])("as %s are asked for Retry-After without harm", async (_name, headers) => {
    const { result } = await orderBy(createClient, () => ({ status: 429, text, headers }), { retry: false });
    expect(everything(result)["retryAfterMs"]).toBe(headers && 7000);
  });
});

describe("an answer that offers nothing readable is a violation, and nobody asks again", () => {
  const locked = () => {
    const response = Response.json(created);
    response.body?.getReader();
    return response;
  };
  const used = async () => {
    const response = Response.json(created);
    await response.text();
    return response;
  };
  const rows: [string, () => unknown][] = [
    ["locked", locked],
    ["used", used],
    ["used, and with a stream of Node", () => ({ status: 200, bodyUsed: true, body: new PassThrough() })],
    [
      "used, and with text()",
      () => ({ status: 200, bodyUsed: true, text: () => Promise.reject(new TypeError("Already read")) }),
    ],
    ["nothing but a status", () => ({ status: 200 })],
    ["a body that is undefined", () => ({ status: 200, body: undefined })],
    ["a body that is an object", () => ({ status: 200, body: {} })],
    [
      "a body that cannot be asked for",
      () => ({
        status: 200,
        get body() {
          throw new Error("no");
        },
      }),
    ],
    [
      "a stream that gives no reader",
      () => ({
        status: 200,
        body: {
          getReader() {
            throw new TypeError("locked");
          },
        },
      }),
    ],
  ];
  test.each(rows)("%s", async (_name, give) => {
    for (const [, createClient] of billingWays) {
      const { result, calls } = await orderBy(createClient, give);
      expect(result).toMatchObject({ kind: "contract-violation", status: 200, attempts: 1 });
      expect([keywordOf(result), calls]).toEqual(["unreadable", 1]);
    }
    let calls = 0;
    const fetch = (() => (calls++, Promise.resolve(give()))) as typeof globalThis.fetch;
    const smile = createDataNetworkClient({
      baseUrl: "http://127.0.0.1:1/v1",
      apiKey: "k",
      apiSecret: "s",
      fetch,
      retry: 3,
    });
    const result = await smile.getAccount({ path: { id: "a-1" } });
    expect([result.kind, keywordOf(result), calls]).toEqual(["contract-violation", "unreadable", 1]);
  });

  test("a fetch that gives no answer at all is a network failure", async () => {
    for (const given of [undefined, null, {}, "answer"]) {
      const { result, calls } = await orderBy(createClient, () => given);
      expect(result).toMatchObject({ kind: "network", maybeApplied: true, attempts: 1 });
      expect(calls).toBe(1);
    }
  });
});

describe("a stream that throws while it is read is a broken connection", () => {
  const broken = new Error("broken off");
  const half = bytes.subarray(0, 20);
  const rows: [string, () => object][] = [
    [
      "a web stream",
      () => ({
        body: new ReadableStream({
          start: (controller) => controller.enqueue(half),
          pull: (controller) => controller.error(broken),
        }),
      }),
    ],
    [
      "an async iterable",
      () => ({
        body: (async function* () {
          yield half;
          throw broken;
        })(),
      }),
    ],
    [
      "a stream of Node",
      () => {
        const body = new PassThrough();
        body.write(half, () => body.destroy(broken));
        return { body };
      },
    ],
    ["text()", () => ({ text: () => Promise.reject(broken) })],
    ["arrayBuffer()", () => ({ arrayBuffer: () => Promise.reject(broken) })],
  ];
  test.each(rows)("%s", async (_name, make) => {
    for (const [, createClient] of billingWays) {
      const headers = new Headers({ "X-Trace": "t-1" });
      const { result, calls } = await orderBy(createClient, () => ({ status: 200, headers, ...make() }));
      expect(result).toMatchObject({ kind: "network", status: 200, maybeApplied: true, attempts: 1 });
      expect([everything(result)["cause"], (everything(result)["headers"] as Headers).get("x-trace"), calls]).toEqual([
        broken,
        "t-1",
        1,
      ]);
    }
  });
});

describe("a runtime without younger functions", () => {
  test.each<[string, object, string]>([
    ["AbortSignal.prototype.throwIfAborted", AbortSignal.prototype, "throwIfAborted"],
    ["URL.canParse", URL, "canParse"],
    ["AbortSignal.any", AbortSignal, "any"],
    ["AbortSignal.timeout", AbortSignal, "timeout"],
    ["ReadableStream's async iterator", ReadableStream.prototype, Symbol.asyncIterator as never],
  ])("%s", async (_name, owner, name) => {
    const before = Object.getOwnPropertyDescriptor(owner, name) as PropertyDescriptor;
    Reflect.deleteProperty(owner, name);
    try {
      for (const [, createClient] of billingWays)
        expect((await orderBy(createClient, () => Response.json(created))).result.kind).toBe("ok");
      const fetch = () => Promise.resolve(Response.json(envelope(account)));
      const smile = createDataNetworkClient({ baseUrl: "http://127.0.0.1:1/v1", apiKey: "k", apiSecret: "s", fetch });
      const { signal } = new AbortController();
      expect(await smile.getAccount({ path: { id: "a-1" }, signal })).toMatchObject({ kind: "ok" });
      expect((await smile.http.GET("/accounts/{id}", { params: { path: { id: "a-1" } }, signal })).data).toEqual(
        envelope(account),
      );
    } finally {
      Object.defineProperty(owner, name, before);
    }
  });
});
