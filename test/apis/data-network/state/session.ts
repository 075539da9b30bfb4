// A session of the state as the mock runs it: real table, real examples, and each answer held against the contract.
import { expect } from "vitest";
import * as events from "../../../../generated/data-network/examples/events.js";
import { table } from "../../../../generated/data-network/mock-table.js";
import type { OperationId } from "../../../../generated/data-network/operation-types.js";
import { validateRequest, validateResponse, validateWebhook } from "../../../../generated/data-network/validate.js";
import { createState } from "../../../../src/apis/data-network/state/index.js";
import { defaultAnswer } from "../../../../src/mock/answer/default-answer.js";
import { firstAnswer, successAnswer } from "../../../../src/mock/answer/operation.js";
import { createOwnAnswers } from "../../../../src/mock/answer/own-answer.js";
import { toServedApi } from "../../../../src/mock/pipeline/served-api.js";
import type { StateAnswer, StateContext, StateEvent } from "../../../../src/mock/state/api-state.js";

type Json = Record<string, any>;

export interface Called {
  readonly status: number;
  readonly body: Json;
  /** The body's. */
  readonly data: any;
}

export interface Request {
  readonly path?: Json;
  readonly query?: Json;
  readonly body?: unknown;
}

const { operations } = toServedApi("data-network", table, undefined);
for (const { answers } of operations) for (const answer of answers) deepFreeze(answer.value);
const byId = new Map(operations.map((operation) => [operation.operationId, operation]));
const ITEMS_OF_LISTS = 100;
const ownAnswers = createOwnAnswers(ITEMS_OF_LISTS);

/** Takes when the session begins. Returns what calls operations in it, and what the state has sent. */
export function startSession(begin = "2026-06-01T08:00:00Z") {
  const sent: StateEvent[] = [];
  const waiting: { readonly at: number; readonly work: () => void }[] = [];
  let time = Date.parse(begin);
  const context: StateContext = {
    now: () => new Date(time),
    example(operationId, name) {
      const operation = operationOf(operationId);
      const answer = operation.answers.find((each) => each.name === name);
      if (name !== undefined && !answer) throw new Error(`${operationId} has no example ${name}`);
      return (answer ?? successAnswer(operation)).value;
    },
    send(event) {
      expectValidEvent(event);
      sent.push(event);
    },
    later: (delayMs, work) => void waiting.push({ at: time + delayMs, work }),
  };
  const state = createState(context);

  function resolve(operationId: string, answer: StateAnswer): { readonly status: number; readonly body: unknown } {
    if (answer.kind === "body") return { status: answer.status, body: answer.body };
    const { answers } = operationOf(operationId);
    const found =
      answer.kind === "status"
        ? firstAnswer([operationOf(operationId)], answer.status)
        : answers.find(({ name }) => name === answer.name);
    if (!found) throw new Error(`${operationId} has no such answer`);
    return { status: found.status, body: found.value };
  }

  return {
    sent,
    /** Takes an operation and a valid request for it. Returns the answer, which fulfils the contract. */
    call(operationId: OperationId, { path = {}, query = {}, body }: Request = {}): Called {
      const request = { path, query, ...(body !== undefined && { body }) };
      expect(validateRequest(operationId, request)).toEqual({ valid: true });
      const call = { operationId, parameters: { ...path, ...query }, body: deepFreeze(body) };
      const answer = state.answer(call);
      const { status, body: answered } = answer ? resolve(operationId, answer) : answerWithoutState(call);
      expect(validateResponse(operationId, status, answered)).toEqual({ valid: true });
      // As it comes to the client.
      const text = JSON.parse(JSON.stringify(answered)) as Json;
      return { status, body: text, data: text.data };

      function answerWithoutState({ parameters }: typeof call) {
        const operation = operationOf(operationId);
        const wanted = defaultAnswer(operation, parameters);
        const usual = deepFreeze(JSON.parse(ownAnswers.textFor(operation, wanted, parameters) ?? "null"));
        const amended = state.amend?.(call, usual);
        return amended ? resolve(operationId, amended) : { status: wanted.status, body: usual };
      }
    },
    /** Lets time pass, and what waits for it run. */
    pass(milliseconds: number) {
      time += milliseconds;
      const due = waiting.filter(({ at }) => at <= time);
      for (const each of due) {
        waiting.splice(waiting.indexOf(each), 1);
        each.work();
      }
    },
  };
}

export type Session = ReturnType<typeof startSession>;

/** Goes through a list page by page, as clients do. Returns all items. */
export function listAll({ call }: Session, operationId: OperationId, request: Request = {}): Json[] {
  const items: Json[] = [];
  for (let cursor: string | null = null, pages = 0; ; pages++) {
    expect(pages).toBeLessThan(1000);
    const { data } = call(operationId, { ...request, query: { ...request.query, ...(cursor && { cursor }) } });
    items.push(...data.items);
    cursor = data.nextCursor;
    if (cursor === null) return items;
  }
}

export function operationOf(operationId: string) {
  const operation = byId.get(operationId);
  if (!operation) throw new Error(`There is no operation ${operationId}`);
  return operation;
}

function expectValidEvent({ type, data }: StateEvent): void {
  const example = Object.values(events as Json).find((event) => event.type === type);
  const event = { ...example, data: { ...example?.data, ...data } };
  expect(validateWebhook(event)).toMatchObject({ valid: true, known: true });
}

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}
