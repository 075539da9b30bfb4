/** What a request of the walk is about. */
export type WalkKind =
  | "example"
  | "status"
  | "no preference"
  | "echo"
  | "page"
  | "HEAD"
  | "preflight"
  | "origin"
  | "body"
  | "GraphQL"
  | "refusal"
  | "outside";

/** Why a request is refused: a reason of the mock's, or what comes before and beside those. */
export type WalkRefusal =
  | "malformed-target"
  | "unknown-route"
  | "unsupported-method"
  | "unsupported-media-type"
  | "malformed-json"
  | "body-too-large"
  | "unfit-path"
  | "invalid-request"
  | "impossible-preference"
  | "credentials"
  | "outside";

/** A request to a mock, as plain data that can go into any runtime. */
export interface WalkRequest {
  readonly kind: WalkKind;
  /** What tells it from others of its kind, where its target does not. */
  readonly what: string;
  /** The API that it is for. Absent where it is for none. */
  readonly api?: string;
  readonly operationId?: string;
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: WalkBody;
  /** The only status that it may be answered with, where the contract says that. */
  readonly status?: number;
  /** Why it is refused. Absent where it is not, or where that is the contract's affair. */
  readonly refusedFor?: WalkRefusal;
}

/** A text, which gets a media type where none is given; bytes, which get none; or so many spaces. */
export type WalkBody = string | { readonly bytes: readonly number[] } | { readonly spaces: number };

/** What pages may not send: a browser leaves it out of the request (Fetch standard, section 2.2.2). */
const FORBIDDEN_IN_BROWSERS = /^(?:origin|access-control-request-.*)$/i;

/** Whether a page or worker of a browser can make the request as it is. */
export function isPossibleInBrowsers({ headers }: WalkRequest): boolean {
  return !Object.keys(headers).some((name) => FORBIDDEN_IN_BROWSERS.test(name));
}

/** Takes a request. Returns it in one line, for whoever reads what failed. */
export function describeRequest({ kind, what, method, target }: WalkRequest): string {
  const about = what === "" ? kind : `${kind} (${what})`;
  return `${about}: ${method} ${target}`;
}
