import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeBrowserScripts } from "../../src/tools/docs/browser-scripts.js";
import { copyRedoc } from "../../src/tools/docs/redoc/redoc-script.js";
import type { SiteReference } from "../../src/tools/docs/site-references.js";
import { writeStylesheets } from "../../src/tools/docs/styles.js";
import { ROOT } from "../support/root.js";
import { serveFolder } from "./static-server.js";

export interface OneReference {
  /** The address of the reference. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves a single reference as the site would: rendering all of them takes several times as long. */
export async function serveReference(name: string, make: (template: string) => SiteReference): Promise<OneReference> {
  const folder = await mkdtemp(join(tmpdir(), "smile-contracts-reference-"));
  const target = join(folder, "reference", name);
  const sources = join(ROOT, "docs", "site");
  await mkdir(target, { recursive: true });
  await copyRedoc(folder);
  await writeStylesheets(join(sources, "styles"), folder);
  await writeBrowserScripts(folder);
  await writeFile(join(folder, "index.html"), "<!DOCTYPE html><title>home</title>");
  await writeFile(join(folder, "icon.svg"), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  const { render } = make(join(sources, "reference.html"));
  const files = await render({ references: [], paths: new Set(), common: new Map() });
  for (const [file, text] of Object.entries(files)) await writeFile(join(target, file), text);
  const server = await serveFolder(folder);
  return {
    url: `${server.origin}/reference/${name}/index.html`,
    async close() {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
