import { operationsOf } from "../../src/openapi/document.js";
import { type Contract, readContracts } from "../../src/tools/docs/contracts.js";
import { type CapturedAnswer, captureAnswers } from "../../src/tools/docs/samples/captured-answers.js";
import { codeSamplesOf } from "../../src/tools/docs/samples/code-samples.js";
import { type SampleCall, sampleCall } from "../../src/tools/docs/samples/sample-call.js";
import type { CodeLanguage } from "../../src/tools/docs/samples/sample-languages.js";
import { ROOT } from "../support/root.js";
import type { Programs } from "./programs.js";

/** The samples of an operation, and what the reference says of the answer. */
export interface OperationSamples {
  /** The API's name with the operation's id, which is a file's name too. */
  readonly name: string;
  readonly call: SampleCall;
  readonly sources: ReadonlyMap<string, string>;
  readonly answer: CapturedAnswer;
  /** What our client takes out of the answer. */
  readonly data: unknown;
}

/** Lists the samples of all operations as the reference shows them. */
export async function referenceSamples(): Promise<OperationSamples[]> {
  const contracts = await readContracts(ROOT);
  return (await Promise.all(contracts.map(samplesOf))).flat();
}

async function samplesOf(contract: Contract): Promise<OperationSamples[]> {
  const answers = await captureAnswers(contract);
  return operationsOf(contract.document).map((located) => {
    const { operationId } = located.operation;
    const answer = answers.get(operationId) as CapturedAnswer;
    const envelope = contract.document["x-envelope"];
    return {
      name: `${contract.api}-${operationId}`,
      call: sampleCall(contract, located),
      sources: new Map(codeSamplesOf(contract, located).map(({ lang, source }) => [lang, source])),
      answer,
      data: envelope === undefined ? answer.body : (answer.body as Record<string, unknown>)[envelope],
    };
  });
}

/** What the reference shows of a list. */
export function itemsOf({ data }: OperationSamples): unknown[] {
  return (data as { readonly items: unknown[] }).items;
}

/** The programs of one language. */
export function programsOf(samples: readonly OperationSamples[], language: CodeLanguage): Programs {
  return new Map(samples.map(({ name, sources }) => [name, sources.get(language) as string]));
}
