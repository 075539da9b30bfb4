/**
 * What can go wrong on the way between a client and a service, whatever the operation:
 *
 * - `rate-limited`: 429 with `Retry-After`;
 * - `maintenance`: 503;
 * - `gateway-timeout`: 504;
 * - `reset`: the connection breaks off without an answer;
 * - `stall`: nothing comes, until the client gives up or, after `delayMs`, the connection breaks off;
 * - `slow`: the usual answer, whose body takes `delayMs` to come, one second unless given;
 * - `truncated-json`: the usual answer, of whose JSON the second half is missing;
 * - `html-error-page`: 502 with the HTML of a gateway;
 * - `empty-error`: 500 without a body;
 * - `wrong-media-type`: the usual answer as `text/plain`.
 *
 * Errors have the body that the contract has for their status, and none where it has none.
 */
export type FaultName =
  | "rate-limited"
  | "maintenance"
  | "gateway-timeout"
  | "reset"
  | "stall"
  | "slow"
  | "truncated-json"
  | "html-error-page"
  | "empty-error"
  | "wrong-media-type";

/** None is the name of an example. */
export const FAULT_NAMES: readonly FaultName[] = [
  "rate-limited",
  "maintenance",
  "gateway-timeout",
  "reset",
  "stall",
  "slow",
  "truncated-json",
  "html-error-page",
  "empty-error",
  "wrong-media-type",
];

/** A fault as it befalls one request. */
export interface Fault {
  readonly name: FaultName;
  /** What a `stall` and a `slow` answer last, in milliseconds; of any other fault, how long it takes to come. */
  readonly delayMs?: number | undefined;
  /** What `Retry-After` says, in seconds. */
  readonly retryAfterSeconds?: number | undefined;
}

/** The faults that happen before anything is done: the service never answers the request. */
export function isInsteadOfAnswer({ name }: Fault): boolean {
  return name !== "slow" && name !== "truncated-json" && name !== "wrong-media-type";
}
