import type { Issue } from "../../../../validation/issue.js";

/**
 * Takes the places that fields stand for, and issues. Returns what is to be said at each field, in the words of the
 * validators. What belongs to no field is said at the empty place.
 */
export function issuesByField(places: readonly string[], issues: readonly Issue[]): ReadonlyMap<string, string[]> {
  const said = new Map<string, string[]>();
  for (const { path, message } of issues) {
    const place = places.find((candidate) => path === candidate || path.startsWith(`${candidate}/`)) ?? "";
    said.set(place, [...(said.get(place) ?? []), `${message}.`]);
  }
  return said;
}
