import type { OpenApiDocument, Server } from "../../../openapi/document.js";

/** A sample that is copied and run must not be billed. */
const HARMLESS_MODE = "sandbox";

/** Takes a contract. Returns the server that its samples talk to. Throws an Error where there is none. */
export function sampleServer({ info, servers }: OpenApiDocument): Server {
  const server = servers.find(({ "x-mode": mode }) => mode === HARMLESS_MODE) ?? servers[0];
  if (server === undefined) throw new Error(`${info.title} declares no server.`);
  return server;
}
