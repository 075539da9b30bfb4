import type { OpenApiDocument } from "../../../openapi/document.js";
import type { SampledContract } from "../contracts.js";
import { graphqlReferenceFolder } from "../graphql/places.js";
import { HOME } from "../redoc/home.js";
import { addCodeSamples } from "../samples/code-samples.js";
import { leaveConditionsToWords } from "./conditions.js";
import { showEchoes } from "./echo-section.js";
import { showExampleNames } from "./example-names.js";
import { journeysSection } from "./journeys-section.js";
import { joinNullableReferences } from "./nullable-references.js";
import { foldOpenEnums } from "./open-enums.js";
import { showOptionalCredentials } from "./optional-credentials.js";
import { showOutcomes } from "./outcome-section.js";
import { retriesSection } from "./retries-section.js";
import { showSources, showValueSources } from "./source-marks.js";
import { valuesSection } from "./values-section.js";
import { showViolations } from "./violations-section.js";

/** The tag under which the reference lists the schemas. Redoc finds it by this name. */
export const SCHEMAS_TAG = "Schemas";

// Redoc's own download button comes with a menu that leads to other hosts.
const DOWNLOAD = "[Download openapi.json](openapi.json)";

/**
 * Derives from a bundled contract the document that the reference is rendered from. It says what the contract says, in
 * the places where a renderer shows it. The contract itself stays as it is.
 */
export function documentationCopy(contract: SampledContract): OpenApiDocument {
  const copy = structuredClone(contract.document);
  sortSchemas(copy);
  leaveConditionsToWords(copy);
  showValueSources(copy);
  foldOpenEnums(copy);
  joinNullableReferences(copy);
  const introduction = [
    ...[linksOf(contract), copy.info.description.trimEnd(), journeysSection(copy, contract.journeys ?? [])],
    ...[retriesSection(copy), valuesSection(copy)],
  ];
  copy.info.description = introduction.filter(Boolean).join("\n\n");
  showOptionalCredentials(copy);
  showSources(copy);
  showOutcomes(copy);
  showViolations(copy);
  showEchoes(copy);
  showExampleNames(copy);
  addCodeSamples({ ...contract, document: copy });
  copy.info["x-logo"] = HOME;
  copy.tags.push({ name: SCHEMAS_TAG, description: "The objects of this API by the names that the package exports." });
  return copy;
}

function linksOf({ api, hasGraphql }: SampledContract): string {
  const graphql = hasGraphql ? [`[The GraphQL part of this API](../../${graphqlReferenceFolder(api)}/index.html)`] : [];
  return [DOWNLOAD, ...graphql].join(" · ");
}

function sortSchemas(document: OpenApiDocument): void {
  const entries = Object.entries(document.components.schemas);
  document.components.schemas = Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
}
