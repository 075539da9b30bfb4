import { onAbort } from "./abort.js";
import type { BuiltRequest } from "./build-request.js";
import { monotonicNow } from "./clock.js";
import { type BodyFlaw, discard, readBody } from "./read-body.js";
import { parseRetryAfter } from "./retry-after.js";
import type { Settings } from "./settings.js";

/** The limits of one attempt. */
export interface AttemptLimits {
  readonly timeoutMs: number;
  /** When the call must be over, on the clock of `monotonicNow()`. */
  readonly deadlineAt: number;
  readonly signal: AbortSignal | null | undefined;
  /** The credentials that were refused: nothing is sent with it again. */
  readonly refused: string | undefined;
}

/** What came of one attempt to send a request. */
export interface Attempt {
  /** `same-token`: there is no other than the one that was refused. */
  readonly kind: "answer" | "network" | "no-token" | "same-token" | "timeout" | "aborted";
  /** Whether `fetch` was called. */
  readonly isSent: boolean;
  /** The credentials that were sent. */
  readonly authorization?: string | undefined;
  /** Of an answer, also of one that broke off. */
  readonly status?: number;
  readonly headers?: Headers;
  /** What `Retry-After` asks for, in milliseconds. */
  readonly retryAfterMs?: number | undefined;
  readonly cause?: unknown;
  readonly timeout?: "attempt" | "deadline";
}

/** An answer, read to its end or to its limit. */
export interface Answer extends Attempt {
  readonly kind: "answer";
  readonly status: number;
  readonly headers: Headers;
  /** The answer came without any headers to look at, as poor imitations of `fetch` do. */
  readonly isBare: boolean;
  readonly text: string;
  readonly flaw?: BodyFlaw;
}

export type Sendable = Extract<BuiltRequest, { valid: true }>;

/** Sends a request once and reads its whole answer, within limits. `onSend` is told right before. Never throws. */
export async function send(
  settings: Settings,
  request: Sendable,
  limits: AttemptLimits,
  onSend: () => void,
): Promise<Attempt | Answer> {
  const { signal, timeoutMs, refused } = limits;
  const remainingMs = limits.deadlineAt - monotonicNow();
  const controller = new AbortController();
  let isSent = false;
  let ended: Attempt | undefined;
  let letGo = (): void => undefined;
  let cutShort: (reason: Error) => void;
  // Raced, since a `fetch` that does not look at its signal would otherwise hold the call for ever.
  const cut = new Promise<never>((_resolve, reject) => (cutShort = reject));
  cut.catch(() => undefined);
  const end = (ending: Pick<Attempt, "kind" | "timeout">) => {
    ended ??= { ...ending, isSent };
    controller.abort();
    letGo();
    cutShort(new Error(isSent ? "" : NO_TOKEN_IN_TIME));
  };
  const abort = () => end({ kind: "aborted" });
  const expire = () => end({ kind: "timeout", timeout: remainingMs < timeoutMs ? "deadline" : "attempt" });
  const forget = onAbort(signal, abort);
  const timer = setTimeout(expire, Math.min(remainingMs, timeoutMs));
  try {
    if (signal?.aborted) abort();
    else if (remainingMs <= 0) expire();
    if (ended) return ended;
    const source = settings.authorization;
    const authorization = typeof source === "function" ? await source(cut) : source;
    if (refused !== undefined && refused === authorization) return { kind: "same-token", isSent };
    const headers = new Headers({
      ...request.headers,
      ...(authorization !== undefined && { [settings.profile.credentialHeader]: authorization }),
    });
    isSent = true;
    onSend();
    const fetching = Promise.resolve(
      settings.fetch(request.url, { ...request.init, headers, signal: controller.signal }),
    );
    // It may still come when nobody waits for it any more, and must not hold a connection then.
    fetching.then((late) => ended && discard(late)).catch(() => undefined);
    const response = await Promise.race([fetching, cut]);
    const reading = readAnswer(response, settings.maxResponseBytes, (stop) => {
      letGo = stop;
      if (ended) stop();
    });
    return { ...(await Promise.race([reading, cut])), authorization };
  } catch (cause) {
    if (!ended) return { kind: isSent ? "network" : "no-token", cause, isSent };
    return isSent ? ended : { ...ended, cause };
  } finally {
    clearTimeout(timer);
    forget();
  }
}

const NO_TOKEN_IN_TIME = "The access token did not come in time; nothing was sent";

/** `onOpen` is told what lets go of the body. */
async function readAnswer(
  response: Response,
  maxBytes: number,
  onOpen: (stop: () => void) => void,
): Promise<Attempt | Answer> {
  const { status, headers: given } = response;
  if (typeof status !== "number") throw new TypeError("What fetch gave is no Response");
  const body = await readBody(response, maxBytes, onOpen);
  const headers = toHeaders(given);
  const answer = { status, headers, retryAfterMs: parseRetryAfter(headers), isSent: true };
  return "brokenOff" in body
    ? { kind: "network", cause: body.brokenOff, ...answer }
    : { kind: "answer", ...answer, isBare: !given, ...body };
}

/** The headers of an answer, in whatever form: those of another implementation of `fetch`, a `Map`, a plain object. */
function toHeaders(given: unknown): Headers {
  if (given instanceof Headers) return given;
  const headers = (given ?? {}) as Headers;
  const isImitation = typeof headers.get === "function";
  try {
    // One that gives its entries asks for no name: a `Map` would take it as it is written.
    return isImitation && !(Symbol.iterator in headers) ? headers : new Headers(headers);
  } catch {
    return isImitation ? headers : new Headers();
  }
}
