import { baseForm, indexWords, splitWords } from "./search-words.js";

/** How much of a text stands around the first word that fits, in characters. */
const BEFORE = 40;
const LENGTH = 160;

const MORE = "…";

/** Part of a text: one that fits what was looked for, or what is between such parts. */
export interface Piece {
  text: string;
  fits: boolean;
}

/** Takes a text, and the words that fit as the index has them. Returns its pieces in their order. */
export function piecesOf(text: string, terms: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  for (const [place, part] of splitWords(text).entries()) {
    const fits = place % 2 === 1 && indexWords(part).some((word) => terms.includes(baseForm(word)));
    const last = pieces.at(-1);
    if (last?.fits === fits) last.text += part;
    else if (part !== "") pieces.push({ text: part, fits });
  }
  return pieces;
}

/** The part of a text around the first word that fits, cut between words. */
export function excerptOf(text: string, terms: readonly string[]): string {
  const [first] = piecesOf(text, terms);
  const before = first === undefined || first.fits || first.text.length === text.length ? 0 : first.text.length;
  const start = before <= BEFORE ? 0 : text.indexOf(" ", before - BEFORE - 1) + 1;
  const rest = text.slice(start);
  const end = rest.length <= LENGTH ? rest.length : rest.lastIndexOf(" ", LENGTH);
  return (start > 0 ? MORE : "") + rest.slice(0, end) + (end < rest.length ? ` ${MORE}` : "");
}
