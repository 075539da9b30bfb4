import type { GraphqlSample } from "../../../mock/graphql/graphql-sample.js";
import { DATA_SET } from "./data/index.js";
import { LOOKUPS, RELATIONS } from "./relations.js";
import { search } from "./search.js";

/** What the mock answers the GraphQL requests of billing from. */
export const SAMPLE: GraphqlSample = { data: DATA_SET, relations: RELATIONS, lookups: LOOKUPS, finders: { search } };
