/** Makes one real call through the built package and tells a newcomer what there is. Rejects when the call fails. */
export async function greet(origin: string): Promise<string> {
  // As an integrator imports it, and only now: before the build there is nothing to import.
  const { createDataNetworkClient, orThrow } = await import("smile-contracts/data-network");
  const baseUrl = `${origin}/data-network/v1`;
  const smile = createDataNetworkClient({ baseUrl, apiKey: "key", apiSecret: "secret" });
  const accounts = orThrow(await smile.listAccounts({ query: { size: 2 } }));
  return `
Reference   ${origin}/
Mock        ${baseUrl}

listAccounts through the client, answered by the mock and checked against the contract:

${JSON.stringify(accounts, null, 2)}

Your turn. Save these three lines here as try.mjs, then run: node try.mjs

  import { createDataNetworkClient, orThrow } from "smile-contracts/data-network";
  const smile = createDataNetworkClient({ baseUrl: "${baseUrl}", apiKey: "key", apiSecret: "secret" });
  console.log(orThrow(await smile.listAccounts()).items);

Ctrl-C ends it.`;
}
