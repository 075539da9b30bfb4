import type { DataSet } from "../../../../mock/graphql/data-set.js";
import { ACCOUNT_COST_CENTRES, ACCOUNTS, PAYMENT_METHODS } from "./accounts.js";
import { BINDINGS, SUBSCRIPTION_BINDINGS } from "./bindings.js";
import { ITEM_SPECIFICATIONS, PLANS, SERVICES, TARIFF_TYPES } from "./catalogue.js";
import { ACCOUNT_ADDRESSES, ACCOUNT_CONTACTS } from "./contacts.js";
import { SUBSCRIPTIONS } from "./subscriptions.js";
import { TICKETS } from "./tickets.js";
import { DRAFT_INVOICES, TX_DETAILS } from "./transaction-details.js";
import { TX_ITEMS } from "./transaction-items.js";
import { TXS } from "./transactions.js";
import { CDR_ERRORS, CDRS, UCDRS, UNBILLED_CHARGE_SUMMARIES } from "./usage.js";

/**
 * The customers of an invented provider, who are those of the contract's examples: a bakery with most of what there
 * is, a small shop, and the provider's own account.
 */
export const DATA_SET: DataSet = {
  Account: ACCOUNTS,
  AccountAddress: ACCOUNT_ADDRESSES,
  AccountContact: ACCOUNT_CONTACTS,
  AccountCostCentre: ACCOUNT_COST_CENTRES,
  Binding: BINDINGS,
  Cdr: CDRS,
  CdrError: CDR_ERRORS,
  DraftInvoice: DRAFT_INVOICES,
  ItemSpecification: ITEM_SPECIFICATIONS,
  PaymentMethod: PAYMENT_METHODS,
  Plan: PLANS,
  Service: SERVICES,
  Subscription: SUBSCRIPTIONS,
  SubscriptionBinding: SUBSCRIPTION_BINDINGS,
  TariffType: TARIFF_TYPES,
  Ticket: TICKETS,
  Tx: TXS,
  TxDetail: TX_DETAILS,
  TxItem: TX_ITEMS,
  Ucdr: UCDRS,
  UnbilledChargeSummary: UNBILLED_CHARGE_SUMMARIES,
};
