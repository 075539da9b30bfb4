import { createServer } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { closeServer, listen, originOf } from "../../mock/http-server.js";
import { readBundles } from "../docs/bundles.js";
import { greet } from "./greeting.js";
import { makeAll } from "./make.js";

/** What `npm start` has brought up. */
export interface Running {
  /** Where everything is, for a newcomer. */
  readonly greeting: string;
  close(): Promise<void>;
}

/**
 * Generates and builds what has changed, and serves reference and mock on one port. Resolves when a real call has been
 * answered. Rejects with the reason when anything on the way fails.
 */
export async function start(
  root: string,
  host: string,
  port: number,
  onProgress: (message: string) => void,
): Promise<Running> {
  await checkPort(host, port);
  await makeAll(root, onProgress);

  // Loaded late: it reads what has been generated.
  const { createMockHandler } = await import("../../mock/mock-handler.js");
  const mock = await createMockHandler();
  const pages = sirv(join(root, "site"));
  const server = createServer((request, response) => {
    if (mock.handles((request.url ?? "").split("?")[0] ?? "")) void mock.handle(request, response);
    else
      pages(
        request,
        response,
        () => void response.writeHead(404, { "Content-Type": "text/plain" }).end("There is no such page.\n"),
      );
  });
  const origin = originOf(await listen(server, port, host));
  try {
    return {
      greeting: await greet(root, origin, await readBundles(root)),
      close: () => closeServer(server),
    };
  } catch (error) {
    await closeServer(server);
    throw error;
  }
}

/** Finds out before the long work whether its result could be served. */
async function checkPort(host: string, port: number): Promise<void> {
  const probe = createServer();
  await listen(probe, port, host);
  await closeServer(probe);
}
