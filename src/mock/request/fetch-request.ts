import type { MockRequest } from "./mock-request.js";

/** Takes a request of the Fetch standard. Returns it as the mock reads requests. */
export function toMockRequest(request: Request): MockRequest {
  const { origin, pathname, search } = new URL(request.url);
  return {
    method: request.method,
    target: pathname + search,
    origin,
    header: (name) => request.headers.get(name) ?? undefined,
    async readBody(maxBytes) {
      const bytes = new Uint8Array(await request.arrayBuffer());
      return bytes.length <= maxBytes ? bytes : undefined;
    },
  };
}
