import type { JsonSchema, OpenApiDocument } from "../../../openapi/document.js";
import { sourceInWords } from "../copy/source-marks.js";
import { limitsOf } from "./limits.js";
import type { Attribute } from "./page.js";
import { targetOf, type TypePlace, typeInWords } from "./type-words.js";

/** How many objects within objects a page shows. What lies deeper is on the pages that the types lead to. */
const MAX_DEPTH = 4;

/** Where attributes are shown. */
export interface AttributePlace extends TypePlace {
  /** What stands before the name in the ids of the page, with a dot at its end where it is not empty. */
  prefix: string;
  /** Where the object around comes from, which is not repeated. */
  source: unknown;
}

/** Lists the attributes of the objects that fit a schema, those of their inner objects below them. */
export function attributesOf(
  schema: JsonSchema,
  place: AttributePlace,
  around: readonly JsonSchema[] = [],
): Attribute[] {
  const target = targetOf(place.document, schema);
  if (around.includes(target) || around.length >= MAX_DEPTH) return [];
  const { properties, required } = membersOf(place.document, target);
  const within = [...around, target];
  return Object.entries(properties).map(([name, attribute]) =>
    attributeOf(name, attribute, required.has(name), place, within),
  );
}

function attributeOf(
  name: string,
  schema: JsonSchema,
  required: boolean,
  place: AttributePlace,
  around: readonly JsonSchema[],
): Attribute {
  const { document, prefix, source } = place;
  const target = targetOf(document, schema);
  const id = `${prefix}${name}`;
  const description = schema.description ?? target.description;
  const own = schema["x-source"] ?? target["x-source"];
  const inner = innerObject(document, schema);
  const attributes = inner && attributesOf(inner, { ...place, prefix: `${id}.`, source: own ?? source }, around);
  return {
    name,
    id,
    type: typeInWords(place, schema),
    required,
    ...((schema["deprecated"] ?? target["deprecated"]) === true && { deprecated: true }),
    ...(description !== undefined && { description }),
    limits: limitsOf(...new Set([schema, target])),
    ...(schema.examples && { examples: schema.examples.map(textOf) }),
    ...(typeof own === "string" && own !== source && { source: sourceInWords(own) }),
    ...(attributes && attributes.length > 0 && { attributes }),
  };
}

/** A value as it is sent: a text as it is, anything else as JSON. The type says which of both it is. */
function textOf(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** The object that an attribute holds: itself, each item of a list, or each value of a map. */
function innerObject(document: OpenApiDocument, schema: JsonSchema): JsonSchema | undefined {
  const target = targetOf(document, schema);
  if (target.items !== undefined) return innerObject(document, target.items);
  if (typeof target.additionalProperties === "object") return innerObject(document, target.additionalProperties);
  return Object.keys(membersOf(document, target).properties).length > 0 ? target : undefined;
}

interface Members {
  properties: Record<string, JsonSchema>;
  required: Set<string>;
}

/** All attributes that a schema and its parts name. What a later one says of an attribute counts. */
function membersOf(document: OpenApiDocument, schema: JsonSchema): Members {
  const members: Members = { properties: {}, required: new Set(schema.required) };
  for (const part of schema.allOf ?? []) {
    const { properties, required } = membersOf(document, targetOf(document, part));
    add(members.properties, properties);
    for (const name of required) members.required.add(name);
  }
  add(members.properties, schema.properties ?? {});
  return members;
}

/** A part that only narrows an attribute does not repeat what it is. */
function add(properties: Record<string, JsonSchema>, others: Readonly<Record<string, JsonSchema>>): void {
  for (const [name, other] of Object.entries(others)) {
    const description = properties[name]?.description;
    const isSilent = other.description === undefined && other.$ref === undefined && description !== undefined;
    properties[name] = isSilent ? { ...other, description } : other;
  }
}
