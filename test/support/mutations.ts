/** A place in a JSON value: the keys that lead there. */
export type Place = readonly string[];

/** Every place of a value, the value itself left out. */
export function listPlaces(value: unknown, path: Place = []): Place[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => [[...path, key], ...listPlaces(child, [...path, key])]);
}

export function valueAt(value: unknown, place: Place): unknown {
  return place.reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], value);
}

/** A copy of a value that differs in one place. */
export function changeAt(
  value: unknown,
  place: Place,
  change: (parent: Record<string, unknown>, key: string) => void,
): unknown {
  const copy = structuredClone(value);
  change(valueAt(copy, place.slice(0, -1)) as Record<string, unknown>, place.at(-1) as string);
  return copy;
}

export const remove = (parent: Record<string, unknown>, key: string): boolean => delete parent[key];
export const setNull = (parent: Record<string, unknown>, key: string): null => (parent[key] = null);
/**
 * Another type than the value's own, and not null either: no attribute of the contracts has two such types, free
 * values aside.
 */
export const setOtherType = (parent: Record<string, unknown>, key: string): unknown =>
  (parent[key] = typeof parent[key] === "boolean" ? 5 : true);
