// Generated from openapi/ by `npm run generate`. Changes made here are lost.

import {
  createOrder,
  updateAccount,
  updateSubscription,
  queryGraphql,
} from "./operations.js";

/** The operations of the Smile billing API, by id. */
export const operations = {
  createOrder,
  updateAccount,
  updateSubscription,
  queryGraphql,
};
