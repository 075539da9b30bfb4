// Generated from openapi/ by `npm run generate`. Changes made here are lost.

import * as values from "../example-values.js";
export {
  redirectUser,
  connectedAtOnce,
  missingProviderName,
  invalidAccessToken,
  unknownUser,
  underMaintenance,
} from "../example-values.js";

/** The examples of what connectProviderAccount is sent. */
export const request = /* @__PURE__ */ Object.freeze({
  withCallback: values.withCallback,
  withoutAuthentication: values.withoutAuthentication,
});
