// Generated from openapi/ by `npm run generate`. Changes made here are lost.

import type { HttpCall, HttpClient, HttpInit } from "../../src/client/http-types.js";
import type { AccountListResponse, AccountResponse, ErrorResponse, GetAccountPath, ListAccountsQuery } from "./types.js";

/** The paths that have GET. */
export interface DataNetworkGetPaths {
  "/accounts": {
    init: [init?: HttpInit & { params?: { query?: ListAccountsQuery } }];
    data: AccountListResponse;
    error: ErrorResponse;
  };
  "/accounts/{id}": {
    init: [init: HttpInit & { params: { path: GetAccountPath } }];
    data: AccountResponse;
    error: ErrorResponse;
  };
}

/** Path-typed calls of the Smile data network API. */
export interface DataNetworkHttp extends HttpClient {
  readonly GET: HttpCall<DataNetworkGetPaths>;
}
