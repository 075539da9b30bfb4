import { describe, expect, test } from "vitest";
import { codesIn } from "../../../../../src/tools/docs/browser/try/codes-in.js";
import { readValue } from "../../../../../src/tools/docs/browser/try/fields/read-value.js";
import { issuesByField } from "../../../../../src/tools/docs/browser/try/issues-by-field.js";
import { sameCall } from "../../../../../src/tools/docs/browser/try/same-call.js";
import { initOf, misleadingParts, requestOf, targetOf } from "../../../../../src/tools/docs/browser/try/try-request.js";
import type { TryFile } from "../../../../../src/tools/docs/try/try-file.js";
import { issueAt } from "../../../../../src/validation/issue.js";

const FILE: TryFile = {
  api: "pet-shop",
  operationId: "feedPet",
  method: "POST",
  path: "/pets/{id}",
  mount: "/pet-shop/v2",
  parameters: [],
  scenarios: [],
  errorCodes: {},
  sample: {
    api: "pet-shop",
    operationId: "feedPet",
    request: { path: { id: 1 } },
    method: "POST",
    server: { variable: "PET_SHOP_URL", usual: "https://sandbox.pets.example/v2" },
    target: "/pets/1",
    headers: { "Content-Type": "application/json" },
    hasAnswer: true,
    hasData: true,
    isPaged: false,
  },
};

describe("what stands in the fields", () => {
  test.each([
    ["", "string", false, undefined],
    ["7", "string", false, "7"],
    ["7", "number", false, 7],
    ["seven", "number", false, "seven"],
    [" ", "number", false, " "],
    ["true", "boolean", false, true],
    ["false", "boolean", false, false],
    ["no", "boolean", false, "no"],
    ["a, b", "string", true, ["a", "b"]],
  ] as const)("%j as %s (list: %s) is %j", (text, type, isList, value) => {
    expect(readValue(text, type, isList)).toEqual(value);
  });

  test("becomes a request whose absent parts are absent", () => {
    const request = requestOf([
      { part: "path", name: "id", value: "a b" },
      { part: "query", name: "size", value: undefined },
      { part: "query", name: "tags", value: ["a", "b"] },
      { part: "headers", name: "Authorization", value: "Bearer token" },
      { part: "body", value: { food: "HAY" } },
    ]);
    expect(targetOf(FILE, request)).toBe("/pet-shop/v2/pets/a%20b?tags=a,b");
    expect(initOf(FILE, request, "code=404")).toEqual({
      method: "POST",
      headers: {
        accept: "application/json",
        "content-type": "application/json",
        Authorization: "Bearer token",
        prefer: "code=404",
      },
      body: '{"food":"HAY"}',
    });
  });

  test("are the attributes of a body where each has a field", () => {
    const { body } = requestOf([
      { part: "body", name: "query", value: "{ pets }" },
      { part: "body", name: "variables", value: { id: 7 } },
    ]);
    expect(body).toEqual({ query: "{ pets }", variables: { id: 7 } });
  });

  test("is sent as it stands where it is no JSON, so that the mock can refuse it", () => {
    const request = requestOf([{ part: "body", value: "{", problem: "This is no JSON." }]);
    expect(request).not.toHaveProperty("body");
    expect(initOf(FILE, request, undefined)).toMatchObject({ body: "{" });
  });

  test.each([undefined, "", "..", "a/b", "%2e%2e"])("cannot lead elsewhere by the path parameter %j", (id) => {
    expect(misleadingParts(FILE, { path: { id }, query: {}, headers: {} })).toMatchObject([{ path: "/path/id" }]);
  });
});

test("each issue is said at the field that it is about, and the others at none", () => {
  const issues = ["/query/size", "/query/sizes", "/body/food/0", ""].map((path) => issueAt(path, "type", "text", 7));
  expect(issuesByField(["/query/size", "/body"], issues)).toEqual(
    new Map([
      ["/query/size", ["/query/size must be text."]],
      ["", ["/query/sizes must be text.", "The value must be text."]],
      ["/body", ["/body/food/0 must be text."]],
    ]),
  );
});

test("the codes of an answer are found wherever they stand, once, and only those that have a page", () => {
  const known = { ASLEEP: "asleep.html", GONE: "gone.html" };
  const answer = { errors: ["GONE", "toString"], pets: { 0: { code: "ASLEEP", also: "GONE", tail: null } } };
  expect(codesIn(answer, known)).toEqual(["GONE", "ASLEEP"]);
});

test("the same call is written with the values of the fields", () => {
  const { curl, typescript } = sameCall(FILE, { path: { id: 7 }, query: {}, headers: {}, body: { food: "HAY" } });
  expect(curl).toContain('https://sandbox.pets.example/v2}/pets/7"');
  expect(curl).toContain(`'{"food":"HAY"}'`);
  expect(sameCall(FILE, { path: { id: 7 }, query: {}, headers: {} }).curl).not.toContain("Content-Type");
  expect(typescript).toContain('client.feedPet({ path: { id: 7 }, body: { food: "HAY" } })');
});
