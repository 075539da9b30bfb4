import { describe, expect, test } from "vitest";
import { parameterDecoderOf } from "../../../src/mock/request/decode-parameters.js";
import { decodeQuery } from "../../../src/mock/request/request-target.js";
import type { Validator } from "../../../src/validation/schema-node.js";

const shared: Validator = { is: () => true, schema: () => ({ type: ["integer", "null"] }) };
const SCHEMA = {
  type: "object",
  properties: {
    size: "integer",
    price: "number",
    active: "boolean",
    name: "string",
    shared: { $ref: shared },
    either: { anyOf: ["boolean", "string"] },
    ids: { type: "array", items: { type: "string" } },
    numbers: { type: "array", items: "integer" },
  },
};

const REQUEST: Validator = { is: () => true, schema: () => ({ properties: { path: SCHEMA, query: SCHEMA } }) };

const decodeParameters = parameterDecoderOf(REQUEST);
const NONE = new Map<string, string>();

function decode(query: string) {
  const { query: values, issues } = decodeParameters(NONE, decodeQuery(query));
  return { values, issues };
}

describe("a text of a query", () => {
  test.each<[string, Record<string, unknown>]>([
    ["size=50", { size: 50 }],
    ["size=-3", { size: -3 }],
    ["price=1.5e3", { price: 1500 }],
    ["active=true", { active: true }],
    ["shared=7", { shared: 7 }],
    ["either=false", { either: false }],
    ["either=maybe", { either: "maybe" }],
    ["name=7", { name: "7" }],
    ["name=true", { name: "true" }],
    ["name=a+b%20c", { name: "a b c" }],
    ["ids=a,b", { ids: ["a", "b"] }],
    ["ids=", { ids: [""] }],
    ["numbers=1,2", { numbers: [1, 2] }],
    ["unknown=1", { unknown: "1" }],
    ["", {}],
  ])("means what its type says: %s", (query, values) => {
    expect(decode(query)).toEqual({ values, issues: [] });
  });

  test.each(["5.0", "05", "+5", "1e2", "0x10", " 5", "5 ", "", "null", "NaN"])(
    "is no integer unless it is written as one: %j",
    (text) => {
      expect(decode(`size=${encodeURIComponent(text)}`).values).toEqual({ size: text });
    },
  );

  test.each(["True", "1", "0", "", "yes"])("is no boolean but true and false: %j", (text) => {
    expect(decode(`active=${text}`).values).toEqual({ active: text });
  });

  test("that is given twice is told, lists among them", () => {
    const { values, issues } = decode("size=5&ids=a&ids=b&size=x");
    expect(values).toEqual({ size: 5, ids: ["a"] });
    expect(issues.map(({ path, keyword }) => [path, keyword])).toEqual([
      ["/query/size", "repeated"],
      ["/query/ids", "repeated"],
    ]);
  });
});

test("a text of a path means what its type says, too", () => {
  const texts = new Map([
    ["size", "7"],
    ["name", "7"],
  ]);
  expect(decodeParameters(texts, new Map()).path).toEqual({ size: 7, name: "7" });
  const none = parameterDecoderOf({ is: () => true, schema: () => ({}) });
  expect(none(new Map([["id", "7"]]), new Map()).path).toEqual({ id: "7" });
});

test("a query whose encoding is malformed is told", () => {
  expect(decode("size=%ZZ").issues.map(({ path, keyword }) => [path, keyword])).toEqual([["/query", "encoding"]]);
});
