import { type AddressInfo, createServer, type Server, type Socket } from "node:net";

let closing: (() => void)[] = [];

/**
 * Lets a server listen on a free port. What misbehaves on it harms nobody, and `closeListening` ends it with its
 * connections.
 */
export async function listen(server: Server, host = "127.0.0.1"): Promise<number> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => void sockets.add(socket.on("error", () => undefined)));
  server.on("tlsClientError", () => undefined);
  closing.push(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  return (server.address() as AddressInfo).port;
}

/** Ends every server that listens. */
export function closeListening(): void {
  for (const close of closing) close();
  closing = [];
}

/** A port on which nothing listens. */
export async function closedPort(): Promise<number> {
  const port = await listen(createServer());
  closing.pop()?.();
  return port;
}
