import type { DocumentedViolation } from "../openapi/document.js";
import type { Answer } from "./answer.js";
import { fitToRequest, type EntriesByIndex } from "./answers-by-index.js";
import { firstAnswer, successAnswer, type Operation } from "./contract.js";
import { UNDOCUMENTED } from "./error-answer.js";
import { isInferred } from "./error-responses.js";
import type { Violation } from "./prism-violations.js";

const ANY_INDEX = "*";

// Only repeats what was found in its branch.
const REPEATING_KEYWORD = "if";

type AnswerByIndex = Readonly<Record<string, EntriesByIndex>>;

interface Violated {
  readonly rule: DocumentedViolation;
  readonly violation: Violation;
}

/**
 * Takes an operation, what is wrong with a request for it, and the request's body.
 * Returns what the service is documented to answer, or undefined where a violation is none of the documented ones.
 */
export function answerViolations(
  operation: Operation,
  violations: readonly Violation[],
  body: unknown,
): Answer | undefined {
  const violated: Violated[] = [];
  for (const violation of violations.filter(({ keyword }) => keyword !== REPEATING_KEYWORD)) {
    const rule = operation.violations.find((candidate) => explains(candidate, violation));
    if (!rule) return undefined;
    violated.push({ rule, violation });
  }
  // In the order of the contract, since Prism's depends on how a schema is written.
  violated.sort((one, other) => operation.violations.indexOf(one.rule) - operation.violations.indexOf(other.rule));
  // A rule without a code is about the whole request, so it wins.
  const { rule } = violated.find((candidate) => candidate.rule.code === undefined) ?? violated[0] ?? {};
  if (!rule) return undefined;
  const { status, code } = rule;
  const headers = violated.some((candidate) => isInferred(candidate.rule)) ? UNDOCUMENTED : {};
  if (code === undefined) return { status, headers, body: firstAnswer([operation], status)?.body };
  const accepted = fitToRequest(successAnswer(operation).body, operation.listsByIndex, body) as AnswerByIndex;
  return { status, headers, body: withRefused(accepted, violated) };
}

function explains({ at, keyword }: DocumentedViolation, violation: Violation): boolean {
  const [place, ...location] = violation.location;
  const pattern = at.split("/").slice(1);
  const isThere = pattern.every((segment, index) => segment === ANY_INDEX || segment === location[index]);
  return place === "body" && keyword === violation.keyword && pattern.length === location.length && isThere;
}

function withRefused(accepted: AnswerByIndex, violated: readonly Violated[]): AnswerByIndex {
  const refused: Record<string, Record<string, { readonly errors: string[] }>> = {};
  for (const { rule, violation } of violated) {
    const [, list = "", index = ""] = violation.location;
    const { errors } = ((refused[list] ??= {})[index] ??= { errors: [] });
    if (rule.code !== undefined && !errors.includes(rule.code)) errors.push(rule.code);
  }
  const lists = Object.entries(refused).map(([list, entries]) => [list, { ...accepted[list], ...entries }]);
  return { ...accepted, ...Object.fromEntries(lists) };
}
