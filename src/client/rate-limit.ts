import { monotonicNow } from "./clock.js";

/** What a chain of fractions may be off by; without it a wait of 50 ms now and then is one of 51. */
const ROUNDING_ERROR_MS = 0.001;

/** The buckets of this process, by origin: the service counts the requests of all clients together. */
const buckets = /* @__PURE__ */ new Map<string, Bucket>();

interface Bucket {
  tokens: number;
  /** When `tokens` was right, on the clock of `monotonicNow()`. */
  at: number;
}

/**
 * Takes one token from the bucket of an origin, which holds and regains `perSecond` of them. Returns how long to wait
 * before the request may be sent, in milliseconds. A token may be taken before it is there: that keeps the order.
 */
export function takeToken(origin: string, perSecond: number): number {
  const now = monotonicNow();
  const bucket = buckets.get(origin) ?? { tokens: perSecond, at: now };
  buckets.set(origin, bucket);
  const elapsedMs = now - bucket.at;
  bucket.tokens = Math.min(perSecond, bucket.tokens + (elapsedMs / 1000) * perSecond) - 1;
  bucket.at = now;
  return bucket.tokens >= 0 ? 0 : Math.ceil((-bucket.tokens / perSecond) * 1000 - ROUNDING_ERROR_MS);
}

/** Gives back the token of a request that was not sent. */
export function returnToken(origin: string): void {
  const bucket = buckets.get(origin);
  if (bucket) bucket.tokens += 1;
}
