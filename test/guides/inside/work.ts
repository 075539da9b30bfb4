import type { UnknownWebhookEvent, WebhookEvent } from "smile-contracts/data-network/webhooks";

const failed = new Set<string>();

/** Tells what it works on. What is asked to fail does so the first time. */
export async function work(event: WebhookEvent | UnknownWebhookEvent): Promise<void> {
  const fails = event.id.startsWith("et-fails") && !failed.has(event.id);
  console.log(`${fails ? "fails at" : "works on"} ${event.id}`);
  if (!fails) return;
  failed.add(event.id);
  throw new Error("as asked");
}
