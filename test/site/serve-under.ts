import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import sirv from "sirv";
import type { StaticServer } from "../browser/static-server.js";

/** Serves a folder as a static host does that has other sites too: under a path, and nothing beside it. */
export async function serveUnder(folder: string, base: string): Promise<StaticServer> {
  const files = sirv(folder);
  const server = createServer((request, response) => {
    const missing = () => void response.writeHead(404).end();
    if (!request.url?.startsWith(`${base}/`)) return missing();
    request.url = request.url.slice(base.length);
    files(request, response, missing);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
