import { jsonText } from "./literals/json-text.js";
import type { SampleCall, SampleCredentials } from "./sample-call.js";

/** How curl is told credentials that stand in shell variables. */
const CREDENTIALS: Readonly<Record<SampleCredentials["kind"], (credentials: SampleCredentials) => string>> = {
  basic: ({ variables }) => `--user "${variables.map(({ variable }) => `$${variable}`).join(":")}"`,
  bearer: ({ header, variables: [token] }) => `--header "${header}: Bearer $${token?.variable}"`,
  "api-key": ({ header, variables: [key] }) => `--header "${header}: $${key?.variable}"`,
};

/** Writes the command that makes a call from a shell. */
export function curlSample({ method, server, target, credentials, headers, request }: SampleCall): string {
  // Without it, curl counts an answer that refuses as a success.
  const lines = ["--fail-with-body"];
  if (credentials) lines.push(CREDENTIALS[credentials.kind](credentials));
  if (method !== "GET") lines.push(`--request ${method}`);
  for (const [name, value] of Object.entries(headers)) lines.push(`--header ${quoted(`${name}: ${value}`)}`);
  if (request.body !== undefined) lines.push(`--data ${quoted(jsonText(request.body))}`);
  const base = server.usual === undefined ? `$${server.variable}` : `\${${server.variable}:-${server.usual}}`;
  lines.push(`"${base}${escaped(target)}"`);
  return `curl ${lines.join(" \\\n  ")}`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

/** For double quotes, in which the shell fills in variables: what else it would read there is escaped or encoded. */
function escaped(text: string): string {
  return text.replace(/[\\"$`]/g, "\\$&").replaceAll("!", "%21");
}
