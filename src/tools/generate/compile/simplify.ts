import type { JsonSchema } from "../../../openapi/document.js";
import { SCHEMA_REFERENCE, schemaName } from "../contract.js";
import { openEnum } from "../open-enum.js";
import { LISTS, SINGLE } from "./sub-schemas.js";

const ANNOTATIONS = ["description", "examples", "example", "default", "deprecated", "title"];

/**
 * Takes the schemas of a contract. Returns what makes of one of them a schema that says the same in fewer words:
 * without annotations, and an open enum reduced to its open alternative. References stay.
 */
export function simplifier(schemas: Readonly<Record<string, JsonSchema>>): (schema: JsonSchema) => JsonSchema {
  const simplify = (schema: JsonSchema): JsonSchema => {
    const found = openEnum(schema);
    if (found !== undefined && isCovered(schemas[found.known], found.open, schemas)) return simplify(found.open);
    return Object.fromEntries(
      Object.entries(schema)
        .filter(
          ([keyword, value]) => !ANNOTATIONS.includes(keyword) && !keyword.startsWith("x-") && says(keyword, value),
        )
        .map(([keyword, value]) => [keyword, simplifyKeyword(keyword, value)]),
    );
  };
  const simplifyKeyword = (keyword: string, value: unknown): unknown => {
    if (keyword === "properties") {
      const attributes = Object.entries(value as Record<string, JsonSchema>);
      return Object.fromEntries(attributes.map(([name, schema]) => [name, simplify(schema)]));
    }
    if (LISTS.includes(keyword)) return (value as JsonSchema[]).map(simplify);
    return SINGLE.includes(keyword) && typeof value === "object" ? simplify(value as JsonSchema) : value;
  };
  return simplify;
}

/** Whether a keyword asks for anything. */
function says(keyword: string, value: unknown): boolean {
  if (keyword === "required") return (value as string[]).length > 0;
  if (keyword === "additionalProperties") return value === false || Object.keys(value as object).length > 0;
  return true;
}

/**
 * Whether every known value also fulfils the open alternative, so that the alternative alone decides. What else stands
 * beside the alternatives, or in the open one, has its say then.
 */
function isCovered(
  known: JsonSchema | undefined,
  open: JsonSchema,
  schemas: Readonly<Record<string, JsonSchema>>,
): boolean {
  const excluded = open.not?.$ref?.startsWith(SCHEMA_REFERENCE) ? (schemas[schemaName(open.not.$ref)]?.enum ?? []) : [];
  const isPlain =
    Object.keys(open).every((keyword) => ["type", "description", "not"].includes(keyword)) &&
    (open.not === undefined || open.not.$ref !== undefined);
  return (
    isPlain &&
    known?.enum !== undefined &&
    known.enum.every((value) => typeof value === "string" && !excluded.includes(value))
  );
}
