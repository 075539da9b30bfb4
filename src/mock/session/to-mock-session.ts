import type { ApiName } from "../../../generated/apis.js";
import { createUrlOfApi } from "../url-of-api.js";
import type { MockedApi, MockSession } from "./mock-session.js";
import { checkApi, type SessionControls } from "./session-controls.js";

/**
 * Takes the APIs that are served, what their URLs begin with, and what is said and asked in a session. Returns the same
 * with the types of the contracts.
 */
export function toMockSession(apis: readonly ApiName[], origin: string, controls: SessionControls): MockSession {
  const api = (given: ApiName): MockedApi<Readonly<Record<string, string>>> => {
    const name = checkApi(apis, given);
    return {
      next: (operationId, steps) => controls.next(name, operationId, steps),
      always: (operationId, step) => controls.always(name, operationId, step),
      reset: () => controls.reset(name),
    };
  };
  return {
    url: createUrlOfApi(apis, origin),
    // The types are the contract's; at run time, names are checked.
    api: api as MockSession["api"],
    requests: (filter) => controls.requests(filter),
    deliveries: (filter) => controls.deliveries(filter),
    deliver: (type, options) => controls.deliver(type, options),
    reset: () => controls.reset(),
  };
}
