import { createServer, type IncomingMessage, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";

/** A real HTTP server on a free port that remembers what it was sent. */
export interface RealServer {
  readonly origin: string;
  readonly received: readonly IncomingMessage[];
  close(): Promise<void>;
}

/** The real one, also while a test holds the clock of the client. */
const { setTimeout: startTimer } = globalThis;
const ON_ITS_WAY_MS = 10;

/**
 * Goes on when the client, which is in this process, has read what was written: a reset would take away what it has
 * not. Timers alone do not tell, since those that are late run before anything is read.
 */
export function onceRead(next: () => unknown): void {
  startTimer(() => setImmediate(next), ON_ITS_WAY_MS);
}

export async function startServer(listener: RequestListener): Promise<RealServer> {
  const received: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    received.push(request);
    listener(request, response);
  });
  // A busy process notices late that a connection has been closed for being idle, and sends its next request into it.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
