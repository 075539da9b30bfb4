import { describe, expect, test } from "vitest";
import type { Operation, JsonSchema } from "../../../src/openapi/document.js";
import { contractWith, copyOf, json, operationOf, reference } from "./pets.js";

const descriptionOf = (schemas: Record<string, JsonSchema>, operation: Partial<Operation>) =>
  operationOf(copyOf(contractWith(schemas, operation))).description;

describe("a 200 that may be a rejection", () => {
  test("is explained by the values that decide", () => {
    const Feeding: JsonSchema = {
      "x-outcome": { decidedBy: ["mood", "errors"], rejected: { mood: ["ANGRY", "SICK"] } },
    };
    const description = descriptionOf({ Feeding }, { responses: { 200: json("Feeding") } });
    expect(description).toContain("by `mood` and `errors`. If `mood` is `ANGRY` or `SICK`, the business refused");
    expect(description).toContain("the client's result is `rejected`");
  });

  test("is explained by the attributes that tell the entries apart", () => {
    const half = (attribute: string): JsonSchema => ({
      properties: { cats: { type: "object", additionalProperties: { type: "object", required: [attribute] } } },
    });
    const schemas = {
      Fed: half("portion"),
      Hungry: half("errors"),
      Feeding: { "x-outcome": { decidedBy: ["cats", "dogs"], byIndex: { created: "Fed", refused: "Hungry" } } },
    };
    const description = descriptionOf(schemas, { responses: { 200: json("Feeding") } });
    expect(description).toContain("`cats` and `dogs` hold an answer for each entry");
    expect(description).toContain("An entry with `portion` was created, one with `errors` was refused.");
  });

  test("goes unmentioned where there is none", () => {
    expect(descriptionOf({ Feeding: {} }, { responses: { 200: json("Feeding") } })).not.toContain("rejection");
  });
});

describe("a request that breaks the contract", () => {
  const Cat: JsonSchema = { type: "object", required: ["name"], properties: { name: { type: "string" } } };
  const Feed: JsonSchema = {
    allOf: [{ type: "object", properties: { cats: { type: "array", maxItems: 3, items: reference("Cat") } } }],
  };
  const requestBody = {
    content: { "application/json": { schema: reference("Feed"), examples: { all: { value: {} } } } },
  };

  test("gets a table of the answers, with the contract's own limits", () => {
    const violations = [
      { at: "/cats/*/name", keyword: "required", status: 200, code: "NAME_MISSING" },
      { at: "/cats", keyword: "maxItems", status: 500 },
    ];
    const description = descriptionOf({ Cat, Feed }, { requestBody, "x-violations": violations });
    expect(description).toContain("**What the service answers to a request that breaks the contract**");
    expect(description).toContain(
      "| `/cats/*/name` | missing | 200 | `NAME_MISSING` |\n| `/cats` | more than 3 entries | 500 | none |",
    );
    expect(description).toContain("`*` stands for any entry");
  });

  test("needs words for its rule", () => {
    const violations = [{ at: "/cats", keyword: "uniqueItems", status: 500 }];
    expect(() => descriptionOf({ Cat, Feed }, { requestBody, "x-violations": violations })).toThrow(
      'No words for a breach of "uniqueItems"',
    );
  });
});
