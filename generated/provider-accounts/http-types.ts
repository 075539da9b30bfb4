// Generated from openapi/ by `npm run generate`. Changes made here are lost.

import type { HttpCall, HttpClient, HttpInit } from "../../src/client/http-types.js";
import type { ConnectProviderAccountPath, ConnectRequest, ConnectResponse, ConnectStatus, DeleteProviderAccountPath, ErrorResponse, GetConnectStatusPath, GetProviderAccountPath, ListProviderAccountsPath, ProviderAccount, ProviderAccountList, RefreshProviderAccountPath, UndocumentedError, VerificationCodes, VerifyProviderAccountPath, VerifyResult } from "./types.js";

/** The paths that have GET, each with what a path-typed call of it takes and gives. */
export interface ProviderAccountsGetPaths {
  /** List a user's provider accounts. */
  "/Data/{userId}/ProviderAccounts": {
    init: [init: HttpInit & { params: { path: ListProviderAccountsPath } }];
    data: ProviderAccountList;
    error: ErrorResponse | UndocumentedError;
  };
  /** Get a provider account. */
  "/Data/{userId}/ProviderAccounts/{providerAccountId}": {
    init: [init: HttpInit & { params: { path: GetProviderAccountPath } }];
    data: ProviderAccount;
    error: ErrorResponse | UndocumentedError;
  };
  /** Get the status of a connection attempt. */
  "/Data/{userId}/ProviderAccounts/Connect/{token}": {
    init: [init: HttpInit & { params: { path: GetConnectStatusPath } }];
    data: ConnectStatus;
    error: ErrorResponse | UndocumentedError;
  };
}

/** The paths that have DELETE, each with what a path-typed call of it takes and gives. */
export interface ProviderAccountsDeletePaths {
  /** Delete a provider account. */
  "/Data/{userId}/ProviderAccounts/{providerAccountId}": {
    init: [init: HttpInit & { params: { path: DeleteProviderAccountPath } }];
    data: undefined;
    error: ErrorResponse | UndocumentedError;
  };
}

/** The paths that have POST, each with what a path-typed call of it takes and gives. */
export interface ProviderAccountsPostPaths {
  /** Refresh a provider account. */
  "/Data/{userId}/ProviderAccounts/{providerAccountId}/Refresh": {
    init: [init: HttpInit & { params: { path: RefreshProviderAccountPath } }];
    data: undefined;
    error: ErrorResponse | UndocumentedError;
  };
  /** Connect a provider account. */
  "/Data/{userId}/ProviderAccounts/Connect": {
    init: [init: HttpInit & { params: { path: ConnectProviderAccountPath }; body: ConnectRequest }];
    data: ConnectResponse;
    error: ErrorResponse | UndocumentedError;
  };
  /** Verify a provider account. */
  "/Data/{userId}/ProviderAccounts/{providerAccountId}/Verify": {
    init: [init: HttpInit & { params: { path: VerifyProviderAccountPath }; body: VerificationCodes }];
    data: VerifyResult;
    error: ErrorResponse | UndocumentedError;
  };
}

/**
 * Path-typed calls of the Data platform provider accounts API, by HTTP method.
 *
 * They send the client's credentials, to its base URL only, and follow no redirect. Nothing is validated, repeated, or
 * limited in size, time or rate: for that there are the client's own methods.
 */
export interface ProviderAccountsHttp extends HttpClient {
  /**
   * Sends a GET by its path, as in `smile.http.GET("/Data/{userId}/ProviderAccounts", …)`.
   *
   * Takes a path of the contract, and `params`, `body`, `headers` and `signal` of the request. Returns `data` for a
   * success, or `error` for any other status, as they came, and beside it the whole `response`. Rejects with what
   * `fetch` throws where no answer arrives, with what `accessToken` throws where it is a function, with a `SyntaxError`
   * where a success is not JSON, and with a `TypeError`, before anything is sent, where a part of the request cannot be
   * sent as it is.
   *
   * Nothing is validated, repeated, or limited in size, time or rate: for that there are the client's own methods.
   */
  readonly GET: HttpCall<ProviderAccountsGetPaths>;
  /**
   * Sends a DELETE by its path, as in `smile.http.DELETE("/Data/{userId}/ProviderAccounts/{providerAccountId}", …)`.
   *
   * Takes a path of the contract, and `params`, `body`, `headers` and `signal` of the request. Returns `data` for a
   * success, or `error` for any other status, as they came, and beside it the whole `response`. Rejects with what
   * `fetch` throws where no answer arrives, with what `accessToken` throws where it is a function, with a `SyntaxError`
   * where a success is not JSON, and with a `TypeError`, before anything is sent, where a part of the request cannot be
   * sent as it is.
   *
   * Nothing is validated, repeated, or limited in size, time or rate: for that there are the client's own methods.
   */
  readonly DELETE: HttpCall<ProviderAccountsDeletePaths>;
  /**
   * Sends a POST by its path, as in `smile.http.POST("/Data/{userId}/ProviderAccounts/{providerAccountId}/Refresh",
   * …)`.
   *
   * Takes a path of the contract, and `params`, `body`, `headers` and `signal` of the request. Returns `data` for a
   * success, or `error` for any other status, as they came, and beside it the whole `response`. Rejects with what
   * `fetch` throws where no answer arrives, with what `accessToken` throws where it is a function, with a `SyntaxError`
   * where a success is not JSON, and with a `TypeError`, before anything is sent, where a part of the request cannot be
   * sent as it is.
   *
   * Nothing is validated, repeated, or limited in size, time or rate: for that there are the client's own methods.
   */
  readonly POST: HttpCall<ProviderAccountsPostPaths>;
}
