// Generated from openapi/ by `npm run generate`. Changes made here are lost.

import * as values from "../example-values.js";
export {
  allEvents,
  invalidParameters,
  wrongCredentials,
  invalidToken,
  noPermission,
  unknownResource,
  unsupportedContentType,
  tooManyRequests,
  serverFailed,
  unsupportedMethod,
  underMaintenance,
  tookTooLong,
} from "../example-values.js";

/** The examples of what createWebhook is sent. */
export const request = /* @__PURE__ */ Object.freeze({
  registerForAllEvents: values.registerForAllEvents,
  registerForFinishedTasks: values.registerForFinishedTasks,
});
