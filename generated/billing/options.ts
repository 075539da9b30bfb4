// Generated from openapi/ by `npm run generate`. Changes made here are lost.

import { authorize, CREDENTIAL_OPTIONS, type Credentials } from "../../src/apis/billing/credentials.js";
import type { ClientOptions } from "../../src/client/options.js";
import { type Settings, toSettings } from "../../src/client/settings.js";
import { profile } from "./profile.js";

/** The options of a client for the Smile billing API: credentials, and where the API is. */
export interface BillingClientOptions extends ClientOptions, Credentials {
  /** Where the API is, up to and including the stage, e.g. `http://127.0.0.1:4010/billing/live` for the mock. */
  readonly baseUrl: string | URL;
}

/** Checks the options of a client for the Smile billing API. Throws a `TypeError` that says what is wrong. */
export function toBillingSettings(options: BillingClientOptions): Settings {
  return toSettings(options, profile, ["baseUrl", ...CREDENTIAL_OPTIONS], authorize);
}
