import { type GraphQLNamedType, type GraphQLSchema, isInputObjectType, isObjectType, isScalarType } from "graphql";
import { graphqlPlace, type GraphqlGroup } from "../places.js";
import { queryTypeOf } from "./contracts.js";

/** Lists what prose about a GraphQL schema may name as code: its types and queries. Returns the page of each. */
export function graphqlGlossary(reference: string, schema: GraphQLSchema): Map<string, string> {
  const pages = new Map<string, string>();
  for (const name of Object.keys(queryTypeOf(schema).getFields()))
    pages.set(name, graphqlPlace(reference, "queries", name).page);
  for (const { type, group } of typesWithPages(schema))
    pages.set(type.name, graphqlPlace(reference, group, type.name).page);
  return pages;
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
