// Generated from openapi/ by `npm run generate`. Changes made here are lost.

import type { ApiProfile } from "../../src/client/settings.js";

/** The servers of the Smile billing API, by mode. */
export const modes = {} as const;

/** What a client knows of the Smile billing API as a whole. */
export const profile: ApiProfile = {
  modes,
  credentialHeader: "Authorization",
  rateLimit: false,
  decidedBy: [],
  dataOf: (body) => body,
  requestIdOf: () => undefined,
};
