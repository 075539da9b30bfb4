import type { OpenApiDocument } from "../../../openapi/document.js";
import type { SampledContract } from "../contracts.js";
import { graphqlReference } from "../graphql/places.js";
import { contentsPlace, referenceFolder } from "../places.js";
import { SITE_SCHEME } from "../relative-link.js";
import { addCodeSamples } from "../samples/code-samples.js";
import { derivedContract } from "./derived-contract.js";
import { showExampleNames } from "./example-names.js";
import { glossaryOf } from "./glossary.js";
import { introductionOf } from "./introduction.js";
import { linkAllNames, linkNames } from "./link-names.js";
import { showOperationIds } from "./operation-ids.js";
import { splitSections } from "./sections.js";
import { showSources, showValueSources, usualSourceInWords } from "./source-marks.js";
import { valuesSection } from "./values-section.js";

/** The tag under which the reference lists the schemas. Redoc finds it by this name. */
export const SCHEMAS_TAG = "Schemas";

const SCHEMAS = "The objects of this API by the names that the package exports.";

// Redoc's own download button comes with a menu that leads to other hosts.
const DOWNLOAD = "[Download openapi.json](openapi.json)";

/**
 * Derives from a bundled contract the document that Redoc renders: the derived contract of all forms of the reference,
 * with what Redoc shows nowhere by itself in the places where it shows something.
 */
export function documentationCopy(
  contract: SampledContract,
  common: ReadonlyMap<string, string> = new Map(),
): OpenApiDocument {
  const { api } = contract;
  const copy = derivedContract(api, contract.document, common);
  sortSchemas(copy);
  showValueSources(copy);
  const { lead, sections } = introductionOf(api, copy, contract.journeys ?? []);
  const values = splitSections(linkNames(valuesSection(copy), glossaryOf(api, copy))).sections;
  const schemas = [SCHEMAS, usualSourceInWords(copy, Object.values(copy.components.schemas))];
  copy.info.description = [linksOf(contract), lead].join("\n\n");
  showSources(copy);
  showOperationIds(copy);
  linkAllNames(copy.paths, glossaryOf(api, copy));
  linkAllNames(copy.webhooks, glossaryOf(api, copy));
  showExampleNames(copy);
  addCodeSamples({ ...contract, document: copy });
  // Tags that stand for a trait have an address and a place in the menu, and no operations.
  const traits = [...sections, ...values].map(({ title, markdown }) => ({
    name: title,
    "x-traitTag": true,
    description: markdown,
  }));
  copy.tags = [...traits, ...copy.tags, { name: SCHEMAS_TAG, description: schemas.filter(Boolean).join("\n\n") }];
  refuseSameNames(copy);
  return copy;
}

function linksOf({ api, hasGraphql }: SampledContract): string {
  const links = [DOWNLOAD, `[All of this page by page](${SITE_SCHEME}${contentsPlace(api).page})`];
  if (hasGraphql)
    links.push(`[The GraphQL part of this API](${SITE_SCHEME}${referenceFolder(graphqlReference(api))}/index.html)`);
  return links.join(" · ");
}

function sortSchemas(document: OpenApiDocument): void {
  const entries = Object.entries(document.components.schemas);
  document.components.schemas = Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Two tags of one name would have one address. */
function refuseSameNames({ info, tags }: OpenApiDocument): void {
  const names = tags.map(({ name }) => name.toLowerCase());
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new Error(`${info.title} has a section and a tag that are both called "${twice}".`);
}
