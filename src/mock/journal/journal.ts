import type { ApiName } from "../../../generated/apis.js";
import type { Delivery } from "../delivery/delivery.js";
import type { JournalAnswer, JournalDelivery, JournalRequest } from "./journal-entry.js";
import { credentialsIn, maskHeaders, maskPath, maskText, maskValue } from "./mask-secrets.js";
import { shorten } from "./shorten.js";

/** A request as the pipeline saw it, before anything is masked. */
export interface NotedRequest {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly api: ApiName | undefined;
  readonly operationId: string | undefined;
  readonly method: string;
  readonly path: string;
  readonly parameters: { readonly path: object; readonly query: object } | undefined;
  readonly headers: () => Readonly<Record<string, string>>;
  /** Of target and headers, in characters. */
  readonly headLength: number;
  readonly body: unknown;
  readonly bodyBytes: number;
  readonly valid: boolean;
  readonly reason: string | undefined;
  readonly answer: JournalAnswer;
}

type Kept =
  | { readonly number: number; readonly weight: number; readonly request: NotedRequest }
  | { readonly number: number; readonly weight: number; delivery: Delivery };

/** The oldest go first. */
const MAX_ENTRIES = 10_000;
/** What an entry weighs beside its body, in bytes. */
const BASE_WEIGHT = 1000;
/** A larger body is kept in a short copy. */
const MAX_WHOLE_BODY = 16_384;
const SHORT_BODY_WEIGHT = 65_536;
/** Of one session, in bytes. */
const MAX_WEIGHT = 33_554_432;

/**
 * What one session received, was answered and sent, in order: its last 10,000 entries, and 32 MiB at most. Nothing is
 * masked before it is read, as most of it never is.
 */
export class Journal {
  #entries: Kept[] = [];
  /** Where the oldest entry is: taking the first of a long list away would move all others. */
  #first = 0;
  #weight = 0;
  #arrived = 0;
  /** The number of the last that was forgotten on purpose. */
  #forgotten = 0;

  /** In bytes, roughly. */
  get weight(): number {
    return this.#weight;
  }

  /** Returns the number of a request that has just come. */
  arrive(): number {
    return ++this.#arrived;
  }

  /** Takes a request that has been answered, and its number. One that came before the journal was emptied is left out. */
  addRequest(number: number, request: NotedRequest): void {
    if (number <= this.#forgotten) return;
    const isLarge = request.bodyBytes > MAX_WHOLE_BODY;
    const kept = isLarge ? { ...request, body: shorten(request.body) } : request;
    const weight = BASE_WEIGHT + request.headLength + (isLarge ? SHORT_BODY_WEIGHT : request.bodyBytes);
    this.#add({ number, weight, request: kept });
  }

  /** Returns what takes the place of the delivery as it goes on. */
  addDelivery(delivery: Delivery): (later: Delivery) => void {
    const kept = { number: this.arrive(), weight: BASE_WEIGHT, delivery };
    this.#add(kept);
    return (later) => {
      kept.delivery = later;
    };
  }

  /** The requests that a filter lets through, the oldest first. */
  requests(isWanted: (request: NotedRequest) => boolean): JournalRequest[] {
    return this.#inOrder().flatMap((entry) =>
      "request" in entry && isWanted(entry.request) ? [toJournalRequest(entry.number, entry.request)] : [],
    );
  }

  /** The deliveries that a filter lets through, the oldest first. */
  deliveries(isWanted: (delivery: Delivery) => boolean): JournalDelivery[] {
    return this.#inOrder().flatMap((entry) =>
      "delivery" in entry && isWanted(entry.delivery) ? [{ number: entry.number, ...entry.delivery }] : [],
    );
  }

  /** Forgets all entries; numbers go on. */
  empty(): void {
    this.#entries = [];
    this.#first = 0;
    this.#weight = 0;
    this.#forgotten = this.#arrived;
  }

  #add(entry: Kept): void {
    this.#entries.push(entry);
    this.#weight += entry.weight;
    while (this.#entries.length - this.#first > MAX_ENTRIES || this.#weight > MAX_WEIGHT) this.#dropOldest();
  }

  #dropOldest(): void {
    this.#weight -= this.#entries[this.#first]?.weight ?? 0;
    // What is dropped must not stay in memory until the list is cut.
    this.#entries[this.#first] = undefined as unknown as Kept;
    this.#first++;
    if (this.#first < MAX_ENTRIES) return;
    this.#entries = this.#kept();
    this.#first = 0;
  }

  /** Requests that come together are not answered in the order in which they came. */
  #inOrder(): Kept[] {
    return this.#kept().sort((one, other) => one.number - other.number);
  }

  #kept(): Kept[] {
    return this.#entries.slice(this.#first);
  }
}

function toJournalRequest(number: number, noted: NotedRequest): JournalRequest {
  const { at, api, operationId, method, parameters, body, valid, reason, answer } = noted;
  const headers = noted.headers();
  const secrets = credentialsIn(headers);
  return {
    number,
    at: new Date(at).toISOString(),
    ...(api !== undefined && { api }),
    ...(operationId !== undefined && { operationId }),
    method,
    path: maskPath(noted.path, secrets),
    ...(parameters && {
      parameters: {
        path: maskPathValues(parameters.path, secrets),
        query: maskValue(parameters.query, secrets) as object,
      },
    }),
    headers: maskHeaders(headers, secrets),
    ...(body !== undefined && { body: maskValue(body, secrets) }),
    valid,
    ...(reason !== undefined && { reason: maskText(reason, secrets) }),
    answer,
  };
}

/** What stands in a path tells which resource is meant, also where it is called a token. */
function maskPathValues(values: object, secrets: readonly string[]): object {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === "string" ? maskText(value, secrets) : value]),
  );
}
