// Generated from openapi/ by `npm run generate`. Changes made here are lost.

import { authorize, CREDENTIAL_OPTIONS } from "../../../src/apis/billing/credentials.js";
import type { DocumentCheck } from "../../../src/client/graphql/own-query.js";
import { type GraphqlSettings, toGraphqlSettings } from "../../../src/client/graphql/settings.js";
import type { BillingClientOptions } from "../options.js";
import { profile } from "../profile.js";

/** The options of a GraphQL client for the Smile billing API: those of its other client, and a check. */
export interface BillingGraphqlClientOptions extends BillingClientOptions {
  /**
   * Holds documents of your own against the schema before they are sent: `documentCheck` of
   * `smile-contracts/billing/graphql/check`. Without it, the service itself has to refuse what does not fit.
   */
  readonly check?: DocumentCheck | undefined;
}

/** Checks the options of a GraphQL client. Throws a `TypeError` that says what is wrong. */
export function toBillingGraphqlSettings(options: BillingGraphqlClientOptions): GraphqlSettings {
  return toGraphqlSettings(options, profile, ["baseUrl", ...CREDENTIAL_OPTIONS], authorize);
}
