// Generated from openapi/ by `npm run generate`. Changes made here are lost.

export * from "../../src/client/exports.js";
export { createDataNetworkClient, type DataNetworkClient } from "./client.js";
export type { DataNetworkClientOptions } from "./options.js";
export type * from "./http-types.js";
export type * from "./types.js";
export type * from "./operation-types.js";
