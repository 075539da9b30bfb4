import type { LocatedOperation, OpenApiDocument } from "./openapi.js";
import type { SampleRequest } from "./sample-request.js";

// The samples stand in a narrow column.
const MAX_ONE_LINE_BODY = 60;

/** What a call from a shell needs beside the contract. */
export interface ShellCall {
  /** The shell variable that holds the base URL, where the contract names no host. */
  baseUrlVariable?: string;
  /** The arguments that tell curl the credentials. */
  credentials?: string;
}

/** Writes the command that sends a request from a shell: to the sandbox where there is one. */
export function curlSample(
  document: OpenApiDocument,
  { method, path }: LocatedOperation,
  request: SampleRequest,
  { baseUrlVariable, credentials }: ShellCall,
): string {
  const filledPath = path.replace(/\{([^}]+)\}/g, (_, name: string) =>
    encodeURIComponent(String(request.path?.[name])),
  );
  const query = new URLSearchParams(Object.entries(request.query ?? {}).map(([name, value]) => [name, String(value)]));
  const target = `${filledPath}${query.size > 0 ? `?${query}` : ""}`;
  const lines = credentials === undefined ? [] : [credentials];
  if (method !== "get") lines.push(`--request ${method.toUpperCase()}`);
  for (const [name, value] of Object.entries(request.headers ?? {}))
    lines.push(`--header ${quoted(`${name}: ${String(value)}`)}`);
  if (request.body !== undefined) {
    lines.push(`--header ${quoted("Content-Type: application/json")}`, `--data ${quoted(bodyText(request.body))}`);
  }
  lines.push(
    baseUrlVariable === undefined ? quoted(sampleServer(document) + target) : quotedBehind(baseUrlVariable, target),
  );
  return `curl ${lines.join(" \\\n  ")}`;
}

/** A sample that is copied and run must not be billed. */
function sampleServer(document: OpenApiDocument): string {
  const server = document.servers.find(({ url }) => url.includes("sandbox")) ?? document.servers[0];
  if (server === undefined) throw new Error(`${document.info.title} declares no server.`);
  if (server.variables !== undefined)
    throw new Error(`${document.info.title} names no host: its samples need a shell variable.`);
  return server.url;
}

function bodyText(body: unknown): string {
  const oneLine = JSON.stringify(body);
  return oneLine.length <= MAX_ONE_LINE_BODY ? oneLine : JSON.stringify(body, null, 2);
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

/**
 * In double quotes, where the shell fills in the variable. What else it would read there is escaped or
 * percent-encoded.
 */
function quotedBehind(variable: string, text: string): string {
  return `"$${variable}${text.replace(/[\\"$`]/g, "\\$&").replaceAll("!", "%21")}"`;
}
