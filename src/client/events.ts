import type { Operation } from "../validation/operation.js";
import { quietly } from "./quietly.js";
import { known } from "./result.js";

/** What every event says. The path is the template, never the filled one: ids are personal data. */
interface CallEvent {
  /** The same for all events of one call, and for no other call of this process. */
  readonly callId: string;
  /** The operation that was called. */
  readonly operationId: string;
  /** Its HTTP method. */
  readonly method: string;
  /** The template of its path, e.g. `/accounts/{id}`. */
  readonly path: string;
  /** Which attempt it is about; the first is 1. */
  readonly attempt: number;
}

/** What an answer adds, where it is known. */
interface AnswerDetail {
  /** The service's id of the request. */
  readonly requestId?: string;
  /** How long the service asks to wait before the next request, in milliseconds. */
  readonly retryAfterMs?: number;
}

/** A request is about to be sent: told in the same turn, right before `fetch` is called. */
export interface RequestEvent extends CallEvent {
  /** Tells which event it is; switch over it. */
  readonly type: "request";
}

/** An answer has arrived, whatever its status. */
export interface ResponseEvent extends CallEvent, AnswerDetail {
  /** Tells which event it is; switch over it. */
  readonly type: "response";
  /** The HTTP status of the answer. */
  readonly status: number;
  /** How long the attempt took, up to the last byte of the answer, in milliseconds. */
  readonly durationMs: number;
}

/** The request will be sent again. */
export interface RetryEvent extends CallEvent {
  /** Tells which event it is; switch over it. */
  readonly type: "retry";
  /** The status that asked for it; absent where no answer came. */
  readonly status?: number;
  /** How long the service asked to wait, in milliseconds. */
  readonly retryAfterMs?: number;
  /** How long the client waits before it sends the request again, in milliseconds. */
  readonly delayMs: number;
}

/** The rate limit holds the request back. */
export interface WaitEvent extends CallEvent {
  /** Tells which event it is; switch over it. */
  readonly type: "wait";
  /** How long the client waits before it sends the request, in milliseconds. */
  readonly delayMs: number;
}

/** The call has ended without success. */
export interface FailureEvent extends CallEvent, AnswerDetail {
  /** Tells which event it is; switch over it. */
  readonly type: "failure";
  /** The kind of the result. */
  readonly kind: string;
  /** The HTTP status, where an answer came, or began to come. */
  readonly status?: number;
  /** How long the whole call took, in milliseconds. */
  readonly durationMs: number;
}

/** The call has ended, with success or without: the last event of every call, so that each can be one span. */
export interface EndEvent extends CallEvent, AnswerDetail {
  /** Tells which event it is; switch over it. */
  readonly type: "end";
  /** The kind of the result. */
  readonly kind: string;
  /** The HTTP status, where an answer came, or began to come. */
  readonly status?: number;
  /** How long the whole call took, in milliseconds. */
  readonly durationMs: number;
}

/** What a client tells its `onEvent`. Events never hold credentials, ids, queries or bodies. */
export type ClientEvent = RequestEvent | ResponseEvent | RetryEvent | WaitEvent | FailureEvent | EndEvent;

type EventOf<Type> = Extract<ClientEvent, { readonly type: Type }>;
type Detail<Type> = Omit<EventOf<Type>, keyof CallEvent | "type">;

/** Tells a listener about one call. What is undefined is left out. */
export type Tell = <Type extends ClientEvent["type"]>(
  type: Type,
  attempt: number,
  detail: { readonly [Name in keyof Detail<Type>]: Detail<Type>[Name] | undefined },
) => void;

/**
 * Ids of calls begin with this, so that those of several processes are not mixed up. Made late: some workers refuse
 * it while they load.
 */
let processId: string | undefined;
let calls = 0;

/** Whatever the listener does wrong harms nothing. */
export function createTell(
  listener: ((event: ClientEvent) => unknown) | undefined,
  { operationId, method, path }: Operation,
): Tell {
  processId ??= Math.random().toString(36).slice(2);
  const callId = `${processId}-${++calls}`;
  return (type, attempt, detail) => {
    if (listener === undefined) return;
    // What a listener throws is the caller's affair; the call goes on.
    quietly(() =>
      listener(known({ callId, operationId, method, path, type, attempt, ...detail }) as unknown as ClientEvent),
    );
  };
}
