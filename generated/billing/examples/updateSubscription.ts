// Generated from openapi/ by `npm run generate`. Changes made here are lost.

import * as values from "../example-values.js";
export {
  subscriptionUpdated,
  usernameTaken,
  subscriptionMissing,
  refusedForTwoReasons2 as refusedForTwoReasons,
  internalErrorInA2002 as internalErrorInA200,
  updateFailed2 as updateFailed,
} from "../example-values.js";

/** The examples of what updateSubscription is sent. */
export const request = /* @__PURE__ */ Object.freeze({
  newUsername: values.newUsername,
  movedToAnotherTimeZone: values.movedToAnotherTimeZone,
  customFieldsSet: values.customFieldsSet2,
  subscriptionOfThePage: values.subscriptionOfThePage,
});
