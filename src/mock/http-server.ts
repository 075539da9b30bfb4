import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

// A server listens on these, but a client cannot connect to them everywhere.
const WILDCARDS: Readonly<Record<string, string>> = { "0.0.0.0": "127.0.0.1", "::": "::1" };

/** Takes a server and where it is to listen. Returns where it listens. Rejects with Node's error where it cannot. */
export async function listen(server: Server, port: number, host: string): Promise<AddressInfo> {
  server.listen(port, host);
  await once(server, "listening");
  return server.address() as AddressInfo;
}

/** Takes a server that may be closed already. Closes it together with its connections, idle or not. */
export async function closeServer(server: Server): Promise<void> {
  const closed = once(server, "close");
  server.close();
  server.closeAllConnections();
  await closed;
}

/** Takes where a server listens. Returns the origin of its URLs. */
export function originOf({ address, family, port }: AddressInfo): string {
  const reachable = WILDCARDS[address] ?? address;
  return `http://${family === "IPv6" ? `[${reachable}]` : reachable}:${port}`;
}
