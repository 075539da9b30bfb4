import { type ContractOperation, type JsonSchema, type Parameter, toPascalCase } from "./contract.js";

/** The schemas that an operation's parameters make up: one object for the path, one for the query. */
export function parameterSchemas(operation: ContractOperation): Record<string, JsonSchema> {
  const name = toPascalCase(operation.operationId);
  const schemas: Record<string, JsonSchema> = {};
  if (operation.pathParameters.length > 0) schemas[`${name}Path`] = toObject(operation.pathParameters);
  if (operation.queryParameters.length > 0) schemas[`${name}Query`] = toObject(operation.queryParameters);
  return schemas;
}

/** The schema of a whole request, `{ path, query, headers, body }`. Requests are strict: nothing unknown is allowed. */
export function requestSchema(operation: ContractOperation): JsonSchema {
  const properties: Record<string, JsonSchema> = { headers: { type: "object", additionalProperties: { type: "string" } } };
  const required = [];
  for (const [part, parameters] of [["path", operation.pathParameters], ["query", operation.queryParameters]] as const) {
    if (parameters.length === 0) continue;
    properties[part] = toObject(parameters);
    if (parameters.some((parameter) => parameter.required)) required.push(part);
  }
  return { type: "object", additionalProperties: false, required, properties };
}

function toObject(parameters: readonly Parameter[]): JsonSchema {
  return {
    type: "object",
    additionalProperties: false,
    required: parameters.filter((parameter) => parameter.required).map((parameter) => parameter.name),
    properties: Object.fromEntries(parameters.map(({ name, description, schema }) => [name, { ...schema, ...(description && { description }) }])),
  };
}
