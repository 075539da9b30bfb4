import { MAX_ISSUES } from "./issue.js";

/**
 * After how many errors a compiled validator stops walking through a list or an object. What it has not looked at
 * cannot change the verdict: one error is enough for it. Validators run without interruption, so one limit serves all.
 */
export const limit = { errors: MAX_ISSUES };

/** Runs a compiled validator that needs no more than its verdict. */
export function untilFirstError<Result>(run: () => Result): Result {
  const before = limit.errors;
  limit.errors = 0;
  try {
    return run();
  } finally {
    limit.errors = before;
  }
}
