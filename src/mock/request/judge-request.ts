import { explain } from "../../validation/explain.js";
import { type Issue, issueAt } from "../../validation/issue.js";
import { validateWith } from "../../validation/validator.js";
import type { Operation } from "../answer/operation.js";
import type { ParameterValues } from "../answer/own-answer.js";
import { parameterDecoderOf } from "./decode-parameters.js";
import { decodeQuery } from "./request-target.js";

/** So many issues are looked for where the contract says what the service answers to each. */
const MAX_VIOLATIONS = 10_000;

const QUERY = "/query";
/** Prism's parameters that choose an answer. The mock has a header for that. */
const PRISM_PARAMETER = /^\/query\/__(?:code|example|dynamic)$/;
/** How some clients write lists. */
const LIST_IN_BRACKETS = /^\/query\/[^/]*\[\d*\]$/;
const HOW_TO_LIST = "absent: a list has the name without brackets, and commas between its values";
const HOW_TO_CHOOSE = "absent: choose an answer with the header Prefer: code=404, or Prefer: example=name";

export interface Judged {
  /** The values of the path's parameters, by name. */
  readonly path: ParameterValues;
  readonly query: ParameterValues;
  /** What is wrong with the request. */
  readonly issues: readonly Issue[];
  /** Whether that is all that is wrong with it. */
  readonly isWhole: boolean;
}

/**
 * Takes an operation, and the encoded parameters and the parsed body of a request for it. Judges them as the client
 * would: what it refuses to send is refused here.
 */
export function judgeRequest(
  operation: Operation,
  pathParameters: ReadonlyMap<string, string>,
  encodedQuery: string,
  body: unknown,
): Judged {
  const texts = decodeQuery(encodedQuery);
  const { request: validator } = operation.descriptor;
  const { path, query, issues } = parameterDecoderOf(validator)(pathParameters, texts);
  const request = { path, query, ...(body !== undefined && { body }) };
  // Of a query that cannot be read nobody knows what is missing.
  const told = (found: readonly Issue[]) =>
    [...issues, ...(texts ? found : found.filter((issue) => !issue.path.startsWith(QUERY)))].map(withAdvice);
  const verdict = validateWith(validator, request);
  if (verdict.valid) return { path, query, issues, isWhole: true };
  // Where each has an answer of its own, a result's hundred are not enough.
  if (!verdict.more || operation.violations.length === 0)
    return { path, query, issues: told(verdict.issues), isWhole: !verdict.more };
  const explained = explain(validator, request, MAX_VIOLATIONS);
  const isWhole = !explained.isCut && explained.issues.length < MAX_VIOLATIONS;
  // What lies too deep to be explained is refused all the same.
  const found = explained.issues.length > 0 ? explained.issues : verdict.issues;
  return { path, query, issues: told(found), isWhole };
}

function withAdvice(issue: Issue): Issue {
  if (PRISM_PARAMETER.test(issue.path)) return issueAt(issue.path, issue.keyword, HOW_TO_CHOOSE, "");
  return LIST_IN_BRACKETS.test(issue.path) ? issueAt(issue.path, issue.keyword, HOW_TO_LIST, "") : issue;
}
