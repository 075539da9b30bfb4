// Generated from openapi/ by `npm run generate`. Changes made here are lost.

import type { GraphqlExecutor } from "../src/mock/graphql/create-executor.js";
import type { ApiName } from "./apis.js";

/** What executes GraphQL for the mock, where an API has it. Loads `graphql`, which may be missing. */
export const GRAPHQL_EXECUTORS: Readonly<
  Partial<Record<ApiName, () => Promise<{ createGraphqlExecutor(): GraphqlExecutor }>>>
> = {
  "billing": () => import("./billing/graphql/executor.js"),
};
