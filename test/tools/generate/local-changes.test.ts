import { expect, test } from "vitest";
import type { JsonSchema } from "../../../src/openapi/document.js";
import { compileValidators } from "../../../src/tools/generate/compile/compile-validators.js";
import { SCHEMA_REFERENCE } from "../../../src/tools/generate/contract.js";

const reference = (name: string): JsonSchema => ({ $ref: SCHEMA_REFERENCE + name });
const text: JsonSchema = { type: "string", format: "date" };

const before: Record<string, JsonSchema> = {
  Day: text,
  Plan: { type: "object", properties: { day: reference("Day"), "a-b": { type: "object", required: ["x"] } } },
  listPlansRequest: { type: "object", properties: { query: { type: "object", properties: { day: text } } } },
};
const added: JsonSchema = {
  type: "object",
  // Two ways that make the same name.
  properties: { plan: reference("Plan"), "a-b": { type: "object", required: ["x"] }, a_b: { type: "array" } },
};

test("a schema that is added changes no line of another's validator", () => {
  const { listPlansRequest, ...others } = before as Record<string, JsonSchema> & { listPlansRequest: JsonSchema };
  const lines = compileValidators({ ...others, addPlanRequest: added, listPlansRequest }).split("\n");
  const old = compileValidators(before).split("\n");
  const first = lines.findIndex((line, index) => line !== old[index]);
  const count = lines.length - old.length;
  expect([...lines.slice(0, first), ...lines.slice(first + count)]).toEqual(old);
  expect(lines.slice(first, first + count).join("\n")).toContain("addPlanRequest");
});
