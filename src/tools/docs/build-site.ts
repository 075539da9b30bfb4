import { copyFile, cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { REDOCLY_FOLDER } from "../redocly.js";
import { replaceFolder } from "../replace-folder.js";
import { referenceFolder } from "./bundles.js";
import { readContracts } from "./contracts.js";
import type { Contract } from "./contracts.js";
import { landingPage } from "./landing-page.js";
import { renderReference } from "./reference.js";
import { REDOC_SCRIPT, selfHostedScript } from "./self-hosting.js";

const ASSETS = ["site.css", "icon.svg", "logo.svg"];

export interface SiteOptions {
  /** The root of the repository, which holds `generated/` and `docs/site/`. */
  root: string;
  /** The folder to write. An older one is replaced as a whole. */
  outputFolder: string;
  onProgress: (message: string) => void;
  /** The names of the APIs whose references are taken from the older folder as they are. */
  unchangedReferences?: readonly string[];
}

/** Builds the landing page and a reference for every bundled contract. */
export async function buildSite({
  root,
  outputFolder,
  onProgress,
  unchangedReferences = [],
}: SiteOptions): Promise<void> {
  const contracts = await readContracts(root);
  const sources = join(root, "docs", "site");
  await replaceFolder(outputFolder, async (folder) => {
    await writeFile(join(folder, "index.html"), await landingPage(root, contracts));
    await Promise.all(ASSETS.map((asset) => copyFile(join(sources, asset), join(folder, asset))));
    await copyRedoc(folder);
    for (const contract of contracts) {
      const reference = referenceFolder(contract.api);
      if (unchangedReferences.includes(contract.api)) {
        await cp(join(outputFolder, reference), join(folder, reference), { recursive: true });
        continue;
      }
      onProgress(`Rendering the reference of ${contract.api}`);
      await writeReference(contract, join(sources, "reference.html"), join(folder, reference));
    }
  });
  onProgress(`Wrote ${outputFolder}`);
}

async function copyRedoc(folder: string): Promise<void> {
  const script = await readFile(join(REDOCLY_FOLDER, "lib", "chunks", REDOC_SCRIPT), "utf8");
  await writeFile(join(folder, REDOC_SCRIPT), selfHostedScript(script));
  await copyFile(join(REDOCLY_FOLDER, "LICENSE"), join(folder, `${REDOC_SCRIPT}.LICENSE.txt`));
}

async function writeReference(contract: Contract, template: string, folder: string): Promise<void> {
  const workFolder = await mkdtemp(join(tmpdir(), "smile-contracts-docs-"));
  try {
    const page = await renderReference(contract, template, workFolder);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, "index.html"), page);
    await writeFile(join(folder, "openapi.json"), contract.text);
  } finally {
    await rm(workFolder, { recursive: true, force: true });
  }
}
