import type { JsonSchema, OpenApiDocument } from "../../../openapi/document.js";
import { resolveReference } from "../../../validation/pointer.js";
import { schemaName } from "../../generate/contract.js";
import { schemaPlace } from "../places.js";
import { SITE_SCHEME } from "../relative-link.js";
import type { Markdown } from "./page.js";

const NULL = "null";

/** The types whose values hold no others: of these a name alone would say too little. */
const SCALARS = ["string", "integer", "number", "boolean"];

/** Where a type is named. */
export interface TypePlace {
  reference: string;
  document: OpenApiDocument;
}

/** Says of what type a value is, with links to the schemas: `array of [Account](…) or null`. */
export function typeInWords(place: TypePlace, schema: JsonSchema): Markdown {
  if (schema.$ref !== undefined) {
    const name = schemaName(schema.$ref);
    const link = `[${name}](${SITE_SCHEME}${schemaPlace(place.reference, name).page})`;
    const scalars = [targetOf(place.document, schema).type ?? []].flat().filter((type) => SCALARS.includes(type));
    const named = scalars.length === 0 ? link : `${link} (${scalars.join(" or ")})`;
    return takesNull(place.document, schema) ? `${named} or null` : named;
  }
  if (schema["const"] !== undefined) return `\`${JSON.stringify(schema["const"])}\``;
  const alternatives = schema.oneOf ?? schema.anyOf;
  if (alternatives !== undefined) return either(alternatives.map((part) => typeInWords(place, part)));
  if (schema.allOf !== undefined && schema.type === undefined)
    return either(schema.allOf.map((part) => typeInWords(place, part)));
  if (schema.type === undefined) return "any value";
  return either([schema.type].flat().map((type) => ofType(place, schema, type)));
}

function ofType(place: TypePlace, { items, additionalProperties }: JsonSchema, type: string): Markdown {
  if (type === "array") return items === undefined ? "array" : `array of ${typeInWords(place, items)}`;
  if (type === "object" && typeof additionalProperties === "object")
    return `object, each attribute ${typeInWords(place, additionalProperties)}`;
  return type;
}

function either(types: readonly string[]): Markdown {
  return [...types.filter((type) => type !== NULL), ...types.filter((type) => type === NULL)].join(" or ");
}

function takesNull(document: OpenApiDocument, schema: JsonSchema): boolean {
  return [schema.type ?? [], targetOf(document, schema).type ?? []].flat(2).includes(NULL);
}

/** The schema that a reference leads to, or the schema itself. */
export function targetOf(document: OpenApiDocument, schema: JsonSchema): JsonSchema {
  return schema.$ref === undefined ? schema : resolveReference<JsonSchema>(document, { $ref: schema.$ref });
}
