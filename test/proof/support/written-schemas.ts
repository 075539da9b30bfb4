import { JSON_MEDIA_TYPE } from "../../../src/client/media-type.js";
import type { JsonSchema, OpenApiDocument, Parameter } from "../../../src/openapi/document.js";
import { operationsOf } from "../../../src/openapi/document.js";
import { resolveReference } from "../../../src/validation/pointer.js";
import { readBundle } from "../../support/contracts.js";

/** The schemas of an API as the bundle has them, and one for each request, put together here and not by generation. */
export function writtenSchemas(api: string): Record<string, JsonSchema> {
  const document = readBundle(api) as unknown as OpenApiDocument;
  const requests = operationsOf(document).map(({ operation }) => {
    const { operationId, parameters = [], requestBody } = operation;
    const resolved = parameters.map((parameter) => resolveReference<Parameter>(document, parameter));
    const body = requestBody && resolveReference(document, requestBody);
    const parts = {
      path: partOf(resolved, "path"),
      query: partOf(resolved, "query"),
      headers: { type: "object", additionalProperties: { type: "string" } },
      ...(body && { body: body.content?.[JSON_MEDIA_TYPE]?.schema as JsonSchema }),
    } satisfies Record<string, JsonSchema>;
    const required = [
      ...(["path", "query"] as const).filter((name) => parts[name].required.length > 0),
      ...(body?.required === true ? ["body"] : []),
    ];
    const request = { type: "object", additionalProperties: false, required, properties: parts };
    return [`${operationId}Request`, request as JsonSchema];
  });
  return { ...document.components.schemas, ...Object.fromEntries(requests) };
}

function partOf(parameters: readonly Parameter[], place: string) {
  const found = parameters.filter((parameter) => parameter.in === place);
  return {
    type: "object",
    additionalProperties: false,
    required: found.filter(({ required }) => required).map(({ name }) => name),
    properties: Object.fromEntries(found.map(({ name, schema }) => [name, schema])),
  };
}
