import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "../pages/page.js";
import { LLMS_FILE, LLMS_FULL_FILE, llms, llmsFull, type MachineReference, type Subject } from "./llms.js";
import { robots, sitemap } from "./sitemap.js";

export interface MachineFiles {
  /** The root of the repository, whose package says what all is about. */
  root: string;
  /** Where the site will be. */
  url: string;
  /** The pages of the guides and of the static edition; of each part the one first that lists the others. */
  pages: readonly Page[];
  references: readonly MachineReference[];
}

/** Writes into the folder of the site what machines look for at its root. */
export async function writeMachineFiles(folder: string, { root, url, pages, references }: MachineFiles): Promise<void> {
  const subject = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as Subject;
  const addresses = ["index.html", ...references.map((reference) => `${reference.folder}/index.html`)];
  const files = {
    [LLMS_FILE]: llms(subject, pages, references),
    [LLMS_FULL_FILE]: llmsFull(subject, pages),
    "sitemap.xml": sitemap(url, [...addresses, ...pages.map(({ path }) => path)]),
    "robots.txt": robots(url),
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
}
