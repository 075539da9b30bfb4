import { isPlainObject, ownAttributes } from "./plain-object.js";
import { pointerTo } from "./pointer.js";

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
  const found: Found = {};
  const value = copy(given, found);
  return found.loss ? { loss: { ...found.loss, path: path + found.loss.path } } : { value };
}

/** One loss is enough to refuse. Its path is put together on the way back: mostly there is none. */
interface Found {
  loss?: JsonLoss;
}

function copy(given: unknown, found: Found): unknown {
  // What JSON takes as it is, and never asks for `toJSON`.
  if (typeof given === "string" || typeof given === "boolean" || Number.isFinite(given)) return given;
  const value = hasToJson(given) ? given.toJSON() : given;
  if (isLost(given, value)) found.loss = { path: "", value: given };
  if (found.loss || typeof value !== "object" || value === null) return value;
  // By its places: one that is a hole would become null.
  if (Array.isArray(value)) return Array.from(value, (item: unknown, index) => copyPart(item, index, found));
  const own = ownAttributes(value);
  for (const name of Object.keys(own)) own[name] = copyPart(own[name], name, found);
  return own;
}

function copyPart(part: unknown, name: string | number, found: Found): unknown {
  if (found.loss) return undefined;
  const value = copy(part, found);
  lift(found, name);
  return value;
}

/** A loss in a part is one of the whole, at the part's place. */
function lift(found: Found, name: string | number): void {
  if (found.loss) found.loss = { ...found.loss, path: pointerTo(name) + found.loss.path };
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
