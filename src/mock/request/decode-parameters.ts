import { type Issue, issueAt } from "../../validation/issue.js";
import { pointerTo } from "../../validation/pointer.js";
import type { Described, SchemaNode, Validator } from "../../validation/schema-node.js";
import type { QueryParameters } from "./request-target.js";

const INTEGER = /^-?(?:0|[1-9]\d*)$/;
/** As JSON writes numbers. */
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?$/i;
const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["false", false],
]);
/** Lists stand in one parameter: generation makes sure that the contracts have no other way. */
const LIST_SEPARATOR = ",";
const GIVEN_ONCE = "given once: a list has commas between its values";

export interface DecodedParameters {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  /** What is wrong with the query before its values are judged. */
  readonly issues: readonly Issue[];
}

/** Takes the texts that stand in a URL. Returns the values that they mean. */
export type ParameterDecoder = (
  path: ReadonlyMap<string, string>,
  query: QueryParameters | undefined,
) => DecodedParameters;

type Decode = (text: string) => unknown;

const decoders = new WeakMap<Validator, ParameterDecoder>();

/**
 * Takes the validator of an operation's requests. Returns what reads their parameters: each as its own schema has it,
 * spelt as JSON spells it. What means no value of the type stays a text, for the validator to refuse. It is made once,
 * when it is first asked for: the schemas are made for it, and most operations never need it.
 */
export function parameterDecoderOf(request: Validator): ParameterDecoder {
  const known = decoders.get(request) ?? createParameterDecoder(request);
  decoders.set(request, known);
  return known;
}

function createParameterDecoder(request: Validator): ParameterDecoder {
  const schema = request.schema();
  const path = createPartDecoder(propertyOf(schema, "path"));
  const query = createPartDecoder(propertyOf(schema, "query"));
  return (pathTexts, parameters) => {
    const decodedPath = Object.fromEntries([...pathTexts].map(([name, text]) => [name, path(name, text)]));
    if (!parameters) {
      return { path: decodedPath, query: {}, issues: [issueAt("/query", "encoding", "percent-encoded UTF-8", "")] };
    }
    const entries = [...parameters];
    return {
      path: decodedPath,
      query: Object.fromEntries(entries.map(([name, [text = ""]]) => [name, query(name, text)])),
      // Its first value counts.
      issues: entries
        .filter(([, texts]) => texts.length > 1)
        .map(([name, texts]) => issueAt(pointerTo("query", name), "repeated", GIVEN_ONCE, texts)),
    };
  };
}

function createPartDecoder(part: Described | undefined): (name: string, text: string) => unknown {
  const decoders = new Map<string, Decode>();
  for (const [name, schema] of Object.entries(nodeOf(part).properties ?? {})) decoders.set(name, toDecode(schema));
  return (name, text) => decoders.get(name)?.(text) ?? text;
}

function toDecode(schema: Described | undefined): Decode {
  const types = typesOf(schema);
  if (types.includes("array")) {
    const decodeItem = toDecode(nodeOf(schema).items);
    return (text) => text.split(LIST_SEPARATOR).map(decodeItem);
  }
  const number = types.includes("number") ? NUMBER : types.includes("integer") ? INTEGER : undefined;
  const isBoolean = types.includes("boolean");
  return (text) => {
    if (isBoolean && BOOLEANS.has(text)) return BOOLEANS.get(text);
    return number?.test(text) ? Number(text) : text;
  };
}

/** Takes a compiled schema of objects and the name of an attribute. Returns the attribute's schema, if it has one. */
function propertyOf(schema: Described | undefined, name: string): Described | undefined {
  const { properties } = nodeOf(schema);
  return properties && Object.hasOwn(properties, name) ? properties[name] : undefined;
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
