import type { OpenApiDocument } from "../../../openapi/document.js";
import type { Journey } from "../../journeys/journey.js";
import { glossaryOf } from "./glossary.js";
import { journeysSection } from "./journeys-section.js";
import { linkNames } from "./link-names.js";
import { retriesSection } from "./retries-section.js";
import { type Section, splitSections } from "./sections.js";
import { usuallyFrom } from "./source-marks.js";

/**
 * Takes the name of a reference, the derived contract that it is made from and the journeys through the API. Returns
 * what comes before its operations: what the contract says, the journeys, and what the client tries again.
 */
export function introductionOf(
  reference: string,
  document: OpenApiDocument,
  journeys: readonly Journey[],
): { lead: string; sections: Section[] } {
  const { sections } = splitSections(document.info.description);
  const told = [journeysSection(reference, document, journeys), retriesSection(document)].join("\n\n");
  const linked = linkNames(told, glossaryOf(reference, document));
  return { lead: leadOf(document), sections: [...sections, ...splitSections(linked).sections] };
}

/** Returns what an introduction says before its first section, and where all comes from that has no mark of its own. */
export function leadOf({ info, "x-source": source }: OpenApiDocument): string {
  const { lead } = splitSections(info.description);
  return source === undefined ? lead : `${lead}\n\n${usuallyFrom(source)}`;
}
