import { openEnumOf } from "../../../tools/lint/known-values.js";
import { OTHER_VALUE } from "../copy/open-enums.js";
import type { Attribute, Block, Page, PageKind } from "../pages/page.js";
import { plainWords } from "./plain-words.js";

/** One thing that a search can find. */
export interface SearchEntry {
  /** What a reader would call it. */
  title: string;
  /** What else it is called: an operation's id and path, an attribute with its object. */
  names?: readonly string[];
  kind: PageKind | "value" | "attribute";
  /** What it belongs to: the title of an API, with the page where the entry is a place in one. */
  part: string;
  /** From the root of the site. */
  href: string;
  /** What is said there, as plain words in one line. */
  text: string;
  deprecated?: true;
}

/** The kinds of pages that were written as a text, with sections. The others are made of a description and of facts. */
const WRITTEN: readonly PageKind[] = ["section", "guide", "group", "contents"];
/** The kinds of pages whose attributes are their own. Other pages repeat those of schemas. */
const OWNERS: readonly PageKind[] = ["schema", "type", "query", "event"];
/** What the ids of an operation's parameters begin with. */
const PARAMETER = /^(?:path|query|header)\./;
/** A type that leads to a page, which lists the attributes of the object. */
const ELSEWHERE = /\]\(site:/;

/** Lists all that can be found on pages. What stands on two of them is found on the one that is about it. */
export function searchEntries(pages: readonly Page[]): SearchEntry[] {
  const titles = new Set(pages.map(({ part, title }) => `${part}\n${title}`));
  const hasPage = ({ part }: Page, title = "") => titles.has(`${part}\n${title}`);
  return pages.flatMap((page) =>
    entriesOf(page).filter(({ kind, href, title }) => {
      if (href === page.path) return true;
      if (kind === "section") return !hasPage(page, title);
      return kind !== "value" || !hasPage(page, openEnumOf(page.title));
    }),
  );
}

/** The page itself, its sections, its values and its attributes. */
function entriesOf(page: Page): SearchEntry[] {
  if (!WRITTEN.includes(page.kind)) return [pageEntry(page, descriptionOf(page)), ...page.blocks.flatMap(placesIn)];
  // A guide's own text need not say what the list of guides says that it is for.
  const entries = [pageEntry(page, page.kind === "guide" ? plainWords(page.summary) : "")];
  for (const block of page.blocks) {
    const section = entries.at(-1) as SearchEntry;
    if (block.kind === "heading") entries.push(placeEntry(page, "section", block.text, block.id, ""));
    else if (block.kind === "prose") section.text = `${section.text} ${plainWords(block.markdown)}`.trim();
  }
  return entries;

  function placesIn(block: Block): SearchEntry[] {
    if (block.kind === "attributes") return attributeEntries(page, block.attributes);
    if (block.kind !== "values") return [];
    return block.values
      .filter(({ value, page: own }) => own === undefined && value !== OTHER_VALUE)
      .map(({ value, id, meaning }) => placeEntry(page, "value", value, id, plainWords(meaning)));
  }
}

/** What a page says of its own: the text that the summary is of. The facts around it are alike on all pages. */
function descriptionOf({ kind, summary, blocks }: Page): string {
  const texts = blocks.map((block) => (block.kind === "prose" ? plainWords(block.markdown) : ""));
  // A code that stands in several enumerations has a meaning below the heading of each.
  if (kind === "error code") return texts.filter((_text, place) => blocks[place - 1]?.kind === "heading").join(" ");
  return texts.find((text) => text !== "" && text.startsWith(plainWords(summary))) ?? plainWords(summary);
}

function attributeEntries(page: Page, attributes: readonly Attribute[]): SearchEntry[] {
  return attributes
    .filter(({ id }) => OWNERS.includes(page.kind) || PARAMETER.test(id))
    .flatMap(({ name, id, type, description = "", deprecated, attributes: inner = [] }) => [
      placeEntry(page, "attribute", name, id, plainWords(description), deprecated),
      ...(ELSEWHERE.test(type) ? [] : attributeEntries(page, inner)),
    ]);
}

function pageEntry({ title, names, kind, part, path, deprecated }: Page, text: string): SearchEntry {
  return {
    title,
    ...(names.length > 0 && { names }),
    kind,
    part,
    href: path,
    text,
    ...(deprecated && { deprecated }),
  };
}

function placeEntry(
  { title, names, kind: pageKind, part, path }: Page,
  kind: SearchEntry["kind"],
  name: string,
  id: string,
  text: string,
  deprecated = false,
): SearchEntry {
  // An operation is called in code by its id, everything else by its title.
  const holder = pageKind === "operation" ? (names[0] ?? title) : title;
  return {
    title: name,
    ...(kind !== "section" && { names: [`${holder}.${name}`] }),
    kind,
    part: `${part} · ${title}`,
    href: `${path}#${id}`,
    text,
    ...(deprecated && { deprecated }),
  };
}
