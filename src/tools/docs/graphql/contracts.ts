import { type GraphQLObjectType, type GraphQLSchema, isInputObjectType, isObjectType, Kind } from "graphql";
import { type GraphqlQuery, readGraphql } from "../../generate/graphql/read-graphql.js";
import type { Contract } from "../contracts.js";

/** A query that the client has ready-made. */
export interface ReadyQuery extends Pick<GraphqlQuery, "name" | "summary" | "description" | "document" | "example"> {
  /** The fields of the query type that the document asks for. */
  startsAt: readonly string[];
}

/** The GraphQL part of an API, which is read beside its OpenAPI contract. */
export interface GraphqlContract {
  contract: Contract;
  title: string;
  summary: string;
  /** The file as it is, for download. */
  sdl: string;
  schema: GraphQLSchema;
  queries: readonly ReadyQuery[];
}

/** Takes the root of the repository and its contracts. Reads the schema and the queries of each that has a schema. */
export function readGraphqlContracts(root: string, contracts: readonly Contract[]): GraphqlContract[] {
  return contracts.flatMap((contract) => {
    const graphql = readGraphql(root, contract.api);
    if (!graphql) return [];
    const service = contract.document.info.title.replace(/ API$/, "");
    return {
      contract,
      title: `${service} GraphQL`,
      summary: `Read what ${service} holds: in one request, the fields that you ask for.`,
      sdl: graphql.text,
      schema: graphql.schema,
      queries: graphql.queries.map((query) => ({ ...query, startsAt: startsOf(query) })),
    };
  });
}

function startsOf({ operation }: GraphqlQuery): string[] {
  return operation.selectionSet.selections.flatMap((selection) =>
    selection.kind === Kind.FIELD ? selection.name.value : [],
  );
}

/** The type where every query starts. Throws an Error where the schema has none, and so nothing to show. */
export function queryTypeOf(schema: GraphQLSchema): GraphQLObjectType {
  const type = schema.getQueryType();
  if (!type) throw new Error("The GraphQL schema has no query type.");
  return type;
}

/** What the schema defines and the reference lists under its objects or inputs. */
export function typesOf(schema: GraphQLSchema) {
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith("__"));
  return {
    objects: types.filter(isObjectType).filter((type) => type !== schema.getQueryType()),
    inputs: types.filter(isInputObjectType),
  };
}
