import type { TcpNetConnectOpts } from "node:net";
import type { SecureContextOptions } from "node:tls";

/** How Node's own `fetch` connects. */
export type Connecting = { readonly timeout?: number } & SecureContextOptions & Pick<TcpNetConnectOpts, "lookup">;

/**
 * Node's own `fetch` with other connections: another authority to trust, another time to connect. A user takes the
 * agent from the package undici; Node keeps the same one behind its `fetch`.
 */
export async function fetchConnecting(connect: Connecting): Promise<typeof globalThis.fetch> {
  await fetch("data:,"); // The agent is made for the first request.
  const agent = (globalThis as Record<symbol, unknown>)[Symbol.for("undici.globalDispatcher.1")] as object;
  const Agent = agent.constructor as new (options: { readonly connect: Connecting }) => object;
  const dispatcher = new Agent({ connect });
  return (url, init) => fetch(url, { ...init, dispatcher } as RequestInit);
}
