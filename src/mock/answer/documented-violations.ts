import type { DocumentedViolation } from "../../openapi/document.js";
import type { Issue } from "../../validation/issue.js";
import { pointerSegments } from "../../validation/pointer.js";
import { type Answer, jsonAnswer } from "./answer.js";
import { fitToRequest, type EntriesByIndex } from "./answers-by-index.js";
import { UNDOCUMENTED } from "./error-answer.js";
import { isInferred } from "./error-responses.js";
import { flawOf } from "./flaw.js";
import { firstAnswer, successAnswer, type Operation } from "./operation.js";

const ANY_INDEX = "*";

type AnswerByIndex = Readonly<Record<string, EntriesByIndex>>;

interface Violated {
  readonly rule: DocumentedViolation;
  readonly issue: Issue;
  /** Such as subscriptions, 0, serviceId: up to the attribute, also a missing one. */
  readonly location: readonly string[];
}

/**
 * Takes an operation, all that is wrong with a request for it, and the request's body.
 * Returns what the service is documented to answer, or undefined where an issue is none of the documented ones.
 */
export function answerViolations(operation: Operation, issues: readonly Issue[], body: unknown): Answer | undefined {
  const violated: Violated[] = [];
  for (const issue of issues) {
    const [part, ...location] = pointerSegments(issue.path);
    const rule = operation.violations.find((candidate) => part === "body" && explains(candidate, issue, location));
    if (!rule) return undefined;
    violated.push({ rule, issue, location });
  }
  // In the order of the contract, which is not that in which they were found.
  violated.sort((one, other) => operation.violations.indexOf(one.rule) - operation.violations.indexOf(other.rule));
  // A rule without a code is about the whole request, so it wins.
  const { rule } = violated.find((candidate) => candidate.rule.code === undefined) ?? violated[0] ?? {};
  if (!rule) return undefined;
  const { status, code } = rule;
  const headers = violated.some((candidate) => isInferred(candidate.rule)) ? UNDOCUMENTED : {};
  const flaws = violated.map(({ issue }) => flawOf(issue));
  if (code === undefined) return { status, headers, text: firstAnswer([operation], status)?.text, flaws };
  const accepted = fitToRequest(successAnswer(operation).value, operation.listsByIndex, body) as AnswerByIndex;
  return { ...jsonAnswer(status, withRefused(accepted, violated), headers), flaws };
}

function explains({ at, keyword }: DocumentedViolation, issue: Issue, location: readonly string[]): boolean {
  const pattern = pointerSegments(at);
  const isThere = pattern.every((segment, index) => segment === ANY_INDEX || segment === location[index]);
  return keyword === issue.keyword && pattern.length === location.length && isThere;
}

function withRefused(accepted: AnswerByIndex, violated: readonly Violated[]): AnswerByIndex {
  const refused: Record<string, Record<string, { readonly errors: string[] }>> = {};
  for (const { rule, location } of violated) {
    const [list = "", index = ""] = location;
    const { errors } = ((refused[list] ??= {})[index] ??= { errors: [] });
    if (rule.code !== undefined && !errors.includes(rule.code)) errors.push(rule.code);
  }
  const lists = Object.entries(refused).map(([list, entries]) => [list, { ...accepted[list], ...entries }]);
  return { ...accepted, ...Object.fromEntries(lists) };
}
