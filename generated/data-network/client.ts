// Generated from openapi/ by `npm run generate`. Changes made here are lost.

import { bindOperations } from "../../src/client/bind.js";
import { createHttpClient } from "../../src/client/http.js";
import type { DataNetworkHttp } from "./http-types.js";
import type { DataNetworkOperations } from "./operation-types.js";
import { operations } from "./operation-table.js";
import { type DataNetworkClientOptions, toDataNetworkSettings } from "./options.js";

/** A client for every operation of the Smile data network API. Its methods need no `this`. */
export interface DataNetworkClient extends DataNetworkOperations {
  /**
   * Path-typed calls, as in `smile.http.GET("/users", …)`: the openapi-fetch client itself. It sends the client's
   * credentials to its base URL only and follows no redirect. It does **not** validate, retry, limit sizes, times or
   * rates, or give the complete result: it throws where the network fails and where a success is not JSON.
   */
  readonly http: DataNetworkHttp;
}

/**
 * Takes credentials and where the Smile data network API is. Returns a client with a method for every operation: what
 * happens on the network is a result, never an exception. Throws a `TypeError` that names the option when one is
 * missing, wrong or unknown.
 */
export function createDataNetworkClient(options: DataNetworkClientOptions): DataNetworkClient {
  const settings = toDataNetworkSettings(options);
  return { ...bindOperations(settings, operations), http: createHttpClient(settings) } as unknown as DataNetworkClient;
}
