import type { Query } from "minisearch";
import { joined, partsOf, wordsOf } from "./search-words.js";

/** What readers put around the words that they look for. */
const FILLERS = new Set(
  "a an and are can do does for from how i in is it my of on or the to what when where why with".split(" "),
);

/** How the words of a query are looked for. */
export interface Reading {
  /** Whether all words must fit, or any of them. */
  combineWith: "AND" | "OR";
  /** Whether a name in code is looked for by its words too, or only as a whole. */
  apart: boolean;
}

/** The words that a reader looks for, as they were typed. */
export function meantWords(text: string): string[] {
  const words = wordsOf(text);
  const meant = words.filter((word) => !FILLERS.has(word.toLowerCase()));
  return meant.length > 0 ? meant : words;
}

/** What the index is asked for. The last word may still be incomplete, and so may any other. */
export function queryOf(words: readonly string[], { combineWith, apart }: Reading): Query {
  return { combineWith, prefix: (term) => term.length > 1, queries: words.map((word) => wordQuery(word, apart)) };
}

function wordQuery(word: string, apart: boolean): Query {
  const parts = partsOf(word);
  return apart && parts.length > 1 ? { combineWith: "AND", queries: parts } : joined(word);
}
