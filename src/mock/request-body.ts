import type { IncomingMessage } from "node:http";
import { mediaTypeOf } from "../client/media-type.js";

export const MAX_BODY_BYTES = 10 * 1024 * 1024;

export type RequestBody =
  | { readonly kind: "none" }
  | { readonly kind: "json"; readonly value: unknown }
  | { readonly kind: "malformed-json" }
  | { readonly kind: "body-too-large" }
  | { readonly kind: "unsupported-media-type" };

/**
 * Takes a request and the media types that its operation takes; none means that a body is ignored.
 * Returns the parsed body, or what is wrong with it. Throws where the connection breaks.
 */
export async function readRequestBody(request: IncomingMessage, mediaTypes: readonly string[]): Promise<RequestBody> {
  if (mediaTypes.length === 0) return { kind: "none" };
  const bytes = await readBytes(request);
  if (bytes?.length === 0) return { kind: "none" };
  // All headers of that name: Node itself would keep the first and drop the rest.
  const mediaType = mediaTypeOf(request.headersDistinct["content-type"]?.join(", "));
  if (mediaType === undefined || !mediaTypes.includes(mediaType)) return { kind: "unsupported-media-type" };
  if (!bytes) return { kind: "body-too-large" };
  try {
    return { kind: "json", value: JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) as unknown };
  } catch {
    return { kind: "malformed-json" };
  }
}

// What exceeds the limit is read to its end, though not kept: a client that is still sending would not see the answer.
async function readBytes(request: IncomingMessage): Promise<Buffer | undefined> {
  let chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length <= MAX_BODY_BYTES) chunks.push(chunk);
    else chunks = [];
  }
  return length <= MAX_BODY_BYTES ? Buffer.concat(chunks) : undefined;
}
