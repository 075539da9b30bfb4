import type { IncomingMessage } from "node:http";
import { describe, expect, test } from "vitest";
import { API_NAMES } from "../../generated/apis.js";
import { exampleBody, oracleOf } from "./contract-oracle.js";
import { CREDENTIALS, readOwnAnswer, useMock } from "./running-mock.js";

const mock = useMock();

describe("credentials", () => {
  const basic = (pair: string | Buffer) => `Basic ${Buffer.from(pair).toString("base64")}`;

  test("missing: 401 with the contract's example and a challenge", async () => {
    const response = await fetch(mock.url("/accounts"));
    expect(await readOwnAnswer(response, 401)).toEqual(exampleBody("invalid-token"));
    expect(response.headers.get("www-authenticate")).toBe('Basic realm="data-network"');
  });

  test.each([
    ["another scheme", "Bearer abc"],
    ["no pair", "Basic"],
    ["no base64", "Basic key:secret"],
    ["base64 without its padding", basic("key:secret!").replace(/=+$/, "")],
    ["base64 with bits left over", "Basic a2V5OnNlY3JldF=="],
    ["base64 with text behind it", `${CREDENTIALS} x`],
    ["the URL's alphabet of base64", "Basic a2V5Oj8_Pz8-"],
    ["bytes that are not UTF-8", basic(Buffer.from([0x6b, 0x3a, 0xff]))],
    ["no colon", basic("keysecret")],
    ["an empty key", basic(":secret")],
    ["a control character", basic("key:sec\nret")],
  ])("malformed (%s): 401", async (_what, authorization) => {
    const response = await mock.send("/accounts", { headers: { Authorization: authorization } });
    expect(await readOwnAnswer(response, 401)).toEqual(exampleBody("invalid-token"));
  });

  test.each([
    ["any pair", basic("whatever:else")],
    ["a secret with colons", basic("key:se:cr:et")],
    ["a secret that ends with a colon", basic("key:secret:")],
    ["an empty secret", basic("key:")],
    ["UTF-8", basic("schlüssel:geheimnis€")],
    ["a scheme in small letters", CREDENTIALS.replace("Basic", "basic")],
  ])("well-formed (%s): accepted", async (_what, authorization) => {
    await readOwnAnswer(await mock.send("/accounts", { headers: { Authorization: authorization } }), 200);
  });
});

describe("routes and methods", () => {
  test.each([
    "",
    "/",
    "/unknown",
    "/accounts/",
    "/accounts/a-1/",
    "/accounts//",
    "//accounts",
    "/Accounts",
    "/accounts/a-1/more",
  ])('the unknown path "%s": 404 with the contract\'s example, without credentials too', async (path) => {
    expect(await readOwnAnswer(await fetch(mock.url(path)), 404)).toEqual(exampleBody("unknown-resource"));
  });

  test.each([
    ["/accounts", ["POST", "PUT", "PATCH", "DELETE", "OPTIONS"]],
    ["/accounts/a-1", ["POST", "PUT", "PATCH", "OPTIONS"]],
    ["/accounts/a-1/disableMonitor", ["GET", "PUT", "PATCH", "DELETE", "OPTIONS"]],
  ])("other methods on the known path %s: 501, as the source says, not 405", async (path, methods) => {
    for (const method of methods) {
      expect(await readOwnAnswer(await fetch(mock.url(path), { method }), 501)).toEqual(
        exampleBody("unsupported-method"),
      );
    }
  });

  test("another method on an unknown path: 404", async () => {
    await readOwnAnswer(await fetch(mock.url("/unknown"), { method: "DELETE" }), 404);
  });

  test("does not take a longer path segment for the prefix", async () => {
    const response = await fetch(mock.url("0/accounts"));
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ urls: mock.mock().apis.map((api) => mock.mock().url(api)) });
  });

  test("a path outside every API: 404 that lists the URLs which are served", async () => {
    const response = await fetch(new URL("/", mock.url("")));
    expect(response.status).toBe(404);
    expect(response.headers.get("content-type")).toBe("application/json");
    expect(await response.json()).toEqual({
      message: expect.any(String),
      urls: mock.mock().apis.map((api) => mock.mock().url(api)),
    });
  });
});

describe("parameters", () => {
  test.each([
    "size=151",
    "size=0",
    "size=abc",
    "size=1.5",
    "size=",
    "size",
    "size=5&size=6",
    "cursor=",
    "userId=",
    "userId=a&userId=b",
    "startDate=2024-02-30",
    "startDate=01/02/2024",
    "endDate=2024-13-01",
    "userId=%ZZ",
    "userId=%FF",
    "unknown=1",
    "SIZE=50",
    "size=0x10",
    "size=1e1",
    "size=+5",
    "size=05",
    "size[]=1",
    "ids=a&ids=b",
    "__code=404",
    "=1",
  ])("invalid (%s): 400 with the first example", async (query) => {
    expect(await readOwnAnswer(await mock.send(`/accounts?${query}`), 400)).toEqual(exampleBody("invalid-parameters"));
  });

  test.each([
    "size=1",
    "size=150",
    "cursor=a%2Bb%26",
    "userId=a+b",
    "startDate=2024-02-29&endDate=2024-03-01",
    "&&",
    "",
  ])("valid (%s): 200", async (query) => {
    await readOwnAnswer(await mock.send(`/accounts?${query}`), 200);
  });

  test.each(API_NAMES)(
    "the contract of %s has no query parameter that may be empty, which the mock relies on",
    (api) => {
      const oracle = oracleOf(api);
      for (const { operationId, parameters = [] } of oracle.operations) {
        for (const { name, in: place, schema } of parameters.map(oracle.follow)) {
          const mayBeEmpty =
            place === "query" &&
            schema.type === "string" &&
            !schema.minLength &&
            !schema.pattern &&
            !schema.format &&
            !schema.enum;
          expect(mayBeEmpty, `${operationId} ${name}`).toBe(false);
        }
      }
    },
  );

  test("an id of 201 characters: 400; of 200, counted after decoding: 200", async () => {
    await readOwnAnswer(await mock.send(`/accounts/${"a".repeat(201)}`), 400, "getAccount");
    await readOwnAnswer(await mock.send(`/accounts/${encodeURIComponent("é".repeat(200))}`), 200, "getAccount");
  });

  test.each(["a/b", "a?b", "a#b", "a%b", "a b", "!'()*", "a,b;c=d:@&+$", "{id}", "\n", "日本", "..."])(
    "takes the id %j, encoded, for one segment",
    async (id) => {
      await readOwnAnswer(await mock.send(`/accounts/${encodeURIComponent(id)}`), 200, "getAccount");
    },
  );

  test.each(["GET", "DELETE"])(
    "a body that comes with %s, which takes none: 400, as the client refuses it",
    async (method) => {
      // fetch sends no body with GET.
      const { request } = await import("node:http");
      const answer = await new Promise<IncomingMessage>((resolve, reject) => {
        const headers = { Authorization: CREDENTIALS, "Content-Type": "not a media type", "Content-Length": "9" };
        const sent = request(mock.url("/accounts/a-1"), { method, headers }, (response) => resolve(response.resume()));
        sent.on("error", reject);
        sent.end("{ no json");
      });
      expect(answer.statusCode).toBe(400);
      expect(answer.headers["x-smile-contracts-reason"]).toBe(
        "/body additionalProperties: must be absent: the operation takes no body",
      );
    },
  );

  test("an empty body is none", async () => {
    const headers = { "Content-Type": "application/json" };
    const response = await mock.send("/users/u-1/resetSession", { method: "POST", body: "", headers });
    await readOwnAnswer(response, 200, "resetUserSession");
  });
});

describe("the order of judgement", () => {
  test("the route comes before the method, this before the credentials, and they before parameters", async () => {
    await readOwnAnswer(await fetch(mock.url("/unknown?size=151"), { method: "POST" }), 404);
    await readOwnAnswer(await fetch(mock.url("/accounts?size=151"), { method: "POST" }), 501);
    await readOwnAnswer(await fetch(mock.url("/accounts?size=151")), 401);
    await readOwnAnswer(await mock.send("/accounts?size=151"), 400);
  });

  test("does not depend on the requests before: the same request gets the same answer", async () => {
    const first = await readOwnAnswer(await mock.send("/accounts"), 200);
    await mock.send("/accounts", { headers: { Prefer: "code=404", Accept: "text/html" } });
    await mock.send("/accounts?size=151");
    expect(await readOwnAnswer(await mock.send("/accounts"), 200)).toEqual(first);
  });

  test("answers requests at the same time each for itself", async () => {
    const codes = Array.from({ length: 60 }, (_unused, index) => [200, 404, 429, 503][index % 4]);
    const responses = await Promise.all(
      codes.map((code) => mock.send("/accounts", { headers: { Prefer: `code=${code}` } })),
    );
    expect(responses.map(({ status }) => status)).toEqual(codes);
  });
});
