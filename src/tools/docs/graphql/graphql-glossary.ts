import { type GraphQLNamedType, type GraphQLSchema, isInputObjectType, isObjectType, isScalarType } from "graphql";
import { graphqlPlace, type GraphqlGroup } from "../places.js";
import { queryTypeOf } from "./contracts.js";

/** Lists the types of a GraphQL schema, which prose may name as code. Returns the page of each. */
export function graphqlTypes(reference: string, schema: GraphQLSchema): Map<string, string> {
  return new Map(
    typesWithPages(schema).map(({ type, group }) => [type.name, graphqlPlace(reference, group, type.name).page]),
  );
}

/** The same with the queries. In prose their names may as well be those of fields. */
export function graphqlGlossary(reference: string, schema: GraphQLSchema): Map<string, string> {
  const queries = Object.keys(queryTypeOf(schema).getFields());
  return new Map([
    ...queries.map((name) => [name, graphqlPlace(reference, "queries", name).page] as const),
    ...graphqlTypes(reference, schema),
  ]);
}

/** The types of a schema that have a page, each with its group: all that the schema itself defines, but the root. */
export function typesWithPages(schema: GraphQLSchema): { type: GraphQLNamedType; group: GraphqlGroup }[] {
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    const group = groupOf(type);
    const isOwn = type.astNode !== undefined && type !== schema.getQueryType();
    return group !== undefined && isOwn ? { type, group } : [];
  });
}

function groupOf(type: GraphQLNamedType): GraphqlGroup | undefined {
  if (isObjectType(type)) return "objects";
  if (isInputObjectType(type)) return "inputs";
  return isScalarType(type) ? "scalars" : undefined;
}
