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
    "connected-gig-platform": 200,
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

export interface RevokeAccountOperation extends Operation {
  readonly "~method"?: DataNetworkOperations["revokeAccount"];
}

/** Revoke an account: `DELETE /accounts/{id}`. */
export const revokeAccount: RevokeAccountOperation = {
  operationId: "revokeAccount",
  method: "DELETE",
  path: "/accounts/{id}",
  request: validators.revokeAccountRequest,
  responses: {
    200: validators.AcknowledgementResponse,
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
    "account-revoked": 200,
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

export interface DisableAccountMonitorOperation extends Operation {
  readonly "~method"?: DataNetworkOperations["disableAccountMonitor"];
}

/** Disable data sync of an account: `POST /accounts/{id}/disableMonitor`. */
export const disableAccountMonitor: DisableAccountMonitorOperation = {
  operationId: "disableAccountMonitor",
  method: "POST",
  path: "/accounts/{id}/disableMonitor",
  request: validators.disableAccountMonitorRequest,
  responses: {
    200: validators.AcknowledgementResponse,
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
    "monitoring-disabled": 200,
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

export interface ListIdentitiesOperation extends Operation {
  readonly "~method"?: DataNetworkOperations["listIdentities"];
}

/** List identities: `GET /identities`. */
export const listIdentities: ListIdentitiesOperation = {
  operationId: "listIdentities",
  method: "GET",
  path: "/identities",
  request: validators.listIdentitiesRequest,
  responses: {
    200: validators.IdentityListResponse,
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
    "identities-of-one-user": 200,
    "no-identities": 200,
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

export interface GetIdentityOperation extends Operation {
  readonly "~method"?: DataNetworkOperations["getIdentity"];
}

/** Get an identity: `GET /identities/{id}`. */
export const getIdentity: GetIdentityOperation = {
  operationId: "getIdentity",
  method: "GET",
  path: "/identities/{id}",
  request: validators.getIdentityRequest,
  responses: {
    200: validators.IdentityResponse,
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
    "complete-identity": 200,
    "provider-knows-little": 200,
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

export interface ListTransactionsOperation extends Operation {
  readonly "~method"?: DataNetworkOperations["listTransactions"];
}

/** List transactions: `GET /transactions`. */
export const listTransactions: ListTransactionsOperation = {
  operationId: "listTransactions",
  method: "GET",
  path: "/transactions",
  request: validators.listTransactionsRequest,
  responses: {
    200: validators.TransactionListResponse,
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
    "earnings-and-fees": 200,
    "last-transactions": 200,
    "no-transactions": 200,
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

export interface GetTransactionOperation extends Operation {
  readonly "~method"?: DataNetworkOperations["getTransaction"];
}

/** Get a transaction: `GET /transactions/{id}`. */
export const getTransaction: GetTransactionOperation = {
  operationId: "getTransaction",
  method: "GET",
  path: "/transactions/{id}",
  request: validators.getTransactionRequest,
  responses: {
    200: validators.TransactionResponse,
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
    "earning": 200,
    "platform-fee": 200,
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
