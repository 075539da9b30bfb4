// Generated from openapi/ by `npm run generate`. Changes made here are lost.

import { type Schema, schema } from "../../src/validation/schema.js";
import type * as Types from "./types.js";
import * as validators from "./validators.js";

export type { Schema, StandardIssue, StandardResult, StandardSchema } from "../../src/validation/schema.js";
export { ValidationError } from "../../src/validation/validation-error.js";
export type { Issue, JsonType } from "../../src/validation/issue.js";

/**
 * The entries of an order's answer that were created, each under its place in the request. It is a part of
 * `OrderResponse`, not an answer of its own.
 */
export type OrderCreated = Types.OrderCreated;
export const OrderCreated: Schema<Types.OrderCreated> = /* @__PURE__ */ schema("OrderCreated", validators.OrderCreated);

/**
 * The entries of an order's answer that were refused, each under its place in the request. It is a part of
 * `OrderResponse`, not an answer of its own.
 */
export type OrderRefused = Types.OrderRefused;
export const OrderRefused: Schema<Types.OrderRefused> = /* @__PURE__ */ schema("OrderRefused", validators.OrderRefused);

/** An address in parts. All are text, and none is required. */
export type Address = Types.Address;
export const Address: Schema<Types.Address> = /* @__PURE__ */ schema("Address", validators.Address);

/** The phone numbers of the contact person, in any form. */
export type PhoneContact = Types.PhoneContact;
export const PhoneContact: Schema<Types.PhoneContact> = /* @__PURE__ */ schema("PhoneContact", validators.PhoneContact);

/**
 * Custom fields: each key is the code of a field, each value what the field shall hold. **Beware of typing errors: a
 * code that the service does not know is not refused. The service creates a new custom field of that name**, and no
 * operation here removes it again. A field's type cannot be changed after that (a statement of the vendor's
 * configuration guide), and we conclude that the first value sent decides the type. A date is text in the form
 * `yyyy-MM-dd`. Objects and arrays are documented for updates only; this contract takes them everywhere. Null is
 * refused, because nothing says what it does. Do not use names of attributes as codes, such as `abn` or `dob`: the
 * vendor's developer guide reserves them.
 */
export type CustomFields = Types.CustomFields;
export const CustomFields: Schema<Types.CustomFields> = /* @__PURE__ */ schema("CustomFields", validators.CustomFields);

/**
 * An account to create. Only `packageId` is required. What is left out is taken from the package, the service or the
 * company, as each attribute says.
 */
export type Account = Types.Account;
export const Account: Schema<Types.Account> = /* @__PURE__ */ schema("Account", validators.Account);

/**
 * A subscription to create. `serviceId` is required, and `accountId` where the order has no account. What else is left
 * out is mostly taken from the account, as each attribute says.
 */
export type Subscription = Types.Subscription;
export const Subscription: Schema<Types.Subscription> = /* @__PURE__ */ schema("Subscription", validators.Subscription);

/**
 * An account, subscriptions, or both. The limits are 1 account and 100 subscriptions; the service answers a larger
 * order with 500. An order that is empty is not ruled out by any page.
 */
export type Order = Types.Order;
export const Order: Schema<Types.Order> = /* @__PURE__ */ schema("Order", validators.Order);

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
export type OrderErrorCodeKnown = Types.OrderErrorCodeKnown;
export const OrderErrorCodeKnown: Schema<Types.OrderErrorCodeKnown> = /* @__PURE__ */ schema("OrderErrorCodeKnown", validators.OrderErrorCodeKnown);

/**
 * Why an entry of an order was refused. Codes may be added: treat one that you do not know as a rejection that a person
 * has to look at.
 */
export type OrderErrorCode = Types.OrderErrorCode;
export const OrderErrorCode: Schema<Types.OrderErrorCode> = /* @__PURE__ */ schema("OrderErrorCode", validators.OrderErrorCode);

/** An entry that was created. */
export type CreatedEntry = Types.CreatedEntry;
export const CreatedEntry: Schema<Types.CreatedEntry> = /* @__PURE__ */ schema("CreatedEntry", validators.CreatedEntry);

/** An entry that was refused. */
export type RefusedEntry = Types.RefusedEntry;
export const RefusedEntry: Schema<Types.RefusedEntry> = /* @__PURE__ */ schema("RefusedEntry", validators.RefusedEntry);

/**
 * The outcome for one entry of the order: with a UUID it was created, with codes it was refused. An entry that has
 * both, or neither, breaks the contract. A null, and an empty list of codes, count as absent.
 */
export type OrderEntry = Types.OrderEntry;
export const OrderEntry: Schema<Types.OrderEntry> = /* @__PURE__ */ schema("OrderEntry", validators.OrderEntry);

/**
 * One outcome for each entry of the request's list of the same name. The key is the entry's place in that list, counted
 * from zero and written as text. The page calls this a list, but it is an object.
 */
export type OrderEntries = Types.OrderEntries;
export const OrderEntries: Schema<Types.OrderEntries> = /* @__PURE__ */ schema("OrderEntries", validators.OrderEntries);

/**
 * What became of each entry of the order. Read every entry: this comes with 200 also where some or all of them were
 * refused. Whether one rejection undoes the others is not documented.
 */
export type OrderResponse = Types.OrderResponse;
export const OrderResponse: Schema<Types.OrderResponse> = /* @__PURE__ */ schema("OrderResponse", validators.OrderResponse);

/**
 * What to change on an account. Nothing is required, and nothing has a default: we read an absent attribute as
 * unchanged, which no page says. Null is refused.
 */
export type AccountUpdate = Types.AccountUpdate;
export const AccountUpdate: Schema<Types.AccountUpdate> = /* @__PURE__ */ schema("AccountUpdate", validators.AccountUpdate);

/**
 * How an update ended. The list is closed: an answer with any other value breaks the contract, since it says neither
 * that the update went through nor that it did not.
 * - `UPDATED`: The update went through.
 * - `ERROR`: The update was refused; `errors` says why. Correct the request; do not repeat it unchanged.
 * - `INTERNAL_ERROR`: The service failed. It is documented together with HTTP 500; with 200 it is read as a rejection.
 *   What was changed by then is not known: look up what is stored, then repeat the update. Ask the vendor if it goes
 *   on.
 */
export type UpdateStatus = Types.UpdateStatus;
export const UpdateStatus: Schema<Types.UpdateStatus> = /* @__PURE__ */ schema("UpdateStatus", validators.UpdateStatus);

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
export type AccountUpdateErrorCodeKnown = Types.AccountUpdateErrorCodeKnown;
export const AccountUpdateErrorCodeKnown: Schema<Types.AccountUpdateErrorCodeKnown> = /* @__PURE__ */ schema("AccountUpdateErrorCodeKnown", validators.AccountUpdateErrorCodeKnown);

/**
 * Why the update of an account was refused. Codes may be added: treat one that you do not know as a rejection that a
 * person has to look at.
 */
export type AccountUpdateErrorCode = Types.AccountUpdateErrorCode;
export const AccountUpdateErrorCode: Schema<Types.AccountUpdateErrorCode> = /* @__PURE__ */ schema("AccountUpdateErrorCode", validators.AccountUpdateErrorCode);

/**
 * How the update of an account ended. It comes with 200 also where the update was refused: `status` decides. `ERROR`
 * has at least one code, every other status has none.
 */
export type AccountUpdateResponse = Types.AccountUpdateResponse;
export const AccountUpdateResponse: Schema<Types.AccountUpdateResponse> = /* @__PURE__ */ schema("AccountUpdateResponse", validators.AccountUpdateResponse);

/**
 * The service failed during the update of an account. It tells nothing more; the details are in its own log. Look up
 * what is stored, then repeat the update. Ask the vendor, who can read the log, if it goes on.
 */
export type AccountUpdateErrorResponse = Types.AccountUpdateErrorResponse;
export const AccountUpdateErrorResponse: Schema<Types.AccountUpdateErrorResponse> = /* @__PURE__ */ schema("AccountUpdateErrorResponse", validators.AccountUpdateErrorResponse);

/**
 * What to change on a subscription. Nothing is required: we read an absent attribute as unchanged, which no page says.
 * Null is refused.
 */
export type SubscriptionUpdate = Types.SubscriptionUpdate;
export const SubscriptionUpdate: Schema<Types.SubscriptionUpdate> = /* @__PURE__ */ schema("SubscriptionUpdate", validators.SubscriptionUpdate);

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
export type SubscriptionUpdateErrorCodeKnown = Types.SubscriptionUpdateErrorCodeKnown;
export const SubscriptionUpdateErrorCodeKnown: Schema<Types.SubscriptionUpdateErrorCodeKnown> = /* @__PURE__ */ schema("SubscriptionUpdateErrorCodeKnown", validators.SubscriptionUpdateErrorCodeKnown);

/**
 * Why the update of a subscription was refused. Codes may be added: treat one that you do not know as a rejection that
 * a person has to look at.
 */
export type SubscriptionUpdateErrorCode = Types.SubscriptionUpdateErrorCode;
export const SubscriptionUpdateErrorCode: Schema<Types.SubscriptionUpdateErrorCode> = /* @__PURE__ */ schema("SubscriptionUpdateErrorCode", validators.SubscriptionUpdateErrorCode);

/**
 * How the update of a subscription ended. It comes with 200 also where the update was refused: `status` decides.
 * `ERROR` has at least one code, every other status has none.
 */
export type SubscriptionUpdateResponse = Types.SubscriptionUpdateResponse;
export const SubscriptionUpdateResponse: Schema<Types.SubscriptionUpdateResponse> = /* @__PURE__ */ schema("SubscriptionUpdateResponse", validators.SubscriptionUpdateResponse);

/**
 * The service failed during the update of a subscription. It tells nothing more; the details are in its own log. Look
 * up what is stored, then repeat the update. Ask the vendor, who can read the log, if it goes on.
 */
export type SubscriptionUpdateErrorResponse = Types.SubscriptionUpdateErrorResponse;
export const SubscriptionUpdateErrorResponse: Schema<Types.SubscriptionUpdateErrorResponse> = /* @__PURE__ */ schema("SubscriptionUpdateErrorResponse", validators.SubscriptionUpdateErrorResponse);

/** A GraphQL query as JSON. The page shows no request: these are the attributes of GraphQL over HTTP. */
export type GraphqlRequest = Types.GraphqlRequest;
export const GraphqlRequest: Schema<Types.GraphqlRequest> = /* @__PURE__ */ schema("GraphqlRequest", validators.GraphqlRequest);

/** A place in the document of a query. */
export type GraphqlLocation = Types.GraphqlLocation;
export const GraphqlLocation: Schema<Types.GraphqlLocation> = /* @__PURE__ */ schema("GraphqlLocation", validators.GraphqlLocation);

/** One thing that failed. The attributes are those of the GraphQL specification. */
export type GraphqlError = Types.GraphqlError;
export const GraphqlError: Schema<Types.GraphqlError> = /* @__PURE__ */ schema("GraphqlError", validators.GraphqlError);

/**
 * The answer to a GraphQL query. It comes with 200 also where the query failed: `errors` decides. Without errors there
 * is always `data`.
 */
export type GraphqlResponse = Types.GraphqlResponse;
export const GraphqlResponse: Schema<Types.GraphqlResponse> = /* @__PURE__ */ schema("GraphqlResponse", validators.GraphqlResponse);

/**
 * Entries that were created. The key is the entry's place in the request's list of the same name, counted from zero and
 * written as text.
 */
export type CreatedEntries = Types.CreatedEntries;
export const CreatedEntries: Schema<Types.CreatedEntries> = /* @__PURE__ */ schema("CreatedEntries", validators.CreatedEntries);

/**
 * Entries that were refused. The key is the entry's place in the request's list of the same name, counted from zero and
 * written as text.
 */
export type RefusedEntries = Types.RefusedEntries;
export const RefusedEntries: Schema<Types.RefusedEntries> = /* @__PURE__ */ schema("RefusedEntries", validators.RefusedEntries);
