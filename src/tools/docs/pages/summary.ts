const SENTENCE = /^(.*?[.!?])(?:\s|$)/s;

/** How a paragraph begins that holds no sentence: a table, a heading, code. */
const NO_PROSE = /^(?:\||#|```)/;

/** The first sentence of Markdown, as plain text. */
export function firstSentence(markdown: string): string {
  const paragraphs = markdown.trim().split(/\n\s*\n/);
  const paragraph = paragraphs.find((text) => !NO_PROSE.test(text)) ?? "";
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
