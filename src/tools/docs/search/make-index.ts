import MiniSearch from "minisearch";
import type { SearchEntry } from "./search-entries.js";
import { SEARCH_OPTIONS } from "./search-options.js";

/** Makes the index of all entries, in the build's tests as in the page. */
export function makeIndex(entries: readonly SearchEntry[]): MiniSearch<SearchEntry> {
  const index = new MiniSearch<SearchEntry>(SEARCH_OPTIONS);
  index.addAll(entries);
  return index;
}
