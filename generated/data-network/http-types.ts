// Generated from openapi/ by `npm run generate`. Changes made here are lost.

import type { HttpCall, HttpClient, HttpInit } from "../../src/client/http-types.js";
import type { AccountExportGenerateRequest, AccountExportResponse, AccountListResponse, AccountPayloadResponse, AccountResponse, AcknowledgementResponse, ArchiveClassifyRequest, ArchiveCreateRequest, ArchiveListResponse, ArchivePayslipManualResultSendRequest, ArchivePayslipPredictionListResponse, ArchivePayslipPredictionResponse, ArchivePayslipRawFileUploadRequest, ArchiveResponse, ConsentTemplateCreateRequest, ConsentTemplateListResponse, ConsentTemplateResponse, ContributionListResponse, ContributionResponse, CreateTokenQuery, DeleteArchivePath, DeleteConsentTemplatePath, DeleteInviteTemplatePath, DeleteWebhookPath, DisableAccountMonitorPath, EincomeListResponse, EincomeResponse, EmploymentListResponse, EmploymentResponse, ErrorResponse, FileTypeListResponse, GenerateAccountExportPath, GetAccountPath, GetAccountPayloadPath, GetArchivePath, GetArchivePayslipDataQuery, GetContributionPath, GetDocumentPath, GetEincomePath, GetEmploymentPath, GetIdentityPath, GetIncomePath, GetInsightPath, GetInvitePath, GetInviteTemplatePath, GetLiabilityPath, GetLinkPath, GetProviderPath, GetRatingPath, GetTaskPath, GetTransactionPath, GetUploadPath, GetUserPath, GetUserSessionPayloadPath, GetWebhookPath, IdentityListResponse, IdentityResponse, IncomeListResponse, IncomeResponse, InsightListResponse, InsightResponse, InviteListResponse, InviteLogListResponse, InvitePostRequest, InviteResponse, InviteTemplateListResponse, InviteTemplatePostRequest, InviteTemplateResponse, InviteTemplateUpdateRequest, LiabilityListResponse, LiabilityResponse, LinkListResponse, LinkResponse, ListAccountsQuery, ListArchivePayslipPredictionsQuery, ListArchivesQuery, ListConsentTemplatesQuery, ListContributionsQuery, ListDocumentsQuery, ListEincomesQuery, ListEmploymentsQuery, ListFileTypesQuery, ListIdentitiesQuery, ListIncomesQuery, ListInsightsQuery, ListInviteLogsPath, ListInviteLogsQuery, ListInviteTemplatesQuery, ListInvitesQuery, ListLiabilitiesQuery, ListLinksQuery, ListProvidersQuery, ListRatingsQuery, ListTasksQuery, ListTransactionsQuery, ListUploadsQuery, ListUsersQuery, ListWebhooksQuery, ProfileQueryRequest, ProfileRecordResponse, ProfileVerificationResponse, ProfileVerifyRequest, ProviderListResponse, ProviderResponse, RatingListResponse, RatingResponse, ResetUserSessionPath, RevokeAccountPath, TaskListResponse, TaskResponse, TokenResponse, TransactionListResponse, TransactionResponse, UpdateInviteTemplatePath, UploadListResponse, UploadResponse, UserCreatedResponse, UserDocumentListResponse, UserDocumentResponse, UserListResponse, UserPayloadResponse, UserPostRequest, UserResponse, WebhookListResponse, WebhookPostRequest, WebhookResponse } from "./types.js";

/** The paths that have GET. */
export interface DataNetworkGetPaths {
  "/users": {
    init: [init?: HttpInit & { params?: { query?: ListUsersQuery } }];
    data: UserListResponse;
    error: ErrorResponse;
  };
  "/users/{id}": {
    init: [init: HttpInit & { params: { path: GetUserPath } }];
    data: UserResponse;
    error: ErrorResponse;
  };
  "/users/{id}/payload": {
    init: [init: HttpInit & { params: { path: GetUserSessionPayloadPath } }];
    data: UserPayloadResponse;
    error: ErrorResponse;
  };
  "/providers": {
    init: [init?: HttpInit & { params?: { query?: ListProvidersQuery } }];
    data: ProviderListResponse;
    error: ErrorResponse;
  };
  "/providers/{id}": {
    init: [init: HttpInit & { params: { path: GetProviderPath } }];
    data: ProviderResponse;
    error: ErrorResponse;
  };
  "/accounts": {
    init: [init?: HttpInit & { params?: { query?: ListAccountsQuery } }];
    data: AccountListResponse;
    error: ErrorResponse;
  };
  "/accounts/{id}": {
    init: [init: HttpInit & { params: { path: GetAccountPath } }];
    data: AccountResponse;
    error: ErrorResponse;
  };
  "/accounts/{id}/payload": {
    init: [init: HttpInit & { params: { path: GetAccountPayloadPath } }];
    data: AccountPayloadResponse;
    error: ErrorResponse;
  };
  "/tasks": {
    init: [init?: HttpInit & { params?: { query?: ListTasksQuery } }];
    data: TaskListResponse;
    error: ErrorResponse;
  };
  "/tasks/{id}": {
    init: [init: HttpInit & { params: { path: GetTaskPath } }];
    data: TaskResponse;
    error: ErrorResponse;
  };
  "/identities": {
    init: [init?: HttpInit & { params?: { query?: ListIdentitiesQuery } }];
    data: IdentityListResponse;
    error: ErrorResponse;
  };
  "/identities/{id}": {
    init: [init: HttpInit & { params: { path: GetIdentityPath } }];
    data: IdentityResponse;
    error: ErrorResponse;
  };
  "/employments": {
    init: [init?: HttpInit & { params?: { query?: ListEmploymentsQuery } }];
    data: EmploymentListResponse;
    error: ErrorResponse;
  };
  "/employments/{id}": {
    init: [init: HttpInit & { params: { path: GetEmploymentPath } }];
    data: EmploymentResponse;
    error: ErrorResponse;
  };
  "/incomes": {
    init: [init?: HttpInit & { params?: { query?: ListIncomesQuery } }];
    data: IncomeListResponse;
    error: ErrorResponse;
  };
  "/incomes/{id}": {
    init: [init: HttpInit & { params: { path: GetIncomePath } }];
    data: IncomeResponse;
    error: ErrorResponse;
  };
  "/eincomes": {
    init: [init?: HttpInit & { params?: { query?: ListEincomesQuery } }];
    data: EincomeListResponse;
    error: ErrorResponse;
  };
  "/eincomes/{id}": {
    init: [init: HttpInit & { params: { path: GetEincomePath } }];
    data: EincomeResponse;
    error: ErrorResponse;
  };
  "/contributions": {
    init: [init?: HttpInit & { params?: { query?: ListContributionsQuery } }];
    data: ContributionListResponse;
    error: ErrorResponse;
  };
  "/contributions/{id}": {
    init: [init: HttpInit & { params: { path: GetContributionPath } }];
    data: ContributionResponse;
    error: ErrorResponse;
  };
  "/liabilities": {
    init: [init?: HttpInit & { params?: { query?: ListLiabilitiesQuery } }];
    data: LiabilityListResponse;
    error: ErrorResponse;
  };
  "/liabilities/{id}": {
    init: [init: HttpInit & { params: { path: GetLiabilityPath } }];
    data: LiabilityResponse;
    error: ErrorResponse;
  };
  "/transactions": {
    init: [init?: HttpInit & { params?: { query?: ListTransactionsQuery } }];
    data: TransactionListResponse;
    error: ErrorResponse;
  };
  "/transactions/{id}": {
    init: [init: HttpInit & { params: { path: GetTransactionPath } }];
    data: TransactionResponse;
    error: ErrorResponse;
  };
  "/ratings": {
    init: [init?: HttpInit & { params?: { query?: ListRatingsQuery } }];
    data: RatingListResponse;
    error: ErrorResponse;
  };
  "/ratings/{id}": {
    init: [init: HttpInit & { params: { path: GetRatingPath } }];
    data: RatingResponse;
    error: ErrorResponse;
  };
  "/documents": {
    init: [init?: HttpInit & { params?: { query?: ListDocumentsQuery } }];
    data: UserDocumentListResponse;
    error: ErrorResponse;
  };
  "/documents/{id}": {
    init: [init: HttpInit & { params: { path: GetDocumentPath } }];
    data: UserDocumentResponse;
    error: ErrorResponse;
  };
  "/insights": {
    init: [init?: HttpInit & { params?: { query?: ListInsightsQuery } }];
    data: InsightListResponse;
    error: ErrorResponse;
  };
  "/insights/{id}": {
    init: [init: HttpInit & { params: { path: GetInsightPath } }];
    data: InsightResponse;
    error: ErrorResponse;
  };
  "/links": {
    init: [init?: HttpInit & { params?: { query?: ListLinksQuery } }];
    data: LinkListResponse;
    error: ErrorResponse;
  };
  "/links/{id}": {
    init: [init: HttpInit & { params: { path: GetLinkPath } }];
    data: LinkResponse;
    error: ErrorResponse;
  };
  "/archives": {
    init: [init?: HttpInit & { params?: { query?: ListArchivesQuery } }];
    data: ArchiveListResponse;
    error: ErrorResponse;
  };
  "/archives/{id}": {
    init: [init: HttpInit & { params: { path: GetArchivePath } }];
    data: ArchiveResponse;
    error: ErrorResponse;
  };
  "/archives/-/payslips/queryPrediction": {
    init: [init: HttpInit & { params: { query: GetArchivePayslipDataQuery } }];
    data: ArchivePayslipPredictionResponse;
    error: ErrorResponse;
  };
  "/archives/-/payslips/listPredictions": {
    init: [init?: HttpInit & { params?: { query?: ListArchivePayslipPredictionsQuery } }];
    data: ArchivePayslipPredictionListResponse;
    error: ErrorResponse;
  };
  "/fileTypes": {
    init: [init?: HttpInit & { params?: { query?: ListFileTypesQuery } }];
    data: FileTypeListResponse;
    error: ErrorResponse;
  };
  "/invites": {
    init: [init?: HttpInit & { params?: { query?: ListInvitesQuery } }];
    data: InviteListResponse;
    error: ErrorResponse;
  };
  "/invites/{id}": {
    init: [init: HttpInit & { params: { path: GetInvitePath } }];
    data: InviteResponse;
    error: ErrorResponse;
  };
  "/invites/{inviteId}/logs": {
    init: [init: HttpInit & { params: { path: ListInviteLogsPath; query?: ListInviteLogsQuery } }];
    data: InviteLogListResponse;
    error: ErrorResponse;
  };
  "/inviteTemplates": {
    init: [init?: HttpInit & { params?: { query?: ListInviteTemplatesQuery } }];
    data: InviteTemplateListResponse;
    error: ErrorResponse;
  };
  "/inviteTemplates/{id}": {
    init: [init: HttpInit & { params: { path: GetInviteTemplatePath } }];
    data: InviteTemplateResponse;
    error: ErrorResponse;
  };
  "/consentTemplates": {
    init: [init?: HttpInit & { params?: { query?: ListConsentTemplatesQuery } }];
    data: ConsentTemplateListResponse;
    error: ErrorResponse;
  };
  "/webhooks": {
    init: [init?: HttpInit & { params?: { query?: ListWebhooksQuery } }];
    data: WebhookListResponse;
    error: ErrorResponse;
  };
  "/webhooks/{id}": {
    init: [init: HttpInit & { params: { path: GetWebhookPath } }];
    data: WebhookResponse;
    error: ErrorResponse;
  };
  "/uploads": {
    init: [init?: HttpInit & { params?: { query?: ListUploadsQuery } }];
    data: UploadListResponse;
    error: ErrorResponse;
  };
  "/uploads/{id}": {
    init: [init: HttpInit & { params: { path: GetUploadPath } }];
    data: UploadResponse;
    error: ErrorResponse;
  };
}

/** The paths that have POST. */
export interface DataNetworkPostPaths {
  "/users": {
    init: [init?: HttpInit & { body?: UserPostRequest }];
    data: UserCreatedResponse;
    error: ErrorResponse;
  };
  "/users/{id}/resetSession": {
    init: [init: HttpInit & { params: { path: ResetUserSessionPath } }];
    data: AcknowledgementResponse;
    error: ErrorResponse;
  };
  "/tokens": {
    init: [init: HttpInit & { params: { query: CreateTokenQuery } }];
    data: TokenResponse;
    error: ErrorResponse;
  };
  "/accounts/{id}/exports/generate": {
    init: [init: HttpInit & { params: { path: GenerateAccountExportPath }; body: AccountExportGenerateRequest }];
    data: AccountExportResponse;
    error: ErrorResponse;
  };
  "/accounts/{id}/disableMonitor": {
    init: [init: HttpInit & { params: { path: DisableAccountMonitorPath } }];
    data: AcknowledgementResponse;
    error: ErrorResponse;
  };
  "/archives": {
    init: [init: HttpInit & { body: ArchiveCreateRequest }];
    data: ArchiveResponse;
    error: ErrorResponse;
  };
  "/archives/classify": {
    init: [init: HttpInit & { body: ArchiveClassifyRequest }];
    data: ArchiveResponse;
    error: ErrorResponse;
  };
  "/archives/-/payslips/uploadRawFile": {
    init: [init: HttpInit & { body: ArchivePayslipRawFileUploadRequest }];
    data: ArchiveResponse;
    error: ErrorResponse;
  };
  "/archives/-/payslips/sendManualResult": {
    init: [init: HttpInit & { body: ArchivePayslipManualResultSendRequest }];
    data: AcknowledgementResponse;
    error: ErrorResponse;
  };
  "/invites": {
    init: [init: HttpInit & { body: InvitePostRequest }];
    data: InviteResponse;
    error: ErrorResponse;
  };
  "/inviteTemplates": {
    init: [init: HttpInit & { body: InviteTemplatePostRequest }];
    data: InviteTemplateResponse;
    error: ErrorResponse;
  };
  "/consentTemplates": {
    init: [init: HttpInit & { body: ConsentTemplateCreateRequest }];
    data: ConsentTemplateResponse;
    error: ErrorResponse;
  };
  "/webhooks": {
    init: [init: HttpInit & { body: WebhookPostRequest }];
    data: WebhookResponse;
    error: ErrorResponse;
  };
  "/profiles/-/identities/verify": {
    init: [init: HttpInit & { body: ProfileVerifyRequest }];
    data: ProfileVerificationResponse;
    error: ErrorResponse;
  };
  "/profiles/-/identities/query": {
    init: [init: HttpInit & { body: ProfileQueryRequest }];
    data: ProfileRecordResponse;
    error: ErrorResponse;
  };
}

/** The paths that have DELETE. */
export interface DataNetworkDeletePaths {
  "/accounts/{id}": {
    init: [init: HttpInit & { params: { path: RevokeAccountPath } }];
    data: AcknowledgementResponse;
    error: ErrorResponse;
  };
  "/archives/{id}": {
    init: [init: HttpInit & { params: { path: DeleteArchivePath } }];
    data: AcknowledgementResponse;
    error: ErrorResponse;
  };
  "/inviteTemplates/{id}": {
    init: [init: HttpInit & { params: { path: DeleteInviteTemplatePath } }];
    data: AcknowledgementResponse;
    error: ErrorResponse;
  };
  "/consentTemplates/{id}": {
    init: [init: HttpInit & { params: { path: DeleteConsentTemplatePath } }];
    data: AcknowledgementResponse;
    error: ErrorResponse;
  };
  "/webhooks/{id}": {
    init: [init: HttpInit & { params: { path: DeleteWebhookPath } }];
    data: AcknowledgementResponse;
    error: ErrorResponse;
  };
}

/** The paths that have PUT. */
export interface DataNetworkPutPaths {
  "/inviteTemplates/{id}": {
    init: [init: HttpInit & { params: { path: UpdateInviteTemplatePath }; body: InviteTemplateUpdateRequest }];
    data: InviteTemplateResponse;
    error: ErrorResponse;
  };
}

/** Path-typed calls of the Smile data network API. */
export interface DataNetworkHttp extends HttpClient {
  readonly GET: HttpCall<DataNetworkGetPaths>;
  readonly POST: HttpCall<DataNetworkPostPaths>;
  readonly DELETE: HttpCall<DataNetworkDeletePaths>;
  readonly PUT: HttpCall<DataNetworkPutPaths>;
}
