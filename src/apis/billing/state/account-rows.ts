import type { Account, AccountUpdate, Address, PhoneContact } from "../../../../generated/billing/types.js";
import type { FieldValue, Row } from "../../../mock/graphql/data-set.js";
import { BILL_ADDRESS, BLANK_ADDRESS, FIRST_CONTACT, SERVICE_ADDRESS } from "../graphql/data/contacts.js";
import { DEFAULT_CURRENCY } from "./currencies.js";
import { asInt, fieldsOf, withCustom } from "./field-values.js";

// GraphQL has no field for an account's packageId, releaseDelay, comments, emailAddress and cycle days: they are taken,
// and cannot be read back.

const ADDRESS_TYPES = { serviceAddress: SERVICE_ADDRESS, billAddress: BILL_ADDRESS } as const;

/** What an account is known by. */
export interface AccountIds {
  readonly account: number;
  readonly accountUuid: string;
  readonly usn: string;
}

/** What is known of an account's contact before anything is said of it. */
const CONTACT: Row = {
  contactType: FIRST_CONTACT,
  contactName: null,
  companyName: null,
  tradingName: null,
  abn: null,
  contactTitle: null,
  familyName: null,
  givenName: null,
  dateOfBirth: null,
  gender: null,
  position: null,
  phoneHome: null,
  phoneWork: null,
  phoneMobile: null,
  fax: null,
};

const CONTACT_FIELDS = {
  companyName: "companyName",
  tradingName: "tradingName",
  abn: "abn",
  contactTitle: "contactTitle",
  familyName: "familyName",
  givenName: "givenName",
  dob: "dateOfBirth",
  fax: "fax",
} as const satisfies Partial<Record<keyof AccountUpdate, string>>;
const PHONE_FIELDS = { home: "phoneHome", work: "phoneWork", mobile: "phoneMobile" } as const satisfies Record<
  keyof PhoneContact,
  string
>;

/** Takes an account of an order, its ids, when it is created and the number of its time zone. Returns its object. */
export function createAccount(given: Account, ids: AccountIds, now: number, timezone: number | null): Row {
  const created: Row = {
    account: String(ids.account),
    accountUuid: ids.accountUuid,
    usn: ids.usn,
    alternateAccountNumber: given.alternateAccountNumber ?? null,
    accountType: null,
    accountTerms: null,
    accountDisposition: null,
    discount: null,
    creationTime: now,
    accountCostCentre: null,
    description: null,
    taxable: true,
    taxSchedule: null,
    currency: given.currency ?? DEFAULT_CURRENCY,
    timezone,
    uoobject: null,
    custom: null,
    // No field of GraphQL's. It is there for subscriptions to inherit.
    ratingCycleDay: asInt(given.ratingCycleDay),
  };
  return changeAccount(created, given);
}

/** Takes the object of an account and what is said of it. Returns the object that has it; what is absent stays. */
export function changeAccount(former: Row, given: AccountUpdate): Row {
  const { accountTerms, accountType, taxable, custom } = given;
  return {
    ...former,
    ...(accountTerms !== undefined && { accountTerms: asInt(accountTerms) }),
    ...(accountType !== undefined && { accountType: asInt(accountType) }),
    ...(taxable !== undefined && { taxable }),
    custom: withCustom(former["custom"], custom),
  };
}

export function createContact(account: number, given: AccountUpdate): Row {
  return changeContact({ ...CONTACT, account: String(account) }, given);
}

/**
 * Takes the object of a contact and what is said of its account. Returns the object that has it. The phone numbers come
 * whole, as the contract advises: what happens to those that are left out is not documented.
 */
export function changeContact(former: Row, given: AccountUpdate): Row {
  const contact = { ...former, ...fieldsOf(given, CONTACT_FIELDS) };
  const isRenamed = given.givenName !== undefined || given.familyName !== undefined;
  return {
    ...contact,
    ...(given.phoneContact && { ...noPhones(), ...fieldsOf(given.phoneContact, PHONE_FIELDS) }),
    ...(isRenamed && { contactName: fullName(contact) }),
  };
}

/** Takes the UID of an account and what is said of it. Returns its addresses, each whole, as with phone numbers. */
export function addressesOf(account: number, given: AccountUpdate): readonly Row[] {
  return Object.entries(ADDRESS_TYPES).flatMap(([attribute, addressType]) => {
    const address: Address | undefined = given[attribute as keyof typeof ADDRESS_TYPES];
    return address ? [{ ...BLANK_ADDRESS, account, addressType, ...(address as Record<string, FieldValue>) }] : [];
  });
}

const noPhones = () => Object.fromEntries(Object.values(PHONE_FIELDS).map((field) => [field, null]));

function fullName({ givenName, familyName }: Row): FieldValue {
  return [givenName, familyName].filter((name) => name !== null && name !== "").join(" ") || null;
}
