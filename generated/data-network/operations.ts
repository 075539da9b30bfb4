// Generated from openapi/ by `npm run generate`. Changes made here are lost.

import { READ } from "../../src/client/retry-policy.js";
import { DELETE, WRITE } from "../../src/client/write-policies.js";
import { toJson } from "../../src/validation/to-json.js";
import type { Operation } from "../../src/validation/operation.js";
import type { DataNetworkOperations } from "./operation-types.js";
import * as validators from "./validators.js";

export interface ListUsersOperation extends Operation {
  readonly "~method"?: DataNetworkOperations["listUsers"];
}

/** List users: `GET /users`. */
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
    "rate-limited": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
  pagination: "cursor",
};

export interface CreateUserOperation extends Operation {
  readonly "~method"?: DataNetworkOperations["createUser"];
}

/** Create a user: `POST /users`. */
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
    "rate-limited": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
};

export interface GetUserOperation extends Operation {
  readonly "~method"?: DataNetworkOperations["getUser"];
}

/** Get a user: `GET /users/{id}`. */
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
    "rate-limited": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
};

export interface GetUserSessionPayloadOperation extends Operation {
  readonly "~method"?: DataNetworkOperations["getUserSessionPayload"];
}

/** Get all that a user shared in the session: `GET /users/{id}/payload`. */
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
    "rate-limited": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
};

export interface ResetUserSessionOperation extends Operation {
  readonly "~method"?: DataNetworkOperations["resetUserSession"];
}

/** Reset a user's session: `POST /users/{id}/resetSession`. */
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
    "rate-limited": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
};

export interface CreateTokenOperation extends Operation {
  readonly "~method"?: DataNetworkOperations["createToken"];
}

/** Create a link token: `POST /tokens`. */
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
    "rate-limited": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
};

export interface ListProvidersOperation extends Operation {
  readonly "~method"?: DataNetworkOperations["listProviders"];
}

/** List providers: `GET /providers`. */
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
    "rate-limited": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
  pagination: "cursor",
};

export interface GetProviderOperation extends Operation {
  readonly "~method"?: DataNetworkOperations["getProvider"];
}

/** Get a provider: `GET /providers/{id}`. */
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
    "rate-limited": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
};

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
  retryPolicy: DELETE,
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

export interface GetAccountPayloadOperation extends Operation {
  readonly "~method"?: DataNetworkOperations["getAccountPayload"];
}

/** Get all data of an account: `GET /accounts/{id}/payload`. */
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
    "rate-limited": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
};

export interface GenerateAccountExportOperation extends Operation {
  readonly "~method"?: DataNetworkOperations["generateAccountExport"];
}

/** Make a file of an account's data: `POST /accounts/{id}/exports/generate`. */
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
  retryPolicy: WRITE,
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

export interface ListTasksOperation extends Operation {
  readonly "~method"?: DataNetworkOperations["listTasks"];
}

/** List tasks: `GET /tasks`. */
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
    "rate-limited": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
  pagination: "cursor",
};

export interface GetTaskOperation extends Operation {
  readonly "~method"?: DataNetworkOperations["getTask"];
}

/** Get a task: `GET /tasks/{id}`. */
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
    "rate-limited": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
};

export interface ListEmploymentsOperation extends Operation {
  readonly "~method"?: DataNetworkOperations["listEmployments"];
}

/** List employments: `GET /employments`. */
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
    "rate-limited": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
  pagination: "cursor",
};

export interface GetEmploymentOperation extends Operation {
  readonly "~method"?: DataNetworkOperations["getEmployment"];
}

/** Get an employment: `GET /employments/{id}`. */
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
    "rate-limited": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
};

export interface ListIncomesOperation extends Operation {
  readonly "~method"?: DataNetworkOperations["listIncomes"];
}

/** List incomes: `GET /incomes`. */
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
    "rate-limited": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
  pagination: "cursor",
};

export interface GetIncomeOperation extends Operation {
  readonly "~method"?: DataNetworkOperations["getIncome"];
}

/** Get an income: `GET /incomes/{id}`. */
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
    "rate-limited": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
};

export interface ListEincomesOperation extends Operation {
  readonly "~method"?: DataNetworkOperations["listEincomes"];
}

/** List estimated incomes: `GET /eincomes`. */
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
    "rate-limited": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
  pagination: "cursor",
};

export interface GetEincomeOperation extends Operation {
  readonly "~method"?: DataNetworkOperations["getEincome"];
}

/** Get an estimated income: `GET /eincomes/{id}`. */
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
    "rate-limited": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
};

export interface ListContributionsOperation extends Operation {
  readonly "~method"?: DataNetworkOperations["listContributions"];
}

/** List contributions: `GET /contributions`. */
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
    "rate-limited": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
  pagination: "cursor",
};

export interface GetContributionOperation extends Operation {
  readonly "~method"?: DataNetworkOperations["getContribution"];
}

/** Get a contribution: `GET /contributions/{id}`. */
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
    "rate-limited": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
};

export interface ListLiabilitiesOperation extends Operation {
  readonly "~method"?: DataNetworkOperations["listLiabilities"];
}

/** List liabilities: `GET /liabilities`. */
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
    "rate-limited": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
  pagination: "cursor",
};

export interface GetLiabilityOperation extends Operation {
  readonly "~method"?: DataNetworkOperations["getLiability"];
}

/** Get a liability: `GET /liabilities/{id}`. */
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
    "rate-limited": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
};

export interface ListRatingsOperation extends Operation {
  readonly "~method"?: DataNetworkOperations["listRatings"];
}

/** List ratings: `GET /ratings`. */
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
    "rate-limited": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
  pagination: "cursor",
};

export interface GetRatingOperation extends Operation {
  readonly "~method"?: DataNetworkOperations["getRating"];
}

/** Get a rating: `GET /ratings/{id}`. */
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
    "rate-limited": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
};

export interface ListDocumentsOperation extends Operation {
  readonly "~method"?: DataNetworkOperations["listDocuments"];
}

/** List documents: `GET /documents`. */
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
    "rate-limited": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
  pagination: "cursor",
};

export interface GetDocumentOperation extends Operation {
  readonly "~method"?: DataNetworkOperations["getDocument"];
}

/** Get a document: `GET /documents/{id}`. */
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
    "rate-limited": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
};

export interface ListInsightsOperation extends Operation {
  readonly "~method"?: DataNetworkOperations["listInsights"];
}

/** List insights: `GET /insights`. */
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
    "rate-limited": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
  pagination: "cursor",
};

export interface GetInsightOperation extends Operation {
  readonly "~method"?: DataNetworkOperations["getInsight"];
}

/** Get an insight: `GET /insights/{id}`. */
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
    "rate-limited": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
};

export interface ListLinksOperation extends Operation {
  readonly "~method"?: DataNetworkOperations["listLinks"];
}

/** List link records: `GET /links`. */
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
    "rate-limited": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
  pagination: "cursor",
};

export interface GetLinkOperation extends Operation {
  readonly "~method"?: DataNetworkOperations["getLink"];
}

/** Get a link record: `GET /links/{id}`. */
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
    "rate-limited": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
};

export interface ListArchivesOperation extends Operation {
  readonly "~method"?: DataNetworkOperations["listArchives"];
}

/** List archives: `GET /archives`. */
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
    "rate-limited": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
  pagination: "cursor",
};

export interface CreateArchiveOperation extends Operation {
  readonly "~method"?: DataNetworkOperations["createArchive"];
}

/** Upload a document: `POST /archives`. */
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
    "rate-limited": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
};

export interface GetArchiveOperation extends Operation {
  readonly "~method"?: DataNetworkOperations["getArchive"];
}

/** Get an archive: `GET /archives/{id}`. */
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
    "rate-limited": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
};

export interface DeleteArchiveOperation extends Operation {
  readonly "~method"?: DataNetworkOperations["deleteArchive"];
}

/** Delete an archive: `DELETE /archives/{id}`. */
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
    "rate-limited": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
};

export interface CreateAndClassifyArchiveOperation extends Operation {
  readonly "~method"?: DataNetworkOperations["createAndClassifyArchive"];
}

/** Upload a document of unknown kind: `POST /archives/classify`. */
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
    "rate-limited": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
};

export interface UploadPayslipFileOperation extends Operation {
  readonly "~method"?: DataNetworkOperations["uploadPayslipFile"];
}

/** Upload a payslip: `POST /archives/-/payslips/uploadRawFile`. */
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
    "rate-limited": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
};

export interface GetArchivePayslipDataOperation extends Operation {
  readonly "~method"?: DataNetworkOperations["getArchivePayslipData"];
}

/** Get the data of a payslip: `GET /archives/-/payslips/queryPrediction`. */
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
    "rate-limited": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
};

export interface ListArchivePayslipPredictionsOperation extends Operation {
  readonly "~method"?: DataNetworkOperations["listArchivePayslipPredictions"];
}

/** List the data of payslips: `GET /archives/-/payslips/listPredictions`. */
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
    "rate-limited": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
  pagination: "cursor",
};

export interface SendPayslipManualResultOperation extends Operation {
  readonly "~method"?: DataNetworkOperations["sendPayslipManualResult"];
}

/** Send what a person has read on a payslip: `POST /archives/-/payslips/sendManualResult`. */
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
    "rate-limited": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
};

export interface ListFileTypesOperation extends Operation {
  readonly "~method"?: DataNetworkOperations["listFileTypes"];
}

/** List file types: `GET /fileTypes`. */
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
    "rate-limited": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
  pagination: "cursor",
};

export interface ListInvitesOperation extends Operation {
  readonly "~method"?: DataNetworkOperations["listInvites"];
}

/** List invites: `GET /invites`. */
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
    "rate-limited": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
  pagination: "cursor",
};

export interface CreateInviteOperation extends Operation {
  readonly "~method"?: DataNetworkOperations["createInvite"];
}

/** Invite a user: `POST /invites`. */
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
    "rate-limited": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
};

export interface GetInviteOperation extends Operation {
  readonly "~method"?: DataNetworkOperations["getInvite"];
}

/** Get an invite: `GET /invites/{id}`. */
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
    "rate-limited": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
};

export interface ListInviteLogsOperation extends Operation {
  readonly "~method"?: DataNetworkOperations["listInviteLogs"];
}

/** List the log of an invite: `GET /invites/{inviteId}/logs`. */
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
    "rate-limited": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
  pagination: "cursor",
};

export interface ListInviteTemplatesOperation extends Operation {
  readonly "~method"?: DataNetworkOperations["listInviteTemplates"];
}

/** List invite templates: `GET /inviteTemplates`. */
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
    "rate-limited": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
  pagination: "cursor",
};

export interface CreateInviteTemplateOperation extends Operation {
  readonly "~method"?: DataNetworkOperations["createInviteTemplate"];
}

/** Create an invite template: `POST /inviteTemplates`. */
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
    "rate-limited": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
};

export interface GetInviteTemplateOperation extends Operation {
  readonly "~method"?: DataNetworkOperations["getInviteTemplate"];
}

/** Get an invite template: `GET /inviteTemplates/{id}`. */
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
    "rate-limited": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
};

export interface UpdateInviteTemplateOperation extends Operation {
  readonly "~method"?: DataNetworkOperations["updateInviteTemplate"];
}

/** Replace an invite template: `PUT /inviteTemplates/{id}`. */
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
    "rate-limited": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
};

export interface DeleteInviteTemplateOperation extends Operation {
  readonly "~method"?: DataNetworkOperations["deleteInviteTemplate"];
}

/** Delete an invite template: `DELETE /inviteTemplates/{id}`. */
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
    "rate-limited": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
};

export interface ListConsentTemplatesOperation extends Operation {
  readonly "~method"?: DataNetworkOperations["listConsentTemplates"];
}

/** List consent templates: `GET /consentTemplates`. */
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
    "rate-limited": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
  pagination: "cursor",
};

export interface CreateConsentTemplateOperation extends Operation {
  readonly "~method"?: DataNetworkOperations["createConsentTemplate"];
}

/** Create a consent template: `POST /consentTemplates`. */
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
    "rate-limited": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
};

export interface DeleteConsentTemplateOperation extends Operation {
  readonly "~method"?: DataNetworkOperations["deleteConsentTemplate"];
}

/** Delete a consent template: `DELETE /consentTemplates/{id}`. */
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
    "rate-limited": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
};

export interface ListWebhooksOperation extends Operation {
  readonly "~method"?: DataNetworkOperations["listWebhooks"];
}

/** List webhooks: `GET /webhooks`. */
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
    "rate-limited": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
  pagination: "cursor",
};

export interface CreateWebhookOperation extends Operation {
  readonly "~method"?: DataNetworkOperations["createWebhook"];
}

/** Register a webhook: `POST /webhooks`. */
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
    "rate-limited": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
};

export interface GetWebhookOperation extends Operation {
  readonly "~method"?: DataNetworkOperations["getWebhook"];
}

/** Get a webhook: `GET /webhooks/{id}`. */
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
    "rate-limited": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
};

export interface DeleteWebhookOperation extends Operation {
  readonly "~method"?: DataNetworkOperations["deleteWebhook"];
}

/** Delete a webhook: `DELETE /webhooks/{id}`. */
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
    "rate-limited": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
};

export interface VerifyProfileIdentityOperation extends Operation {
  readonly "~method"?: DataNetworkOperations["verifyProfileIdentity"];
}

/** Verify an identity by id number: `POST /profiles/-/identities/verify`. */
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
    "rate-limited": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
};

export interface QueryProfileIdentityOperation extends Operation {
  readonly "~method"?: DataNetworkOperations["queryProfileIdentity"];
}

/** Look up an identity by id number: `POST /profiles/-/identities/query`. */
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
    "rate-limited": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
};

export interface ListUploadsOperation extends Operation {
  readonly "~method"?: DataNetworkOperations["listUploads"];
}

/** List uploads: `GET /uploads`. */
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
    "rate-limited": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
  pagination: "cursor",
};

export interface GetUploadOperation extends Operation {
  readonly "~method"?: DataNetworkOperations["getUpload"];
}

/** Get an upload: `GET /uploads/{id}`. */
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
    "rate-limited": 429,
    "server-failed": 500,
    "unsupported-method": 501,
    "under-maintenance": 503,
    "took-too-long": 504,
  },
};
