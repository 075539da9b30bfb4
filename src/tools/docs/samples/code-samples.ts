import { type CodeSample, type LocatedOperation, operationsOf } from "../../../openapi/document.js";
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
export function addCodeSamples(contract: SampledContract): void {
  for (const located of operationsOf(contract.document))
    located.operation["x-codeSamples"] = codeSamplesOf(contract, located);
}

/** Returns how to call an operation of a contract from a shell and with our client. */
export function codeSamplesOf(
  { api, document, credentialOptions }: SampledContract,
  located: LocatedOperation,
): CodeSample[] {
  const request = sampleRequest(document, located);
  const clientOptions = sampleOptions(document, credentialOptions);
  const typescript = typescriptSample(api, located.operation.operationId, request, clientOptions);
  return [
    { ...SHELL, source: curlSample(document, located, request, shellCall(api, document, credentialOptions)) },
    { ...TYPESCRIPT, source: typescript },
  ];
}
