import type { IncomingMessage, ServerResponse } from "node:http";
import compression from "compression";
import sirv from "sirv";

/** Parts of a file are parts of what it is, not of what is sent. */
const PARTIAL_CONTENT = 206;

// Express' types ask for more than the library reads.
type Compress = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
const compress = compression({
  filter: (request, response) => response.statusCode !== PARTIAL_CONTENT && compression.filter(request, response),
}) as unknown as Compress;

/**
 * Serves the files of a folder, compressed as the browser takes them. Whoever has a file asks whether it is still the
 * same, since the next start may have made it anew. A request for anything else goes on, and its answer is left as it
 * is.
 */
export function servePages(
  folder: string,
): (request: IncomingMessage, response: ServerResponse, next: () => void) => void {
  return sirv(folder, {
    etag: true,
    setHeaders(response) {
      response.setHeader("Cache-Control", "no-cache");
      compress(response.req, response, () => {});
    },
  });
}
