import { call } from "./call.js";
import type { CallArgument } from "./build-request.js";
import type { Operation } from "../validation/operation.js";
import type { Settings } from "./settings.js";

/** A function that carries out one operation, and knows which. */
export interface BoundOperation {
  (argument?: CallArgument): ReturnType<typeof call>;
  readonly operation: Operation;
}

/** One function for each operation, all with the same settings. They need no `this`. */
export function bindOperations(settings: Settings, operations: Readonly<Record<string, Operation>>): Record<string, BoundOperation> {
  const bound: Record<string, BoundOperation> = {};
  for (const [name, operation] of Object.entries(operations)) {
    bound[name] = Object.assign((argument?: CallArgument) => call(settings, operation, argument), { operation });
  }
  return bound;
}
