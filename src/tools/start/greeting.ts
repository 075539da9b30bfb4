import { referenceFolder, type Contract } from "../docs/contracts.js";
import { mockPath } from "../docs/mock-path.js";

/** Makes one real call through the built package and tells a newcomer what there is. Rejects when the call fails. */
export async function greet(origin: string, contracts: readonly Contract[]): Promise<string> {
  // As an integrator imports it, and only now: before the build there is nothing to import.
  const { createDataNetworkClient, orThrow } = await import("smile-contracts/data-network");
  const baseUrl = `${origin}/data-network/v1`;
  const smile = createDataNetworkClient({ baseUrl, apiKey: "key", apiSecret: "secret" });
  const accounts = orThrow(await smile.listAccounts({ query: { size: 2 } }));
  return `
Reference   ${origin}/

${table(contracts, (contract) => `${origin}/${referenceFolder(contract.api)}/`)}

Mock        one base URL for each API

${table(contracts, (contract) => origin + mockPath(contract).path)}

listAccounts of the data network through the client, answered by the mock and checked against the contract:

${JSON.stringify(accounts, null, 2)}

Your turn. Save these three lines here as try.mjs, then run: node try.mjs

  import { createDataNetworkClient, orThrow } from "smile-contracts/data-network";
  const smile = createDataNetworkClient({ baseUrl: "${baseUrl}", apiKey: "key", apiSecret: "secret" });
  console.log(orThrow(await smile.listAccounts()).items);

Ctrl-C ends it.`;
}

function table(contracts: readonly Contract[], urlOf: (contract: Contract) => string): string {
  const width = Math.max(...contracts.map(({ api }) => api.length));
  return contracts.map((contract) => `  ${contract.api.padEnd(width)}   ${urlOf(contract)}`).join("\n");
}
