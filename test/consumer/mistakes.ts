// Each mistake below is a compile error; one that compiles makes its `@ts-expect-error` an error.
import { createBillingClient } from "smile-contracts/billing";
import { validateRequest as validateBillingRequest } from "smile-contracts/billing/validate";
import { createDataNetworkClient, orThrow, pages, paginate } from "smile-contracts/data-network";
import { createClient, listAccounts } from "smile-contracts/data-network/operations";
import { Account } from "smile-contracts/data-network/schemas";
import { validateRequest, validateResponse } from "smile-contracts/data-network/validate";
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
// @ts-expect-error the same without an argument
pages(smile.createUser);
// @ts-expect-error an argument that the list requires
pages(smile.listInviteLogs);
// @ts-expect-error a part of it
paginate(smile.listInviteLogs, { query: { cursor: "c" } });
// @ts-expect-error a misspelt filter beside a cursor
pages(smile.listAccounts, { query: { cursor: "c", usrId: "u" } });
// @ts-expect-error the same
paginate(smile.listAccounts, { query: { cursor: "c", usrId: "u" } });
const picked = createClient({ mode: "sandbox", apiKey: "k", apiSecret: "s" }, { listAccounts });
// @ts-expect-error the same through a picked client
paginate(picked.listAccounts, { query: { cursor: "c", usrId: "u" } });
// @ts-expect-error a call that was not awaited
orThrow(smile.listAccounts());
// @ts-expect-error a method that was not called
orThrow(smile.listAccounts);
// @ts-expect-error the method is wanted, not its result
paginate(await smile.listAccounts());
// @ts-expect-error nor a promise of it
pages(smile.listAccounts());
// @ts-expect-error an argument that was not awaited
paginate(smile.listAccounts, Promise.resolve({ query: { userId: "u" } }));
// @ts-expect-error a misspelt operation
validateRequest("getAcount", {});
// @ts-expect-error the same
validateResponse("getAcount", 200, {});
// @ts-expect-error an operation of another API
validateRequest("createOrder", {});
// @ts-expect-error the same the other way round
validateBillingRequest("getAccount", {});
// @ts-expect-error a list is no request
validateRequest("getAccount", []);
// @ts-expect-error a misspelt part of a request
validateRequest("getAccount", { pth: { id: "a-1" } });
// @ts-expect-error an attribute that accounts do not have
orThrow(await smile.listAccounts()).items[0]?.balance;
// @ts-expect-error data before success is known
(await smile.listAccounts()).data;
// @ts-expect-error an operation that was not picked
createClient({ mode: "sandbox", apiKey: "k", apiSecret: "s" }, { listAccounts }).getAccount;
// @ts-expect-error what is not checked is not an account
const account: Account = JSON.parse("{}") as object;

// And what must compile: new values of an open enum, optional parameters that are undefined.
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
