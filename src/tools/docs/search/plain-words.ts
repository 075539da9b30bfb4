import MarkdownIt from "markdown-it";
import { withoutSourceMarks } from "../copy/source-marks.js";
import { plainText } from "../pages/summary.js";

const parser = new MarkdownIt({ html: false }).disable("image");

/**
 * Takes Markdown of any kind. Returns its words in one line, without marks of sources and code of several lines.
 */
export function plainWords(markdown: string): string {
  const lines = parser.parse(withoutSourceMarks(markdown), {}).flatMap(({ children }) => {
    // Lines and blocks are parted here, or the last word of one would grow together with the first of the next.
    const words = (children ?? []).map(({ type, content }) => (type.endsWith("break") ? " " : content)).join("");
    return words === "" ? [] : [words];
  });
  return plainText(lines.join(" "));
}
