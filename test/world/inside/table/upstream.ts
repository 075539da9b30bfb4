import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { type Answer, json, MARK } from "./answers.js";
import { startUntrusted } from "./untrusted.js";

/** How long a client may take to let go of a connection it has no more use for. */
const LET_GO_MS = 2_000;

/** A document of jsdom has an origin of its own, so its requests cross origins. */
const CORS = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Allow-Headers": "Accept, Authorization, Content-Type, X-Trace",
  "Access-Control-Allow-Methods": "GET, POST, PUT, DELETE",
  "Access-Control-Expose-Headers": `${MARK.name}, Retry-After`,
};

/** A request as it arrived. */
export interface Arrival {
  readonly method: string;
  /** Without the first segment, which chose the answer. */
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
  /** Whether the client ended the connection before the answer was complete. */
  cutByClient: boolean;
}

/** A plain HTTP server. The first segment of a URL chooses its answer; what has none is a 418. */
export interface Upstream {
  readonly origin: string;
  /** Where nothing listens. */
  readonly closedOrigin: string;
  /** A server of HTTPS with a certificate of its own making. */
  readonly untrustedOrigin: string;
  /** Everything that arrived, whatever the first segment. */
  readonly all: readonly Arrival[];
  of(slug: string): readonly Arrival[];
  /** Whether the client ends the connection of the last request for `slug` soon. */
  letsGo(slug: string): Promise<boolean>;
  close(): Promise<void>;
}

/** Starts the upstream on a free port of this machine. */
export async function startUpstream(answers: Readonly<Record<string, Answer>>): Promise<Upstream> {
  const all: Arrival[] = [];
  const bySlug = new Map<string, Arrival[]>();
  const server = createServer((request, response) => void serve(request, response));

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    for (const [name, value] of Object.entries(CORS)) response.setHeader(name, value);
    if (request.method === "OPTIONS") return void response.writeHead(204).end();
    const [, slug = "", rest = ""] = /^\/([^/?]*)(.*)$/.exec(request.url ?? "") ?? [];
    const body = await text(request).catch(() => "");
    const { method = "", headers } = request;
    const arrival: Arrival = { method, url: rest, headers, body, cutByClient: false };
    const arrivals = bySlug.get(slug) ?? [];
    bySlug.set(slug, [...arrivals, arrival]);
    all.push(arrival);
    response.on("close", () => (arrival.cutByClient = !response.writableFinished));
    (answers[slug] ?? json(418, {}))(response, arrivals.length + 1, request);
  }

  const untrusted = await startUntrusted();
  const of = (slug: string) => bySlug.get(slug) ?? [];
  return {
    closedOrigin: await findClosedOrigin(),
    untrustedOrigin: untrusted.origin,
    origin: await listen(server),
    all,
    of,
    async letsGo(slug) {
      for (let waitedMs = 0; waitedMs < LET_GO_MS && !of(slug).at(-1)?.cutByClient; waitedMs += 50) {
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      return of(slug).at(-1)?.cutByClient ?? false;
    },
    async close() {
      await untrusted.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function listen(server: ReturnType<typeof createServer>): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A port that was free a moment ago. Low ports would not do: `fetch` refuses some of them itself. */
export async function findClosedOrigin(): Promise<string> {
  const server = createServer();
  const origin = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  return origin;
}
