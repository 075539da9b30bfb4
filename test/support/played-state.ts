import { expect } from "vitest";
import type { ApiName } from "../../generated/apis.js";
import { MOCK_STATES } from "../../generated/mock-states.js";
import { MOCK_TABLES } from "../../generated/mock-tables.js";
import { successAnswer } from "../../src/mock/answer/operation.js";
import { toServedApi } from "../../src/mock/pipeline/served-api.js";
import type { ApiState, StateAnswer, StateContext, StateEvent } from "../../src/mock/state/api-state.js";
import type { Verdict } from "../../src/validation/issue.js";
import type { Operation } from "../../src/validation/operation.js";
import { validateRequestOf, validateResponseOf } from "../../src/validation/validate.js";

export interface PlayedAnswer {
  readonly status: number;
  readonly body: any;
}

/** The state of one session, played without a mock: with the contract's own examples, and a clock that stands. */
export interface PlayedState {
  readonly state: ApiState;
  /** What the state has sent. */
  readonly events: readonly StateEvent[];
  /** Moves the clock. */
  pass(milliseconds: number): void;
  /**
   * Takes a request. Fails where it is not valid, where the state leaves it to others, or where the answer is none that
   * the contract has. Returns the answer, as JSON would carry it.
   */
  ask(operationId: string, path: Readonly<Record<string, unknown>>, body?: unknown): PlayedAnswer;
}

/** The time at which every played state begins. */
export const BEGINNING = new Date("2026-06-01T08:00:00.500Z");

/** Takes an API that has a state. Returns what makes new sessions of it. */
export async function playedStates(api: ApiName): Promise<() => PlayedState> {
  const { table } = await MOCK_TABLES[api]();
  const { operations } = toServedApi(api, table, undefined);
  const descriptors: Readonly<Record<string, Operation>> = Object.fromEntries(
    operations.map(({ operationId, descriptor }) => [operationId, descriptor]),
  );
  const load = MOCK_STATES[api];
  if (!load) throw new Error(`${api} has no state`);
  const { createState } = await load();

  function operationOf(operationId: string) {
    const operation = operations.find((candidate) => candidate.operationId === operationId);
    if (!operation) throw new Error(`${api} has no ${operationId}`);
    return operation;
  }

  function example(operationId: string, name?: string): unknown {
    const operation = operationOf(operationId);
    const found = name === undefined ? successAnswer(operation) : operation.answers.find((each) => each.name === name);
    if (!found) throw new Error(`${operationId} has no example ${name}`);
    return found.value;
  }

  function toAnswer(operationId: string, answer: StateAnswer): PlayedAnswer {
    switch (answer.kind) {
      case "body":
        return { status: answer.status, body: answer.body };
      case "status": {
        const found = operationOf(operationId).answers.find(({ status }) => status === answer.status);
        if (!found) throw new Error(`${operationId} has no ${answer.status}`);
        return { status: answer.status, body: found.value };
      }
      case "example":
        return { status: 200, body: example(operationId, answer.name) };
    }
  }

  return () => {
    let now = BEGINNING.getTime();
    const events: StateEvent[] = [];
    const context: StateContext = {
      now: () => new Date(now),
      example,
      send: (event) => void events.push(event),
      later: () => undefined,
    };
    const state = createState(context);
    return {
      state,
      events,
      pass: (milliseconds) => void (now += milliseconds),
      ask(operationId, path, body) {
        const request = { path, ...(body !== undefined && { body }) };
        assertValid(validateRequestOf(descriptors, operationId, request));
        const answer = state.answer({ operationId, parameters: path, body });
        if (!answer) throw new Error(`${operationId} is none of the state's`);
        const played = JSON.parse(JSON.stringify(toAnswer(operationId, answer))) as PlayedAnswer;
        assertValid(validateResponseOf(descriptors, operationId, played.status, played.body));
        return played;
      },
    };
  };
}

// Sequences ask many thousand times, for which an expectation each would take too long.
function assertValid(verdict: Verdict): void {
  if (!verdict.valid) expect(verdict).toEqual({ valid: true });
}
