import type { MockRequest } from "./mock-request.js";

/** The Fetch standard lets no body be sent with these. */
const WITHOUT_BODY = ["GET", "HEAD"];

/** Takes a request of the Fetch standard. Returns it as the mock reads requests. */
export function toMockRequest(request: Request): MockRequest {
  const { origin, pathname, search } = new URL(request.url);
  return {
    method: request.method,
    target: pathname + search,
    origin,
    header: (name) => request.headers.get(name) ?? undefined,
    get rawHeaders() {
      return [...request.headers].flat();
    },
    signal: request.signal,
    mayHaveBody: !WITHOUT_BODY.includes(request.method),
    async readBody(maxBytes) {
      const bytes = new Uint8Array(await request.arrayBuffer());
      return bytes.length <= maxBytes ? bytes : undefined;
    },
  };
}
