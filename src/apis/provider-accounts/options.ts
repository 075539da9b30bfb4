import type { ClientOptions } from "../../client/options.js";
import { plainProfile } from "../../client/plain-profile.js";
import { type Settings, toSettings } from "../../client/settings.js";
import { shareToken } from "../../client/token.js";
import { bearer } from "./access-token.js";

/**
 * A token, or a function that gets one. Where it throws or gives none, the call ends as `no-token`, and nothing is
 * sent.
 */
export type AccessToken = string | (() => string | Promise<string>);

/** The options of a provider-accounts client. */
export interface ProviderAccountsClientOptions extends ClientOptions {
  /**
   * Where the API is, up to and including its version, e.g. `http://127.0.0.1:4010/provider-accounts/v2` for the
   * mock.
   */
  readonly baseUrl: string | URL;
  /**
   * The OAuth 2.0 access token. A function should keep the token until it expires: it is called for every attempt,
   * and once more after a 401, which is repeated if the token is another one then. Calls at the same time share one
   * request for a token.
   */
  readonly accessToken: AccessToken;
}

/** Checks the options of a provider-accounts client. Throws a `TypeError` that says what is wrong. */
export function toProviderAccountsSettings(options: ProviderAccountsClientOptions): Settings {
  return toSettings(options, plainProfile, ["baseUrl", "accessToken"], ({ baseUrl, accessToken }) => ({
    baseUrl,
    authorization:
      typeof accessToken === "function" ? shareToken(async () => bearer(await accessToken())) : bearer(accessToken),
  }));
}
