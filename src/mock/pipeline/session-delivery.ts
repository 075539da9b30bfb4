import type { ApiName } from "../../../generated/apis.js";
import { WEBHOOK_SENDERS } from "../../../generated/webhook-senders.js";
import type { DeliverInSession } from "../session/session-controls.js";

export interface SessionDeliveryOptions {
  readonly apis: readonly ApiName[];
  readonly allowRemote: boolean;
  readonly now: () => Date;
}

/** Returns what sends the events of the first API that has any, each in the journal of its session. */
export function createSessionDelivery({ apis, allowRemote, now }: SessionDeliveryOptions): DeliverInSession {
  const load = apis.map((api) => WEBHOOK_SENDERS[api]).find((found) => found !== undefined);
  // Kept from the moment on at which the mock is made: a test may put the mock itself in the place of fetch.
  const { fetch } = globalThis;
  return async (session, type, options) => {
    const { signal } = session;
    if (!load) throw new TypeError(`Of the APIs that this mock serves, none sends webhooks: ${apis.join(", ")}.`);
    // Most runs of a mock send nothing.
    const [{ sender }, { createDeliverer }] = await Promise.all([load(), import("../delivery/deliver.js")]);
    const deliver = createDeliverer({ sender, allowRemote, now, fetch: (input, init) => fetch(input, init) });
    const delivery = await deliver(type, options, signal);
    session.journal.addDelivery(delivery);
    return delivery;
  };
}
