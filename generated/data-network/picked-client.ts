// Generated from openapi/ by `npm run generate`. Changes made here are lost.

import { bindOperations } from "../../src/client/bind.js";
import type { PickableOperations, PickedClient } from "../../src/client/picked-client.js";
import { type DataNetworkClientOptions, toDataNetworkSettings } from "./options.js";

export * from "./operations.js";
export type { DataNetworkClientOptions } from "./options.js";
export type { PickableOperation, PickedClient } from "../../src/client/picked-client.js";

/**
 * Makes a client with the operations you name and nothing else, so that a bundle holds no other operation's
 * code: `createClient(options, { listUsers, createUser })`. Throws a `TypeError` when an option is wrong.
 */
export function createClient<const Picked extends PickableOperations>(
  options: DataNetworkClientOptions,
  operations: Picked,
): PickedClient<Picked> {
  return bindOperations(toDataNetworkSettings(options), operations) as unknown as PickedClient<Picked>;
}
