import { describe, expect, test } from "vitest";
import type { OperationRequest } from "../../generated/data-network/validate.js";
import { account, envelope } from "../support/accounts.js";
import { readBundle, sampleRequest } from "../support/contracts.js";
import { validatorsOf } from "../support/validators-by-name.js";

/** With names of operations that no compiler has seen. */
const { validateRequest, validateResponse } = validatorsOf("data-network");

describe("validateRequest", () => {
  test.each([
    ["listAccounts", {}],
    [
      "listAccounts",
      { query: { size: 1, cursor: "20", userId: "lumen-1", startDate: "2026-03-01", endDate: "2026-03-31" } },
    ],
    ["listAccounts", { query: { size: undefined }, path: undefined }],
    ["getAccount", { path: { id: "a-1" }, headers: { "x-trace": "1" } }],
  ])("accepts %s with %j", (operationId, request) =>
    expect(validateRequest(operationId, request)).toEqual({ valid: true }),
  );

  test.each([
    ["getAccount", {}, "/path", "required"],
    ["getAccount", { path: {} }, "/path/id", "required"],
    ["getAccount", { path: { id: "" } }, "/path/id", "minLength"],
    ["getAccount", { path: { id: "x".repeat(201) } }, "/path/id", "maxLength"],
    ["getAccount", { path: { id: "a-1" }, body: {} }, "/body", "additionalProperties"],
    ["listAccounts", { query: { size: 0 } }, "/query/size", "minimum"],
    ["listAccounts", { query: { size: 151 } }, "/query/size", "maximum"],
    ["listAccounts", { query: { userID: "x" } }, "/query/userID", "additionalProperties"],
    ["listAccounts", { headers: { "x-trace": 5 } }, "/headers/x-trace", "type"],
    ["listProviders", { query: { ids: [] } }, "/query/ids", "minItems"],
    ["listProviders", { query: { topIds: Array(11).fill("grab") } }, "/query/topIds", "maxItems"],
    [
      "createUser",
      { body: { externalMetadata: { a: "", b: "", c: "", d: "", e: "", f: "" } } },
      "/body/externalMetadata",
      "maxProperties",
    ],
    [
      "createWebhook",
      { body: { name: "n", url: "http://example.com", eventTypes: ["ALL_EVENTS"], active: true, secret: "s" } },
      "/body/url",
      "pattern",
    ],
    [
      "createWebhook",
      { body: { name: "n", url: "https://example.com", eventTypes: ["BRAND_NEW"], active: true, secret: "s" } },
      "/body/eventTypes/0",
      "enum",
    ],
    ["createToken", {}, "/query", "required"],
    ["listAccounts", null, "", "type"],
    ["listAccounts", undefined, "", "type"],
    ["listAccounts", [], "", "type"],
    ["listAccounts", [{ query: { size: 5 } }], "", "type"],
    ["listAccounts", "size=5", "", "type"],
    ["listAccounts", { query: null }, "/query", "type"],
    ["createUser", { query: { size: 5 }, body: {} }, "/query/size", "additionalProperties"],
    ["createUser", { path: { id: "u-1" }, body: {} }, "/path/id", "additionalProperties"],
    ["createUser", { body: [] }, "/body", "type"],
    ["createUser", { body: null }, "/body", "type"],
    ["listPlanets", {}, "", "operation"],
    ["toString", {}, "", "operation"],
  ])("refuses %s with %j at %j", (operationId, request, path, keyword) => {
    expect(validateRequest(operationId, request as OperationRequest)).toMatchObject({
      valid: false,
      issues: [{ path, keyword }],
    });
  });
});

describe("an empty part is no unknown attribute, whether the operation has such parameters or not", () => {
  test("createUser, which has neither path nor query", () => {
    for (const empty of [{}, Object.create(null) as object, { size: undefined }]) {
      expect(validateRequest("createUser", { query: empty, body: {} })).toEqual({ valid: true });
      expect(validateRequest("createUser", { path: empty, query: empty, headers: empty, body: {} })).toEqual({
        valid: true,
      });
    }
  });

  const all = (["data-network", "provider-accounts", "billing"] as const).flatMap((api) =>
    Object.values(readBundle(api).paths).flatMap((item) =>
      Object.values(item).map(({ operationId = "" }) => [api, operationId] as const),
    ),
  );
  test.each(all)("%s %s", (api, operationId) => {
    const validators = validatorsOf(api);
    const request = sampleRequest(api, operationId);
    expect(validators.validateRequest(operationId, request)).toEqual({ valid: true });
    expect(validators.validateRequest(operationId, { path: {}, query: {}, headers: {}, ...request })).toEqual({
      valid: true,
    });
    expect(
      validators.validateRequest(operationId, { path: undefined, query: undefined, headers: undefined, ...request }),
    ).toEqual({ valid: true });
  });
});

test("an attribute whose name breaks a rule is named", () => {
  const verdict = validateRequest("createUser", { body: { externalMetadata: { ["x".repeat(51)]: "" } } });
  const path = `/body/externalMetadata/${"x".repeat(51)}`;
  expect(verdict).toMatchObject({
    valid: false,
    issues: [{ path, keyword: "propertyNames", expected: "absent: a name here must be at most 50 characters long" }],
  });
});

describe("validateResponse", () => {
  test("judges by operation and status", () => {
    expect(validateResponse("getAccount", 200, envelope(account))).toEqual({ valid: true });
    expect(validateResponse("getAccount", 404, envelope(account))).toEqual({ valid: true });
    expect(validateResponse("listAccounts", 200, envelope(account))).toMatchObject({
      valid: false,
      issues: [{ path: "/data/items" }],
    });
  });

  test.each([
    ["getAccount", 418, "status"],
    ["getAccount", Number.NaN, "status"],
    ["removeAccount", 200, "operation"],
    ["__proto__", 200, "operation"],
  ])("%s with status %d is an issue, not an exception", (operationId, status, keyword) => {
    expect(validateResponse(operationId, status, {})).toMatchObject({ valid: false, issues: [{ path: "", keyword }] });
  });

  test.each([undefined, null, 5, "text", [], () => 1, Object.create(null)])(
    "any value is judged without an exception: %o",
    (body) => {
      expect(validateResponse("getAccount", 200, body).valid).toBe(false);
    },
  );
});
