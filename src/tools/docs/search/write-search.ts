import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "../pages/page.js";
import { searchEntries } from "./search-entries.js";

/** Where the entries lie in the site. */
const ENTRIES_FILE = "search.json";

/** Writes what can be found. The page makes its index of it: that takes less time than to load one that is made. */
export async function writeSearch(folder: string, pages: readonly Page[]): Promise<void> {
  await writeFile(join(folder, ENTRIES_FILE), JSON.stringify(pages.flatMap(searchEntries)));
}
