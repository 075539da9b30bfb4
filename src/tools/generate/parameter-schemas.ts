import type { JsonSchema, OpenApiDocument, Operation, Parameter } from "../../openapi/document.js";
import { pointerTo } from "../../validation/pointer.js";

/**
 * Takes a bundle. Returns the schema of every parameter of an operation by its JSON Pointer. One that operations share
 * is there once, where it stands itself.
 */
export function parameterSchemasByPointer({ paths, components }: OpenApiDocument): Record<string, JsonSchema> {
  const schemas: Record<string, JsonSchema> = {};
  const shared = components["parameters"] as Readonly<Record<string, Parameter>> | undefined;
  for (const [name, { schema }] of Object.entries(shared ?? {}))
    schemas[pointerTo("components", "parameters", name, "schema")] = schema;
  for (const [path, item] of Object.entries(paths))
    for (const [method, operation] of Object.entries(item))
      for (const [index, parameter] of ((operation as Operation).parameters ?? []).entries())
        if ("schema" in parameter)
          schemas[pointerTo("paths", path, method, "parameters", index, "schema")] = parameter.schema as JsonSchema;
  return schemas;
}
