import { describe, expect, test } from "vitest";
import { type OperationRequest, validateRequest, validateResponse } from "../../src/data-network/validate.js";
import { account, envelope } from "../support/accounts.js";

describe("validateRequest", () => {
  test.each([
    ["listAccounts", {}],
    ["listAccounts", { query: { size: 1, cursor: "20", userId: "lumen-1", startDate: "2026-03-01", endDate: "2026-03-31" } }],
    ["listAccounts", { query: { size: undefined }, path: undefined }],
    ["getAccount", { path: { id: "a-1" }, headers: { "x-trace": "1" } }],
  ])("accepts %s with %j", (operationId, request) => expect(validateRequest(operationId, request)).toEqual({ valid: true }));

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
    ["createUser", { body: { externalMetadata: { a: "", b: "", c: "", d: "", e: "", f: "" } } }, "/body/externalMetadata", "maxProperties"],
    ["createWebhook", { body: { name: "n", url: "http://example.com", eventTypes: ["ALL_EVENTS"], active: true, secret: "s" } }, "/body/url", "pattern"],
    ["createWebhook", { body: { name: "n", url: "https://example.com", eventTypes: ["BRAND_NEW"], active: true, secret: "s" } }, "/body/eventTypes/0", "enum"],
    ["createToken", {}, "/query", "required"],
    ["listAccounts", null, "", "type"],
    ["listPlanets", {}, "", "operation"],
    ["toString", {}, "", "operation"],
  ])("refuses %s with %j at %j", (operationId, request, path, keyword) => {
    expect(validateRequest(operationId, request as OperationRequest)).toMatchObject({ valid: false, issues: [{ path, keyword }] });
  });
});

test("an attribute whose name breaks a rule is named", () => {
  const verdict = validateRequest("createUser", { body: { externalMetadata: { ["x".repeat(51)]: "" } } });
  const path = `/body/externalMetadata/${"x".repeat(51)}`;
  expect(verdict).toMatchObject({ valid: false, issues: [{ path, keyword: "maxLength" }, { path, keyword: "propertyNames" }] });
});

describe("validateResponse", () => {
  test("judges by operation and status", () => {
    expect(validateResponse("getAccount", 200, envelope(account))).toEqual({ valid: true });
    expect(validateResponse("getAccount", 404, envelope(account))).toEqual({ valid: true });
    expect(validateResponse("listAccounts", 200, envelope(account))).toMatchObject({ valid: false, issues: [{ path: "/data/items" }] });
  });

  test.each([
    ["getAccount", 418, "status"],
    ["getAccount", Number.NaN, "status"],
    ["removeAccount", 200, "operation"],
    ["__proto__", 200, "operation"],
  ])("%s with status %d is an issue, not an exception", (operationId, status, keyword) => {
    expect(validateResponse(operationId, status, {})).toMatchObject({ valid: false, total: 1, issues: [{ path: "", keyword }] });
  });

  test.each([undefined, null, 5, "text", [], () => 1, Object.create(null)])("any value is judged without an exception: %o", (body) => {
    expect(validateResponse("getAccount", 200, body).valid).toBe(false);
  });
});
