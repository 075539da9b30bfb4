import { bindOperations } from "../client/bind.js";
import type { Operation } from "../validation/operation.js";
import { type DataNetworkClientOptions, toDataNetworkSettings } from "./options.js";

export * from "../../generated/data-network/operations.js";
export type { DataNetworkClientOptions } from "./options.js";

/** An operation that a client can be made with. */
export interface PickableOperation extends Operation {
  /** The type of the client's method. There is nothing of it at run time. */
  readonly "~method"?: unknown;
}

/** A client with the picked operations only. */
export type PickedClient<Picked> = {
  readonly [Name in keyof Picked]: Picked[Name] extends { readonly "~method"?: infer Method } ? NonNullable<Method> : never;
};

/**
 * Makes a client with the operations you name and nothing else, so that a bundle holds no other operation's code:
 * `createClient(options, { listAccounts, getAccount })`. Throws a `TypeError` when an option is wrong.
 */
export function createClient<const Picked extends Readonly<Record<string, PickableOperation>>>(
  options: DataNetworkClientOptions,
  operations: Picked,
): PickedClient<Picked> {
  return bindOperations(toDataNetworkSettings(options), operations) as unknown as PickedClient<Picked>;
}
