import type { DataSet } from "../graphql/data-set.js";

/** A valid request to an operation. */
export interface StateCall {
  readonly operationId: string;
  /** The values of the path's and the query's parameters, by name. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** The parsed body, if there is one. It may be kept, and must not be changed. */
  readonly body: unknown;
}

/** What a state answers. */
export type StateAnswer =
  /** A body of its own, or none where the status has none. */
  | { readonly kind: "body"; readonly status: number; readonly body?: unknown }
  /** The first example of a status: a documented refusal, or an acknowledgement. */
  | { readonly kind: "status"; readonly status: number }
  /** An example of the operation by its name. */
  | { readonly kind: "example"; readonly name: string };

/** An event to be sent, and where to. */
export interface StateEvent {
  readonly type: string;
  readonly to: string;
  readonly secret: string;
  /** Takes the place of attributes of the example's `data`. */
  readonly data: Readonly<Record<string, unknown>>;
}

/** What a state is given. */
export interface StateContext {
  /** The time of the mock. */
  now(): Date;
  /**
   * Takes an operation and the name of one of its examples; the first success unless a name is given. Returns the
   * example's parsed body, which is the same object each time and must not be changed. Throws an Error where there is
   * no such example.
   */
  example(operationId: string, name?: string): unknown;
  /** Sends an event, with the attempts that are documented, after the answer to the request. Never throws. */
  send(event: StateEvent): void;
  /** Runs something later, unless the session ends before. Keeps no process alive. */
  later(delayMs: number, work: () => void): void;
}

/** What an API remembers of the requests of one session. */
export interface ApiState {
  /** Takes a valid request. Returns its answer; undefined where it is answered as it would be without a state. */
  answer(call: StateCall): StateAnswer | undefined;
  /**
   * Takes a request, and the body of the success that it gets without a state. Returns what it gets instead, such as
   * a list without what has been revoked; undefined where that changes nothing.
   */
  amend?(call: StateCall, body: unknown): StateAnswer | undefined;
  /** What GraphQL queries are answered from. Absent where the API has none. */
  readonly graphqlData?: () => DataSet;
}

/** What `src/apis/<api>/state/` exports: makes the state of a new session. */
export type CreateApiState = (context: StateContext) => ApiState;
