import { bindOperations } from "../../client/bind.js";
import type { PickableOperations, PickedClient } from "../../client/picked-client.js";
import { type BillingClientOptions, toBillingSettings } from "./options.js";

export * from "../../../generated/billing/operations.js";
export type { BillingClientOptions } from "./options.js";
export type { PickableOperation, PickedClient } from "../../client/picked-client.js";

/**
 * Makes a client with the operations you name and nothing else, so that a bundle holds no other operation's code:
 * `createClient(options, { createOrder })`. Throws a `TypeError` when an option is wrong.
 */
export function createClient<const Picked extends PickableOperations>(
  options: BillingClientOptions,
  operations: Picked,
): PickedClient<Picked> {
  return bindOperations(toBillingSettings(options), operations) as unknown as PickedClient<Picked>;
}
