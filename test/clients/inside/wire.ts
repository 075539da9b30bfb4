import { connect, createServer, type AddressInfo, type Socket } from "node:net";

/** What lies between a client and the mock: it shows what the client really sends, and over how many connections. */
export interface Wire {
  readonly port: number;
  /** What has gone over the wire since the last time. */
  take(): Traffic;
  close(): Promise<void>;
}

/** What has gone over the wire. Bytes are read as Latin-1. */
export interface Traffic {
  readonly connections: number;
  readonly sent: string;
  readonly received: string;
}

/** Opens a port behind which the mock is. */
export async function openWire(mockPort: number): Promise<Wire> {
  let [connections, sent, received] = [0, "", ""];
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    connections++;
    const far = connect(mockPort, "127.0.0.1");
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      from.setNoDelay(true).pipe(to);
      // Either side may break a connection off. The other learns of it.
      from.on("error", () => to.destroy()).on("close", () => sockets.delete(from));
    }
    near.on("data", (bytes) => void (sent += bytes.toString("latin1")));
    far.on("data", (bytes) => void (received += bytes.toString("latin1")));
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    take() {
      const traffic = { connections, sent, received };
      [connections, sent, received] = [0, "", ""];
      return traffic;
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => void server.close(resolve));
    },
  };
}
