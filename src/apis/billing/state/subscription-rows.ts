import type { Subscription, SubscriptionUpdate } from "../../../../generated/billing/types.js";
import type { FieldValue, Row } from "../../../mock/graphql/data-set.js";
import { asInt, asTime, withCustom } from "./field-values.js";

// GraphQL has no field for a subscription's releaseDelay and invoicingCycleDay: they cannot be read back.

/** The codes of the sample, and one of the mock's own for what has not started. No page lists any. */
const MONTHLY = "Monthly";
const ACTIVE = "Active";
const PENDING = "Pending";

export interface SubscriptionIds {
  readonly subscription: number;
  readonly subscriptionUuid: string;
  readonly usn: string;
}

/** What a subscription has from elsewhere. */
export interface Surroundings {
  readonly account: Row;
  readonly ratingCycleDay: number;
  readonly timezone: FieldValue | undefined;
  readonly now: number;
}

/** Takes a subscription of an order, its ids and what it inherits. Returns its object. */
export function createSubscription(given: Subscription, ids: SubscriptionIds, surroundings: Surroundings): Row {
  const { account, ratingCycleDay, timezone, now } = surroundings;
  const startTime = asTime(given.startTime ?? now);
  const hasStarted = startTime !== null && startTime <= now;
  return {
    subscription: String(ids.subscription),
    subscriptionUuid: ids.subscriptionUuid,
    usn: ids.usn,
    username: given.username ?? null,
    account: Number(account["account"]),
    masterSubscription: null,
    service: asInt(given.serviceId),
    ratingCycle: MONTHLY,
    ratingCycleDay: asInt(given.ratingCycleDay ?? ratingCycleDay),
    discount: null,
    created: now,
    accountCostCentre: null,
    description: given.description ?? null,
    taxable: account["taxable"] ?? null,
    currency: given.currency ?? account["currency"] ?? null,
    timezone: timezone ?? null,
    provisioned: null,
    activated: hasStarted ? startTime : null,
    ordered: now,
    enabled: null,
    uoobject: null,
    subscriptionStatus: hasStarted ? ACTIVE : PENDING,
    purchaseOrder: null,
    custom: withCustom(null, given.custom),
  };
}

/** Takes the object of a subscription, what is said of it and the number of its zone. What is absent stays. */
export function changeSubscription(former: Row, given: SubscriptionUpdate, timezone: number | null | undefined): Row {
  const { username, description, custom } = given;
  return {
    ...former,
    ...(username !== undefined && { username }),
    ...(description !== undefined && { description }),
    ...(timezone !== undefined && { timezone }),
    custom: withCustom(former["custom"], custom),
  };
}
