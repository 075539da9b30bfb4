// Generated from openapi/ by `npm run generate`. Changes made here are lost.

import {
  listProviderAccounts,
  getProviderAccount,
  deleteProviderAccount,
  refreshProviderAccount,
  connectProviderAccount,
  getConnectStatus,
  verifyProviderAccount,
} from "./operations.js";

/** The operations of the Data platform provider accounts API, by id. */
export const operations = {
  listProviderAccounts,
  getProviderAccount,
  deleteProviderAccount,
  refreshProviderAccount,
  connectProviderAccount,
  getConnectStatus,
  verifyProviderAccount,
};
