import { basicAuthorization } from "../client/basic-authorization.js";
import type { ClientOptions } from "../client/options.js";
import { type Settings, toSettings } from "../client/settings.js";
import { modes } from "../../generated/data-network/servers.js";
import { profile } from "./profile.js";

/** The service's limit, which it counts for each IP address and over all endpoints. */
const REQUESTS_PER_SECOND = 20;

interface Credentials extends ClientOptions {
  /** Your API key, from the service's developer portal. It works in one mode only. */
  readonly apiKey: string;
  /** The API secret that belongs to the key. */
  readonly apiSecret: string;
}

interface WithMode extends Credentials {
  /** Which of the service's servers to call. Every call in `"production"` is billable. */
  readonly mode: keyof typeof modes;
  readonly baseUrl?: undefined;
}

interface WithBaseUrl extends Credentials {
  /** Where the API is, up to and including its version, e.g. `http://127.0.0.1:4010/data-network/v1` for the mock. */
  readonly baseUrl: string | URL;
  readonly mode?: undefined;
}

/** The options of a data-network client: credentials, and exactly one of `mode` and `baseUrl`. */
export type DataNetworkClientOptions = WithMode | WithBaseUrl;

/** Checks the options of a data-network client. Throws a `TypeError` that says what is wrong. */
export function toDataNetworkSettings(options: DataNetworkClientOptions): Settings {
  const { mode, baseUrl, apiKey, apiSecret } = options;
  if ((mode === undefined) === (baseUrl === undefined)) {
    throw new TypeError('Give exactly one of "mode" ("sandbox" or "production") and "baseUrl".');
  }
  if (mode !== undefined && !Object.hasOwn(modes, mode)) {
    throw new TypeError(`Option "mode" must be one of ${Object.keys(modes).join(", ")}.`);
  }
  const authorization = basicAuthorization("apiKey", apiKey, "apiSecret", apiSecret);
  const connection = { baseUrl: mode === undefined ? (baseUrl as string | URL) : modes[mode], authorization, rateLimit: mode !== undefined && REQUESTS_PER_SECOND };
  return toSettings(options, profile, connection, ["mode", "baseUrl", "apiKey", "apiSecret"]);
}
