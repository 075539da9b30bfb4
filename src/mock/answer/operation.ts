import type { DocumentedViolation } from "../../openapi/document.js";
import type { Operation as Descriptor } from "../../validation/operation.js";
import type { Routed } from "../request/router.js";
import { DocumentedAnswer } from "./documented-answer.js";
import type { PagePlaces, TableOperation } from "./mock-table.js";

/** An operation as the mock serves it. */
export interface Operation extends Routed {
  readonly operationId: string;
  readonly descriptor: Descriptor;
  /** Empty where the operation takes no body. */
  readonly requestMediaTypes: readonly string[];
  /** Every example of every status and each status without a body, lowest status first, as the contract has them. */
  readonly answers: readonly DocumentedAnswer[];
  readonly violations: readonly DocumentedViolation[];
  /** The lists of the request that a 200 answers entry by entry, in attributes of the same names, keyed by index. */
  readonly listsByIndex: readonly string[];
  /** Whether a valid request is GraphQL to execute, unless it prefers an example. */
  readonly executesGraphql: boolean;
  readonly echo: Readonly<Record<string, readonly string[]>>;
  readonly page: PagePlaces | undefined;
}

/** Takes an operation of the table, and what is done to the texts of its examples. */
export function toOperation(table: TableOperation, finish: (text: string) => string): Operation {
  const { operationId, method, path } = table.operation;
  return {
    operationId,
    method,
    path,
    descriptor: table.operation,
    requestMediaTypes: table.mediaTypes ?? [],
    answers: table.answers.map((answer) => new DocumentedAnswer(answer, finish)),
    violations: table.violations ?? [],
    listsByIndex: table.listsByIndex ?? [],
    executesGraphql: table.executesGraphql ?? false,
    echo: table.echo ?? {},
    page: table.page,
  };
}

/** Takes operations and a status. Returns the first answer that one of them has for it, if any. */
export function firstAnswer(operations: readonly Operation[], status: number): DocumentedAnswer | undefined {
  for (const { answers } of operations) {
    const found = answers.find((answer) => answer.status === status);
    if (found) return found;
  }
  return undefined;
}

/** Takes an operation and the name of one of its examples. Returns the answer. Throws an Error where it has none. */
export function namedAnswer({ operationId, answers }: Operation, wanted: string | undefined): DocumentedAnswer {
  const answer = answers.find(({ name }) => name === wanted);
  if (!answer) throw new Error(`${operationId} has no example ${wanted}`);
  return answer;
}

/** Takes an operation. Returns its first answer of success. Throws an Error where it has none. */
export function successAnswer({ method, path, answers }: Operation): DocumentedAnswer {
  const answer = answers.find(({ status }) => status >= 200 && status < 300);
  if (!answer) throw new Error(`The contract has no example of success for ${method} ${path}`);
  return answer;
}
