import { isParagraph } from "./markdown-text.js";

const SENTENCE = /^(.*?[.!?])(?:\s|$)/s;

/** The first sentence of Markdown, as plain text. A table or a list has none; of a table the names of its rows stand. */
export function firstSentence(markdown: string): string {
  const parts = markdown.trim().split(/\n\s*\n/);
  const paragraph = parts.find(isParagraph);
  if (paragraph === undefined && parts[0]?.startsWith("|")) return rowsOf(parts[0]);
  const plain = plainText(paragraph ?? parts[0] ?? "");
  return SENTENCE.exec(plain)?.[1] ?? plain;
}

function rowsOf(table: string): string {
  const [, , ...rows] = table.split("\n").map((row) => plainText(row.split("|")[1] ?? ""));
  const names = rows.join(", ");
  return `${names.charAt(0).toUpperCase()}${names.slice(1)}.`;
}

/** Takes inline Markdown. Returns the words alone, in one line. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/`([^`]*)`/g, "$1")
    .replace(/\*\*|(?<!\w)_|_(?!\w)/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
