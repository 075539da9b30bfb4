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
  const reader = request.body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for (let step = await reader?.read(); step && !step.done; step = await reader?.read()) {
      size += step.value.byteLength;
      if (size > maxBytes) {
        void reader?.cancel().catch(() => undefined);
        return { flaw: "too-large" };
      }
      chunks.push(step.value);
    }
  } catch {
    return { flaw: "malformed" }; // The sender broke off.
  }
  const bytes = chunks.length === 1 ? (chunks[0] as Uint8Array) : new Uint8Array(size);
  if (chunks.length !== 1) {
    let at = 0;
    for (const chunk of chunks) {
      bytes.set(chunk, at);
      at += chunk.byteLength;
    }
  }
  return { raw: bytes, bytes };
}
