import type { OpenApiDocument } from "../../../../openapi/document.js";
import { VALUES_TAG, valuesSection } from "../../copy/values-section.js";
import { EXAMPLES_TO_COME } from "../../redoc/later-examples.js";
import { putLinksBack } from "../../redoc/linked-names.js";
import { type RedocPlaces, redocPlaces } from "../../redoc/redoc-places.js";
import { putTextsBack, type SharedTexts } from "../../redoc/shared-texts.js";
import { examplesToCome } from "./examples-to-come.js";
import { prepareExamples } from "./fill-examples.js";
import { setUpNames } from "./names.js";
import { setUpPlaces } from "./places.js";

/** What a reference hands over when it starts. */
export interface Reference {
  /** Redoc's own start. */
  hydrate(definition: unknown, options: unknown, element: HTMLElement | null): void;
  /** What Redoc renders. */
  definition: SharedTexts;
  options: unknown;
  /** The name of the reference. */
  name: string;
  /** Where the definition is a contract: what its prose may name beside its own, if links are to be made. */
  contract?: { common?: Readonly<Record<string, string>> };
  /** Absent where they follow from a contract. */
  places?: RedocPlaces;
  /** Loads the values of the examples. */
  examples?(): Promise<{ examples: readonly object[] }>;
}

/** Starts Redoc in a page that shows already what Redoc has prerendered. */
export function startReference(reference: Reference): void {
  const { hydrate, options, name, contract, places, examples } = reference;
  const definition = putTextsBack(reference.definition);
  const { title } = document;
  if (contract) completeContract(name, definition as OpenApiDocument, contract.common);
  setUpPlaces(places ?? redocPlaces(name, definition as OpenApiDocument));
  const fill = prepareExamples(definition);
  if (examples) {
    const load = async () => fill((await examples()).examples);
    Object.assign(globalThis, { [EXAMPLES_TO_COME]: examplesToCome(load) });
  }
  const element = document.getElementById("redoc");
  hydrate(definition, options, element);
  if (element) setUpNames(element, title);
}

/** Makes what does not have to be loaded: links of names, and the tables of values. */
function completeContract(name: string, contract: OpenApiDocument, common?: Readonly<Record<string, string>>): void {
  if (common) putLinksBack({ name, contract, common });
  const values = contract.tags.find((tag) => tag.name === VALUES_TAG);
  if (values)
    values.description = valuesSection(contract)
      .replace(/^# .*\n/, "")
      .trim();
}
