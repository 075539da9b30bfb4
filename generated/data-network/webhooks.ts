// Generated from openapi/ by `npm run generate`. Changes made here are lost.

export * from "../../src/apis/data-network/webhooks/index.js";
export type { Issue, JsonType } from "../../src/validation/issue.js";
export type { UnknownWebhookEvent, WebhookEvent } from "./webhook-table.js";
