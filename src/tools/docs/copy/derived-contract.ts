import type { OpenApiDocument } from "../../../openapi/document.js";
import { leaveConditionsToWords } from "./conditions.js";
import { showEchoes } from "./echo-section.js";
import { glossaryOf } from "./glossary.js";
import { linkAllNames } from "./link-names.js";
import { joinNullableReferences } from "./nullable-references.js";
import { foldOpenEnums } from "./open-enums.js";
import { showOptionalCredentials } from "./optional-credentials.js";
import { showOutcomes } from "./outcome-section.js";
import { showViolations } from "./violations-section.js";

/**
 * Derives from a bundled contract what all forms of its reference are made from: it says what the contract says, with
 * what follows from that in words, and with links where a description names something. The contract itself stays as it
 * is. Takes the pages that every reference may name, such as those of the guides, by name.
 */
export function derivedContract(
  reference: string,
  contract: OpenApiDocument,
  common: ReadonlyMap<string, string>,
): OpenApiDocument {
  const document = structuredClone(contract);
  leaveConditionsToWords(document);
  foldOpenEnums(document);
  joinNullableReferences(document);
  showOptionalCredentials(document);
  showOutcomes(document);
  showViolations(document);
  showEchoes(document);
  linkAllNames(document, new Map([...common, ...glossaryOf(reference, document)]));
  return document;
}
