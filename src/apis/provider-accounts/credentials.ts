import { optionError, required } from "../../client/option-error.js";
import type { Authorization } from "../../client/settings.js";
import { shareToken } from "../../client/token.js";

/** `b64token` of RFC 6750: anything else would break the header. */
const TOKEN = /^[\w.~+/-]+=*$/;

/** A token, or a function that gets one. Where it throws or gives none, the call ends as `no-token`, and nothing is sent. */
export type AccessToken = string | (() => string | Promise<string>);

/** Who calls the data platform. */
export interface Credentials {
  /**
   * The OAuth 2.0 access token. A function should keep the token until it expires: it is called for every attempt, and
   * once more after a 401, which is repeated if the token is another one then. Calls at the same time share one request
   * for a token.
   */
  readonly accessToken: AccessToken;
}

export const CREDENTIAL_OPTIONS = ["accessToken"] as const;

/**
 * Takes the credentials. Returns the header that carries them, or what gets it before each attempt. Throws a
 * `TypeError` that never repeats them.
 */
export function authorize({ accessToken }: Credentials): Authorization {
  return typeof accessToken === "function" ? shareToken(async () => bearer(await accessToken())) : bearer(accessToken);
}

function bearer(given: unknown): string {
  const token = required("accessToken", given);
  if (typeof token === "string" && TOKEN.test(token)) return `Bearer ${token}`;
  throw optionError("accessToken", "be a token as OAuth 2.0 hands it out, or a function that returns one");
}
