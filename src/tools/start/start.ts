import { join } from "node:path";
import { listen } from "../../mock/http/http-server.js";
import { readBundles } from "../docs/bundles.js";
import { firstCallTold, placesTold } from "./greeting.js";
import { makeAll } from "./make.js";
import { serve } from "./serve.js";

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

  const { origin, mock, close } = await serve(join(root, "site"), host, port);
  try {
    onReady(placesTold(origin, await readBundles(root)));
    const { startPrism, stopPrism } = await mock;
    onReady(await firstCallTold(root, origin));
    startPrism();
    return async () => void (await Promise.all([close(), stopPrism()]));
  } catch (error) {
    await close();
    throw error;
  }
}

/** Finds out before the long work whether its result could be served. */
async function checkPort(host: string, port: number): Promise<void> {
  const { close } = await listen(() => {}, port, host);
  await close();
}
