import { loadEntry } from "../package.js";
import type { ForEach } from "../payloads.js";

const billing = await loadEntry("billing/schemas");
const dataNetwork = await loadEntry("data-network/schemas");
const providerAccounts = await loadEntry("provider-accounts/schemas");
const { validateRequest } = await loadEntry("billing/validate");
const { validateResponse } = await loadEntry("data-network/validate");
const { validateResponse: validateProviderResponse } = await loadEntry("provider-accounts/validate");

interface Schema {
  is(value: unknown): boolean;
  parse(value: unknown): unknown;
}

export const schemas: ForEach<Schema> = {
  accounts: dataNetwork.AccountListResponse,
  transactions: dataNetwork.TransactionListResponse,
  order: billing.Order,
  "provider accounts": providerAccounts.ProviderAccountList,
};

type Verdict = { readonly valid: true } | { readonly valid: false; readonly issues: readonly unknown[] };

export const validate: ForEach<(value: unknown) => Verdict> = {
  accounts: (body) => validateResponse("listAccounts", 200, body),
  transactions: (body) => validateResponse("listTransactions", 200, body),
  order: (body) => validateRequest("createOrder", { body }),
  "provider accounts": (body) => validateProviderResponse("listProviderAccounts", 200, body),
};
