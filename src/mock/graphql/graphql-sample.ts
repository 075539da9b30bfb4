import type { DataSet } from "./data-set.js";

/** The field of the other object, and that of the object itself which has the same value. */
export type Join = readonly [target: string, source: string];

/** What an API's GraphQL requests are answered from. */
export interface GraphqlSample {
  readonly data: DataSet;
  /** How the objects of each type lead to others, by field. Whether to one or to many is the schema's matter. */
  readonly relations: Readonly<Record<string, Readonly<Record<string, Join>>>>;
  /** The fields of the query type that look one object up: the field that each argument is compared with. */
  readonly lookups: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The fields of the query type that find out otherwise. They may throw a GraphQLError. */
  readonly finders: Readonly<Record<string, (data: DataSet, args: Readonly<Record<string, unknown>>) => unknown>>;
}
