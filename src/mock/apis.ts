import { API_NAMES, type ApiName } from "../../generated/apis.js";
import type { OpenApiDocument } from "../openapi/document.js";
import { credentialsOf } from "../openapi/security.js";
import { type Operation, readOperations } from "./contract.js";
import { type CredentialCheck, credentialCheck } from "./credentials.js";
import { type ErrorResponses, errorResponsesOf } from "./error-responses.js";
import { readPackageJsonFile } from "./package-files.js";

export { API_NAMES, type ApiName };

/** An API as the mock serves it: all that its contract says about it. */
export interface ServedApi {
  readonly operations: readonly Operation[];
  /** Absent where the API demands none. */
  readonly credentials: CredentialCheck | undefined;
  readonly errorResponses: ErrorResponses;
}

/** Takes the name of an API. Returns its bundled contract, as a consumer of the package would import it. */
export function readBundledContract(api: ApiName): OpenApiDocument {
  return readPackageJsonFile(`smile-contracts/${api}/openapi.json`) as OpenApiDocument;
}

/** Takes the name of an API and its contract. Returns how the mock serves it. */
export function toServedApi(api: ApiName, contract: OpenApiDocument): ServedApi {
  return {
    operations: readOperations(contract),
    credentials: credentialCheck(api, credentialsOf(contract)),
    errorResponses: errorResponsesOf(contract["x-error-responses"]),
  };
}

function isApiName(name: string): name is ApiName {
  return (API_NAMES as readonly string[]).includes(name);
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
