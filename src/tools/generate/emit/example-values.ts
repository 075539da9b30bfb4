import { BANNER, docComment, importTypes } from "./text.js";

/** An example as a constant. */
export interface ExampleValue {
  readonly name: string;
  /** The name of its schema. */
  readonly type: string;
  readonly value: unknown;
  /** What it is an example of, and its story. */
  readonly words: readonly string[];
}

/** The examples of an API, each once, however many operations share it. */
export class ExampleValues {
  readonly #byName = new Map<string, ExampleValue>();
  readonly #nameOf = new Map<string, string>();

  /** Takes an example. Returns the name of its constant, which has a number where others have the name already. */
  keep(example: ExampleValue): string {
    const content = JSON.stringify([example.type, example.words, example.value]);
    const known = this.#nameOf.get(content);
    if (known !== undefined) return known;
    let name = example.name;
    for (let count = 2; this.#byName.has(name); count++) name = `${example.name}${count}`;
    this.#byName.set(name, example);
    this.#nameOf.set(content, name);
    return name;
  }

  /** All of them under their names. */
  entries(): IterableIterator<[string, ExampleValue]> {
    return this.#byName.entries();
  }
}

/** The module of all values, of which a bundle takes those that are used. */
export function emitExampleValues(values: ExampleValues): string {
  const entries = [...values.entries()];
  return [
    BANNER,
    'import { frozen } from "../../src/validation/frozen.js";\n',
    importTypes(
      entries.map(([, { type }]) => type),
      "./types.js",
    ),
    ...entries.map(
      ([name, { type, value, words }]) =>
        `\n${docComment(words)}export const ${name}: ${type} = ` +
        `/* @__PURE__ */ frozen(${JSON.stringify(value, null, 2)});\n`,
    ),
  ].join("");
}
