import type { FaultName } from "../../../src/mock/index.js";

/** What the issue and the names say that a client gets, on an operation whose usual answer is a 200 with JSON. */
export interface FaultCase {
  readonly fault: FaultName;
  /** 0 where there is no answer. */
  readonly status: number;
  readonly mediaType?: string;
  readonly body: "none" | "usual" | "half" | "page" | "documented";
}

export const FAULT_CASES: readonly FaultCase[] = [
  { fault: "rate-limited", status: 429, mediaType: "application/json", body: "documented" },
  { fault: "maintenance", status: 503, mediaType: "application/json", body: "documented" },
  { fault: "gateway-timeout", status: 504, mediaType: "application/json", body: "documented" },
  { fault: "reset", status: 0, body: "none" },
  { fault: "stall", status: 0, body: "none" },
  { fault: "slow", status: 200, mediaType: "application/json", body: "usual" },
  { fault: "truncated-json", status: 200, mediaType: "application/json", body: "half" },
  { fault: "html-error-page", status: 502, mediaType: "text/html; charset=utf-8", body: "page" },
  { fault: "empty-error", status: 500, body: "none" },
  { fault: "wrong-media-type", status: 200, mediaType: "text/plain; charset=utf-8", body: "usual" },
];

/** Long enough to be seen, short enough to wait for. */
export const SHORT_MS = 60;

/** Those that never end by themselves, or take a second, end soon. */
export const stepOf = (fault: FaultName) =>
  fault === "stall" || fault === "slow" ? { fault, delayMs: SHORT_MS } : { fault };
