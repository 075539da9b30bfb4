import { checkBaseUrl } from "./base-url.js";
import {
  type ClientOptions,
  DEFAULT_DEADLINE_MS,
  DEFAULT_MAX_RESPONSE_BYTES,
  DEFAULT_TIMEOUT_MS,
  MAX_TIMER_MS,
} from "./options.js";
import { DEFAULT_RETRIES } from "./retry-policy.js";

/** What an API has of its own: where it is, how it is authorised, and how it wraps its answers. */
export interface ApiProfile {
  /** Base URLs of the real service. Wishes for the mock's answers are never sent there. */
  readonly servers: readonly string[];
  /** The result inside an answer. */
  dataOf(body: unknown): unknown;
  /** The attributes of every success that decide whether it is one. */
  readonly decidedBy: readonly string[];
  /** The service's id of the request, where an answer names one. */
  requestIdOf(body: unknown): string | undefined;
}

/** The checked options of a client. */
export interface Settings {
  readonly profile: ApiProfile;
  readonly baseUrl: string;
  readonly authorization: string | undefined;
  readonly fetch: typeof globalThis.fetch;
  readonly timeoutMs: number;
  readonly deadlineMs: number;
  readonly maxResponseBytes: number;
  /** The origin of `baseUrl`. */
  readonly origin: string;
  readonly retry: number | false;
  readonly rateLimit: number | false;
  readonly onEvent: ClientOptions["onEvent"];
  readonly validateRequests: boolean;
  readonly validateResponses: "refuse" | "report" | "off";
}

const OPTION_NAMES = [
  ...["fetch", "timeoutMs", "deadlineMs", "maxResponseBytes", "retry", "rateLimit", "onEvent", "validate"],
  ...["allowInsecureHttp", "allowSecretsInBrowser"],
];
const VALIDATE_NAMES = ["requests", "responses"];
const RESPONSE_MODES = ["refuse", "report", "off"];

/** What the options of one API's client come to. */
interface Connection {
  readonly baseUrl: string | URL;
  readonly authorization: string | undefined;
  /** The rate limit where none is given. */
  readonly rateLimit: number | false;
}

/**
 * Checks the options that all clients share. `apiOptionNames` are those that only this API's client has.
 * Throws a `TypeError` that says which option is wrong: a client that is set up wrongly must not come to be.
 */
export function toSettings(
  options: ClientOptions,
  profile: ApiProfile,
  connection: Connection,
  apiOptionNames: readonly string[],
): Settings {
  const known = [...OPTION_NAMES, ...apiOptionNames];
  for (const name of Object.keys(options)) {
    if (!known.includes(name)) throw new TypeError(`Unknown option "${name}". The options are ${known.join(", ")}.`);
  }
  if (connection.authorization !== undefined && typeof document !== "undefined" && !options.allowSecretsInBrowser) {
    throw new TypeError(
      "A secret in a web page is open to everyone who can open the page. Call the API from your server, or set allowSecretsInBrowser.",
    );
  }
  for (const name of Object.keys(options.validate ?? {})) {
    if (!VALIDATE_NAMES.includes(name)) throw new TypeError(`Unknown option "validate.${name}". The options are ${VALIDATE_NAMES.join(", ")}.`);
  }
  const responses = options.validate?.responses ?? "refuse";
  if (!RESPONSE_MODES.includes(responses)) {
    throw new TypeError(`Option "validate.responses" must be one of ${RESPONSE_MODES.join(", ")}.`);
  }
  const baseUrl = checkBaseUrl(connection.baseUrl, options.allowInsecureHttp ?? false);
  const retry = options.retry ?? DEFAULT_RETRIES;
  if (!isRetry(retry)) throw new TypeError(`Option "retry" must be ${RETRY_RANGE}.`);
  const rateLimit = options.rateLimit ?? connection.rateLimit;
  if (rateLimit !== false && !isDuration(rateLimit)) throw new TypeError('Option "rateLimit" must be false or a number of requests a second above 0.');
  for (const name of ["fetch", "onEvent"] as const) {
    if (options[name] !== undefined && typeof options[name] !== "function") throw new TypeError(`Option "${name}" must be a function.`);
  }
  return {
    profile,
    baseUrl,
    origin: new URL(baseUrl).origin,
    authorization: connection.authorization,
    // A bare reference: in a browser `fetch` must not be called as a method of another object.
    fetch: options.fetch ?? ((...request) => globalThis.fetch(...request)),
    timeoutMs: positive("timeoutMs", options.timeoutMs ?? DEFAULT_TIMEOUT_MS),
    deadlineMs: positive("deadlineMs", options.deadlineMs ?? DEFAULT_DEADLINE_MS),
    maxResponseBytes: positive("maxResponseBytes", options.maxResponseBytes ?? DEFAULT_MAX_RESPONSE_BYTES),
    retry,
    rateLimit,
    onEvent: options.onEvent,
    validateRequests: options.validate?.requests ?? true,
    validateResponses: responses,
  };
}

/** More would hammer a service that is down. */
const MAX_RETRIES = 10;
export const RETRY_RANGE = `false or a whole number from 0 to ${MAX_RETRIES}`;

export function isRetry(value: unknown): value is number | false {
  return value === false || (Number.isInteger(value) && (value as number) >= 0 && (value as number) <= MAX_RETRIES);
}

export function isDuration(value: unknown): value is number {
  return typeof value === "number" && value > 0 && value <= MAX_TIMER_MS;
}

function positive(name: string, value: unknown): number {
  if (isDuration(value)) return value;
  throw new TypeError(`Option "${name}" must be a number above 0 and at most ${MAX_TIMER_MS}.`);
}
