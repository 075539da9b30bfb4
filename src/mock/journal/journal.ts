import type { ApiName } from "../../../generated/apis.js";
import { describeFlaws, type Flaw } from "../answer/flaw.js";
import type { Delivery } from "../delivery/delivery.js";
import type { FaultName } from "../story/fault.js";
import type { JournalDelivery, JournalRequest } from "./journal-entry.js";
import { credentialsIn, maskHeaders, maskPath, maskText, maskValue } from "./mask-secrets.js";
import { shorten } from "./shorten.js";

/** A request as the pipeline saw it, before anything is masked. */
export interface NotedRequest {
  /** What `arrive` gave it. */
  readonly number: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly api: ApiName | undefined;
  readonly operationId: string | undefined;
  readonly method: string;
  readonly path: string;
  readonly parameters: { readonly path: object; readonly query: object } | undefined;
  /** Path and query, in characters. */
  readonly targetLength: number;
  /** Names and values in turn, a line each: one text lives on at less cost than a list of many. */
  readonly headers: string;
  readonly body: unknown;
  readonly bodyBytes: number;
  readonly valid: boolean;
  /** Why it was refused, where it was. */
  readonly flaws: readonly Flaw[] | undefined;
  readonly status: number;
  readonly example: string | undefined;
  readonly fault: FaultName | undefined;
}

interface KeptDelivery {
  readonly number: number;
  delivery: Delivery;
}

type Kept = NotedRequest | KeptDelivery;

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

  /** Takes a request that has been answered. One that came before the journal was emptied is left out. */
  addRequest(request: NotedRequest): void {
    if (request.number <= this.#forgotten) return;
    this.#add(request.bodyBytes > MAX_WHOLE_BODY ? { ...request, body: shorten(request.body) } : request);
  }

  /** Returns what takes the place of the delivery as it goes on. */
  addDelivery(delivery: Delivery): (later: Delivery) => void {
    const kept = { number: this.arrive(), delivery };
    this.#add(kept);
    return (later) => {
      kept.delivery = later;
    };
  }

  /** The requests that a filter lets through, the oldest first. */
  requests(isWanted: (request: NotedRequest) => boolean): JournalRequest[] {
    return this.#inOrder().flatMap((entry) => ("method" in entry && isWanted(entry) ? [toJournalRequest(entry)] : []));
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
    this.#weight += weightOf(entry);
    while (this.#entries.length - this.#first > MAX_ENTRIES || this.#weight > MAX_WEIGHT) this.#dropOldest();
  }

  #dropOldest(): void {
    this.#weight -= weightOf(this.#entries[this.#first] as Kept);
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

function weightOf(entry: Kept): number {
  if (!("method" in entry)) return BASE_WEIGHT;
  const { targetLength, headers, bodyBytes } = entry;
  return BASE_WEIGHT + targetLength + headers.length + (bodyBytes > MAX_WHOLE_BODY ? SHORT_BODY_WEIGHT : bodyBytes);
}

function toJournalRequest(noted: NotedRequest): JournalRequest {
  const { number, at, api, operationId, method, parameters, body, valid, flaws, status, example, fault } = noted;
  const headers = headersOf(noted.headers);
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
    ...(flaws && { reason: maskText(describeFlaws(flaws), secrets) }),
    answer: { status, ...(example !== undefined && { example }), ...(fault !== undefined && { fault }) },
  };
}

/** Several of one name are one, with commas, as HTTP has it. */
function headersOf(text: string): Readonly<Record<string, string>> {
  const rawHeaders = text.split("\n");
  const headers = new Map<string, string>();
  for (let at = 0; at + 1 < rawHeaders.length; at += 2) {
    const name = (rawHeaders[at] as string).toLowerCase();
    const value = rawHeaders[at + 1] as string;
    headers.set(name, headers.has(name) ? `${headers.get(name)}, ${value}` : value);
  }
  return Object.fromEntries(headers);
}

/** What stands in a path tells which resource is meant, also where it is called a token. */
function maskPathValues(values: object, secrets: readonly string[]): object {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === "string" ? maskText(value, secrets) : value]),
  );
}
