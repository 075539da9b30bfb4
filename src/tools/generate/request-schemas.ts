import type { JsonSchema, Parameter } from "../../openapi/document.js";
import {
  type Contract,
  type ContractOperation,
  isPartRequired,
  REQUEST_PARTS,
  SCHEMA_REFERENCE,
  schemaName,
  toPascalCase,
} from "./contract.js";

/** The schemas that an operation's parameters make up: one object for the path, one for the query. */
export function parameterSchemas(operation: ContractOperation): Record<string, JsonSchema> {
  const name = toPascalCase(operation.operationId);
  const schemas: Record<string, JsonSchema> = {};
  if (operation.pathParameters.length > 0) schemas[`${name}Path`] = toObject(operation.pathParameters);
  if (operation.queryParameters.length > 0) schemas[`${name}Query`] = toObject(operation.queryParameters);
  return schemas;
}

/** What parts of requests have in common, under names that no schema of a contract may have. */
export const SHARED_PARTS: Readonly<Record<string, JsonSchema>> = {
  // A part that an operation does not have may be there as long as nothing is in it.
  noParameters: { type: "object", additionalProperties: false },
  requestHeaders: { type: "object", additionalProperties: { type: "string" } },
};

/** The schema of a whole request, `{ path, query, headers, body }`. Requests are strict: nothing unknown is allowed. */
export function requestSchema(operation: ContractOperation): JsonSchema {
  const { pathParameters, queryParameters, body } = operation;
  const parameters = (given: readonly Parameter[]) =>
    given.length === 0 ? { $ref: `${SCHEMA_REFERENCE}noParameters` } : toObject(given);
  const properties: Record<string, JsonSchema> = {
    path: parameters(pathParameters),
    query: parameters(queryParameters),
    headers: { $ref: `${SCHEMA_REFERENCE}requestHeaders` },
  };
  if (body !== undefined) properties["body"] = { $ref: SCHEMA_REFERENCE + body.schema };
  const required = REQUEST_PARTS.filter((part) => isPartRequired(operation, part));
  return { type: "object", additionalProperties: false, required, properties };
}

function toObject(parameters: readonly Parameter[]): JsonSchema {
  return {
    type: "object",
    additionalProperties: false,
    required: parameters.filter((parameter) => parameter.required).map((parameter) => parameter.name),
    properties: Object.fromEntries(
      parameters.map(({ name, description, deprecated, schema }) => [
        name,
        { ...schema, ...(description && { description }), ...(deprecated === true && { deprecated }) },
      ]),
    ),
  };
}

/** The names of the schemas that bodies of requests consist of, and no answer. */
export function listSentSchemas({ schemas, operations, webhooks }: Contract): string[] {
  const sent = reach(
    schemas,
    operations.flatMap(({ body }) => (body ? [body.schema] : [])),
  );
  const received = reach(schemas, [
    ...webhooks.map(({ schema }) => schema),
    ...operations.flatMap(({ responses }) => responses.flatMap(({ schema }) => schema ?? [])),
  ]);
  return [...sent].filter((name) => !received.has(name));
}

/** The named schemas and all that they refer to. */
function reach(schemas: Contract["schemas"], names: readonly string[], reached = new Set<string>()): Set<string> {
  for (const name of names.filter((name) => !reached.has(name))) {
    reached.add(name);
    const references = [...JSON.stringify(schemas[name]).matchAll(/"\$ref":"([^"]+)"/g)].map(([, reference]) =>
      schemaName(reference as string),
    );
    reach(schemas, references, reached);
  }
  return reached;
}
