// Generated from openapi/ by `npm run generate`. Changes made here are lost.

/**
 * What the package gives, by entry. Nothing is exported here at run time: each API has entries of its own, so that a
 * bundle holds what it uses.
 */
export interface Entries {
  readonly "smile-contracts/billing": "createBillingClient, orThrow, pages, paginate and the named types";
  readonly "smile-contracts/billing/operations": "createClient with the operations that are picked, and a descriptor of each";
  readonly "smile-contracts/billing/schemas": "the type of each schema and, under the same name, its validator";
  readonly "smile-contracts/billing/validate": "validateRequest, validateResponse";
  readonly "smile-contracts/billing/examples/*": "the named examples of the operation in place of the star, its requests under request";
  readonly "smile-contracts/billing/openapi.json": "the bundled contract";
  readonly "smile-contracts/billing/graphql": "createBillingGraphqlClient, createClient, getAccount, listSubscriptions, listTickets, listTransactions, listUsage, search, toPage, Introspection, Scalars, orThrow, pages, paginate and the named types";
  readonly "smile-contracts/billing/graphql/check": "documentCheck";
  readonly "smile-contracts/billing/schema.graphql": "the GraphQL schema";
  readonly "smile-contracts/data-network": "createDataNetworkClient, orThrow, pages, paginate and the named types";
  readonly "smile-contracts/data-network/operations": "createClient with the operations that are picked, and a descriptor of each";
  readonly "smile-contracts/data-network/schemas": "the type of each schema and, under the same name, its validator";
  readonly "smile-contracts/data-network/validate": "validateRequest, validateResponse, validateWebhook";
  readonly "smile-contracts/data-network/webhooks": "receiveWebhook, signWebhook, rememberEvents, the union WebhookEvent";
  readonly "smile-contracts/data-network/examples/*": "the named examples of the operation in place of the star, its requests under request; those of events under events";
  readonly "smile-contracts/data-network/openapi.json": "the bundled contract";
  readonly "smile-contracts/provider-accounts": "createProviderAccountsClient, waitForConnection, orThrow, pages, paginate and the named types";
  readonly "smile-contracts/provider-accounts/operations": "createClient with the operations that are picked, and a descriptor of each";
  readonly "smile-contracts/provider-accounts/schemas": "the type of each schema and, under the same name, its validator";
  readonly "smile-contracts/provider-accounts/validate": "validateRequest, validateResponse";
  readonly "smile-contracts/provider-accounts/examples/*": "the named examples of the operation in place of the star, its requests under request";
  readonly "smile-contracts/provider-accounts/openapi.json": "the bundled contract";
  readonly "smile-contracts/mock": "startMock";
  readonly "smile-contracts/mock/fetch": "mockFetch";
  readonly "smile-contracts/mock/graphql": "graphql, createGraphqlExecutor";
}
