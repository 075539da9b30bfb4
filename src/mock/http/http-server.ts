import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { codeOf, explainListenError } from "./listen-error.js";

/** A server of one or, where a name stands for several addresses, of each of them, on one port. */
export interface Listening {
  readonly port: number;
  /** Of its URLs, such as `http://127.0.0.1:4010`. */
  readonly origin: string;
  /** Ends it together with its connections, idle or not. May be called again. */
  close(): Promise<void>;
}

type Listener = (request: IncomingMessage, response: ServerResponse) => void;

// A server listens on these, but a client cannot connect to them everywhere.
const WILDCARDS: Readonly<Record<string, string>> = { "0.0.0.0": "127.0.0.1", "::": "::1" };
/** Clients take either family for this name, and some only the first that they are given. */
const LOCALHOST = "localhost";
const LOOPBACKS = ["127.0.0.1", "::1"] as const;
const NO_SUCH_FAMILY: readonly unknown[] = ["EADDRNOTAVAIL", "EAFNOSUPPORT"];
/** Longer than clients pause between requests: Node's own five seconds end connections under their hands. */
const KEEP_ALIVE_MS = 65_000;
/** A port that is free in one family may be taken in the other. */
const MAX_ATTEMPTS = 10;

/**
 * Takes what answers requests, what prepares each server, and where to listen. Rejects with an Error in plain words
 * where that cannot be had; its `code` is Node's.
 */
export async function listen(
  listener: Listener,
  port: number,
  host: string,
  prepare: (server: Server) => void = () => {},
): Promise<Listening> {
  const open = async (at: number, address: string): Promise<Server> => {
    const server = createServer({ requireHostHeader: false, keepAliveTimeout: KEEP_ALIVE_MS }, listener);
    prepare(server);
    server.listen(at, address);
    await once(server, "listening");
    return server;
  };
  try {
    const servers = host === LOCALHOST ? await openBoth(open, port) : [await open(port, host)];
    const address = (servers[0] as Server).address() as AddressInfo;
    return {
      port: address.port,
      origin: host === LOCALHOST ? `http://${LOCALHOST}:${address.port}` : originOf(address),
      close: async () => void (await Promise.all(servers.map(closeServer))),
    };
  } catch (error) {
    throw explainListenError(error, { port, host });
  }
}

async function openBoth(open: (port: number, address: string) => Promise<Server>, port: number): Promise<Server[]> {
  const [first, second] = LOOPBACKS;
  for (let attempt = 1; ; attempt++) {
    const server = await open(port, first);
    try {
      return [server, await open((server.address() as AddressInfo).port, second)];
    } catch (error) {
      if (NO_SUCH_FAMILY.includes(codeOf(error))) return [server];
      await closeServer(server);
      if (port !== 0 || attempt === MAX_ATTEMPTS) throw error;
    }
  }
}

async function closeServer(server: Server): Promise<void> {
  if (!server.listening) return;
  const closed = once(server, "close");
  server.close();
  server.closeAllConnections();
  await closed;
}

function originOf({ address, family, port }: AddressInfo): string {
  const reachable = WILDCARDS[address] ?? address;
  return `http://${family === "IPv6" ? `[${reachable}]` : reachable}:${port}`;
}
