import type { RetryPolicy } from "../validation/operation.js";
import { provesNothingSent } from "./nothing-sent.js";
import { READ } from "./retry-policy.js";

// Apart from reading: what proves that nothing was sent would stand in every bundle.

/** Carrying it out twice is the same as once. */
export const DELETE: RetryPolicy = {
  statuses: [408, 429, 502, 503, 504],
  statusesWithRetryAfter: [],
  noAnswer: "always",
  provesNothingSent,
};

/** A request that writes is repeated only where the service cannot have carried it out. */
export const WRITE: RetryPolicy = {
  statuses: [429],
  statusesWithRetryAfter: [503],
  noAnswer: "where nothing was sent",
  provesNothingSent,
};

/** Writing where even fewer statuses say that nothing was begun. */
export function writeAgainOnlyAfter(statuses: readonly number[]): RetryPolicy {
  return { ...WRITE, statuses, statusesWithRetryAfter: [] };
}

/** What is tried again, by method, unless an operation says otherwise (`x-retry-statuses`). */
export const RETRY_POLICY = { GET: READ, DELETE, POST: WRITE, PUT: WRITE } as const;
