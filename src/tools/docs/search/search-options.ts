import type { Options } from "minisearch";
import type { SearchEntry } from "./search-entries.js";
import { baseForm, indexWords } from "./search-words.js";

/** What weighs more in the order of the results: what is called so, what is also called so, what speaks of it. */
const BOOST = { title: 8, names: 6, part: 0.3, text: 1 };

/** How the index is made, and how it is read. Both sides must agree. */
export const SEARCH_OPTIONS: Options<SearchEntry> = {
  idField: "href",
  fields: ["title", "names", "part", "text"],
  storeFields: ["title", "names", "kind", "part", "text", "deprecated"],
  tokenize: indexWords,
  processTerm: baseForm,
  // What is looked for was taken apart before.
  searchOptions: { boost: BOOST, tokenize: (word) => [word] },
};
