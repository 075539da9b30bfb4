import { parseRetryAfter } from "./retry-after.js";
import type { Attempt } from "./transport.js";

/**
 * What is tried again, by method. A request that only reads is repeated freely; one that writes, only where the service
 * cannot have carried it out, or where carrying it out twice is the same as once.
 */
export const RETRY_POLICY = {
  GET: { statuses: [408, 429, 500, 502, 503, 504], statusesWithRetryAfter: [], noAnswer: "always" },
  DELETE: { statuses: [408, 429, 502, 503, 504], statusesWithRetryAfter: [], noAnswer: "always" },
  POST: { statuses: [429], statusesWithRetryAfter: [503], noAnswer: "where nothing was sent" },
  PUT: { statuses: [429], statusesWithRetryAfter: [503], noAnswer: "where nothing was sent" },
} as const;

/** How often a call is tried again at most, unless the client says otherwise. */
export const DEFAULT_RETRIES = 2;
/** A service that asks for a longer wait gets no retry: waiting less than told would be worse than giving up. */
export const MAX_RETRY_AFTER_MS = 60_000;
/** Without `Retry-After`, the wait is a random part of a limit that starts here and doubles, … */
const FIRST_BACK_OFF_MS = 500;
/** … up to here. */
const MAX_BACK_OFF_MS = 8_000;
/** The cause where the request was not sent because there was no access token. */
export const NO_ACCESS_TOKEN = "ERR_NO_ACCESS_TOKEN";
/** Causes that prove that no byte of the request left this machine. Browsers and workers never tell the first four. */
const NOTHING_SENT = ["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "UND_ERR_CONNECT_TIMEOUT", NO_ACCESS_TOKEN];
/** Statuses by which the service says that it has not even begun. */
const NOT_APPLIED: readonly number[] = [429, 503];
/** A chain of causes that is longer has been made by somebody. */
const MAX_CAUSES = 5;

export type Method = keyof typeof RETRY_POLICY;

/**
 * How long to wait before the next attempt, in milliseconds; `undefined` where there must be none. `attempts` is how
 * often the request has been sent.
 */
export function delayBeforeRetry(method: Method, attempt: Attempt, attempts: number): number | undefined {
  if (!mayRetry(method, attempt)) return undefined;
  const retryAfterMs = attempt.kind === "answer" ? parseRetryAfter(attempt.headers) : undefined;
  if (retryAfterMs !== undefined) return retryAfterMs <= MAX_RETRY_AFTER_MS ? retryAfterMs : undefined;
  return Math.random() * Math.min(MAX_BACK_OFF_MS, FIRST_BACK_OFF_MS * 2 ** (attempts - 1));
}

function mayRetry(method: Method, attempt: Attempt): boolean {
  const { statuses, statusesWithRetryAfter, noAnswer } = RETRY_POLICY[method];
  const includes = (list: readonly number[], status: number) => list.includes(status);
  switch (attempt.kind) {
    case "answer":
      if (includes(statuses, attempt.status)) return true;
      return includes(statusesWithRetryAfter, attempt.status) && parseRetryAfter(attempt.headers) !== undefined;
    case "network":
      return noAnswer === "always" || isNothingSent(attempt.cause);
    case "timeout":
      return noAnswer === "always" && attempt.timeout === "attempt";
    case "aborted":
      return false;
  }
}

/**
 * Whether the service may have carried out a request that ended like this. Reading changes nothing. Of a request that
 * writes, only a cause or a status that proves the contrary is believed: a gateway's 502 says nothing about the service.
 */
export function mayHaveApplied(method: Method, attempt: Attempt): boolean {
  if (method === "GET") return false;
  if (attempt.kind === "answer") return !NOT_APPLIED.includes(attempt.status);
  return !(attempt.kind === "network" && isNothingSent(attempt.cause));
}

/** Whether the cause of a network failure proves that the request was not sent. */
function isNothingSent(cause: unknown): boolean {
  let current = cause;
  for (let depth = 0; depth < MAX_CAUSES && typeof current === "object" && current !== null; depth++) {
    if (NOTHING_SENT.includes((current as { code?: string }).code ?? "")) return true;
    current = (current as { cause?: unknown }).cause;
  }
  return false;
}
