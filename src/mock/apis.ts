import { isBasicCredentials } from "./basic-credentials.js";
import { isBearerToken } from "./bearer-token.js";
import {
  BILLING_REFUSALS,
  DATA_NETWORK_REFUSALS,
  PROVIDER_ACCOUNTS_REFUSALS,
  type Refusals,
} from "./error-responses.js";

/** The name of an API, as in the entries of the package. */
export type ApiName = "data-network" | "provider-accounts" | "billing";

export interface Credentials {
  /**
   * Takes the values of a request's Authorization headers. Returns whether they are one well-formed set of
   * credentials.
   */
  readonly areWellFormed: (headers?: readonly string[]) => boolean;
  /** What every 401 demands in its WWW-Authenticate header. */
  readonly challenge: string;
}

export interface ServedApi {
  /** Where the mock serves the API: up to and including the version or stage, without a slash at the end. */
  readonly prefix: string;
  /** The bundled contract, as a consumer of the package would import it. */
  readonly contract: string;
  /** Absent where the API demands none. */
  readonly credentials?: Credentials;
  readonly refusals: Refusals;
}

export const APIS: Readonly<Record<ApiName, ServedApi>> = {
  "data-network": {
    prefix: "/data-network/v1",
    contract: "smile-contracts/data-network/openapi.json",
    credentials: { areWellFormed: isBasicCredentials, challenge: 'Basic realm="data-network"' },
    refusals: DATA_NETWORK_REFUSALS,
  },
  "provider-accounts": {
    prefix: "/provider-accounts/v2",
    contract: "smile-contracts/provider-accounts/openapi.json",
    credentials: { areWellFormed: isBearerToken, challenge: 'Bearer realm="provider-accounts"' },
    refusals: PROVIDER_ACCOUNTS_REFUSALS,
  },
  billing: {
    prefix: "/billing/{stage}",
    contract: "smile-contracts/billing/openapi.json",
    refusals: BILLING_REFUSALS,
  },
};

export const API_NAMES = Object.keys(APIS) as ApiName[];

function isApiName(name: string): name is ApiName {
  return Object.hasOwn(APIS, name);
}

/**
 * Takes the names of the APIs that a user asked for; none given means all.
 * Returns them without repetition.
 * Throws an Error, which names those that exist, where one is unknown or the list is empty.
 */
export function chooseApis(names: readonly string[] = API_NAMES): ApiName[] {
  const unknown = names.find((name) => !isApiName(name));
  if (unknown !== undefined) throw new Error(`There is no API "${unknown}". The APIs are: ${API_NAMES.join(", ")}.`);
  if (names.length === 0) throw new Error(`Name at least one API. The APIs are: ${API_NAMES.join(", ")}.`);
  return [...new Set(names.filter(isApiName))];
}
