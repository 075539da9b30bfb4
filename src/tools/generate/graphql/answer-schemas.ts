import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from "graphql";
import type { NumberPlaces } from "../../../client/graphql/exact-json.js";
import type { JsonSchema } from "../../../openapi/document.js";
import { SCHEMA_REFERENCE, toPascalCase } from "../contract.js";
import { GenerationError } from "../generation-error.js";
import type { GraphqlQuery } from "./read-graphql.js";
import { scalarSchemas } from "./scalar-schemas.js";
import { OFFSET, orNull } from "./variable-schemas.js";

/** What the answer to a query looks like. */
export interface AnswerSchemas {
  /** The schemas by name; that of the data is `<Query>Data`. */
  readonly schemas: Readonly<Record<string, JsonSchema>>;
  readonly numbers: NumberPlaces;
  /** Where the cursor is that the query pages, and the schema of its items. */
  readonly page: { readonly at: readonly string[]; readonly item: string } | undefined;
}

/** Takes a query that fits the schema. Fields that stand in fragments, or twice, are not supported in ready-made ones. */
export function answerSchemas(schema: GraphQLSchema, query: GraphqlQuery): AnswerSchemas {
  const schemas: Record<string, JsonSchema> = {};
  const prefix = toPascalCase(query.name);
  let page: AnswerSchemas["page"];

  function readObject(
    type: GraphQLObjectType,
    set: SelectionSetNode,
    name: string,
    at: readonly string[],
  ): NumberPlaces {
    if (schemas[name] !== undefined)
      throw new GenerationError("", `${query.name} of schema.graphql selects ${type.name} twice; name them apart`);
    const properties: Record<string, JsonSchema> = {};
    const description = type === schema.getQueryType() ? `What \`${query.name}\` reads.` : type.description;
    // Taken now, so that the types stand in the order in which they are read.
    schemas[name] = { type: "object", ...(description && { description }), properties, "x-source": "seed" };
    const places: Record<string, NumberPlaces[string]> = {};
    for (const node of set.selections) {
      if (node.kind !== Kind.FIELD || node.alias || node.directives?.length)
        throw new GenerationError("", `${query.name} selects other than plain fields, which ready-made queries do not`);
      const field = type.getFields()[node.name.value] as { type: GraphQLOutputType; description?: string | null };
      const [property, place] = readField(node, field.type, [...at, node.name.value]);
      properties[node.name.value] = { ...property, ...(field.description && { description: field.description }) };
      if (place !== undefined) places[node.name.value] = place;
    }
    schemas[name].required = Object.keys(properties);
    return places;
  }

  function readField(
    node: FieldNode,
    type: GraphQLOutputType,
    at: readonly string[],
  ): [JsonSchema, NumberPlaces[string] | undefined] {
    const named = getNamedType(type);
    if (!isObjectType(named)) return [wrap(type, scalarSchemas(named.name).answer), scalarSchemas(named.name).form];
    const own = prefix + named.name;
    const places = readObject(named, node.selectionSet as SelectionSetNode, own, at);
    const isPaged = node.arguments?.some(
      ({ name, value }) => name.value === OFFSET && value.kind === Kind.VARIABLE && value.name.value === OFFSET,
    );
    if (isPaged) page = { at: at.slice(0, -1), item: own };
    return [wrap(type, { $ref: SCHEMA_REFERENCE + own }), Object.keys(places).length > 0 ? places : undefined];
  }

  const numbers = readObject(
    schema.getQueryType() as GraphQLObjectType,
    query.operation.selectionSet,
    `${prefix}Data`,
    [],
  );
  return { schemas, numbers: { data: numbers }, page };
}

/** The lists and the nulls of a type around what is in them. */
function wrap(type: GraphQLOutputType, inner: JsonSchema): JsonSchema {
  if (isNonNullType(type)) return wrapNonNull(type.ofType, inner);
  return orNull(wrapNonNull(type, inner));
}

function wrapNonNull(type: GraphQLOutputType, inner: JsonSchema): JsonSchema {
  return isListType(type) ? { type: "array", items: wrap(type.ofType as GraphQLOutputType, inner) } : inner;
}
