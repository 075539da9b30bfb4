import { LISTS, SINGLE } from "../../../src/tools/generate/compile/sub-schemas.js";

/** A schema of JSON Schema, with whatever keywords. */
export type AnySchema = boolean | { readonly [keyword: string]: unknown };

const MAPS = ["properties"];

/** A copy of a schema in which each schema that it holds directly is replaced. Values that are data stay. */
export function mapSubSchemas(schema: AnySchema, change: (part: AnySchema) => unknown): AnySchema {
  if (typeof schema === "boolean") return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([keyword, value]) => {
      if (SINGLE.includes(keyword)) return [keyword, change(value as AnySchema)];
      if (LISTS.includes(keyword)) return [keyword, (value as AnySchema[]).map(change)];
      if (!MAPS.includes(keyword)) return [keyword, value];
      const parts = Object.entries(value as Record<string, AnySchema>);
      return [keyword, Object.fromEntries(parts.map(([name, part]) => [name, change(part)]))];
    }),
  );
}

/** A schema and all that it holds. */
export function listSubSchemas(schema: AnySchema): AnySchema[] {
  const all: AnySchema[] = [schema];
  mapSubSchemas(schema, (part) => all.push(...listSubSchemas(part)));
  return all;
}
