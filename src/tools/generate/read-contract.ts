import { JSON_MEDIA_TYPE } from "../../client/media-type.js";
import type {
  Content,
  OpenApiDocument,
  Operation,
  Outcome,
  Body,
  JsonSchema,
  Parameter,
} from "../../openapi/document.js";
import { mountPointOf } from "../../openapi/mount-point.js";
import { pointerTo, resolveReference } from "../../validation/pointer.js";
import { checkNames } from "./check-names.js";
import {
  type Contract,
  type ContractBody,
  type ContractOperation,
  type ContractResponse,
  SCHEMA_REFERENCE,
  schemaName,
  toPascalCase,
} from "./contract.js";
import { flattenSchemas } from "./flatten-schemas.js";
import { GenerationError } from "./generation-error.js";
import { checkErrorResponses, readCredentials } from "./read-service.js";
import { readWebhooks } from "./read-webhooks.js";

type Schemas = Readonly<Record<string, JsonSchema>>;

const METHODS = ["get", "put", "post", "delete"] as const;
/** Members of a path item that are not operations. */
const NOT_OPERATIONS = ["summary", "description", "x-source"];
/** The keywords of a schema that refuse nothing. */
const ANNOTATIONS = /^(?:description|examples|x-.*)$/;
const FIRST_ERROR_STATUS = 400;
const LIST_STYLE = "form";
const EXPLODE_LISTS = false;

/**
 * Reads what the emitters need out of a bundle. Throws a {@link GenerationError} at the first thing it does not
 * understand.
 */
export function readContract(api: string, document: OpenApiDocument): Contract {
  const schemas = flattenSchemas(document.components.schemas);
  const operations: ContractOperation[] = [];
  for (const [path, item] of Object.entries(document.paths)) {
    for (const key of Object.keys(item)) {
      if (NOT_OPERATIONS.includes(key)) continue;
      const method = METHODS.find((known) => known === key);
      if (method === undefined) {
        throw new GenerationError(
          pointerTo("paths", path, key),
          `"${key}" of a path is not supported; supported are ${METHODS.join(", ")}`,
        );
      }
      operations.push(readOperation(document, schemas, path, method, item[key] as Operation));
    }
  }
  const modes = Object.fromEntries(
    document.servers.flatMap((server) => (server["x-mode"] ? [[server["x-mode"], server.url]] : [])),
  );
  const contract = {
    api,
    prefix: toPascalCase(api),
    document,
    schemas,
    operations,
    webhooks: readWebhooks(document),
    modes,
    envelope: document["x-envelope"],
    credentials: readCredentials(document),
    mount: mountPointOf(api, document.servers),
  };
  checkErrorResponses(document);
  checkNames(contract);
  return contract;
}

function readOperation(
  document: OpenApiDocument,
  schemas: Schemas,
  path: string,
  method: (typeof METHODS)[number],
  operation: Operation,
): ContractOperation {
  const at = (...segments: (string | number)[]) => pointerTo("paths", path, method, ...segments);
  const parameters = (operation.parameters ?? []).map((parameter, index) =>
    readParameter(resolveReference<Parameter>(document, parameter), at("parameters", index)),
  );
  const responses = Object.entries(operation.responses).map(([status, response]) =>
    readResponse(schemas, resolveReference<Body>(document, response), status, at("responses", status)),
  );
  return {
    operationId: operation.operationId,
    method: method.toUpperCase() as ContractOperation["method"],
    path,
    summary: operation.summary,
    description: operation.description,
    deprecated: operation.deprecated ?? false,
    source: operation["x-source"] ?? "",
    pathParameters: parameters.filter((parameter) => parameter.in === "path"),
    queryParameters: parameters.filter((parameter) => parameter.in === "query"),
    body: operation.requestBody && readBody(resolveReference<Body>(document, operation.requestBody), at("requestBody")),
    responses,
    graphql: operation["x-graphql"] === true,
    pagination: readPagination(schemas, operation, parameters, responses, at("x-pagination")),
    retryStatuses: readRetryStatuses(operation, method, at("x-retry-statuses")),
    outcome: readOutcome(schemas, responses),
  };
}

function readParameter(parameter: Parameter, pointer: string): Parameter {
  if (parameter.in !== "path" && parameter.in !== "query") {
    throw new GenerationError(
      `${pointer}/in`,
      `parameters in "${parameter.in}" are not supported; supported are path and query`,
    );
  }
  for (const keyword of ["allowReserved", "content"]) {
    if (keyword in parameter)
      throw new GenerationError(`${pointer}/${keyword}`, `"${keyword}" of a parameter is not supported`);
  }
  // The client's one way to write a list; lint makes every list say how it is written.
  if ((parameter["style"] ?? LIST_STYLE) !== LIST_STYLE || parameter["explode"] === !EXPLODE_LISTS) {
    throw new GenerationError(
      pointer,
      `lists in a query are written with style ${LIST_STYLE} and explode ${String(EXPLODE_LISTS)} only`,
    );
  }
  return parameter;
}

function readBody({ required = false, content = {} }: Body, pointer: string): ContractBody {
  return { required, schema: readSchemaName(content, pointer) };
}

function readResponse(schemas: Schemas, response: Body, status: string, pointer: string): ContractResponse {
  if (!/^[2-5]\d\d$/.test(status))
    throw new GenerationError(pointer, `"${status}" is not a status; ranges and "default" are not supported`);
  const isUndocumented = response["x-undocumented-body"] === true;
  if (isUndocumented && Number(status) < FIRST_ERROR_STATUS)
    throw new GenerationError(`${pointer}/x-undocumented-body`, "only the body of an error may be undocumented");
  if (response.content === undefined) return { status: Number(status), schema: null, isUndocumented, examples: [] };
  const schema = readSchemaName(response.content, pointer);
  if (isUndocumented && !takesAnything(schemas[schema]))
    throw new GenerationError(
      `${pointer}/x-undocumented-body`,
      `a body that no source documents may be anything, and ${schema} says more`,
    );
  return {
    status: Number(status),
    schema,
    isUndocumented,
    examples: Object.keys(response.content[JSON_MEDIA_TYPE]?.examples ?? {}),
  };
}

/** Nothing in such a schema refuses a value. */
function takesAnything(schema: JsonSchema = {}): boolean {
  return Object.keys(schema).every((keyword) => ANNOTATIONS.test(keyword));
}

function readSchemaName(content: Content, pointer: string): string {
  const reference = content[JSON_MEDIA_TYPE]?.schema?.$ref;
  if (reference?.startsWith(SCHEMA_REFERENCE)) return schemaName(reference);
  throw new GenerationError(
    `${pointer}/content${pointerTo(JSON_MEDIA_TYPE)}/schema`,
    "the schema of a body must be a $ref to a file in schemas/: it becomes a named type",
  );
}

/** An outcome is declared by the schema of the success, and verified: its names must stand for something. */
function readOutcome(schemas: Schemas, responses: readonly ContractResponse[]): Outcome | undefined {
  const success = responses.find(
    ({ status, schema }) => status < 300 && schemas[schema ?? ""]?.["x-outcome"] !== undefined,
  );
  const name = success?.schema ?? "";
  const outcome = schemas[name]?.["x-outcome"];
  if (outcome === undefined) return undefined;
  const { decidedBy, rejected = {}, byIndex } = outcome;
  const attributes = [...decidedBy, ...Object.keys(rejected)];
  const unknown =
    attributes.find((attribute) => schemas[name]?.properties?.[attribute] === undefined) ??
    Object.values(byIndex ?? {}).find((schema) => schemas[schema] === undefined);
  if (unknown !== undefined)
    throw new GenerationError(
      pointerTo("components", "schemas", name, "x-outcome"),
      `"${unknown}" stands for nothing in the contract`,
    );
  return outcome;
}

/** Only a request that writes needs to be stricter than its method. */
function readRetryStatuses(
  { "x-retry-statuses": statuses }: Operation,
  method: string,
  pointer: string,
): readonly number[] | undefined {
  if (statuses === undefined) return undefined;
  if (!["post", "put"].includes(method))
    throw new GenerationError(pointer, "x-retry-statuses is for post and put: what else there is may be repeated");
  if (!Array.isArray(statuses) || !statuses.every(Number.isInteger))
    throw new GenerationError(pointer, "x-retry-statuses must be a list of statuses");
  return statuses;
}

/** Pagination is declared and verified, never guessed from names. */
function readPagination(
  schemas: Schemas,
  operation: Operation,
  parameters: readonly Parameter[],
  responses: readonly ContractResponse[],
  pointer: string,
) {
  const pagination = operation["x-pagination"];
  if (pagination === undefined) return undefined;
  if (pagination !== "cursor")
    throw new GenerationError(pointer, `"${pagination}" is not a known pagination; known is "cursor"`);
  const envelope = schemas[responses.find(({ status }) => status === 200)?.schema ?? ""];
  const data = schemas[schemaName(envelope?.properties?.["data"]?.$ref ?? "")];
  const isPaged = data?.properties?.["items"]?.type === "array" && data.properties["nextCursor"] !== undefined;
  const hasCursor = parameters.some((parameter) => parameter.in === "query" && parameter.name === "cursor");
  if (!isPaged || !hasCursor) {
    throw new GenerationError(
      pointer,
      'pagination "cursor" needs a query parameter "cursor" and a 200 whose data has "items" and "nextCursor"',
    );
  }
  return pagination;
}
