const SENTENCE = /^(.*?[.!?])(?:\s|$)/s;

/** The first sentence of Markdown, as plain text. */
export function firstSentence(markdown: string): string {
  const paragraph = markdown.trim().split(/\n\s*\n/)[0] ?? "";
  const plain = plainText(paragraph);
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
