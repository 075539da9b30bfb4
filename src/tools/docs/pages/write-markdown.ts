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
 * Writes a page as Markdown, with the same facts and with links to the Markdown of other pages. Takes the page that
 * lists those of its part, and the file that the text stands in.
 */
export function writeMarkdown(page: Page, contents: Pick<Page, "path">, file = twinOf(page.path)): string {
  const title = `# ${escapeMarkdown(page.title)}`;
  const parts = [title, ...opening(page, contents, file), ...page.blocks.map((block) => writeBlock(block, file))];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

/** What a page is about, where its own text does not say so; where it belongs, and where people read it. */
function opening(page: Page, contents: Pick<Page, "path">, file: string): Markdown[] {
  const { path, part, summary, deprecated, blocks } = page;
  const isTold = blocks.some((block) => block.kind === "prose" && plainText(block.markdown).includes(summary));
  const places = [
    ...(path === contents.path ? [] : [`Part of [${escapeMarkdown(part)}](${twinLink(file, contents.path)}).`]),
    `[The same as HTML](${relativeLink(file, path)}).`,
  ];
  return [
    ...(deprecated ? ["**Deprecated.**"] : []),
    ...(isTold ? [] : [`> ${escapeMarkdown(summary)}`]),
    places.join(" "),
  ];
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
    case "try":
      return "";
    default:
      return block satisfies never;
  }
}

function writeAttributes(attributes: readonly Attribute[], from: string): Markdown {
  return attributes.map((attribute) => listItem(writeAttribute(attribute, from))).join("\n");
}

function writeAttribute(attribute: Attribute, from: string): Markdown {
  const { name, type, required, deprecated, description = "", limits, examples = [], source, attributes } = attribute;
  const facts = [linked(type, from), required && "required", deprecated && "deprecated"].filter(Boolean);
  const told = linked(description, from);
  const isInLine = isParagraph(told);
  const rules = [
    limits.length > 0 && `Limits: ${limits.map((limit) => oneLine(linked(limit, from))).join("; ")}.`,
    examples.length > 0 && `Example: ${examples.map(codeSpan).join(", ")}.`,
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
  return relativeLink(from, fragment === undefined ? twin : `${twin}#${fragment}`);
}
