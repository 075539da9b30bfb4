// Generated from openapi/ by `npm run generate`. Changes made here are lost.

export * from "../../src/client/exports.js";
export * from "../../src/apis/billing/index.js";
export { createBillingClient, type BillingClient } from "./client.js";
export type { BillingClientOptions } from "./options.js";
export type * from "./http-types.js";
export type * from "./types.js";
export type * from "./operation-types.js";
