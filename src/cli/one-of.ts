import { UsageError } from "./usage-error.js";

/** Takes an option, the values that it has, and a text. Returns the value. Throws a UsageError where it is none. */
export function oneOf<Value extends string>(option: string, values: readonly Value[], text: string): Value {
  const value = values.find((known) => known === text);
  if (value === undefined) throw new UsageError(`${option} takes one of ${values.join(", ")}, not "${text}"`);
  return value;
}
