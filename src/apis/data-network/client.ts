import type { DataNetworkHttp } from "../../../generated/data-network/http-types.js";
import type { DataNetworkOperations } from "../../../generated/data-network/operation-types.js";
import * as operations from "../../../generated/data-network/operations.js";
import { bindOperations } from "../../client/bind.js";
import { createHttpClient } from "../../client/http.js";
import { type DataNetworkClientOptions, toDataNetworkSettings } from "./options.js";

/** A client for every operation of the Smile data network. Its methods need no `this`. */
export interface DataNetworkClient extends DataNetworkOperations {
  /**
   * The openapi-fetch client itself, for path-typed calls: `smile.http.GET("/accounts/{id}", …)`. It has the client's
   * credentials, stays at its base URL and follows no redirect. It does **not** validate, limit sizes or times, or
   * give the complete result: it throws where the network fails and where an answer is not JSON.
   */
  readonly http: DataNetworkHttp;
}

/**
 * Makes a client for the Smile data network. Takes credentials and exactly one of `mode` and `baseUrl`. Throws a
 * `TypeError` when an option is missing, wrong or unknown. What happens on the network is a result, never an exception.
 */
export function createDataNetworkClient(options: DataNetworkClientOptions): DataNetworkClient {
  const settings = toDataNetworkSettings(options);
  return { ...bindOperations(settings, operations), http: createHttpClient(settings) } as unknown as DataNetworkClient;
}
