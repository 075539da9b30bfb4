// Generated from openapi/ by `npm run generate`. Changes made here are lost.

import { bindOperations } from "../../src/client/bind.js";
import type { PickableOperations, PickedClient } from "../../src/client/picked-client.js";
import { type ProviderAccountsClientOptions, toProviderAccountsSettings } from "./options.js";

export * from "./operations.js";
export type { ProviderAccountsClientOptions } from "./options.js";
export type { PickableOperation, PickedClient } from "../../src/client/picked-client.js";

/**
 * Takes the client's options and the operations you name, as in `createClient(options, { listProviderAccounts,
 * getProviderAccount })`. Returns a client with these and nothing else, so that a bundle holds no other operation's
 * code. Throws a `TypeError` that names the option when one is missing, wrong or unknown.
 */
export function createClient<const Picked extends PickableOperations>(
  options: ProviderAccountsClientOptions,
  operations: Picked,
): PickedClient<Picked> {
  return bindOperations(toProviderAccountsSettings(options), operations) as unknown as PickedClient<Picked>;
}
