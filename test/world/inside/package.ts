// The installed package. Its names are not literals here: in the repository the compiler has no tarball to look into.
// The types are those of the sources that it was built from.
type Billing = typeof import("../../../generated/billing/index.js");
type DataNetwork = typeof import("../../../generated/data-network/index.js");
type DataNetworkOperations = typeof import("../../../generated/data-network/picked-client.js");
type ProviderAccounts = typeof import("../../../generated/provider-accounts/index.js");

const NAME = "smile-contracts";
const load = (entry: string) => import(`${NAME}/${entry}`) as Promise<unknown>;
const operations = (await load("data-network/operations")) as DataNetworkOperations;

export const { createBillingClient } = (await load("billing")) as Billing;
export const { createDataNetworkClient } = (await load("data-network")) as DataNetwork;
export const { createProviderAccountsClient } = (await load("provider-accounts")) as ProviderAccounts;
export const { createClient, getAccount, revokeAccount } = operations;
