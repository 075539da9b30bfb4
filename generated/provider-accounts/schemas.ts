// Generated from openapi/ by `npm run generate`. Changes made here are lost.

import { type Schema, schema } from "../../src/validation/schema.js";
import type * as Types from "./types.js";
import * as validators from "./validators.js";

export type { Schema, StandardIssue, StandardResult, StandardSchema } from "../../src/validation/schema.js";
export { ValidationError } from "../../src/validation/validation-error.js";
export type { Issue, JsonType } from "../../src/validation/issue.js";

/**
 * The provider. The page shows `ACH` only. The platform lists the names that you may use at `GET /v2/Data/Providers`,
 * which is not in this contract. Its samples and other public documents have `PayPal`, `AuthorizeNET`, `Acculynk`,
 * `eBay`, `Yahoo`, `Xero`, `Facebook`, `Twitter`, `AmazonMWS`, and `BankAccount` as the former name of `ACH`. The list
 * may be another one for you: it depends on partner, country and region.
 */
export type ProviderName = Types.ProviderName;
export const ProviderName: Schema<Types.ProviderName> = /* @__PURE__ */ schema("ProviderName", validators.ProviderName);

/**
 * The statuses known today. What each means is published; what to do about it is our advice.
 * - `Complete`: The account is connected. Look at `Flags` before you use it, since access may have been lost
 *   afterwards.
 * - `Error`: The platform failed to add the account. Do not wait for its data. Look at `Flags` for the reason, and let
 *   the user connect again.
 * - `Processing`: The platform is talking to the provider. Wait, and get the account again.
 */
export type ProviderAccountStatusKnown = Types.ProviderAccountStatusKnown;
export const ProviderAccountStatusKnown: Schema<Types.ProviderAccountStatusKnown> = /* @__PURE__ */ schema("ProviderAccountStatusKnown", validators.ProviderAccountStatusKnown);

/**
 * Whether the data platform has added the provider account. Treat a value that you do not know as neither success nor
 * failure.
 */
export type ProviderAccountStatus = Types.ProviderAccountStatus;
export const ProviderAccountStatus: Schema<Types.ProviderAccountStatus> = /* @__PURE__ */ schema("ProviderAccountStatus", validators.ProviderAccountStatus);

/**
 * The categories of flags known today. What each means is published; what to do about it is our advice.
 * - `Unauthorized`: The platform can no longer get into the account. Let the user log in and connect it again.
 * - `Incomplete`: Something more is needed before the account can be used. `Reason` says what: verify the account, or
 *   send the user to the provider and refresh the account afterwards.
 * - `Error`: Talking to the provider ended in an error. Wait, then refresh the account; ask the vendor if it goes on.
 * - `Locked`: The provider has locked the account. The user has to settle that with the provider, then connect or
 *   refresh.
 */
export type FlagCategoryKnown = Types.FlagCategoryKnown;
export const FlagCategoryKnown: Schema<Types.FlagCategoryKnown> = /* @__PURE__ */ schema("FlagCategoryKnown", validators.FlagCategoryKnown);

/**
 * What kind of problem a flag reports. The page's sample has `Revoked` here, which its own list has as a reason. A flag
 * with a category that you do not know is a problem all the same: show it to your staff.
 */
export type FlagCategory = Types.FlagCategory;
export const FlagCategory: Schema<Types.FlagCategory> = /* @__PURE__ */ schema("FlagCategory", validators.FlagCategory);

/**
 * The reasons of flags known today. What each means is published; what to do about it is our advice.
 * - `CommunicationError`: The network between platform and provider failed. Wait, then refresh; the user need not do
 *   anything. Ask the vendor if it goes on.
 * - `DatabaseError`: The platform could not connect to the database. Wait, then refresh; ask the vendor if it goes on.
 * - `Unauthorized`: The credentials are not valid any more, so access is gone. Let the user log in again with the right
 *   ones: connect the account again.
 * - `Revoked`: The provider has taken the access back. Let the user log in and connect again if they still want to
 *   share the account.
 * - `Expired`: The credentials have run out. Ask the user to renew them at the provider, then let them connect again.
 * - `Suspended`: The credentials are suspended. Ask the user to clear that up with the provider, then let them connect
 *   again.
 * - `ClosedAccount`: The provider has closed the account. Refreshing does not help; ask the user for another account.
 * - `RequiresVerification`: The provider wants the account verified. Ask the user for the verification codes and send
 *   them with `verifyProviderAccount`.
 * - `NewTermsRequired`: The provider gives no data before new terms are accepted. Send the user to the provider to read
 *   them, then refresh.
 * - `NeedsInformationUpdate`: The provider gives no data before some information is reviewed. Send the user to the
 *   provider to do so, then refresh.
 * - `NeedsToViewPromotion`: The provider gives no data before a promotion is accepted. Send the user to the provider to
 *   deal with it, then refresh.
 * - `ForcedDisconnect`: The provider has cut the platform off. Let the user log in and connect again; ask the vendor if
 *   it happens often.
 * - `Exception`: Talking to the provider failed, without a more exact reason. Wait, then refresh; ask the vendor if it
 *   goes on.
 */
export type FlagReasonKnown = Types.FlagReasonKnown;
export const FlagReasonKnown: Schema<Types.FlagReasonKnown> = /* @__PURE__ */ schema("FlagReasonKnown", validators.FlagReasonKnown);

/** What happened to the provider account. Where you do not know the reason, decide by the category. */
export type FlagReason = Types.FlagReason;
export const FlagReason: Schema<Types.FlagReason> = /* @__PURE__ */ schema("FlagReason", validators.FlagReason);

/**
 * One thing that went wrong while a provider account was processed. `Category` says whose turn it is, `Reason` what
 * happened. Beside one pair in a sample, no page says which reasons go with which category, or when a flag goes away.
 */
export type Flag = Types.Flag;
export const Flag: Schema<Types.Flag> = /* @__PURE__ */ schema("Flag", validators.Flag);

/**
 * A user's account at one provider, as the data platform knows it. `Status` and `Flags` are two answers to two
 * questions: whether it was added, and what is wrong with it now. An account can be `Complete` and flagged at once.
 */
export type ProviderAccount = Types.ProviderAccount;
export const ProviderAccount: Schema<Types.ProviderAccount> = /* @__PURE__ */ schema("ProviderAccount", validators.ProviderAccount);

/** All provider accounts of one user, whole, without pages. No order is promised. */
export type ProviderAccountList = Types.ProviderAccountList;
export const ProviderAccountList: Schema<Types.ProviderAccountList> = /* @__PURE__ */ schema("ProviderAccountList", validators.ProviderAccountList);

/**
 * The codes known today, each with the HTTP status it comes with. A public page shows each in one sample. What the code
 * says beyond its status is our conclusion from its name, and what to do about it is our advice.
 * - `MissingField`: HTTP 400. A field of the request is missing; `Key` is the way to it. Correct the request; do not
 *   repeat it unchanged.
 * - `NotFound`: HTTP 404. What `Key` names does not exist. Check the ids in the path and whose token you use; do not
 *   repeat the request unchanged.
 * - `SystemOfRecordUnavailable`: HTTP 503. The platform's system of record is in maintenance. Wait and repeat.
 */
export type ErrorDetailCodeKnown = Types.ErrorDetailCodeKnown;
export const ErrorDetailCodeKnown: Schema<Types.ErrorDetailCodeKnown> = /* @__PURE__ */ schema("ErrorDetailCodeKnown", validators.ErrorDetailCodeKnown);

/** What is wrong, as a word to compare. Where you do not know the code, decide by the HTTP status. */
export type ErrorDetailCode = Types.ErrorDetailCode;
export const ErrorDetailCode: Schema<Types.ErrorDetailCode> = /* @__PURE__ */ schema("ErrorDetailCode", validators.ErrorDetailCode);

/** One thing that is wrong. */
export type ErrorDetail = Types.ErrorDetail;
export const ErrorDetail: Schema<Types.ErrorDetail> = /* @__PURE__ */ schema("ErrorDetail", validators.ErrorDetail);

/** What went wrong, in words and as codes. */
export type ErrorResponse = Types.ErrorResponse;
export const ErrorResponse: Schema<Types.ErrorResponse> = /* @__PURE__ */ schema("ErrorResponse", validators.ErrorResponse);

/**
 * The body of an error that no source describes. It may be anything, or absent: an object, text, a page in HTML. Rely
 * on the status alone.
 */
export type UndocumentedError = Types.UndocumentedError;
export const UndocumentedError: Schema<Types.UndocumentedError> = /* @__PURE__ */ schema("UndocumentedError", validators.UndocumentedError);

/**
 * Which provider to connect, and where the user comes back to. That `ProviderName` is required is our conclusion; the
 * page only shows it.
 */
export type ConnectRequest = Types.ConnectRequest;
export const ConnectRequest: Schema<Types.ConnectRequest> = /* @__PURE__ */ schema("ConnectRequest", validators.ConnectRequest);

/**
 * The results known today. The first five are the current list. The last two are legacy names that the page's own
 * samples still show; a reader accepts them, and should not expect them. What each means is published; what to do about
 * it is our advice.
 * - `Incomplete`: The user has not finished at the provider yet. Ask again after a pause, and stop after a time of your
 *   choice.
 * - `Success`: The provider is connected. Stop asking, and use `Id`, where it came, to get the provider account.
 * - `Abandoned`: The platform got an error when it connected to the provider. Stop asking, and show what `ErrorMessage`
 *   may say to your staff. Let the user start again, with the right login.
 * - `Duplicate`: The same account was already added under another user. Stop asking, and look for that user in your own
 *   records before the person starts again.
 * - `Blacklisted`: The platform has this account on a blacklist. Stop asking and do not try again; the vendor can say
 *   why.
 * - `Processing`: Legacy name of `Incomplete`. It is no longer in the list, but the page's sample answer to a connect
 *   request has it. Treat it as `Incomplete`.
 * - `Error`: Legacy name of `Abandoned`. It is no longer in the list, but the page's sample of a connect status has it.
 *   Treat it as `Abandoned`.
 */
export type ConnectResultKnown = Types.ConnectResultKnown;
export const ConnectResultKnown: Schema<Types.ConnectResultKnown> = /* @__PURE__ */ schema("ConnectResultKnown", validators.ConnectResultKnown);

/** How an attempt to connect stands. Treat a value that you do not know as neither success nor failure. */
export type ConnectResult = Types.ConnectResult;
export const ConnectResult: Schema<Types.ConnectResult> = /* @__PURE__ */ schema("ConnectResult", validators.ConnectResult);

/** An attempt to connect, as it begins. */
export type ConnectResponse = Types.ConnectResponse;
export const ConnectResponse: Schema<Types.ConnectResponse> = /* @__PURE__ */ schema("ConnectResponse", validators.ConnectResponse);

/** How an attempt to connect stands. `Result` alone decides; all else helps to show or to log it. */
export type ConnectStatus = Types.ConnectStatus;
export const ConnectStatus: Schema<Types.ConnectStatus> = /* @__PURE__ */ schema("ConnectStatus", validators.ConnectStatus);

/**
 * One or more verification codes, each as text. The page's sample has two amounts, so an amount is sent as text too,
 * with the digits that the user gave. The page sets no upper limit and says nothing about order.
 *
 * At least 1 item.
 */
export type VerificationCodes = Types.VerificationCodes;
export const VerificationCodes: Schema<Types.VerificationCodes> = /* @__PURE__ */ schema("VerificationCodes", validators.VerificationCodes);

/**
 * The outcome of a verification. It decides whether the account is verified, so the list is closed. The page lists the
 * two without meanings. What each means, and what to do about it, is our conclusion from its name.
 * - `Succeeded`: The codes were right. Get the provider account again; its flags say whether anything else is wrong.
 * - `Failed`: The codes were wrong. Ask the user again if `RetryAllowed` is true, and do not repeat the same codes.
 *   Otherwise let the user connect the account anew.
 */
export type VerifyOutcome = Types.VerifyOutcome;
export const VerifyOutcome: Schema<Types.VerifyOutcome> = /* @__PURE__ */ schema("VerifyOutcome", validators.VerifyOutcome);

/** Whether the codes were right. A wrong code is answered with HTTP 200 too, so look at `Result`. */
export type VerifyResult = Types.VerifyResult;
export const VerifyResult: Schema<Types.VerifyResult> = /* @__PURE__ */ schema("VerifyResult", validators.VerifyResult);
