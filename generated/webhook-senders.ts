// Generated from openapi/ by `npm run generate`. Changes made here are lost.

import type { WebhookSender } from "../src/mock/delivery/webhook-sender.js";
import type { ApiName } from "./apis.js";
import type { EventExamples as DataNetworkEventExamples } from "./data-network/event-examples.js";

/** The names of the examples of each type of event that some API sends. */
export interface EventExamples extends DataNetworkEventExamples {}

/** What sends the webhooks of an API, where it has any. Loaded one by one. */
export const WEBHOOK_SENDERS: Readonly<
  Partial<Record<ApiName, () => Promise<{ readonly sender: WebhookSender }>>>
> = {
  "data-network": () => import("../src/apis/data-network/webhooks/sender.js"),
};
