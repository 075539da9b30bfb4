import type { MockRequest } from "../../src/mock/request/mock-request.js";

/** What a request holds; names of headers are in small letters, and the body may be empty. */
export interface InMemoryRequest {
  readonly method: string;
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** Takes a request that came no way at all. Returns it as the mock reads requests. */
export function toMockRequest({ method, target, headers, body }: InMemoryRequest): MockRequest {
  return {
    method,
    target,
    origin: "http://127.0.0.1",
    rawHeaders: Object.entries(headers).flat(),
    signal: new AbortController().signal,
    header: (name) => headers[name],
    mayHaveBody: body.length > 0,
    readBody: (maxBytes) => Promise.resolve(body.length <= maxBytes ? body : undefined),
  };
}
