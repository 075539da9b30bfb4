import { loadGenerated } from "../generated.js";
import type { ForEach } from "../payloads.js";

type Is = (value: unknown) => boolean;
type Validate = (value: unknown) => { readonly success: boolean; readonly errors?: readonly unknown[] };

const generated = await loadGenerated<Record<string, unknown>>("typia");

interface Order {
  readonly accounts?: readonly object[];
  readonly subscriptions?: readonly { readonly accountId?: string }[];
}

/** The one rule of an order that types cannot say: without a new account, each subscription names one. */
function namesAccounts({ accounts = [], subscriptions = [] }: Order): boolean {
  return accounts.length > 0 || subscriptions.every(({ accountId }) => accountId !== undefined);
}

const isOrder = generated["isOrder"] as Is;

export const is: ForEach<Is> = {
  accounts: generated["isAccountPage"] as Is,
  transactions: generated["isTransactionPage"] as Is,
  order: (value) => isOrder(value) && namesAccounts(value as Order),
  "provider accounts": generated["isProviderAccountList"] as Is,
};

export const validate: ForEach<Validate> = {
  accounts: generated["validateAccountPage"] as Validate,
  transactions: generated["validateTransactionPage"] as Validate,
  order: generated["validateOrder"] as Validate,
  "provider accounts": generated["validateProviderAccountList"] as Validate,
};
