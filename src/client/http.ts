import createOpenApiFetch from "openapi-fetch";
import type { Settings } from "./settings.js";

/**
 * An openapi-fetch client that sends the client's credentials, to its base URL only, and follows no redirects.
 * Throws what openapi-fetch throws; a request that would leave the base URL is refused with a `TypeError`.
 */
export function createHttpClient(settings: Settings): object {
  const { baseUrl, authorization, fetch } = settings;
  const base = `${baseUrl}/`;
  return createOpenApiFetch<Record<string, never>>({
    baseUrl,
    redirect: "manual",
    fetch(request) {
      if (!request.url.startsWith(base)) {
        return Promise.reject(new TypeError(`The request would leave ${base}`));
      }
      if (authorization !== undefined) request.headers.set("Authorization", authorization);
      return fetch(request);
    },
  });
}
