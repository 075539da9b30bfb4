import type { Row } from "../../../../mock/graphql/data-set.js";
import { FIBRE, MOBILE, OPERATOR_ACCESS, VOICE } from "./ids.js";

export const SERVICES: readonly Row[] = [
  {
    service: FIBRE,
    name: "Business fibre",
    realm: "fibre.example.com",
    description: "Internet over fibre, with a static address on request",
    usernameLabel: "Login",
  },
  { service: VOICE, name: "Telephone", realm: "voice.example.com", description: null, usernameLabel: "SIP user" },
  {
    service: MOBILE,
    name: "Mobile data",
    realm: "mobile.example.com",
    description: "Internet over the mobile network",
    usernameLabel: "Login",
  },
  { service: OPERATOR_ACCESS, name: "Operator", realm: null, description: null, usernameLabel: "Operator" },
];

const PLAN = {
  userDescription: null,
  operatorDescription: null,
  isSuspensionPlan: false,
  firstAvailableDate: "2025-07-01",
  lastAvailableDate: null,
  custom: null,
};

export const PLANS: readonly Row[] = [
  {
    ...PLAN,
    plan: "biz-fibre-50",
    service: FIBRE,
    name: "Business Fibre 50",
    userDescription: "50 Mbit/s down, 20 up, no limit",
    operatorDescription: "Off sale since July 2026; move to biz-fibre-100",
    lastAvailableDate: "2026-06-30",
    custom: '{"download_mbit":50}',
  },
  {
    ...PLAN,
    plan: "biz-fibre-100",
    service: FIBRE,
    name: "Business Fibre 100",
    userDescription: "100 Mbit/s down, 40 up, no limit",
    firstAvailableDate: "2026-04-01",
    custom: '{"download_mbit":100}',
  },
  { ...PLAN, plan: "biz-fibre-pause", service: FIBRE, name: "Business Fibre, paused", isSuspensionPlan: true },
  { ...PLAN, plan: "biz-voice", service: VOICE, name: "Business Voice", userDescription: "Local calls included" },
  { ...PLAN, plan: "mobile-backup", service: MOBILE, name: "Mobile Backup" },
];

export const TARIFF_TYPES: readonly Row[] = [
  {
    tid: 501,
    tariffType: "9000000000",
    rateType: "Group",
    path: ["9000000000"],
    name: "Calls",
    tariffTypeUuid: "0e8d4a7b-95c2-4f13-b6a0-3d7c1e5f8924",
  },
  {
    tid: 502,
    tariffType: "9000000001",
    rateType: "Duration",
    path: ["9000000000", "9000000001"],
    name: "National calls",
    tariffTypeUuid: "d4179e6c-2b80-4a5f-8c37-e90f5b1d6a42",
  },
  {
    tid: 503,
    tariffType: "9000000002",
    rateType: "Duration",
    path: ["9000000000", "9000000002"],
    name: "International calls",
    tariffTypeUuid: "69b3f7d0-a4e1-4c98-95b2-08d6c7e1f35a",
  },
  {
    tid: 504,
    tariffType: "9000000003",
    rateType: "Volume",
    path: ["9000000003"],
    name: "Mobile data",
    tariffTypeUuid: "c25e0b98-71fd-4d36-a8e4-f5b9027c6d13",
  },
];

const ITEM = {
  reportingAccount: 4100,
  quantityDivisor: 1,
  quantityFormat: "0",
  displayRate: null,
  taxable: true,
  taxSummaryItem: false,
  quantityType: 1,
  defaultRate: null,
  currency: "AUD",
  taxTreatment: 1,
  custom: null,
};

export const ITEM_SPECIFICATIONS: readonly Row[] = [
  {
    ...ITEM,
    itemSpecification: 11,
    itemCode: "FIBRE",
    name: "Fibre, monthly",
    displayRate: "135.00 a month",
    displayOrder: 10,
    defaultRate: "135.0000",
    custom: '{"ledger":"internet"}',
  },
  {
    ...ITEM,
    itemSpecification: 12,
    itemCode: "CALLS",
    name: "Telephone calls",
    reportingAccount: 4200,
    quantityDivisor: 60,
    quantityFormat: "0.0 min",
    displayOrder: 20,
    quantityType: 2,
    defaultRate: "0.123456789012345678",
  },
  { ...ITEM, itemSpecification: 13, itemCode: "MOBILE", name: "Mobile data, monthly", displayOrder: 30 },
  {
    ...ITEM,
    itemSpecification: 14,
    itemCode: "LATE",
    name: "Fee for paying late",
    displayOrder: 80,
    taxable: false,
    taxTreatment: 2,
  },
  { ...ITEM, itemSpecification: 15, itemCode: "GST", name: "GST", displayOrder: 90, taxSummaryItem: true },
  {
    ...ITEM,
    itemSpecification: 16,
    itemCode: "SETTLE",
    name: "Settlement between carriers",
    displayOrder: null,
    currency: "NZD",
  },
];
