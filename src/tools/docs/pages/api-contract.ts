import type { OpenApiDocument } from "../../../openapi/document.js";
import type { Contract } from "../contracts.js";
import { leaveConditionsToWords } from "../copy/conditions.js";
import { showEchoes } from "../copy/echo-section.js";
import { joinNullableReferences } from "../copy/nullable-references.js";
import { foldOpenEnums } from "../copy/open-enums.js";
import { showOptionalCredentials } from "../copy/optional-credentials.js";
import { showOutcomes } from "../copy/outcome-section.js";
import { showViolations } from "../copy/violations-section.js";
import { glossaryOf } from "./glossary.js";
import { linkAllNames } from "./link-names.js";

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
  const document = structuredClone(contract.document);
  leaveConditionsToWords(document);
  foldOpenEnums(document);
  joinNullableReferences(document);
  showOptionalCredentials(document);
  showOutcomes(document);
  showViolations(document);
  showEchoes(document);
  linkAllNames(document, new Map([...common, ...glossaryOf(contract.api, document)]));
  return { contract, reference: contract.api, title: document.info.title, document };
}
