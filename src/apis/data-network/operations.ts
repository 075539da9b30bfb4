import { bindOperations } from "../../client/bind.js";
import type { PickableOperations, PickedClient } from "../../client/picked-client.js";
import { type DataNetworkClientOptions, toDataNetworkSettings } from "./options.js";

export * from "../../../generated/data-network/operations.js";
export type { DataNetworkClientOptions } from "./options.js";
export type { PickableOperation, PickedClient } from "../../client/picked-client.js";

/**
 * Makes a client with the operations you name and nothing else, so that a bundle holds no other operation's code:
 * `createClient(options, { listAccounts, getAccount })`. Throws a `TypeError` when an option is wrong.
 */
export function createClient<const Picked extends PickableOperations>(
  options: DataNetworkClientOptions,
  operations: Picked,
): PickedClient<Picked> {
  return bindOperations(toDataNetworkSettings(options), operations) as unknown as PickedClient<Picked>;
}
