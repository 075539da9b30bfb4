import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { layout } from "./layout.js";
import type { Page } from "./page.js";
import { writeHtml } from "./write-html.js";

/** Writes every page of the static edition into the folder of the site. */
export async function writePages(folder: string, pages: readonly Page[]): Promise<void> {
  const folders = new Set(pages.map(({ path }) => dirname(join(folder, path))));
  for (const needed of folders) await mkdir(needed, { recursive: true });
  for (const page of pages) {
    const { path, title, part, summary } = page;
    await writeFile(join(folder, path), layout({ path, title, part, description: summary, main: writeHtml(page) }));
  }
}
