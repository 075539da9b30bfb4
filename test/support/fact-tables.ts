import { readFileSync } from "node:fs";

/** What stands in a cell that says nothing. */
const NONE = "-";
/** Parts the values of an enum. */
const SEPARATOR = " · ";
/** A limit and its value, which may hold blanks where it is a pattern. */
const LIMIT = /([a-zA-Z]+)=(.*?)(?= [a-zA-Z]+=|$)/g;

/**
 * What is known of one place: an attribute, the items of an array (`name[]`), the values of a map (`name{}`), its
 * keys (`name{key}`), or the schema itself (`-`). So of a parameter and its items.
 */
export interface Place {
  /** A JSON type with its format, several joined by `or`, or the name of the schema that stands there. */
  readonly type: string;
  readonly deprecated: boolean;
  readonly required: boolean;
  readonly nullable: boolean;
  readonly limits: Readonly<Record<string, string>>;
  readonly default: string;
  /** Of an enum: whether it takes other values. Of an object: whether it takes other attributes. */
  readonly openness: "open" | "closed" | "map" | "";
  readonly values: readonly string[];
}

/** The places of a schema by their paths. */
export type Places = Readonly<Record<string, Place>>;

/** Each table is read once, since every test asks for some: whoever changes what it holds, changes a copy. */
const read = new Map<string, unknown>();

function once<Result>(name: string, make: () => Result): Result {
  const result = (read.get(name) as Result | undefined) ?? make();
  read.set(name, result);
  return result;
}

/** The rows of a table without its comments, each as its cells; the cell of nothing is empty text. */
export function readTable(api: string, table: string): readonly (readonly string[])[] {
  return once(`${api} ${table}`, () => readRows(`../contract/tables/${api}-${table}.txt`));
}

function readRows(file: string): string[][] {
  return readFileSync(new URL(file, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split(" | ").map((cell) => (cell.trim() === NONE ? "" : cell.trim())));
}

/** The objects table: every schema with its places, those of the schemas that it extends included. */
export function readObjects(api: string): Readonly<Record<string, Places>> {
  return once(`${api} schemas`, () => placesOfRows(readTable(api, "objects")));
}

function placesOfRows(rows: readonly (readonly string[])[]): Readonly<Record<string, Places>> {
  const bases: Record<string, readonly string[]> = {};
  const own: Record<string, Record<string, Place>> = {};
  for (const [object = "", attribute = "", type = "", required, nullable, limits, fallback, values] of rows) {
    const [bare = "", ...extended] = type.split(" + ");
    if (attribute === "") bases[object] = extended;
    const places = (own[object] ??= {});
    if (places[attribute] !== undefined) throw new Error(`${object} ${attribute} has two rows`);
    places[attribute] = placeOf({ type: bare, required, nullable, limits, default: fallback, values });
  }
  return Object.fromEntries(
    Object.keys(own).map((object) => [object, withEnums(extendedBy(own, bases, object), own)] as const),
  );
}

/** The parameters table: every parameter and its items, by operation, place and name. */
export function readParameters(api: string): Readonly<Record<string, Place & { readonly style: string }>> {
  return once(`${api} places of parameters`, () => placesOfParameters(readTable(api, "parameters")));
}

function placesOfParameters(rows: readonly (readonly string[])[]): ReturnType<typeof readParameters> {
  return Object.fromEntries(
    rows.flatMap(
      ([where = "", name = "", required, type, limits, fallback, style = "", deprecated, operations = ""]) => {
        const place = placeOf({ type, required, limits, default: fallback, deprecated });
        return operations
          .split(" ")
          .map((operation) => [`${operation} ${where} ${name}`, { ...place, style }] as const);
      },
    ),
  );
}

/** The row of an operation, with what its cells hold apart. */
export interface OperationRow {
  readonly title: string;
  readonly method: string;
  readonly path: string;
  readonly operationId: string;
  readonly success: number;
  /** Whether there is a body, and its schema. */
  readonly body: "no" | "required" | "optional";
  readonly bodySchema: string;
  /** The schemas of the answer and of its `data`; empty for none. */
  readonly answer: string;
  readonly data: string;
  readonly security: string;
  /** The query parameter of the cursor; empty without pages. */
  readonly cursor: string;
  /** The statuses of errors, each with the schema of its body. */
  readonly errors: readonly (readonly [status: number, schema: string])[];
}

export function readOperations(api: string): OperationRow[] {
  return readTable(api, "operations").map(
    ([
      method = "",
      path = "",
      name = "",
      success,
      body = "",
      answer = "",
      data = "",
      security = "",
      pages = "",
      ,
      errors = "",
    ]) => {
      const [operationId = ""] = name.split(" ");
      const [kind, bodySchema = ""] = body.split(" ");
      return {
        title: `${method} ${path} ${operationId}`,
        method,
        path,
        operationId,
        success: Number(success),
        body: kind as OperationRow["body"],
        bodySchema,
        answer,
        data,
        security,
        cursor: pages === "no" ? "" : (pages.split(" ")[0] ?? ""),
        errors: errors
          .split("; ")
          .filter((group) => group !== "")
          .flatMap((group) => {
            const [schema = "", ...statuses] = group.split(" ");
            return statuses.map((status) => [Number(status), schema] as const);
          }),
      };
    },
  );
}

/** The cells of a place, read. */
export function placeOf(cells: Readonly<Partial<Record<string, string>>>): Place {
  const [type = "", deprecated] = (cells["type"] ?? "").split(/ (?=deprecated$)/);
  const [, openness = "", values = ""] = /^(open|closed|map)?(?:: )?(.*)$/.exec(cells["values"] ?? "") ?? [];
  return {
    type,
    deprecated: deprecated !== undefined || cells["deprecated"] === "yes",
    required: cells["required"] === "yes",
    nullable: cells["nullable"] === "yes",
    limits: Object.fromEntries(
      [...(cells["limits"] ?? "").matchAll(LIMIT)].map(([, name = "", value = ""]) => [name, value]),
    ),
    default: cells["default"] ?? "",
    openness: openness as Place["openness"],
    values: values === "" ? [] : values.split(SEPARATOR),
  };
}

function extendedBy(
  own: Readonly<Record<string, Places>>,
  bases: Readonly<Record<string, readonly string[]>>,
  object: string,
): Places {
  if (own[object] === undefined) throw new Error(`${object} has no rows`);
  const inherited = (bases[object] ?? []).map((base) => extendedBy(own, bases, base));
  return Object.assign({}, ...inherited, own[object]) as Places;
}

/** An enum that names another schema instead of values has that one's values. */
function withEnums(places: Places, own: Readonly<Record<string, Places>>): Places {
  return Object.fromEntries(
    Object.entries(places).map(([path, place]) => {
      const named = own[place.values.length === 1 ? (place.values[0] as string) : ""]?.[""];
      return [path, named ? { ...place, values: named.values } : place];
    }),
  );
}
