import { type ApiName, MOUNT_POINTS } from "../../generated/apis.js";

/**
 * Takes the APIs that a mock serves, and the origin of its URLs. Returns what gives the base URL of each. That throws
 * an Error where the API is not served.
 */
export function createUrlOfApi(apis: readonly ApiName[], origin: string): (api: ApiName) => string {
  return (api) => {
    if (!apis.includes(api)) throw new Error(`This mock does not serve "${api}". It serves: ${apis.join(", ")}.`);
    return origin + MOUNT_POINTS[api].path;
  };
}
