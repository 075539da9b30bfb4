// Generated from openapi/ by `npm run generate`. Changes made here are lost.

import type { CallOptions, Prefer } from "../../src/client/options.js";
import type { ApiError, Failed, Ok } from "../../src/client/result.js";
import type { Account, AccountList, AccountListResponse, AccountResponse, ErrorResponse, GetAccountPath, ListAccountsQuery } from "./types.js";

/** What {@link DataNetworkOperations.listAccounts} takes. */
export interface ListAccountsRequest extends CallOptions {
  readonly query?: ListAccountsQuery | undefined;
  /** Which answer the mock shall give. Refused where the client talks to the service itself. */
  readonly prefer?: ListAccountsPrefer | undefined;
}

/** The named examples of {@link DataNetworkOperations.listAccounts}. */
export type ListAccountsExample =
  | "first-page"
  | "last-page"
  | "no-accounts"
  | "every-connection-status"
  | "invalid-parameters"
  | "wrong-credentials"
  | "invalid-token"
  | "no-permission"
  | "unknown-resource"
  | "unsupported-content-type"
  | "rate-limited"
  | "server-failed"
  | "unsupported-method"
  | "under-maintenance"
  | "took-too-long";

export interface ListAccountsPrefer extends Prefer {
  readonly example?: ListAccountsExample | undefined;
  readonly status?: 200 | 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504 | undefined;
}

export interface ListAccountsOk extends Ok {
  readonly status: 200;
  readonly data: AccountList;
  readonly body: AccountListResponse;
}

export interface ListAccountsApiError extends ApiError {
  readonly status: 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504;
  readonly error: ErrorResponse;
}

/** Every outcome of {@link DataNetworkOperations.listAccounts}. Switch over `kind`. */
export type ListAccountsResult = ListAccountsOk | ListAccountsApiError | Failed;

/** What {@link DataNetworkOperations.getAccount} takes. */
export interface GetAccountRequest extends CallOptions {
  readonly path: GetAccountPath;
  /** Which answer the mock shall give. Refused where the client talks to the service itself. */
  readonly prefer?: GetAccountPrefer | undefined;
}

/** The named examples of {@link DataNetworkOperations.getAccount}. */
export type GetAccountExample =
  | "connected"
  | "login-started"
  | "waiting-for-verification-code"
  | "locked-by-provider"
  | "sync-active"
  | "sync-needs-user"
  | "sync-disabled"
  | "disconnected-by-user"
  | "invalid-parameters"
  | "wrong-credentials"
  | "invalid-token"
  | "no-permission"
  | "unknown-resource"
  | "unsupported-content-type"
  | "rate-limited"
  | "server-failed"
  | "unsupported-method"
  | "under-maintenance"
  | "took-too-long";

export interface GetAccountPrefer extends Prefer {
  readonly example?: GetAccountExample | undefined;
  readonly status?: 200 | 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504 | undefined;
}

export interface GetAccountOk extends Ok {
  readonly status: 200;
  readonly data: Account;
  readonly body: AccountResponse;
}

export interface GetAccountApiError extends ApiError {
  readonly status: 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504;
  readonly error: ErrorResponse;
}

/** Every outcome of {@link DataNetworkOperations.getAccount}. Switch over `kind`. */
export type GetAccountResult = GetAccountOk | GetAccountApiError | Failed;

/** The operations of the Smile data network API, as methods of a client. */
export interface DataNetworkOperations {
  /**
   * List accounts.
   *
   * Returns the accounts of your tenant, one page at a time. Without a filter that means the accounts of **all**
   * your users: pass `userId`, or `startDate` and `endDate`, to narrow the list. No order is promised.
   *
   * `GET /accounts`. Declared errors: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504. Source: the service's own
   * pages.
   */
  listAccounts(request?: ListAccountsRequest): Promise<ListAccountsResult>;

  /**
   * Get an account.
   *
   * Returns one account with the state of its connection and of its data sync. A revoked account's data is
   * removed, so stop using its id once you have seen `DISCONNECTED`.
   *
   * `GET /accounts/{id}`. Declared errors: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504. Source: the service's
   * own pages.
   */
  getAccount(request: GetAccountRequest): Promise<GetAccountResult>;
}
