import type { LocatedOperation, OpenApiDocument } from "../../../openapi/document.js";
import { type SampleRequest, sampleTarget } from "../../sample-request.js";
import { sampleServer } from "./sample-server.js";
import type { ShellCall } from "./shell-call.js";

// The samples stand in a narrow column.
const MAX_ONE_LINE_BODY = 60;

/** Writes the command that sends a request from a shell: to the sandbox where there is one. */
export function curlSample(
  document: OpenApiDocument,
  { method, path }: LocatedOperation,
  request: SampleRequest,
  { baseUrlVariable, credentials }: ShellCall,
): string {
  const target = sampleTarget(path, request);
  const lines = credentials === undefined ? [] : [credentials];
  if (method !== "get") lines.push(`--request ${method.toUpperCase()}`);
  for (const [name, value] of Object.entries(request.headers ?? {}))
    lines.push(`--header ${quoted(`${name}: ${String(value)}`)}`);
  if (request.body !== undefined) {
    lines.push(`--header ${quoted("Content-Type: application/json")}`, `--data ${quoted(bodyText(request.body))}`);
  }
  lines.push(
    baseUrlVariable === undefined ? quoted(sampleServer(document).url + target) : quotedBehind(baseUrlVariable, target),
  );
  return `curl ${lines.join(" \\\n  ")}`;
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
