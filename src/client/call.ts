import type { Operation } from "../validation/operation.js";
import { ownAttributes } from "../validation/plain-object.js";
import { type BuiltRequest, buildRequest } from "./build-request.js";
import { elapsedSince, monotonicNow } from "./clock.js";
import { createTell, type Tell } from "./events.js";
import { type Content, interpret, readContent } from "./interpret.js";
import { pause } from "./pause.js";
import { returnToken, takeToken } from "./rate-limit.js";
import { type ApiError, type Failed, known, type Ok, type Rejected, withHidden } from "./result.js";
import { delayBeforeRetry, mayHaveApplied } from "./retry-policy.js";
import type { Settings } from "./settings.js";
import { type Answer, type Attempt, send, type Sendable } from "./transport.js";

export type Result = Ok | ApiError | Rejected | Failed;

/** What came of an attempt, and what an answer says. */
interface Outcome {
  readonly attempt: Attempt | Answer;
  readonly content?: Content | undefined;
}

/** The status of the error response that another token may spare the caller. */
const UNAUTHORIZED = 401;
const ABORTED: Outcome = { attempt: { kind: "aborted", isSent: false } };
const TOO_LATE: Outcome = { attempt: { kind: "timeout", timeout: "deadline", isSent: false } };

/** Carries out one call: validate, wait, send, read, validate, and repeat where the policy says so. Never throws. */
export const call = (settings: Settings, operation: Operation, given?: unknown): Promise<Result> =>
  carryOutBuilt(settings, operation, () => buildRequest(settings, operation, given));

/** The same for a request that is built otherwise. `build` must not throw. */
export async function carryOutBuilt(
  settings: Settings,
  operation: Operation,
  build: () => BuiltRequest,
): Promise<Result> {
  const startedAt = monotonicNow();
  const tell = createTell(settings.onEvent, operation);
  const request = build();
  const result = request.valid
    ? await carryOut(settings, operation, request, tell)
    : toInvalidRequest(operation, request);
  const { ok, kind, status, requestId, retryAfterMs, attempts } = result as Result & { readonly retryAfterMs?: number };
  // Measured once: a failure and the end of its call tell the same.
  const detail = { kind, status, requestId, retryAfterMs, durationMs: elapsedSince(startedAt) };
  if (!ok) tell("failure", Math.max(1, attempts), detail);
  tell("end", Math.max(1, attempts), detail);
  return result;
}

function toInvalidRequest({ operationId }: Operation, { valid, ...found }: Exclude<BuiltRequest, Sendable>): Failed {
  return { ok: valid, kind: "invalid-request", operationId, ...found, attempts: 0 };
}

async function carryOut(settings: Settings, operation: Operation, request: Sendable, tell: Tell): Promise<Result> {
  const {
    signal,
    timeoutMs = settings.timeoutMs,
    deadlineMs = settings.deadlineMs,
    retry = settings.retry,
  } = request.options;
  const { retryPolicy } = operation;
  const deadlineAt = monotonicNow() + deadlineMs;
  let attempts = 0;
  let retried = 0;
  let maybeApplied = false;
  let sentAt = 0;
  let refused: Outcome | undefined;
  let mayAskAgain = typeof settings.authorization === "function";
  const stop = (outcome: Outcome): Result =>
    toResult(settings, operation, outcome, attempts, maybeApplied, request.body);
  const tellRetry = ({ status, retryAfterMs }: Attempt, delayMs: number) =>
    tell("retry", attempts, { status, retryAfterMs, delayMs });
  for (;;) {
    const turn = await awaitTurn(settings, deadlineAt, signal, (delayMs) => tell("wait", attempts + 1, { delayMs }));
    if (turn) return stop(turn === TOO_LATE ? (refused ?? turn) : turn);
    const limits = { timeoutMs, deadlineAt, signal, refused: refused?.attempt.authorization };
    const made = await send(settings, request, limits, () => {
      if (refused) tellRetry(refused.attempt, 0);
      sentAt = monotonicNow();
      tell("request", ++attempts, {});
    });
    // What it does not say, `Object.prototype` must not say for it.
    const attempt = ownAttributes(made) as unknown as typeof made;
    // The error response that is known says more than that there is no better token.
    if (refused && !attempt.isSent && attempt.kind !== "aborted") return stop(refused);
    refused = undefined;
    const content = isAnswer(attempt) ? readContent(settings.profile, operation, attempt) : undefined;
    if (isAnswer(attempt)) {
      const { status, retryAfterMs } = attempt;
      tell("response", attempts, {
        status,
        requestId: content?.requestId,
        retryAfterMs,
        durationMs: elapsedSince(sentAt),
      });
    }
    maybeApplied ||= mayHaveApplied(retryPolicy, attempt);
    if (mayAskAgain && isAnswer(attempt) && attempt.status === UNAUTHORIZED) {
      mayAskAgain = false;
      refused = { attempt, content };
      continue;
    }
    const delayMs = retried++ < (retry || 0) ? delayBeforeRetry(retryPolicy, attempt, attempts) : undefined;
    if (delayMs === undefined || monotonicNow() + delayMs >= deadlineAt) return stop({ attempt, content });
    tellRetry(attempt, delayMs);
    if (!(await pause(delayMs, signal))) return stop(ABORTED);
  }
}

const isAnswer = (attempt: Attempt | Answer): attempt is Answer => attempt.kind === "answer";

/** Waits until the rate limit lets the request through. Returns why it must not be sent after all, if so. */
async function awaitTurn(
  { rateLimit, origin }: Settings,
  deadlineAt: number,
  signal: AbortSignal | null | undefined,
  onWait: (delayMs: number) => void,
): Promise<Outcome | undefined> {
  if (signal?.aborted) return ABORTED;
  if (monotonicNow() >= deadlineAt) return TOO_LATE;
  const delayMs = rateLimit === false ? 0 : takeToken(origin, rateLimit);
  if (delayMs === 0) return undefined;
  onWait(delayMs);
  const isTooLate = monotonicNow() + delayMs >= deadlineAt;
  if (!isTooLate && (await pause(delayMs, signal))) return undefined;
  returnToken(origin);
  return isTooLate ? TOO_LATE : ABORTED;
}

function toResult(
  settings: Settings,
  operation: Operation,
  { attempt, content }: Outcome,
  attempts: number,
  maybeApplied: boolean,
  requestBody: unknown,
): Result {
  if (isAnswer(attempt) && content) return interpret(settings, operation, attempt, content, attempts, requestBody);
  const { kind, status, timeout, cause, headers } = ownAttributes(attempt);
  const shown = known({ ok: false, kind, operationId: operation.operationId, status, timeout, attempts, maybeApplied });
  return withHidden(shown, known({ cause, headers })) as unknown as Failed;
}
