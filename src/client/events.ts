/** What every event says. The path is the template, never the filled one: ids are personal data. */
interface CallEvent {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  /** Which attempt it is about; the first is 1. */
  readonly attempt: number;
}

/** A request is about to be sent. */
export interface RequestEvent extends CallEvent {
  readonly type: "request";
}

/** An answer has arrived, whatever its status. */
export interface ResponseEvent extends CallEvent {
  readonly type: "response";
  readonly status: number;
  /** How long the attempt took, up to the last byte of the answer. */
  readonly durationMs: number;
}

/** The request will be sent again. */
export interface RetryEvent extends CallEvent {
  readonly type: "retry";
  /** The status that asked for it; absent where no answer came. */
  readonly status?: number;
  readonly delayMs: number;
}

/** The rate limit holds the request back. */
export interface WaitEvent extends CallEvent {
  readonly type: "wait";
  readonly delayMs: number;
}

/** The call has ended without success. */
export interface FailureEvent extends CallEvent {
  readonly type: "failure";
  /** The kind of the result. */
  readonly kind: string;
  readonly status?: number;
  /** How long the whole call took. */
  readonly durationMs: number;
}

/** What a client tells its `onEvent`. Events never hold credentials, ids, queries or bodies. */
export type ClientEvent = RequestEvent | ResponseEvent | RetryEvent | WaitEvent | FailureEvent;

/** Tells a listener. Whatever the listener does wrong harms nothing. */
export function emit(listener: ((event: ClientEvent) => unknown) | undefined, event: ClientEvent): void {
  if (listener === undefined) return;
  try {
    Promise.resolve(listener(event)).catch(() => undefined);
  } catch {
    // The caller's affair; the call goes on.
  }
}
