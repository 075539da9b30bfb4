import { isPlainObject, ownAttributes } from "./plain-object.js";
import { escapePointer } from "./pointer.js";

/** A part of a value that JSON would leave out, empty or turn into null without a word. */
export interface JsonLoss {
  readonly path: string;
  readonly value: unknown;
}

/** A value as JSON holds it, or the first part of it that JSON would lose. */
export type JsonValue = { readonly value: unknown; readonly loss?: undefined } | { readonly loss: JsonLoss };

/**
 * Copies a value as JSON holds it, reading each part once, so that what is checked is what is sent. Refuses what JSON
 * would lose: a `Map`, a function, a number that is none, `undefined` in a list. An attribute that is undefined
 * counts as absent. Throws where the value holds itself.
 */
export function toJson(given: unknown, path: string): JsonValue {
  const losses: JsonLoss[] = [];
  const value = copy(given, path, losses);
  return losses[0] ? { loss: losses[0] } : { value };
}

function copy(given: unknown, path: string, losses: JsonLoss[]): unknown {
  const value = hasToJson(given) ? given.toJSON() : given;
  if (isLost(given, value)) losses.push({ path, value: given });
  // One is enough to refuse.
  if (losses.length > 0 || typeof value !== "object" || value === null) return value;
  // By its places: one that is a hole would become null.
  if (Array.isArray(value)) return Array.from(value, (item: unknown, index) => copy(item, `${path}/${index}`, losses));
  const own = ownAttributes(value);
  for (const name of Object.keys(own)) own[name] = copy(own[name], `${path}/${escapePointer(name)}`, losses);
  return own;
}

function isLost(given: unknown, value: unknown): boolean {
  // An invalid date says by `toJSON` that it is null.
  if (value === null) return given !== null;
  if (typeof value !== "object")
    return typeof value !== "string" && typeof value !== "boolean" && !Number.isFinite(value);
  return (
    !Array.isArray(value) && !isPlainObject(value) && (Symbol.iterator in value || Object.keys(value).length === 0)
  );
}

function hasToJson(value: unknown): value is { toJSON(): unknown } {
  return typeof (value as { toJSON?: unknown } | null | undefined)?.toJSON === "function";
}
