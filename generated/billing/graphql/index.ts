// Generated from openapi/ by `npm run generate`. Changes made here are lost.

export * from "../../../src/client/exports.js";
export { toPage, type Cursor, type Page } from "../../../src/client/graphql/page.js";
export type { DocumentCheck, OwnQuery, OwnQueryRequest, OwnQueryResult, QueryDocument } from "../../../src/client/graphql/own-query.js";
export type { PickableQueries, Query } from "../../../src/client/graphql/query.js";
export type { PickedClient } from "../../../src/client/picked-client.js";
export { createBillingGraphqlClient, createClient, type BillingGraphqlClient } from "./client.js";
export type { BillingGraphqlClientOptions } from "./options.js";
export * from "./queries.js";
export type * from "./introspection.js";
export type * from "./types.js";
export type * from "./query-types.js";
