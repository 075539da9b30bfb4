import { describeExpectation } from "./describe-expectation.js";
import { type Issue, jsonTypeOf, MAX_ISSUES, type Verdict } from "./issue.js";

/** An error as ajv's compiled code reports it; its own message is left out at generation. */
export interface CompiledError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The attribute whose name is at fault, where it is the name. */
  readonly propertyName?: string;
}

/** A check compiled from a schema of the contract at generation. */
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly CompiledError[] | null;
}

/** Runs a compiled check and says where the value breaks the contract. */
export function check(validator: Validator, value: unknown): Verdict {
  if (validator(value)) return { valid: true };
  const errors = validator.errors ?? [];
  const issues = errors.slice(0, MAX_ISSUES).map((error) => toIssue(error, value));
  return { valid: false, issues, total: errors.length };
}

function toIssue({ instancePath, keyword, params, propertyName }: CompiledError, value: unknown): Issue {
  // ajv blames the object; a reader looks for the attribute that is missing, not expected, or has a wrong name.
  const attribute = params["missingProperty"] ?? params["additionalProperty"] ?? params["propertyName"] ?? propertyName;
  const path = attribute === undefined ? instancePath : `${instancePath}/${escapePointer(String(attribute))}`;
  const received = jsonTypeOf(valueAt(value, path));
  const expected = describeExpectation(keyword, params);
  return { path, keyword, message: `${path || "The value"} must be ${expected}`, expected, received };
}

function valueAt(value: unknown, pointer: string): unknown {
  let current = value;
  for (const segment of pointer.split("/").slice(1)) {
    if (typeof current !== "object" || current === null) return undefined;
    const key = segment.replaceAll("~1", "/").replaceAll("~0", "~");
    current = Object.hasOwn(current, key) ? (current as Record<string, unknown>)[key] : undefined;
  }
  return current;
}

export function escapePointer(segment: string): string {
  return segment.replaceAll("~", "~0").replaceAll("/", "~1");
}
