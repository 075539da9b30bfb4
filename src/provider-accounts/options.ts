import type { ClientOptions } from "../client/options.js";
import { plainProfile } from "../client/plain-profile.js";
import { type Settings, toSettings } from "../client/settings.js";
import { authorizedFetch, bearer } from "./access-token.js";

/** A token, or a function that gets one. It is called before each attempt, so that a new token is used once the old one has expired. */
export type AccessToken = string | (() => string | Promise<string>);

/** The options of a provider-accounts client. */
export interface ProviderAccountsClientOptions extends ClientOptions {
  /** Where the API is, up to and including its version, e.g. `http://127.0.0.1:4010/provider-accounts/v2` for the mock. */
  readonly baseUrl: string | URL;
  /** The OAuth 2.0 access token. A function should keep the token until it expires: it is called for every attempt. */
  readonly accessToken: AccessToken;
}

/** Checks the options of a provider-accounts client. Throws a `TypeError` that says what is wrong. */
export function toProviderAccountsSettings(options: ProviderAccountsClientOptions): Settings {
  const { baseUrl, accessToken } = options;
  const isFunction = typeof accessToken === "function";
  // A function's token is a secret as well, so a web page is refused before there is one.
  const settings = toSettings(options, plainProfile, { baseUrl, authorization: isFunction ? "" : bearer(accessToken), rateLimit: false }, ["baseUrl", "accessToken"]);
  return isFunction ? { ...settings, authorization: undefined, fetch: authorizedFetch(settings.fetch, accessToken) } : settings;
}
