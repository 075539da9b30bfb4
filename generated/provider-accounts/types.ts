// Generated from openapi/ by `npm run generate`. Changes made here are lost.

import type { PlainObject } from "../../src/validation/plain-object.js";

/**
 * The provider. The page shows `ACH` only. The platform lists the names that you may use at `GET /v2/Data/Providers`,
 * which is not in this contract. Its samples and other public documents have `PayPal`, `AuthorizeNET`, `Acculynk`,
 * `eBay`, `Yahoo`, `Xero`, `Facebook`, `Twitter`, `AmazonMWS`, and `BankAccount` as the former name of `ACH`. The list
 * may be another one for you: it depends on partner, country and region.
 */
export type ProviderName = string;

/**
 * The statuses known today. What each means is published; what to do about it is our advice.
 * - `Complete`: The account is connected. Look at `Flags` before you use it, since access may have been lost
 *   afterwards.
 * - `Error`: The platform failed to add the account. Do not wait for its data. Look at `Flags` for the reason, and let
 *   the user connect again.
 * - `Processing`: The platform is talking to the provider. Wait, and get the account again.
 */
export type ProviderAccountStatusKnown = "Complete" | "Error" | "Processing";

/**
 * Whether the data platform has added the provider account. Treat a value that you do not know as neither success nor
 * failure.
 */
export type ProviderAccountStatus = ProviderAccountStatusKnown | (string & {});

/**
 * The categories of flags known today. What each means is published; what to do about it is our advice.
 * - `Unauthorized`: The platform can no longer get into the account. Let the user log in and connect it again.
 * - `Incomplete`: Something more is needed before the account can be used. `Reason` says what: verify the account, or
 *   send the user to the provider and refresh the account afterwards.
 * - `Error`: Talking to the provider ended in an error. Wait, then refresh the account; ask the vendor if it goes on.
 * - `Locked`: The provider has locked the account. The user has to settle that with the provider, then connect or
 *   refresh.
 */
export type FlagCategoryKnown = "Unauthorized" | "Incomplete" | "Error" | "Locked";

/**
 * What kind of problem a flag reports. The page's sample has `Revoked` here, which its own list has as a reason. A flag
 * with a category that you do not know is a problem all the same: show it to your staff.
 */
export type FlagCategory = FlagCategoryKnown | (string & {});

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
export type FlagReasonKnown = "CommunicationError" | "DatabaseError" | "Unauthorized" | "Revoked" | "Expired" | "Suspended" | "ClosedAccount" | "RequiresVerification" | "NewTermsRequired" | "NeedsInformationUpdate" | "NeedsToViewPromotion" | "ForcedDisconnect" | "Exception";

/** What happened to the provider account. Where you do not know the reason, decide by the category. */
export type FlagReason = FlagReasonKnown | (string & {});

/**
 * One thing that went wrong while a provider account was processed. `Category` says whose turn it is, `Reason` what
 * happened. Beside one pair in a sample, no page says which reasons go with which category, or when a flag goes away.
 */
export interface Flag {
    /**
     * What kind of problem a flag reports. The page's sample has `Revoked` here, which its own list has as a reason. A
     * flag with a category that you do not know is a problem all the same: show it to your staff.
     */
    Category: FlagCategory;
    /** What happened to the provider account. Where you do not know the reason, decide by the category. */
    Reason: FlagReason;
    /**
     * When the flag was set. Older documents of the platform call it `CreationDate`.
     *
     * A date and time with its offset (RFC 3339).
     */
    CreatedDate: string;
}

/**
 * A user's account at one provider, as the data platform knows it. `Status` and `Flags` are two answers to two
 * questions: whether it was added, and what is wrong with it now. An account can be `Complete` and flagged at once.
 */
export interface ProviderAccount {
    /**
     * The number of the provider account. It is the `providerAccountId` of the paths.
     *
     * A whole number that JavaScript holds exactly.
     */
    Id: number;
    /** The account's name, for people to read. Nothing says that it is unique or stays the same. */
    Name: string;
    /**
     * The provider. The page shows `ACH` only. The platform lists the names that you may use at `GET
     * /v2/Data/Providers`, which is not in this contract. Its samples and other public documents have `PayPal`,
     * `AuthorizeNET`, `Acculynk`, `eBay`, `Yahoo`, `Xero`, `Facebook`, `Twitter`, `AmazonMWS`, and `BankAccount` as the
     * former name of `ACH`. The list may be another one for you: it depends on partner, country and region.
     */
    ProviderName: ProviderName;
    /**
     * Whether the data platform has added the provider account. Treat a value that you do not know as neither success
     * nor failure.
     */
    Status: ProviderAccountStatus;
    /** What went wrong while the account was processed. Empty where nothing did. */
    Flags: Flag[];
    /**
     * Absent from some accounts, or null. No page says what expires then, so show it at most; tell by `Flags` whether
     * the account has to be connected anew.
     *
     * A date and time with its offset (RFC 3339).
     */
    ExpirationDate?: string | null;
    /**
     * When the provider account was created.
     *
     * A date and time with its offset (RFC 3339).
     */
    CreatedDate: string;
    /** What this provider adds of its own. Names and values differ by provider, and it may be absent. */
    Properties?: {
        [key: string]: unknown;
    } | null;
}

/** All provider accounts of one user, whole, without pages. No order is promised. */
export type ProviderAccountList = ProviderAccount[];

/**
 * The codes known today, each with the HTTP status it comes with. A public page shows each in one sample. What the code
 * says beyond its status is our conclusion from its name, and what to do about it is our advice.
 * - `MissingField`: HTTP 400. A field of the request is missing; `Key` is the way to it. Correct the request; do not
 *   repeat it unchanged.
 * - `NotFound`: HTTP 404. What `Key` names does not exist. Check the ids in the path and whose token you use; do not
 *   repeat the request unchanged.
 * - `SystemOfRecordUnavailable`: HTTP 503. The platform's system of record is in maintenance. Wait and repeat.
 */
export type ErrorDetailCodeKnown = "MissingField" | "NotFound" | "SystemOfRecordUnavailable";

/** What is wrong, as a word to compare. Where you do not know the code, decide by the HTTP status. */
export type ErrorDetailCode = ErrorDetailCodeKnown | (string & {});

/** One thing that is wrong. */
export interface ErrorDetail {
    /** What is meant, such as the way to a field with dots between names. Absent or null where no single thing is. */
    Key?: string | null;
    /** What is wrong, as a word to compare. Where you do not know the code, decide by the HTTP status. */
    Code: ErrorDetailCode;
}

/** What went wrong, in words and as codes. */
export interface ErrorResponse {
    /** The error in words, for your logs. Never compare it. */
    Message: string;
    /** What is wrong, one by one. */
    Errors: ErrorDetail[];
}

/**
 * The body of an error that no source describes. It may be anything, or absent: an object, text, a page in HTML. Rely
 * on the status alone.
 */
export type UndocumentedError = unknown;

/**
 * Which provider to connect, and where the user comes back to. That `ProviderName` is required is our conclusion; the
 * page only shows it.
 */
export interface ConnectRequest {
    /**
     * Where the user is returned to when authentication is complete. Required for providers that require
     * authentication. The published list of providers has names only and does not tell which ones do, so send it
     * whenever there is a user to return. No page says whether anything is added to it; keep what you need to recognise
     * the user in the URL itself.
     *
     * A URI with its scheme.
     */
    CallbackUrl?: string | undefined;
    /**
     * The provider. The page shows `ACH` only. The platform lists the names that you may use at `GET
     * /v2/Data/Providers`, which is not in this contract. Its samples and other public documents have `PayPal`,
     * `AuthorizeNET`, `Acculynk`, `eBay`, `Yahoo`, `Xero`, `Facebook`, `Twitter`, `AmazonMWS`, and `BankAccount` as the
     * former name of `ACH`. The list may be another one for you: it depends on partner, country and region.
     */
    ProviderName: ProviderName;
    /** What this provider needs of its own. It may be needless; ask the vendor for the names and values. */
    Parameters?: {
        [key: string]: unknown;
    } | undefined;
}

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
export type ConnectResultKnown = "Incomplete" | "Success" | "Abandoned" | "Duplicate" | "Blacklisted" | "Processing" | "Error";

/** How an attempt to connect stands. Treat a value that you do not know as neither success nor failure. */
export type ConnectResult = ConnectResultKnown | (string & {});

/** An attempt to connect, as it begins. */
export interface ConnectResponse {
    /** Names this attempt. Keep it, and ask for the connect status with it. A UUID in the page's sample. */
    Token: string;
    /** How an attempt to connect stands. Treat a value that you do not know as neither success nor failure. */
    Result: ConnectResult;
    /**
     * A URI. Send the user there to authenticate and to authorise the data platform. We conclude that it is absent
     * where a provider requires no authentication; no page says so.
     */
    RedirectUrl?: string | null;
}

/** How an attempt to connect stands. `Result` alone decides; all else helps to show or to log it. */
export interface ConnectStatus {
    /**
     * The number of the provider account. The page's sample of a failure has one too, so it proves no success. We
     * conclude that it may be absent where no account came of the attempt.
     *
     * A whole number that JavaScript holds exactly.
     */
    Id?: number | null;
    /** The account's name, for people to read. It may be absent, as `Id` may. */
    Name?: string | null;
    /** The token that was asked for. */
    Token: string;
    /** How an attempt to connect stands. Treat a value that you do not know as neither success nor failure. */
    Result: ConnectResult;
    /**
     * What failed, as text. One code is published, `501` with the message `Invalid credentials`: let the user start
     * again with the right login. There is no list, and the code is not the HTTP status. Log it, and do not branch on
     * it. We conclude that it comes with failures only.
     */
    ErrorCode?: string | null;
    /**
     * The failure in words, such as `Invalid credentials`. Show it to your staff at most, and never compare it. It
     * comes with failures only, as `ErrorCode` does.
     */
    ErrorMessage?: string | null;
}

/**
 * One or more verification codes, each as text. The page's sample has two amounts, so an amount is sent as text too,
 * with the digits that the user gave. The page sets no upper limit and says nothing about order.
 *
 * At least 1 item.
 */
export type VerificationCodes = string[];

/**
 * The outcome of a verification. It decides whether the account is verified, so the list is closed. The page lists the
 * two without meanings. What each means, and what to do about it, is our conclusion from its name.
 * - `Succeeded`: The codes were right. Get the provider account again; its flags say whether anything else is wrong.
 * - `Failed`: The codes were wrong. Ask the user again if `RetryAllowed` is true, and do not repeat the same codes.
 *   Otherwise let the user connect the account anew.
 */
export type VerifyOutcome = "Succeeded" | "Failed";

/** Whether the codes were right. A wrong code is answered with HTTP 200 too, so look at `Result`. */
export interface VerifyResult {
    /**
     * The outcome of a verification. It decides whether the account is verified, so the list is closed. The page lists
     * the two without meanings. What each means, and what to do about it, is our conclusion from its name.
     */
    Result: VerifyOutcome;
    /**
     * Whether the user may try again. The page shows it with `Failed`. Where it is absent after a failure, do not try
     * again by yourself.
     */
    RetryAllowed?: boolean | null;
}

/** The path parameters of `listProviderAccounts`. */
export interface ListProviderAccountsPath extends PlainObject {
    /**
     * The user whose provider accounts are meant. It is a UUID wherever one is published; no page promises that.
     *
     * At least 1 character.
     *
     * @example b8f2d6a4-3c1e-4f7b-9a50-6d2e8c4f1b73
     */
    userId: string;
}

/** The path parameters of `getProviderAccount`. */
export interface GetProviderAccountPath extends PlainObject {
    /**
     * The user whose provider accounts are meant. It is a UUID wherever one is published; no page promises that.
     *
     * At least 1 character.
     *
     * @example b8f2d6a4-3c1e-4f7b-9a50-6d2e8c4f1b73
     */
    userId: string;
    /**
     * The `Id` of the provider account. It is a number, so it cannot be mistaken for the word `Connect` in the same
     * place.
     *
     * A whole number that JavaScript holds exactly.
     *
     * @example 2041
     */
    providerAccountId: number;
}

/** The path parameters of `deleteProviderAccount`. */
export interface DeleteProviderAccountPath extends PlainObject {
    /**
     * The user whose provider accounts are meant. It is a UUID wherever one is published; no page promises that.
     *
     * At least 1 character.
     *
     * @example b8f2d6a4-3c1e-4f7b-9a50-6d2e8c4f1b73
     */
    userId: string;
    /**
     * The `Id` of the provider account. It is a number, so it cannot be mistaken for the word `Connect` in the same
     * place.
     *
     * A whole number that JavaScript holds exactly.
     *
     * @example 2041
     */
    providerAccountId: number;
}

/** The path parameters of `refreshProviderAccount`. */
export interface RefreshProviderAccountPath extends PlainObject {
    /**
     * The user whose provider accounts are meant. It is a UUID wherever one is published; no page promises that.
     *
     * At least 1 character.
     *
     * @example b8f2d6a4-3c1e-4f7b-9a50-6d2e8c4f1b73
     */
    userId: string;
    /**
     * The `Id` of the provider account. It is a number, so it cannot be mistaken for the word `Connect` in the same
     * place.
     *
     * A whole number that JavaScript holds exactly.
     *
     * @example 2041
     */
    providerAccountId: number;
}

/** The path parameters of `connectProviderAccount`. */
export interface ConnectProviderAccountPath extends PlainObject {
    /**
     * The user whose provider accounts are meant. It is a UUID wherever one is published; no page promises that.
     *
     * At least 1 character.
     *
     * @example b8f2d6a4-3c1e-4f7b-9a50-6d2e8c4f1b73
     */
    userId: string;
}

/** The path parameters of `getConnectStatus`. */
export interface GetConnectStatusPath extends PlainObject {
    /**
     * The user whose provider accounts are meant. It is a UUID wherever one is published; no page promises that.
     *
     * At least 1 character.
     *
     * @example b8f2d6a4-3c1e-4f7b-9a50-6d2e8c4f1b73
     */
    userId: string;
    /**
     * The `Token` from the answer to the connect request. It is a UUID in the page's sample. It stands for one attempt
     * to connect, and has nothing to do with the access token.
     *
     * At least 1 character.
     *
     * @example 3f0b7c52-9d18-4e6a-8b47-51c2e9a0d6f4
     */
    token: string;
}

/** The path parameters of `verifyProviderAccount`. */
export interface VerifyProviderAccountPath extends PlainObject {
    /**
     * The user whose provider accounts are meant. It is a UUID wherever one is published; no page promises that.
     *
     * At least 1 character.
     *
     * @example b8f2d6a4-3c1e-4f7b-9a50-6d2e8c4f1b73
     */
    userId: string;
    /**
     * The `Id` of the provider account. It is a number, so it cannot be mistaken for the word `Connect` in the same
     * place.
     *
     * A whole number that JavaScript holds exactly.
     *
     * @example 2041
     */
    providerAccountId: number;
}
