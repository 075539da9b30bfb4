import type {
  GetConnectStatusOk,
  GetConnectStatusRequest,
  GetConnectStatusResult,
} from "../../../generated/provider-accounts/operation-types.js";
import { getConnectStatus } from "../../../generated/provider-accounts/operations.js";
import type { ConnectStatus } from "../../../generated/provider-accounts/types.js";
import { isSignal } from "../../client/abort.js";
import { monotonicNow } from "../../client/clock.js";
import type { CallOptions } from "../../client/options.js";
import { pause } from "../../client/pause.js";
import {
  type Aborted,
  type InvalidRequest,
  type Rejected,
  type TimedOut,
  type UnknownResult,
  withHidden,
} from "../../client/result.js";
import { isDuration } from "../../client/settings.js";
import { type InvalidVerdict, issueAt, refuse } from "../../validation/issue.js";
import { validateRequest } from "../../validation/validate-request.js";

/** The results that end the wait. The last is the old name of `Abandoned`. */
const REFUSED = ["Abandoned", "Duplicate", "Blacklisted", "Error"] as const;
/** The results that mean that the user has not finished. The second is the old name of the first. */
const WAITING: readonly string[] = ["Incomplete", "Processing"];
const SUCCESS = "Success";

const DEFAULT_FIRST_WAIT_MS = 2_000;
const DEFAULT_MAX_WAIT_MS = 15_000;
/** People look for passwords and phones. */
const DEFAULT_DEADLINE_MS = 600_000;
const GROWTH = 1.5;
/** How much of the time that is left may be spent waiting. */
const LAST_WAIT_SHARE = 0.8;

const OPERATION = { operationId: "getConnectStatus" } as const;

/** What {@link waitForConnection} takes beside a client: the path, how long to wait, and the options of each call. */
export interface WaitForConnectionRequest
  extends Omit<CallOptions, "deadlineMs">, Pick<GetConnectStatusRequest, "path" | "prefer"> {
  /** How long the whole wait may take, in milliseconds. 600,000 (ten minutes) unless given. */
  readonly deadlineMs?: number | undefined;
  /**
   * The wait before the first question, in milliseconds. 2,000 unless given. Each further one is half as long again, up
   * to `maxWaitMs`.
   */
  readonly firstWaitMs?: number | undefined;
  /** The longest wait between two questions, in milliseconds. 15,000 unless given. */
  readonly maxWaitMs?: number | undefined;
}

/** The connection has ended without success: `error.Result` says how. */
export interface ConnectionRejected extends Rejected {
  /** How it ended. `Error` is the old name of `Abandoned`. */
  readonly result: (typeof REFUSED)[number];
  /** The body of the answer. Not enumerable. */
  readonly error: ConnectStatus;
}

/** The platform gave a result that the contract does not know, so nobody can say whether to go on waiting. */
export interface UnknownConnectionResult extends UnknownResult {
  /** The body of the answer. Not enumerable. */
  readonly unverified: ConnectStatus;
}

/** Every outcome of {@link waitForConnection}: success, a rejection, an unknown result, or the failure of a question. */
export type ConnectionResult =
  | GetConnectStatusResult
  | ConnectionRejected
  | UnknownConnectionResult
  | TimedOut
  | Aborted
  | InvalidRequest;

/** A client that can ask, whole or picked. */
interface Asking {
  getConnectStatus(request: GetConnectStatusRequest): Promise<GetConnectStatusResult>;
}

/**
 * Waits until a user has connected a provider account, or cannot any more: waits first, then asks `getConnectStatus`
 * again and again, each time a little later.
 *
 * Takes a client, and the `Token` of the answer to `connectProviderAccount` in its path:
 * `waitForConnection(client, { path: { userId, token } })`. Returns the last answer where the connection succeeded, and
 * otherwise why not: `rejected` where it was abandoned, is a duplicate or blacklisted, `unknown-result`, `timeout`
 * after ten minutes unless `deadlineMs` is given, `aborted`, or the failure of a question. Never rejects for what
 * happens on the network.
 *
 * That one has to ask, and what the results mean, is from the service's own pages; how long to wait is our choice.
 */
export async function waitForConnection(client: Asking, request: WaitForConnectionRequest): Promise<ConnectionResult> {
  const {
    firstWaitMs = DEFAULT_FIRST_WAIT_MS,
    maxWaitMs = DEFAULT_MAX_WAIT_MS,
    deadlineMs = DEFAULT_DEADLINE_MS,
    ...call
  } = request ?? {};
  const refused = checkOptions({ firstWaitMs, maxWaitMs, deadlineMs }, call);
  if (refused) return refused;
  const deadlineAt = monotonicNow() + deadlineMs;
  const ended = { ok: false, ...OPERATION, maybeApplied: false } as const;
  let attempts = 0;
  for (let waitMs = firstWaitMs; ; waitMs = Math.min(waitMs * GROWTH, maxWaitMs)) {
    // The last wait is cut short, so that there is time for a last question.
    const longestMs = Math.max(0, (deadlineAt - monotonicNow()) * LAST_WAIT_SHARE);
    const isOver = await pause(Math.min(waitMs, longestMs), call.signal);
    if (!isOver) return { ...ended, kind: "aborted", attempts };
    const timeLeftMs = deadlineAt - monotonicNow();
    if (timeLeftMs <= 0) return { ...ended, kind: "timeout", timeout: "deadline", attempts };
    const answer = await client.getConnectStatus({ ...call, deadlineMs: timeLeftMs });
    attempts += answer.attempts;
    Object.assign(answer, { attempts });
    const outcome = answer.ok ? judge(answer) : answer;
    if (outcome !== undefined) return outcome;
    if (waitMs >= longestMs) return { ...ended, kind: "timeout", timeout: "deadline", attempts };
  }
}

/** The outcome where the answer is final; `undefined` where the user has not finished. */
function judge(answer: GetConnectStatusOk): ConnectionResult | undefined {
  const { status, headers, attempts, data } = answer;
  const { Result: result } = data;
  if (result === SUCCESS) return answer;
  if (WAITING.includes(result)) return undefined;
  const ended = { ok: false, ...OPERATION, status, attempts } as const;
  const refused = REFUSED.find((value) => value === result);
  if (refused !== undefined)
    return withHidden({ ...ended, kind: "rejected", result: refused } as const, { headers, error: data });
  return withHidden({ ...ended, kind: "unknown-result", result } as const, { headers, unverified: data });
}

/** What is wrong with the call is said at once, not after the first wait. */
function checkOptions(
  durations: object,
  { path, signal }: Omit<WaitForConnectionRequest, "deadlineMs">,
): InvalidRequest | undefined {
  for (const [name, value] of Object.entries(durations))
    if (!isDuration(value)) return invalid(name, "a number of milliseconds above 0", value);
  if (signal && !isSignal(signal)) return invalid("signal", "an AbortSignal", signal);
  const verdict = validateRequest(getConnectStatus, { path });
  return verdict.valid ? undefined : toInvalidRequest(verdict);
}

function invalid(name: string, expected: string, value: unknown): InvalidRequest {
  return toInvalidRequest(refuse(issueAt(`/${name}`, "request", expected, value)));
}

function toInvalidRequest({ issues, more }: InvalidVerdict): InvalidRequest {
  return { ok: false, kind: "invalid-request", ...OPERATION, issues, ...(more && { more }), attempts: 0 };
}
