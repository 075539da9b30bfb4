import { type Answer, jsonAnswer } from "../answer/answer.js";
import { fitToRequest, hasRejection } from "../answer/answers-by-index.js";
import type { DocumentedAnswer } from "../answer/documented-answer.js";
import type { Flaw } from "../answer/flaw.js";
import type { Operation } from "../answer/operation.js";

/** An answer that was asked for by its name or status, by a request or by a step. */
export interface Told {
  readonly answer: DocumentedAnswer;
  readonly headers: Readonly<Record<string, string>>;
  readonly by: keyof typeof TELLERS;
}

/** What a flaw says of who asked for the answer. */
const TELLERS = {
  request: { place: "/headers/prefer", rule: "preference", who: "Prefer" },
  step: { place: "", rule: "step", who: "The step of the story" },
} as const;

/**
 * Takes an operation, the answer that it was told to give, and the body of the request. Returns the answer as it
 * stands, but for one that has an entry for each of the request's; a flaw where the request has no entry for it.
 */
export function toldAnswer(operation: Operation, told: Told, body: unknown): Answer | Flaw {
  const { answer: wanted, headers, by } = told;
  const { status, text, name: example } = wanted;
  if (status !== 200 || operation.listsByIndex.length === 0) return { status, headers, text, example };
  const fitted = fitToRequest(wanted.value, operation.listsByIndex, body);
  if (!hasRejection(wanted.value, operation.listsByIndex) || hasRejection(fitted, operation.listsByIndex))
    return { ...jsonAnswer(status, fitted, headers), example };
  const { place, rule, who } = TELLERS[by];
  const words = `${who}: the example "${example}" refuses an entry of a list that the request does not have.`;
  return { place, rule, words };
}
