import type { ApiName } from "../../../generated/apis.js";
import { GRAPHQL_EXECUTORS } from "../../../generated/graphql-executors.js";
import type { Contract } from "./contracts.js";
import type { GraphqlContract } from "./graphql/contracts.js";
import type { Executor } from "./graphql/data-path.js";
import { graphqlPages } from "./graphql/graphql-pages.js";
import { pageSamples } from "./graphql/page-samples.js";
import { linkGuides } from "./guides/guide-links.js";
import { guideGlossary, guidePages } from "./guides/guide-pages.js";
import { apiContract } from "./pages/api-contract.js";
import { apiPages } from "./pages/api-pages.js";
import type { Page } from "./pages/page.js";
import { captureAnswers } from "./samples/captured-answers.js";

/** The pages of the site that are ours, in their order. */
export interface SitePages {
  guides: Page[];
  references: Page[];
  /** What the prose of every reference may name, by name. */
  common: ReadonlyMap<string, string>;
}

/**
 * Makes all pages of the site: the guides, and the static edition of the references, each followed by that of its
 * GraphQL part. Takes the root of the repository.
 */
export async function sitePages(
  root: string,
  contracts: readonly Contract[],
  graphqlContracts: readonly GraphqlContract[],
): Promise<SitePages> {
  const guides = await guidePages(root);
  const common = guideGlossary(guides);
  const references: Page[] = [];
  for (const contract of contracts) {
    references.push(...apiPages(apiContract(contract, common, await captureAnswers(contract))));
    for (const part of graphqlContracts.filter((graphql) => graphql.contract === contract))
      references.push(...graphqlPages(part, await pageSamples(part, await executorOf(part))));
  }
  const apis = contracts.map(({ api }) => api);
  return { ...linkGuides(apis, guides, references, common), common };
}

/** Returns what answers the GraphQL of an API: the mock. */
export async function executorOf({ contract: { api } }: GraphqlContract): Promise<Executor> {
  const load = GRAPHQL_EXECUTORS[api as ApiName];
  if (!load) throw new Error(`The mock does not execute the GraphQL of ${api}.`);
  return (await load()).createGraphqlExecutor();
}
