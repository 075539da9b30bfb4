import { type DataSet, type Row, rowsOf } from "../../../mock/graphql/data-set.js";
import { withAppended, withReplaced } from "../../../mock/graphql/row-index.js";

/** Objects by their types. */
export type Rows = Readonly<Record<string, readonly Row[]>>;

/** A data set that changes: what was read from it before stays as it was. */
export class Tables {
  #data: DataSet;
  #characters = 0;
  readonly #sizes = new WeakMap<Row, number>();

  constructor(data: DataSet) {
    this.#data = data;
  }

  get data(): DataSet {
    return this.#data;
  }

  /** How many characters of JSON there are beside those that were there from the start. */
  get characters(): number {
    return this.#characters;
  }

  /** How many characters of JSON some objects have: none where they were there from the start. */
  charactersOf(rows: readonly Row[]): number {
    return rows.reduce((sum, row) => sum + (this.#sizes.get(row) ?? 0), 0);
  }

  rows(type: string): readonly Row[] {
    return rowsOf(this.#data, type);
  }

  add(added: Rows): void {
    this.#set(added, (type, rows) =>
      withAppended(
        this.rows(type),
        rows.map((row) => this.#measured(row)),
      ),
    );
  }

  remove(removed: Rows): void {
    this.#set(removed, (type, rows) => {
      const leaving = new Set(rows);
      this.#characters -= this.charactersOf(rows);
      return this.rows(type).filter((row) => !leaving.has(row));
    });
  }

  replace(type: string, former: Row, row: Row): void {
    this.#characters -= this.charactersOf([former]);
    this.#data = { ...this.#data, [type]: withReplaced(this.rows(type), former, this.#measured(row)) };
  }

  #set(changed: Rows, change: (type: string, rows: readonly Row[]) => readonly Row[]): void {
    const lists = Object.entries(changed).filter(([, rows]) => rows.length > 0);
    this.#data = { ...this.#data, ...Object.fromEntries(lists.map(([type, rows]) => [type, change(type, rows)])) };
  }

  #measured(row: Row): Row {
    const size = JSON.stringify(row).length;
    this.#sizes.set(row, size);
    this.#characters += size;
    return row;
  }
}
