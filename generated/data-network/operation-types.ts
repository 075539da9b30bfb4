// Generated from openapi/ by `npm run generate`. Changes made here are lost.

import type { CallOptions, Prefer } from "../../src/client/options.js";
import type { ApiError, Failed, Ok } from "../../src/client/result.js";
import type { Account, AccountList, AccountListResponse, AccountResponse, AcknowledgementResponse, DisableAccountMonitorPath, ErrorResponse, GetAccountPath, GetIdentityPath, GetTransactionPath, Identity, IdentityList, IdentityListResponse, IdentityResponse, ListAccountsQuery, ListIdentitiesQuery, ListTransactionsQuery, RevokeAccountPath, Transaction, TransactionList, TransactionListResponse, TransactionResponse } from "./types.js";

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
  | "connected-gig-platform"
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

/** What {@link DataNetworkOperations.revokeAccount} takes. */
export interface RevokeAccountRequest extends CallOptions {
  readonly path: RevokeAccountPath;
  /** Which answer the mock shall give. Refused where the client talks to the service itself. */
  readonly prefer?: RevokeAccountPrefer | undefined;
}

/** The named examples of {@link DataNetworkOperations.revokeAccount}. */
export type RevokeAccountExample =
  | "account-revoked"
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

export interface RevokeAccountPrefer extends Prefer {
  readonly example?: RevokeAccountExample | undefined;
  readonly status?: 200 | 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504 | undefined;
}

export interface RevokeAccountOk extends Ok {
  readonly status: 200;
  readonly data: undefined;
  readonly body: AcknowledgementResponse;
}

export interface RevokeAccountApiError extends ApiError {
  readonly status: 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504;
  readonly error: ErrorResponse;
}

/** Every outcome of {@link DataNetworkOperations.revokeAccount}. Switch over `kind`. */
export type RevokeAccountResult = RevokeAccountOk | RevokeAccountApiError | Failed;

/** What {@link DataNetworkOperations.disableAccountMonitor} takes. */
export interface DisableAccountMonitorRequest extends CallOptions {
  readonly path: DisableAccountMonitorPath;
  /** Which answer the mock shall give. Refused where the client talks to the service itself. */
  readonly prefer?: DisableAccountMonitorPrefer | undefined;
}

/** The named examples of {@link DataNetworkOperations.disableAccountMonitor}. */
export type DisableAccountMonitorExample =
  | "monitoring-disabled"
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

export interface DisableAccountMonitorPrefer extends Prefer {
  readonly example?: DisableAccountMonitorExample | undefined;
  readonly status?: 200 | 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504 | undefined;
}

export interface DisableAccountMonitorOk extends Ok {
  readonly status: 200;
  readonly data: undefined;
  readonly body: AcknowledgementResponse;
}

export interface DisableAccountMonitorApiError extends ApiError {
  readonly status: 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504;
  readonly error: ErrorResponse;
}

/** Every outcome of {@link DataNetworkOperations.disableAccountMonitor}. Switch over `kind`. */
export type DisableAccountMonitorResult = DisableAccountMonitorOk | DisableAccountMonitorApiError | Failed;

/** What {@link DataNetworkOperations.listIdentities} takes. */
export interface ListIdentitiesRequest extends CallOptions {
  readonly query?: ListIdentitiesQuery | undefined;
  /** Which answer the mock shall give. Refused where the client talks to the service itself. */
  readonly prefer?: ListIdentitiesPrefer | undefined;
}

/** The named examples of {@link DataNetworkOperations.listIdentities}. */
export type ListIdentitiesExample =
  | "identities-of-one-user"
  | "no-identities"
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

export interface ListIdentitiesPrefer extends Prefer {
  readonly example?: ListIdentitiesExample | undefined;
  readonly status?: 200 | 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504 | undefined;
}

export interface ListIdentitiesOk extends Ok {
  readonly status: 200;
  readonly data: IdentityList;
  readonly body: IdentityListResponse;
}

export interface ListIdentitiesApiError extends ApiError {
  readonly status: 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504;
  readonly error: ErrorResponse;
}

/** Every outcome of {@link DataNetworkOperations.listIdentities}. Switch over `kind`. */
export type ListIdentitiesResult = ListIdentitiesOk | ListIdentitiesApiError | Failed;

/** What {@link DataNetworkOperations.getIdentity} takes. */
export interface GetIdentityRequest extends CallOptions {
  readonly path: GetIdentityPath;
  /** Which answer the mock shall give. Refused where the client talks to the service itself. */
  readonly prefer?: GetIdentityPrefer | undefined;
}

/** The named examples of {@link DataNetworkOperations.getIdentity}. */
export type GetIdentityExample =
  | "complete-identity"
  | "provider-knows-little"
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

export interface GetIdentityPrefer extends Prefer {
  readonly example?: GetIdentityExample | undefined;
  readonly status?: 200 | 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504 | undefined;
}

export interface GetIdentityOk extends Ok {
  readonly status: 200;
  readonly data: Identity;
  readonly body: IdentityResponse;
}

export interface GetIdentityApiError extends ApiError {
  readonly status: 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504;
  readonly error: ErrorResponse;
}

/** Every outcome of {@link DataNetworkOperations.getIdentity}. Switch over `kind`. */
export type GetIdentityResult = GetIdentityOk | GetIdentityApiError | Failed;

/** What {@link DataNetworkOperations.listTransactions} takes. */
export interface ListTransactionsRequest extends CallOptions {
  readonly query?: ListTransactionsQuery | undefined;
  /** Which answer the mock shall give. Refused where the client talks to the service itself. */
  readonly prefer?: ListTransactionsPrefer | undefined;
}

/** The named examples of {@link DataNetworkOperations.listTransactions}. */
export type ListTransactionsExample =
  | "earnings-and-fees"
  | "last-transactions"
  | "no-transactions"
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

export interface ListTransactionsPrefer extends Prefer {
  readonly example?: ListTransactionsExample | undefined;
  readonly status?: 200 | 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504 | undefined;
}

export interface ListTransactionsOk extends Ok {
  readonly status: 200;
  readonly data: TransactionList;
  readonly body: TransactionListResponse;
}

export interface ListTransactionsApiError extends ApiError {
  readonly status: 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504;
  readonly error: ErrorResponse;
}

/** Every outcome of {@link DataNetworkOperations.listTransactions}. Switch over `kind`. */
export type ListTransactionsResult = ListTransactionsOk | ListTransactionsApiError | Failed;

/** What {@link DataNetworkOperations.getTransaction} takes. */
export interface GetTransactionRequest extends CallOptions {
  readonly path: GetTransactionPath;
  /** Which answer the mock shall give. Refused where the client talks to the service itself. */
  readonly prefer?: GetTransactionPrefer | undefined;
}

/** The named examples of {@link DataNetworkOperations.getTransaction}. */
export type GetTransactionExample =
  | "earning"
  | "platform-fee"
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

export interface GetTransactionPrefer extends Prefer {
  readonly example?: GetTransactionExample | undefined;
  readonly status?: 200 | 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504 | undefined;
}

export interface GetTransactionOk extends Ok {
  readonly status: 200;
  readonly data: Transaction;
  readonly body: TransactionResponse;
}

export interface GetTransactionApiError extends ApiError {
  readonly status: 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504;
  readonly error: ErrorResponse;
}

/** Every outcome of {@link DataNetworkOperations.getTransaction}. Switch over `kind`. */
export type GetTransactionResult = GetTransactionOk | GetTransactionApiError | Failed;

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

  /**
   * Revoke an account.
   *
   * Ends the service's access to the user's account. Its data is removed and cannot be read any more. Users revoke
   * in the SDK; with this operation you do it for them. The service's page lists it without the id (`DELETE
   * /accounts`). Taken at its word that would revoke every account, so the contract has the form with the id only,
   * as all of the service's other documents do.
   *
   * `DELETE /accounts/{id}`. Declared errors: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504. Source: the
   * service's own pages.
   */
  revokeAccount(request: RevokeAccountRequest): Promise<RevokeAccountResult>;

  /**
   * Disable data sync of an account.
   *
   * Stops Continuous Data Sync for the account. We conclude that its `monitorStatus` is `CUSTOMER_DISABLED` from
   * then on. The request has no body.
   *
   * `POST /accounts/{id}/disableMonitor`. Declared errors: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504.
   * Source: the service's own pages.
   */
  disableAccountMonitor(request: DisableAccountMonitorRequest): Promise<DisableAccountMonitorResult>;

  /**
   * List identities.
   *
   * Returns who the users are according to their providers, one page at a time: one identity for each account that
   * has one. Without a filter that means the identities of **all** your users. No order is promised.
   *
   * `GET /identities`. Declared errors: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504. Source: other public
   * documentation.
   */
  listIdentities(request?: ListIdentitiesRequest): Promise<ListIdentitiesResult>;

  /**
   * Get an identity.
   *
   * Returns one identity. Its `metadata` says which account it was read from.
   *
   * `GET /identities/{id}`. Declared errors: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504. Source: other
   * public documentation.
   */
  getIdentity(request: GetIdentityRequest): Promise<GetIdentityResult>;

  /**
   * List transactions.
   *
   * Returns what users earned and paid on their platforms, one page at a time. Without a filter that means the
   * transactions of **all** your users. No order is promised.
   *
   * `GET /transactions`. Declared errors: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504. Source: other public
   * documentation.
   */
  listTransactions(request?: ListTransactionsRequest): Promise<ListTransactionsResult>;

  /**
   * Get a transaction.
   *
   * Returns one transaction. Its `metadata` says which account it was read from.
   *
   * `GET /transactions/{id}`. Declared errors: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504. Source: other
   * public documentation.
   */
  getTransaction(request: GetTransactionRequest): Promise<GetTransactionResult>;
}
