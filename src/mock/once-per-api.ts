import type { ApiName } from "../../generated/apis.js";

/** Takes what makes something of an API. Returns the same, which does so once for each. */
export function oncePerApi<Result>(make: (api: ApiName) => Promise<Result>): (api: ApiName) => Promise<Result> {
  const made = new Map<ApiName, Promise<Result>>();
  return (api) => {
    const known = made.get(api) ?? make(api);
    made.set(api, known);
    return known;
  };
}
