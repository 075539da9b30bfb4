// Generated from openapi/ by `npm run generate`. Changes made here are lost.

import type { PlainObject } from "../../src/validation/plain-object.js";

/**
 * The entries of an order's answer that were created, each under its place in the request. It is a part of
 * `OrderResponse`, not an answer of its own.
 */
export interface OrderCreated {
    /** The account that was created. Null or absent where the answer has none. */
    accounts?: CreatedEntries | null;
    /** The subscriptions that were created. Null or absent where the answer has none. */
    subscriptions?: CreatedEntries | null;
}

/**
 * The entries of an order's answer that were refused, each under its place in the request. It is a part of
 * `OrderResponse`, not an answer of its own.
 */
export interface OrderRefused {
    /**
     * Entries that were refused. The key is the entry's place in the request's list of the same name, counted from zero
     * and written as text.
     */
    accounts?: RefusedEntries;
    /**
     * Entries that were refused. The key is the entry's place in the request's list of the same name, counted from zero
     * and written as text.
     */
    subscriptions?: RefusedEntries;
}

/** An address in parts. All are text, and none is required. */
export interface Address {
    /** What precedes the street, such as a building, level or unit. */
    addressDetail?: string | undefined;
    /** The number in the street. */
    streetNumber?: string | undefined;
    /** The name of the street without its type, such as `Bourke`. */
    streetName?: string | undefined;
    /**
     * The type of the street, such as `Street`: a code or a name from the installation's own list (its table
     * `addressLookup`, lookup type 0). No list is common to all installations, and what an unknown value leads to is
     * not documented.
     */
    streetType?: string | undefined;
    /** The suburb or town. */
    suburb?: string | undefined;
    /** The postcode. */
    postcode?: string | undefined;
    /**
     * The state, such as `Victoria`: a code or a name from the installation's own list (its table `addressLookup`,
     * lookup type 1). No list is common to all installations, and what an unknown value leads to is not documented.
     */
    state?: string | undefined;
    /** The country in words, such as `Australia`. */
    country?: string | undefined;
}

/** The phone numbers of the contact person, in any form. */
export interface PhoneContact {
    /** The number at work. */
    work?: string | undefined;
    /** The number at home. */
    home?: string | undefined;
    /** The number of the mobile phone. */
    mobile?: string | undefined;
}

/**
 * Custom fields: each key is the code of a field, each value what the field shall hold. **Beware of typing errors: a
 * code that the service does not know is not refused. The service creates a new custom field of that name**, and no
 * operation here removes it again. A field's type cannot be changed after that (a statement of the vendor's
 * configuration guide), and we conclude that the first value sent decides the type. A date is text in the form
 * `yyyy-MM-dd`. Objects and arrays are documented for updates only; this contract takes them everywhere. Null is
 * refused, because nothing says what it does. Do not use names of attributes as codes, such as `abn` or `dob`: the
 * vendor's developer guide reserves them.
 */
export interface CustomFields {
    [key: string]: string | number | boolean | Record<string, unknown> | unknown[];
}

/**
 * An account to create. Only `packageId` is required. What is left out is taken from the package, the service or the
 * company, as each attribute says.
 */
export interface Account {
    /**
     * The account's USN, by which it is addressed beside its UUID. Note the upper case of the key. The page does not
     * describe it. Elsewhere the vendor documents it as unique text; every published one has ten digits, but no form is
     * promised. What applies if it is left out is not documented.
     */
    USN?: string | undefined;
    /**
     * The number that the account had in the system it comes from. It can be searched for in Smile and links the other
     * import files. A number that is taken is `DUPLICATE_LEGACY_ACCOUNT_NUMBER`, we conclude.
     */
    alternateAccountNumber?: string | undefined;
    /**
     * The day on which the rating period turns over. We read it as the day of the month, 1 to 31; no range is stated
     * and none is checked. Left out, it is the service's period day, else the company's, else 31.
     *
     * A whole number.
     */
    ratingCycleDay?: number | undefined;
    /**
     * The day on which the account is invoiced. We read it as the day of the month, 1 to 31; no range is stated and
     * none is checked. Left out, it is the service's invoicing day, else the company's, else 31.
     *
     * A whole number.
     */
    invoicingCycleDay?: number | undefined;
    /** The release delay, in a unit that the page does not name. Left out, it is the company's. */
    releaseDelay?: number | undefined;
    /**
     * The currency of payments, three capital letters of ISO 4217 such as `AUD`, `USD` or `FJD`. Left out, it is the
     * package's. One that does not exist is `CURRENCY_NOT_FOUND`, we conclude.
     *
     * Matches `^[A-Z]{3}$`.
     */
    currency?: string | undefined;
    /**
     * The id that the account terms (`acterms`) have in Smile. Left out, they are the package's.
     *
     * A whole number.
     */
    accountTerms?: number | undefined;
    /**
     * Whether the account is subject to tax. Left out, it is.
     *
     * `true` unless given.
     */
    taxable?: boolean | undefined;
    /**
     * The id that the package has in Smile. An order without it is answered with 200 and `PACKAGE_MISSING`.
     *
     * A whole number.
     */
    packageId: number;
    /** Remarks on the account. */
    comments?: string | undefined;
    /** The name under which the company trades. */
    tradingName?: string | undefined;
    /** The Australian Business Number, with or without spaces. It is not checked. */
    abn?: string | undefined;
    /** The name of the company. */
    companyName?: string | undefined;
    /** The title of the contact person, such as `MS`. No list of titles is documented. */
    contactTitle?: string | undefined;
    /** The given name of the contact person. */
    givenName?: string | undefined;
    /** The family name of the contact person. */
    familyName?: string | undefined;
    /** The e-mail address of the contact person. Its form is not checked. */
    emailAddress?: string | undefined;
    /** Where the service is used. */
    serviceAddress?: Address | undefined;
    /** Where bills are sent. */
    billAddress?: Address | undefined;
    /** The phone numbers of the contact person, in any form. */
    phoneContact?: PhoneContact | undefined;
    /** The fax number. It stands beside the phone numbers, not among them. */
    fax?: string | undefined;
    /**
     * The full name of the time zone, such as `Australia/Adelaide`; aliases such as `Australia/Victoria` are names as
     * well. Left out, it is the company's.
     */
    timezone?: string | undefined;
    /**
     * The date of birth of the contact person, `yyyy-MM-dd`.
     *
     * A date, as in `2026-03-31`.
     */
    dob?: string | undefined;
    /**
     * Custom fields: each key is the code of a field, each value what the field shall hold. **Beware of typing errors:
     * a code that the service does not know is not refused. The service creates a new custom field of that name**, and
     * no operation here removes it again. A field's type cannot be changed after that (a statement of the vendor's
     * configuration guide), and we conclude that the first value sent decides the type. A date is text in the form
     * `yyyy-MM-dd`. Objects and arrays are documented for updates only; this contract takes them everywhere. Null is
     * refused, because nothing says what it does. Do not use names of attributes as codes, such as `abn` or `dob`: the
     * vendor's developer guide reserves them.
     */
    custom?: CustomFields | undefined;
}

/**
 * A subscription to create. `serviceId` is required, and `accountId` where the order has no account. What else is left
 * out is mostly taken from the account, as each attribute says.
 */
export interface Subscription {
    /**
     * The UUID of the account that the subscription is for; a USN is not mentioned. Required if the order has no
     * account: without both, the answer is 200 and `ACCOUNT_MISSING`.
     *
     * A UUID.
     */
    accountId?: string | undefined;
    /**
     * The id that the service has in Smile. An order without it is answered with 200 and `SERVICE_MISSING`. The page
     * names no type; its sample is a whole number.
     *
     * A whole number.
     */
    serviceId: number;
    /**
     * The name by which the service knows its user, often in the form of an e-mail address. A name that is taken is
     * `DUPLICATE_USERNAME`, we conclude. An installation may forbid some names, such as `root`; no code is documented
     * for that.
     */
    username?: string | undefined;
    /** The code of the plan in Smile, such as `biz-fibre-50`. The page calls it an id; its sample is a code. */
    plan?: string | undefined;
    /**
     * When the subscription starts, in milliseconds since 1970-01-01T00:00:00Z. What applies if it is left out is not
     * documented.
     *
     * A whole number that JavaScript holds exactly.
     */
    startTime?: number | undefined;
    /**
     * The full name of the time zone, such as `Australia/Adelaide`; aliases such as `Australia/Victoria` are names as
     * well. Left out, it is the account's.
     */
    timezone?: string | undefined;
    /** A description of the subscription. */
    description?: string | undefined;
    /**
     * The day on which the rating period turns over. We read it as the day of the month, 1 to 31; no range is stated
     * and none is checked. Left out, it is the account's.
     *
     * A whole number.
     */
    ratingCycleDay?: number | undefined;
    /**
     * The day on which the subscription is invoiced. We read it as the day of the month, 1 to 31; no range is stated
     * and none is checked. Left out, it is the account's.
     *
     * A whole number.
     */
    invoicingCycleDay?: number | undefined;
    /** The release delay, in a unit that the page does not name. Left out, it is the account's. */
    releaseDelay?: number | undefined;
    /**
     * The currency of payments, three capital letters of ISO 4217 such as `AUD`, `USD` or `FJD`. Left out, it is the
     * account's. One that does not exist is `CURRENCY_NOT_FOUND`, we conclude.
     *
     * Matches `^[A-Z]{3}$`.
     */
    currency?: string | undefined;
    /**
     * Custom fields: each key is the code of a field, each value what the field shall hold. **Beware of typing errors:
     * a code that the service does not know is not refused. The service creates a new custom field of that name**, and
     * no operation here removes it again. A field's type cannot be changed after that (a statement of the vendor's
     * configuration guide), and we conclude that the first value sent decides the type. A date is text in the form
     * `yyyy-MM-dd`. Objects and arrays are documented for updates only; this contract takes them everywhere. Null is
     * refused, because nothing says what it does. Do not use names of attributes as codes, such as `abn` or `dob`: the
     * vendor's developer guide reserves them.
     */
    custom?: CustomFields | undefined;
}

/**
 * An account, subscriptions, or both. The limits are 1 account and 100 subscriptions; the service answers a larger
 * order with 500. An order that is empty is not ruled out by any page.
 */
export interface Order {
    /**
     * The account to create. The list takes one at most.
     *
     * At most 1 item.
     */
    accounts?: Account[] | undefined;
    /**
     * The subscriptions to create, on the order's account or, without one, on the existing account that each names by
     * `accountId`.
     *
     * At most 100 items.
     */
    subscriptions?: Subscription[] | undefined;
}

/**
 * The reasons known today for refusing an entry of an order. The page lists the codes without meanings. What each
 * means, and what to do about it, is our conclusion from its name. Beside `INTERNAL_ERROR`, do not repeat an entry
 * unchanged.
 * - `CURRENCY_NOT_AVAILABLE`: The currency exists, but it is not on offer here. Choose another, or have it enabled in
 *   Smile.
 * - `CURRENCY_NOT_FOUND`: Smile does not know the currency. Check the three letters of `currency`.
 * - `PACKAGE_NOT_PUBLISHED`: The package exists, but it is not on sale. Have it published in Smile, or choose another.
 * - `PACKAGE_NOT_FOUND`: Smile does not know the package. Check `packageId`; each installation has its own.
 * - `PACKAGE_MISSING`: The account has no `packageId`. Add it and order the account again.
 * - `NO_PACKAGE_FOR_CURRENCY`: The package is not offered in the account's currency. Choose another currency or
 *   package.
 * - `SERVICE_NOT_PUBLISHED`: The service exists, but it is not on sale. Have it published in Smile, or choose another.
 * - `SERVICE_NOT_FOUND`: Smile does not know the service. Check `serviceId`; each installation has its own.
 * - `SERVICE_NOT_VALID`: The service cannot be used for this subscription. Compare it with the account's package, and
 *   choose another.
 * - `SERVICE_MISSING`: The subscription has no `serviceId`. Add it and order the subscription again.
 * - `PLAN_NOT_FOUND`: Smile does not know the plan. Check the code in `plan`.
 * - `PLAN_NOT_PUBLISHED`: The plan exists, but it is not on sale. Have it published in Smile, or choose another.
 * - `PLAN_NOT_VALID`: The plan cannot be used for this subscription. Choose one that belongs to the service.
 * - `NO_PLAN_FOR_SERVICE`: The service has no plan that the subscription could take. Name one in `plan`, or have the
 *   service completed in Smile.
 * - `NO_PLAN_FOR_ACCOUNT`: No plan is on offer for this account. Choose another, or have one enabled for it in Smile.
 * - `NOT_ACCOUNT`: What the subscription is for is not an account. Check `accountId`. The sample also has it where the
 *   order's own account was refused; then repair the account first.
 * - `ACCOUNT_MISSING`: The subscription has no account. Add one to the order, or name an existing one in `accountId`.
 * - `TIMEZONE_NOT_FOUND`: Smile does not know the time zone. Write its full name, such as `Australia/Adelaide`.
 * - `DUPLICATE_USERNAME`: Another subscription has this username. Choose another one; do not repeat the order
 *   unchanged.
 * - `DUPLICATE_LEGACY_ACCOUNT_NUMBER`: Another account has this `alternateAccountNumber`. Perhaps it was imported
 *   before: look it up first, and use that account or another number.
 * - `INTERNAL_ERROR`: The service failed on this entry. Find out what exists before you repeat it, and ask the vendor
 *   if it goes on.
 */
export type OrderErrorCodeKnown = "CURRENCY_NOT_AVAILABLE" | "CURRENCY_NOT_FOUND" | "PACKAGE_NOT_PUBLISHED" | "PACKAGE_NOT_FOUND" | "PACKAGE_MISSING" | "NO_PACKAGE_FOR_CURRENCY" | "SERVICE_NOT_PUBLISHED" | "SERVICE_NOT_FOUND" | "SERVICE_NOT_VALID" | "SERVICE_MISSING" | "PLAN_NOT_FOUND" | "PLAN_NOT_PUBLISHED" | "PLAN_NOT_VALID" | "NO_PLAN_FOR_SERVICE" | "NO_PLAN_FOR_ACCOUNT" | "NOT_ACCOUNT" | "ACCOUNT_MISSING" | "TIMEZONE_NOT_FOUND" | "DUPLICATE_USERNAME" | "DUPLICATE_LEGACY_ACCOUNT_NUMBER" | "INTERNAL_ERROR";

/**
 * Why an entry of an order was refused. Codes may be added: treat one that you do not know as a rejection that a person
 * has to look at.
 */
export type OrderErrorCode = OrderErrorCodeKnown | (string & {});

/** An entry that was created. */
export interface CreatedEntry {
    /**
     * The UUID of the new account or subscription. Keep it, it is what updates and later orders refer to.
     *
     * At least 1 character.
     */
    uuid: string;
    /**
     * No code. The pages leave it out here; null and an empty list mean the same. An entry with a UUID and a code
     * breaks the contract.
     *
     * At most 0 items.
     */
    errors?: OrderErrorCode[] | null;
}

/** An entry that was refused. */
export interface RefusedEntry {
    /**
     * Why it was refused, at least one code. Any code may stand on an account or on a subscription.
     *
     * At least 1 item.
     */
    errors: OrderErrorCode[];
    /** No UUID. The pages leave it out here; null means the same. */
    uuid?: null;
}

/**
 * The outcome for one entry of the order: with a UUID it was created, with codes it was refused. An entry that has
 * both, or neither, breaks the contract. A null, and an empty list of codes, count as absent.
 */
export type OrderEntry = CreatedEntry | RefusedEntry;

/**
 * One outcome for each entry of the request's list of the same name. The key is the entry's place in that list, counted
 * from zero and written as text. The page calls this a list, but it is an object.
 */
export interface OrderEntries {
    [key: string]: OrderEntry;
}

/**
 * What became of each entry of the order. Read every entry: this comes with 200 also where some or all of them were
 * refused. Whether one rejection undoes the others is not documented.
 */
export interface OrderResponse {
    /** The outcome for the order's account, under the key `"0"`. Null or absent where the order has no account. */
    accounts?: OrderEntries | null;
    /**
     * The outcome for each of the order's subscriptions, under its place in the request. Null or absent where the order
     * has no subscription.
     */
    subscriptions?: OrderEntries | null;
}

/**
 * What to change on an account. Nothing is required, and nothing has a default: we read an absent attribute as
 * unchanged, which no page says. Null is refused.
 */
export interface AccountUpdate {
    /**
     * The id that the account terms (`acterms`) have in Smile.
     *
     * A whole number.
     */
    accountTerms?: number | undefined;
    /** The release delay, in a unit that the page does not name. */
    releaseDelay?: number | undefined;
    /** Whether the account is subject to tax. */
    taxable?: boolean | undefined;
    /** Remarks on the account. */
    comments?: string | undefined;
    /** The name under which the company trades. */
    tradingName?: string | undefined;
    /** The Australian Business Number, with or without spaces. It is not checked. */
    abn?: string | undefined;
    /** The name of the company. */
    companyName?: string | undefined;
    /** The title of the contact person, such as `MS`. No list of titles is documented. */
    contactTitle?: string | undefined;
    /** The given name of the contact person. */
    givenName?: string | undefined;
    /** The family name of the contact person. */
    familyName?: string | undefined;
    /** The e-mail address of the contact person. Its form is not checked. */
    emailAddress?: string | undefined;
    /**
     * Where the service is used. Whether parts that are left out stay as they are is not documented, so send it whole.
     */
    serviceAddress?: Address | undefined;
    /** Where bills are sent. Whether parts that are left out stay as they are is not documented, so send it whole. */
    billAddress?: Address | undefined;
    /**
     * The contact's phone numbers. Whether numbers that are left out stay as they are is not documented, so send all of
     * them.
     */
    phoneContact?: PhoneContact | undefined;
    /** The fax number. */
    fax?: string | undefined;
    /**
     * The date of birth of the contact person, `yyyy-MM-dd`.
     *
     * A date, as in `2026-03-31`.
     */
    dob?: string | undefined;
    /**
     * The number that the account type has in Smile. It can be set by an update only, not by an order. A type that does
     * not exist is `ACCOUNT_TYPE_NOT_FOUND`, we conclude.
     *
     * A whole number.
     */
    accountType?: number | undefined;
    /**
     * Custom fields: each key is the code of a field, each value what the field shall hold. **Beware of typing errors:
     * a code that the service does not know is not refused. The service creates a new custom field of that name**, and
     * no operation here removes it again. A field's type cannot be changed after that (a statement of the vendor's
     * configuration guide), and we conclude that the first value sent decides the type. A date is text in the form
     * `yyyy-MM-dd`. Objects and arrays are documented for updates only; this contract takes them everywhere. Null is
     * refused, because nothing says what it does. Do not use names of attributes as codes, such as `abn` or `dob`: the
     * vendor's developer guide reserves them.
     */
    custom?: CustomFields | undefined;
}

/**
 * How an update ended. The list is closed: an answer with any other value breaks the contract, since it says neither
 * that the update went through nor that it did not.
 * - `UPDATED`: The update went through.
 * - `ERROR`: The update was refused; `errors` says why. Correct the request; do not repeat it unchanged.
 * - `INTERNAL_ERROR`: The service failed. It is documented together with HTTP 500; with 200 it is read as a rejection.
 *   What was changed by then is not known: look up what is stored, then repeat the update. Ask the vendor if it goes
 *   on.
 */
export type UpdateStatus = "UPDATED" | "ERROR" | "INTERNAL_ERROR";

/**
 * The reasons known today for refusing the update of an account. The page lists the codes without meanings. What each
 * means, and what to do about it, is our conclusion from its name. None is for repeating the update unchanged.
 * - `NOT_ACCOUNT`: The id does not lead to an account. Check that it is not the id of a subscription, and which stage
 *   it is from.
 * - `ACCOUNT_MISSING`: There is no account to update. Check that the path has its id, and look the account up by
 *   GraphQL.
 * - `TIMEZONE_NOT_FOUND`: Smile does not know the time zone. An update of an account has no `timezone`, so when this
 *   comes is unclear. Check the account's time zone in Smile, and ask the vendor.
 * - `ACCOUNT_TYPE_NOT_FOUND`: Smile does not know the account type. Check `accountType`; each installation has its own.
 */
export type AccountUpdateErrorCodeKnown = "NOT_ACCOUNT" | "ACCOUNT_MISSING" | "TIMEZONE_NOT_FOUND" | "ACCOUNT_TYPE_NOT_FOUND";

/**
 * Why the update of an account was refused. Codes may be added: treat one that you do not know as a rejection that a
 * person has to look at.
 */
export type AccountUpdateErrorCode = AccountUpdateErrorCodeKnown | (string & {});

/**
 * How the update of an account ended. It comes with 200 also where the update was refused: `status` decides. `ERROR`
 * has at least one code, every other status has none.
 */
export interface AccountUpdateResponse {
    /**
     * The account. All samples have it, as a UUID; whether a USN in the path comes back as it is or as the UUID is not
     * documented. With `UPDATED` it is always there; a rejection without it is a rejection all the same.
     */
    accountId?: string | null;
    /**
     * How an update ended. The list is closed: an answer with any other value breaks the contract, since it says
     * neither that the update went through nor that it did not.
     */
    status: UpdateStatus;
    /** Why the update was refused, with `ERROR` at least one code. Absent, null or empty with any other status. */
    errors?: AccountUpdateErrorCode[] | null;
}

/**
 * The service failed during the update of an account. It tells nothing more; the details are in its own log. Look up
 * what is stored, then repeat the update. Ask the vendor, who can read the log, if it goes on.
 */
export interface AccountUpdateErrorResponse {
    /** The account, as in the answer of a successful update. The sample has it. */
    accountId?: string | null;
    /** Always `INTERNAL_ERROR`. */
    status: "INTERNAL_ERROR";
}

/**
 * What to change on a subscription. Nothing is required: we read an absent attribute as unchanged, which no page says.
 * Null is refused.
 */
export interface SubscriptionUpdate {
    /**
     * The name by which the service knows its user. A name that is taken is `DUPLICATE_USERNAME`, we conclude. An
     * installation may forbid some names, such as `root`; no code is documented for that.
     */
    username?: string | undefined;
    /** A description of the subscription. */
    description?: string | undefined;
    /**
     * The release delay, in a unit that the page does not name. The page says here too that it is inherited from the
     * account by default. That is how a subscription gets it when it is created; we do not expect an update without it
     * to reset it.
     */
    releaseDelay?: number | undefined;
    /**
     * The full name of the time zone, such as `Australia/Adelaide`. A name that does not exist is `TIMEZONE_NOT_FOUND`,
     * we conclude.
     */
    timezone?: string | undefined;
    /**
     * Custom fields: each key is the code of a field, each value what the field shall hold. **Beware of typing errors:
     * a code that the service does not know is not refused. The service creates a new custom field of that name**, and
     * no operation here removes it again. A field's type cannot be changed after that (a statement of the vendor's
     * configuration guide), and we conclude that the first value sent decides the type. A date is text in the form
     * `yyyy-MM-dd`. Objects and arrays are documented for updates only; this contract takes them everywhere. Null is
     * refused, because nothing says what it does. Do not use names of attributes as codes, such as `abn` or `dob`: the
     * vendor's developer guide reserves them.
     */
    custom?: CustomFields | undefined;
}

/**
 * The reasons known today for refusing the update of a subscription. The page lists the codes without meanings. What
 * each means, and what to do about it, is our conclusion from its name. None is for repeating the update unchanged.
 * - `NOT_SUBSCRIPTION`: The id does not lead to a subscription. Check that it is not the id of an account, and which
 *   stage it is from.
 * - `SUBSCRIPTION_MISSING`: There is no subscription to update. Check that the path has its id, and look the
 *   subscription up by GraphQL.
 * - `TIMEZONE_NOT_FOUND`: Smile does not know the time zone. Write its full name, such as `Australia/Adelaide`.
 * - `DUPLICATE_USERNAME`: Another subscription has this username. Choose another one; do not repeat the update
 *   unchanged.
 */
export type SubscriptionUpdateErrorCodeKnown = "NOT_SUBSCRIPTION" | "SUBSCRIPTION_MISSING" | "TIMEZONE_NOT_FOUND" | "DUPLICATE_USERNAME";

/**
 * Why the update of a subscription was refused. Codes may be added: treat one that you do not know as a rejection that
 * a person has to look at.
 */
export type SubscriptionUpdateErrorCode = SubscriptionUpdateErrorCodeKnown | (string & {});

/**
 * How the update of a subscription ended. It comes with 200 also where the update was refused: `status` decides.
 * `ERROR` has at least one code, every other status has none.
 */
export interface SubscriptionUpdateResponse {
    /**
     * The subscription. All samples have it, as a UUID; whether a USN in the path comes back as it is or as the UUID is
     * not documented. With `UPDATED` it is always there; a rejection without it is a rejection all the same.
     */
    subscriptionId?: string | null;
    /**
     * How an update ended. The list is closed: an answer with any other value breaks the contract, since it says
     * neither that the update went through nor that it did not.
     */
    status: UpdateStatus;
    /** Why the update was refused, with `ERROR` at least one code. Absent, null or empty with any other status. */
    errors?: SubscriptionUpdateErrorCode[] | null;
}

/**
 * The service failed during the update of a subscription. It tells nothing more; the details are in its own log. Look
 * up what is stored, then repeat the update. Ask the vendor, who can read the log, if it goes on.
 */
export interface SubscriptionUpdateErrorResponse {
    /** The subscription, as in the answer of a successful update. The sample has it. */
    subscriptionId?: string | null;
    /** Always `INTERNAL_ERROR`. */
    status: "INTERNAL_ERROR";
}

/** A GraphQL query as JSON. The page shows no request: these are the attributes of GraphQL over HTTP. */
export interface GraphqlRequest {
    /**
     * The document, with one or more queries. The schema has no mutation and no subscription.
     *
     * At least 1 character.
     */
    query: string;
    /** The values of the query's variables, by name without the dollar sign. Null and absent both mean none. */
    variables?: ({
        [key: string]: unknown;
    } | null) | undefined;
    /** Which query of the document to carry out. A document with several needs it; null and absent both mean none. */
    operationName?: (string | null) | undefined;
    /**
     * What a client says beside, such as its own name. Some GraphQL clients send it unasked. The vendor's WebSocket
     * client sends a `requestId` here and finds it in the answer; whether the service reads it over HTTP is not
     * documented.
     */
    extensions?: ({
        [key: string]: unknown;
    } | null) | undefined;
}

/** A place in the document of a query. */
export interface GraphqlLocation {
    /**
     * The line, counted from 1.
     *
     * A whole number.
     */
    line?: number | null;
    /**
     * The column, counted from 1.
     *
     * A whole number.
     */
    column?: number | null;
}

/** One thing that failed. The attributes are those of the GraphQL specification. */
export interface GraphqlError {
    /** What went wrong, in words for developers. It may repeat values of the query, so show it to nobody else. */
    message?: string | null;
    /** The places in the document that it is about, counted from 1. Absent, null or empty where it is about none. */
    locations?: GraphqlLocation[] | null;
    /**
     * The place in `data` that it is about: names of fields, and indices of lists counted from 0. Absent or null where
     * the query was not carried out at all.
     */
    path?: (string | number)[] | null;
    /** What the service says beside. Nothing is documented. */
    extensions?: {
        [key: string]: unknown;
    } | null;
}

/**
 * The answer to a GraphQL query. It comes with 200 also where the query failed: `errors` decides. Without errors there
 * is always `data`.
 */
export interface GraphqlResponse {
    /**
     * What was asked for, in the shape of the query. Null or absent where nothing could be read; there are errors then.
     * Beside errors it may hold a part: what failed is null.
     */
    data?: {
        [key: string]: unknown;
    } | null;
    /** What failed. Absent, null or empty where nothing did. */
    errors?: GraphqlError[] | null;
    /**
     * What the service says beside. Over WebSocket the vendor's client gets back the `requestId` that it sent; nothing
     * is documented for HTTP.
     */
    extensions?: {
        [key: string]: unknown;
    } | null;
}

/**
 * Entries that were created. The key is the entry's place in the request's list of the same name, counted from zero and
 * written as text.
 */
export interface CreatedEntries {
    [key: string]: CreatedEntry;
}

/**
 * Entries that were refused. The key is the entry's place in the request's list of the same name, counted from zero and
 * written as text.
 */
export interface RefusedEntries {
    [key: string]: RefusedEntry;
}

/** The path parameters of `updateAccount`. */
export interface UpdateAccountPath extends PlainObject {
    /**
     * The account, by its UUID or its USN.
     *
     * At least 1 character.
     *
     * @example 7c1d9a52-4e0b-4f6a-9d38-2b5e8f1c0a64
     * @example 2147000381
     */
    id: string;
}

/** The path parameters of `updateSubscription`. */
export interface UpdateSubscriptionPath extends PlainObject {
    /**
     * The subscription, by its UUID or its USN.
     *
     * At least 1 character.
     *
     * @example 3f8b6e20-91d4-4c7a-8e15-6a0c4d9b7f32
     * @example 2147000416
     */
    id: string;
}
