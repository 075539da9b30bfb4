import MiniSearch from "minisearch";
import type { SearchEntry } from "./search-entries.js";
import { SEARCH_OPTIONS } from "./search-options.js";

/** How many entries are taken at once. Between them a page stays quick to answer its reader. */
const CHUNK = 250;

/** Makes the index of all entries, in the build's tests as in the page. */
export async function makeIndex(entries: readonly SearchEntry[]): Promise<MiniSearch<SearchEntry>> {
  const index = new MiniSearch<SearchEntry>(SEARCH_OPTIONS);
  await index.addAllAsync(entries, { chunkSize: CHUNK });
  return index;
}
