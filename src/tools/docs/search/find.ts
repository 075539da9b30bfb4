import type MiniSearch from "minisearch";
import type { SearchResult } from "minisearch";
import type { SearchEntry } from "./search-entries.js";
import { meantWords, queryOf, type Reading } from "./search-query.js";
import { baseForm, joined, partsOf, wordsOf } from "./search-words.js";
import { spelled } from "./spelling.js";

/** How many results are shown. A reader who has not found it among these changes the words. */
const MAX_RESULTS = 20;
/** What is called exactly so comes before what only holds the words. */
const EXACT_TITLE = 6;
const EXACT_NAME = 5;
/** Of names in code that differ in their capitals alone, the one that was typed comes first. */
const SAME_CAPITALS = 4;
/** What belongs to the reference that is being read comes before the same of another one. */
const SAME_FOLDER = 1.5;
const DEPRECATED = 0.6;
/** Of things that fit alike, a reader looks for the whole before its parts. */
const KINDS: Readonly<Partial<Record<SearchEntry["kind"], number>>> = {
  "error code": 2.5,
  operation: 1.5,
  event: 1.5,
  group: 1.5,
  section: 1.4,
  guide: 1.3,
  query: 1.3,
  schema: 1.2,
  type: 1.1,
  contents: 0.6,
  value: 0.4,
  attribute: 0.35,
};

export interface Found extends SearchEntry {
  /** The words of the entry that fit, in the form in which the index has them. */
  terms: readonly string[];
}

export interface Finding {
  /** What fits best, the best first. */
  found: readonly Found[];
  /** How much fits. */
  count: number;
  /** What was looked for where nothing has the words that were typed. */
  corrected?: string;
  /** Whether nothing has all of the words. */
  inPart: boolean;
}

const WHOLE: Reading = { combineWith: "AND", apart: false };
const APART: Reading = { combineWith: "AND", apart: true };
const ANY: Reading = { combineWith: "OR", apart: true };

/** Finds what fits a query. Takes the folder of the reference that is being read, or nothing. */
export function find(index: MiniSearch<SearchEntry>, query: string, folder = ""): Finding {
  const words = meantWords(query);
  const typed = firstReading(index, words, query, folder);
  if (typed !== undefined) return { ...typed, inPart: false };
  const likely = words.flatMap((word) => spelled(index, word) ?? []);
  const corrected = likely.join(" ");
  const meant = firstReading(index, likely, corrected, folder);
  if (meant !== undefined && likely.length === words.length) return { ...meant, corrected, inPart: false };
  return { ...read(index, likely, ANY, corrected, folder), inPart: true };
}

type Results = Pick<Finding, "found" | "count">;

function firstReading(
  index: MiniSearch<SearchEntry>,
  words: readonly string[],
  wanted: string,
  folder: string,
): Results | undefined {
  return [WHOLE, APART].map((reading) => read(index, words, reading, wanted, folder)).find(({ count }) => count > 0);
}

function read(
  index: MiniSearch<SearchEntry>,
  words: readonly string[],
  reading: Reading,
  wanted: string,
  folder: string,
): Results {
  const results = words.length === 0 ? [] : index.search(queryOf(words, reading));
  const found = results
    .map((result) => ({ result, score: result.score * weight(result, wanted.trim(), folder) }))
    .sort((one, other) => other.score - one.score)
    .slice(0, MAX_RESULTS)
    .map(({ result }) => ({ ...entryOf(result), terms: result.terms }));
  return { found, count: results.length };
}

function entryOf(result: SearchResult): SearchEntry {
  return { ...(result as unknown as SearchEntry), href: String(result.id) };
}

function weight(result: SearchResult, wanted: string, folder: string): number {
  const { title, names = [], part, kind, href, deprecated } = entryOf(result);
  const keys = new Set([keyOf(wanted), keyOf(withoutWordsOf(part, wanted))]);
  const exact = keys.has(keyOf(title)) ? EXACT_TITLE : names.some((name) => keys.has(keyOf(name))) ? EXACT_NAME : 1;
  const isName = partsOf(wanted).length > 1 || wanted !== wanted.toLowerCase();
  const isTyped = isName && (title === wanted || names.includes(wanted));
  return (
    exact *
    (isTyped ? SAME_CAPITALS : 1) *
    (KINDS[kind] ?? 1) *
    (folder !== "" && href.startsWith(folder) ? SAME_FOLDER : 1) *
    (deprecated ? DEPRECATED : 1)
  );
}

/** What is left of a query when it says which of several things of one name it means: `shop account`. */
function withoutWordsOf(part: string, wanted: string): string {
  const words = new Set(wordsOf(part).map(baseForm));
  return wordsOf(wanted)
    .filter((word) => !words.has(baseForm(word)))
    .join(" ");
}

function keyOf(name: string): string {
  return baseForm(joined(name));
}
