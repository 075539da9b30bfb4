// The two ways to a client: whole, and made of picked operations only. What holds for one must hold for the other.
import { type BillingClient, type BillingClientOptions, createBillingClient } from "../../generated/billing/index.js";
import * as billing from "../../generated/billing/picked-client.js";
import {
  createDataNetworkClient,
  type DataNetworkClient,
  type DataNetworkClientOptions,
} from "../../generated/data-network/index.js";
import * as dataNetwork from "../../generated/data-network/picked-client.js";
import {
  createProviderAccountsClient,
  type ProviderAccountsClient,
  type ProviderAccountsClientOptions,
} from "../../generated/provider-accounts/index.js";
import * as providerAccounts from "../../generated/provider-accounts/picked-client.js";

/** One order of an account and a subscription, and what a service answers that creates both. */
export const ORDER = { accounts: [{ packageId: 27 }], subscriptions: [{ serviceId: 382 }] };
export const CREATED = {
  accounts: { 0: { uuid: "uuid-of-the-account" } },
  subscriptions: { 0: { uuid: "uuid-of-the-subscription" } },
};

type Billing = Pick<BillingClient, "createOrder" | "updateAccount" | "updateSubscription">;
export const billingWays: [string, (options: BillingClientOptions) => Billing][] = [
  ["the client", createBillingClient],
  [
    "a picked client",
    (options) =>
      billing.createClient(options, {
        createOrder: billing.createOrder,
        updateAccount: billing.updateAccount,
        updateSubscription: billing.updateSubscription,
      }),
  ],
];

type DataNetwork = Pick<DataNetworkClient, "getAccount" | "listAccounts" | "revokeAccount" | "createUser">;
const { getAccount, listAccounts, revokeAccount, createUser } = dataNetwork;
export const dataNetworkWays: [string, (options: DataNetworkClientOptions) => DataNetwork][] = [
  ["the client", createDataNetworkClient],
  [
    "a picked client",
    (options) => dataNetwork.createClient(options, { getAccount, listAccounts, revokeAccount, createUser }),
  ],
];

type ProviderAccounts = Pick<
  ProviderAccountsClient,
  "listProviderAccounts" | "connectProviderAccount" | "deleteProviderAccount" | "refreshProviderAccount"
>;
const { listProviderAccounts, connectProviderAccount, deleteProviderAccount, refreshProviderAccount } =
  providerAccounts;
export const providerAccountsWays: [string, (options: ProviderAccountsClientOptions) => ProviderAccounts][] = [
  ["the client", createProviderAccountsClient],
  [
    "a picked client",
    (options) =>
      providerAccounts.createClient(options, {
        listProviderAccounts,
        connectProviderAccount,
        deleteProviderAccount,
        refreshProviderAccount,
      }),
  ],
];

/** Everything of a result, what is not enumerable too. */
export const everything = (result: object) => result as Readonly<Record<string, unknown>>;

/** The keyword of a result's only issue. */
export function keywordOf(result: object): string | undefined {
  const issues = everything(result)["issues"] as readonly { readonly keyword: string }[] | undefined;
  return issues?.length === 1 ? issues[0]?.keyword : undefined;
}

/** Orders by a `fetch` that gives what it is told, as often as it is asked. */
export function orderBy(
  createClient: (options: BillingClientOptions) => Billing,
  give: () => unknown,
  options: Partial<BillingClientOptions> = {},
) {
  let calls = 0;
  const fetch = (() => (calls++, Promise.resolve(give()))) as typeof globalThis.fetch;
  const smile = createClient({ baseUrl: "http://127.0.0.1:1/live", fetch, retry: 3, ...options });
  return smile.createOrder({ body: ORDER }).then((result) => ({ result, calls }));
}
