import MarkdownIt from "markdown-it";
import { plainText } from "../pages/summary.js";

const parser = new MarkdownIt({ html: false }).disable("image");

/** Says where a sentence comes from, and nothing that anybody looks for. */
const SOURCE_MARK = /_Source: [^_]+\._/g;

/**
 * Takes Markdown of any kind. Returns its words in one line, without marks of sources and code of several lines.
 */
export function plainWords(markdown: string): string {
  const lines = parser.parse(markdown.replace(SOURCE_MARK, ""), {}).flatMap(({ children }) => {
    // Lines and blocks are parted here, or the last word of one would grow together with the first of the next.
    const words = (children ?? []).map(({ type, content }) => (type.endsWith("break") ? " " : content)).join("");
    return words === "" ? [] : [words];
  });
  return plainText(lines.join(" "));
}
