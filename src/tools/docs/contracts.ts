import { existsSync } from "node:fs";
import { join } from "node:path";
import { readApiModule } from "../api-module.js";
import type { Journey } from "../journeys/journey.js";
import { readJourneys } from "../journeys/read-journeys.js";
import { type BundledContract, readBundles } from "./bundles.js";
import { graphqlSources } from "./graphql/places.js";

/** What the reference is made from. */
export interface SampledContract extends Omit<BundledContract, "text"> {
  /** The options of the API's client that tell who calls. */
  credentialOptions: readonly string[];
  /** Whether the API has a GraphQL part, with a reference of its own. */
  hasGraphql?: boolean;
  /** The journeys through the API. */
  journeys?: readonly Journey[];
}

export interface Contract extends SampledContract, BundledContract {}

/** Takes the root of the repository. Reads every bundled contract, and from its code what the samples show. */
export async function readContracts(root: string): Promise<Contract[]> {
  const bundles = await readBundles(root);
  return bundles.map((bundle) => ({
    ...bundle,
    credentialOptions: readApiModule(root, bundle.api).credentialOptions,
    hasGraphql: existsSync(join(root, graphqlSources(bundle.api).schema)),
    journeys: readJourneys(root, bundle.api),
  }));
}
