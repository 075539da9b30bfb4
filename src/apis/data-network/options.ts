import { modes } from "../../../generated/data-network/servers.js";
import { basicAuthorization } from "../../client/basic-authorization.js";
import { optionError } from "../../client/option-error.js";
import type { ClientOptions } from "../../client/options.js";
import { type Settings, toSettings } from "../../client/settings.js";
import { profile } from "./profile.js";

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

/**
 * Nobody can make such options. To options with neither they are as near as the others, and of those compilers name
 * the last, TypeScript 5 by place and TypeScript 7 by name: so the message says that `mode` and `baseUrl` are
 * missing.
 */
interface WithModeOrBaseUrl extends Credentials {
  readonly mode: never;
  readonly baseUrl: never;
}

/** The options of a data-network client: credentials, and exactly one of `mode` and `baseUrl`. */
export type DataNetworkClientOptions = WithMode | WithBaseUrl | WithModeOrBaseUrl;

/** Checks the options of a data-network client. Throws a `TypeError` that says what is wrong. */
export function toDataNetworkSettings(options: DataNetworkClientOptions): Settings {
  return toSettings(
    options,
    profile,
    ["mode", "baseUrl", "apiKey", "apiSecret"],
    ({ mode, baseUrl, apiKey, apiSecret }) => {
      if ((mode === undefined) === (baseUrl === undefined)) {
        throw new TypeError('Give exactly one of "mode" ("sandbox" or "production") and "baseUrl".');
      }
      if (mode !== undefined && !Object.hasOwn(modes, mode)) {
        throw optionError("mode", `be one of ${Object.keys(modes).join(", ")}`);
      }
      const authorization = basicAuthorization("apiKey", apiKey, "apiSecret", apiSecret);
      return { baseUrl: mode === undefined ? baseUrl : modes[mode], authorization };
    },
  );
}
