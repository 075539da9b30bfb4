// Generated from openapi/ by `npm run generate`. Changes made here are lost.

import type { CallOptions, Prefer } from "../../src/client/options.js";
import type { ApiError, Failed, Ok } from "../../src/client/result.js";
import type { Account, AccountExport, AccountExportGenerateRequest, AccountExportResponse, AccountList, AccountListResponse, AccountPayload, AccountPayloadResponse, AccountResponse, AcknowledgementResponse, Archive, ArchiveClassifyRequest, ArchiveCreateRequest, ArchiveList, ArchiveListResponse, ArchivePayslipManualResultSendRequest, ArchivePayslipPrediction, ArchivePayslipPredictionList, ArchivePayslipPredictionListResponse, ArchivePayslipPredictionResponse, ArchivePayslipRawFileUploadRequest, ArchiveResponse, ConsentTemplate, ConsentTemplateCreateRequest, ConsentTemplateList, ConsentTemplateListResponse, ConsentTemplateResponse, Contribution, ContributionList, ContributionListResponse, ContributionResponse, CreateTokenQuery, DeleteArchivePath, DeleteConsentTemplatePath, DeleteInviteTemplatePath, DeleteWebhookPath, DisableAccountMonitorPath, Eincome, EincomeList, EincomeListResponse, EincomeResponse, Employment, EmploymentList, EmploymentListResponse, EmploymentResponse, ErrorResponse, FileTypeList, FileTypeListResponse, GenerateAccountExportPath, GetAccountPath, GetAccountPayloadPath, GetArchivePath, GetArchivePayslipDataQuery, GetContributionPath, GetDocumentPath, GetEincomePath, GetEmploymentPath, GetIdentityPath, GetIncomePath, GetInsightPath, GetInvitePath, GetInviteTemplatePath, GetLiabilityPath, GetLinkPath, GetProviderPath, GetRatingPath, GetTaskPath, GetTransactionPath, GetUploadPath, GetUserPath, GetUserSessionPayloadPath, GetWebhookPath, Identity, IdentityList, IdentityListResponse, IdentityResponse, Income, IncomeList, IncomeListResponse, IncomeResponse, Insight, InsightList, InsightListResponse, InsightResponse, Invite, InviteList, InviteListResponse, InviteLogList, InviteLogListResponse, InvitePostRequest, InviteResponse, InviteTemplate, InviteTemplateList, InviteTemplateListResponse, InviteTemplatePostRequest, InviteTemplateResponse, InviteTemplateUpdateRequest, Liability, LiabilityList, LiabilityListResponse, LiabilityResponse, Link, LinkList, LinkListResponse, LinkResponse, ListAccountsQuery, ListArchivePayslipPredictionsQuery, ListArchivesQuery, ListConsentTemplatesQuery, ListContributionsQuery, ListDocumentsQuery, ListEincomesQuery, ListEmploymentsQuery, ListFileTypesQuery, ListIdentitiesQuery, ListIncomesQuery, ListInsightsQuery, ListInviteLogsPath, ListInviteLogsQuery, ListInviteTemplatesQuery, ListInvitesQuery, ListLiabilitiesQuery, ListLinksQuery, ListProvidersQuery, ListRatingsQuery, ListTasksQuery, ListTransactionsQuery, ListUploadsQuery, ListUsersQuery, ListWebhooksQuery, ProfileQueryRequest, ProfileRecord, ProfileRecordResponse, ProfileVerification, ProfileVerificationResponse, ProfileVerifyRequest, Provider, ProviderList, ProviderListResponse, ProviderResponse, Rating, RatingList, RatingListResponse, RatingResponse, ResetUserSessionPath, RevokeAccountPath, Task, TaskList, TaskListResponse, TaskResponse, Token, TokenResponse, Transaction, TransactionList, TransactionListResponse, TransactionResponse, UpdateInviteTemplatePath, Upload, UploadList, UploadListResponse, UploadResponse, User, UserCreated, UserCreatedResponse, UserDocument, UserDocumentList, UserDocumentListResponse, UserDocumentResponse, UserList, UserListResponse, UserPayload, UserPayloadResponse, UserPostRequest, UserResponse, Webhook, WebhookList, WebhookListResponse, WebhookPostRequest, WebhookResponse } from "./types.js";

/** What {@link DataNetworkOperations.listUsers} takes. */
export interface ListUsersRequest extends CallOptions {
  /** The parameters in the query: `size`, `cursor`, `startDate`, `endDate`. */
  readonly query?: ListUsersQuery | undefined;
  /** Which answer the mock shall give. Refused where the client talks to the service itself. */
  readonly prefer?: ListUsersPrefer | undefined;
}

/** The named examples of {@link DataNetworkOperations.listUsers}. */
export type ListUsersExample =
  | "only-user"
  | "no-users"
  | "invalid-parameters"
  | "wrong-credentials"
  | "invalid-token"
  | "no-permission"
  | "unknown-resource"
  | "unsupported-content-type"
  | "too-many-requests"
  | "server-failed"
  | "unsupported-method"
  | "under-maintenance"
  | "took-too-long";

/** Which answer of {@link DataNetworkOperations.listUsers} the mock shall give. */
export interface ListUsersPrefer extends Prefer {
  readonly example?: ListUsersExample | undefined;
  readonly status?: 200 | 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504 | undefined;
}

/** Success of {@link DataNetworkOperations.listUsers}, with status 200. */
export interface ListUsersOk extends Ok {
  readonly status: 200;
  readonly data: UserList;
  readonly body: UserListResponse;
}

/** Errors that {@link DataNetworkOperations.listUsers} declares: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504. */
export interface ListUsersApiError extends ApiError {
  readonly status: 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504;
  readonly error: ErrorResponse;
}

/** Every outcome of {@link DataNetworkOperations.listUsers}. Switch over `kind`. */
export type ListUsersResult = ListUsersOk | ListUsersApiError | Failed;

/** What {@link DataNetworkOperations.createUser} takes. */
export interface CreateUserRequest extends CallOptions {
  /** What you want to keep with a new user. */
  readonly body?: UserPostRequest | undefined;
  /** Which answer the mock shall give. Refused where the client talks to the service itself. */
  readonly prefer?: CreateUserPrefer | undefined;
}

/** The named examples of {@link DataNetworkOperations.createUser}. */
export type CreateUserExample =
  | "user-created"
  | "invalid-parameters"
  | "wrong-credentials"
  | "invalid-token"
  | "no-permission"
  | "unknown-resource"
  | "unsupported-content-type"
  | "too-many-requests"
  | "server-failed"
  | "unsupported-method"
  | "under-maintenance"
  | "took-too-long";

/** Which answer of {@link DataNetworkOperations.createUser} the mock shall give. */
export interface CreateUserPrefer extends Prefer {
  readonly example?: CreateUserExample | undefined;
  readonly status?: 201 | 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504 | undefined;
}

/** Success of {@link DataNetworkOperations.createUser}, with status 201. */
export interface CreateUserOk extends Ok {
  readonly status: 201;
  readonly data: UserCreated;
  readonly body: UserCreatedResponse;
}

/** Errors that {@link DataNetworkOperations.createUser} declares: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504. */
export interface CreateUserApiError extends ApiError {
  readonly status: 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504;
  readonly error: ErrorResponse;
}

/** Every outcome of {@link DataNetworkOperations.createUser}. Switch over `kind`. */
export type CreateUserResult = CreateUserOk | CreateUserApiError | Failed;

/** What {@link DataNetworkOperations.getUser} takes. */
export interface GetUserRequest extends CallOptions {
  /** The parameters in the path: `id`. */
  readonly path: GetUserPath;
  /** Which answer the mock shall give. Refused where the client talks to the service itself. */
  readonly prefer?: GetUserPrefer | undefined;
}

/** The named examples of {@link DataNetworkOperations.getUser}. */
export type GetUserExample =
  | "user-in-progress"
  | "invalid-parameters"
  | "wrong-credentials"
  | "invalid-token"
  | "no-permission"
  | "unknown-resource"
  | "unsupported-content-type"
  | "too-many-requests"
  | "server-failed"
  | "unsupported-method"
  | "under-maintenance"
  | "took-too-long";

/** Which answer of {@link DataNetworkOperations.getUser} the mock shall give. */
export interface GetUserPrefer extends Prefer {
  readonly example?: GetUserExample | undefined;
  readonly status?: 200 | 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504 | undefined;
}

/** Success of {@link DataNetworkOperations.getUser}, with status 200. */
export interface GetUserOk extends Ok {
  readonly status: 200;
  readonly data: User;
  readonly body: UserResponse;
}

/** Errors that {@link DataNetworkOperations.getUser} declares: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504. */
export interface GetUserApiError extends ApiError {
  readonly status: 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504;
  readonly error: ErrorResponse;
}

/** Every outcome of {@link DataNetworkOperations.getUser}. Switch over `kind`. */
export type GetUserResult = GetUserOk | GetUserApiError | Failed;

/** What {@link DataNetworkOperations.getUserSessionPayload} takes. */
export interface GetUserSessionPayloadRequest extends CallOptions {
  /** The parameters in the path: `id`. */
  readonly path: GetUserSessionPayloadPath;
  /** Which answer the mock shall give. Refused where the client talks to the service itself. */
  readonly prefer?: GetUserSessionPayloadPrefer | undefined;
}

/** The named examples of {@link DataNetworkOperations.getUserSessionPayload}. */
export type GetUserSessionPayloadExample =
  | "session-completed"
  | "nothing-shared-yet"
  | "invalid-parameters"
  | "wrong-credentials"
  | "invalid-token"
  | "no-permission"
  | "unknown-resource"
  | "unsupported-content-type"
  | "too-many-requests"
  | "server-failed"
  | "unsupported-method"
  | "under-maintenance"
  | "took-too-long";

/** Which answer of {@link DataNetworkOperations.getUserSessionPayload} the mock shall give. */
export interface GetUserSessionPayloadPrefer extends Prefer {
  readonly example?: GetUserSessionPayloadExample | undefined;
  readonly status?: 200 | 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504 | undefined;
}

/** Success of {@link DataNetworkOperations.getUserSessionPayload}, with status 200. */
export interface GetUserSessionPayloadOk extends Ok {
  readonly status: 200;
  readonly data: UserPayload;
  readonly body: UserPayloadResponse;
}

/**
 * Errors that {@link DataNetworkOperations.getUserSessionPayload} declares: 400, 401, 403, 404, 415, 429, 500, 501,
 * 503, 504.
 */
export interface GetUserSessionPayloadApiError extends ApiError {
  readonly status: 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504;
  readonly error: ErrorResponse;
}

/** Every outcome of {@link DataNetworkOperations.getUserSessionPayload}. Switch over `kind`. */
export type GetUserSessionPayloadResult = GetUserSessionPayloadOk | GetUserSessionPayloadApiError | Failed;

/** What {@link DataNetworkOperations.resetUserSession} takes. */
export interface ResetUserSessionRequest extends CallOptions {
  /** The parameters in the path: `id`. */
  readonly path: ResetUserSessionPath;
  /** Which answer the mock shall give. Refused where the client talks to the service itself. */
  readonly prefer?: ResetUserSessionPrefer | undefined;
}

/** The named examples of {@link DataNetworkOperations.resetUserSession}. */
export type ResetUserSessionExample =
  | "session-reset"
  | "invalid-parameters"
  | "wrong-credentials"
  | "invalid-token"
  | "no-permission"
  | "unknown-resource"
  | "unsupported-content-type"
  | "too-many-requests"
  | "server-failed"
  | "unsupported-method"
  | "under-maintenance"
  | "took-too-long";

/** Which answer of {@link DataNetworkOperations.resetUserSession} the mock shall give. */
export interface ResetUserSessionPrefer extends Prefer {
  readonly example?: ResetUserSessionExample | undefined;
  readonly status?: 200 | 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504 | undefined;
}

/** Success of {@link DataNetworkOperations.resetUserSession}, with status 200. */
export interface ResetUserSessionOk extends Ok {
  readonly status: 200;
  readonly data: undefined;
  readonly body: AcknowledgementResponse;
}

/**
 * Errors that {@link DataNetworkOperations.resetUserSession} declares: 400, 401, 403, 404, 415, 429, 500, 501,
 * 503, 504.
 */
export interface ResetUserSessionApiError extends ApiError {
  readonly status: 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504;
  readonly error: ErrorResponse;
}

/** Every outcome of {@link DataNetworkOperations.resetUserSession}. Switch over `kind`. */
export type ResetUserSessionResult = ResetUserSessionOk | ResetUserSessionApiError | Failed;

/** What {@link DataNetworkOperations.createToken} takes. */
export interface CreateTokenRequest extends CallOptions {
  /** The parameters in the query: `userId`. */
  readonly query: CreateTokenQuery;
  /** Which answer the mock shall give. Refused where the client talks to the service itself. */
  readonly prefer?: CreateTokenPrefer | undefined;
}

/** The named examples of {@link DataNetworkOperations.createToken}. */
export type CreateTokenExample =
  | "token-created"
  | "invalid-parameters"
  | "wrong-credentials"
  | "invalid-token"
  | "no-permission"
  | "unknown-resource"
  | "unsupported-content-type"
  | "too-many-requests"
  | "server-failed"
  | "unsupported-method"
  | "under-maintenance"
  | "took-too-long";

/** Which answer of {@link DataNetworkOperations.createToken} the mock shall give. */
export interface CreateTokenPrefer extends Prefer {
  readonly example?: CreateTokenExample | undefined;
  readonly status?: 201 | 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504 | undefined;
}

/** Success of {@link DataNetworkOperations.createToken}, with status 201. */
export interface CreateTokenOk extends Ok {
  readonly status: 201;
  readonly data: Token;
  readonly body: TokenResponse;
}

/** Errors that {@link DataNetworkOperations.createToken} declares: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504. */
export interface CreateTokenApiError extends ApiError {
  readonly status: 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504;
  readonly error: ErrorResponse;
}

/** Every outcome of {@link DataNetworkOperations.createToken}. Switch over `kind`. */
export type CreateTokenResult = CreateTokenOk | CreateTokenApiError | Failed;

/** What {@link DataNetworkOperations.listProviders} takes. */
export interface ListProvidersRequest extends CallOptions {
  /**
   * The parameters in the query: `size`, `cursor`, `type`, `subType`, `active`, `enabled`, `accountConnection`, `name`,
   * `ids`, `topIds`.
   */
  readonly query?: ListProvidersQuery | undefined;
  /** Which answer the mock shall give. Refused where the client talks to the service itself. */
  readonly prefer?: ListProvidersPrefer | undefined;
}

/** The named examples of {@link DataNetworkOperations.listProviders}. */
export type ListProvidersExample =
  | "gig-platforms-first-page"
  | "government-services"
  | "no-providers"
  | "invalid-parameters"
  | "wrong-credentials"
  | "invalid-token"
  | "no-permission"
  | "unknown-resource"
  | "unsupported-content-type"
  | "too-many-requests"
  | "server-failed"
  | "unsupported-method"
  | "under-maintenance"
  | "took-too-long";

/** Which answer of {@link DataNetworkOperations.listProviders} the mock shall give. */
export interface ListProvidersPrefer extends Prefer {
  readonly example?: ListProvidersExample | undefined;
  readonly status?: 200 | 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504 | undefined;
}

/** Success of {@link DataNetworkOperations.listProviders}, with status 200. */
export interface ListProvidersOk extends Ok {
  readonly status: 200;
  readonly data: ProviderList;
  readonly body: ProviderListResponse;
}

/**
 * Errors that {@link DataNetworkOperations.listProviders} declares: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504.
 */
export interface ListProvidersApiError extends ApiError {
  readonly status: 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504;
  readonly error: ErrorResponse;
}

/** Every outcome of {@link DataNetworkOperations.listProviders}. Switch over `kind`. */
export type ListProvidersResult = ListProvidersOk | ListProvidersApiError | Failed;

/** What {@link DataNetworkOperations.getProvider} takes. */
export interface GetProviderRequest extends CallOptions {
  /** The parameters in the path: `id`. */
  readonly path: GetProviderPath;
  /** Which answer the mock shall give. Refused where the client talks to the service itself. */
  readonly prefer?: GetProviderPrefer | undefined;
}

/** The named examples of {@link DataNetworkOperations.getProvider}. */
export type GetProviderExample =
  | "government-service"
  | "freelance-platform"
  | "ride-platform"
  | "payroll-system-inactive"
  | "invalid-parameters"
  | "wrong-credentials"
  | "invalid-token"
  | "no-permission"
  | "unknown-resource"
  | "unsupported-content-type"
  | "too-many-requests"
  | "server-failed"
  | "unsupported-method"
  | "under-maintenance"
  | "took-too-long";

/** Which answer of {@link DataNetworkOperations.getProvider} the mock shall give. */
export interface GetProviderPrefer extends Prefer {
  readonly example?: GetProviderExample | undefined;
  readonly status?: 200 | 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504 | undefined;
}

/** Success of {@link DataNetworkOperations.getProvider}, with status 200. */
export interface GetProviderOk extends Ok {
  readonly status: 200;
  readonly data: Provider;
  readonly body: ProviderResponse;
}

/** Errors that {@link DataNetworkOperations.getProvider} declares: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504. */
export interface GetProviderApiError extends ApiError {
  readonly status: 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504;
  readonly error: ErrorResponse;
}

/** Every outcome of {@link DataNetworkOperations.getProvider}. Switch over `kind`. */
export type GetProviderResult = GetProviderOk | GetProviderApiError | Failed;

/** What {@link DataNetworkOperations.listAccounts} takes. */
export interface ListAccountsRequest extends CallOptions {
  /** The parameters in the query: `size`, `cursor`, `userId`, `startDate`, `endDate`. */
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
  | "too-many-requests"
  | "server-failed"
  | "unsupported-method"
  | "under-maintenance"
  | "took-too-long";

/** Which answer of {@link DataNetworkOperations.listAccounts} the mock shall give. */
export interface ListAccountsPrefer extends Prefer {
  readonly example?: ListAccountsExample | undefined;
  readonly status?: 200 | 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504 | undefined;
}

/** Success of {@link DataNetworkOperations.listAccounts}, with status 200. */
export interface ListAccountsOk extends Ok {
  readonly status: 200;
  readonly data: AccountList;
  readonly body: AccountListResponse;
}

/**
 * Errors that {@link DataNetworkOperations.listAccounts} declares: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504.
 */
export interface ListAccountsApiError extends ApiError {
  readonly status: 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504;
  readonly error: ErrorResponse;
}

/** Every outcome of {@link DataNetworkOperations.listAccounts}. Switch over `kind`. */
export type ListAccountsResult = ListAccountsOk | ListAccountsApiError | Failed;

/** What {@link DataNetworkOperations.getAccount} takes. */
export interface GetAccountRequest extends CallOptions {
  /** The parameters in the path: `id`. */
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
  | "too-many-requests"
  | "server-failed"
  | "unsupported-method"
  | "under-maintenance"
  | "took-too-long";

/** Which answer of {@link DataNetworkOperations.getAccount} the mock shall give. */
export interface GetAccountPrefer extends Prefer {
  readonly example?: GetAccountExample | undefined;
  readonly status?: 200 | 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504 | undefined;
}

/** Success of {@link DataNetworkOperations.getAccount}, with status 200. */
export interface GetAccountOk extends Ok {
  readonly status: 200;
  readonly data: Account;
  readonly body: AccountResponse;
}

/** Errors that {@link DataNetworkOperations.getAccount} declares: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504. */
export interface GetAccountApiError extends ApiError {
  readonly status: 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504;
  readonly error: ErrorResponse;
}

/** Every outcome of {@link DataNetworkOperations.getAccount}. Switch over `kind`. */
export type GetAccountResult = GetAccountOk | GetAccountApiError | Failed;

/** What {@link DataNetworkOperations.revokeAccount} takes. */
export interface RevokeAccountRequest extends CallOptions {
  /** The parameters in the path: `id`. */
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
  | "too-many-requests"
  | "server-failed"
  | "unsupported-method"
  | "under-maintenance"
  | "took-too-long";

/** Which answer of {@link DataNetworkOperations.revokeAccount} the mock shall give. */
export interface RevokeAccountPrefer extends Prefer {
  readonly example?: RevokeAccountExample | undefined;
  readonly status?: 200 | 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504 | undefined;
}

/** Success of {@link DataNetworkOperations.revokeAccount}, with status 200. */
export interface RevokeAccountOk extends Ok {
  readonly status: 200;
  readonly data: undefined;
  readonly body: AcknowledgementResponse;
}

/**
 * Errors that {@link DataNetworkOperations.revokeAccount} declares: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504.
 */
export interface RevokeAccountApiError extends ApiError {
  readonly status: 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504;
  readonly error: ErrorResponse;
}

/** Every outcome of {@link DataNetworkOperations.revokeAccount}. Switch over `kind`. */
export type RevokeAccountResult = RevokeAccountOk | RevokeAccountApiError | Failed;

/** What {@link DataNetworkOperations.getAccountPayload} takes. */
export interface GetAccountPayloadRequest extends CallOptions {
  /** The parameters in the path: `id`. */
  readonly path: GetAccountPayloadPath;
  /** Which answer the mock shall give. Refused where the client talks to the service itself. */
  readonly prefer?: GetAccountPayloadPrefer | undefined;
}

/** The named examples of {@link DataNetworkOperations.getAccountPayload}. */
export type GetAccountPayloadExample =
  | "all-data-of-pension-account"
  | "nothing-read-yet"
  | "invalid-parameters"
  | "wrong-credentials"
  | "invalid-token"
  | "no-permission"
  | "unknown-resource"
  | "unsupported-content-type"
  | "too-many-requests"
  | "server-failed"
  | "unsupported-method"
  | "under-maintenance"
  | "took-too-long";

/** Which answer of {@link DataNetworkOperations.getAccountPayload} the mock shall give. */
export interface GetAccountPayloadPrefer extends Prefer {
  readonly example?: GetAccountPayloadExample | undefined;
  readonly status?: 200 | 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504 | undefined;
}

/** Success of {@link DataNetworkOperations.getAccountPayload}, with status 200. */
export interface GetAccountPayloadOk extends Ok {
  readonly status: 200;
  readonly data: AccountPayload;
  readonly body: AccountPayloadResponse;
}

/**
 * Errors that {@link DataNetworkOperations.getAccountPayload} declares: 400, 401, 403, 404, 415, 429, 500, 501,
 * 503, 504.
 */
export interface GetAccountPayloadApiError extends ApiError {
  readonly status: 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504;
  readonly error: ErrorResponse;
}

/** Every outcome of {@link DataNetworkOperations.getAccountPayload}. Switch over `kind`. */
export type GetAccountPayloadResult = GetAccountPayloadOk | GetAccountPayloadApiError | Failed;

/** What {@link DataNetworkOperations.generateAccountExport} takes. */
export interface GenerateAccountExportRequest extends CallOptions {
  /** The parameters in the path: `id`. */
  readonly path: GenerateAccountExportPath;
  /** Which kind of file to make of an account's data. */
  readonly body: AccountExportGenerateRequest;
  /** Which answer the mock shall give. Refused where the client talks to the service itself. */
  readonly prefer?: GenerateAccountExportPrefer | undefined;
}

/** The named examples of {@link DataNetworkOperations.generateAccountExport}. */
export type GenerateAccountExportExample =
  | "export-as-pdf"
  | "export-as-csv"
  | "invalid-parameters"
  | "wrong-credentials"
  | "invalid-token"
  | "no-permission"
  | "unknown-resource"
  | "unsupported-content-type"
  | "too-many-requests"
  | "server-failed"
  | "unsupported-method"
  | "under-maintenance"
  | "took-too-long";

/** Which answer of {@link DataNetworkOperations.generateAccountExport} the mock shall give. */
export interface GenerateAccountExportPrefer extends Prefer {
  readonly example?: GenerateAccountExportExample | undefined;
  readonly status?: 200 | 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504 | undefined;
}

/** Success of {@link DataNetworkOperations.generateAccountExport}, with status 200. */
export interface GenerateAccountExportOk extends Ok {
  readonly status: 200;
  readonly data: AccountExport;
  readonly body: AccountExportResponse;
}

/**
 * Errors that {@link DataNetworkOperations.generateAccountExport} declares: 400, 401, 403, 404, 415, 429, 500, 501,
 * 503, 504.
 */
export interface GenerateAccountExportApiError extends ApiError {
  readonly status: 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504;
  readonly error: ErrorResponse;
}

/** Every outcome of {@link DataNetworkOperations.generateAccountExport}. Switch over `kind`. */
export type GenerateAccountExportResult = GenerateAccountExportOk | GenerateAccountExportApiError | Failed;

/** What {@link DataNetworkOperations.disableAccountMonitor} takes. */
export interface DisableAccountMonitorRequest extends CallOptions {
  /** The parameters in the path: `id`. */
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
  | "too-many-requests"
  | "server-failed"
  | "unsupported-method"
  | "under-maintenance"
  | "took-too-long";

/** Which answer of {@link DataNetworkOperations.disableAccountMonitor} the mock shall give. */
export interface DisableAccountMonitorPrefer extends Prefer {
  readonly example?: DisableAccountMonitorExample | undefined;
  readonly status?: 200 | 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504 | undefined;
}

/** Success of {@link DataNetworkOperations.disableAccountMonitor}, with status 200. */
export interface DisableAccountMonitorOk extends Ok {
  readonly status: 200;
  readonly data: undefined;
  readonly body: AcknowledgementResponse;
}

/**
 * Errors that {@link DataNetworkOperations.disableAccountMonitor} declares: 400, 401, 403, 404, 415, 429, 500, 501,
 * 503, 504.
 */
export interface DisableAccountMonitorApiError extends ApiError {
  readonly status: 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504;
  readonly error: ErrorResponse;
}

/** Every outcome of {@link DataNetworkOperations.disableAccountMonitor}. Switch over `kind`. */
export type DisableAccountMonitorResult = DisableAccountMonitorOk | DisableAccountMonitorApiError | Failed;

/** What {@link DataNetworkOperations.listTasks} takes. */
export interface ListTasksRequest extends CallOptions {
  /** The parameters in the query: `size`, `cursor`, `userId`, `sourceId`, `startDate`, `endDate`. */
  readonly query?: ListTasksQuery | undefined;
  /** Which answer the mock shall give. Refused where the client talks to the service itself. */
  readonly prefer?: ListTasksPrefer | undefined;
}

/** The named examples of {@link DataNetworkOperations.listTasks}. */
export type ListTasksExample =
  | "tasks-of-one-account"
  | "no-tasks"
  | "invalid-parameters"
  | "wrong-credentials"
  | "invalid-token"
  | "no-permission"
  | "unknown-resource"
  | "unsupported-content-type"
  | "too-many-requests"
  | "server-failed"
  | "unsupported-method"
  | "under-maintenance"
  | "took-too-long";

/** Which answer of {@link DataNetworkOperations.listTasks} the mock shall give. */
export interface ListTasksPrefer extends Prefer {
  readonly example?: ListTasksExample | undefined;
  readonly status?: 200 | 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504 | undefined;
}

/** Success of {@link DataNetworkOperations.listTasks}, with status 200. */
export interface ListTasksOk extends Ok {
  readonly status: 200;
  readonly data: TaskList;
  readonly body: TaskListResponse;
}

/** Errors that {@link DataNetworkOperations.listTasks} declares: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504. */
export interface ListTasksApiError extends ApiError {
  readonly status: 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504;
  readonly error: ErrorResponse;
}

/** Every outcome of {@link DataNetworkOperations.listTasks}. Switch over `kind`. */
export type ListTasksResult = ListTasksOk | ListTasksApiError | Failed;

/** What {@link DataNetworkOperations.getTask} takes. */
export interface GetTaskRequest extends CallOptions {
  /** The parameters in the path: `id`. */
  readonly path: GetTaskPath;
  /** Which answer the mock shall give. Refused where the client talks to the service itself. */
  readonly prefer?: GetTaskPrefer | undefined;
}

/** The named examples of {@link DataNetworkOperations.getTask}. */
export type GetTaskExample =
  | "account-read"
  | "sync-running"
  | "invalid-parameters"
  | "wrong-credentials"
  | "invalid-token"
  | "no-permission"
  | "unknown-resource"
  | "unsupported-content-type"
  | "too-many-requests"
  | "server-failed"
  | "unsupported-method"
  | "under-maintenance"
  | "took-too-long";

/** Which answer of {@link DataNetworkOperations.getTask} the mock shall give. */
export interface GetTaskPrefer extends Prefer {
  readonly example?: GetTaskExample | undefined;
  readonly status?: 200 | 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504 | undefined;
}

/** Success of {@link DataNetworkOperations.getTask}, with status 200. */
export interface GetTaskOk extends Ok {
  readonly status: 200;
  readonly data: Task;
  readonly body: TaskResponse;
}

/** Errors that {@link DataNetworkOperations.getTask} declares: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504. */
export interface GetTaskApiError extends ApiError {
  readonly status: 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504;
  readonly error: ErrorResponse;
}

/** Every outcome of {@link DataNetworkOperations.getTask}. Switch over `kind`. */
export type GetTaskResult = GetTaskOk | GetTaskApiError | Failed;

/** What {@link DataNetworkOperations.listIdentities} takes. */
export interface ListIdentitiesRequest extends CallOptions {
  /** The parameters in the query: `size`, `cursor`, `userId`, `sourceId`, `accountId`. */
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
  | "too-many-requests"
  | "server-failed"
  | "unsupported-method"
  | "under-maintenance"
  | "took-too-long";

/** Which answer of {@link DataNetworkOperations.listIdentities} the mock shall give. */
export interface ListIdentitiesPrefer extends Prefer {
  readonly example?: ListIdentitiesExample | undefined;
  readonly status?: 200 | 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504 | undefined;
}

/** Success of {@link DataNetworkOperations.listIdentities}, with status 200. */
export interface ListIdentitiesOk extends Ok {
  readonly status: 200;
  readonly data: IdentityList;
  readonly body: IdentityListResponse;
}

/**
 * Errors that {@link DataNetworkOperations.listIdentities} declares: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504.
 */
export interface ListIdentitiesApiError extends ApiError {
  readonly status: 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504;
  readonly error: ErrorResponse;
}

/** Every outcome of {@link DataNetworkOperations.listIdentities}. Switch over `kind`. */
export type ListIdentitiesResult = ListIdentitiesOk | ListIdentitiesApiError | Failed;

/** What {@link DataNetworkOperations.getIdentity} takes. */
export interface GetIdentityRequest extends CallOptions {
  /** The parameters in the path: `id`. */
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
  | "too-many-requests"
  | "server-failed"
  | "unsupported-method"
  | "under-maintenance"
  | "took-too-long";

/** Which answer of {@link DataNetworkOperations.getIdentity} the mock shall give. */
export interface GetIdentityPrefer extends Prefer {
  readonly example?: GetIdentityExample | undefined;
  readonly status?: 200 | 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504 | undefined;
}

/** Success of {@link DataNetworkOperations.getIdentity}, with status 200. */
export interface GetIdentityOk extends Ok {
  readonly status: 200;
  readonly data: Identity;
  readonly body: IdentityResponse;
}

/** Errors that {@link DataNetworkOperations.getIdentity} declares: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504. */
export interface GetIdentityApiError extends ApiError {
  readonly status: 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504;
  readonly error: ErrorResponse;
}

/** Every outcome of {@link DataNetworkOperations.getIdentity}. Switch over `kind`. */
export type GetIdentityResult = GetIdentityOk | GetIdentityApiError | Failed;

/** What {@link DataNetworkOperations.listEmployments} takes. */
export interface ListEmploymentsRequest extends CallOptions {
  /** The parameters in the query: `size`, `cursor`, `userId`, `sourceId`, `accountId`, `startDate`, `endDate`. */
  readonly query?: ListEmploymentsQuery | undefined;
  /** Which answer the mock shall give. Refused where the client talks to the service itself. */
  readonly prefer?: ListEmploymentsPrefer | undefined;
}

/** The named examples of {@link DataNetworkOperations.listEmployments}. */
export type ListEmploymentsExample =
  | "jobs-of-one-user"
  | "no-employments"
  | "invalid-parameters"
  | "wrong-credentials"
  | "invalid-token"
  | "no-permission"
  | "unknown-resource"
  | "unsupported-content-type"
  | "too-many-requests"
  | "server-failed"
  | "unsupported-method"
  | "under-maintenance"
  | "took-too-long";

/** Which answer of {@link DataNetworkOperations.listEmployments} the mock shall give. */
export interface ListEmploymentsPrefer extends Prefer {
  readonly example?: ListEmploymentsExample | undefined;
  readonly status?: 200 | 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504 | undefined;
}

/** Success of {@link DataNetworkOperations.listEmployments}, with status 200. */
export interface ListEmploymentsOk extends Ok {
  readonly status: 200;
  readonly data: EmploymentList;
  readonly body: EmploymentListResponse;
}

/**
 * Errors that {@link DataNetworkOperations.listEmployments} declares: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504.
 */
export interface ListEmploymentsApiError extends ApiError {
  readonly status: 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504;
  readonly error: ErrorResponse;
}

/** Every outcome of {@link DataNetworkOperations.listEmployments}. Switch over `kind`. */
export type ListEmploymentsResult = ListEmploymentsOk | ListEmploymentsApiError | Failed;

/** What {@link DataNetworkOperations.getEmployment} takes. */
export interface GetEmploymentRequest extends CallOptions {
  /** The parameters in the path: `id`. */
  readonly path: GetEmploymentPath;
  /** Which answer the mock shall give. Refused where the client talks to the service itself. */
  readonly prefer?: GetEmploymentPrefer | undefined;
}

/** The named examples of {@link DataNetworkOperations.getEmployment}. */
export type GetEmploymentExample =
  | "current-job"
  | "former-job"
  | "provider-knows-little"
  | "invalid-parameters"
  | "wrong-credentials"
  | "invalid-token"
  | "no-permission"
  | "unknown-resource"
  | "unsupported-content-type"
  | "too-many-requests"
  | "server-failed"
  | "unsupported-method"
  | "under-maintenance"
  | "took-too-long";

/** Which answer of {@link DataNetworkOperations.getEmployment} the mock shall give. */
export interface GetEmploymentPrefer extends Prefer {
  readonly example?: GetEmploymentExample | undefined;
  readonly status?: 200 | 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504 | undefined;
}

/** Success of {@link DataNetworkOperations.getEmployment}, with status 200. */
export interface GetEmploymentOk extends Ok {
  readonly status: 200;
  readonly data: Employment;
  readonly body: EmploymentResponse;
}

/**
 * Errors that {@link DataNetworkOperations.getEmployment} declares: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504.
 */
export interface GetEmploymentApiError extends ApiError {
  readonly status: 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504;
  readonly error: ErrorResponse;
}

/** Every outcome of {@link DataNetworkOperations.getEmployment}. Switch over `kind`. */
export type GetEmploymentResult = GetEmploymentOk | GetEmploymentApiError | Failed;

/** What {@link DataNetworkOperations.listIncomes} takes. */
export interface ListIncomesRequest extends CallOptions {
  /** The parameters in the query: `size`, `cursor`, `userId`, `sourceId`, `accountId`, `startDate`, `endDate`. */
  readonly query?: ListIncomesQuery | undefined;
  /** Which answer the mock shall give. Refused where the client talks to the service itself. */
  readonly prefer?: ListIncomesPrefer | undefined;
}

/** The named examples of {@link DataNetworkOperations.listIncomes}. */
export type ListIncomesExample =
  | "incomes-of-one-user"
  | "no-incomes"
  | "invalid-parameters"
  | "wrong-credentials"
  | "invalid-token"
  | "no-permission"
  | "unknown-resource"
  | "unsupported-content-type"
  | "too-many-requests"
  | "server-failed"
  | "unsupported-method"
  | "under-maintenance"
  | "took-too-long";

/** Which answer of {@link DataNetworkOperations.listIncomes} the mock shall give. */
export interface ListIncomesPrefer extends Prefer {
  readonly example?: ListIncomesExample | undefined;
  readonly status?: 200 | 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504 | undefined;
}

/** Success of {@link DataNetworkOperations.listIncomes}, with status 200. */
export interface ListIncomesOk extends Ok {
  readonly status: 200;
  readonly data: IncomeList;
  readonly body: IncomeListResponse;
}

/** Errors that {@link DataNetworkOperations.listIncomes} declares: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504. */
export interface ListIncomesApiError extends ApiError {
  readonly status: 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504;
  readonly error: ErrorResponse;
}

/** Every outcome of {@link DataNetworkOperations.listIncomes}. Switch over `kind`. */
export type ListIncomesResult = ListIncomesOk | ListIncomesApiError | Failed;

/** What {@link DataNetworkOperations.getIncome} takes. */
export interface GetIncomeRequest extends CallOptions {
  /** The parameters in the path: `id`. */
  readonly path: GetIncomePath;
  /** Which answer the mock shall give. Refused where the client talks to the service itself. */
  readonly prefer?: GetIncomePrefer | undefined;
}

/** The named examples of {@link DataNetworkOperations.getIncome}. */
export type GetIncomeExample =
  | "twice-a-month"
  | "one-off-work"
  | "provider-knows-little"
  | "invalid-parameters"
  | "wrong-credentials"
  | "invalid-token"
  | "no-permission"
  | "unknown-resource"
  | "unsupported-content-type"
  | "too-many-requests"
  | "server-failed"
  | "unsupported-method"
  | "under-maintenance"
  | "took-too-long";

/** Which answer of {@link DataNetworkOperations.getIncome} the mock shall give. */
export interface GetIncomePrefer extends Prefer {
  readonly example?: GetIncomeExample | undefined;
  readonly status?: 200 | 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504 | undefined;
}

/** Success of {@link DataNetworkOperations.getIncome}, with status 200. */
export interface GetIncomeOk extends Ok {
  readonly status: 200;
  readonly data: Income;
  readonly body: IncomeResponse;
}

/** Errors that {@link DataNetworkOperations.getIncome} declares: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504. */
export interface GetIncomeApiError extends ApiError {
  readonly status: 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504;
  readonly error: ErrorResponse;
}

/** Every outcome of {@link DataNetworkOperations.getIncome}. Switch over `kind`. */
export type GetIncomeResult = GetIncomeOk | GetIncomeApiError | Failed;

/** What {@link DataNetworkOperations.listEincomes} takes. */
export interface ListEincomesRequest extends CallOptions {
  /** The parameters in the query: `size`, `cursor`, `userId`, `sourceId`, `startMonth`, `endMonth`. */
  readonly query?: ListEincomesQuery | undefined;
  /** Which answer the mock shall give. Refused where the client talks to the service itself. */
  readonly prefer?: ListEincomesPrefer | undefined;
}

/** The named examples of {@link DataNetworkOperations.listEincomes}. */
export type ListEincomesExample =
  | "months-with-more-to-come"
  | "last-months"
  | "no-estimated-incomes"
  | "invalid-parameters"
  | "wrong-credentials"
  | "invalid-token"
  | "no-permission"
  | "unknown-resource"
  | "unsupported-content-type"
  | "too-many-requests"
  | "server-failed"
  | "unsupported-method"
  | "under-maintenance"
  | "took-too-long";

/** Which answer of {@link DataNetworkOperations.listEincomes} the mock shall give. */
export interface ListEincomesPrefer extends Prefer {
  readonly example?: ListEincomesExample | undefined;
  readonly status?: 200 | 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504 | undefined;
}

/** Success of {@link DataNetworkOperations.listEincomes}, with status 200. */
export interface ListEincomesOk extends Ok {
  readonly status: 200;
  readonly data: EincomeList;
  readonly body: EincomeListResponse;
}

/**
 * Errors that {@link DataNetworkOperations.listEincomes} declares: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504.
 */
export interface ListEincomesApiError extends ApiError {
  readonly status: 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504;
  readonly error: ErrorResponse;
}

/** Every outcome of {@link DataNetworkOperations.listEincomes}. Switch over `kind`. */
export type ListEincomesResult = ListEincomesOk | ListEincomesApiError | Failed;

/** What {@link DataNetworkOperations.getEincome} takes. */
export interface GetEincomeRequest extends CallOptions {
  /** The parameters in the path: `id`. */
  readonly path: GetEincomePath;
  /** Which answer the mock shall give. Refused where the client talks to the service itself. */
  readonly prefer?: GetEincomePrefer | undefined;
}

/** The named examples of {@link DataNetworkOperations.getEincome}. */
export type GetEincomeExample =
  | "estimated-month"
  | "amount-under-its-former-name"
  | "invalid-parameters"
  | "wrong-credentials"
  | "invalid-token"
  | "no-permission"
  | "unknown-resource"
  | "unsupported-content-type"
  | "too-many-requests"
  | "server-failed"
  | "unsupported-method"
  | "under-maintenance"
  | "took-too-long";

/** Which answer of {@link DataNetworkOperations.getEincome} the mock shall give. */
export interface GetEincomePrefer extends Prefer {
  readonly example?: GetEincomeExample | undefined;
  readonly status?: 200 | 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504 | undefined;
}

/** Success of {@link DataNetworkOperations.getEincome}, with status 200. */
export interface GetEincomeOk extends Ok {
  readonly status: 200;
  readonly data: Eincome;
  readonly body: EincomeResponse;
}

/** Errors that {@link DataNetworkOperations.getEincome} declares: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504. */
export interface GetEincomeApiError extends ApiError {
  readonly status: 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504;
  readonly error: ErrorResponse;
}

/** Every outcome of {@link DataNetworkOperations.getEincome}. Switch over `kind`. */
export type GetEincomeResult = GetEincomeOk | GetEincomeApiError | Failed;

/** What {@link DataNetworkOperations.listContributions} takes. */
export interface ListContributionsRequest extends CallOptions {
  /** The parameters in the query: `size`, `cursor`, `userId`, `sourceId`, `accountId`, `startDate`, `endDate`. */
  readonly query?: ListContributionsQuery | undefined;
  /** Which answer the mock shall give. Refused where the client talks to the service itself. */
  readonly prefer?: ListContributionsPrefer | undefined;
}

/** The named examples of {@link DataNetworkOperations.listContributions}. */
export type ListContributionsExample =
  | "contributions-with-more-to-come"
  | "last-contributions"
  | "no-contributions"
  | "invalid-parameters"
  | "wrong-credentials"
  | "invalid-token"
  | "no-permission"
  | "unknown-resource"
  | "unsupported-content-type"
  | "too-many-requests"
  | "server-failed"
  | "unsupported-method"
  | "under-maintenance"
  | "took-too-long";

/** Which answer of {@link DataNetworkOperations.listContributions} the mock shall give. */
export interface ListContributionsPrefer extends Prefer {
  readonly example?: ListContributionsExample | undefined;
  readonly status?: 200 | 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504 | undefined;
}

/** Success of {@link DataNetworkOperations.listContributions}, with status 200. */
export interface ListContributionsOk extends Ok {
  readonly status: 200;
  readonly data: ContributionList;
  readonly body: ContributionListResponse;
}

/**
 * Errors that {@link DataNetworkOperations.listContributions} declares: 400, 401, 403, 404, 415, 429, 500, 501,
 * 503, 504.
 */
export interface ListContributionsApiError extends ApiError {
  readonly status: 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504;
  readonly error: ErrorResponse;
}

/** Every outcome of {@link DataNetworkOperations.listContributions}. Switch over `kind`. */
export type ListContributionsResult = ListContributionsOk | ListContributionsApiError | Failed;

/** What {@link DataNetworkOperations.getContribution} takes. */
export interface GetContributionRequest extends CallOptions {
  /** The parameters in the path: `id`. */
  readonly path: GetContributionPath;
  /** Which answer the mock shall give. Refused where the client talks to the service itself. */
  readonly prefer?: GetContributionPrefer | undefined;
}

/** The named examples of {@link DataNetworkOperations.getContribution}. */
export type GetContributionExample =
  | "contribution-with-reference"
  | "only-the-month-is-known"
  | "invalid-parameters"
  | "wrong-credentials"
  | "invalid-token"
  | "no-permission"
  | "unknown-resource"
  | "unsupported-content-type"
  | "too-many-requests"
  | "server-failed"
  | "unsupported-method"
  | "under-maintenance"
  | "took-too-long";

/** Which answer of {@link DataNetworkOperations.getContribution} the mock shall give. */
export interface GetContributionPrefer extends Prefer {
  readonly example?: GetContributionExample | undefined;
  readonly status?: 200 | 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504 | undefined;
}

/** Success of {@link DataNetworkOperations.getContribution}, with status 200. */
export interface GetContributionOk extends Ok {
  readonly status: 200;
  readonly data: Contribution;
  readonly body: ContributionResponse;
}

/**
 * Errors that {@link DataNetworkOperations.getContribution} declares: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504.
 */
export interface GetContributionApiError extends ApiError {
  readonly status: 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504;
  readonly error: ErrorResponse;
}

/** Every outcome of {@link DataNetworkOperations.getContribution}. Switch over `kind`. */
export type GetContributionResult = GetContributionOk | GetContributionApiError | Failed;

/** What {@link DataNetworkOperations.listLiabilities} takes. */
export interface ListLiabilitiesRequest extends CallOptions {
  /** The parameters in the query: `size`, `cursor`, `userId`, `sourceId`, `startDate`, `endDate`. */
  readonly query?: ListLiabilitiesQuery | undefined;
  /** Which answer the mock shall give. Refused where the client talks to the service itself. */
  readonly prefer?: ListLiabilitiesPrefer | undefined;
}

/** The named examples of {@link DataNetworkOperations.listLiabilities}. */
export type ListLiabilitiesExample =
  | "loans-of-one-user"
  | "no-liabilities"
  | "invalid-parameters"
  | "wrong-credentials"
  | "invalid-token"
  | "no-permission"
  | "unknown-resource"
  | "unsupported-content-type"
  | "too-many-requests"
  | "server-failed"
  | "unsupported-method"
  | "under-maintenance"
  | "took-too-long";

/** Which answer of {@link DataNetworkOperations.listLiabilities} the mock shall give. */
export interface ListLiabilitiesPrefer extends Prefer {
  readonly example?: ListLiabilitiesExample | undefined;
  readonly status?: 200 | 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504 | undefined;
}

/** Success of {@link DataNetworkOperations.listLiabilities}, with status 200. */
export interface ListLiabilitiesOk extends Ok {
  readonly status: 200;
  readonly data: LiabilityList;
  readonly body: LiabilityListResponse;
}

/**
 * Errors that {@link DataNetworkOperations.listLiabilities} declares: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504.
 */
export interface ListLiabilitiesApiError extends ApiError {
  readonly status: 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504;
  readonly error: ErrorResponse;
}

/** Every outcome of {@link DataNetworkOperations.listLiabilities}. Switch over `kind`. */
export type ListLiabilitiesResult = ListLiabilitiesOk | ListLiabilitiesApiError | Failed;

/** What {@link DataNetworkOperations.getLiability} takes. */
export interface GetLiabilityRequest extends CallOptions {
  /** The parameters in the path: `id`. */
  readonly path: GetLiabilityPath;
  /** Which answer the mock shall give. Refused where the client talks to the service itself. */
  readonly prefer?: GetLiabilityPrefer | undefined;
}

/** The named examples of {@link DataNetworkOperations.getLiability}. */
export type GetLiabilityExample =
  | "loan-on-schedule"
  | "loan-in-arrears"
  | "terms-unknown"
  | "invalid-parameters"
  | "wrong-credentials"
  | "invalid-token"
  | "no-permission"
  | "unknown-resource"
  | "unsupported-content-type"
  | "too-many-requests"
  | "server-failed"
  | "unsupported-method"
  | "under-maintenance"
  | "took-too-long";

/** Which answer of {@link DataNetworkOperations.getLiability} the mock shall give. */
export interface GetLiabilityPrefer extends Prefer {
  readonly example?: GetLiabilityExample | undefined;
  readonly status?: 200 | 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504 | undefined;
}

/** Success of {@link DataNetworkOperations.getLiability}, with status 200. */
export interface GetLiabilityOk extends Ok {
  readonly status: 200;
  readonly data: Liability;
  readonly body: LiabilityResponse;
}

/**
 * Errors that {@link DataNetworkOperations.getLiability} declares: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504.
 */
export interface GetLiabilityApiError extends ApiError {
  readonly status: 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504;
  readonly error: ErrorResponse;
}

/** Every outcome of {@link DataNetworkOperations.getLiability}. Switch over `kind`. */
export type GetLiabilityResult = GetLiabilityOk | GetLiabilityApiError | Failed;

/** What {@link DataNetworkOperations.listTransactions} takes. */
export interface ListTransactionsRequest extends CallOptions {
  /** The parameters in the query: `size`, `cursor`, `userId`, `sourceId`, `accountId`, `startDate`, `endDate`. */
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
  | "too-many-requests"
  | "server-failed"
  | "unsupported-method"
  | "under-maintenance"
  | "took-too-long";

/** Which answer of {@link DataNetworkOperations.listTransactions} the mock shall give. */
export interface ListTransactionsPrefer extends Prefer {
  readonly example?: ListTransactionsExample | undefined;
  readonly status?: 200 | 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504 | undefined;
}

/** Success of {@link DataNetworkOperations.listTransactions}, with status 200. */
export interface ListTransactionsOk extends Ok {
  readonly status: 200;
  readonly data: TransactionList;
  readonly body: TransactionListResponse;
}

/**
 * Errors that {@link DataNetworkOperations.listTransactions} declares: 400, 401, 403, 404, 415, 429, 500, 501,
 * 503, 504.
 */
export interface ListTransactionsApiError extends ApiError {
  readonly status: 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504;
  readonly error: ErrorResponse;
}

/** Every outcome of {@link DataNetworkOperations.listTransactions}. Switch over `kind`. */
export type ListTransactionsResult = ListTransactionsOk | ListTransactionsApiError | Failed;

/** What {@link DataNetworkOperations.getTransaction} takes. */
export interface GetTransactionRequest extends CallOptions {
  /** The parameters in the path: `id`. */
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
  | "too-many-requests"
  | "server-failed"
  | "unsupported-method"
  | "under-maintenance"
  | "took-too-long";

/** Which answer of {@link DataNetworkOperations.getTransaction} the mock shall give. */
export interface GetTransactionPrefer extends Prefer {
  readonly example?: GetTransactionExample | undefined;
  readonly status?: 200 | 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504 | undefined;
}

/** Success of {@link DataNetworkOperations.getTransaction}, with status 200. */
export interface GetTransactionOk extends Ok {
  readonly status: 200;
  readonly data: Transaction;
  readonly body: TransactionResponse;
}

/**
 * Errors that {@link DataNetworkOperations.getTransaction} declares: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504.
 */
export interface GetTransactionApiError extends ApiError {
  readonly status: 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504;
  readonly error: ErrorResponse;
}

/** Every outcome of {@link DataNetworkOperations.getTransaction}. Switch over `kind`. */
export type GetTransactionResult = GetTransactionOk | GetTransactionApiError | Failed;

/** What {@link DataNetworkOperations.listRatings} takes. */
export interface ListRatingsRequest extends CallOptions {
  /** The parameters in the query: `size`, `cursor`, `userId`, `sourceId`, `accountId`. */
  readonly query?: ListRatingsQuery | undefined;
  /** Which answer the mock shall give. Refused where the client talks to the service itself. */
  readonly prefer?: ListRatingsPrefer | undefined;
}

/** The named examples of {@link DataNetworkOperations.listRatings}. */
export type ListRatingsExample =
  | "ratings-of-one-user"
  | "no-ratings"
  | "invalid-parameters"
  | "wrong-credentials"
  | "invalid-token"
  | "no-permission"
  | "unknown-resource"
  | "unsupported-content-type"
  | "too-many-requests"
  | "server-failed"
  | "unsupported-method"
  | "under-maintenance"
  | "took-too-long";

/** Which answer of {@link DataNetworkOperations.listRatings} the mock shall give. */
export interface ListRatingsPrefer extends Prefer {
  readonly example?: ListRatingsExample | undefined;
  readonly status?: 200 | 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504 | undefined;
}

/** Success of {@link DataNetworkOperations.listRatings}, with status 200. */
export interface ListRatingsOk extends Ok {
  readonly status: 200;
  readonly data: RatingList;
  readonly body: RatingListResponse;
}

/** Errors that {@link DataNetworkOperations.listRatings} declares: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504. */
export interface ListRatingsApiError extends ApiError {
  readonly status: 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504;
  readonly error: ErrorResponse;
}

/** Every outcome of {@link DataNetworkOperations.listRatings}. Switch over `kind`. */
export type ListRatingsResult = ListRatingsOk | ListRatingsApiError | Failed;

/** What {@link DataNetworkOperations.getRating} takes. */
export interface GetRatingRequest extends CallOptions {
  /** The parameters in the path: `id`. */
  readonly path: GetRatingPath;
  /** Which answer the mock shall give. Refused where the client talks to the service itself. */
  readonly prefer?: GetRatingPrefer | undefined;
}

/** The named examples of {@link DataNetworkOperations.getRating}. */
export type GetRatingExample =
  | "rating-out-of-five"
  | "invalid-parameters"
  | "wrong-credentials"
  | "invalid-token"
  | "no-permission"
  | "unknown-resource"
  | "unsupported-content-type"
  | "too-many-requests"
  | "server-failed"
  | "unsupported-method"
  | "under-maintenance"
  | "took-too-long";

/** Which answer of {@link DataNetworkOperations.getRating} the mock shall give. */
export interface GetRatingPrefer extends Prefer {
  readonly example?: GetRatingExample | undefined;
  readonly status?: 200 | 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504 | undefined;
}

/** Success of {@link DataNetworkOperations.getRating}, with status 200. */
export interface GetRatingOk extends Ok {
  readonly status: 200;
  readonly data: Rating;
  readonly body: RatingResponse;
}

/** Errors that {@link DataNetworkOperations.getRating} declares: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504. */
export interface GetRatingApiError extends ApiError {
  readonly status: 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504;
  readonly error: ErrorResponse;
}

/** Every outcome of {@link DataNetworkOperations.getRating}. Switch over `kind`. */
export type GetRatingResult = GetRatingOk | GetRatingApiError | Failed;

/** What {@link DataNetworkOperations.listDocuments} takes. */
export interface ListDocumentsRequest extends CallOptions {
  /** The parameters in the query: `size`, `cursor`, `userId`, `sourceId`, `accountId`. */
  readonly query?: ListDocumentsQuery | undefined;
  /** Which answer the mock shall give. Refused where the client talks to the service itself. */
  readonly prefer?: ListDocumentsPrefer | undefined;
}

/** The named examples of {@link DataNetworkOperations.listDocuments}. */
export type ListDocumentsExample =
  | "documents-of-one-user"
  | "last-documents"
  | "no-documents"
  | "invalid-parameters"
  | "wrong-credentials"
  | "invalid-token"
  | "no-permission"
  | "unknown-resource"
  | "unsupported-content-type"
  | "too-many-requests"
  | "server-failed"
  | "unsupported-method"
  | "under-maintenance"
  | "took-too-long";

/** Which answer of {@link DataNetworkOperations.listDocuments} the mock shall give. */
export interface ListDocumentsPrefer extends Prefer {
  readonly example?: ListDocumentsExample | undefined;
  readonly status?: 200 | 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504 | undefined;
}

/** Success of {@link DataNetworkOperations.listDocuments}, with status 200. */
export interface ListDocumentsOk extends Ok {
  readonly status: 200;
  readonly data: UserDocumentList;
  readonly body: UserDocumentListResponse;
}

/**
 * Errors that {@link DataNetworkOperations.listDocuments} declares: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504.
 */
export interface ListDocumentsApiError extends ApiError {
  readonly status: 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504;
  readonly error: ErrorResponse;
}

/** Every outcome of {@link DataNetworkOperations.listDocuments}. Switch over `kind`. */
export type ListDocumentsResult = ListDocumentsOk | ListDocumentsApiError | Failed;

/** What {@link DataNetworkOperations.getDocument} takes. */
export interface GetDocumentRequest extends CallOptions {
  /** The parameters in the path: `id`. */
  readonly path: GetDocumentPath;
  /** Which answer the mock shall give. Refused where the client talks to the service itself. */
  readonly prefer?: GetDocumentPrefer | undefined;
}

/** The named examples of {@link DataNetworkOperations.getDocument}. */
export type GetDocumentExample =
  | "members-card"
  | "clearance-from-archive"
  | "course-certificate"
  | "invalid-parameters"
  | "wrong-credentials"
  | "invalid-token"
  | "no-permission"
  | "unknown-resource"
  | "unsupported-content-type"
  | "too-many-requests"
  | "server-failed"
  | "unsupported-method"
  | "under-maintenance"
  | "took-too-long";

/** Which answer of {@link DataNetworkOperations.getDocument} the mock shall give. */
export interface GetDocumentPrefer extends Prefer {
  readonly example?: GetDocumentExample | undefined;
  readonly status?: 200 | 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504 | undefined;
}

/** Success of {@link DataNetworkOperations.getDocument}, with status 200. */
export interface GetDocumentOk extends Ok {
  readonly status: 200;
  readonly data: UserDocument;
  readonly body: UserDocumentResponse;
}

/** Errors that {@link DataNetworkOperations.getDocument} declares: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504. */
export interface GetDocumentApiError extends ApiError {
  readonly status: 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504;
  readonly error: ErrorResponse;
}

/** Every outcome of {@link DataNetworkOperations.getDocument}. Switch over `kind`. */
export type GetDocumentResult = GetDocumentOk | GetDocumentApiError | Failed;

/** What {@link DataNetworkOperations.listInsights} takes. */
export interface ListInsightsRequest extends CallOptions {
  /** The parameters in the query: `size`, `cursor`, `userId`, `sourceId`. */
  readonly query?: ListInsightsQuery | undefined;
  /** Which answer the mock shall give. Refused where the client talks to the service itself. */
  readonly prefer?: ListInsightsPrefer | undefined;
}

/** The named examples of {@link DataNetworkOperations.listInsights}. */
export type ListInsightsExample =
  | "insights-of-one-user"
  | "no-insights"
  | "invalid-parameters"
  | "wrong-credentials"
  | "invalid-token"
  | "no-permission"
  | "unknown-resource"
  | "unsupported-content-type"
  | "too-many-requests"
  | "server-failed"
  | "unsupported-method"
  | "under-maintenance"
  | "took-too-long";

/** Which answer of {@link DataNetworkOperations.listInsights} the mock shall give. */
export interface ListInsightsPrefer extends Prefer {
  readonly example?: ListInsightsExample | undefined;
  readonly status?: 200 | 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504 | undefined;
}

/** Success of {@link DataNetworkOperations.listInsights}, with status 200. */
export interface ListInsightsOk extends Ok {
  readonly status: 200;
  readonly data: InsightList;
  readonly body: InsightListResponse;
}

/**
 * Errors that {@link DataNetworkOperations.listInsights} declares: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504.
 */
export interface ListInsightsApiError extends ApiError {
  readonly status: 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504;
  readonly error: ErrorResponse;
}

/** Every outcome of {@link DataNetworkOperations.listInsights}. Switch over `kind`. */
export type ListInsightsResult = ListInsightsOk | ListInsightsApiError | Failed;

/** What {@link DataNetworkOperations.getInsight} takes. */
export interface GetInsightRequest extends CallOptions {
  /** The parameters in the path: `id`. */
  readonly path: GetInsightPath;
  /** Which answer the mock shall give. Refused where the client talks to the service itself. */
  readonly prefer?: GetInsightPrefer | undefined;
}

/** The named examples of {@link DataNetworkOperations.getInsight}. */
export type GetInsightExample =
  | "freelancer-without-loans"
  | "borrower-without-incomes"
  | "invalid-parameters"
  | "wrong-credentials"
  | "invalid-token"
  | "no-permission"
  | "unknown-resource"
  | "unsupported-content-type"
  | "too-many-requests"
  | "server-failed"
  | "unsupported-method"
  | "under-maintenance"
  | "took-too-long";

/** Which answer of {@link DataNetworkOperations.getInsight} the mock shall give. */
export interface GetInsightPrefer extends Prefer {
  readonly example?: GetInsightExample | undefined;
  readonly status?: 200 | 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504 | undefined;
}

/** Success of {@link DataNetworkOperations.getInsight}, with status 200. */
export interface GetInsightOk extends Ok {
  readonly status: 200;
  readonly data: Insight;
  readonly body: InsightResponse;
}

/** Errors that {@link DataNetworkOperations.getInsight} declares: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504. */
export interface GetInsightApiError extends ApiError {
  readonly status: 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504;
  readonly error: ErrorResponse;
}

/** Every outcome of {@link DataNetworkOperations.getInsight}. Switch over `kind`. */
export type GetInsightResult = GetInsightOk | GetInsightApiError | Failed;

/** What {@link DataNetworkOperations.listLinks} takes. */
export interface ListLinksRequest extends CallOptions {
  /** The parameters in the query: `size`, `cursor`, `userId`, `sourceId`. */
  readonly query?: ListLinksQuery | undefined;
  /** Which answer the mock shall give. Refused where the client talks to the service itself. */
  readonly prefer?: ListLinksPrefer | undefined;
}

/** The named examples of {@link DataNetworkOperations.listLinks}. */
export type ListLinksExample =
  | "links-of-one-user"
  | "no-links"
  | "invalid-parameters"
  | "wrong-credentials"
  | "invalid-token"
  | "no-permission"
  | "unknown-resource"
  | "unsupported-content-type"
  | "too-many-requests"
  | "server-failed"
  | "unsupported-method"
  | "under-maintenance"
  | "took-too-long";

/** Which answer of {@link DataNetworkOperations.listLinks} the mock shall give. */
export interface ListLinksPrefer extends Prefer {
  readonly example?: ListLinksExample | undefined;
  readonly status?: 200 | 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504 | undefined;
}

/** Success of {@link DataNetworkOperations.listLinks}, with status 200. */
export interface ListLinksOk extends Ok {
  readonly status: 200;
  readonly data: LinkList;
  readonly body: LinkListResponse;
}

/** Errors that {@link DataNetworkOperations.listLinks} declares: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504. */
export interface ListLinksApiError extends ApiError {
  readonly status: 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504;
  readonly error: ErrorResponse;
}

/** Every outcome of {@link DataNetworkOperations.listLinks}. Switch over `kind`. */
export type ListLinksResult = ListLinksOk | ListLinksApiError | Failed;

/** What {@link DataNetworkOperations.getLink} takes. */
export interface GetLinkRequest extends CallOptions {
  /** The parameters in the path: `id`. */
  readonly path: GetLinkPath;
  /** Which answer the mock shall give. Refused where the client talks to the service itself. */
  readonly prefer?: GetLinkPrefer | undefined;
}

/** The named examples of {@link DataNetworkOperations.getLink}. */
export type GetLinkExample =
  | "linked-several-accounts"
  | "never-linked-before"
  | "invalid-parameters"
  | "wrong-credentials"
  | "invalid-token"
  | "no-permission"
  | "unknown-resource"
  | "unsupported-content-type"
  | "too-many-requests"
  | "server-failed"
  | "unsupported-method"
  | "under-maintenance"
  | "took-too-long";

/** Which answer of {@link DataNetworkOperations.getLink} the mock shall give. */
export interface GetLinkPrefer extends Prefer {
  readonly example?: GetLinkExample | undefined;
  readonly status?: 200 | 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504 | undefined;
}

/** Success of {@link DataNetworkOperations.getLink}, with status 200. */
export interface GetLinkOk extends Ok {
  readonly status: 200;
  readonly data: Link;
  readonly body: LinkResponse;
}

/** Errors that {@link DataNetworkOperations.getLink} declares: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504. */
export interface GetLinkApiError extends ApiError {
  readonly status: 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504;
  readonly error: ErrorResponse;
}

/** Every outcome of {@link DataNetworkOperations.getLink}. Switch over `kind`. */
export type GetLinkResult = GetLinkOk | GetLinkApiError | Failed;

/** What {@link DataNetworkOperations.listArchives} takes. */
export interface ListArchivesRequest extends CallOptions {
  /** The parameters in the query: `size`, `cursor`, `userId`, `fileType`, `startDate`, `endDate`. */
  readonly query?: ListArchivesQuery | undefined;
  /** Which answer the mock shall give. Refused where the client talks to the service itself. */
  readonly prefer?: ListArchivesPrefer | undefined;
}

/** The named examples of {@link DataNetworkOperations.listArchives}. */
export type ListArchivesExample =
  | "archives-of-one-user"
  | "last-archives"
  | "no-archives"
  | "invalid-parameters"
  | "wrong-credentials"
  | "invalid-token"
  | "no-permission"
  | "unknown-resource"
  | "unsupported-content-type"
  | "too-many-requests"
  | "server-failed"
  | "unsupported-method"
  | "under-maintenance"
  | "took-too-long";

/** Which answer of {@link DataNetworkOperations.listArchives} the mock shall give. */
export interface ListArchivesPrefer extends Prefer {
  readonly example?: ListArchivesExample | undefined;
  readonly status?: 200 | 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504 | undefined;
}

/** Success of {@link DataNetworkOperations.listArchives}, with status 200. */
export interface ListArchivesOk extends Ok {
  readonly status: 200;
  readonly data: ArchiveList;
  readonly body: ArchiveListResponse;
}

/**
 * Errors that {@link DataNetworkOperations.listArchives} declares: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504.
 */
export interface ListArchivesApiError extends ApiError {
  readonly status: 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504;
  readonly error: ErrorResponse;
}

/** Every outcome of {@link DataNetworkOperations.listArchives}. Switch over `kind`. */
export type ListArchivesResult = ListArchivesOk | ListArchivesApiError | Failed;

/** What {@link DataNetworkOperations.createArchive} takes. */
export interface CreateArchiveRequest extends CallOptions {
  /** A document to upload, of a kind that you know. */
  readonly body: ArchiveCreateRequest;
  /** Which answer the mock shall give. Refused where the client talks to the service itself. */
  readonly prefer?: CreateArchivePrefer | undefined;
}

/** The named examples of {@link DataNetworkOperations.createArchive}. */
export type CreateArchiveExample =
  | "analysis-started"
  | "invalid-parameters"
  | "wrong-credentials"
  | "invalid-token"
  | "no-permission"
  | "unknown-resource"
  | "unsupported-content-type"
  | "too-many-requests"
  | "server-failed"
  | "unsupported-method"
  | "under-maintenance"
  | "took-too-long";

/** Which answer of {@link DataNetworkOperations.createArchive} the mock shall give. */
export interface CreateArchivePrefer extends Prefer {
  readonly example?: CreateArchiveExample | undefined;
  readonly status?: 200 | 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504 | undefined;
}

/** Success of {@link DataNetworkOperations.createArchive}, with status 200. */
export interface CreateArchiveOk extends Ok {
  readonly status: 200;
  readonly data: Archive;
  readonly body: ArchiveResponse;
}

/**
 * Errors that {@link DataNetworkOperations.createArchive} declares: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504.
 */
export interface CreateArchiveApiError extends ApiError {
  readonly status: 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504;
  readonly error: ErrorResponse;
}

/** Every outcome of {@link DataNetworkOperations.createArchive}. Switch over `kind`. */
export type CreateArchiveResult = CreateArchiveOk | CreateArchiveApiError | Failed;

/** What {@link DataNetworkOperations.getArchive} takes. */
export interface GetArchiveRequest extends CallOptions {
  /** The parameters in the path: `id`. */
  readonly path: GetArchivePath;
  /** Which answer the mock shall give. Refused where the client talks to the service itself. */
  readonly prefer?: GetArchivePrefer | undefined;
}

/** The named examples of {@link DataNetworkOperations.getArchive}. */
export type GetArchiveExample =
  | "payslip-read"
  | "analysis-started"
  | "payslip-not-readable"
  | "kind-not-read"
  | "electricity-bill-read"
  | "clearance-read"
  | "employment-certificate-read"
  | "read-before-extraction"
  | "revoked-by-user"
  | "invalid-parameters"
  | "wrong-credentials"
  | "invalid-token"
  | "no-permission"
  | "unknown-resource"
  | "unsupported-content-type"
  | "too-many-requests"
  | "server-failed"
  | "unsupported-method"
  | "under-maintenance"
  | "took-too-long";

/** Which answer of {@link DataNetworkOperations.getArchive} the mock shall give. */
export interface GetArchivePrefer extends Prefer {
  readonly example?: GetArchiveExample | undefined;
  readonly status?: 200 | 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504 | undefined;
}

/** Success of {@link DataNetworkOperations.getArchive}, with status 200. */
export interface GetArchiveOk extends Ok {
  readonly status: 200;
  readonly data: Archive;
  readonly body: ArchiveResponse;
}

/** Errors that {@link DataNetworkOperations.getArchive} declares: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504. */
export interface GetArchiveApiError extends ApiError {
  readonly status: 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504;
  readonly error: ErrorResponse;
}

/** Every outcome of {@link DataNetworkOperations.getArchive}. Switch over `kind`. */
export type GetArchiveResult = GetArchiveOk | GetArchiveApiError | Failed;

/** What {@link DataNetworkOperations.deleteArchive} takes. */
export interface DeleteArchiveRequest extends CallOptions {
  /** The parameters in the path: `id`. */
  readonly path: DeleteArchivePath;
  /** Which answer the mock shall give. Refused where the client talks to the service itself. */
  readonly prefer?: DeleteArchivePrefer | undefined;
}

/** The named examples of {@link DataNetworkOperations.deleteArchive}. */
export type DeleteArchiveExample =
  | "archive-deleted"
  | "invalid-parameters"
  | "wrong-credentials"
  | "invalid-token"
  | "no-permission"
  | "unknown-resource"
  | "unsupported-content-type"
  | "too-many-requests"
  | "server-failed"
  | "unsupported-method"
  | "under-maintenance"
  | "took-too-long";

/** Which answer of {@link DataNetworkOperations.deleteArchive} the mock shall give. */
export interface DeleteArchivePrefer extends Prefer {
  readonly example?: DeleteArchiveExample | undefined;
  readonly status?: 200 | 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504 | undefined;
}

/** Success of {@link DataNetworkOperations.deleteArchive}, with status 200. */
export interface DeleteArchiveOk extends Ok {
  readonly status: 200;
  readonly data: undefined;
  readonly body: AcknowledgementResponse;
}

/**
 * Errors that {@link DataNetworkOperations.deleteArchive} declares: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504.
 */
export interface DeleteArchiveApiError extends ApiError {
  readonly status: 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504;
  readonly error: ErrorResponse;
}

/** Every outcome of {@link DataNetworkOperations.deleteArchive}. Switch over `kind`. */
export type DeleteArchiveResult = DeleteArchiveOk | DeleteArchiveApiError | Failed;

/** What {@link DataNetworkOperations.createAndClassifyArchive} takes. */
export interface CreateAndClassifyArchiveRequest extends CallOptions {
  /** A document to upload, of a kind that the service is to find out. */
  readonly body: ArchiveClassifyRequest;
  /** Which answer the mock shall give. Refused where the client talks to the service itself. */
  readonly prefer?: CreateAndClassifyArchivePrefer | undefined;
}

/** The named examples of {@link DataNetworkOperations.createAndClassifyArchive}. */
export type CreateAndClassifyArchiveExample =
  | "classification-started"
  | "invalid-parameters"
  | "wrong-credentials"
  | "invalid-token"
  | "no-permission"
  | "unknown-resource"
  | "unsupported-content-type"
  | "too-many-requests"
  | "server-failed"
  | "unsupported-method"
  | "under-maintenance"
  | "took-too-long";

/** Which answer of {@link DataNetworkOperations.createAndClassifyArchive} the mock shall give. */
export interface CreateAndClassifyArchivePrefer extends Prefer {
  readonly example?: CreateAndClassifyArchiveExample | undefined;
  readonly status?: 200 | 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504 | undefined;
}

/** Success of {@link DataNetworkOperations.createAndClassifyArchive}, with status 200. */
export interface CreateAndClassifyArchiveOk extends Ok {
  readonly status: 200;
  readonly data: Archive;
  readonly body: ArchiveResponse;
}

/**
 * Errors that {@link DataNetworkOperations.createAndClassifyArchive} declares: 400, 401, 403, 404, 415, 429, 500, 501,
 * 503, 504.
 */
export interface CreateAndClassifyArchiveApiError extends ApiError {
  readonly status: 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504;
  readonly error: ErrorResponse;
}

/** Every outcome of {@link DataNetworkOperations.createAndClassifyArchive}. Switch over `kind`. */
export type CreateAndClassifyArchiveResult = CreateAndClassifyArchiveOk | CreateAndClassifyArchiveApiError | Failed;

/** What {@link DataNetworkOperations.uploadPayslipFile} takes. */
export interface UploadPayslipFileRequest extends CallOptions {
  /** A payslip to upload, as one file. */
  readonly body: ArchivePayslipRawFileUploadRequest;
  /** Which answer the mock shall give. Refused where the client talks to the service itself. */
  readonly prefer?: UploadPayslipFilePrefer | undefined;
}

/** The named examples of {@link DataNetworkOperations.uploadPayslipFile}. */
export type UploadPayslipFileExample =
  | "payslip-uploaded"
  | "invalid-parameters"
  | "wrong-credentials"
  | "invalid-token"
  | "no-permission"
  | "unknown-resource"
  | "unsupported-content-type"
  | "too-many-requests"
  | "server-failed"
  | "unsupported-method"
  | "under-maintenance"
  | "took-too-long";

/** Which answer of {@link DataNetworkOperations.uploadPayslipFile} the mock shall give. */
export interface UploadPayslipFilePrefer extends Prefer {
  readonly example?: UploadPayslipFileExample | undefined;
  readonly status?: 200 | 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504 | undefined;
}

/** Success of {@link DataNetworkOperations.uploadPayslipFile}, with status 200. */
export interface UploadPayslipFileOk extends Ok {
  readonly status: 200;
  readonly data: Archive;
  readonly body: ArchiveResponse;
}

/**
 * Errors that {@link DataNetworkOperations.uploadPayslipFile} declares: 400, 401, 403, 404, 415, 429, 500, 501,
 * 503, 504.
 */
export interface UploadPayslipFileApiError extends ApiError {
  readonly status: 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504;
  readonly error: ErrorResponse;
}

/** Every outcome of {@link DataNetworkOperations.uploadPayslipFile}. Switch over `kind`. */
export type UploadPayslipFileResult = UploadPayslipFileOk | UploadPayslipFileApiError | Failed;

/** What {@link DataNetworkOperations.getArchivePayslipData} takes. */
export interface GetArchivePayslipDataRequest extends CallOptions {
  /** The parameters in the query: `archiveId`. */
  readonly query: GetArchivePayslipDataQuery;
  /** Which answer the mock shall give. Refused where the client talks to the service itself. */
  readonly prefer?: GetArchivePayslipDataPrefer | undefined;
}

/** The named examples of {@link DataNetworkOperations.getArchivePayslipData}. */
export type GetArchivePayslipDataExample =
  | "payslip-data"
  | "little-on-payslip"
  | "invalid-parameters"
  | "wrong-credentials"
  | "invalid-token"
  | "no-permission"
  | "unknown-resource"
  | "unsupported-content-type"
  | "too-many-requests"
  | "server-failed"
  | "unsupported-method"
  | "under-maintenance"
  | "took-too-long";

/** Which answer of {@link DataNetworkOperations.getArchivePayslipData} the mock shall give. */
export interface GetArchivePayslipDataPrefer extends Prefer {
  readonly example?: GetArchivePayslipDataExample | undefined;
  readonly status?: 200 | 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504 | undefined;
}

/** Success of {@link DataNetworkOperations.getArchivePayslipData}, with status 200. */
export interface GetArchivePayslipDataOk extends Ok {
  readonly status: 200;
  readonly data: ArchivePayslipPrediction;
  readonly body: ArchivePayslipPredictionResponse;
}

/**
 * Errors that {@link DataNetworkOperations.getArchivePayslipData} declares: 400, 401, 403, 404, 415, 429, 500, 501,
 * 503, 504.
 */
export interface GetArchivePayslipDataApiError extends ApiError {
  readonly status: 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504;
  readonly error: ErrorResponse;
}

/** Every outcome of {@link DataNetworkOperations.getArchivePayslipData}. Switch over `kind`. */
export type GetArchivePayslipDataResult = GetArchivePayslipDataOk | GetArchivePayslipDataApiError | Failed;

/** What {@link DataNetworkOperations.listArchivePayslipPredictions} takes. */
export interface ListArchivePayslipPredictionsRequest extends CallOptions {
  /** The parameters in the query: `size`, `cursor`, `startDate`, `endDate`. */
  readonly query?: ListArchivePayslipPredictionsQuery | undefined;
  /** Which answer the mock shall give. Refused where the client talks to the service itself. */
  readonly prefer?: ListArchivePayslipPredictionsPrefer | undefined;
}

/** The named examples of {@link DataNetworkOperations.listArchivePayslipPredictions}. */
export type ListArchivePayslipPredictionsExample =
  | "payslips-read"
  | "last-payslips-read"
  | "no-payslips-read"
  | "invalid-parameters"
  | "wrong-credentials"
  | "invalid-token"
  | "no-permission"
  | "unknown-resource"
  | "unsupported-content-type"
  | "too-many-requests"
  | "server-failed"
  | "unsupported-method"
  | "under-maintenance"
  | "took-too-long";

/** Which answer of {@link DataNetworkOperations.listArchivePayslipPredictions} the mock shall give. */
export interface ListArchivePayslipPredictionsPrefer extends Prefer {
  readonly example?: ListArchivePayslipPredictionsExample | undefined;
  readonly status?: 200 | 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504 | undefined;
}

/** Success of {@link DataNetworkOperations.listArchivePayslipPredictions}, with status 200. */
export interface ListArchivePayslipPredictionsOk extends Ok {
  readonly status: 200;
  readonly data: ArchivePayslipPredictionList;
  readonly body: ArchivePayslipPredictionListResponse;
}

/**
 * Errors that {@link DataNetworkOperations.listArchivePayslipPredictions} declares: 400, 401, 403, 404, 415, 429, 500,
 * 501, 503, 504.
 */
export interface ListArchivePayslipPredictionsApiError extends ApiError {
  readonly status: 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504;
  readonly error: ErrorResponse;
}

/** Every outcome of {@link DataNetworkOperations.listArchivePayslipPredictions}. Switch over `kind`. */
export type ListArchivePayslipPredictionsResult = ListArchivePayslipPredictionsOk | ListArchivePayslipPredictionsApiError | Failed;

/** What {@link DataNetworkOperations.sendPayslipManualResult} takes. */
export interface SendPayslipManualResultRequest extends CallOptions {
  /** What a person of yours has found on an uploaded payslip. */
  readonly body: ArchivePayslipManualResultSendRequest;
  /** Which answer the mock shall give. Refused where the client talks to the service itself. */
  readonly prefer?: SendPayslipManualResultPrefer | undefined;
}

/** The named examples of {@link DataNetworkOperations.sendPayslipManualResult}. */
export type SendPayslipManualResultExample =
  | "manual-result-received"
  | "invalid-parameters"
  | "wrong-credentials"
  | "invalid-token"
  | "no-permission"
  | "unknown-resource"
  | "unsupported-content-type"
  | "too-many-requests"
  | "server-failed"
  | "unsupported-method"
  | "under-maintenance"
  | "took-too-long";

/** Which answer of {@link DataNetworkOperations.sendPayslipManualResult} the mock shall give. */
export interface SendPayslipManualResultPrefer extends Prefer {
  readonly example?: SendPayslipManualResultExample | undefined;
  readonly status?: 200 | 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504 | undefined;
}

/** Success of {@link DataNetworkOperations.sendPayslipManualResult}, with status 200. */
export interface SendPayslipManualResultOk extends Ok {
  readonly status: 200;
  readonly data: undefined;
  readonly body: AcknowledgementResponse;
}

/**
 * Errors that {@link DataNetworkOperations.sendPayslipManualResult} declares: 400, 401, 403, 404, 415, 429, 500, 501,
 * 503, 504.
 */
export interface SendPayslipManualResultApiError extends ApiError {
  readonly status: 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504;
  readonly error: ErrorResponse;
}

/** Every outcome of {@link DataNetworkOperations.sendPayslipManualResult}. Switch over `kind`. */
export type SendPayslipManualResultResult = SendPayslipManualResultOk | SendPayslipManualResultApiError | Failed;

/** What {@link DataNetworkOperations.listFileTypes} takes. */
export interface ListFileTypesRequest extends CallOptions {
  /** The parameters in the query: `size`, `cursor`, `type`, `active`, `enabled`, `ocr`. */
  readonly query?: ListFileTypesQuery | undefined;
  /** Which answer the mock shall give. Refused where the client talks to the service itself. */
  readonly prefer?: ListFileTypesPrefer | undefined;
}

/** The named examples of {@link DataNetworkOperations.listFileTypes}. */
export type ListFileTypesExample =
  | "file-types-on-offer"
  | "last-file-types"
  | "no-file-types"
  | "invalid-parameters"
  | "wrong-credentials"
  | "invalid-token"
  | "no-permission"
  | "unknown-resource"
  | "unsupported-content-type"
  | "too-many-requests"
  | "server-failed"
  | "unsupported-method"
  | "under-maintenance"
  | "took-too-long";

/** Which answer of {@link DataNetworkOperations.listFileTypes} the mock shall give. */
export interface ListFileTypesPrefer extends Prefer {
  readonly example?: ListFileTypesExample | undefined;
  readonly status?: 200 | 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504 | undefined;
}

/** Success of {@link DataNetworkOperations.listFileTypes}, with status 200. */
export interface ListFileTypesOk extends Ok {
  readonly status: 200;
  readonly data: FileTypeList;
  readonly body: FileTypeListResponse;
}

/**
 * Errors that {@link DataNetworkOperations.listFileTypes} declares: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504.
 */
export interface ListFileTypesApiError extends ApiError {
  readonly status: 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504;
  readonly error: ErrorResponse;
}

/** Every outcome of {@link DataNetworkOperations.listFileTypes}. Switch over `kind`. */
export type ListFileTypesResult = ListFileTypesOk | ListFileTypesApiError | Failed;

/** What {@link DataNetworkOperations.listInvites} takes. */
export interface ListInvitesRequest extends CallOptions {
  /** The parameters in the query: `size`, `cursor`. */
  readonly query?: ListInvitesQuery | undefined;
  /** Which answer the mock shall give. Refused where the client talks to the service itself. */
  readonly prefer?: ListInvitesPrefer | undefined;
}

/** The named examples of {@link DataNetworkOperations.listInvites}. */
export type ListInvitesExample =
  | "latest-invites"
  | "first-invite"
  | "no-invites"
  | "invalid-parameters"
  | "wrong-credentials"
  | "invalid-token"
  | "no-permission"
  | "unknown-resource"
  | "unsupported-content-type"
  | "too-many-requests"
  | "server-failed"
  | "unsupported-method"
  | "under-maintenance"
  | "took-too-long";

/** Which answer of {@link DataNetworkOperations.listInvites} the mock shall give. */
export interface ListInvitesPrefer extends Prefer {
  readonly example?: ListInvitesExample | undefined;
  readonly status?: 200 | 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504 | undefined;
}

/** Success of {@link DataNetworkOperations.listInvites}, with status 200. */
export interface ListInvitesOk extends Ok {
  readonly status: 200;
  readonly data: InviteList;
  readonly body: InviteListResponse;
}

/** Errors that {@link DataNetworkOperations.listInvites} declares: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504. */
export interface ListInvitesApiError extends ApiError {
  readonly status: 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504;
  readonly error: ErrorResponse;
}

/** Every outcome of {@link DataNetworkOperations.listInvites}. Switch over `kind`. */
export type ListInvitesResult = ListInvitesOk | ListInvitesApiError | Failed;

/** What {@link DataNetworkOperations.createInvite} takes. */
export interface CreateInviteRequest extends CallOptions {
  /** Whom to invite, and with which texts. */
  readonly body: InvitePostRequest;
  /** Which answer the mock shall give. Refused where the client talks to the service itself. */
  readonly prefer?: CreateInvitePrefer | undefined;
}

/** The named examples of {@link DataNetworkOperations.createInvite}. */
export type CreateInviteExample =
  | "waiting-for-user"
  | "invalid-parameters"
  | "wrong-credentials"
  | "invalid-token"
  | "no-permission"
  | "unknown-resource"
  | "unsupported-content-type"
  | "too-many-requests"
  | "server-failed"
  | "unsupported-method"
  | "under-maintenance"
  | "took-too-long";

/** Which answer of {@link DataNetworkOperations.createInvite} the mock shall give. */
export interface CreateInvitePrefer extends Prefer {
  readonly example?: CreateInviteExample | undefined;
  readonly status?: 201 | 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504 | undefined;
}

/** Success of {@link DataNetworkOperations.createInvite}, with status 201. */
export interface CreateInviteOk extends Ok {
  readonly status: 201;
  readonly data: Invite;
  readonly body: InviteResponse;
}

/**
 * Errors that {@link DataNetworkOperations.createInvite} declares: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504.
 */
export interface CreateInviteApiError extends ApiError {
  readonly status: 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504;
  readonly error: ErrorResponse;
}

/** Every outcome of {@link DataNetworkOperations.createInvite}. Switch over `kind`. */
export type CreateInviteResult = CreateInviteOk | CreateInviteApiError | Failed;

/** What {@link DataNetworkOperations.getInvite} takes. */
export interface GetInviteRequest extends CallOptions {
  /** The parameters in the path: `id`. */
  readonly path: GetInvitePath;
  /** Which answer the mock shall give. Refused where the client talks to the service itself. */
  readonly prefer?: GetInvitePrefer | undefined;
}

/** The named examples of {@link DataNetworkOperations.getInvite}. */
export type GetInviteExample =
  | "linked"
  | "waiting-for-user"
  | "invalid-parameters"
  | "wrong-credentials"
  | "invalid-token"
  | "no-permission"
  | "unknown-resource"
  | "unsupported-content-type"
  | "too-many-requests"
  | "server-failed"
  | "unsupported-method"
  | "under-maintenance"
  | "took-too-long";

/** Which answer of {@link DataNetworkOperations.getInvite} the mock shall give. */
export interface GetInvitePrefer extends Prefer {
  readonly example?: GetInviteExample | undefined;
  readonly status?: 200 | 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504 | undefined;
}

/** Success of {@link DataNetworkOperations.getInvite}, with status 200. */
export interface GetInviteOk extends Ok {
  readonly status: 200;
  readonly data: Invite;
  readonly body: InviteResponse;
}

/** Errors that {@link DataNetworkOperations.getInvite} declares: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504. */
export interface GetInviteApiError extends ApiError {
  readonly status: 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504;
  readonly error: ErrorResponse;
}

/** Every outcome of {@link DataNetworkOperations.getInvite}. Switch over `kind`. */
export type GetInviteResult = GetInviteOk | GetInviteApiError | Failed;

/** What {@link DataNetworkOperations.listInviteLogs} takes. */
export interface ListInviteLogsRequest extends CallOptions {
  /** The parameters in the path: `inviteId`. */
  readonly path: ListInviteLogsPath;
  /** The parameters in the query: `size`, `cursor`. */
  readonly query?: ListInviteLogsQuery | undefined;
  /** Which answer the mock shall give. Refused where the client talks to the service itself. */
  readonly prefer?: ListInviteLogsPrefer | undefined;
}

/** The named examples of {@link DataNetworkOperations.listInviteLogs}. */
export type ListInviteLogsExample =
  | "way-to-the-link"
  | "just-invited"
  | "invalid-parameters"
  | "wrong-credentials"
  | "invalid-token"
  | "no-permission"
  | "unknown-resource"
  | "unsupported-content-type"
  | "too-many-requests"
  | "server-failed"
  | "unsupported-method"
  | "under-maintenance"
  | "took-too-long";

/** Which answer of {@link DataNetworkOperations.listInviteLogs} the mock shall give. */
export interface ListInviteLogsPrefer extends Prefer {
  readonly example?: ListInviteLogsExample | undefined;
  readonly status?: 200 | 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504 | undefined;
}

/** Success of {@link DataNetworkOperations.listInviteLogs}, with status 200. */
export interface ListInviteLogsOk extends Ok {
  readonly status: 200;
  readonly data: InviteLogList;
  readonly body: InviteLogListResponse;
}

/**
 * Errors that {@link DataNetworkOperations.listInviteLogs} declares: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504.
 */
export interface ListInviteLogsApiError extends ApiError {
  readonly status: 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504;
  readonly error: ErrorResponse;
}

/** Every outcome of {@link DataNetworkOperations.listInviteLogs}. Switch over `kind`. */
export type ListInviteLogsResult = ListInviteLogsOk | ListInviteLogsApiError | Failed;

/** What {@link DataNetworkOperations.listInviteTemplates} takes. */
export interface ListInviteTemplatesRequest extends CallOptions {
  /** The parameters in the query: `size`, `cursor`. */
  readonly query?: ListInviteTemplatesQuery | undefined;
  /** Which answer the mock shall give. Refused where the client talks to the service itself. */
  readonly prefer?: ListInviteTemplatesPrefer | undefined;
}

/** The named examples of {@link DataNetworkOperations.listInviteTemplates}. */
export type ListInviteTemplatesExample =
  | "templates-of-the-tenant"
  | "no-templates"
  | "invalid-parameters"
  | "wrong-credentials"
  | "invalid-token"
  | "no-permission"
  | "unknown-resource"
  | "unsupported-content-type"
  | "too-many-requests"
  | "server-failed"
  | "unsupported-method"
  | "under-maintenance"
  | "took-too-long";

/** Which answer of {@link DataNetworkOperations.listInviteTemplates} the mock shall give. */
export interface ListInviteTemplatesPrefer extends Prefer {
  readonly example?: ListInviteTemplatesExample | undefined;
  readonly status?: 200 | 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504 | undefined;
}

/** Success of {@link DataNetworkOperations.listInviteTemplates}, with status 200. */
export interface ListInviteTemplatesOk extends Ok {
  readonly status: 200;
  readonly data: InviteTemplateList;
  readonly body: InviteTemplateListResponse;
}

/**
 * Errors that {@link DataNetworkOperations.listInviteTemplates} declares: 400, 401, 403, 404, 415, 429, 500, 501,
 * 503, 504.
 */
export interface ListInviteTemplatesApiError extends ApiError {
  readonly status: 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504;
  readonly error: ErrorResponse;
}

/** Every outcome of {@link DataNetworkOperations.listInviteTemplates}. Switch over `kind`. */
export type ListInviteTemplatesResult = ListInviteTemplatesOk | ListInviteTemplatesApiError | Failed;

/** What {@link DataNetworkOperations.createInviteTemplate} takes. */
export interface CreateInviteTemplateRequest extends CallOptions {
  /** A new invite template. */
  readonly body: InviteTemplatePostRequest;
  /** Which answer the mock shall give. Refused where the client talks to the service itself. */
  readonly prefer?: CreateInviteTemplatePrefer | undefined;
}

/** The named examples of {@link DataNetworkOperations.createInviteTemplate}. */
export type CreateInviteTemplateExample =
  | "payroll-invite"
  | "invalid-parameters"
  | "wrong-credentials"
  | "invalid-token"
  | "no-permission"
  | "unknown-resource"
  | "unsupported-content-type"
  | "too-many-requests"
  | "server-failed"
  | "unsupported-method"
  | "under-maintenance"
  | "took-too-long";

/** Which answer of {@link DataNetworkOperations.createInviteTemplate} the mock shall give. */
export interface CreateInviteTemplatePrefer extends Prefer {
  readonly example?: CreateInviteTemplateExample | undefined;
  readonly status?: 201 | 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504 | undefined;
}

/** Success of {@link DataNetworkOperations.createInviteTemplate}, with status 201. */
export interface CreateInviteTemplateOk extends Ok {
  readonly status: 201;
  readonly data: InviteTemplate;
  readonly body: InviteTemplateResponse;
}

/**
 * Errors that {@link DataNetworkOperations.createInviteTemplate} declares: 400, 401, 403, 404, 415, 429, 500, 501,
 * 503, 504.
 */
export interface CreateInviteTemplateApiError extends ApiError {
  readonly status: 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504;
  readonly error: ErrorResponse;
}

/** Every outcome of {@link DataNetworkOperations.createInviteTemplate}. Switch over `kind`. */
export type CreateInviteTemplateResult = CreateInviteTemplateOk | CreateInviteTemplateApiError | Failed;

/** What {@link DataNetworkOperations.getInviteTemplate} takes. */
export interface GetInviteTemplateRequest extends CallOptions {
  /** The parameters in the path: `id`. */
  readonly path: GetInviteTemplatePath;
  /** Which answer the mock shall give. Refused where the client talks to the service itself. */
  readonly prefer?: GetInviteTemplatePrefer | undefined;
}

/** The named examples of {@link DataNetworkOperations.getInviteTemplate}. */
export type GetInviteTemplateExample =
  | "payroll-invite"
  | "reminder-invite"
  | "invalid-parameters"
  | "wrong-credentials"
  | "invalid-token"
  | "no-permission"
  | "unknown-resource"
  | "unsupported-content-type"
  | "too-many-requests"
  | "server-failed"
  | "unsupported-method"
  | "under-maintenance"
  | "took-too-long";

/** Which answer of {@link DataNetworkOperations.getInviteTemplate} the mock shall give. */
export interface GetInviteTemplatePrefer extends Prefer {
  readonly example?: GetInviteTemplateExample | undefined;
  readonly status?: 200 | 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504 | undefined;
}

/** Success of {@link DataNetworkOperations.getInviteTemplate}, with status 200. */
export interface GetInviteTemplateOk extends Ok {
  readonly status: 200;
  readonly data: InviteTemplate;
  readonly body: InviteTemplateResponse;
}

/**
 * Errors that {@link DataNetworkOperations.getInviteTemplate} declares: 400, 401, 403, 404, 415, 429, 500, 501,
 * 503, 504.
 */
export interface GetInviteTemplateApiError extends ApiError {
  readonly status: 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504;
  readonly error: ErrorResponse;
}

/** Every outcome of {@link DataNetworkOperations.getInviteTemplate}. Switch over `kind`. */
export type GetInviteTemplateResult = GetInviteTemplateOk | GetInviteTemplateApiError | Failed;

/** What {@link DataNetworkOperations.updateInviteTemplate} takes. */
export interface UpdateInviteTemplateRequest extends CallOptions {
  /** The parameters in the path: `id`. */
  readonly path: UpdateInviteTemplatePath;
  /** What an invite template shall hold from now on. It replaces the whole template. */
  readonly body: InviteTemplateUpdateRequest;
  /** Which answer the mock shall give. Refused where the client talks to the service itself. */
  readonly prefer?: UpdateInviteTemplatePrefer | undefined;
}

/** The named examples of {@link DataNetworkOperations.updateInviteTemplate}. */
export type UpdateInviteTemplateExample =
  | "reminder-invite"
  | "invalid-parameters"
  | "wrong-credentials"
  | "invalid-token"
  | "no-permission"
  | "unknown-resource"
  | "unsupported-content-type"
  | "too-many-requests"
  | "server-failed"
  | "unsupported-method"
  | "under-maintenance"
  | "took-too-long";

/** Which answer of {@link DataNetworkOperations.updateInviteTemplate} the mock shall give. */
export interface UpdateInviteTemplatePrefer extends Prefer {
  readonly example?: UpdateInviteTemplateExample | undefined;
  readonly status?: 200 | 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504 | undefined;
}

/** Success of {@link DataNetworkOperations.updateInviteTemplate}, with status 200. */
export interface UpdateInviteTemplateOk extends Ok {
  readonly status: 200;
  readonly data: InviteTemplate;
  readonly body: InviteTemplateResponse;
}

/**
 * Errors that {@link DataNetworkOperations.updateInviteTemplate} declares: 400, 401, 403, 404, 415, 429, 500, 501,
 * 503, 504.
 */
export interface UpdateInviteTemplateApiError extends ApiError {
  readonly status: 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504;
  readonly error: ErrorResponse;
}

/** Every outcome of {@link DataNetworkOperations.updateInviteTemplate}. Switch over `kind`. */
export type UpdateInviteTemplateResult = UpdateInviteTemplateOk | UpdateInviteTemplateApiError | Failed;

/** What {@link DataNetworkOperations.deleteInviteTemplate} takes. */
export interface DeleteInviteTemplateRequest extends CallOptions {
  /** The parameters in the path: `id`. */
  readonly path: DeleteInviteTemplatePath;
  /** Which answer the mock shall give. Refused where the client talks to the service itself. */
  readonly prefer?: DeleteInviteTemplatePrefer | undefined;
}

/** The named examples of {@link DataNetworkOperations.deleteInviteTemplate}. */
export type DeleteInviteTemplateExample =
  | "template-deleted"
  | "invalid-parameters"
  | "wrong-credentials"
  | "invalid-token"
  | "no-permission"
  | "unknown-resource"
  | "unsupported-content-type"
  | "too-many-requests"
  | "server-failed"
  | "unsupported-method"
  | "under-maintenance"
  | "took-too-long";

/** Which answer of {@link DataNetworkOperations.deleteInviteTemplate} the mock shall give. */
export interface DeleteInviteTemplatePrefer extends Prefer {
  readonly example?: DeleteInviteTemplateExample | undefined;
  readonly status?: 200 | 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504 | undefined;
}

/** Success of {@link DataNetworkOperations.deleteInviteTemplate}, with status 200. */
export interface DeleteInviteTemplateOk extends Ok {
  readonly status: 200;
  readonly data: undefined;
  readonly body: AcknowledgementResponse;
}

/**
 * Errors that {@link DataNetworkOperations.deleteInviteTemplate} declares: 400, 401, 403, 404, 415, 429, 500, 501,
 * 503, 504.
 */
export interface DeleteInviteTemplateApiError extends ApiError {
  readonly status: 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504;
  readonly error: ErrorResponse;
}

/** Every outcome of {@link DataNetworkOperations.deleteInviteTemplate}. Switch over `kind`. */
export type DeleteInviteTemplateResult = DeleteInviteTemplateOk | DeleteInviteTemplateApiError | Failed;

/** What {@link DataNetworkOperations.listConsentTemplates} takes. */
export interface ListConsentTemplatesRequest extends CallOptions {
  /** The parameters in the query: `size`, `cursor`. */
  readonly query?: ListConsentTemplatesQuery | undefined;
  /** Which answer the mock shall give. Refused where the client talks to the service itself. */
  readonly prefer?: ListConsentTemplatesPrefer | undefined;
}

/** The named examples of {@link DataNetworkOperations.listConsentTemplates}. */
export type ListConsentTemplatesExample =
  | "both-consent-templates"
  | "no-consent-templates"
  | "invalid-parameters"
  | "wrong-credentials"
  | "invalid-token"
  | "no-permission"
  | "unknown-resource"
  | "unsupported-content-type"
  | "too-many-requests"
  | "server-failed"
  | "unsupported-method"
  | "under-maintenance"
  | "took-too-long";

/** Which answer of {@link DataNetworkOperations.listConsentTemplates} the mock shall give. */
export interface ListConsentTemplatesPrefer extends Prefer {
  readonly example?: ListConsentTemplatesExample | undefined;
  readonly status?: 200 | 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504 | undefined;
}

/** Success of {@link DataNetworkOperations.listConsentTemplates}, with status 200. */
export interface ListConsentTemplatesOk extends Ok {
  readonly status: 200;
  readonly data: ConsentTemplateList;
  readonly body: ConsentTemplateListResponse;
}

/**
 * Errors that {@link DataNetworkOperations.listConsentTemplates} declares: 400, 401, 403, 404, 415, 429, 500, 501,
 * 503, 504.
 */
export interface ListConsentTemplatesApiError extends ApiError {
  readonly status: 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504;
  readonly error: ErrorResponse;
}

/** Every outcome of {@link DataNetworkOperations.listConsentTemplates}. Switch over `kind`. */
export type ListConsentTemplatesResult = ListConsentTemplatesOk | ListConsentTemplatesApiError | Failed;

/** What {@link DataNetworkOperations.createConsentTemplate} takes. */
export interface CreateConsentTemplateRequest extends CallOptions {
  /** A consent document of yours, to be stored. */
  readonly body: ConsentTemplateCreateRequest;
  /** Which answer the mock shall give. Refused where the client talks to the service itself. */
  readonly prefer?: CreateConsentTemplatePrefer | undefined;
}

/** The named examples of {@link DataNetworkOperations.createConsentTemplate}. */
export type CreateConsentTemplateExample =
  | "consent-template-created"
  | "invalid-parameters"
  | "wrong-credentials"
  | "invalid-token"
  | "no-permission"
  | "unknown-resource"
  | "unsupported-content-type"
  | "too-many-requests"
  | "server-failed"
  | "unsupported-method"
  | "under-maintenance"
  | "took-too-long";

/** Which answer of {@link DataNetworkOperations.createConsentTemplate} the mock shall give. */
export interface CreateConsentTemplatePrefer extends Prefer {
  readonly example?: CreateConsentTemplateExample | undefined;
  readonly status?: 201 | 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504 | undefined;
}

/** Success of {@link DataNetworkOperations.createConsentTemplate}, with status 201. */
export interface CreateConsentTemplateOk extends Ok {
  readonly status: 201;
  readonly data: ConsentTemplate;
  readonly body: ConsentTemplateResponse;
}

/**
 * Errors that {@link DataNetworkOperations.createConsentTemplate} declares: 400, 401, 403, 404, 415, 429, 500, 501,
 * 503, 504.
 */
export interface CreateConsentTemplateApiError extends ApiError {
  readonly status: 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504;
  readonly error: ErrorResponse;
}

/** Every outcome of {@link DataNetworkOperations.createConsentTemplate}. Switch over `kind`. */
export type CreateConsentTemplateResult = CreateConsentTemplateOk | CreateConsentTemplateApiError | Failed;

/** What {@link DataNetworkOperations.deleteConsentTemplate} takes. */
export interface DeleteConsentTemplateRequest extends CallOptions {
  /** The parameters in the path: `id`. */
  readonly path: DeleteConsentTemplatePath;
  /** Which answer the mock shall give. Refused where the client talks to the service itself. */
  readonly prefer?: DeleteConsentTemplatePrefer | undefined;
}

/** The named examples of {@link DataNetworkOperations.deleteConsentTemplate}. */
export type DeleteConsentTemplateExample =
  | "consent-template-deleted"
  | "invalid-parameters"
  | "wrong-credentials"
  | "invalid-token"
  | "no-permission"
  | "unknown-resource"
  | "unsupported-content-type"
  | "too-many-requests"
  | "server-failed"
  | "unsupported-method"
  | "under-maintenance"
  | "took-too-long";

/** Which answer of {@link DataNetworkOperations.deleteConsentTemplate} the mock shall give. */
export interface DeleteConsentTemplatePrefer extends Prefer {
  readonly example?: DeleteConsentTemplateExample | undefined;
  readonly status?: 200 | 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504 | undefined;
}

/** Success of {@link DataNetworkOperations.deleteConsentTemplate}, with status 200. */
export interface DeleteConsentTemplateOk extends Ok {
  readonly status: 200;
  readonly data: undefined;
  readonly body: AcknowledgementResponse;
}

/**
 * Errors that {@link DataNetworkOperations.deleteConsentTemplate} declares: 400, 401, 403, 404, 415, 429, 500, 501,
 * 503, 504.
 */
export interface DeleteConsentTemplateApiError extends ApiError {
  readonly status: 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504;
  readonly error: ErrorResponse;
}

/** Every outcome of {@link DataNetworkOperations.deleteConsentTemplate}. Switch over `kind`. */
export type DeleteConsentTemplateResult = DeleteConsentTemplateOk | DeleteConsentTemplateApiError | Failed;

/** What {@link DataNetworkOperations.listWebhooks} takes. */
export interface ListWebhooksRequest extends CallOptions {
  /** The parameters in the query: `size`, `cursor`. */
  readonly query?: ListWebhooksQuery | undefined;
  /** Which answer the mock shall give. Refused where the client talks to the service itself. */
  readonly prefer?: ListWebhooksPrefer | undefined;
}

/** The named examples of {@link DataNetworkOperations.listWebhooks}. */
export type ListWebhooksExample =
  | "registered-webhooks"
  | "no-webhooks"
  | "invalid-parameters"
  | "wrong-credentials"
  | "invalid-token"
  | "no-permission"
  | "unknown-resource"
  | "unsupported-content-type"
  | "too-many-requests"
  | "server-failed"
  | "unsupported-method"
  | "under-maintenance"
  | "took-too-long";

/** Which answer of {@link DataNetworkOperations.listWebhooks} the mock shall give. */
export interface ListWebhooksPrefer extends Prefer {
  readonly example?: ListWebhooksExample | undefined;
  readonly status?: 200 | 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504 | undefined;
}

/** Success of {@link DataNetworkOperations.listWebhooks}, with status 200. */
export interface ListWebhooksOk extends Ok {
  readonly status: 200;
  readonly data: WebhookList;
  readonly body: WebhookListResponse;
}

/**
 * Errors that {@link DataNetworkOperations.listWebhooks} declares: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504.
 */
export interface ListWebhooksApiError extends ApiError {
  readonly status: 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504;
  readonly error: ErrorResponse;
}

/** Every outcome of {@link DataNetworkOperations.listWebhooks}. Switch over `kind`. */
export type ListWebhooksResult = ListWebhooksOk | ListWebhooksApiError | Failed;

/** What {@link DataNetworkOperations.createWebhook} takes. */
export interface CreateWebhookRequest extends CallOptions {
  /** Where to send events, which ones, and the key to sign them with. */
  readonly body: WebhookPostRequest;
  /** Which answer the mock shall give. Refused where the client talks to the service itself. */
  readonly prefer?: CreateWebhookPrefer | undefined;
}

/** The named examples of {@link DataNetworkOperations.createWebhook}. */
export type CreateWebhookExample =
  | "all-events"
  | "invalid-parameters"
  | "wrong-credentials"
  | "invalid-token"
  | "no-permission"
  | "unknown-resource"
  | "unsupported-content-type"
  | "too-many-requests"
  | "server-failed"
  | "unsupported-method"
  | "under-maintenance"
  | "took-too-long";

/** Which answer of {@link DataNetworkOperations.createWebhook} the mock shall give. */
export interface CreateWebhookPrefer extends Prefer {
  readonly example?: CreateWebhookExample | undefined;
  readonly status?: 200 | 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504 | undefined;
}

/** Success of {@link DataNetworkOperations.createWebhook}, with status 200. */
export interface CreateWebhookOk extends Ok {
  readonly status: 200;
  readonly data: Webhook;
  readonly body: WebhookResponse;
}

/**
 * Errors that {@link DataNetworkOperations.createWebhook} declares: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504.
 */
export interface CreateWebhookApiError extends ApiError {
  readonly status: 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504;
  readonly error: ErrorResponse;
}

/** Every outcome of {@link DataNetworkOperations.createWebhook}. Switch over `kind`. */
export type CreateWebhookResult = CreateWebhookOk | CreateWebhookApiError | Failed;

/** What {@link DataNetworkOperations.getWebhook} takes. */
export interface GetWebhookRequest extends CallOptions {
  /** The parameters in the path: `id`. */
  readonly path: GetWebhookPath;
  /** Which answer the mock shall give. Refused where the client talks to the service itself. */
  readonly prefer?: GetWebhookPrefer | undefined;
}

/** The named examples of {@link DataNetworkOperations.getWebhook}. */
export type GetWebhookExample =
  | "all-events"
  | "finished-tasks-with-payload"
  | "switched-off"
  | "invalid-parameters"
  | "wrong-credentials"
  | "invalid-token"
  | "no-permission"
  | "unknown-resource"
  | "unsupported-content-type"
  | "too-many-requests"
  | "server-failed"
  | "unsupported-method"
  | "under-maintenance"
  | "took-too-long";

/** Which answer of {@link DataNetworkOperations.getWebhook} the mock shall give. */
export interface GetWebhookPrefer extends Prefer {
  readonly example?: GetWebhookExample | undefined;
  readonly status?: 200 | 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504 | undefined;
}

/** Success of {@link DataNetworkOperations.getWebhook}, with status 200. */
export interface GetWebhookOk extends Ok {
  readonly status: 200;
  readonly data: Webhook;
  readonly body: WebhookResponse;
}

/** Errors that {@link DataNetworkOperations.getWebhook} declares: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504. */
export interface GetWebhookApiError extends ApiError {
  readonly status: 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504;
  readonly error: ErrorResponse;
}

/** Every outcome of {@link DataNetworkOperations.getWebhook}. Switch over `kind`. */
export type GetWebhookResult = GetWebhookOk | GetWebhookApiError | Failed;

/** What {@link DataNetworkOperations.deleteWebhook} takes. */
export interface DeleteWebhookRequest extends CallOptions {
  /** The parameters in the path: `id`. */
  readonly path: DeleteWebhookPath;
  /** Which answer the mock shall give. Refused where the client talks to the service itself. */
  readonly prefer?: DeleteWebhookPrefer | undefined;
}

/** The named examples of {@link DataNetworkOperations.deleteWebhook}. */
export type DeleteWebhookExample =
  | "webhook-deleted"
  | "invalid-parameters"
  | "wrong-credentials"
  | "invalid-token"
  | "no-permission"
  | "unknown-resource"
  | "unsupported-content-type"
  | "too-many-requests"
  | "server-failed"
  | "unsupported-method"
  | "under-maintenance"
  | "took-too-long";

/** Which answer of {@link DataNetworkOperations.deleteWebhook} the mock shall give. */
export interface DeleteWebhookPrefer extends Prefer {
  readonly example?: DeleteWebhookExample | undefined;
  readonly status?: 200 | 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504 | undefined;
}

/** Success of {@link DataNetworkOperations.deleteWebhook}, with status 200. */
export interface DeleteWebhookOk extends Ok {
  readonly status: 200;
  readonly data: undefined;
  readonly body: AcknowledgementResponse;
}

/**
 * Errors that {@link DataNetworkOperations.deleteWebhook} declares: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504.
 */
export interface DeleteWebhookApiError extends ApiError {
  readonly status: 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504;
  readonly error: ErrorResponse;
}

/** Every outcome of {@link DataNetworkOperations.deleteWebhook}. Switch over `kind`. */
export type DeleteWebhookResult = DeleteWebhookOk | DeleteWebhookApiError | Failed;

/** What {@link DataNetworkOperations.verifyProfileIdentity} takes. */
export interface VerifyProfileIdentityRequest extends CallOptions {
  /** An id number, and what you know of the person it should belong to. */
  readonly body: ProfileVerifyRequest;
  /** Which answer the mock shall give. Refused where the client talks to the service itself. */
  readonly prefer?: VerifyProfileIdentityPrefer | undefined;
}

/** The named examples of {@link DataNetworkOperations.verifyProfileIdentity}. */
export type VerifyProfileIdentityExample =
  | "most-attributes-match"
  | "no-record-for-number"
  | "invalid-parameters"
  | "wrong-credentials"
  | "invalid-token"
  | "no-permission"
  | "unknown-resource"
  | "unsupported-content-type"
  | "too-many-requests"
  | "server-failed"
  | "unsupported-method"
  | "under-maintenance"
  | "took-too-long";

/** Which answer of {@link DataNetworkOperations.verifyProfileIdentity} the mock shall give. */
export interface VerifyProfileIdentityPrefer extends Prefer {
  readonly example?: VerifyProfileIdentityExample | undefined;
  readonly status?: 200 | 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504 | undefined;
}

/** Success of {@link DataNetworkOperations.verifyProfileIdentity}, with status 200. */
export interface VerifyProfileIdentityOk extends Ok {
  readonly status: 200;
  readonly data: ProfileVerification;
  readonly body: ProfileVerificationResponse;
}

/**
 * Errors that {@link DataNetworkOperations.verifyProfileIdentity} declares: 400, 401, 403, 404, 415, 429, 500, 501,
 * 503, 504.
 */
export interface VerifyProfileIdentityApiError extends ApiError {
  readonly status: 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504;
  readonly error: ErrorResponse;
}

/** Every outcome of {@link DataNetworkOperations.verifyProfileIdentity}. Switch over `kind`. */
export type VerifyProfileIdentityResult = VerifyProfileIdentityOk | VerifyProfileIdentityApiError | Failed;

/** What {@link DataNetworkOperations.queryProfileIdentity} takes. */
export interface QueryProfileIdentityRequest extends CallOptions {
  /** An id number, and the name of the person it should belong to. */
  readonly body: ProfileQueryRequest;
  /** Which answer the mock shall give. Refused where the client talks to the service itself. */
  readonly prefer?: QueryProfileIdentityPrefer | undefined;
}

/** The named examples of {@link DataNetworkOperations.queryProfileIdentity}. */
export type QueryProfileIdentityExample =
  | "record-found"
  | "name-too-different"
  | "invalid-parameters"
  | "wrong-credentials"
  | "invalid-token"
  | "no-permission"
  | "unknown-resource"
  | "unsupported-content-type"
  | "too-many-requests"
  | "server-failed"
  | "unsupported-method"
  | "under-maintenance"
  | "took-too-long";

/** Which answer of {@link DataNetworkOperations.queryProfileIdentity} the mock shall give. */
export interface QueryProfileIdentityPrefer extends Prefer {
  readonly example?: QueryProfileIdentityExample | undefined;
  readonly status?: 200 | 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504 | undefined;
}

/** Success of {@link DataNetworkOperations.queryProfileIdentity}, with status 200. */
export interface QueryProfileIdentityOk extends Ok {
  readonly status: 200;
  readonly data: ProfileRecord;
  readonly body: ProfileRecordResponse;
}

/**
 * Errors that {@link DataNetworkOperations.queryProfileIdentity} declares: 400, 401, 403, 404, 415, 429, 500, 501,
 * 503, 504.
 */
export interface QueryProfileIdentityApiError extends ApiError {
  readonly status: 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504;
  readonly error: ErrorResponse;
}

/** Every outcome of {@link DataNetworkOperations.queryProfileIdentity}. Switch over `kind`. */
export type QueryProfileIdentityResult = QueryProfileIdentityOk | QueryProfileIdentityApiError | Failed;

/** What {@link DataNetworkOperations.listUploads} takes. */
export interface ListUploadsRequest extends CallOptions {
  /** The parameters in the query: `size`, `cursor`, `userId`, `startDate`, `endDate`. */
  readonly query?: ListUploadsQuery | undefined;
  /** Which answer the mock shall give. Refused where the client talks to the service itself. */
  readonly prefer?: ListUploadsPrefer | undefined;
}

/** The named examples of {@link DataNetworkOperations.listUploads}. */
export type ListUploadsExample =
  | "uploads-of-one-user"
  | "no-uploads"
  | "invalid-parameters"
  | "wrong-credentials"
  | "invalid-token"
  | "no-permission"
  | "unknown-resource"
  | "unsupported-content-type"
  | "too-many-requests"
  | "server-failed"
  | "unsupported-method"
  | "under-maintenance"
  | "took-too-long";

/** Which answer of {@link DataNetworkOperations.listUploads} the mock shall give. */
export interface ListUploadsPrefer extends Prefer {
  readonly example?: ListUploadsExample | undefined;
  readonly status?: 200 | 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504 | undefined;
}

/** Success of {@link DataNetworkOperations.listUploads}, with status 200. */
export interface ListUploadsOk extends Ok {
  readonly status: 200;
  readonly data: UploadList;
  readonly body: UploadListResponse;
}

/** Errors that {@link DataNetworkOperations.listUploads} declares: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504. */
export interface ListUploadsApiError extends ApiError {
  readonly status: 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504;
  readonly error: ErrorResponse;
}

/** Every outcome of {@link DataNetworkOperations.listUploads}. Switch over `kind`. */
export type ListUploadsResult = ListUploadsOk | ListUploadsApiError | Failed;

/** What {@link DataNetworkOperations.getUpload} takes. */
export interface GetUploadRequest extends CallOptions {
  /** The parameters in the path: `id`. */
  readonly path: GetUploadPath;
  /** Which answer the mock shall give. Refused where the client talks to the service itself. */
  readonly prefer?: GetUploadPrefer | undefined;
}

/** The named examples of {@link DataNetworkOperations.getUpload}. */
export type GetUploadExample =
  | "upload-read"
  | "upload-not-readable"
  | "invalid-parameters"
  | "wrong-credentials"
  | "invalid-token"
  | "no-permission"
  | "unknown-resource"
  | "unsupported-content-type"
  | "too-many-requests"
  | "server-failed"
  | "unsupported-method"
  | "under-maintenance"
  | "took-too-long";

/** Which answer of {@link DataNetworkOperations.getUpload} the mock shall give. */
export interface GetUploadPrefer extends Prefer {
  readonly example?: GetUploadExample | undefined;
  readonly status?: 200 | 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504 | undefined;
}

/** Success of {@link DataNetworkOperations.getUpload}, with status 200. */
export interface GetUploadOk extends Ok {
  readonly status: 200;
  readonly data: Upload;
  readonly body: UploadResponse;
}

/** Errors that {@link DataNetworkOperations.getUpload} declares: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504. */
export interface GetUploadApiError extends ApiError {
  readonly status: 400 | 401 | 403 | 404 | 415 | 429 | 500 | 501 | 503 | 504;
  readonly error: ErrorResponse;
}

/** Every outcome of {@link DataNetworkOperations.getUpload}. Switch over `kind`. */
export type GetUploadResult = GetUploadOk | GetUploadApiError | Failed;

/**
 * The operations of the Smile data network API, as methods of a client.
 *
 * Each takes one argument: the parts of the request under the contract's own names, and the options of a call. Each
 * returns its outcome as a result, whatever happens on the network, and never rejects. `orThrow` makes an exception of
 * a failure.
 */
export interface DataNetworkOperations {
  /**
   * List users.
   *
   * Returns the users of your tenant, one page at a time. Without a filter that means **all** your users, also those
   * that came of an invite or of an archive without `userId`: pass `startDate` and `endDate` to narrow the list by the
   * day a user was created. There is no filter by what you keep in `externalMetadata`, so store the ids that
   * `createUser` returns. No order is promised.
   *
   * `GET /users`. Gives one page: `pages` and `paginate` take the method and go through all. Declared errors: 400, 401,
   * 403, 404, 415, 429, 500, 501, 503, 504. Source: other public documentation.
   */
  listUsers(request?: ListUsersRequest): Promise<ListUsersResult>;

  /**
   * Create a user.
   *
   * Creates a user, and in the same answer a link token with which that user opens the Wink Widget; the token is good
   * for one use and for five hours. Create one user for each of your customers, keep its `id`, and ask for further
   * tokens with `createToken`. No source tells of a check for duplicates, so look before you repeat the request after a
   * timeout: the first attempt may have created a user. The webhook `USER_CREATED` fires once the user and the token
   * exist.
   *
   * `POST /users`. Declared errors: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504. Source: other public
   * documentation.
   */
  createUser(request?: CreateUserRequest): Promise<CreateUserResult>;

  /**
   * Get a user.
   *
   * Returns one user with your `externalMetadata` and the state of the user's session. Accounts are not part of it:
   * list them with `listAccounts` and this user's id as `userId`. No operation changes or deletes a user.
   *
   * `GET /users/{id}`. Declared errors: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504. Source: other public
   * documentation.
   */
  getUser(request: GetUserRequest): Promise<GetUserResult>;

  /**
   * Get all that a user shared in the session.
   *
   * Returns the forms, accounts and archives of the user's session, each account and archive with its data, in one
   * answer. The webhook `USER_SESSION_COMPLETED` tells when the user has finished, and carries the same. What the user
   * or you have revoked is removed, `resetUserSession` removes the payload of the session, and the service keeps data
   * for 60 days after the connection or the upload at most.
   *
   * `GET /users/{id}/payload`. Declared errors: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504. Source: other public
   * documentation.
   */
  getUserSessionPayload(request: GetUserSessionPayloadRequest): Promise<GetUserSessionPayloadResult>;

  /**
   * Reset a user's session.
   *
   * **Removes the payload data of the user's session**, that is, what `getUserSessionPayload` returns. Fetch what you
   * still need before. The request has no body, and the answer has no data. The webhook `USER_SESSION_RESET` tells that
   * a session was reset; that this operation fires it is our conclusion, and so is that the user can go through the
   * flow again afterwards. No source says which status the session then has, or whether its accounts and archives are
   * revoked too: to be sure that they are, revoke them yourself.
   *
   * `POST /users/{id}/resetSession`. Declared errors: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504. Source: other
   * public documentation.
   */
  resetUserSession(request: ResetUserSessionRequest): Promise<ResetUserSessionResult>;

  /**
   * Create a link token (Refresh Token).
   *
   * Returns a new link token for an existing user. Hand it to the Wink Widget as `userToken`, and ask for a new one
   * each time the widget is opened; when a token expires, the widget calls `onTokenExpired` and you ask for another
   * one. A token is good for one use and for five hours; `expiresAt` has the exact end. The request has no body: the
   * user stands in the query. Call it from your server, never from a browser, since it takes your API secret. No
   * webhook is documented for it.
   *
   * `POST /tokens`. Declared errors: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504. Source: other public
   * documentation.
   */
  createToken(request: CreateTokenRequest): Promise<CreateTokenResult>;

  /**
   * List providers.
   *
   * Returns the providers of the network, one page at a time: sources at which users can connect accounts, and
   * employers, many of which have nothing to connect; see `accountConnection`. All filters are optional and narrow the
   * list together, except `topIds`, which leaves nothing out and puts its providers on top. Beyond that no order is
   * promised. Which providers there are, and what each can share, changes: read the list anew rather than storing it
   * for good.
   *
   * `GET /providers`. Gives one page: `pages` and `paginate` take the method and go through all. Declared errors: 400,
   * 401, 403, 404, 415, 429, 500, 501, 503, 504. Source: other public documentation.
   */
  listProviders(request?: ListProvidersRequest): Promise<ListProvidersResult>;

  /**
   * Get a provider.
   *
   * Returns one data provider: what to call it in front of users, whether it can be connected at present, and what
   * kinds of data it can share. Its id is the `providerId` of accounts and of metadata, and stands in the `providers`
   * of webhooks. The `providerId` of an archive is `user-provided` or `tenant-provided`: we conclude that no provider
   * answers under these.
   *
   * `GET /providers/{id}`. Declared errors: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504. Source: other public
   * documentation.
   */
  getProvider(request: GetProviderRequest): Promise<GetProviderResult>;

  /**
   * List accounts.
   *
   * Returns the accounts of your tenant, one page at a time. Without a filter that means the accounts of **all** your
   * users: pass `userId`, or `startDate` and `endDate`, which go by the day of linking, to narrow the list. There is no
   * filter by status or provider. No order is promised.
   *
   * `GET /accounts`. Gives one page: `pages` and `paginate` take the method and go through all. Declared errors: 400,
   * 401, 403, 404, 415, 429, 500, 501, 503, 504. Source: the service's own pages.
   */
  listAccounts(request?: ListAccountsRequest): Promise<ListAccountsResult>;

  /**
   * Get an account.
   *
   * Returns one account with the state of its connection and of its data sync. The service's other documents say that
   * data is normally there within five minutes after the connection, and kept for 60 days at most. A revoked account's
   * data is removed, so stop using its id once you have seen `DISCONNECTED`.
   *
   * `GET /accounts/{id}`. Declared errors: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504. Source: the service's own
   * pages.
   */
  getAccount(request: GetAccountRequest): Promise<GetAccountResult>;

  /**
   * Revoke an account.
   *
   * Ends the service's access to the user's account. Its data is removed and cannot be read any more. Users revoke in
   * the SDK; with this operation you do it for them. The webhook `ACCOUNT_DISCONNECTED` tells of what the user revokes;
   * whether it also follows this operation is not published, so do not wait for it, and take it if it comes. Files of
   * `generateAccountExport` can no longer be downloaded then, say its other documents. The service's page lists it
   * without the id (`DELETE /accounts`). Taken at its word that would revoke every account, so the contract has the
   * form with the id only, as all of the service's other documents do.
   *
   * `DELETE /accounts/{id}`. Declared errors: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504. Source: the service's
   * own pages.
   */
  revokeAccount(request: RevokeAccountRequest): Promise<RevokeAccountResult>;

  /**
   * Get all data of an account.
   *
   * Returns all that was read from one account in one answer, where the lists of each kind of data would take many.
   * Wait for the webhook `TASK_FINISHED` before you ask. Lists have no cursor; no source says whether long ones are cut
   * here, as they are in events. Once the account is revoked its data cannot be read any more, and the service keeps it
   * for 60 days after the connection at most.
   *
   * `GET /accounts/{id}/payload`. Declared errors: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504. Source: other
   * public documentation.
   */
  getAccountPayload(request: GetAccountPayloadRequest): Promise<GetAccountPayloadResult>;

  /**
   * Make a file of an account's data.
   *
   * Makes a file of all that was read from the account, as PDF or CSV, and returns where to download it. The URL stops
   * working when the account is revoked, and after 60 days at the latest. Exports cannot be listed or read again, so
   * keep the answer. We conclude that a repeated request makes another file.
   *
   * `POST /accounts/{id}/exports/generate`. Declared errors: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504. Source:
   * other public documentation.
   */
  generateAccountExport(request: GenerateAccountExportRequest): Promise<GenerateAccountExportResult>;

  /**
   * Disable data sync of an account.
   *
   * Stops Continuous Data Sync for the account. We conclude that its `monitorStatus` is `CUSTOMER_DISABLED` from then
   * on, and that the account stays connected and what was read stays readable. No operation turns data sync on again.
   * The request has no body.
   *
   * `POST /accounts/{id}/disableMonitor`. Declared errors: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504. Source:
   * the service's own pages.
   */
  disableAccountMonitor(request: DisableAccountMonitorRequest): Promise<DisableAccountMonitorResult>;

  /**
   * List tasks.
   *
   * Returns what the service has done or is doing to read your users' data, one page at a time. Without a filter that
   * means, we conclude, the tasks of **all** your users: pass `userId`, `sourceId` (the account or the archive), or
   * `startDate` and `endDate`, which go by the day a task was created. No order is promised.
   *
   * `GET /tasks`. Gives one page: `pages` and `paginate` take the method and go through all. Declared errors: 400, 401,
   * 403, 404, 415, 429, 500, 501, 503, 504. Source: other public documentation.
   */
  listTasks(request?: ListTasksRequest): Promise<ListTasksResult>;

  /**
   * Get a task.
   *
   * Returns one task: what it reads, from which source, and whether it is still running. Rather than asking again and
   * again, wait for the webhook `TASK_FINISHED`, which also says whether the task succeeded.
   *
   * `GET /tasks/{id}`. Declared errors: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504. Source: other public
   * documentation.
   */
  getTask(request: GetTaskRequest): Promise<GetTaskResult>;

  /**
   * List identities.
   *
   * Returns who the users are according to their providers, one page at a time: one identity for each account or
   * archive that has one. Without a filter that means, we conclude, the identities of **all** your users. There is no
   * filter by date. The service keeps them until their account or archive is revoked, by the user or by you, and for 60
   * days after the connection or the upload at most. No order is promised.
   *
   * `GET /identities`. Gives one page: `pages` and `paginate` take the method and go through all. Declared errors: 400,
   * 401, 403, 404, 415, 429, 500, 501, 503, 504. Source: other public documentation.
   */
  listIdentities(request?: ListIdentitiesRequest): Promise<ListIdentitiesResult>;

  /**
   * Get an identity.
   *
   * Returns one identity. Its `metadata` says which account or archive it was read from. Once that is revoked it cannot
   * be read any more, and the service keeps it for 60 days after the connection or the upload at most.
   *
   * `GET /identities/{id}`. Declared errors: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504. Source: other public
   * documentation.
   */
  getIdentity(request: GetIdentityRequest): Promise<GetIdentityResult>;

  /**
   * List employments.
   *
   * Returns where users work and have worked, one page at a time; jobs on gig platforms are not included. Without a
   * filter that means the employments of **all** your users. `startDate` and `endDate` filter by the employment's own
   * date; the source does not say whether its first or its last day is meant. The service keeps them until their
   * account or archive is revoked, by the user or by you, and for 60 days after the connection or the upload at most.
   * No order is promised.
   *
   * `GET /employments`. Gives one page: `pages` and `paginate` take the method and go through all. Declared errors:
   * 400, 401, 403, 404, 415, 429, 500, 501, 503, 504. Source: other public documentation.
   */
  listEmployments(request?: ListEmploymentsRequest): Promise<ListEmploymentsResult>;

  /**
   * Get an employment.
   *
   * Returns one employment. Its `metadata` says which account or archive it was read from. Once that is revoked it
   * cannot be read any more, and the service keeps it for 60 days after the connection or the upload at most.
   *
   * `GET /employments/{id}`. Declared errors: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504. Source: other public
   * documentation.
   */
  getEmployment(request: GetEmploymentRequest): Promise<GetEmploymentResult>;

  /**
   * List incomes.
   *
   * Returns what users were paid for a period or a piece of work, one page at a time. Without a filter that means, we
   * conclude, the incomes of **all** your users. `startDate` and `endDate` filter by the income's own date; the source
   * does not say whether the first or the last day of its period is meant. The service keeps them until their account
   * or archive is revoked, by the user or by you, and for 60 days after the connection or the upload at most. No order
   * is promised.
   *
   * `GET /incomes`. Gives one page: `pages` and `paginate` take the method and go through all. Declared errors: 400,
   * 401, 403, 404, 415, 429, 500, 501, 503, 504. Source: other public documentation.
   */
  listIncomes(request?: ListIncomesRequest): Promise<ListIncomesResult>;

  /**
   * Get an income.
   *
   * Returns one income. Its `metadata` says which account or archive it was read from. Once that is revoked it cannot
   * be read any more, and the service keeps it for 60 days after the connection or the upload at most.
   *
   * `GET /incomes/{id}`. Declared errors: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504. Source: other public
   * documentation.
   */
  getIncome(request: GetIncomeRequest): Promise<GetIncomeResult>;

  /**
   * List estimated incomes.
   *
   * Returns the service's estimates of what users earned in a month, one page at a time. Without a filter that means
   * the estimates for **all** your users. `startMonth` and `endMonth` filter by the month that was estimated, not by
   * the day on which it was. The service keeps them until their account or archive is revoked, by the user or by you,
   * and for 60 days after the connection or the upload at most. No order is promised.
   *
   * `GET /eincomes`. Gives one page: `pages` and `paginate` take the method and go through all. Declared errors: 400,
   * 401, 403, 404, 415, 429, 500, 501, 503, 504. Source: other public documentation.
   */
  listEincomes(request?: ListEincomesRequest): Promise<ListEincomesResult>;

  /**
   * Get an estimated income.
   *
   * Returns the estimate for one month. Its `metadata` says which account or archive it was made from. Once that is
   * revoked it cannot be read any more, and the service keeps it for 60 days after the connection or the upload at
   * most.
   *
   * `GET /eincomes/{id}`. Declared errors: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504. Source: other public
   * documentation.
   */
  getEincome(request: GetEincomeRequest): Promise<GetEincomeResult>;

  /**
   * List contributions.
   *
   * Returns contributions to social security that were paid by users or on their behalf, one page at a time. Without a
   * filter that means, we conclude, the contributions of **all** your users. `startDate` and `endDate` filter by the
   * contribution's `date`, which can be the last day of its month. The service keeps them until their account or
   * archive is revoked, by the user or by you, and for 60 days after the connection or the upload at most. No order is
   * promised.
   *
   * `GET /contributions`. Gives one page: `pages` and `paginate` take the method and go through all. Declared errors:
   * 400, 401, 403, 404, 415, 429, 500, 501, 503, 504. Source: other public documentation.
   */
  listContributions(request?: ListContributionsRequest): Promise<ListContributionsResult>;

  /**
   * Get a contribution.
   *
   * Returns one contribution. Its `metadata` says which account or archive it was read from. Once that is revoked it
   * cannot be read any more, and the service keeps it for 60 days after the connection or the upload at most.
   *
   * `GET /contributions/{id}`. Declared errors: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504. Source: other public
   * documentation.
   */
  getContribution(request: GetContributionRequest): Promise<GetContributionResult>;

  /**
   * List liabilities.
   *
   * Returns present and former loans of users, one page at a time; only government institutions show them so far.
   * Without a filter that means, we conclude, the liabilities of **all** your users. `startDate` and `endDate` both
   * filter by the liability's `startDate`; its `endDate` is not looked at. The service keeps them until their account
   * or archive is revoked, by the user or by you, and for 60 days after the connection or the upload at most. No order
   * is promised.
   *
   * `GET /liabilities`. Gives one page: `pages` and `paginate` take the method and go through all. Declared errors:
   * 400, 401, 403, 404, 415, 429, 500, 501, 503, 504. Source: other public documentation.
   */
  listLiabilities(request?: ListLiabilitiesRequest): Promise<ListLiabilitiesResult>;

  /**
   * Get a liability.
   *
   * Returns one liability. Its `metadata` says which account or archive it was read from. Once that is revoked it
   * cannot be read any more, and the service keeps it for 60 days after the connection or the upload at most.
   *
   * `GET /liabilities/{id}`. Declared errors: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504. Source: other public
   * documentation.
   */
  getLiability(request: GetLiabilityRequest): Promise<GetLiabilityResult>;

  /**
   * List transactions.
   *
   * Returns movements of money that users' accounts show, one page at a time: earnings and fees, and also deposits into
   * e-wallets and withdrawals from them. Without a filter that means the transactions of **all** your users.
   * `startDate` and `endDate` filter by the day of the transaction. The service keeps them until their account or
   * archive is revoked, by the user or by you, and for 60 days after the connection or the upload at most. No order is
   * promised.
   *
   * `GET /transactions`. Gives one page: `pages` and `paginate` take the method and go through all. Declared errors:
   * 400, 401, 403, 404, 415, 429, 500, 501, 503, 504. Source: other public documentation.
   */
  listTransactions(request?: ListTransactionsRequest): Promise<ListTransactionsResult>;

  /**
   * Get a transaction.
   *
   * Returns one transaction. Its `metadata` says which account or archive it was read from. Once that is revoked it
   * cannot be read any more, and the service keeps it for 60 days after the connection or the upload at most.
   *
   * `GET /transactions/{id}`. Declared errors: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504. Source: other public
   * documentation.
   */
  getTransaction(request: GetTransactionRequest): Promise<GetTransactionResult>;

  /**
   * List ratings.
   *
   * Returns how providers rate the performance of users, one page at a time: one rating for each account that has one.
   * Without a filter that means, we conclude, the ratings of **all** your users. There is no filter by date. The
   * service keeps them until their account or archive is revoked, by the user or by you, and for 60 days after the
   * connection or the upload at most. No order is promised.
   *
   * `GET /ratings`. Gives one page: `pages` and `paginate` take the method and go through all. Declared errors: 400,
   * 401, 403, 404, 415, 429, 500, 501, 503, 504. Source: other public documentation.
   */
  listRatings(request?: ListRatingsRequest): Promise<ListRatingsResult>;

  /**
   * Get a rating.
   *
   * Returns one rating. Its `metadata` says which account or archive it was read from. Once that is revoked it cannot
   * be read any more, and the service keeps it for 60 days after the connection or the upload at most.
   *
   * `GET /ratings/{id}`. Declared errors: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504. Source: other public
   * documentation.
   */
  getRating(request: GetRatingRequest): Promise<GetRatingResult>;

  /**
   * List documents.
   *
   * Returns what providers have of official documents of users, one page at a time. Without a filter that means, we
   * conclude, the documents of **all** your users. There is no filter by date or kind. Files that were uploaded are in
   * `listArchives`. The service keeps documents until their account or archive is revoked, by the user or by you, and
   * for 60 days after the connection or the upload at most. No order is promised.
   *
   * `GET /documents`. Gives one page: `pages` and `paginate` take the method and go through all. Declared errors: 400,
   * 401, 403, 404, 415, 429, 500, 501, 503, 504. Source: other public documentation.
   */
  listDocuments(request?: ListDocumentsRequest): Promise<ListDocumentsResult>;

  /**
   * Get a document.
   *
   * Returns one document, with the URL of its file where the provider has one. Its `metadata` says which account or
   * archive it was read from. Once that is revoked the document cannot be read any more, and the service keeps it for
   * 60 days after the connection or the upload at most.
   *
   * `GET /documents/{id}`. Declared errors: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504. Source: other public
   * documentation.
   */
  getDocument(request: GetDocumentRequest): Promise<GetDocumentResult>;

  /**
   * List insights.
   *
   * Returns the figures that the service has computed from users' data, one page at a time. Without a filter that means
   * the insights of **all** your users. Only accounts at four kinds of government services have any, and what the
   * features call incomes are estimated incomes. The service calls insights alpha: they may change, and may not be
   * enabled for your tenant. There is no filter by date. The service keeps them until their account is revoked, by the
   * user or by you, and for 60 days after it was connected at most. No order is promised.
   *
   * `GET /insights`. Gives one page: `pages` and `paginate` take the method and go through all. Declared errors: 400,
   * 401, 403, 404, 415, 429, 500, 501, 503, 504. Source: other public documentation.
   */
  listInsights(request?: ListInsightsRequest): Promise<ListInsightsResult>;

  /**
   * Get an insight.
   *
   * Returns the figures computed from the data of one account. Its `metadata` says which account that is. -999 and -998
   * among them are no results. Once its account is revoked it cannot be read any more, and the service keeps it for 60
   * days after the connection at most.
   *
   * `GET /insights/{id}`. Declared errors: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504. Source: other public
   * documentation.
   */
  getInsight(request: GetInsightRequest): Promise<GetInsightResult>;

  /**
   * List link records.
   *
   * Returns the records of the Multiple Application Warning, one page at a time: whether users have also connected at
   * other organisations that take part in the service's network. The warning has to be activated for your tenant before
   * there are any. Without a filter that means the records of **all** your users. There is no filter by date. The
   * service keeps them until their account is revoked, by the user or by you, and for 60 days after it was connected at
   * most. No order is promised.
   *
   * `GET /links`. Gives one page: `pages` and `paginate` take the method and go through all. Declared errors: 400, 401,
   * 403, 404, 415, 429, 500, 501, 503, 504. Source: other public documentation.
   */
  listLinks(request?: ListLinksRequest): Promise<ListLinksResult>;

  /**
   * Get a link record.
   *
   * Returns one link record, the result of the Multiple Application Warning for one account: the user's connections at
   * other organisations before that account was connected. Its `metadata` says which account that is. The webhook
   * `LINK_ADDED` has the id. Once its account is revoked it cannot be read any more, and the service keeps it for 60
   * days after the connection at most.
   *
   * `GET /links/{id}`. Declared errors: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504. Source: other public
   * documentation.
   */
  getLink(request: GetLinkRequest): Promise<GetLinkResult>;

  /**
   * List archives.
   *
   * Returns the documents that were uploaded for your users, one page at a time, with what the service has read from
   * them. Without a filter that means the archives of **all** your users. `startDate` and `endDate` filter by the date
   * of the archive, by our reading the day of the upload, `fileType` by the kind of document. The service keeps
   * archives until they are revoked, by the user or by you, and for 60 days after the upload at most. No order is
   * promised.
   *
   * `GET /archives`. Gives one page: `pages` and `paginate` take the method and go through all. Declared errors: 400,
   * 401, 403, 404, 415, 429, 500, 501, 503, 504. Source: other public documentation.
   */
  listArchives(request?: ListArchivesRequest): Promise<ListArchivesResult>;

  /**
   * Upload a document.
   *
   * Uploads one document for a user, as one file or several, and has the service read it. Uploads have to be enabled
   * for you. **Without `userId` the service creates a new user for the archive.** A file may have up to 15 MB, as PDF,
   * PNG or JPEG; do not send TIFF, which one page still names. The sandbox takes the service's own sample payslips
   * only, and answers an error to anything else. The answer comes before the work is done: its status is `STARTED`, and
   * the archive or the webhooks `ARCHIVE_ANALYZED` and `ARCHIVE_FAILED` tell how it ends. The source does not say
   * whether the same document sent twice makes two archives; take it that it does.
   *
   * `POST /archives`. Declared errors: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504. Source: other public
   * documentation.
   */
  createArchive(request: CreateArchiveRequest): Promise<CreateArchiveResult>;

  /**
   * Get an archive.
   *
   * Returns one archive: how far the service has come, what it has read, and where the files are. An archive lives
   * until the user or you revoke it, and 60 days after the upload at the longest. One that was revoked may still be
   * answered, with the status `REVOKED`, by our reading.
   *
   * `GET /archives/{id}`. Declared errors: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504. Source: other public
   * documentation.
   */
  getArchive(request: GetArchiveRequest): Promise<GetArchiveResult>;

  /**
   * Delete an archive (Revoke Archive).
   *
   * Removes the archive with its files and with what was read from it, in the other resources too. Users revoke
   * archives in the Wink Widget; with this operation you do it for them. The webhook `ARCHIVE_REVOKED` is documented
   * for a revocation by the user; whether it fires after this operation too is not, so do not wait for it, but be ready
   * for it.
   *
   * `DELETE /archives/{id}`. Declared errors: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504. Source: other public
   * documentation.
   */
  deleteArchive(request: DeleteArchiveRequest): Promise<DeleteArchiveResult>;

  /**
   * Upload a document of unknown kind.
   *
   * Does what `createArchive` does for a document of which you do not know the kind: the service finds it out by the
   * contents, and `classification` says what it took the document for. That can be there before the status is
   * `ANALYZED`; `type` may be null throughout. **Without `userId` the service creates a new user for the archive.**
   * Files may have up to 15 MB, as PDF, PNG or JPEG but not TIFF, and the sandbox takes the service's own sample
   * payslips only.
   *
   * `POST /archives/classify`. Declared errors: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504. Source: other public
   * documentation.
   */
  createAndClassifyArchive(request: CreateAndClassifyArchiveRequest): Promise<CreateAndClassifyArchiveResult>;

  /**
   * Upload a payslip.
   *
   * Uploads a payslip of one file for a user, who has to be named. Uploads have to be enabled for you. The file may
   * have up to 15 MB, as PDF, PNG or JPEG but not TIFF; the sandbox takes the service's own sample payslips only. The
   * webhooks `ARCHIVE_ANALYZED` and `ARCHIVE_FAILED` tell how reading it ends. Keep the archive's id:
   * `getArchivePayslipData` reads by it what was found, and `sendPayslipManualResult` takes the result of a check by a
   * person.
   *
   * `POST /archives/-/payslips/uploadRawFile`. Declared errors: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504.
   * Source: other public documentation.
   */
  uploadPayslipFile(request: UploadPayslipFileRequest): Promise<UploadPayslipFileResult>;

  /**
   * Get the data of a payslip.
   *
   * Returns what the service has read from an uploaded payslip. The source does not say what it answers while the
   * service is still at work; look at the status of the archive first. Once the archive is revoked it cannot be read
   * any more, and the service keeps it for 60 days after the upload at most.
   *
   * `GET /archives/-/payslips/queryPrediction`. Declared errors: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504.
   * Source: other public documentation.
   */
  getArchivePayslipData(request: GetArchivePayslipDataRequest): Promise<GetArchivePayslipDataResult>;

  /**
   * List the data of payslips.
   *
   * Returns what the service has read from uploaded payslips, one page at a time, for **all** your users: there is no
   * filter by user. `startDate` and `endDate` filter by the day of creation; whether that of the archive or of what was
   * read from it is not documented. The service keeps them until the archive is revoked, by the user or by you, and for
   * 60 days after the upload at most. No order is promised.
   *
   * `GET /archives/-/payslips/listPredictions`. Gives one page: `pages` and `paginate` take the method and go through
   * all. Declared errors: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504. Source: other public documentation.
   */
  listArchivePayslipPredictions(request?: ListArchivePayslipPredictionsRequest): Promise<ListArchivePayslipPredictionsResult>;

  /**
   * Send what a person has read on a payslip.
   *
   * Sends the service the result of a check by a person of yours: what stands on an uploaded payslip, or that the file
   * is no payslip. The source does not say whether `getArchivePayslipData` returns it afterwards.
   *
   * `POST /archives/-/payslips/sendManualResult`. Declared errors: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504.
   * Source: other public documentation.
   */
  sendPayslipManualResult(request: SendPayslipManualResultRequest): Promise<SendPayslipManualResultResult>;

  /**
   * List file types.
   *
   * Returns the kinds of documents that can be uploaded and are then available as archives, one page at a time.
   * `active` says whether uploading a kind works, `enabled` whether you are allowed to upload it. No order is promised.
   *
   * `GET /fileTypes`. Gives one page: `pages` and `paginate` take the method and go through all. Declared errors: 400,
   * 401, 403, 404, 415, 429, 500, 501, 503, 504. Source: other public documentation.
   */
  listFileTypes(request?: ListFileTypesRequest): Promise<ListFileTypesResult>;

  /**
   * List invites.
   *
   * Returns the invites of your tenant, one page at a time, with how far each user has come. There is no filter: to
   * find one invite, keep the id that `createInvite` returned. No order is promised.
   *
   * `GET /invites`. Gives one page: `pages` and `paginate` take the method and go through all. Declared errors: 400,
   * 401, 403, 404, 415, 429, 500, 501, 503, 504. Source: other public documentation.
   */
  listInvites(request?: ListInvitesRequest): Promise<ListInvitesResult>;

  /**
   * Invite a user.
   *
   * Sends an e-mail that invites one person to share data, with the texts of a template, and creates a user for that
   * person. The person opens the e-mail, then the landing page, then the Wink Widget, and connects an account there;
   * `status` and the invite's log follow that way. The link in the e-mail works for 14 days. Until then the person can
   * open it any number of times, to see which accounts are connected, to revoke them or to connect more.
   *
   * The answer's `userId` is that user, whom you need not create: what the person shares is found under it. The webhook
   * `INVITE_INVITED` tells that the invite was sent, `INVITE_LINKED` that an account was connected. Do not repeat a
   * request blindly, for each one may send another e-mail and create another user.
   *
   * `POST /invites`. Declared errors: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504. Source: other public
   * documentation.
   */
  createInvite(request: CreateInviteRequest): Promise<CreateInviteResult>;

  /**
   * Get an invite.
   *
   * Returns one invite and how far the user has come with it. `linkedAt` is null until the user has connected an
   * account. The link works for 14 days; no source gives a status for one whose time has passed.
   *
   * `GET /invites/{id}`. Declared errors: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504. Source: other public
   * documentation.
   */
  getInvite(request: GetInviteRequest): Promise<GetInviteResult>;

  /**
   * List the log of an invite.
   *
   * Returns the statuses that one invite has gone through, one page at a time: one entry for each status that it took,
   * with the moment. It shows where invited people stop. No order is promised; sort by `createdAt`.
   *
   * `GET /invites/{inviteId}/logs`. Gives one page: `pages` and `paginate` take the method and go through all. Declared
   * errors: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504. Source: other public documentation.
   */
  listInviteLogs(request: ListInviteLogsRequest): Promise<ListInviteLogsResult>;

  /**
   * List invite templates.
   *
   * Returns the invite templates of your tenant, one page at a time. There is no filter, and no order is promised.
   *
   * `GET /inviteTemplates`. Gives one page: `pages` and `paginate` take the method and go through all. Declared errors:
   * 400, 401, 403, 404, 415, 429, 500, 501, 503, 504. Source: other public documentation.
   */
  listInviteTemplates(request?: ListInviteTemplatesRequest): Promise<ListInviteTemplatesResult>;

  /**
   * Create an invite template.
   *
   * Creates a template: the texts of the e-mail, of the landing page and of the success page, under your company's
   * name. Use the returned id as `templateId` of `createInvite`.
   *
   * `POST /inviteTemplates`. Declared errors: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504. Source: other public
   * documentation.
   */
  createInviteTemplate(request: CreateInviteTemplateRequest): Promise<CreateInviteTemplateResult>;

  /**
   * Get an invite template.
   *
   * Returns one invite template with all its texts, in the form that `updateInviteTemplate` takes them back, beside its
   * `id`.
   *
   * `GET /inviteTemplates/{id}`. Declared errors: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504. Source: other
   * public documentation.
   */
  getInviteTemplate(request: GetInviteTemplateRequest): Promise<GetInviteTemplateResult>;

  /**
   * Replace an invite template.
   *
   * Replaces the whole template: every text has to be sent, also those that stay as they are. Read the template first,
   * change what you mean to, and send all but its `id`. No source says whether an e-mail or a page of an earlier invite
   * changes too.
   *
   * `PUT /inviteTemplates/{id}`. Declared errors: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504. Source: other
   * public documentation.
   */
  updateInviteTemplate(request: UpdateInviteTemplateRequest): Promise<UpdateInviteTemplateResult>;

  /**
   * Delete an invite template.
   *
   * Deletes the template; no new invite can be made with it. No source says what happens to invites that were made with
   * it before.
   *
   * `DELETE /inviteTemplates/{id}`. Declared errors: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504. Source: other
   * public documentation.
   */
  deleteInviteTemplate(request: DeleteInviteTemplateRequest): Promise<DeleteInviteTemplateResult>;

  /**
   * List consent templates.
   *
   * Returns the consent templates of your tenant, one page at a time. There is no filter, and no operation that gets a
   * single one. No order is promised.
   *
   * `GET /consentTemplates`. Gives one page: `pages` and `paginate` take the method and go through all. Declared
   * errors: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504. Source: other public documentation.
   */
  listConsentTemplates(request?: ListConsentTemplatesRequest): Promise<ListConsentTemplatesResult>;

  /**
   * Create a consent template.
   *
   * Creates a consent template: it stores a consent document of yours, with its kind and its version, so that the
   * consent in other requests can name its id. No operation changes one, so for a new wording create another template
   * with another `version`.
   *
   * `POST /consentTemplates`. Declared errors: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504. Source: other public
   * documentation.
   */
  createConsentTemplate(request: CreateConsentTemplateRequest): Promise<CreateConsentTemplateResult>;

  /**
   * Delete a consent template.
   *
   * Deletes one consent template. No source says what becomes of consents that people gave under it, so keep your own
   * copy of its text and version first.
   *
   * `DELETE /consentTemplates/{id}`. Declared errors: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504. Source: other
   * public documentation.
   */
  deleteConsentTemplate(request: DeleteConsentTemplateRequest): Promise<DeleteConsentTemplateResult>;

  /**
   * List webhooks.
   *
   * Returns the registered webhooks of your tenant, one page at a time: where events are sent, which types, and with
   * which secret they are signed. The secrets stand in the answer in clear, so keep it out of logs. No order is
   * promised.
   *
   * `GET /webhooks`. Gives one page: `pages` and `paginate` take the method and go through all. Declared errors: 400,
   * 401, 403, 404, 415, 429, 500, 501, 503, 504. Source: other public documentation.
   */
  listWebhooks(request?: ListWebhooksRequest): Promise<ListWebhooksResult>;

  /**
   * Register a webhook.
   *
   * Registers a URL of yours for events, of the types that you choose or of all. Every event is signed with the
   * `secret` that you send here. Webhooks can be registered in the developer portal too.
   *
   * A webhook cannot be changed: register a new one, then delete the old one. While both exist, you may receive an
   * event from each. No source says whether a second registration of the same URL is refused.
   *
   * `POST /webhooks`. Declared errors: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504. Source: other public
   * documentation.
   */
  createWebhook(request: CreateWebhookRequest): Promise<CreateWebhookResult>;

  /**
   * Get a webhook.
   *
   * Returns one registered webhook. Its secret stands in the answer in clear, so keep it out of logs.
   *
   * `GET /webhooks/{id}`. Declared errors: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504. Source: other public
   * documentation.
   */
  getWebhook(request: GetWebhookRequest): Promise<GetWebhookResult>;

  /**
   * Delete a webhook.
   *
   * Ends the registration: its URL gets no further events. Whether deliveries that have failed before are still tried
   * again is not documented.
   *
   * `DELETE /webhooks/{id}`. Declared errors: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504. Source: other public
   * documentation.
   */
  deleteWebhook(request: DeleteWebhookRequest): Promise<DeleteWebhookResult>;

  /**
   * Verify an identity by id number.
   *
   * Compares what you know of a person with the record that belongs to an id number, to check it or against fraud. Send
   * the first and the last name: where their score is below 80, every other attribute of the result is null. Otherwise
   * the answer says attribute by attribute whether it matches; it does not show the record. What you leave out is not
   * compared: its attribute is null.
   *
   * Deprecated: the service's public specification has left it out since September 2025, and names no replacement. For
   * more detail the service points to the Wink Widget: what `listIdentities` returns comes from accounts that people
   * connect there.
   *
   * `POST /profiles/-/identities/verify`. Declared errors: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504. Source:
   * other public documentation.
   *
   * @deprecated
   */
  verifyProfileIdentity(request: VerifyProfileIdentityRequest): Promise<VerifyProfileIdentityResult>;

  /**
   * Look up an identity by id number.
   *
   * Returns the record that belongs to an id number, to learn more of a person or to fill in a form. Send the first and
   * the last name: where their score is below 80, every other attribute of the result is null.
   *
   * Deprecated: the service's public specification has left it out since September 2025, and names no replacement. For
   * more detail the service points to the Wink Widget: what `listIdentities` returns comes from accounts that people
   * connect there.
   *
   * `POST /profiles/-/identities/query`. Declared errors: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504. Source:
   * other public documentation.
   *
   * @deprecated
   */
  queryProfileIdentity(request: QueryProfileIdentityRequest): Promise<QueryProfileIdentityResult>;

  /**
   * List uploads.
   *
   * The former `listArchives`, which you should use: it has what was read as well. Returns the documents that were
   * uploaded, one page at a time. Without a filter that means those of **all** your users. `startDate` and `endDate`
   * filter by the day of the upload. Uploads live as long as archives do. No order is promised.
   *
   * `GET /uploads`. Gives one page: `pages` and `paginate` take the method and go through all. Declared errors: 400,
   * 401, 403, 404, 415, 429, 500, 501, 503, 504. Source: other public documentation.
   *
   * @deprecated
   */
  listUploads(request?: ListUploadsRequest): Promise<ListUploadsResult>;

  /**
   * Get an upload.
   *
   * The former `getArchive`, which you should use. Returns one upload: how far the service has come, and where the
   * files are. It lives as long as an archive does: until it is revoked, and 60 days after the upload at the longest.
   *
   * `GET /uploads/{id}`. Declared errors: 400, 401, 403, 404, 415, 429, 500, 501, 503, 504. Source: other public
   * documentation.
   *
   * @deprecated
   */
  getUpload(request: GetUploadRequest): Promise<GetUploadResult>;
}

/** The ids of the operations of the Smile data network API. */
export type OperationId = keyof DataNetworkOperations;
