import {
  buildSchema,
  type DocumentNode,
  execute,
  type GraphQLFormattedError,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  OperationTypeNode,
  parse,
} from "graphql";
import { checkDocument } from "./check-document.js";
import type { DataSet } from "./data-set.js";
import type { GraphqlSample } from "./graphql-sample.js";
import { hasTooManyValues } from "./has-too-many-values.js";
import { MAX_ERRORS, MAX_MESSAGE_LENGTH, MAX_TOKENS, MAX_VARIABLE_VALUES } from "./limits.js";
import { defineResolvers, type ExecutionContext, isTooLarge, tooLarge } from "./resolvers.js";
import { defineScalars } from "./scalars.js";
import { scanTokens } from "./scan-tokens.js";

/** What an executor is made of. */
export interface GraphqlExecutorOptions {
  /** The schema of the service, in the schema definition language. */
  readonly sdl: string;
  readonly sample: GraphqlSample;
}

/** What a client sends, as parsed JSON that nothing has checked. */
export interface GraphqlRequest {
  /** The document. */
  readonly query?: unknown;
  /** The values of its variables, by name. */
  readonly variables?: unknown;
  /** Which of its queries to carry out, where it has several. */
  readonly operationName?: unknown;
}

/** What the service answers: no `data` where nothing ran, and no `errors` where there are none. */
export interface GraphqlAnswer {
  /** What was asked for, in the shape of the document. `Long` and `BigDecimal` are decimal text. */
  readonly data?: Readonly<Record<string, unknown>> | null;
  /** What failed, each with its place where it has one. */
  readonly errors?: readonly GraphQLFormattedError[];
}

/** Answers GraphQL requests from a data set. */
export interface GraphqlExecutor {
  /**
   * Takes a request, and what to answer it from: the sample, which is always the same, unless another data set is
   * given. Returns its answer, which names each thing that is wrong with the request. Never rejects.
   */
  execute(request: GraphqlRequest, data?: DataSet): Promise<GraphqlAnswer>;
}

interface Run {
  readonly document: DocumentNode;
  readonly variableValues: Readonly<Record<string, unknown>>;
  readonly operationName: string | undefined;
}

/**
 * Takes the schema, and what to answer from. Returns what answers the requests for it.
 * Throws an Error where the schema is not valid, or has a relation that the data set has no objects for.
 */
export function createExecutor({ sdl, sample }: GraphqlExecutorOptions): GraphqlExecutor {
  const schema = buildSchema(sdl);
  defineScalars(schema);
  defineResolvers(schema, sample);
  return {
    async execute(request, data = sample.data) {
      try {
        const run = prepare(schema, request);
        return Array.isArray(run) ? failed(run) : await answer(schema, run as Run, data);
      } catch (error) {
        return failed([error]);
      }
    },
  };
}

// Returns the errors of a document that cannot run. Throws a GraphQLError where the request has none that can be read.
function prepare(schema: GraphQLSchema, { query, variables, operationName }: GraphqlRequest): Run | GraphQLError[] {
  if (typeof query !== "string") throw new GraphQLError('The request has no "query", which is the text of a document.');
  if (!isAbsent(variables) && (typeof variables !== "object" || Array.isArray(variables))) {
    throw new GraphQLError('"variables" is no object.');
  }
  if (!isAbsent(operationName) && typeof operationName !== "string") {
    throw new GraphQLError('"operationName" is no text.');
  }
  if (hasTooManyValues(variables)) {
    throw new GraphQLError(`"variables" holds more than the ${MAX_VARIABLE_VALUES} values that the mock takes.`);
  }
  scanTokens(query);
  const document = parse(query, { maxTokens: MAX_TOKENS });
  const errors = checkDocument(schema, document);
  if (errors.length > 0) return [...errors];
  refuseWrites(document, operationName);
  return {
    document,
    variableValues: (variables ?? {}) as Readonly<Record<string, unknown>>,
    operationName: operationName ?? undefined,
  };
}

// Validation does not, and execution would answer with data that is null.
function refuseWrites(document: DocumentNode, operationName: string | null | undefined): void {
  const operation = getOperationAST(document, operationName);
  if (!operation || operation.operation === OperationTypeNode.QUERY) return;
  throw new GraphQLError(`The service answers queries only, and this is a ${operation.operation}.`, {
    nodes: operation,
  });
}

async function answer(schema: GraphQLSchema, run: Run, data: DataSet): Promise<GraphqlAnswer> {
  const contextValue: ExecutionContext = { answered: 0, data };
  const { data: answered, errors } = await execute({ schema, contextValue, ...run });
  if (isTooLarge(contextValue)) return failed([new GraphQLError(tooLarge(contextValue))]);
  return {
    ...(answered !== undefined && { data: answered }),
    ...(errors && errors.length > 0 && failed(errors)),
  };
}

function failed(errors: readonly unknown[]): Required<Pick<GraphqlAnswer, "errors">> {
  const shown = errors.slice(0, MAX_ERRORS).map(formatted);
  const more = errors.length - shown.length;
  return { errors: more === 0 ? shown : [...shown, { message: `There are ${more} more errors.` }] };
}

function formatted(error: unknown): GraphQLFormattedError {
  if (error instanceof GraphQLError) return { ...error.toJSON(), message: shortened(error.message) };
  const reason = error instanceof Error ? error.message : String(error);
  return { message: `The mock could not execute the request: ${reason}` };
}

function shortened(message: string): string {
  return message.length > MAX_MESSAGE_LENGTH ? `${message.slice(0, MAX_MESSAGE_LENGTH)}...` : message;
}

function isAbsent(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}
