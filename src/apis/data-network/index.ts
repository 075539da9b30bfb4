export { createDataNetworkClient, type DataNetworkClient } from "./client.js";
export type { DataNetworkClientOptions } from "./options.js";
export * from "../../client/exports.js";
export type * from "../../../generated/data-network/http-types.js";
export type * from "../../../generated/data-network/types.js";
export type * from "../../../generated/data-network/operation-types.js";
