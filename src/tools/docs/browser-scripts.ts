import { copyFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { build } from "esbuild";

/** What browsers must know to run the scripts of the site. */
const TARGET = "es2022";

/** The licence of what is bundled into the script of the search, which has to come with it. */
const SEARCH_LICENCE = join(createRequire(import.meta.url).resolve("minisearch"), "..", "..", "..", "LICENSE.txt");

const SOURCES = join(import.meta.dirname, "browser");

/** Bundles the scripts of the pages into the folder of the site. What a reader may never need is a file of its own. */
export async function writeBrowserScripts(folder: string): Promise<void> {
  const common = { bundle: true, minify: true, target: TARGET, legalComments: "eof", outdir: folder } as const;
  await build({ ...common, entryPoints: { scheme: join(SOURCES, "scheme.ts") }, format: "iife" });
  await build({
    ...common,
    entryPoints: {
      site: join(SOURCES, "site.ts"),
      search: join(SOURCES, "search", "search.ts"),
      try: join(SOURCES, "try", "try.ts"),
      redoc: join(SOURCES, "redoc", "redoc.ts"),
    },
    format: "esm",
    splitting: true,
    chunkNames: "scripts/[name]-[hash]",
  });
  await copyFile(SEARCH_LICENCE, join(folder, "search.js.LICENSE.txt"));
}
