import type { JsonSchema } from "../../../openapi/document.js";
import { resolveReference } from "../../../validation/pointer.js";
import { type Contract, type ContractOperation, SCHEMA_REFERENCE, toPascalCase } from "../contract.js";
import { GenerationError } from "../generation-error.js";
import { type AnswerSchemas, answerSchemas } from "./answer-schemas.js";
import type { GraphqlContract, GraphqlQuery } from "./read-graphql.js";
import { OFFSET, variableSchema } from "./variable-schemas.js";

/** A ready-made query as the emitters see it: an operation of its own, carried by another. */
export interface QueryOperation extends ContractOperation {
  readonly query: GraphqlQuery;
  readonly answer: AnswerSchemas;
  readonly hasRequiredVariables: boolean;
}

/** The ready-made queries as a contract of their own, so that they get types and validators as all operations do. */
export interface QueryContract {
  /** What has types: the variables, as they are given, and the data, as it is handed out. */
  readonly types: Contract;
  /** What has validators: the bodies, as they are sent and come. */
  readonly validators: Contract;
  readonly operations: readonly QueryOperation[];
  /** The operation that carries every query. */
  readonly carrier: ContractOperation;
}

const SHARED = ["GraphqlError", "GraphqlLocation"];
const SUFFIX = "Graphql";

/** Takes the contract of an API and its GraphQL contract, which needs an operation with `x-graphql` to be carried by. */
export function toQueryContract(contract: Contract, { schema, queries }: GraphqlContract): QueryContract {
  const carrier = contract.operations.find(({ graphql }) => graphql);
  if (carrier === undefined)
    throw new GenerationError("/paths", "no operation has x-graphql, so nothing carries the queries of schema.graphql");
  const schemas: Record<string, JsonSchema> = {};
  for (const name of SHARED) schemas[name] = contract.schemas[name] as JsonSchema;
  const answers: Record<string, JsonSchema> = {};
  const bodies: Record<string, JsonSchema> = {};
  const pages: Record<string, JsonSchema> = {};
  const envelope = contract.schemas[carrier.responses[0]?.schema ?? ""] as JsonSchema;
  const operations = queries.map((query): QueryOperation => {
    const name = toPascalCase(query.name);
    const variables = variableSchema(schema, query, schemas);
    const answer = answerSchemas(schema, query);
    const hasRequiredVariables = (variables.required ?? []).length > 0;
    Object.assign(answers, answer.schemas);
    Object.assign(schemas, { [`${name}Variables`]: variables }, answer.schemas, {
      [`${name}Response`]: responseSchema(envelope, name),
    });
    bodies[`${name}Body`] = bodySchema(name, hasRequiredVariables);
    const { page } = answer;
    if (page) pages[`${name}Page`] = pageSchema(query, page.item);
    else if (query.operation.variableDefinitions?.some(({ variable }) => variable.name.value === OFFSET))
      throw new GenerationError("", `${query.name} has a variable "${OFFSET}" that no cursor takes`);
    return {
      ...carrier,
      operationId: query.name,
      summary: query.summary,
      description: query.description,
      body: { schema: `${name}Body`, required: true },
      responses: [{ status: 200, schema: `${name}Response`, examples: [] }],
      pagination: undefined,
      retryStatuses: undefined,
      data: page ? `${name}Page` : `${name}Data`,
      query,
      answer,
      hasRequiredVariables,
    };
  });
  const own = { ...contract, prefix: contract.prefix + SUFFIX, webhooks: [] };
  const givenBodies = operations.map((operation) => ({
    ...operation,
    body: { schema: `${toPascalCase(operation.operationId)}Variables`, required: operation.hasRequiredVariables },
  }));
  return {
    types: { ...own, schemas: { ...schemas, ...inWords(answers), ...pages }, operations: givenBodies },
    validators: { ...own, schemas: { ...schemas, ...bodies }, operations },
    operations,
    carrier,
  };
}

const DECIMAL_TEXT = "Decimal text, with the digits as they came.";

/** For people, what an answer's numbers are: the expressions that check them say less. */
function inWords(answers: Readonly<Record<string, JsonSchema>>): Record<string, JsonSchema> {
  return Object.fromEntries(
    Object.entries(answers).map(([name, { properties = {}, ...schema }]) => [
      name,
      {
        ...schema,
        properties: Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, wordsOf(value)])),
      },
    ]),
  );
}

function wordsOf({ pattern, minimum: _, maximum: _maximum, format: _format, ...schema }: JsonSchema): JsonSchema {
  return pattern === undefined ? schema : { ...schema, description: `${schema.description ?? ""}\n\n${DECIMAL_TEXT}` };
}

/** The envelope of every answer, around the data of one query. */
function responseSchema({ examples: _, "x-outcome": _outcome, ...envelope }: JsonSchema, name: string): JsonSchema {
  const { data, ...others } = envelope.properties ?? {};
  const own = { anyOf: [{ $ref: `${SCHEMA_REFERENCE}${name}Data` }, { type: "null" }] };
  return { ...envelope, properties: { data: { ...own, description: data?.description ?? "" }, ...others } };
}

function bodySchema(name: string, hasRequiredVariables: boolean): JsonSchema {
  return {
    type: "object",
    additionalProperties: false,
    required: ["query", "operationName", ...(hasRequiredVariables ? ["variables"] : [])],
    properties: {
      query: { type: "string" },
      operationName: { type: "string" },
      variables: { $ref: `${SCHEMA_REFERENCE}${name}Variables` },
    },
  };
}

function pageSchema({ name }: GraphqlQuery, item: string): JsonSchema {
  return {
    type: "object",
    description: `One page of \`${name}\`.`,
    required: ["count", "items", "nextOffset"],
    properties: {
      count: {
        type: ["integer", "null"],
        description: "How many there are in all; null where the service does not say.",
      },
      items: { type: "array", description: "The items of this page.", items: { $ref: SCHEMA_REFERENCE + item } },
      nextOffset: {
        type: ["integer", "null"],
        description: "The `offset` of the next page; null where this was the last.",
      },
    },
    "x-source": "inferred",
  };
}

/** The examples of the carrying operation, by status and name. */
export function carriedExamples({ document }: Contract, { path }: ContractOperation): Record<string, unknown> {
  const { responses = {} } = (document.paths[path]?.["post"] ?? {}) as { responses?: Record<string, never> };
  const content = resolveReference<{ content?: Record<string, { examples?: Record<string, { value: unknown }> }> }>(
    document,
    (responses["200"] ?? {}) as never,
  ).content;
  const examples = Object.values(content ?? {})[0]?.examples ?? {};
  return Object.fromEntries(
    Object.entries(examples).map(([name, example]) => [
      name,
      resolveReference<{ value: unknown }>(document, example as never).value,
    ]),
  );
}
