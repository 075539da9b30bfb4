import type { Operation } from "../validation/operation.js";
import { call, type Result } from "./call.js";
import type { Settings } from "./settings.js";

/** A function that carries out one operation, and knows which. */
export interface BoundOperation {
  (argument?: unknown): Promise<Result>;
  readonly operation: Operation;
}

/** One function for each operation, all with the same settings and carried out alike. They need no `this`. */
export function bindOperations<Bound extends Operation>(
  settings: Settings,
  operations: Readonly<Record<string, Bound>>,
  carryOut: (settings: Settings, operation: Bound, argument?: unknown) => Promise<Result> = call,
): Record<string, BoundOperation> {
  const bound: Record<string, BoundOperation> = {};
  for (const [name, operation] of Object.entries(operations)) {
    const method = (argument?: unknown) => carryOut(settings, operation, argument);
    // Not enumerable: a client that is printed shows the names of its operations, and not all that is known about them.
    bound[name] = Object.defineProperties(method, {
      name: { value: name },
      operation: { value: operation },
    }) as unknown as BoundOperation;
  }
  return bound;
}
