import MarkdownIt from "markdown-it";
import { escapeHtml } from "../html.js";
import { relativeLink, SITE_SCHEME } from "../relative-link.js";
import { plainText } from "./summary.js";

/** What a link in prose may lead to: a page of the site, a part of the same page, or a page elsewhere. */
const LINK = /^(?:site:|https:\/\/|#)/;

const parser = new MarkdownIt({ html: false }).disable("image");
parser.validateLink = (url) => LINK.test(url);
parser.core.ruler.push("site-links", ({ tokens, env }) => {
  const { from } = env as { from: string };
  for (const token of tokens.flatMap(({ children }) => children ?? [])) {
    const href = String(token.attrGet("href") ?? "");
    if (href.startsWith(SITE_SCHEME)) token.attrSet("href", relativeLink(from, href.slice(SITE_SCHEME.length)));
  }
});
// A wide table scrolls on its own, by the keyboard too, and is known by its header.
parser.renderer.rules["table_open"] = (tokens, index) => {
  const table = tokens.slice(index);
  const header = table.slice(
    0,
    table.findIndex(({ type }) => type === "thead_close"),
  );
  const titles = header.filter(({ type }) => type === "inline").map(({ content }) => plainText(content));
  const name = escapeHtml(`Table: ${titles.filter(Boolean).join(", ")}`);
  return `<div class="scroll" tabindex="0" role="group" aria-label="${name}"><table>\n`;
};
parser.renderer.rules["table_close"] = () => "</table></div>\n";

/** Takes Markdown, and the page that it stands on from the root of the site. Returns HTML. */
export function renderMarkdown(markdown: string, from: string): string {
  return parser.render(markdown, { from });
}

/** The same for text within a line. */
export function renderInline(markdown: string, from: string): string {
  return parser.renderInline(markdown, { from });
}
