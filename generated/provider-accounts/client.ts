// Generated from openapi/ by `npm run generate`. Changes made here are lost.

import { bindOperations } from "../../src/client/bind.js";
import { createHttpClient } from "../../src/client/http.js";
import type { ProviderAccountsHttp } from "./http-types.js";
import type { ProviderAccountsOperations } from "./operation-types.js";
import { operations } from "./operation-table.js";
import { type ProviderAccountsClientOptions, toProviderAccountsSettings } from "./options.js";

/** A client for every operation of the Data platform provider accounts API. Its methods need no `this`. */
export interface ProviderAccountsClient extends ProviderAccountsOperations {
  /**
   * Path-typed calls, as in `smile.http.GET("/Data/{userId}/ProviderAccounts", …)`: the openapi-fetch client itself. It
   * sends the client's credentials to its base URL only and follows no redirect. It does **not** validate, retry, limit
   * sizes, times or rates, or give the complete result: it throws where the network fails and where a success is not
   * JSON.
   */
  readonly http: ProviderAccountsHttp;
}

/**
 * Takes credentials and where the Data platform provider accounts API is. Returns a client with a method for every
 * operation: what happens on the network is a result, never an exception. Throws a `TypeError` that names the option
 * when one is missing, wrong or unknown.
 */
export function createProviderAccountsClient(options: ProviderAccountsClientOptions): ProviderAccountsClient {
  const settings = toProviderAccountsSettings(options);
  return { ...bindOperations(settings, operations), http: createHttpClient(settings) } as unknown as ProviderAccountsClient;
}
