import { hexadecimal } from "./derived-id.js";

type Entry = Readonly<Record<string, unknown>>;

/** The entries of an answer, keyed by the index of the request's entry that each is about. */
export type EntriesByIndex = Readonly<Record<string, Entry>>;

/** What an entry is known by that was created. */
const CREATED_ID = "uuid";
/** Of a UUID without its dashes. */
const HEXADECIMAL_LENGTH = 32;
const ANY_CREATED: Entry = { [CREATED_ID]: "" };

/**
 * Takes an answer that has entries by index, the names of its lists, and the body of the request.
 * Returns the answer with an entry for each of the request's, and no other: its own where it has one, else its last
 * one again.
 */
export function fitToRequest(answer: unknown, lists: readonly string[], request: unknown): unknown {
  if (lists.length === 0) return answer;
  const given = answer as Readonly<Record<string, EntriesByIndex>>;
  const requested = request as Readonly<Record<string, readonly unknown[]>>;
  const others = Object.entries(given).filter(([name]) => !lists.includes(name));
  const fitted = lists.flatMap((list) => {
    const entries = requested[list]?.map(
      (_entry, index) => given[list]?.[index] ?? repeatLast(given[list], list, index),
    );
    return entries ? [[list, { ...keepRejection(entries, given[list]) }]] : [];
  });
  return Object.fromEntries([...others, ...fitted]);
}

/** Whether any entry was refused. */
export function hasRejection(answer: unknown, lists: readonly string[]): boolean {
  const given = answer as Readonly<Record<string, EntriesByIndex>>;
  return lists.some((list) => Object.values(given[list] ?? {}).some(isRefused));
}

const isRefused = (entry: Entry) => !(CREATED_ID in entry);

// A rejection must not become a success because the request has fewer entries.
function keepRejection(entries: readonly Entry[], given: EntriesByIndex = {}): readonly Entry[] {
  const refused = Object.values(given).filter(isRefused).at(-1);
  if (refused === undefined || entries.length === 0 || entries.some(isRefused)) return entries;
  return [...entries.slice(0, -1), refused];
}

// Integer keys come in ascending order, whatever the order of the text.
function repeatLast(entries: EntriesByIndex = {}, list: string, index: number): Entry {
  const last = Object.values(entries).at(-1) ?? ANY_CREATED;
  return CREATED_ID in last ? { ...last, [CREATED_ID]: idOf(list, index) } : last;
}

// The same in every run, so that a test can rely on it. Of version 8 (RFC 9562), which leaves the bits to whoever
// makes it.
function idOf(list: string, index: number): string {
  const hex = hexadecimal(`${list}/${index}`, HEXADECIMAL_LENGTH);
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20)].join("-");
}
