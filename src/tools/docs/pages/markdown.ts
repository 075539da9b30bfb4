import MarkdownIt from "markdown-it";
import { relativeLink, SITE_SCHEME } from "../relative-link.js";
import { readableTables } from "./markdown-tables.js";

/** What a link in prose may lead to: a page of the site, a part of the same page, or a page elsewhere. */
const LINK = /^(?:site:|https:\/\/|#)/;

const parser = new MarkdownIt({ html: false }).disable("image").use(readableTables);
parser.validateLink = (url) => LINK.test(url);
parser.core.ruler.push("site-links", ({ tokens, env }) => {
  const { from } = env as { from: string };
  for (const token of tokens.flatMap(({ children }) => children ?? [])) {
    const href = String(token.attrGet("href") ?? "");
    if (href.startsWith(SITE_SCHEME)) token.attrSet("href", relativeLink(from, href.slice(SITE_SCHEME.length)));
  }
});

/** Takes Markdown, and the page that it stands on from the root of the site. Returns HTML. */
export function renderMarkdown(markdown: string, from: string): string {
  return parser.render(markdown, { from });
}

/** The same for text within a line. */
export function renderInline(markdown: string, from: string): string {
  return parser.renderInline(markdown, { from });
}
