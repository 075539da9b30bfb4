// Generated from openapi/ by `npm run generate`. Changes made here are lost.

import type { HttpCall, HttpClient, HttpInit } from "../../src/client/http-types.js";
import type { ConnectProviderAccountPath, ConnectRequest, ConnectResponse, ConnectStatus, DeleteProviderAccountPath, ErrorResponse, GetConnectStatusPath, GetProviderAccountPath, ListProviderAccountsPath, ProviderAccount, ProviderAccountList, RefreshProviderAccountPath, VerificationCodes, VerifyProviderAccountPath, VerifyResult } from "./types.js";

/** The paths that have GET. */
export interface ProviderAccountsGetPaths {
  "/Data/{user-id}/ProviderAccounts": {
    init: [init: HttpInit & { params: { path: ListProviderAccountsPath } }];
    data: ProviderAccountList;
    error: ErrorResponse;
  };
  "/Data/{user-id}/ProviderAccounts/{provider-account-id}": {
    init: [init: HttpInit & { params: { path: GetProviderAccountPath } }];
    data: ProviderAccount;
    error: ErrorResponse;
  };
  "/Data/{user-id}/ProviderAccounts/Connect/{token}": {
    init: [init: HttpInit & { params: { path: GetConnectStatusPath } }];
    data: ConnectStatus;
    error: ErrorResponse;
  };
}

/** The paths that have DELETE. */
export interface ProviderAccountsDeletePaths {
  "/Data/{user-id}/ProviderAccounts/{provider-account-id}": {
    init: [init: HttpInit & { params: { path: DeleteProviderAccountPath } }];
    data: undefined;
    error: ErrorResponse;
  };
}

/** The paths that have POST. */
export interface ProviderAccountsPostPaths {
  "/Data/{user-id}/ProviderAccounts/{provider-account-id}/Refresh": {
    init: [init: HttpInit & { params: { path: RefreshProviderAccountPath } }];
    data: undefined;
    error: ErrorResponse;
  };
  "/Data/{user-id}/ProviderAccounts/Connect": {
    init: [init: HttpInit & { params: { path: ConnectProviderAccountPath }; body: ConnectRequest }];
    data: ConnectResponse;
    error: ErrorResponse;
  };
  "/Data/{user-id}/ProviderAccounts/{provider-account-id}/Verify": {
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
