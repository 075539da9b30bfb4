import { operationsOf } from "./openapi.js";
import type { LocatedOperation, OpenApiDocument } from "./openapi.js";
import { sampleRequest } from "./sample-request.js";
import type { SampleRequest } from "./sample-request.js";
import { typescriptLiteral } from "./typescript-literal.js";

/** How an API's client is made, and the credentials of a call from a shell. The contract does not know our client. */
interface ApiSample {
  clientOptions: string;
  curlCredentials: string;
}

const API_SAMPLES: Readonly<Record<string, ApiSample>> = {
  "data-network": {
    clientOptions: `{ mode: "sandbox", apiKey, apiSecret }`,
    curlCredentials: `--user "$SMILE_API_KEY:$SMILE_API_SECRET"`,
  },
};

/** Gives every operation a sample for the shell and one for our client. */
export function addCodeSamples(api: string, document: OpenApiDocument): void {
  const sample = API_SAMPLES[api];
  if (sample === undefined) {
    throw new Error(`No code samples for "${api}": add its client and credentials to src/docs/code-samples.ts.`);
  }
  for (const located of operationsOf(document)) {
    const request = sampleRequest(document, located);
    located.operation["x-codeSamples"] = [
      { lang: "Shell", label: "curl", source: curl(sample, sampleServer(document), located, request) },
      { lang: "TypeScript", label: "TypeScript", source: typescript(api, sample, located, request) },
    ];
  }
}

/** A sample that is copied and run must not be billed. */
function sampleServer(document: OpenApiDocument): string {
  const server = document.servers.find(({ url }) => url.includes("sandbox")) ?? document.servers[0];
  if (server === undefined) throw new Error(`${document.info.title} declares no server.`);
  return server.url;
}

function curl(sample: ApiSample, server: string, { method, path }: LocatedOperation, request: SampleRequest): string {
  const filledPath = path.replace(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(String(request.path?.[name])));
  const query = new URLSearchParams(Object.entries(request.query ?? {}).map(([name, value]) => [name, String(value)]));
  const url = `${server}${filledPath}${query.size > 0 ? `?${query}` : ""}`;
  return [
    `curl ${method === "get" ? "" : `--request ${method.toUpperCase()} `}${quoted(url)}`,
    sample.curlCredentials,
    ...Object.entries(request.headers ?? {}).map(([name, value]) => `--header ${quoted(`${name}: ${value}`)}`),
    ...(request.body === undefined
      ? []
      : [`--header ${quoted("Content-Type: application/json")}`, `--data ${quoted(JSON.stringify(request.body))}`]),
  ].join(" \\\n  ");
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

function typescript(api: string, sample: ApiSample, { operation }: LocatedOperation, request: SampleRequest): string {
  const factory = `create${api.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}Client`;
  const argument = Object.keys(request).length === 0 ? "" : typescriptLiteral(request);
  return [
    `import { ${factory} } from "smile-contracts/${api}";`,
    "",
    `const smile = ${factory}(${sample.clientOptions});`,
    `const result = await smile.${operation.operationId}(${argument});`,
  ].join("\n");
}
