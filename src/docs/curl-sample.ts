import type { LocatedOperation, OpenApiDocument } from "./openapi.js";
import type { SampleRequest } from "./sample-request.js";

/** Writes the command that sends a request to the sandbox from a shell. */
export function curlSample(
  document: OpenApiDocument,
  { method, path }: LocatedOperation,
  request: SampleRequest,
  credentials: string,
): string {
  const filledPath = path.replace(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(String(request.path?.[name])));
  const query = new URLSearchParams(Object.entries(request.query ?? {}).map(([name, value]) => [name, String(value)]));
  const url = `${sampleServer(document)}${filledPath}${query.size > 0 ? `?${query}` : ""}`;
  const lines = [`curl ${credentials}`];
  if (method !== "get") lines.push(`--request ${method.toUpperCase()}`);
  for (const [name, value] of Object.entries(request.headers ?? {})) lines.push(`--header ${quoted(`${name}: ${value}`)}`);
  if (request.body !== undefined) {
    lines.push(`--header ${quoted("Content-Type: application/json")}`, `--data ${quoted(JSON.stringify(request.body))}`);
  }
  return [...lines, quoted(url)].join(" \\\n  ");
}

/** A sample that is copied and run must not be billed. */
function sampleServer(document: OpenApiDocument): string {
  const server = document.servers.find(({ url }) => url.includes("sandbox")) ?? document.servers[0];
  if (server === undefined) throw new Error(`${document.info.title} declares no server.`);
  return server.url;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
