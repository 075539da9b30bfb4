import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { MAX_BODY_BYTES } from "../../src/mock/request-body.js";
import { contract, exampleBody } from "./contract-oracle.js";
import { CREDENTIALS, readOwnAnswer } from "./running-mock.js";
import { serveContract, type ServedContract } from "./serve-contract.js";

// No operation of this contract takes a body yet, so the test gives it one.
const withBody = structuredClone(contract);
withBody.paths["/accounts"].post = {
  ...withBody.paths["/accounts"].get,
  operationId: "createAccount",
  parameters: [],
  requestBody: {
    required: true,
    content: {
      "application/json": {
        schema: {
          type: "object",
          required: ["userId"],
          properties: { userId: { type: "string" } },
          additionalProperties: false,
        },
      },
    },
  },
};

let served: ServedContract;
beforeAll(async () => {
  served = await serveContract(withBody);
});
afterAll(() => served?.close());

function post(
  body: BodyInit | null,
  headers: Record<string, string> = { "Content-Type": "application/json" },
): Promise<Response> {
  return fetch(`${served.url}/accounts`, { method: "POST", body, headers: { Authorization: CREDENTIALS, ...headers } });
}

describe("the body of a request", () => {
  test.each([
    "application/json",
    "APPLICATION/JSON",
    "application/json; charset=utf-8",
    "application/json;charset=UTF-8",
  ])("is accepted as %s", async (contentType) => {
    await readOwnAnswer(await post('{"userId":"u"}', { "Content-Type": contentType }), 200);
  });

  test.each([
    "text/plain",
    "application/json-patch+json",
    "application/x-www-form-urlencoded",
    "garbage",
    "application/json, text/plain",
  ])("as %s: 415", async (contentType) => {
    const response = await post('{"userId":"u"}', { "Content-Type": contentType });
    expect(await readOwnAnswer(response, 415)).toEqual(exampleBody("unsupported-content-type"));
  });

  test("without a content type: 415", async () => {
    await readOwnAnswer(await post(new Blob(['{"userId":"u"}']), {}), 415);
  });

  test.each([
    ["no JSON", "{ no json"],
    ["two values", "{}{}"],
    ["bytes that are not UTF-8", Buffer.from('{"userId":"\xff"}', "latin1")],
    ["only white space", "  "],
  ])("malformed (%s): 400", async (_what, body) => {
    expect(await readOwnAnswer(await post(body), 400)).toEqual(exampleBody("invalid-parameters"));
  });

  test.each([
    ["a missing attribute", "{}"],
    ["an unknown attribute", '{"userId":"u","more":1}'],
    ["a wrong type", '{"userId":1}'],
    ["no object", "[]"],
    ["null", "null"],
    ["a prototype", '{"userId":"u","__proto__":{}}'],
    ["deep nesting", "[".repeat(50_000) + "]".repeat(50_000)],
  ])("invalid (%s): 400", async (_what, body) => {
    expect(await readOwnAnswer(await post(body), 400)).toEqual(exampleBody("invalid-parameters"));
  });

  test("required but missing: 400", async () => {
    await readOwnAnswer(await post(null, {}), 400);
    await readOwnAnswer(await post(""), 400);
  });

  test("is judged when it comes in pieces, without a length", async () => {
    const stream = (text: string) => new Blob([text]).stream();
    const send = (text: string, contentType: string) =>
      fetch(`${served.url}/accounts`, {
        method: "POST",
        body: stream(text),
        headers: { Authorization: CREDENTIALS, "Content-Type": contentType },
        duplex: "half",
      } as RequestInit);
    await readOwnAnswer(await send('{"userId":"u"}', "application/json"), 200);
    await readOwnAnswer(await send('{"userId":1}', "application/json"), 400);
    await readOwnAnswer(await send('{"userId":"u"}', "text/plain"), 415);
  });

  test("larger than the limit: 400 that says so, and the connection goes on", async () => {
    const body = await readOwnAnswer(await post(`{"userId":"${"x".repeat(MAX_BODY_BYTES)}"}`), 400);
    expect(body.message).toContain(String(MAX_BODY_BYTES));
    await readOwnAnswer(await post('{"userId":"u"}'), 200);
  });

  test("just within the limit: 200", async () => {
    const frame = '{"userId":""}';
    await readOwnAnswer(await post(frame.replace('""', `"${"x".repeat(MAX_BODY_BYTES - frame.length)}"`)), 200);
  });

  test("is not looked at before the credentials", async () => {
    await readOwnAnswer(await post("{ no json", { Authorization: "none", "Content-Type": "text/plain" }), 401);
  });

  test("that breaks off is no problem of the mock's", async () => {
    await new Promise<void>((resolve) => {
      const lines = [
        "POST /accounts HTTP/1.1",
        "Host: mock",
        `Authorization: ${CREDENTIALS}`,
        "Content-Length: 100",
        "",
        "half",
      ];
      const socket = connect(served.port, "127.0.0.1", () =>
        socket.write(lines.join("\r\n"), () => setTimeout(() => socket.destroy(), 50)),
      );
      socket.on("close", () => resolve());
    });
    await readOwnAnswer(await post('{"userId":"u"}'), 200);
    expect(served.problems).toEqual([]);
  });
});
