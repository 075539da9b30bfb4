import { describeExpectation } from "./describe-expectation.js";
import { untilFirstError } from "./error-limit.js";
import { atMost, type Issue, issueAt, MAX_ISSUES, refuse, type Verdict } from "./issue.js";
import { attributeOf, ownAttributes } from "./plain-object.js";
import { escapePointer, pointerSegments } from "./pointer.js";

/** An error as ajv's compiled code reports it; its own message is left out at generation. */
export interface CompiledError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The attribute whose name is at fault, where it is the name. */
  readonly propertyName?: string;
}

/** A validator compiled from a schema of the contract at generation. */
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly CompiledError[] | null;
}

/** Runs a compiled validator and says where the value breaks the contract. Never throws. */
export function validateWith(validator: Validator, value: unknown): Verdict {
  return neverThrowing(() => {
    if (validator(withoutInheritance(value))) return { valid: true };
    const errors = validator.errors ?? [];
    const issues = errors.slice(0, MAX_ISSUES).map((error) => toIssue(error, value));
    return { valid: false, ...atMost(issues, errors.length > MAX_ISSUES || undefined) };
  });
}

/** Whether a value passes a compiled validator, which stops at the first error. Never throws. */
export function passes(validator: Validator, value: unknown): boolean {
  return neverThrowing(() =>
    untilFirstError(() => validator(withoutInheritance(value))) ? { valid: true } : UNREADABLE,
  ).valid;
}

const UNREADABLE = /* @__PURE__ */ refuse({
  path: "",
  keyword: "unreadable",
  message: "The value must be one that can be read",
  expected: "one that can be read",
  received: "object",
});

/** A value whose getters or proxies throw, or that is nested too deeply for the machine, is invalid. */
export function neverThrowing<Result>(run: () => Result): Result | typeof UNREADABLE {
  try {
    return run();
  } catch {
    return UNREADABLE;
  }
}

function toIssue({ instancePath, keyword, params, propertyName }: CompiledError, value: unknown): Issue {
  // ajv blames the object; a reader looks for the attribute that is missing, not expected, or has a wrong name.
  const attribute = params["missingProperty"] ?? params["additionalProperty"] ?? params["propertyName"] ?? propertyName;
  const path = attribute === undefined ? instancePath : `${instancePath}/${escapePointer(String(attribute))}`;
  const received = pointerSegments(path).reduce(attributeOf, value);
  return issueAt(path, keyword, describeExpectation(keyword, params), received);
}

/**
 * Compiled validators read attributes without asking whose they are. Where some library has put an enumerable one on
 * `Object.prototype`, they are given a copy that inherits nothing.
 */
function withoutInheritance(value: unknown): unknown {
  for (const _inherited in {}) return copy(value);
  return value;
}

function copy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copy);
  if (typeof value !== "object" || value === null) return value;
  const own = ownAttributes(value);
  for (const name of Object.keys(own)) own[name] = copy(own[name]);
  return own;
}
