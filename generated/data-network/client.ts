// Generated from openapi/ by `npm run generate`. Changes made here are lost.

import { bindOperations } from "../../src/client/bind.js";
import { createHttpClient } from "../../src/client/http.js";
import type { DataNetworkHttp } from "./http-types.js";
import type { DataNetworkOperations } from "./operation-types.js";
import * as operations from "./operations.js";
import { type DataNetworkClientOptions, toDataNetworkSettings } from "./options.js";

/** A client for every operation of the Smile data network API. Its methods need no `this`. */
export interface DataNetworkClient extends DataNetworkOperations {
  /**
   * The openapi-fetch client itself, for path-typed calls. It has the client's credentials, stays at its base URL
   * and follows no redirect. It does **not** validate, limit sizes or times, or give the complete result: it
   * throws where the network fails and where an answer is not JSON.
   */
  readonly http: DataNetworkHttp;
}

/**
 * Makes a client for the Smile data network API. Takes credentials and where the API is. Throws a `TypeError`
 * when an option is missing, wrong or unknown. What happens on the network is a result, never an exception.
 */
export function createDataNetworkClient(options: DataNetworkClientOptions): DataNetworkClient {
  const settings = toDataNetworkSettings(options);
  return { ...bindOperations(settings, operations), http: createHttpClient(settings) } as unknown as DataNetworkClient;
}
