import { JSON_MEDIA_TYPE } from "../../../client/media-type.js";
import type { Body, JsonSchema, OpenApiDocument } from "../../../openapi/document.js";
import { type Reference, resolveReference } from "../../../validation/pointer.js";

/** The schema of a body, or nothing where there is no body. */
export function schemaOf(document: OpenApiDocument, body: Body | Reference | undefined): JsonSchema | undefined {
  const schema = body && resolveReference<Body>(document, body).content?.[JSON_MEDIA_TYPE]?.schema;
  return schema && resolveReference<JsonSchema>(document, schema);
}

/** The schemas within a schema that speak of the same value. */
export function partsOf(schema: JsonSchema): JsonSchema[] {
  const { allOf = [], anyOf = [], oneOf = [] } = schema;
  return [...allOf, ...anyOf, ...oneOf];
}
