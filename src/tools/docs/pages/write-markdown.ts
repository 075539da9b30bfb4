import { relativeLink } from "../relative-link.js";
import type { Attribute, Block, Markdown, Page } from "./page.js";

const SITE_LINK = /\]\(site:(?<target>[^)]+)\)/g;
const FENCE = "```";

/** Where the Markdown of a page lies: beside it. */
export function twinOf(path: string): string {
  return path.replace(/\.html$/, ".md");
}

/** Writes a page as Markdown, with the same facts and with links to the Markdown of other pages. */
export function writeMarkdown(page: Page): string {
  const deprecated = page.deprecated ? "**Deprecated.** " : "";
  return [`# ${page.title}`, `${deprecated}${page.part}`, ...page.blocks.map((block) => writeBlock(block, page.path))]
    .filter((part) => part !== "")
    .join("\n\n")
    .concat("\n");
}

function writeBlock(block: Block, from: string): Markdown {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level)} ${block.text}`;
    case "prose":
      return linked(block.markdown, from).trim();
    case "endpoint":
      return `\`${block.method} ${block.path}\``;
    case "attributes":
      return writeAttributes(block.attributes, from, "");
    case "values":
      return [
        "| Value | Meaning |",
        "| --- | --- |",
        ...block.values.map(({ value, meaning, source }) => {
          const told = [linked(meaning, from), source && `${source}.`].filter(Boolean).join(" ");
          return `| \`${value}\` | ${told.replaceAll("|", "\\|").replaceAll("\n", " ")} |`;
        }),
      ].join("\n");
    case "code":
      return [...(block.title === "" ? [] : [`${block.title}:`, ""]), ...fenced(block.text, block.language)].join("\n");
    case "links":
      return block.links
        .map(({ text, page, about, deprecated }) => {
          const told = [deprecated ? "deprecated" : "", about ? oneLine(linked(about, from)) : ""].filter(Boolean);
          return `- [${text}](${twinLink(from, page)})${told.length > 0 ? `: ${told.join(", ")}` : ""}`;
        })
        .join("\n");
    default:
      return block satisfies never;
  }
}

function writeAttributes(attributes: readonly Attribute[], from: string, indentation: string): Markdown {
  return attributes
    .map(({ name, type, required, deprecated, description, limits, source, attributes: inner }) => {
      const facts = [linked(type, from), required ? "required" : "", deprecated ? "deprecated" : ""].filter(Boolean);
      const told = [
        description === undefined ? "" : oneLine(linked(description, from)),
        limits.length === 0 ? "" : `Limits: ${limits.map((limit) => oneLine(limit)).join("; ")}.`,
        source === undefined ? "" : `${source}.`,
      ].filter(Boolean);
      const line = `${indentation}- \`${name}\` (${facts.join(", ")})${told.length > 0 ? `: ${told.join(" ")}` : ""}`;
      return inner === undefined ? line : `${line}\n${writeAttributes(inner, from, `${indentation}  `)}`;
    })
    .join("\n");
}

/** A fence longer than any in the code. */
function fenced(text: string, language: string): string[] {
  let fence = FENCE;
  while (text.includes(fence)) fence += "`";
  return [`${fence}${language}`, text, fence];
}

function linked(markdown: Markdown, from: string): Markdown {
  return markdown.replace(SITE_LINK, (_link, target: string) => `](${twinLink(from, target)})`);
}

/** The address of another page's Markdown. Only the pages that are ours have one. */
function twinLink(from: string, target: string): string {
  const [path = "", fragment] = target.split("#");
  const twin = path === "index.html" ? path : twinOf(path);
  return relativeLink(twinOf(from), fragment === undefined ? twin : `${twin}#${fragment}`);
}

function oneLine(markdown: Markdown): Markdown {
  return markdown.trim().replace(/\s*\n\s*/g, " ");
}
