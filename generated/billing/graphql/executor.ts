// Generated from openapi/ by `npm run generate`. Changes made here are lost.

import { SAMPLE } from "../../../src/apis/billing/graphql/sample.js";
import { createExecutor, type GraphqlExecutor } from "../../../src/mock/graphql/create-executor.js";
import { onFirstUse } from "../../../src/mock/graphql/on-first-use.js";
import { SCHEMA } from "./schema.js";

export type { GraphqlAnswer, GraphqlExecutor, GraphqlRequest } from "../../../src/mock/graphql/create-executor.js";

/**
 * Makes what answers GraphQL requests from a small set of invented data, in any runtime and without a server. Needs
 * `graphql` (16) to be installed.
 */
export function createGraphqlExecutor(): GraphqlExecutor {
  return createExecutor({ sdl: SCHEMA, sample: SAMPLE });
}

/** The same, made with the first request: for `mockFetch({ graphql })`. Needs `graphql` (16) to be installed. */
export const graphql: GraphqlExecutor = /* @__PURE__ */ onFirstUse(createGraphqlExecutor);
