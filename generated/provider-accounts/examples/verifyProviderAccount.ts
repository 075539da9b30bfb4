// Generated from openapi/ by `npm run generate`. Changes made here are lost.

import * as values from "../example-values.js";
export {
  succeeded,
  failedRetryAllowed,
  failedForGood,
  noVerificationCodes,
  invalidAccessToken,
  unknownUser,
  underMaintenance,
} from "../example-values.js";

/** The examples of what verifyProviderAccount is sent. */
export const request = /* @__PURE__ */ Object.freeze({
  twoDeposits: values.twoDeposits,
});
