import { type Issue, jsonTypeOf, MAX_ISSUES } from "../validation/issue.js";
import { check } from "../validation/validator.js";
import type { Operation } from "../validation/operation.js";
import { type ApiError, type ContractViolation, type Ok, type Rejected, type UnexpectedStatus, withHidden } from "./result.js";
import { parseRetryAfter } from "./retry-after.js";
import type { Settings } from "./settings.js";
import type { Attempt } from "./transport.js";

type Answer = Extract<Attempt, { kind: "answer" }>;

const JSON_MEDIA_TYPE = /^application\/json\s*(;|$)/i;

/** Decides what an answer of the service means. `requestBody` is what was sent: some answers make sense beside it only. */
export function interpret(
  settings: Settings,
  operation: Operation,
  answer: Answer,
  attempts: number,
  requestBody: unknown,
): Ok | ApiError | Rejected | UnexpectedStatus | ContractViolation {
  const { status, headers } = answer;
  const { profile, validateResponses } = settings;
  const { value, problem } = readBody(operation, answer);
  const requestId = profile.requestIdOf(value);
  const common = { operationId: operation.operationId, status, ...(requestId !== undefined && { requestId }), attempts };

  const retryAfterMs = parseRetryAfter(headers);
  const asked = retryAfterMs === undefined ? {} : { retryAfterMs };

  const validator = Object.hasOwn(operation.responses, status) ? operation.responses[status] : undefined;
  if (validator === undefined) {
    return withHidden({ ok: false, kind: "unexpected-status", ...common, ...asked } as const, { headers, unverified: value });
  }
  const isSuccess = status >= 200 && status < 300;
  const { outcome } = operation;
  // What cannot be read says nothing about what was created.
  const judgement = isSuccess && !problem ? outcome?.judge(value, requestBody) : undefined;
  const verdict = problem || !validator || (validateResponses === "off" && !isSuccess) ? { valid: true as const } : check(validator, value);
  const { issues, total } = verdict.valid ? { issues: problem ? [problem] : [], total: problem ? 1 : 0 } : verdict;
  const unfitting = judgement?.issues ?? [];
  const decidedBy = outcome?.decidedBy ?? profile.decidedBy;
  // Not every issue is listed: one that is not may be anywhere.
  const isUndecided = isSuccess && (issues.length < total || issues.some(({ path }) => path === "" || decidedBy.includes(path.split("/")[1] ?? "")));
  // What cannot be read has no data to let through, and what decides is no detail, whatever the client was told about violations.
  if (problem || unfitting.length > 0 || isUndecided || (total > 0 && validateResponses === "refuse")) {
    const found = { issues: [...issues, ...unfitting].slice(0, MAX_ISSUES), totalIssues: total + unfitting.length };
    return withHidden({ ok: false, kind: "contract-violation", ...common, ...asked, ...found, ...judgement?.details } as const, { headers, unverified: value });
  }
  const reported = total > 0 && validateResponses === "report" ? { issues } : {};
  if (judgement?.isRejected) {
    return withHidden({ ok: false, kind: "rejected", ...common, ...asked, ...judgement.details, ...reported } as const, { headers, error: value });
  }
  if (isSuccess) return { ok: true, kind: "ok", ...common, headers, data: profile.dataOf(value), body: value, ...reported };
  return withHidden({ ok: false, kind: "api-error", ...common, ...asked, ...reported } as const, { headers, error: value });
}

/** The parsed body; where it cannot be parsed as the contract says, its text and the reason. */
function readBody(operation: Operation, { status, headers, text, broken }: Answer): { value: unknown; problem?: Issue } {
  const declared = Object.hasOwn(operation.responses, status) && operation.responses[status] !== null;
  const problem = (keyword: string, expected: string, message: string): { value: unknown; problem: Issue } => ({
    value: text,
    problem: { path: "", keyword, message, expected, received: text === "" ? "missing" : jsonTypeOf(text) },
  });
  if (broken === "too-large") return problem(broken, "a smaller body", "The body is larger than maxResponseBytes");
  if (broken === "encoding") return problem("json", "UTF-8", "The body is not valid UTF-8");
  if (broken) return problem(broken, "a whole body", "The connection broke off before the body was complete");
  if (text === "") return declared ? problem("empty", "a JSON body", "The body is empty") : { value: undefined };
  if (!declared && Object.hasOwn(operation.responses, status)) {
    return problem("unexpected-body", "no body", `The contract declares no body for status ${status}`);
  }
  if (!JSON_MEDIA_TYPE.test(headers.get("Content-Type") ?? "")) {
    return problem("media-type", "application/json", "The body is not declared as application/json");
  }
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return problem("json", "valid JSON", "The body is not valid JSON");
  }
}
