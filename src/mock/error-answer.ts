import type { ErrorResponse } from "../openapi/document.js";
import type { Answer } from "./answer.js";
import { firstAnswer, type Operation } from "./contract.js";
import { isInferred } from "./error-responses.js";

/** Of an answer that no source says the service has. */
export const UNDOCUMENTED = { "X-Smile-Contracts": "not documented by the source" };

/**
 * Takes how an API answers what is wrong, the operations that the request may be for, and what is wrong in words.
 * Returns the answer: the contract's first one for the status, with the reason in it where the mock speaks for itself.
 * Throws an Error where the service is documented to answer, but the contract does not say what.
 */
export function errorAnswer(response: ErrorResponse, operations: readonly Operation[], reason?: string): Answer {
  const { status, reasonIn } = response;
  const answer = firstAnswer(operations, status);
  const headers = isInferred(response) ? UNDOCUMENTED : {};
  if (reasonIn !== undefined) {
    return { status, headers, body: { ...(answer?.body as object | undefined), [reasonIn]: reason } };
  }
  if (!isInferred(response) && !answer) throw new Error(`The contract has no example for status ${status}`);
  return { status, headers, body: answer?.body };
}
