import { readContracts } from "../../src/tools/docs/contracts.js";
import { readGraphqlContracts } from "../../src/tools/docs/graphql/contracts.js";
import { guideGlossary, guidePages } from "../../src/tools/docs/guides/guide-pages.js";
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
  const guides = await guidePages(ROOT);
  const references = await sitePages(contracts, readGraphqlContracts(ROOT, contracts), guideGlossary(guides));
  return [...guides, ...references];
}
