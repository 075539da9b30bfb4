import { type ReceivedWebhook, receiveWebhook, rememberEvents } from "../../../generated/data-network/webhooks.js";
import { sender } from "../../../src/apis/data-network/webhooks/sender.js";
import { createDeliverer, type DelivererOptions } from "../../../src/mock/delivery/deliver.js";

export const SECRET = "a-long-random-text-for-tests";

/** Delivers the events of the data network, to loopback only unless told otherwise. */
export const deliverer = (options: Partial<DelivererOptions> = {}) =>
  createDeliverer({ sender, allowRemote: false, ...options });

/** A receiver that answers with one status after the other, and keeps what it was sent. */
export function receiverOf(...statuses: readonly number[]) {
  const requests: Request[] = [];
  const bodies: string[] = [];
  const to = async (request: Request) => {
    const status = statuses[requests.length] ?? 204;
    requests.push(request);
    bodies.push(await request.clone().text());
    return new Response(null, { status });
  };
  return { to, requests, bodies, events: () => bodies.map((body) => JSON.parse(body)) };
}

/** A receiver that works as integrators are told to write one. */
export function integrator(secret = SECRET) {
  const received: ReceivedWebhook[] = [];
  const seen = rememberEvents();
  const to = async (request: Request) => {
    const outcome = await receiveWebhook(request, { secrets: [secret], seen });
    received.push(outcome);
    return outcome.answer;
  };
  return { to, received, kinds: () => received.map(({ kind }) => kind) };
}

/** Resolves with the first call of a function that never answers, which takes a request. */
export function silentReceiver() {
  let called: (request: Request) => void;
  const request = new Promise<Request>((resolve) => (called = resolve));
  return { request, to: (given: Request) => (called(given), new Promise<Response>(() => undefined)) };
}
