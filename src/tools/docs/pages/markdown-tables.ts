import type { MarkdownIt, Token } from "markdown-it";
import { escapeHtml } from "../html.js";
import { plainText } from "./summary.js";

/**
 * Lets tables be read on any screen: a wide one scrolls on its own, by the keyboard too, and is known by its header. On
 * a narrow screen the rows become cards, where each cell says its column's title.
 */
export function readableTables(parser: MarkdownIt): void {
  parser.core.ruler.push("column-titles", ({ tokens }) => {
    let titles: string[] = [];
    let column = 0;
    tokens.forEach((token, index) => {
      if (token.type === "table_open") titles = titlesOf(tokens, index);
      if (token.type === "tr_open") column = 0;
      if (token.type === "td_open") token.attrSet("data-title", titles[column++] ?? "");
    });
  });
  parser.renderer.rules["table_open"] = (tokens, index) => {
    const name = escapeHtml(`Table: ${titlesOf(tokens, index).filter(Boolean).join(", ")}`);
    return `<div class="scroll" tabindex="0" role="group" aria-label="${name}"><table class="told">\n`;
  };
  parser.renderer.rules["table_close"] = () => "</table></div>\n";
}

/** The titles of the columns of the table that begins there, as plain text. */
function titlesOf(tokens: readonly Token[], start: number): string[] {
  const end = tokens.findIndex(({ type }, index) => index > start && type === "thead_close");
  return tokens
    .slice(start, end)
    .filter(({ type }) => type === "inline")
    .map(({ content }) => plainText(content));
}
