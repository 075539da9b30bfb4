import type { Issue } from "../validation/issue.js";

/** The operation succeeded and its answer fulfils the contract. */
export interface Ok {
  readonly ok: true;
  readonly kind: "ok";
  readonly operationId: string;
  readonly status: number;
  /** The result itself; where the API has an envelope, what is in it. */
  readonly data: unknown;
  /** The whole answer. */
  readonly body: unknown;
  readonly headers: Headers;
  /** The service's id of this request. Quote it when you ask the service for help. */
  readonly requestId?: string;
  /** How often the request was sent. */
  readonly attempts: number;
  /** Where the answer breaks the contract; only with `validate: { responses: "report" }`. */
  readonly issues?: readonly Issue[];
}

/** What every failure has. */
export interface Failure {
  readonly ok: false;
  readonly kind: string;
  readonly operationId: string;
  readonly attempts: number;
  /** Where to go on: the cursor of the page that failed. Set by `pages` and `paginate`; absent for the first page. */
  readonly resumeCursor?: string;
}

/** A failure that came with an answer of the service. */
export interface AnsweredFailure extends Failure {
  readonly status: number;
  /** Not enumerable: a `Location` may repeat ids and queries. */
  readonly headers: Headers;
  readonly requestId?: string;
  /** How long the service asks to wait before the next request, where it says so. */
  readonly retryAfterMs?: number;
}

/** The service refused, with a status and a body that the contract declares. */
export interface ApiError extends AnsweredFailure {
  readonly kind: "api-error";
  /** The body of the answer. Readable, but not enumerable, so that no log shows it by accident. */
  readonly error: unknown;
  readonly issues?: readonly Issue[];
}

/** The service answered with a success whose body says that the business refused. */
export interface Rejected extends AnsweredFailure {
  readonly kind: "rejected";
  /** The body of the answer. Readable, but not enumerable, so that no log shows it by accident. */
  readonly error: unknown;
  readonly issues?: readonly Issue[];
}

/** The service answered with a status that the contract does not declare. Redirects, which are never followed, end here. */
export interface UnexpectedStatus extends AnsweredFailure {
  readonly kind: "unexpected-status";
  /** The body as it came: parsed where it is JSON, text otherwise. Not enumerable. */
  readonly unverified: unknown;
}

/** The answer breaks the contract. */
export interface ContractViolation extends AnsweredFailure {
  readonly kind: "contract-violation";
  readonly issues: readonly Issue[];
  readonly totalIssues: number;
  /** The body as it came: parsed where it is JSON, text otherwise. Not enumerable. */
  readonly unverified: unknown;
}

/** The request breaks the contract. Nothing was sent. */
export interface InvalidRequest extends Failure {
  readonly kind: "invalid-request";
  readonly issues: readonly Issue[];
  readonly totalIssues: number;
}

/** No answer arrived. */
export interface NetworkFailure extends Failure {
  readonly kind: "network";
  /** Whether the service may have carried out the request. */
  readonly maybeApplied: boolean;
  /** What `fetch` threw. Not enumerable. */
  readonly cause: unknown;
}

/** The time ran out before the whole answer had arrived. */
export interface TimedOut extends Failure {
  readonly kind: "timeout";
  /** Which limit ran out: that of one attempt (`timeoutMs`) or that of the call (`deadlineMs`). */
  readonly timeout: "attempt" | "deadline";
  readonly maybeApplied: boolean;
}

/** The caller's `signal` ended the call. */
export interface Aborted extends Failure {
  readonly kind: "aborted";
  readonly maybeApplied: boolean;
}

/** Every failure that any operation can have, whatever its contract declares. */
export type Failed = ContractViolation | FailedOtherwise;

/** The same without the violation, which some operations say more about. */
export type FailedOtherwise = UnexpectedStatus | InvalidRequest | NetworkFailure | TimedOut | Aborted;

/** Adds attributes that can be read but are left out by `JSON.stringify`, `console.log` and object spread. */
export function withHidden<Result extends object, Hidden extends object>(result: Result, hidden: Hidden): Result & Hidden {
  for (const [name, value] of Object.entries(hidden)) {
    Object.defineProperty(result, name, { value, enumerable: false });
  }
  return result as Result & Hidden;
}
