// Generated from openapi/ by `npm run generate`. Changes made here are lost.

import { authorize, CREDENTIAL_OPTIONS, type Credentials } from "../../src/apis/provider-accounts/credentials.js";
import type { ClientOptions } from "../../src/client/options.js";
import { type Settings, toSettings } from "../../src/client/settings.js";
import { profile } from "./profile.js";

/** The options of a client for the Data platform provider accounts API: credentials, and where the API is. */
export interface ProviderAccountsClientOptions extends ClientOptions, Credentials {
  /**
   * Where the API is, up to and including its version, e.g. `http://127.0.0.1:4010/provider-accounts/v2` for the mock.
   */
  readonly baseUrl: string | URL;
}

/**
 * Checks the options of a client for the Data platform provider accounts API. Throws a `TypeError` that says what is
 * wrong.
 */
export function toProviderAccountsSettings(options: ProviderAccountsClientOptions): Settings {
  return toSettings(options, profile, ["baseUrl", ...CREDENTIAL_OPTIONS], authorize);
}
