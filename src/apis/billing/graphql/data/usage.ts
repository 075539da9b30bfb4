import type { Row } from "../../../../mock/graphql/data-set.js";
import * as ids from "./ids.js";
import { at } from "./time.js";

/** Records as the network wrote them. */
export const UCDRS: readonly Row[] = [
  {
    tid: 401,
    ucdrUuid: ids.VOICE_RECORD,
    created: at("2026-04-12T11:00:00+09:30"),
    cdr: "V;20260412T105500;61855500142;61855500199;184|V;20260412T105900;61855500142;6495550123;47",
    source: 3,
  },
  {
    tid: 402,
    ucdrUuid: ids.DATA_RECORD,
    created: at("2026-05-18T03:00:00+09:30"),
    cdr: "D;20260418T020000;61491570156;734003200|D;20260518T020000;61491570156;1288490188",
    source: 4,
  },
];

const CDR = {
  version: 1,
  modified: null,
  aggregateUuid: null,
  duration: null,
  src: null,
  dst: null,
};

const VOICE = {
  ...CDR,
  ucdrUuid: ids.VOICE_RECORD,
  subscriptionUuid: ids.PHONE.uuid,
  bindingUuid: ids.VOICE_BOUND,
  cdrType: "VOICE",
  src: "61855500142",
};

const DATA = {
  ...CDR,
  ucdrUuid: ids.DATA_RECORD,
  subscriptionUuid: ids.BACKUP.uuid,
  bindingUuid: ids.MOBILE_BOUND,
  cdrType: "DATA",
  src: "61491570156",
  tariffCode: "MOBILE-DATA",
  tariffType: "9000000003",
};

/** What the records come to, of which each is charged once: what is gathered in another one costs nothing itself. */
export const CDRS: readonly Row[] = [
  {
    ...VOICE,
    tid: 411,
    cdrUuid: ids.CALL_TO_THE_MILL,
    version: 2,
    modified: at("2026-04-12T11:05:00+09:30"),
    // More than a number of JavaScript can hold.
    stid: "9007199254740993",
    aggregateUuid: ids.CALLS_TOGETHER,
    effective: at("2026-04-12T10:55:00+09:30"),
    duration: "184",
    dst: "61855500199",
    tariffCode: "NATIONAL",
    quantity: "184",
    cost: "0.0153333333333333333333",
    tariffType: "9000000001",
    chargeAmount: "0.0000",
  },
  {
    ...VOICE,
    tid: 412,
    cdrUuid: ids.CALL_ABROAD,
    stid: "9007199254740994",
    effective: at("2026-04-12T10:59:00+09:30"),
    duration: "47",
    dst: "6495550123",
    tariffCode: null,
    quantity: "47",
    cost: null,
    tariffType: null,
    chargeAmount: null,
  },
  {
    ...VOICE,
    tid: 413,
    cdrUuid: ids.CALLS_TOGETHER,
    stid: "9007199254740995",
    effective: at("2026-04-12T23:59:59+09:30"),
    duration: "184",
    tariffCode: "NATIONAL",
    quantity: "184",
    cost: "0.0153333333333333333333",
    tariffType: "9000000001",
    chargeAmount: "0.3700",
  },
  {
    ...DATA,
    tid: 414,
    cdrUuid: ids.DATA_OF_APRIL,
    stid: "7001",
    effective: at("2026-04-18T02:00:00+09:30"),
    duration: "3600",
    quantity: "734003200",
    cost: "1.40",
    chargeAmount: "7.0000",
  },
  {
    ...DATA,
    tid: 415,
    cdrUuid: ids.DATA_OF_MAY,
    stid: "7002",
    effective: at("2026-05-18T02:00:00+09:30"),
    quantity: "1288490188",
    cost: "2.46",
    chargeAmount: "12.2900",
  },
];

export const CDR_ERRORS: readonly Row[] = [
  {
    error: "9007199254740997",
    logTime: at("2026-04-12T11:00:01+09:30"),
    tid: 421,
    ucdrUuid: ids.VOICE_RECORD,
    cdrUuid: ids.CALL_ABROAD,
    errorSource: "Rating",
    errorType: "NO_TARIFF",
    errorLevel: "ERROR",
    args: ["6495550123", "International calls"],
  },
  {
    error: "9007199254740998",
    logTime: at("2026-04-12T11:00:02+09:30"),
    tid: 422,
    ucdrUuid: ids.VOICE_RECORD,
    cdrUuid: ids.CALL_ABROAD,
    errorSource: "Mediation",
    errorType: "UNUSUAL_NUMBER",
    errorLevel: "WARNING",
    args: null,
  },
];

/** Of the charges above by the end of their month, in Adelaide. */
export const UNBILLED_CHARGE_SUMMARIES: readonly Row[] = [
  { count: "2", sum: "7.3700", issuePeriodEnd: String(at("2026-05-01T00:00:00+09:30")) },
  { count: "1", sum: "12.2900", issuePeriodEnd: String(at("2026-06-01T00:00:00+09:30")) },
];
