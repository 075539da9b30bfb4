import type { ApiName } from "../../../generated/apis.js";
import type { DeliverOptions, Delivery } from "../delivery/delivery.js";
import type { JournalDelivery, JournalRequest } from "../journal/journal-entry.js";
import { examplesOf, operationsOf } from "../story/check-step.js";
import { didYouMean } from "../story/did-you-mean.js";
import type { Session } from "./session.js";

/** Sends an event of a session, and notes it in the session's journal. */
export type DeliverInSession = (session: Session, type: string, options: DeliverOptions) => Promise<Delivery>;

/** What is said and asked, by a program or by a request: nothing of it has been checked yet. */
export interface SessionControls {
  next(api: unknown, operationId: unknown, steps: unknown): void;
  always(api: unknown, operationId: unknown, step: unknown): void;
  /** Forgets the steps of an API; without one, everything. */
  reset(api?: unknown): void;
  requests(filter?: unknown): JournalRequest[];
  deliveries(filter?: unknown): JournalDelivery[];
  emptyJournal(): void;
  deliver(type: unknown, options: unknown): Promise<Delivery>;
}

const REQUEST_FILTERS = ["api", "operationId", "valid"];
const DELIVERY_FILTERS = ["type"];

/**
 * Takes the APIs that are served, what finds the session, which may have ended since, and what sends events. Returns
 * what a test says and asks; each throws a TypeError that says what is wrong and lists what exists.
 */
export function controlsOf(
  apis: readonly ApiName[],
  session: () => Session,
  deliver: DeliverInSession,
): SessionControls {
  return {
    next(api, operationId, steps) {
      session().story.next(...checkOperation(apis, api, operationId), steps);
    },
    always(api, operationId, step) {
      session().story.always(...checkOperation(apis, api, operationId), step);
    },
    reset(api) {
      if (api === undefined) session().reset();
      else session().story.reset(checkApi(apis, api));
    },
    requests(filter = {}) {
      const given = checkFilter(filter, REQUEST_FILTERS);
      const { operationId, valid } = given;
      const api = given["api"] === undefined ? undefined : checkApi(apis, given["api"]);
      if (operationId !== undefined) checkOperation(apis, api, operationId);
      if (valid !== undefined && typeof valid !== "boolean") throw new TypeError('"valid" must be true or false.');
      const wanted = { api, operationId, valid };
      return session().journal.requests((request) =>
        Object.entries(wanted).every(
          ([name, value]) => value === undefined || request[name as keyof typeof wanted] === value,
        ),
      );
    },
    deliveries(filter = {}) {
      const { type } = checkFilter(filter, DELIVERY_FILTERS);
      return session().journal.deliveries((delivery) => type === undefined || delivery.type === type);
    },
    emptyJournal: () => session().journal.empty(),
    async deliver(type, options) {
      return deliver(session(), String(type), options as DeliverOptions);
    },
  };
}

/** Takes the APIs that are served, and the name of one of them. Returns it. Throws a TypeError that lists them. */
export function checkApi(apis: readonly ApiName[], api: unknown): ApiName {
  const found = apis.find((name) => name === api);
  if (found === undefined)
    throw new TypeError(`This mock does not serve ${JSON.stringify(api)}. It serves: ${apis.join(", ")}.`);
  return found;
}

/** Where no API is named, the one that has the operation is meant. */
function checkOperation(apis: readonly ApiName[], api: unknown, operationId: unknown): [ApiName, string] {
  if (api !== undefined) {
    const named = checkApi(apis, api);
    examplesOf(named, operationId);
    return [named, operationId as string];
  }
  const having = apis.filter((name) => operationsOf(name).some((id) => id === operationId));
  const [only] = having;
  if (having.length === 1 && only) return [only, operationId as string];
  if (having.length > 1) throw new TypeError(`Say which API is meant: ${having.join(" and ")} have this operation.`);
  const advice = didYouMean(String(operationId), apis.flatMap(operationsOf));
  throw new TypeError(
    `No API has an operation ${JSON.stringify(operationId)}.${advice} ` +
      apis.map((name) => `${name} has: ${operationsOf(name).join(", ")}.`).join(" "),
  );
}

function checkFilter(filter: unknown, known: readonly string[]): Readonly<Record<string, unknown>> {
  if (typeof filter !== "object" || filter === null) throw new TypeError("A filter is an object.");
  const unknown = Object.keys(filter).find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new TypeError(`There is no filter ${JSON.stringify(unknown)}. The filters are: ${known.join(", ")}.`);
  return filter as Readonly<Record<string, unknown>>;
}
