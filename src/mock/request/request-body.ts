import { mediaTypeOf } from "../../client/media-type.js";
import type { ErrorReason } from "../answer/error-responses.js";
import type { Flaw } from "../answer/flaw.js";
import type { MockRequest } from "./mock-request.js";

export const MAX_BODY_BYTES = 10 * 1024 * 1024;

/** The only encoding that changes nothing (RFC 9110, section 8.4.1). */
const IDENTITY = "identity";
const UTF8 = new TextDecoder("utf-8", { fatal: true });

export type RequestBody =
  | { readonly kind: "none" }
  | { readonly kind: "json"; readonly value: unknown; readonly byteLength: number }
  | {
      readonly kind: "refused";
      readonly reason: ErrorReason &
        ("malformed-json" | "body-too-large" | "unsupported-media-type" | "invalid-request");
      readonly flaw: Flaw;
    };

/**
 * Takes a request and the media types that its operation takes; none means that it takes no body. Returns the parsed
 * body, or what is wrong with it. Rejects where the connection breaks.
 */
export async function readRequestBody(request: MockRequest, mediaTypes: readonly string[]): Promise<RequestBody> {
  if (!request.mayHaveBody) return { kind: "none" };
  const bytes = await request.readBody(MAX_BODY_BYTES);
  if (bytes?.length === 0) return { kind: "none" };
  if (mediaTypes.length === 0) {
    return refused("invalid-request", "/body", "additionalProperties", "absent: the operation takes no body");
  }
  const mediaType = mediaTypeOf(request.header("content-type"));
  if (mediaType === undefined || !mediaTypes.includes(mediaType)) {
    return refused("unsupported-media-type", "/headers/content-type", "media-type", mediaTypes.join(" or "));
  }
  const encoding = request.header("content-encoding") || IDENTITY;
  if (encoding.toLowerCase() !== IDENTITY) {
    return refused("unsupported-media-type", "/headers/content-encoding", "content-encoding", "absent");
  }
  if (!bytes)
    return refused(
      "body-too-large",
      "/body",
      "too-large",
      `of at most ${MAX_BODY_BYTES} bytes, which is what the mock reads`,
    );
  try {
    return { kind: "json", value: JSON.parse(UTF8.decode(bytes)) as unknown, byteLength: bytes.length };
  } catch {
    return refused("malformed-json", "/body", "json", "JSON in UTF-8");
  }
}

function refused(
  reason: (RequestBody & { kind: "refused" })["reason"],
  place: string,
  rule: string,
  expected: string,
): RequestBody {
  return { kind: "refused", reason, flaw: { place, rule, words: `must be ${expected}` } };
}
