import type { ServerResponse } from "node:http";

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Sent as JSON. Absent where the status allows no body. */
  readonly body?: unknown;
}

/** Takes the response to write to, and sends the answer. Node leaves the body out where the request was HEAD. */
export function sendAnswer(response: ServerResponse, { status, headers, body }: Answer): void {
  if (body === undefined) {
    response.writeHead(status, headers).end();
    return;
  }
  const text = JSON.stringify(body);
  const contentLength = String(Buffer.byteLength(text));
  response.writeHead(status, { ...headers, "Content-Type": "application/json", "Content-Length": contentLength }).end(text);
}
