// What keeps its data where neither a validator nor JSON would find it: each line below is a compile error.
import { createBillingClient } from "smile-contracts/billing";
import { createDataNetworkClient } from "smile-contracts/data-network";
import { createProviderAccountsClient } from "smile-contracts/provider-accounts";

const smile = createDataNetworkClient({ mode: "sandbox", apiKey: "k", apiSecret: "s" });
const billing = createBillingClient({ baseUrl: "https://example.com/live" });
const platform = createProviderAccountsClient({ baseUrl: "https://example.com/v2", accessToken: "t" });
const order = { subscriptions: [{ serviceId: 382 }] };

// @ts-expect-error would list every account
smile.listAccounts({ query: new Map([["userId", "u-1"]]) });
// @ts-expect-error the same
smile.listAccounts({ query: new Set(["u-1"]) });
// @ts-expect-error the same
smile.listAccounts({ query: new URLSearchParams("userId=u-1") });
// @ts-expect-error the same
smile.listAccounts({ query: new Headers() });
// @ts-expect-error the same
smile.listAccounts({ query: new Date() });
// @ts-expect-error the same
smile.listAccounts({ query: Promise.resolve({ userId: "u-1" }) });
// @ts-expect-error the same
smile.listAccounts({ query: 5 });
// @ts-expect-error the same
smile.listAccounts(new Map([["query", { userId: "u-1" }]]));
// @ts-expect-error the same
smile.listAccounts(new Set(["u-1"]));
// @ts-expect-error the same
smile.listAccounts(new URLSearchParams("userId=u-1"));
// @ts-expect-error the same
smile.listAccounts(new Headers());
// @ts-expect-error the same
smile.listAccounts(new Date());
// @ts-expect-error the same
smile.listAccounts(Promise.resolve({ query: { userId: "u-1" } }));
// @ts-expect-error the same
smile.listAccounts(5);
// @ts-expect-error would have no id
smile.getAccount({ path: new Map([["id", "a-1"]]) });
// @ts-expect-error the same
smile.getAccount({ path: Promise.resolve({ id: "a-1" }) });
// @ts-expect-error headers are a plain object
smile.listAccounts({ headers: new Map([["X-Tenant", "t"]]) });
// @ts-expect-error the same
smile.listAccounts({ headers: new Headers({ "X-Tenant": "t" }) });
// @ts-expect-error the same
smile.listAccounts({ headers: [["X-Tenant", "t"]] });
// @ts-expect-error the same
smile.listAccounts({ headers: new Date() });
// @ts-expect-error the same
smile.listAccounts({ headers: 5 });
// @ts-expect-error the same for a whole client
createBillingClient({ baseUrl: "https://example.com/live", headers: new Headers() });
// @ts-expect-error would list every account
smile.http.GET("/accounts", { params: { query: new Map([["userId", "u-1"]]) } });
// @ts-expect-error the same
smile.http.GET("/accounts", { params: { query: new Set(["u-1"]) } });

// @ts-expect-error would be sent empty
billing.updateAccount({ path: { id: "1" }, body: { custom: new Map([["tier", "gold"]]) } });
// @ts-expect-error the same
billing.updateAccount({ path: { id: "1" }, body: { custom: { tier: new Map() } } });
// @ts-expect-error the same
billing.updateSubscription({ path: { id: "1" }, body: { custom: new URLSearchParams("tier=gold") } });
// @ts-expect-error the same
billing.createOrder({ body: { ...order, accounts: [{ packageId: 27, custom: new Set(["tier"]) }] } });
// @ts-expect-error the same
billing.createOrder({ body: new Map([["subscriptions", order.subscriptions]]) });
// @ts-expect-error the same
billing.createOrder({ body: Promise.resolve(order) });
const [path, mapped] = [{ userId: "u" }, new Map([["a", "b"]])];
// @ts-expect-error the same
platform.connectProviderAccount({ path, body: { ProviderName: "ACH", Parameters: mapped } });
// @ts-expect-error the same
smile.createUser({ body: new Map() });
