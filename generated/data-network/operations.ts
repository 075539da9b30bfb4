// Generated from openapi/ by `npm run generate`. Changes made here are lost.

import { READ } from "../../src/client/retry-policy.js";
import { DELETE, WRITE } from "../../src/client/write-policies.js";
import { toJson } from "../../src/validation/to-json.js";
import type { Operation } from "../../src/validation/operation.js";
import type { DataNetworkOperations } from "./operation-types.js";
import * as validators from "./validators.js";

/** What {@link listUsers} is. */
export interface ListUsersOperation extends Operation {
  /** The type of the client's method. There is nothing of it at run time. */
  readonly "~method"?: DataNetworkOperations["listUsers"];
}

/** Descriptor of "List users": `GET /users`. Goes into `createClient`. */
export const listUsers: ListUsersOperation = {
  operationId: "listUsers",
  method: "GET",
  path: "/users",
  request: validators.listUsersRequest,
  responses: {
    200: validators.UserListResponse,
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
  retryPolicy: READ,
  examples: {
    "only-user": 200,
    "no-users": 200,
    "invalid-parameters": 400,
    "wrong-credentials": 400,
    "invalid-token": 401,
    "no-permission": 403,
    "unknown-resource": 404,
    "unsupported-content-type": 415,
    "too-many-requests": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
  pagination: "cursor",
};

/** What {@link createUser} is. */
export interface CreateUserOperation extends Operation {
  /** The type of the client's method. There is nothing of it at run time. */
  readonly "~method"?: DataNetworkOperations["createUser"];
}

/** Descriptor of "Create a user": `POST /users`. Goes into `createClient`. */
export const createUser: CreateUserOperation = {
  operationId: "createUser",
  method: "POST",
  path: "/users",
  request: validators.createUserRequest,
  responses: {
    201: validators.UserCreatedResponse,
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
  toJson,
  retryPolicy: WRITE,
  examples: {
    "user-created": 201,
    "invalid-parameters": 400,
    "wrong-credentials": 400,
    "invalid-token": 401,
    "no-permission": 403,
    "unknown-resource": 404,
    "unsupported-content-type": 415,
    "too-many-requests": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
};

/** What {@link getUser} is. */
export interface GetUserOperation extends Operation {
  /** The type of the client's method. There is nothing of it at run time. */
  readonly "~method"?: DataNetworkOperations["getUser"];
}

/** Descriptor of "Get a user": `GET /users/{id}`. Goes into `createClient`. */
export const getUser: GetUserOperation = {
  operationId: "getUser",
  method: "GET",
  path: "/users/{id}",
  request: validators.getUserRequest,
  responses: {
    200: validators.UserResponse,
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
  retryPolicy: READ,
  examples: {
    "user-in-progress": 200,
    "invalid-parameters": 400,
    "wrong-credentials": 400,
    "invalid-token": 401,
    "no-permission": 403,
    "unknown-resource": 404,
    "unsupported-content-type": 415,
    "too-many-requests": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
};

/** What {@link getUserSessionPayload} is. */
export interface GetUserSessionPayloadOperation extends Operation {
  /** The type of the client's method. There is nothing of it at run time. */
  readonly "~method"?: DataNetworkOperations["getUserSessionPayload"];
}

/** Descriptor of "Get all that a user shared in the session": `GET /users/{id}/payload`. Goes into `createClient`. */
export const getUserSessionPayload: GetUserSessionPayloadOperation = {
  operationId: "getUserSessionPayload",
  method: "GET",
  path: "/users/{id}/payload",
  request: validators.getUserSessionPayloadRequest,
  responses: {
    200: validators.UserPayloadResponse,
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
  retryPolicy: READ,
  examples: {
    "session-completed": 200,
    "nothing-shared-yet": 200,
    "invalid-parameters": 400,
    "wrong-credentials": 400,
    "invalid-token": 401,
    "no-permission": 403,
    "unknown-resource": 404,
    "unsupported-content-type": 415,
    "too-many-requests": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
};

/** What {@link resetUserSession} is. */
export interface ResetUserSessionOperation extends Operation {
  /** The type of the client's method. There is nothing of it at run time. */
  readonly "~method"?: DataNetworkOperations["resetUserSession"];
}

/** Descriptor of "Reset a user's session": `POST /users/{id}/resetSession`. Goes into `createClient`. */
export const resetUserSession: ResetUserSessionOperation = {
  operationId: "resetUserSession",
  method: "POST",
  path: "/users/{id}/resetSession",
  request: validators.resetUserSessionRequest,
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
  retryPolicy: WRITE,
  examples: {
    "session-reset": 200,
    "invalid-parameters": 400,
    "wrong-credentials": 400,
    "invalid-token": 401,
    "no-permission": 403,
    "unknown-resource": 404,
    "unsupported-content-type": 415,
    "too-many-requests": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
};

/** What {@link createToken} is. */
export interface CreateTokenOperation extends Operation {
  /** The type of the client's method. There is nothing of it at run time. */
  readonly "~method"?: DataNetworkOperations["createToken"];
}

/** Descriptor of "Create a link token (Refresh Token)": `POST /tokens`. Goes into `createClient`. */
export const createToken: CreateTokenOperation = {
  operationId: "createToken",
  method: "POST",
  path: "/tokens",
  request: validators.createTokenRequest,
  responses: {
    201: validators.TokenResponse,
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
  retryPolicy: WRITE,
  examples: {
    "token-created": 201,
    "invalid-parameters": 400,
    "wrong-credentials": 400,
    "invalid-token": 401,
    "no-permission": 403,
    "unknown-resource": 404,
    "unsupported-content-type": 415,
    "too-many-requests": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
};

/** What {@link listProviders} is. */
export interface ListProvidersOperation extends Operation {
  /** The type of the client's method. There is nothing of it at run time. */
  readonly "~method"?: DataNetworkOperations["listProviders"];
}

/** Descriptor of "List providers": `GET /providers`. Goes into `createClient`. */
export const listProviders: ListProvidersOperation = {
  operationId: "listProviders",
  method: "GET",
  path: "/providers",
  request: validators.listProvidersRequest,
  responses: {
    200: validators.ProviderListResponse,
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
  retryPolicy: READ,
  examples: {
    "gig-platforms-first-page": 200,
    "government-services": 200,
    "no-providers": 200,
    "invalid-parameters": 400,
    "wrong-credentials": 400,
    "invalid-token": 401,
    "no-permission": 403,
    "unknown-resource": 404,
    "unsupported-content-type": 415,
    "too-many-requests": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
  pagination: "cursor",
};

/** What {@link getProvider} is. */
export interface GetProviderOperation extends Operation {
  /** The type of the client's method. There is nothing of it at run time. */
  readonly "~method"?: DataNetworkOperations["getProvider"];
}

/** Descriptor of "Get a provider": `GET /providers/{id}`. Goes into `createClient`. */
export const getProvider: GetProviderOperation = {
  operationId: "getProvider",
  method: "GET",
  path: "/providers/{id}",
  request: validators.getProviderRequest,
  responses: {
    200: validators.ProviderResponse,
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
  retryPolicy: READ,
  examples: {
    "government-service": 200,
    "freelance-platform": 200,
    "ride-platform": 200,
    "payroll-system-inactive": 200,
    "invalid-parameters": 400,
    "wrong-credentials": 400,
    "invalid-token": 401,
    "no-permission": 403,
    "unknown-resource": 404,
    "unsupported-content-type": 415,
    "too-many-requests": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
};

/** What {@link listAccounts} is. */
export interface ListAccountsOperation extends Operation {
  /** The type of the client's method. There is nothing of it at run time. */
  readonly "~method"?: DataNetworkOperations["listAccounts"];
}

/** Descriptor of "List accounts": `GET /accounts`. Goes into `createClient`. */
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
  retryPolicy: READ,
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
    "too-many-requests": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
  pagination: "cursor",
};

/** What {@link getAccount} is. */
export interface GetAccountOperation extends Operation {
  /** The type of the client's method. There is nothing of it at run time. */
  readonly "~method"?: DataNetworkOperations["getAccount"];
}

/** Descriptor of "Get an account": `GET /accounts/{id}`. Goes into `createClient`. */
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
  retryPolicy: READ,
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
    "too-many-requests": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
};

/** What {@link revokeAccount} is. */
export interface RevokeAccountOperation extends Operation {
  /** The type of the client's method. There is nothing of it at run time. */
  readonly "~method"?: DataNetworkOperations["revokeAccount"];
}

/** Descriptor of "Revoke an account": `DELETE /accounts/{id}`. Goes into `createClient`. */
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
  retryPolicy: DELETE,
  examples: {
    "account-revoked": 200,
    "invalid-parameters": 400,
    "wrong-credentials": 400,
    "invalid-token": 401,
    "no-permission": 403,
    "unknown-resource": 404,
    "unsupported-content-type": 415,
    "too-many-requests": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
};

/** What {@link getAccountPayload} is. */
export interface GetAccountPayloadOperation extends Operation {
  /** The type of the client's method. There is nothing of it at run time. */
  readonly "~method"?: DataNetworkOperations["getAccountPayload"];
}

/** Descriptor of "Get all data of an account": `GET /accounts/{id}/payload`. Goes into `createClient`. */
export const getAccountPayload: GetAccountPayloadOperation = {
  operationId: "getAccountPayload",
  method: "GET",
  path: "/accounts/{id}/payload",
  request: validators.getAccountPayloadRequest,
  responses: {
    200: validators.AccountPayloadResponse,
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
  retryPolicy: READ,
  examples: {
    "all-data-of-pension-account": 200,
    "nothing-read-yet": 200,
    "invalid-parameters": 400,
    "wrong-credentials": 400,
    "invalid-token": 401,
    "no-permission": 403,
    "unknown-resource": 404,
    "unsupported-content-type": 415,
    "too-many-requests": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
};

/** What {@link generateAccountExport} is. */
export interface GenerateAccountExportOperation extends Operation {
  /** The type of the client's method. There is nothing of it at run time. */
  readonly "~method"?: DataNetworkOperations["generateAccountExport"];
}

/**
 * Descriptor of "Make a file of an account's data": `POST /accounts/{id}/exports/generate`. Goes into `createClient`.
 */
export const generateAccountExport: GenerateAccountExportOperation = {
  operationId: "generateAccountExport",
  method: "POST",
  path: "/accounts/{id}/exports/generate",
  request: validators.generateAccountExportRequest,
  responses: {
    200: validators.AccountExportResponse,
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
  toJson,
  retryPolicy: WRITE,
  examples: {
    "export-as-pdf": 200,
    "export-as-csv": 200,
    "invalid-parameters": 400,
    "wrong-credentials": 400,
    "invalid-token": 401,
    "no-permission": 403,
    "unknown-resource": 404,
    "unsupported-content-type": 415,
    "too-many-requests": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
};

/** What {@link disableAccountMonitor} is. */
export interface DisableAccountMonitorOperation extends Operation {
  /** The type of the client's method. There is nothing of it at run time. */
  readonly "~method"?: DataNetworkOperations["disableAccountMonitor"];
}

/** Descriptor of "Disable data sync of an account": `POST /accounts/{id}/disableMonitor`. Goes into `createClient`. */
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
  retryPolicy: WRITE,
  examples: {
    "monitoring-disabled": 200,
    "invalid-parameters": 400,
    "wrong-credentials": 400,
    "invalid-token": 401,
    "no-permission": 403,
    "unknown-resource": 404,
    "unsupported-content-type": 415,
    "too-many-requests": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
};

/** What {@link listTasks} is. */
export interface ListTasksOperation extends Operation {
  /** The type of the client's method. There is nothing of it at run time. */
  readonly "~method"?: DataNetworkOperations["listTasks"];
}

/** Descriptor of "List tasks": `GET /tasks`. Goes into `createClient`. */
export const listTasks: ListTasksOperation = {
  operationId: "listTasks",
  method: "GET",
  path: "/tasks",
  request: validators.listTasksRequest,
  responses: {
    200: validators.TaskListResponse,
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
  retryPolicy: READ,
  examples: {
    "tasks-of-one-account": 200,
    "no-tasks": 200,
    "invalid-parameters": 400,
    "wrong-credentials": 400,
    "invalid-token": 401,
    "no-permission": 403,
    "unknown-resource": 404,
    "unsupported-content-type": 415,
    "too-many-requests": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
  pagination: "cursor",
};

/** What {@link getTask} is. */
export interface GetTaskOperation extends Operation {
  /** The type of the client's method. There is nothing of it at run time. */
  readonly "~method"?: DataNetworkOperations["getTask"];
}

/** Descriptor of "Get a task": `GET /tasks/{id}`. Goes into `createClient`. */
export const getTask: GetTaskOperation = {
  operationId: "getTask",
  method: "GET",
  path: "/tasks/{id}",
  request: validators.getTaskRequest,
  responses: {
    200: validators.TaskResponse,
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
  retryPolicy: READ,
  examples: {
    "account-read": 200,
    "sync-running": 200,
    "invalid-parameters": 400,
    "wrong-credentials": 400,
    "invalid-token": 401,
    "no-permission": 403,
    "unknown-resource": 404,
    "unsupported-content-type": 415,
    "too-many-requests": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
};

/** What {@link listIdentities} is. */
export interface ListIdentitiesOperation extends Operation {
  /** The type of the client's method. There is nothing of it at run time. */
  readonly "~method"?: DataNetworkOperations["listIdentities"];
}

/** Descriptor of "List identities": `GET /identities`. Goes into `createClient`. */
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
  retryPolicy: READ,
  examples: {
    "identities-of-one-user": 200,
    "no-identities": 200,
    "invalid-parameters": 400,
    "wrong-credentials": 400,
    "invalid-token": 401,
    "no-permission": 403,
    "unknown-resource": 404,
    "unsupported-content-type": 415,
    "too-many-requests": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
  pagination: "cursor",
};

/** What {@link getIdentity} is. */
export interface GetIdentityOperation extends Operation {
  /** The type of the client's method. There is nothing of it at run time. */
  readonly "~method"?: DataNetworkOperations["getIdentity"];
}

/** Descriptor of "Get an identity": `GET /identities/{id}`. Goes into `createClient`. */
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
  retryPolicy: READ,
  examples: {
    "complete-identity": 200,
    "provider-knows-little": 200,
    "invalid-parameters": 400,
    "wrong-credentials": 400,
    "invalid-token": 401,
    "no-permission": 403,
    "unknown-resource": 404,
    "unsupported-content-type": 415,
    "too-many-requests": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
};

/** What {@link listEmployments} is. */
export interface ListEmploymentsOperation extends Operation {
  /** The type of the client's method. There is nothing of it at run time. */
  readonly "~method"?: DataNetworkOperations["listEmployments"];
}

/** Descriptor of "List employments": `GET /employments`. Goes into `createClient`. */
export const listEmployments: ListEmploymentsOperation = {
  operationId: "listEmployments",
  method: "GET",
  path: "/employments",
  request: validators.listEmploymentsRequest,
  responses: {
    200: validators.EmploymentListResponse,
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
  retryPolicy: READ,
  examples: {
    "jobs-of-one-user": 200,
    "no-employments": 200,
    "invalid-parameters": 400,
    "wrong-credentials": 400,
    "invalid-token": 401,
    "no-permission": 403,
    "unknown-resource": 404,
    "unsupported-content-type": 415,
    "too-many-requests": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
  pagination: "cursor",
};

/** What {@link getEmployment} is. */
export interface GetEmploymentOperation extends Operation {
  /** The type of the client's method. There is nothing of it at run time. */
  readonly "~method"?: DataNetworkOperations["getEmployment"];
}

/** Descriptor of "Get an employment": `GET /employments/{id}`. Goes into `createClient`. */
export const getEmployment: GetEmploymentOperation = {
  operationId: "getEmployment",
  method: "GET",
  path: "/employments/{id}",
  request: validators.getEmploymentRequest,
  responses: {
    200: validators.EmploymentResponse,
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
  retryPolicy: READ,
  examples: {
    "current-job": 200,
    "former-job": 200,
    "provider-knows-little": 200,
    "invalid-parameters": 400,
    "wrong-credentials": 400,
    "invalid-token": 401,
    "no-permission": 403,
    "unknown-resource": 404,
    "unsupported-content-type": 415,
    "too-many-requests": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
};

/** What {@link listIncomes} is. */
export interface ListIncomesOperation extends Operation {
  /** The type of the client's method. There is nothing of it at run time. */
  readonly "~method"?: DataNetworkOperations["listIncomes"];
}

/** Descriptor of "List incomes": `GET /incomes`. Goes into `createClient`. */
export const listIncomes: ListIncomesOperation = {
  operationId: "listIncomes",
  method: "GET",
  path: "/incomes",
  request: validators.listIncomesRequest,
  responses: {
    200: validators.IncomeListResponse,
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
  retryPolicy: READ,
  examples: {
    "incomes-of-one-user": 200,
    "no-incomes": 200,
    "invalid-parameters": 400,
    "wrong-credentials": 400,
    "invalid-token": 401,
    "no-permission": 403,
    "unknown-resource": 404,
    "unsupported-content-type": 415,
    "too-many-requests": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
  pagination: "cursor",
};

/** What {@link getIncome} is. */
export interface GetIncomeOperation extends Operation {
  /** The type of the client's method. There is nothing of it at run time. */
  readonly "~method"?: DataNetworkOperations["getIncome"];
}

/** Descriptor of "Get an income": `GET /incomes/{id}`. Goes into `createClient`. */
export const getIncome: GetIncomeOperation = {
  operationId: "getIncome",
  method: "GET",
  path: "/incomes/{id}",
  request: validators.getIncomeRequest,
  responses: {
    200: validators.IncomeResponse,
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
  retryPolicy: READ,
  examples: {
    "twice-a-month": 200,
    "one-off-work": 200,
    "provider-knows-little": 200,
    "invalid-parameters": 400,
    "wrong-credentials": 400,
    "invalid-token": 401,
    "no-permission": 403,
    "unknown-resource": 404,
    "unsupported-content-type": 415,
    "too-many-requests": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
};

/** What {@link listEincomes} is. */
export interface ListEincomesOperation extends Operation {
  /** The type of the client's method. There is nothing of it at run time. */
  readonly "~method"?: DataNetworkOperations["listEincomes"];
}

/** Descriptor of "List estimated incomes": `GET /eincomes`. Goes into `createClient`. */
export const listEincomes: ListEincomesOperation = {
  operationId: "listEincomes",
  method: "GET",
  path: "/eincomes",
  request: validators.listEincomesRequest,
  responses: {
    200: validators.EincomeListResponse,
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
  retryPolicy: READ,
  examples: {
    "months-with-more-to-come": 200,
    "last-months": 200,
    "no-estimated-incomes": 200,
    "invalid-parameters": 400,
    "wrong-credentials": 400,
    "invalid-token": 401,
    "no-permission": 403,
    "unknown-resource": 404,
    "unsupported-content-type": 415,
    "too-many-requests": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
  pagination: "cursor",
};

/** What {@link getEincome} is. */
export interface GetEincomeOperation extends Operation {
  /** The type of the client's method. There is nothing of it at run time. */
  readonly "~method"?: DataNetworkOperations["getEincome"];
}

/** Descriptor of "Get an estimated income": `GET /eincomes/{id}`. Goes into `createClient`. */
export const getEincome: GetEincomeOperation = {
  operationId: "getEincome",
  method: "GET",
  path: "/eincomes/{id}",
  request: validators.getEincomeRequest,
  responses: {
    200: validators.EincomeResponse,
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
  retryPolicy: READ,
  examples: {
    "estimated-month": 200,
    "amount-under-its-former-name": 200,
    "invalid-parameters": 400,
    "wrong-credentials": 400,
    "invalid-token": 401,
    "no-permission": 403,
    "unknown-resource": 404,
    "unsupported-content-type": 415,
    "too-many-requests": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
};

/** What {@link listContributions} is. */
export interface ListContributionsOperation extends Operation {
  /** The type of the client's method. There is nothing of it at run time. */
  readonly "~method"?: DataNetworkOperations["listContributions"];
}

/** Descriptor of "List contributions": `GET /contributions`. Goes into `createClient`. */
export const listContributions: ListContributionsOperation = {
  operationId: "listContributions",
  method: "GET",
  path: "/contributions",
  request: validators.listContributionsRequest,
  responses: {
    200: validators.ContributionListResponse,
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
  retryPolicy: READ,
  examples: {
    "contributions-with-more-to-come": 200,
    "last-contributions": 200,
    "no-contributions": 200,
    "invalid-parameters": 400,
    "wrong-credentials": 400,
    "invalid-token": 401,
    "no-permission": 403,
    "unknown-resource": 404,
    "unsupported-content-type": 415,
    "too-many-requests": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
  pagination: "cursor",
};

/** What {@link getContribution} is. */
export interface GetContributionOperation extends Operation {
  /** The type of the client's method. There is nothing of it at run time. */
  readonly "~method"?: DataNetworkOperations["getContribution"];
}

/** Descriptor of "Get a contribution": `GET /contributions/{id}`. Goes into `createClient`. */
export const getContribution: GetContributionOperation = {
  operationId: "getContribution",
  method: "GET",
  path: "/contributions/{id}",
  request: validators.getContributionRequest,
  responses: {
    200: validators.ContributionResponse,
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
  retryPolicy: READ,
  examples: {
    "contribution-with-reference": 200,
    "only-the-month-is-known": 200,
    "invalid-parameters": 400,
    "wrong-credentials": 400,
    "invalid-token": 401,
    "no-permission": 403,
    "unknown-resource": 404,
    "unsupported-content-type": 415,
    "too-many-requests": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
};

/** What {@link listLiabilities} is. */
export interface ListLiabilitiesOperation extends Operation {
  /** The type of the client's method. There is nothing of it at run time. */
  readonly "~method"?: DataNetworkOperations["listLiabilities"];
}

/** Descriptor of "List liabilities": `GET /liabilities`. Goes into `createClient`. */
export const listLiabilities: ListLiabilitiesOperation = {
  operationId: "listLiabilities",
  method: "GET",
  path: "/liabilities",
  request: validators.listLiabilitiesRequest,
  responses: {
    200: validators.LiabilityListResponse,
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
  retryPolicy: READ,
  examples: {
    "loans-of-one-user": 200,
    "no-liabilities": 200,
    "invalid-parameters": 400,
    "wrong-credentials": 400,
    "invalid-token": 401,
    "no-permission": 403,
    "unknown-resource": 404,
    "unsupported-content-type": 415,
    "too-many-requests": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
  pagination: "cursor",
};

/** What {@link getLiability} is. */
export interface GetLiabilityOperation extends Operation {
  /** The type of the client's method. There is nothing of it at run time. */
  readonly "~method"?: DataNetworkOperations["getLiability"];
}

/** Descriptor of "Get a liability": `GET /liabilities/{id}`. Goes into `createClient`. */
export const getLiability: GetLiabilityOperation = {
  operationId: "getLiability",
  method: "GET",
  path: "/liabilities/{id}",
  request: validators.getLiabilityRequest,
  responses: {
    200: validators.LiabilityResponse,
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
  retryPolicy: READ,
  examples: {
    "loan-on-schedule": 200,
    "loan-in-arrears": 200,
    "terms-unknown": 200,
    "invalid-parameters": 400,
    "wrong-credentials": 400,
    "invalid-token": 401,
    "no-permission": 403,
    "unknown-resource": 404,
    "unsupported-content-type": 415,
    "too-many-requests": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
};

/** What {@link listTransactions} is. */
export interface ListTransactionsOperation extends Operation {
  /** The type of the client's method. There is nothing of it at run time. */
  readonly "~method"?: DataNetworkOperations["listTransactions"];
}

/** Descriptor of "List transactions": `GET /transactions`. Goes into `createClient`. */
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
  retryPolicy: READ,
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
    "too-many-requests": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
  pagination: "cursor",
};

/** What {@link getTransaction} is. */
export interface GetTransactionOperation extends Operation {
  /** The type of the client's method. There is nothing of it at run time. */
  readonly "~method"?: DataNetworkOperations["getTransaction"];
}

/** Descriptor of "Get a transaction": `GET /transactions/{id}`. Goes into `createClient`. */
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
  retryPolicy: READ,
  examples: {
    "earning": 200,
    "platform-fee": 200,
    "invalid-parameters": 400,
    "wrong-credentials": 400,
    "invalid-token": 401,
    "no-permission": 403,
    "unknown-resource": 404,
    "unsupported-content-type": 415,
    "too-many-requests": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
};

/** What {@link listRatings} is. */
export interface ListRatingsOperation extends Operation {
  /** The type of the client's method. There is nothing of it at run time. */
  readonly "~method"?: DataNetworkOperations["listRatings"];
}

/** Descriptor of "List ratings": `GET /ratings`. Goes into `createClient`. */
export const listRatings: ListRatingsOperation = {
  operationId: "listRatings",
  method: "GET",
  path: "/ratings",
  request: validators.listRatingsRequest,
  responses: {
    200: validators.RatingListResponse,
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
  retryPolicy: READ,
  examples: {
    "ratings-of-one-user": 200,
    "no-ratings": 200,
    "invalid-parameters": 400,
    "wrong-credentials": 400,
    "invalid-token": 401,
    "no-permission": 403,
    "unknown-resource": 404,
    "unsupported-content-type": 415,
    "too-many-requests": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
  pagination: "cursor",
};

/** What {@link getRating} is. */
export interface GetRatingOperation extends Operation {
  /** The type of the client's method. There is nothing of it at run time. */
  readonly "~method"?: DataNetworkOperations["getRating"];
}

/** Descriptor of "Get a rating": `GET /ratings/{id}`. Goes into `createClient`. */
export const getRating: GetRatingOperation = {
  operationId: "getRating",
  method: "GET",
  path: "/ratings/{id}",
  request: validators.getRatingRequest,
  responses: {
    200: validators.RatingResponse,
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
  retryPolicy: READ,
  examples: {
    "rating-out-of-five": 200,
    "invalid-parameters": 400,
    "wrong-credentials": 400,
    "invalid-token": 401,
    "no-permission": 403,
    "unknown-resource": 404,
    "unsupported-content-type": 415,
    "too-many-requests": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
};

/** What {@link listDocuments} is. */
export interface ListDocumentsOperation extends Operation {
  /** The type of the client's method. There is nothing of it at run time. */
  readonly "~method"?: DataNetworkOperations["listDocuments"];
}

/** Descriptor of "List documents": `GET /documents`. Goes into `createClient`. */
export const listDocuments: ListDocumentsOperation = {
  operationId: "listDocuments",
  method: "GET",
  path: "/documents",
  request: validators.listDocumentsRequest,
  responses: {
    200: validators.UserDocumentListResponse,
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
  retryPolicy: READ,
  examples: {
    "documents-of-one-user": 200,
    "last-documents": 200,
    "no-documents": 200,
    "invalid-parameters": 400,
    "wrong-credentials": 400,
    "invalid-token": 401,
    "no-permission": 403,
    "unknown-resource": 404,
    "unsupported-content-type": 415,
    "too-many-requests": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
  pagination: "cursor",
};

/** What {@link getDocument} is. */
export interface GetDocumentOperation extends Operation {
  /** The type of the client's method. There is nothing of it at run time. */
  readonly "~method"?: DataNetworkOperations["getDocument"];
}

/** Descriptor of "Get a document": `GET /documents/{id}`. Goes into `createClient`. */
export const getDocument: GetDocumentOperation = {
  operationId: "getDocument",
  method: "GET",
  path: "/documents/{id}",
  request: validators.getDocumentRequest,
  responses: {
    200: validators.UserDocumentResponse,
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
  retryPolicy: READ,
  examples: {
    "members-card": 200,
    "clearance-from-archive": 200,
    "course-certificate": 200,
    "invalid-parameters": 400,
    "wrong-credentials": 400,
    "invalid-token": 401,
    "no-permission": 403,
    "unknown-resource": 404,
    "unsupported-content-type": 415,
    "too-many-requests": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
};

/** What {@link listInsights} is. */
export interface ListInsightsOperation extends Operation {
  /** The type of the client's method. There is nothing of it at run time. */
  readonly "~method"?: DataNetworkOperations["listInsights"];
}

/** Descriptor of "List insights": `GET /insights`. Goes into `createClient`. */
export const listInsights: ListInsightsOperation = {
  operationId: "listInsights",
  method: "GET",
  path: "/insights",
  request: validators.listInsightsRequest,
  responses: {
    200: validators.InsightListResponse,
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
  retryPolicy: READ,
  examples: {
    "insights-of-one-user": 200,
    "no-insights": 200,
    "invalid-parameters": 400,
    "wrong-credentials": 400,
    "invalid-token": 401,
    "no-permission": 403,
    "unknown-resource": 404,
    "unsupported-content-type": 415,
    "too-many-requests": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
  pagination: "cursor",
};

/** What {@link getInsight} is. */
export interface GetInsightOperation extends Operation {
  /** The type of the client's method. There is nothing of it at run time. */
  readonly "~method"?: DataNetworkOperations["getInsight"];
}

/** Descriptor of "Get an insight": `GET /insights/{id}`. Goes into `createClient`. */
export const getInsight: GetInsightOperation = {
  operationId: "getInsight",
  method: "GET",
  path: "/insights/{id}",
  request: validators.getInsightRequest,
  responses: {
    200: validators.InsightResponse,
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
  retryPolicy: READ,
  examples: {
    "freelancer-without-loans": 200,
    "borrower-without-incomes": 200,
    "invalid-parameters": 400,
    "wrong-credentials": 400,
    "invalid-token": 401,
    "no-permission": 403,
    "unknown-resource": 404,
    "unsupported-content-type": 415,
    "too-many-requests": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
};

/** What {@link listLinks} is. */
export interface ListLinksOperation extends Operation {
  /** The type of the client's method. There is nothing of it at run time. */
  readonly "~method"?: DataNetworkOperations["listLinks"];
}

/** Descriptor of "List link records": `GET /links`. Goes into `createClient`. */
export const listLinks: ListLinksOperation = {
  operationId: "listLinks",
  method: "GET",
  path: "/links",
  request: validators.listLinksRequest,
  responses: {
    200: validators.LinkListResponse,
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
  retryPolicy: READ,
  examples: {
    "links-of-one-user": 200,
    "no-links": 200,
    "invalid-parameters": 400,
    "wrong-credentials": 400,
    "invalid-token": 401,
    "no-permission": 403,
    "unknown-resource": 404,
    "unsupported-content-type": 415,
    "too-many-requests": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
  pagination: "cursor",
};

/** What {@link getLink} is. */
export interface GetLinkOperation extends Operation {
  /** The type of the client's method. There is nothing of it at run time. */
  readonly "~method"?: DataNetworkOperations["getLink"];
}

/** Descriptor of "Get a link record": `GET /links/{id}`. Goes into `createClient`. */
export const getLink: GetLinkOperation = {
  operationId: "getLink",
  method: "GET",
  path: "/links/{id}",
  request: validators.getLinkRequest,
  responses: {
    200: validators.LinkResponse,
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
  retryPolicy: READ,
  examples: {
    "linked-several-accounts": 200,
    "never-linked-before": 200,
    "invalid-parameters": 400,
    "wrong-credentials": 400,
    "invalid-token": 401,
    "no-permission": 403,
    "unknown-resource": 404,
    "unsupported-content-type": 415,
    "too-many-requests": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
};

/** What {@link listArchives} is. */
export interface ListArchivesOperation extends Operation {
  /** The type of the client's method. There is nothing of it at run time. */
  readonly "~method"?: DataNetworkOperations["listArchives"];
}

/** Descriptor of "List archives": `GET /archives`. Goes into `createClient`. */
export const listArchives: ListArchivesOperation = {
  operationId: "listArchives",
  method: "GET",
  path: "/archives",
  request: validators.listArchivesRequest,
  responses: {
    200: validators.ArchiveListResponse,
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
  retryPolicy: READ,
  examples: {
    "archives-of-one-user": 200,
    "last-archives": 200,
    "no-archives": 200,
    "invalid-parameters": 400,
    "wrong-credentials": 400,
    "invalid-token": 401,
    "no-permission": 403,
    "unknown-resource": 404,
    "unsupported-content-type": 415,
    "too-many-requests": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
  pagination: "cursor",
};

/** What {@link createArchive} is. */
export interface CreateArchiveOperation extends Operation {
  /** The type of the client's method. There is nothing of it at run time. */
  readonly "~method"?: DataNetworkOperations["createArchive"];
}

/** Descriptor of "Upload a document": `POST /archives`. Goes into `createClient`. */
export const createArchive: CreateArchiveOperation = {
  operationId: "createArchive",
  method: "POST",
  path: "/archives",
  request: validators.createArchiveRequest,
  responses: {
    200: validators.ArchiveResponse,
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
  toJson,
  retryPolicy: WRITE,
  examples: {
    "analysis-started": 200,
    "invalid-parameters": 400,
    "wrong-credentials": 400,
    "invalid-token": 401,
    "no-permission": 403,
    "unknown-resource": 404,
    "unsupported-content-type": 415,
    "too-many-requests": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
};

/** What {@link getArchive} is. */
export interface GetArchiveOperation extends Operation {
  /** The type of the client's method. There is nothing of it at run time. */
  readonly "~method"?: DataNetworkOperations["getArchive"];
}

/** Descriptor of "Get an archive": `GET /archives/{id}`. Goes into `createClient`. */
export const getArchive: GetArchiveOperation = {
  operationId: "getArchive",
  method: "GET",
  path: "/archives/{id}",
  request: validators.getArchiveRequest,
  responses: {
    200: validators.ArchiveResponse,
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
  retryPolicy: READ,
  examples: {
    "payslip-read": 200,
    "analysis-started": 200,
    "payslip-not-readable": 200,
    "kind-not-read": 200,
    "electricity-bill-read": 200,
    "clearance-read": 200,
    "employment-certificate-read": 200,
    "read-before-extraction": 200,
    "revoked-by-user": 200,
    "invalid-parameters": 400,
    "wrong-credentials": 400,
    "invalid-token": 401,
    "no-permission": 403,
    "unknown-resource": 404,
    "unsupported-content-type": 415,
    "too-many-requests": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
};

/** What {@link deleteArchive} is. */
export interface DeleteArchiveOperation extends Operation {
  /** The type of the client's method. There is nothing of it at run time. */
  readonly "~method"?: DataNetworkOperations["deleteArchive"];
}

/** Descriptor of "Delete an archive (Revoke Archive)": `DELETE /archives/{id}`. Goes into `createClient`. */
export const deleteArchive: DeleteArchiveOperation = {
  operationId: "deleteArchive",
  method: "DELETE",
  path: "/archives/{id}",
  request: validators.deleteArchiveRequest,
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
  retryPolicy: DELETE,
  examples: {
    "archive-deleted": 200,
    "invalid-parameters": 400,
    "wrong-credentials": 400,
    "invalid-token": 401,
    "no-permission": 403,
    "unknown-resource": 404,
    "unsupported-content-type": 415,
    "too-many-requests": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
};

/** What {@link createAndClassifyArchive} is. */
export interface CreateAndClassifyArchiveOperation extends Operation {
  /** The type of the client's method. There is nothing of it at run time. */
  readonly "~method"?: DataNetworkOperations["createAndClassifyArchive"];
}

/** Descriptor of "Upload a document of unknown kind": `POST /archives/classify`. Goes into `createClient`. */
export const createAndClassifyArchive: CreateAndClassifyArchiveOperation = {
  operationId: "createAndClassifyArchive",
  method: "POST",
  path: "/archives/classify",
  request: validators.createAndClassifyArchiveRequest,
  responses: {
    200: validators.ArchiveResponse,
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
  toJson,
  retryPolicy: WRITE,
  examples: {
    "classification-started": 200,
    "invalid-parameters": 400,
    "wrong-credentials": 400,
    "invalid-token": 401,
    "no-permission": 403,
    "unknown-resource": 404,
    "unsupported-content-type": 415,
    "too-many-requests": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
};

/** What {@link uploadPayslipFile} is. */
export interface UploadPayslipFileOperation extends Operation {
  /** The type of the client's method. There is nothing of it at run time. */
  readonly "~method"?: DataNetworkOperations["uploadPayslipFile"];
}

/** Descriptor of "Upload a payslip": `POST /archives/-/payslips/uploadRawFile`. Goes into `createClient`. */
export const uploadPayslipFile: UploadPayslipFileOperation = {
  operationId: "uploadPayslipFile",
  method: "POST",
  path: "/archives/-/payslips/uploadRawFile",
  request: validators.uploadPayslipFileRequest,
  responses: {
    200: validators.ArchiveResponse,
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
  toJson,
  retryPolicy: WRITE,
  examples: {
    "payslip-uploaded": 200,
    "invalid-parameters": 400,
    "wrong-credentials": 400,
    "invalid-token": 401,
    "no-permission": 403,
    "unknown-resource": 404,
    "unsupported-content-type": 415,
    "too-many-requests": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
};

/** What {@link getArchivePayslipData} is. */
export interface GetArchivePayslipDataOperation extends Operation {
  /** The type of the client's method. There is nothing of it at run time. */
  readonly "~method"?: DataNetworkOperations["getArchivePayslipData"];
}

/** Descriptor of "Get the data of a payslip": `GET /archives/-/payslips/queryPrediction`. Goes into `createClient`. */
export const getArchivePayslipData: GetArchivePayslipDataOperation = {
  operationId: "getArchivePayslipData",
  method: "GET",
  path: "/archives/-/payslips/queryPrediction",
  request: validators.getArchivePayslipDataRequest,
  responses: {
    200: validators.ArchivePayslipPredictionResponse,
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
  retryPolicy: READ,
  examples: {
    "payslip-data": 200,
    "little-on-payslip": 200,
    "invalid-parameters": 400,
    "wrong-credentials": 400,
    "invalid-token": 401,
    "no-permission": 403,
    "unknown-resource": 404,
    "unsupported-content-type": 415,
    "too-many-requests": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
};

/** What {@link listArchivePayslipPredictions} is. */
export interface ListArchivePayslipPredictionsOperation extends Operation {
  /** The type of the client's method. There is nothing of it at run time. */
  readonly "~method"?: DataNetworkOperations["listArchivePayslipPredictions"];
}

/** Descriptor of "List the data of payslips": `GET /archives/-/payslips/listPredictions`. Goes into `createClient`. */
export const listArchivePayslipPredictions: ListArchivePayslipPredictionsOperation = {
  operationId: "listArchivePayslipPredictions",
  method: "GET",
  path: "/archives/-/payslips/listPredictions",
  request: validators.listArchivePayslipPredictionsRequest,
  responses: {
    200: validators.ArchivePayslipPredictionListResponse,
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
  retryPolicy: READ,
  examples: {
    "payslips-read": 200,
    "last-payslips-read": 200,
    "no-payslips-read": 200,
    "invalid-parameters": 400,
    "wrong-credentials": 400,
    "invalid-token": 401,
    "no-permission": 403,
    "unknown-resource": 404,
    "unsupported-content-type": 415,
    "too-many-requests": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
  pagination: "cursor",
};

/** What {@link sendPayslipManualResult} is. */
export interface SendPayslipManualResultOperation extends Operation {
  /** The type of the client's method. There is nothing of it at run time. */
  readonly "~method"?: DataNetworkOperations["sendPayslipManualResult"];
}

/**
 * Descriptor of "Send what a person has read on a payslip": `POST /archives/-/payslips/sendManualResult`. Goes into
 * `createClient`.
 */
export const sendPayslipManualResult: SendPayslipManualResultOperation = {
  operationId: "sendPayslipManualResult",
  method: "POST",
  path: "/archives/-/payslips/sendManualResult",
  request: validators.sendPayslipManualResultRequest,
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
  toJson,
  retryPolicy: WRITE,
  examples: {
    "manual-result-received": 200,
    "invalid-parameters": 400,
    "wrong-credentials": 400,
    "invalid-token": 401,
    "no-permission": 403,
    "unknown-resource": 404,
    "unsupported-content-type": 415,
    "too-many-requests": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
};

/** What {@link listFileTypes} is. */
export interface ListFileTypesOperation extends Operation {
  /** The type of the client's method. There is nothing of it at run time. */
  readonly "~method"?: DataNetworkOperations["listFileTypes"];
}

/** Descriptor of "List file types": `GET /fileTypes`. Goes into `createClient`. */
export const listFileTypes: ListFileTypesOperation = {
  operationId: "listFileTypes",
  method: "GET",
  path: "/fileTypes",
  request: validators.listFileTypesRequest,
  responses: {
    200: validators.FileTypeListResponse,
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
  retryPolicy: READ,
  examples: {
    "file-types-on-offer": 200,
    "last-file-types": 200,
    "no-file-types": 200,
    "invalid-parameters": 400,
    "wrong-credentials": 400,
    "invalid-token": 401,
    "no-permission": 403,
    "unknown-resource": 404,
    "unsupported-content-type": 415,
    "too-many-requests": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
  pagination: "cursor",
};

/** What {@link listInvites} is. */
export interface ListInvitesOperation extends Operation {
  /** The type of the client's method. There is nothing of it at run time. */
  readonly "~method"?: DataNetworkOperations["listInvites"];
}

/** Descriptor of "List invites": `GET /invites`. Goes into `createClient`. */
export const listInvites: ListInvitesOperation = {
  operationId: "listInvites",
  method: "GET",
  path: "/invites",
  request: validators.listInvitesRequest,
  responses: {
    200: validators.InviteListResponse,
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
  retryPolicy: READ,
  examples: {
    "latest-invites": 200,
    "first-invite": 200,
    "no-invites": 200,
    "invalid-parameters": 400,
    "wrong-credentials": 400,
    "invalid-token": 401,
    "no-permission": 403,
    "unknown-resource": 404,
    "unsupported-content-type": 415,
    "too-many-requests": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
  pagination: "cursor",
};

/** What {@link createInvite} is. */
export interface CreateInviteOperation extends Operation {
  /** The type of the client's method. There is nothing of it at run time. */
  readonly "~method"?: DataNetworkOperations["createInvite"];
}

/** Descriptor of "Invite a user": `POST /invites`. Goes into `createClient`. */
export const createInvite: CreateInviteOperation = {
  operationId: "createInvite",
  method: "POST",
  path: "/invites",
  request: validators.createInviteRequest,
  responses: {
    201: validators.InviteResponse,
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
  toJson,
  retryPolicy: WRITE,
  examples: {
    "waiting-for-user": 201,
    "invalid-parameters": 400,
    "wrong-credentials": 400,
    "invalid-token": 401,
    "no-permission": 403,
    "unknown-resource": 404,
    "unsupported-content-type": 415,
    "too-many-requests": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
};

/** What {@link getInvite} is. */
export interface GetInviteOperation extends Operation {
  /** The type of the client's method. There is nothing of it at run time. */
  readonly "~method"?: DataNetworkOperations["getInvite"];
}

/** Descriptor of "Get an invite": `GET /invites/{id}`. Goes into `createClient`. */
export const getInvite: GetInviteOperation = {
  operationId: "getInvite",
  method: "GET",
  path: "/invites/{id}",
  request: validators.getInviteRequest,
  responses: {
    200: validators.InviteResponse,
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
  retryPolicy: READ,
  examples: {
    "linked": 200,
    "waiting-for-user": 200,
    "invalid-parameters": 400,
    "wrong-credentials": 400,
    "invalid-token": 401,
    "no-permission": 403,
    "unknown-resource": 404,
    "unsupported-content-type": 415,
    "too-many-requests": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
};

/** What {@link listInviteLogs} is. */
export interface ListInviteLogsOperation extends Operation {
  /** The type of the client's method. There is nothing of it at run time. */
  readonly "~method"?: DataNetworkOperations["listInviteLogs"];
}

/** Descriptor of "List the log of an invite": `GET /invites/{inviteId}/logs`. Goes into `createClient`. */
export const listInviteLogs: ListInviteLogsOperation = {
  operationId: "listInviteLogs",
  method: "GET",
  path: "/invites/{inviteId}/logs",
  request: validators.listInviteLogsRequest,
  responses: {
    200: validators.InviteLogListResponse,
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
  retryPolicy: READ,
  examples: {
    "way-to-the-link": 200,
    "just-invited": 200,
    "invalid-parameters": 400,
    "wrong-credentials": 400,
    "invalid-token": 401,
    "no-permission": 403,
    "unknown-resource": 404,
    "unsupported-content-type": 415,
    "too-many-requests": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
  pagination: "cursor",
};

/** What {@link listInviteTemplates} is. */
export interface ListInviteTemplatesOperation extends Operation {
  /** The type of the client's method. There is nothing of it at run time. */
  readonly "~method"?: DataNetworkOperations["listInviteTemplates"];
}

/** Descriptor of "List invite templates": `GET /inviteTemplates`. Goes into `createClient`. */
export const listInviteTemplates: ListInviteTemplatesOperation = {
  operationId: "listInviteTemplates",
  method: "GET",
  path: "/inviteTemplates",
  request: validators.listInviteTemplatesRequest,
  responses: {
    200: validators.InviteTemplateListResponse,
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
  retryPolicy: READ,
  examples: {
    "templates-of-the-tenant": 200,
    "no-templates": 200,
    "invalid-parameters": 400,
    "wrong-credentials": 400,
    "invalid-token": 401,
    "no-permission": 403,
    "unknown-resource": 404,
    "unsupported-content-type": 415,
    "too-many-requests": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
  pagination: "cursor",
};

/** What {@link createInviteTemplate} is. */
export interface CreateInviteTemplateOperation extends Operation {
  /** The type of the client's method. There is nothing of it at run time. */
  readonly "~method"?: DataNetworkOperations["createInviteTemplate"];
}

/** Descriptor of "Create an invite template": `POST /inviteTemplates`. Goes into `createClient`. */
export const createInviteTemplate: CreateInviteTemplateOperation = {
  operationId: "createInviteTemplate",
  method: "POST",
  path: "/inviteTemplates",
  request: validators.createInviteTemplateRequest,
  responses: {
    201: validators.InviteTemplateResponse,
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
  toJson,
  retryPolicy: WRITE,
  examples: {
    "payroll-invite": 201,
    "invalid-parameters": 400,
    "wrong-credentials": 400,
    "invalid-token": 401,
    "no-permission": 403,
    "unknown-resource": 404,
    "unsupported-content-type": 415,
    "too-many-requests": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
};

/** What {@link getInviteTemplate} is. */
export interface GetInviteTemplateOperation extends Operation {
  /** The type of the client's method. There is nothing of it at run time. */
  readonly "~method"?: DataNetworkOperations["getInviteTemplate"];
}

/** Descriptor of "Get an invite template": `GET /inviteTemplates/{id}`. Goes into `createClient`. */
export const getInviteTemplate: GetInviteTemplateOperation = {
  operationId: "getInviteTemplate",
  method: "GET",
  path: "/inviteTemplates/{id}",
  request: validators.getInviteTemplateRequest,
  responses: {
    200: validators.InviteTemplateResponse,
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
  retryPolicy: READ,
  examples: {
    "payroll-invite": 200,
    "reminder-invite": 200,
    "invalid-parameters": 400,
    "wrong-credentials": 400,
    "invalid-token": 401,
    "no-permission": 403,
    "unknown-resource": 404,
    "unsupported-content-type": 415,
    "too-many-requests": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
};

/** What {@link updateInviteTemplate} is. */
export interface UpdateInviteTemplateOperation extends Operation {
  /** The type of the client's method. There is nothing of it at run time. */
  readonly "~method"?: DataNetworkOperations["updateInviteTemplate"];
}

/** Descriptor of "Replace an invite template": `PUT /inviteTemplates/{id}`. Goes into `createClient`. */
export const updateInviteTemplate: UpdateInviteTemplateOperation = {
  operationId: "updateInviteTemplate",
  method: "PUT",
  path: "/inviteTemplates/{id}",
  request: validators.updateInviteTemplateRequest,
  responses: {
    200: validators.InviteTemplateResponse,
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
  toJson,
  retryPolicy: WRITE,
  examples: {
    "reminder-invite": 200,
    "invalid-parameters": 400,
    "wrong-credentials": 400,
    "invalid-token": 401,
    "no-permission": 403,
    "unknown-resource": 404,
    "unsupported-content-type": 415,
    "too-many-requests": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
};

/** What {@link deleteInviteTemplate} is. */
export interface DeleteInviteTemplateOperation extends Operation {
  /** The type of the client's method. There is nothing of it at run time. */
  readonly "~method"?: DataNetworkOperations["deleteInviteTemplate"];
}

/** Descriptor of "Delete an invite template": `DELETE /inviteTemplates/{id}`. Goes into `createClient`. */
export const deleteInviteTemplate: DeleteInviteTemplateOperation = {
  operationId: "deleteInviteTemplate",
  method: "DELETE",
  path: "/inviteTemplates/{id}",
  request: validators.deleteInviteTemplateRequest,
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
  retryPolicy: DELETE,
  examples: {
    "template-deleted": 200,
    "invalid-parameters": 400,
    "wrong-credentials": 400,
    "invalid-token": 401,
    "no-permission": 403,
    "unknown-resource": 404,
    "unsupported-content-type": 415,
    "too-many-requests": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
};

/** What {@link listConsentTemplates} is. */
export interface ListConsentTemplatesOperation extends Operation {
  /** The type of the client's method. There is nothing of it at run time. */
  readonly "~method"?: DataNetworkOperations["listConsentTemplates"];
}

/** Descriptor of "List consent templates": `GET /consentTemplates`. Goes into `createClient`. */
export const listConsentTemplates: ListConsentTemplatesOperation = {
  operationId: "listConsentTemplates",
  method: "GET",
  path: "/consentTemplates",
  request: validators.listConsentTemplatesRequest,
  responses: {
    200: validators.ConsentTemplateListResponse,
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
  retryPolicy: READ,
  examples: {
    "both-consent-templates": 200,
    "no-consent-templates": 200,
    "invalid-parameters": 400,
    "wrong-credentials": 400,
    "invalid-token": 401,
    "no-permission": 403,
    "unknown-resource": 404,
    "unsupported-content-type": 415,
    "too-many-requests": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
  pagination: "cursor",
};

/** What {@link createConsentTemplate} is. */
export interface CreateConsentTemplateOperation extends Operation {
  /** The type of the client's method. There is nothing of it at run time. */
  readonly "~method"?: DataNetworkOperations["createConsentTemplate"];
}

/** Descriptor of "Create a consent template": `POST /consentTemplates`. Goes into `createClient`. */
export const createConsentTemplate: CreateConsentTemplateOperation = {
  operationId: "createConsentTemplate",
  method: "POST",
  path: "/consentTemplates",
  request: validators.createConsentTemplateRequest,
  responses: {
    201: validators.ConsentTemplateResponse,
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
  toJson,
  retryPolicy: WRITE,
  examples: {
    "consent-template-created": 201,
    "invalid-parameters": 400,
    "wrong-credentials": 400,
    "invalid-token": 401,
    "no-permission": 403,
    "unknown-resource": 404,
    "unsupported-content-type": 415,
    "too-many-requests": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
};

/** What {@link deleteConsentTemplate} is. */
export interface DeleteConsentTemplateOperation extends Operation {
  /** The type of the client's method. There is nothing of it at run time. */
  readonly "~method"?: DataNetworkOperations["deleteConsentTemplate"];
}

/** Descriptor of "Delete a consent template": `DELETE /consentTemplates/{id}`. Goes into `createClient`. */
export const deleteConsentTemplate: DeleteConsentTemplateOperation = {
  operationId: "deleteConsentTemplate",
  method: "DELETE",
  path: "/consentTemplates/{id}",
  request: validators.deleteConsentTemplateRequest,
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
  retryPolicy: DELETE,
  examples: {
    "consent-template-deleted": 200,
    "invalid-parameters": 400,
    "wrong-credentials": 400,
    "invalid-token": 401,
    "no-permission": 403,
    "unknown-resource": 404,
    "unsupported-content-type": 415,
    "too-many-requests": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
};

/** What {@link listWebhooks} is. */
export interface ListWebhooksOperation extends Operation {
  /** The type of the client's method. There is nothing of it at run time. */
  readonly "~method"?: DataNetworkOperations["listWebhooks"];
}

/** Descriptor of "List webhooks": `GET /webhooks`. Goes into `createClient`. */
export const listWebhooks: ListWebhooksOperation = {
  operationId: "listWebhooks",
  method: "GET",
  path: "/webhooks",
  request: validators.listWebhooksRequest,
  responses: {
    200: validators.WebhookListResponse,
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
  retryPolicy: READ,
  examples: {
    "registered-webhooks": 200,
    "no-webhooks": 200,
    "invalid-parameters": 400,
    "wrong-credentials": 400,
    "invalid-token": 401,
    "no-permission": 403,
    "unknown-resource": 404,
    "unsupported-content-type": 415,
    "too-many-requests": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
  pagination: "cursor",
};

/** What {@link createWebhook} is. */
export interface CreateWebhookOperation extends Operation {
  /** The type of the client's method. There is nothing of it at run time. */
  readonly "~method"?: DataNetworkOperations["createWebhook"];
}

/** Descriptor of "Register a webhook": `POST /webhooks`. Goes into `createClient`. */
export const createWebhook: CreateWebhookOperation = {
  operationId: "createWebhook",
  method: "POST",
  path: "/webhooks",
  request: validators.createWebhookRequest,
  responses: {
    200: validators.WebhookResponse,
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
  toJson,
  retryPolicy: WRITE,
  examples: {
    "all-events": 200,
    "invalid-parameters": 400,
    "wrong-credentials": 400,
    "invalid-token": 401,
    "no-permission": 403,
    "unknown-resource": 404,
    "unsupported-content-type": 415,
    "too-many-requests": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
};

/** What {@link getWebhook} is. */
export interface GetWebhookOperation extends Operation {
  /** The type of the client's method. There is nothing of it at run time. */
  readonly "~method"?: DataNetworkOperations["getWebhook"];
}

/** Descriptor of "Get a webhook": `GET /webhooks/{id}`. Goes into `createClient`. */
export const getWebhook: GetWebhookOperation = {
  operationId: "getWebhook",
  method: "GET",
  path: "/webhooks/{id}",
  request: validators.getWebhookRequest,
  responses: {
    200: validators.WebhookResponse,
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
  retryPolicy: READ,
  examples: {
    "all-events": 200,
    "finished-tasks-with-payload": 200,
    "switched-off": 200,
    "invalid-parameters": 400,
    "wrong-credentials": 400,
    "invalid-token": 401,
    "no-permission": 403,
    "unknown-resource": 404,
    "unsupported-content-type": 415,
    "too-many-requests": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
};

/** What {@link deleteWebhook} is. */
export interface DeleteWebhookOperation extends Operation {
  /** The type of the client's method. There is nothing of it at run time. */
  readonly "~method"?: DataNetworkOperations["deleteWebhook"];
}

/** Descriptor of "Delete a webhook": `DELETE /webhooks/{id}`. Goes into `createClient`. */
export const deleteWebhook: DeleteWebhookOperation = {
  operationId: "deleteWebhook",
  method: "DELETE",
  path: "/webhooks/{id}",
  request: validators.deleteWebhookRequest,
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
  retryPolicy: DELETE,
  examples: {
    "webhook-deleted": 200,
    "invalid-parameters": 400,
    "wrong-credentials": 400,
    "invalid-token": 401,
    "no-permission": 403,
    "unknown-resource": 404,
    "unsupported-content-type": 415,
    "too-many-requests": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
};

/** What {@link verifyProfileIdentity} is. */
export interface VerifyProfileIdentityOperation extends Operation {
  /** The type of the client's method. There is nothing of it at run time. */
  readonly "~method"?: DataNetworkOperations["verifyProfileIdentity"];
}

/** Descriptor of "Verify an identity by id number": `POST /profiles/-/identities/verify`. Goes into `createClient`. */
export const verifyProfileIdentity: VerifyProfileIdentityOperation = {
  operationId: "verifyProfileIdentity",
  method: "POST",
  path: "/profiles/-/identities/verify",
  request: validators.verifyProfileIdentityRequest,
  responses: {
    200: validators.ProfileVerificationResponse,
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
  toJson,
  retryPolicy: WRITE,
  examples: {
    "most-attributes-match": 200,
    "no-record-for-number": 200,
    "invalid-parameters": 400,
    "wrong-credentials": 400,
    "invalid-token": 401,
    "no-permission": 403,
    "unknown-resource": 404,
    "unsupported-content-type": 415,
    "too-many-requests": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
};

/** What {@link queryProfileIdentity} is. */
export interface QueryProfileIdentityOperation extends Operation {
  /** The type of the client's method. There is nothing of it at run time. */
  readonly "~method"?: DataNetworkOperations["queryProfileIdentity"];
}

/** Descriptor of "Look up an identity by id number": `POST /profiles/-/identities/query`. Goes into `createClient`. */
export const queryProfileIdentity: QueryProfileIdentityOperation = {
  operationId: "queryProfileIdentity",
  method: "POST",
  path: "/profiles/-/identities/query",
  request: validators.queryProfileIdentityRequest,
  responses: {
    200: validators.ProfileRecordResponse,
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
  toJson,
  retryPolicy: WRITE,
  examples: {
    "record-found": 200,
    "name-too-different": 200,
    "invalid-parameters": 400,
    "wrong-credentials": 400,
    "invalid-token": 401,
    "no-permission": 403,
    "unknown-resource": 404,
    "unsupported-content-type": 415,
    "too-many-requests": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
};

/** What {@link listUploads} is. */
export interface ListUploadsOperation extends Operation {
  /** The type of the client's method. There is nothing of it at run time. */
  readonly "~method"?: DataNetworkOperations["listUploads"];
}

/** Descriptor of "List uploads": `GET /uploads`. Goes into `createClient`. */
export const listUploads: ListUploadsOperation = {
  operationId: "listUploads",
  method: "GET",
  path: "/uploads",
  request: validators.listUploadsRequest,
  responses: {
    200: validators.UploadListResponse,
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
  retryPolicy: READ,
  examples: {
    "uploads-of-one-user": 200,
    "no-uploads": 200,
    "invalid-parameters": 400,
    "wrong-credentials": 400,
    "invalid-token": 401,
    "no-permission": 403,
    "unknown-resource": 404,
    "unsupported-content-type": 415,
    "too-many-requests": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
  pagination: "cursor",
};

/** What {@link getUpload} is. */
export interface GetUploadOperation extends Operation {
  /** The type of the client's method. There is nothing of it at run time. */
  readonly "~method"?: DataNetworkOperations["getUpload"];
}

/** Descriptor of "Get an upload": `GET /uploads/{id}`. Goes into `createClient`. */
export const getUpload: GetUploadOperation = {
  operationId: "getUpload",
  method: "GET",
  path: "/uploads/{id}",
  request: validators.getUploadRequest,
  responses: {
    200: validators.UploadResponse,
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
  retryPolicy: READ,
  examples: {
    "upload-read": 200,
    "upload-not-readable": 200,
    "invalid-parameters": 400,
    "wrong-credentials": 400,
    "invalid-token": 401,
    "no-permission": 403,
    "unknown-resource": 404,
    "unsupported-content-type": 415,
    "too-many-requests": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
};
