import type { OpenApiDocument } from "../../../openapi/document.js";
import type { Contract } from "../contracts.js";
import { derivedContract } from "../copy/derived-contract.js";

/** A contract as the pages of the static edition are made from it. */
export interface ApiContract {
  contract: Contract;
  /** The name of its reference, which is the API's own. */
  reference: string;
  title: string;
  /** The contract with what follows from it in words, and with links where descriptions name something. */
  document: OpenApiDocument;
}

/** Takes a contract and the pages that every reference may name, such as those of the guides, by name. */
export function apiContract(contract: Contract, common: ReadonlyMap<string, string>): ApiContract {
  const document = derivedContract(contract.api, contract.document, common);
  return { contract, reference: contract.api, title: document.info.title, document };
}
