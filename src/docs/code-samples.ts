import { curlSample } from "./curl-sample.js";
import { operationsOf } from "./openapi.js";
import type { OpenApiDocument } from "./openapi.js";
import { sampleRequest } from "./sample-request.js";
import { typescriptSample } from "./typescript-sample.js";

const SHELL = { lang: "Shell", label: "curl" };
const TYPESCRIPT = { lang: "TypeScript", label: "TypeScript" };

/** The languages of the samples, in the order in which the reference offers them. */
export const SAMPLE_LANGUAGES = [SHELL, TYPESCRIPT];

/** How an API's client is made, and the credentials of a call from a shell. The contract does not know our client. */
interface ApiSample {
  clientOptions: readonly string[];
  curlCredentials: string;
}

const API_SAMPLES: Readonly<Record<string, ApiSample>> = {
  "data-network": {
    clientOptions: [`mode: "sandbox"`, "apiKey", "apiSecret"],
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
    const { operation } = located;
    operation["x-codeSamples"] = [
      { ...SHELL, source: curlSample(document, located, request, sample.curlCredentials) },
      { ...TYPESCRIPT, source: typescriptSample(api, operation.operationId, request, sample.clientOptions) },
    ];
  }
}
