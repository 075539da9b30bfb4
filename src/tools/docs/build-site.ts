import { copyFile, cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { operationsOf } from "../../openapi/document.js";
import { replaceFolder } from "../replace-folder.js";
import { writeBrowserScripts } from "./browser-scripts.js";
import { readContracts } from "./contracts.js";
import type { Contract } from "./contracts.js";
import { type GraphqlContract, readGraphqlContracts } from "./graphql/contracts.js";
import { graphqlReferenceFolder } from "./graphql/places.js";
import { renderGraphqlReference } from "./graphql/reference.js";
import { guidePages } from "./guides/guide-pages.js";
import { landingPage } from "./landing-page.js";
import { writePages } from "./pages/write-pages.js";
import { referenceFolder } from "./places.js";
import { copyRedoc } from "./redoc/redoc-script.js";
import { renderReference } from "./redoc/reference.js";
import { writeSearch } from "./search/write-search.js";
import { executorOf, sitePages } from "./site-pages.js";
import { writeStylesheets } from "./styles.js";

const ASSETS = ["icon.svg", "logo.svg"];

export interface SiteOptions {
  /** The root of the repository, which holds `generated/` and `docs/site/`. */
  root: string;
  /** The folder to write. An older one is replaced as a whole. */
  outputFolder: string;
  onProgress: (message: string) => void;
  /** The folders of the references that are taken from the older folder as they are. */
  unchangedReferences?: readonly string[];
}

/** A reference to render, and the folder of the site that it goes to. */
interface Reference {
  folder: string;
  subject: string;
  title: string;
  /** Returns the page. */
  render(workFolder: string): Promise<string>;
  /** What the page is rendered from, for download. */
  download: { name: string; text: string };
}

/** Builds the landing page, and a reference for every bundled contract and for every GraphQL schema beside one. */
export async function buildSite({
  root,
  outputFolder,
  onProgress,
  unchangedReferences = [],
}: SiteOptions): Promise<void> {
  const contracts = largestFirst(await readContracts(root));
  const graphqlContracts = readGraphqlContracts(root, contracts);
  const sources = join(root, "docs", "site");
  const template = join(sources, "reference.html");
  const references = [
    ...contracts.map((contract) => reference(contract, template)),
    ...graphqlContracts.map((contract) => graphqlReference(contract, template)),
  ];
  await replaceFolder(outputFolder, async (folder) => {
    onProgress("Writing the static edition");
    const headerReferences = references.map(({ title, folder: place }) => ({ title, page: `${place}/index.html` }));
    const guides = await guidePages(root);
    const pages = [...guides, ...(await sitePages(contracts, graphqlContracts))];
    await writePages(folder, pages, headerReferences);
    await writeFile(
      join(folder, "index.html"),
      await landingPage(root, {
        contracts,
        graphqlContracts,
        references: headerReferences,
        guides: guides.filter(({ kind }) => kind === "guide"),
      }),
    );
    await writeSearch(folder, pages);
    await writeStylesheets(join(sources, "styles"), folder);
    await writeBrowserScripts(folder);
    await Promise.all(ASSETS.map((asset) => copyFile(join(sources, asset), join(folder, asset))));
    await copyRedoc(folder);
    for (const rendered of references) {
      if (unchangedReferences.includes(rendered.folder)) {
        await cp(join(outputFolder, rendered.folder), join(folder, rendered.folder), { recursive: true });
        continue;
      }
      onProgress(`Rendering the reference of ${rendered.subject}`);
      await writeReference(rendered, join(folder, rendered.folder));
    }
  });
  onProgress(`Wrote ${outputFolder}`);
}

/** The order in which a reader meets the APIs. */
function largestFirst(contracts: readonly Contract[]): Contract[] {
  const size = ({ document }: Contract) => operationsOf(document).length;
  return [...contracts].sort((one, other) => size(other) - size(one));
}

function reference(contract: Contract, template: string): Reference {
  return {
    folder: referenceFolder(contract.api),
    subject: contract.api,
    title: contract.document.info.title,
    render: (workFolder) => renderReference(contract, template, workFolder),
    download: { name: "openapi.json", text: contract.text },
  };
}

function graphqlReference(contract: GraphqlContract, template: string): Reference {
  return {
    folder: graphqlReferenceFolder(contract.contract.api),
    subject: `${contract.contract.api}'s GraphQL`,
    title: contract.title,
    render: async (workFolder) => renderGraphqlReference(contract, await executorOf(contract), template, workFolder),
    download: { name: "schema.graphql", text: contract.sdl },
  };
}

async function writeReference({ render, download }: Reference, folder: string): Promise<void> {
  const workFolder = await mkdtemp(join(tmpdir(), "smile-contracts-docs-"));
  try {
    const page = await render(workFolder);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, "index.html"), page);
    await writeFile(join(folder, download.name), download.text);
  } finally {
    await rm(workFolder, { recursive: true, force: true });
  }
}
