import { copyFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { build } from "esbuild";

/** What browsers must know to run the scripts of the site. */
const TARGET = "es2022";

const { resolve } = createRequire(import.meta.url);
/** The licences of what is bundled into scripts, which have to come with it. */
const LICENCES: Readonly<Record<string, string>> = {
  "search.js": join(resolve("minisearch"), "..", "..", "..", "LICENSE.txt"),
  // The mock in a page executes GraphQL.
  "try.js": join(resolve("graphql"), "..", "LICENSE"),
};

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
  for (const [script, licence] of Object.entries(LICENCES))
    await copyFile(licence, join(folder, `${script}.LICENSE.txt`));
}
