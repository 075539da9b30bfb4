export { createBillingClient, type BillingClient } from "./client.js";
export type { BillingClientOptions, BillingAuth } from "./options.js";
export * from "../../client/exports.js";
export type * from "../../../generated/billing/http-types.js";
export type * from "../../../generated/billing/types.js";
export type * from "../../../generated/billing/operation-types.js";
