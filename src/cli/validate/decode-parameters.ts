import type { QueryParameters } from "../../mock/request-target.js";
import { type Issue, issueAt } from "../../validation/issue.js";
import { pointerTo } from "../../validation/pointer.js";
import type { Described, SchemaNode } from "../../validation/schema-node.js";

const INTEGER = /^-?(?:0|[1-9]\d*)$/;
/** As JSON writes numbers. */
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?$/i;
const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["false", false],
]);
/** Lists stand in one parameter: generation makes sure that the contracts have no other way. */
const LIST_SEPARATOR = ",";

export interface DecodedQuery {
  readonly values: Readonly<Record<string, unknown>>;
  readonly issues: readonly Issue[];
}

/** Takes the schema of a part of a request and the texts that stand in a URL. Returns the values that they mean. */
export function decodePath(part: Described | undefined, texts: ReadonlyMap<string, string>): Record<string, unknown> {
  return Object.fromEntries([...texts].map(([name, text]) => [name, decode(propertyOf(part, name), text)]));
}

/** The same for a query. What is given twice is an issue, and its first value counts. */
export function decodeQueryValues(part: Described | undefined, parameters: QueryParameters): DecodedQuery {
  const entries = [...parameters];
  const repeated = entries.filter(([, texts]) => texts.length > 1);
  return {
    values: Object.fromEntries(entries.map(([name, [text = ""]]) => [name, decode(propertyOf(part, name), text)])),
    issues: repeated.map(([name, texts]) => issueAt(pointerTo("query", name), "repeated", "given once", texts)),
  };
}

/** Takes a compiled schema of objects and the name of an attribute. Returns the attribute's schema, if it has one. */
export function propertyOf(schema: Described | undefined, name: string): Described | undefined {
  const { properties } = nodeOf(schema);
  return properties && Object.hasOwn(properties, name) ? properties[name] : undefined;
}

/** A text that does not mean a value of the type stays a text, for the validator to refuse. */
function decode(schema: Described | undefined, text: string): unknown {
  const types = typesOf(schema);
  if (types.includes("array")) return text.split(LIST_SEPARATOR).map((item) => decode(nodeOf(schema).items, item));
  if (types.includes("boolean") && BOOLEANS.has(text)) return BOOLEANS.get(text);
  const isNumber = types.includes("number") ? NUMBER.test(text) : types.includes("integer") && INTEGER.test(text);
  return isNumber ? Number(text) : text;
}

function typesOf(schema: Described | undefined): readonly string[] {
  const { type = [], anyOf = [], oneOf = [], allOf = [] } = nodeOf(schema);
  return [type, [...anyOf, ...oneOf, ...allOf].flatMap(typesOf)].flat();
}

function nodeOf(schema: Described | undefined): SchemaNode {
  if (schema === undefined) return {};
  if (typeof schema === "string" || "length" in schema) return { type: schema as string | readonly string[] };
  return schema.$ref ? nodeOf(schema.$ref.schema()) : schema;
}
