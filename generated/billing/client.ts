// Generated from openapi/ by `npm run generate`. Changes made here are lost.

import { bindOperations } from "../../src/client/bind.js";
import { createHttpClient } from "../../src/client/http.js";
import type { BillingHttp } from "./http-types.js";
import type { BillingOperations } from "./operation-types.js";
import { operations } from "./operation-table.js";
import { type BillingClientOptions, toBillingSettings } from "./options.js";

/** A client for every operation of the Smile billing API. Its methods need no `this`. */
export interface BillingClient extends BillingOperations {
  /**
   * Path-typed calls, as in `smile.http.POST("/api/orders", …)`: the openapi-fetch client itself. It sends the client's
   * credentials to its base URL only and follows no redirect. It does **not** validate, retry, limit sizes, times or
   * rates, or give the complete result: it throws where the network fails and where a success is not JSON.
   */
  readonly http: BillingHttp;
}

/**
 * Takes credentials and where the Smile billing API is. Returns a client with a method for every operation: what
 * happens on the network is a result, never an exception. Throws a `TypeError` that names the option when one is
 * missing, wrong or unknown.
 */
export function createBillingClient(options: BillingClientOptions): BillingClient {
  const settings = toBillingSettings(options);
  return { ...bindOperations(settings, operations), http: createHttpClient(settings) } as unknown as BillingClient;
}
