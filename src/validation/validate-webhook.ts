import type { InvalidVerdict } from "./issue.js";
import { attributeOf } from "./plain-object.js";
import type { Validator } from "./schema-node.js";
import { neverThrowing, validateWith } from "./validator.js";

/** The validators of an API's webhooks, which know the types of its events. */
export interface WebhookTable<Event = unknown, UnknownEvent = unknown> {
  /** What every event fulfils. */
  readonly anyType: Validator;
  /** The validator of each type of event. */
  readonly byType: Readonly<Record<string, Validator>>;
  /** There is nothing of it at run time. */
  readonly "~events"?: { readonly known: Event; readonly unknown: UnknownEvent };
}

/** A verdict on a webhook. `known` says whether the contract has the event's type. */
export type WebhookVerdict<Event, UnknownEvent> =
  | { readonly valid: true; readonly known: true; readonly event: Event }
  | { readonly valid: true; readonly known: false; readonly event: UnknownEvent }
  | (InvalidVerdict & { readonly known: boolean });

/**
 * Checks an event by its type; one of unknown type, or of none, by what all events have in common. Takes the webhooks
 * of an API and the parsed body. Returns a verdict that says whether the type is known, with the event where it is
 * valid. Never throws.
 */
export function validateWebhookOf<Event, UnknownEvent>(
  { anyType, byType }: WebhookTable<Event, UnknownEvent>,
  body: unknown,
): WebhookVerdict<Event, UnknownEvent> {
  const found = neverThrowing(() => {
    const type = attributeOf(body, "type");
    return typeof type === "string" && Object.hasOwn(byType, type) ? byType[type] : undefined;
  });
  const validator = found && "is" in found ? found : undefined;
  const known = validator !== undefined;
  const verdict = validateWith(validator ?? anyType, body);
  if (!verdict.valid) return { ...verdict, known };
  return { valid: true, known, event: body } as WebhookVerdict<Event, UnknownEvent>;
}
