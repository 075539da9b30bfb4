import { buildRequest, type CallArgument } from "./build-request.js";
import { interpret } from "./interpret.js";
import type { Operation } from "../validation/operation.js";
import { type ApiError, type Failed, type Ok, withHidden } from "./result.js";
import type { Settings } from "./settings.js";
import { send } from "./transport.js";

/** Carries out one call: check, send, read, check again. Every outcome is a result; it never throws. */
export async function call(settings: Settings, operation: Operation, argument: CallArgument = {}): Promise<Ok | ApiError | Failed> {
  const { operationId } = operation;
  const request = buildRequest(settings, operation, argument);
  if (!request.valid) {
    const { issues, total } = request;
    return { ok: false, kind: "invalid-request", operationId, issues, totalIssues: total, attempts: 0 };
  }
  const deadlineAt = Date.now() + (argument.deadlineMs ?? settings.deadlineMs);
  const attempt = await send(settings.fetch, request.url, request.init, {
    timeoutMs: argument.timeoutMs ?? settings.timeoutMs,
    deadlineAt,
    maxResponseBytes: settings.maxResponseBytes,
    signal: argument.signal,
  });
  const attempts = 1;
  // Reading changes nothing, so only a writing request can have been carried out unseen.
  const maybeApplied = operation.method !== "GET";
  switch (attempt.kind) {
    case "answer":
      return interpret(settings, operation, attempt, attempts);
    case "network":
      return withHidden({ ok: false, kind: "network", operationId, attempts, maybeApplied } as const, { cause: attempt.cause });
    case "timeout":
      return { ok: false, kind: "timeout", timeout: attempt.timeout, operationId, attempts, maybeApplied };
    case "aborted":
      return { ok: false, kind: "aborted", operationId, attempts, maybeApplied };
  }
}
