import { isParagraph } from "./markdown-text.js";

const SENTENCE = /^(.*?[.!?])(?:\s|$)/s;

/** The first sentence of Markdown, as plain text. A table or a list has none. */
export function firstSentence(markdown: string): string {
  const parts = markdown.trim().split(/\n\s*\n/);
  const plain = plainText(parts.find(isParagraph) ?? parts[0] ?? "");
  return SENTENCE.exec(plain)?.[1] ?? plain;
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
