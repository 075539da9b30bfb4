import { onAbort } from "../../client/abort.js";
import { uncached } from "../../client/build-request.js";
import { discard } from "../../client/read-body.js";
import type { DeliveryAttempt } from "./delivery.js";
import type { Destination } from "./destination.js";
import { describeFailure } from "./failure-words.js";

/** What all attempts to deliver an event have in common. */
export interface Shipment {
  readonly destination: Destination;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
  readonly fetch: typeof fetch;
}

/** What came of an attempt. */
export type AttemptResult = Pick<DeliveryAttempt, "status" | "error">;

const MAX_WORDS_LENGTH = 200;

/**
 * Sends once, follows no redirect, and reads no body. Rejects with the reason of the signal where that is aborted, and
 * with nothing else: what goes wrong is the result.
 */
export async function attempt(shipment: Shipment): Promise<AttemptResult> {
  const { timeoutMs, signal } = shipment;
  signal?.throwIfAborted();
  const controller = new AbortController();
  let forget = (): void => undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  // Raced, since a receiver that does not look at its signal would otherwise hold the delivery for ever.
  const cut = new Promise<AttemptResult>((resolve, reject) => {
    timer = setTimeout(() => {
      resolve({ error: `no answer within ${timeoutMs} ms` });
      controller.abort();
    }, timeoutMs);
    forget = onAbort(signal, () => {
      reject(signal?.reason as Error);
      controller.abort();
    });
  });
  try {
    return await Promise.race([send(shipment, controller.signal), cut]);
  } finally {
    clearTimeout(timer);
    forget();
  }
}

async function send({ destination, body, headers, fetch }: Shipment, signal: AbortSignal): Promise<AttemptResult> {
  const { url, answer, lacksTls } = destination;
  const init: RequestInit = { method: "POST", headers, body, redirect: "manual", ...uncached(), signal };
  if (!answer) return fetch(url, init).then(read, (thrown: unknown) => ({ error: describeFailure(thrown, lacksTls) }));
  try {
    return read(await answer(new Request(url, init)));
  } catch (thrown) {
    return { error: `the function threw ${describeThrown(thrown)}` };
  }
}

/** The status is all that counts. */
function read(response: Response): AttemptResult {
  const { status, type } = (response ?? {}) as Partial<Response>;
  if (!Number.isInteger(status)) return { error: "what came is no Response" };
  discard(response);
  // Browsers hide where a redirect leads, and its status.
  if (type === "opaqueredirect") return { error: "a redirect, which is not followed" };
  return status === 0 ? { error: "the answer has no status" } : { status: status as number };
}

/** It is the code under test that threw: whoever reads this wants to know what. */
function describeThrown(thrown: unknown): string {
  const words = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : `a value of type ${typeof thrown}`;
  return words.length > MAX_WORDS_LENGTH ? `${words.slice(0, MAX_WORDS_LENGTH)}...` : words;
}
