import { withHidden } from "../../../client/result.js";
import { validateWebhookOf, type WebhookTable } from "../../../validation/validate-webhook.js";
import { withDataPoints } from "./data-points.js";
import { type Delivery, readRawBody, signatureOf } from "./delivery.js";
import type { DuplicateEvent, FailedWebhook, ReceivedEvent, ReceivedUnknownEvent } from "./outcome.js";
import { type SeenEvents, sharedMemory } from "./seen.js";
import { checkSecrets, isSigned } from "./signature.js";

/** 1 MiB. */
export const DEFAULT_MAX_BYTES = 1_048_576;
const ACCEPTED = 204;
const REFUSED = 400;
const OPTIONS = ["secrets", "seen", "maxBytes"];

/** How webhooks are received. */
export interface ReceiveOptions {
  /** The secrets that the webhook is or was registered with. Each is tried, so that one can follow another. */
  readonly secrets: readonly string[];
  /**
   * Says whether an event came before: a memory that several processes share, or that outlives them. Asked for events
   * only that fulfil the contract. One in this process, of 10,000 ids, unless told otherwise.
   */
  readonly seen?: SeenEvents | undefined;
  /** The largest body that is read, in bytes: 1,048,576 (1 MiB) unless told otherwise. */
  readonly maxBytes?: number | undefined;
}

/** What receiving can come to. */
export type Received<Event, UnknownEvent> =
  | ReceivedEvent<Event>
  | ReceivedUnknownEvent<UnknownEvent>
  | DuplicateEvent<Event | UnknownEvent>
  | FailedWebhook;

/**
 * Checks a delivery in the order size, header, signature, JSON, contract, memory. Rejects with a `TypeError` where it
 * was called wrong, and with what the memory throws.
 */
export async function receive<Event extends { readonly id: string }, UnknownEvent extends { readonly id: string }>(
  table: WebhookTable<Event, UnknownEvent>,
  input: Request | Delivery,
  options: ReceiveOptions,
): Promise<Received<Event, UnknownEvent>> {
  const { secrets, seen = sharedMemory(), maxBytes = DEFAULT_MAX_BYTES } = check(options);
  const body = await readRawBody(input, maxBytes);
  if ("flaw" in body) return outcome(REFUSED, { ok: false, kind: body.flaw });
  const { raw, bytes } = body;
  const signature = signatureOf(input);
  if (signature === undefined || !(await isSigned(bytes, signature, secrets)))
    return outcome(REFUSED, { ok: false, kind: "bad-signature" });
  const parsed = parse(bytes);
  if (parsed === undefined) return outcome(REFUSED, { ok: false, kind: "malformed" });
  const { value: unverified } = parsed;
  const verdict = validateWebhookOf(table, unverified);
  if (!verdict.valid) {
    const { issues, more } = verdict;
    const found = { issues, ...(more && { more }) };
    return outcome(REFUSED, { ok: false, kind: "contract-violation", ...found }, { unverified, raw });
  }
  const event = withDataPoints(verdict.event);
  const { id } = event;
  if (await seen(id)) return outcome(ACCEPTED, { ok: false, kind: "duplicate", event }, { raw });
  const kind = verdict.known ? "event" : "unknown-event";
  return outcome(ACCEPTED, { ok: true, kind, event, release: () => forget(seen, id) }, { raw });
}

function check(options: ReceiveOptions): ReceiveOptions {
  if (typeof options !== "object" || options === null)
    throw new TypeError("receiveWebhook takes { secrets } beside the request.");
  const unknown = Object.keys(options).find((name) => !OPTIONS.includes(name));
  if (unknown !== undefined)
    throw new TypeError(`receiveWebhook has no option ${JSON.stringify(unknown)}; it has ${OPTIONS.join(", ")}.`);
  const { seen, maxBytes = DEFAULT_MAX_BYTES } = options;
  checkSecrets(options.secrets);
  if (seen !== undefined && typeof seen !== "function")
    throw new TypeError("seen must be a function that takes an id and returns whether it came before.");
  if (!Number.isSafeInteger(maxBytes) || maxBytes < 1)
    throw new TypeError("maxBytes must be a whole number of bytes, at least 1.");
  return options;
}

/** Adds the answer, which is made when it is read, since a `Response` can be sent once, and what no log shall show. */
function outcome<Event, UnknownEvent>(
  status: number,
  visible: object,
  hidden: object = {},
): Received<Event, UnknownEvent> {
  const get = () => new Response(null, { status });
  return withHidden(Object.defineProperty(visible, "answer", { get, enumerable: true }), hidden) as Received<
    Event,
    UnknownEvent
  >;
}

/** The value in an object, since JSON may hold `null`; `undefined` where it is no JSON in UTF-8. */
function parse(bytes: Uint8Array): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) };
  } catch {
    return undefined;
  }
}

async function forget(seen: SeenEvents, id: string): Promise<void> {
  if (typeof seen.release !== "function")
    throw new TypeError("This memory cannot forget: give `seen` a function `release` that takes an id.");
  await seen.release(id);
}
