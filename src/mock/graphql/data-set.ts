/** A value of a field, as JSON: a Long and a BigDecimal as text with all of their digits, a UUID in small letters. */
export type FieldValue = string | number | boolean | null | readonly string[];

/** An object of the data set: every field of its type but the relations, and the `_iso` that follow from others. */
export type Row = Readonly<Record<string, FieldValue>>;

/** All objects of each type that has objects of its own, in the order in which they are listed. */
export type DataSet = Readonly<Record<string, readonly Row[]>>;

/** Takes a data set and the name of a type. Returns its objects. Throws an Error where it has no such type. */
export function rowsOf(data: DataSet, type: string): readonly Row[] {
  const rows = data[type];
  if (!rows) throw new Error(`The data set of the mock has no ${type}`);
  return rows;
}

/** Objects by the values of a field, each as text, of each list that was looked into. A list is never changed. */
const indexes = new WeakMap<readonly Row[], Map<string, ReadonlyMap<string, readonly Row[]>>>();
const NONE: readonly Row[] = [];

/**
 * Takes objects, a field and the value of a key. Returns the objects that have it there, in their order: none where it
 * is null. One may be a Long, which is text, and the other an Int.
 */
export function rowsWith(rows: readonly Row[], field: string, key: FieldValue | undefined): readonly Row[] {
  if (key === null || key === undefined) return NONE;
  const byField = indexes.get(rows) ?? new Map<string, ReadonlyMap<string, readonly Row[]>>();
  indexes.set(rows, byField);
  const index = byField.get(field) ?? indexBy(rows, field);
  byField.set(field, index);
  return index.get(String(key)) ?? NONE;
}

function indexBy(rows: readonly Row[], field: string): ReadonlyMap<string, readonly Row[]> {
  const index = new Map<string, Row[]>();
  for (const row of rows) {
    const value = row[field];
    if (value === null || value === undefined) continue;
    const same = index.get(String(value));
    if (same) same.push(row);
    else index.set(String(value), [row]);
  }
  return index;
}
