import { API_NAMES, type ApiName } from "../../generated/apis.js";
import { isPlainObject } from "../validation/plain-object.js";
import { LOG_LEVELS, type LogLevel } from "./pipeline/log.js";
import { MAX_DELAY_MS } from "./story/check-step.js";

/** What a mock serves, whichever way. */
export interface MockOptions {
  /** Which APIs to serve. All unless given. */
  readonly apis?: readonly ApiName[];
  /** How many items a list has in all its pages, from 0 to 100,000, where a request asks for a `size`. 100 unless given. */
  readonly items?: number;
  /**
   * What the newest time of each API's examples becomes; all other times move with it. `true` is the time of the call.
   * Unless given, times are the examples' own.
   */
  readonly now?: Date | string | true;
  /** What is written: nothing, a line for each refusal, or one for each request. */
  readonly log?: LogLevel;
  /**
   * Whether what requests make is there afterwards, each session's own: created, listed, changed, deleted, and told to
   * registered webhooks. Off unless given: then each answer is an example, whatever came before.
   */
  readonly state?: boolean;
  /** How long each answer of an API takes to come, in milliseconds, from 0 to 3,600,000. 0 unless given. */
  readonly delayMs?: number;
  /**
   * How long events of webhooks wait before each further attempt, in milliseconds, from 0 to 3,600,000. 30,000 unless
   * given, as the service's pages say a few dozen seconds.
   */
  readonly retryDelayMs?: number;
  /** Whether events may be sent to other machines. Off unless given: then to loopback only. */
  readonly allowRemote?: boolean;
}

export interface CheckedOptions {
  readonly apis: readonly ApiName[];
  readonly items: number;
  readonly now: Date | undefined;
  readonly log: LogLevel;
  readonly state: boolean;
  readonly delayMs: number;
  readonly retryDelayMs: number | undefined;
  readonly allowRemote: boolean;
}

export const DEFAULT_ITEMS = 100;
const MAX_ITEMS = 100_000;
const KNOWN = ["apis", "items", "now", "log", "state", "delayMs", "retryDelayMs", "allowRemote"];

/**
 * Takes the options of a mock, who takes them, the names of its own options, and what it writes unless told. Returns
 * those that all have. Throws a TypeError that names what is unknown or wrong.
 */
export function checkOptions(
  given: MockOptions,
  taker: string,
  own: readonly string[],
  defaultLog: LogLevel,
): CheckedOptions {
  const known = [...KNOWN, ...own];
  if (!isPlainObject(given as unknown))
    throw new TypeError(`${taker} takes an object with options: ${known.join(", ")}.`);
  const unknown = Object.keys(given).find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new TypeError(`${taker} has no option "${unknown}". Its options are: ${known.join(", ")}.`);
  const { items = DEFAULT_ITEMS, log = defaultLog, state = false, delayMs = 0, allowRemote = false } = given;
  checkWhole("items", items, MAX_ITEMS);
  checkWhole("delayMs", delayMs, MAX_DELAY_MS);
  const { retryDelayMs } = given;
  if (retryDelayMs !== undefined) checkWhole("retryDelayMs", retryDelayMs, MAX_DELAY_MS);
  for (const [name, value] of Object.entries({ state, allowRemote }))
    if (typeof value !== "boolean") throw new TypeError(`"${name}" must be true or false, not ${String(value)}.`);
  if (!LOG_LEVELS.includes(log))
    throw new TypeError(`"log" must be one of ${LOG_LEVELS.join(", ")}, not "${String(log)}".`);
  return {
    apis: chooseApis(given.apis),
    items,
    now: toDate(given.now),
    log,
    state,
    delayMs,
    retryDelayMs,
    allowRemote,
  };
}

/** Throws a TypeError that names the option where its value is no whole number from 0 on. */
export function checkWhole(name: string, value: unknown, max: number): void {
  if (typeof value !== "number" || !Number.isInteger(value) || value < 0 || value > max)
    throw new TypeError(`"${name}" must be a whole number from 0 to ${max}, not ${String(value)}.`);
}

/**
 * Takes the names of the APIs that a user asked for; none given means all.
 * Returns them without repetition.
 * Throws a TypeError, which names those that exist, where one is unknown or the list is empty.
 */
export function chooseApis(names: readonly string[] = API_NAMES): ApiName[] {
  const unknown = names.find((name) => !isApiName(name));
  if (unknown !== undefined)
    throw new TypeError(`There is no API "${unknown}". The APIs are: ${API_NAMES.join(", ")}.`);
  if (names.length === 0) throw new TypeError(`Name at least one API. The APIs are: ${API_NAMES.join(", ")}.`);
  return [...new Set(names.filter(isApiName))];
}

function isApiName(name: string): name is ApiName {
  return (API_NAMES as readonly string[]).includes(name);
}

function toDate(now: MockOptions["now"]): Date | undefined {
  if (now === undefined) return undefined;
  const date = now === true ? new Date() : new Date(now);
  if (Number.isNaN(date.getTime()))
    throw new TypeError(`"now" must be a time, such as 2026-11-28T09:30:00Z, not "${String(now)}".`);
  return date;
}
