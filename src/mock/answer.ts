import type { ServerResponse } from "node:http";
import { JSON_MEDIA_TYPE } from "../client/media-type.js";

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Sent as JSON. Absent where the answer is empty or a page. */
  readonly body?: unknown;
  /** A page for a browser, instead of a body. */
  readonly html?: string;
}

const NO_CONTENT = 204;
const HTML_MEDIA_TYPE = "text/html; charset=utf-8";

/** Takes the response to write to, and sends the answer. Node leaves the body out where the request was HEAD. */
export function sendAnswer(response: ServerResponse, { status, headers, body, html }: Answer): void {
  const text = html ?? (body === undefined ? undefined : JSON.stringify(body));
  if (text === undefined) {
    // RFC 9110, section 8.6: a 204 has no length. Elsewhere, without one, Node would send chunks where there is
    // nothing to send.
    response.writeHead(status, { ...headers, ...(status !== NO_CONTENT && { "Content-Length": "0" }) }).end();
    return;
  }
  const mediaType = html === undefined ? JSON_MEDIA_TYPE : HTML_MEDIA_TYPE;
  const contentLength = String(Buffer.byteLength(text));
  response.writeHead(status, { ...headers, "Content-Type": mediaType, "Content-Length": contentLength }).end(text);
}
