import { beforeAll, describe, expect, test } from "vitest";
import type { JsonSchema } from "../../src/openapi/document.js";
import type { Validator } from "../../src/validation/schema-node.js";
import { passes, validateWith } from "../../src/validation/validator.js";
import { MAX_DEPTH, MAX_STEPS } from "../../src/validation/walk.js";
import { validatorsFor } from "./support/load-validators.js";

/** Three alternatives of three alternatives, so often: more places than the explainer looks at. */
const LEVELS = 12;
const to = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const branch = (name: string): JsonSchema => ({
  type: "object",
  required: ["next"],
  properties: { next: to("Node"), [name]: { type: "string" } },
});

/** Nests a value under `next`, and counts how often that is read. */
function counted(levels: number, leaf: unknown) {
  const seen = { reads: 0 };
  let value = leaf;
  for (let level = 0; level < levels; level++) {
    const inner = value;
    value = Object.defineProperty({}, "next", { enumerable: true, get: () => (seen.reads++, inner) });
  }
  return { value, seen };
}

function nested(levels: number, leaf: unknown): unknown {
  let value = leaf;
  for (let level = 0; level < levels; level++) value = { name: "x", next: value };
  return value;
}

describe.each(["anyOf", "oneOf"])("%s of three alternatives that refer to themselves, twelve deep", (keyword) => {
  let validator: Validator;
  beforeAll(async () => {
    const node = { [keyword]: [to("A"), to("B"), to("C"), { type: "integer" }] };
    const { Node } = await validatorsFor({ Node: node, A: branch("a"), B: branch("b"), C: branch("c") });
    validator = Node as Validator;
  });

  test("is refused, with no more steps than there are, and it is said that there may be more", () => {
    const { value, seen } = counted(LEVELS, "no integer");
    expect(validator.is(value)).toBe(false);
    const ofVerdict = seen.reads;
    expect(ofVerdict).toBeGreaterThan(3 ** LEVELS);
    seen.reads = 0;
    const verdict = validateWith(validator, value);
    // The verdict asks all, and so does the explainer's first look.
    expect(seen.reads - 2 * ofVerdict).toBeLessThanOrEqual(MAX_STEPS);
    expect(verdict).toMatchObject({ valid: false, more: true, issues: [{ path: "", keyword }] });
  });

  test("is explained to its end where it is less deep", () => {
    const verdict = validateWith(validator, counted(3, "no integer").value);
    expect(verdict).toMatchObject({ valid: false, issues: [{ path: "/next/next/next", keyword: "type" }] });
  });
});

describe("a schema that refers to itself", () => {
  let tree: Validator;
  beforeAll(async () => {
    const properties = { name: { type: "string" }, next: to("Tree") };
    tree = (await validatorsFor({ Tree: { type: "object", required: ["name"], properties } }))["Tree"] as Validator;
  });

  test.each([1, LEVELS, MAX_DEPTH - 1])("is explained %i deep", (levels) => {
    const path = "/next".repeat(levels);
    expect(passes(tree, nested(levels, { name: "x" }))).toBe(true);
    expect(validateWith(tree, nested(levels, { name: 5 }))).toMatchObject({ issues: [{ path: `${path}/name` }] });
  });

  test("is judged also where it is deeper than anything is explained", () => {
    expect(passes(tree, nested(MAX_DEPTH + 100, { name: "x" }))).toBe(true);
    expect(validateWith(tree, nested(MAX_DEPTH + 100, {}))).toMatchObject({
      issues: [{ keyword: "unexplained" }],
      more: true,
    });
  });

  test("is refused, without an exception, where it is deeper than any machine follows", () => {
    const verdict = validateWith(tree, nested(1_000_000, { name: "x" }));
    expect(verdict).toMatchObject({ valid: false, issues: [{ keyword: "unreadable" }] });
  });
});
