import { describe, expect, test } from "vitest";
import { MAX_BODY_BYTES } from "../../src/mock/request/request-body.js";
import { oracleOf } from "./contract-oracle.js";
import { rawGet, sendRaw } from "./raw-request.js";
import { expectDocumented, expectEmpty, readJson, useMock } from "./running-mock.js";

const mock = useMock("billing");
const { exampleBody, expectValidBody, firstAnswer, requestBody } = oracleOf("billing");
const orders = "/api/orders";
const accountUpdate = "/api/account/2147000381/update";
const updates = [accountUpdate, "/api/subscription/2147000416/update"];

async function expectUndocumentedFailure(response: Response, path: string): Promise<void> {
  expectDocumented(response, false);
  expect(response.headers.has("preference-applied")).toBe(false);
  if (path === orders) return expectEmpty(response, 500);
  const operationId = path === accountUpdate ? "updateAccount" : "updateSubscription";
  const body = await readJson(response, 500);
  expect(body).toEqual(firstAnswer(operationId, 500));
  expect(body.status).toBe("INTERNAL_ERROR");
  expectValidBody(operationId, 500, body);
}

describe("stages", () => {
  test.each(["live", "test", "dev", "my-stage", "a%20b", "api"])("%s is one", async (stage) => {
    const base = mock.url("").replace("/live", `/${stage}`);
    const response = await fetch(base + orders, {
      method: "POST",
      body: "{}",
      headers: { "Content-Type": "application/json" },
    });
    expect(await readJson(response, 200)).toEqual({});
  });

  const outside = [
    "/billing",
    "/billing/",
    "/billing//api/orders",
    "/billing/%2e%2e/api/orders",
    "/billings/live/api/orders",
  ];
  test.each(outside)("%s belongs to no API", async (path) => {
    const { status, body } = await sendRaw(mock.mock().port, rawGet(path));
    expect(status).toBe(404);
    expect(JSON.parse(body).urls).toContain("http://mock/billing/live");
  });
});

test.each([undefined, "Basic a2V5OnNlY3JldA==", "nonsense"])(
  "credentials are not demanded, and not judged (%s)",
  async (authorization) => {
    const response = await mock.post(orders, {}, authorization === undefined ? {} : { Authorization: authorization });
    await readJson(response, 200);
    expect(response.headers.has("www-authenticate")).toBe(false);
  },
);

describe("what no source documents", () => {
  const unknown = [
    "",
    "/",
    "/api",
    "/api/orders/",
    "/API/orders",
    "/api/account//update",
    "/api/ql/x",
    "/%ZZ",
    `${orders}?a=%ZZ`,
  ];
  test.each(unknown)('the unknown path "%s": an empty 404', async (path) => {
    const response = await mock.send(path, { method: "POST" });
    await expectEmpty(response, 404);
    expectDocumented(response, false);
  });

  test.each([orders, ...updates])("other methods on %s: an empty 404", async (path) => {
    for (const method of ["GET", "HEAD", "PUT", "DELETE", "OPTIONS"]) {
      const response = await mock.send(path, { method });
      await expectEmpty(response, 404);
      expectDocumented(response, false);
    }
  });

  describe.each([orders, ...updates])("a request for %s that is refused: 500 as the operation has it", (path) => {
    test.each([
      ["malformed JSON", "{", "application/json"],
      ["another media type", "{}", "text/plain"],
      ["no object", "[]", "application/json"],
      ["null", "null", "application/json"],
      ["an unknown attribute", '{"unknown":1}', "application/json"],
      ["no body", "", "application/json"],
    ])("%s", async (_what, body, contentType) => {
      for (const Prefer of ["", "code=200", "code=418"]) {
        const headers = { "Content-Type": contentType, Prefer };
        await expectUndocumentedFailure(await mock.send(path, { method: "POST", body, headers }), path);
      }
    });

    test("more than the mock reads", async () => {
      await expectUndocumentedFailure(await mock.post(path, { comments: "x".repeat(MAX_BODY_BYTES) }), path);
    });

    test("an impossible preference: 400 with the mock's own reason", async () => {
      const response = await mock.post(path, {}, { Prefer: "code=418" });
      expect(await readJson(response, 400)).toEqual({ message: expect.stringMatching(/"418".*200, 500/) });
      expectDocumented(response, false);
    });
  });

  test.each(updates)("a wrong type in %s", async (path) => {
    await expectUndocumentedFailure(await mock.post(path, { custom: 1 }), path);
  });

  test("but an id of any length is taken, since no limit is published", async () => {
    await readJson(await mock.post(accountUpdate.replace("2147000381", "1".repeat(201)), {}), 200);
  });

  test("an example of the empty 500: 400 that says there is none", async () => {
    const { message } = await readJson(await mock.post(orders, {}, { Prefer: "code=500, example=too-many" }), 400);
    expect(message).toContain("no body");
  });
});

describe("the empty 500", () => {
  test("can be preferred", async () => {
    const response = await mock.post(orders, requestBody("createOrder"), { Prefer: "code=500" });
    await expectEmpty(response, 500);
    expect(response.headers.get("preference-applied")).toBe("code=500");
    expectDocumented(response, true);
  });
});

test("an update is answered with the contract's example, for the account that was asked for", async () => {
  const response = await mock.post(accountUpdate, requestBody("updateAccount"));
  expect(await readJson(response, 200)).toEqual({ ...exampleBody("account-updated"), accountId: "2147000381" });
  expectDocumented(response, true);
});

describe("a scenario with a rejection", () => {
  const order = { accounts: [{ packageId: 27 }], subscriptions: [{ serviceId: 382 }] };

  test.each(["subscription-refused", "service-missing", "everything-refused"])(
    "%s refuses in a smaller order too",
    async (example) => {
      const response = await mock.post(orders, order, { Prefer: `example=${example}` });
      const { accounts, subscriptions } = await readJson(response, 200);
      expect(
        [...Object.values<object>(accounts), ...Object.values<object>(subscriptions)].some(
          (entry) => "errors" in entry,
        ),
      ).toBe(true);
    },
  );

  test("cannot be told to an order without the list that it is about", async () => {
    const response = await mock.post(orders, { accounts: order.accounts }, { Prefer: "example=subscription-refused" });
    expectDocumented(response, false);
    expect(await readJson(response, 400)).toEqual({
      message: expect.stringContaining(
        '"subscription-refused" refuses an entry of a list that the request does not have',
      ),
    });
  });
});
