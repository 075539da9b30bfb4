import type { ApiName } from "../../../generated/apis.js";
import type { Scenarios } from "../../../generated/scenarios.js";
import type { EventExamples } from "../../../generated/webhook-senders.js";
import type { DeliverOptions, Delivery } from "../delivery/delivery.js";
import type { DeliveryFilter, JournalDelivery, JournalRequest, RequestFilter } from "../journal/journal-entry.js";
import type { Step } from "../story/step.js";

/** The ids of the operations of all APIs. */
type OperationId = { [Name in ApiName]: keyof Scenarios[Name] & string }[ApiName];

/** What the operations of one API answer, in one session. */
export interface MockedApi<Operations> {
  /**
   * Takes an operation, and what its next requests get, one after the other: the example of a name, or a fault. After
   * the last, the operation answers as usual. Steps are added to those that are left. A request that is refused, or
   * chooses its answer with `prefer`, takes no example; a fault befalls any. With a state, a step leaves nothing
   * behind. Throws a `TypeError` that lists what exists where a name is unknown.
   */
  next<Id extends keyof Operations & string>(operationId: Id, steps: readonly Step<Operations[Id] & string>[]): void;
  /** Takes an operation, and what its requests get when no other step is left, until `reset`. Throws as `next` does. */
  always<Id extends keyof Operations & string>(operationId: Id, step: Step<Operations[Id] & string>): void;
  /** Forgets all steps of the API, so that it answers as usual. */
  reset(): void;
}

/** What a test can say and ask of a mock. A session of one name sees nothing of the others. */
export interface MockSession {
  /**
   * Takes the name of a served API. Returns its base URL, without a slash at the end: what is sent there belongs to
   * this session. A part of it that may have any value, such as a stage, has its usual one. Throws an `Error` where the
   * API is not served.
   */
  url(api: ApiName): string;
  /** Takes the name of a served API. Returns what tells it what to answer. Throws an `Error` where it is not served. */
  api<Name extends ApiName>(api: Name): MockedApi<Scenarios[Name]>;
  /**
   * Takes which requests are wanted, all unless given. Returns those that came, the oldest first: the last 10,000, and
   * 32 MiB of them at most. Throws a `TypeError` that lists what exists where an operation is unknown.
   */
  requests(filter?: RequestFilter<OperationId>): JournalRequest[];
  /** Takes which deliveries are wanted, all unless given. Returns the events that were sent, the oldest first. */
  deliveries(filter?: DeliveryFilter): JournalDelivery[];
  /**
   * Sends an event as the service does: signed, and up to three times. Takes its type, and where to. Resolves with how
   * that went, also where nobody took it; rejects with a `TypeError` that says what is wrong, or lists what exists, and
   * with an `Error` where the session is reset before.
   */
  deliver<Type extends keyof EventExamples>(
    type: Type,
    options: DeliverOptions<EventExamples[Type]>,
  ): Promise<Delivery>;
  /** Forgets steps, journal and whatever was made; deliveries that are under way end. */
  reset(): void;
}
