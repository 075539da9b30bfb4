export { createProviderAccountsClient, type ProviderAccountsClient } from "./client.js";
export type { ProviderAccountsClientOptions, AccessToken } from "./options.js";
export {
  waitForConnection,
  type ConnectionResult,
  type ConnectionRejected,
  type UnknownConnectionResult,
  type WaitForConnectionRequest,
} from "./wait-for-connection.js";
export * from "../../client/exports.js";
export type * from "../../../generated/provider-accounts/http-types.js";
export type * from "../../../generated/provider-accounts/types.js";
export type * from "../../../generated/provider-accounts/operation-types.js";
