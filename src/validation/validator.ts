import { explain } from "./explain.js";
import { atMost, issueAt, MAX_ISSUES, refuse, type Verdict } from "./issue.js";
import type { Validator } from "./schema-node.js";
import { withoutInheritance } from "./without-inheritance.js";

/** Where the value is too deep or too large to be looked at everywhere. */
const UNEXPLAINED = "valid: what is wrong lies deeper than was looked";

/** Judges a value and says where it breaks the contract. Never throws. */
export function validateWith(validator: Validator, given: unknown): Verdict {
  return neverThrowing(() => {
    const value = withoutInheritance(given);
    if (validator.is(value)) return { valid: true };
    const { issues, isCut } = explain(validator, value, MAX_ISSUES + 1);
    const found = issues.length > 0 ? issues : [issueAt("", "unexplained", UNEXPLAINED, value)];
    return { valid: false, ...atMost(found, isCut) };
  });
}

/** Whether a value passes. Never throws. */
export function passes(validator: Validator, value: unknown): boolean {
  return neverThrowing(() => (validator.is(withoutInheritance(value)) ? { valid: true } : UNREADABLE)).valid;
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
