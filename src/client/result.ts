import type { Issue } from "../validation/issue.js";

/** The operation succeeded and its answer fulfils the contract. */
export interface Ok {
  /** Tells a success from every failure. */
  readonly ok: true;
  /** Tells which outcome it is; switch over it. */
  readonly kind: "ok";
  /** The operation that was called. */
  readonly operationId: string;
  /** The HTTP status: one of the successes that the contract declares. */
  readonly status: number;
  /** The result itself; where the API has an envelope, what is in it. */
  readonly data: unknown;
  /** The whole answer. */
  readonly body: unknown;
  /** The headers of the answer. */
  readonly headers: Headers;
  /** The service's id of this request. Quote it when you ask the service for help. */
  readonly requestId?: string;
  /** How often the request was sent: 1, and 1 more for each retry. */
  readonly attempts: number;
  /** Where the answer breaks the contract; only with `validate: { responses: "report" }`. */
  readonly issues?: readonly Issue[];
  /** There are more issues than the 100 that were gathered. */
  readonly more?: true;
}

/** What every failure has. */
export interface Failure {
  /** Tells every failure from a success. */
  readonly ok: false;
  /** Tells which outcome it is; switch over it. */
  readonly kind: string;
  /** The operation that was called. */
  readonly operationId: string;
  /** How often the request was sent; 0 where nothing was. */
  readonly attempts: number;
  /** The HTTP status, where an answer came, or began to come. */
  readonly status?: number;
  /** The service's id of this request, where an answer names it. Quote it when you ask the service for help. */
  readonly requestId?: string;
  /**
   * Where to go on: the cursor of the page that failed, in GraphQL its offset. Set by `pages` and `paginate`; absent
   * for the first page.
   */
  readonly resumeCursor?: string;
}

/** A failure that came with an answer of the service. */
export interface AnsweredFailure extends Failure {
  /** The HTTP status of the answer. */
  readonly status: number;
  /** The headers of the answer. Not enumerable: a `Location` may repeat ids and queries. */
  readonly headers: Headers;
  /** How long the service asks to wait before the next request, in milliseconds, where it says so. */
  readonly retryAfterMs?: number;
}

/** The service refused, with a status and a body that the contract declares. */
export interface ApiError extends AnsweredFailure {
  readonly kind: "api-error";
  /** The body of the answer. Readable, but not enumerable, so that no log shows it by accident. */
  readonly error: unknown;
  /** Where the answer breaks the contract; only with `validate: { responses: "report" }`. */
  readonly issues?: readonly Issue[];
  /** There are more issues than the 100 that were gathered. */
  readonly more?: true;
}

/** The service answered with a success whose body says that the business refused. */
export interface Rejected extends AnsweredFailure {
  readonly kind: "rejected";
  /** The body of the answer. Readable, but not enumerable, so that no log shows it by accident. */
  readonly error: unknown;
  /** Where the answer breaks the contract; only with `validate: { responses: "report" }`. */
  readonly issues?: readonly Issue[];
  /** There are more issues than the 100 that were gathered. */
  readonly more?: true;
}

/**
 * The service answered with a status that the contract does not declare. Redirects, which are never followed, end
 * here.
 */
export interface UnexpectedStatus extends AnsweredFailure {
  readonly kind: "unexpected-status";
  /** The body as it came: parsed where it is JSON, text otherwise. Not enumerable. */
  readonly unverified: unknown;
}

/** The answer breaks the contract. */
export interface ContractViolation extends AnsweredFailure {
  readonly kind: "contract-violation";
  /** Where the answer breaks the contract, at most 100. */
  readonly issues: readonly Issue[];
  /** There are more issues than the 100 that were gathered. */
  readonly more?: true;
  /** The body as it came: parsed where it is JSON, text otherwise. Not enumerable. */
  readonly unverified: unknown;
}

/** The request breaks the contract. Nothing was sent. */
export interface InvalidRequest extends Failure {
  readonly kind: "invalid-request";
  /** Where the request breaks the contract, at most 100. */
  readonly issues: readonly Issue[];
  /** There are more issues than the 100 that were gathered. */
  readonly more?: true;
}

/**
 * There was no access token to send: the client's `accessToken` function failed or gave none. It is not asked again.
 */
export interface NoToken extends Failure {
  readonly kind: "no-token";
  /** Whether an earlier attempt of the call may have been carried out. Without one nothing was sent. */
  readonly maybeApplied: boolean;
  /** What the function threw. Not enumerable. */
  readonly cause: unknown;
}

/** No answer arrived, or the connection broke off inside one: then there are `status` and `headers`. */
export interface NetworkFailure extends Failure {
  readonly kind: "network";
  /** Whether the service may have carried out the request. */
  readonly maybeApplied: boolean;
  /** What `fetch` threw. Not enumerable: it may repeat the URL. */
  readonly cause: unknown;
  /** The headers of the answer, where it had begun. Not enumerable: a `Location` may repeat ids and queries. */
  readonly headers?: Headers;
}

/** The time ran out before the whole answer had arrived. */
export interface TimedOut extends Failure {
  readonly kind: "timeout";
  /** Which limit ran out: that of one attempt (`timeoutMs`) or that of the call (`deadlineMs`). */
  readonly timeout: "attempt" | "deadline";
  /** Whether the service may have carried out the request. */
  readonly maybeApplied: boolean;
  /** Says so where the access token did not come in time. Not enumerable. */
  readonly cause?: unknown;
}

/** The caller's `signal` ended the call. */
export interface Aborted extends Failure {
  readonly kind: "aborted";
  /** Whether the service may have carried out the request. */
  readonly maybeApplied: boolean;
  /** Says so where the access token had not come yet. Not enumerable. */
  readonly cause?: unknown;
}

/** The service gave a result that the contract does not know, where one has to be judged. */
export interface UnknownResult extends AnsweredFailure {
  readonly kind: "unknown-result";
  /** What the service said. */
  readonly result: string;
  /** The body of the answer. Not enumerable. */
  readonly unverified: unknown;
}

/** Every failure that any operation can have, whatever its contract declares. */
export type Failed = ContractViolation | FailedOtherwise;

/** The same without the violation, which some operations say more about. */
export type FailedOtherwise = UnexpectedStatus | InvalidRequest | NoToken | NetworkFailure | TimedOut | Aborted;

/** Every failure there is. `kind` tells which. */
export type AnyFailure = ApiError | Rejected | UnknownResult | Failed;

/** Adds attributes that can be read but are left out by `JSON.stringify`, `console.log` and object spread. */
export function withHidden<Result extends object, Hidden extends object>(
  result: Result,
  hidden: Hidden,
): Result & Hidden {
  for (const [name, value] of Object.entries(hidden)) Object.defineProperty(result, name, { value, enumerable: false });
  return result as Result & Hidden;
}

/** The attributes that are known: what is undefined is absent. */
export function known<Attributes extends object>(
  attributes: Attributes,
): { [Name in keyof Attributes]?: NonNullable<Attributes[Name]> } {
  return Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== undefined)) as never;
}
