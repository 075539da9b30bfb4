import type { Verdict } from "./issue.js";
import { attributeOf } from "./plain-object.js";
import type { Validator } from "./schema-node.js";
import { neverThrowing, validateWith } from "./validator.js";

/** The validators of an API's webhooks. */
export interface WebhookTable {
  /** What every event fulfils. */
  readonly anyType: Validator;
  /** The validator of each type of event. */
  readonly byType: Readonly<Record<string, Validator>>;
}

/** A verdict on a webhook. */
export type WebhookVerdict = Verdict & {
  /** Whether the contract has the event's type. */
  readonly known: boolean;
};

/**
 * Checks an event by its type; one of unknown type, or of none, by what all events have in common. Takes the webhooks
 * of an API and the parsed body. Returns a verdict that says whether the type is known. Never throws.
 */
export function validateWebhookOf({ anyType, byType }: WebhookTable, body: unknown): WebhookVerdict {
  const known = neverThrowing(() => {
    const type = attributeOf(body, "type");
    return typeof type === "string" && Object.hasOwn(byType, type) ? byType[type] : undefined;
  });
  const validator = known && "is" in known ? known : undefined;
  return { ...validateWith(validator ?? anyType, body), known: validator !== undefined };
}
