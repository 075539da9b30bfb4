import { JSON_MEDIA_TYPE } from "../../client/media-type.js";
import type { Answer, Manner } from "../answer/answer.js";
import { REASON_HEADER } from "../answer/flaw.js";
import { corsHeaders } from "./cors.js";

/** An answer as it goes out. */
export interface SentAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** How it goes out, unless it does so whole and at once. */
  readonly manner?: Manner;
}

const NO_CONTENT = 204;

/** Takes an answer, why it refuses in one line, and the origin of the page that asked. Returns it as it goes out. */
export function toSent(
  { status, headers, text, contentType = JSON_MEDIA_TYPE, manner }: Answer,
  reason: string | undefined,
  origin: string | undefined,
  byteLength: (text: string) => number,
): SentAnswer {
  const sent: Record<string, string> = { ...headers, ...corsHeaders(origin) };
  if (reason !== undefined) sent[REASON_HEADER] = reason;
  if (text !== undefined) sent["Content-Type"] = contentType;
  // RFC 9110, section 8.6: a 204 has no length. Elsewhere, without one, Node would send chunks where there is nothing.
  if (status !== NO_CONTENT) sent["Content-Length"] = String(text === undefined ? 0 : byteLength(text));
  return { status, headers: sent, ...(text !== undefined && { body: text }), ...(manner && { manner }) };
}
