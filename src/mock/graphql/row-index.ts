import type { FieldValue, Row } from "./data-set.js";

/** The objects of a list by the value of a field, as text. */
type Index = Map<string, readonly Row[]>;

/** Of each list that was looked into, by fields. A list is never changed, so its indexes hold for good. */
const indexes = new WeakMap<readonly Row[], Map<string, Index>>();
const NONE: readonly Row[] = [];

/**
 * Takes objects, a field and the value of a key. Returns the objects that have it there, in their order: none where it
 * is null. One may be a Long, which is text, and the other an Int.
 */
export function rowsWith(rows: readonly Row[], field: string, key: FieldValue | undefined): readonly Row[] {
  const text = keyOf(key);
  if (text === undefined) return NONE;
  const byField = indexes.get(rows) ?? new Map<string, Index>();
  indexes.set(rows, byField);
  const index = byField.get(field) ?? indexBy(rows, field);
  byField.set(field, index);
  return index.get(text) ?? NONE;
}

/** Returns a list with further objects at its end. The indexes go over to it: they are not made anew for every one. */
export function withAppended(rows: readonly Row[], added: readonly Row[]): readonly Row[] {
  const all = [...rows, ...added];
  const byField = takeIndexes(rows, all);
  for (const [field, index] of byField) for (const row of added) insert(index, keyOf(row[field]), row);
  return all;
}

/** Returns a list with an object in the place of another one. Indexes go over to it but for those that would change. */
export function withReplaced(rows: readonly Row[], former: Row, row: Row): readonly Row[] {
  const swap = (some: readonly Row[]) => some.map((other) => (other === former ? row : other));
  const all = swap(rows);
  const byField = takeIndexes(rows, all);
  for (const [field, index] of byField) {
    const [from, to] = [keyOf(former[field]), keyOf(row[field])];
    if (from !== to) byField.delete(field);
    else if (to !== undefined) index.set(to, swap(index.get(to) ?? NONE));
  }
  return all;
}

function takeIndexes(from: readonly Row[], to: readonly Row[]): Map<string, Index> {
  const byField = indexes.get(from) ?? new Map<string, Index>();
  indexes.delete(from);
  indexes.set(to, byField);
  return byField;
}

function indexBy(rows: readonly Row[], field: string): Index {
  const index = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row[field]);
    const same = key === undefined ? undefined : index.get(key);
    if (same) same.push(row);
    else if (key !== undefined) index.set(key, [row]);
  }
  return index;
}

// What was found before stays as it was.
function insert(index: Index, key: string | undefined, row: Row): void {
  if (key !== undefined) index.set(key, [...(index.get(key) ?? NONE), row]);
}

function keyOf(value: FieldValue | undefined): string | undefined {
  return value === null || value === undefined ? undefined : String(value);
}
