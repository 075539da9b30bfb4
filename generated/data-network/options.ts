// Generated from openapi/ by `npm run generate`. Changes made here are lost.

import { authorize, CREDENTIAL_OPTIONS, type Credentials } from "../../src/apis/data-network/credentials.js";
import type { ClientOptions } from "../../src/client/options.js";
import { type Settings, toSettings } from "../../src/client/settings.js";
import { type modes, profile } from "./profile.js";

interface WithMode extends ClientOptions, Credentials {
  /**
   * Which of the service's servers to call.
   *
   * - `"sandbox"`: Sandbox. Takes test logins only and answers with invented data.
   * - `"production"`: Production. People's own data; every call is billable.
   */
  readonly mode: keyof typeof modes;
  readonly baseUrl?: undefined;
}

interface WithBaseUrl extends ClientOptions, Credentials {
  /** Where the API is, up to and including its version, e.g. `http://127.0.0.1:4010/data-network/v1` for the mock. */
  readonly baseUrl: string | URL;
  readonly mode?: undefined;
}

/**
 * Nobody can make such options. To options with neither they are as near as the others, and of those compilers name the
 * last, TypeScript 5 by place and TypeScript 7 by name: so the message says that `mode` and `baseUrl` are missing.
 */
interface WithModeOrBaseUrl extends ClientOptions, Credentials {
  readonly mode: never;
  readonly baseUrl: never;
}

/** The options of a client for the Smile data network API: credentials, and exactly one of `mode` and `baseUrl`. */
export type DataNetworkClientOptions = WithMode | WithBaseUrl | WithModeOrBaseUrl;

/** Checks the options of a client for the Smile data network API. Throws a `TypeError` that says what is wrong. */
export function toDataNetworkSettings(options: DataNetworkClientOptions): Settings {
  return toSettings(options, profile, ["mode", "baseUrl", ...CREDENTIAL_OPTIONS], authorize);
}
