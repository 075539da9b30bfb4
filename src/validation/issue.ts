import { jsonTypeOf, type JsonType } from "./json-type.js";

export type { JsonType } from "./json-type.js";

/** One place where a value breaks the contract. It never holds the value itself: values are personal data. */
export interface Issue {
  /** JSON Pointer (RFC 6901) to the place, `""` for the whole value. */
  readonly path: string;
  /** The JSON Schema keyword that was broken, or one of the package's own: `operation`, `status`, `json`, … */
  readonly keyword: string;
  /** What is wrong, as a sentence for people. */
  readonly message: string;
  /** What the contract asks for. */
  readonly expected: string;
  /** The JSON type of what is there. */
  readonly received: JsonType;
}

/** What a validator says. At most 100 issues are gathered. */
export type Verdict = { readonly valid: true } | InvalidVerdict;

/** What a validator says of what breaks the contract. */
export interface InvalidVerdict {
  /** Tells it from what fulfils the contract. */
  readonly valid: false;
  /** Where the contract is broken, at most 100. */
  readonly issues: readonly Issue[];
  /** There are more issues than were gathered. */
  readonly more?: true;
}

/** How many issues are gathered at most; a page of wrong items would otherwise fill a log, and the memory before it. */
export const MAX_ISSUES = 100;

/** The issue that something at a place must be something else. */
export function issueAt(path: string, keyword: string, expected: string, value: unknown): Issue {
  return {
    path,
    keyword,
    message: `${path || "The value"} must be ${expected}`,
    expected,
    received: jsonTypeOf(value),
  };
}

/** A verdict with a single issue. */
export function refuse(issue: Issue): InvalidVerdict {
  return { valid: false, issues: [issue] };
}

/** Takes all that was found, and whether something was left unseen. Returns what fits into a result. */
export function atMost(
  issues: readonly Issue[],
  isCut?: boolean,
): { readonly issues: readonly Issue[]; readonly more?: true } {
  const more = isCut === true || issues.length > MAX_ISSUES;
  return { issues: issues.slice(0, MAX_ISSUES), ...(more && { more: true as const }) };
}
