import { operationsOf } from "../../../openapi/document.js";
import { sampleRequest } from "../../sample-request.js";
import type { SampledContract } from "../contracts.js";
import { sampleOptions } from "./client-options.js";
import { curlSample } from "./curl-sample.js";
import { shellCall } from "./shell-call.js";
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

/** Gives every operation a sample for the shell and one for our client. */
export function addCodeSamples({ api, document, credentialOptions }: SampledContract): void {
  const shell = shellCall(api, document, credentialOptions);
  const clientOptions = sampleOptions(document, credentialOptions);
  for (const located of operationsOf(document)) {
    const request = sampleRequest(document, located);
    const { operation } = located;
    operation["x-codeSamples"] = [
      { ...SHELL, source: curlSample(document, located, request, shell) },
      { ...TYPESCRIPT, source: typescriptSample(api, operation.operationId, request, clientOptions) },
    ];
  }
}
