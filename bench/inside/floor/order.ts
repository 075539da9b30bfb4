import { isDate, isUuid } from "./formats.js";
import { areAll, type Attributes, isIntegerOrAbsent, isObject, isTextOf, isTextOrAbsent } from "./kinds.js";

// A request has no attribute that the contract does not know, so all of its attributes are visited once, by name.

function isCustom(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const name in value) {
    const field = value[name];
    if (field === null || field === undefined) return false;
  }
  return true;
}

function isAddress(value: unknown): boolean {
  if (!isObject(value)) return false;
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
        if (!isTextOrAbsent(value[name])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isPhoneContact(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const name in value) {
    if ((name !== "work" && name !== "home" && name !== "mobile") || !isTextOrAbsent(value[name])) return false;
  }
  return true;
}

function isAccountAttribute(name: string, value: unknown): boolean {
  switch (name) {
    case "USN":
    case "alternateAccountNumber":
    case "currency":
    case "comments":
    case "tradingName":
    case "abn":
    case "companyName":
    case "contactTitle":
    case "givenName":
    case "familyName":
    case "emailAddress":
    case "fax":
    case "timezone":
      return isTextOrAbsent(value);
    case "packageId":
    case "ratingCycleDay":
    case "invoicingCycleDay":
    case "releaseDelay":
    case "accountTerms":
      return isIntegerOrAbsent(value);
    case "taxable":
      return typeof value === "boolean";
    case "serviceAddress":
    case "billAddress":
      return isAddress(value);
    case "phoneContact":
      return isPhoneContact(value);
    case "dob":
      return isTextOf(value, isDate);
    case "custom":
      return isCustom(value);
    default:
      return false;
  }
}

function isAccount(value: unknown): boolean {
  if (!isObject(value) || value["packageId"] === undefined) return false;
  for (const name in value) if (!isAccountAttribute(name, value[name])) return false;
  return true;
}

function isSubscriptionAttribute(name: string, value: unknown): boolean {
  switch (name) {
    case "serviceId":
    case "ratingCycleDay":
    case "invoicingCycleDay":
    case "releaseDelay":
      return isIntegerOrAbsent(value);
    case "username":
    case "plan":
    case "timezone":
    case "description":
    case "currency":
      return isTextOrAbsent(value);
    case "startTime":
      return Number.isSafeInteger(value);
    case "accountId":
      return isTextOf(value, isUuid);
    case "custom":
      return isCustom(value);
    default:
      return false;
  }
}

function isSubscription(value: unknown): boolean {
  if (!isObject(value) || value["serviceId"] === undefined) return false;
  for (const name in value) if (!isSubscriptionAttribute(name, value[name])) return false;
  return true;
}

const isOfAccount = (value: unknown) => typeof (value as Attributes)["accountId"] === "string";

export function isOrder(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const name in value) if (name !== "accounts" && name !== "subscriptions") return false;
  const { accounts, subscriptions } = value as { accounts?: unknown[]; subscriptions?: unknown[] };
  if (accounts !== undefined && (!areAll(accounts, isAccount) || accounts.length > 1)) return false;
  if (subscriptions === undefined) return true;
  if (!areAll(subscriptions, isSubscription) || subscriptions.length > 100) return false;
  return (accounts?.length ?? 0) > 0 || areAll(subscriptions, isOfAccount);
}
