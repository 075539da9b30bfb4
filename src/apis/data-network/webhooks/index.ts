import {
  webhooks,
  type UnknownWebhookEvent,
  type WebhookEvent,
} from "../../../../generated/data-network/webhook-table.js";
import type { Delivery } from "./delivery.js";
import { type Received, receive, type ReceiveOptions } from "./receive.js";

export type { Delivery, DeliveryHeaders } from "./delivery.js";
export type {
  BadSignature,
  DuplicateEvent,
  FailedWebhook,
  MalformedWebhook,
  ReceivedEvent,
  ReceivedUnknownEvent,
  TooLargeWebhook,
  WebhookViolation,
} from "./outcome.js";
export type { ReceiveOptions } from "./receive.js";
export { rememberEvents, type SeenEvents } from "./seen.js";
export { signWebhook } from "./signature.js";

/** Every outcome of `receiveWebhook`. Switch over `kind`. */
export type ReceivedWebhook = Received<WebhookEvent, UnknownWebhookEvent>;

/**
 * Receives a webhook. Takes the `Request` of Fetch, or `{ body, headers }` with the raw body, and the secrets. The
 * service sends the header `Smile-Signature`: the HMAC-SHA512 of the body's bytes, with the webhook's secret as the
 * key, in lower-case hex, without prefix or time. So a parsed body will not do, and only the ids of events tell a
 * replay.
 *
 * Checks size, header, signature, JSON, contract, and last whether the event came before, and returns what that came
 * to: `event` or `unknown-event` to work on, `duplicate`, or why there is none. Give `answer` back whatever it is.
 * Where your own work fails, call `release()` and answer with an error, so that the service sends the event again.
 * `datapoints` is read into `data.dataPoints` in a copy; `raw` is what came.
 *
 * Rejects with a `TypeError` that says what to do where the body was parsed or read before, secrets are missing or
 * empty, or an option is wrong; and with what `seen` throws. Nothing that a sender does makes it reject.
 */
export function receiveWebhook(input: Request | Delivery, options: ReceiveOptions): Promise<ReceivedWebhook> {
  return receive(webhooks, input, options);
}
