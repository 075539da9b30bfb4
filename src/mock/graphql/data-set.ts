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
