import { isDate, isUuid } from "./formats.js";
import { areAll, type Attributes, isObject } from "./kinds.js";

// A request has no attribute that the contract does not know. Those that it knows are read by name and counted, which
// V8 does faster than it finds out for each name of an object what it stands for; then the count must be that of all.
// Written out for the same reason as the lists.

const MOST_ACCOUNTS = 1;
const MOST_SUBSCRIPTIONS = 100;

/** Less than all attributes together could make good again. */
const NOT_VALID = -1000;

/** Whether an object has as many attributes as were counted. What was not valid makes any count too small. */
function hasOnly(value: Attributes, known: number): boolean {
  let rest = known;
  for (const _ in value) rest--;
  return rest === 0;
}

function isCustom(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const name in value) if (value[name] === null || value[name] === undefined) return false;
  return true;
}

function isAddress(value: unknown): boolean {
  if (!isObject(value)) return false;
  let known = 0;
  const { addressDetail, streetNumber, streetName, streetType, suburb, postcode, state, country } = value;
  if (addressDetail !== undefined) known += typeof addressDetail === "string" ? 1 : NOT_VALID;
  if (streetNumber !== undefined) known += typeof streetNumber === "string" ? 1 : NOT_VALID;
  if (streetName !== undefined) known += typeof streetName === "string" ? 1 : NOT_VALID;
  if (streetType !== undefined) known += typeof streetType === "string" ? 1 : NOT_VALID;
  if (suburb !== undefined) known += typeof suburb === "string" ? 1 : NOT_VALID;
  if (postcode !== undefined) known += typeof postcode === "string" ? 1 : NOT_VALID;
  if (state !== undefined) known += typeof state === "string" ? 1 : NOT_VALID;
  if (country !== undefined) known += typeof country === "string" ? 1 : NOT_VALID;
  return hasOnly(value, known);
}

function isPhoneContact(value: unknown): boolean {
  if (!isObject(value)) return false;
  let known = 0;
  const { work, home, mobile } = value;
  if (work !== undefined) known += typeof work === "string" ? 1 : NOT_VALID;
  if (home !== undefined) known += typeof home === "string" ? 1 : NOT_VALID;
  if (mobile !== undefined) known += typeof mobile === "string" ? 1 : NOT_VALID;
  return hasOnly(value, known);
}

function isAccount(value: unknown): boolean {
  if (!isObject(value) || !Number.isInteger(value["packageId"])) return false;
  let known = 1;
  const {
    USN,
    alternateAccountNumber,
    ratingCycleDay,
    invoicingCycleDay,
    releaseDelay,
    currency,
    accountTerms,
    taxable,
  } = value;
  const { comments, tradingName, abn, companyName, contactTitle, givenName, familyName, emailAddress } = value;
  const { serviceAddress, billAddress, phoneContact, fax, timezone, dob, custom } = value;
  if (USN !== undefined) known += typeof USN === "string" ? 1 : NOT_VALID;
  if (alternateAccountNumber !== undefined) known += typeof alternateAccountNumber === "string" ? 1 : NOT_VALID;
  if (ratingCycleDay !== undefined) known += Number.isInteger(ratingCycleDay) ? 1 : NOT_VALID;
  if (invoicingCycleDay !== undefined) known += Number.isInteger(invoicingCycleDay) ? 1 : NOT_VALID;
  if (releaseDelay !== undefined) known += Number.isInteger(releaseDelay) ? 1 : NOT_VALID;
  if (currency !== undefined) known += typeof currency === "string" ? 1 : NOT_VALID;
  if (accountTerms !== undefined) known += Number.isInteger(accountTerms) ? 1 : NOT_VALID;
  if (taxable !== undefined) known += typeof taxable === "boolean" ? 1 : NOT_VALID;
  if (comments !== undefined) known += typeof comments === "string" ? 1 : NOT_VALID;
  if (tradingName !== undefined) known += typeof tradingName === "string" ? 1 : NOT_VALID;
  if (abn !== undefined) known += typeof abn === "string" ? 1 : NOT_VALID;
  if (companyName !== undefined) known += typeof companyName === "string" ? 1 : NOT_VALID;
  if (contactTitle !== undefined) known += typeof contactTitle === "string" ? 1 : NOT_VALID;
  if (givenName !== undefined) known += typeof givenName === "string" ? 1 : NOT_VALID;
  if (familyName !== undefined) known += typeof familyName === "string" ? 1 : NOT_VALID;
  if (emailAddress !== undefined) known += typeof emailAddress === "string" ? 1 : NOT_VALID;
  if (serviceAddress !== undefined) known += isAddress(serviceAddress) ? 1 : NOT_VALID;
  if (billAddress !== undefined) known += isAddress(billAddress) ? 1 : NOT_VALID;
  if (phoneContact !== undefined) known += isPhoneContact(phoneContact) ? 1 : NOT_VALID;
  if (fax !== undefined) known += typeof fax === "string" ? 1 : NOT_VALID;
  if (timezone !== undefined) known += typeof timezone === "string" ? 1 : NOT_VALID;
  if (dob !== undefined) known += typeof dob === "string" && isDate(dob) ? 1 : NOT_VALID;
  if (custom !== undefined) known += isCustom(custom) ? 1 : NOT_VALID;
  return hasOnly(value, known);
}

function isSubscription(value: unknown): boolean {
  if (!isObject(value) || !Number.isInteger(value["serviceId"])) return false;
  let known = 1;
  const { accountId, username, plan, startTime, timezone, description, ratingCycleDay, invoicingCycleDay } = value;
  const { releaseDelay, currency, custom } = value;
  if (accountId !== undefined) known += typeof accountId === "string" && isUuid(accountId) ? 1 : NOT_VALID;
  if (username !== undefined) known += typeof username === "string" ? 1 : NOT_VALID;
  if (plan !== undefined) known += typeof plan === "string" ? 1 : NOT_VALID;
  if (startTime !== undefined) known += Number.isSafeInteger(startTime) ? 1 : NOT_VALID;
  if (timezone !== undefined) known += typeof timezone === "string" ? 1 : NOT_VALID;
  if (description !== undefined) known += typeof description === "string" ? 1 : NOT_VALID;
  if (ratingCycleDay !== undefined) known += Number.isInteger(ratingCycleDay) ? 1 : NOT_VALID;
  if (invoicingCycleDay !== undefined) known += Number.isInteger(invoicingCycleDay) ? 1 : NOT_VALID;
  if (releaseDelay !== undefined) known += Number.isInteger(releaseDelay) ? 1 : NOT_VALID;
  if (currency !== undefined) known += typeof currency === "string" ? 1 : NOT_VALID;
  if (custom !== undefined) known += isCustom(custom) ? 1 : NOT_VALID;
  return hasOnly(value, known);
}

const isOfAccount = (value: unknown) => typeof (value as Attributes)["accountId"] === "string";

export function isOrder(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { accounts, subscriptions } = value as { accounts?: unknown[]; subscriptions?: unknown[] };
  if (!hasOnly(value, (accounts === undefined ? 0 : 1) + (subscriptions === undefined ? 0 : 1))) return false;
  if (accounts !== undefined && (!areAll(accounts, isAccount) || accounts.length > MOST_ACCOUNTS)) return false;
  if (subscriptions === undefined) return true;
  if (!areAll(subscriptions, isSubscription) || subscriptions.length > MOST_SUBSCRIPTIONS) return false;
  return (accounts?.length ?? 0) > 0 || areAll(subscriptions, isOfAccount);
}
