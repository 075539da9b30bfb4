import type { IncomingMessage } from "node:http";
import type { MockRequest } from "../request/mock-request.js";

/** Takes a request as Node has it. Returns it as the mock reads requests. */
export function toMockRequest(request: IncomingMessage): MockRequest {
  return {
    method: request.method ?? "",
    target: request.url ?? "",
    // The Host header is how the client reached the mock, also through a mapped port; only HTTP/1.0 may lack it.
    get origin() {
      return `http://${request.headers.host ?? `127.0.0.1:${request.socket.localPort}`}`;
    },
    // Node itself would keep the first of some headers and drop the rest.
    header: (name) => request.headersDistinct[name]?.join(", "),
    get mayHaveBody() {
      const { "content-length": length, "transfer-encoding": encoding } = request.headers;
      return encoding !== undefined || (length !== undefined && length !== "0");
    },
    readBody: (maxBytes) => readBytes(request, maxBytes),
  };
}

// What exceeds the limit is read to its end, though not kept: a client that is still sending would not see the answer.
async function readBytes(request: IncomingMessage, maxBytes: number): Promise<Buffer | undefined> {
  let chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length <= maxBytes) chunks.push(chunk);
    else chunks = [];
  }
  return length <= maxBytes ? Buffer.concat(chunks) : undefined;
}
