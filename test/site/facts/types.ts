import type { JsonSchema, OpenApiDocument } from "../../../src/openapi/document.js";
import { resolveReference } from "../../../src/validation/pointer.js";
import { differInAnyOrder, differs } from "./expectation.js";

const ANY = "any";
/** What holds other values. */
const CONTAINERS = ["array", "object"];
const TYPES = [ANY, "string", "integer", "number", "boolean", "array", "object", "null"];

/** The words of a type: the schemas that it names, the types that it has, whether it takes null. */
export interface TypeWords {
  names: Set<string>;
  types: Set<string>;
}

/** The type that schemas state which must all hold: the last that has one says it. */
export function typeStated(document: OpenApiDocument, schemas: readonly JsonSchema[]): TypeWords {
  const stated = schemas.map((schema) => wordsOf(document, schema)).filter(saysAnything);
  return orAny(stated.at(-1) ?? { names: new Set(), types: new Set() });
}

/** Lists what is wrong with a type as a page shows it. */
export function typeProblems(
  what: string,
  shown: string,
  document: OpenApiDocument,
  schemas: readonly JsonSchema[],
): string[] {
  const constant = schemas.at(-1)?.["const"];
  if (constant !== undefined) return differs(what, shown, JSON.stringify(constant));
  const { names, types } = typeStated(document, schemas);
  const words = [...new Set(shown.match(/\w+/g))];
  const namesShown = words.filter((word) => /^[A-Z]/.test(word));
  const typesShown = words.filter((word) => TYPES.includes(word));
  return [
    ...differInAnyOrder(`${what}, schemas`, namesShown, names),
    ...differInAnyOrder(`${what}, types`, typesShown, types),
  ];
}

function wordsOf(document: OpenApiDocument, schema: JsonSchema): TypeWords {
  const words: TypeWords = { names: new Set(), types: new Set() };
  const join = (other: TypeWords) => {
    for (const name of other.names) words.names.add(name);
    for (const type of other.types) words.types.add(type);
  };
  if (schema.$ref !== undefined) {
    words.names.add(schema.$ref.split("/").at(-1) ?? "");
    // What a value holds is on the schema's own page, but a name alone does not say whether it is text or number.
    const {
      items: _items,
      additionalProperties: _values,
      ...target
    } = resolveReference<JsonSchema>(document, {
      $ref: schema.$ref,
    });
    for (const type of wordsOf(document, target).types) if (!CONTAINERS.includes(type)) words.types.add(type);
  }
  for (const part of [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]) join(wordsOf(document, part));
  if (schema.type !== undefined) for (const type of [schema.type].flat()) words.types.add(type);
  else for (const part of schema.allOf ?? []) join(wordsOf(document, part));
  const { items, additionalProperties: values } = schema;
  for (const held of [items, values]) if (typeof held === "object") join(orAny(wordsOf(document, held)));
  return words;
}

function saysAnything({ names, types }: TypeWords): boolean {
  return names.size + types.size > 0;
}

function orAny(words: TypeWords): TypeWords {
  return saysAnything(words) ? words : { ...words, types: new Set([ANY]) };
}
