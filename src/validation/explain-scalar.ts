import { characterLength } from "./character-length.js";
import { describeAmount } from "./describe.js";
import { jsonTypeOf } from "./json-type.js";
import type { SchemaNode } from "./schema-node.js";

/** Told of each broken keyword, and what it asks for. */
export type Report = (keyword: string, expected: string) => void;

/** Whether a value has one of the types of JSON Schema. */
export function hasType(types: string | readonly string[], value: unknown): boolean {
  return typeof types === "string" ? isOfType(types, value) : types.some((type) => isOfType(type, value));
}

function isOfType(type: string, value: unknown): boolean {
  if (type === "integer") return Number.isInteger(value);
  return type === "number" ? Number.isFinite(value) : jsonTypeOf(value) === type;
}

/** Reports what is wrong with a text. */
export function explainText(node: SchemaNode, value: string, report: Report): void {
  const { minLength = 0, maxLength = Infinity, pattern } = node;
  // Characters are counted only where the number of UTF-16 units leaves it open.
  if (value.length < 2 * minLength && characterLength(value) < minLength)
    report("minLength", `at least ${describeAmount(minLength, "character")} long`);
  if (value.length > maxLength && characterLength(value) > maxLength)
    report("maxLength", `at most ${describeAmount(maxLength, "character")} long`);
  if (pattern !== undefined && !new RegExp(pattern, "u").test(value)) report("pattern", `text that matches ${pattern}`);
  explainFormat(node, value, report);
}

/** Reports what is wrong with a number. */
export function explainNumber(node: SchemaNode, value: number, report: Report): void {
  const { minimum = -Infinity, maximum = Infinity } = node;
  if (!(value >= minimum)) report("minimum", `at least ${minimum}`);
  if (!(value <= maximum)) report("maximum", `at most ${maximum}`);
  explainFormat(node, value, report);
}

function explainFormat({ format, hasFormat }: SchemaNode, value: string | number, report: Report): void {
  // A format says something about values of its own type only.
  const isOfItsType = (format === "int64") === (typeof value === "number");
  if (hasFormat && isOfItsType && !hasFormat(value as never)) report("format", `a valid ${format}`);
}
