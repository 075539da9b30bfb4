import type { ClientEvent } from "./events.js";

/**
 * What every client takes, whatever its API. A factory that is given anything else throws a `TypeError` that names the
 * option. Times are in milliseconds, above 0 and at most 2,147,483,647 (24 days), which is what timers can hold.
 */
export interface ClientOptions {
  /** Replaces the global `fetch`, e.g. to go through a proxy. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** How long one attempt may take, in milliseconds, up to the last byte of the answer. 30,000 unless given. */
  readonly timeoutMs?: number | undefined;
  /** How long the whole call may take, in milliseconds. 120,000 unless given. */
  readonly deadlineMs?: number | undefined;
  /** The largest answer that is read, in bytes, above 0 and at most 2,147,483,647. 32 MiB unless given. */
  readonly maxResponseBytes?: number | undefined;
  /**
   * How often a call is tried again at most, from 0 to 10; 2 unless given. `false` switches it off. Only what may be
   * repeated safely is.
   */
  readonly retry?: number | false | undefined;
  /**
   * How many requests a second go to the API's origin at most, above 0, counted over all clients of the process;
   * `false` for any number. Unless given it is the service's own limit where the client talks to the service, and off
   * elsewhere.
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
  /** Whether requests and answers are held against the contract. Both are unless given. */
  readonly validate?: ValidateOptions | undefined;
  /**
   * Lets a client with a secret be made in a web page, a web worker or an app. Whoever can open it can then read the
   * secret.
   */
  readonly allowSecretsInBrowser?: boolean | undefined;
}

/** What a client holds against the contract. */
export interface ValidateOptions {
  /** Whether a request is checked before it is sent; one that breaks the contract is not. `true` unless given. */
  readonly requests?: boolean | undefined;
  /**
   * What happens to an answer that breaks the contract: `"refuse"` (unless given) makes it a `contract-violation`,
   * `"report"` lets it through with its `issues`, `"off"` lets it through. What decides whether a call succeeded is
   * never let through: an error code in a success, or a status that the contract does not have.
   */
  readonly responses?: "refuse" | "report" | "off" | undefined;
}

/** Headers by name, as a plain object of texts that HTTP allows; one that is undefined is left out. */
export type RequestHeaders = Readonly<Record<string, string | undefined>>;

/**
 * What every call takes beside the parameters of its operation. Where one is wrong, nothing is sent and the result is
 * of kind `invalid-request`.
 */
export interface CallOptions {
  /**
   * Further request headers, which win over those of the client. `Authorization` and `Prefer` are refused, since the
   * client sets them, and so are those of the connection, which `fetch` cannot send.
   */
  readonly headers?: RequestHeaders | undefined;
  /** Ends the call: its result is then of kind `aborted`. */
  readonly signal?: AbortSignal | null | undefined;
  /** How long one attempt may take, in milliseconds. The client's `timeoutMs` unless given. */
  readonly timeoutMs?: number | undefined;
  /** How long the whole call may take, in milliseconds. The client's `deadlineMs` unless given. */
  readonly deadlineMs?: number | undefined;
  /** How often the call is tried again at most, from 0 to 10; `false` for never. The client's `retry` unless given. */
  readonly retry?: number | false | undefined;
}

/** Which answer the mock shall give. Sent as `Prefer`, and refused where the origin is a real service. */
export interface Prefer {
  /** The name of one of the operation's examples. */
  readonly example?: string | undefined;
  /** A status that the operation declares: the answer is its first example. */
  readonly status?: number | undefined;
}

export const DEFAULT_TIMEOUT_MS = 30_000;
export const DEFAULT_DEADLINE_MS = 120_000;
export const DEFAULT_MAX_RESPONSE_BYTES = 32 * 1024 * 1024;
/** `setTimeout` fires at once beyond this. */
export const MAX_TIMER_MS = 2_147_483_647;
