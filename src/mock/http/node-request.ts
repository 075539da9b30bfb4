import type { IncomingMessage, ServerResponse } from "node:http";
import type { MockRequest } from "../request/mock-request.js";

/** Takes a request as Node has it, and its response. Returns it as the mock reads requests. */
export function toMockRequest(request: IncomingMessage, response: ServerResponse): MockRequest {
  let gone: AbortSignal | undefined;
  return {
    method: request.method ?? "",
    target: request.url ?? "",
    // The Host header is how the client reached the mock, also through a mapped port; only HTTP/1.0 may lack it.
    get origin() {
      return `http://${request.headersDistinct["host"]?.[0] ?? `127.0.0.1:${request.socket.localPort}`}`;
    },
    // Node itself would keep the first of some headers and drop the rest.
    header(name) {
      const values = request.headersDistinct[name];
      return values === undefined || values.length === 1 ? values?.[0] : values.join(", ");
    },
    rawHeaders: request.rawHeaders,
    get signal() {
      return (gone ??= goneSignal(response));
    },
    get mayHaveBody() {
      const { "content-length": length, "transfer-encoding": encoding } = request.headersDistinct;
      return encoding !== undefined || (length !== undefined && length[0] !== "0");
    },
    readBody: (maxBytes) => readBytes(request, maxBytes),
  };
}

/** Aborted where the connection ends before the answer has gone. */
export function goneSignal(response: ServerResponse): AbortSignal {
  const gone = new AbortController();
  if (response.destroyed) gone.abort();
  else response.once("close", () => gone.abort());
  return gone.signal;
}

// What exceeds the limit is read to its end, though not kept: a client that is still sending would not see the answer.
// By events, since iterating over a stream takes as long as all the rest of an answer.
function readBytes(request: IncomingMessage, maxBytes: number): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    let chunks: Buffer[] = [];
    let length = 0;
    request.on("data", (chunk: Buffer) => {
      length += chunk.length;
      if (length <= maxBytes) chunks.push(chunk);
      else chunks = [];
    });
    request.on("end", () => {
      if (length > maxBytes) resolve(undefined);
      else resolve(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks));
    });
    request.on("error", reject);
    request.on("close", () => reject(new Error("The connection broke before the body had come.")));
  });
}
