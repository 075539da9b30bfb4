// Generated from openapi/ by `npm run generate`. Changes made here are lost.

export * from "../../src/client/exports.js";
export * from "../../src/apis/provider-accounts/index.js";
export { createProviderAccountsClient, type ProviderAccountsClient } from "./client.js";
export type { ProviderAccountsClientOptions } from "./options.js";
export type * from "./http-types.js";
export type * from "./types.js";
export type * from "./operation-types.js";
