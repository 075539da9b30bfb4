// Generated from openapi/ by `npm run generate`. Changes made here are lost.

import type { HttpCall, HttpClient, HttpInit } from "../../src/client/http-types.js";
import type { AccountListResponse, AccountResponse, AcknowledgementResponse, DisableAccountMonitorPath, ErrorResponse, GetAccountPath, GetIdentityPath, GetTransactionPath, IdentityListResponse, IdentityResponse, ListAccountsQuery, ListIdentitiesQuery, ListTransactionsQuery, RevokeAccountPath, TransactionListResponse, TransactionResponse } from "./types.js";

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
  "/identities": {
    init: [init?: HttpInit & { params?: { query?: ListIdentitiesQuery } }];
    data: IdentityListResponse;
    error: ErrorResponse;
  };
  "/identities/{id}": {
    init: [init: HttpInit & { params: { path: GetIdentityPath } }];
    data: IdentityResponse;
    error: ErrorResponse;
  };
  "/transactions": {
    init: [init?: HttpInit & { params?: { query?: ListTransactionsQuery } }];
    data: TransactionListResponse;
    error: ErrorResponse;
  };
  "/transactions/{id}": {
    init: [init: HttpInit & { params: { path: GetTransactionPath } }];
    data: TransactionResponse;
    error: ErrorResponse;
  };
}

/** The paths that have DELETE. */
export interface DataNetworkDeletePaths {
  "/accounts/{id}": {
    init: [init: HttpInit & { params: { path: RevokeAccountPath } }];
    data: AcknowledgementResponse;
    error: ErrorResponse;
  };
}

/** The paths that have POST. */
export interface DataNetworkPostPaths {
  "/accounts/{id}/disableMonitor": {
    init: [init: HttpInit & { params: { path: DisableAccountMonitorPath } }];
    data: AcknowledgementResponse;
    error: ErrorResponse;
  };
}

/** Path-typed calls of the Smile data network API. */
export interface DataNetworkHttp extends HttpClient {
  readonly GET: HttpCall<DataNetworkGetPaths>;
  readonly DELETE: HttpCall<DataNetworkDeletePaths>;
  readonly POST: HttpCall<DataNetworkPostPaths>;
}
