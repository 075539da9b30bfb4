import type { Subscription } from "../../../../generated/billing/types.js";
import { type DataSet, type Row, rowsOf } from "../../../mock/graphql/data-set.js";
import { rowsWith } from "../../../mock/graphql/row-index.js";
import { asTime } from "./field-values.js";
import type { Rows } from "./tables.js";

interface BindingIds {
  readonly tid: number;
  readonly bindingUuid: string;
}

/**
 * Takes a subscription of an order, its object, its account's, and the data set. Returns what ties it to its
 * plan: the only place where GraphQL has the plan and the start of a subscription. Nothing where it names no plan.
 */
export function bindToPlan(
  given: Subscription,
  subscription: Row,
  account: Row,
  { tid, bindingUuid }: BindingIds,
  data: DataSet,
): Rows {
  if (given.plan === undefined) return {};
  const common = {
    startTime: asTime(given.startTime ?? Number(subscription["created"])),
    endTime: null,
    timezone: subscription["timezone"] ?? null,
    active: subscription["activated"] !== null,
  };
  const binding: Row = {
    tid,
    bindingUuid,
    accountUuid: account["accountUuid"] ?? null,
    planUuid: null,
    planName: rowsWith(rowsOf(data, "Plan"), "plan", given.plan)[0]?.["name"] ?? null,
    planCode: given.plan,
    cancelled: false,
    issueCycle: null,
    issueFrequency: null,
    chargeCycle: null,
    chargeFrequency: null,
    ...common,
  };
  const { subscriptionUuid = null } = subscription;
  return { Binding: [binding], SubscriptionBinding: [{ tid, subscriptionUuid, bindingUuid, ...common }] };
}
