// Generated from openapi/ by `npm run generate`. Changes made here are lost.

import type * as BillingTypes from "./billing/operation-types.js";
import type * as DataNetworkTypes from "./data-network/operation-types.js";
import type * as ProviderAccountsTypes from "./provider-accounts/operation-types.js";
import type { ApiName } from "./apis.js";

/** The names of the examples of each operation of the Smile billing API. */
export interface BillingScenarios {
  readonly createOrder: BillingTypes.CreateOrderExample;
  readonly updateAccount: BillingTypes.UpdateAccountExample;
  readonly updateSubscription: BillingTypes.UpdateSubscriptionExample;
  readonly queryGraphql: BillingTypes.QueryGraphqlExample;
}

/** The names of the examples of each operation of the Smile data network API. */
export interface DataNetworkScenarios {
  readonly listUsers: DataNetworkTypes.ListUsersExample;
  readonly createUser: DataNetworkTypes.CreateUserExample;
  readonly getUser: DataNetworkTypes.GetUserExample;
  readonly getUserSessionPayload: DataNetworkTypes.GetUserSessionPayloadExample;
  readonly resetUserSession: DataNetworkTypes.ResetUserSessionExample;
  readonly createToken: DataNetworkTypes.CreateTokenExample;
  readonly listProviders: DataNetworkTypes.ListProvidersExample;
  readonly getProvider: DataNetworkTypes.GetProviderExample;
  readonly listAccounts: DataNetworkTypes.ListAccountsExample;
  readonly getAccount: DataNetworkTypes.GetAccountExample;
  readonly revokeAccount: DataNetworkTypes.RevokeAccountExample;
  readonly getAccountPayload: DataNetworkTypes.GetAccountPayloadExample;
  readonly generateAccountExport: DataNetworkTypes.GenerateAccountExportExample;
  readonly disableAccountMonitor: DataNetworkTypes.DisableAccountMonitorExample;
  readonly listTasks: DataNetworkTypes.ListTasksExample;
  readonly getTask: DataNetworkTypes.GetTaskExample;
  readonly listIdentities: DataNetworkTypes.ListIdentitiesExample;
  readonly getIdentity: DataNetworkTypes.GetIdentityExample;
  readonly listEmployments: DataNetworkTypes.ListEmploymentsExample;
  readonly getEmployment: DataNetworkTypes.GetEmploymentExample;
  readonly listIncomes: DataNetworkTypes.ListIncomesExample;
  readonly getIncome: DataNetworkTypes.GetIncomeExample;
  readonly listEincomes: DataNetworkTypes.ListEincomesExample;
  readonly getEincome: DataNetworkTypes.GetEincomeExample;
  readonly listContributions: DataNetworkTypes.ListContributionsExample;
  readonly getContribution: DataNetworkTypes.GetContributionExample;
  readonly listLiabilities: DataNetworkTypes.ListLiabilitiesExample;
  readonly getLiability: DataNetworkTypes.GetLiabilityExample;
  readonly listTransactions: DataNetworkTypes.ListTransactionsExample;
  readonly getTransaction: DataNetworkTypes.GetTransactionExample;
  readonly listRatings: DataNetworkTypes.ListRatingsExample;
  readonly getRating: DataNetworkTypes.GetRatingExample;
  readonly listDocuments: DataNetworkTypes.ListDocumentsExample;
  readonly getDocument: DataNetworkTypes.GetDocumentExample;
  readonly listInsights: DataNetworkTypes.ListInsightsExample;
  readonly getInsight: DataNetworkTypes.GetInsightExample;
  readonly listLinks: DataNetworkTypes.ListLinksExample;
  readonly getLink: DataNetworkTypes.GetLinkExample;
  readonly listArchives: DataNetworkTypes.ListArchivesExample;
  readonly createArchive: DataNetworkTypes.CreateArchiveExample;
  readonly getArchive: DataNetworkTypes.GetArchiveExample;
  readonly deleteArchive: DataNetworkTypes.DeleteArchiveExample;
  readonly createAndClassifyArchive: DataNetworkTypes.CreateAndClassifyArchiveExample;
  readonly uploadPayslipFile: DataNetworkTypes.UploadPayslipFileExample;
  readonly getArchivePayslipData: DataNetworkTypes.GetArchivePayslipDataExample;
  readonly listArchivePayslipPredictions: DataNetworkTypes.ListArchivePayslipPredictionsExample;
  readonly sendPayslipManualResult: DataNetworkTypes.SendPayslipManualResultExample;
  readonly listFileTypes: DataNetworkTypes.ListFileTypesExample;
  readonly listInvites: DataNetworkTypes.ListInvitesExample;
  readonly createInvite: DataNetworkTypes.CreateInviteExample;
  readonly getInvite: DataNetworkTypes.GetInviteExample;
  readonly listInviteLogs: DataNetworkTypes.ListInviteLogsExample;
  readonly listInviteTemplates: DataNetworkTypes.ListInviteTemplatesExample;
  readonly createInviteTemplate: DataNetworkTypes.CreateInviteTemplateExample;
  readonly getInviteTemplate: DataNetworkTypes.GetInviteTemplateExample;
  readonly updateInviteTemplate: DataNetworkTypes.UpdateInviteTemplateExample;
  readonly deleteInviteTemplate: DataNetworkTypes.DeleteInviteTemplateExample;
  readonly listConsentTemplates: DataNetworkTypes.ListConsentTemplatesExample;
  readonly createConsentTemplate: DataNetworkTypes.CreateConsentTemplateExample;
  readonly deleteConsentTemplate: DataNetworkTypes.DeleteConsentTemplateExample;
  readonly listWebhooks: DataNetworkTypes.ListWebhooksExample;
  readonly createWebhook: DataNetworkTypes.CreateWebhookExample;
  readonly getWebhook: DataNetworkTypes.GetWebhookExample;
  readonly deleteWebhook: DataNetworkTypes.DeleteWebhookExample;
  readonly verifyProfileIdentity: DataNetworkTypes.VerifyProfileIdentityExample;
  readonly queryProfileIdentity: DataNetworkTypes.QueryProfileIdentityExample;
  readonly listUploads: DataNetworkTypes.ListUploadsExample;
  readonly getUpload: DataNetworkTypes.GetUploadExample;
}

/** The names of the examples of each operation of the Data platform provider accounts API. */
export interface ProviderAccountsScenarios {
  readonly listProviderAccounts: ProviderAccountsTypes.ListProviderAccountsExample;
  readonly getProviderAccount: ProviderAccountsTypes.GetProviderAccountExample;
  readonly deleteProviderAccount: ProviderAccountsTypes.DeleteProviderAccountExample;
  readonly refreshProviderAccount: ProviderAccountsTypes.RefreshProviderAccountExample;
  readonly connectProviderAccount: ProviderAccountsTypes.ConnectProviderAccountExample;
  readonly getConnectStatus: ProviderAccountsTypes.GetConnectStatusExample;
  readonly verifyProviderAccount: ProviderAccountsTypes.VerifyProviderAccountExample;
}

/** The same of each API. */
export interface Scenarios {
  readonly "billing": BillingScenarios;
  readonly "data-network": DataNetworkScenarios;
  readonly "provider-accounts": ProviderAccountsScenarios;
}

/** The examples of error statuses, each set once. */
const errors = [
  [],
  ["update-failed"],
  ["invalid-parameters","wrong-credentials","invalid-token","no-permission","unknown-resource","unsupported-content-type","too-many-requests","server-failed","unsupported-method","under-maintenance","took-too-long"],
  ["request-not-valid","invalid-access-token","unknown-user","under-maintenance"],
  ["missing-provider-name","invalid-access-token","unknown-user","under-maintenance"],
  ["no-verification-codes","invalid-access-token","unknown-user","under-maintenance"],
] as const;

/** The names of the examples of each operation, in the order of the contract. */
export const SCENARIO_NAMES: Readonly<Record<ApiName, Readonly<Record<string, readonly string[]>>>> = {
  "billing": {
    createOrder: ["order-created", "subscription-refused", "everything-refused", "package-missing", "service-missing", "wrong-currency", "unpublished-catalogue", "plan-does-not-fit", "service-does-not-fit", "unknown-time-zone", "account-imported-before", "account-failed", "order-of-the-page-created", ...errors[0]],
    updateAccount: ["account-updated", "account-type-unknown", "account-missing", "refused-for-two-reasons", "internal-error-in-a-200", ...errors[1]],
    updateSubscription: ["subscription-updated", "username-taken", "subscription-missing", "refused-for-two-reasons", "internal-error-in-a-200", ...errors[1]],
    queryGraphql: ["account-found", "tickets-found", "no-such-account", "unknown-field", "part-of-the-data", "nothing-could-be-read", ...errors[0]],
  },
  "data-network": {
    listUsers: ["only-user", "no-users", ...errors[2]],
    createUser: ["user-created", ...errors[2]],
    getUser: ["user-in-progress", ...errors[2]],
    getUserSessionPayload: ["session-completed", "nothing-shared-yet", ...errors[2]],
    resetUserSession: ["session-reset", ...errors[2]],
    createToken: ["token-created", ...errors[2]],
    listProviders: ["gig-platforms-first-page", "government-services", "no-providers", ...errors[2]],
    getProvider: ["government-service", "freelance-platform", "ride-platform", "payroll-system-inactive", ...errors[2]],
    listAccounts: ["first-page", "last-page", "no-accounts", "every-connection-status", ...errors[2]],
    getAccount: ["connected", "login-started", "waiting-for-verification-code", "locked-by-provider", "connected-gig-platform", "sync-active", "sync-needs-user", "sync-disabled", "disconnected-by-user", ...errors[2]],
    revokeAccount: ["account-revoked", ...errors[2]],
    getAccountPayload: ["all-data-of-pension-account", "nothing-read-yet", ...errors[2]],
    generateAccountExport: ["export-as-pdf", "export-as-csv", ...errors[2]],
    disableAccountMonitor: ["monitoring-disabled", ...errors[2]],
    listTasks: ["tasks-of-one-account", "no-tasks", ...errors[2]],
    getTask: ["account-read", "sync-running", ...errors[2]],
    listIdentities: ["identities-of-one-user", "no-identities", ...errors[2]],
    getIdentity: ["complete-identity", "provider-knows-little", ...errors[2]],
    listEmployments: ["jobs-of-one-user", "no-employments", ...errors[2]],
    getEmployment: ["current-job", "former-job", "provider-knows-little", ...errors[2]],
    listIncomes: ["incomes-of-one-user", "no-incomes", ...errors[2]],
    getIncome: ["twice-a-month", "one-off-work", "provider-knows-little", ...errors[2]],
    listEincomes: ["months-with-more-to-come", "last-months", "no-estimated-incomes", ...errors[2]],
    getEincome: ["estimated-month", "amount-under-its-former-name", ...errors[2]],
    listContributions: ["contributions-with-more-to-come", "last-contributions", "no-contributions", ...errors[2]],
    getContribution: ["contribution-with-reference", "only-the-month-is-known", ...errors[2]],
    listLiabilities: ["loans-of-one-user", "no-liabilities", ...errors[2]],
    getLiability: ["loan-on-schedule", "loan-in-arrears", "terms-unknown", ...errors[2]],
    listTransactions: ["earnings-and-fees", "last-transactions", "no-transactions", ...errors[2]],
    getTransaction: ["earning", "platform-fee", ...errors[2]],
    listRatings: ["ratings-of-one-user", "no-ratings", ...errors[2]],
    getRating: ["rating-out-of-five", ...errors[2]],
    listDocuments: ["documents-of-one-user", "last-documents", "no-documents", ...errors[2]],
    getDocument: ["members-card", "clearance-from-archive", "course-certificate", ...errors[2]],
    listInsights: ["insights-of-one-user", "no-insights", ...errors[2]],
    getInsight: ["freelancer-without-loans", "borrower-without-incomes", ...errors[2]],
    listLinks: ["links-of-one-user", "no-links", ...errors[2]],
    getLink: ["linked-several-accounts", "never-linked-before", ...errors[2]],
    listArchives: ["archives-of-one-user", "last-archives", "no-archives", ...errors[2]],
    createArchive: ["analysis-started", ...errors[2]],
    getArchive: ["payslip-read", "analysis-started", "payslip-not-readable", "kind-not-read", "electricity-bill-read", "clearance-read", "employment-certificate-read", "read-before-extraction", "revoked-by-user", ...errors[2]],
    deleteArchive: ["archive-deleted", ...errors[2]],
    createAndClassifyArchive: ["classification-started", ...errors[2]],
    uploadPayslipFile: ["payslip-uploaded", ...errors[2]],
    getArchivePayslipData: ["payslip-data", "little-on-payslip", ...errors[2]],
    listArchivePayslipPredictions: ["payslips-read", "last-payslips-read", "no-payslips-read", ...errors[2]],
    sendPayslipManualResult: ["manual-result-received", ...errors[2]],
    listFileTypes: ["file-types-on-offer", "last-file-types", "no-file-types", ...errors[2]],
    listInvites: ["latest-invites", "first-invite", "no-invites", ...errors[2]],
    createInvite: ["waiting-for-user", ...errors[2]],
    getInvite: ["linked", "waiting-for-user", ...errors[2]],
    listInviteLogs: ["way-to-the-link", "just-invited", ...errors[2]],
    listInviteTemplates: ["templates-of-the-tenant", "no-templates", ...errors[2]],
    createInviteTemplate: ["payroll-invite", ...errors[2]],
    getInviteTemplate: ["payroll-invite", "reminder-invite", ...errors[2]],
    updateInviteTemplate: ["reminder-invite", ...errors[2]],
    deleteInviteTemplate: ["template-deleted", ...errors[2]],
    listConsentTemplates: ["both-consent-templates", "no-consent-templates", ...errors[2]],
    createConsentTemplate: ["consent-template-created", ...errors[2]],
    deleteConsentTemplate: ["consent-template-deleted", ...errors[2]],
    listWebhooks: ["registered-webhooks", "no-webhooks", ...errors[2]],
    createWebhook: ["all-events", ...errors[2]],
    getWebhook: ["all-events", "finished-tasks-with-payload", "switched-off", ...errors[2]],
    deleteWebhook: ["webhook-deleted", ...errors[2]],
    verifyProfileIdentity: ["most-attributes-match", "no-record-for-number", ...errors[2]],
    queryProfileIdentity: ["record-found", "name-too-different", ...errors[2]],
    listUploads: ["uploads-of-one-user", "no-uploads", ...errors[2]],
    getUpload: ["upload-read", "upload-not-readable", ...errors[2]],
  },
  "provider-accounts": {
    listProviderAccounts: ["accounts-in-order", "access-to-one-revoked", "no-accounts", ...errors[3]],
    getProviderAccount: ["complete", "still-processing", "failed-to-add", "access-revoked", "credentials-invalid", "credentials-expired", "credentials-suspended", "account-closed", "waiting-for-verification", "new-terms", "information-to-review", "promotion-in-the-way", "cut-off-by-provider", "provider-unreachable", "database-unreachable", ...errors[3]],
    deleteProviderAccount: [...errors[3]],
    refreshProviderAccount: [...errors[3]],
    connectProviderAccount: ["redirect-user", "connected-at-once", ...errors[4]],
    getConnectStatus: ["success", "incomplete", "abandoned", "duplicate", "blacklisted", ...errors[3]],
    verifyProviderAccount: ["succeeded", "failed-retry-allowed", "failed-for-good", ...errors[5]],
  },
};
