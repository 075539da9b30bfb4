/** The JSON type of a value, or `missing` where there is none. */
export type JsonType = "string" | "number" | "boolean" | "object" | "array" | "null" | "missing";

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

export function jsonTypeOf(value: unknown): JsonType {
  if (value === undefined) return "missing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  const type = typeof value;
  return type === "string" || type === "number" || type === "boolean" ? type : "object";
}

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

/** The issues that fit into a result, and whether there are more. */
export function atMost(
  issues: readonly Issue[],
  more?: true,
): { readonly issues: readonly Issue[]; readonly more?: true } {
  return { issues: issues.slice(0, MAX_ISSUES), ...((more ?? issues.length > MAX_ISSUES) && { more: true as const }) };
}
