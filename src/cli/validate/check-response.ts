import { readContent } from "../../client/interpret.js";
import { atMost, type Issue } from "../../validation/issue.js";
import { declaredBodyOf, type Operation } from "../../validation/operation.js";
import type { CheckedApi } from "./checked-api.js";
import type { Exchange } from "./har-exchange.js";
import type { Unchecked } from "./unchecked.js";

export interface ResponseCheck {
  readonly issues: readonly Issue[];
  readonly more?: true;
  /** Why the answer, or its body, was not checked. */
  readonly unchecked?: Unchecked;
}

const NO_ANSWER = 0;
const NOT_MODIFIED = 304;
const REDIRECTS = [301, 302, 303, 307, 308];
/** What tells that a body is not whole. */
const CUT_KEYWORDS = ["json", "truncated"];
/** Only clients tell the service's id of a request. */
const PROFILE = { requestIdOf: () => undefined };

/** Takes an operation, an answer to it, and the parsed body of the request. Returns what is wrong with the answer. */
export function checkResponse(
  { validation }: CheckedApi,
  operation: Operation,
  { method, status, responseBody, responseType }: Exchange,
  requestBody: unknown,
): ResponseCheck {
  const isDeclared = declaredBodyOf(operation, status) !== undefined;
  const reason = isDeclared ? undefined : reasonOf(status);
  if (reason) return { issues: [], unchecked: reason };
  const validate = (body: unknown): ResponseCheck => {
    const verdict = validation.validateResponse(operation.operationId, status, body);
    return verdict.valid ? { issues: [] } : verdict;
  };
  // Whatever the body is, the status alone breaks the contract.
  if (!isDeclared) return validate(undefined);
  if (method === "HEAD") return { issues: [], unchecked: "head" };
  if (responseBody.kind === "not-recorded") return { issues: [], unchecked: "response-not-recorded" };
  const recorded = responseBody.kind === "recorded" ? responseBody : { text: "", isUtf8: true, isCut: false };
  const { value, problem } = readContent(PROFILE, operation, {
    status,
    headers: new Headers(responseType === undefined ? {} : { "Content-Type": printable(responseType) }),
    isBare: false,
    text: recorded.text,
    ...(!recorded.isUtf8 && { flaw: "encoding" }),
  });
  if (problem && recorded.isCut && CUT_KEYWORDS.includes(problem.keyword))
    return { issues: [], unchecked: "response-cut" };
  if (problem) return { issues: [problem] };
  const checked = validate(value);
  const isSuccess = status >= 200 && status < 300;
  const unfitting = isSuccess && requestBody !== undefined ? operation.outcome?.judge(value, requestBody).issues : [];
  // What both found is told once.
  const others = (unfitting ?? []).filter(({ path }) => !checked.issues.some((issue) => issue.path === path));
  return atMost([...checked.issues, ...others], checked.more);
}

function reasonOf(status: number): Unchecked | undefined {
  if (status === NO_ANSWER) return "aborted";
  if (status === NOT_MODIFIED) return "not-modified";
  return REDIRECTS.includes(status) ? "redirect" : undefined;
}

/** A recording may hold what no header may. */
function printable(header: string): string {
  return header.replaceAll(/[^\x20-\x7e]/g, " ");
}
