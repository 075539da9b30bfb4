import { isPlainObject } from "./plain-object.js";
import { escapePointer } from "./pointer.js";

/** A part of a value that JSON would leave out, empty or turn into null without a word. */
export interface JsonLoss {
  readonly path: string;
  readonly value: unknown;
}

/**
 * Finds the first part of a value that JSON cannot hold: a `Map`, a function, a number that is none, `undefined` in a list.
 * An attribute that is undefined counts as absent. Throws where the value holds itself.
 */
export function findJsonLoss(given: unknown, path: string): JsonLoss | undefined {
  const value = hasToJson(given) ? given.toJSON() : given;
  const loss = { path, value: given };
  // An invalid date says by `toJSON` that it is null.
  if (value === null) return given === null ? undefined : loss;
  if (typeof value !== "object") return isScalar(value) ? undefined : loss;
  const isList = Array.isArray(value);
  if (!isList && !isPlainObject(value) && (Symbol.iterator in value || Object.keys(value).length === 0)) return loss;
  // A list is walked by its places: one that is a hole would become null as well.
  for (const key of isList ? value.keys() : Object.keys(value)) {
    const part = (value as Record<string | number, unknown>)[key];
    const found = part === undefined && !isList ? undefined : findJsonLoss(part, `${path}/${escapePointer(String(key))}`);
    if (found) return found;
  }
  return undefined;
}

function isScalar(value: unknown): boolean {
  return typeof value === "string" || typeof value === "boolean" || Number.isFinite(value);
}

function hasToJson(value: unknown): value is { toJSON(): unknown } {
  return typeof (value as { toJSON?: unknown } | null | undefined)?.toJSON === "function";
}
