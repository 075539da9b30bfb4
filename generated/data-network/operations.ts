// Generated from openapi/ by `npm run generate`. Changes made here are lost.

import type { Operation } from "../../src/validation/operation.js";
import type { DataNetworkOperations } from "./operation-types.js";
import * as validators from "./validators.js";

export interface ListAccountsOperation extends Operation {
  readonly "~method"?: DataNetworkOperations["listAccounts"];
}

/** List accounts: `GET /accounts`. */
export const listAccounts: ListAccountsOperation = {
  operationId: "listAccounts",
  method: "GET",
  path: "/accounts",
  request: validators.listAccountsRequest,
  responses: {
    200: validators.AccountListResponse,
    400: validators.ErrorResponse,
    401: validators.ErrorResponse,
    403: validators.ErrorResponse,
    404: validators.ErrorResponse,
    415: validators.ErrorResponse,
    429: validators.ErrorResponse,
    500: validators.ErrorResponse,
    501: validators.ErrorResponse,
    503: validators.ErrorResponse,
    504: validators.ErrorResponse,
  },
  examples: {
    "first-page": 200,
    "last-page": 200,
    "no-accounts": 200,
    "every-connection-status": 200,
    "invalid-parameters": 400,
    "wrong-credentials": 400,
    "invalid-token": 401,
    "no-permission": 403,
    "unknown-resource": 404,
    "unsupported-content-type": 415,
    "rate-limited": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
  pagination: "cursor",
};

export interface GetAccountOperation extends Operation {
  readonly "~method"?: DataNetworkOperations["getAccount"];
}

/** Get an account: `GET /accounts/{id}`. */
export const getAccount: GetAccountOperation = {
  operationId: "getAccount",
  method: "GET",
  path: "/accounts/{id}",
  request: validators.getAccountRequest,
  responses: {
    200: validators.AccountResponse,
    400: validators.ErrorResponse,
    401: validators.ErrorResponse,
    403: validators.ErrorResponse,
    404: validators.ErrorResponse,
    415: validators.ErrorResponse,
    429: validators.ErrorResponse,
    500: validators.ErrorResponse,
    501: validators.ErrorResponse,
    503: validators.ErrorResponse,
    504: validators.ErrorResponse,
  },
  examples: {
    "connected": 200,
    "login-started": 200,
    "waiting-for-verification-code": 200,
    "locked-by-provider": 200,
    "sync-active": 200,
    "sync-needs-user": 200,
    "sync-disabled": 200,
    "disconnected-by-user": 200,
    "invalid-parameters": 400,
    "wrong-credentials": 400,
    "invalid-token": 401,
    "no-permission": 403,
    "unknown-resource": 404,
    "unsupported-content-type": 415,
    "rate-limited": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
};
