import { attributeOf } from "./plain-object.js";

/** A reference to another place of the same document: `#` and a JSON Pointer. */
export interface Reference {
  readonly $ref: string;
}

/** A segment of a JSON Pointer (RFC 6901) for the name of an attribute. */
export function escapePointer(segment: string): string {
  return /[~/]/.test(segment) ? segment.replaceAll("~", "~0").replaceAll("/", "~1") : segment;
}

/** A JSON Pointer from the names that it goes through. */
export function pointerTo(...names: readonly (string | number)[]): string {
  return names.map((name) => `/${escapePointer(String(name))}`).join("");
}

/** The names that a JSON Pointer goes through. */
export function pointerSegments(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/**
 * Takes a document and a value in it, or a reference to one. Returns the value; references to references are followed.
 * Throws an Error where a reference leads to nothing in the document.
 */
export function resolveReference<Value>(document: object, value: Value | Reference): Value {
  const reference = attributeOf(value, "$ref");
  if (typeof reference !== "string") return value as Value;
  // In a reference, a pointer is part of a URL (section 6 of the RFC).
  const names = reference.startsWith("#/") ? pointerSegments(decodeURIComponent(reference)) : undefined;
  const target = names?.reduce<unknown>(attributeOf, document);
  if (target === undefined) throw new Error(`The document refers to ${reference}, which it does not hold`);
  return resolveReference(document, target as Value | Reference);
}
