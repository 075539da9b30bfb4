import { escapeHtml } from "../html.js";
import { relativeLink } from "../relative-link.js";
import { highlight } from "./highlight.js";
import { renderInline, renderMarkdown } from "./markdown.js";
import type { Attribute, Block, Code, Page, Value } from "./page.js";
import { writeTry } from "./write-try.js";

/** Objects within objects are folded from this depth on, so that a page shows first what is looked for first. */
const FOLDED_DEPTH = 2;

/** Writes the content of a page as HTML: its title, and its blocks. */
export function writeHtml(page: Page): string {
  const deprecated = page.deprecated ? ' <span class="badge deprecated">Deprecated</span>' : "";
  return [
    `<h1>${escapeHtml(page.title)}${deprecated}</h1>`,
    ...page.blocks.map((block) => writeBlock(block, page.path)),
  ].join("\n");
}

/** Writes a block of a page. Takes the page, from the root of the site. */
export function writeBlock(block: Block, from: string): string {
  switch (block.kind) {
    case "heading":
      return (
        `<h${block.level} id="${escapeHtml(block.id)}">${escapeHtml(block.text)} ` +
        `${anchor(block.id, block.text)}</h${block.level}>`
      );
    case "prose":
      return renderMarkdown(block.markdown, from);
    case "endpoint":
      return (
        `<p class="endpoint"><span class="method method-${block.method.toLowerCase()}">${escapeHtml(block.method)}` +
        `</span> <code>${escapeHtml(block.path)}</code></p>`
      );
    case "attributes":
      return writeAttributes(block.attributes, from, 1);
    case "values":
      return writeValues(block.values, from);
    case "code":
      return writeCode(block);
    case "links":
      return writeLinks(block.links, from);
    case "try":
      return writeTry(from);
    default:
      return block satisfies never;
  }
}

function writeCode({ title, language, text, isFolded }: Code): string {
  const caption = escapeHtml(title);
  const figure =
    `<figure class="code"><figcaption>${caption}</figcaption>` +
    `<pre tabindex="0"><code class="language-${escapeHtml(language)}">` +
    `${highlight(text, language)}</code></pre></figure>`;
  return isFolded ? `<details class="folded"><summary>${caption}</summary>${figure}</details>` : figure;
}

function writeAttributes(attributes: readonly Attribute[], from: string, depth: number): string {
  const rows = attributes.map((attribute) => writeAttribute(attribute, from, depth));
  return `<dl class="attributes">\n${rows.join("\n")}\n</dl>`;
}

function writeAttribute(attribute: Attribute, from: string, depth: number): string {
  const { name, id, type, required, deprecated, description, limits, examples = [], source, attributes } = attribute;
  const term = [
    `<code>${escapeHtml(name)}</code>`,
    `<span class="type">${renderInline(type, from)}</span>`,
    required ? '<span class="required">required</span>' : "",
    deprecated ? '<span class="deprecated">deprecated</span>' : "",
    anchor(id, name),
  ];
  const about = [
    description === undefined ? "" : renderMarkdown(description, from),
    limits.length === 0
      ? ""
      : `<ul class="limits">${limits.map((limit) => `<li>${renderInline(limit, from)}</li>`).join("")}</ul>`,
    examples.length === 0
      ? ""
      : `<p class="examples">Example: ${examples.map((value) => `<code>${escapeHtml(value)}</code>`).join(", ")}</p>`,
    source === undefined ? "" : `<p class="source">${escapeHtml(source)}</p>`,
    attributes === undefined ? "" : writeInner(name, attributes, from, depth + 1),
  ];
  return (
    `<div class="attribute" id="${escapeHtml(id)}"><dt>${term.filter(Boolean).join(" ")}</dt>` +
    `<dd>${about.join("")}</dd></div>`
  );
}

/** The attributes of an inner object, which a reader folds and unfolds. A link into it unfolds it. */
function writeInner(name: string, attributes: readonly Attribute[], from: string, depth: number): string {
  const open = depth <= FOLDED_DEPTH ? " open" : "";
  return (
    `<details${open}><summary>Attributes of <code>${escapeHtml(name)}</code></summary>` +
    `${writeAttributes(attributes, from, depth)}</details>`
  );
}

function writeValues(values: readonly Value[], from: string): string {
  const rows = values.map(({ value, id, meaning, page, source }) => {
    const code = `<code>${escapeHtml(value)}</code>`;
    const shown = page === undefined ? code : `<a href="${relativeLink(from, page)}">${code}</a>`;
    const mark = source === undefined ? "" : ` <span class="source">${escapeHtml(source)}</span>`;
    const told = `${renderInline(meaning, from)}${mark}`;
    return `<tr id="${escapeHtml(id)}"><th scope="row">${shown}</th><td>${told}</td></tr>`;
  });
  return (
    '<table class="values"><thead><tr><th scope="col">Value</th><th scope="col">Meaning</th></tr></thead>' +
    `<tbody>\n${rows.join("\n")}\n</tbody></table>`
  );
}

function writeLinks(links: Extract<Block, { kind: "links" }>["links"], from: string): string {
  const items = links.map(({ text, page, about, deprecated }) => {
    const mark = deprecated ? ' <span class="deprecated">deprecated</span>' : "";
    const told = about ? ` <span class="about">${renderInline(about, from)}</span>` : "";
    return `<li><a href="${relativeLink(from, page)}">${escapeHtml(text)}</a>${mark}${told}</li>`;
  });
  return `<ul class="links">\n${items.join("\n")}\n</ul>`;
}

function anchor(id: string, of: string): string {
  return `<a class="anchor" href="#${escapeHtml(id)}" aria-label="Link to ${escapeHtml(of)}">#</a>`;
}
