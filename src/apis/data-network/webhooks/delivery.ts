import { inOneArray } from "../../../client/in-one-array.js";
import { SIGNATURE_HEADER, toBytes } from "./signature.js";

/** The headers of a delivery: those of Fetch, or a record such as that of `node:http`. */
export type DeliveryHeaders = Pick<Headers, "get"> | Readonly<Record<string, string | readonly string[] | undefined>>;

/** What a server has of a delivery. A `Request` of Fetch is one too. */
export interface Delivery {
  /** The raw body: the text or the bytes as they came, never parsed. */
  readonly body: string | Uint8Array;
  /** The headers, in any case. */
  readonly headers: DeliveryHeaders;
}

/** A body as it came, or why there is none. */
export type RawBody =
  | { readonly raw: string | Uint8Array; readonly bytes: Uint8Array }
  | { readonly flaw: "too-large" | "malformed" };

/** Reads the body, at most `maxBytes` of it. Throws a `TypeError` where it was parsed or read before. */
export async function readRawBody(input: Request | Delivery, maxBytes: number): Promise<RawBody> {
  if (isRequest(input)) return readStream(input, maxBytes);
  const bytes = toBytes(input.body);
  return bytes.byteLength > maxBytes ? { flaw: "too-large" } : { raw: input.body, bytes };
}

/** The signature that the headers have; `undefined` where there is none, or more than one. */
export function signatureOf({ headers }: Request | Delivery): string | undefined {
  if (typeof headers !== "object" || headers === null)
    throw new TypeError("headers must be those of the request: an object, or a Headers of Fetch.");
  // Of a repeated header, Fetch makes one text with a comma, which is no signature.
  if (typeof headers.get === "function") return (headers as Headers).get(SIGNATURE_HEADER) ?? undefined;
  const found = Object.entries(headers)
    .filter(([name]) => name.toLowerCase() === SIGNATURE_HEADER.toLowerCase())
    .flatMap(([, value]) => value ?? []);
  return found.length === 1 ? found[0] : undefined;
}

function isRequest(input: Request | Delivery): input is Request {
  if (typeof input !== "object" || input === null)
    throw new TypeError("receiveWebhook takes a Request of Fetch, or { body, headers }.");
  return "arrayBuffer" in input && typeof input.arrayBuffer === "function";
}

async function readStream(request: Request, maxBytes: number): Promise<RawBody> {
  if (request.bodyUsed)
    throw new TypeError(
      "The body of the Request was read before. Give it to receiveWebhook first; `raw` holds it then.",
    );
  if (Number(request.headers.get("Content-Length")) > maxBytes) return { flaw: "too-large" };
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of chunksOf(request)) {
      size += chunk.byteLength;
      if (size > maxBytes) return { flaw: "too-large" };
      chunks.push(chunk);
    }
  } catch {
    return { flaw: "malformed" }; // The sender broke off.
  }
  const bytes = inOneArray(chunks);
  return { raw: bytes, bytes };
}

/** Whoever stops before the end lets go of the rest. */
async function* chunksOf(request: Request): AsyncGenerator<Uint8Array, void, undefined> {
  const { body } = request;
  // Some runtimes read a request in one piece only, and have no stream of it.
  if (typeof body?.getReader !== "function") return yield new Uint8Array(await request.arrayBuffer());
  const reader = body.getReader();
  try {
    for (let step = await reader.read(); !step.done; step = await reader.read()) yield step.value;
  } finally {
    void reader.cancel().catch(() => undefined);
  }
}
