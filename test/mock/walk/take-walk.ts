import type { WalkBody, WalkRequest } from "./walk-request.js";

/** An answer as plain data that can come out of any runtime. */
export interface WalkAnswer {
  readonly status: number;
  /** Names in small letters, in order. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** The bytes, which are UTF-8: no two rows of bytes give the same text, since none is replaced or dropped. */
  readonly body: string;
}

/** Enough to keep a server busy, and few enough for any runtime. */
const CONCURRENT_REQUESTS = 6;
const UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const SPACE = 0x20;

/** Takes a `fetch`, the origin of a mock, and requests. Returns the answer to each, in their order. */
export async function takeWalk(
  fetch: typeof globalThis.fetch,
  origin: string,
  requests: readonly WalkRequest[],
): Promise<WalkAnswer[]> {
  const answers: WalkAnswer[] = [];
  let next = 0;
  const takeSome = async () => {
    for (let index = next++; index < requests.length; index = next++)
      answers[index] = await ask(fetch, origin, requests[index] as WalkRequest);
  };
  await Promise.all(Array.from({ length: CONCURRENT_REQUESTS }, takeSome));
  return answers;
}

async function ask(
  fetch: typeof globalThis.fetch,
  origin: string,
  { method, target, headers, body }: WalkRequest,
): Promise<WalkAnswer> {
  const response = await fetch(origin + target, { method, headers, ...(body !== undefined && { body: toBody(body) }) });
  return {
    status: response.status,
    headers: [...response.headers],
    body: UTF8.decode(await response.arrayBuffer()),
  };
}

function toBody(body: WalkBody): string | Uint8Array<ArrayBuffer> {
  if (typeof body === "string") return body;
  return "bytes" in body ? Uint8Array.from(body.bytes) : new Uint8Array(body.spaces).fill(SPACE);
}
