import type { BundledDocument, BundledOperation, JsonSchema, Parameter } from "./contract.js";
import { pointerTo } from "./generation-error.js";

/**
 * Takes a bundle. Returns the schema of every parameter of an operation by its JSON Pointer. One that operations share
 * is there once, where it stands itself.
 */
export function parameterSchemasByPointer({ paths, components }: BundledDocument): Record<string, JsonSchema> {
  const schemas: Record<string, JsonSchema> = {};
  const shared = components["parameters"] as Readonly<Record<string, Parameter>> | undefined;
  for (const [name, { schema }] of Object.entries(shared ?? {}))
    schemas[pointerTo("components", "parameters", name, "schema")] = schema;
  for (const [path, item] of Object.entries(paths))
    for (const [method, operation] of Object.entries(item))
      for (const [index, parameter] of ((operation as BundledOperation).parameters ?? []).entries())
        if ("schema" in parameter)
          schemas[pointerTo("paths", path, method, "parameters", index, "schema")] = parameter.schema as JsonSchema;
  return schemas;
}
