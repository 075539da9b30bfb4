import { JSON_MEDIA_TYPE } from "../../client/media-type.js";
import type { Body, JsonSchema, OpenApiDocument } from "../../openapi/document.js";
import { type Reference, resolveReference as resolve } from "../../validation/pointer.js";

export { type Reference, resolve };

/** The schema of a body, or nothing where there is no body. */
export function schemaOf(document: OpenApiDocument, body: Body | Reference | undefined): JsonSchema | undefined {
  const schema = body && resolve<Body>(document, body).content?.[JSON_MEDIA_TYPE]?.schema;
  return schema && resolve<JsonSchema>(document, schema);
}

/** The schemas within a schema that speak of the same value. */
export function partsOf(schema: JsonSchema): JsonSchema[] {
  const { allOf = [], anyOf = [], oneOf = [] } = schema;
  return [...allOf, ...anyOf, ...oneOf];
}
