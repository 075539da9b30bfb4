// Generated from openapi/ by `npm run generate`. Changes made here are lost.

import { bindOperations } from "../../src/client/bind.js";
import type { PickableOperations, PickedClient } from "../../src/client/picked-client.js";
import { type BillingClientOptions, toBillingSettings } from "./options.js";

export * from "./operations.js";
export type { BillingClientOptions } from "./options.js";
export type { PickableOperation, PickedClient } from "../../src/client/picked-client.js";

/**
 * Takes the client's options and the operations you name, as in `createClient(options, { createOrder, updateAccount
 * })`. Returns a client with these and nothing else, so that a bundle holds no other operation's code. Throws a
 * `TypeError` that names the option when one is missing, wrong or unknown.
 */
export function createClient<const Picked extends PickableOperations>(
  options: BillingClientOptions,
  operations: Picked,
): PickedClient<Picked> {
  return bindOperations(toBillingSettings(options), operations) as unknown as PickedClient<Picked>;
}
