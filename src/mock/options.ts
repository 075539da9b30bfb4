import { API_NAMES, type ApiName } from "../../generated/apis.js";
import { LOG_LEVELS, type LogLevel } from "./pipeline/log.js";

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
}

export interface CheckedOptions {
  readonly apis: readonly ApiName[];
  readonly items: number;
  readonly now: Date | undefined;
  readonly log: LogLevel;
}

export const DEFAULT_ITEMS = 100;
const MAX_ITEMS = 100_000;
const KNOWN = ["apis", "items", "now", "log"];

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
  const unknown = Object.keys(given).find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new TypeError(`${taker} has no option "${unknown}". Its options are: ${known.join(", ")}.`);
  const { items = DEFAULT_ITEMS, log = defaultLog } = given;
  if (!Number.isInteger(items) || items < 0 || items > MAX_ITEMS)
    throw new TypeError(`"items" must be a whole number from 0 to ${MAX_ITEMS}, not ${String(items)}.`);
  if (!LOG_LEVELS.includes(log))
    throw new TypeError(`"log" must be one of ${LOG_LEVELS.join(", ")}, not "${String(log)}".`);
  return { apis: chooseApis(given.apis), items, now: toDate(given.now), log };
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
