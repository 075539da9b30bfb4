import { describe, expect, test } from "vitest";
import { evaluate, isExpression, withValues } from "./expression.js";

const CONTEXT = {
  inputs: { userId: "u-1" },
  steps: { order: { accountId: "a-1", count: 2 } },
  answer: { status: 201, body: { data: { items: [{ id: 7, note: null, "a/b": true }] } } },
};

describe("a runtime expression stands for", () => {
  test.each([
    ["$statusCode", 201],
    ["$response.body", CONTEXT.answer.body],
    ["$response.body#/data/items/0/id", 7],
    ["$response.body#/data/items/0/note", null],
    ["$response.body#/data/items/0/a~1b", true],
    ["$inputs.userId", "u-1"],
    ["$steps.order.outputs.accountId", "a-1"],
  ])("%s", (expression, value) => {
    expect(isExpression(expression)).toBe(true);
    expect(evaluate(expression, CONTEXT)).toEqual(value);
  });

  test.each([
    "$response.body#/data/items/1/id",
    "$response.body#/data/length",
    "$inputs.apiKey",
    "$steps.order.outputs.token",
    "$steps.pay.outputs.accountId",
    "$response.header.location",
  ])("nothing, and is a mistake: %s", (expression) => {
    expect(() => evaluate(expression, CONTEXT)).toThrow();
  });
});

test("a request has values of their own types in the place of expressions, however deep, and other text stays", () => {
  const payload = {
    accounts: [{ id: "$steps.order.outputs.accountId", count: "$steps.order.outputs.count", at: null }],
    query: "query ($usn: String!) { account(usn: $usn) { usn } }",
    price: "$12",
  };
  expect(withValues(payload, CONTEXT)).toEqual({ ...payload, accounts: [{ id: "a-1", count: 2, at: null }] });
});
