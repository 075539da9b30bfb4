import {
  type GraphQLInputType,
  GraphQLInputObjectType,
  type GraphQLSchema,
  isListType,
  isNonNullType,
  TypeInfo,
  typeFromAST,
  visit,
  visitWithTypeInfo,
} from "graphql";
import type { JsonSchema } from "../../../openapi/document.js";
import { SCHEMA_REFERENCE } from "../contract.js";
import type { GraphqlQuery } from "./read-graphql.js";
import { scalarSchemas } from "./scalar-schemas.js";

type Schemas = Record<string, JsonSchema>;

/** The variable that pages are asked for by; whoever pages gives it a start. */
export const OFFSET = "offset";
const OFFSET_WORDS = "How many to skip. `pages` and `paginate` count on from here. 0 unless given.";

/**
 * Takes a query. Returns the schema of its variables, and adds to `schemas` those of the inputs that they need.
 */
export function variableSchema(schema: GraphQLSchema, query: GraphqlQuery, schemas: Schemas): JsonSchema {
  const given = query.operation.variableDefinitions ?? [];
  const properties = given.map(({ variable, type }) => {
    const name = variable.name.value;
    const input = typeFromAST(schema, type as never) as GraphQLInputType;
    const description = name === OFFSET ? OFFSET_WORDS : argumentWords(schema, query, name);
    const limits = name === OFFSET ? { minimum: 0 } : (query.limits[name] ?? {});
    return [name, { ...inputSchema(input, schemas), ...(description && { description }), ...limits }] as const;
  });
  const required = given.filter(({ type, defaultValue }) => type.kind === "NonNullType" && !defaultValue);
  return {
    type: "object",
    description: `The variables of \`${query.name}\`.`,
    additionalProperties: false,
    required: required.map(({ variable }) => variable.name.value),
    properties: Object.fromEntries(properties),
    "x-source": "seed",
  };
}

function inputSchema(type: GraphQLInputType, schemas: Schemas): JsonSchema {
  if (!isNonNullType(type)) return orNull(nonNull(type, schemas));
  return nonNull(type.ofType, schemas);
}

function nonNull(type: GraphQLInputType, schemas: Schemas): JsonSchema {
  if (isListType(type)) return { type: "array", items: inputSchema(type.ofType as GraphQLInputType, schemas) };
  if (!(type instanceof GraphQLInputObjectType)) return scalarSchemas((type as { name: string }).name).variable;
  if (schemas[type.name] === undefined) {
    const schema: JsonSchema = { type: "object", description: type.description ?? "", additionalProperties: false };
    schemas[type.name] = schema;
    schema.properties = Object.fromEntries(
      Object.values(type.getFields()).map(({ name, description, type: field }) => [
        name,
        { ...inputSchema(field, schemas), ...(description && { description }) },
      ]),
    );
    schema["x-source"] = "seed";
  }
  return { $ref: SCHEMA_REFERENCE + type.name };
}

/** What may also be null. */
export function orNull(schema: JsonSchema): JsonSchema {
  if (typeof schema.type !== "string") return { anyOf: [schema, { type: "null" }] };
  return { ...schema, type: [schema.type, "null"] };
}

/** What the schema says about the argument that a variable goes into. */
function argumentWords(schema: GraphQLSchema, { tree }: GraphqlQuery, variable: string): string | undefined {
  const typeInfo = new TypeInfo(schema);
  let words: string | undefined;
  visit(
    tree,
    visitWithTypeInfo(typeInfo, {
      Variable({ name }) {
        if (name.value === variable) words ??= typeInfo.getArgument()?.description ?? undefined;
      },
    }),
  );
  return words;
}
