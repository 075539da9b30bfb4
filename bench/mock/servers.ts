import { once } from "node:events";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { BareInput } from "../inside/bare-server.js";
import { ITEMS } from "../inside/mock-requests.js";
import { type Server, startServer } from "./server.js";

export type Api = "data-network" | "billing";

export interface Serving extends Server {
  /** The base URL of an API. */
  url(api: Api): string;
}

const OURS = ["dist", "src", "cli", "main.js"];
const PRISM = ["@stoplight", "prism-cli", "dist", "index.js"];
const POLL_EVERY_MS = 10;
const PATIENCE_MS = 180_000;

const place = (folder: string, ...names: string[]) => join(folder, "node_modules", ...names);

/** Starts our mock with all APIs. Resolves when it says that it is ready. */
export async function startOurs(folder: string, before: readonly string[]): Promise<Serving> {
  const command = [place(folder, "smile-contracts", ...OURS), "mock", "--port", "0", "--ready", "json"];
  const server = startServer(before, [...command, "--items", `${ITEMS}`], folder);
  const { urls } = JSON.parse(await server.firstLine()) as { urls: Record<Api, string> };
  return { ...server, url: (api) => urls[api] };
}

/** Starts Prism with one contract. What it says at its start is left out by `fatal`, so its port is given. */
export async function startPrism(folder: string, before: readonly string[], api: Api): Promise<Serving> {
  const port = await freePort();
  const contract = place(folder, "smile-contracts", "generated", api, "openapi.json");
  const server = startServer(
    before,
    [place(folder, ...PRISM), "mock", "-v", "fatal", "-p", `${port}`, contract],
    folder,
  );
  return { ...server, url: () => `http://127.0.0.1:${port}` };
}

/** Starts what sends the same bytes to everyone. */
export async function startBare(folder: string, before: readonly string[], input: BareInput): Promise<Serving> {
  const server = startServer(before, [join(folder, "inside", "bare-server.js"), JSON.stringify(input)], folder);
  const { port } = JSON.parse(await server.firstLine()) as { port: number };
  return { ...server, url: () => `http://127.0.0.1:${port}` };
}

/** Asks until the answer is good, however long the server loads. Returns the answer. */
export async function askUntil(
  server: Server,
  url: string,
  headers: Readonly<Record<string, string>>,
  isGood: (status: number, body: string) => boolean,
): Promise<{ headers: Headers; body: string }> {
  const until = performance.now() + PATIENCE_MS;
  for (;;) {
    const response = await fetch(url, { headers }).catch(() => undefined);
    const body = (await response?.text()) ?? "";
    if (response && isGood(response.status, body)) return { headers: response.headers, body };
    server.mustLive();
    if (performance.now() > until) throw new Error(`${url} has not answered for ${PATIENCE_MS / 1000} s: ${body}`);
    await sleep(POLL_EVERY_MS);
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
