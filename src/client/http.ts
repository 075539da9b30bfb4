import createOpenApiFetch, { defaultPathSerializer } from "openapi-fetch";
import { isPathValue, PATH_VALUE } from "./path-value.js";
import { serializeQuery } from "./query.js";
import type { Settings } from "./settings.js";

/**
 * An openapi-fetch client that sends the client's credentials, to its base URL only, and follows no redirects.
 * Throws what openapi-fetch throws. A path value that would reach another resource and a request that would leave the
 * base URL are refused with a `TypeError`.
 */
export function createHttpClient(settings: Settings): object {
  const { baseUrl, authorization, fetch } = settings;
  const base = `${baseUrl}/`;
  return createOpenApiFetch<Record<string, never>>({
    baseUrl,
    querySerializer: serializeQuery,
    pathSerializer(pathname, parameters) {
      for (const [name, value] of Object.entries(parameters)) {
        if (!isPathValue(value)) throw new TypeError(`Path parameter "${name}" must be ${PATH_VALUE}`);
      }
      return defaultPathSerializer(pathname, parameters);
    },
    fetch(request) {
      if (!request.url.startsWith(base)) {
        return Promise.reject(new TypeError(`The request would leave ${base}`));
      }
      if (authorization !== undefined) request.headers.set("Authorization", authorization);
      // Stated again: a call's own options could have changed it.
      return fetch(request, { redirect: "manual" });
    },
  });
}
