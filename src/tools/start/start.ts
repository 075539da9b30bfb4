import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { listen } from "../../mock/http/http-server.js";
import type { LocalMock } from "../../mock/local-mock.js";
import { readBundles } from "../docs/bundles.js";
import { firstCallTold, placesTold } from "./greeting.js";
import { makeAll } from "./make.js";
import { servePages } from "./pages.js";

/** Who is told how far the work is, and what a newcomer shall read. */
export interface Audience {
  onProgress(message: string): void;
  onReady(text: string): void;
}

/**
 * Generates and builds what has changed, and serves reference and mock on one port. The reference is there at once;
 * requests to the mock wait until its libraries are loaded. Resolves, when a real call has been answered, with what
 * ends it all. Rejects with the reason when anything on the way fails.
 */
export async function start(
  root: string,
  host: string,
  port: number,
  { onProgress, onReady }: Audience,
): Promise<() => Promise<void>> {
  await checkPort(host, port);
  await makeAll(root, onProgress);

  const pages = servePages(join(root, "site"));
  const { origin, close } = await listen(
    (request, response) => {
      pages(request, response, () => void answerFromMock(request, response));
    },
    port,
    host,
  );
  try {
    onReady(placesTold(origin, await readBundles(root)));
    const mock = await loadMock();
    onReady(await firstCallTold(root, origin));
    mock.startPrism();
    return async () => void (await Promise.all([close(), mock.stopPrism()]));
  } catch (error) {
    await close();
    throw error;
  }
}

let loading: Promise<LocalMock> | undefined;

/** Loads the mock once. It reads what has been generated. */
function loadMock(): Promise<LocalMock> {
  loading ??= import("../../mock/local-mock.js").then(({ createLocalMock }) => createLocalMock());
  return loading;
}

async function answerFromMock(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const mock = await loadMock();
  if (mock.handles((request.url ?? "").split("?")[0] ?? "")) await mock.handle(request, response);
  else response.writeHead(404, { "Content-Type": "text/plain" }).end("There is no such page.\n");
}

/** Finds out before the long work whether its result could be served. */
async function checkPort(host: string, port: number): Promise<void> {
  const { close } = await listen(() => {}, port, host);
  await close();
}
