import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Contract } from "./contracts.js";
import type { GraphqlContract } from "./graphql/contracts.js";
import { pageSamples } from "./graphql/page-samples.js";
import { graphqlReferenceFolder } from "./graphql/places.js";
import { renderGraphqlReference } from "./graphql/reference.js";
import { SAMPLES } from "./graphql/sample-script.js";
import { graphqlDownloads, openapiDownloads } from "./machine/downloads.js";
import { referenceFolder } from "./places.js";
import { type RedocFrame, redocFiles } from "./redoc/redoc-files.js";
import { renderReference } from "./redoc/reference.js";
import { executorOf } from "./site-pages.js";

/** What the pages around a reference are, and what its prose may name beside its own. */
export interface ReferenceSurroundings extends Pick<RedocFrame, "references" | "paths"> {
  common: ReadonlyMap<string, string>;
}

/** A reference of the site: what Redoc renders, and what it is rendered from. */
export interface SiteReference {
  /** From the root of the site. */
  folder: string;
  subject: string;
  title: string;
  /** Returns the files that Redoc's page consists of, by their names. Takes seconds. */
  render(surroundings: ReferenceSurroundings): Promise<Record<string, string>>;
  /** What the reference is made from, in the forms in which machines read it. */
  downloads: Readonly<Record<string, string>>;
}

/** The reference of an API. Takes the template that Redoc renders into. */
export function apiReference(contract: Contract, template: string): SiteReference {
  const { title, summary } = contract.document.info;
  const folder = referenceFolder(contract.api);
  return {
    folder,
    subject: contract.api,
    title,
    render: ({ common, ...frame }) =>
      inWorkFolder(async (workFolder) => {
        const rendered = await renderReference(contract, template, workFolder, common);
        return redocFiles(rendered, { ...frame, folder, title, description: summary, contract: { common } });
      }),
    downloads: openapiDownloads(contract),
  };
}

/** The reference of an API's GraphQL part, with samples that the mock answers. */
export function graphqlReference(contract: GraphqlContract, template: string): SiteReference {
  const { title, summary } = contract;
  const folder = graphqlReferenceFolder(contract.contract.api);
  return {
    folder,
    subject: `${contract.contract.api}'s GraphQL`,
    title,
    render: ({ references, paths }) =>
      inWorkFolder(async (workFolder) => {
        const { rendered, places } = await renderGraphqlReference(contract, template, workFolder);
        const globals = { [SAMPLES]: await pageSamples(contract, await executorOf(contract)) };
        return redocFiles(rendered, { references, paths, folder, title, description: summary, places, globals });
      }),
    downloads: graphqlDownloads(contract),
  };
}

async function inWorkFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), "smile-contracts-docs-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
