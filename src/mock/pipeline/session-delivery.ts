import type { ApiName } from "../../../generated/apis.js";
import type { Delivery } from "../delivery/delivery.js";
import type { DeliverInSession } from "../session/session-controls.js";

export interface SessionDeliveryOptions {
  readonly apis: readonly ApiName[];
  readonly allowRemote: boolean;
  readonly now: () => Date;
  /** How long to wait before each further attempt, in milliseconds. As long as the service unless given. */
  readonly retryDelayMs: number | undefined;
}

/** Returns what sends the events of the APIs, each in the journal of its session from its first attempt on. */
export function createSessionDelivery(options: SessionDeliveryOptions): DeliverInSession {
  const { apis, ...others } = options;
  // Kept from the moment on at which the mock is made: a test may put the mock itself in the place of fetch.
  const { fetch } = globalThis;
  return async (session, type, deliverOptions) => {
    const { signal, journal } = session;
    // Most runs of a mock send nothing.
    const [{ findSender }, { createDeliverer }] = await Promise.all([
      import("../delivery/find-sender.js"),
      import("../delivery/deliver.js"),
    ]);
    const sender = await findSender(type, apis);
    if (!sender) throw new TypeError(`Of the APIs that this mock serves, none sends webhooks: ${apis.join(", ")}.`);
    let update: ((delivery: Delivery) => void) | undefined;
    const note = (delivery: Delivery) => {
      if (update) update(delivery);
      else update = journal.addDelivery(delivery);
    };
    const deliver = createDeliverer({
      ...others,
      sender,
      fetch: (input, init) => fetch(input, init),
      onAttempt: (_attempt, delivery) => note(delivery),
    });
    const delivery = await deliver(type, deliverOptions, signal);
    note(delivery);
    return delivery;
  };
}
