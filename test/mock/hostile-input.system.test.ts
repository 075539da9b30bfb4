import { connect } from "node:net";
import { describe, expect, test } from "vitest";
import { exampleBody, expectValidBody } from "./contract-oracle.js";
import { rawGet, sendRaw } from "./raw-request.js";
import { CREDENTIALS, readOwnAnswer, useMock } from "./running-mock.js";

const mock = useMock();
const authorization = `Authorization: ${CREDENTIALS}`;
const raw = (target: string, headers: readonly string[] = [authorization]) =>
  sendRaw(mock.mock().port, rawGet(target, headers));

describe("the target of a request", () => {
  test.each(["%", "%ZZ", "%E0%A4%A", "%FF", "%C3%28"])("malformed encoding (%s) in the path: 400", async (segment) => {
    for (const path of [`/data-network/v1/accounts/${segment}`, `/data-network/v1/${segment}`]) {
      const answer = await raw(path);
      expect(answer.status).toBe(400);
      expect(JSON.parse(answer.body)).toEqual(exampleBody("invalid-parameters"));
    }
  });

  test.each(["..", ".", "%2e%2e", "%2E", ".%2e"])("a dot segment (%s) is no id: 404", async (segment) => {
    expect((await raw(`/data-network/v1/accounts/${segment}`)).status).toBe(404);
  });

  test("does not climb out of an API with dot segments, nor into one", async () => {
    for (const target of ["/data-network/v1/../../accounts", "/elsewhere/../data-network/v1/accounts"]) {
      expect((await raw(target)).status).toBe(404);
    }
  });

  test("is understood with scheme and host, as a proxy's client sends it", async () => {
    expect((await raw("http://sandbox.smileapi.io/data-network/v1/accounts")).status).toBe(200);
  });

  test("may ask for nothing at all", async () => {
    const answer = await sendRaw(mock.mock().port, rawGet("*", []).toString("latin1").replace("GET", "OPTIONS"));
    expect(answer.status).toBe(404);
  });

  test.each(["__proto__=1", "constructor=1&toString=2", "size[]=1", "size[gt]=1", "&&&=&=1", "?size=1"])(
    "the strange query %s is refused like any unknown name",
    async (query) => {
      expect((await raw(`/data-network/v1/accounts?${query}`)).status).toBe(400);
    },
  );
});

describe("headers", () => {
  test("two sets of credentials are none", async () => {
    expect((await raw("/data-network/v1/accounts", [authorization, authorization])).status).toBe(401);
  });

  test("bytes that are no text in Prefer end up in valid JSON", async () => {
    const answer = await raw("/data-network/v1/accounts", [authorization, 'Prefer: example="\xff\xc3\\"<script>"']);
    expect(answer.status).toBe(400);
    const body = JSON.parse(Buffer.from(answer.body, "latin1").toString("utf8"));
    expectValidBody("listAccounts", 400, body);
    expect(body.message).toContain('ÿÃ"<script>');
  });

  test.each(["Origin", "Access-Control-Request-Headers", "Prefer"])(
    "an encoded line break in %s injects no header",
    async (name) => {
      const value = "code=404%0d%0aX-Injected: 1";
      const text = rawGet("/data-network/v1/accounts", [
        authorization,
        "Access-Control-Request-Method: GET",
        `${name}: ${value}`,
      ]).toString("latin1");
      for (const request of [text, text.replace("GET", "OPTIONS")]) {
        const { head, status } = await sendRaw(mock.mock().port, request);
        expect(status).toBeLessThan(500);
        expect(head).not.toMatch(/^x-injected/im);
      }
    },
  );

  test("a bare carriage return or line feed in a header never reaches an answer", async () => {
    for (const end of ["\r", "\n"]) {
      const { head } = await raw("/data-network/v1/accounts", [
        authorization,
        `Origin: https://a.example${end}X-Injected: 1`,
      ]);
      expect(head).not.toMatch(/^x-injected/im);
    }
  });

  test("a long Prefer header that never ends well is refused", async () => {
    const nasty = [
      `code=1${"; ".repeat(3000)}x y`,
      `a=${'"\\\\'.repeat(2500)}`,
      ` ${";\t \t".repeat(2000)}`,
      "a".repeat(12_000) + "(",
    ];
    for (const value of nasty) {
      expect((await raw("/data-network/v1/accounts", [authorization, `Prefer: ${value}`])).status).toBe(400);
    }
  });
});

describe("the connection", () => {
  test("a client that breaks off in the middle of a request leaves the mock working", async () => {
    await new Promise<void>((resolve) => {
      const socket = connect(mock.mock().port, "127.0.0.1", () => {
        socket.write("POST /data-network/v1/accounts HTTP/1.1\r\nHost: mock\r\nContent-Length: 100\r\n\r\nhalf", () =>
          socket.destroy(),
        );
      });
      socket.on("close", () => resolve());
    });
    await readOwnAnswer(await mock.send("/accounts"), 200);
  });

  test("a huge body for an operation that takes none is not waited for", async () => {
    const response = await mock
      .send("/accounts", { method: "POST", body: "x".repeat(20 * 1024 * 1024) })
      .catch(() => undefined);
    if (response) await readOwnAnswer(response, 501);
    await readOwnAnswer(await mock.send("/accounts"), 200);
  });
});
