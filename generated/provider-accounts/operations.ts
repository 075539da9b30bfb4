// Generated from openapi/ by `npm run generate`. Changes made here are lost.

import { byValue } from "../../src/client/outcome.js";
import { READ } from "../../src/client/retry-policy.js";
import { DELETE, WRITE } from "../../src/client/write-policies.js";
import { toJson } from "../../src/validation/to-json.js";
import type { Operation } from "../../src/validation/operation.js";
import type { ProviderAccountsOperations } from "./operation-types.js";
import * as validators from "./validators.js";

/** What {@link listProviderAccounts} is. */
export interface ListProviderAccountsOperation extends Operation {
  /** The type of the client's method. There is nothing of it at run time. */
  readonly "~method"?: ProviderAccountsOperations["listProviderAccounts"];
}

/** Descriptor of "List a user's provider accounts": `GET /Data/{userId}/ProviderAccounts`. Goes into `createClient`. */
export const listProviderAccounts: ListProviderAccountsOperation = {
  operationId: "listProviderAccounts",
  method: "GET",
  path: "/Data/{userId}/ProviderAccounts",
  request: validators.listProviderAccountsRequest,
  responses: {
    200: validators.ProviderAccountList,
    400: validators.ErrorResponse,
    401: "any",
    404: validators.ErrorResponse,
    503: validators.ErrorResponse,
  },
  retryPolicy: READ,
  examples: {
    "accounts-in-order": 200,
    "access-to-one-revoked": 200,
    "no-accounts": 200,
    "request-not-valid": 400,
    "invalid-access-token": 401,
    "unknown-user": 404,
    "under-maintenance": 503,
  },
};

/** What {@link getProviderAccount} is. */
export interface GetProviderAccountOperation extends Operation {
  /** The type of the client's method. There is nothing of it at run time. */
  readonly "~method"?: ProviderAccountsOperations["getProviderAccount"];
}

/**
 * Descriptor of "Get a provider account": `GET /Data/{userId}/ProviderAccounts/{providerAccountId}`. Goes into
 * `createClient`.
 */
export const getProviderAccount: GetProviderAccountOperation = {
  operationId: "getProviderAccount",
  method: "GET",
  path: "/Data/{userId}/ProviderAccounts/{providerAccountId}",
  request: validators.getProviderAccountRequest,
  responses: {
    200: validators.ProviderAccount,
    400: validators.ErrorResponse,
    401: "any",
    404: validators.ErrorResponse,
    503: validators.ErrorResponse,
  },
  retryPolicy: READ,
  examples: {
    "complete": 200,
    "still-processing": 200,
    "failed-to-add": 200,
    "access-revoked": 200,
    "credentials-invalid": 200,
    "credentials-expired": 200,
    "credentials-suspended": 200,
    "account-closed": 200,
    "waiting-for-verification": 200,
    "new-terms": 200,
    "information-to-review": 200,
    "promotion-in-the-way": 200,
    "cut-off-by-provider": 200,
    "provider-unreachable": 200,
    "database-unreachable": 200,
    "request-not-valid": 400,
    "invalid-access-token": 401,
    "unknown-user": 404,
    "under-maintenance": 503,
  },
};

/** What {@link deleteProviderAccount} is. */
export interface DeleteProviderAccountOperation extends Operation {
  /** The type of the client's method. There is nothing of it at run time. */
  readonly "~method"?: ProviderAccountsOperations["deleteProviderAccount"];
}

/**
 * Descriptor of "Delete a provider account": `DELETE /Data/{userId}/ProviderAccounts/{providerAccountId}`. Goes into
 * `createClient`.
 */
export const deleteProviderAccount: DeleteProviderAccountOperation = {
  operationId: "deleteProviderAccount",
  method: "DELETE",
  path: "/Data/{userId}/ProviderAccounts/{providerAccountId}",
  request: validators.deleteProviderAccountRequest,
  responses: {
    204: null,
    400: validators.ErrorResponse,
    401: "any",
    404: validators.ErrorResponse,
    503: validators.ErrorResponse,
  },
  retryPolicy: DELETE,
  examples: {
    "request-not-valid": 400,
    "invalid-access-token": 401,
    "unknown-user": 404,
    "under-maintenance": 503,
  },
};

/** What {@link refreshProviderAccount} is. */
export interface RefreshProviderAccountOperation extends Operation {
  /** The type of the client's method. There is nothing of it at run time. */
  readonly "~method"?: ProviderAccountsOperations["refreshProviderAccount"];
}

/**
 * Descriptor of "Refresh a provider account": `POST /Data/{userId}/ProviderAccounts/{providerAccountId}/Refresh`. Goes
 * into `createClient`.
 */
export const refreshProviderAccount: RefreshProviderAccountOperation = {
  operationId: "refreshProviderAccount",
  method: "POST",
  path: "/Data/{userId}/ProviderAccounts/{providerAccountId}/Refresh",
  request: validators.refreshProviderAccountRequest,
  responses: {
    204: null,
    400: validators.ErrorResponse,
    401: "any",
    404: validators.ErrorResponse,
    503: validators.ErrorResponse,
  },
  retryPolicy: WRITE,
  examples: {
    "request-not-valid": 400,
    "invalid-access-token": 401,
    "unknown-user": 404,
    "under-maintenance": 503,
  },
};

/** What {@link connectProviderAccount} is. */
export interface ConnectProviderAccountOperation extends Operation {
  /** The type of the client's method. There is nothing of it at run time. */
  readonly "~method"?: ProviderAccountsOperations["connectProviderAccount"];
}

/**
 * Descriptor of "Connect a provider account": `POST /Data/{userId}/ProviderAccounts/Connect`. Goes into `createClient`.
 */
export const connectProviderAccount: ConnectProviderAccountOperation = {
  operationId: "connectProviderAccount",
  method: "POST",
  path: "/Data/{userId}/ProviderAccounts/Connect",
  request: validators.connectProviderAccountRequest,
  responses: {
    200: validators.ConnectResponse,
    400: validators.ErrorResponse,
    401: "any",
    404: validators.ErrorResponse,
    503: validators.ErrorResponse,
  },
  toJson,
  retryPolicy: WRITE,
  examples: {
    "redirect-user": 200,
    "connected-at-once": 200,
    "missing-provider-name": 400,
    "invalid-access-token": 401,
    "unknown-user": 404,
    "under-maintenance": 503,
  },
};

/** What {@link getConnectStatus} is. */
export interface GetConnectStatusOperation extends Operation {
  /** The type of the client's method. There is nothing of it at run time. */
  readonly "~method"?: ProviderAccountsOperations["getConnectStatus"];
}

/**
 * Descriptor of "Get the status of a connection attempt": `GET /Data/{userId}/ProviderAccounts/Connect/{token}`. Goes
 * into `createClient`.
 */
export const getConnectStatus: GetConnectStatusOperation = {
  operationId: "getConnectStatus",
  method: "GET",
  path: "/Data/{userId}/ProviderAccounts/Connect/{token}",
  request: validators.getConnectStatusRequest,
  responses: {
    200: validators.ConnectStatus,
    400: validators.ErrorResponse,
    401: "any",
    404: validators.ErrorResponse,
    503: validators.ErrorResponse,
  },
  retryPolicy: READ,
  examples: {
    "success": 200,
    "incomplete": 200,
    "abandoned": 200,
    "duplicate": 200,
    "blacklisted": 200,
    "request-not-valid": 400,
    "invalid-access-token": 401,
    "unknown-user": 404,
    "under-maintenance": 503,
  },
};

/** What {@link verifyProviderAccount} is. */
export interface VerifyProviderAccountOperation extends Operation {
  /** The type of the client's method. There is nothing of it at run time. */
  readonly "~method"?: ProviderAccountsOperations["verifyProviderAccount"];
}

/**
 * Descriptor of "Verify a provider account": `POST /Data/{userId}/ProviderAccounts/{providerAccountId}/Verify`. Goes
 * into `createClient`.
 */
export const verifyProviderAccount: VerifyProviderAccountOperation = {
  operationId: "verifyProviderAccount",
  method: "POST",
  path: "/Data/{userId}/ProviderAccounts/{providerAccountId}/Verify",
  request: validators.verifyProviderAccountRequest,
  responses: {
    200: validators.VerifyResult,
    400: validators.ErrorResponse,
    401: "any",
    404: validators.ErrorResponse,
    503: validators.ErrorResponse,
  },
  toJson,
  retryPolicy: WRITE,
  examples: {
    "succeeded": 200,
    "failed-retry-allowed": 200,
    "failed-for-good": 200,
    "no-verification-codes": 400,
    "invalid-access-token": 401,
    "unknown-user": 404,
    "under-maintenance": 503,
  },
  outcome: /* @__PURE__ */ byValue(["Result"], {"Result":["Failed"]}),
};
