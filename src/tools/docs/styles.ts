import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** What each stylesheet of the site is made of, in this order. Redoc's pages have the header of all. */
const STYLESHEETS: Readonly<Record<string, readonly string[]>> = {
  "site.css": ["tokens", "base", "header", "navigation", "content", "code", "landing", "print"],
  "redoc.css": ["tokens", "header", "redoc"],
  // Loaded with the search.
  "search.css": ["search"],
  // Loaded with the panel that tries a call.
  "try.css": ["try"],
};

/** Takes the folder of the styles and that of the site. Joins the styles of the pages. */
export async function writeStylesheets(sources: string, folder: string): Promise<void> {
  for (const [name, parts] of Object.entries(STYLESHEETS)) {
    const texts = await Promise.all(parts.map((part) => readFile(join(sources, `${part}.css`), "utf8")));
    await writeFile(join(folder, name), texts.join("\n"));
  }
}
