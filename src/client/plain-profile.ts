import type { ApiProfile } from "./settings.js";

/** An API whose pages name no server, and whose answers are the result itself: no envelope, no id of the request. */
export const plainProfile: ApiProfile = {
  servers: [],
  rateLimit: false,
  dataOf: (body) => body,
  decidedBy: [],
  requestIdOf: () => undefined,
};
