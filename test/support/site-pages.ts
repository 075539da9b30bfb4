import { readContracts } from "../../src/tools/docs/contracts.js";
import { readGraphqlContracts } from "../../src/tools/docs/graphql/contracts.js";
import type { Page } from "../../src/tools/docs/pages/page.js";
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
