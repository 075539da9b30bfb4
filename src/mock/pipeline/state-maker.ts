import type { ApiName } from "../../../generated/apis.js";
import { MOCK_STATES } from "../../../generated/mock-states.js";
import type { DeliverInSession } from "../session/session-controls.js";
import type { MakeState } from "../session/session.js";
import type { StateEvent } from "../state/api-state.js";
import type { ServedApi } from "./served-api.js";
import { exampleBody } from "./usual-answer.js";

export interface StateMakerOptions {
  readonly served: (api: ApiName) => Promise<ServedApi>;
  readonly now: () => Date;
  readonly deliver: DeliverInSession;
  readonly onProblem: (reason: string) => void;
}

/** Returns what makes the state of an API in a session. The code of a state is loaded when it is first needed. */
export function createStateMaker({ served, now, deliver, onProblem }: StateMakerOptions): MakeState {
  return async (api, session) => {
    const load = MOCK_STATES[api];
    if (!load) return undefined;
    const { signal } = session;
    const [{ operations }, { createState }] = await Promise.all([served(api), load()]);
    const byId = new Map(operations.map((operation) => [operation.operationId, operation]));
    const send = ({ type, ...options }: StateEvent) =>
      // The answer goes first.
      later(0, signal, () => {
        deliver(session, type, options).catch((error: unknown) => {
          if (!signal.aborted) onProblem(`The mock could not send ${type}: ${String(error)}`);
        });
      });
    return createState({
      now,
      example(operationId, name) {
        const operation = byId.get(operationId);
        if (!operation) throw new Error(`${api} has no operation ${operationId}`);
        return exampleBody(operation, name);
      },
      send,
      later: (delayMs, work) => later(delayMs, signal, work),
    });
  };
}

function later(delayMs: number, signal: AbortSignal, work: () => void): void {
  const timer: unknown = setTimeout(() => {
    if (!signal.aborted) work();
  }, delayMs);
  // Node alone would stay alive for it.
  (timer as { unref?: () => void }).unref?.();
}
