// Generated from openapi/ by `npm run generate`. Changes made here are lost.

import type { ApiProfile } from "../../src/client/settings.js";
import { attributeOf, textOf } from "../../src/validation/plain-object.js";

/** The servers of the Smile data network API, by mode. */
export const modes = {
  sandbox: "https://sandbox.smileapi.io/v1",
  production: "https://open.smileapi.io/v1",
} as const;

/** What a client knows of the Smile data network API as a whole. */
export const profile: ApiProfile = {
  modes,
  credentialHeader: "Authorization",
  rateLimit: 20,
  decidedBy: ["code"],
  dataOf: (body) => attributeOf(body, "data"),
  requestIdOf: (body) => textOf(body, "requestId"),
};
