import type { Options } from "minisearch";
import type { SearchEntry } from "./search-entries.js";
import { SYNONYMS } from "./synonyms.js";

/** A word of a text: letters and digits of any language, and what holds a name in code together. */
const WORD = /[\p{L}\p{N}_]+(?:[./-][\p{L}\p{N}_]+)*/gu;
/** Where a name in code falls into words: before a capital, and at what joins. */
const PART = /(?<=[\p{Ll}\p{N}])(?=\p{Lu})|[_./-]/u;

/** From this length on, a word may have one wrong letter in five. Shorter ones would match anything. */
const MIN_FUZZY_LENGTH = 5;
const FUZZY = 0.2;

/** What weighs more in the order of the results: what is called so, what is also called so, what speaks of it. */
const BOOST = { title: 8, names: 6, text: 1 };
/** Of things that fit alike, a reader looks for the whole before its parts. */
const KIND_BOOST: Readonly<Partial<Record<SearchEntry["kind"], number>>> = {
  guide: 1.3,
  operation: 1.5,
  section: 1.4,
  "error code": 2.5,
  event: 1.5,
  query: 1.3,
  value: 1.2,
  schema: 1.2,
  type: 1.1,
  attribute: 0.8,
  contents: 0.6,
};

/** How the index is made, and how it is read. Both sides must agree. */
export const SEARCH_OPTIONS: Options<SearchEntry> = {
  idField: "href",
  fields: ["title", "names", "text"],
  storeFields: ["title", "names", "kind", "part", "text", "deprecated"],
  tokenize: wordsOf,
  processTerm: (term) => term.toLowerCase(),
  searchOptions: {
    boost: BOOST,
    prefix: (term) => term.length > 1,
    fuzzy: (term) => (term.length >= MIN_FUZZY_LENGTH ? FUZZY : false),
    combineWith: "AND",
    tokenize: queryWords,
    boostDocument: (_id, _term, stored) => KIND_BOOST[stored?.["kind"] as SearchEntry["kind"]] ?? 1,
  },
};

/** A name in code is found whole and by its words: `accountLocked` by `accountlocked`, `account` and `locked`. */
export function wordsOf(text: string): string[] {
  return (text.match(WORD) ?? []).flatMap((word) => {
    const parts = word.split(PART).filter((part) => part !== "");
    return parts.length > 1 ? [word, ...parts] : [word];
  });
}

/** What a reader types is not taken apart: the whole name is looked for. A vendor's word becomes the reference's own. */
function queryWords(text: string): string[] {
  const words = text.toLowerCase().replace(SYNONYMS.pattern, (found) => SYNONYMS.words[found] ?? found);
  return words.match(WORD) ?? [];
}
