/** A cursor type of the schema, as far as a page needs it. */
export interface Cursor<Item> {
  /** How many there are in all. */
  readonly count?: number | null | undefined;
  /** Those that were asked for. */
  readonly objects?: readonly (Item | null)[] | null | undefined;
}

/** One page of a list. */
export interface Page<Item> {
  /** How many there are in all; null where the service does not say. */
  readonly count: number | null;
  /** The items of this page. */
  readonly items: readonly Item[];
  /** The `offset` of the next page; null where this was the last. */
  readonly nextOffset: number | null;
}

/**
 * Makes a page that `pages` and `paginate` understand. Takes what was read of a cursor type (`count` and `objects`) and
 * the offset that was asked for, 0 unless given. A cursor that is null has nothing in it.
 */
export function toPage<Item>(cursor: Cursor<Item> | null | undefined, offset = 0): Page<Item> {
  const count = cursor?.count ?? null;
  const objects = cursor?.objects ?? [];
  const end = offset + objects.length;
  // A service that gives less than it was asked for may have more all the same; one that gives nothing has none.
  const isLast = objects.length === 0 || (count !== null && end >= count);
  return { count, items: objects.filter((item) => item !== null), nextOffset: isLast ? null : end };
}
