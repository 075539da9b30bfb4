import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSite } from "../../src/tools/docs/build-site.js";
import { ROOT } from "../support/root.js";
import { serveUnder } from "./serve-under.js";
import { filesOf, type HtmlPage, readPages } from "./site-files.js";

/** Where a host with other sites would have this one. */
const BASE = "/some/base";

/** The site as `npm run docs` builds it, served as a static host does. */
export interface BuiltSite {
  folder: string;
  files: ReadonlySet<string>;
  pages: ReadonlyMap<string, HtmlPage>;
  origin: string;
  /** The address of a page. */
  url(path: string): string;
  remove(): Promise<void>;
}

export async function builtSite(): Promise<BuiltSite> {
  const parent = await mkdtemp(join(tmpdir(), "smile-contracts-site-"));
  const folder = join(parent, "site");
  await buildSite({ root: ROOT, outputFolder: folder, onProgress: () => {} });
  const { origin, close } = await serveUnder(folder, BASE);
  return {
    folder,
    files: new Set(filesOf(folder)),
    pages: readPages(folder),
    origin,
    url: (path) => `${origin}${BASE}/${path}`,
    async remove() {
      await close();
      await rm(parent, { recursive: true, force: true });
    },
  };
}
