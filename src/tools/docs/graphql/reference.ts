import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runRedocly } from "../../redocly.js";
import { HOME } from "../redoc/home.js";
import { REDOC_SCRIPT, selfHostedPage } from "../redoc/self-hosting.js";
import type { GraphqlContract } from "./contracts.js";
import type { Executor } from "./data-path.js";
import { documentationCopy } from "./documentation-copy.js";
import { pageSamples } from "./page-samples.js";
import { pageWithSamples } from "./sample-script.js";

/** Redoc names the image in an option otherwise than in a contract. */
const REDOC_OPTIONS = { apiLogo: { imageUrl: HOME.url, href: HOME.href, altText: HOME.altText } };

/** Renders the reference of an API's GraphQL part into a page of its own, with samples that the executor answers. */
export async function renderGraphqlReference(
  contract: GraphqlContract,
  executor: Executor,
  template: string,
  workFolder: string,
): Promise<string> {
  const copyFile = join(workFolder, "schema.graphql");
  const pageFile = join(workFolder, "index.html");
  await writeFile(copyFile, documentationCopy(contract));
  await runRedocly(workFolder, [
    "build-docs",
    copyFile,
    `--output=${pageFile}`,
    `--template=${template}`,
    `--title=${contract.title}`,
    `--graphql=${JSON.stringify(REDOC_OPTIONS)}`,
  ]);
  const page = pageWithSamples(await readFile(pageFile, "utf8"), await pageSamples(contract, executor));
  return selfHostedPage(page, `../../${REDOC_SCRIPT}`);
}
