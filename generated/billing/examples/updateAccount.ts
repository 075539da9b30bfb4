// Generated from openapi/ by `npm run generate`. Changes made here are lost.

import * as values from "../example-values.js";
export {
  accountUpdated,
  accountTypeUnknown,
  accountMissing,
  refusedForTwoReasons,
  internalErrorInA200,
  updateFailed,
} from "../example-values.js";

/** The examples of what updateAccount is sent. */
export const request = /* @__PURE__ */ Object.freeze({
  newEmailAddress: values.newEmailAddress,
  moved: values.moved,
  customFieldsSet: values.customFieldsSet,
  accountOfThePage: values.accountOfThePage,
});
