import type { Account, OrderErrorCodeKnown, Subscription } from "../../../../generated/billing/types.js";
import type { Row } from "../../../mock/graphql/data-set.js";
import { isCurrency } from "./currencies.js";
import type { Customers } from "./customers.js";
import { isTimeZone } from "./time-zones.js";

// Only what can be known is refused. Any package, service and plan exists: each installation has its own.

/** Each code, and whether it applies. */
type Checks = Readonly<Partial<Record<OrderErrorCodeKnown, boolean>>>;

/** Takes an account of an order, and the customers that leave when it is created. Returns why it is refused. */
export function accountRefusals(
  { currency, timezone, alternateAccountNumber, USN }: Account,
  customers: Customers,
  leaving: readonly Row[],
): readonly OrderErrorCodeKnown[] {
  const isTaken = (field: string, value: string | undefined) =>
    value !== undefined && customers.all("Account", field, value).some((account) => !leaving.includes(account));
  return codesOf({
    CURRENCY_NOT_FOUND: currency !== undefined && !isCurrency(currency),
    TIMEZONE_NOT_FOUND: timezone !== undefined && !isTimeZone(timezone),
    DUPLICATE_LEGACY_ACCOUNT_NUMBER: isTaken("alternateAccountNumber", alternateAccountNumber),
    // A USN is unique, as the vendor documents elsewhere, and no code says that one is taken: this one remains.
    INTERNAL_ERROR: isTaken("usn", USN),
  });
}

/**
 * Takes a subscription of an order, the account that it is for, why that is refused if it is the order's own, and
 * whether its username is taken. Returns why the subscription is refused.
 */
export function subscriptionRefusals(
  { currency, timezone }: Subscription,
  account: Row | undefined,
  refusalsOfAccount: readonly OrderErrorCodeKnown[],
  isUsernameTaken: boolean,
): readonly OrderErrorCodeKnown[] {
  // The page's sample has NOT_ACCOUNT beside a refused account; the contract's, ACCOUNT_MISSING where that has failed.
  const hasFailed = refusalsOfAccount.includes("INTERNAL_ERROR");
  return codesOf({
    NOT_ACCOUNT: !account && !hasFailed,
    ACCOUNT_MISSING: !account && hasFailed,
    CURRENCY_NOT_FOUND: currency !== undefined && !isCurrency(currency),
    TIMEZONE_NOT_FOUND: timezone !== undefined && !isTimeZone(timezone),
    DUPLICATE_USERNAME: isUsernameTaken,
  });
}

function codesOf(checks: Checks): readonly OrderErrorCodeKnown[] {
  return Object.entries(checks).flatMap(([code, applies]) => (applies ? [code as OrderErrorCodeKnown] : []));
}
