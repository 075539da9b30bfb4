// Generated from openapi/ by `npm run generate`. Changes made here are lost.

import { date, int64, uuid } from "../../src/validation/formats.js";
import { isObject } from "../../src/validation/json-type.js";
import type { Described, Validator } from "../../src/validation/schema-node.js";

function OrderCreated$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.accounts;
  if (at !== undefined && !(CreatedEntries$is(at) || at === null)) return false;
  at = value.subscriptions;
  if (at !== undefined && !(CreatedEntries$is(at) || at === null)) return false;
  return true;
}

function OrderCreated$schema(): Described {
return { is: OrderCreated$is, type: "object", properties: {
accounts: { anyOf: [{ $ref: CreatedEntries }, "null"] },
subscriptions: { anyOf: [{ $ref: CreatedEntries }, "null"] },
} };
}

/** @internal */
export const OrderCreated: Validator = { is: OrderCreated$is, schema: OrderCreated$schema };

function OrderRefused$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.accounts;
  if (at !== undefined && !RefusedEntries$is(at)) return false;
  at = value.subscriptions;
  if (at !== undefined && !RefusedEntries$is(at)) return false;
  return true;
}

function OrderRefused$schema(): Described {
return { is: OrderRefused$is, type: "object", properties: {
accounts: { $ref: RefusedEntries },
subscriptions: { $ref: RefusedEntries },
} };
}

/** @internal */
export const OrderRefused: Validator = { is: OrderRefused$is, schema: OrderRefused$schema };

function Address$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.addressDetail;
  if (at !== undefined && typeof at !== "string") return false;
  at = value.streetNumber;
  if (at !== undefined && typeof at !== "string") return false;
  at = value.streetName;
  if (at !== undefined && typeof at !== "string") return false;
  at = value.streetType;
  if (at !== undefined && typeof at !== "string") return false;
  at = value.suburb;
  if (at !== undefined && typeof at !== "string") return false;
  at = value.postcode;
  if (at !== undefined && typeof at !== "string") return false;
  at = value.state;
  if (at !== undefined && typeof at !== "string") return false;
  at = value.country;
  if (at !== undefined && typeof at !== "string") return false;
  for (const name in value) {
    switch (name) {
      case "addressDetail":
      case "streetNumber":
      case "streetName":
      case "streetType":
      case "suburb":
      case "postcode":
      case "state":
      case "country":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function Address$schema(): Described {
return { is: Address$is, type: "object", additionalProperties: false, properties: {
addressDetail: "string",
streetNumber: "string",
streetName: "string",
streetType: "string",
suburb: "string",
postcode: "string",
state: "string",
country: "string",
} };
}

/** @internal */
export const Address: Validator = { is: Address$is, schema: Address$schema };

function PhoneContact$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.work;
  if (at !== undefined && typeof at !== "string") return false;
  at = value.home;
  if (at !== undefined && typeof at !== "string") return false;
  at = value.mobile;
  if (at !== undefined && typeof at !== "string") return false;
  for (const name in value) {
    switch (name) {
      case "work":
      case "home":
      case "mobile":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function PhoneContact$schema(): Described {
return { is: PhoneContact$is, type: "object", additionalProperties: false, properties: {
work: "string",
home: "string",
mobile: "string",
} };
}

/** @internal */
export const PhoneContact: Validator = { is: PhoneContact$is, schema: PhoneContact$schema };

function CustomFields$is$additionalProperties(value: any): boolean {
  if (!(typeof value === "string" || Number.isFinite(value) || typeof value === "boolean" || isObject(value) || Array.isArray(value))) return false;
  return true;
}

function CustomFields$is(value: any): boolean {
  if (!isObject(value)) return false;
  for (const name in value) {
    if (Object.hasOwn(value, name)) { if (!CustomFields$is$additionalProperties(value[name])) return false; }
  }
  return true;
}

function CustomFields$schema(): Described {
return { is: CustomFields$is, type: "object", additionalProperties: { is: CustomFields$is$additionalProperties, type: ["string", "number", "boolean", "object", "array"], items: {} } };
}

/** @internal */
export const CustomFields: Validator = { is: CustomFields$is, schema: CustomFields$schema };

function Account$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.USN;
  if (at !== undefined && typeof at !== "string") return false;
  at = value.alternateAccountNumber;
  if (at !== undefined && typeof at !== "string") return false;
  at = value.ratingCycleDay;
  if (at !== undefined && !Number.isInteger(at)) return false;
  at = value.invoicingCycleDay;
  if (at !== undefined && !Number.isInteger(at)) return false;
  at = value.releaseDelay;
  if (at !== undefined && !Number.isFinite(at)) return false;
  at = value.currency;
  if (at !== undefined && !(typeof at === "string" && /^[A-Z]{3}$/u.test(at))) return false;
  at = value.accountTerms;
  if (at !== undefined && !Number.isInteger(at)) return false;
  at = value.taxable;
  if (at !== undefined && typeof at !== "boolean") return false;
  at = value.packageId;
  if (!Number.isInteger(at)) return false;
  at = value.comments;
  if (at !== undefined && typeof at !== "string") return false;
  at = value.tradingName;
  if (at !== undefined && typeof at !== "string") return false;
  at = value.abn;
  if (at !== undefined && typeof at !== "string") return false;
  at = value.companyName;
  if (at !== undefined && typeof at !== "string") return false;
  at = value.contactTitle;
  if (at !== undefined && typeof at !== "string") return false;
  at = value.givenName;
  if (at !== undefined && typeof at !== "string") return false;
  at = value.familyName;
  if (at !== undefined && typeof at !== "string") return false;
  at = value.emailAddress;
  if (at !== undefined && typeof at !== "string") return false;
  at = value.serviceAddress;
  if (at !== undefined && !Address$is(at)) return false;
  at = value.billAddress;
  if (at !== undefined && !Address$is(at)) return false;
  at = value.phoneContact;
  if (at !== undefined && !PhoneContact$is(at)) return false;
  at = value.fax;
  if (at !== undefined && typeof at !== "string") return false;
  at = value.timezone;
  if (at !== undefined && typeof at !== "string") return false;
  at = value.dob;
  if (at !== undefined && !(typeof at === "string" && date(at))) return false;
  at = value.custom;
  if (at !== undefined && !CustomFields$is(at)) return false;
  for (const name in value) {
    switch (name) {
      case "USN":
      case "alternateAccountNumber":
      case "ratingCycleDay":
      case "invoicingCycleDay":
      case "releaseDelay":
      case "currency":
      case "accountTerms":
      case "taxable":
      case "packageId":
      case "comments":
      case "tradingName":
      case "abn":
      case "companyName":
      case "contactTitle":
      case "givenName":
      case "familyName":
      case "emailAddress":
      case "serviceAddress":
      case "billAddress":
      case "phoneContact":
      case "fax":
      case "timezone":
      case "dob":
      case "custom":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function Account$schema(): Described {
return { is: Account$is, type: "object", additionalProperties: false, required: ["packageId"], properties: {
USN: "string",
alternateAccountNumber: "string",
ratingCycleDay: "integer",
invoicingCycleDay: "integer",
releaseDelay: "number",
currency: { type: "string", pattern: "^[A-Z]{3}$" },
accountTerms: "integer",
taxable: "boolean",
packageId: "integer",
comments: "string",
tradingName: "string",
abn: "string",
companyName: "string",
contactTitle: "string",
givenName: "string",
familyName: "string",
emailAddress: "string",
serviceAddress: { $ref: Address },
billAddress: { $ref: Address },
phoneContact: { $ref: PhoneContact },
fax: "string",
timezone: "string",
dob: { type: "string", format: "date", hasFormat: date },
custom: { $ref: CustomFields },
} };
}

/** @internal */
export const Account: Validator = { is: Account$is, schema: Account$schema };

function Subscription$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.accountId;
  if (at !== undefined && !(typeof at === "string" && uuid(at))) return false;
  at = value.serviceId;
  if (!Number.isInteger(at)) return false;
  at = value.username;
  if (at !== undefined && typeof at !== "string") return false;
  at = value.plan;
  if (at !== undefined && typeof at !== "string") return false;
  at = value.startTime;
  if (at !== undefined && !(Number.isInteger(at) && int64(at))) return false;
  at = value.timezone;
  if (at !== undefined && typeof at !== "string") return false;
  at = value.description;
  if (at !== undefined && typeof at !== "string") return false;
  at = value.ratingCycleDay;
  if (at !== undefined && !Number.isInteger(at)) return false;
  at = value.invoicingCycleDay;
  if (at !== undefined && !Number.isInteger(at)) return false;
  at = value.releaseDelay;
  if (at !== undefined && !Number.isFinite(at)) return false;
  at = value.currency;
  if (at !== undefined && !(typeof at === "string" && /^[A-Z]{3}$/u.test(at))) return false;
  at = value.custom;
  if (at !== undefined && !CustomFields$is(at)) return false;
  for (const name in value) {
    switch (name) {
      case "accountId":
      case "serviceId":
      case "username":
      case "plan":
      case "startTime":
      case "timezone":
      case "description":
      case "ratingCycleDay":
      case "invoicingCycleDay":
      case "releaseDelay":
      case "currency":
      case "custom":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function Subscription$schema(): Described {
return { is: Subscription$is, type: "object", additionalProperties: false, required: ["serviceId"], properties: {
accountId: { type: "string", format: "uuid", hasFormat: uuid },
serviceId: "integer",
username: "string",
plan: "string",
startTime: { type: "integer", format: "int64", hasFormat: int64 },
timezone: "string",
description: "string",
ratingCycleDay: "integer",
invoicingCycleDay: "integer",
releaseDelay: "number",
currency: { type: "string", pattern: "^[A-Z]{3}$" },
custom: { $ref: CustomFields },
} };
}

/** @internal */
export const Subscription: Validator = { is: Subscription$is, schema: Subscription$schema };

function Order$is$if$accounts(value: any): boolean {
  if (!Array.isArray(value)) return false;
  if (value.length < 1) return false;
  return true;
}

function Order$is$if(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.accounts;
  if (!Order$is$if$accounts(at)) return false;
  return true;
}

function Order$is$else$subscriptions$items(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.accountId;
  if (typeof at !== "string") return false;
  return true;
}

function Order$is$else$subscriptions(value: any): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) if (!Order$is$else$subscriptions$items(value[index])) return false;
  return true;
}

function Order$is$else(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.subscriptions;
  if (at !== undefined && !Order$is$else$subscriptions(at)) return false;
  return true;
}

function Order$is$accounts(value: any): boolean {
  if (!Array.isArray(value)) return false;
  if (value.length > 1) return false;
  for (let index = 0; index < value.length; index++) if (!Account$is(value[index])) return false;
  return true;
}

function Order$is$subscriptions(value: any): boolean {
  if (!Array.isArray(value)) return false;
  if (value.length > 100) return false;
  for (let index = 0; index < value.length; index++) if (!Subscription$is(value[index])) return false;
  return true;
}

function Order$is(value: any): boolean {
  if (!(isObject(value) && (Order$is$if(value) || Order$is$else(value)))) return false;
  let at: any;
  at = value.accounts;
  if (at !== undefined && !Order$is$accounts(at)) return false;
  at = value.subscriptions;
  if (at !== undefined && !Order$is$subscriptions(at)) return false;
  for (const name in value) {
    switch (name) {
      case "accounts":
      case "subscriptions":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function Order$schema(): Described {
return { is: Order$is, type: "object", additionalProperties: false, properties: {
accounts: { is: Order$is$accounts, type: "array", maxItems: 1, items: { $ref: Account } },
subscriptions: { is: Order$is$subscriptions, type: "array", maxItems: 100, items: { $ref: Subscription } },
}, if: { is: Order$is$if, type: "object", required: ["accounts"], properties: {
accounts: { is: Order$is$if$accounts, type: "array", minItems: 1, items: {} },
} }, else: { is: Order$is$else, type: "object", properties: {
subscriptions: { is: Order$is$else$subscriptions, type: "array", items: { is: Order$is$else$subscriptions$items, type: "object", required: ["accountId"], properties: {
accountId: "string",
} } },
} } };
}

/** @internal */
export const Order: Validator = { is: Order$is, schema: Order$schema };

function OrderErrorCodeKnown$is(value: any): boolean {
  if (!(value === "CURRENCY_NOT_AVAILABLE" || value === "CURRENCY_NOT_FOUND" || value === "PACKAGE_NOT_PUBLISHED" || value === "PACKAGE_NOT_FOUND" || value === "PACKAGE_MISSING" || value === "NO_PACKAGE_FOR_CURRENCY" || value === "SERVICE_NOT_PUBLISHED" || value === "SERVICE_NOT_FOUND" || value === "SERVICE_NOT_VALID" || value === "SERVICE_MISSING" || value === "PLAN_NOT_FOUND" || value === "PLAN_NOT_PUBLISHED" || value === "PLAN_NOT_VALID" || value === "NO_PLAN_FOR_SERVICE" || value === "NO_PLAN_FOR_ACCOUNT" || value === "NOT_ACCOUNT" || value === "ACCOUNT_MISSING" || value === "TIMEZONE_NOT_FOUND" || value === "DUPLICATE_USERNAME" || value === "DUPLICATE_LEGACY_ACCOUNT_NUMBER" || value === "INTERNAL_ERROR")) return false;
  return true;
}

function OrderErrorCodeKnown$schema(): Described {
return { is: OrderErrorCodeKnown$is, type: "string", enum: ["CURRENCY_NOT_AVAILABLE", "CURRENCY_NOT_FOUND", "PACKAGE_NOT_PUBLISHED", "PACKAGE_NOT_FOUND", "PACKAGE_MISSING", "NO_PACKAGE_FOR_CURRENCY", "SERVICE_NOT_PUBLISHED", "SERVICE_NOT_FOUND", "SERVICE_NOT_VALID", "SERVICE_MISSING", "PLAN_NOT_FOUND", "PLAN_NOT_PUBLISHED", "PLAN_NOT_VALID", "NO_PLAN_FOR_SERVICE", "NO_PLAN_FOR_ACCOUNT", "NOT_ACCOUNT", "ACCOUNT_MISSING", "TIMEZONE_NOT_FOUND", "DUPLICATE_USERNAME", "DUPLICATE_LEGACY_ACCOUNT_NUMBER", "INTERNAL_ERROR"] };
}

/** @internal */
export const OrderErrorCodeKnown: Validator = { is: OrderErrorCodeKnown$is, schema: OrderErrorCodeKnown$schema };

function OrderErrorCode$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function OrderErrorCode$schema(): Described {
return { is: OrderErrorCode$is, type: "string" };
}

/** @internal */
export const OrderErrorCode: Validator = { is: OrderErrorCode$is, schema: OrderErrorCode$schema };

function CreatedEntry$is$errors(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
  if (Array.isArray(value)) {
    if (value.length > 0) return false;
    for (let index = 0; index < value.length; index++) if (typeof value[index] !== "string") return false;
  }
  return true;
}

function CreatedEntry$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.uuid;
  if (!(typeof at === "string" && at.length >= 1)) return false;
  at = value.errors;
  if (at !== undefined && !CreatedEntry$is$errors(at)) return false;
  return true;
}

function CreatedEntry$schema(): Described {
return { is: CreatedEntry$is, type: "object", required: ["uuid"], properties: {
uuid: { type: "string", minLength: 1 },
errors: { is: CreatedEntry$is$errors, type: ["array", "null"], maxItems: 0, items: "string" },
} };
}

/** @internal */
export const CreatedEntry: Validator = { is: CreatedEntry$is, schema: CreatedEntry$schema };

function RefusedEntry$is$errors(value: any): boolean {
  if (!Array.isArray(value)) return false;
  if (value.length < 1) return false;
  for (let index = 0; index < value.length; index++) if (typeof value[index] !== "string") return false;
  return true;
}

function RefusedEntry$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.errors;
  if (!RefusedEntry$is$errors(at)) return false;
  at = value.uuid;
  if (at !== undefined && at !== null) return false;
  return true;
}

function RefusedEntry$schema(): Described {
return { is: RefusedEntry$is, type: "object", required: ["errors"], properties: {
errors: { is: RefusedEntry$is$errors, type: "array", minItems: 1, items: "string" },
uuid: "null",
} };
}

/** @internal */
export const RefusedEntry: Validator = { is: RefusedEntry$is, schema: RefusedEntry$schema };

function OrderEntry$is(value: any): boolean {
  if (!(Number(CreatedEntry$is(value)) + Number(RefusedEntry$is(value)) === 1)) return false;
  return true;
}

function OrderEntry$schema(): Described {
return { is: OrderEntry$is, oneOf: [{ $ref: CreatedEntry }, { $ref: RefusedEntry }] };
}

/** @internal */
export const OrderEntry: Validator = { is: OrderEntry$is, schema: OrderEntry$schema };

function OrderEntries$is(value: any): boolean {
  if (!isObject(value)) return false;
  for (const name in value) {
    if (Object.hasOwn(value, name)) { if (!OrderEntry$is(value[name])) return false; }
  }
  return true;
}

function OrderEntries$schema(): Described {
return { is: OrderEntries$is, type: "object", additionalProperties: { $ref: OrderEntry } };
}

/** @internal */
export const OrderEntries: Validator = { is: OrderEntries$is, schema: OrderEntries$schema };

function OrderResponse$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.accounts;
  if (at !== undefined && !(OrderEntries$is(at) || at === null)) return false;
  at = value.subscriptions;
  if (at !== undefined && !(OrderEntries$is(at) || at === null)) return false;
  return true;
}

function OrderResponse$schema(): Described {
return { is: OrderResponse$is, type: "object", properties: {
accounts: { anyOf: [{ $ref: OrderEntries }, "null"] },
subscriptions: { anyOf: [{ $ref: OrderEntries }, "null"] },
} };
}

/** @internal */
export const OrderResponse: Validator = { is: OrderResponse$is, schema: OrderResponse$schema };

function AccountUpdate$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.accountTerms;
  if (at !== undefined && !Number.isInteger(at)) return false;
  at = value.releaseDelay;
  if (at !== undefined && !Number.isFinite(at)) return false;
  at = value.taxable;
  if (at !== undefined && typeof at !== "boolean") return false;
  at = value.comments;
  if (at !== undefined && typeof at !== "string") return false;
  at = value.tradingName;
  if (at !== undefined && typeof at !== "string") return false;
  at = value.abn;
  if (at !== undefined && typeof at !== "string") return false;
  at = value.companyName;
  if (at !== undefined && typeof at !== "string") return false;
  at = value.contactTitle;
  if (at !== undefined && typeof at !== "string") return false;
  at = value.givenName;
  if (at !== undefined && typeof at !== "string") return false;
  at = value.familyName;
  if (at !== undefined && typeof at !== "string") return false;
  at = value.emailAddress;
  if (at !== undefined && typeof at !== "string") return false;
  at = value.serviceAddress;
  if (at !== undefined && !Address$is(at)) return false;
  at = value.billAddress;
  if (at !== undefined && !Address$is(at)) return false;
  at = value.phoneContact;
  if (at !== undefined && !PhoneContact$is(at)) return false;
  at = value.fax;
  if (at !== undefined && typeof at !== "string") return false;
  at = value.dob;
  if (at !== undefined && !(typeof at === "string" && date(at))) return false;
  at = value.accountType;
  if (at !== undefined && !Number.isInteger(at)) return false;
  at = value.custom;
  if (at !== undefined && !CustomFields$is(at)) return false;
  for (const name in value) {
    switch (name) {
      case "accountTerms":
      case "releaseDelay":
      case "taxable":
      case "comments":
      case "tradingName":
      case "abn":
      case "companyName":
      case "contactTitle":
      case "givenName":
      case "familyName":
      case "emailAddress":
      case "serviceAddress":
      case "billAddress":
      case "phoneContact":
      case "fax":
      case "dob":
      case "accountType":
      case "custom":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function AccountUpdate$schema(): Described {
return { is: AccountUpdate$is, type: "object", additionalProperties: false, properties: {
accountTerms: "integer",
releaseDelay: "number",
taxable: "boolean",
comments: "string",
tradingName: "string",
abn: "string",
companyName: "string",
contactTitle: "string",
givenName: "string",
familyName: "string",
emailAddress: "string",
serviceAddress: { $ref: Address },
billAddress: { $ref: Address },
phoneContact: { $ref: PhoneContact },
fax: "string",
dob: { type: "string", format: "date", hasFormat: date },
accountType: "integer",
custom: { $ref: CustomFields },
} };
}

/** @internal */
export const AccountUpdate: Validator = { is: AccountUpdate$is, schema: AccountUpdate$schema };

function UpdateStatus$is(value: any): boolean {
  if (!(value === "UPDATED" || value === "ERROR" || value === "INTERNAL_ERROR")) return false;
  return true;
}

function UpdateStatus$schema(): Described {
return { is: UpdateStatus$is, type: "string", enum: ["UPDATED", "ERROR", "INTERNAL_ERROR"] };
}

/** @internal */
export const UpdateStatus: Validator = { is: UpdateStatus$is, schema: UpdateStatus$schema };

function AccountUpdateErrorCodeKnown$is(value: any): boolean {
  if (!(value === "NOT_ACCOUNT" || value === "ACCOUNT_MISSING" || value === "TIMEZONE_NOT_FOUND" || value === "ACCOUNT_TYPE_NOT_FOUND")) return false;
  return true;
}

function AccountUpdateErrorCodeKnown$schema(): Described {
return { is: AccountUpdateErrorCodeKnown$is, type: "string", enum: ["NOT_ACCOUNT", "ACCOUNT_MISSING", "TIMEZONE_NOT_FOUND", "ACCOUNT_TYPE_NOT_FOUND"] };
}

/** @internal */
export const AccountUpdateErrorCodeKnown: Validator = { is: AccountUpdateErrorCodeKnown$is, schema: AccountUpdateErrorCodeKnown$schema };

function AccountUpdateErrorCode$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function AccountUpdateErrorCode$schema(): Described {
return { is: AccountUpdateErrorCode$is, type: "string" };
}

/** @internal */
export const AccountUpdateErrorCode: Validator = { is: AccountUpdateErrorCode$is, schema: AccountUpdateErrorCode$schema };

function AccountUpdateResponse$is$if(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.status;
  if (at !== "ERROR") return false;
  return true;
}

function AccountUpdateResponse$is$then$errors(value: any): boolean {
  if (!Array.isArray(value)) return false;
  if (value.length < 1) return false;
  return true;
}

function AccountUpdateResponse$is$then(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.errors;
  if (!AccountUpdateResponse$is$then$errors(at)) return false;
  return true;
}

function AccountUpdateResponse$is$else$if(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.status;
  if (at !== "UPDATED") return false;
  return true;
}

function AccountUpdateResponse$is$else$then(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.accountId;
  if (typeof at !== "string") return false;
  return true;
}

function AccountUpdateResponse$is$else$errors(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
  if (Array.isArray(value)) {
    if (value.length > 0) return false;
  }
  return true;
}

function AccountUpdateResponse$is$else(value: any): boolean {
  if (!(isObject(value) && (!AccountUpdateResponse$is$else$if(value) || AccountUpdateResponse$is$else$then(value)))) return false;
  let at: any;
  at = value.errors;
  if (at !== undefined && !AccountUpdateResponse$is$else$errors(at)) return false;
  return true;
}

function AccountUpdateResponse$is$errors(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) if (typeof value[index] !== "string") return false;
  }
  return true;
}

function AccountUpdateResponse$is(value: any): boolean {
  if (!(isObject(value) && ((!AccountUpdateResponse$is$if(value) || AccountUpdateResponse$is$then(value)) && (AccountUpdateResponse$is$if(value) || AccountUpdateResponse$is$else(value))))) return false;
  let at: any;
  at = value.accountId;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.status;
  if (!(at === "UPDATED" || at === "ERROR" || at === "INTERNAL_ERROR")) return false;
  at = value.errors;
  if (at !== undefined && !AccountUpdateResponse$is$errors(at)) return false;
  return true;
}

function AccountUpdateResponse$schema(): Described {
return { is: AccountUpdateResponse$is, type: "object", required: ["status"], properties: {
accountId: ["string", "null"],
status: { $ref: UpdateStatus },
errors: { is: AccountUpdateResponse$is$errors, type: ["array", "null"], items: "string" },
}, if: { is: AccountUpdateResponse$is$if, type: "object", required: ["status"], properties: {
status: { const: "ERROR" },
} }, then: { is: AccountUpdateResponse$is$then, type: "object", required: ["errors"], properties: {
errors: { is: AccountUpdateResponse$is$then$errors, type: "array", minItems: 1, items: {} },
} }, else: { is: AccountUpdateResponse$is$else, type: "object", properties: {
errors: { is: AccountUpdateResponse$is$else$errors, type: ["array", "null"], maxItems: 0, items: {} },
}, if: { is: AccountUpdateResponse$is$else$if, type: "object", required: ["status"], properties: {
status: { const: "UPDATED" },
} }, then: { is: AccountUpdateResponse$is$else$then, type: "object", required: ["accountId"], properties: {
accountId: "string",
} } } };
}

/** @internal */
export const AccountUpdateResponse: Validator = { is: AccountUpdateResponse$is, schema: AccountUpdateResponse$schema };

function AccountUpdateErrorResponse$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.status;
  if (at !== "INTERNAL_ERROR") return false;
  at = value.accountId;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  return true;
}

function AccountUpdateErrorResponse$schema(): Described {
return { is: AccountUpdateErrorResponse$is, type: "object", required: ["status"], properties: {
accountId: ["string", "null"],
status: { type: "string", const: "INTERNAL_ERROR" },
} };
}

/** @internal */
export const AccountUpdateErrorResponse: Validator = { is: AccountUpdateErrorResponse$is, schema: AccountUpdateErrorResponse$schema };

function SubscriptionUpdate$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.username;
  if (at !== undefined && typeof at !== "string") return false;
  at = value.description;
  if (at !== undefined && typeof at !== "string") return false;
  at = value.releaseDelay;
  if (at !== undefined && !Number.isFinite(at)) return false;
  at = value.timezone;
  if (at !== undefined && typeof at !== "string") return false;
  at = value.custom;
  if (at !== undefined && !CustomFields$is(at)) return false;
  for (const name in value) {
    switch (name) {
      case "username":
      case "description":
      case "releaseDelay":
      case "timezone":
      case "custom":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function SubscriptionUpdate$schema(): Described {
return { is: SubscriptionUpdate$is, type: "object", additionalProperties: false, properties: {
username: "string",
description: "string",
releaseDelay: "number",
timezone: "string",
custom: { $ref: CustomFields },
} };
}

/** @internal */
export const SubscriptionUpdate: Validator = { is: SubscriptionUpdate$is, schema: SubscriptionUpdate$schema };

function SubscriptionUpdateErrorCodeKnown$is(value: any): boolean {
  if (!(value === "NOT_SUBSCRIPTION" || value === "SUBSCRIPTION_MISSING" || value === "TIMEZONE_NOT_FOUND" || value === "DUPLICATE_USERNAME")) return false;
  return true;
}

function SubscriptionUpdateErrorCodeKnown$schema(): Described {
return { is: SubscriptionUpdateErrorCodeKnown$is, type: "string", enum: ["NOT_SUBSCRIPTION", "SUBSCRIPTION_MISSING", "TIMEZONE_NOT_FOUND", "DUPLICATE_USERNAME"] };
}

/** @internal */
export const SubscriptionUpdateErrorCodeKnown: Validator = { is: SubscriptionUpdateErrorCodeKnown$is, schema: SubscriptionUpdateErrorCodeKnown$schema };

function SubscriptionUpdateErrorCode$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function SubscriptionUpdateErrorCode$schema(): Described {
return { is: SubscriptionUpdateErrorCode$is, type: "string" };
}

/** @internal */
export const SubscriptionUpdateErrorCode: Validator = { is: SubscriptionUpdateErrorCode$is, schema: SubscriptionUpdateErrorCode$schema };

function SubscriptionUpdateResponse$is$if(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.status;
  if (at !== "ERROR") return false;
  return true;
}

function SubscriptionUpdateResponse$is$then$errors(value: any): boolean {
  if (!Array.isArray(value)) return false;
  if (value.length < 1) return false;
  return true;
}

function SubscriptionUpdateResponse$is$then(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.errors;
  if (!SubscriptionUpdateResponse$is$then$errors(at)) return false;
  return true;
}

function SubscriptionUpdateResponse$is$else$if(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.status;
  if (at !== "UPDATED") return false;
  return true;
}

function SubscriptionUpdateResponse$is$else$then(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.subscriptionId;
  if (typeof at !== "string") return false;
  return true;
}

function SubscriptionUpdateResponse$is$else$errors(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
  if (Array.isArray(value)) {
    if (value.length > 0) return false;
  }
  return true;
}

function SubscriptionUpdateResponse$is$else(value: any): boolean {
  if (!(isObject(value) && (!SubscriptionUpdateResponse$is$else$if(value) || SubscriptionUpdateResponse$is$else$then(value)))) return false;
  let at: any;
  at = value.errors;
  if (at !== undefined && !SubscriptionUpdateResponse$is$else$errors(at)) return false;
  return true;
}

function SubscriptionUpdateResponse$is$errors(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) if (typeof value[index] !== "string") return false;
  }
  return true;
}

function SubscriptionUpdateResponse$is(value: any): boolean {
  if (!(isObject(value) && ((!SubscriptionUpdateResponse$is$if(value) || SubscriptionUpdateResponse$is$then(value)) && (SubscriptionUpdateResponse$is$if(value) || SubscriptionUpdateResponse$is$else(value))))) return false;
  let at: any;
  at = value.subscriptionId;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.status;
  if (!(at === "UPDATED" || at === "ERROR" || at === "INTERNAL_ERROR")) return false;
  at = value.errors;
  if (at !== undefined && !SubscriptionUpdateResponse$is$errors(at)) return false;
  return true;
}

function SubscriptionUpdateResponse$schema(): Described {
return { is: SubscriptionUpdateResponse$is, type: "object", required: ["status"], properties: {
subscriptionId: ["string", "null"],
status: { $ref: UpdateStatus },
errors: { is: SubscriptionUpdateResponse$is$errors, type: ["array", "null"], items: "string" },
}, if: { is: SubscriptionUpdateResponse$is$if, type: "object", required: ["status"], properties: {
status: { const: "ERROR" },
} }, then: { is: SubscriptionUpdateResponse$is$then, type: "object", required: ["errors"], properties: {
errors: { is: SubscriptionUpdateResponse$is$then$errors, type: "array", minItems: 1, items: {} },
} }, else: { is: SubscriptionUpdateResponse$is$else, type: "object", properties: {
errors: { is: SubscriptionUpdateResponse$is$else$errors, type: ["array", "null"], maxItems: 0, items: {} },
}, if: { is: SubscriptionUpdateResponse$is$else$if, type: "object", required: ["status"], properties: {
status: { const: "UPDATED" },
} }, then: { is: SubscriptionUpdateResponse$is$else$then, type: "object", required: ["subscriptionId"], properties: {
subscriptionId: "string",
} } } };
}

/** @internal */
export const SubscriptionUpdateResponse: Validator = { is: SubscriptionUpdateResponse$is, schema: SubscriptionUpdateResponse$schema };

function SubscriptionUpdateErrorResponse$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.status;
  if (at !== "INTERNAL_ERROR") return false;
  at = value.subscriptionId;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  return true;
}

function SubscriptionUpdateErrorResponse$schema(): Described {
return { is: SubscriptionUpdateErrorResponse$is, type: "object", required: ["status"], properties: {
subscriptionId: ["string", "null"],
status: { type: "string", const: "INTERNAL_ERROR" },
} };
}

/** @internal */
export const SubscriptionUpdateErrorResponse: Validator = { is: SubscriptionUpdateErrorResponse$is, schema: SubscriptionUpdateErrorResponse$schema };

function GraphqlRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.query;
  if (!(typeof at === "string" && at.length >= 1)) return false;
  at = value.variables;
  if (at !== undefined && !(isObject(at) || at === null)) return false;
  at = value.operationName;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.extensions;
  if (at !== undefined && !(isObject(at) || at === null)) return false;
  for (const name in value) {
    switch (name) {
      case "query":
      case "variables":
      case "operationName":
      case "extensions":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function GraphqlRequest$schema(): Described {
return { is: GraphqlRequest$is, type: "object", additionalProperties: false, required: ["query"], properties: {
query: { type: "string", minLength: 1 },
variables: ["object", "null"],
operationName: ["string", "null"],
extensions: ["object", "null"],
} };
}

/** @internal */
export const GraphqlRequest: Validator = { is: GraphqlRequest$is, schema: GraphqlRequest$schema };

function GraphqlLocation$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.line;
  if (at !== undefined && !(Number.isInteger(at) || at === null)) return false;
  at = value.column;
  if (at !== undefined && !(Number.isInteger(at) || at === null)) return false;
  return true;
}

function GraphqlLocation$schema(): Described {
return { is: GraphqlLocation$is, type: "object", properties: {
line: ["integer", "null"],
column: ["integer", "null"],
} };
}

/** @internal */
export const GraphqlLocation: Validator = { is: GraphqlLocation$is, schema: GraphqlLocation$schema };

function GraphqlError$is$locations(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) if (!GraphqlLocation$is(value[index])) return false;
  }
  return true;
}

function GraphqlError$is$path(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) if (!(typeof value[index] === "string" || Number.isInteger(value[index]))) return false;
  }
  return true;
}

function GraphqlError$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.message;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.locations;
  if (at !== undefined && !GraphqlError$is$locations(at)) return false;
  at = value.path;
  if (at !== undefined && !GraphqlError$is$path(at)) return false;
  at = value.extensions;
  if (at !== undefined && !(isObject(at) || at === null)) return false;
  return true;
}

function GraphqlError$schema(): Described {
return { is: GraphqlError$is, type: "object", properties: {
message: ["string", "null"],
locations: { is: GraphqlError$is$locations, type: ["array", "null"], items: { $ref: GraphqlLocation } },
path: { is: GraphqlError$is$path, type: ["array", "null"], items: { is: (value) => typeof value === "string" || Number.isInteger(value), type: ["string", "integer"] } },
extensions: ["object", "null"],
} };
}

/** @internal */
export const GraphqlError: Validator = { is: GraphqlError$is, schema: GraphqlError$schema };

function GraphqlResponse$is$if$errors(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
  if (Array.isArray(value)) {
    if (value.length > 0) return false;
  }
  return true;
}

function GraphqlResponse$is$if(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.errors;
  if (at !== undefined && !GraphqlResponse$is$if$errors(at)) return false;
  return true;
}

function GraphqlResponse$is$then(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.data;
  if (!isObject(at)) return false;
  return true;
}

function GraphqlResponse$is$errors(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) if (!GraphqlError$is(value[index])) return false;
  }
  return true;
}

function GraphqlResponse$is(value: any): boolean {
  if (!(isObject(value) && (!GraphqlResponse$is$if(value) || GraphqlResponse$is$then(value)))) return false;
  let at: any;
  at = value.data;
  if (at !== undefined && !(isObject(at) || at === null)) return false;
  at = value.errors;
  if (at !== undefined && !GraphqlResponse$is$errors(at)) return false;
  at = value.extensions;
  if (at !== undefined && !(isObject(at) || at === null)) return false;
  return true;
}

function GraphqlResponse$schema(): Described {
return { is: GraphqlResponse$is, type: "object", properties: {
data: ["object", "null"],
errors: { is: GraphqlResponse$is$errors, type: ["array", "null"], items: { $ref: GraphqlError } },
extensions: ["object", "null"],
}, if: { is: GraphqlResponse$is$if, type: "object", properties: {
errors: { is: GraphqlResponse$is$if$errors, type: ["array", "null"], maxItems: 0, items: {} },
} }, then: { is: GraphqlResponse$is$then, type: "object", required: ["data"], properties: {
data: "object",
} } };
}

/** @internal */
export const GraphqlResponse: Validator = { is: GraphqlResponse$is, schema: GraphqlResponse$schema };

function CreatedEntries$is(value: any): boolean {
  if (!isObject(value)) return false;
  for (const name in value) {
    if (Object.hasOwn(value, name)) { if (!CreatedEntry$is(value[name])) return false; }
  }
  return true;
}

function CreatedEntries$schema(): Described {
return { is: CreatedEntries$is, type: "object", additionalProperties: { $ref: CreatedEntry } };
}

/** @internal */
export const CreatedEntries: Validator = { is: CreatedEntries$is, schema: CreatedEntries$schema };

function RefusedEntries$is(value: any): boolean {
  if (!isObject(value)) return false;
  for (const name in value) {
    if (Object.hasOwn(value, name)) { if (!RefusedEntry$is(value[name])) return false; }
  }
  return true;
}

function RefusedEntries$schema(): Described {
return { is: RefusedEntries$is, type: "object", additionalProperties: { $ref: RefusedEntry } };
}

/** @internal */
export const RefusedEntries: Validator = { is: RefusedEntries$is, schema: RefusedEntries$schema };

function noParameters$is(value: any): boolean {
  if (!isObject(value)) return false;
  for (const name in value) {
    if (Object.hasOwn(value, name)) { return false; }
  }
  return true;
}

function noParameters$schema(): Described {
return { is: noParameters$is, type: "object", additionalProperties: false };
}

/** @internal */
export const noParameters: Validator = { is: noParameters$is, schema: noParameters$schema };

function requestHeaders$is(value: any): boolean {
  if (!isObject(value)) return false;
  for (const name in value) {
    if (Object.hasOwn(value, name)) { if (typeof value[name] !== "string") return false; }
  }
  return true;
}

function requestHeaders$schema(): Described {
return { is: requestHeaders$is, type: "object", additionalProperties: "string" };
}

/** @internal */
export const requestHeaders: Validator = { is: requestHeaders$is, schema: requestHeaders$schema };

function createOrderRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.path;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.query;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.headers;
  if (at !== undefined && !requestHeaders$is(at)) return false;
  at = value.body;
  if (!Order$is(at)) return false;
  for (const name in value) {
    switch (name) {
      case "path":
      case "query":
      case "headers":
      case "body":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function createOrderRequest$schema(): Described {
return { is: createOrderRequest$is, type: "object", additionalProperties: false, required: ["body"], properties: {
path: { $ref: noParameters },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
body: { $ref: Order },
} };
}

/** @internal */
export const createOrderRequest: Validator = { is: createOrderRequest$is, schema: createOrderRequest$schema };

function updateAccountRequest$is$path(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.id;
  if (!(typeof at === "string" && at.length >= 1)) return false;
  for (const name in value) {
    switch (name) {
      case "id":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function updateAccountRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.path;
  if (!updateAccountRequest$is$path(at)) return false;
  at = value.query;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.headers;
  if (at !== undefined && !requestHeaders$is(at)) return false;
  at = value.body;
  if (!AccountUpdate$is(at)) return false;
  for (const name in value) {
    switch (name) {
      case "path":
      case "query":
      case "headers":
      case "body":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function updateAccountRequest$schema(): Described {
return { is: updateAccountRequest$is, type: "object", additionalProperties: false, required: ["path", "body"], properties: {
path: { is: updateAccountRequest$is$path, type: "object", additionalProperties: false, required: ["id"], properties: {
id: { type: "string", minLength: 1 },
} },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
body: { $ref: AccountUpdate },
} };
}

/** @internal */
export const updateAccountRequest: Validator = { is: updateAccountRequest$is, schema: updateAccountRequest$schema };

function updateSubscriptionRequest$is$path(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.id;
  if (!(typeof at === "string" && at.length >= 1)) return false;
  for (const name in value) {
    switch (name) {
      case "id":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function updateSubscriptionRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.path;
  if (!updateSubscriptionRequest$is$path(at)) return false;
  at = value.query;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.headers;
  if (at !== undefined && !requestHeaders$is(at)) return false;
  at = value.body;
  if (!SubscriptionUpdate$is(at)) return false;
  for (const name in value) {
    switch (name) {
      case "path":
      case "query":
      case "headers":
      case "body":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function updateSubscriptionRequest$schema(): Described {
return { is: updateSubscriptionRequest$is, type: "object", additionalProperties: false, required: ["path", "body"], properties: {
path: { is: updateSubscriptionRequest$is$path, type: "object", additionalProperties: false, required: ["id"], properties: {
id: { type: "string", minLength: 1 },
} },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
body: { $ref: SubscriptionUpdate },
} };
}

/** @internal */
export const updateSubscriptionRequest: Validator = { is: updateSubscriptionRequest$is, schema: updateSubscriptionRequest$schema };

function queryGraphqlRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.path;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.query;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.headers;
  if (at !== undefined && !requestHeaders$is(at)) return false;
  at = value.body;
  if (!GraphqlRequest$is(at)) return false;
  for (const name in value) {
    switch (name) {
      case "path":
      case "query":
      case "headers":
      case "body":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function queryGraphqlRequest$schema(): Described {
return { is: queryGraphqlRequest$is, type: "object", additionalProperties: false, required: ["body"], properties: {
path: { $ref: noParameters },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
body: { $ref: GraphqlRequest },
} };
}

/** @internal */
export const queryGraphqlRequest: Validator = { is: queryGraphqlRequest$is, schema: queryGraphqlRequest$schema };
