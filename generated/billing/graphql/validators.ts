// Generated from openapi/ by `npm run generate`. Changes made here are lost.

import { int64, uuid } from "../../../src/validation/formats.js";
import { isObject } from "../../../src/validation/json-type.js";
import type { Described, Validator } from "../../../src/validation/schema-node.js";

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

function GetAccountVariables$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.usn;
  if (typeof at !== "string") return false;
  for (const name in value) {
    switch (name) {
      case "usn":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function GetAccountVariables$schema(): Described {
return { is: GetAccountVariables$is, type: "object", additionalProperties: false, required: ["usn"], properties: {
usn: "string",
} };
}

/** @internal */
export const GetAccountVariables: Validator = { is: GetAccountVariables$is, schema: GetAccountVariables$schema };

function GetAccountData$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.account;
  if (at === undefined || !(GetAccountAccount$is(at) || at === null)) return false;
  return true;
}

function GetAccountData$schema(): Described {
return { is: GetAccountData$is, type: "object", properties: {
account: { anyOf: [{ $ref: GetAccountAccount }, "null"] },
}, required: ["account"] };
}

/** @internal */
export const GetAccountData: Validator = { is: GetAccountData$is, schema: GetAccountData$schema };

function GetAccountAccount$is$Contact(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) if (!(GetAccountAccountContact$is(value[index]) || value[index] === null)) return false;
  }
  return true;
}

function GetAccountAccount$is$Address(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) if (!(GetAccountAccountAddress$is(value[index]) || value[index] === null)) return false;
  }
  return true;
}

function GetAccountAccount$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.account;
  if (!((typeof at === "string" && /^-?\d{1,19}$/u.test(at)) || at === null)) return false;
  at = value.accountUuid;
  if (!(typeof at === "string" || at === null)) return false;
  at = value.usn;
  if (!(typeof at === "string" || at === null)) return false;
  at = value.alternateAccountNumber;
  if (!(typeof at === "string" || at === null)) return false;
  at = value.accountType;
  if (!(Number.isInteger(at) || at === null)) return false;
  at = value.creationTime;
  if (!((Number.isInteger(at) && int64(at)) || at === null)) return false;
  at = value.description;
  if (!(typeof at === "string" || at === null)) return false;
  at = value.taxable;
  if (!(typeof at === "boolean" || at === null)) return false;
  at = value.currency;
  if (!(typeof at === "string" || at === null)) return false;
  at = value.custom;
  if (!(typeof at === "string" || at === null)) return false;
  at = value.Contact;
  if (!GetAccountAccount$is$Contact(at)) return false;
  at = value.Address;
  if (!GetAccountAccount$is$Address(at)) return false;
  return true;
}

function GetAccountAccount$schema(): Described {
return { is: GetAccountAccount$is, type: "object", properties: {
account: { type: ["string", "null"], pattern: "^-?\\d{1,19}$" },
accountUuid: ["string", "null"],
usn: ["string", "null"],
alternateAccountNumber: ["string", "null"],
accountType: ["integer", "null"],
creationTime: { type: ["integer", "null"], format: "int64", hasFormat: int64 },
description: ["string", "null"],
taxable: ["boolean", "null"],
currency: ["string", "null"],
custom: ["string", "null"],
Contact: { is: GetAccountAccount$is$Contact, type: ["array", "null"], items: { is: (value) => GetAccountAccountContact$is(value) || value === null, anyOf: [{ $ref: GetAccountAccountContact }, "null"] } },
Address: { is: GetAccountAccount$is$Address, type: ["array", "null"], items: { is: (value) => GetAccountAccountAddress$is(value) || value === null, anyOf: [{ $ref: GetAccountAccountAddress }, "null"] } },
}, required: ["account", "accountUuid", "usn", "alternateAccountNumber", "accountType", "creationTime", "description", "taxable", "currency", "custom", "Contact", "Address"] };
}

/** @internal */
export const GetAccountAccount: Validator = { is: GetAccountAccount$is, schema: GetAccountAccount$schema };

function GetAccountAccountContact$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.contactType;
  if (!(Number.isInteger(at) || at === null)) return false;
  at = value.contactName;
  if (!(typeof at === "string" || at === null)) return false;
  at = value.companyName;
  if (!(typeof at === "string" || at === null)) return false;
  at = value.tradingName;
  if (!(typeof at === "string" || at === null)) return false;
  at = value.abn;
  if (!(typeof at === "string" || at === null)) return false;
  at = value.contactTitle;
  if (!(typeof at === "string" || at === null)) return false;
  at = value.givenName;
  if (!(typeof at === "string" || at === null)) return false;
  at = value.familyName;
  if (!(typeof at === "string" || at === null)) return false;
  at = value.dateOfBirth;
  if (!(typeof at === "string" || at === null)) return false;
  at = value.position;
  if (!(typeof at === "string" || at === null)) return false;
  at = value.phoneHome;
  if (!(typeof at === "string" || at === null)) return false;
  at = value.phoneWork;
  if (!(typeof at === "string" || at === null)) return false;
  at = value.phoneMobile;
  if (!(typeof at === "string" || at === null)) return false;
  at = value.fax;
  if (!(typeof at === "string" || at === null)) return false;
  return true;
}

function GetAccountAccountContact$schema(): Described {
return { is: GetAccountAccountContact$is, type: "object", properties: {
contactType: ["integer", "null"],
contactName: ["string", "null"],
companyName: ["string", "null"],
tradingName: ["string", "null"],
abn: ["string", "null"],
contactTitle: ["string", "null"],
givenName: ["string", "null"],
familyName: ["string", "null"],
dateOfBirth: ["string", "null"],
position: ["string", "null"],
phoneHome: ["string", "null"],
phoneWork: ["string", "null"],
phoneMobile: ["string", "null"],
fax: ["string", "null"],
}, required: ["contactType", "contactName", "companyName", "tradingName", "abn", "contactTitle", "givenName", "familyName", "dateOfBirth", "position", "phoneHome", "phoneWork", "phoneMobile", "fax"] };
}

/** @internal */
export const GetAccountAccountContact: Validator = { is: GetAccountAccountContact$is, schema: GetAccountAccountContact$schema };

function GetAccountAccountAddress$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.addressType;
  if (!(Number.isInteger(at) || at === null)) return false;
  at = value.addressName;
  if (!(typeof at === "string" || at === null)) return false;
  at = value.companyName;
  if (!(typeof at === "string" || at === null)) return false;
  at = value.addressDetail;
  if (!(typeof at === "string" || at === null)) return false;
  at = value.buildingName;
  if (!(typeof at === "string" || at === null)) return false;
  at = value.subUnit;
  if (!(typeof at === "string" || at === null)) return false;
  at = value.floor;
  if (!(typeof at === "string" || at === null)) return false;
  at = value.lot;
  if (!(typeof at === "string" || at === null)) return false;
  at = value.postalDeliveryType;
  if (!(typeof at === "string" || at === null)) return false;
  at = value.streetNumber;
  if (!(typeof at === "string" || at === null)) return false;
  at = value.streetName;
  if (!(typeof at === "string" || at === null)) return false;
  at = value.streetType;
  if (!(typeof at === "string" || at === null)) return false;
  at = value.suburb;
  if (!(typeof at === "string" || at === null)) return false;
  at = value.state;
  if (!(typeof at === "string" || at === null)) return false;
  at = value.postcode;
  if (!(typeof at === "string" || at === null)) return false;
  at = value.country;
  if (!(typeof at === "string" || at === null)) return false;
  return true;
}

function GetAccountAccountAddress$schema(): Described {
return { is: GetAccountAccountAddress$is, type: "object", properties: {
addressType: ["integer", "null"],
addressName: ["string", "null"],
companyName: ["string", "null"],
addressDetail: ["string", "null"],
buildingName: ["string", "null"],
subUnit: ["string", "null"],
floor: ["string", "null"],
lot: ["string", "null"],
postalDeliveryType: ["string", "null"],
streetNumber: ["string", "null"],
streetName: ["string", "null"],
streetType: ["string", "null"],
suburb: ["string", "null"],
state: ["string", "null"],
postcode: ["string", "null"],
country: ["string", "null"],
}, required: ["addressType", "addressName", "companyName", "addressDetail", "buildingName", "subUnit", "floor", "lot", "postalDeliveryType", "streetNumber", "streetName", "streetType", "suburb", "state", "postcode", "country"] };
}

/** @internal */
export const GetAccountAccountAddress: Validator = { is: GetAccountAccountAddress$is, schema: GetAccountAccountAddress$schema };

function GetAccountResponse$is$if$errors(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
  if (Array.isArray(value)) {
    if (value.length > 0) return false;
  }
  return true;
}

function GetAccountResponse$is$if(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.errors;
  if (at !== undefined && !GetAccountResponse$is$if$errors(at)) return false;
  return true;
}

function GetAccountResponse$is$then(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.data;
  if (!isObject(at)) return false;
  return true;
}

function GetAccountResponse$is$errors(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) if (!GraphqlError$is(value[index])) return false;
  }
  return true;
}

function GetAccountResponse$is(value: any): boolean {
  if (!(isObject(value) && (!GetAccountResponse$is$if(value) || GetAccountResponse$is$then(value)))) return false;
  let at: any;
  at = value.data;
  if (at !== undefined && !(GetAccountData$is(at) || at === null)) return false;
  at = value.errors;
  if (at !== undefined && !GetAccountResponse$is$errors(at)) return false;
  at = value.extensions;
  if (at !== undefined && !(isObject(at) || at === null)) return false;
  return true;
}

function GetAccountResponse$schema(): Described {
return { is: GetAccountResponse$is, type: "object", properties: {
data: { anyOf: [{ $ref: GetAccountData }, "null"] },
errors: { is: GetAccountResponse$is$errors, type: ["array", "null"], items: { $ref: GraphqlError } },
extensions: ["object", "null"],
}, if: { is: GetAccountResponse$is$if, type: "object", properties: {
errors: { is: GetAccountResponse$is$if$errors, type: ["array", "null"], maxItems: 0, items: {} },
} }, then: { is: GetAccountResponse$is$then, type: "object", required: ["data"], properties: {
data: "object",
} } };
}

/** @internal */
export const GetAccountResponse: Validator = { is: GetAccountResponse$is, schema: GetAccountResponse$schema };

function SubscriptionFilter$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.subscription;
  if (at !== undefined && !((typeof at === "string" && /^-?\d{1,19}$/u.test(at)) || at === null)) return false;
  at = value.subscriptionUuid;
  if (at !== undefined && !((typeof at === "string" && uuid(at)) || at === null)) return false;
  at = value.usn;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.username;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.account;
  if (at !== undefined && !((Number.isInteger(at) && at >= -2147483648 && at <= 2147483647) || at === null)) return false;
  at = value.masterSubscription;
  if (at !== undefined && !((Number.isInteger(at) && at >= -2147483648 && at <= 2147483647) || at === null)) return false;
  at = value.service;
  if (at !== undefined && !((Number.isInteger(at) && at >= -2147483648 && at <= 2147483647) || at === null)) return false;
  at = value.ratingCycle;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.ratingCycleDay;
  if (at !== undefined && !((Number.isInteger(at) && at >= -2147483648 && at <= 2147483647) || at === null)) return false;
  at = value.discount;
  if (at !== undefined && !((Number.isInteger(at) && at >= -2147483648 && at <= 2147483647) || at === null)) return false;
  at = value.created;
  if (at !== undefined && !((Number.isInteger(at) && int64(at)) || at === null)) return false;
  at = value.accountCostCentre;
  if (at !== undefined && !((Number.isInteger(at) && at >= -2147483648 && at <= 2147483647) || at === null)) return false;
  at = value.description;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.taxable;
  if (at !== undefined && !(typeof at === "boolean" || at === null)) return false;
  at = value.currency;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.timezone;
  if (at !== undefined && !((Number.isInteger(at) && at >= -2147483648 && at <= 2147483647) || at === null)) return false;
  at = value.provisioned;
  if (at !== undefined && !((Number.isInteger(at) && int64(at)) || at === null)) return false;
  at = value.activated;
  if (at !== undefined && !((Number.isInteger(at) && int64(at)) || at === null)) return false;
  at = value.ordered;
  if (at !== undefined && !((Number.isInteger(at) && int64(at)) || at === null)) return false;
  at = value.enabled;
  if (at !== undefined && !((Number.isInteger(at) && int64(at)) || at === null)) return false;
  at = value.uoobject;
  if (at !== undefined && !((Number.isInteger(at) && at >= -2147483648 && at <= 2147483647) || at === null)) return false;
  at = value.subscriptionStatus;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.purchaseOrder;
  if (at !== undefined && !((typeof at === "string" && uuid(at)) || at === null)) return false;
  at = value.custom;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  for (const name in value) {
    switch (name) {
      case "subscription":
      case "subscriptionUuid":
      case "usn":
      case "username":
      case "account":
      case "masterSubscription":
      case "service":
      case "ratingCycle":
      case "ratingCycleDay":
      case "discount":
      case "created":
      case "accountCostCentre":
      case "description":
      case "taxable":
      case "currency":
      case "timezone":
      case "provisioned":
      case "activated":
      case "ordered":
      case "enabled":
      case "uoobject":
      case "subscriptionStatus":
      case "purchaseOrder":
      case "custom":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function SubscriptionFilter$schema(): Described {
return { is: SubscriptionFilter$is, type: "object", additionalProperties: false, properties: {
subscription: { type: ["string", "null"], pattern: "^-?\\d{1,19}$" },
subscriptionUuid: { type: ["string", "null"], format: "uuid", hasFormat: uuid },
usn: ["string", "null"],
username: ["string", "null"],
account: { type: ["integer", "null"], minimum: -2147483648, maximum: 2147483647 },
masterSubscription: { type: ["integer", "null"], minimum: -2147483648, maximum: 2147483647 },
service: { type: ["integer", "null"], minimum: -2147483648, maximum: 2147483647 },
ratingCycle: ["string", "null"],
ratingCycleDay: { type: ["integer", "null"], minimum: -2147483648, maximum: 2147483647 },
discount: { type: ["integer", "null"], minimum: -2147483648, maximum: 2147483647 },
created: { type: ["integer", "null"], format: "int64", hasFormat: int64 },
accountCostCentre: { type: ["integer", "null"], minimum: -2147483648, maximum: 2147483647 },
description: ["string", "null"],
taxable: ["boolean", "null"],
currency: ["string", "null"],
timezone: { type: ["integer", "null"], minimum: -2147483648, maximum: 2147483647 },
provisioned: { type: ["integer", "null"], format: "int64", hasFormat: int64 },
activated: { type: ["integer", "null"], format: "int64", hasFormat: int64 },
ordered: { type: ["integer", "null"], format: "int64", hasFormat: int64 },
enabled: { type: ["integer", "null"], format: "int64", hasFormat: int64 },
uoobject: { type: ["integer", "null"], minimum: -2147483648, maximum: 2147483647 },
subscriptionStatus: ["string", "null"],
purchaseOrder: { type: ["string", "null"], format: "uuid", hasFormat: uuid },
custom: ["string", "null"],
} };
}

/** @internal */
export const SubscriptionFilter: Validator = { is: SubscriptionFilter$is, schema: SubscriptionFilter$schema };

function ListSubscriptionsVariables$is$filter(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) if (!(SubscriptionFilter$is(value[index]) || value[index] === null)) return false;
  }
  return true;
}

function ListSubscriptionsVariables$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.usn;
  if (typeof at !== "string") return false;
  at = value.filter;
  if (at !== undefined && !ListSubscriptionsVariables$is$filter(at)) return false;
  at = value.offset;
  if (at !== undefined && !((Number.isInteger(at) && at >= 0 && at <= 2147483647) || at === null)) return false;
  at = value.limit;
  if (at !== undefined && !((Number.isInteger(at) && at >= -2147483648 && at <= 2147483647) || at === null)) return false;
  for (const name in value) {
    switch (name) {
      case "usn":
      case "filter":
      case "offset":
      case "limit":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function ListSubscriptionsVariables$schema(): Described {
return { is: ListSubscriptionsVariables$is, type: "object", additionalProperties: false, required: ["usn"], properties: {
usn: "string",
filter: { is: ListSubscriptionsVariables$is$filter, type: ["array", "null"], items: { is: (value) => SubscriptionFilter$is(value) || value === null, anyOf: [{ $ref: SubscriptionFilter }, "null"] } },
offset: { type: ["integer", "null"], minimum: 0, maximum: 2147483647 },
limit: { type: ["integer", "null"], minimum: -2147483648, maximum: 2147483647 },
} };
}

/** @internal */
export const ListSubscriptionsVariables: Validator = { is: ListSubscriptionsVariables$is, schema: ListSubscriptionsVariables$schema };

function ListSubscriptionsData$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.account;
  if (at === undefined || !(ListSubscriptionsAccount$is(at) || at === null)) return false;
  return true;
}

function ListSubscriptionsData$schema(): Described {
return { is: ListSubscriptionsData$is, type: "object", properties: {
account: { anyOf: [{ $ref: ListSubscriptionsAccount }, "null"] },
}, required: ["account"] };
}

/** @internal */
export const ListSubscriptionsData: Validator = { is: ListSubscriptionsData$is, schema: ListSubscriptionsData$schema };

function ListSubscriptionsAccount$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.Subscriptions;
  if (at === undefined || !(ListSubscriptionsSubscriptionCursor$is(at) || at === null)) return false;
  return true;
}

function ListSubscriptionsAccount$schema(): Described {
return { is: ListSubscriptionsAccount$is, type: "object", properties: {
Subscriptions: { anyOf: [{ $ref: ListSubscriptionsSubscriptionCursor }, "null"] },
}, required: ["Subscriptions"] };
}

/** @internal */
export const ListSubscriptionsAccount: Validator = { is: ListSubscriptionsAccount$is, schema: ListSubscriptionsAccount$schema };

function ListSubscriptionsSubscriptionCursor$is$objects(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) if (!(ListSubscriptionsSubscription$is(value[index]) || value[index] === null)) return false;
  }
  return true;
}

function ListSubscriptionsSubscriptionCursor$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.count;
  if (!(Number.isInteger(at) || at === null)) return false;
  at = value.objects;
  if (!ListSubscriptionsSubscriptionCursor$is$objects(at)) return false;
  return true;
}

function ListSubscriptionsSubscriptionCursor$schema(): Described {
return { is: ListSubscriptionsSubscriptionCursor$is, type: "object", properties: {
count: ["integer", "null"],
objects: { is: ListSubscriptionsSubscriptionCursor$is$objects, type: ["array", "null"], items: { is: (value) => ListSubscriptionsSubscription$is(value) || value === null, anyOf: [{ $ref: ListSubscriptionsSubscription }, "null"] } },
}, required: ["count", "objects"] };
}

/** @internal */
export const ListSubscriptionsSubscriptionCursor: Validator = { is: ListSubscriptionsSubscriptionCursor$is, schema: ListSubscriptionsSubscriptionCursor$schema };

function ListSubscriptionsSubscription$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.subscription;
  if (!((typeof at === "string" && /^-?\d{1,19}$/u.test(at)) || at === null)) return false;
  at = value.subscriptionUuid;
  if (!(typeof at === "string" || at === null)) return false;
  at = value.usn;
  if (!(typeof at === "string" || at === null)) return false;
  at = value.username;
  if (!(typeof at === "string" || at === null)) return false;
  at = value.description;
  if (!(typeof at === "string" || at === null)) return false;
  at = value.subscriptionStatus;
  if (!(typeof at === "string" || at === null)) return false;
  at = value.currency;
  if (!(typeof at === "string" || at === null)) return false;
  at = value.created;
  if (!((Number.isInteger(at) && int64(at)) || at === null)) return false;
  at = value.activated;
  if (!((Number.isInteger(at) && int64(at)) || at === null)) return false;
  at = value.custom;
  if (!(typeof at === "string" || at === null)) return false;
  at = value.Service;
  if (at === undefined || !(ListSubscriptionsService$is(at) || at === null)) return false;
  return true;
}

function ListSubscriptionsSubscription$schema(): Described {
return { is: ListSubscriptionsSubscription$is, type: "object", properties: {
subscription: { type: ["string", "null"], pattern: "^-?\\d{1,19}$" },
subscriptionUuid: ["string", "null"],
usn: ["string", "null"],
username: ["string", "null"],
description: ["string", "null"],
subscriptionStatus: ["string", "null"],
currency: ["string", "null"],
created: { type: ["integer", "null"], format: "int64", hasFormat: int64 },
activated: { type: ["integer", "null"], format: "int64", hasFormat: int64 },
custom: ["string", "null"],
Service: { anyOf: [{ $ref: ListSubscriptionsService }, "null"] },
}, required: ["subscription", "subscriptionUuid", "usn", "username", "description", "subscriptionStatus", "currency", "created", "activated", "custom", "Service"] };
}

/** @internal */
export const ListSubscriptionsSubscription: Validator = { is: ListSubscriptionsSubscription$is, schema: ListSubscriptionsSubscription$schema };

function ListSubscriptionsService$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.service;
  if (!(Number.isInteger(at) || at === null)) return false;
  at = value.name;
  if (!(typeof at === "string" || at === null)) return false;
  at = value.description;
  if (!(typeof at === "string" || at === null)) return false;
  at = value.usernameLabel;
  if (!(typeof at === "string" || at === null)) return false;
  return true;
}

function ListSubscriptionsService$schema(): Described {
return { is: ListSubscriptionsService$is, type: "object", properties: {
service: ["integer", "null"],
name: ["string", "null"],
description: ["string", "null"],
usernameLabel: ["string", "null"],
}, required: ["service", "name", "description", "usernameLabel"] };
}

/** @internal */
export const ListSubscriptionsService: Validator = { is: ListSubscriptionsService$is, schema: ListSubscriptionsService$schema };

function ListSubscriptionsResponse$is$if$errors(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
  if (Array.isArray(value)) {
    if (value.length > 0) return false;
  }
  return true;
}

function ListSubscriptionsResponse$is$if(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.errors;
  if (at !== undefined && !ListSubscriptionsResponse$is$if$errors(at)) return false;
  return true;
}

function ListSubscriptionsResponse$is$then(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.data;
  if (!isObject(at)) return false;
  return true;
}

function ListSubscriptionsResponse$is$errors(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) if (!GraphqlError$is(value[index])) return false;
  }
  return true;
}

function ListSubscriptionsResponse$is(value: any): boolean {
  if (!(isObject(value) && (!ListSubscriptionsResponse$is$if(value) || ListSubscriptionsResponse$is$then(value)))) return false;
  let at: any;
  at = value.data;
  if (at !== undefined && !(ListSubscriptionsData$is(at) || at === null)) return false;
  at = value.errors;
  if (at !== undefined && !ListSubscriptionsResponse$is$errors(at)) return false;
  at = value.extensions;
  if (at !== undefined && !(isObject(at) || at === null)) return false;
  return true;
}

function ListSubscriptionsResponse$schema(): Described {
return { is: ListSubscriptionsResponse$is, type: "object", properties: {
data: { anyOf: [{ $ref: ListSubscriptionsData }, "null"] },
errors: { is: ListSubscriptionsResponse$is$errors, type: ["array", "null"], items: { $ref: GraphqlError } },
extensions: ["object", "null"],
}, if: { is: ListSubscriptionsResponse$is$if, type: "object", properties: {
errors: { is: ListSubscriptionsResponse$is$if$errors, type: ["array", "null"], maxItems: 0, items: {} },
} }, then: { is: ListSubscriptionsResponse$is$then, type: "object", required: ["data"], properties: {
data: "object",
} } };
}

/** @internal */
export const ListSubscriptionsResponse: Validator = { is: ListSubscriptionsResponse$is, schema: ListSubscriptionsResponse$schema };

function TicketFilter$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.ticket;
  if (at !== undefined && !((Number.isInteger(at) && at >= -2147483648 && at <= 2147483647) || at === null)) return false;
  at = value.number;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.ticketType;
  if (at !== undefined && !((Number.isInteger(at) && at >= -2147483648 && at <= 2147483647) || at === null)) return false;
  at = value.ticketTypeName;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.ticketPriority;
  if (at !== undefined && !((Number.isInteger(at) && at >= -2147483648 && at <= 2147483647) || at === null)) return false;
  at = value.ticketPriorityName;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.ticketStatus;
  if (at !== undefined && !((Number.isInteger(at) && at >= -2147483648 && at <= 2147483647) || at === null)) return false;
  at = value.ticketStatusName;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.ticketGroup;
  if (at !== undefined && !((Number.isInteger(at) && at >= -2147483648 && at <= 2147483647) || at === null)) return false;
  at = value.account;
  if (at !== undefined && !((Number.isInteger(at) && at >= -2147483648 && at <= 2147483647) || at === null)) return false;
  at = value.targetSubscription;
  if (at !== undefined && !((Number.isInteger(at) && at >= -2147483648 && at <= 2147483647) || at === null)) return false;
  at = value.targetTx;
  if (at !== undefined && !((Number.isInteger(at) && at >= -2147483648 && at <= 2147483647) || at === null)) return false;
  at = value.submittingSubscription;
  if (at !== undefined && !((Number.isInteger(at) && at >= -2147483648 && at <= 2147483647) || at === null)) return false;
  at = value.assignedOperator;
  if (at !== undefined && !((Number.isInteger(at) && at >= -2147483648 && at <= 2147483647) || at === null)) return false;
  at = value.creationTime;
  if (at !== undefined && !((Number.isInteger(at) && int64(at)) || at === null)) return false;
  at = value.closedTime;
  if (at !== undefined && !((Number.isInteger(at) && int64(at)) || at === null)) return false;
  at = value.heldUntil;
  if (at !== undefined && !((Number.isInteger(at) && int64(at)) || at === null)) return false;
  at = value.seconds;
  if (at !== undefined && !((Number.isInteger(at) && at >= -2147483648 && at <= 2147483647) || at === null)) return false;
  at = value.summary;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.statusText;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.unread;
  if (at !== undefined && !(typeof at === "boolean" || at === null)) return false;
  at = value.description;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.ticketUuid;
  if (at !== undefined && !((typeof at === "string" && uuid(at)) || at === null)) return false;
  for (const name in value) {
    switch (name) {
      case "ticket":
      case "number":
      case "ticketType":
      case "ticketTypeName":
      case "ticketPriority":
      case "ticketPriorityName":
      case "ticketStatus":
      case "ticketStatusName":
      case "ticketGroup":
      case "account":
      case "targetSubscription":
      case "targetTx":
      case "submittingSubscription":
      case "assignedOperator":
      case "creationTime":
      case "closedTime":
      case "heldUntil":
      case "seconds":
      case "summary":
      case "statusText":
      case "unread":
      case "description":
      case "ticketUuid":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function TicketFilter$schema(): Described {
return { is: TicketFilter$is, type: "object", additionalProperties: false, properties: {
ticket: { type: ["integer", "null"], minimum: -2147483648, maximum: 2147483647 },
number: ["string", "null"],
ticketType: { type: ["integer", "null"], minimum: -2147483648, maximum: 2147483647 },
ticketTypeName: ["string", "null"],
ticketPriority: { type: ["integer", "null"], minimum: -2147483648, maximum: 2147483647 },
ticketPriorityName: ["string", "null"],
ticketStatus: { type: ["integer", "null"], minimum: -2147483648, maximum: 2147483647 },
ticketStatusName: ["string", "null"],
ticketGroup: { type: ["integer", "null"], minimum: -2147483648, maximum: 2147483647 },
account: { type: ["integer", "null"], minimum: -2147483648, maximum: 2147483647 },
targetSubscription: { type: ["integer", "null"], minimum: -2147483648, maximum: 2147483647 },
targetTx: { type: ["integer", "null"], minimum: -2147483648, maximum: 2147483647 },
submittingSubscription: { type: ["integer", "null"], minimum: -2147483648, maximum: 2147483647 },
assignedOperator: { type: ["integer", "null"], minimum: -2147483648, maximum: 2147483647 },
creationTime: { type: ["integer", "null"], format: "int64", hasFormat: int64 },
closedTime: { type: ["integer", "null"], format: "int64", hasFormat: int64 },
heldUntil: { type: ["integer", "null"], format: "int64", hasFormat: int64 },
seconds: { type: ["integer", "null"], minimum: -2147483648, maximum: 2147483647 },
summary: ["string", "null"],
statusText: ["string", "null"],
unread: ["boolean", "null"],
description: ["string", "null"],
ticketUuid: { type: ["string", "null"], format: "uuid", hasFormat: uuid },
} };
}

/** @internal */
export const TicketFilter: Validator = { is: TicketFilter$is, schema: TicketFilter$schema };

function ListTicketsVariables$is$filter(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) if (!(TicketFilter$is(value[index]) || value[index] === null)) return false;
  }
  return true;
}

function ListTicketsVariables$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.filter;
  if (at !== undefined && !ListTicketsVariables$is$filter(at)) return false;
  at = value.offset;
  if (at !== undefined && !((Number.isInteger(at) && at >= 0 && at <= 2147483647) || at === null)) return false;
  at = value.limit;
  if (at !== undefined && !((Number.isInteger(at) && at >= -2147483648 && at <= 2147483647) || at === null)) return false;
  for (const name in value) {
    switch (name) {
      case "filter":
      case "offset":
      case "limit":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function ListTicketsVariables$schema(): Described {
return { is: ListTicketsVariables$is, type: "object", additionalProperties: false, properties: {
filter: { is: ListTicketsVariables$is$filter, type: ["array", "null"], items: { is: (value) => TicketFilter$is(value) || value === null, anyOf: [{ $ref: TicketFilter }, "null"] } },
offset: { type: ["integer", "null"], minimum: 0, maximum: 2147483647 },
limit: { type: ["integer", "null"], minimum: -2147483648, maximum: 2147483647 },
} };
}

/** @internal */
export const ListTicketsVariables: Validator = { is: ListTicketsVariables$is, schema: ListTicketsVariables$schema };

function ListTicketsData$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.allTickets;
  if (at === undefined || !(ListTicketsAllTicketCursor$is(at) || at === null)) return false;
  return true;
}

function ListTicketsData$schema(): Described {
return { is: ListTicketsData$is, type: "object", properties: {
allTickets: { anyOf: [{ $ref: ListTicketsAllTicketCursor }, "null"] },
}, required: ["allTickets"] };
}

/** @internal */
export const ListTicketsData: Validator = { is: ListTicketsData$is, schema: ListTicketsData$schema };

function ListTicketsAllTicketCursor$is$objects(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) if (!(ListTicketsTicket$is(value[index]) || value[index] === null)) return false;
  }
  return true;
}

function ListTicketsAllTicketCursor$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.count;
  if (!(Number.isInteger(at) || at === null)) return false;
  at = value.objects;
  if (!ListTicketsAllTicketCursor$is$objects(at)) return false;
  return true;
}

function ListTicketsAllTicketCursor$schema(): Described {
return { is: ListTicketsAllTicketCursor$is, type: "object", properties: {
count: ["integer", "null"],
objects: { is: ListTicketsAllTicketCursor$is$objects, type: ["array", "null"], items: { is: (value) => ListTicketsTicket$is(value) || value === null, anyOf: [{ $ref: ListTicketsTicket }, "null"] } },
}, required: ["count", "objects"] };
}

/** @internal */
export const ListTicketsAllTicketCursor: Validator = { is: ListTicketsAllTicketCursor$is, schema: ListTicketsAllTicketCursor$schema };

function ListTicketsTicket$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.ticket;
  if (!(Number.isInteger(at) || at === null)) return false;
  at = value.ticketUuid;
  if (!(typeof at === "string" || at === null)) return false;
  at = value.number;
  if (!(typeof at === "string" || at === null)) return false;
  at = value.summary;
  if (!(typeof at === "string" || at === null)) return false;
  at = value.statusText;
  if (!(typeof at === "string" || at === null)) return false;
  at = value.ticketTypeName;
  if (!(typeof at === "string" || at === null)) return false;
  at = value.ticketPriorityName;
  if (!(typeof at === "string" || at === null)) return false;
  at = value.ticketStatus;
  if (!(Number.isInteger(at) || at === null)) return false;
  at = value.ticketStatusName;
  if (!(typeof at === "string" || at === null)) return false;
  at = value.creationTime;
  if (!((Number.isInteger(at) && int64(at)) || at === null)) return false;
  at = value.closedTime;
  if (!((Number.isInteger(at) && int64(at)) || at === null)) return false;
  at = value.heldUntil;
  if (!((Number.isInteger(at) && int64(at)) || at === null)) return false;
  at = value.unread;
  if (!(typeof at === "boolean" || at === null)) return false;
  at = value.Account;
  if (at === undefined || !(ListTicketsAccount$is(at) || at === null)) return false;
  return true;
}

function ListTicketsTicket$schema(): Described {
return { is: ListTicketsTicket$is, type: "object", properties: {
ticket: ["integer", "null"],
ticketUuid: ["string", "null"],
number: ["string", "null"],
summary: ["string", "null"],
statusText: ["string", "null"],
ticketTypeName: ["string", "null"],
ticketPriorityName: ["string", "null"],
ticketStatus: ["integer", "null"],
ticketStatusName: ["string", "null"],
creationTime: { type: ["integer", "null"], format: "int64", hasFormat: int64 },
closedTime: { type: ["integer", "null"], format: "int64", hasFormat: int64 },
heldUntil: { type: ["integer", "null"], format: "int64", hasFormat: int64 },
unread: ["boolean", "null"],
Account: { anyOf: [{ $ref: ListTicketsAccount }, "null"] },
}, required: ["ticket", "ticketUuid", "number", "summary", "statusText", "ticketTypeName", "ticketPriorityName", "ticketStatus", "ticketStatusName", "creationTime", "closedTime", "heldUntil", "unread", "Account"] };
}

/** @internal */
export const ListTicketsTicket: Validator = { is: ListTicketsTicket$is, schema: ListTicketsTicket$schema };

function ListTicketsAccount$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.account;
  if (!((typeof at === "string" && /^-?\d{1,19}$/u.test(at)) || at === null)) return false;
  at = value.accountUuid;
  if (!(typeof at === "string" || at === null)) return false;
  at = value.usn;
  if (!(typeof at === "string" || at === null)) return false;
  return true;
}

function ListTicketsAccount$schema(): Described {
return { is: ListTicketsAccount$is, type: "object", properties: {
account: { type: ["string", "null"], pattern: "^-?\\d{1,19}$" },
accountUuid: ["string", "null"],
usn: ["string", "null"],
}, required: ["account", "accountUuid", "usn"] };
}

/** @internal */
export const ListTicketsAccount: Validator = { is: ListTicketsAccount$is, schema: ListTicketsAccount$schema };

function ListTicketsResponse$is$if$errors(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
  if (Array.isArray(value)) {
    if (value.length > 0) return false;
  }
  return true;
}

function ListTicketsResponse$is$if(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.errors;
  if (at !== undefined && !ListTicketsResponse$is$if$errors(at)) return false;
  return true;
}

function ListTicketsResponse$is$then(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.data;
  if (!isObject(at)) return false;
  return true;
}

function ListTicketsResponse$is$errors(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) if (!GraphqlError$is(value[index])) return false;
  }
  return true;
}

function ListTicketsResponse$is(value: any): boolean {
  if (!(isObject(value) && (!ListTicketsResponse$is$if(value) || ListTicketsResponse$is$then(value)))) return false;
  let at: any;
  at = value.data;
  if (at !== undefined && !(ListTicketsData$is(at) || at === null)) return false;
  at = value.errors;
  if (at !== undefined && !ListTicketsResponse$is$errors(at)) return false;
  at = value.extensions;
  if (at !== undefined && !(isObject(at) || at === null)) return false;
  return true;
}

function ListTicketsResponse$schema(): Described {
return { is: ListTicketsResponse$is, type: "object", properties: {
data: { anyOf: [{ $ref: ListTicketsData }, "null"] },
errors: { is: ListTicketsResponse$is$errors, type: ["array", "null"], items: { $ref: GraphqlError } },
extensions: ["object", "null"],
}, if: { is: ListTicketsResponse$is$if, type: "object", properties: {
errors: { is: ListTicketsResponse$is$if$errors, type: ["array", "null"], maxItems: 0, items: {} },
} }, then: { is: ListTicketsResponse$is$then, type: "object", required: ["data"], properties: {
data: "object",
} } };
}

/** @internal */
export const ListTicketsResponse: Validator = { is: ListTicketsResponse$is, schema: ListTicketsResponse$schema };

function TxFilter$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.tx;
  if (at !== undefined && !((typeof at === "string" && /^-?\d{1,19}$/u.test(at)) || at === null)) return false;
  at = value.txUuid;
  if (at !== undefined && !((typeof at === "string" && uuid(at)) || at === null)) return false;
  at = value.txDetail;
  if (at !== undefined && !((typeof at === "string" && /^-?\d{1,19}$/u.test(at)) || at === null)) return false;
  at = value.account;
  if (at !== undefined && !((typeof at === "string" && /^-?\d{1,19}$/u.test(at)) || at === null)) return false;
  at = value.txType;
  if (at !== undefined && !((Number.isInteger(at) && at >= -2147483648 && at <= 2147483647) || at === null)) return false;
  at = value.txNumber;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.ledgerDate;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.ledgerTime;
  if (at !== undefined && !((Number.isInteger(at) && int64(at)) || at === null)) return false;
  at = value.currency;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.amount;
  if (at !== undefined && !((typeof at === "string" && /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/u.test(at)) || at === null)) return false;
  at = value.taxAmount;
  if (at !== undefined && !((typeof at === "string" && /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/u.test(at)) || at === null)) return false;
  at = value.unallocatedAmount;
  if (at !== undefined && !((typeof at === "string" && /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/u.test(at)) || at === null)) return false;
  at = value.creatingOperator;
  if (at !== undefined && !((Number.isInteger(at) && at >= -2147483648 && at <= 2147483647) || at === null)) return false;
  at = value.creationTime;
  if (at !== undefined && !((Number.isInteger(at) && int64(at)) || at === null)) return false;
  at = value.comments;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.reportingAccount;
  if (at !== undefined && !((Number.isInteger(at) && at >= -2147483648 && at <= 2147483647) || at === null)) return false;
  at = value.paymentPlan;
  if (at !== undefined && !((Number.isInteger(at) && at >= -2147483648 && at <= 2147483647) || at === null)) return false;
  at = value.txDisposition;
  if (at !== undefined && !((Number.isInteger(at) && at >= -2147483648 && at <= 2147483647) || at === null)) return false;
  at = value.referencedTx;
  if (at !== undefined && !((Number.isInteger(at) && at >= -2147483648 && at <= 2147483647) || at === null)) return false;
  at = value.documentType;
  if (at !== undefined && !((Number.isInteger(at) && at >= -2147483648 && at <= 2147483647) || at === null)) return false;
  at = value.stationery;
  if (at !== undefined && !((Number.isInteger(at) && at >= -2147483648 && at <= 2147483647) || at === null)) return false;
  for (const name in value) {
    switch (name) {
      case "tx":
      case "txUuid":
      case "txDetail":
      case "account":
      case "txType":
      case "txNumber":
      case "ledgerDate":
      case "ledgerTime":
      case "currency":
      case "amount":
      case "taxAmount":
      case "unallocatedAmount":
      case "creatingOperator":
      case "creationTime":
      case "comments":
      case "reportingAccount":
      case "paymentPlan":
      case "txDisposition":
      case "referencedTx":
      case "documentType":
      case "stationery":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function TxFilter$schema(): Described {
return { is: TxFilter$is, type: "object", additionalProperties: false, properties: {
tx: { type: ["string", "null"], pattern: "^-?\\d{1,19}$" },
txUuid: { type: ["string", "null"], format: "uuid", hasFormat: uuid },
txDetail: { type: ["string", "null"], pattern: "^-?\\d{1,19}$" },
account: { type: ["string", "null"], pattern: "^-?\\d{1,19}$" },
txType: { type: ["integer", "null"], minimum: -2147483648, maximum: 2147483647 },
txNumber: ["string", "null"],
ledgerDate: ["string", "null"],
ledgerTime: { type: ["integer", "null"], format: "int64", hasFormat: int64 },
currency: ["string", "null"],
amount: { type: ["string", "null"], pattern: "^-?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?$" },
taxAmount: { type: ["string", "null"], pattern: "^-?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?$" },
unallocatedAmount: { type: ["string", "null"], pattern: "^-?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?$" },
creatingOperator: { type: ["integer", "null"], minimum: -2147483648, maximum: 2147483647 },
creationTime: { type: ["integer", "null"], format: "int64", hasFormat: int64 },
comments: ["string", "null"],
reportingAccount: { type: ["integer", "null"], minimum: -2147483648, maximum: 2147483647 },
paymentPlan: { type: ["integer", "null"], minimum: -2147483648, maximum: 2147483647 },
txDisposition: { type: ["integer", "null"], minimum: -2147483648, maximum: 2147483647 },
referencedTx: { type: ["integer", "null"], minimum: -2147483648, maximum: 2147483647 },
documentType: { type: ["integer", "null"], minimum: -2147483648, maximum: 2147483647 },
stationery: { type: ["integer", "null"], minimum: -2147483648, maximum: 2147483647 },
} };
}

/** @internal */
export const TxFilter: Validator = { is: TxFilter$is, schema: TxFilter$schema };

function ListTransactionsVariables$is$filter(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) if (!(TxFilter$is(value[index]) || value[index] === null)) return false;
  }
  return true;
}

function ListTransactionsVariables$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.usn;
  if (typeof at !== "string") return false;
  at = value.filter;
  if (at !== undefined && !ListTransactionsVariables$is$filter(at)) return false;
  for (const name in value) {
    switch (name) {
      case "usn":
      case "filter":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function ListTransactionsVariables$schema(): Described {
return { is: ListTransactionsVariables$is, type: "object", additionalProperties: false, required: ["usn"], properties: {
usn: "string",
filter: { is: ListTransactionsVariables$is$filter, type: ["array", "null"], items: { is: (value) => TxFilter$is(value) || value === null, anyOf: [{ $ref: TxFilter }, "null"] } },
} };
}

/** @internal */
export const ListTransactionsVariables: Validator = { is: ListTransactionsVariables$is, schema: ListTransactionsVariables$schema };

function ListTransactionsData$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.account;
  if (at === undefined || !(ListTransactionsAccount$is(at) || at === null)) return false;
  return true;
}

function ListTransactionsData$schema(): Described {
return { is: ListTransactionsData$is, type: "object", properties: {
account: { anyOf: [{ $ref: ListTransactionsAccount }, "null"] },
}, required: ["account"] };
}

/** @internal */
export const ListTransactionsData: Validator = { is: ListTransactionsData$is, schema: ListTransactionsData$schema };

function ListTransactionsAccount$is$Txs(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) if (!(ListTransactionsTx$is(value[index]) || value[index] === null)) return false;
  }
  return true;
}

function ListTransactionsAccount$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.Txs;
  if (!ListTransactionsAccount$is$Txs(at)) return false;
  return true;
}

function ListTransactionsAccount$schema(): Described {
return { is: ListTransactionsAccount$is, type: "object", properties: {
Txs: { is: ListTransactionsAccount$is$Txs, type: ["array", "null"], items: { is: (value) => ListTransactionsTx$is(value) || value === null, anyOf: [{ $ref: ListTransactionsTx }, "null"] } },
}, required: ["Txs"] };
}

/** @internal */
export const ListTransactionsAccount: Validator = { is: ListTransactionsAccount$is, schema: ListTransactionsAccount$schema };

function ListTransactionsTx$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.tx;
  if (!((typeof at === "string" && /^-?\d{1,19}$/u.test(at)) || at === null)) return false;
  at = value.txUuid;
  if (!(typeof at === "string" || at === null)) return false;
  at = value.txType;
  if (!(Number.isInteger(at) || at === null)) return false;
  at = value.txNumber;
  if (!(typeof at === "string" || at === null)) return false;
  at = value.ledgerDate;
  if (!(typeof at === "string" || at === null)) return false;
  at = value.ledgerTime;
  if (!((Number.isInteger(at) && int64(at)) || at === null)) return false;
  at = value.currency;
  if (!(typeof at === "string" || at === null)) return false;
  at = value.amount;
  if (!((typeof at === "string" && /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/u.test(at)) || at === null)) return false;
  at = value.taxAmount;
  if (!((typeof at === "string" && /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/u.test(at)) || at === null)) return false;
  at = value.unallocatedAmount;
  if (!((typeof at === "string" && /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/u.test(at)) || at === null)) return false;
  at = value.comments;
  if (!(typeof at === "string" || at === null)) return false;
  at = value.TxItems;
  if (at === undefined || !(ListTransactionsTxItemCursor$is(at) || at === null)) return false;
  return true;
}

function ListTransactionsTx$schema(): Described {
return { is: ListTransactionsTx$is, type: "object", properties: {
tx: { type: ["string", "null"], pattern: "^-?\\d{1,19}$" },
txUuid: ["string", "null"],
txType: ["integer", "null"],
txNumber: ["string", "null"],
ledgerDate: ["string", "null"],
ledgerTime: { type: ["integer", "null"], format: "int64", hasFormat: int64 },
currency: ["string", "null"],
amount: { type: ["string", "null"], pattern: "^-?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?$" },
taxAmount: { type: ["string", "null"], pattern: "^-?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?$" },
unallocatedAmount: { type: ["string", "null"], pattern: "^-?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?$" },
comments: ["string", "null"],
TxItems: { anyOf: [{ $ref: ListTransactionsTxItemCursor }, "null"] },
}, required: ["tx", "txUuid", "txType", "txNumber", "ledgerDate", "ledgerTime", "currency", "amount", "taxAmount", "unallocatedAmount", "comments", "TxItems"] };
}

/** @internal */
export const ListTransactionsTx: Validator = { is: ListTransactionsTx$is, schema: ListTransactionsTx$schema };

function ListTransactionsTxItemCursor$is$objects(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) if (!(ListTransactionsTxItem$is(value[index]) || value[index] === null)) return false;
  }
  return true;
}

function ListTransactionsTxItemCursor$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.count;
  if (!(Number.isInteger(at) || at === null)) return false;
  at = value.objects;
  if (!ListTransactionsTxItemCursor$is$objects(at)) return false;
  return true;
}

function ListTransactionsTxItemCursor$schema(): Described {
return { is: ListTransactionsTxItemCursor$is, type: "object", properties: {
count: ["integer", "null"],
objects: { is: ListTransactionsTxItemCursor$is$objects, type: ["array", "null"], items: { is: (value) => ListTransactionsTxItem$is(value) || value === null, anyOf: [{ $ref: ListTransactionsTxItem }, "null"] } },
}, required: ["count", "objects"] };
}

/** @internal */
export const ListTransactionsTxItemCursor: Validator = { is: ListTransactionsTxItemCursor$is, schema: ListTransactionsTxItemCursor$schema };

function ListTransactionsTxItem$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.txItem;
  if (!((typeof at === "string" && /^-?\d{1,19}$/u.test(at)) || at === null)) return false;
  at = value.lineNumber;
  if (!(Number.isInteger(at) || at === null)) return false;
  at = value.itemCode;
  if (!(typeof at === "string" || at === null)) return false;
  at = value.description;
  if (!(typeof at === "string" || at === null)) return false;
  at = value.quantity;
  if (!((typeof at === "string" && /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/u.test(at)) || at === null)) return false;
  at = value.amount;
  if (!((typeof at === "string" && /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/u.test(at)) || at === null)) return false;
  at = value.subtotalAmount;
  if (!((typeof at === "string" && /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/u.test(at)) || at === null)) return false;
  at = value.tax;
  if (!((typeof at === "string" && /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/u.test(at)) || at === null)) return false;
  at = value.taxable;
  if (!(typeof at === "boolean" || at === null)) return false;
  at = value.discountAmount;
  if (!((typeof at === "string" && /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/u.test(at)) || at === null)) return false;
  at = value.subscriptionUuid;
  if (!(typeof at === "string" || at === null)) return false;
  return true;
}

function ListTransactionsTxItem$schema(): Described {
return { is: ListTransactionsTxItem$is, type: "object", properties: {
txItem: { type: ["string", "null"], pattern: "^-?\\d{1,19}$" },
lineNumber: ["integer", "null"],
itemCode: ["string", "null"],
description: ["string", "null"],
quantity: { type: ["string", "null"], pattern: "^-?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?$" },
amount: { type: ["string", "null"], pattern: "^-?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?$" },
subtotalAmount: { type: ["string", "null"], pattern: "^-?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?$" },
tax: { type: ["string", "null"], pattern: "^-?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?$" },
taxable: ["boolean", "null"],
discountAmount: { type: ["string", "null"], pattern: "^-?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?$" },
subscriptionUuid: ["string", "null"],
}, required: ["txItem", "lineNumber", "itemCode", "description", "quantity", "amount", "subtotalAmount", "tax", "taxable", "discountAmount", "subscriptionUuid"] };
}

/** @internal */
export const ListTransactionsTxItem: Validator = { is: ListTransactionsTxItem$is, schema: ListTransactionsTxItem$schema };

function ListTransactionsResponse$is$if$errors(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
  if (Array.isArray(value)) {
    if (value.length > 0) return false;
  }
  return true;
}

function ListTransactionsResponse$is$if(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.errors;
  if (at !== undefined && !ListTransactionsResponse$is$if$errors(at)) return false;
  return true;
}

function ListTransactionsResponse$is$then(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.data;
  if (!isObject(at)) return false;
  return true;
}

function ListTransactionsResponse$is$errors(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) if (!GraphqlError$is(value[index])) return false;
  }
  return true;
}

function ListTransactionsResponse$is(value: any): boolean {
  if (!(isObject(value) && (!ListTransactionsResponse$is$if(value) || ListTransactionsResponse$is$then(value)))) return false;
  let at: any;
  at = value.data;
  if (at !== undefined && !(ListTransactionsData$is(at) || at === null)) return false;
  at = value.errors;
  if (at !== undefined && !ListTransactionsResponse$is$errors(at)) return false;
  at = value.extensions;
  if (at !== undefined && !(isObject(at) || at === null)) return false;
  return true;
}

function ListTransactionsResponse$schema(): Described {
return { is: ListTransactionsResponse$is, type: "object", properties: {
data: { anyOf: [{ $ref: ListTransactionsData }, "null"] },
errors: { is: ListTransactionsResponse$is$errors, type: ["array", "null"], items: { $ref: GraphqlError } },
extensions: ["object", "null"],
}, if: { is: ListTransactionsResponse$is$if, type: "object", properties: {
errors: { is: ListTransactionsResponse$is$if$errors, type: ["array", "null"], maxItems: 0, items: {} },
} }, then: { is: ListTransactionsResponse$is$then, type: "object", required: ["data"], properties: {
data: "object",
} } };
}

/** @internal */
export const ListTransactionsResponse: Validator = { is: ListTransactionsResponse$is, schema: ListTransactionsResponse$schema };

function CdrFilter$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.tid;
  if (at !== undefined && !((Number.isInteger(at) && at >= -2147483648 && at <= 2147483647) || at === null)) return false;
  at = value.ucdrUuid;
  if (at !== undefined && !((typeof at === "string" && uuid(at)) || at === null)) return false;
  at = value.cdrUuid;
  if (at !== undefined && !((typeof at === "string" && uuid(at)) || at === null)) return false;
  at = value.version;
  if (at !== undefined && !((Number.isInteger(at) && at >= -2147483648 && at <= 2147483647) || at === null)) return false;
  at = value.modified;
  if (at !== undefined && !((Number.isInteger(at) && int64(at)) || at === null)) return false;
  at = value.subscriptionUuid;
  if (at !== undefined && !((typeof at === "string" && uuid(at)) || at === null)) return false;
  at = value.stid;
  if (at !== undefined && !((typeof at === "string" && /^-?\d{1,19}$/u.test(at)) || at === null)) return false;
  at = value.bindingUuid;
  if (at !== undefined && !((typeof at === "string" && uuid(at)) || at === null)) return false;
  at = value.aggregateUuid;
  if (at !== undefined && !((typeof at === "string" && uuid(at)) || at === null)) return false;
  at = value.effective;
  if (at !== undefined && !((Number.isInteger(at) && int64(at)) || at === null)) return false;
  at = value.duration;
  if (at !== undefined && !((typeof at === "string" && /^-?\d{1,19}$/u.test(at)) || at === null)) return false;
  at = value.cdrType;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.src;
  if (at !== undefined && !((typeof at === "string" && /^-?\d{1,19}$/u.test(at)) || at === null)) return false;
  at = value.dst;
  if (at !== undefined && !((typeof at === "string" && /^-?\d{1,19}$/u.test(at)) || at === null)) return false;
  at = value.tariffCode;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.quantity;
  if (at !== undefined && !((typeof at === "string" && /^-?\d{1,19}$/u.test(at)) || at === null)) return false;
  at = value.cost;
  if (at !== undefined && !((typeof at === "string" && /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/u.test(at)) || at === null)) return false;
  at = value.tariffType;
  if (at !== undefined && !((typeof at === "string" && /^-?\d{1,19}$/u.test(at)) || at === null)) return false;
  at = value.chargeAmount;
  if (at !== undefined && !((typeof at === "string" && /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/u.test(at)) || at === null)) return false;
  for (const name in value) {
    switch (name) {
      case "tid":
      case "ucdrUuid":
      case "cdrUuid":
      case "version":
      case "modified":
      case "subscriptionUuid":
      case "stid":
      case "bindingUuid":
      case "aggregateUuid":
      case "effective":
      case "duration":
      case "cdrType":
      case "src":
      case "dst":
      case "tariffCode":
      case "quantity":
      case "cost":
      case "tariffType":
      case "chargeAmount":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function CdrFilter$schema(): Described {
return { is: CdrFilter$is, type: "object", additionalProperties: false, properties: {
tid: { type: ["integer", "null"], minimum: -2147483648, maximum: 2147483647 },
ucdrUuid: { type: ["string", "null"], format: "uuid", hasFormat: uuid },
cdrUuid: { type: ["string", "null"], format: "uuid", hasFormat: uuid },
version: { type: ["integer", "null"], minimum: -2147483648, maximum: 2147483647 },
modified: { type: ["integer", "null"], format: "int64", hasFormat: int64 },
subscriptionUuid: { type: ["string", "null"], format: "uuid", hasFormat: uuid },
stid: { type: ["string", "null"], pattern: "^-?\\d{1,19}$" },
bindingUuid: { type: ["string", "null"], format: "uuid", hasFormat: uuid },
aggregateUuid: { type: ["string", "null"], format: "uuid", hasFormat: uuid },
effective: { type: ["integer", "null"], format: "int64", hasFormat: int64 },
duration: { type: ["string", "null"], pattern: "^-?\\d{1,19}$" },
cdrType: ["string", "null"],
src: { type: ["string", "null"], pattern: "^-?\\d{1,19}$" },
dst: { type: ["string", "null"], pattern: "^-?\\d{1,19}$" },
tariffCode: ["string", "null"],
quantity: { type: ["string", "null"], pattern: "^-?\\d{1,19}$" },
cost: { type: ["string", "null"], pattern: "^-?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?$" },
tariffType: { type: ["string", "null"], pattern: "^-?\\d{1,19}$" },
chargeAmount: { type: ["string", "null"], pattern: "^-?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?$" },
} };
}

/** @internal */
export const CdrFilter: Validator = { is: CdrFilter$is, schema: CdrFilter$schema };

function ListUsageVariables$is$filter(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) if (!(CdrFilter$is(value[index]) || value[index] === null)) return false;
  }
  return true;
}

function ListUsageVariables$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.usn;
  if (typeof at !== "string") return false;
  at = value.filter;
  if (at !== undefined && !ListUsageVariables$is$filter(at)) return false;
  at = value.offset;
  if (at !== undefined && !((Number.isInteger(at) && at >= 0 && at <= 2147483647) || at === null)) return false;
  at = value.limit;
  if (at !== undefined && !((Number.isInteger(at) && at >= -2147483648 && at <= 2147483647) || at === null)) return false;
  for (const name in value) {
    switch (name) {
      case "usn":
      case "filter":
      case "offset":
      case "limit":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function ListUsageVariables$schema(): Described {
return { is: ListUsageVariables$is, type: "object", additionalProperties: false, required: ["usn"], properties: {
usn: "string",
filter: { is: ListUsageVariables$is$filter, type: ["array", "null"], items: { is: (value) => CdrFilter$is(value) || value === null, anyOf: [{ $ref: CdrFilter }, "null"] } },
offset: { type: ["integer", "null"], minimum: 0, maximum: 2147483647 },
limit: { type: ["integer", "null"], minimum: -2147483648, maximum: 2147483647 },
} };
}

/** @internal */
export const ListUsageVariables: Validator = { is: ListUsageVariables$is, schema: ListUsageVariables$schema };

function ListUsageData$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.subscription;
  if (at === undefined || !(ListUsageSubscription$is(at) || at === null)) return false;
  return true;
}

function ListUsageData$schema(): Described {
return { is: ListUsageData$is, type: "object", properties: {
subscription: { anyOf: [{ $ref: ListUsageSubscription }, "null"] },
}, required: ["subscription"] };
}

/** @internal */
export const ListUsageData: Validator = { is: ListUsageData$is, schema: ListUsageData$schema };

function ListUsageSubscription$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.Cdrs;
  if (at === undefined || !(ListUsageCdrCursor$is(at) || at === null)) return false;
  return true;
}

function ListUsageSubscription$schema(): Described {
return { is: ListUsageSubscription$is, type: "object", properties: {
Cdrs: { anyOf: [{ $ref: ListUsageCdrCursor }, "null"] },
}, required: ["Cdrs"] };
}

/** @internal */
export const ListUsageSubscription: Validator = { is: ListUsageSubscription$is, schema: ListUsageSubscription$schema };

function ListUsageCdrCursor$is$objects(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) if (!(ListUsageCdr$is(value[index]) || value[index] === null)) return false;
  }
  return true;
}

function ListUsageCdrCursor$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.count;
  if (!(Number.isInteger(at) || at === null)) return false;
  at = value.objects;
  if (!ListUsageCdrCursor$is$objects(at)) return false;
  return true;
}

function ListUsageCdrCursor$schema(): Described {
return { is: ListUsageCdrCursor$is, type: "object", properties: {
count: ["integer", "null"],
objects: { is: ListUsageCdrCursor$is$objects, type: ["array", "null"], items: { is: (value) => ListUsageCdr$is(value) || value === null, anyOf: [{ $ref: ListUsageCdr }, "null"] } },
}, required: ["count", "objects"] };
}

/** @internal */
export const ListUsageCdrCursor: Validator = { is: ListUsageCdrCursor$is, schema: ListUsageCdrCursor$schema };

function ListUsageCdr$is$Errors(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) if (!(ListUsageCdrError$is(value[index]) || value[index] === null)) return false;
  }
  return true;
}

function ListUsageCdr$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.cdrUuid;
  if (!(typeof at === "string" || at === null)) return false;
  at = value.ucdrUuid;
  if (!(typeof at === "string" || at === null)) return false;
  at = value.version;
  if (!(Number.isInteger(at) || at === null)) return false;
  at = value.cdrType;
  if (!(typeof at === "string" || at === null)) return false;
  at = value.effective;
  if (!((Number.isInteger(at) && int64(at)) || at === null)) return false;
  at = value.duration;
  if (!((typeof at === "string" && /^-?\d{1,19}$/u.test(at)) || at === null)) return false;
  at = value.src;
  if (!((typeof at === "string" && /^-?\d{1,19}$/u.test(at)) || at === null)) return false;
  at = value.dst;
  if (!((typeof at === "string" && /^-?\d{1,19}$/u.test(at)) || at === null)) return false;
  at = value.tariffCode;
  if (!(typeof at === "string" || at === null)) return false;
  at = value.quantity;
  if (!((typeof at === "string" && /^-?\d{1,19}$/u.test(at)) || at === null)) return false;
  at = value.cost;
  if (!((typeof at === "string" && /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/u.test(at)) || at === null)) return false;
  at = value.chargeAmount;
  if (!((typeof at === "string" && /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/u.test(at)) || at === null)) return false;
  at = value.TariffType;
  if (at === undefined || !(ListUsageTariffType$is(at) || at === null)) return false;
  at = value.Errors;
  if (!ListUsageCdr$is$Errors(at)) return false;
  return true;
}

function ListUsageCdr$schema(): Described {
return { is: ListUsageCdr$is, type: "object", properties: {
cdrUuid: ["string", "null"],
ucdrUuid: ["string", "null"],
version: ["integer", "null"],
cdrType: ["string", "null"],
effective: { type: ["integer", "null"], format: "int64", hasFormat: int64 },
duration: { type: ["string", "null"], pattern: "^-?\\d{1,19}$" },
src: { type: ["string", "null"], pattern: "^-?\\d{1,19}$" },
dst: { type: ["string", "null"], pattern: "^-?\\d{1,19}$" },
tariffCode: ["string", "null"],
quantity: { type: ["string", "null"], pattern: "^-?\\d{1,19}$" },
cost: { type: ["string", "null"], pattern: "^-?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?$" },
chargeAmount: { type: ["string", "null"], pattern: "^-?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?$" },
TariffType: { anyOf: [{ $ref: ListUsageTariffType }, "null"] },
Errors: { is: ListUsageCdr$is$Errors, type: ["array", "null"], items: { is: (value) => ListUsageCdrError$is(value) || value === null, anyOf: [{ $ref: ListUsageCdrError }, "null"] } },
}, required: ["cdrUuid", "ucdrUuid", "version", "cdrType", "effective", "duration", "src", "dst", "tariffCode", "quantity", "cost", "chargeAmount", "TariffType", "Errors"] };
}

/** @internal */
export const ListUsageCdr: Validator = { is: ListUsageCdr$is, schema: ListUsageCdr$schema };

function ListUsageTariffType$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.tariffType;
  if (!((typeof at === "string" && /^-?\d{1,19}$/u.test(at)) || at === null)) return false;
  at = value.name;
  if (!(typeof at === "string" || at === null)) return false;
  at = value.rateType;
  if (!(typeof at === "string" || at === null)) return false;
  return true;
}

function ListUsageTariffType$schema(): Described {
return { is: ListUsageTariffType$is, type: "object", properties: {
tariffType: { type: ["string", "null"], pattern: "^-?\\d{1,19}$" },
name: ["string", "null"],
rateType: ["string", "null"],
}, required: ["tariffType", "name", "rateType"] };
}

/** @internal */
export const ListUsageTariffType: Validator = { is: ListUsageTariffType$is, schema: ListUsageTariffType$schema };

function ListUsageCdrError$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.error;
  if (!((typeof at === "string" && /^-?\d{1,19}$/u.test(at)) || at === null)) return false;
  at = value.errorType;
  if (!(typeof at === "string" || at === null)) return false;
  at = value.errorLevel;
  if (!(typeof at === "string" || at === null)) return false;
  at = value.logTime;
  if (!((Number.isInteger(at) && int64(at)) || at === null)) return false;
  return true;
}

function ListUsageCdrError$schema(): Described {
return { is: ListUsageCdrError$is, type: "object", properties: {
error: { type: ["string", "null"], pattern: "^-?\\d{1,19}$" },
errorType: ["string", "null"],
errorLevel: ["string", "null"],
logTime: { type: ["integer", "null"], format: "int64", hasFormat: int64 },
}, required: ["error", "errorType", "errorLevel", "logTime"] };
}

/** @internal */
export const ListUsageCdrError: Validator = { is: ListUsageCdrError$is, schema: ListUsageCdrError$schema };

function ListUsageResponse$is$if$errors(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
  if (Array.isArray(value)) {
    if (value.length > 0) return false;
  }
  return true;
}

function ListUsageResponse$is$if(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.errors;
  if (at !== undefined && !ListUsageResponse$is$if$errors(at)) return false;
  return true;
}

function ListUsageResponse$is$then(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.data;
  if (!isObject(at)) return false;
  return true;
}

function ListUsageResponse$is$errors(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) if (!GraphqlError$is(value[index])) return false;
  }
  return true;
}

function ListUsageResponse$is(value: any): boolean {
  if (!(isObject(value) && (!ListUsageResponse$is$if(value) || ListUsageResponse$is$then(value)))) return false;
  let at: any;
  at = value.data;
  if (at !== undefined && !(ListUsageData$is(at) || at === null)) return false;
  at = value.errors;
  if (at !== undefined && !ListUsageResponse$is$errors(at)) return false;
  at = value.extensions;
  if (at !== undefined && !(isObject(at) || at === null)) return false;
  return true;
}

function ListUsageResponse$schema(): Described {
return { is: ListUsageResponse$is, type: "object", properties: {
data: { anyOf: [{ $ref: ListUsageData }, "null"] },
errors: { is: ListUsageResponse$is$errors, type: ["array", "null"], items: { $ref: GraphqlError } },
extensions: ["object", "null"],
}, if: { is: ListUsageResponse$is$if, type: "object", properties: {
errors: { is: ListUsageResponse$is$if$errors, type: ["array", "null"], maxItems: 0, items: {} },
} }, then: { is: ListUsageResponse$is$then, type: "object", required: ["data"], properties: {
data: "object",
} } };
}

/** @internal */
export const ListUsageResponse: Validator = { is: ListUsageResponse$is, schema: ListUsageResponse$schema };

function SearchVariables$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.q;
  if (typeof at !== "string") return false;
  at = value.limit;
  if (at !== undefined && !((Number.isInteger(at) && at >= 1 && at <= 200) || at === null)) return false;
  for (const name in value) {
    switch (name) {
      case "q":
      case "limit":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function SearchVariables$schema(): Described {
return { is: SearchVariables$is, type: "object", additionalProperties: false, required: ["q"], properties: {
q: "string",
limit: { type: ["integer", "null"], minimum: 1, maximum: 200 },
} };
}

/** @internal */
export const SearchVariables: Validator = { is: SearchVariables$is, schema: SearchVariables$schema };

function SearchData$is$search(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) if (!(SearchSearchResult$is(value[index]) || value[index] === null)) return false;
  }
  return true;
}

function SearchData$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.search;
  if (!SearchData$is$search(at)) return false;
  return true;
}

function SearchData$schema(): Described {
return { is: SearchData$is, type: "object", properties: {
search: { is: SearchData$is$search, type: ["array", "null"], items: { is: (value) => SearchSearchResult$is(value) || value === null, anyOf: [{ $ref: SearchSearchResult }, "null"] } },
}, required: ["search"] };
}

/** @internal */
export const SearchData: Validator = { is: SearchData$is, schema: SearchData$schema };

function SearchSearchResult$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.accountRank;
  if (!Number.isInteger(at)) return false;
  at = value.resultRank;
  if (!Number.isInteger(at)) return false;
  at = value.resultType;
  if (!Number.isInteger(at)) return false;
  at = value.debtorItem;
  if (!(Number.isInteger(at) || at === null)) return false;
  at = value.account;
  if (!SearchAccount$is(at)) return false;
  at = value.sub;
  if (at === undefined || !(SearchSubscription$is(at) || at === null)) return false;
  return true;
}

function SearchSearchResult$schema(): Described {
return { is: SearchSearchResult$is, type: "object", properties: {
accountRank: "integer",
resultRank: "integer",
resultType: "integer",
debtorItem: ["integer", "null"],
account: { $ref: SearchAccount },
sub: { anyOf: [{ $ref: SearchSubscription }, "null"] },
}, required: ["accountRank", "resultRank", "resultType", "debtorItem", "account", "sub"] };
}

/** @internal */
export const SearchSearchResult: Validator = { is: SearchSearchResult$is, schema: SearchSearchResult$schema };

function SearchAccount$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.account;
  if (!((typeof at === "string" && /^-?\d{1,19}$/u.test(at)) || at === null)) return false;
  at = value.accountUuid;
  if (!(typeof at === "string" || at === null)) return false;
  at = value.usn;
  if (!(typeof at === "string" || at === null)) return false;
  at = value.description;
  if (!(typeof at === "string" || at === null)) return false;
  return true;
}

function SearchAccount$schema(): Described {
return { is: SearchAccount$is, type: "object", properties: {
account: { type: ["string", "null"], pattern: "^-?\\d{1,19}$" },
accountUuid: ["string", "null"],
usn: ["string", "null"],
description: ["string", "null"],
}, required: ["account", "accountUuid", "usn", "description"] };
}

/** @internal */
export const SearchAccount: Validator = { is: SearchAccount$is, schema: SearchAccount$schema };

function SearchSubscription$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.subscription;
  if (!((typeof at === "string" && /^-?\d{1,19}$/u.test(at)) || at === null)) return false;
  at = value.subscriptionUuid;
  if (!(typeof at === "string" || at === null)) return false;
  at = value.usn;
  if (!(typeof at === "string" || at === null)) return false;
  at = value.username;
  if (!(typeof at === "string" || at === null)) return false;
  return true;
}

function SearchSubscription$schema(): Described {
return { is: SearchSubscription$is, type: "object", properties: {
subscription: { type: ["string", "null"], pattern: "^-?\\d{1,19}$" },
subscriptionUuid: ["string", "null"],
usn: ["string", "null"],
username: ["string", "null"],
}, required: ["subscription", "subscriptionUuid", "usn", "username"] };
}

/** @internal */
export const SearchSubscription: Validator = { is: SearchSubscription$is, schema: SearchSubscription$schema };

function SearchResponse$is$if$errors(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
  if (Array.isArray(value)) {
    if (value.length > 0) return false;
  }
  return true;
}

function SearchResponse$is$if(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.errors;
  if (at !== undefined && !SearchResponse$is$if$errors(at)) return false;
  return true;
}

function SearchResponse$is$then(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.data;
  if (!isObject(at)) return false;
  return true;
}

function SearchResponse$is$errors(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) if (!GraphqlError$is(value[index])) return false;
  }
  return true;
}

function SearchResponse$is(value: any): boolean {
  if (!(isObject(value) && (!SearchResponse$is$if(value) || SearchResponse$is$then(value)))) return false;
  let at: any;
  at = value.data;
  if (at !== undefined && !(SearchData$is(at) || at === null)) return false;
  at = value.errors;
  if (at !== undefined && !SearchResponse$is$errors(at)) return false;
  at = value.extensions;
  if (at !== undefined && !(isObject(at) || at === null)) return false;
  return true;
}

function SearchResponse$schema(): Described {
return { is: SearchResponse$is, type: "object", properties: {
data: { anyOf: [{ $ref: SearchData }, "null"] },
errors: { is: SearchResponse$is$errors, type: ["array", "null"], items: { $ref: GraphqlError } },
extensions: ["object", "null"],
}, if: { is: SearchResponse$is$if, type: "object", properties: {
errors: { is: SearchResponse$is$if$errors, type: ["array", "null"], maxItems: 0, items: {} },
} }, then: { is: SearchResponse$is$then, type: "object", required: ["data"], properties: {
data: "object",
} } };
}

/** @internal */
export const SearchResponse: Validator = { is: SearchResponse$is, schema: SearchResponse$schema };

function GetAccountBody$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.query;
  if (typeof at !== "string") return false;
  at = value.operationName;
  if (typeof at !== "string") return false;
  at = value.variables;
  if (!GetAccountVariables$is(at)) return false;
  for (const name in value) {
    switch (name) {
      case "query":
      case "operationName":
      case "variables":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function GetAccountBody$schema(): Described {
return { is: GetAccountBody$is, type: "object", additionalProperties: false, required: ["query", "operationName", "variables"], properties: {
query: "string",
operationName: "string",
variables: { $ref: GetAccountVariables },
} };
}

/** @internal */
export const GetAccountBody: Validator = { is: GetAccountBody$is, schema: GetAccountBody$schema };

function ListSubscriptionsBody$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.query;
  if (typeof at !== "string") return false;
  at = value.operationName;
  if (typeof at !== "string") return false;
  at = value.variables;
  if (!ListSubscriptionsVariables$is(at)) return false;
  for (const name in value) {
    switch (name) {
      case "query":
      case "operationName":
      case "variables":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function ListSubscriptionsBody$schema(): Described {
return { is: ListSubscriptionsBody$is, type: "object", additionalProperties: false, required: ["query", "operationName", "variables"], properties: {
query: "string",
operationName: "string",
variables: { $ref: ListSubscriptionsVariables },
} };
}

/** @internal */
export const ListSubscriptionsBody: Validator = { is: ListSubscriptionsBody$is, schema: ListSubscriptionsBody$schema };

function ListTicketsBody$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.query;
  if (typeof at !== "string") return false;
  at = value.operationName;
  if (typeof at !== "string") return false;
  at = value.variables;
  if (at !== undefined && !ListTicketsVariables$is(at)) return false;
  for (const name in value) {
    switch (name) {
      case "query":
      case "operationName":
      case "variables":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function ListTicketsBody$schema(): Described {
return { is: ListTicketsBody$is, type: "object", additionalProperties: false, required: ["query", "operationName"], properties: {
query: "string",
operationName: "string",
variables: { $ref: ListTicketsVariables },
} };
}

/** @internal */
export const ListTicketsBody: Validator = { is: ListTicketsBody$is, schema: ListTicketsBody$schema };

function ListTransactionsBody$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.query;
  if (typeof at !== "string") return false;
  at = value.operationName;
  if (typeof at !== "string") return false;
  at = value.variables;
  if (!ListTransactionsVariables$is(at)) return false;
  for (const name in value) {
    switch (name) {
      case "query":
      case "operationName":
      case "variables":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function ListTransactionsBody$schema(): Described {
return { is: ListTransactionsBody$is, type: "object", additionalProperties: false, required: ["query", "operationName", "variables"], properties: {
query: "string",
operationName: "string",
variables: { $ref: ListTransactionsVariables },
} };
}

/** @internal */
export const ListTransactionsBody: Validator = { is: ListTransactionsBody$is, schema: ListTransactionsBody$schema };

function ListUsageBody$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.query;
  if (typeof at !== "string") return false;
  at = value.operationName;
  if (typeof at !== "string") return false;
  at = value.variables;
  if (!ListUsageVariables$is(at)) return false;
  for (const name in value) {
    switch (name) {
      case "query":
      case "operationName":
      case "variables":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function ListUsageBody$schema(): Described {
return { is: ListUsageBody$is, type: "object", additionalProperties: false, required: ["query", "operationName", "variables"], properties: {
query: "string",
operationName: "string",
variables: { $ref: ListUsageVariables },
} };
}

/** @internal */
export const ListUsageBody: Validator = { is: ListUsageBody$is, schema: ListUsageBody$schema };

function SearchBody$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.query;
  if (typeof at !== "string") return false;
  at = value.operationName;
  if (typeof at !== "string") return false;
  at = value.variables;
  if (!SearchVariables$is(at)) return false;
  for (const name in value) {
    switch (name) {
      case "query":
      case "operationName":
      case "variables":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function SearchBody$schema(): Described {
return { is: SearchBody$is, type: "object", additionalProperties: false, required: ["query", "operationName", "variables"], properties: {
query: "string",
operationName: "string",
variables: { $ref: SearchVariables },
} };
}

/** @internal */
export const SearchBody: Validator = { is: SearchBody$is, schema: SearchBody$schema };

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

function getAccountRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.path;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.query;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.headers;
  if (at !== undefined && !requestHeaders$is(at)) return false;
  at = value.body;
  if (!GetAccountBody$is(at)) return false;
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

function getAccountRequest$schema(): Described {
return { is: getAccountRequest$is, type: "object", additionalProperties: false, required: ["body"], properties: {
path: { $ref: noParameters },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
body: { $ref: GetAccountBody },
} };
}

/** @internal */
export const getAccountRequest: Validator = { is: getAccountRequest$is, schema: getAccountRequest$schema };

function listSubscriptionsRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.path;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.query;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.headers;
  if (at !== undefined && !requestHeaders$is(at)) return false;
  at = value.body;
  if (!ListSubscriptionsBody$is(at)) return false;
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

function listSubscriptionsRequest$schema(): Described {
return { is: listSubscriptionsRequest$is, type: "object", additionalProperties: false, required: ["body"], properties: {
path: { $ref: noParameters },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
body: { $ref: ListSubscriptionsBody },
} };
}

/** @internal */
export const listSubscriptionsRequest: Validator = { is: listSubscriptionsRequest$is, schema: listSubscriptionsRequest$schema };

function listTicketsRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.path;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.query;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.headers;
  if (at !== undefined && !requestHeaders$is(at)) return false;
  at = value.body;
  if (!ListTicketsBody$is(at)) return false;
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

function listTicketsRequest$schema(): Described {
return { is: listTicketsRequest$is, type: "object", additionalProperties: false, required: ["body"], properties: {
path: { $ref: noParameters },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
body: { $ref: ListTicketsBody },
} };
}

/** @internal */
export const listTicketsRequest: Validator = { is: listTicketsRequest$is, schema: listTicketsRequest$schema };

function listTransactionsRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.path;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.query;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.headers;
  if (at !== undefined && !requestHeaders$is(at)) return false;
  at = value.body;
  if (!ListTransactionsBody$is(at)) return false;
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

function listTransactionsRequest$schema(): Described {
return { is: listTransactionsRequest$is, type: "object", additionalProperties: false, required: ["body"], properties: {
path: { $ref: noParameters },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
body: { $ref: ListTransactionsBody },
} };
}

/** @internal */
export const listTransactionsRequest: Validator = { is: listTransactionsRequest$is, schema: listTransactionsRequest$schema };

function listUsageRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.path;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.query;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.headers;
  if (at !== undefined && !requestHeaders$is(at)) return false;
  at = value.body;
  if (!ListUsageBody$is(at)) return false;
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

function listUsageRequest$schema(): Described {
return { is: listUsageRequest$is, type: "object", additionalProperties: false, required: ["body"], properties: {
path: { $ref: noParameters },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
body: { $ref: ListUsageBody },
} };
}

/** @internal */
export const listUsageRequest: Validator = { is: listUsageRequest$is, schema: listUsageRequest$schema };

function searchRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.path;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.query;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.headers;
  if (at !== undefined && !requestHeaders$is(at)) return false;
  at = value.body;
  if (!SearchBody$is(at)) return false;
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

function searchRequest$schema(): Described {
return { is: searchRequest$is, type: "object", additionalProperties: false, required: ["body"], properties: {
path: { $ref: noParameters },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
body: { $ref: SearchBody },
} };
}

/** @internal */
export const searchRequest: Validator = { is: searchRequest$is, schema: searchRequest$schema };
