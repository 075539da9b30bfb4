import type { RetryPolicy } from "../validation/operation.js";
import type { Attempt } from "./transport.js";

/** A request that only reads is repeated freely. */
export const READ: RetryPolicy = {
  statuses: [408, 429, 500, 502, 503, 504],
  statusesWithRetryAfter: [],
  noAnswer: "always",
};

/** How often a call is tried again at most, unless the client says otherwise. */
export const DEFAULT_RETRIES = 2;
/** A service that asks for a longer wait gets no retry: waiting less than told would be worse than giving up. */
export const MAX_RETRY_AFTER_MS = 60_000;
/** Without `Retry-After`, the wait is a random part of a limit that starts here and doubles, … */
const FIRST_BACK_OFF_MS = 500;
/** … up to here. */
const MAX_BACK_OFF_MS = 8_000;
/** Statuses by which the service says that it has not even begun. */
const NOT_APPLIED = [401, 429, 503];

/**
 * How long to wait before the next attempt, in milliseconds; `undefined` where there must be none. `attempts` is how
 * often the request has been sent.
 */
export function delayBeforeRetry(policy: RetryPolicy, attempt: Attempt, attempts: number): number | undefined {
  const { retryAfterMs } = attempt;
  if (!mayRetry(policy, attempt)) return undefined;
  // "At once" and a time that has passed leave it to the client: many clients at once would be a storm.
  if (retryAfterMs) return retryAfterMs <= MAX_RETRY_AFTER_MS ? retryAfterMs : undefined;
  return Math.random() * Math.min(MAX_BACK_OFF_MS, FIRST_BACK_OFF_MS * 2 ** (attempts - 1));
}

function mayRetry(policy: RetryPolicy, { kind, status = 0, retryAfterMs, cause, timeout, isSent }: Attempt): boolean {
  const { statuses, statusesWithRetryAfter, noAnswer, provesNothingSent } = policy;
  const isAlways = noAnswer === "always";
  if (kind === "timeout") return isAlways && timeout === "attempt" && isSent;
  if (kind === "network" && (isAlways || provesNothingSent?.(cause))) return true;
  return statuses.includes(status) || (statusesWithRetryAfter.includes(status) && retryAfterMs !== undefined);
}

/**
 * Whether the service may have carried out a request that ended like this. Reading changes nothing. Of a request that
 * writes, only a cause or a status that proves the contrary is believed: a gateway's 502 says nothing about the
 * service.
 */
export function mayHaveApplied({ provesNothingSent }: RetryPolicy, { isSent, kind, status, cause }: Attempt): boolean {
  if (!provesNothingSent || !isSent) return false;
  if (status !== undefined) return !NOT_APPLIED.includes(status);
  return kind !== "network" || !provesNothingSent(cause);
}
