import { copyFile, mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { operationsOf } from "../../openapi/document.js";
import { replaceFolder } from "../replace-folder.js";
import { writeBrowserScripts } from "./browser-scripts.js";
import { type Contract, readContracts } from "./contracts.js";
import { type GraphqlContract, readGraphqlContracts } from "./graphql/contracts.js";
import { landingPage } from "./landing-page.js";
import { siteUrl } from "./machine/site-url.js";
import { writeMachineFiles } from "./machine/write-machine-files.js";
import { writePages } from "./pages/write-pages.js";
import { REDOC_FILES } from "./redoc/redoc-file-names.js";
import { copyRedoc } from "./redoc/redoc-script.js";
import { writeSearch } from "./search/write-search.js";
import { sitePages } from "./site-pages.js";
import { apiReference, graphqlReference, type SiteReference } from "./site-references.js";
import { writeStylesheets } from "./styles.js";

const ASSETS = ["icon.svg", "logo.svg"];

export interface SiteOptions {
  /** The root of the repository, which holds `generated/` and `docs/site/`. */
  root: string;
  /** The folder to write. An older one is replaced as a whole. */
  outputFolder: string;
  /** Where the site will be, for the few files that need whole addresses; what `siteUrl` says unless given. */
  url?: string;
  onProgress: (message: string) => void;
  /** The folders of the references that are taken from the older folder as they are. */
  unchangedReferences?: readonly string[];
}

/** Builds the landing page, the guides, and a reference for every bundled contract and GraphQL schema. */
export async function buildSite(options: SiteOptions): Promise<void> {
  const { root, outputFolder, onProgress, unchangedReferences = [] } = options;
  const contracts = largestFirst(await readContracts(root));
  const graphqlContracts = readGraphqlContracts(root, contracts);
  const sources = join(root, "docs", "site");
  const siteReferences = referencesOf(contracts, graphqlContracts, join(sources, "reference.html"));
  const references = siteReferences.map(({ title, folder }) => ({ title, page: `${folder}/index.html` }));

  onProgress("Writing the guides and the static edition");
  const { guides, references: referencePages, common } = await sitePages(root, contracts, graphqlContracts);
  const pages = [...guides, ...referencePages];
  const paths = new Set(pages.map(({ path }) => path));
  const landing = { contracts, graphqlContracts, references, guides: guides.filter(({ kind }) => kind === "guide") };
  await replaceFolder(outputFolder, async (folder) => {
    await writePages(folder, pages, references);
    await writeFile(join(folder, "index.html"), await landingPage(root, landing));
    await writeSearch(sources, folder, pages);
    await writeMachineFiles(folder, { root, url: await siteUrl(root, options.url), pages, references: siteReferences });
    await writeStylesheets(join(sources, "styles"), folder);
    await writeBrowserScripts(folder);
    await Promise.all(ASSETS.map((asset) => copyFile(join(sources, asset), join(folder, asset))));
    await copyRedoc(folder);
    for (const reference of siteReferences) {
      const place = join(folder, reference.folder);
      await writeFiles(place, reference.downloads);
      if (unchangedReferences.includes(reference.folder)) {
        await copyRendered(join(outputFolder, reference.folder), place);
        continue;
      }
      onProgress(`Rendering the reference of ${reference.subject}`);
      await writeFiles(place, await reference.render({ references, paths, common }));
    }
  });
  onProgress(`Wrote ${outputFolder}`);
}

/** The order in which a reader meets the APIs. */
function largestFirst(contracts: readonly Contract[]): Contract[] {
  const size = ({ document }: Contract) => operationsOf(document).length;
  return [...contracts].sort((one, other) => size(other) - size(one));
}

/** Each API's, followed by that of its GraphQL part where it has one. */
function referencesOf(
  contracts: readonly Contract[],
  graphqlContracts: readonly GraphqlContract[],
  template: string,
): SiteReference[] {
  return contracts.flatMap((contract) => [
    apiReference(contract, template),
    ...graphqlContracts.filter((part) => part.contract === contract).map((part) => graphqlReference(part, template)),
  ]);
}

async function writeFiles(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
}

async function copyRendered(from: string, to: string): Promise<void> {
  const there = await readdir(from);
  for (const name of REDOC_FILES.filter((file) => there.includes(file)))
    await copyFile(join(from, name), join(to, name));
}
