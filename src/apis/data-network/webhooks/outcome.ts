import type { Issue } from "../../../validation/issue.js";

/** What every outcome has. */
export interface WebhookOutcome {
  /** Whether there is an event to work on. */
  readonly ok: boolean;
  /** Tells which outcome it is; switch over it. */
  readonly kind: string;
  /**
   * What to answer, a new `Response` each time it is read: 204 for events and duplicates, else 400. It has no body and
   * does not tell which check failed. Where a server has no use for a `Response`, send its `status`.
   */
  readonly answer: Response;
}

/** An outcome that has an event. */
export interface EventOutcome<Event> extends WebhookOutcome {
  /** The event. Its `data` may hold personal data. */
  readonly event: Event;
  /** The body as it came: the text or the bytes. Not enumerable. */
  readonly raw: string | Uint8Array;
}

/** An event to work on. */
export interface ReceivedEvent<Event> extends EventOutcome<Event> {
  readonly ok: true;
  readonly kind: "event";
  /**
   * Forgets the event, so that its next delivery is taken. Call it when your own work fails, and answer with an error:
   * the service sends the event again. Rejects with what the memory throws, and with a `TypeError` where it cannot
   * forget.
   */
  release(): Promise<void>;
}

/** An event of a type that the contract does not have. Only the envelope is known of it. */
export interface ReceivedUnknownEvent<Event> extends EventOutcome<Event> {
  readonly ok: true;
  readonly kind: "unknown-event";
  /** As of a known event. */
  release(): Promise<void>;
}

/** An event that came before. Do nothing, and give the answer. */
export interface DuplicateEvent<Event> extends EventOutcome<Event> {
  readonly ok: false;
  readonly kind: "duplicate";
}

/** Nobody who has a secret has signed this body: the header is missing, repeated or wrong. */
export interface BadSignature extends WebhookOutcome {
  readonly ok: false;
  readonly kind: "bad-signature";
}

/** The body is not JSON in UTF-8, though signed, or it broke off. */
export interface MalformedWebhook extends WebhookOutcome {
  readonly ok: false;
  readonly kind: "malformed";
}

/** The body is larger than `maxBytes`. It was not read further. */
export interface TooLargeWebhook extends WebhookOutcome {
  readonly ok: false;
  readonly kind: "too-large";
}

/** The event is signed, and breaks the contract. */
export interface WebhookViolation extends WebhookOutcome {
  readonly ok: false;
  readonly kind: "contract-violation";
  /** Where it breaks the contract, at most 100. */
  readonly issues: readonly Issue[];
  /** There are more issues than the 100 that were gathered. */
  readonly more?: true;
  /** The body, parsed. Not enumerable. */
  readonly unverified: unknown;
  /** The body as it came: the text or the bytes. Not enumerable. */
  readonly raw: string | Uint8Array;
}

/** Every outcome in which there is no event. */
export type FailedWebhook = BadSignature | MalformedWebhook | TooLargeWebhook | WebhookViolation;
