import { connect } from "node:net";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { MAX_BODY_BYTES } from "../../src/mock/request/request-body.js";
import { exampleBody } from "./contract-oracle.js";
import { CREDENTIALS, readOwnAnswer, useMock } from "./running-mock.js";

const mock = useMock();
const billing = useMock("billing");
const PATH = "/archives/-/payslips/uploadRawFile";
const withContent = (content: string) => `{"userId":"u","fileExtensionType":"PDF","fileContent":"${content}"}`;
const VALID = withContent("JVBERi0=");
const JSON_TYPE = { "Content-Type": "application/json" };

const post = (body: BodyInit | null, headers: Record<string, string> = JSON_TYPE): Promise<Response> =>
  mock.send(PATH, { method: "POST", body, headers });
const read = (response: Response, status: number) => readOwnAnswer(response, status, "uploadPayslipFile");

describe("the body of a request", () => {
  test.each([
    "application/json",
    "APPLICATION/JSON",
    "application/json; charset=utf-8",
    "application/json;charset=UTF-8",
  ])("is accepted as %s", async (contentType) => {
    await read(await post(VALID, { "Content-Type": contentType }), 200);
  });

  test.each([
    "text/plain",
    "application/json-patch+json",
    "application/x-www-form-urlencoded",
    "garbage",
    "application/json, text/plain",
  ])("as %s: 415", async (contentType) => {
    const response = await post(VALID, { "Content-Type": contentType });
    expect(await read(response, 415)).toEqual(exampleBody("unsupported-content-type"));
  });

  test("without a content type: 415", async () => {
    await read(await post(new Blob([VALID]), {}), 415);
  });

  test.each([
    ["no JSON", "{ no json"],
    ["two values", "{}{}"],
    ["bytes that are not UTF-8", Buffer.from(withContent("\xff"), "latin1")],
    ["only white space", "  "],
  ])("malformed (%s): 400", async (_what, body) => {
    expect(await read(await post(body), 400)).toEqual(exampleBody("invalid-parameters"));
  });

  test.each([
    ["a missing attribute", "{}"],
    ["an unknown attribute", VALID.replace("{", '{"more":1,')],
    ["a wrong type", VALID.replace('"u"', "1")],
    ["no object", "[]"],
    ["null", "null"],
    ["a prototype", VALID.replace("{", '{"__proto__":{},')],
    ["deep nesting", "[".repeat(50_000) + "]".repeat(50_000)],
  ])("invalid (%s): 400", async (_what, body) => {
    expect(await read(await post(body), 400)).toEqual(exampleBody("invalid-parameters"));
  });

  test("required but missing: 400", async () => {
    await read(await post(null, {}), 400);
    await read(await post(""), 400);
  });

  test("is judged when it comes in pieces, without a length", async () => {
    const stream = (text: string) => new Blob([text]).stream();
    const send = (text: string, contentType: string) =>
      mock.send(PATH, {
        method: "POST",
        body: stream(text),
        headers: { "Content-Type": contentType },
        duplex: "half",
      } as RequestInit);
    await read(await send(VALID, "application/json"), 200);
    await read(await send(VALID.replace('"u"', "1"), "application/json"), 400);
    await read(await send(VALID, "text/plain"), 415);
  });

  test.each(["gzip", "br", "gzip, identity", "x-unknown"])(
    "encoded as %s: 415 that says so, whatever is in it",
    async (encoding) => {
      for (const body of [gzipSync(VALID), VALID]) {
        const response = await post(body as BodyInit, { ...JSON_TYPE, "Content-Encoding": encoding });
        expect(response.headers.get("x-smile-contracts-reason")).toBe(
          "/headers/content-encoding content-encoding: must be absent",
        );
        expect(await read(response, 415)).toEqual(exampleBody("unsupported-content-type"));
      }
    },
  );

  test("encoded as identity is as it is", async () => {
    await read(await post(VALID, { ...JSON_TYPE, "Content-Encoding": "identity" }), 200);
  });

  test("encoded for billing, which has no status for it: its own refusal, with the reason", async () => {
    const headers = { ...JSON_TYPE, "Content-Encoding": "gzip" };
    const response = await billing.send("/api/orders", { method: "POST", body: gzipSync("{}") as BodyInit, headers });
    expect(response.status).toBe(500);
    expect(response.headers.get("x-smile-contracts-reason")).toContain("/headers/content-encoding");
  });

  test("larger than the limit: 400 that says so, and the connection goes on", async () => {
    const body = await read(await post(withContent("x".repeat(MAX_BODY_BYTES))), 400);
    expect(body.message).toContain(String(MAX_BODY_BYTES));
    await read(await post(VALID), 200);
  });

  test("just within the limit: 200", async () => {
    await read(await post(withContent("x".repeat(MAX_BODY_BYTES - withContent("").length))), 200);
  });

  test("is not looked at before the credentials", async () => {
    await read(await post("{ no json", { Authorization: "none", "Content-Type": "text/plain" }), 401);
  });

  test("that breaks off is no problem of the mock's", async () => {
    await new Promise<void>((resolve) => {
      const lines = [
        `POST /data-network/v1${PATH} HTTP/1.1`,
        "Host: mock",
        `Authorization: ${CREDENTIALS}`,
        "Content-Length: 100",
        "",
        "half",
      ];
      const socket = connect(mock.mock().port, "127.0.0.1", () =>
        socket.write(lines.join("\r\n"), () => setTimeout(() => socket.destroy(), 50)),
      );
      socket.on("close", () => resolve());
    });
    await read(await post(VALID), 200);
  });
});
