// Generated from openapi/ by `npm run generate`. Changes made here are lost.

import type { CallOptions, Prefer } from "../../src/client/options.js";
import type { ApiError, Failed, Ok, Rejected } from "../../src/client/result.js";
import type { ConnectProviderAccountPath, ConnectRequest, ConnectResponse, ConnectStatus, DeleteProviderAccountPath, ErrorResponse, GetConnectStatusPath, GetProviderAccountPath, ListProviderAccountsPath, ProviderAccount, ProviderAccountList, RefreshProviderAccountPath, UndocumentedError, VerificationCodes, VerifyProviderAccountPath, VerifyResult } from "./types.js";

/** What {@link ProviderAccountsOperations.listProviderAccounts} takes. */
export interface ListProviderAccountsRequest extends CallOptions {
  /** The parameters in the path: `userId`. */
  readonly path: ListProviderAccountsPath;
  /** Which answer the mock shall give. Refused where the client talks to the service itself. */
  readonly prefer?: ListProviderAccountsPrefer | undefined;
}

/** The named examples of {@link ProviderAccountsOperations.listProviderAccounts}. */
export type ListProviderAccountsExample =
  | "accounts-in-order"
  | "access-to-one-revoked"
  | "no-accounts"
  | "request-not-valid"
  | "invalid-access-token"
  | "unknown-user"
  | "under-maintenance";

/** Which answer of {@link ProviderAccountsOperations.listProviderAccounts} the mock shall give. */
export interface ListProviderAccountsPrefer extends Prefer {
  readonly example?: ListProviderAccountsExample | undefined;
  readonly status?: 200 | 400 | 401 | 404 | 503 | undefined;
}

/** Success of {@link ProviderAccountsOperations.listProviderAccounts}, with status 200. */
export interface ListProviderAccountsOk extends Ok {
  readonly status: 200;
  readonly data: ProviderAccountList;
  readonly body: ProviderAccountList;
}

/** Errors that {@link ProviderAccountsOperations.listProviderAccounts} declares: 400, 404, 503. */
export interface ListProviderAccountsApiError400Or404Or503 extends ApiError {
  readonly status: 400 | 404 | 503;
  readonly error: ErrorResponse;
}

/** Errors that {@link ProviderAccountsOperations.listProviderAccounts} declares: 401. */
export interface ListProviderAccountsApiError401 extends ApiError {
  readonly status: 401;
  readonly error: UndocumentedError;
}

/** Every error that {@link ProviderAccountsOperations.listProviderAccounts} declares. `status` narrows `error`. */
export type ListProviderAccountsApiError = ListProviderAccountsApiError400Or404Or503 | ListProviderAccountsApiError401;

/** Every outcome of {@link ProviderAccountsOperations.listProviderAccounts}. Switch over `kind`. */
export type ListProviderAccountsResult = ListProviderAccountsOk | ListProviderAccountsApiError | Failed;

/** What {@link ProviderAccountsOperations.getProviderAccount} takes. */
export interface GetProviderAccountRequest extends CallOptions {
  /** The parameters in the path: `userId`, `providerAccountId`. */
  readonly path: GetProviderAccountPath;
  /** Which answer the mock shall give. Refused where the client talks to the service itself. */
  readonly prefer?: GetProviderAccountPrefer | undefined;
}

/** The named examples of {@link ProviderAccountsOperations.getProviderAccount}. */
export type GetProviderAccountExample =
  | "complete"
  | "still-processing"
  | "failed-to-add"
  | "access-revoked"
  | "credentials-invalid"
  | "credentials-expired"
  | "credentials-suspended"
  | "account-closed"
  | "waiting-for-verification"
  | "new-terms"
  | "information-to-review"
  | "promotion-in-the-way"
  | "cut-off-by-provider"
  | "provider-unreachable"
  | "database-unreachable"
  | "request-not-valid"
  | "invalid-access-token"
  | "unknown-user"
  | "under-maintenance";

/** Which answer of {@link ProviderAccountsOperations.getProviderAccount} the mock shall give. */
export interface GetProviderAccountPrefer extends Prefer {
  readonly example?: GetProviderAccountExample | undefined;
  readonly status?: 200 | 400 | 401 | 404 | 503 | undefined;
}

/** Success of {@link ProviderAccountsOperations.getProviderAccount}, with status 200. */
export interface GetProviderAccountOk extends Ok {
  readonly status: 200;
  readonly data: ProviderAccount;
  readonly body: ProviderAccount;
}

/** Errors that {@link ProviderAccountsOperations.getProviderAccount} declares: 400, 404, 503. */
export interface GetProviderAccountApiError400Or404Or503 extends ApiError {
  readonly status: 400 | 404 | 503;
  readonly error: ErrorResponse;
}

/** Errors that {@link ProviderAccountsOperations.getProviderAccount} declares: 401. */
export interface GetProviderAccountApiError401 extends ApiError {
  readonly status: 401;
  readonly error: UndocumentedError;
}

/** Every error that {@link ProviderAccountsOperations.getProviderAccount} declares. `status` narrows `error`. */
export type GetProviderAccountApiError = GetProviderAccountApiError400Or404Or503 | GetProviderAccountApiError401;

/** Every outcome of {@link ProviderAccountsOperations.getProviderAccount}. Switch over `kind`. */
export type GetProviderAccountResult = GetProviderAccountOk | GetProviderAccountApiError | Failed;

/** What {@link ProviderAccountsOperations.deleteProviderAccount} takes. */
export interface DeleteProviderAccountRequest extends CallOptions {
  /** The parameters in the path: `userId`, `providerAccountId`. */
  readonly path: DeleteProviderAccountPath;
  /** Which answer the mock shall give. Refused where the client talks to the service itself. */
  readonly prefer?: DeleteProviderAccountPrefer | undefined;
}

/** The named examples of {@link ProviderAccountsOperations.deleteProviderAccount}. */
export type DeleteProviderAccountExample =
  | "request-not-valid"
  | "invalid-access-token"
  | "unknown-user"
  | "under-maintenance";

/** Which answer of {@link ProviderAccountsOperations.deleteProviderAccount} the mock shall give. */
export interface DeleteProviderAccountPrefer extends Prefer {
  readonly example?: DeleteProviderAccountExample | undefined;
  readonly status?: 204 | 400 | 401 | 404 | 503 | undefined;
}

/** Success of {@link ProviderAccountsOperations.deleteProviderAccount}, with status 204. */
export interface DeleteProviderAccountOk extends Ok {
  readonly status: 204;
  readonly data: undefined;
  readonly body: undefined;
}

/** Errors that {@link ProviderAccountsOperations.deleteProviderAccount} declares: 400, 404, 503. */
export interface DeleteProviderAccountApiError400Or404Or503 extends ApiError {
  readonly status: 400 | 404 | 503;
  readonly error: ErrorResponse;
}

/** Errors that {@link ProviderAccountsOperations.deleteProviderAccount} declares: 401. */
export interface DeleteProviderAccountApiError401 extends ApiError {
  readonly status: 401;
  readonly error: UndocumentedError;
}

/** Every error that {@link ProviderAccountsOperations.deleteProviderAccount} declares. `status` narrows `error`. */
export type DeleteProviderAccountApiError = DeleteProviderAccountApiError400Or404Or503 | DeleteProviderAccountApiError401;

/** Every outcome of {@link ProviderAccountsOperations.deleteProviderAccount}. Switch over `kind`. */
export type DeleteProviderAccountResult = DeleteProviderAccountOk | DeleteProviderAccountApiError | Failed;

/** What {@link ProviderAccountsOperations.refreshProviderAccount} takes. */
export interface RefreshProviderAccountRequest extends CallOptions {
  /** The parameters in the path: `userId`, `providerAccountId`. */
  readonly path: RefreshProviderAccountPath;
  /** Which answer the mock shall give. Refused where the client talks to the service itself. */
  readonly prefer?: RefreshProviderAccountPrefer | undefined;
}

/** The named examples of {@link ProviderAccountsOperations.refreshProviderAccount}. */
export type RefreshProviderAccountExample =
  | "request-not-valid"
  | "invalid-access-token"
  | "unknown-user"
  | "under-maintenance";

/** Which answer of {@link ProviderAccountsOperations.refreshProviderAccount} the mock shall give. */
export interface RefreshProviderAccountPrefer extends Prefer {
  readonly example?: RefreshProviderAccountExample | undefined;
  readonly status?: 204 | 400 | 401 | 404 | 503 | undefined;
}

/** Success of {@link ProviderAccountsOperations.refreshProviderAccount}, with status 204. */
export interface RefreshProviderAccountOk extends Ok {
  readonly status: 204;
  readonly data: undefined;
  readonly body: undefined;
}

/** Errors that {@link ProviderAccountsOperations.refreshProviderAccount} declares: 400, 404, 503. */
export interface RefreshProviderAccountApiError400Or404Or503 extends ApiError {
  readonly status: 400 | 404 | 503;
  readonly error: ErrorResponse;
}

/** Errors that {@link ProviderAccountsOperations.refreshProviderAccount} declares: 401. */
export interface RefreshProviderAccountApiError401 extends ApiError {
  readonly status: 401;
  readonly error: UndocumentedError;
}

/** Every error that {@link ProviderAccountsOperations.refreshProviderAccount} declares. `status` narrows `error`. */
export type RefreshProviderAccountApiError = RefreshProviderAccountApiError400Or404Or503 | RefreshProviderAccountApiError401;

/** Every outcome of {@link ProviderAccountsOperations.refreshProviderAccount}. Switch over `kind`. */
export type RefreshProviderAccountResult = RefreshProviderAccountOk | RefreshProviderAccountApiError | Failed;

/** What {@link ProviderAccountsOperations.connectProviderAccount} takes. */
export interface ConnectProviderAccountRequest extends CallOptions {
  /** The parameters in the path: `userId`. */
  readonly path: ConnectProviderAccountPath;
  /**
   * Which provider to connect, and where the user comes back to. That `ProviderName` is required is our conclusion; the
   * page only shows it.
   */
  readonly body: ConnectRequest;
  /** Which answer the mock shall give. Refused where the client talks to the service itself. */
  readonly prefer?: ConnectProviderAccountPrefer | undefined;
}

/** The named examples of {@link ProviderAccountsOperations.connectProviderAccount}. */
export type ConnectProviderAccountExample =
  | "redirect-user"
  | "connected-at-once"
  | "missing-provider-name"
  | "invalid-access-token"
  | "unknown-user"
  | "under-maintenance";

/** Which answer of {@link ProviderAccountsOperations.connectProviderAccount} the mock shall give. */
export interface ConnectProviderAccountPrefer extends Prefer {
  readonly example?: ConnectProviderAccountExample | undefined;
  readonly status?: 200 | 400 | 401 | 404 | 503 | undefined;
}

/** Success of {@link ProviderAccountsOperations.connectProviderAccount}, with status 200. */
export interface ConnectProviderAccountOk extends Ok {
  readonly status: 200;
  readonly data: ConnectResponse;
  readonly body: ConnectResponse;
}

/** Errors that {@link ProviderAccountsOperations.connectProviderAccount} declares: 400, 404, 503. */
export interface ConnectProviderAccountApiError400Or404Or503 extends ApiError {
  readonly status: 400 | 404 | 503;
  readonly error: ErrorResponse;
}

/** Errors that {@link ProviderAccountsOperations.connectProviderAccount} declares: 401. */
export interface ConnectProviderAccountApiError401 extends ApiError {
  readonly status: 401;
  readonly error: UndocumentedError;
}

/** Every error that {@link ProviderAccountsOperations.connectProviderAccount} declares. `status` narrows `error`. */
export type ConnectProviderAccountApiError = ConnectProviderAccountApiError400Or404Or503 | ConnectProviderAccountApiError401;

/** Every outcome of {@link ProviderAccountsOperations.connectProviderAccount}. Switch over `kind`. */
export type ConnectProviderAccountResult = ConnectProviderAccountOk | ConnectProviderAccountApiError | Failed;

/** What {@link ProviderAccountsOperations.getConnectStatus} takes. */
export interface GetConnectStatusRequest extends CallOptions {
  /** The parameters in the path: `userId`, `token`. */
  readonly path: GetConnectStatusPath;
  /** Which answer the mock shall give. Refused where the client talks to the service itself. */
  readonly prefer?: GetConnectStatusPrefer | undefined;
}

/** The named examples of {@link ProviderAccountsOperations.getConnectStatus}. */
export type GetConnectStatusExample =
  | "success"
  | "incomplete"
  | "abandoned"
  | "duplicate"
  | "blacklisted"
  | "request-not-valid"
  | "invalid-access-token"
  | "unknown-user"
  | "under-maintenance";

/** Which answer of {@link ProviderAccountsOperations.getConnectStatus} the mock shall give. */
export interface GetConnectStatusPrefer extends Prefer {
  readonly example?: GetConnectStatusExample | undefined;
  readonly status?: 200 | 400 | 401 | 404 | 503 | undefined;
}

/** Success of {@link ProviderAccountsOperations.getConnectStatus}, with status 200. */
export interface GetConnectStatusOk extends Ok {
  readonly status: 200;
  readonly data: ConnectStatus;
  readonly body: ConnectStatus;
}

/** Errors that {@link ProviderAccountsOperations.getConnectStatus} declares: 400, 404, 503. */
export interface GetConnectStatusApiError400Or404Or503 extends ApiError {
  readonly status: 400 | 404 | 503;
  readonly error: ErrorResponse;
}

/** Errors that {@link ProviderAccountsOperations.getConnectStatus} declares: 401. */
export interface GetConnectStatusApiError401 extends ApiError {
  readonly status: 401;
  readonly error: UndocumentedError;
}

/** Every error that {@link ProviderAccountsOperations.getConnectStatus} declares. `status` narrows `error`. */
export type GetConnectStatusApiError = GetConnectStatusApiError400Or404Or503 | GetConnectStatusApiError401;

/** Every outcome of {@link ProviderAccountsOperations.getConnectStatus}. Switch over `kind`. */
export type GetConnectStatusResult = GetConnectStatusOk | GetConnectStatusApiError | Failed;

/** What {@link ProviderAccountsOperations.verifyProviderAccount} takes. */
export interface VerifyProviderAccountRequest extends CallOptions {
  /** The parameters in the path: `userId`, `providerAccountId`. */
  readonly path: VerifyProviderAccountPath;
  /**
   * One or more verification codes, each as text. The page's sample has two amounts, so an amount is sent as text too,
   * with the digits that the user gave. The page sets no upper limit and says nothing about order.
   *
   * At least 1 item.
   */
  readonly body: VerificationCodes;
  /** Which answer the mock shall give. Refused where the client talks to the service itself. */
  readonly prefer?: VerifyProviderAccountPrefer | undefined;
}

/** The named examples of {@link ProviderAccountsOperations.verifyProviderAccount}. */
export type VerifyProviderAccountExample =
  | "succeeded"
  | "failed-retry-allowed"
  | "failed-for-good"
  | "no-verification-codes"
  | "invalid-access-token"
  | "unknown-user"
  | "under-maintenance";

/** Which answer of {@link ProviderAccountsOperations.verifyProviderAccount} the mock shall give. */
export interface VerifyProviderAccountPrefer extends Prefer {
  readonly example?: VerifyProviderAccountExample | undefined;
  readonly status?: 200 | 400 | 401 | 404 | 503 | undefined;
}

/** Success of {@link ProviderAccountsOperations.verifyProviderAccount}, with status 200. */
export interface VerifyProviderAccountOk extends Ok {
  readonly status: 200;
  readonly data: VerifyResult;
  readonly body: VerifyResult;
}

/** Errors that {@link ProviderAccountsOperations.verifyProviderAccount} declares: 400, 404, 503. */
export interface VerifyProviderAccountApiError400Or404Or503 extends ApiError {
  readonly status: 400 | 404 | 503;
  readonly error: ErrorResponse;
}

/** Errors that {@link ProviderAccountsOperations.verifyProviderAccount} declares: 401. */
export interface VerifyProviderAccountApiError401 extends ApiError {
  readonly status: 401;
  readonly error: UndocumentedError;
}

/** Every error that {@link ProviderAccountsOperations.verifyProviderAccount} declares. `status` narrows `error`. */
export type VerifyProviderAccountApiError = VerifyProviderAccountApiError400Or404Or503 | VerifyProviderAccountApiError401;

/**
 * {@link ProviderAccountsOperations.verifyProviderAccount} was answered with 200, and the body says that the business
 * refused.
 */
export interface VerifyProviderAccountRejected extends Rejected {
  readonly status: 200;
  readonly error: VerifyResult;
}

/** Every outcome of {@link ProviderAccountsOperations.verifyProviderAccount}. Switch over `kind`. */
export type VerifyProviderAccountResult = VerifyProviderAccountOk | VerifyProviderAccountApiError | VerifyProviderAccountRejected | Failed;

/**
 * The operations of the Data platform provider accounts API, as methods of a client.
 *
 * Each takes one argument: the parts of the request under the contract's own names, and the options of a call. Each
 * returns its outcome as a result, whatever happens on the network, and never rejects. `orThrow` makes an exception of
 * a failure.
 */
export interface ProviderAccountsOperations {
  /**
   * List a user's provider accounts.
   *
   * All provider accounts of the user, in one answer. Look at `Status` and `Flags` of each before you rely on it.
   * Neither pages nor filters are documented.
   *
   * `GET /Data/{userId}/ProviderAccounts`. Declared errors: 400, 401, 404, 503. Source: the service's own pages.
   */
  listProviderAccounts(request: ListProviderAccountsRequest): Promise<ListProviderAccountsResult>;

  /**
   * Get a provider account.
   *
   * One provider account of the user. Get it again after a verification or a refresh, and while its `Status` is
   * `Processing`.
   *
   * `GET /Data/{userId}/ProviderAccounts/{providerAccountId}`. Declared errors: 400, 401, 404, 503. Source: the
   * service's own pages.
   */
  getProviderAccount(request: GetProviderAccountRequest): Promise<GetProviderAccountResult>;

  /**
   * Delete a provider account.
   *
   * Removes the provider account from the user. What becomes of data that was read before, and what a second call
   * answers, is not documented.
   *
   * `DELETE /Data/{userId}/ProviderAccounts/{providerAccountId}`. Declared errors: 400, 401, 404, 503. Source: the
   * service's own pages.
   */
  deleteProviderAccount(request: DeleteProviderAccountRequest): Promise<DeleteProviderAccountResult>;

  /**
   * Refresh a provider account.
   *
   * Asks the data platform to go to the provider again. The answer says only that the request was taken; get the
   * account to see how it went. How often you may do so is not documented. The request has no body.
   *
   * `POST /Data/{userId}/ProviderAccounts/{providerAccountId}/Refresh`. Declared errors: 400, 401, 404, 503. Source:
   * the service's own pages.
   */
  refreshProviderAccount(request: RefreshProviderAccountRequest): Promise<RefreshProviderAccountResult>;

  /**
   * Connect a provider account.
   *
   * Begins to connect the user to a provider. Send the user to `RedirectUrl` where one comes back, wait for them at
   * your `CallbackUrl`, and ask `getConnectStatus` with the `Token` how it went. Coming back alone does not mean
   * success.
   *
   * `POST /Data/{userId}/ProviderAccounts/Connect`. Declared errors: 400, 401, 404, 503. Source: the service's own
   * pages.
   */
  connectProviderAccount(request: ConnectProviderAccountRequest): Promise<ConnectProviderAccountResult>;

  /**
   * Get the status of a connection attempt.
   *
   * How an attempt to connect stands. Ask until `Result` is neither `Incomplete` nor its older name `Processing`. How
   * long to wait between two questions, and for how long a token is good, is not documented.
   *
   * `GET /Data/{userId}/ProviderAccounts/Connect/{token}`. Declared errors: 400, 401, 404, 503. Source: the service's
   * own pages.
   */
  getConnectStatus(request: GetConnectStatusRequest): Promise<GetConnectStatusResult>;

  /**
   * Verify a provider account.
   *
   * Sends the codes with which the user proves that the account is theirs. It answers the flag reason
   * `RequiresVerification`. Wrong codes come back with HTTP 200 and `Failed`. Since October 2016 the vendor's
   * documentation has a verification of deposits under `/v2/Funding` in place of this operation; ask whether your host
   * still has it.
   *
   * `POST /Data/{userId}/ProviderAccounts/{providerAccountId}/Verify`. The result is `rejected` where `Result` is
   * `Failed`. Declared errors: 400, 401, 404, 503. Source: the service's own pages.
   */
  verifyProviderAccount(request: VerifyProviderAccountRequest): Promise<VerifyProviderAccountResult>;
}

/** The ids of the operations of the Data platform provider accounts API. */
export type OperationId = keyof ProviderAccountsOperations;
