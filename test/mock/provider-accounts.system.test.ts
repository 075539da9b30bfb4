import { describe, expect, test } from "vitest";
import { oracleOf } from "./contract-oracle.js";
import { rawGet, sendRaw } from "./raw-request.js";
import { expectDocumented, expectEmpty, readJson, useMock } from "./running-mock.js";

const mock = useMock("provider-accounts");
const { exampleBody, expectValidBody, requestBody } = oracleOf("provider-accounts");
const accounts = "/Data/b8f2d6a4-3c1e-4f7b-9a50-6d2e8c4f1b73/ProviderAccounts";

/** Fails unless the answer is the contract's own error response for the status. */
async function readErrorResponse(response: Response, status: number, isDocumented: boolean): Promise<any> {
  const body = await readJson(response, status);
  expectValidBody("listProviderAccounts", status, body);
  expectDocumented(response, isDocumented);
  return body;
}

describe("credentials", () => {
  test("missing: 401 with the contract's example and a challenge", async () => {
    const response = await fetch(mock.url(accounts));
    expect(await readErrorResponse(response, 401, true)).toEqual(exampleBody("invalid-access-token"));
    expect(response.headers.get("www-authenticate")).toBe('Bearer realm="provider-accounts"');
  });

  test.each([
    "Bearer",
    "Bearer ",
    "Basic a2V5OnNlY3JldA==",
    "token",
    "Bearer one two",
    "Bearer tok,en",
    "Bearer =",
    "Bearer a=b",
    "Bearer, Bearer token",
    'Bearer "token"',
  ])("malformed (%s): 401", async (authorization) => {
    await readErrorResponse(await mock.send(accounts, { headers: { Authorization: authorization } }), 401, true);
  });

  test("two tokens are none", async () => {
    const twice = rawGet(`/provider-accounts/v2${accounts}`, [
      "Authorization: Bearer one",
      "Authorization: Bearer two",
    ]);
    expect((await sendRaw(mock.mock().port, twice)).status).toBe(401);
  });

  test.each(["Bearer token", "bearer token", "BEARER  a", "Bearer abc.DEF-123_~+/==", "Bearer mF_9.B5f-4.1JqM"])(
    "well-formed (%s): accepted",
    async (authorization) => {
      await readJson(await mock.send(accounts, { headers: { Authorization: authorization } }), 200);
    },
  );

  test("a preferred 401 has the challenge too", async () => {
    const response = await mock.send(accounts, { headers: { Prefer: "code=401" } });
    await readErrorResponse(response, 401, true);
    expect(response.headers.get("www-authenticate")).toBe('Bearer realm="provider-accounts"');
  });
});

describe("addresses that name nothing: 404 with the contract's example", () => {
  const unknown = ["", "/", "/unknown", `${accounts}/`, accounts.toLowerCase(), `${accounts}/2041/verify`];
  test.each(unknown)('the unknown path "%s", without credentials too', async (path) => {
    expect(await readErrorResponse(await fetch(mock.url(path)), 404, true)).toEqual(exampleBody("unknown-user"));
  });

  test.each([`${accounts}/%ZZ`, "/%FF", `${accounts}?a=%ZZ`])("malformed encoding in %s", async (path) => {
    expect(await readErrorResponse(await mock.send(path), 404, true)).toEqual(exampleBody("unknown-user"));
  });

  test.each(["abc", "1.5", "2041x", "1e400", "true"])("%s, which is no id of an account", async (id) => {
    expect(await readErrorResponse(await mock.send(`${accounts}/${id}`), 404, true)).toEqual(
      exampleBody("unknown-user"),
    );
    expect(await readErrorResponse(await mock.post(`${accounts}/${id}/Verify`, [1]), 404, true)).toEqual(
      exampleBody("unknown-user"),
    );
  });

  test.each([
    [accounts, ["POST", "PUT", "DELETE", "OPTIONS"]],
    [`${accounts}/Connect`, ["GET", "HEAD", "DELETE"]],
    [`${accounts}/2041/Refresh`, ["GET", "PUT"]],
  ])("other methods on the known path %s, which no source documents", async (path, methods) => {
    for (const method of methods) {
      const response = await mock.send(path, { method });
      expect(response.status).toBe(404);
      expectDocumented(response, false);
      if (method !== "HEAD") expect(await response.json()).toEqual(exampleBody("unknown-user"));
    }
  });
});

describe("requests that the service refuses: 400 with the contract's example", () => {
  const connect = `${accounts}/Connect`;
  const post = (body: string, contentType = "application/json") =>
    mock.send(connect, { method: "POST", body, headers: { "Content-Type": contentType } });

  test.each([
    ["malformed JSON", "{"],
    ["no body", ""],
    ["no object", "[]"],
    ["a missing attribute", "{}"],
    ["an unknown attribute", '{"ProviderName":"ACH","More":1}'],
    ["a wrong type", '{"ProviderName":1}'],
    ["a URL that is none", '{"ProviderName":"ACH","CallbackUrl":"no url"}'],
  ])("%s", async (_what, body) => {
    expect(await readErrorResponse(await post(body), 400, true)).toEqual(exampleBody("missing-provider-name"));
  });

  test.each([["[]"], ['"0.12"'], ["[0.12]"], ['["0.12",null]']])(
    "verification codes that are none (%s)",
    async (body) => {
      const response = await mock.send(`${accounts}/2041/Verify`, {
        method: "POST",
        body,
        headers: { "Content-Type": "application/json" },
      });
      await readErrorResponse(response, 400, true);
    },
  );

  test("another media type, which no source documents", async () => {
    const response = await post('{"ProviderName":"ACH"}', "text/plain");
    expect(await readErrorResponse(response, 400, false)).toEqual(exampleBody("missing-provider-name"));
  });

  test("a preference that cannot be honoured, with the reason in Message", async () => {
    const response = await mock.send(accounts, { headers: { Prefer: "example=no-such" } });
    const body = await readErrorResponse(response, 400, false);
    expect(body).toEqual({ ...exampleBody("request-not-valid"), Message: expect.stringContaining("no-such") });
    expect(body.Message).toContain("no-accounts");
  });

  test("a preference never hides them", async () => {
    const response = await mock.post(connect, {}, { Prefer: "code=200" });
    await readErrorResponse(response, 400, true);
    expect(response.headers.has("preference-applied")).toBe(false);
  });
});

describe("operations without an answer's body", () => {
  test.each([
    ["DELETE", `${accounts}/2041`],
    ["POST", `${accounts}/2041/Refresh`],
  ])("%s %s answers an empty 204, preferred or not", async (method, path) => {
    for (const Prefer of ["", "code=204"]) {
      const response = await mock.send(path, { method, headers: { Prefer } });
      await expectEmpty(response, 204);
      expect(response.headers.get("preference-applied")).toBe(Prefer || null);
      expectDocumented(response, true);
    }
  });

  test("leave the connection usable", async () => {
    for (const method of ["DELETE", "GET", "DELETE"]) {
      const response = await mock.send(`${accounts}/2041`, { method });
      expect(response.status).toBe(method === "GET" ? 200 : 204);
      await response.arrayBuffer();
    }
  });

  test("say so where an example is asked for", async () => {
    const headers = { Prefer: "code=204, example=deleted" };
    const { Message } = await readErrorResponse(
      await mock.send(`${accounts}/2041`, { method: "DELETE", headers }),
      400,
      false,
    );
    expect(Message).toContain("no body");
  });
});

test("Connect is no account: what is sent to it is a request to connect", async () => {
  expect(await readJson(await mock.post(`${accounts}/Connect`, requestBody("connectProviderAccount")), 200)).toEqual(
    exampleBody("redirect-user"),
  );
});
