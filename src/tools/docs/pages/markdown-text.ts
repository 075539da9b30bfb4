import type { Markdown } from "./page.js";

const FENCE = "```";
/** What would be read as markup. An underscore is so only at the edge of a word. */
const MARKUP = /[\\`*[\]<~]|&(?=#?\w+;)|(?<!\w)_|_(?!\w)/g;
/** An empty line, or one that begins something else than a paragraph. */
const BLOCK = /\n[ \t]*\n|^[ \t]*(?:[-*+>] |#+ |\||\d+[.)] |```)/m;

/** Takes words, and returns the Markdown that shows them as they are. */
export function escapeMarkdown(text: string): Markdown {
  return oneLine(text).replaceAll(MARKUP, "\\$&");
}

/** Shows a name or a value as code, whatever characters it has. */
export function codeSpan(text: string): Markdown {
  const mark = longerThanAny(text, "`");
  const padding = /^`|`$/.test(text) ? " " : "";
  return mark + padding + text + padding + mark;
}

/** Shows code in lines of its own, also such as has fences itself. */
export function fenced(text: string, language: string): Markdown {
  const fence = longerThanAny(text, FENCE);
  return `${fence}${language}\n${text}\n${fence}`;
}

/** An item of a list. The parts below its first line, such as inner lists, are indented with it. */
export function listItem(content: Markdown): Markdown {
  return `- ${content.replaceAll(/\n(?=[^\n])/g, "\n  ")}`;
}

export function tableRow(cells: readonly Markdown[]): Markdown {
  return `| ${cells.map((cell) => oneLine(cell).replaceAll(/(?<!\\)\|/g, "\\|")).join(" | ")} |`;
}

/** Whether text can stand within a line. */
export function isParagraph(markdown: Markdown): boolean {
  return !BLOCK.test(markdown.trim());
}

/** Joins the lines of a paragraph. */
export function oneLine(markdown: Markdown): Markdown {
  return markdown.trim().replaceAll(/\s*\n\s*/g, " ");
}

/** Returns the mark, longer where the text has it. */
function longerThanAny(text: string, mark: string): string {
  let longer = mark;
  while (text.includes(longer)) longer += "`";
  return longer;
}
