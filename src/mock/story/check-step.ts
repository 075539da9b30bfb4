import type { ApiName } from "../../../generated/apis.js";
import { SCENARIO_NAMES } from "../../../generated/scenarios.js";
import { didYouMean } from "./did-you-mean.js";
import { type Fault, FAULT_NAMES, type FaultName } from "./fault.js";

/** A step whose names exist. */
export interface CheckedStep {
  readonly example?: string | undefined;
  readonly fault?: Fault | undefined;
  /** How often it is still to be taken. */
  readonly times: number;
  /** Of an example; a fault has its own. */
  readonly delayMs?: number | undefined;
}

const MAX_TIMES = 1_000_000;
export const MAX_DELAY_MS = 3_600_000;
const MAX_RETRY_AFTER_SECONDS = 86_400;
const OF_EXAMPLES = ["example", "times", "delayMs"];
const OF_FAULTS = ["fault", "times", "delayMs", "retryAfterSeconds"];
const HOW_TO = 'A step is the name of an example, { example: "name" } or { fault: "name" }';

/**
 * Takes an API, the id of one of its operations and a step as a user wrote it. Returns the step. Throws a TypeError
 * that lists what exists where a name is unknown, and says what a value must be where it is not.
 */
export function checkStep(api: ApiName, operationId: string, step: unknown): CheckedStep {
  if (typeof step === "string") return { example: checkExample(api, operationId, step), times: 1 };
  if (typeof step !== "object" || step === null || Array.isArray(step))
    throw new TypeError(`${HOW_TO}, not ${describe(step)}.`);
  const given = step as Readonly<Record<string, unknown>>;
  if ((given["example"] === undefined) === (given["fault"] === undefined))
    throw new TypeError(`${HOW_TO}, and not both or neither.`);
  const isFault = given["fault"] !== undefined;
  const known = isFault ? OF_FAULTS : OF_EXAMPLES;
  const unknown = Object.keys(given).find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new TypeError(
      `A step with ${known[0]} has no attribute ${JSON.stringify(unknown)}. It has: ${known.join(", ")}.`,
    );
  const times = whole(given, "times", 1, MAX_TIMES) ?? 1;
  const delayMs = whole(given, "delayMs", 0, MAX_DELAY_MS);
  if (!isFault) return { example: checkExample(api, operationId, given["example"]), times, delayMs };
  const name = checkFault(given["fault"]);
  const retryAfterSeconds = whole(given, "retryAfterSeconds", 0, MAX_RETRY_AFTER_SECONDS);
  return { fault: { name, delayMs, retryAfterSeconds }, times };
}

/**
 * Takes an API and the id of an operation. Returns the names of its examples. Throws a TypeError that lists the API's
 * operations where it has no such one.
 */
export function examplesOf(api: ApiName, operationId: unknown): readonly string[] {
  const operations = SCENARIO_NAMES[api];
  if (typeof operationId === "string" && Object.hasOwn(operations, operationId)) return operations[operationId] ?? [];
  const advice = didYouMean(String(operationId), operationsOf(api));
  throw new TypeError(
    `${api} has no operation ${describe(operationId)}.${advice} Its operations are: ${operationsOf(api).join(", ")}.`,
  );
}

/** Takes an API. Returns the ids of its operations. */
export function operationsOf(api: ApiName): readonly string[] {
  return Object.keys(SCENARIO_NAMES[api]);
}

function checkExample(api: ApiName, operationId: string, name: unknown): string {
  const names = examplesOf(api, operationId);
  if (typeof name === "string" && names.includes(name)) return name;
  const advice = FAULT_NAMES.includes(name as FaultName)
    ? ` It is a fault: { fault: ${describe(name)} }.`
    : didYouMean(String(name), names);
  throw new TypeError(
    `${operationId} has no example ${describe(name)}.${advice} Its examples are: ${names.join(", ") || "none"}.`,
  );
}

function checkFault(name: unknown): FaultName {
  const fault = FAULT_NAMES.find((known) => known === name);
  if (fault === undefined)
    throw new TypeError(`There is no fault ${describe(name)}. The faults are: ${FAULT_NAMES.join(", ")}.`);
  return fault;
}

function whole(given: Readonly<Record<string, unknown>>, name: string, min: number, max: number): number | undefined {
  const value = given[name];
  if (value === undefined) return undefined;
  if (typeof value !== "number" || !Number.isInteger(value) || value < min || value > max)
    throw new TypeError(`"${name}" must be a whole number from ${min} to ${max}, not ${describe(value)}.`);
  return value;
}

/** What a user wrote, at most so long. */
function describe(value: unknown): string {
  const text = (JSON.stringify(value) as string | undefined) ?? String(value);
  return text.length > 100 ? `${text.slice(0, 100)}...` : text;
}
