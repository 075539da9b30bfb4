import type { Attribute, Block, Page, PageKind } from "../pages/page.js";
import { plainText } from "../pages/summary.js";

/** One thing that a search can find. */
export interface SearchEntry {
  /** What a reader would call it. */
  title: string;
  /** Other names of the same: an operation's id, its path. */
  names?: string;
  kind: PageKind | "value" | "attribute";
  /** What it belongs to: the title of an API, with the page where the entry is a place in one. */
  part: string;
  /** From the root of the site. */
  href: string;
  /** What is said there, as plain words in one line. */
  text: string;
  deprecated?: true;
}

/** How much of a text the index keeps, in characters: what an excerpt needs, and the words that a reader may recall. */
const MAX_TEXT = 600;

/** The kinds of pages whose attributes are their own. Other pages repeat those of schemas. */
const OWNERS: readonly PageKind[] = ["schema", "type", "query", "event"];
/** What the ids of an operation's parameters begin with. */
const PARAMETER = /^(?:path|query|header)\./;

/** Lists all that can be found on a page: itself, its sections, its values and its attributes. */
export function searchEntries(page: Page): SearchEntry[] {
  const entries: SearchEntry[] = [entryOf(page)];
  let section = entries[0] as SearchEntry;
  for (const block of page.blocks) {
    if (block.kind === "heading" && isOwnHeading(page, block.id)) {
      section = { title: block.text, kind: "section", part: placed(page), href: `${page.path}#${block.id}`, text: "" };
      entries.push(section);
    }
    section.text = joined(section.text, textOf(block));
    if (block.kind === "values" && page.kind === "schema")
      entries.push(
        ...block.values
          .filter((value) => value.page === undefined && !value.value.includes(" "))
          .map((value) => ({
            title: value.value,
            kind: "value" as const,
            part: placed(page),
            href: `${page.path}#${value.id}`,
            text: plainText(value.meaning),
          })),
      );
    if (block.kind === "attributes") entries.push(...attributeEntries(page, block.attributes));
  }
  return entries;
}

function entryOf({ title, names, kind, part, path, summary, deprecated }: Page): SearchEntry {
  return {
    title,
    ...(names.length > 0 && { names: names.join(" ") }),
    kind,
    part,
    href: path,
    text: summary,
    ...(deprecated && { deprecated }),
  };
}

/** The headings that every page of its kind has say nothing of their own. */
function isOwnHeading({ kind }: Page, id: string): boolean {
  return (kind === "section" || kind === "guide") && !id.startsWith("section.");
}

function attributeEntries(page: Page, attributes: readonly Attribute[]): SearchEntry[] {
  const own = attributes.filter(({ id }) => OWNERS.includes(page.kind) || PARAMETER.test(id));
  return own.map(({ name, id, description = "", deprecated }) => ({
    title: name,
    ...(page.kind !== "operation" && { names: `${page.title}.${name}` }),
    kind: "attribute",
    part: placed(page),
    href: `${page.path}#${id}`,
    text: plainText(description),
    ...(deprecated && { deprecated }),
  }));
}

function placed({ part, title }: Page): string {
  return `${part} · ${title}`;
}

function joined(text: string, more: string): string {
  return text.length >= MAX_TEXT ? text : [text, more].filter(Boolean).join(" ").slice(0, MAX_TEXT);
}

function textOf(block: Block): string {
  return block.kind === "prose" ? plainText(block.markdown.replace(/^\|[-| :]+\|$/gm, "").replaceAll("|", " ")) : "";
}
