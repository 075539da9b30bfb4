import { isPlainObject, ownAttributes } from "../validation/plain-object.js";
import { type BaseUrl, checkBaseUrl } from "./base-url.js";
import { isOpenToUsers } from "./open-to-users.js";
import { optionError } from "./option-error.js";
import {
  type ClientOptions,
  DEFAULT_DEADLINE_MS,
  DEFAULT_MAX_RESPONSE_BYTES,
  DEFAULT_TIMEOUT_MS,
  MAX_TIMER_MS,
} from "./options.js";
import { type HeadersByName, readHeaders } from "./request-headers.js";
import { DEFAULT_RETRIES } from "./retry-policy.js";
import type { TokenSource } from "./token.js";

/** What an API has of its own, as its contract says: where it is, who may call, and how it wraps its answers. */
export interface ApiProfile {
  /** Base URLs of the real service, by mode. Wishes for the mock's answers are never sent there. */
  readonly modes: Readonly<Record<string, string>>;
  /** The header that carries the credentials. */
  readonly credentialHeader: string;
  /** How many requests a second the real service takes; `false` where no limit is known. */
  readonly rateLimit: number | false;
  /** The result inside an answer. */
  dataOf(body: unknown): unknown;
  /** The attributes of every success that decide whether it is one. */
  readonly decidedBy: readonly string[];
  /** The service's id of the request, where an answer names one. */
  requestIdOf(body: unknown): string | undefined;
}

/** The value of a header that shows who calls, or what gets it before each attempt; undefined where nobody has to. */
export type Authorization = string | TokenSource | undefined;

/** The checked options of a client. */
export interface Settings extends BaseUrl {
  readonly profile: ApiProfile;
  readonly authorization: Authorization;
  readonly headers: HeadersByName;
  readonly fetch: typeof globalThis.fetch;
  readonly timeoutMs: number;
  readonly deadlineMs: number;
  readonly maxResponseBytes: number;
  readonly retry: number | false;
  readonly rateLimit: number | false;
  readonly onEvent: ClientOptions["onEvent"];
  readonly validate: { readonly requests: boolean; readonly responses: "refuse" | "report" | "off" };
}

/** The options that all clients share, with what holds where they are not given. */
const DEFAULTS = {
  // A bare reference: in a browser `fetch` must not be called as a method of another object.
  fetch: ((...request) => globalThis.fetch(...request)) as typeof globalThis.fetch,
  timeoutMs: DEFAULT_TIMEOUT_MS,
  deadlineMs: DEFAULT_DEADLINE_MS,
  maxResponseBytes: DEFAULT_MAX_RESPONSE_BYTES,
  retry: DEFAULT_RETRIES as number | false,
  rateLimit: undefined as number | false | undefined,
  headers: undefined as ClientOptions["headers"],
  onEvent: undefined as ClientOptions["onEvent"],
  validate: {} as NonNullable<ClientOptions["validate"]>,
  allowInsecureHttp: false,
  allowSecretsInBrowser: false,
};
const VALIDATE_DEFAULTS = { requests: true, responses: "refuse" } as const satisfies ClientOptions["validate"];
const RESPONSE_MODES = ["refuse", "report", "off"];
/** More retries would hammer a service that is down. */
const MAX_RETRIES = 10;
export const RETRY_RANGE = `false or a whole number from 0 to ${MAX_RETRIES}`;
export const DURATION = `a number above 0 and at most ${MAX_TIMER_MS}`;

/**
 * Checks the options of a client. `ownNames` are those that only this API's client has, and `authorize` makes the value
 * of a header of those that tell who calls. Throws a `TypeError` that says which option is wrong: a client that is set
 * up wrongly must not come to be.
 */
export function toSettings<Options extends ClientOptions>(
  given: Options,
  profile: ApiProfile,
  ownNames: readonly (keyof Options & string)[],
  authorize: (options: Options) => Authorization,
): Settings {
  if (!isPlainObject(given))
    throw new TypeError(`A client takes its options as one plain object: ${ownNames.join(", ")} and others.`);
  // First: what is wrong with the others may be that they were misspelt.
  checkNames("", given, [...ownNames, ...Object.keys(DEFAULTS)]);
  const own = ownAttributes(given) as unknown as Options;
  checkNames("validate.", own.validate ?? {}, Object.keys(VALIDATE_DEFAULTS));
  const options = Object.fromEntries(
    Object.entries(DEFAULTS).map(([name, fallback]) => [name, own[name as keyof Options] ?? fallback]),
  ) as typeof DEFAULTS;
  const validate = { ...VALIDATE_DEFAULTS, ...ownAttributes(options.validate) } as Required<typeof options.validate>;
  const where = baseUrlOf(profile, own as Where);
  const authorization = authorize(own);
  const { isService, ...target } = checkBaseUrl(where, Object.values(profile.modes), options.allowInsecureHttp);
  const rateLimit = options.rateLimit ?? (isService && profile.rateLimit);
  const read = readHeaders(options.headers, profile.credentialHeader);
  if (read.issue) throw optionError(read.issue.path.slice(1).replace("/", "."), `be ${read.issue.expected}`);
  const isFunction = (value: unknown) => typeof value === "function";
  const rules: readonly (readonly [name: string, isRight: boolean, expected: string])[] = [
    ["timeoutMs", isDuration(options.timeoutMs), DURATION],
    ["deadlineMs", isDuration(options.deadlineMs), DURATION],
    ["maxResponseBytes", isDuration(options.maxResponseBytes), DURATION],
    ["retry", isRetry(options.retry), RETRY_RANGE],
    ["rateLimit", rateLimit === false || isDuration(rateLimit), "false or a number of requests a second above 0"],
    ["fetch", isFunction(options.fetch), "a function"],
    ["onEvent", options.onEvent === undefined || isFunction(options.onEvent), "a function"],
    [
      "validate.responses",
      RESPONSE_MODES.includes(validate.responses as string),
      `one of ${RESPONSE_MODES.join(", ")}`,
    ],
  ];
  const broken = rules.find(([, isRight]) => !isRight);
  if (broken) throw optionError(broken[0], `be ${broken[2]}`);
  if (authorization !== undefined && !options.allowSecretsInBrowser && isOpenToUsers()) {
    throw new TypeError(
      "A secret in a page or app is open to everyone who has it: call from a server, or set allowSecretsInBrowser.",
    );
  }
  return {
    ...options,
    ...target,
    profile,
    isService,
    authorization,
    headers: read.headers,
    rateLimit,
    validate,
  } as Settings;
}

/** What says where an API is: a mode of the service, where it has any, or a base URL. */
interface Where {
  readonly mode?: unknown;
  readonly baseUrl?: unknown;
}

function baseUrlOf({ modes }: ApiProfile, { mode, baseUrl }: Where): unknown {
  const known = Object.keys(modes).join(", ");
  if (known !== "" && (mode === undefined) === (baseUrl === undefined)) {
    throw new TypeError(`Give exactly one of "mode" (${known}) and "baseUrl".`);
  }
  if (mode === undefined) return baseUrl;
  if (!Object.hasOwn(modes, mode as string)) throw optionError("mode", `be one of ${known}`);
  return modes[mode as string];
}

function checkNames(prefix: string, given: object, known: readonly string[]): void {
  const unknown = Object.keys(given).find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new TypeError(`Unknown option "${prefix}${unknown}". The options are ${known.join(", ")}.`);
}

export function isRetry(value: unknown): value is number | false {
  return value === false || (Number.isInteger(value) && (value as number) >= 0 && (value as number) <= MAX_RETRIES);
}

export function isDuration(value: unknown): value is number {
  return typeof value === "number" && value > 0 && value <= MAX_TIMER_MS;
}
