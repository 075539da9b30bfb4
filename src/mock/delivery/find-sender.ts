import type { ApiName } from "../../../generated/apis.js";
import { WEBHOOK_SENDERS } from "../../../generated/webhook-senders.js";
import type { WebhookSender } from "./webhook-sender.js";

/**
 * Finds what sends events of a type among some APIs: the first that has the type; where none has, the first that sends
 * any, which knows what there is. Returns nothing where none does.
 */
export async function findSender(type: string, apis: readonly ApiName[]): Promise<WebhookSender | undefined> {
  const senders = await loadSenders(apis);
  return senders.find(({ examples }) => Object.hasOwn(examples, type)) ?? senders[0];
}

/** What sends the webhooks of some APIs, as far as they have any. */
export async function loadSenders(apis: readonly ApiName[]): Promise<readonly WebhookSender[]> {
  const loading = apis.flatMap((api) => WEBHOOK_SENDERS[api]?.() ?? []);
  return (await Promise.all(loading)).map(({ sender }) => sender);
}
