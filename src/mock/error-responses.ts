// With which status each service refuses a request, and why. What it then says is in its contract.

export type RefusalReason =
  | "malformed-target"
  | "unknown-route"
  | "unsupported-method"
  | "unsupported-media-type"
  | "malformed-json"
  | "body-too-large"
  /** The route is known, but what stands for a parameter in it is not of the parameter's type. */
  | "unfit-path"
  | "invalid-request"
  | "impossible-preference"
  | "mock-failed";

export interface Refusal {
  readonly status: number;
  /** Whether the source says what the service answers. */
  readonly documented: boolean;
  /** The attribute of the body in which the mock itself says why. Absent where the body is only the contract's. */
  readonly reasonIn?: string;
}

export type Refusals = Readonly<Record<RefusalReason, Refusal>>;

/** Of each service that demands credentials. */
export const WRONG_CREDENTIALS: Refusal = documented(401);

export const DATA_NETWORK_REFUSALS: Refusals = {
  "malformed-target": documented(400),
  "unknown-route": documented(404),
  "unsupported-method": documented(501),
  "unsupported-media-type": documented(415),
  "malformed-json": documented(400),
  "body-too-large": documented(400, "message"),
  "unfit-path": documented(400),
  "invalid-request": documented(400),
  "impossible-preference": documented(400, "message"),
  "mock-failed": documented(500, "message"),
};

export const PROVIDER_ACCOUNTS_REFUSALS: Refusals = {
  "malformed-target": documented(404),
  "unknown-route": documented(404),
  "unsupported-method": undocumented(404),
  "unsupported-media-type": undocumented(400),
  "malformed-json": documented(400),
  "body-too-large": undocumented(400, "Message"),
  "unfit-path": documented(404),
  "invalid-request": documented(400),
  "impossible-preference": undocumented(400, "Message"),
  "mock-failed": undocumented(500, "Message"),
};

// The service documents no 4xx at all. What it is known to refuse stands in the contract's x-violations.
export const BILLING_REFUSALS: Refusals = {
  "malformed-target": undocumented(404),
  "unknown-route": undocumented(404),
  "unsupported-method": undocumented(404),
  "unsupported-media-type": undocumented(500),
  "malformed-json": undocumented(500),
  "body-too-large": undocumented(500),
  "unfit-path": undocumented(500),
  "invalid-request": undocumented(500),
  "impossible-preference": undocumented(400, "message"),
  "mock-failed": undocumented(500, "message"),
};

function documented(status: number, reasonIn?: string): Refusal {
  return { status, documented: true, ...(reasonIn !== undefined && { reasonIn }) };
}

function undocumented(status: number, reasonIn?: string): Refusal {
  return { ...documented(status, reasonIn), documented: false };
}
