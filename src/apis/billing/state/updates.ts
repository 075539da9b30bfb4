import type {
  AccountUpdate,
  AccountUpdateErrorCodeKnown,
  SubscriptionUpdate,
  SubscriptionUpdateErrorCodeKnown,
} from "../../../../generated/billing/types.js";
import { FIRST_CONTACT } from "../graphql/data/contacts.js";
import { addressesOf, changeAccount, changeContact } from "./account-rows.js";
import type { Customers } from "./customers.js";
import { changeSubscription } from "./subscription-rows.js";
import { isTimeZone, type TimeZones } from "./time-zones.js";

// An id that leads nowhere is NOT_ACCOUNT or NOT_SUBSCRIPTION, as in the samples of the pages. The codes with MISSING
// are for an order that names no account; a path always has an id. An account type is the installation's configuration,
// so any exists.

/** Takes the UUID or USN of an account and what to change. Returns why it is refused: nothing where it is changed. */
export function updateAccount(
  customers: Customers,
  id: string,
  update: AccountUpdate,
): readonly AccountUpdateErrorCodeKnown[] {
  const former = customers.account(id);
  if (!former) return ["NOT_ACCOUNT"];
  const uid = String(former["account"]);
  const account = changeAccount(former, update);
  customers.replace(account, "Account", former, account);
  const contact = customers.all("AccountContact", "account", uid).find((row) => row["contactType"] === FIRST_CONTACT);
  if (contact) customers.replace(account, "AccountContact", contact, changeContact(contact, update));
  for (const address of addressesOf(Number(uid), update)) {
    const known = customers
      .all("AccountAddress", "account", uid)
      .find((row) => row["addressType"] === address["addressType"]);
    if (known) customers.replace(account, "AccountAddress", known, address);
    else customers.add(account, { AccountAddress: [address] });
  }
  return [];
}

/** Takes the UUID or USN of a subscription and what to change. Returns all reasons why it is refused. */
export function updateSubscription(
  customers: Customers,
  timeZones: TimeZones,
  id: string,
  update: SubscriptionUpdate,
): readonly SubscriptionUpdateErrorCodeKnown[] {
  const { username, timezone } = update;
  const former = customers.subscription(id);
  const account = former && customers.accountOf(former);
  const holder = username === undefined ? undefined : customers.find("Subscription", "username", username);
  const errors: SubscriptionUpdateErrorCodeKnown[] = [
    ...(former ? [] : ["NOT_SUBSCRIPTION" as const]),
    ...(timezone === undefined || isTimeZone(timezone) ? [] : ["TIMEZONE_NOT_FOUND" as const]),
    ...(holder === undefined || holder === former ? [] : ["DUPLICATE_USERNAME" as const]),
  ];
  if (!account || errors.length > 0) return errors;
  const zone = timezone === undefined ? undefined : timeZones.numberOf(timezone);
  customers.replace(account, "Subscription", former, changeSubscription(former, update, zone));
  return [];
}
