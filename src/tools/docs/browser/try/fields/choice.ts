import { makeElement } from "../../make-element.js";
import { labelled } from "./labelled.js";

export interface Option {
  text: string;
  /** What it stands with in the list. */
  group?: string;
}

/** Makes a list to choose one of. Returns it, and what says the place of the chosen one. */
export function choice(text: string, options: readonly Option[], hint?: string) {
  const select = makeElement("select");
  const groups = new Map<string, HTMLOptGroupElement>();
  for (const [index, { text: name, group }] of options.entries()) {
    const option = makeElement("option", "", { value: String(index) }, name);
    if (group === undefined) select.append(option);
    else groupNamed(group).append(option);
  }
  const { element } = labelled(select, { text, ...(hint !== undefined && { hint }) });
  return { element, select, chosen: () => select.selectedIndex };

  function groupNamed(label: string): HTMLOptGroupElement {
    const known = groups.get(label) ?? makeElement("optgroup", "", { label });
    if (!groups.has(label)) select.append(known);
    groups.set(label, known);
    return known;
  }
}
