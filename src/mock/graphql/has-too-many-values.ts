import { MAX_VARIABLE_VALUES } from "./limits.js";

/** Takes parsed JSON. Returns whether it holds more values than the mock takes, which needs no look at all of them. */
export function hasTooManyValues(json: unknown): boolean {
  let found = 0;
  // No recursion, which deep values would let run out of stack.
  const waiting: unknown[] = [json];
  while (waiting.length > 0) {
    const value = waiting.pop();
    found += 1;
    if (found + waiting.length > MAX_VARIABLE_VALUES) return true;
    if (typeof value !== "object" || value === null) continue;
    for (const inside of Object.values(value)) {
      if (waiting.push(inside) > MAX_VARIABLE_VALUES) return true;
    }
  }
  return false;
}
