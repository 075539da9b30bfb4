import type { Issue } from "./issue.js";
import type { Validator } from "./schema-node.js";
import type { JsonValue } from "./to-json.js";

/** The parts of a request that the contract describes, under the contract's own names. */
export interface OperationRequest {
  /** The parameters in the path, by name. */
  readonly path?: object | undefined;
  /** The parameters of the query, by name. */
  readonly query?: object | undefined;
  /** The headers, by name. */
  readonly headers?: object | undefined;
  /** The body, before it is JSON. */
  readonly body?: unknown;
}

/** One operation of a contract, as generation writes it down for the client. It has no behaviour of its own. */
export interface Operation {
  /** The name of the operation, and of the client's method. */
  readonly operationId: string;
  /** The HTTP method. */
  readonly method: "GET" | "PUT" | "POST" | "DELETE";
  /** The path template, e.g. `/accounts/{id}`. */
  readonly path: string;
  /** Validates `{ path, query, headers, body }`. */
  readonly request: Validator;
  /** Makes of a body what JSON holds of it. Absent where the operation takes no body. */
  readonly toJson?: (body: unknown, path: string) => JsonValue;
  /** What the body of each declared status is. */
  readonly responses: Readonly<Record<number, DeclaredBody>>;
  /** The status of each named example. */
  readonly examples: Readonly<Record<string, number>>;
  /**
   * How the list is paged: the query parameter `cursor` takes the `nextCursor` of the page before or, in GraphQL, the
   * variable `offset` its `nextOffset`.
   */
  readonly pagination?: "cursor" | "offset";
  /** When the request may be sent again. */
  readonly retryPolicy: RetryPolicy;
  /** Makes a value of the text of an answer, and throws where it is no JSON. `JSON.parse` where absent. */
  readonly parse?: (text: string) => unknown;
  /** How the body of a success tells whether the business accepted. Absent where success is success. */
  readonly outcome?: Outcome;
}

/**
 * What judges a body; `null` where the contract declares none, and "any" where no source says what the body of an
 * error is: anything will do, and none.
 */
export type DeclaredBody = Validator | null | "any";

/** What the contract says of the body of an answer with this status; `undefined` where it does not declare the status. */
export function declaredBodyOf({ responses }: Operation, status: number): DeclaredBody | undefined {
  return Object.hasOwn(responses, status) ? responses[status] : undefined;
}

/** When a request may be sent again. */
export interface RetryPolicy {
  /** After these statuses, … */
  readonly statuses: readonly number[];
  /** … and after these where they come with `Retry-After`. */
  readonly statusesWithRetryAfter: readonly number[];
  /** After no answer. */
  readonly noAnswer: "always" | "where nothing was sent";
  /** Whether what `fetch` threw proves that the request was not sent. Absent where the request changes nothing. */
  readonly provesNothingSent?: (thrown: unknown) => boolean;
}

/** How the body of a success is read where it can say that the business refused. */
export interface Outcome {
  /** The attributes that decide. What is wrong with them can never be let through. */
  readonly decidedBy: readonly string[];
  /** Judges a body, whatever it is, beside the body that was sent. Never throws. */
  judge(body: unknown, requestBody: unknown): Judgement;
}

export interface Judgement {
  readonly isRejected: boolean;
  /** Where the answer does not fit the request. */
  readonly issues: readonly Issue[];
  /** What the result says beside. */
  readonly details: object;
  /** The same, where it may hold personal data: readable, but not enumerable. */
  readonly hidden?: object;
}
