import { addCodeSamples } from "./code-samples.js";
import { foldGrowingEnums } from "./growing-enums.js";
import { joinNullableReferences } from "./nullable-references.js";
import type { OpenApiDocument } from "./openapi.js";
import { showSources } from "./source-marks.js";
import { valuesSection } from "./values-section.js";

/** The tag under which the reference lists the schemas. Redoc finds it by this name. */
export const SCHEMAS_TAG = "Schemas";

/**
 * Derives from a bundled contract the document that the reference is rendered from. It says what the contract says, in
 * the places where a renderer shows it. The contract itself stays as it is.
 */
export function documentationCopy(api: string, contract: OpenApiDocument): OpenApiDocument {
  const copy = structuredClone(contract);
  sortSchemas(copy);
  foldGrowingEnums(copy);
  joinNullableReferences(copy);
  copy.info.description = [copy.info.description.trimEnd(), valuesSection(copy)].filter(Boolean).join("\n\n");
  showSources(copy);
  addCodeSamples(api, copy);
  copy.tags.push({ name: SCHEMAS_TAG, description: "The objects of this API by the names that the package exports." });
  return copy;
}

function sortSchemas(document: OpenApiDocument): void {
  const entries = Object.entries(document.components.schemas);
  document.components.schemas = Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
}
