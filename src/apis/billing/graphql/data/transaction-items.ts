import type { FieldValue, Row } from "../../../../mock/graphql/data-set.js";
import * as ids from "./ids.js";

/** Numbers of item specifications. */
const FIBRE = { itemSpecification: 11, itemCode: "FIBRE" };
const CALLS = { itemSpecification: 12, itemCode: "CALLS" };
const MOBILE = { itemSpecification: 13, itemCode: "MOBILE" };
const LATE = { itemSpecification: 14, itemCode: "LATE", taxSchedule: null, taxable: false, generated: true };
const GST = { itemSpecification: 15, itemCode: "GST" };
const SETTLEMENT = { itemSpecification: 16, itemCode: "SETTLE" };

const ORDER_OF_THE_SHOP = "5e0c9a73-b1d8-4f26-8a4c-d7e36f90b125";

const OFFICE = { subscriptionUuid: ids.OFFICE.uuid, costCentre: ids.SHOP, purchaseOrder: ORDER_OF_THE_SHOP };
const PHONE = { subscriptionUuid: ids.PHONE.uuid, bindingUuid: ids.VOICE_BOUND, costCentre: ids.SHOP };
const BACKUP = { subscriptionUuid: ids.BACKUP.uuid, bindingUuid: ids.MOBILE_BOUND, costCentre: ids.DELIVERIES };
const BIKES = { subscriptionUuid: ids.BIKES.uuid, bindingUuid: ids.BIKES_BOUND, costCentre: ids.WORKSHOP };

/** A percentage off, with what it comes to. */
const TEN_PERCENT = { discount: 10, discountAmount: "12.00" };

const ITEM = {
  ratingPeriod: null,
  taxDate: "2026-04-01",
  taxDurationDays: 30,
  quantity: "1",
  eventCount: null,
  displayRate: null,
  generated: true,
  subscriptionUuid: null,
  taxSummaryItem: false,
  taxSchedule: 1,
  taxable: true,
  discount: null,
  discountAmount: "0.00",
  purchaseOrder: null,
  rollupTxItem: null,
  bindingUuid: null,
  costCentre: null,
};

/** Before discount and tax, the tax, and all in all. */
type Amounts = readonly [subtotalAmount: string, tax: string, amount: string];

function item(txDetail: number, txItem: number, lineNumber: number, amounts: Amounts, rest: Row): Row {
  const [subtotalAmount, tax, amount] = amounts;
  const numbers: Record<string, FieldValue> = { txItem: String(txItem), txDetail: String(txDetail), lineNumber };
  return { ...ITEM, ...numbers, subtotalAmount, tax, amount, ...rest };
}

export const TX_ITEMS: readonly Row[] = [
  item(ids.MARCH_DETAIL, 66011, 1, ["120.00", "10.80", "118.80"], {
    ...FIBRE,
    ...OFFICE,
    ...TEN_PERCENT,
    ratingPeriod: 202603,
    taxDurationDays: 31,
    description: "Business Fibre 50, March",
    displayRate: "120.00 a month",
    bindingUuid: ids.SLOW_FIBRE_BOUND,
  }),
  item(ids.MARCH_DETAIL, ids.CALLS_ITEM, 2, ["10.00", "1.00", "11.00"], {
    ...CALLS,
    ...PHONE,
    ratingPeriod: 202603,
    description: "Telephone calls, March",
    quantity: "81.5",
    eventCount: 14,
  }),
  item(ids.MARCH_DETAIL, 66014, 3, ["6.00", "0.60", "6.60"], {
    ...CALLS,
    ...PHONE,
    ratingPeriod: 202603,
    description: "National calls",
    quantity: "60.25",
    eventCount: 12,
    rollupTxItem: ids.CALLS_ITEM,
  }),
  item(ids.MARCH_DETAIL, 66015, 4, ["4.00", "0.40", "4.40"], {
    ...CALLS,
    ...PHONE,
    ratingPeriod: 202603,
    description: "International calls",
    quantity: "21.25",
    eventCount: 2,
    rollupTxItem: ids.CALLS_ITEM,
  }),
  item(ids.MARCH_DETAIL, 66016, 5, ["0.00", "0.00", "0.00"], {
    ...GST,
    taxDurationDays: null,
    description: "GST of 10 %, included above",
    taxSummaryItem: true,
  }),
  item(ids.APRIL_DETAIL, 66021, 1, ["120.00", "10.80", "118.80"], {
    ...FIBRE,
    ...OFFICE,
    ...TEN_PERCENT,
    ratingPeriod: 202604,
    taxDate: "2026-05-01",
    description: "Business Fibre 50, April",
    bindingUuid: ids.SLOW_FIBRE_BOUND,
  }),
  item(ids.APRIL_DETAIL, 66022, 2, ["20.00", "2.00", "22.00"], {
    ...MOBILE,
    ...BACKUP,
    ratingPeriod: 202604,
    taxDate: "2026-05-01",
    description: "Mobile Backup, April",
  }),
  item(ids.APRIL_DETAIL, ids.LATE_FEE_ITEM, 3, ["15.00", "0.00", "15.00"], {
    ...LATE,
    taxDate: "2026-05-01",
    taxDurationDays: null,
    description: "March was paid late",
  }),
  item(ids.CREDIT_DETAIL, 66031, 1, ["-60.00", "-5.40", "-59.40"], {
    ...FIBRE,
    ...OFFICE,
    discount: 10,
    discountAmount: "-6.00",
    taxDate: "2026-05-06",
    taxDurationDays: 15,
    description: "Outage from 1 to 15 April",
    quantity: "-0.5",
    generated: false,
    bindingUuid: ids.SLOW_FIBRE_BOUND,
  }),
  item(ids.BIKES_DETAIL, 66041, 1, ["405.00", "40.50", "445.50"], {
    ...FIBRE,
    ...BIKES,
    ratingPeriod: 202605,
    taxDate: "2026-05-01",
    taxDurationDays: 91,
    description: "Business Fibre 100, a quarter",
    quantity: "3",
    displayRate: "135.00 a month",
  }),
  item(ids.SETTLEMENT_DETAIL, 66061, 1, ["1200000.0000", "0.0000", "1200000.0000"], {
    ...SETTLEMENT,
    taxDate: "2026-05-31",
    description: "Traffic from other carriers",
    quantity: "12345678901234567890.0001",
    eventCount: 2_000_000_000,
    generated: false,
    discountAmount: "0.0000",
    taxSchedule: 2,
  }),
  item(ids.SETTLEMENT_DETAIL, 66062, 2, ["34567.8900", "0.0000", "34567.8900"], {
    ...SETTLEMENT,
    taxDate: "2026-05-31",
    description: "Interconnection",
    generated: false,
    discountAmount: "0.0000",
    taxSchedule: 2,
  }),
  item(ids.MAY_DRAFT, 66071, 1, ["135.00", "12.15", "133.65"], {
    ...FIBRE,
    ...OFFICE,
    discount: 10,
    discountAmount: "13.50",
    ratingPeriod: 202605,
    taxDate: "2026-06-01",
    taxDurationDays: 31,
    description: "Business Fibre 100, May",
    bindingUuid: ids.FAST_FIBRE_BOUND,
  }),
  item(ids.MAY_DRAFT, 66072, 2, ["20.00", "2.00", "22.00"], {
    ...MOBILE,
    ...BACKUP,
    ratingPeriod: 202605,
    taxDate: "2026-06-01",
    taxDurationDays: 31,
    description: "Mobile Backup, May",
  }),
  item(ids.MAY_DRAFT, ids.DATA_ITEM, 3, ["12.29", "1.23", "13.52"], {
    ...MOBILE,
    ...BACKUP,
    ratingPeriod: 202605,
    taxDate: "2026-06-01",
    description: "Mobile data, May",
    quantity: "1288490188",
    eventCount: 1,
  }),
  item(ids.MAY_DRAFT, 66074, 4, ["12.29", "1.23", "13.52"], {
    ...MOBILE,
    ...BACKUP,
    ratingPeriod: 202605,
    taxDate: "2026-06-01",
    description: "Mobile data on 18 May",
    quantity: "1288490188",
    eventCount: 1,
    displayRate: "10.00 a gigabyte",
    rollupTxItem: ids.DATA_ITEM,
  }),
  item(ids.BIKES_DRAFT, 66081, 1, ["405.00", "40.50", "445.50"], {
    ...FIBRE,
    ...BIKES,
    ratingPeriod: 202608,
    taxDate: "2026-08-01",
    taxDurationDays: 92,
    description: "Business Fibre 100, a quarter",
    quantity: "3",
  }),
  item(ids.BIKES_DRAFT, ids.BIKES_LATE_FEE_ITEM, 2, ["15.00", "0.00", "15.00"], {
    ...LATE,
    taxDate: "2026-08-01",
    taxDurationDays: null,
    description: "The quarter from May is not paid",
  }),
];
