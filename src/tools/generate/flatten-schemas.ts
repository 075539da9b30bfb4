import type { JsonSchema } from "../../openapi/document.js";
import { pointerTo } from "../../validation/pointer.js";
import { SCHEMA_REFERENCE, schemaName } from "./contract.js";
import { GenerationError } from "./generation-error.js";

/** What a schema may have that takes part in an `allOf`, beside `x-` keywords. */
const MERGEABLE = ["type", "description", "required", "properties", "examples", "allOf"];

/**
 * Merges each `allOf` into one plain object schema. Types become interfaces rather than intersections, and compiled
 * validators look at each attribute once.
 */
export function flattenSchemas(schemas: Readonly<Record<string, JsonSchema>>): Record<string, JsonSchema> {
  return Object.fromEntries(Object.keys(schemas).map((name) => [name, flatten(schemas, name)]));
}

function flatten(schemas: Readonly<Record<string, JsonSchema>>, name: string): JsonSchema {
  const schema = schemas[name] as JsonSchema;
  if (schema.allOf === undefined) return schema;
  const pointer = pointerTo("components", "schemas", name);
  checkMergeable(schema, pointer);
  const { allOf, ...own } = schema;
  const parts = allOf.map((part, index) => {
    if (part.$ref === undefined || !part.$ref.startsWith(SCHEMA_REFERENCE)) {
      throw new GenerationError(`${pointer}/allOf/${index}`, "each entry of allOf must be a $ref to a schema");
    }
    const flat = flatten(schemas, schemaName(part.$ref));
    checkMergeable(flat, `${pointer}/allOf/${index}`);
    return flat;
  });
  const properties: Record<string, JsonSchema> = {};
  for (const part of [...parts, own]) {
    for (const [attribute, value] of Object.entries(part.properties ?? {})) {
      if (attribute in properties) throw new GenerationError(pointer, `allOf gives the attribute "${attribute}" twice`);
      properties[attribute] = value;
    }
  }
  const required = [...parts, own].flatMap((part) => part.required ?? []);
  return { ...own, properties, required };
}

function checkMergeable(schema: JsonSchema, pointer: string): void {
  const odd = Object.keys(schema).find((keyword) => !MERGEABLE.includes(keyword) && !keyword.startsWith("x-"));
  if (odd !== undefined) throw new GenerationError(`${pointer}/${odd}`, `"${odd}" cannot be merged by allOf`);
  if (schema.type !== "object") throw new GenerationError(pointer, "only object schemas can be merged by allOf");
}
