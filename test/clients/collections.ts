import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readContracts } from "../../src/tools/docs/contracts.js";
import { readGraphqlContracts } from "../../src/tools/docs/graphql/contracts.js";
import { graphqlDownloads, openapiDownloads } from "../../src/tools/docs/machine/downloads.js";
import { ROOT } from "../support/root.js";

/** Writes the collections of the site, by the names of their references. */
export async function writeCollections(folder: string): Promise<void> {
  const contracts = await readContracts(ROOT);
  const files = [
    ...contracts.map((contract) => [contract.api, openapiDownloads(contract)] as const),
    ...readGraphqlContracts(ROOT, contracts).map(
      (part) => [`${part.contract.api}-graphql`, graphqlDownloads(part)] as const,
    ),
  ];
  await mkdir(folder);
  for (const [name, downloads] of files) await writeFile(join(folder, `${name}.json`), downloads["postman.json"] ?? "");
}
