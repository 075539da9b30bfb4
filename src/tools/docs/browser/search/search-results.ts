import type { Found } from "../../search/find.js";

/** What a search shows: a link for each result, and in words how many there are. */
export interface Results {
  links: readonly HTMLAnchorElement[];
  status: string;
}

/** How much of a text stands around the first word that fits, in characters. */
const BEFORE = 40;
const EXCERPT = 160;

/** Makes the links to what was found. Takes the folder that their addresses begin in. */
export function showResults(found: readonly Found[], query: string, root: URL): Results {
  const links = found.map((entry) => linkTo(entry, root));
  const count = `${found.length} ${found.length === 1 ? "result" : "results"}`;
  const none = "Nothing fits. Try fewer words, or a name as it stands in code, such as an error code.";
  return { links, status: query.trim() === "" ? "" : found.length > 0 ? count : none };
}

function linkTo({ title, kind, part, href, text, deprecated, terms }: Found, root: URL): HTMLAnchorElement {
  const link = document.createElement("a");
  link.href = new URL(href, root).href;
  link.append(
    element("span", "result-title", ...marked(title, terms)),
    element("span", "result-kind", deprecated ? `${kind}, deprecated` : kind),
    element("span", "result-part", part),
    element("span", "result-text", ...marked(excerpt(text, terms), terms)),
  );
  return link;
}

function excerpt(text: string, terms: readonly string[]): string {
  const lower = text.toLowerCase();
  const places = terms.map((term) => lower.indexOf(term)).filter((place) => place >= 0);
  const start = Math.max(0, Math.min(...places, text.length) - BEFORE);
  if (places.length === 0 || start === 0) return text.length > EXCERPT ? `${text.slice(0, EXCERPT)}…` : text;
  const from = text.indexOf(" ", start) + 1;
  return `…${text.slice(from, from + EXCERPT)}${from + EXCERPT < text.length ? "…" : ""}`;
}

/** The text with every word that fits in a mark of its own. */
function marked(text: string, terms: readonly string[]): (string | HTMLElement)[] {
  const escaped = terms.map((term) => term.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  if (escaped.length === 0) return [text];
  return text
    .split(new RegExp(`(${escaped.sort((one, other) => other.length - one.length).join("|")})`, "i"))
    .map((part, index) => (index % 2 === 1 ? element("mark", "", part) : part));
}

function element(name: string, className: string, ...content: (string | HTMLElement)[]): HTMLElement {
  const made = document.createElement(name);
  if (className !== "") made.className = className;
  made.append(...content);
  return made;
}
