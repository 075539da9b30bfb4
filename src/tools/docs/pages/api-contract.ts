import type { OpenApiDocument } from "../../../openapi/document.js";
import type { Contract } from "../contracts.js";
import { derivedContract } from "../copy/derived-contract.js";
import type { CapturedAnswers } from "../samples/captured-answers.js";

/** A contract as the pages of the static edition are made from it. */
export interface ApiContract {
  contract: Contract;
  /** The name of its reference, which is the API's own. */
  reference: string;
  title: string;
  /** The contract with what follows from it in words, and with links where descriptions name something. */
  document: OpenApiDocument;
  /** What the mock answers to the samples. */
  answers: CapturedAnswers;
}

/**
 * Takes a contract, the pages that every reference may name, such as those of the guides, by name, and what came of the
 * samples.
 */
export function apiContract(
  contract: Contract,
  common: ReadonlyMap<string, string>,
  answers: CapturedAnswers,
): ApiContract {
  const document = derivedContract(contract.api, contract.document, common);
  return { contract, reference: contract.api, title: document.info.title, document, answers };
}
