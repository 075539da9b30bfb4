import { basicAuthorization } from "../../client/basic-authorization.js";
import { optionError } from "../../client/option-error.js";
import type { ClientOptions } from "../../client/options.js";
import { plainProfile } from "../../client/plain-profile.js";
import { type Settings, toSettings } from "../../client/settings.js";

/** What a header's value may be: visible characters, with blanks between them only. */
const HEADER_VALUE = /^[!-~]+(?: +[!-~]+)*$/;

/** Credentials: HTTP Basic, or the whole value of the `Authorization` header as your installation wants it. */
export type BillingAuth =
  | { readonly username: string; readonly password: string; readonly authorization?: undefined }
  | { readonly authorization: string; readonly username?: undefined; readonly password?: undefined };

/** The options of a billing client. */
export interface BillingClientOptions extends ClientOptions {
  /** Where the API is, up to and including the stage, e.g. `http://127.0.0.1:4010/billing/live` for the mock. */
  readonly baseUrl: string | URL;
  /** The pages do not say how requests are authorised, so this may be left out. Ask whoever runs your installation. */
  readonly auth?: BillingAuth | undefined;
}

/** Checks the options of a billing client. Throws a `TypeError` that says what is wrong. */
export function toBillingSettings(options: BillingClientOptions): Settings {
  return toSettings(options, plainProfile, ["baseUrl", "auth"], ({ baseUrl, auth }) => ({
    baseUrl,
    authorization: toAuthorization(auth),
  }));
}

function toAuthorization(auth: BillingAuth | undefined): string | undefined {
  if (auth === undefined) return undefined;
  if (typeof auth !== "object" || auth === null)
    throw optionError("auth", "be { username, password } or { authorization }");
  const { username, password, authorization } = auth;
  if (authorization === undefined) return basicAuthorization("auth.username", username, "auth.password", password);
  if (username !== undefined || password !== undefined)
    throw new TypeError('Give either "auth.authorization" or "auth.username" and "auth.password".');
  if (typeof authorization !== "string" || !HEADER_VALUE.test(authorization))
    throw optionError("auth.authorization", "be the value of an HTTP header");
  return authorization;
}
