import type { ClientEvent } from "./events.js";

/** What every client takes, whatever its API. */
export interface ClientOptions {
  /** Replaces the global `fetch`, e.g. to go through a proxy. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** How long one attempt may take, in milliseconds, up to the last byte of the answer. 30,000 unless given. */
  readonly timeoutMs?: number | undefined;
  /** How long the whole call may take, in milliseconds. 120,000 unless given. */
  readonly deadlineMs?: number | undefined;
  /** The largest answer that is read, in bytes. 32 MiB unless given. */
  readonly maxResponseBytes?: number | undefined;
  /** How often a call is tried again at most; 2 unless given. `false` switches it off. */
  readonly retry?: number | false | undefined;
  /**
   * How many requests a second go to the API's origin at most, counted over all clients of the process; `false` for any
   * number. Unless given it is the service's own limit where the client talks to the service, and off elsewhere.
   */
  readonly rateLimit?: number | false | undefined;
  /**
   * Headers of every call, e.g. of a tenant or a gateway. A call's own header of the same name wins. `Authorization`,
   * `Prefer` and those of the connection are refused; `Accept` and `Content-Type` are the contract's. The client adds
   * no `User-Agent` of its own.
   */
  readonly headers?: RequestHeaders | undefined;
  /** Told of every request, response, retry, wait, failure and end. What it throws is ignored. */
  readonly onEvent?: ((event: ClientEvent) => unknown) | undefined;
  /** Lets `baseUrl` be `http:` for a host that is not this machine. Credentials then cross the network readable. */
  readonly allowInsecureHttp?: boolean | undefined;
  readonly validate?: ValidateOptions | undefined;
  /**
   * Lets a client with a secret be made in a web page, a web worker or an app. Whoever can open it can then read the
   * secret.
   */
  readonly allowSecretsInBrowser?: boolean | undefined;
}

export interface ValidateOptions {
  /** Whether a request is checked before it is sent. `true` unless given. */
  readonly requests?: boolean | undefined;
  /**
   * What happens to an answer that breaks the contract: `"refuse"` (unless given) makes it a `contract-violation`,
   * `"report"` lets it through with its `issues`, `"off"` lets it through. What decides whether a call succeeded is
   * never let through: an error code in a success, or a status that the contract does not have.
   */
  readonly responses?: "refuse" | "report" | "off" | undefined;
}

/** Headers by name, as a plain object. */
export type RequestHeaders = Readonly<Record<string, string | undefined>>;

/** What every call takes beside the parameters of its operation. */
export interface CallOptions {
  /**
   * Further request headers; one that is undefined is left out. `Authorization` and `Prefer` are refused, since the
   * client sets them, and so are those of the connection, which `fetch` cannot send.
   */
  readonly headers?: RequestHeaders | undefined;
  /** Ends the call: its result is then of kind `aborted`. */
  readonly signal?: AbortSignal | null | undefined;
  /** Overrides the client's `timeoutMs` for this call. */
  readonly timeoutMs?: number | undefined;
  /** Overrides the client's `deadlineMs` for this call. */
  readonly deadlineMs?: number | undefined;
  /** Overrides the client's `retry` for this call. */
  readonly retry?: number | false | undefined;
}

/** Which answer the mock shall give. Sent as `Prefer`, and refused where the origin is a real service. */
export interface Prefer {
  readonly example?: string | undefined;
  readonly status?: number | undefined;
}

export const DEFAULT_TIMEOUT_MS = 30_000;
export const DEFAULT_DEADLINE_MS = 120_000;
export const DEFAULT_MAX_RESPONSE_BYTES = 32 * 1024 * 1024;
/** `setTimeout` fires at once beyond this. */
export const MAX_TIMER_MS = 2_147_483_647;
