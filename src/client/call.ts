import type { Operation } from "../validation/operation.js";
import { buildRequest, type CallArgument } from "./build-request.js";
import { type ClientEvent, emit } from "./events.js";
import { interpret } from "./interpret.js";
import { pause } from "./pause.js";
import { returnToken, takeToken } from "./rate-limit.js";
import { type ApiError, type Failed, type Ok, type Rejected, withHidden } from "./result.js";
import { delayBeforeRetry, mayHaveApplied } from "./retry-policy.js";
import type { Settings } from "./settings.js";
import { type Attempt, send } from "./transport.js";

type Result = Ok | ApiError | Rejected | Failed;
type EventDetail = ClientEvent extends infer Event ? (Event extends ClientEvent ? Omit<Event, "operationId" | "method" | "path" | "attempt"> : never) : never;

/** Carries out one call: check, wait, send, read, check again, and repeat where the policy says so. Never throws. */
export async function call(settings: Settings, operation: Operation, given?: CallArgument | null): Promise<Result> {
  const argument = given ?? {};
  const { operationId, method, path } = operation;
  const { signal } = argument;
  const startedAt = Date.now();
  const deadlineAt = startedAt + (argument.deadlineMs ?? settings.deadlineMs);
  const retries = (argument.retry ?? settings.retry) || 0;
  let attempts = 0;
  let maybeApplied = false;
  const tell = (detail: EventDetail, attempt = Math.max(1, attempts)) => emit(settings.onEvent, { operationId, method, path, attempt, ...detail } as ClientEvent);
  const finish = (result: Result): Result => {
    const status = "status" in result ? { status: result.status } : {};
    if (!result.ok) tell({ type: "failure", kind: result.kind, ...status, durationMs: Date.now() - startedAt });
    return result;
  };

  const request = buildRequest(settings, operation, argument);
  if (!request.valid) {
    const { issues, total } = request;
    return finish({ ok: false, kind: "invalid-request", operationId, issues, totalIssues: total, attempts });
  }
  const stop = (attempt: Attempt): Result => finish(toResult(settings, operation, attempt, attempts, maybeApplied, request.body));
  for (;;) {
    if (signal?.aborted) return stop({ kind: "aborted" });
    if (Date.now() >= deadlineAt) return stop({ kind: "timeout", timeout: "deadline" });
    const turn = await awaitTurn(settings, deadlineAt, signal, (delayMs) => tell({ type: "wait", delayMs }, attempts + 1));
    if (turn) return stop(turn);
    attempts++;
    tell({ type: "request" });
    const sentAt = Date.now();
    const timeoutMs = argument.timeoutMs ?? settings.timeoutMs;
    const attempt = await send(settings.fetch, request.url, request.init, { timeoutMs, deadlineAt, maxResponseBytes: settings.maxResponseBytes, signal });
    const status = attempt.kind === "answer" ? { status: attempt.status } : {};
    if (attempt.kind === "answer") tell({ type: "response", status: attempt.status, durationMs: Date.now() - sentAt });
    maybeApplied ||= mayHaveApplied(method, attempt);
    const delayMs = attempts <= retries ? delayBeforeRetry(method, attempt, attempts) : undefined;
    if (delayMs === undefined || Date.now() + delayMs >= deadlineAt) return stop(attempt);
    tell({ type: "retry", ...status, delayMs });
    if (!(await pause(delayMs, signal))) return stop({ kind: "aborted" });
  }
}

/** Waits until the rate limit lets the request through. Returns why it must not be sent after all, if so. */
async function awaitTurn(settings: Settings, deadlineAt: number, signal: AbortSignal | undefined, onWait: (delayMs: number) => void): Promise<Attempt | undefined> {
  const { rateLimit, origin } = settings;
  if (rateLimit === false) return undefined;
  const delayMs = takeToken(origin, rateLimit);
  if (delayMs === 0) return undefined;
  onWait(delayMs);
  const isTooLate = Date.now() + delayMs >= deadlineAt;
  const isOver = !isTooLate && (await pause(delayMs, signal));
  if (isOver) return undefined;
  returnToken(origin);
  return isTooLate ? { kind: "timeout", timeout: "deadline" } : { kind: "aborted" };
}

function toResult(settings: Settings, operation: Operation, attempt: Attempt, attempts: number, maybeApplied: boolean, requestBody: unknown): Result {
  const { operationId } = operation;
  switch (attempt.kind) {
    case "answer":
      return interpret(settings, operation, attempt, attempts, requestBody);
    case "network":
      return withHidden({ ok: false, kind: "network", operationId, attempts, maybeApplied } as const, { cause: attempt.cause });
    case "timeout":
      return { ok: false, kind: "timeout", timeout: attempt.timeout, operationId, attempts, maybeApplied };
    case "aborted":
      return { ok: false, kind: "aborted", operationId, attempts, maybeApplied };
  }
}
