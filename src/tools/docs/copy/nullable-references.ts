import type { OpenApiDocument, JsonSchema } from "../../../openapi/document.js";
import { resolveReference } from "../../../validation/pointer.js";

/**
 * Writes `anyOf: [$ref, { type: "null" }]` as the reference with a type that takes null, which the reference shows as
 * "string or null" with the attribute's own description, where it would show tabs. A reference to a union stays as it
 * is: a union has no type that null could join.
 */
export function joinNullableReferences(document: OpenApiDocument): void {
  visit(document, document);
}

function visit(document: OpenApiDocument, value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  for (const member of Object.values(value)) visit(document, member);
  const schema = value as JsonSchema;
  if (!Array.isArray(schema.anyOf) || schema.anyOf.length !== 2) return;
  const [reference, nothing] = schema.anyOf;
  if (reference?.$ref === undefined || nothing?.type !== "null") return;
  const { type } = resolveReference<JsonSchema>(document, { $ref: reference.$ref });
  if (type === undefined) return;
  delete schema.anyOf;
  schema.$ref = reference.$ref;
  schema.type = [...new Set([type, "null"].flat())];
}
