import { isSignal } from "../../client/abort.js";
import { isPlainObject } from "../../validation/plain-object.js";
import type { DeliveryVariant } from "./delivery.js";
import { type Destination, toDestination } from "./destination.js";

export const VARIANTS: readonly DeliveryVariant[] = ["bad-signature", "duplicate", "late", "unknown-type"];
const KNOWN = ["example", "to", "secret", "data", "variant", "retryDelayMs", "timeoutMs"];
const MAX_SECRET_LENGTH = 64;
/** A few dozen seconds, as the pages say. */
export const DEFAULT_RETRY_DELAY_MS = 30_000;
export const DEFAULT_TIMEOUT_MS = 10_000;
/** An hour: beyond it, nobody waits for the outcome. */
const MAX_MS = 3_600_000;

/** How an event is delivered, once that makes sense. */
export interface CheckedOptions {
  readonly example: string | undefined;
  readonly destination: Destination;
  readonly secret: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly variant: DeliveryVariant | undefined;
  readonly retryDelayMs: number;
  readonly timeoutMs: number;
}

/**
 * Takes the options of a delivery and its signal. Throws a TypeError that says what is unknown or wrong, and what there
 * is; it never repeats the secret or the data. The wait before a further attempt is the usual one unless given.
 */
export function checkDeliverOptions(
  options: unknown,
  signal: unknown,
  usualRetryDelayMs = DEFAULT_RETRY_DELAY_MS,
): CheckedOptions {
  if (!isPlainObject(options)) throw new TypeError("deliver takes { to, secret } behind the type of the event.");
  const unknown = Object.keys(options).find((name) => !KNOWN.includes(name));
  if (unknown !== undefined)
    throw new TypeError(`deliver has no option "${unknown}". Its options are: ${KNOWN.join(", ")}.`);
  if (signal !== undefined && !isSignal(signal)) throw new TypeError("The signal must be an AbortSignal.");
  const { example, to, secret, data = {}, variant } = options;
  const { retryDelayMs = usualRetryDelayMs, timeoutMs = DEFAULT_TIMEOUT_MS } = options;
  if (example !== undefined && typeof example !== "string")
    throw new TypeError('"example" must be the name of an example.');
  if (!isPlainObject(data)) throw new TypeError('"data" must be an object with attributes of the event\'s data.');
  return {
    example,
    destination: toDestination(to),
    secret: toSecret(secret),
    data,
    variant: toVariant(variant),
    retryDelayMs: toMilliseconds("retryDelayMs", retryDelayMs, 0),
    timeoutMs: toMilliseconds("timeoutMs", timeoutMs, 1),
  };
}

function toSecret(secret: unknown): string {
  // Characters are counted as JSON Schema does.
  if (typeof secret !== "string" || secret === "" || [...secret].length > MAX_SECRET_LENGTH)
    throw new TypeError(`"secret" must be the webhook's secret, a text of 1 to ${MAX_SECRET_LENGTH} characters.`);
  return secret;
}

function toVariant(variant: unknown): DeliveryVariant | undefined {
  const known = VARIANTS.find((each) => each === variant);
  if (variant === undefined || known) return known;
  throw new TypeError(`There is no variant "${String(variant)}". The variants are: ${VARIANTS.join(", ")}.`);
}

function toMilliseconds(name: string, value: unknown, least: number): number {
  if (Number.isInteger(value) && (value as number) >= least && (value as number) <= MAX_MS) return value as number;
  throw new TypeError(`"${name}" must be a whole number of milliseconds from ${least} to ${MAX_MS}.`);
}
