import { isPlainObject } from "../../validation/plain-object.js";
import type { CheckedOptions } from "./check-options.js";
import { randomHexadecimal } from "./random-hexadecimal.js";
import type { EventExample, WebhookSender } from "./webhook-sender.js";

/** An event as it is sent. */
export interface MadeEvent {
  readonly id: string;
  readonly type: string;
  /** The event as JSON. */
  readonly body: string;
}

const ID_PREFIX = "et-";
const ID_DIGITS = 32;
const DAY_MS = 86_400_000;
/** A type that the service may have tomorrow. */
const NEW_TYPE = "SOMETHING_NEW";
const MAX_FLAWS_TOLD = 5;

/**
 * Makes an event of a named example, with an id and a time of its own. Throws a TypeError that lists what there is
 * where the type or the example is unknown, and says where the event breaks the contract.
 */
export function makeEvent(sender: WebhookSender, type: unknown, options: CheckedOptions, now: Date): MadeEvent {
  const isUnknown = options.variant === "unknown-type";
  const example = findExample(sender, type, options.example, isUnknown);
  const envelope = isPlainObject(example) ? example : {};
  const sent = isUnknown ? unknownType(sender, type as string) : (type as string);
  const id = `${ID_PREFIX}${randomHexadecimal(ID_DIGITS)}`;
  const createdAt = new Date(now.getTime() - (options.variant === "late" ? DAY_MS : 0)).toISOString();
  const data = { ...(isPlainObject(envelope["data"]) ? envelope["data"] : {}), ...options.data };
  const body = toJson({ ...envelope, id, type: sent, createdAt, data });
  // What JSON makes of the data is what is sent.
  const flaws = sender.check(JSON.parse(body));
  if (flaws.length > 0) {
    const more = flaws.length > MAX_FLAWS_TOLD ? `; and ${flaws.length - MAX_FLAWS_TOLD} more` : "";
    throw new TypeError(`The event would break the contract: ${flaws.slice(0, MAX_FLAWS_TOLD).join("; ")}${more}.`);
  }
  return { id, type: sent, body };
}

function findExample(sender: WebhookSender, type: unknown, name: string | undefined, isUnknown: boolean): unknown {
  const types = Object.keys(sender.examples);
  if (typeof type !== "string" || (!types.includes(type) && (!isUnknown || type === "")))
    throw new TypeError(`There is no event "${String(type)}". The events are: ${types.join(", ")}.`);
  const [firstType = ""] = types;
  // An event of a type of the caller's own needs an envelope all the same, which is that of any event.
  if (!types.includes(type)) {
    if (name === undefined) return { ...(sender.examples[firstType]?.[0]?.value as object), data: {} };
    throw new TypeError(`${type} has no examples: the contract does not have this type.`);
  }
  const examples = sender.examples[type] as readonly EventExample[];
  const found = name === undefined ? examples[0] : examples.find((example) => example.name === name);
  if (found) return found.value;
  const names = examples.map((example) => example.name).join(", ");
  throw new TypeError(`${type} has no example "${String(name)}". Its examples are: ${names}.`);
}

/** The type itself where the contract does not have it, else one that it does not have. */
function unknownType({ examples }: WebhookSender, type: string): string {
  let unknown = Object.hasOwn(examples, type) ? NEW_TYPE : type;
  while (Object.hasOwn(examples, unknown)) unknown += "_TOO";
  return unknown;
}

function toJson(event: object): string {
  try {
    return JSON.stringify(event);
  } catch {
    throw new TypeError('"data" must be what JSON can hold.');
  }
}
