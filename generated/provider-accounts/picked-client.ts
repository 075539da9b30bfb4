// Generated from openapi/ by `npm run generate`. Changes made here are lost.

import { bindOperations } from "../../src/client/bind.js";
import type { PickableOperations, PickedClient } from "../../src/client/picked-client.js";
import { type ProviderAccountsClientOptions, toProviderAccountsSettings } from "./options.js";

export * from "./operations.js";
export type { ProviderAccountsClientOptions } from "./options.js";
export type { PickableOperation, PickedClient } from "../../src/client/picked-client.js";

/**
 * Makes a client with the operations you name and nothing else, so that a bundle holds no other operation's
 * code: `createClient(options, { listProviderAccounts, getProviderAccount })`. Throws a `TypeError` when an
 * option is wrong.
 */
export function createClient<const Picked extends PickableOperations>(
  options: ProviderAccountsClientOptions,
  operations: Picked,
): PickedClient<Picked> {
  return bindOperations(toProviderAccountsSettings(options), operations) as unknown as PickedClient<Picked>;
}
