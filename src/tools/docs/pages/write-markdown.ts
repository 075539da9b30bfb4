import { relativeLink } from "../relative-link.js";
import { codeSpan, escapeMarkdown, fenced, isParagraph, listItem, oneLine, tableRow } from "./markdown-text.js";
import type { Attribute, Block, Links, Markdown, Page, Value } from "./page.js";
import { plainText } from "./summary.js";

const SITE_LINK = /\]\(site:(?<target>[^)]+)\)/g;
/** The one page that has no twin: it holds nothing that is not on other pages. */
const LANDING_PAGE = "index.html";

/** Where the Markdown of a page lies: beside it. */
export function twinOf(path: string): string {
  return path.replace(/\.html$/, ".md");
}

/**
 * Writes a page as Markdown, with the same facts and with links to the Markdown of other pages. Takes the page that lists
 * those of its part.
 */
export function writeMarkdown(page: Page, contents: Pick<Page, "path">): string {
  const parts = [`# ${escapeMarkdown(page.title)}`, ...opening(page, contents), ...page.blocks.map(blockWriter(page))];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

/** What a page is about, where its own text does not say so; where it belongs, and where people read it. */
function opening({ path, part, summary, deprecated, blocks }: Page, contents: Pick<Page, "path">): Markdown[] {
  const isTold = blocks.some((block) => block.kind === "prose" && plainText(block.markdown).includes(summary));
  const places = [
    ...(path === contents.path ? [] : [`Part of [${escapeMarkdown(part)}](${twinLink(path, contents.path)}).`]),
    `[The same as HTML](${relativeLink(path, path)}).`,
  ];
  return [
    ...(deprecated ? ["**Deprecated.**"] : []),
    ...(isTold ? [] : [`> ${escapeMarkdown(summary)}`]),
    places.join(" "),
  ];
}

function blockWriter({ path }: Page): (block: Block) => Markdown {
  return (block) => writeBlock(block, path);
}

function writeBlock(block: Block, from: string): Markdown {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level)} ${escapeMarkdown(block.text)}`;
    case "prose":
      return linked(block.markdown, from).trim();
    case "endpoint":
      return codeSpan(`${block.method} ${block.path}`);
    case "attributes":
      return writeAttributes(block.attributes, from);
    case "values":
      return [
        tableRow(["Value", "Meaning"]),
        tableRow(["---", "---"]),
        ...block.values.map((value) => valueRow(value, from)),
      ].join("\n");
    case "code":
      return [block.title && `${escapeMarkdown(block.title)}:`, fenced(block.text, block.language)]
        .filter(Boolean)
        .join("\n\n");
    case "links":
      return block.links.map((link) => writeLink(link, from)).join("\n");
    default:
      return block satisfies never;
  }
}

function writeAttributes(attributes: readonly Attribute[], from: string): Markdown {
  return attributes.map((attribute) => listItem(writeAttribute(attribute, from))).join("\n");
}

function writeAttribute(attribute: Attribute, from: string): Markdown {
  const { name, type, required, deprecated, description = "", limits, source, attributes } = attribute;
  const facts = [linked(type, from), required && "required", deprecated && "deprecated"].filter(Boolean);
  const told = linked(description, from);
  const isInLine = isParagraph(told);
  const rules = [
    limits.length > 0 && `Limits: ${limits.map((limit) => oneLine(linked(limit, from))).join("; ")}.`,
    source && `${escapeMarkdown(source)}.`,
  ];
  const line = [isInLine && oneLine(told), ...rules].filter(Boolean).join(" ");
  return [
    `${codeSpan(name)} (${facts.join(", ")})${line === "" ? "" : `: ${line}`}`,
    ...(isInLine ? [] : [`\n${told.trim()}\n`]),
    ...(attributes === undefined ? [] : [writeAttributes(attributes, from)]),
  ].join("\n");
}

function valueRow({ value, meaning, page, source }: Value, from: string): Markdown {
  const name = codeSpan(value);
  const told = [linked(meaning, from).trim(), source && `${escapeMarkdown(source)}.`].filter(Boolean);
  return tableRow([page === undefined ? name : `[${name}](${twinLink(from, page)})`, told.join(" ")]);
}

function writeLink({ text, page, about, deprecated }: Links["links"][number], from: string): Markdown {
  const link = `[${escapeMarkdown(text)}](${twinLink(from, page)})${deprecated ? " (deprecated)" : ""}`;
  return listItem(about === undefined ? link : `${link}: ${oneLine(linked(about, from))}`);
}

function linked(markdown: Markdown, from: string): Markdown {
  return markdown.replace(SITE_LINK, (_link, target: string) => `](${twinLink(from, target)})`);
}

function twinLink(from: string, target: string): string {
  const [path = "", fragment] = target.split("#");
  const twin = path === LANDING_PAGE ? path : twinOf(path);
  return relativeLink(twinOf(from), fragment === undefined ? twin : `${twin}#${fragment}`);
}
