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

/**
 * A copy of a value that differs in one place. Shares with the value what does not lead there, since a copy of
 * all of it for each of its places takes longer than to judge them.
 */
export function changeAt(
  value: unknown,
  place: Place,
  change: (parent: Record<string, unknown>, key: string) => void,
): unknown {
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<string, unknown>;
  const [key = "", ...rest] = place;
  if (rest.length === 0) change(copy, key);
  else copy[key] = changeAt(copy[key], rest, change);
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
