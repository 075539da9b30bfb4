import { atMost, type Issue, issueAt } from "../validation/issue.js";
import { type DeclaredBody, declaredBodyOf, type Operation } from "../validation/operation.js";
import { attributeOf } from "../validation/plain-object.js";
import { validateWith } from "../validation/validator.js";
import { JSON_MEDIA_TYPE, mediaTypeOf } from "./media-type.js";
import {
  type ApiError,
  type ContractViolation,
  known,
  type Ok,
  type Rejected,
  type UnexpectedStatus,
  withHidden,
} from "./result.js";
import type { ApiProfile, Settings } from "./settings.js";
import type { Answer } from "./transport.js";
import { isUnfinishedJson } from "./unfinished-json.js";

/**
 * What an answer holds: its parsed body or, where it cannot be parsed as the contract says, its text and the reason.
 */
export interface Content {
  readonly value: unknown;
  readonly problem: Issue | undefined;
  readonly requestId?: string | undefined;
}

/**
 * Decides what an answer of the service means. `requestBody` is what was sent: some answers make sense beside it
 * only.
 */
export function interpret(
  settings: Settings,
  operation: Operation,
  { status, headers, retryAfterMs }: Answer,
  { value, problem, requestId }: Content,
  attempts: number,
  requestBody: unknown,
): Ok | ApiError | Rejected | UnexpectedStatus | ContractViolation {
  const { profile, validate } = settings;
  const common = { operationId: operation.operationId, status, ...known({ requestId }), attempts };
  const asked = known({ retryAfterMs });

  const declared = declaredBodyOf(operation, status);
  if (declared === undefined) {
    return withHidden({ ok: false, kind: "unexpected-status", ...common, ...asked } as const, {
      headers,
      unverified: value,
    });
  }
  const isSuccess = status >= 200 && status < 300;
  const outcome = attributeOf(operation, "outcome") as Operation["outcome"];
  // What cannot be read says nothing about what was created.
  const judgement = isSuccess && !problem ? outcome?.judge(value, requestBody) : undefined;
  const validator = declared !== "any" && (isSuccess || validate.responses !== "off") ? declared : null;
  const verdict = !problem && validator ? validateWith(validator, value) : { valid: true as const };
  const { issues } = verdict.valid ? { issues: problem ? [problem] : [] } : verdict;
  const more = attributeOf(verdict, "more") as true | undefined;
  const unfitting = judgement?.issues ?? [];
  const decidedBy = outcome?.decidedBy ?? profile.decidedBy;
  // Not every issue is listed: one that is not may be anywhere.
  const isUndecided =
    isSuccess && (more || issues.some(({ path }) => path === "" || decidedBy.includes(path.split("/")[1] ?? "")));
  // What cannot be read has no data to let through, and what decides is no detail, whatever the client was told about
  // violations.
  if (problem || unfitting.length > 0 || isUndecided || (issues.length > 0 && validate.responses === "refuse")) {
    // What both found is told once.
    const others = unfitting.filter(({ path }) => !issues.some((issue) => issue.path === path));
    const found = atMost([...issues, ...others], more);
    return withHidden(
      { ok: false, kind: "contract-violation", ...common, ...asked, ...found, ...judgement?.details } as const,
      { headers, unverified: value },
    );
  }
  const reported = issues.length > 0 && validate.responses === "report" ? atMost(issues, more) : {};
  if (isSuccess && !judgement?.isRejected)
    return { ok: true, kind: "ok", ...common, headers, data: profile.dataOf(value), body: value, ...reported };
  const kind = judgement ? "rejected" : "api-error";
  return withHidden({ ok: false, kind, ...common, ...asked, ...judgement?.details, ...reported } as const, {
    headers,
    error: value,
    ...judgement?.hidden,
  }) as Rejected | ApiError;
}

/** Reads what an answer holds. */
export function readContent(
  profile: Pick<ApiProfile, "requestIdOf">,
  operation: Operation,
  answer: Pick<Answer, "status" | "headers" | "isBare" | "text" | "flaw">,
): Content {
  const declared = declaredBodyOf(operation, answer.status);
  const isAnything = declared === "any";
  const { value, problem } = read(operation, isAnything ? undefined : declared, answer);
  // What may be anything may be what cannot be read, too.
  return { value, problem: isAnything ? undefined : problem, requestId: profile.requestIdOf(value) };
}

function read(
  { parse = JSON.parse }: Operation,
  declared: Exclude<DeclaredBody, "any"> | undefined,
  { status, headers, isBare, text, flaw }: Parameters<typeof readContent>[2],
): Content {
  const problem = (keyword: string, expected: string): Content => ({
    value: text,
    problem: { ...issueAt("", keyword, expected, text || undefined), message: `The body must be ${expected}` },
  });
  if (flaw === "too-large") return problem(flaw, "smaller than maxResponseBytes");
  if (flaw === "unreadable") return problem(flaw, "one that can be read, and that nobody has read");
  if (flaw === "encoding") return problem("json", "UTF-8");
  if (text === "" && !flaw) return declared ? problem("empty", "present") : { value: undefined, problem: undefined };
  if (declared === null) return problem("unexpected-body", `absent: the contract declares none for status ${status}`);
  if (!isBare && mediaTypeOf(headers.get("Content-Type")) !== JSON_MEDIA_TYPE)
    return problem("media-type", JSON_MEDIA_TYPE);
  try {
    if (!flaw) return { value: parse(text) as unknown, problem: undefined };
  } catch {
    // Told below, as is a body that was cut inside a character.
  }
  // A character that was cut belongs to the text: outside quotes there can be none.
  return isUnfinishedJson(flaw ? `${text}\ufffd` : text)
    ? problem("truncated", "whole: its JSON ends too early")
    : problem("json", "JSON");
}
