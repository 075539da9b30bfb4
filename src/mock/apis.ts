export type ApiName = "data-network";

export interface ServedApi {
  /** Where the mock serves the API: up to and including the version, without a slash at the end. */
  readonly prefix: string;
  /** The bundled contract, as a consumer of the package would import it. */
  readonly contract: string;
  /** What the challenge of a 401 says that the credentials are for. */
  readonly realm: string;
}

export const APIS: Readonly<Record<ApiName, ServedApi>> = {
  "data-network": {
    prefix: "/data-network/v1",
    contract: "smile-contracts/data-network/openapi.json",
    realm: "data-network",
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
