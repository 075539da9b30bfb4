import { ownAttributes } from "./plain-object.js";

/**
 * Validators read attributes, of values and of schemas, without asking whose they are. Where some library has put an
 * enumerable one on `Object.prototype`, they are given a copy that inherits nothing.
 */
export function withoutInheritance<Value>(value: Value): Value {
  for (const _inherited in {}) return copy(value) as Value;
  return value;
}

function copy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copy);
  if (typeof value !== "object" || value === null) return value;
  const own = ownAttributes(value);
  for (const name of Object.keys(own)) own[name] = copy(own[name]);
  return own;
}
