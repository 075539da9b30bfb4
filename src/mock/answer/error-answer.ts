import type { ErrorResponse } from "../../openapi/document.js";
import { type Answer, jsonAnswer } from "./answer.js";
import { isInferred } from "./error-responses.js";
import type { Flaw } from "./flaw.js";
import { firstAnswer, type Operation } from "./operation.js";

/** Of an answer that no source says the service has. */
export const UNDOCUMENTED = { "X-Smile-Contracts": "not documented by the source" };

/**
 * Takes how an API answers what is wrong, the operations that the request may be for, and what is wrong.
 * Returns the answer: the contract's first one for the status, with the reason in it where the mock speaks for itself.
 * Throws an Error where the service is documented to answer, but the contract does not say what.
 */
export function errorAnswer(response: ErrorResponse, operations: readonly Operation[], flaws: readonly Flaw[]): Answer {
  const { status, reasonIn } = response;
  const answer = firstAnswer(operations, status);
  const headers = { ...answer?.headers, ...(isInferred(response) && UNDOCUMENTED) };
  if (reasonIn !== undefined) {
    const reason = flaws.map(({ place, words }) => (words.startsWith("must") ? `${place} ${words}.` : words)).join(" ");
    return { ...jsonAnswer(status, { ...(answer?.value as object | undefined), [reasonIn]: reason }, headers), flaws };
  }
  if (!isInferred(response) && !answer) throw new Error(`The contract has no example for status ${status}`);
  return { status, headers, text: answer?.text, flaws };
}
