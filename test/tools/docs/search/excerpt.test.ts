import { expect, test } from "vitest";
import { excerptOf, piecesOf } from "../../../../src/tools/docs/search/excerpt.js";

const marked = (text: string, ...terms: string[]) =>
  piecesOf(text, terms)
    .map((piece) => (piece.fits ? `[${piece.text}]` : piece.text))
    .join("");

test("marks whole words in every form that the index takes for the same", () => {
  expect(marked("Retries of the ACCOUNT_LOCKED, a retry.", "retry", "account")).toBe(
    "[Retries] of the [ACCOUNT_LOCKED], a [retry].",
  );
  expect(marked("<b>", "x")).toBe("<b>");
});

test("shows the words around the first that fits, cut between words", () => {
  const text = `${"one two three ".repeat(20)}needle ${"four five six ".repeat(20)}`.trim();
  const excerpt = excerptOf(text, ["needle"]);
  expect(excerpt).toMatch(/^…(?:one|two|three) .*needle four .* (?:four|five|six) …$/);
  expect(excerpt.length).toBeLessThan(170);
});

test("shows a text from its beginning where that holds the word, or nothing does", () => {
  expect(excerptOf("A short text.", ["short"])).toBe("A short text.");
  expect(excerptOf("A short text.", ["else"])).toBe("A short text.");
});
