import type { Row } from "../../../../mock/graphql/data-set.js";
import * as ids from "./ids.js";
import { at } from "./time.js";

const BINDING = {
  accountUuid: ids.WATTLEBIRD.uuid,
  endTime: null,
  cancelled: false,
  issueCycle: 3,
  issueFrequency: 1,
  chargeCycle: 3,
  chargeFrequency: 1,
  timezone: 5,
  active: true,
};

const FAST_FIBRE = {
  planUuid: "3b7e9f15-c0d4-4862-a19b-7f5e2d8c0a64",
  planName: "Business Fibre 100",
  planCode: "biz-fibre-100",
};

export const BINDINGS: readonly Row[] = [
  {
    ...BINDING,
    tid: 201,
    bindingUuid: ids.SLOW_FIBRE_BOUND,
    planUuid: "92d4c6a0-5f1e-4b37-8d09-b6e8f3a71c25",
    planName: "Business Fibre 50",
    planCode: "biz-fibre-50",
    startTime: at("2026-03-01T00:00:00+10:30"),
    endTime: at("2026-05-01T00:00:00+09:30"),
    cancelled: true,
    active: false,
  },
  {
    ...BINDING,
    ...FAST_FIBRE,
    tid: 202,
    bindingUuid: ids.FAST_FIBRE_BOUND,
    startTime: at("2026-05-01T00:00:00+09:30"),
  },
  {
    ...BINDING,
    tid: 203,
    bindingUuid: ids.VOICE_BOUND,
    planUuid: "ad0f5e82-74b6-4c19-9e3d-2c8a1f6b07d5",
    planName: "Business Voice",
    planCode: "biz-voice",
    startTime: at("2026-03-01T00:00:00+10:30"),
  },
  {
    ...BINDING,
    tid: 204,
    bindingUuid: ids.MOBILE_BOUND,
    planUuid: "68c1b3d7-e2f9-4a50-b74e-90d5a6c8f312",
    planName: "Mobile Backup",
    planCode: "mobile-backup",
    startTime: at("2026-04-01T00:00:00+10:30"),
  },
  {
    ...BINDING,
    ...FAST_FIBRE,
    tid: 205,
    bindingUuid: ids.BIKES_BOUND,
    accountUuid: ids.CURRAWONG.uuid,
    startTime: at("2026-04-15T00:00:00+09:30"),
    issueFrequency: 3,
    chargeCycle: 4,
    chargeFrequency: 3,
    timezone: 7,
  },
];

function bound(tid: number, subscriptionUuid: string, bindingUuid: string): Row {
  const binding = BINDINGS.find((candidate) => candidate["bindingUuid"] === bindingUuid);
  const { startTime = null, endTime = null, timezone = null, active = null } = binding ?? {};
  return { tid, subscriptionUuid, bindingUuid, startTime, endTime, timezone, active };
}

/** Each for as long as the account's own binding. */
export const SUBSCRIPTION_BINDINGS: readonly Row[] = [
  bound(251, ids.OFFICE.uuid, ids.SLOW_FIBRE_BOUND),
  bound(252, ids.OFFICE.uuid, ids.FAST_FIBRE_BOUND),
  bound(253, ids.PHONE.uuid, ids.VOICE_BOUND),
  bound(254, ids.BACKUP.uuid, ids.MOBILE_BOUND),
  bound(255, ids.BIKES.uuid, ids.BIKES_BOUND),
];
