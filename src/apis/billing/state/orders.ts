import type {
  Account,
  Order,
  OrderEntries,
  OrderErrorCodeKnown,
  OrderResponse,
  Subscription,
} from "../../../../generated/billing/types.js";
import type { Row } from "../../../mock/graphql/data-set.js";
import { addressesOf, createAccount, createContact } from "./account-rows.js";
import { bindToPlan } from "./binding-rows.js";
import type { CustomerIds } from "./customer-ids.js";
import type { Customers } from "./customers.js";
import { accountRefusals, subscriptionRefusals } from "./order-refusals.js";
import { createSubscription } from "./subscription-rows.js";
import { DEFAULT_TIME_ZONE, type TimeZones } from "./time-zones.js";

/** The company's, where neither order nor account says another one, as the page has it. */
const DEFAULT_CYCLE_DAY = 31;

/** What the orders of a session have in common. */
export interface Ordering {
  readonly customers: Customers;
  readonly ids: CustomerIds;
  readonly timeZones: TimeZones;
  /** The UUIDs that the contract's example of a success has. They are given first. */
  readonly exampleUuids: { readonly account: string; readonly subscriptions: readonly string[] };
  readonly now: () => Date;
}

/** What has become of an order's account. */
interface OrderedAccount {
  readonly row?: Row;
  readonly errors: readonly OrderErrorCodeKnown[];
}

const NO_ACCOUNT: OrderedAccount = { errors: [] };

/**
 * Takes an order. Carries it out, and returns what has become of each entry. One that is refused undoes no other:
 * whether it does is not documented, and without a state the mock creates the others as well.
 */
export function placeOrder(ordering: Ordering, { accounts, subscriptions }: Order): OrderResponse {
  const ordered = accounts?.map((account) => orderAccount(ordering, account));
  return {
    ...(ordered && {
      accounts: toEntries(ordered.map(({ row, errors }) => (row ? String(row["accountUuid"]) : errors))),
    }),
    ...(subscriptions && {
      subscriptions: toEntries(orderSubscriptions(ordering, subscriptions, ordered?.[0] ?? NO_ACCOUNT)),
    }),
  };
}

function orderAccount(ordering: Ordering, account: Account): OrderedAccount {
  const { customers, ids, timeZones, exampleUuids, now } = ordering;
  const leaving = customersLeaving(ordering, account);
  const errors = accountRefusals(account, customers, leaving);
  if (errors.length > 0) return { errors };
  for (const customer of leaving) customers.remove(customer);
  const uid = ids.uid();
  const accountIds = {
    account: uid,
    accountUuid: ids.uuid(
      "account",
      (uuid) => customers.find("Account", "accountUuid", uuid) !== undefined,
      exampleUuids.account,
    ),
    usn: account.USN ?? ids.usn((usn) => customers.find("Account", "usn", usn) !== undefined),
  };
  const timezone = timeZones.numberOf(account.timezone ?? DEFAULT_TIME_ZONE);
  const row = createAccount({ ratingCycleDay: DEFAULT_CYCLE_DAY, ...account }, accountIds, now().getTime(), timezone);
  const [contact, addresses] = [createContact(uid, account), addressesOf(uid, account)];
  customers.add(row, { Account: [row], AccountContact: [contact], AccountAddress: addresses });
  return { row, errors };
}

/**
 * The sample has the customers of the contract's examples as they are after the examples' orders. So that these can be
 * placed, the one with the example's UUID leaves when a first account is ordered, and so does one whose USN is ordered,
 * each unless the session has changed it.
 */
function customersLeaving({ customers, exampleUuids }: Ordering, { USN }: Account): readonly Row[] {
  const found = [
    ...customers.all("Account", "accountUuid", exampleUuids.account),
    ...(USN === undefined ? [] : customers.all("Account", "usn", USN)),
  ];
  return [...new Set(found)].filter((account) => customers.isUntouched(account));
}

/** Returns for each subscription its UUID or why it is refused. */
function orderSubscriptions(
  ordering: Ordering,
  subscriptions: readonly Subscription[],
  ordered: OrderedAccount,
): readonly (string | readonly OrderErrorCodeKnown[])[] {
  const { customers } = ordering;
  const usernames = new Set<string>();
  // Those of one customer are kept at once, so that no list is looked through anew for each of a hundred.
  const byCustomer = new Map<Row, Record<string, Row[]>>();
  const outcomes = subscriptions.map((subscription, index) => {
    const { accountId, username } = subscription;
    // Whoever names an account means it, also beside one of the order: what applies then is not documented.
    const account =
      accountId === undefined ? ordered.row : customers.find("Account", "accountUuid", accountId.toLowerCase());
    const isTaken =
      username !== undefined &&
      (usernames.has(username) || customers.find("Subscription", "username", username) !== undefined);
    const refusalsOfAccount = accountId === undefined ? ordered.errors : [];
    const errors = subscriptionRefusals(subscription, account, refusalsOfAccount, isTaken);
    if (!account || errors.length > 0) return errors;
    if (username !== undefined) usernames.add(username);
    const { uuid, rows } = makeSubscription(ordering, subscription, account, index);
    const kept = byCustomer.get(account) ?? {};
    for (const [type, some] of Object.entries(rows)) (kept[type] ??= []).push(...some);
    byCustomer.set(account, kept);
    return uuid;
  });
  for (const [account, rows] of byCustomer) customers.add(account, rows);
  return outcomes;
}

function makeSubscription(ordering: Ordering, subscription: Subscription, account: Row, index: number) {
  const { customers, ids, timeZones, exampleUuids, now } = ordering;
  const uuid = ids.uuid(
    "subscription",
    (taken) => customers.find("Subscription", "subscriptionUuid", taken) !== undefined,
    exampleUuids.subscriptions[index],
  );
  const usn = ids.usn((taken) => customers.find("Subscription", "usn", taken) !== undefined);
  const row = createSubscription(
    subscription,
    { subscription: ids.uid(), subscriptionUuid: uuid, usn },
    {
      account,
      ratingCycleDay: Number(account["ratingCycleDay"] ?? DEFAULT_CYCLE_DAY),
      timezone: subscription.timezone === undefined ? account["timezone"] : timeZones.numberOf(subscription.timezone),
      now: now().getTime(),
    },
  );
  const bindingUuid = ids.uuid("binding", (taken) => customers.find("Binding", "bindingUuid", taken) !== undefined);
  const binding = bindToPlan(subscription, row, account, { tid: ids.uid(), bindingUuid }, customers.data);
  return { uuid, rows: { Subscription: [row], ...binding } };
}

function toEntries(outcomes: readonly (string | readonly OrderErrorCodeKnown[])[]): OrderEntries {
  const entries = outcomes.map((outcome) => (typeof outcome === "string" ? { uuid: outcome } : { errors: outcome }));
  return { ...entries } as unknown as OrderEntries;
}
