// Each mistake below is a compile error; one that compiles makes its `@ts-expect-error` an error.
import { createBillingClient } from "smile-contracts/billing";
import { createDataNetworkClient, orThrow, paginate } from "smile-contracts/data-network";
import { createClient, listAccounts } from "smile-contracts/data-network/operations";
import { Account } from "smile-contracts/data-network/schemas";
import { createProviderAccountsClient } from "smile-contracts/provider-accounts";

// @ts-expect-error neither mode nor baseUrl
createDataNetworkClient({ apiKey: "k", apiSecret: "s" });
// @ts-expect-error both mode and baseUrl
createDataNetworkClient({ mode: "sandbox", baseUrl: "https://example.com", apiKey: "k", apiSecret: "s" });
// @ts-expect-error an unknown mode
createDataNetworkClient({ mode: "live", apiKey: "k", apiSecret: "s" });
// @ts-expect-error no secret
createDataNetworkClient({ mode: "sandbox", apiKey: "k" });
// @ts-expect-error a misspelt option
createDataNetworkClient({ mode: "sandbox", apiKey: "k", apiSecret: "s", timeoutMS: 5 });

const smile = createDataNetworkClient({ mode: "sandbox", apiKey: "k", apiSecret: "s" });
// @ts-expect-error no id
smile.getAccount();
// @ts-expect-error an id of another type
smile.getAccount({ path: { id: 5 } });
// @ts-expect-error a misspelt part of the call
smile.listAccounts({ qurey: {} });
// @ts-expect-error a misspelt parameter
smile.listAccounts({ query: { sise: 5 } });
// @ts-expect-error an example that this operation does not have
smile.listAccounts({ prefer: { example: "locked-by-provider" } });
// @ts-expect-error a status that the contract does not declare
smile.listAccounts({ prefer: { status: 418 } });
// @ts-expect-error an operation that is not paged
paginate(smile.getAccount, { path: { id: "a-1" } });
// @ts-expect-error an attribute that accounts do not have
orThrow(await smile.listAccounts()).items[0]?.balance;
// @ts-expect-error data before success is known
(await smile.listAccounts()).data;
// @ts-expect-error an operation that was not picked
createClient({ mode: "sandbox", apiKey: "k", apiSecret: "s" }, { listAccounts }).getAccount;
// @ts-expect-error what is not checked is not an account
const account: Account = JSON.parse("{}") as object;

// And what must compile: new values of a growing enum, optional parameters that are undefined.
account.connectionStatus = "BRAND_NEW";
declare const userId: string | undefined;
smile.listAccounts({ query: { userId } });

// @ts-expect-error no baseUrl
createBillingClient({});
// @ts-expect-error a password without a name
createBillingClient({ baseUrl: "https://example.com/live", auth: { password: "p" } });
const billing = createBillingClient({ baseUrl: "https://example.com/live" });
// @ts-expect-error an account without a package
billing.createOrder({ body: { accounts: [{}] } });
// @ts-expect-error a misspelt attribute of a body
billing.updateAccount({ path: { id: "1" }, body: { taxabel: true } });
// @ts-expect-error no token
createProviderAccountsClient({ baseUrl: "https://example.com/v2" });
const platform = createProviderAccountsClient({ baseUrl: "https://example.com/v2", accessToken: "t" });
// @ts-expect-error codes are text
platform.verifyProviderAccount({ path: { userId: "u", providerAccountId: 5 }, body: [0.12] });
// @ts-expect-error a path key in another case
platform.listProviderAccounts({ path: { userID: "u" } });
