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

/** What a check says. At most {@link MAX_ISSUES} issues are listed; `total` counts all of them. */
export type Verdict = { readonly valid: true } | Refusal;

export interface Refusal {
  readonly valid: false;
  readonly issues: readonly Issue[];
  readonly total: number;
}

/** How many issues are listed at most; a page of wrong items would otherwise fill a log. */
export const MAX_ISSUES = 100;

export function jsonTypeOf(value: unknown): JsonType {
  if (value === undefined) return "missing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  const type = typeof value;
  return type === "string" || type === "number" || type === "boolean" ? type : "object";
}

/** A verdict with a single issue that is about the whole value. */
export function refuse(keyword: string, expected: string, message: string, received: JsonType = "missing", path = ""): Refusal {
  return { valid: false, issues: [{ path, keyword, message, expected, received }], total: 1 };
}
