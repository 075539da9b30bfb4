// Generated from openapi/ by `npm run generate`. Changes made here are lost.

import * as values from "../example-values.js";
export {
  accountFound,
  ticketsFound,
  noSuchAccount,
  unknownField,
  partOfTheData,
  nothingCouldBeRead,
} from "../example-values.js";

/** The examples of what queryGraphql is sent. */
export const request = /* @__PURE__ */ Object.freeze({
  accountByUsn: values.accountByUsn,
  ticketsByStatus: values.ticketsByStatus,
  misspeltField: values.misspeltField,
});
