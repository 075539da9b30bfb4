/** Where a page begins: behind the item with this number, where items are counted from 1. */
export interface PageCursor {
  readonly after: number;
  /** What the pages before were asked for with, by name. */
  readonly filters: Readonly<Record<string, string>>;
}

/** A number, and the filters as a query. */
const CURSOR = /^(\d{1,9})(?:&(.*))?$/s;

/** Takes the number of a page's last item, and the filters of the list. Returns the cursor of the next page. */
export function writeCursor(after: number, filters: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams(filters).toString();
  return query === "" ? String(after) : `${after}&${query}`;
}

/** Takes the cursor of a request. Returns what it says; undefined where the mock has not given it. */
export function readCursor(cursor: unknown): PageCursor | undefined {
  const [, after, query = ""] = (typeof cursor === "string" && CURSOR.exec(cursor)) || [];
  return after === undefined
    ? undefined
    : { after: Number(after), filters: Object.fromEntries(new URLSearchParams(query)) };
}
