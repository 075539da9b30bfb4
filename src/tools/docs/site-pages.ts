import type { ApiName } from "../../../generated/apis.js";
import { GRAPHQL_EXECUTORS } from "../../../generated/graphql-executors.js";
import type { Contract } from "./contracts.js";
import type { GraphqlContract } from "./graphql/contracts.js";
import type { Executor } from "./graphql/data-path.js";
import { graphqlPages } from "./graphql/graphql-pages.js";
import { pageSamples } from "./graphql/page-samples.js";
import { apiContract } from "./pages/api-contract.js";
import { apiPages } from "./pages/api-pages.js";
import type { Page } from "./pages/page.js";

/**
 * Makes all pages of the static edition of the references, each followed by that of its GraphQL part. Takes what the
 * prose of every reference may name, by name.
 */
export async function sitePages(
  contracts: readonly Contract[],
  graphqlContracts: readonly GraphqlContract[],
  common: ReadonlyMap<string, string>,
): Promise<Page[]> {
  const pages: Page[] = [];
  for (const contract of contracts) {
    pages.push(...apiPages(apiContract(contract, common)));
    for (const part of graphqlContracts.filter((graphql) => graphql.contract === contract))
      pages.push(...graphqlPages(part, await pageSamples(part, await executorOf(part))));
  }
  return pages;
}

/** Returns what answers the GraphQL of an API: the mock. */
export async function executorOf({ contract: { api } }: GraphqlContract): Promise<Executor> {
  const load = GRAPHQL_EXECUTORS[api as ApiName];
  if (!load) throw new Error(`The mock does not execute the GraphQL of ${api}.`);
  return (await load()).createGraphqlExecutor();
}
