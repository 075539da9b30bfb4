// Generated from openapi/ by `npm run generate`. Changes made here are lost.

import type { WebhookTable } from "../../src/validation/validate-webhook.js";
import * as validators from "./validators.js";

/** The webhooks of the Smile data network API, by type. */
export const webhooks: WebhookTable = {
  anyType: validators.WebhookEvent,
  byType: {
    ACCOUNT_CREATED: validators.AccountCreatedEvent,
    ACCOUNT_CONNECTED: validators.AccountConnectedEvent,
    ACCOUNT_DISCONNECTED: validators.AccountDisconnectedEvent,
    ACCOUNT_FAILED: validators.AccountFailedEvent,
    ACCOUNT_SYNC_TASK_FINISHED: validators.AccountSyncTaskFinishedEvent,
  },
};
