import { createHmac } from "node:crypto";
import { readExamples } from "./examples.js";
import { readInput, writeResult } from "./input.js";
import { interleave, type Plan, spreadsAgainst } from "./interleave.js";
import { loadEntry } from "./package.js";
import type { Spread } from "./statistics.js";

// Receives events one after the other, as they come. What nobody can do without is the signature and the parser.

const BYTES = 10_000;
/** Twice as many as are remembered, so that each is new when it comes again. */
const EVENTS = 200;
const SECRET = "a-long-random-text";
const FLOOR = "HMAC-SHA512 by WebCrypto and JSON.parse";
const OURS = "ours";

export interface WebhookInput {
  readonly plan: Plan;
  readonly warmUps: number;
  /** How many events are received in one turn. */
  readonly batch: number;
}

export interface WebhookResult {
  readonly bytes: number;
  readonly ours: Spread;
}

interface Event {
  readonly id: string;
  readonly data: { readonly payload?: { readonly employments?: { items: unknown[] } } };
}

/** The contract's event with the most data in it, made longer by employments that are numbered. */
function makeEvent(index: number): string {
  const examples = readExamples("data-network", "webhooks", "ACCOUNT_SYNC_TASK_FINISHED", "post", "requestBody");
  const example = (examples as Event[]).find(({ data }) => data.payload?.employments) as Event;
  const event = { ...structuredClone(example), id: `et-${index}` };
  const items = event.data.payload?.employments?.items as object[];
  const [item] = items;
  while (JSON.stringify(event).length < BYTES) items.push({ ...item, id: `emp-${items.length}` });
  return JSON.stringify(event);
}

const { plan, warmUps, batch } = readInput<WebhookInput>();
const { receiveWebhook, rememberEvents } = await loadEntry("data-network/webhooks");
const deliveries = Array.from({ length: EVENTS }, (_, index) => {
  const body = Buffer.from(makeEvent(index));
  return { body, headers: { "smile-signature": createHmac("sha512", SECRET).update(body).digest("hex") } };
});
const algorithm = { name: "HMAC", hash: "SHA-512" };
const key = await crypto.subtle.importKey("raw", Buffer.from(SECRET), algorithm, false, ["sign"]);
const options = { secrets: [SECRET], seen: rememberEvents({ maxEvents: EVENTS / 2 }) };

type Delivery = (typeof deliveries)[number];
const WORKS: Readonly<Record<string, (delivery: Delivery) => Promise<unknown>>> = {
  async [FLOOR]({ body }) {
    const signature = await crypto.subtle.sign("HMAC", key, body);
    return [signature, JSON.parse(body.toString())];
  },
  async [OURS](delivery) {
    const outcome = await receiveWebhook(delivery, options);
    if (outcome.kind !== "event") throw new Error(`an event came to ${outcome.kind}`);
    return outcome;
  },
};

const contestants = Object.entries(WORKS).map(([name, work]) => {
  let next = 0;
  return {
    name,
    async turn() {
      const from = performance.now();
      for (let run = 0; run < batch; run++) await work(deliveries[next++ % EVENTS] as Delivery);
      return performance.now() - from;
    },
  };
});
for (let turn = 0; turn < warmUps; turn++) for (const contestant of contestants) await contestant.turn();
const { [OURS]: ours } = spreadsAgainst(await interleave(contestants, plan), FLOOR);
writeResult({ bytes: deliveries[0]?.body.length, ours });
