import type { Webhook } from "../../../../generated/data-network/types.js";
import type { StateContext } from "../../../mock/state/api-state.js";
import type { Numbered } from "../../../mock/state/collection.js";

/** What a registration names to get every type. */
const ALL_EVENTS = "ALL_EVENTS";

/**
 * The events that an operation is documented to fire. Others are left out: no source says that a revocation or a reset
 * by the client fires one, nor that a task of an archive does, so that `includePayload` has nothing to change.
 */
type EventType = "USER_CREATED" | "INVITE_INVITED" | "ARCHIVE_STARTED" | "ARCHIVE_ANALYZED";

export interface Events {
  /** Whether a registered webhook gets events of a type. */
  isAwaited(type: EventType): boolean;
  /** Sends an event to each registered webhook that gets its type. */
  fire(type: EventType, data: Readonly<Record<string, unknown>>): void;
}

/** Takes the registered webhooks. Returns what sends events to them. */
export function createEvents(context: StateContext, webhooks: Iterable<Numbered<Webhook>>): Events {
  const receiversOf = (type: EventType) => [...webhooks].filter(({ resource }) => gets(resource, type));
  return {
    isAwaited: (type) => receiversOf(type).length > 0,
    fire(type, data) {
      for (const { resource } of receiversOf(type)) {
        const { url, secret } = resource;
        // The request requires both.
        context.send({ type, to: url as string, secret: secret as string, data });
      }
    },
  };
}

function gets({ active, eventTypes }: Webhook, type: EventType): boolean {
  return active === true && (eventTypes ?? []).some((wanted) => wanted === type || wanted === ALL_EVENTS);
}
