import { curlSample } from "./curl-sample.js";
import type { ShellCall } from "./curl-sample.js";
import { operationsOf } from "./openapi.js";
import type { OpenApiDocument } from "./openapi.js";
import { sampleRequest } from "./sample-request.js";
import { typescriptSample } from "./typescript-sample.js";

const SHELL = { lang: "Shell", label: "curl" };
const TYPESCRIPT = { lang: "TypeScript", label: "TypeScript" };

/**
 * The plain body of a request. Redoc knows it by this name, offers it where there is a body, and shows the example
 * that is chosen.
 */
export const PAYLOAD = { lang: "payload", label: "Payload" };

/** The languages of the samples, in the order in which the reference offers them. */
export const SAMPLE_LANGUAGES = [SHELL, TYPESCRIPT, PAYLOAD];

/** How an API is called from TypeScript and from a shell. The contract does not know our client. */
interface ApiSample {
  clientOptions: readonly string[];
  shell: ShellCall;
}

const API_SAMPLES: Readonly<Record<string, ApiSample>> = {
  // How billing knows its callers is unconfirmed, so its samples show no credentials that might not be right.
  billing: {
    clientOptions: ["baseUrl"],
    shell: { baseUrlVariable: "BILLING_URL" },
  },
  "data-network": {
    clientOptions: [`mode: "sandbox"`, "apiKey", "apiSecret"],
    shell: { credentials: `--user "$SMILE_API_KEY:$SMILE_API_SECRET"` },
  },
  "provider-accounts": {
    clientOptions: ["baseUrl", "accessToken"],
    shell: {
      baseUrlVariable: "PROVIDER_ACCOUNTS_URL",
      credentials: `--header "Authorization: Bearer $PROVIDER_ACCOUNTS_TOKEN"`,
    },
  },
};

/** The options that the samples make the client of an API with. Throws where nobody has said. */
export function clientOptionsOf(api: string): readonly string[] {
  return apiSample(api).clientOptions;
}

/** Gives every operation a sample for the shell and one for our client. */
export function addCodeSamples(api: string, document: OpenApiDocument): void {
  const { shell, clientOptions } = apiSample(api);
  for (const located of operationsOf(document)) {
    const request = sampleRequest(document, located);
    const { operation } = located;
    operation["x-codeSamples"] = [
      { ...SHELL, source: curlSample(document, located, request, shell) },
      { ...TYPESCRIPT, source: typescriptSample(api, operation.operationId, request, clientOptions) },
    ];
  }
}

function apiSample(api: string): ApiSample {
  const sample = API_SAMPLES[api];
  if (sample === undefined) {
    throw new Error(`No code samples for "${api}": add its client and credentials to src/tools/docs/code-samples.ts.`);
  }
  return sample;
}
