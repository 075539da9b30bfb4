import { getNamedType, GraphQLError, type GraphQLObjectType } from "graphql";
import type { Row } from "./data-set.js";
import { exceeds, MAX_FILTER_ENTRIES } from "./limits.js";
import { comparable } from "./scalars.js";

/** A coerced argument `filter`. */
export type Filter = readonly (Readonly<Record<string, unknown>> | null)[] | null | undefined;

/**
 * Takes objects, their type and a filter. Returns those that equal one entry of the filter in all fields that the
 * entry has; all of them where there is no entry. No page says how entries and their fields combine: this is what
 * lists of alternatives mean elsewhere. Throws a GraphQLError where there are too many entries.
 */
export function filterRows(rows: readonly Row[], type: GraphQLObjectType, filter: Filter): readonly Row[] {
  const entries = (filter ?? []).filter((entry) => entry !== null);
  if (entries.length > MAX_FILTER_ENTRIES) {
    throw new GraphQLError(exceeds("The filter has too many entries", entries.length, MAX_FILTER_ENTRIES));
  }
  if (entries.length === 0) return rows;
  return rows.filter((row) =>
    entries.some((entry) => Object.entries(entry).every(([field, wanted]) => equals(row, type, field, wanted))),
  );
}

function equals(row: Row, type: GraphQLObjectType, field: string, wanted: unknown): boolean {
  const scalar = getNamedType(type.getFields()[field]?.type)?.name ?? "";
  const found = row[field] ?? null;
  if (!Array.isArray(found)) return comparable(scalar, found) === wanted;
  if (!Array.isArray(wanted)) return false;
  return found.length === wanted.length && found.every((value, index) => comparable(scalar, value) === wanted[index]);
}
