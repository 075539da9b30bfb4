import type { JsonSchema } from "../../openapi/document.js";
import { SCHEMA_REFERENCE, schemaName } from "./contract.js";
import { openEnum } from "./open-enum.js";

/**
 * Schemas up to this size stand in the place of their reference: the validator is up to twice as fast, and no larger
 * when imported alone.
 */
const MAX_INLINED_NODES = 64;
const SCHEMA_KEYWORDS = ["items", "not", "if", "then", "else", "propertyNames"];
const ANNOTATIONS = ["description", "examples", "example", "default", "deprecated", "title"];

/**
 * Rewrites schemas so that the compiled validator is small and fast and says the same: annotations gone, small acyclic
 * references inlined, an open enum reduced to its open alternative, and "or null" turned into a second type.
 */
export function toValidationSchemas(schemas: Readonly<Record<string, JsonSchema>>): (schema: JsonSchema) => JsonSchema {
  const rewrite = (schema: JsonSchema, path: readonly string[]): JsonSchema => {
    if (schema.$ref !== undefined) return rewriteReference(schemaName(schema.$ref), path);
    const found = openEnum(schema);
    if (found !== undefined && isCovered(schemas[found.known], found.open, schemas)) return rewrite(found.open, path);
    const rewritten: JsonSchema = {};
    for (const [keyword, value] of Object.entries(schema)) {
      if (!ANNOTATIONS.includes(keyword) && !keyword.startsWith("x-"))
        rewritten[keyword] = rewriteKeyword(keyword, value, path);
    }
    // The outer type has been checked by then.
    if (rewritten.not !== undefined && rewritten.not.type === rewritten.type)
      rewritten.not = withoutType(rewritten.not);
    return nullable(rewritten) ?? rewritten;
  };
  const rewriteReference = (name: string, path: readonly string[]): JsonSchema => {
    const reference = { $ref: SCHEMA_REFERENCE + name };
    if (path.includes(name)) return reference;
    const target = rewrite(schemas[name] as JsonSchema, [...path, name]);
    return countNodes(target) <= MAX_INLINED_NODES ? target : reference;
  };
  const rewriteKeyword = (keyword: string, value: unknown, path: readonly string[]): unknown => {
    const all = (map: object) =>
      Object.fromEntries(Object.entries(map).map(([name, schema]) => [name, rewrite(schema as JsonSchema, path)]));
    if (keyword === "properties") return all(value as object);
    if (keyword === "anyOf" || keyword === "oneOf")
      return (value as JsonSchema[]).map((schema) => rewrite(schema, path));
    if (SCHEMA_KEYWORDS.includes(keyword)) return rewrite(value as JsonSchema, path);
    if (keyword === "additionalProperties" && typeof value === "object") return rewrite(value as JsonSchema, path);
    return value;
  };
  return (schema) => rewrite(schema, []);
}

function withoutType({ type, ...rest }: JsonSchema): JsonSchema {
  return rest;
}

/** Whether every known value also fulfils the open alternative, so that the alternative alone decides. */
function isCovered(
  known: JsonSchema | undefined,
  open: JsonSchema,
  schemas: Readonly<Record<string, JsonSchema>>,
): boolean {
  const excluded = open.not?.$ref === undefined ? [] : (schemas[schemaName(open.not.$ref)]?.enum ?? []);
  const isPlain =
    Object.keys(open).every((keyword) => ["type", "description", "not"].includes(keyword)) &&
    (open.not === undefined || open.not.$ref !== undefined);
  return (
    isPlain &&
    known?.enum !== undefined &&
    known.enum.every((value) => typeof value === "string" && !excluded.includes(value))
  );
}

/**
 * `anyOf: [S, { type: "null" }]` as S with "null" among its types; where S is too large to stand inline, as a condition
 * unless it is null. Errors then name the attribute and not the alternatives.
 */
function nullable(schema: JsonSchema): JsonSchema | undefined {
  const [value, none, ...others] = schema.anyOf ?? [];
  if (value === undefined || none?.type !== "null" || others.length > 0 || Object.keys(schema).length > 1)
    return undefined;
  if (value.$ref !== undefined) return { if: { not: none }, then: value };
  if (value.type === undefined || value["const"] !== undefined || value.not !== undefined) return undefined;
  return { ...value, type: [...[value.type].flat(), "null"], ...(value.enum && { enum: [...value.enum, null] }) };
}

function countNodes(schema: unknown): number {
  if (typeof schema !== "object" || schema === null) return 0;
  return 1 + Object.values(schema).reduce<number>((sum, value) => sum + countNodes(value), 0);
}
