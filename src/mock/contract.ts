import {
  type Body,
  type Example,
  type JsonSchema,
  type DocumentedViolation,
  type Operation as DescribedOperation,
  type OpenApiDocument,
  operationsOf,
} from "../openapi/document.js";
import { resolveReference } from "../validation/pointer.js";
import type { Routed } from "./match-path.js";

/** What a status may be answered with: one of its examples or, where the status has no body, nothing. */
export interface DocumentedAnswer {
  readonly status: number;
  /** The example's. Absent where the status has no body. */
  readonly name?: string;
  readonly body?: unknown;
}

export interface Operation extends Routed {
  /** Empty where the operation takes no body. */
  readonly requestMediaTypes: readonly string[];
  /**
   * Every example of every status and each status without a body, lowest status first, in the order of the contract.
   */
  readonly answers: readonly DocumentedAnswer[];
  readonly violations: readonly DocumentedViolation[];
  /** The lists of the request that a 200 answers entry by entry, in attributes of the same names, keyed by index. */
  readonly listsByIndex: readonly string[];
  /** Whether a valid request is GraphQL to execute, unless it prefers an example. */
  readonly executesGraphql: boolean;
}

/** Takes a bundled contract. Returns its operations with their answers. */
export function readOperations(document: OpenApiDocument): Operation[] {
  return operationsOf(document).map(({ method, path, operation }) => ({
    method: method.toUpperCase(),
    path,
    requestMediaTypes: operation.requestBody
      ? Object.keys(resolveReference<Body>(document, operation.requestBody).content ?? {})
      : [],
    answers: readAnswers(document, operation),
    violations: operation["x-violations"] ?? [],
    listsByIndex: readListsByIndex(document, operation),
    executesGraphql: operation["x-graphql"] ?? false,
  }));
}

/** Takes operations and a status. Returns the first answer that one of them has for it, if any. */
export function firstAnswer(operations: readonly Operation[], status: number): DocumentedAnswer | undefined {
  return operations.flatMap(({ answers }) => answers).find((answer) => answer.status === status);
}

/** Takes an operation. Returns its first answer of success. Throws an Error where it has none. */
export function successAnswer({ method, path, answers }: Operation): DocumentedAnswer {
  const answer = answers.find(({ status }) => status >= 200 && status < 300);
  if (!answer) throw new Error(`The contract has no example of success for ${method} ${path}`);
  return answer;
}

function readAnswers(document: OpenApiDocument, { responses }: DescribedOperation): DocumentedAnswer[] {
  return Object.entries(responses).flatMap(([code, response]): DocumentedAnswer[] => {
    const status = Number(code);
    const { content } = resolveReference<Body>(document, response);
    if (!content) return [{ status }];
    return Object.values(content).flatMap(({ examples = {} }) =>
      Object.entries(examples).map(([name, example]) => ({
        status,
        name,
        body: resolveReference<Example>(document, example).value,
      })),
    );
  });
}

function readListsByIndex(document: OpenApiDocument, { responses }: DescribedOperation): readonly string[] {
  const contents = Object.values((responses[200] && resolveReference<Body>(document, responses[200]).content) ?? {});
  const outcomes = contents.map(({ schema }) => schema && resolveReference<JsonSchema>(document, schema)["x-outcome"]);
  return outcomes.find((outcome) => outcome?.byIndex)?.decidedBy ?? [];
}
