// Generated from openapi/ by `npm run generate`. Changes made here are lost.

import type { WebhookTable } from "../../src/validation/validate-webhook.js";
import type { AccountConnectedEvent, AccountCreatedEvent, AccountDisconnectedEvent, AccountFailedEvent, AccountSyncTaskFinishedEvent, ArchiveAnalyzedEvent, ArchiveFailedEvent, ArchiveRevokedEvent, ArchiveStartedEvent, ContributionsAddedEvent, ContributionsUpdatedEvent, DocumentsAddedEvent, DocumentsUpdatedEvent, EincomesAddedEvent, EincomesUpdatedEvent, EmploymentsAddedEvent, EmploymentsUpdatedEvent, IdentityAddedEvent, IncomesAddedEvent, IncomesUpdatedEvent, InsightAddedEvent, InviteInvitedEvent, InviteLinkedEvent, LiabilitiesAddedEvent, LiabilitiesUpdatedEvent, LinkAddedEvent, RatingAddedEvent, RecordCompletedEvent, RecordCreatedEvent, TaskFinishedEvent, TaskStartedEvent, TransactionsAddedEvent, UserCreatedEvent, UserSessionCompletedEvent, UserSessionResetEvent, VerificationCompletedEvent, VerificationStartedEvent, WebhookEvent as AnyWebhookEvent } from "./types.js";
import * as validators from "./validators.js";

/**
 * Every event of the Smile data network API: `switch` over its `type`. An event of a type that the contract does not
 * have is no part of it.
 */
export type WebhookEvent =
  | UserCreatedEvent
  | AccountCreatedEvent
  | AccountConnectedEvent
  | AccountDisconnectedEvent
  | AccountFailedEvent
  | TaskStartedEvent
  | TaskFinishedEvent
  | AccountSyncTaskFinishedEvent
  | ArchiveStartedEvent
  | ArchiveAnalyzedEvent
  | ArchiveRevokedEvent
  | ArchiveFailedEvent
  | InviteInvitedEvent
  | InviteLinkedEvent
  | IdentityAddedEvent
  | RatingAddedEvent
  | TransactionsAddedEvent
  | DocumentsAddedEvent
  | DocumentsUpdatedEvent
  | EmploymentsAddedEvent
  | EmploymentsUpdatedEvent
  | IncomesAddedEvent
  | IncomesUpdatedEvent
  | ContributionsAddedEvent
  | ContributionsUpdatedEvent
  | EincomesAddedEvent
  | EincomesUpdatedEvent
  | LiabilitiesAddedEvent
  | LiabilitiesUpdatedEvent
  | InsightAddedEvent
  | LinkAddedEvent
  | VerificationStartedEvent
  | VerificationCompletedEvent
  | RecordCreatedEvent
  | RecordCompletedEvent
  | UserSessionCompletedEvent
  | UserSessionResetEvent;

/** An event of a type that the contract does not have: what all events have in common is all that is known of it. */
export interface UnknownWebhookEvent extends AnyWebhookEvent {}

/** The webhooks of the Smile data network API, by type. */
export const webhooks: WebhookTable<WebhookEvent, UnknownWebhookEvent> = {
  anyType: validators.WebhookEvent,
  byType: {
    USER_CREATED: validators.UserCreatedEvent,
    ACCOUNT_CREATED: validators.AccountCreatedEvent,
    ACCOUNT_CONNECTED: validators.AccountConnectedEvent,
    ACCOUNT_DISCONNECTED: validators.AccountDisconnectedEvent,
    ACCOUNT_FAILED: validators.AccountFailedEvent,
    TASK_STARTED: validators.TaskStartedEvent,
    TASK_FINISHED: validators.TaskFinishedEvent,
    ACCOUNT_SYNC_TASK_FINISHED: validators.AccountSyncTaskFinishedEvent,
    ARCHIVE_STARTED: validators.ArchiveStartedEvent,
    ARCHIVE_ANALYZED: validators.ArchiveAnalyzedEvent,
    ARCHIVE_REVOKED: validators.ArchiveRevokedEvent,
    ARCHIVE_FAILED: validators.ArchiveFailedEvent,
    INVITE_INVITED: validators.InviteInvitedEvent,
    INVITE_LINKED: validators.InviteLinkedEvent,
    IDENTITY_ADDED: validators.IdentityAddedEvent,
    RATING_ADDED: validators.RatingAddedEvent,
    TRANSACTIONS_ADDED: validators.TransactionsAddedEvent,
    DOCUMENTS_ADDED: validators.DocumentsAddedEvent,
    DOCUMENTS_UPDATED: validators.DocumentsUpdatedEvent,
    EMPLOYMENTS_ADDED: validators.EmploymentsAddedEvent,
    EMPLOYMENTS_UPDATED: validators.EmploymentsUpdatedEvent,
    INCOMES_ADDED: validators.IncomesAddedEvent,
    INCOMES_UPDATED: validators.IncomesUpdatedEvent,
    CONTRIBUTIONS_ADDED: validators.ContributionsAddedEvent,
    CONTRIBUTIONS_UPDATED: validators.ContributionsUpdatedEvent,
    EINCOMES_ADDED: validators.EincomesAddedEvent,
    EINCOMES_UPDATED: validators.EincomesUpdatedEvent,
    LIABILITIES_ADDED: validators.LiabilitiesAddedEvent,
    LIABILITIES_UPDATED: validators.LiabilitiesUpdatedEvent,
    INSIGHT_ADDED: validators.InsightAddedEvent,
    LINK_ADDED: validators.LinkAddedEvent,
    VERIFICATION_STARTED: validators.VerificationStartedEvent,
    VERIFICATION_COMPLETED: validators.VerificationCompletedEvent,
    RECORD_CREATED: validators.RecordCreatedEvent,
    RECORD_COMPLETED: validators.RecordCompletedEvent,
    USER_SESSION_COMPLETED: validators.UserSessionCompletedEvent,
    USER_SESSION_RESET: validators.UserSessionResetEvent,
  },
};
