import { describe, expect, test } from "vitest";
import { holds } from "./criterion.js";

const CONTEXT = {
  inputs: {},
  steps: { order: { id: 7 } },
  answer: { status: 200, body: { id: 7, status: "ERROR", errors: [], next: null, again: true } },
};

describe("a simple condition", () => {
  test.each([
    ["$statusCode == 200", true],
    ["$statusCode != 200", false],
    ["$response.body#/status == 'ERROR'", true],
    ["$response.body#/status == 'UPDATED'", false],
    ["$response.body#/next == null", true],
    ["$response.body#/next != null", false],
    ["$response.body#/again == true", true],
    ["$response.body#/id == $steps.order.outputs.id", true],
    ["$response.body#/id == '7'", false],
  ])("%s is %s", (condition, expected) => {
    expect(holds({ condition }, CONTEXT)).toBe(expected);
  });

  test.each(["$statusCode", "$statusCode = 200", "$statusCode == OK", "$response.body#/gone == 1"])(
    "is a mistake where it cannot be understood: %s",
    (condition) => {
      expect(() => holds({ condition }, CONTEXT)).toThrow();
    },
  );
});

describe("a JSONPath condition", () => {
  const about = (condition: string) => ({ condition, type: "jsonpath", context: "$response.body" });

  test("looks at the value of its context, in a list of its own", () => {
    expect(holds(about("$[?length(@.errors) == 0]"), CONTEXT)).toBe(true);
    expect(holds(about("$[?length(@.errors) > 0]"), CONTEXT)).toBe(false);
  });

  test("is a mistake without a context, as is another type", () => {
    expect(() => holds({ condition: "$[?@.errors]", type: "jsonpath" }, CONTEXT)).toThrow();
    expect(() => holds({ ...about("^ERROR$"), type: "regex" }, CONTEXT)).toThrow();
  });
});
