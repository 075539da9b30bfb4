// Generated from openapi/ by `npm run generate`. Changes made here are lost.

import type { HttpCall, HttpClient, HttpInit } from "../../src/client/http-types.js";
import type { ConnectProviderAccountPath, ConnectRequest, ConnectResponse, ConnectStatus, DeleteProviderAccountPath, ErrorResponse, GetConnectStatusPath, GetProviderAccountPath, ListProviderAccountsPath, ProviderAccount, ProviderAccountList, RefreshProviderAccountPath, VerificationCodes, VerifyProviderAccountPath, VerifyResult } from "./types.js";

/** The paths that have GET. */
export interface ProviderAccountsGetPaths {
  "/Data/{userId}/ProviderAccounts": {
    init: [init: HttpInit & { params: { path: ListProviderAccountsPath } }];
    data: ProviderAccountList;
    error: ErrorResponse;
  };
  "/Data/{userId}/ProviderAccounts/{providerAccountId}": {
    init: [init: HttpInit & { params: { path: GetProviderAccountPath } }];
    data: ProviderAccount;
    error: ErrorResponse;
  };
  "/Data/{userId}/ProviderAccounts/Connect/{token}": {
    init: [init: HttpInit & { params: { path: GetConnectStatusPath } }];
    data: ConnectStatus;
    error: ErrorResponse;
  };
}

/** The paths that have DELETE. */
export interface ProviderAccountsDeletePaths {
  "/Data/{userId}/ProviderAccounts/{providerAccountId}": {
    init: [init: HttpInit & { params: { path: DeleteProviderAccountPath } }];
    data: undefined;
    error: ErrorResponse;
  };
}

/** The paths that have POST. */
export interface ProviderAccountsPostPaths {
  "/Data/{userId}/ProviderAccounts/{providerAccountId}/Refresh": {
    init: [init: HttpInit & { params: { path: RefreshProviderAccountPath } }];
    data: undefined;
    error: ErrorResponse;
  };
  "/Data/{userId}/ProviderAccounts/Connect": {
    init: [init: HttpInit & { params: { path: ConnectProviderAccountPath }; body: ConnectRequest }];
    data: ConnectResponse;
    error: ErrorResponse;
  };
  "/Data/{userId}/ProviderAccounts/{providerAccountId}/Verify": {
    init: [init: HttpInit & { params: { path: VerifyProviderAccountPath }; body: VerificationCodes }];
    data: VerifyResult;
    error: ErrorResponse;
  };
}

/** Path-typed calls of the Data platform provider accounts API. */
export interface ProviderAccountsHttp extends HttpClient {
  readonly GET: HttpCall<ProviderAccountsGetPaths>;
  readonly DELETE: HttpCall<ProviderAccountsDeletePaths>;
  readonly POST: HttpCall<ProviderAccountsPostPaths>;
}
