import type { JsonSchema, OpenApiDocument } from "../../../src/openapi/document.js";
import { resolveReference } from "../../../src/validation/pointer.js";
import { differs, missing, missingWords, sourceMark, differInAnyOrder } from "./expectation.js";
import { limitProblems } from "./limits.js";
import type { ShownPage, ShownRow } from "./shown-page.js";
import { unknownKeys } from "./told-keys.js";
import { typeProblems } from "./types.js";

/** What a contract states of one attribute: in one schema, or in several that must all hold. */
export interface Stated {
  schemas: readonly JsonSchema[];
  required: boolean;
}

export type Attributes = ReadonlyMap<string, Stated>;

/** All attributes that an object has, those of its parts among them. */
export function attributesStated(document: OpenApiDocument, schema: JsonSchema): Attributes {
  const target = resolveReference<JsonSchema>(document, schema as JsonSchema);
  const all = new Map<string, Stated>();
  const add = (name: string, { schemas, required }: Stated) => {
    const before = all.get(name);
    const joined = [...(before?.schemas ?? []), ...schemas];
    all.set(name, { schemas: joined, required: required || before?.required === true });
  };
  for (const part of target.allOf ?? [])
    for (const [name, stated] of attributesStated(document, part)) add(name, stated);
  for (const [name, property] of Object.entries(target.properties ?? {}))
    add(name, { schemas: [property], required: false });
  for (const name of target.required ?? []) if (all.has(name)) add(name, { schemas: [], required: true });
  return all;
}

/** Where attributes are shown. */
export interface RowPlace {
  document: OpenApiDocument;
  page: ShownPage;
  /** What the ids of the rows begin with. */
  prefix: string;
  /** Where the object around comes from. */
  source: string | undefined;
}

/** Lists what is wrong with the rows of attributes, and of the objects within that have no schema of their own. */
export function rowProblems(attributes: Attributes, place: RowPlace): string[] {
  const { page, prefix } = place;
  const shown = [...page.rows.keys()].filter((id) => id.startsWith(prefix) && !id.slice(prefix.length).includes("."));
  const ids = [...attributes.keys()].map((name) => prefix + name);
  return [
    ...differInAnyOrder(`attributes at "${prefix}"`, shown, ids),
    ...[...attributes].flatMap(([name, stated]) => {
      const row = page.rows.get(prefix + name);
      return row === undefined ? [] : problemsOfRow(name, row, stated, place);
    }),
  ];
}

function problemsOfRow(name: string, row: ShownRow, { schemas, required }: Stated, place: RowPlace): string[] {
  const { document, prefix, source } = place;
  const all = schemas.flatMap((schema) => [schema, targetOf(document, schema)]);
  const last = <Value>(read: (schema: JsonSchema) => Value | undefined) =>
    all
      .map(read)
      .filter((value) => value !== undefined)
      .at(-1);
  const own = schemas.map((schema) => schema["x-source"] ?? targetOf(document, schema)["x-source"]).at(-1);
  const description = schemas.map((schema) => schema.description ?? targetOf(document, schema).description);
  const examples = schemas.at(-1)?.examples ?? [];
  const at = `${prefix}${name}`;
  return [
    ...schemas.flatMap((schema) => unknownKeys("schema", schema)),
    ...differs(`${at}: name`, row.name, name.replace(/\s/g, "")),
    ...typeProblems(`${at}: type`, row.type, document, schemas),
    ...differs(`${at}: required`, row.isRequired, required),
    ...differs(`${at}: deprecated`, row.isDeprecated, last((schema) => schema["deprecated"]) === true),
    ...limitProblems(`${at}: limits`, row.limits, all),
    ...missing(`${at}: description`, row.text, description.filter((text) => text !== undefined).at(-1)),
    ...missingWords(`${at}: example`, row.text, examples.map(textOf)),
    ...missingWords(`${at}: source`, row.source, own !== undefined && own !== source ? [sourceMark(own)] : []),
    ...innerProblems(schemas.at(-1), { ...place, prefix: `${at}.`, source: own ?? source }),
  ];
}

/** An object that has no schema of its own is shown where it stands. */
function innerProblems(schema: JsonSchema | undefined, place: RowPlace): string[] {
  if (schema === undefined || schema.$ref !== undefined) return [];
  if (schema.items !== undefined) return innerProblems(schema.items, place);
  if (schema.properties === undefined) return [];
  return rowProblems(attributesStated(place.document, schema), place);
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

function targetOf(document: OpenApiDocument, schema: JsonSchema): JsonSchema {
  return schema.$ref === undefined ? schema : resolveReference<JsonSchema>(document, { $ref: schema.$ref });
}
