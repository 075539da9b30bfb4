import { buildSchema, findBreakingChanges, findDangerousChanges } from "graphql";

/** What became of a GraphQL schema, in the words of graphql-js. */
export interface GraphqlChanges {
  /** A query that was right is right no more, or its answer may be of another type. */
  readonly breaking: readonly string[];
  /** A client that does not expect it may do something wrong. */
  readonly dangerous: readonly string[];
}

/** Takes the text of a schema as it was released and as it is now. Throws where one is no schema. */
export function findGraphqlChanges(released: string, current: string): GraphqlChanges {
  const [before, after] = [buildSchema(released), buildSchema(current)];
  return {
    breaking: findBreakingChanges(before, after).map(({ description }) => description),
    dangerous: findDangerousChanges(before, after).map(({ description }) => description),
  };
}
