/** The parts of names that are joined: no schema has it in its name. */
const SEPARATOR = "$";

/**
 * The functions that one schema is compiled to. Their names are the schema's and the way to the place that they judge,
 * so that a change of one schema changes no name of another.
 */
export class Scope {
  readonly #names = new Set<string>();
  readonly functions: string[] = [];

  readonly #schema: string;

  constructor(schema: string) {
    this.#schema = schema;
  }

  /** Takes the way to a place. Returns a name for its function: the same way twice gives two names. */
  nameFor(way: readonly string[]): string {
    const base = [this.#schema, "is", ...way.map((part) => part.replaceAll(/\W/g, "_"))].join(SEPARATOR);
    let name = base;
    for (let number = 2; this.#names.has(name); number++) name = `${base}${SEPARATOR}${number}`;
    this.#names.add(name);
    return name;
  }
}

/** Takes the name of a schema. Returns the name of the function that judges it. */
export function judgeOf(name: string): string {
  return [name, "is"].join(SEPARATOR);
}

/** Takes the name of a schema. Returns the name of the function that returns it for the explainer. */
export function schemaFunctionOf(name: string): string {
  return [name, "schema"].join(SEPARATOR);
}
