import type MiniSearch from "minisearch";
import type { SearchResult } from "minisearch";
import type { SearchEntry } from "./search-entries.js";

/** How many results are shown. A reader who has not found it among these changes the words. */
const MAX_RESULTS = 20;
/** What is called exactly so comes before what only holds the word. */
const EXACT_TITLE = 4;
const EXACT_NAME = 3;
/** What belongs to the reference that is being read comes before the same of another one. */
const SAME_FOLDER = 1.5;

export interface Found extends SearchEntry {
  /** The words of the entry that fit, for marking them. */
  terms: readonly string[];
}

/**
 * Finds what fits all words of a query, and where nothing does, what fits any of them. Takes the folder of the page that
 * is being read.
 */
export function find(index: MiniSearch<SearchEntry>, query: string, folder = ""): Found[] {
  const wanted = query.trim().toLowerCase();
  if (wanted === "") return [];
  const all = index.search(query);
  const results = all.length > 0 ? all : index.search(query, { combineWith: "OR" });
  return results
    .map((result) => ({ result, score: result.score * weight(result, wanted, folder) }))
    .sort((one, other) => other.score - one.score)
    .slice(0, MAX_RESULTS)
    .map(({ result }) => ({ ...(result as unknown as SearchEntry), href: String(result.id), terms: result.terms }));
}

function weight(result: SearchResult, wanted: string, folder: string): number {
  const { title, names = "" } = result as unknown as SearchEntry;
  const isNamed = names.toLowerCase().split(" ").includes(wanted);
  const exact = title.toLowerCase() === wanted ? EXACT_TITLE : isNamed ? EXACT_NAME : 1;
  return exact * (folder !== "" && String(result.id).startsWith(folder) ? SAME_FOLDER : 1);
}
