/** How far `pages` and `paginate` go, and how fast. */
export interface PagingOptions {
  /**
   * How many items are wanted: a whole number of at least 1. `paginate` yields no more; `pages` yields whole pages and
   * asks for none after that with which there are as many. All of them unless told otherwise.
   */
  readonly maxItems?: number | undefined;
  /** With 1, the next page is asked for while the caller works on this one. 0, never ahead, unless told otherwise. */
  readonly prefetch?: 0 | 1 | undefined;
}

const NAMES = ["maxItems", "prefetch"];

/** Takes the options of a caller. Returns them in full. Throws a `TypeError` that names what is wrong. */
export function readPagingOptions(
  options: PagingOptions = {},
): Required<Readonly<Record<keyof PagingOptions, number>>> {
  const unknown = Object.keys(options).find((name) => !NAMES.includes(name));
  if (unknown !== undefined)
    throw new TypeError(`pages and paginate have no option ${JSON.stringify(unknown)}; they have ${NAMES.join(", ")}.`);
  const { maxItems = Number.POSITIVE_INFINITY, prefetch = 0 } = options;
  if (maxItems !== Number.POSITIVE_INFINITY && (!Number.isSafeInteger(maxItems) || maxItems < 1))
    throw new TypeError("maxItems must be a whole number of at least 1.");
  if (prefetch !== 0 && prefetch !== 1) throw new TypeError("prefetch must be 0 or 1.");
  return { maxItems, prefetch };
}
