import { type CodeSample, type LocatedOperation, operationsOf } from "../../../openapi/document.js";
import type { SampledContract } from "../contracts.js";
import { curlSample } from "./curl-sample.js";
import { fetchSample } from "./fetch-sample.js";
import { goSample } from "./go-sample.js";
import { pythonSample } from "./python-sample.js";
import { type SampleCall, sampleCall } from "./sample-call.js";
import { CODE_LANGUAGES, type CodeLanguage } from "./sample-languages.js";
import { typescriptSample } from "./typescript-sample.js";

const WRITERS: Readonly<Record<CodeLanguage, (call: SampleCall) => string>> = {
  Shell: curlSample,
  TypeScript: typescriptSample,
  JavaScript: fetchSample,
  Python: pythonSample,
  Go: goSample,
};

/** Gives every operation a sample in each language. */
export function addCodeSamples(contract: SampledContract): void {
  for (const located of operationsOf(contract.document))
    located.operation["x-codeSamples"] = codeSamplesOf(contract, located);
}

/** Returns how to call an operation of a contract, in each language. */
export function codeSamplesOf(contract: SampledContract, located: LocatedOperation): CodeSample[] {
  const call = sampleCall(contract, located);
  return CODE_LANGUAGES.map(({ lang, label }) => ({ lang, label, source: WRITERS[lang](call) }));
}
