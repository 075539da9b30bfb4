// Generated from openapi/ by `npm run generate`. Changes made here are lost.

import { bindOperations } from "../../../src/client/bind.js";
import { bindOwnQuery, type OwnQuery } from "../../../src/client/graphql/own-query.js";
import { callQuery, type PickableQueries } from "../../../src/client/graphql/query.js";
import type { PickedClient } from "../../../src/client/picked-client.js";
import { queryGraphql } from "../operations.js";
import { NUMBER_FIELDS } from "./number-fields.js";
import { type BillingGraphqlClientOptions, toBillingGraphqlSettings } from "./options.js";
import { queries } from "./queries.js";
import type { BillingGraphqlOperations } from "./query-types.js";

/** A GraphQL client for the Smile billing API. Its methods need no `this`. */
export interface BillingGraphqlClient extends BillingGraphqlOperations {
  /**
   * Carries out a query of your own: text, or a document that knows its types, such as those of gql.tada. The answer is
   * held against the envelope of GraphQL; with `check`, the document is held against the schema first. `Long` and
   * `BigDecimal` are decimal text in it, as in every answer.
   */
  readonly query: OwnQuery;
}

/**
 * Takes credentials and where the Smile billing API is. Returns a GraphQL client with a method for every ready-made
 * query, and `query` for others: what happens on the network is a result, never an exception. Throws a `TypeError` that
 * names the option when one is missing, wrong or unknown.
 */
export function createBillingGraphqlClient(options: BillingGraphqlClientOptions): BillingGraphqlClient {
  const settings = toBillingGraphqlSettings(options);
  const query = bindOwnQuery(settings, queryGraphql, NUMBER_FIELDS);
  return { ...bindOperations(settings, queries, callQuery), query } as unknown as BillingGraphqlClient;
}

/**
 * Takes the client's options and the queries you name, as in `createClient(options, { getAccount, listSubscriptions
 * })`. Returns a client with these and nothing else, so that a bundle holds no other query's code, and none that reads
 * documents. Throws a `TypeError` that names the option when one is missing, wrong or unknown.
 */
export function createClient<const Picked extends PickableQueries>(
  options: BillingGraphqlClientOptions,
  picked: Picked,
): PickedClient<Picked> {
  const settings = toBillingGraphqlSettings(options);
  return bindOperations(settings, picked, callQuery) as unknown as PickedClient<Picked>;
}
