import { type DataSet, type Row, rowsOf } from "../../../mock/graphql/data-set.js";
import { rowsWith } from "../../../mock/graphql/row-index.js";

/** The types whose objects belong to one of another type: the field that refers to it, and what that refers to. */
const OWNERS: readonly (readonly [type: string, field: string, owner: string, key: string])[] = [
  ["AccountAddress", "account", "Account", "account"],
  ["AccountContact", "account", "Account", "account"],
  ["AccountCostCentre", "account", "Account", "account"],
  ["Binding", "accountUuid", "Account", "accountUuid"],
  ["DraftInvoice", "account", "Account", "account"],
  ["PaymentMethod", "accountId", "Account", "accountUuid"],
  ["Subscription", "account", "Account", "account"],
  ["Ticket", "account", "Account", "account"],
  ["Tx", "account", "Account", "account"],
  ["TxDetail", "account", "Account", "account"],
  ["Cdr", "subscriptionUuid", "Subscription", "subscriptionUuid"],
  ["SubscriptionBinding", "subscriptionUuid", "Subscription", "subscriptionUuid"],
  ["TxItem", "txDetail", "TxDetail", "txDetail"],
  ["CdrError", "cdrUuid", "Cdr", "cdrUuid"],
  ["Ucdr", "ucdrUuid", "Cdr", "ucdrUuid"],
];

/** Takes a data set and one of its accounts. Returns the account and all that belongs to it, by type. */
export function rowsOfCustomer(data: DataSet, account: Row): Readonly<Record<string, readonly Row[]>> {
  const found: Record<string, readonly Row[]> = { Account: [account] };
  // Whatever owns something stands above it.
  for (const [type, field, owner, key] of OWNERS) {
    const owned = (found[owner] ?? []).flatMap((row) => rowsWith(rowsOf(data, type), field, row[key]));
    found[type] = [...new Set(owned)];
  }
  return found;
}
