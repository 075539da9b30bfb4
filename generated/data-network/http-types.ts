// Generated from openapi/ by `npm run generate`. Changes made here are lost.

import type { HttpCall, HttpClient, HttpInit } from "../../src/client/http-types.js";
import type { AccountExportGenerateRequest, AccountExportResponse, AccountListResponse, AccountPayloadResponse, AccountResponse, AcknowledgementResponse, ArchiveClassifyRequest, ArchiveCreateRequest, ArchiveListResponse, ArchivePayslipManualResultSendRequest, ArchivePayslipPredictionListResponse, ArchivePayslipPredictionResponse, ArchivePayslipRawFileUploadRequest, ArchiveResponse, ConsentTemplateCreateRequest, ConsentTemplateListResponse, ConsentTemplateResponse, ContributionListResponse, ContributionResponse, CreateTokenQuery, DeleteArchivePath, DeleteConsentTemplatePath, DeleteInviteTemplatePath, DeleteWebhookPath, DisableAccountMonitorPath, EincomeListResponse, EincomeResponse, EmploymentListResponse, EmploymentResponse, ErrorResponse, FileTypeListResponse, GenerateAccountExportPath, GetAccountPath, GetAccountPayloadPath, GetArchivePath, GetArchivePayslipDataQuery, GetContributionPath, GetDocumentPath, GetEincomePath, GetEmploymentPath, GetIdentityPath, GetIncomePath, GetInsightPath, GetInvitePath, GetInviteTemplatePath, GetLiabilityPath, GetLinkPath, GetProviderPath, GetRatingPath, GetTaskPath, GetTransactionPath, GetUploadPath, GetUserPath, GetUserSessionPayloadPath, GetWebhookPath, IdentityListResponse, IdentityResponse, IncomeListResponse, IncomeResponse, InsightListResponse, InsightResponse, InviteListResponse, InviteLogListResponse, InvitePostRequest, InviteResponse, InviteTemplateListResponse, InviteTemplatePostRequest, InviteTemplateResponse, InviteTemplateUpdateRequest, LiabilityListResponse, LiabilityResponse, LinkListResponse, LinkResponse, ListAccountsQuery, ListArchivePayslipPredictionsQuery, ListArchivesQuery, ListConsentTemplatesQuery, ListContributionsQuery, ListDocumentsQuery, ListEincomesQuery, ListEmploymentsQuery, ListFileTypesQuery, ListIdentitiesQuery, ListIncomesQuery, ListInsightsQuery, ListInviteLogsPath, ListInviteLogsQuery, ListInviteTemplatesQuery, ListInvitesQuery, ListLiabilitiesQuery, ListLinksQuery, ListProvidersQuery, ListRatingsQuery, ListTasksQuery, ListTransactionsQuery, ListUploadsQuery, ListUsersQuery, ListWebhooksQuery, ProfileQueryRequest, ProfileRecordResponse, ProfileVerificationResponse, ProfileVerifyRequest, ProviderListResponse, ProviderResponse, RatingListResponse, RatingResponse, ResetUserSessionPath, RevokeAccountPath, TaskListResponse, TaskResponse, TokenResponse, TransactionListResponse, TransactionResponse, UpdateInviteTemplatePath, UploadListResponse, UploadResponse, UserCreatedResponse, UserDocumentListResponse, UserDocumentResponse, UserListResponse, UserPayloadResponse, UserPostRequest, UserResponse, WebhookListResponse, WebhookPostRequest, WebhookResponse } from "./types.js";

/** The paths that have GET, each with what a path-typed call of it takes and gives. */
export interface DataNetworkGetPaths {
  /** List users. */
  "/users": {
    init: [init?: HttpInit & { params?: { query?: ListUsersQuery } }];
    data: UserListResponse;
    error: ErrorResponse;
  };
  /** Get a user. */
  "/users/{id}": {
    init: [init: HttpInit & { params: { path: GetUserPath } }];
    data: UserResponse;
    error: ErrorResponse;
  };
  /** Get all that a user shared in the session. */
  "/users/{id}/payload": {
    init: [init: HttpInit & { params: { path: GetUserSessionPayloadPath } }];
    data: UserPayloadResponse;
    error: ErrorResponse;
  };
  /** List providers. */
  "/providers": {
    init: [init?: HttpInit & { params?: { query?: ListProvidersQuery } }];
    data: ProviderListResponse;
    error: ErrorResponse;
  };
  /** Get a provider. */
  "/providers/{id}": {
    init: [init: HttpInit & { params: { path: GetProviderPath } }];
    data: ProviderResponse;
    error: ErrorResponse;
  };
  /** List accounts. */
  "/accounts": {
    init: [init?: HttpInit & { params?: { query?: ListAccountsQuery } }];
    data: AccountListResponse;
    error: ErrorResponse;
  };
  /** Get an account. */
  "/accounts/{id}": {
    init: [init: HttpInit & { params: { path: GetAccountPath } }];
    data: AccountResponse;
    error: ErrorResponse;
  };
  /** Get all data of an account. */
  "/accounts/{id}/payload": {
    init: [init: HttpInit & { params: { path: GetAccountPayloadPath } }];
    data: AccountPayloadResponse;
    error: ErrorResponse;
  };
  /** List tasks. */
  "/tasks": {
    init: [init?: HttpInit & { params?: { query?: ListTasksQuery } }];
    data: TaskListResponse;
    error: ErrorResponse;
  };
  /** Get a task. */
  "/tasks/{id}": {
    init: [init: HttpInit & { params: { path: GetTaskPath } }];
    data: TaskResponse;
    error: ErrorResponse;
  };
  /** List identities. */
  "/identities": {
    init: [init?: HttpInit & { params?: { query?: ListIdentitiesQuery } }];
    data: IdentityListResponse;
    error: ErrorResponse;
  };
  /** Get an identity. */
  "/identities/{id}": {
    init: [init: HttpInit & { params: { path: GetIdentityPath } }];
    data: IdentityResponse;
    error: ErrorResponse;
  };
  /** List employments. */
  "/employments": {
    init: [init?: HttpInit & { params?: { query?: ListEmploymentsQuery } }];
    data: EmploymentListResponse;
    error: ErrorResponse;
  };
  /** Get an employment. */
  "/employments/{id}": {
    init: [init: HttpInit & { params: { path: GetEmploymentPath } }];
    data: EmploymentResponse;
    error: ErrorResponse;
  };
  /** List incomes. */
  "/incomes": {
    init: [init?: HttpInit & { params?: { query?: ListIncomesQuery } }];
    data: IncomeListResponse;
    error: ErrorResponse;
  };
  /** Get an income. */
  "/incomes/{id}": {
    init: [init: HttpInit & { params: { path: GetIncomePath } }];
    data: IncomeResponse;
    error: ErrorResponse;
  };
  /** List estimated incomes. */
  "/eincomes": {
    init: [init?: HttpInit & { params?: { query?: ListEincomesQuery } }];
    data: EincomeListResponse;
    error: ErrorResponse;
  };
  /** Get an estimated income. */
  "/eincomes/{id}": {
    init: [init: HttpInit & { params: { path: GetEincomePath } }];
    data: EincomeResponse;
    error: ErrorResponse;
  };
  /** List contributions. */
  "/contributions": {
    init: [init?: HttpInit & { params?: { query?: ListContributionsQuery } }];
    data: ContributionListResponse;
    error: ErrorResponse;
  };
  /** Get a contribution. */
  "/contributions/{id}": {
    init: [init: HttpInit & { params: { path: GetContributionPath } }];
    data: ContributionResponse;
    error: ErrorResponse;
  };
  /** List liabilities. */
  "/liabilities": {
    init: [init?: HttpInit & { params?: { query?: ListLiabilitiesQuery } }];
    data: LiabilityListResponse;
    error: ErrorResponse;
  };
  /** Get a liability. */
  "/liabilities/{id}": {
    init: [init: HttpInit & { params: { path: GetLiabilityPath } }];
    data: LiabilityResponse;
    error: ErrorResponse;
  };
  /** List transactions. */
  "/transactions": {
    init: [init?: HttpInit & { params?: { query?: ListTransactionsQuery } }];
    data: TransactionListResponse;
    error: ErrorResponse;
  };
  /** Get a transaction. */
  "/transactions/{id}": {
    init: [init: HttpInit & { params: { path: GetTransactionPath } }];
    data: TransactionResponse;
    error: ErrorResponse;
  };
  /** List ratings. */
  "/ratings": {
    init: [init?: HttpInit & { params?: { query?: ListRatingsQuery } }];
    data: RatingListResponse;
    error: ErrorResponse;
  };
  /** Get a rating. */
  "/ratings/{id}": {
    init: [init: HttpInit & { params: { path: GetRatingPath } }];
    data: RatingResponse;
    error: ErrorResponse;
  };
  /** List documents. */
  "/documents": {
    init: [init?: HttpInit & { params?: { query?: ListDocumentsQuery } }];
    data: UserDocumentListResponse;
    error: ErrorResponse;
  };
  /** Get a document. */
  "/documents/{id}": {
    init: [init: HttpInit & { params: { path: GetDocumentPath } }];
    data: UserDocumentResponse;
    error: ErrorResponse;
  };
  /** List insights. */
  "/insights": {
    init: [init?: HttpInit & { params?: { query?: ListInsightsQuery } }];
    data: InsightListResponse;
    error: ErrorResponse;
  };
  /** Get an insight. */
  "/insights/{id}": {
    init: [init: HttpInit & { params: { path: GetInsightPath } }];
    data: InsightResponse;
    error: ErrorResponse;
  };
  /** List link records. */
  "/links": {
    init: [init?: HttpInit & { params?: { query?: ListLinksQuery } }];
    data: LinkListResponse;
    error: ErrorResponse;
  };
  /** Get a link record. */
  "/links/{id}": {
    init: [init: HttpInit & { params: { path: GetLinkPath } }];
    data: LinkResponse;
    error: ErrorResponse;
  };
  /** List archives. */
  "/archives": {
    init: [init?: HttpInit & { params?: { query?: ListArchivesQuery } }];
    data: ArchiveListResponse;
    error: ErrorResponse;
  };
  /** Get an archive. */
  "/archives/{id}": {
    init: [init: HttpInit & { params: { path: GetArchivePath } }];
    data: ArchiveResponse;
    error: ErrorResponse;
  };
  /** Get the data of a payslip. */
  "/archives/-/payslips/queryPrediction": {
    init: [init: HttpInit & { params: { query: GetArchivePayslipDataQuery } }];
    data: ArchivePayslipPredictionResponse;
    error: ErrorResponse;
  };
  /** List the data of payslips. */
  "/archives/-/payslips/listPredictions": {
    init: [init?: HttpInit & { params?: { query?: ListArchivePayslipPredictionsQuery } }];
    data: ArchivePayslipPredictionListResponse;
    error: ErrorResponse;
  };
  /** List file types. */
  "/fileTypes": {
    init: [init?: HttpInit & { params?: { query?: ListFileTypesQuery } }];
    data: FileTypeListResponse;
    error: ErrorResponse;
  };
  /** List invites. */
  "/invites": {
    init: [init?: HttpInit & { params?: { query?: ListInvitesQuery } }];
    data: InviteListResponse;
    error: ErrorResponse;
  };
  /** Get an invite. */
  "/invites/{id}": {
    init: [init: HttpInit & { params: { path: GetInvitePath } }];
    data: InviteResponse;
    error: ErrorResponse;
  };
  /** List the log of an invite. */
  "/invites/{inviteId}/logs": {
    init: [init: HttpInit & { params: { path: ListInviteLogsPath; query?: ListInviteLogsQuery } }];
    data: InviteLogListResponse;
    error: ErrorResponse;
  };
  /** List invite templates. */
  "/inviteTemplates": {
    init: [init?: HttpInit & { params?: { query?: ListInviteTemplatesQuery } }];
    data: InviteTemplateListResponse;
    error: ErrorResponse;
  };
  /** Get an invite template. */
  "/inviteTemplates/{id}": {
    init: [init: HttpInit & { params: { path: GetInviteTemplatePath } }];
    data: InviteTemplateResponse;
    error: ErrorResponse;
  };
  /** List consent templates. */
  "/consentTemplates": {
    init: [init?: HttpInit & { params?: { query?: ListConsentTemplatesQuery } }];
    data: ConsentTemplateListResponse;
    error: ErrorResponse;
  };
  /** List webhooks. */
  "/webhooks": {
    init: [init?: HttpInit & { params?: { query?: ListWebhooksQuery } }];
    data: WebhookListResponse;
    error: ErrorResponse;
  };
  /** Get a webhook. */
  "/webhooks/{id}": {
    init: [init: HttpInit & { params: { path: GetWebhookPath } }];
    data: WebhookResponse;
    error: ErrorResponse;
  };
  /** List uploads. */
  "/uploads": {
    init: [init?: HttpInit & { params?: { query?: ListUploadsQuery } }];
    data: UploadListResponse;
    error: ErrorResponse;
  };
  /** Get an upload. */
  "/uploads/{id}": {
    init: [init: HttpInit & { params: { path: GetUploadPath } }];
    data: UploadResponse;
    error: ErrorResponse;
  };
}

/** The paths that have POST, each with what a path-typed call of it takes and gives. */
export interface DataNetworkPostPaths {
  /** Create a user. */
  "/users": {
    init: [init?: HttpInit & { body?: UserPostRequest }];
    data: UserCreatedResponse;
    error: ErrorResponse;
  };
  /** Reset a user's session. */
  "/users/{id}/resetSession": {
    init: [init: HttpInit & { params: { path: ResetUserSessionPath } }];
    data: AcknowledgementResponse;
    error: ErrorResponse;
  };
  /** Create a link token (Refresh Token). */
  "/tokens": {
    init: [init: HttpInit & { params: { query: CreateTokenQuery } }];
    data: TokenResponse;
    error: ErrorResponse;
  };
  /** Make a file of an account's data. */
  "/accounts/{id}/exports/generate": {
    init: [init: HttpInit & { params: { path: GenerateAccountExportPath }; body: AccountExportGenerateRequest }];
    data: AccountExportResponse;
    error: ErrorResponse;
  };
  /** Disable data sync of an account. */
  "/accounts/{id}/disableMonitor": {
    init: [init: HttpInit & { params: { path: DisableAccountMonitorPath } }];
    data: AcknowledgementResponse;
    error: ErrorResponse;
  };
  /** Upload a document. */
  "/archives": {
    init: [init: HttpInit & { body: ArchiveCreateRequest }];
    data: ArchiveResponse;
    error: ErrorResponse;
  };
  /** Upload a document of unknown kind. */
  "/archives/classify": {
    init: [init: HttpInit & { body: ArchiveClassifyRequest }];
    data: ArchiveResponse;
    error: ErrorResponse;
  };
  /** Upload a payslip. */
  "/archives/-/payslips/uploadRawFile": {
    init: [init: HttpInit & { body: ArchivePayslipRawFileUploadRequest }];
    data: ArchiveResponse;
    error: ErrorResponse;
  };
  /** Send what a person has read on a payslip. */
  "/archives/-/payslips/sendManualResult": {
    init: [init: HttpInit & { body: ArchivePayslipManualResultSendRequest }];
    data: AcknowledgementResponse;
    error: ErrorResponse;
  };
  /** Invite a user. */
  "/invites": {
    init: [init: HttpInit & { body: InvitePostRequest }];
    data: InviteResponse;
    error: ErrorResponse;
  };
  /** Create an invite template. */
  "/inviteTemplates": {
    init: [init: HttpInit & { body: InviteTemplatePostRequest }];
    data: InviteTemplateResponse;
    error: ErrorResponse;
  };
  /** Create a consent template. */
  "/consentTemplates": {
    init: [init: HttpInit & { body: ConsentTemplateCreateRequest }];
    data: ConsentTemplateResponse;
    error: ErrorResponse;
  };
  /** Register a webhook. */
  "/webhooks": {
    init: [init: HttpInit & { body: WebhookPostRequest }];
    data: WebhookResponse;
    error: ErrorResponse;
  };
  /** Verify an identity by id number. */
  "/profiles/-/identities/verify": {
    init: [init: HttpInit & { body: ProfileVerifyRequest }];
    data: ProfileVerificationResponse;
    error: ErrorResponse;
  };
  /** Look up an identity by id number. */
  "/profiles/-/identities/query": {
    init: [init: HttpInit & { body: ProfileQueryRequest }];
    data: ProfileRecordResponse;
    error: ErrorResponse;
  };
}

/** The paths that have DELETE, each with what a path-typed call of it takes and gives. */
export interface DataNetworkDeletePaths {
  /** Revoke an account. */
  "/accounts/{id}": {
    init: [init: HttpInit & { params: { path: RevokeAccountPath } }];
    data: AcknowledgementResponse;
    error: ErrorResponse;
  };
  /** Delete an archive (Revoke Archive). */
  "/archives/{id}": {
    init: [init: HttpInit & { params: { path: DeleteArchivePath } }];
    data: AcknowledgementResponse;
    error: ErrorResponse;
  };
  /** Delete an invite template. */
  "/inviteTemplates/{id}": {
    init: [init: HttpInit & { params: { path: DeleteInviteTemplatePath } }];
    data: AcknowledgementResponse;
    error: ErrorResponse;
  };
  /** Delete a consent template. */
  "/consentTemplates/{id}": {
    init: [init: HttpInit & { params: { path: DeleteConsentTemplatePath } }];
    data: AcknowledgementResponse;
    error: ErrorResponse;
  };
  /** Delete a webhook. */
  "/webhooks/{id}": {
    init: [init: HttpInit & { params: { path: DeleteWebhookPath } }];
    data: AcknowledgementResponse;
    error: ErrorResponse;
  };
}

/** The paths that have PUT, each with what a path-typed call of it takes and gives. */
export interface DataNetworkPutPaths {
  /** Replace an invite template. */
  "/inviteTemplates/{id}": {
    init: [init: HttpInit & { params: { path: UpdateInviteTemplatePath }; body: InviteTemplateUpdateRequest }];
    data: InviteTemplateResponse;
    error: ErrorResponse;
  };
}

/**
 * Path-typed calls of the Smile data network API, by HTTP method.
 *
 * They send the client's credentials, to its base URL only, and follow no redirect. Nothing is validated, repeated, or
 * limited in size, time or rate: for that there are the client's own methods.
 */
export interface DataNetworkHttp extends HttpClient {
  /**
   * Sends a GET by its path, as in `smile.http.GET("/users", …)`.
   *
   * Takes a path of the contract, and `params`, `body`, `headers` and `signal` of the request. Returns `data` for a
   * success, or `error` for any other status, as they came, and beside it the whole `response`. Rejects with what
   * `fetch` throws where no answer arrives, with what `accessToken` throws where it is a function, with a `SyntaxError`
   * where a success is not JSON, and with a `TypeError`, before anything is sent, where a part of the request cannot be
   * sent as it is.
   *
   * Nothing is validated, repeated, or limited in size, time or rate: for that there are the client's own methods.
   */
  readonly GET: HttpCall<DataNetworkGetPaths>;
  /**
   * Sends a POST by its path, as in `smile.http.POST("/users", …)`.
   *
   * Takes a path of the contract, and `params`, `body`, `headers` and `signal` of the request. Returns `data` for a
   * success, or `error` for any other status, as they came, and beside it the whole `response`. Rejects with what
   * `fetch` throws where no answer arrives, with what `accessToken` throws where it is a function, with a `SyntaxError`
   * where a success is not JSON, and with a `TypeError`, before anything is sent, where a part of the request cannot be
   * sent as it is.
   *
   * Nothing is validated, repeated, or limited in size, time or rate: for that there are the client's own methods.
   */
  readonly POST: HttpCall<DataNetworkPostPaths>;
  /**
   * Sends a DELETE by its path, as in `smile.http.DELETE("/accounts/{id}", …)`.
   *
   * Takes a path of the contract, and `params`, `body`, `headers` and `signal` of the request. Returns `data` for a
   * success, or `error` for any other status, as they came, and beside it the whole `response`. Rejects with what
   * `fetch` throws where no answer arrives, with what `accessToken` throws where it is a function, with a `SyntaxError`
   * where a success is not JSON, and with a `TypeError`, before anything is sent, where a part of the request cannot be
   * sent as it is.
   *
   * Nothing is validated, repeated, or limited in size, time or rate: for that there are the client's own methods.
   */
  readonly DELETE: HttpCall<DataNetworkDeletePaths>;
  /**
   * Sends a PUT by its path, as in `smile.http.PUT("/inviteTemplates/{id}", …)`.
   *
   * Takes a path of the contract, and `params`, `body`, `headers` and `signal` of the request. Returns `data` for a
   * success, or `error` for any other status, as they came, and beside it the whole `response`. Rejects with what
   * `fetch` throws where no answer arrives, with what `accessToken` throws where it is a function, with a `SyntaxError`
   * where a success is not JSON, and with a `TypeError`, before anything is sent, where a part of the request cannot be
   * sent as it is.
   *
   * Nothing is validated, repeated, or limited in size, time or rate: for that there are the client's own methods.
   */
  readonly PUT: HttpCall<DataNetworkPutPaths>;
}
