// Generated from openapi/ by `npm run generate`. Changes made here are lost.

import type { EventExample } from "../../src/mock/delivery/webhook-sender.js";
import * as values from "./example-values.js";

/** The names of the examples of each type of event of the Smile data network API. */
export interface EventExamples {
  readonly USER_CREATED: "user-created";
  readonly ACCOUNT_CREATED: "account-link-started";
  readonly ACCOUNT_CONNECTED: "account-connected";
  readonly ACCOUNT_DISCONNECTED: "account-revoked-by-user";
  readonly ACCOUNT_FAILED: "wrong-login";
  readonly TASK_STARTED: "reading-account";
  readonly TASK_FINISHED: "account-read" | "account-read-with-data" | "archive-reading-failed";
  readonly ACCOUNT_SYNC_TASK_FINISHED: "monthly-sync-succeeded" | "monthly-sync-with-data" | "sync-needs-user";
  readonly ARCHIVE_STARTED: "payslip-uploaded";
  readonly ARCHIVE_ANALYZED: "payslip-read";
  readonly ARCHIVE_REVOKED: "archive-revoked-by-user";
  readonly ARCHIVE_FAILED: "payslip-not-readable";
  readonly INVITE_INVITED: "person-invited";
  readonly INVITE_LINKED: "invited-person-linked";
  readonly IDENTITY_ADDED: "identity-read";
  readonly RATING_ADDED: "rating-read";
  readonly TRANSACTIONS_ADDED: "transactions-read";
  readonly DOCUMENTS_ADDED: "documents-read";
  readonly DOCUMENTS_UPDATED: "documents-changed";
  readonly EMPLOYMENTS_ADDED: "employments-read";
  readonly EMPLOYMENTS_UPDATED: "employments-changed";
  readonly INCOMES_ADDED: "incomes-read";
  readonly INCOMES_UPDATED: "incomes-changed";
  readonly CONTRIBUTIONS_ADDED: "contributions-read";
  readonly CONTRIBUTIONS_UPDATED: "contributions-changed";
  readonly EINCOMES_ADDED: "incomes-estimated";
  readonly EINCOMES_UPDATED: "estimated-incomes-changed";
  readonly LIABILITIES_ADDED: "liabilities-read";
  readonly LIABILITIES_UPDATED: "liabilities-changed";
  readonly INSIGHT_ADDED: "insight-computed";
  readonly LINK_ADDED: "link-added";
  readonly VERIFICATION_STARTED: "verification-started";
  readonly VERIFICATION_COMPLETED: "most-attributes-match";
  readonly RECORD_CREATED: "record-requested";
  readonly RECORD_COMPLETED: "record-complete" | "nothing-on-record";
  readonly USER_SESSION_COMPLETED: "session-completed";
  readonly USER_SESSION_RESET: "session-reset";
}

/** The examples of each type of event of the Smile data network API. */
export const eventExamples: Readonly<Record<keyof EventExamples, readonly EventExample[]>> = {
  USER_CREATED: [{ name: "user-created", value: values.userCreated2 }],
  ACCOUNT_CREATED: [{ name: "account-link-started", value: values.accountLinkStarted }],
  ACCOUNT_CONNECTED: [{ name: "account-connected", value: values.accountConnected }],
  ACCOUNT_DISCONNECTED: [{ name: "account-revoked-by-user", value: values.accountRevokedByUser }],
  ACCOUNT_FAILED: [{ name: "wrong-login", value: values.wrongLogin }],
  TASK_STARTED: [{ name: "reading-account", value: values.readingAccount }],
  TASK_FINISHED: [{ name: "account-read", value: values.accountRead2 }, { name: "account-read-with-data", value: values.accountReadWithData }, { name: "archive-reading-failed", value: values.archiveReadingFailed }],
  ACCOUNT_SYNC_TASK_FINISHED: [{ name: "monthly-sync-succeeded", value: values.monthlySyncSucceeded }, { name: "monthly-sync-with-data", value: values.monthlySyncWithData }, { name: "sync-needs-user", value: values.syncNeedsUser2 }],
  ARCHIVE_STARTED: [{ name: "payslip-uploaded", value: values.payslipUploaded2 }],
  ARCHIVE_ANALYZED: [{ name: "payslip-read", value: values.payslipRead2 }],
  ARCHIVE_REVOKED: [{ name: "archive-revoked-by-user", value: values.archiveRevokedByUser }],
  ARCHIVE_FAILED: [{ name: "payslip-not-readable", value: values.payslipNotReadable2 }],
  INVITE_INVITED: [{ name: "person-invited", value: values.personInvited }],
  INVITE_LINKED: [{ name: "invited-person-linked", value: values.invitedPersonLinked }],
  IDENTITY_ADDED: [{ name: "identity-read", value: values.identityRead }],
  RATING_ADDED: [{ name: "rating-read", value: values.ratingRead }],
  TRANSACTIONS_ADDED: [{ name: "transactions-read", value: values.transactionsRead }],
  DOCUMENTS_ADDED: [{ name: "documents-read", value: values.documentsRead }],
  DOCUMENTS_UPDATED: [{ name: "documents-changed", value: values.documentsChanged }],
  EMPLOYMENTS_ADDED: [{ name: "employments-read", value: values.employmentsRead }],
  EMPLOYMENTS_UPDATED: [{ name: "employments-changed", value: values.employmentsChanged }],
  INCOMES_ADDED: [{ name: "incomes-read", value: values.incomesRead }],
  INCOMES_UPDATED: [{ name: "incomes-changed", value: values.incomesChanged }],
  CONTRIBUTIONS_ADDED: [{ name: "contributions-read", value: values.contributionsRead }],
  CONTRIBUTIONS_UPDATED: [{ name: "contributions-changed", value: values.contributionsChanged }],
  EINCOMES_ADDED: [{ name: "incomes-estimated", value: values.incomesEstimated }],
  EINCOMES_UPDATED: [{ name: "estimated-incomes-changed", value: values.estimatedIncomesChanged }],
  LIABILITIES_ADDED: [{ name: "liabilities-read", value: values.liabilitiesRead }],
  LIABILITIES_UPDATED: [{ name: "liabilities-changed", value: values.liabilitiesChanged }],
  INSIGHT_ADDED: [{ name: "insight-computed", value: values.insightComputed }],
  LINK_ADDED: [{ name: "link-added", value: values.linkAdded }],
  VERIFICATION_STARTED: [{ name: "verification-started", value: values.verificationStarted }],
  VERIFICATION_COMPLETED: [{ name: "most-attributes-match", value: values.mostAttributesMatch2 }],
  RECORD_CREATED: [{ name: "record-requested", value: values.recordRequested }],
  RECORD_COMPLETED: [{ name: "record-complete", value: values.recordComplete }, { name: "nothing-on-record", value: values.nothingOnRecord }],
  USER_SESSION_COMPLETED: [{ name: "session-completed", value: values.sessionCompleted2 }],
  USER_SESSION_RESET: [{ name: "session-reset", value: values.sessionReset2 }],
};
