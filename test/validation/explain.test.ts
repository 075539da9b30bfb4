import { describe, expect, test } from "vitest";
import type { SchemaNode, Validator } from "../../src/validation/schema-node.js";
import { validateWith } from "../../src/validation/validator.js";

/** Refuses every value: what is asked is only why. */
const refusing = (schema: SchemaNode): Validator => ({ is: () => false, schema: () => schema });
const kind = (name: string): SchemaNode => ({
  type: "object",
  required: ["kind"],
  properties: { kind: { const: name }, size: "number" },
});

describe("a union whose alternatives are told apart by an attribute", () => {
  const union = refusing({ anyOf: [kind("a"), kind("b")] });
  const endless: Record<string, unknown> = {};
  endless["endless"] = endless;

  test.each([
    ["an object that holds itself", endless],
    ["a number that JSON cannot hold", 10n],
    ["a function", () => "a"],
    ["an address", "lena@example.com"],
  ])("names the attribute, and not its value, where that is %s", (_name, given) => {
    const { issues } = validateWith(union, { kind: given }) as { issues: readonly object[] };
    expect(issues).toMatchObject([{ path: "/kind", keyword: "enum", message: '/kind must be one of "a", "b"' }]);
  });

  test("says which alternative was followed", () => {
    expect(validateWith(union, { kind: "b", size: "L" })).toMatchObject({
      issues: [{ path: "/size", message: '/size must be a number, as "kind" is "b"' }],
    });
  });
});

test("what is too deep to be looked at hides nothing that stands beside it", () => {
  const tree: Validator = refusing({
    properties: { below: { $ref: { is: () => false, schema: () => tree.schema() } } },
  });
  const beside = refusing({ properties: { tree: { $ref: tree }, name: { type: "string", minLength: 3 } } });
  let value: object = {};
  for (let depth = 0; depth < 300; depth++) value = { below: value };
  expect(validateWith(beside, { tree: value, name: "ab" })).toMatchObject({ issues: [{ path: "/name" }], more: true });
});
