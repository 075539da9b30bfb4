import type { Delivery, DeliveryAttempt } from "../../mock/delivery/delivery.js";
import type { WebhookSender } from "../../mock/delivery/webhook-sender.js";
import type { DeliverFormat } from "./deliver-options.js";

/** A delivery on one line. */
export function formatDelivery(delivery: Delivery, format: DeliverFormat): string {
  if (format === "json") return `${JSON.stringify(delivery)}\n`;
  const { type, eventId, to, outcome, reason, attempts } = delivery;
  const count = attempts.length === 1 ? "1 attempt" : `${attempts.length} attempts`;
  return `${outcome}: ${type} ${eventId} to ${to}, ${reason === undefined ? `in ${count}` : `because: ${reason}`}\n`;
}

/** How an attempt ended, on one line. */
export function formatAttempt({ at, status, error }: DeliveryAttempt, count: number): string {
  return `${at} attempt ${count}: ${status ?? error}\n`;
}

/** The types of events, each with the names of its examples. */
export function formatList(senders: readonly WebhookSender[], format: DeliverFormat): string {
  const types = senders.flatMap(({ examples }) =>
    Object.entries(examples).map(([type, some]) => [type, some.map(({ name }) => name)] as const),
  );
  if (format === "json") return `${JSON.stringify(Object.fromEntries(types))}\n`;
  const column = Math.max(...types.map(([type]) => type.length));
  return types.map(([type, names]) => `${type.padEnd(column)}  ${names.join(", ")}\n`).join("");
}
