import { excerptOf, piecesOf } from "../../search/excerpt.js";
import type { Finding, Found } from "../../search/find.js";

/** What a search shows: a link for each result, and in words what there is. */
export interface Results {
  links: readonly HTMLAnchorElement[];
  status: string;
}

const HINT = "Type a name as it stands in code, an error code, a path, or some words.";
const NOTHING = "Nothing fits. Try fewer words or a name as it stands in code, or look through the contents of an API.";

/** Makes the links to what was found. Takes the folder that their addresses begin in. */
export function showResults(finding: Finding, query: string, root: URL): Results {
  return { links: finding.found.map((entry) => linkTo(entry, root)), status: statusOf(finding, query) };
}

function statusOf({ found, count, corrected, inPart }: Finding, query: string): string {
  if (query.trim() === "") return HINT;
  if (count === 0) return NOTHING;
  const results = count === 1 ? "1 result" : `${count} results`;
  const shown = count > found.length ? `${results}, of which these fit best` : results;
  if (inPart) return `Nothing has all of these words. ${shown} for some of them.`;
  return corrected === undefined ? `${shown}.` : `Nothing has “${query.trim()}”. ${shown} for “${corrected}”.`;
}

function linkTo({ title, kind, part, href, text, deprecated, terms }: Found, root: URL): HTMLAnchorElement {
  const link = document.createElement("a");
  link.href = new URL(href, root).href;
  const shown = [
    element("span", "result-title", ...marked(title, terms)),
    element("span", "result-kind", kind),
    ...(deprecated ? [element("span", "result-deprecated", "deprecated")] : []),
    element("span", "result-part", part),
    ...(text === "" ? [] : [element("span", "result-text", ...marked(excerptOf(text, terms), terms))]),
  ];
  // A reader who listens hears the parts as one text.
  link.append(...shown.flatMap((span) => [span, " "]));
  return link;
}

function marked(text: string, terms: readonly string[]): (string | HTMLElement)[] {
  return piecesOf(text, terms).map((piece) => (piece.fits ? element("mark", "", piece.text) : piece.text));
}

function element(name: string, className: string, ...content: (string | HTMLElement)[]): HTMLElement {
  const made = document.createElement(name);
  if (className !== "") made.className = className;
  made.append(...content);
  return made;
}
