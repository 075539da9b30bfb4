import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "../pages/page.js";
import { readOtherWords, withOtherWords } from "./other-words.js";
import { searchEntries } from "./search-entries.js";

/** Where the entries lie in the site. */
const ENTRIES_FILE = "search.json";
/** What readers of other texts call things, beside the pages' sources. */
const OTHER_WORDS_FILE = "other-words.txt";

/**
 * Takes the folder of the site's sources and that of the site. Writes what can be found. The page makes its index of
 * it, since a made one weighs two and a half times as much.
 */
export async function writeSearch(sources: string, folder: string, pages: readonly Page[]): Promise<void> {
  const words = readOtherWords(await readFile(join(sources, OTHER_WORDS_FILE), "utf8"));
  await writeFile(join(folder, ENTRIES_FILE), JSON.stringify(withOtherWords(searchEntries(pages), words)));
}
