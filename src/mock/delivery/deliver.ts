import { pause } from "../../client/pause.js";
import { attempt, type AttemptResult, type Shipment } from "./attempt.js";
import { checkDeliverOptions, type CheckedOptions } from "./check-options.js";
import type { DeliverOptions, Delivery, DeliveryAttempt } from "./delivery.js";
import { makeEvent } from "./make-event.js";
import { randomHexadecimal } from "./random-hexadecimal.js";
import type { WebhookSender } from "./webhook-sender.js";

/** What delivers events, whichever they are. */
export interface DelivererOptions {
  readonly sender: WebhookSender;
  /** Whether events may leave this machine. */
  readonly allowRemote: boolean;
  /** Sends. That of the runtime unless given. */
  readonly fetch?: typeof fetch;
  /** The time. That of the runtime unless given. */
  readonly now?: () => Date;
  /** How long to wait before each further attempt, in milliseconds, where the options do not say. */
  readonly retryDelayMs?: number | undefined;
  /** Is told of each attempt as soon as it is over, and of the delivery as it stands then. */
  readonly onAttempt?: (attempt: DeliveryAttempt, delivery: Delivery) => void;
}

/**
 * Delivers an event of a type, as the service does. Resolves to how that went, whatever the receiver does. Rejects with
 * a TypeError that says what is wrong with what was asked for, and with the reason of the signal once that aborts.
 */
export type Deliver = (type: string, options: DeliverOptions, signal?: AbortSignal) => Promise<Delivery>;

/** The first, and two more where none before was accepted, as the pages say. */
const MAX_ATTEMPTS = 3;
/** As long as a secret may be. */
const OTHER_SECRET_LENGTH = 64;
/** A runtime that does not let it be set leaves it out. */
const HEADERS = { "Content-Type": "application/json", "User-Agent": "smile-contracts" };
const REMOTE =
  "Events are sent to loopback only (localhost, 127.0.0.0/8, [::1]), and this is elsewhere. " +
  "The option allowRemote, or the flag --allow-remote, permits it.";

/** Takes how a service sends its webhooks, and where they may go. Returns what delivers them. */
export function createDeliverer(given: DelivererOptions): Deliver {
  const { sender, allowRemote, now = () => new Date(), onAttempt = () => undefined } = given;
  const { fetch = (input, init) => globalThis.fetch(input, init) } = given;
  return async (type, options, signal) => {
    const checked = checkDeliverOptions(options, signal, given.retryDelayMs);
    const { destination, timeoutMs, variant } = checked;
    const { id, type: sent, body } = makeEvent(sender, type, checked, now());
    const described = { type: sent, eventId: id, to: destination.name };
    signal?.throwIfAborted();
    if (!destination.isLocal && !allowRemote)
      return { ...described, outcome: "not-sent", reason: REMOTE, attempts: [] };
    const headers = { ...HEADERS, ...(await sender.sign(body, secretFor(checked))) };
    const shipment: Shipment = { destination, body, headers, timeoutMs, signal, fetch };
    const attempts: DeliveryAttempt[] = [];
    const record = (made: DeliveryAttempt) => {
      attempts.push(made);
      onAttempt(made, { ...described, outcome: "under-way", attempts: [...attempts] });
    };
    let isAccepted = true;
    for (let delivery = 0; delivery < (variant === "duplicate" ? 2 : 1); delivery++)
      isAccepted = (await deliverOnce(shipment, checked.retryDelayMs, now, record)) && isAccepted;
    return { ...described, outcome: isAccepted ? "accepted" : "refused", attempts };
  };
}

/** Returns whether an attempt was accepted. */
async function deliverOnce(
  shipment: Shipment,
  retryDelayMs: number,
  now: () => Date,
  record: (made: DeliveryAttempt) => void,
): Promise<boolean> {
  const { signal } = shipment;
  for (let count = 1; ; count++) {
    const at = now().toISOString();
    const result = await attempt(shipment);
    record({ at, ...result });
    if (isAcceptance(result)) return true;
    if (count === MAX_ATTEMPTS) return false;
    if (!(await pause(retryDelayMs, signal))) signal?.throwIfAborted();
  }
}

function isAcceptance({ status }: AttemptResult): boolean {
  return status !== undefined && status >= 200 && status <= 299;
}

/** Random, since a fixed one could be the webhook's own. */
function secretFor({ variant, secret }: CheckedOptions): string {
  return variant === "bad-signature" ? randomHexadecimal(OTHER_SECRET_LENGTH) : secret;
}
