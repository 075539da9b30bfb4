import { createServer } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { closeServer, listen, originOf } from "../../mock/http-server.js";
import { createMockHandler } from "../../mock/mock-handler.js";
import { build } from "../build/build.js";
import { buildSite } from "../docs/build-site.js";
import { readContracts } from "../docs/contracts.js";
import { generateAll } from "../generate/generate.js";
import { writeGenerated } from "../generate/write-generated.js";
import { greet } from "./greeting.js";

/** What `npm start` has brought up. */
export interface Running {
  /** Where everything is, for a newcomer. */
  readonly greeting: string;
  close(): Promise<void>;
}

/**
 * Generates, builds, and serves reference and mock on one port. Resolves when a real call has been answered. Rejects
 * with the reason when anything on the way fails.
 */
export async function start(
  root: string,
  host: string,
  port: number,
  onProgress: (message: string) => void,
): Promise<Running> {
  await checkPort(host, port);
  await writeGenerated(root, await generateAll(root, onProgress));
  onProgress("Building the package and the reference");
  const site = join(root, "site");
  await Promise.all([build(root), buildSite({ root, outputFolder: site, onProgress })]);

  const mock = await createMockHandler();
  const pages = sirv(site);
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
      greeting: await greet(root, origin, await readContracts(root)),
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
