import { slug } from "../places.js";
import type { Block } from "./page.js";

const FENCE = /^```(?<info>[^\n`]*)\n(?<text>[\s\S]*?)^```[ \t]*$/m;
const HEADING = /^(?<marks>#{2,3}) (?<text>.+)$/m;

/** Takes Markdown whose headings are of the second and third level. Returns its headings, its code and its prose. */
export function markdownBlocks(markdown: string): Block[] {
  const blocks: Block[] = [];
  let rest = markdown;
  while (rest.trim() !== "") {
    const next = first(rest, [FENCE, HEADING]);
    const before = rest.slice(0, next?.index).trim();
    if (before !== "") blocks.push({ kind: "prose", markdown: before });
    if (next === undefined) break;
    blocks.push(blockOf(next));
    rest = rest.slice(next.index + next[0].length);
  }
  return blocks;
}

function first(text: string, patterns: readonly RegExp[]): RegExpExecArray | undefined {
  const found = patterns.map((pattern) => pattern.exec(text)).filter((match) => match !== null);
  return found.sort((one, other) => one.index - other.index)[0];
}

function blockOf({ groups = {} }: RegExpExecArray): Block {
  const { marks, text = "", info = "" } = groups;
  if (marks === undefined) {
    const [language = "", ...title] = info.trim().split(/\s+/);
    return { kind: "code", language, title: title.join(" "), text: text.trimEnd() };
  }
  return { kind: "heading", level: marks.length === 2 ? 2 : 3, text: text.trim(), id: slug(text.trim()) };
}
