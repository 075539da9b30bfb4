import { readContracts } from "../../src/tools/docs/contracts.js";
import { readGraphqlContracts } from "../../src/tools/docs/graphql/contracts.js";
import { graphqlReferenceFolder } from "../../src/tools/docs/graphql/places.js";
import { graphqlDownloads, openapiDownloads } from "../../src/tools/docs/machine/downloads.js";
import type { Page } from "../../src/tools/docs/pages/page.js";
import { referenceFolder } from "../../src/tools/docs/places.js";
import { sitePages } from "../../src/tools/docs/site-pages.js";
import { ROOT } from "./root.js";

let pages: Promise<Page[]> | undefined;

/** The guides and the static edition of all references, made once for the tests of a process. */
export function allSitePages(): Promise<Page[]> {
  return (pages ??= make());
}

async function make(): Promise<Page[]> {
  const contracts = await readContracts(ROOT);
  const { guides, references } = await sitePages(ROOT, contracts, readGraphqlContracts(ROOT, contracts));
  return [...guides, ...references];
}

/** The files beside the references, from the root of the site. */
export async function siteDownloads(): Promise<string[]> {
  const contracts = await readContracts(ROOT);
  const graphql = readGraphqlContracts(ROOT, contracts);
  const within = (folder: string, files: object) => Object.keys(files).map((file) => `${folder}/${file}`);
  return [
    ...contracts.flatMap((contract) => within(referenceFolder(contract.api), openapiDownloads(contract))),
    ...graphql.flatMap((part) => within(graphqlReferenceFolder(part.contract.api), graphqlDownloads(part))),
  ];
}
