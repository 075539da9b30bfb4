import { eventExamples } from "../../../../generated/data-network/event-examples.js";
import { webhooks } from "../../../../generated/data-network/webhook-table.js";
import type { WebhookSender } from "../../../mock/delivery/webhook-sender.js";
import { validateWebhookOf } from "../../../validation/validate-webhook.js";
import { SIGNATURE_HEADER, signWebhook } from "./signature.js";

/** How the service sends its webhooks, for whoever delivers them in its place. */
export const sender: WebhookSender = {
  examples: eventExamples,
  check(event) {
    const verdict = validateWebhookOf(webhooks, event);
    return verdict.valid ? [] : verdict.issues.map(({ message }) => message);
  },
  async sign(body, secret) {
    return { [SIGNATURE_HEADER]: await signWebhook(body, secret) };
  },
};
