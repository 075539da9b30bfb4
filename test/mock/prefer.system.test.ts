import { describe, expect, test } from "vitest";
import { exampleBody } from "./contract-oracle.js";
import { rawGet, sendRaw } from "./raw-request.js";
import { CREDENTIALS, readOwnAnswer, useMock } from "./running-mock.js";

const mock = useMock();
const prefer = (value: string, path = "/accounts") => mock.send(path, { headers: { Prefer: value } });

describe("the Prefer header", () => {
  test.each([
    ['code="404"', "code=404"],
    ["CODE=404", "code=404"],
    ["code = 404", "code=404"],
    ["respond-async, code=404, wait=10", "code=404"],
    ["return=minimal; foo, code=404; a=b; c", "code=404"],
    ['lenient="a, code=500", code=404', "code=404"],
    ["code=404, code=500", "code=404"],
    [", ,code=404,", "code=404"],
    ['Example="unknown-resource"', "example=unknown-resource"],
    ["example=unknown-resource, code=404", "code=404, example=unknown-resource"],
  ])("%s is read as RFC 7240 writes it", async (value, applied) => {
    const response = await prefer(value);
    expect(await readOwnAnswer(response, 404)).toEqual(exampleBody("unknown-resource"));
    expect(response.headers.get("preference-applied")).toBe(applied);
  });

  test("may come in several lines", async () => {
    const headers = [`Authorization: ${CREDENTIALS}`, "Prefer: code=400", "prefer: example=wrong-credentials"];
    const answer = await sendRaw(mock.mock().port, rawGet("/data-network/v1/accounts", headers));
    expect(answer.status).toBe(400);
    expect(JSON.parse(answer.body)).toEqual(exampleBody("wrong-credentials"));
  });

  test.each(["status=404", "respond-async", "dynamic=false", "return=representation", ""])(
    "%s is no preference of the mock's: ignored",
    async (value) => {
      const response = await prefer(value);
      await readOwnAnswer(response, 200);
      expect(response.headers.has("preference-applied")).toBe(false);
    },
  );
});

describe("a preference that cannot be honoured: 400 that says why", () => {
  test.each([
    ["an unknown example", "example=no-such", ["no-such", "first-page", "wrong-credentials", "took-too-long"]],
    ["an example of another operation", "example=locked-by-provider", ["locked-by-provider", "first-page"]],
    ["an example with other capitals", "example=First-Page", ["First-Page", "first-page"]],
    ["an undeclared code", "code=418", ["418", "200", "404", "504"]],
    ["a code that is no number", "code=4O4", ["4O4", "404"]],
    ["a code without a value", "code", ["code", "404"]],
    ["an example without a value", "example=", ["malformed"]],
    ["a contradiction", "code=404, example=wrong-credentials", ["wrong-credentials", "400", "404"]],
    [
      "an unknown example of a code",
      "code=400, example=no-such",
      ["no-such", "invalid-parameters", "wrong-credentials"],
    ],
    ["an invented answer", "dynamic=true", ["invents no answers", "first-page"]],
    ["the same, beside an example", "dynamic=true, example=first-page", ["invents no answers"]],
    ["a header that is malformed", 'example="no-end', ["malformed"]],
  ])("%s", async (_what, value, mentioned) => {
    const response = await prefer(value);
    const body = await readOwnAnswer(response, 400);
    expect(body.code).toBe("INVALID_PARAMETERS");
    expect(response.headers.get("x-smile-contracts-reason")).toMatch(/^\/headers\/prefer preference: /);
    for (const text of mentioned) expect(body.message).toContain(text);
    expect(response.headers.has("preference-applied")).toBe(false);
  });
});

describe("a preference never hides a mistake of the client", () => {
  test("missing credentials win", async () => {
    const response = await fetch(mock.url("/accounts"), { headers: { Prefer: "code=200" } });
    await readOwnAnswer(response, 401);
    expect(response.headers.has("preference-applied")).toBe(false);
  });

  test.each(["code=200", "code=503", "example=wrong-credentials", "code=400, example=wrong-credentials", "code=418"])(
    "invalid parameters win over %s",
    async (value) => {
      const response = await prefer(value, "/accounts?size=151");
      expect(await readOwnAnswer(response, 400)).toEqual(exampleBody("invalid-parameters"));
      expect(response.headers.has("preference-applied")).toBe(false);
    },
  );

  test("an unknown route and an unsupported method win", async () => {
    await readOwnAnswer(await prefer("code=200", "/unknown"), 404);
    await readOwnAnswer(await mock.send("/accounts", { method: "POST", headers: { Prefer: "code=200" } }), 501);
  });
});
