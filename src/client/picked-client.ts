import type { Operation } from "../validation/operation.js";

/** An operation that a client can be made with. */
export interface PickableOperation extends Operation {
  /** The type of the client's method. There is nothing of it at run time. */
  readonly "~method"?: unknown;
}

export type PickableOperations = Readonly<Record<string, PickableOperation>>;

/** A client with the picked operations only. */
export type PickedClient<Picked> = {
  readonly [Name in keyof Picked]: Picked[Name] extends { readonly "~method"?: infer Method }
    ? NonNullable<Method>
    : never;
};
