// Generated from openapi/ by `npm run generate`. Changes made here are lost.

import type { PlainObject } from "../../src/validation/plain-object.js";

/** What every webhook holds, of whatever type. An event whose type you do not know still has this form. */
export interface WebhookEvent {
    /** The event's id, usually `et-` and 32 characters. An event that is delivered twice has the same id both times. */
    id: string;
    /**
     * The major version of the event's form. It is 1.
     *
     * A whole number.
     */
    version?: number | null;
    /**
     * When it happened.
     *
     * A date and time with its offset (RFC 3339).
     */
    createdAt: string;
    /** What has happened. */
    type: string;
    /** What it happened to. */
    data: Record<string, unknown>;
}

/**
 * What `onAccountCreated` of the SDK receives when the user has started to link an account, such as by sending the
 * login.
 */
export interface AccountCreatedCallback {
    /** The account. */
    accountId: string;
    /** The user. */
    userId: string;
    /** The data provider. A webhook about the same thing has a list, `providers`. */
    providerId: string;
}

/**
 * What `onAccountConnected` of the SDK receives when the user has connected an account. The widget shows then that it
 * is connected.
 */
export interface AccountConnectedCallback {
    /** The account. */
    accountId: string;
    /** The user. */
    userId: string;
    /** The data provider. A webhook about the same thing has a list, `providers`. */
    providerId: string;
}

/** What `onAccountRemoved` of the SDK receives when the user has revoked an account. */
export interface AccountRemovedCallback {
    /** The account. */
    accountId: string;
    /** The user. */
    userId: string;
    /** The data provider. A webhook about the same thing has a list, `providers`. */
    providerId: string;
}

/** What `onAccountError` of the SDK receives when an account could not be linked. */
export interface AccountErrorCallback {
    /** The account. */
    accountId: string;
    /** The user. */
    userId: string;
    /** The data provider. A webhook about the same thing has a list, `providers`. */
    providerId: string;
    /** Why it failed. */
    errorCode?: AccountErrorCode | null;
}

/**
 * What `onClose` of the SDK receives when the user closes the widget, by its icon or by a button. The `reason` `exit`
 * follows a successful connection; `close` and `error` do not say that nothing was linked before. One text of the
 * service shows the bare reason as the argument; its code reads it from an object.
 */
export interface CloseCallback {
    /** How the user has left the widget. `exit` follows a successful connection. */
    reason?: WidgetCloseReason | null;
}

/** What `onUploadsCreated` of the SDK receives when the user has uploaded documents. */
export interface UploadsCreatedCallback {
    /**
     * The uploads concerned. One published text calls this an array, another an object: be ready for both. What an
     * entry looks like is not published: list the user's archives to see them.
     */
    uploads?: unknown[] | {
        [key: string]: unknown;
    } | null;
    /** The user. */
    userId?: string | null;
}

/** What `onUploadsRemoved` of the SDK receives when the user has removed or revoked uploaded documents. */
export interface UploadsRemovedCallback {
    /**
     * The uploads concerned. One published text calls this an array, another an object: be ready for both. What an
     * entry looks like is not published: list the user's archives to see them.
     */
    uploads?: unknown[] | {
        [key: string]: unknown;
    } | null;
    /** The user. */
    userId?: string | null;
}

/**
 * What `onUIEvent` of the SDK receives when the user comes to another page of the widget. It is for your own
 * statistics; nothing follows from it.
 */
export interface UiEventCallback {
    /** Which page has opened. */
    eventName?: UiEventName | null;
    /** When it opened. It is text, whose form is not published. */
    eventTime?: string | null;
    /** The mode that the widget works in, which is that of its token. */
    mode?: TokenMode | null;
    /** The user. */
    userId?: string | null;
    /**
     * What the event knows of an account: `providerId`, or `accountId`, or both. `LoginPageOpened` and `MfaPageOpened`
     * have the first, `ConnectSuccessPageOpened` and `AccountRevokePageOpened` both. The ids are those of this API.
     */
    account?: Record<string, unknown> | null;
    /** What the event knows of an archive: its `fileType`. */
    archive?: Record<string, unknown> | null;
}

/**
 * The success codes known today.
 * - `OK`: The request succeeded.
 * - `CREATED`: The request created a resource. No published answer shows it; those with status 201 say `OK` too.
 */
export type SuccessCodeKnown = "OK" | "CREATED";

/**
 * The error codes of the service known today, each with the HTTP status it comes with.
 * - `INVALID_CREDENTIALS`: HTTP 400. The API key and secret are wrong. Check that both are of the mode that you call,
 *   and do not repeat the request unchanged.
 * - `INVALID_PARAMETERS`: HTTP 400. A parameter is missing or wrong. Correct the request; do not repeat it unchanged.
 * - `INVALID_TOKEN`: HTTP 401. No valid credentials, or they have expired. Repeat with a right `Authorization` header.
 * - `UNAUTHORIZED_ACCESS`: HTTP 403. You are known but may not use this resource. Do not repeat; ask the service
 *   whether your account may have it.
 * - `MISSING_RESOURCE`: HTTP 404. The resource does not exist or is not available. Do not repeat; check the id, and
 *   that what it names has not been deleted or revoked.
 * - `UNSUPPORTED_TYPE`: HTTP 415. The content type of the request is missing or not supported. Send `application/json`.
 * - `REQUEST_LIMIT_EXCEEDED`: HTTP 429. More than 20 requests in a second from one IP address. Repeat later and send
 *   fewer; ask the service if you need a higher limit.
 * - `SERVER_ERROR`: HTTP 500. The service failed. Repeat later, and ask the service for help if it goes on, with the
 *   `requestId`.
 * - `UNSUPPORTED_METHOD`: HTTP 501. The resource does not support this HTTP method. Do not repeat; use a method that is
 *   documented.
 * - `SERVER_UNAVAILABLE`: HTTP 503. The service is down or under maintenance. Repeat later, and ask the service for
 *   help if it goes on.
 * - `TIME_LIMIT_EXCEEDED`: HTTP 504. The service did not answer in time. Repeat what reads; look first whether what
 *   writes was carried out.
 */
export type ErrorCodeKnown = "INVALID_CREDENTIALS" | "INVALID_PARAMETERS" | "INVALID_TOKEN" | "UNAUTHORIZED_ACCESS" | "MISSING_RESOURCE" | "UNSUPPORTED_TYPE" | "REQUEST_LIMIT_EXCEEDED" | "SERVER_ERROR" | "UNSUPPORTED_METHOD" | "SERVER_UNAVAILABLE" | "TIME_LIMIT_EXCEEDED";

/** Says that the request succeeded. A code of the error table never stands in a successful answer. */
export type SuccessCode = SuccessCodeKnown | (string & {});

/** The outcome in words, for logs and for people. Its wording changes; never compare it, use `code`. */
export type Message = string;

/** Identifies this request, as a UUID in every known answer. Log it, and quote it when you ask the service for help. */
export type RequestId = string;

/** What every successful answer holds beside its data. */
export interface SuccessEnvelope {
    /** Says that the request succeeded. A code of the error table never stands in a successful answer. */
    code: SuccessCode;
    /** The outcome in words, for logs and for people. Its wording changes; never compare it, use `code`. */
    message: Message;
    /**
     * Identifies this request, as a UUID in every known answer. Log it, and quote it when you ask the service for help.
     */
    requestId: RequestId;
}

/**
 * Where the next page starts: pass it back as `cursor`. It is opaque, even where it looks like a number. Null or absent
 * means that this was the last page.
 */
export type NextCursor = string | null;

/**
 * The values known today. What `Default` means is read from its name.
 * - `WinkSite`: Through a Wink Site, a hosted page with the widget in it, which newer pages call a Flip Site;
 *   `channelId` is its id.
 * - `Default`: Not explained anywhere. By our reading through no site, for instance through the Wink Widget in your own
 *   application.
 */
export type SessionChannelKnown = "WinkSite" | "Default";

/** By which way the user came to share data. Treat a value that you do not know as text for people. */
export type SessionChannel = SessionChannelKnown | (string & {});

/**
 * The values known today. The meanings are read from the names.
 * - `IN_PROGRESS`: The session is open; the user has not finished sharing yet.
 * - `COMPLETED`: The user has finished. The webhook `USER_SESSION_COMPLETED` goes with it.
 * - `REVOKED`: Revoked. No source says by whom, what becomes of the data, or whether `resetUserSession` leads to it;
 *   look at the accounts and archives.
 */
export type SessionStatusKnown = "IN_PROGRESS" | "COMPLETED" | "REVOKED";

/** How far the user's session has come. Treat a value that you do not know as neither success nor failure. */
export type SessionStatus = SessionStatusKnown | (string & {});

/**
 * The session of a user: by which way the user came to share data, and how far the sharing has come. No source says
 * when a session begins or ends.
 */
export interface UserSession {
    /** The user whose session it is; the same as the user's `id`. */
    userId?: string | null;
    /** By which way the user came. */
    channel?: SessionChannel | null;
    /**
     * The id of the site, usually `site-` and 32 characters, where `channel` is `WinkSite`. Absent or null otherwise.
     *
     * @example site-4d0b6f2a8c1e4975b7d3f9e1a5c80362
     */
    channelId?: string | null;
    /** How far the session has come. */
    status?: SessionStatus | null;
}

/**
 * A person who shares data with you, mostly one of your customers, as the Smile Network knows them. Whatever is read
 * from the person's accounts and archives names this user in its metadata. `createUser` makes users, and so do invites
 * and archives without `userId`.
 */
export interface User {
    /**
     * The user's id. It starts with your tenant's id and a hyphen. Store it: it is the `userId` of accounts, tokens,
     * metadata and webhooks.
     */
    id: string;
    /**
     * What you gave `createUser` to keep, up to five pairs of text; null or empty where you gave nothing.
     *
     * @example {
     *   "customerNumber": "C-204817"
     * }
     */
    externalMetadata?: {
        [key: string]: string | null;
    } | null;
    /**
     * When the user was created.
     *
     * A date and time with its offset (RFC 3339).
     */
    createdAt?: string | null;
    /**
     * The ids of the providers at which this user has connected an account. Many answers leave it out. List the
     * accounts instead.
     *
     * @deprecated
     */
    providers?: string[] | null;
    /** The state of the user's session. Older answers leave it out. */
    session?: UserSession | null;
}

/** One page of users. */
export interface UserList {
    /**
     * Where the next page starts: pass it back as `cursor`. It is opaque, even where it looks like a number. Null or
     * absent means that this was the last page.
     */
    nextCursor?: NextCursor;
    /** The users of this page. No order is promised. */
    items: User[];
}

/** The envelope around one page of users. */
export interface UserListResponse {
    /** Says that the request succeeded. A code of the error table never stands in a successful answer. */
    code: SuccessCode;
    /** The outcome in words, for logs and for people. Its wording changes; never compare it, use `code`. */
    message: Message;
    /**
     * Identifies this request, as a UUID in every known answer. Log it, and quote it when you ask the service for help.
     */
    requestId: RequestId;
    /** One page of users. */
    data: UserList;
}

/** What went wrong with the request. For a value that you do not know, go by the HTTP status. */
export type ErrorCode = ErrorCodeKnown | (string & {});

/** The envelope of an error. It has the members of every other envelope; `data` is absent or says nothing. */
export interface ErrorResponse {
    /** What went wrong with the request. For a value that you do not know, go by the HTTP status. */
    code: ErrorCode;
    /** The outcome in words, for logs and for people. Its wording changes; never compare it, use `code`. */
    message: Message;
    /**
     * Identifies this request, as a UUID in every known answer. Log it, and quote it when you ask the service for help.
     */
    requestId: RequestId;
    /** Empty or null in every error that is known. Nothing says that it stays so, so it may be anything. */
    data?: unknown;
}

/** What you want to keep with a new user. */
export interface UserPostRequest {
    /**
     * Up to five pairs of text of your own, such as your customer number. Names have up to 50 characters, values up to
     * 500, all of them ASCII. You read them back with the user. Nothing filters by them, and no operation changes them
     * later. Put in no personal data that you do not need there.
     *
     * At most 5 attributes.
     *
     * @example {
     *   "customerNumber": "C-204817"
     * }
     */
    externalMetadata?: {
        [key: string]: string;
    } | undefined;
}

/**
 * The values known today.
 * - `SANDBOX`: In the sandbox, where providers take test logins only and all data is invented.
 * - `PRODUCTION`: In production, where people log in as themselves.
 */
export type TokenModeKnown = "SANDBOX" | "PRODUCTION";

/** In which mode a link token works. Do not hand out a token whose mode you do not know. */
export type TokenMode = TokenModeKnown | (string & {});

/**
 * A link token: it lets one user's browser open the Wink Widget, once and for a short time. No operation of this API
 * takes it in place of your API key and secret, as far as the public specification says.
 */
export interface Token {
    /** The token's own id, for logs. It is no secret. Older answers leave it out. */
    id?: string | null;
    /**
     * When the token stops working; guides of the service say five hours after it was made. Go by this value, and then
     * ask for another token with `createToken`.
     *
     * A date and time with its offset (RFC 3339).
     */
    expiresAt?: string | null;
    /** In which mode the token works. We conclude that it is the mode of the API key that asked for it. */
    mode?: TokenMode | null;
    /**
     * The secret itself, which the widget takes as `userToken`. Whoever has it can share data as this user until it
     * expires or is used. Send it only to that user's own browser or app, over HTTPS. Do not log it, store it or put it
     * in a URL.
     */
    accessToken: string;
}

/** A new user, together with a first link token for that user. */
export interface UserCreated {
    /** The user. Store its `id`. */
    user: User;
    /** A link token for that user, good for one use and for five hours. Hand it to the Wink Widget. It is a secret. */
    token: Token;
}

/** The envelope around a user who was just created. */
export interface UserCreatedResponse {
    /** Says that the request succeeded. A code of the error table never stands in a successful answer. */
    code: SuccessCode;
    /** The outcome in words, for logs and for people. Its wording changes; never compare it, use `code`. */
    message: Message;
    /**
     * Identifies this request, as a UUID in every known answer. Log it, and quote it when you ask the service for help.
     */
    requestId: RequestId;
    /** A new user, together with a first link token for that user. */
    data: UserCreated;
}

/** The envelope around one user. */
export interface UserResponse {
    /** Says that the request succeeded. A code of the error table never stands in a successful answer. */
    code: SuccessCode;
    /** The outcome in words, for logs and for people. Its wording changes; never compare it, use `code`. */
    message: Message;
    /**
     * Identifies this request, as a UUID in every known answer. Log it, and quote it when you ask the service for help.
     */
    requestId: RequestId;
    /**
     * A person who shares data with you, mostly one of your customers, as the Smile Network knows them. Whatever is
     * read from the person's accounts and archives names this user in its metadata. `createUser` makes users, and so do
     * invites and archives without `userId`.
     */
    data: User;
}

/** A form that the user has filled in. */
export interface UserPayloadForm {
    /**
     * The form's id, usually `form-` and 32 characters. No operation of this contract takes it.
     *
     * @example form-1b3d5f7a9c0e48264d6f8b0a2c4e1973
     */
    id?: string | null;
    /**
     * The form's title.
     *
     * @example Personal information
     */
    name?: string | null;
    /**
     * What the user entered, by the names of the form's fields. Both names and values depend on the form, so check them
     * before use.
     *
     * @example {
     *   "civilStatus": "Single",
     *   "dependents": 1
     * }
     */
    data?: Record<string, unknown> | null;
}

/**
 * The values known today. The meanings are read from the names.
 * - `Male`: The provider has the person as a man.
 * - `Female`: The provider has the person as a woman.
 * - `Non-binary`: Neither male nor female.
 */
export type GenderKnown = "Male" | "Female" | "Non-binary";

/** The gender that the provider has on record. Treat a value that you do not know as text for people. */
export type Gender = GenderKnown | (string & {});

/**
 * The values known today. The meanings are read from the names.
 * - `Divorced`: The marriage was dissolved.
 * - `Married`: Married, and neither separated nor widowed.
 * - `Separated`: Married, but living apart.
 * - `Single`: Never married.
 * - `Widowed`: The spouse has died.
 * - `Lifetime Partner`: In a lasting partnership without marriage.
 */
export type MaritalStatusKnown = "Divorced" | "Married" | "Separated" | "Single" | "Widowed" | "Lifetime Partner";

/** The marital status that the provider has on record. Treat a value that you do not know as text for people. */
export type MaritalStatus = MaritalStatusKnown | (string & {});

/**
 * The values known today. The meanings are read from the names.
 * - `Citizen`: A citizen of the country.
 * - `Resident Alien`: A foreigner who lives there with the right to stay.
 * - `Non-resident Alien`: A foreigner who does not live there.
 * - `Undocumented`: Without papers that show a right to stay.
 * - `Others`: Anything else.
 */
export type CitizenshipKnown = "Citizen" | "Resident Alien" | "Non-resident Alien" | "Undocumented" | "Others";

/** How the person belongs to the country of residence. Treat a value that you do not know as text for people. */
export type Citizenship = CitizenshipKnown | (string & {});

/**
 * The values known today. The service says that `Primary` is the primary contact, and that a secondary one is marked as
 * `Work` or `Personal`; what `Secondary` by itself adds is not published.
 * - `Primary`: The primary contact.
 * - `Secondary`: A secondary contact, without a mark of work or private, by our reading.
 * - `Work`: A secondary contact, at work.
 * - `Personal`: A secondary contact, private.
 */
export type EmailTypeKnown = "Primary" | "Secondary" | "Work" | "Personal";

/**
 * Whether an e-mail address is the primary contact, or what kind of secondary one. Treat a value that you do not know
 * as text for people.
 */
export type EmailType = EmailTypeKnown | (string & {});

/** An e-mail address of a person. */
export interface IdentityEmail {
    /** The address. Its form is not checked, since providers hold misspelt ones. */
    address?: string | null;
    /** Whether it is the primary contact, or what kind of secondary one. */
    type?: EmailType | null;
}

/**
 * The values known today. The meanings are read from the names.
 * - `Mobile`: A mobile phone.
 * - `Fixed`: A fixed line.
 * - `Unspecified`: The provider does not say.
 */
export type PhoneTypeKnown = "Mobile" | "Fixed" | "Unspecified";

/** What kind of connection a phone number is. Treat a value that you do not know as text for people. */
export type PhoneType = PhoneTypeKnown | (string & {});

/** A phone number of a person. */
export interface IdentityPhone {
    /** The number in the international form of E.164, such as `+639550001234`. */
    number?: string | null;
    /** What kind of connection it is. */
    type?: PhoneType | null;
}

/**
 * The values known today.
 * - `Twitter`: A profile on Twitter, which is now X.
 * - `Facebook`: A profile on Facebook.
 * - `LinkedIn`: A profile on LinkedIn.
 * - `Others`: Any other network.
 */
export type SocialProfileTypeKnown = "Twitter" | "Facebook" | "LinkedIn" | "Others";

/** The network that a profile belongs to. Treat a value that you do not know as text for people. */
export type SocialProfileType = SocialProfileTypeKnown | (string & {});

/** A person's public page in a social network. */
export interface IdentitySocialProfile {
    /** The URL of the public page. */
    socialUrl?: string | null;
    /** The network. */
    type?: SocialProfileType | null;
}

/**
 * The values known today. The meanings are read from the names.
 * - `Primary`: The main address.
 * - `Secondary`: A further address.
 */
export type AddressTypeKnown = "Primary" | "Secondary";

/** Whether an address is the primary or a secondary one. Treat a value that you do not know as text for people. */
export type AddressType = AddressTypeKnown | (string & {});

/**
 * The values known today. The meanings are read from the names.
 * - `Primary`: The main address.
 * - `Secondary`: A further address.
 * - `Home`: Where the person lives.
 * - `Work`: Where the person works.
 * - `Mailing`: Where mail is sent to.
 * - `Foreign`: An address abroad.
 * - `Billing`: Where bills are sent to.
 * - `Permanent`: Where the person is registered.
 * - `Shipping`: Where goods are delivered to.
 */
export type AddressTagKnown = "Primary" | "Secondary" | "Home" | "Work" | "Mailing" | "Foreign" | "Billing" | "Permanent" | "Shipping";

/** What an address is used for. Treat a value that you do not know as text for people. */
export type AddressTag = AddressTagKnown | (string & {});

/** A postal address of a person. */
export interface IdentityAddress {
    /** The whole address in one line. */
    fullAddress?: string | null;
    /** The first line, which is the street address. */
    line1?: string | null;
    /** The second line. */
    line2?: string | null;
    /** The city. */
    city?: string | null;
    /** The region, such as a state or a province. */
    region?: string | null;
    /** The postal code. */
    zip?: string | null;
    /** The country, as two letters of ISO 3166. */
    country?: string | null;
    /** Degrees of latitude, as text with up to six decimals. */
    latitude?: string | null;
    /** Degrees of longitude, as text with up to six decimals. */
    longitude?: string | null;
    /** Whether it is the primary or a secondary address. */
    type?: AddressType | null;
    /** What the address is used for, such as home or work, and whether it is primary or secondary. */
    tags?: AddressTag[] | null;
}

/**
 * Who the user is, according to one provider. Every attribute but the id can be null or absent: the provider may not
 * ask for it, or not show it. Most show at least a first and a last name. Providers can contradict one another.
 */
export interface IdentityPayload {
    /** The identity's id, usually `i-` and 32 characters. `getIdentity` takes it. */
    id: string;
    /** The whole name, as the provider writes it. */
    fullName?: string | null;
    /** The given name. */
    firstName?: string | null;
    /** The middle name. */
    middleName?: string | null;
    /** The family name. */
    lastName?: string | null;
    /** What follows the name, such as `Jr`. */
    suffix?: string | null;
    /** The gender that the provider has on record. */
    gender?: Gender | null;
    /**
     * The date of birth, as `yyyy-MM-dd`.
     *
     * A date, as in `2026-03-31`.
     */
    dob?: string | null;
    /** The marital status that the provider has on record. */
    maritalStatus?: MaritalStatus | null;
    /** The country of residence, as two letters of ISO 3166. */
    countryResidence?: string | null;
    /** The person's status in the country of residence. */
    citizenship?: Citizenship | null;
    /** The URL of a photo or avatar of the person. */
    photoUrl?: string | null;
    /** The id of the person's profile at the provider. It is personal data. */
    referenceId?: string | null;
    /** The URL of the person's public profile at the provider. */
    profileUrl?: string | null;
    /**
     * The name of the latest employer at present. The service is going to remove it; use `listEmployments` instead.
     *
     * @deprecated
     */
    latestEmployerName?: string | null;
    /** The e-mail addresses. */
    emails?: IdentityEmail[] | null;
    /** The phone numbers. */
    phones?: IdentityPhone[] | null;
    /** The person's public pages in social networks. */
    socialProfiles?: IdentitySocialProfile[] | null;
    /** The postal addresses. */
    addresses?: IdentityAddress[] | null;
}

/**
 * How a provider rates the user's performance, and how much the user has done there. Providers count in different ways;
 * compare ratings of one provider only. Every attribute but the id can be null or absent.
 */
export interface RatingPayload {
    /**
     * The rating's id, usually `r-` and 32 characters. `getRating` takes it.
     *
     * @example r-8c0e2a4f6b1d47395d7f9b1e3a5c2068
     */
    id: string;
    /**
     * The current score, on the provider's own scale, which ends at `maxRating`. Null where there is no score.
     *
     * @example 4.8
     */
    currentRating?: number | null;
    /**
     * The highest score that the provider can give, such as 5 or 100. Null where there is no score.
     *
     * @example 5
     */
    maxRating?: number | null;
    /**
     * The score in percent, that is, `currentRating` divided by `maxRating` and multiplied by 100. The service computes
     * it; null where there is no score. Use it to show ratings of several providers alike.
     *
     * @example 96
     */
    calculatedPercentage?: number | null;
    /**
     * How many reviews the user has received. The current rating is based on them.
     *
     * @example 31
     */
    reviewsReceived?: number | null;
    /**
     * How many likes, kudos or recommendations the user has received. Null where the provider shows none.
     *
     * @example 8
     */
    likesReceived?: number | null;
    /**
     * How many jobs on the platform the user has in fact completed.
     *
     * @example 44
     */
    jobsCompleted?: number | null;
}

/**
 * Text where the source has more items than this list holds, by our reading; null or absent where this is all. The
 * public specification calls it the cursor of the following query, and the rest is to be had from the list operation of
 * the same kind of data. Which position it stands for there is not published: list from the start, with the source's id
 * as `sourceId`, rather than going on from it.
 */
export type PayloadCursor = string | null;

/**
 * The values known today. The service names four kinds of documents; we conclude from the names which value is which.
 * - `IDENTIFICATION`: A verified number of a government id.
 * - `PAYSLIP`: What a payslip says, which is an employer's statement of the pay for one period.
 * - `CLEARANCE`: A clearance after a criminal check. Of one by the NBI, `status` says what it comes to.
 * - `CERTIFICATE`: A certificate or a licence.
 */
export type UserDocumentTypeKnown = "IDENTIFICATION" | "PAYSLIP" | "CLEARANCE" | "CERTIFICATE";

/** What kind of document it is. Show a value that you do not know by the document's name only. */
export type UserDocumentType = UserDocumentTypeKnown | (string & {});

/**
 * What a provider has of an official document of the user: a verified number of a government id, a clearance after a
 * criminal check, a certificate or licence, a payslip. A file that was uploaded is an archive; what was read from it
 * can be such a document too. Every attribute but the id can be null or absent.
 */
export interface UserDocumentPayload {
    /**
     * The document's id, usually `d-` and 32 characters. `getDocument` takes it.
     *
     * @example d-5f7b9d1e3a0c48264e6a8c0d2f4b1739
     */
    id: string;
    /**
     * What the provider calls the document.
     *
     * @example Member's card
     */
    name?: string | null;
    /**
     * The number that identifies the document, as the provider writes it. It is personal data.
     *
     * @example 34-1029384-7
     */
    docId?: string | null;
    /**
     * Whether the document holds. Only clearances of the NBI, the National Bureau of Investigation of the Philippines,
     * have it: `VALID`, `HIT` or `EXPIRED`. `VALID` says that the check at the NBI is valid. `HIT` is not explained; we
     * conclude that the NBI has something on record. It is free text: have a person look at all but `VALID`.
     *
     * @example VALID
     */
    status?: string | null;
    /**
     * What kind of document it is.
     *
     * @example IDENTIFICATION
     */
    documentType?: UserDocumentType | null;
    /**
     * The day on which it was issued, as `yyyy-MM-dd`.
     *
     * A date, as in `2026-03-31`.
     *
     * @example 2018-02-26
     */
    issueDate?: string | null;
    /**
     * The day on which it expires, as `yyyy-MM-dd`. Null where the provider shows none, which need not mean that it
     * never expires.
     *
     * A date, as in `2026-03-31`.
     *
     * @example 2028-02-26
     */
    expiryDate?: string | null;
    /**
     * The URL of the document's file; null where the provider gives none. It is publicly available: whoever has the URL
     * can read the file, so keep it out of logs. How long it works is not published, so fetch the file when you read
     * it.
     *
     * @example https://files.example.com/d-5f7b9d1e3a0c48264e6a8c0d2f4b1739
     */
    fileUrl?: string | null;
    /**
     * The document's section of remarks, in the provider's words.
     *
     * @example NO RECORD ON FILE
     */
    remarks?: string | null;
}

/** The documents in a payload, without metadata, perhaps not all of them. */
export interface UserDocumentPayloadList {
    /**
     * Text where the source has more items than this list holds, by our reading; null or absent where this is all. The
     * public specification calls it the cursor of the following query, and the rest is to be had from the list
     * operation of the same kind of data. Which position it stands for there is not published: list from the start,
     * with the source's id as `sourceId`, rather than going on from it.
     */
    nextCursor?: PayloadCursor;
    /** The documents. No order is promised. */
    items?: UserDocumentPayload[] | null;
}

/**
 * The values known today. The meanings are read from the names.
 * - `Hourly`: By the hour.
 * - `Daily`: Every day.
 * - `Weekly`: Every week.
 * - `Semimonthly`: Twice a month.
 * - `Monthly`: Every month.
 * - `Bimonthly`: Every two months, we conclude, since twice a month is `Semimonthly`.
 * - `Quarterly`: Every three months.
 * - `Annually`: Every year.
 * - `Variable`: In no fixed rhythm.
 * - `Unspecified`: The provider does not say how often.
 */
export type FrequencyKnown = "Hourly" | "Daily" | "Weekly" | "Semimonthly" | "Monthly" | "Bimonthly" | "Quarterly" | "Annually" | "Variable" | "Unspecified";

/** How often something is paid. Treat a value that you do not know as `Unspecified`. */
export type Frequency = FrequencyKnown | (string & {});

/**
 * What the user was paid for a period or a piece of work, as one provider knows it. Every attribute but the id can be
 * null or absent. Amounts are in units of the currency, of any number of decimals; read them as decimals where cents
 * matter.
 */
export interface IncomePayload {
    /**
     * The income's id, usually `inc-` and 32 characters. `getIncome` takes it.
     *
     * @example inc-7f3b1d9e5a2c48069d4e6f8a0b1c2e39
     */
    id: string;
    /**
     * What work was paid, in the provider's words, above all for contract or freelance jobs.
     *
     * @example Cover design retainer
     */
    workItem?: string | null;
    /**
     * The name of the employer, as the provider writes it.
     *
     * @example Quiet Tide Books
     */
    employer?: string | null;
    /**
     * The day on which the period of the income starts, as `yyyy-MM-dd`.
     *
     * A date, as in `2026-03-31`.
     *
     * @example 2026-03-16
     */
    startDate?: string | null;
    /**
     * The day on which the period of the income ends, as `yyyy-MM-dd`.
     *
     * A date, as in `2026-03-31`.
     *
     * @example 2026-03-31
     */
    endDate?: string | null;
    /**
     * The currency of the amounts, as three letters of ISO 4217.
     *
     * @example PHP
     */
    currency?: string | null;
    /**
     * How often the user is paid like this, that is, the pay period of the record.
     *
     * @example Semimonthly
     */
    frequency?: Frequency | null;
    /**
     * The base pay of the period. The public specification of 2021 named what comes on top of it: bonuses and
     * allowances.
     *
     * @example 12000
     */
    baseAmount?: number | null;
    /**
     * The gross pay of the period. The public specification of 2021 defined it as base pay, bonuses and allowances
     * together.
     *
     * @example 13500
     */
    grossAmount?: number | null;
    /**
     * The net pay of the period. In the public specification of 2021 it allowed for taxes, deductions and adjustments.
     *
     * @example 12150
     */
    netAmount?: number | null;
    /**
     * How the pay reached the user. The public specification does not declare it; some of its published answers have
     * it, and no values are published.
     */
    paymentMethod?: string | null;
}

/** The incomes in a payload, without metadata, perhaps not all of them. */
export interface IncomePayloadList {
    /**
     * Text where the source has more items than this list holds, by our reading; null or absent where this is all. The
     * public specification calls it the cursor of the following query, and the rest is to be had from the list
     * operation of the same kind of data. Which position it stands for there is not published: list from the start,
     * with the source's id as `sourceId`, rather than going on from it.
     */
    nextCursor?: PayloadCursor;
    /** The incomes. No order is promised. */
    items?: IncomePayload[] | null;
}

/**
 * A movement of money that one provider shows: what the user earned or paid on a platform, or moved into an e-wallet or
 * out of it. Every attribute but the id can be null or absent.
 */
export interface TransactionPayload {
    /** The transaction's id, usually `t-` and 32 characters. `getTransaction` takes it. */
    id: string;
    /**
     * The day of the transaction, as `yyyy-MM-dd`. The filters of `listTransactions` look at it.
     *
     * A date, as in `2026-03-31`.
     */
    date?: string | null;
    /** What it was for, in the provider's words. It can be empty. */
    description?: string | null;
    /** The currency, as three letters of ISO 4217. */
    currency?: string | null;
    /**
     * How much, in units of the currency. It is negative for a debit, such as a fee. A positive one need not be an
     * earning: it can be a deposit into an e-wallet. No number of decimals is promised; read it as a decimal where
     * cents matter.
     */
    amount?: number | null;
    /** The provider's own name for the transaction, such as an order number. It is free text. */
    referenceId?: string | null;
}

/** The transactions in a payload, without metadata, perhaps not all of them. */
export interface TransactionPayloadList {
    /**
     * Text where the source has more items than this list holds, by our reading; null or absent where this is all. The
     * public specification calls it the cursor of the following query, and the rest is to be had from the list
     * operation of the same kind of data. Which position it stands for there is not published: list from the start,
     * with the source's id as `sourceId`, rather than going on from it.
     */
    nextCursor?: PayloadCursor;
    /** The transactions. No order is promised. */
    items?: TransactionPayload[] | null;
}

/**
 * A job that the user has or had, as one provider knows it. Jobs on gig platforms are not included. Every attribute but
 * the id can be null or absent. Two providers can describe the same job, each in its own words and under its own id.
 */
export interface EmploymentPayload {
    /**
     * The employment's id, usually `e-` and 32 characters. `getEmployment` takes it.
     *
     * @example e-2a8c6e0f4b1d47359e7f9a3c5d1b8064
     */
    id: string;
    /**
     * The work that the user does or did. It is free text.
     *
     * @example Graphic design
     */
    name?: string | null;
    /**
     * That work in more words.
     *
     * @example Covers and layout for printed books
     */
    description?: string | null;
    /**
     * The user's position at the employer.
     *
     * @example Graphic Designer
     */
    jobTitle?: string | null;
    /**
     * The department or organisation, at the place of employment, that the user works in.
     *
     * @example Design
     */
    department?: string | null;
    /**
     * The employee number of the user. One document calls it the number at the provider, another that at the employer,
     * so do not join data of several sources by it. It is personal data.
     *
     * @example LP-01842
     */
    employeeNumber?: string | null;
    /**
     * The number under which the provider knows the employer. It names no resource of this API, and other sources may
     * have another one.
     *
     * @example 03-9182736-4
     */
    employerNumber?: string | null;
    /**
     * The employer's name, as the provider writes it.
     *
     * @example Lantern Print Works
     */
    employer?: string | null;
    /**
     * What kind of employment it is, or how it stands, in the provider's words. It is free text and no list of values
     * exists.
     *
     * @example Permanent
     */
    status?: string | null;
    /**
     * The first day of the employment, as `yyyy-MM-dd`.
     *
     * A date, as in `2026-03-31`.
     *
     * @example 2022-07-04
     */
    startDate?: string | null;
    /**
     * The last day of the employment, as `yyyy-MM-dd`. Null where the provider has none. That can mean a job that goes
     * on, we conclude, but no source says so: compare the contributions.
     *
     * A date, as in `2026-03-31`.
     *
     * @example 2022-06-30
     */
    endDate?: string | null;
    /**
     * The day on which the employment was reported, as `yyyy-MM-dd`. To whom is not published.
     *
     * A date, as in `2026-03-31`.
     *
     * @example 2022-07-08
     */
    reportedDate?: string | null;
}

/** The employments in a payload, without metadata, perhaps not all of them. */
export interface EmploymentPayloadList {
    /**
     * Text where the source has more items than this list holds, by our reading; null or absent where this is all. The
     * public specification calls it the cursor of the following query, and the rest is to be had from the list
     * operation of the same kind of data. Which position it stands for there is not published: list from the start,
     * with the source's id as `sourceId`, rather than going on from it.
     */
    nextCursor?: PayloadCursor;
    /** The employments. No order is promised. */
    items?: EmploymentPayload[] | null;
}

/**
 * A contribution to social security that was paid by the user or on the user's behalf, such as by an employer, as the
 * provider has recorded it. Social insurance, health insurance and housing funds are among them. It is not what the
 * user earned. Every attribute but the id can be null or absent.
 */
export interface ContributionPayload {
    /**
     * The contribution's id, usually `con-` and 32 characters. `getContribution` takes it.
     *
     * @example con-9b5d7f1a3c2e48069a4f6e8c0d1b3257
     */
    id: string;
    /**
     * The day on which the contribution was made, as `yyyy-MM-dd`. Where the exact day is not known, it is the last day
     * of its month.
     *
     * A date, as in `2026-03-31`.
     *
     * @example 2026-02-17
     */
    date?: string | null;
    /**
     * The currency of the amount, as three letters of ISO 4217.
     *
     * @example PHP
     */
    currency?: string | null;
    /**
     * How much was remitted, in units of the currency, of any number of decimals. Read it as a decimal where cents
     * matter.
     *
     * @example 1650
     */
    amount?: number | null;
    /**
     * The provider's own reference of the payment. It is free text.
     *
     * @example PR-2026-0271845
     */
    referenceId?: string | null;
}

/** The contributions in a payload, without metadata, perhaps not all of them. */
export interface ContributionPayloadList {
    /**
     * Text where the source has more items than this list holds, by our reading; null or absent where this is all. The
     * public specification calls it the cursor of the following query, and the rest is to be had from the list
     * operation of the same kind of data. Which position it stands for there is not published: list from the start,
     * with the source's id as `sourceId`, rather than going on from it.
     */
    nextCursor?: PayloadCursor;
    /** The contributions. No order is promised. */
    items?: ContributionPayload[] | null;
}

/**
 * A present or former loan of the user, as one provider knows it; only government institutions show them so far. Every
 * attribute but the id can be null or absent. Amounts are in units of the currency, of any number of decimals; read
 * them as decimals where cents matter.
 */
export interface LiabilityPayload {
    /**
     * The liability's id, usually `lia-` and 32 characters. `getLiability` takes it.
     *
     * @example lia-1c3e5a7b9d0f48269e4b6d8f0a2c4e61
     */
    id: string;
    /**
     * The kind of loan, in the provider's words. It is free text, for each provider has kinds of its own.
     *
     * @example Salary Loan
     */
    type?: string | null;
    /**
     * The provider's own unique reference of the loan. It is free text.
     *
     * @example SL-20250314-0081
     */
    referenceId?: string | null;
    /**
     * The day on which the liability began, as `yyyy-MM-dd`. It is what the filters of `listLiabilities` look at.
     *
     * A date, as in `2026-03-31`.
     *
     * @example 2025-03-14
     */
    startDate?: string | null;
    /**
     * The day on which the loan ends, as `yyyy-MM-dd`. Null where that is unknown, or where the loan still goes on.
     *
     * A date, as in `2026-03-31`.
     *
     * @example 2027-04-30
     */
    endDate?: string | null;
    /**
     * The day of the first repayment, as `yyyy-MM-dd`.
     *
     * A date, as in `2026-03-31`.
     *
     * @example 2025-05-31
     */
    firstAmortizationDate?: string | null;
    /**
     * How often the user has to repay a part.
     *
     * @example Monthly
     */
    amortizationFrequency?: Frequency | null;
    /**
     * The currency of all amounts, as three letters of ISO 4217.
     *
     * @example PHP
     */
    currency?: string | null;
    /**
     * The amount of the loan.
     *
     * @example 24000
     */
    loanAmount?: number | null;
    /**
     * How much is to be repaid each time, that is, per `amortizationFrequency`.
     *
     * @example 1100
     */
    amortizationAmount?: number | null;
    /**
     * How much is still to be repaid.
     *
     * @example 15400
     */
    outstandingBalance?: number | null;
    /**
     * How much is due with the next repayment. It may include what is overdue, so do not add `overduePaymentAmount` to
     * it.
     *
     * @example 1100
     */
    nextPaymentAmount?: number | null;
    /**
     * How much is overdue in all. What is expected but not past due yet is not in it.
     *
     * @example 0
     */
    overduePaymentAmount?: number | null;
}

/** The liabilities in a payload, without metadata, perhaps not all of them. */
export interface LiabilityPayloadList {
    /**
     * Text where the source has more items than this list holds, by our reading; null or absent where this is all. The
     * public specification calls it the cursor of the following query, and the rest is to be had from the list
     * operation of the same kind of data. Which position it stands for there is not published: list from the start,
     * with the source's id as `sourceId`, rather than going on from it.
     */
    nextCursor?: PayloadCursor;
    /** The liabilities. No order is promised. */
    items?: LiabilityPayload[] | null;
}

/**
 * What the service estimates that the user earned in one month. It is derived from contributions to social security,
 * from a yearly salary, or from the transactions of a platform. It is an estimate and no payment: prefer incomes where
 * there are any. The service calls these data early access, and alpha elsewhere. Every attribute but the id can be null
 * or absent.
 */
export interface EincomePayload {
    /**
     * The id of the estimate, usually `einc-` and 32 characters. `getEincome` takes it.
     *
     * @example einc-4e6a8c0d2f1b47938b5c7d9e1f3a5062
     */
    id: string;
    /**
     * The month that the estimate is for, as `yyyy-MM`.
     *
     * @example 2026-02
     */
    month?: string | null;
    /**
     * The currency of the amount, as three letters of ISO 4217.
     *
     * @example PHP
     */
    currency?: string | null;
    /**
     * The former name of `amount`. Use that, and read this one only where `amount` is missing.
     *
     * @example 27500
     * @deprecated
     */
    baseAmount?: number | null;
    /**
     * What the user earned in the whole month by the service's estimate, in units of the currency, of any number of
     * decimals. Some answers have it under its former name `baseAmount` only.
     *
     * @example 27500
     */
    amount?: number | null;
}

/** The estimated incomes in a payload, without metadata, perhaps not all of them. */
export interface EincomePayloadList {
    /**
     * Text where the source has more items than this list holds, by our reading; null or absent where this is all. The
     * public specification calls it the cursor of the following query, and the rest is to be had from the list
     * operation of the same kind of data. Which position it stands for there is not published: list from the start,
     * with the source's id as `sourceId`, rather than going on from it.
     */
    nextCursor?: PayloadCursor;
    /** The estimated incomes. No order is promised. */
    items?: EincomePayload[] | null;
}

/**
 * One entry of a link record: connections of the user at other organisations that take part in the service's network.
 * No source says what sets one entry apart from another.
 */
export interface LinkRecord {
    /**
     * How much the user has connected at other participating organisations. By the public specification it is how many
     * times the user linked accounts there, by the public documentation how many such organisations there are. Take any
     * number above 0 as a warning, none as exact, and none as the number of the user's accounts at your own
     * organisation.
     *
     * A whole number.
     *
     * @example 2
     */
    count?: number | null;
    /**
     * When the user connected at those organisations. By the public specification only the latest time of each
     * application is here, so there may be fewer times than `count` says. The newest is the latest application
     * elsewhere. No order is promised. It is empty by default.
     *
     * @example [
     *   "2026-01-27T07:15:32Z"
     * ]
     */
    linkedAt?: string[] | null;
}

/**
 * The Multiple Application Warning about one account: whether the user, in the time before connecting it, has also
 * connected accounts at other lenders or institutions that take part in the service's network, that is, has applied at
 * several. The service makes it itself, and only if the warning is activated for your tenant. Every attribute but the
 * id can be null or absent.
 */
export interface LinkPayload {
    /**
     * The link record's id, usually `link-` and 32 characters. `getLink` takes it.
     *
     * @example link-6a8c0e2d4f1b47937c9e1a3b5d7f2064
     */
    id: string;
    /**
     * The start of the time that is analysed, usually 730 days before the account was connected. Unlike other
     * attributes of this name it has a time of day.
     *
     * A date and time with its offset (RFC 3339).
     *
     * @example 2024-03-05T02:46:30Z
     */
    startDate?: string | null;
    /**
     * The end of the time that is analysed, usually when the account was connected. It has a time of day.
     *
     * A date and time with its offset (RFC 3339).
     *
     * @example 2026-03-05T02:46:30Z
     */
    endDate?: string | null;
    /**
     * The connections at other organisations. Empty where none was found from `startDate` to `endDate`, which says
     * nothing about the user's accounts at your own organisation.
     */
    records?: LinkRecord[] | null;
}

/** The link records in a payload, without metadata, perhaps not all of them. They are no data of a provider. */
export interface LinkPayloadList {
    /**
     * Text where the source has more items than this list holds, by our reading; null or absent where this is all. The
     * public specification calls it the cursor of the following query, and the rest is to be had from the list
     * operation of the same kind of data. Which position it stands for there is not published: list from the start,
     * with the source's id as `sourceId`, rather than going on from it.
     */
    nextCursor?: PayloadCursor;
    /** The link records. No order is promised. */
    items?: LinkPayload[] | null;
}

/**
 * The features of an insight: 83 numbers and one text, each of which can be null or absent. Two values are no results:
 * -999 says that the data is empty, missing or cannot be had from the source, -998 that the computation has failed.
 * Leave both out of sums and comparisons. The `incomes_*` features are computed from the estimated incomes of
 * `listEincomes`, of which there is one for a month, and not from `listIncomes`. The `link_*` features need the
 * Multiple Application Warning to be activated for your tenant, and are -999 without it. Amounts are in the currency of
 * the data itself, which is not named here. Nothing published says which months a window such as the last 3 months
 * holds; sources for social security add income data one to two months late.
 */
export interface ObjectFeature {
    /**
     * How many estimated incomes there are.
     *
     * @example 4
     */
    incomes_count?: number | null;
    /**
     * How many months have passed from the first estimated income until the computation, that is, how long the user has
     * been earning. Months without income count too. The public specification says until the current time; we conclude
     * that this is about `cutoffTime`.
     *
     * @example 6
     */
    incomes_first_income_month_range?: number | null;
    /**
     * The longest time without income, in months. The public documentation counts months without income, the public
     * specification the months from one month of income to the next. So an uninterrupted series may give 0 or 1: do not
     * take 1 for a missing month.
     *
     * @example 1
     */
    incomes_missing_month_max?: number | null;
    /**
     * How much income is missing. The public documentation counts months without income, the public specification gaps,
     * where more than one month lies between an income and the one before. A gap is one month at least: count the
     * months in `listEincomes` yourself where it decides.
     *
     * @example 1
     */
    incomes_missing_month_count?: number | null;
    /**
     * The sum of the amounts of all estimated incomes.
     *
     * @example 52500
     */
    incomes_amount_sum?: number | null;
    /**
     * The mean of the amounts of all estimated incomes, that is, of monthly incomes. We conclude that a month without
     * one is left out and does not count as 0.
     *
     * @example 13125
     */
    incomes_amount_average?: number | null;
    /**
     * The smallest of the amounts of all estimated incomes.
     *
     * @example 12000
     */
    incomes_amount_min?: number | null;
    /**
     * The largest of the amounts of all estimated incomes.
     *
     * @example 15000
     */
    incomes_amount_max?: number | null;
    /**
     * The median of the amounts of all estimated incomes.
     *
     * @example 12750
     */
    incomes_amount_median?: number | null;
    /**
     * The standard deviation of the amounts of all estimated incomes.
     *
     * @example 1436.14
     */
    incomes_amount_std?: number | null;
    /**
     * The sum of the amounts of estimated incomes in the last 3 months.
     *
     * @example 28500
     */
    incomes_last3_months_amount_sum?: number | null;
    /**
     * The mean of the amounts of estimated incomes in the last 3 months.
     *
     * @example 14250
     */
    incomes_last3_months_amount_average?: number | null;
    /**
     * The smallest of the amounts of estimated incomes in the last 3 months.
     *
     * @example 13500
     */
    incomes_last3_months_amount_min?: number | null;
    /**
     * The largest of the amounts of estimated incomes in the last 3 months.
     *
     * @example 15000
     */
    incomes_last3_months_amount_max?: number | null;
    /**
     * The median of the amounts of estimated incomes in the last 3 months.
     *
     * @example 14250
     */
    incomes_last3_months_amount_median?: number | null;
    /**
     * The standard deviation of the amounts of estimated incomes in the last 3 months.
     *
     * @example 1060.66
     */
    incomes_last3_months_amount_std?: number | null;
    /**
     * The sum of the amounts of estimated incomes in the last 6 months.
     *
     * @example 52500
     */
    incomes_last6_months_amount_sum?: number | null;
    /**
     * The mean of the amounts of estimated incomes in the last 6 months.
     *
     * @example 13125
     */
    incomes_last6_months_amount_average?: number | null;
    /**
     * The smallest of the amounts of estimated incomes in the last 6 months.
     *
     * @example 12000
     */
    incomes_last6_months_amount_min?: number | null;
    /**
     * The largest of the amounts of estimated incomes in the last 6 months.
     *
     * @example 15000
     */
    incomes_last6_months_amount_max?: number | null;
    /**
     * The median of the amounts of estimated incomes in the last 6 months.
     *
     * @example 12750
     */
    incomes_last6_months_amount_median?: number | null;
    /**
     * The standard deviation of the amounts of estimated incomes in the last 6 months.
     *
     * @example 1436.14
     */
    incomes_last6_months_amount_std?: number | null;
    /**
     * The sum of the amounts of estimated incomes in the last 9 months.
     *
     * @example 52500
     */
    incomes_last9_months_amount_sum?: number | null;
    /**
     * The mean of the amounts of estimated incomes in the last 9 months.
     *
     * @example 13125
     */
    incomes_last9_months_amount_average?: number | null;
    /**
     * The smallest of the amounts of estimated incomes in the last 9 months.
     *
     * @example 12000
     */
    incomes_last9_months_amount_min?: number | null;
    /**
     * The largest of the amounts of estimated incomes in the last 9 months.
     *
     * @example 15000
     */
    incomes_last9_months_amount_max?: number | null;
    /**
     * The median of the amounts of estimated incomes in the last 9 months.
     *
     * @example 12750
     */
    incomes_last9_months_amount_median?: number | null;
    /**
     * The standard deviation of the amounts of estimated incomes in the last 9 months.
     *
     * @example 1436.14
     */
    incomes_last9_months_amount_std?: number | null;
    /**
     * The sum of the amounts of estimated incomes in the last 12 months.
     *
     * @example 52500
     */
    incomes_last12_months_amount_sum?: number | null;
    /**
     * The mean of the amounts of estimated incomes in the last 12 months.
     *
     * @example 13125
     */
    incomes_last12_months_amount_average?: number | null;
    /**
     * The smallest of the amounts of estimated incomes in the last 12 months.
     *
     * @example 12000
     */
    incomes_last12_months_amount_min?: number | null;
    /**
     * The largest of the amounts of estimated incomes in the last 12 months.
     *
     * @example 15000
     */
    incomes_last12_months_amount_max?: number | null;
    /**
     * The median of the amounts of estimated incomes in the last 12 months.
     *
     * @example 12750
     */
    incomes_last12_months_amount_median?: number | null;
    /**
     * The standard deviation of the amounts of estimated incomes in the last 12 months.
     *
     * @example 1436.14
     */
    incomes_last12_months_amount_std?: number | null;
    /**
     * The sum of the amounts of estimated incomes in the last 18 months.
     *
     * @example 52500
     */
    incomes_last18_months_amount_sum?: number | null;
    /**
     * The mean of the amounts of estimated incomes in the last 18 months.
     *
     * @example 13125
     */
    incomes_last18_months_amount_average?: number | null;
    /**
     * The smallest of the amounts of estimated incomes in the last 18 months.
     *
     * @example 12000
     */
    incomes_last18_months_amount_min?: number | null;
    /**
     * The largest of the amounts of estimated incomes in the last 18 months.
     *
     * @example 15000
     */
    incomes_last18_months_amount_max?: number | null;
    /**
     * The median of the amounts of estimated incomes in the last 18 months.
     *
     * @example 12750
     */
    incomes_last18_months_amount_median?: number | null;
    /**
     * The standard deviation of the amounts of estimated incomes in the last 18 months.
     *
     * @example 1436.14
     */
    incomes_last18_months_amount_std?: number | null;
    /**
     * In how many of the last 18 months the estimated income was the largest one. The public documentation names no
     * time; the name and the public specification do.
     *
     * @example 1
     */
    incomes_last18_months_max_amount_count?: number | null;
    /**
     * The amount of the first estimated income, from the month in which the user started to earn.
     *
     * @example 12000
     */
    incomes_starting_amount?: number | null;
    /**
     * The amount of the latest estimated income, by the public specification. The public documentation speaks of the
     * current month: look up the month in `listEincomes` before you call it current, since the latest may be one to two
     * months old.
     *
     * @example 15000
     */
    incomes_current_amount?: number | null;
    /**
     * How much the latest estimated income has grown against the same month of the year before. Whether it is a
     * fraction or a percentage is not published.
     *
     * @example 2.21
     */
    incomes_latest_growth?: number | null;
    /**
     * How many loans there are, repaid ones included.
     *
     * @example 2
     */
    liabilities_loan_count?: number | null;
    /**
     * How many loans are not repaid yet, that is, have an `outstandingBalance` above 0.
     *
     * @example 1
     */
    liabilities_outstanding_loan_count?: number | null;
    /**
     * How many loans have overdue payments, that is, an `overduePaymentAmount` above 0.
     *
     * @example 0
     */
    liabilities_overdue_loan_count?: number | null;
    /**
     * How many loans are repaid, that is, have an `outstandingBalance` of 0 or less.
     *
     * @example 0
     */
    liabilities_finished_loan_count?: number | null;
    /**
     * The smallest of what was lent with each loan, repaid ones included.
     *
     * @example 20000
     */
    liabilities_loan_amount_min?: number | null;
    /**
     * The largest of what was lent with each loan, repaid ones included.
     *
     * @example 24000
     */
    liabilities_loan_amount_max?: number | null;
    /**
     * The sum of what was lent with each loan, repaid ones included.
     *
     * @example 44000
     */
    liabilities_loan_amount_total?: number | null;
    /**
     * The mean of what was lent with each loan, repaid ones included.
     *
     * @example 22000
     */
    liabilities_loan_amount_average?: number | null;
    /**
     * The standard deviation of what was lent with each loan, repaid ones included.
     *
     * @example 2828.43
     */
    liabilities_loan_amount_std?: number | null;
    /**
     * The largest of what is still to be repaid of each loan with an `outstandingBalance` above 0. The public
     * documentation also calls it the loan amount: compute it from `listLiabilities` where money depends on it.
     *
     * @example 15400
     */
    liabilities_outstanding_amount_max?: number | null;
    /**
     * The sum of what is still to be repaid of each loan with an `outstandingBalance` above 0. The public documentation
     * also calls it the loan amount: compute it from `listLiabilities` where money depends on it.
     *
     * @example 15400
     */
    liabilities_outstanding_amount_total?: number | null;
    /**
     * The mean of what is still to be repaid of each loan with an `outstandingBalance` above 0. The public
     * documentation also calls it the loan amount: compute it from `listLiabilities` where money depends on it.
     *
     * @example 15400
     */
    liabilities_outstanding_amount_average?: number | null;
    /**
     * The sum of what is overdue of each loan with an `overduePaymentAmount` above 0. The public documentation also
     * calls it the loan amount: compute it from `listLiabilities` where money depends on it.
     *
     * @example 0
     */
    liabilities_overdue_amount_total?: number | null;
    /**
     * The mean of what is overdue of each loan with an `overduePaymentAmount` above 0. The public documentation also
     * calls it the loan amount: compute it from `listLiabilities` where money depends on it.
     *
     * @example 0
     */
    liabilities_overdue_amount_average?: number | null;
    /**
     * The sum of the regular repayments of loans that go on, that is, are not fully repaid.
     *
     * @example 1100
     */
    liabilities_ongoing_amortization_amount_sum?: number | null;
    /**
     * The mean of the regular repayments of loans that go on, that is, are not fully repaid.
     *
     * @example 1100
     */
    liabilities_ongoing_amortization_amount_average?: number | null;
    /**
     * The smallest of the regular repayments of loans that go on, that is, are not fully repaid.
     *
     * @example 1100
     */
    liabilities_ongoing_amortization_amount_min?: number | null;
    /**
     * The largest of the regular repayments of loans that go on, that is, are not fully repaid.
     *
     * @example 1100
     */
    liabilities_ongoing_amortization_amount_max?: number | null;
    /**
     * The median of the regular repayments of loans that go on, that is, are not fully repaid.
     *
     * @example 1100
     */
    liabilities_ongoing_amortization_amount_median?: number | null;
    /**
     * The standard deviation of the regular repayments of loans that go on, that is, are not fully repaid.
     *
     * @example 0
     */
    liabilities_ongoing_amortization_amount_std?: number | null;
    /**
     * How many repayments were made, on all loans together.
     *
     * @example 10
     */
    liabilities_payment_count?: number | null;
    /**
     * The largest of the repayments that were made, on all loans together.
     *
     * @example 1100
     */
    liabilities_payment_amount_max?: number | null;
    /**
     * The smallest of the repayments that were made, on all loans together.
     *
     * @example 1100
     */
    liabilities_payment_amount_min?: number | null;
    /**
     * The median of the repayments that were made, on all loans together.
     *
     * @example 1100
     */
    liabilities_payment_amount_median?: number | null;
    /**
     * The mean of the repayments that were made, on all loans together.
     *
     * @example 1100
     */
    liabilities_payment_amount_average?: number | null;
    /**
     * The sum of the repayments that were made, on all loans together.
     *
     * @example 11000
     */
    liabilities_payment_amount_sum?: number | null;
    /**
     * The standard deviation of the repayments that were made, on all loans together.
     *
     * @example 0
     */
    liabilities_payment_amount_std?: number | null;
    /**
     * Whether the user works at present, as `EMPLOYED`, `GIG` for work through a platform, or `UNEMPLOYED`. It is text,
     * and more values may come. It need not follow from `listEmployments`, which leaves out jobs on gig platforms: take
     * `UNEMPLOYED` to say that no employment is known.
     *
     * @example EMPLOYED
     */
    employments_current_status?: string | null;
    /**
     * How many different employers the user has had.
     *
     * @example 2
     */
    employments_employer_count?: number | null;
    /**
     * How many months the user has been with the present employer.
     *
     * @example 44
     */
    employments_current_tenure?: number | null;
    /**
     * The user's age in years, by the date of birth.
     *
     * @example 34
     */
    identity_age?: number | null;
    /**
     * How many days have passed since the user's first connection in the service's network, which need not be of the
     * account at hand. Whether connections at your own organisation count is not published. It is -999 without the
     * Multiple Application Warning.
     *
     * @example 72
     */
    link_days_since_first?: number | null;
    /**
     * How many days have passed since the user's last connection in the service's network, which need not be of the
     * account at hand. Whether connections at your own organisation count is not published. It is -999 without the
     * Multiple Application Warning.
     *
     * @example 11
     */
    link_days_since_last?: number | null;
    /**
     * How much the user has connected in the service's network in the last 3 days. The public specification counts the
     * tenants to which the account was connected, the public documentation the user's connections: a rough measure of
     * applications at other organisations, too inexact for a threshold. It is -999 without the Multiple Application
     * Warning.
     *
     * @example 0
     */
    link_day3_count?: number | null;
    /**
     * How much the user has connected in the service's network in the last 7 days. The public specification counts the
     * tenants to which the account was connected, the public documentation the user's connections: a rough measure of
     * applications at other organisations, too inexact for a threshold. It is -999 without the Multiple Application
     * Warning.
     *
     * @example 0
     */
    link_day7_count?: number | null;
    /**
     * How much the user has connected in the service's network in the last 30 days. The public specification counts the
     * tenants to which the account was connected, the public documentation the user's connections: a rough measure of
     * applications at other organisations, too inexact for a threshold. It is -999 without the Multiple Application
     * Warning.
     *
     * @example 1
     */
    link_day30_count?: number | null;
    /**
     * How much the user has connected in the service's network in the last 90 days. The public specification counts the
     * tenants to which the account was connected, the public documentation the user's connections: a rough measure of
     * applications at other organisations, too inexact for a threshold. It is -999 without the Multiple Application
     * Warning.
     *
     * @example 3
     */
    link_day90_count?: number | null;
    /**
     * How much the user has connected in the service's network in the last 180 days. The public specification counts
     * the tenants to which the account was connected, the public documentation the user's connections: a rough measure
     * of applications at other organisations, too inexact for a threshold. It is -999 without the Multiple Application
     * Warning.
     *
     * @example 3
     */
    link_day180_count?: number | null;
    /**
     * How much the user has connected in the service's network in the last 365 days. The public specification counts
     * the tenants to which the account was connected, the public documentation the user's connections: a rough measure
     * of applications at other organisations, too inexact for a threshold. It is -999 without the Multiple Application
     * Warning.
     *
     * @example 3
     */
    link_day365_count?: number | null;
    /**
     * How much the user has connected in the service's network in the last 730 days. The public specification counts
     * the tenants to which the account was connected, the public documentation the user's connections: a rough measure
     * of applications at other organisations, too inexact for a threshold. It is -999 without the Multiple Application
     * Warning.
     *
     * @example 3
     */
    link_day730_count?: number | null;
}

/**
 * Figures that the service has computed from the other data of one account, as measures of risk. They are documented
 * for accounts at four kinds of government services only, and the service calls them alpha: expect changes. Every
 * attribute but the id can be null or absent.
 */
export interface InsightPayload {
    /**
     * The insight's id, usually `insight-` and 32 characters. `getInsight` takes it.
     *
     * @example insight-3d5f7b9a1c0e42864f6a8d0b2c4e1795
     */
    id: string;
    /**
     * The cut-off time of the computation. We conclude that features that look back over some months or days look back
     * from here.
     *
     * A date and time with its offset (RFC 3339).
     *
     * @example 2026-03-02T08:26:02Z
     */
    cutoffTime?: string | null;
    /** The figures. Check each for -999 and -998 before you compute with it. */
    features?: ObjectFeature | null;
}

/**
 * All data that was read from one source, each part without its metadata. What the source does not have is null, empty
 * or absent. Lists are objects with `items`, as in `data` of a list operation; in events they are cut after 300 items.
 */
export interface AllDatapointPayload {
    /** Who the user is, by this source. */
    identity?: IdentityPayload | null;
    /** How this source rates the user's performance. */
    rating?: RatingPayload | null;
    /** The documents read from this source. */
    documents?: UserDocumentPayloadList | null;
    /** The incomes read from this source. */
    incomes?: IncomePayloadList | null;
    /** The transactions read from this source. */
    transactions?: TransactionPayloadList | null;
    /** The employments read from this source. */
    employments?: EmploymentPayloadList | null;
    /** The contributions read from this source. */
    contributions?: ContributionPayloadList | null;
    /** The liabilities read from this source. */
    liabilities?: LiabilityPayloadList | null;
    /** The estimated incomes read from this source. */
    eincomes?: EincomePayloadList | null;
    /**
     * The link records that the service has made about this account, only if the Multiple Application Warning is
     * activated. They are not read from the provider.
     */
    links?: LinkPayloadList | null;
    /** What the service has computed from the data of this source. */
    insight?: InsightPayload | null;
}

/** An account that the user has connected, with its data. */
export interface UserPayloadAccount {
    /**
     * The account's id, usually `a-` and 32 characters. `getAccount` takes it, and data lists take it as `sourceId`.
     *
     * @example a-7a3e9c5d1f0b4682a9d4c6e8b0f25173
     */
    id?: string | null;
    /**
     * The data provider at which the user has this account.
     *
     * @example housing-fund
     */
    providerId?: string | null;
    /** What was read from the account. */
    payload?: AllDatapointPayload | null;
}

/** A document that the user has uploaded, with the data that was read from it. */
export interface UserPayloadArchive {
    /**
     * The archive's id, usually `archive-` or `u-` and 32 characters. `getArchive` takes it, and data lists take it as
     * `sourceId`.
     *
     * @example u-5e7a9c1b3d4f48628a0c2e4f6b8d1a73
     */
    id?: string | null;
    /**
     * What kind of document it is: the `type` of a file type. It is published here in small letters (`payslip`),
     * elsewhere in capitals, so compare without regard to case.
     *
     * @example PAYSLIP
     */
    fileType?: string | null;
    /** What was read from the document. */
    payload?: AllDatapointPayload | null;
}

/**
 * All that a user has shared in the session: forms that were filled in, accounts that were connected, documents that
 * were uploaded. The webhook `USER_SESSION_COMPLETED` carries the same.
 */
export interface UserPayload {
    /** The session, with its user and how far it has come. */
    metadata?: UserSession | null;
    /** The forms that the user has filled in. */
    forms?: UserPayloadForm[] | null;
    /** The accounts that the user has connected, each with its data. */
    accounts?: UserPayloadAccount[] | null;
    /** The documents that the user has uploaded, each with the data that was read from it. */
    archives?: UserPayloadArchive[] | null;
}

/** The envelope around all that a user has shared in the session. */
export interface UserPayloadResponse {
    /** Says that the request succeeded. A code of the error table never stands in a successful answer. */
    code: SuccessCode;
    /** The outcome in words, for logs and for people. Its wording changes; never compare it, use `code`. */
    message: Message;
    /**
     * Identifies this request, as a UUID in every known answer. Log it, and quote it when you ask the service for help.
     */
    requestId: RequestId;
    /**
     * All that a user has shared in the session: forms that were filled in, accounts that were connected, documents
     * that were uploaded. The webhook `USER_SESSION_COMPLETED` carries the same.
     */
    data: UserPayload;
}

/** The envelope of an operation that has no result. `data` is absent. */
export interface AcknowledgementResponse {
    /** Says that the request succeeded. A code of the error table never stands in a successful answer. */
    code: SuccessCode;
    /** The outcome in words, for logs and for people. Its wording changes; never compare it, use `code`. */
    message: Message;
    /**
     * Identifies this request, as a UUID in every known answer. Log it, and quote it when you ask the service for help.
     */
    requestId: RequestId;
}

/** The envelope around one link token. */
export interface TokenResponse {
    /** Says that the request succeeded. A code of the error table never stands in a successful answer. */
    code: SuccessCode;
    /** The outcome in words, for logs and for people. Its wording changes; never compare it, use `code`. */
    message: Message;
    /**
     * Identifies this request, as a UUID in every known answer. Log it, and quote it when you ask the service for help.
     */
    requestId: RequestId;
    /**
     * A link token: it lets one user's browser open the Wink Widget, once and for a short time. No operation of this
     * API takes it in place of your API key and secret, as far as the public specification says.
     */
    data: Token;
}

/**
 * The values known today. The public documents give each of them a label and no meaning: what stands beside the label
 * is our reading. The list in the public documentation lacks `CREDENTIAL`.
 * - `GIG`: Labelled `Gig Platform`. A platform on which people find gigs, sell or share.
 * - `GOVERNMENT`: Labelled `Govt Service`. A government service, such as social insurance.
 * - `SYSTEM`: Labelled `System`. A system that employers use, such as a payroll system.
 * - `EMPLOYER`: Labelled `Employer`. An employer, with a section of ISIC as its subtype.
 * - `CREDENTIAL`: Labelled `Credential`. A source of credentials about a person, such as identification.
 */
export type ProviderTypeKnown = "GIG" | "GOVERNMENT" | "SYSTEM" | "EMPLOYER" | "CREDENTIAL";

/** What kind of organisation or system a provider is. Treat a value that you do not know as text for people. */
export type ProviderType = ProviderTypeKnown | (string & {});

/**
 * The values known today.
 * - `Gig Platform`: The words for `GIG`.
 * - `Govt Service`: The words for `GOVERNMENT`.
 * - `System`: The words for `SYSTEM`.
 * - `Employer`: The words for `EMPLOYER`.
 * - `Credential`: The words for `CREDENTIAL`.
 */
export type ProviderTypeLabelKnown = "Gig Platform" | "Govt Service" | "System" | "Employer" | "Credential";

/** The words for a provider's type, to be shown to people. Show it as it is; branch on the type instead. */
export type ProviderTypeLabel = ProviderTypeLabelKnown | (string & {});

/**
 * The values known today. The meanings are read from the names and the labels.
 * - `SERVICES`: People offer professional services, such as design or programming.
 * - `TRANSPORTATION`: People drive passengers or deliver goods.
 * - `SHARING`: People share what they own, such as a room or a car.
 * - `TRADING`: People sell goods online.
 * - `INSURANCE`: Social insurance, such as pensions, health and housing.
 * - `HRIS`: A system with which employers keep records of their staff.
 * - `PAYROLL`: A system with which employers pay their staff.
 * - `WALLET`: A system that issues documents which cannot be altered, and verifies them.
 * - `IDENTIFICATION`: Identification of a person.
 * - `ISIC-A`: An employer in section A of ISIC, farming, forestry and fishing.
 * - `ISIC-B`: An employer in section B of ISIC, mines and quarries.
 * - `ISIC-C`: An employer in section C of ISIC, making goods.
 * - `ISIC-D`: An employer in section D of ISIC, power, gas and steam.
 * - `ISIC-E`: An employer in section E of ISIC, water, sewage and waste.
 * - `ISIC-F`: An employer in section F of ISIC, building.
 * - `ISIC-G`: An employer in section G of ISIC, wholesale, retail and repair of vehicles.
 * - `ISIC-H`: An employer in section H of ISIC, transport and storage.
 * - `ISIC-I`: An employer in section I of ISIC, hotels and restaurants.
 * - `ISIC-J`: An employer in section J of ISIC, media, telecommunications and computing.
 * - `ISIC-K`: An employer in section K of ISIC, banks and insurers.
 * - `ISIC-L`: An employer in section L of ISIC, property.
 * - `ISIC-M`: An employer in section M of ISIC, professions, science and engineering.
 * - `ISIC-N`: An employer in section N of ISIC, support for businesses.
 * - `ISIC-O`: An employer in section O of ISIC, the state and compulsory social insurance.
 * - `ISIC-P`: An employer in section P of ISIC, schools and universities.
 * - `ISIC-Q`: An employer in section Q of ISIC, health and social work.
 * - `ISIC-R`: An employer in section R of ISIC, culture, sport and leisure.
 * - `ISIC-S`: An employer in section S of ISIC, other services.
 * - `ISIC-T`: An employer in section T of ISIC, private households that employ people.
 * - `ISIC-U`: An employer in section U of ISIC, international bodies.
 */
export type ProviderSubTypeKnown = "SERVICES" | "TRANSPORTATION" | "SHARING" | "TRADING" | "INSURANCE" | "HRIS" | "PAYROLL" | "WALLET" | "IDENTIFICATION" | "ISIC-A" | "ISIC-B" | "ISIC-C" | "ISIC-D" | "ISIC-E" | "ISIC-F" | "ISIC-G" | "ISIC-H" | "ISIC-I" | "ISIC-J" | "ISIC-K" | "ISIC-L" | "ISIC-M" | "ISIC-N" | "ISIC-O" | "ISIC-P" | "ISIC-Q" | "ISIC-R" | "ISIC-S" | "ISIC-T" | "ISIC-U";

/** The branch that a provider is in. Treat a value that you do not know as text for people. */
export type ProviderSubType = ProviderSubTypeKnown | (string & {});

/**
 * The values known today.
 * - `Professional Services`: The words for `SERVICES`.
 * - `Transport and Delivery`: The words for `TRANSPORTATION`.
 * - `Asset Sharing`: The words for `SHARING`.
 * - `Online Selling`: The words for `TRADING`.
 * - `Social Insurance`: The words for `INSURANCE`.
 * - `Human Resource Information System`: The words for `HRIS`.
 * - `Payroll System`: The words for `PAYROLL`.
 * - `Tamper-proof document issuance & verification systems`: The words for `WALLET`.
 * - `Identification`: The words for `IDENTIFICATION`.
 * - `Agriculture, forestry and fishing`: The words for `ISIC-A`.
 * - `Mining and quarrying`: The words for `ISIC-B`.
 * - `Manufacturing`: The words for `ISIC-C`.
 * - `Electricity, gas, steam and air conditioning supply`: The words for `ISIC-D`.
 * - `Water supply; sewerage, waste management and remediation activities`: The words for `ISIC-E`.
 * - `Construction`: The words for `ISIC-F`.
 * - `Wholesale and retail trade; repair of motor vehicles and motorcycles`: The words for `ISIC-G`.
 * - `Transportation and storage`: The words for `ISIC-H`.
 * - `Accommodation and food service activities`: The words for `ISIC-I`.
 * - `Information and communication`: The words for `ISIC-J`.
 * - `Financial and insurance activities`: The words for `ISIC-K`.
 * - `Real estate activities`: The words for `ISIC-L`.
 * - `Professional, scientific and technical activities`: The words for `ISIC-M`.
 * - `Administrative and support service activities`: The words for `ISIC-N`.
 * - `Public administration and defense; compulsory social security`: The words for `ISIC-O`.
 * - `Education`: The words for `ISIC-P`.
 * - `Human health and social work activities`: The words for `ISIC-Q`.
 * - `Arts, entertainment and recreation`: The words for `ISIC-R`.
 * - `Other service activities`: The words for `ISIC-S`.
 * - `Activities of households as employers; undifferentiated goods; and services-producing activities of households for
 *   own use`: The words for `ISIC-T`.
 * - `Activities of extraterritorial organization and bodies`: The words for `ISIC-U`.
 */
export type ProviderSubTypeLabelKnown = "Professional Services" | "Transport and Delivery" | "Asset Sharing" | "Online Selling" | "Social Insurance" | "Human Resource Information System" | "Payroll System" | "Tamper-proof document issuance & verification systems" | "Identification" | "Agriculture, forestry and fishing" | "Mining and quarrying" | "Manufacturing" | "Electricity, gas, steam and air conditioning supply" | "Water supply; sewerage, waste management and remediation activities" | "Construction" | "Wholesale and retail trade; repair of motor vehicles and motorcycles" | "Transportation and storage" | "Accommodation and food service activities" | "Information and communication" | "Financial and insurance activities" | "Real estate activities" | "Professional, scientific and technical activities" | "Administrative and support service activities" | "Public administration and defense; compulsory social security" | "Education" | "Human health and social work activities" | "Arts, entertainment and recreation" | "Other service activities" | "Activities of households as employers; undifferentiated goods; and services-producing activities of households for own use" | "Activities of extraterritorial organization and bodies";

/** The words for a provider's subtype, to be shown to people. Show it as it is; branch on the subtype instead. */
export type ProviderSubTypeLabel = ProviderSubTypeLabelKnown | (string & {});

/**
 * The values known today.
 * - `IDENTITIES`: Who the user is, in `listIdentities`.
 * - `TRANSACTIONS`: Movements of money, those of e-wallets among them, in `listTransactions`.
 * - `RATINGS`: How a provider rates the user's performance, in `listRatings`.
 * - `EMPLOYMENTS`: Where the user works and has worked, in `listEmployments`.
 * - `DOCUMENTS`: What a provider has of official documents, such as a clearance, in `listDocuments`.
 * - `INCOMES`: What the user was paid, in `listIncomes`.
 * - `CONTRIBUTIONS`: Contributions to social security, in `listContributions`.
 * - `EINCOMES`: The service's estimates of what the user earned, in `listEincomes`.
 * - `LIABILITIES`: Present and former loans, in `listLiabilities`.
 * - `LINK`: Link records of the Multiple Application Warning, in `listLinks`.
 * - `INSIGHTS`: Figures computed from the other data, in `listInsights`. One published sample of a task writes
 *   `INSIGHT`.
 */
export type DataPointKnown = "IDENTITIES" | "TRANSACTIONS" | "RATINGS" | "EMPLOYMENTS" | "DOCUMENTS" | "INCOMES" | "CONTRIBUTIONS" | "EINCOMES" | "LIABILITIES" | "LINK" | "INSIGHTS";

/** One kind of data that the service reads. Treat a value that you do not know as text for people. */
export type DataPoint = DataPointKnown | (string & {});

/**
 * A place that holds data on what people work and earn: a source at which users can connect accounts, or an employer.
 * Only some employers have such a source behind them; for the others there is nothing to connect.
 */
export interface Provider {
    /**
     * The provider's id, a short name without a prefix. It is the `providerId` of accounts and metadata.
     *
     * @example island-pension
     */
    id: string;
    /**
     * The short name, to be shown to people.
     *
     * @example Island Pension
     */
    name?: string | null;
    /**
     * The full name, or the legal name of the organisation, to be shown to people.
     *
     * @example Island Pension Fund for Employees
     */
    longName?: string | null;
    /**
     * Where an image of the provider's logo is.
     *
     * @example https://logos.example.com/island-pension.png
     */
    logoUrl?: string | null;
    /** What kind of provider it is. */
    type?: ProviderType | null;
    /** The words for `type`, in English. */
    typeLabel?: ProviderTypeLabel | null;
    /** The branch it is in; for an employer, the section of ISIC. */
    subType?: ProviderSubType | null;
    /** The words for `subType`, in English. */
    subTypeLabel?: ProviderSubTypeLabel | null;
    /** Whether the service's integration with the provider works at present. */
    active?: boolean | null;
    /** Whether you are allowed to use the provider. Offer a provider to users only where this and `active` are true. */
    enabled?: boolean | null;
    /**
     * Whether the provider requires a second factor, such as a verification code. The account is in `AWAITING_MFA`
     * until the user has given it.
     */
    mfa?: boolean | null;
    /**
     * Whether users can connect an account there in real time. The service takes true where nothing is said. We
     * conclude that it is false for employers that no payroll system is mapped to.
     */
    accountConnection?: boolean | null;
    /**
     * The kinds of data that can be read there; may be empty. Which of them one account has still differs from user to
     * user.
     */
    supported?: DataPoint[] | null;
    /**
     * Whether Continuous Data Sync can keep accounts of this provider up to date. Many answers leave it out; the
     * service takes false then.
     */
    monitorSupported?: boolean | null;
}

/** One page of providers. */
export interface ProviderList {
    /**
     * Where the next page starts: pass it back as `cursor`. It is opaque, even where it looks like a number. Null or
     * absent means that this was the last page.
     */
    nextCursor?: NextCursor;
    /** The providers of this page. No order is promised. */
    items: Provider[];
}

/** The envelope around one page of providers. */
export interface ProviderListResponse {
    /** Says that the request succeeded. A code of the error table never stands in a successful answer. */
    code: SuccessCode;
    /** The outcome in words, for logs and for people. Its wording changes; never compare it, use `code`. */
    message: Message;
    /**
     * Identifies this request, as a UUID in every known answer. Log it, and quote it when you ask the service for help.
     */
    requestId: RequestId;
    /** One page of providers. */
    data: ProviderList;
}

/** The envelope around one provider. */
export interface ProviderResponse {
    /** Says that the request succeeded. A code of the error table never stands in a successful answer. */
    code: SuccessCode;
    /** The outcome in words, for logs and for people. Its wording changes; never compare it, use `code`. */
    message: Message;
    /**
     * Identifies this request, as a UUID in every known answer. Log it, and quote it when you ask the service for help.
     */
    requestId: RequestId;
    /**
     * A place that holds data on what people work and earn: a source at which users can connect accounts, or an
     * employer. Only some employers have such a source behind them; for the others there is nothing to connect.
     */
    data: Provider;
}

/**
 * The connection statuses known today.
 * - `PENDING`: The account exists, but the user has not logged in successfully yet.
 * - `AWAITING_MFA`: The login went through, and the provider waits for the user to enter a verification code.
 * - `ERROR`: The provider refused or failed. The login may be wrong, or the trouble lies with the provider;
 *   `connection.errorCode` says which.
 * - `CONNECTED`: The user has logged in at the provider; the service can read the account.
 * - `DISCONNECTED`: The user has cut the link to the provider. The account's data is no longer available.
 */
export type ConnectionStatusKnown = "PENDING" | "AWAITING_MFA" | "ERROR" | "CONNECTED" | "DISCONNECTED";

/**
 * Whether the service can reach the user's account at the data provider. Treat a value that you do not know as neither
 * success nor failure.
 */
export type ConnectionStatus = ConnectionStatusKnown | (string & {});

/**
 * The reasons for a failed connection known today. What each means is published; what to do about it is our advice.
 * - `ACCOUNT_DISABLED`: The provider has disabled the user's account. Ask the user to have it enabled at the provider,
 *   then to connect it again.
 * - `ACCOUNT_INACCESSIBLE`: The provider says that the account cannot be accessed. Ask the user to log in at the
 *   provider itself, and to connect again once that works.
 * - `ACCOUNT_INCOMPLETE`: The provider says that the account is not fully set up. Ask the user to finish it at the
 *   provider, then to connect it again.
 * - `ACCOUNT_LOCKED`: The provider has locked the account, often after too many attempts. Ask the user to unlock it at
 *   the provider; do not let them try again at once.
 * - `AUTH_REQUIRED`: The provider was sent no credentials. Let the user connect again and enter the login.
 * - `EXPIRED_CREDENTIALS`: The user's credentials at the provider have expired. Ask the user to renew them at the
 *   provider, then to connect again.
 * - `INVALID_ACCOUNT_TYPE`: The provider has no valid account of this kind for the user. Ask the user to choose another
 *   account or another provider.
 * - `INVALID_AUTH`: The login process itself failed. Let the user try once more, then ask the service for help.
 * - `INVALID_CREDENTIALS`: The user's login is wrong. Let the user connect again with the right one. Not to be confused
 *   with the error code of the same name, which is about your API key and secret.
 * - `INVALID_MFA`: The verification code that the user entered is wrong. Let the user connect again and enter a new
 *   code.
 * - `MFA_TIMEOUT`: The verification code was not entered in time. Let the user connect again, with the phone or mailbox
 *   at hand.
 * - `SERVICE_UNAVAILABLE`: The provider cannot be reached at the moment. Let the user try again later, or choose
 *   another provider.
 * - `SYSTEM_ERROR`: The Smile Network itself failed. Let the user try again later, and ask the service for help if it
 *   goes on.
 * - `TOS_REQUIRED`: The user has not agreed to the provider's terms of service. Ask the user to log in at the provider
 *   itself and agree to them, then to connect again.
 * - `UNSUPPORTED_AUTH_TYPE`: The account's way of logging in is not supported. Ask the service for help; let the user
 *   choose another provider, or upload documents.
 * - `UNSUPPORTED_MFA_METHOD`: The account's way of verifying in a second step is not supported. Ask the user for
 *   another way at the provider, and the service for help.
 */
export type AccountErrorCodeKnown = "ACCOUNT_DISABLED" | "ACCOUNT_INACCESSIBLE" | "ACCOUNT_INCOMPLETE" | "ACCOUNT_LOCKED" | "AUTH_REQUIRED" | "EXPIRED_CREDENTIALS" | "INVALID_ACCOUNT_TYPE" | "INVALID_AUTH" | "INVALID_CREDENTIALS" | "INVALID_MFA" | "MFA_TIMEOUT" | "SERVICE_UNAVAILABLE" | "SYSTEM_ERROR" | "TOS_REQUIRED" | "UNSUPPORTED_AUTH_TYPE" | "UNSUPPORTED_MFA_METHOD";

/** Why an account could not be connected. Treat a value that you do not know as neither success nor failure. */
export type AccountErrorCode = AccountErrorCodeKnown | (string & {});

/** How the connection to the data provider stands, and what went wrong where it failed. */
export interface AccountConnection {
    /** The same value as the account's `connectionStatus`. */
    status?: ConnectionStatus | null;
    /** Why the connection failed; null where it did not. */
    errorCode?: AccountErrorCode | null;
    /** The reason in words, for people to read; null where nothing failed. Never compare it. */
    errorMessage?: string | null;
    /**
     * When the connection last changed its status.
     *
     * A date and time with its offset (RFC 3339).
     */
    updatedAt?: string | null;
}

/**
 * The statuses of data sync known today.
 * - `UNSUPPORTED`: Data sync is not enabled for this account.
 * - `ACTIVE`: Data sync is enabled and running.
 * - `USER_ACTION_REQUIRED`: Data sync is enabled, but the user has to authorise it again, for instance after a change
 *   of password.
 * - `CUSTOMER_DISABLED`: Data sync was disabled for this account.
 */
export type MonitorStatusKnown = "UNSUPPORTED" | "ACTIVE" | "USER_ACTION_REQUIRED" | "CUSTOMER_DISABLED";

/**
 * Whether Continuous Data Sync keeps the account's data up to date. Treat a value that you do not know as neither
 * success nor failure.
 */
export type MonitorStatus = MonitorStatusKnown | (string & {});

/** How Continuous Data Sync stands for the account. */
export interface AccountMonitor {
    /** The same value as the account's `monitorStatus`. */
    status?: MonitorStatus | null;
    /**
     * When this status last changed, by its name. The service's sample of an account without data sync has null.
     *
     * A date and time with its offset (RFC 3339).
     */
    updatedAt?: string | null;
}

/**
 * A user's account at one data provider, and the state of its connection. It is what all data of that user comes from:
 * the metadata of each data item names the account as its `sourceId`.
 */
export interface Account {
    /**
     * The account's id on the Smile Network, usually `a-` and 32 characters. Compare it as a whole; do not take it
     * apart.
     */
    id: string;
    /**
     * When the account was created.
     *
     * A date and time with its offset (RFC 3339).
     */
    createdAt: string;
    /** The data provider at which the user has this account. */
    providerId: string;
    /** The user the account belongs to. It starts with your tenant's id and a hyphen. */
    userId: string;
    /**
     * Whether the service can reach the user's account at the data provider. Treat a value that you do not know as
     * neither success nor failure.
     */
    connectionStatus: ConnectionStatus;
    /** How the connection to the data provider stands, and what went wrong where it failed. */
    connection: AccountConnection;
    /**
     * Whether Continuous Data Sync keeps the account's data up to date. Treat a value that you do not know as neither
     * success nor failure.
     */
    monitorStatus: MonitorStatus;
    /** How Continuous Data Sync stands for the account. */
    monitor: AccountMonitor;
}

/** One page of accounts. */
export interface AccountList {
    /**
     * Where the next page starts: pass it back as `cursor`. It is opaque, even where it looks like a number. Null or
     * absent means that this was the last page.
     */
    nextCursor?: NextCursor;
    /** The accounts of this page. No order is promised. */
    items: Account[];
}

/** The envelope around one page of accounts. */
export interface AccountListResponse {
    /** Says that the request succeeded. A code of the error table never stands in a successful answer. */
    code: SuccessCode;
    /** The outcome in words, for logs and for people. Its wording changes; never compare it, use `code`. */
    message: Message;
    /**
     * Identifies this request, as a UUID in every known answer. Log it, and quote it when you ask the service for help.
     */
    requestId: RequestId;
    /** One page of accounts. */
    data: AccountList;
}

/** The envelope around one account. */
export interface AccountResponse {
    /** Says that the request succeeded. A code of the error table never stands in a successful answer. */
    code: SuccessCode;
    /** The outcome in words, for logs and for people. Its wording changes; never compare it, use `code`. */
    message: Message;
    /**
     * Identifies this request, as a UUID in every known answer. Log it, and quote it when you ask the service for help.
     */
    requestId: RequestId;
    /**
     * A user's account at one data provider, and the state of its connection. It is what all data of that user comes
     * from: the metadata of each data item names the account as its `sourceId`.
     */
    data: Account;
}

/**
 * The values known today.
 * - `ACCOUNT`: An account at a provider.
 * - `ARCHIVE`: A document that was uploaded, by the user or by you.
 * - `UPLOAD`: The former name of an uploaded document, before it was called an archive.
 * - `SOCIAL_SECURITY`: Nothing but the name is published. By our reading a look-up at a social security service,
 *   without an account.
 */
export type SourceTypeKnown = "ACCOUNT" | "ARCHIVE" | "UPLOAD" | "SOCIAL_SECURITY";

/**
 * What kind of source an item was read from. For a value that you do not know, do not take `sourceId` for an account.
 */
export type SourceType = SourceTypeKnown | (string & {});

/** Where an item of data comes from. */
export interface ObjectReferenceMetadata {
    /**
     * When the record of the account was created that the item was read from; for an item of an archive, we conclude,
     * the record of the archive. It is not the time of the item, as some older documents say: that is `itemCreatedAt`.
     *
     * A date and time with its offset (RFC 3339).
     */
    createdAt?: string | null;
    /**
     * When the item itself, such as an identity or an income, was created. Many answers leave it out.
     *
     * A date and time with its offset (RFC 3339).
     */
    itemCreatedAt?: string | null;
    /**
     * The source that the item was read from, with or without its prefix. It is the account's id where `sourceType` is
     * `ACCOUNT`, the archive's where it is `ARCHIVE`.
     */
    sourceId: string;
    /** What kind of source it is. Null or absent where the service does not say. */
    sourceType?: SourceType | null;
    /** The user the item belongs to. */
    userId: string;
    /** The data provider that the item came from. */
    providerId: string;
    /**
     * The former name of `sourceId`. Use that.
     *
     * @deprecated
     */
    accountId?: string | null;
}

/**
 * All data that was read from one account, in one answer. The parts have no metadata of their own; `metadata` holds for
 * all. What the account does not have is null, empty or absent. Unlike in an event, lists are plain arrays here,
 * without a cursor.
 */
export interface AccountPayload {
    /** Which account, user and provider the data belongs to. It may have the four required attributes only. */
    metadata?: ObjectReferenceMetadata | null;
    /** Who the user is, by this source. */
    identity?: IdentityPayload | null;
    /** How this source rates the user's performance. */
    rating?: RatingPayload | null;
    /** The documents read from this source. */
    documents?: UserDocumentPayload[] | null;
    /** The incomes read from this source. */
    incomes?: IncomePayload[] | null;
    /** The transactions read from this source. */
    transactions?: TransactionPayload[] | null;
    /** The employments read from this source. */
    employments?: EmploymentPayload[] | null;
    /** The contributions read from this source. */
    contributions?: ContributionPayload[] | null;
    /** The liabilities read from this source. */
    liabilities?: LiabilityPayload[] | null;
    /** The estimated incomes read from this source. */
    eincomes?: EincomePayload[] | null;
    /**
     * The link records that the service has made about this account, only if the Multiple Application Warning is
     * activated. They are not read from the provider.
     */
    links?: LinkPayload[] | null;
    /** What the service has computed from the data of this source. */
    insight?: InsightPayload | null;
}

/** The envelope around all data of one account. */
export interface AccountPayloadResponse {
    /** Says that the request succeeded. A code of the error table never stands in a successful answer. */
    code: SuccessCode;
    /** The outcome in words, for logs and for people. Its wording changes; never compare it, use `code`. */
    message: Message;
    /**
     * Identifies this request, as a UUID in every known answer. Log it, and quote it when you ask the service for help.
     */
    requestId: RequestId;
    /**
     * All data that was read from one account, in one answer. The parts have no metadata of their own; `metadata` holds
     * for all. What the account does not have is null, empty or absent. Unlike in an event, lists are plain arrays
     * here, without a cursor.
     */
    data: AccountPayload;
}

/**
 * The file formats that an export can have today.
 * - `PDF`: A document for people to read.
 * - `CSV`: Tables for a program to read.
 */
export type ExportFormatKnown = "PDF" | "CSV";

/** Which kind of file to make of an account's data. */
export interface AccountExportGenerateRequest {
    /** The file formats that an export can have today. */
    exportExtensionType: ExportFormatKnown;
}

/** The file format of an export. Offer a value that you do not know as a file to download, no more. */
export type ExportFormat = ExportFormatKnown | (string & {});

/** A file with the data of one account, as it stood when the file was made. */
export interface AccountExport {
    /**
     * The export's id, usually `export-` and 32 characters. No operation takes it.
     *
     * @example export-2e4c6a8b0d1f43759f1b3d5a7c9e8064
     */
    id: string;
    /**
     * The account whose data the file holds.
     *
     * @example a-4c0f6d1e8b2a47d39e5f7a1b3c8d2e60
     */
    accountId?: string | null;
    /**
     * Where to download the file. It stops working when the account is revoked, and after 60 days at the latest. Treat
     * it as a secret: whoever has it may be able to read the file.
     *
     * @example https://files.example.com/export-2e4c6a8b0d1f43759f1b3d5a7c9e8064.pdf
     */
    downloadUrl?: string | null;
    /**
     * The file's format, as you asked for it.
     *
     * @example PDF
     */
    exportExtensionType?: ExportFormat | null;
    /**
     * The MD5 of the file, to check the download with.
     *
     * @example 9b2f4d6e8a0c1e3f5a7b9d1c3e5f7082
     */
    md5?: string | null;
    /**
     * When the file was made.
     *
     * A date and time with its offset (RFC 3339).
     *
     * @example 2026-04-06T01:15:30Z
     */
    createdAt?: string | null;
}

/** The envelope around one export. */
export interface AccountExportResponse {
    /** Says that the request succeeded. A code of the error table never stands in a successful answer. */
    code: SuccessCode;
    /** The outcome in words, for logs and for people. Its wording changes; never compare it, use `code`. */
    message: Message;
    /**
     * Identifies this request, as a UUID in every known answer. Log it, and quote it when you ask the service for help.
     */
    requestId: RequestId;
    /** A file with the data of one account, as it stood when the file was made. */
    data: AccountExport;
}

/**
 * The values known today. The meanings are read from the names.
 * - `LINK_ACCOUNT`: Reads an account that a user has just connected.
 * - `ANALYZE_ARCHIVE`: Reads the data out of an uploaded archive.
 * - `CLASSIFY_ARCHIVE`: Finds out what kinds of files an uploaded archive holds.
 * - `UPDATE_ACCOUNT`: Reads a connected account again, as Continuous Data Sync does.
 */
export type TaskTypeKnown = "LINK_ACCOUNT" | "ANALYZE_ARCHIVE" | "CLASSIFY_ARCHIVE" | "UPDATE_ACCOUNT";

/** What a task does. Treat a value that you do not know as text for people. */
export type TaskType = TaskTypeKnown | (string & {});

/**
 * The values known today.
 * - `Started`: The task is running.
 * - `Finished`: The task has ended. It does not say whether with success; the webhook `TASK_FINISHED` does.
 */
export type TaskStatusKnown = "Started" | "Finished";

/** Whether a task is still running. Treat a value that you do not know as neither success nor failure. */
export type TaskStatus = TaskStatusKnown | (string & {});

/** One piece of work that the service does to read data, such as reading an account after it was connected. */
export interface Task {
    /** The task's id, usually `task-` and 32 characters. */
    id: string;
    /** What the task does. */
    type?: TaskType | null;
    /**
     * When the task began.
     *
     * A date and time with its offset (RFC 3339).
     */
    startedAt?: string | null;
    /**
     * When the task ended; null or absent while it is running.
     *
     * A date and time with its offset (RFC 3339).
     */
    finishedAt?: string | null;
    /**
     * Whether the task is still running. Its values are spelt otherwise than the `status` in the webhook
     * `TASK_FINISHED`.
     */
    status?: TaskStatus | null;
    /**
     * The kinds of data that were saved when the task finished. List each of them with the `sourceId` of `metadata`.
     */
    datapoints?: DataPoint[] | null;
    /** The source that the task reads, with its user and provider. */
    metadata?: ObjectReferenceMetadata | null;
}

/** One page of tasks. */
export interface TaskList {
    /**
     * Where the next page starts: pass it back as `cursor`. It is opaque, even where it looks like a number. Null or
     * absent means that this was the last page.
     */
    nextCursor?: NextCursor;
    /** The tasks of this page. No order is promised. */
    items: Task[];
}

/** The envelope around one page of tasks. */
export interface TaskListResponse {
    /** Says that the request succeeded. A code of the error table never stands in a successful answer. */
    code: SuccessCode;
    /** The outcome in words, for logs and for people. Its wording changes; never compare it, use `code`. */
    message: Message;
    /**
     * Identifies this request, as a UUID in every known answer. Log it, and quote it when you ask the service for help.
     */
    requestId: RequestId;
    /** One page of tasks. */
    data: TaskList;
}

/** The envelope around one task. */
export interface TaskResponse {
    /** Says that the request succeeded. A code of the error table never stands in a successful answer. */
    code: SuccessCode;
    /** The outcome in words, for logs and for people. Its wording changes; never compare it, use `code`. */
    message: Message;
    /**
     * Identifies this request, as a UUID in every known answer. Log it, and quote it when you ask the service for help.
     */
    requestId: RequestId;
    /** One piece of work that the service does to read data, such as reading an account after it was connected. */
    data: Task;
}

/** Who the user is, according to one provider, and which one that is. */
export interface Identity {
    /** The identity's id, usually `i-` and 32 characters. `getIdentity` takes it. */
    id: string;
    /** The whole name, as the provider writes it. */
    fullName?: string | null;
    /** The given name. */
    firstName?: string | null;
    /** The middle name. */
    middleName?: string | null;
    /** The family name. */
    lastName?: string | null;
    /** What follows the name, such as `Jr`. */
    suffix?: string | null;
    /** The gender that the provider has on record. */
    gender?: Gender | null;
    /**
     * The date of birth, as `yyyy-MM-dd`.
     *
     * A date, as in `2026-03-31`.
     */
    dob?: string | null;
    /** The marital status that the provider has on record. */
    maritalStatus?: MaritalStatus | null;
    /** The country of residence, as two letters of ISO 3166. */
    countryResidence?: string | null;
    /** The person's status in the country of residence. */
    citizenship?: Citizenship | null;
    /** The URL of a photo or avatar of the person. */
    photoUrl?: string | null;
    /** The id of the person's profile at the provider. It is personal data. */
    referenceId?: string | null;
    /** The URL of the person's public profile at the provider. */
    profileUrl?: string | null;
    /**
     * The name of the latest employer at present. The service is going to remove it; use `listEmployments` instead.
     *
     * @deprecated
     */
    latestEmployerName?: string | null;
    /** The e-mail addresses. */
    emails?: IdentityEmail[] | null;
    /** The phone numbers. */
    phones?: IdentityPhone[] | null;
    /** The person's public pages in social networks. */
    socialProfiles?: IdentitySocialProfile[] | null;
    /** The postal addresses. */
    addresses?: IdentityAddress[] | null;
    /** Where the identity comes from. Its `sourceId` names the account, or the archive, that it was read from. */
    metadata?: ObjectReferenceMetadata | null;
}

/** One page of identities. */
export interface IdentityList {
    /**
     * Where the next page starts: pass it back as `cursor`. It is opaque, even where it looks like a number. Null or
     * absent means that this was the last page.
     */
    nextCursor?: NextCursor;
    /** The identities of this page. No order is promised. */
    items: Identity[];
}

/** The envelope around one page of identities. */
export interface IdentityListResponse {
    /** Says that the request succeeded. A code of the error table never stands in a successful answer. */
    code: SuccessCode;
    /** The outcome in words, for logs and for people. Its wording changes; never compare it, use `code`. */
    message: Message;
    /**
     * Identifies this request, as a UUID in every known answer. Log it, and quote it when you ask the service for help.
     */
    requestId: RequestId;
    /** One page of identities. */
    data: IdentityList;
}

/** The envelope around one identity. */
export interface IdentityResponse {
    /** Says that the request succeeded. A code of the error table never stands in a successful answer. */
    code: SuccessCode;
    /** The outcome in words, for logs and for people. Its wording changes; never compare it, use `code`. */
    message: Message;
    /**
     * Identifies this request, as a UUID in every known answer. Log it, and quote it when you ask the service for help.
     */
    requestId: RequestId;
    /** Who the user is, according to one provider, and which one that is. */
    data: Identity;
}

/** A job that the user has or had, as one provider knows it, and where it comes from. */
export interface Employment {
    /**
     * The employment's id, usually `e-` and 32 characters. `getEmployment` takes it.
     *
     * @example e-2a8c6e0f4b1d47359e7f9a3c5d1b8064
     */
    id: string;
    /**
     * The work that the user does or did. It is free text.
     *
     * @example Graphic design
     */
    name?: string | null;
    /**
     * That work in more words.
     *
     * @example Covers and layout for printed books
     */
    description?: string | null;
    /**
     * The user's position at the employer.
     *
     * @example Graphic Designer
     */
    jobTitle?: string | null;
    /**
     * The department or organisation, at the place of employment, that the user works in.
     *
     * @example Design
     */
    department?: string | null;
    /**
     * The employee number of the user. One document calls it the number at the provider, another that at the employer,
     * so do not join data of several sources by it. It is personal data.
     *
     * @example LP-01842
     */
    employeeNumber?: string | null;
    /**
     * The number under which the provider knows the employer. It names no resource of this API, and other sources may
     * have another one.
     *
     * @example 03-9182736-4
     */
    employerNumber?: string | null;
    /**
     * The employer's name, as the provider writes it.
     *
     * @example Lantern Print Works
     */
    employer?: string | null;
    /**
     * What kind of employment it is, or how it stands, in the provider's words. It is free text and no list of values
     * exists.
     *
     * @example Permanent
     */
    status?: string | null;
    /**
     * The first day of the employment, as `yyyy-MM-dd`.
     *
     * A date, as in `2026-03-31`.
     *
     * @example 2022-07-04
     */
    startDate?: string | null;
    /**
     * The last day of the employment, as `yyyy-MM-dd`. Null where the provider has none. That can mean a job that goes
     * on, we conclude, but no source says so: compare the contributions.
     *
     * A date, as in `2026-03-31`.
     *
     * @example 2022-06-30
     */
    endDate?: string | null;
    /**
     * The day on which the employment was reported, as `yyyy-MM-dd`. To whom is not published.
     *
     * A date, as in `2026-03-31`.
     *
     * @example 2022-07-08
     */
    reportedDate?: string | null;
    /** Where the employment comes from. Its `sourceId` names the account, or the archive, that it was read from. */
    metadata?: ObjectReferenceMetadata | null;
}

/** One page of employments. */
export interface EmploymentList {
    /**
     * Where the next page starts: pass it back as `cursor`. It is opaque, even where it looks like a number. Null or
     * absent means that this was the last page.
     */
    nextCursor?: NextCursor;
    /** The employments of this page. No order is promised. */
    items: Employment[];
}

/** The envelope around one page of employments. */
export interface EmploymentListResponse {
    /** Says that the request succeeded. A code of the error table never stands in a successful answer. */
    code: SuccessCode;
    /** The outcome in words, for logs and for people. Its wording changes; never compare it, use `code`. */
    message: Message;
    /**
     * Identifies this request, as a UUID in every known answer. Log it, and quote it when you ask the service for help.
     */
    requestId: RequestId;
    /** One page of employments. */
    data: EmploymentList;
}

/** The envelope around one employment. */
export interface EmploymentResponse {
    /** Says that the request succeeded. A code of the error table never stands in a successful answer. */
    code: SuccessCode;
    /** The outcome in words, for logs and for people. Its wording changes; never compare it, use `code`. */
    message: Message;
    /**
     * Identifies this request, as a UUID in every known answer. Log it, and quote it when you ask the service for help.
     */
    requestId: RequestId;
    /** A job that the user has or had, as one provider knows it, and where it comes from. */
    data: Employment;
}

/** What the user was paid for a period or a piece of work, as one provider knows it, and where it comes from. */
export interface Income {
    /**
     * The income's id, usually `inc-` and 32 characters. `getIncome` takes it.
     *
     * @example inc-7f3b1d9e5a2c48069d4e6f8a0b1c2e39
     */
    id: string;
    /**
     * What work was paid, in the provider's words, above all for contract or freelance jobs.
     *
     * @example Cover design retainer
     */
    workItem?: string | null;
    /**
     * The name of the employer, as the provider writes it.
     *
     * @example Quiet Tide Books
     */
    employer?: string | null;
    /**
     * The day on which the period of the income starts, as `yyyy-MM-dd`.
     *
     * A date, as in `2026-03-31`.
     *
     * @example 2026-03-16
     */
    startDate?: string | null;
    /**
     * The day on which the period of the income ends, as `yyyy-MM-dd`.
     *
     * A date, as in `2026-03-31`.
     *
     * @example 2026-03-31
     */
    endDate?: string | null;
    /**
     * The currency of the amounts, as three letters of ISO 4217.
     *
     * @example PHP
     */
    currency?: string | null;
    /**
     * How often the user is paid like this, that is, the pay period of the record.
     *
     * @example Semimonthly
     */
    frequency?: Frequency | null;
    /**
     * The base pay of the period. The public specification of 2021 named what comes on top of it: bonuses and
     * allowances.
     *
     * @example 12000
     */
    baseAmount?: number | null;
    /**
     * The gross pay of the period. The public specification of 2021 defined it as base pay, bonuses and allowances
     * together.
     *
     * @example 13500
     */
    grossAmount?: number | null;
    /**
     * The net pay of the period. In the public specification of 2021 it allowed for taxes, deductions and adjustments.
     *
     * @example 12150
     */
    netAmount?: number | null;
    /**
     * How the pay reached the user. The public specification does not declare it; some of its published answers have
     * it, and no values are published.
     */
    paymentMethod?: string | null;
    /** Where the income comes from. Its `sourceId` names the account, or the archive, that it was read from. */
    metadata?: ObjectReferenceMetadata | null;
}

/** One page of incomes. */
export interface IncomeList {
    /**
     * Where the next page starts: pass it back as `cursor`. It is opaque, even where it looks like a number. Null or
     * absent means that this was the last page.
     */
    nextCursor?: NextCursor;
    /** The incomes of this page. No order is promised. */
    items: Income[];
}

/** The envelope around one page of incomes. */
export interface IncomeListResponse {
    /** Says that the request succeeded. A code of the error table never stands in a successful answer. */
    code: SuccessCode;
    /** The outcome in words, for logs and for people. Its wording changes; never compare it, use `code`. */
    message: Message;
    /**
     * Identifies this request, as a UUID in every known answer. Log it, and quote it when you ask the service for help.
     */
    requestId: RequestId;
    /** One page of incomes. */
    data: IncomeList;
}

/** The envelope around one income. */
export interface IncomeResponse {
    /** Says that the request succeeded. A code of the error table never stands in a successful answer. */
    code: SuccessCode;
    /** The outcome in words, for logs and for people. Its wording changes; never compare it, use `code`. */
    message: Message;
    /**
     * Identifies this request, as a UUID in every known answer. Log it, and quote it when you ask the service for help.
     */
    requestId: RequestId;
    /** What the user was paid for a period or a piece of work, as one provider knows it, and where it comes from. */
    data: Income;
}

/** What the service estimates that the user earned in one month, and where that comes from. */
export interface Eincome {
    /**
     * The id of the estimate, usually `einc-` and 32 characters. `getEincome` takes it.
     *
     * @example einc-4e6a8c0d2f1b47938b5c7d9e1f3a5062
     */
    id: string;
    /**
     * The month that the estimate is for, as `yyyy-MM`.
     *
     * @example 2026-02
     */
    month?: string | null;
    /**
     * The currency of the amount, as three letters of ISO 4217.
     *
     * @example PHP
     */
    currency?: string | null;
    /**
     * The former name of `amount`. Use that, and read this one only where `amount` is missing.
     *
     * @example 27500
     * @deprecated
     */
    baseAmount?: number | null;
    /**
     * What the user earned in the whole month by the service's estimate, in units of the currency, of any number of
     * decimals. Some answers have it under its former name `baseAmount` only.
     *
     * @example 27500
     */
    amount?: number | null;
    /** Where the estimate comes from. Its `sourceId` names the account, or the archive, that it was read from. */
    metadata?: ObjectReferenceMetadata | null;
}

/** One page of estimated incomes. */
export interface EincomeList {
    /**
     * Where the next page starts: pass it back as `cursor`. It is opaque, even where it looks like a number. Null or
     * absent means that this was the last page.
     */
    nextCursor?: NextCursor;
    /** The estimated incomes of this page. No order is promised. */
    items: Eincome[];
}

/** The envelope around one page of estimated incomes. */
export interface EincomeListResponse {
    /** Says that the request succeeded. A code of the error table never stands in a successful answer. */
    code: SuccessCode;
    /** The outcome in words, for logs and for people. Its wording changes; never compare it, use `code`. */
    message: Message;
    /**
     * Identifies this request, as a UUID in every known answer. Log it, and quote it when you ask the service for help.
     */
    requestId: RequestId;
    /** One page of estimated incomes. */
    data: EincomeList;
}

/** The envelope around one estimated income. */
export interface EincomeResponse {
    /** Says that the request succeeded. A code of the error table never stands in a successful answer. */
    code: SuccessCode;
    /** The outcome in words, for logs and for people. Its wording changes; never compare it, use `code`. */
    message: Message;
    /**
     * Identifies this request, as a UUID in every known answer. Log it, and quote it when you ask the service for help.
     */
    requestId: RequestId;
    /** What the service estimates that the user earned in one month, and where that comes from. */
    data: Eincome;
}

/** A contribution to social security by the user, or on the user's behalf, and where that comes from. */
export interface Contribution {
    /**
     * The contribution's id, usually `con-` and 32 characters. `getContribution` takes it.
     *
     * @example con-9b5d7f1a3c2e48069a4f6e8c0d1b3257
     */
    id: string;
    /**
     * The day on which the contribution was made, as `yyyy-MM-dd`. Where the exact day is not known, it is the last day
     * of its month.
     *
     * A date, as in `2026-03-31`.
     *
     * @example 2026-02-17
     */
    date?: string | null;
    /**
     * The currency of the amount, as three letters of ISO 4217.
     *
     * @example PHP
     */
    currency?: string | null;
    /**
     * How much was remitted, in units of the currency, of any number of decimals. Read it as a decimal where cents
     * matter.
     *
     * @example 1650
     */
    amount?: number | null;
    /**
     * The provider's own reference of the payment. It is free text.
     *
     * @example PR-2026-0271845
     */
    referenceId?: string | null;
    /** Where the contribution comes from. Its `sourceId` names the account, or the archive, that it was read from. */
    metadata?: ObjectReferenceMetadata | null;
}

/** One page of contributions. */
export interface ContributionList {
    /**
     * Where the next page starts: pass it back as `cursor`. It is opaque, even where it looks like a number. Null or
     * absent means that this was the last page.
     */
    nextCursor?: NextCursor;
    /** The contributions of this page. No order is promised. */
    items: Contribution[];
}

/** The envelope around one page of contributions. */
export interface ContributionListResponse {
    /** Says that the request succeeded. A code of the error table never stands in a successful answer. */
    code: SuccessCode;
    /** The outcome in words, for logs and for people. Its wording changes; never compare it, use `code`. */
    message: Message;
    /**
     * Identifies this request, as a UUID in every known answer. Log it, and quote it when you ask the service for help.
     */
    requestId: RequestId;
    /** One page of contributions. */
    data: ContributionList;
}

/** The envelope around one contribution. */
export interface ContributionResponse {
    /** Says that the request succeeded. A code of the error table never stands in a successful answer. */
    code: SuccessCode;
    /** The outcome in words, for logs and for people. Its wording changes; never compare it, use `code`. */
    message: Message;
    /**
     * Identifies this request, as a UUID in every known answer. Log it, and quote it when you ask the service for help.
     */
    requestId: RequestId;
    /** A contribution to social security by the user, or on the user's behalf, and where that comes from. */
    data: Contribution;
}

/** A present or former loan of the user at a provider, and where that comes from. */
export interface Liability {
    /**
     * The liability's id, usually `lia-` and 32 characters. `getLiability` takes it.
     *
     * @example lia-1c3e5a7b9d0f48269e4b6d8f0a2c4e61
     */
    id: string;
    /**
     * The kind of loan, in the provider's words. It is free text, for each provider has kinds of its own.
     *
     * @example Salary Loan
     */
    type?: string | null;
    /**
     * The provider's own unique reference of the loan. It is free text.
     *
     * @example SL-20250314-0081
     */
    referenceId?: string | null;
    /**
     * The day on which the liability began, as `yyyy-MM-dd`. It is what the filters of `listLiabilities` look at.
     *
     * A date, as in `2026-03-31`.
     *
     * @example 2025-03-14
     */
    startDate?: string | null;
    /**
     * The day on which the loan ends, as `yyyy-MM-dd`. Null where that is unknown, or where the loan still goes on.
     *
     * A date, as in `2026-03-31`.
     *
     * @example 2027-04-30
     */
    endDate?: string | null;
    /**
     * The day of the first repayment, as `yyyy-MM-dd`.
     *
     * A date, as in `2026-03-31`.
     *
     * @example 2025-05-31
     */
    firstAmortizationDate?: string | null;
    /**
     * How often the user has to repay a part.
     *
     * @example Monthly
     */
    amortizationFrequency?: Frequency | null;
    /**
     * The currency of all amounts, as three letters of ISO 4217.
     *
     * @example PHP
     */
    currency?: string | null;
    /**
     * The amount of the loan.
     *
     * @example 24000
     */
    loanAmount?: number | null;
    /**
     * How much is to be repaid each time, that is, per `amortizationFrequency`.
     *
     * @example 1100
     */
    amortizationAmount?: number | null;
    /**
     * How much is still to be repaid.
     *
     * @example 15400
     */
    outstandingBalance?: number | null;
    /**
     * How much is due with the next repayment. It may include what is overdue, so do not add `overduePaymentAmount` to
     * it.
     *
     * @example 1100
     */
    nextPaymentAmount?: number | null;
    /**
     * How much is overdue in all. What is expected but not past due yet is not in it.
     *
     * @example 0
     */
    overduePaymentAmount?: number | null;
    /** Where the liability comes from. Its `sourceId` names the account, or the archive, that it was read from. */
    metadata?: ObjectReferenceMetadata | null;
}

/** One page of liabilities. */
export interface LiabilityList {
    /**
     * Where the next page starts: pass it back as `cursor`. It is opaque, even where it looks like a number. Null or
     * absent means that this was the last page.
     */
    nextCursor?: NextCursor;
    /** The liabilities of this page. No order is promised. */
    items: Liability[];
}

/** The envelope around one page of liabilities. */
export interface LiabilityListResponse {
    /** Says that the request succeeded. A code of the error table never stands in a successful answer. */
    code: SuccessCode;
    /** The outcome in words, for logs and for people. Its wording changes; never compare it, use `code`. */
    message: Message;
    /**
     * Identifies this request, as a UUID in every known answer. Log it, and quote it when you ask the service for help.
     */
    requestId: RequestId;
    /** One page of liabilities. */
    data: LiabilityList;
}

/** The envelope around one liability. */
export interface LiabilityResponse {
    /** Says that the request succeeded. A code of the error table never stands in a successful answer. */
    code: SuccessCode;
    /** The outcome in words, for logs and for people. Its wording changes; never compare it, use `code`. */
    message: Message;
    /**
     * Identifies this request, as a UUID in every known answer. Log it, and quote it when you ask the service for help.
     */
    requestId: RequestId;
    /** A present or former loan of the user at a provider, and where that comes from. */
    data: Liability;
}

/** A movement of money, such as an earning, a fee or a deposit into an e-wallet, and where it comes from. */
export interface Transaction {
    /** The transaction's id, usually `t-` and 32 characters. `getTransaction` takes it. */
    id: string;
    /**
     * The day of the transaction, as `yyyy-MM-dd`. The filters of `listTransactions` look at it.
     *
     * A date, as in `2026-03-31`.
     */
    date?: string | null;
    /** What it was for, in the provider's words. It can be empty. */
    description?: string | null;
    /** The currency, as three letters of ISO 4217. */
    currency?: string | null;
    /**
     * How much, in units of the currency. It is negative for a debit, such as a fee. A positive one need not be an
     * earning: it can be a deposit into an e-wallet. No number of decimals is promised; read it as a decimal where
     * cents matter.
     */
    amount?: number | null;
    /** The provider's own name for the transaction, such as an order number. It is free text. */
    referenceId?: string | null;
    /** Where the transaction comes from. Its `sourceId` names the account, or the archive, that it was read from. */
    metadata?: ObjectReferenceMetadata | null;
}

/** One page of transactions. */
export interface TransactionList {
    /**
     * Where the next page starts: pass it back as `cursor`. It is opaque, even where it looks like a number. Null or
     * absent means that this was the last page.
     */
    nextCursor?: NextCursor;
    /** The transactions of this page. No order is promised. */
    items: Transaction[];
}

/** The envelope around one page of transactions. */
export interface TransactionListResponse {
    /** Says that the request succeeded. A code of the error table never stands in a successful answer. */
    code: SuccessCode;
    /** The outcome in words, for logs and for people. Its wording changes; never compare it, use `code`. */
    message: Message;
    /**
     * Identifies this request, as a UUID in every known answer. Log it, and quote it when you ask the service for help.
     */
    requestId: RequestId;
    /** One page of transactions. */
    data: TransactionList;
}

/** The envelope around one transaction. */
export interface TransactionResponse {
    /** Says that the request succeeded. A code of the error table never stands in a successful answer. */
    code: SuccessCode;
    /** The outcome in words, for logs and for people. Its wording changes; never compare it, use `code`. */
    message: Message;
    /**
     * Identifies this request, as a UUID in every known answer. Log it, and quote it when you ask the service for help.
     */
    requestId: RequestId;
    /** A movement of money, such as an earning, a fee or a deposit into an e-wallet, and where it comes from. */
    data: Transaction;
}

/** How a provider rates the user's performance, and where that comes from. */
export interface Rating {
    /**
     * The rating's id, usually `r-` and 32 characters. `getRating` takes it.
     *
     * @example r-8c0e2a4f6b1d47395d7f9b1e3a5c2068
     */
    id: string;
    /**
     * The current score, on the provider's own scale, which ends at `maxRating`. Null where there is no score.
     *
     * @example 4.8
     */
    currentRating?: number | null;
    /**
     * The highest score that the provider can give, such as 5 or 100. Null where there is no score.
     *
     * @example 5
     */
    maxRating?: number | null;
    /**
     * The score in percent, that is, `currentRating` divided by `maxRating` and multiplied by 100. The service computes
     * it; null where there is no score. Use it to show ratings of several providers alike.
     *
     * @example 96
     */
    calculatedPercentage?: number | null;
    /**
     * How many reviews the user has received. The current rating is based on them.
     *
     * @example 31
     */
    reviewsReceived?: number | null;
    /**
     * How many likes, kudos or recommendations the user has received. Null where the provider shows none.
     *
     * @example 8
     */
    likesReceived?: number | null;
    /**
     * How many jobs on the platform the user has in fact completed.
     *
     * @example 44
     */
    jobsCompleted?: number | null;
    /** Where the rating comes from. Its `sourceId` names the account, or the archive, that it was read from. */
    metadata?: ObjectReferenceMetadata | null;
}

/** One page of ratings. */
export interface RatingList {
    /**
     * Where the next page starts: pass it back as `cursor`. It is opaque, even where it looks like a number. Null or
     * absent means that this was the last page.
     */
    nextCursor?: NextCursor;
    /** The ratings of this page. No order is promised. */
    items: Rating[];
}

/** The envelope around one page of ratings. */
export interface RatingListResponse {
    /** Says that the request succeeded. A code of the error table never stands in a successful answer. */
    code: SuccessCode;
    /** The outcome in words, for logs and for people. Its wording changes; never compare it, use `code`. */
    message: Message;
    /**
     * Identifies this request, as a UUID in every known answer. Log it, and quote it when you ask the service for help.
     */
    requestId: RequestId;
    /** One page of ratings. */
    data: RatingList;
}

/** The envelope around one rating. */
export interface RatingResponse {
    /** Says that the request succeeded. A code of the error table never stands in a successful answer. */
    code: SuccessCode;
    /** The outcome in words, for logs and for people. Its wording changes; never compare it, use `code`. */
    message: Message;
    /**
     * Identifies this request, as a UUID in every known answer. Log it, and quote it when you ask the service for help.
     */
    requestId: RequestId;
    /** How a provider rates the user's performance, and where that comes from. */
    data: Rating;
}

/** What a provider has of an official document of the user, and where that comes from. */
export interface UserDocument {
    /**
     * The document's id, usually `d-` and 32 characters. `getDocument` takes it.
     *
     * @example d-5f7b9d1e3a0c48264e6a8c0d2f4b1739
     */
    id: string;
    /**
     * What the provider calls the document.
     *
     * @example Member's card
     */
    name?: string | null;
    /**
     * The number that identifies the document, as the provider writes it. It is personal data.
     *
     * @example 34-1029384-7
     */
    docId?: string | null;
    /**
     * Whether the document holds. Only clearances of the NBI, the National Bureau of Investigation of the Philippines,
     * have it: `VALID`, `HIT` or `EXPIRED`. `VALID` says that the check at the NBI is valid. `HIT` is not explained; we
     * conclude that the NBI has something on record. It is free text: have a person look at all but `VALID`.
     *
     * @example VALID
     */
    status?: string | null;
    /**
     * What kind of document it is.
     *
     * @example IDENTIFICATION
     */
    documentType?: UserDocumentType | null;
    /**
     * The day on which it was issued, as `yyyy-MM-dd`.
     *
     * A date, as in `2026-03-31`.
     *
     * @example 2018-02-26
     */
    issueDate?: string | null;
    /**
     * The day on which it expires, as `yyyy-MM-dd`. Null where the provider shows none, which need not mean that it
     * never expires.
     *
     * A date, as in `2026-03-31`.
     *
     * @example 2028-02-26
     */
    expiryDate?: string | null;
    /**
     * The URL of the document's file; null where the provider gives none. It is publicly available: whoever has the URL
     * can read the file, so keep it out of logs. How long it works is not published, so fetch the file when you read
     * it.
     *
     * @example https://files.example.com/d-5f7b9d1e3a0c48264e6a8c0d2f4b1739
     */
    fileUrl?: string | null;
    /**
     * The document's section of remarks, in the provider's words.
     *
     * @example NO RECORD ON FILE
     */
    remarks?: string | null;
    /** Where the document comes from. Its `sourceId` names the account, or the archive, that it was read from. */
    metadata?: ObjectReferenceMetadata | null;
}

/** One page of documents. */
export interface UserDocumentList {
    /**
     * Where the next page starts: pass it back as `cursor`. It is opaque, even where it looks like a number. Null or
     * absent means that this was the last page.
     */
    nextCursor?: NextCursor;
    /** The documents of this page. No order is promised. */
    items: UserDocument[];
}

/** The envelope around one page of documents. */
export interface UserDocumentListResponse {
    /** Says that the request succeeded. A code of the error table never stands in a successful answer. */
    code: SuccessCode;
    /** The outcome in words, for logs and for people. Its wording changes; never compare it, use `code`. */
    message: Message;
    /**
     * Identifies this request, as a UUID in every known answer. Log it, and quote it when you ask the service for help.
     */
    requestId: RequestId;
    /** One page of documents. */
    data: UserDocumentList;
}

/** The envelope around one document. */
export interface UserDocumentResponse {
    /** Says that the request succeeded. A code of the error table never stands in a successful answer. */
    code: SuccessCode;
    /** The outcome in words, for logs and for people. Its wording changes; never compare it, use `code`. */
    message: Message;
    /**
     * Identifies this request, as a UUID in every known answer. Log it, and quote it when you ask the service for help.
     */
    requestId: RequestId;
    /** What a provider has of an official document of the user, and where that comes from. */
    data: UserDocument;
}

/** Figures that the service has computed from the other data of one account, and which account that is. */
export interface Insight {
    /**
     * The insight's id, usually `insight-` and 32 characters. `getInsight` takes it.
     *
     * @example insight-3d5f7b9a1c0e42864f6a8d0b2c4e1795
     */
    id: string;
    /**
     * The cut-off time of the computation. We conclude that features that look back over some months or days look back
     * from here.
     *
     * A date and time with its offset (RFC 3339).
     *
     * @example 2026-03-02T08:26:02Z
     */
    cutoffTime?: string | null;
    /** The figures. Check each for -999 and -998 before you compute with it. */
    features?: ObjectFeature | null;
    /** Where the insight comes from. Its `sourceId` names the account whose data was counted. */
    metadata?: ObjectReferenceMetadata | null;
}

/** One page of insights. */
export interface InsightList {
    /**
     * Where the next page starts: pass it back as `cursor`. It is opaque, even where it looks like a number. Null or
     * absent means that this was the last page.
     */
    nextCursor?: NextCursor;
    /** The insights of this page. No order is promised. */
    items: Insight[];
}

/** The envelope around one page of insights. */
export interface InsightListResponse {
    /** Says that the request succeeded. A code of the error table never stands in a successful answer. */
    code: SuccessCode;
    /** The outcome in words, for logs and for people. Its wording changes; never compare it, use `code`. */
    message: Message;
    /**
     * Identifies this request, as a UUID in every known answer. Log it, and quote it when you ask the service for help.
     */
    requestId: RequestId;
    /** One page of insights. */
    data: InsightList;
}

/** The envelope around one insight. */
export interface InsightResponse {
    /** Says that the request succeeded. A code of the error table never stands in a successful answer. */
    code: SuccessCode;
    /** The outcome in words, for logs and for people. Its wording changes; never compare it, use `code`. */
    message: Message;
    /**
     * Identifies this request, as a UUID in every known answer. Log it, and quote it when you ask the service for help.
     */
    requestId: RequestId;
    /** Figures that the service has computed from the other data of one account, and which account that is. */
    data: Insight;
}

/**
 * The Multiple Application Warning about one account: the user's connections at other organisations before it was
 * connected, and which account that is.
 */
export interface Link {
    /**
     * The link record's id, usually `link-` and 32 characters. `getLink` takes it.
     *
     * @example link-6a8c0e2d4f1b47937c9e1a3b5d7f2064
     */
    id: string;
    /**
     * The start of the time that is analysed, usually 730 days before the account was connected. Unlike other
     * attributes of this name it has a time of day.
     *
     * A date and time with its offset (RFC 3339).
     *
     * @example 2024-03-05T02:46:30Z
     */
    startDate?: string | null;
    /**
     * The end of the time that is analysed, usually when the account was connected. It has a time of day.
     *
     * A date and time with its offset (RFC 3339).
     *
     * @example 2026-03-05T02:46:30Z
     */
    endDate?: string | null;
    /**
     * The connections at other organisations. Empty where none was found from `startDate` to `endDate`, which says
     * nothing about the user's accounts at your own organisation.
     */
    records?: LinkRecord[] | null;
    /** What the record is about. Its `sourceId` names the account that was connected. */
    metadata?: ObjectReferenceMetadata | null;
}

/** One page of link records. */
export interface LinkList {
    /**
     * Where the next page starts: pass it back as `cursor`. It is opaque, even where it looks like a number. Null or
     * absent means that this was the last page.
     */
    nextCursor?: NextCursor;
    /** The link records of this page. No order is promised. */
    items: Link[];
}

/** The envelope around one page of link records. */
export interface LinkListResponse {
    /** Says that the request succeeded. A code of the error table never stands in a successful answer. */
    code: SuccessCode;
    /** The outcome in words, for logs and for people. Its wording changes; never compare it, use `code`. */
    message: Message;
    /**
     * Identifies this request, as a UUID in every known answer. Log it, and quote it when you ask the service for help.
     */
    requestId: RequestId;
    /** One page of link records. */
    data: LinkList;
}

/** The envelope around one link record. */
export interface LinkResponse {
    /** Says that the request succeeded. A code of the error table never stands in a successful answer. */
    code: SuccessCode;
    /** The outcome in words, for logs and for people. Its wording changes; never compare it, use `code`. */
    message: Message;
    /**
     * Identifies this request, as a UUID in every known answer. Log it, and quote it when you ask the service for help.
     */
    requestId: RequestId;
    /**
     * The Multiple Application Warning about one account: the user's connections at other organisations before it was
     * connected, and which account that is.
     */
    data: Link;
}

/**
 * The values known today.
 * - `STARTED`: The upload has succeeded, and the service is finding out whether it can read data from the files.
 * - `ANALYZED`: The analysis is done: the service has read data from the document, and you can fetch it.
 * - `UNSUPPORTED`: The service has no automatic reading for this kind of document. The files can still be had by their
 *   URL.
 * - `ERROR`: Something went wrong in the analysis; `errorCode` says what.
 * - `REVOKED`: The user no longer permits that what the files hold is shared. What was read is removed.
 */
export type ArchiveStatusKnown = "STARTED" | "ANALYZED" | "UNSUPPORTED" | "ERROR" | "REVOKED";

/**
 * What happens to an uploaded document, or has happened. Treat a value that you do not know as neither finished nor
 * failed.
 */
export type ArchiveStatus = ArchiveStatusKnown | (string & {});

/**
 * The reasons known today. Nothing is published but the names, from which the meanings are read.
 * - `MISSING_MANDATARY_FIELD`: Deprecated. The same as `MISSING_MANDATORY_FIELD`, in a misspelt form that the service
 *   documents as well. Treat both alike.
 * - `MISSING_MANDATORY_FIELD`: The document lacks something that this kind of document must show. Ask the user for a
 *   complete one.
 * - `INVALID_FIELD_FORMAT`: Something in the document does not have the form it should have. Look at the document, and
 *   ask the user for a readable or a right one.
 * - `SYSTEM_ERROR`: The Smile Network itself failed. Upload the document again later, and ask the service for help if
 *   it goes on.
 */
export type ArchiveErrorCodeKnown = "MISSING_MANDATARY_FIELD" | "MISSING_MANDATORY_FIELD" | "INVALID_FIELD_FORMAT" | "SYSTEM_ERROR";

/**
 * Why an uploaded document could not be read. Treat a value that you do not know as a failure for which the code gives
 * no advice.
 */
export type ArchiveErrorCode = ArchiveErrorCodeKnown | (string & {});

/** How far the service has come with an uploaded document, and what went wrong where it failed. */
export interface ArchiveState {
    /** What happens to the document at the moment, or has happened. */
    status?: ArchiveStatus | null;
    /** What went wrong in the analysis; null where nothing did. */
    errorCode?: ArchiveErrorCode | null;
    /** The reason in words, for people to read; null where nothing failed. Never compare it. */
    errorMessage?: string | null;
    /**
     * When the document was last analysed or its state last changed.
     *
     * A date and time with its offset (RFC 3339).
     */
    updatedAt?: string | null;
}

/**
 * The values known today.
 * - `PDF`: A document in PDF.
 * - `PNG`: An image in PNG.
 * - `JPG`: An image in JPEG, by the short ending. The same as `JPEG`.
 * - `JPEG`: An image in JPEG.
 * - `TIFF`: An image in TIFF. The service has dropped it from its list but still names it in a guide; requests cannot
 *   send it.
 */
export type RawFileFormatKnown = "PDF" | "PNG" | "JPG" | "JPEG" | "TIFF";

/** The format of an uploaded file. Treat a value that you do not know as a file that you may not be able to show. */
export type RawFileFormat = RawFileFormatKnown | (string & {});

/** One file as it was uploaded. */
export interface RawFile {
    /** The file's id, usually `f-` and 32 characters. No operation takes it. */
    id?: string | null;
    /**
     * When the file was uploaded.
     *
     * A date and time with its offset (RFC 3339).
     */
    createdAt?: string | null;
    /**
     * The file's name, as it was uploaded. It may lack the ending.
     *
     * @example payslip-march.pdf
     */
    name?: string | null;
    /**
     * Which part of the document the file is, such as `COMPANY_ID_FRONT`. Uploads send it as `fileSubtype`. Null where
     * nobody said.
     *
     * @example PAYSLIP
     */
    subType?: string | null;
    /**
     * The size in kilobytes.
     *
     * A whole number.
     *
     * @example 184
     */
    size?: number | null;
    /** The file's format. */
    format?: RawFileFormat | null;
    /**
     * Where the file can be downloaded. It stops working when the archive is revoked, and 60 days after the upload at
     * the latest.
     */
    url?: string | null;
}

/** What an archive has in common with its forerunner, the upload. */
export interface UploadedDocument {
    /**
     * The id, usually `u-` or `archive-` and 32 characters: both prefixes are documented. Compare it as a whole; do not
     * take it apart. Data read from it names it as `metadata.sourceId`.
     */
    id: string;
    /**
     * When the files were uploaded. `startDate` and `endDate` of the list filter on it; for archives that is our
     * reading, since the date is only called that of the archive.
     *
     * A date and time with its offset (RFC 3339).
     */
    createdAt?: string | null;
    /**
     * Who uploaded the files. It is `user-provided` for the user in the Wink Widget, `tenant-provided` for you by this
     * API.
     *
     * @example user-provided
     */
    providerId?: string | null;
    /**
     * The user it belongs to. It starts with your tenant's id and a hyphen. Where you uploaded without a user, it is
     * the one that the service has created.
     */
    userId?: string | null;
    /**
     * What kind of document it was said to be at the upload: the `type` of one of the file types that `listFileTypes`
     * returns. Null where nobody said, and it may stay null after the document was read. What the service has found out
     * by itself is in an archive's `classification` and `extraction`. New kinds come without notice.
     *
     * @example PAYSLIP
     */
    type?: string | null;
    /** How far the service has come with it. */
    state?: ArchiveState | null;
    /** The files as they were uploaded. One document may have several, such as the two sides of a card. */
    rawFiles?: RawFile[] | null;
}

/**
 * The values known today.
 * - `PAYSLIP`: An employer's statement of the pay for one period.
 * - `TAX_DOCUMENT`: A document about income tax.
 * - `EMPLOYMENT_CERTIFICATE`: An employer's certificate of employment.
 * - `BANK_STATEMENT`: A bank statement.
 * - `COMPANY_ID`: The card by which an employer identifies the employee, as proof of employment.
 * - `CLEARANCE_NBI`: A clearance of the National Bureau of Investigation of the Philippines.
 * - `GOVERNMENT_ID`: An identity document of a government.
 * - `TELCO_BILL`: A bill for telephone or internet.
 * - `ELECTRICITY_BILL`: A bill for electricity.
 * - `WATER_BILL`: A bill for water.
 * - `OTHERS`: None of the other kinds; look at the files.
 */
export type ArchiveFileTypeKnown = "PAYSLIP" | "TAX_DOCUMENT" | "EMPLOYMENT_CERTIFICATE" | "BANK_STATEMENT" | "COMPANY_ID" | "CLEARANCE_NBI" | "GOVERNMENT_ID" | "TELCO_BILL" | "ELECTRICITY_BILL" | "WATER_BILL" | "OTHERS";

/**
 * What kind of document the service has recognised. Treat a value that you do not know as a document that needs a
 * person's eyes.
 */
export type ArchiveFileType = ArchiveFileTypeKnown | (string & {});

/** What kind of document the service takes an archive for. */
export interface ArchiveClassification {
    /** The kind of document. */
    fileType?: ArchiveFileType | null;
}

/**
 * What the service reads from a payslip. What it did not find is null or absent. Tax documents, certificates and bills
 * share some of these attributes.
 */
export interface ArchivePayslipAnalysis {
    /**
     * The first day that the document is about, as `yyyy-MM-dd`: of the pay period, the tax period or the billing
     * period, and on a certificate of employment the first day of the job.
     *
     * A date, as in `2026-03-31`.
     */
    startDate?: string | null;
    /**
     * The last day that the document is about, as `yyyy-MM-dd`.
     *
     * A date, as in `2026-03-31`.
     */
    endDate?: string | null;
    /**
     * The day on which the pay is or was paid, as `yyyy-MM-dd`. Payslips.
     *
     * A date, as in `2026-03-31`.
     */
    payDate?: string | null;
    /**
     * The currency of all amounts, as three letters of ISO 4217. Payslips, certificates of employment and bills.
     *
     * @example PHP
     */
    currency?: string | null;
    /** What was earned before tax and deductions, in units of the currency. Payslips and tax documents. */
    grossAmount?: number | null;
    /** What is paid out after tax and deductions, in units of the currency. Payslips. */
    netAmount?: number | null;
    /** The employer, as the document writes it. Payslips, tax documents and certificates of employment. */
    employerName?: string | null;
    /** The employee's whole name, as the document writes it. Payslips and tax documents. */
    employeeName?: string | null;
    /** The employee's social security number. Payslips. */
    ssNumber?: string | null;
    /** The employee's number at PhilHealth, the health insurance of the Philippines. Payslips. */
    philHealthNumber?: string | null;
    /** The employee's tax number. Payslips and tax documents. */
    taxNumber?: string | null;
    /** The employee's number at Pag-IBIG, the housing fund of the Philippines. Payslips. */
    pagIbigNumber?: string | null;
}

/**
 * What the service has read from a document of any kind that it reads. Which attributes there can be depends on the
 * kind of document, and each says to which kinds it belongs; one that belongs to bills is on those for telephone and
 * internet, electricity and water alike. What the service did not find is null or absent.
 */
export interface ArchiveAnalysis {
    /**
     * The first day that the document is about, as `yyyy-MM-dd`: of the pay period, the tax period or the billing
     * period, and on a certificate of employment the first day of the job.
     *
     * A date, as in `2026-03-31`.
     */
    startDate?: string | null;
    /**
     * The last day that the document is about, as `yyyy-MM-dd`.
     *
     * A date, as in `2026-03-31`.
     */
    endDate?: string | null;
    /**
     * The day on which the pay is or was paid, as `yyyy-MM-dd`. Payslips.
     *
     * A date, as in `2026-03-31`.
     */
    payDate?: string | null;
    /**
     * The currency of all amounts, as three letters of ISO 4217. Payslips, certificates of employment and bills.
     *
     * @example PHP
     */
    currency?: string | null;
    /** What was earned before tax and deductions, in units of the currency. Payslips and tax documents. */
    grossAmount?: number | null;
    /** What is paid out after tax and deductions, in units of the currency. Payslips. */
    netAmount?: number | null;
    /** The employer, as the document writes it. Payslips, tax documents and certificates of employment. */
    employerName?: string | null;
    /** The employee's whole name, as the document writes it. Payslips and tax documents. */
    employeeName?: string | null;
    /** The employee's social security number. Payslips. */
    ssNumber?: string | null;
    /** The employee's number at PhilHealth, the health insurance of the Philippines. Payslips. */
    philHealthNumber?: string | null;
    /** The employee's tax number. Payslips and tax documents. */
    taxNumber?: string | null;
    /** The employee's number at Pag-IBIG, the housing fund of the Philippines. Payslips. */
    pagIbigNumber?: string | null;
    /** The base salary, in units of the currency. Tax documents, and payslips that show it. */
    baseAmount?: number | null;
    /**
     * The full name that the document shows: on a certificate of employment, that of the employee for whom it was
     * issued. Certificates of employment and bills.
     */
    fullName?: string | null;
    /** The person's given name. All kinds but payslips and tax documents. */
    firstName?: string | null;
    /** The person's middle name. All kinds but payslips and tax documents. */
    middleName?: string | null;
    /** The person's family name. All kinds but payslips and tax documents. */
    lastName?: string | null;
    /** The person's address in one line. NBI clearances and bills. */
    address?: string | null;
    /**
     * The person's date of birth, as `yyyy-MM-dd`. NBI clearances.
     *
     * A date, as in `2026-03-31`.
     */
    dateOfBirth?: string | null;
    /** The person's gender. NBI clearances. */
    gender?: Gender | null;
    /** The person's marital status. NBI clearances. */
    maritalStatus?: MaritalStatus | null;
    /** The person's citizenship, as the document writes it, which is free text unlike an identity's. NBI clearances. */
    citizenship?: string | null;
    /** The number of the clearance. NBI clearances. */
    nbiIdNumber?: string | null;
    /**
     * The day on which the clearance expires, as `yyyy-MM-dd`. NBI clearances.
     *
     * A date, as in `2026-03-31`.
     */
    expireDate?: string | null;
    /** The remark on the clearance. NBI clearances. */
    remark?: string | null;
    /**
     * Any number found that identifies the employee, the employer's own or one of a government. Certificates of
     * employment; absent or null where none was found.
     */
    employeeIdNumber?: string | null;
    /**
     * What `employeeIdNumber` is, such as the employer's own number. It is there whenever the number is. Certificates
     * of employment.
     */
    employeeIdType?: string | null;
    /** The job. Certificates of employment. */
    position?: string | null;
    /** The department. Certificates of employment. */
    department?: string | null;
    /** The status of the employment, as the certificate writes it. Certificates of employment. */
    employmentStatus?: string | null;
    /** The salary, by our reading for one `salaryTerm`, in units of the currency. Certificates of employment. */
    salaryAmount?: number | null;
    /**
     * The term of the salary, as the certificate writes it; by our reading what it is paid for, such as a month.
     * Certificates of employment.
     */
    salaryTerm?: string | null;
    /** What the certificate was issued for. Certificates of employment. */
    purpose?: string | null;
    /** What else the certificate says. Certificates of employment. */
    remarks?: string | null;
    /**
     * The day on which the certificate was issued, as `yyyy-MM-dd`. Certificates of employment.
     *
     * A date, as in `2026-03-31`.
     */
    issueDate?: string | null;
    /** Who signed. Certificates of employment. */
    signatoryName?: string | null;
    /** The job of who signed. Certificates of employment. */
    signatoryPosition?: string | null;
    /** The supplier who issued the bill. Bills. */
    supplier?: string | null;
    /**
     * The account number on the bill, by our reading the customer's at the supplier; it has nothing to do with an
     * account of the network. Bills.
     */
    accountNumber?: string | null;
    /** The number of the bill. Bills. */
    statementNumber?: string | null;
    /**
     * The day on which the bill was issued, as `yyyy-MM-dd`. Bills.
     *
     * A date, as in `2026-03-31`.
     */
    statementDate?: string | null;
    /**
     * The day until which the bill is to be paid, as `yyyy-MM-dd`. Bills.
     *
     * A date, as in `2026-03-31`.
     */
    dueDate?: string | null;
    /**
     * The payment date on the bill, as `yyyy-MM-dd`. Whether the bill was or will be paid then is not documented.
     * Bills.
     *
     * A date, as in `2026-03-31`.
     */
    paymentDate?: string | null;
    /**
     * The amount that is due, in units of the currency. Whether it includes what is open from bills before is not
     * documented. Bills.
     */
    dueAmount?: number | null;
    /** The amount of the current bill, in units of the currency. Bills. */
    currentBillAmount?: number | null;
    /**
     * The amount that was due before, in units of the currency. Whether it has been paid since is not documented.
     * Bills.
     */
    previousDueAmount?: number | null;
    /**
     * The balance, in units of the currency. Nothing but the name is published; by our reading it is what is left open
     * from bills before. Bills.
     */
    balanceAmount?: number | null;
    /** The value added tax in the bill, in units of the currency. Bills. */
    vatAmount?: number | null;
    /**
     * The amount of an adjustment, by our reading of what was added or taken off by way of correction, in units of the
     * currency. Bills for telephone or internet.
     */
    adjustmentAmount?: number | null;
    /** An e-mail address on the bill; whose it is, is not documented. Its form is not checked. Bills. */
    emailAddress?: string | null;
    /** A phone number on the bill; whose it is, is not documented. Its form is not checked. Bills. */
    phoneNumber?: string | null;
    /**
     * What was used in the billing period. The unit is not documented; we take it for the supplier's, such as kWh or
     * cubic metres. Bills for electricity or water.
     */
    currentPeriodUsage?: number | null;
    /**
     * The public specification calls it the usage of the previous period, the name says a reading of the meter, at the
     * start of the period. Check that `presentReading` less `previousReading` is `currentPeriodUsage` before you rely
     * on either. Bills for electricity or water.
     */
    previousReading?: number | null;
    /**
     * The public specification calls it the usage of the present period, the name says a reading of the meter, at the
     * end of the period. Check that `presentReading` less `previousReading` is `currentPeriodUsage` before you rely on
     * either. Bills for electricity or water.
     */
    presentReading?: number | null;
}

/**
 * What the service has read from a document, and from what kind of document. Look at `fileType` first: it says which
 * attributes of `analysis` there can be.
 */
export interface ArchiveExtraction {
    /**
     * The kind of document. Seven kinds are known to be read: `PAYSLIP`, `TAX_DOCUMENT`, `EMPLOYMENT_CERTIFICATE`,
     * `CLEARANCE_NBI`, `TELCO_BILL`, `ELECTRICITY_BILL` and `WATER_BILL`.
     */
    fileType?: ArchiveFileType | null;
    /** What was read. */
    analysis?: ArchiveAnalysis | null;
}

/**
 * The values known today. The meanings are read from the names.
 * - `PASSED`: The check found nothing wrong.
 * - `FAILED`: The check found something wrong.
 * - `NO_DATA`: There was nothing to check, which says nothing about the document.
 */
export type ArchiveValidationResultCodeKnown = "PASSED" | "FAILED" | "NO_DATA";

/** How one check of a document ended. Treat a value that you do not know as if nothing was checked. */
export type ArchiveValidationResultCode = ArchiveValidationResultCodeKnown | (string & {});

/** How one check of a document ended. */
export interface ArchiveValidationCheck {
    /** Whether the document passed. */
    resultCode?: ArchiveValidationResultCode | null;
    /** The validation score, from 0 to 100. Which score passes is not published, so go by `resultCode`. */
    score?: number | null;
    /** The result in words, for people to read. Never compare it. */
    resultMessage?: string | null;
}

/**
 * The results of the service's checks of a document. A guide of the service says that documents are examined for
 * tampering, for numbers that do not add up and for other faults. Of the four checks here only the names are published;
 * what each of them looks at is our reading. Take one that is null or absent as no result.
 */
export interface ArchiveValidation {
    /**
     * The kind of document that was checked, such as `PAYSLIP`.
     *
     * @example PAYSLIP
     */
    fileType?: string | null;
    /** By our reading, whether the metadata of the files look untouched. */
    metadata?: ArchiveValidationCheck | null;
    /** By our reading, whether the numbers on the document add up. */
    computation?: ArchiveValidationCheck | null;
    /** By our reading, whether the document belongs to the person. */
    identity?: ArchiveValidationCheck | null;
    /** By our reading, whether the places on the document fit. */
    location?: ArchiveValidationCheck | null;
}

/**
 * A document that was uploaded as one or more files, by the user or by you, and what the service has read from it. It
 * is a source of data, as an account is.
 */
export interface Archive {
    /**
     * The id, usually `u-` or `archive-` and 32 characters: both prefixes are documented. Compare it as a whole; do not
     * take it apart. Data read from it names it as `metadata.sourceId`.
     */
    id: string;
    /**
     * When the files were uploaded. `startDate` and `endDate` of the list filter on it; for archives that is our
     * reading, since the date is only called that of the archive.
     *
     * A date and time with its offset (RFC 3339).
     */
    createdAt?: string | null;
    /**
     * Who uploaded the files. It is `user-provided` for the user in the Wink Widget, `tenant-provided` for you by this
     * API.
     *
     * @example user-provided
     */
    providerId?: string | null;
    /**
     * The user it belongs to. It starts with your tenant's id and a hyphen. Where you uploaded without a user, it is
     * the one that the service has created.
     */
    userId?: string | null;
    /**
     * What kind of document it was said to be at the upload: the `type` of one of the file types that `listFileTypes`
     * returns. Null where nobody said, and it may stay null after the document was read. What the service has found out
     * by itself is in an archive's `classification` and `extraction`. New kinds come without notice.
     *
     * @example PAYSLIP
     */
    type?: string | null;
    /** How far the service has come with it. */
    state?: ArchiveState | null;
    /** The files as they were uploaded. One document may have several, such as the two sides of a card. */
    rawFiles?: RawFile[] | null;
    /**
     * What kind of document the service takes it for, by the contents. It is tied to no status: it can be there while
     * the status is still `STARTED`, and be null or absent when it is `ANALYZED`, mostly where the kind was named at
     * the upload.
     */
    classification?: ArchiveClassification | null;
    /**
     * What the service has read, without the kind of document. Look at `extraction` first, and here where that is null
     * or absent. What was not found is null.
     *
     * @deprecated
     */
    analysis?: ArchiveAnalysis | null;
    /**
     * What the service has read. Null or absent for archives from before this attribute existed, for kinds of documents
     * that are not read, and, by our reading, until the status is `ANALYZED`.
     */
    extraction?: ArchiveExtraction | null;
    /** The results of the service's checks of the document. Null or absent where there are none. */
    validation?: ArchiveValidation | null;
}

/** One page of archives. */
export interface ArchiveList {
    /**
     * Where the next page starts: pass it back as `cursor`. It is opaque, even where it looks like a number. Null or
     * absent means that this was the last page.
     */
    nextCursor?: NextCursor;
    /** The archives of this page. No order is promised. */
    items: Archive[];
}

/** The envelope around one page of archives. */
export interface ArchiveListResponse {
    /** Says that the request succeeded. A code of the error table never stands in a successful answer. */
    code: SuccessCode;
    /** The outcome in words, for logs and for people. Its wording changes; never compare it, use `code`. */
    message: Message;
    /**
     * Identifies this request, as a UUID in every known answer. Log it, and quote it when you ask the service for help.
     */
    requestId: RequestId;
    /** One page of archives. */
    data: ArchiveList;
}

/**
 * The format of a file that you upload. It must be what the content really is. A guide of the service also names TIFF,
 * which its definition of this attribute does not have.
 * - `PDF`: A document in PDF.
 * - `PNG`: An image in PNG.
 * - `JPG`: An image in JPEG, by the short ending. The same as `JPEG`.
 * - `JPEG`: An image in JPEG.
 */
export type RawFileExtension = "PDF" | "PNG" | "JPG" | "JPEG";

/**
 * Which part of a document a file is. The file type to which a part belongs is published for most; beyond that the
 * meanings are read from the names.
 * - `PAYSLIP`: The payslip itself. Of the file type `PAYSLIP`.
 * - `PERSONAL_INFORMATION`: What a record of social security says about the person. Of the file type `SOCIAL_SECURITY`,
 *   which is deprecated.
 * - `EMPLOYMENT_INFORMATION`: What a record of social security says about employment. Of the file type
 *   `SOCIAL_SECURITY`, which is deprecated.
 * - `TAX_PAYMENT`: The payment of tax. Of the file type `TAX_DOCUMENT`.
 * - `COMPANY_ID_FRONT`: The front of the card by which an employer identifies the employee. Of the file type
 *   `COMPANY_ID`.
 * - `COMPANY_ID_BACK`: The back of the card by which an employer identifies the employee. Of the file type
 *   `COMPANY_ID`.
 * - `CARD_FRONT`: The front of another card. Its file type is not published; it came together with `GOVERNMENT_ID`.
 * - `CARD_BACK`: The back of another card. Its file type is not published; it came together with `GOVERNMENT_ID`.
 */
export type RawFileSubtype = "PAYSLIP" | "PERSONAL_INFORMATION" | "EMPLOYMENT_INFORMATION" | "TAX_PAYMENT" | "COMPANY_ID_FRONT" | "COMPANY_ID_BACK" | "CARD_FRONT" | "CARD_BACK";

/** One file to upload. */
export interface RawFileUpload {
    /**
     * The format of a file that you upload. It must be what the content really is. A guide of the service also names
     * TIFF, which its definition of this attribute does not have.
     */
    fileExtensionType: RawFileExtension;
    /**
     * The bytes of the file in Base64. The file itself may have 15 MB at most.
     *
     * At least 1 character.
     *
     * @example JVBERi0xLjQK
     */
    fileContent: string;
    /**
     * The name of the file. It comes back as `name` of the raw file. Where it is null or left out, the service takes
     * the name from the file type.
     *
     * @example payslip-march.pdf
     */
    fileName?: (string | null) | undefined;
    /** Which part of the document the file is. Null is the same as nothing. */
    fileSubtype?: (RawFileSubtype | null) | undefined;
}

/** A document to upload, of a kind that you know. */
export interface ArchiveCreateRequest {
    /**
     * The user whose document it is. Without it the service creates a **new user** for the archive, and the archive's
     * `userId` names that user. So name your customer's user, or the document is kept apart from the customer's other
     * data. Null is the same as nothing.
     *
     * At least 1 character.
     *
     * @example lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35
     */
    userId?: (string | null) | undefined;
    /**
     * What kind of document it is: the `type` of one of the file types that `listFileTypes` returns. Null is the same
     * as nothing. Where you do not know the kind, use `createAndClassifyArchive`.
     *
     * At least 1 character.
     *
     * @example PAYSLIP
     */
    fileType?: (string | null) | undefined;
    /**
     * The files of **one** document, such as the two sides of a card. Upload each document by itself.
     *
     * At least 1 item.
     */
    rawFiles: RawFileUpload[];
}

/** The envelope around one archive. */
export interface ArchiveResponse {
    /** Says that the request succeeded. A code of the error table never stands in a successful answer. */
    code: SuccessCode;
    /** The outcome in words, for logs and for people. Its wording changes; never compare it, use `code`. */
    message: Message;
    /**
     * Identifies this request, as a UUID in every known answer. Log it, and quote it when you ask the service for help.
     */
    requestId: RequestId;
    /**
     * A document that was uploaded as one or more files, by the user or by you, and what the service has read from it.
     * It is a source of data, as an account is.
     */
    data: Archive;
}

/** A document to upload, of a kind that the service is to find out. */
export interface ArchiveClassifyRequest {
    /**
     * The user whose document it is. Without it the service creates a **new user** for the archive, and the archive's
     * `userId` names that user. So name your customer's user, or the document is kept apart from the customer's other
     * data. Null is the same as nothing.
     *
     * At least 1 character.
     *
     * @example lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35
     */
    userId?: (string | null) | undefined;
    /**
     * The files of **one** document, such as the two sides of a card. Upload each document by itself.
     *
     * At least 1 item.
     */
    rawFiles: RawFileUpload[];
}

/** A payslip to upload, as one file. */
export interface ArchivePayslipRawFileUploadRequest {
    /**
     * The user whose payslip it is. This operation requires it; it creates no user.
     *
     * At least 1 character.
     *
     * @example lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35
     */
    userId: string;
    /**
     * The format of a file that you upload. It must be what the content really is. A guide of the service also names
     * TIFF, which its definition of this attribute does not have.
     */
    fileExtensionType: RawFileExtension;
    /**
     * The bytes of the file in Base64. The file itself may have 15 MB at most.
     *
     * At least 1 character.
     *
     * @example JVBERi0xLjQK
     */
    fileContent: string;
}

/**
 * How well the employee's name and each number on a payslip belong together, from 0 to 100. A score is null or absent
 * where the service could not verify it, such as without a number, or where its verify feature is disabled for you.
 */
export interface ArchivePayslipMatchResult {
    /**
     * How well the name fits **all** identification numbers: where there are several scores, it is the lowest of them.
     */
    employeeNameAndIdentificationNumberMatchScore?: number | null;
    /** How well the name fits the social security number. */
    employeeNameAndSsNumberMatchScore?: number | null;
    /** How well the name fits the Pag-IBIG number. */
    employeeNameAndPagIbigNumberMatchScore?: number | null;
    /** How well the name fits the PhilHealth number. */
    employeeNameAndPhilHealthNumberMatchScore?: number | null;
    /** How well the name fits the tax number. */
    employeeNameAndTaxNumberMatchScore?: number | null;
}

/** What the service has read from an uploaded payslip, and how well name and numbers on it belong together. */
export interface ArchivePayslipPrediction {
    /**
     * The first day that the document is about, as `yyyy-MM-dd`: of the pay period, the tax period or the billing
     * period, and on a certificate of employment the first day of the job.
     *
     * A date, as in `2026-03-31`.
     */
    startDate?: string | null;
    /**
     * The last day that the document is about, as `yyyy-MM-dd`.
     *
     * A date, as in `2026-03-31`.
     */
    endDate?: string | null;
    /**
     * The day on which the pay is or was paid, as `yyyy-MM-dd`. Payslips.
     *
     * A date, as in `2026-03-31`.
     */
    payDate?: string | null;
    /**
     * The currency of all amounts, as three letters of ISO 4217. Payslips, certificates of employment and bills.
     *
     * @example PHP
     */
    currency?: string | null;
    /** What was earned before tax and deductions, in units of the currency. Payslips and tax documents. */
    grossAmount?: number | null;
    /** What is paid out after tax and deductions, in units of the currency. Payslips. */
    netAmount?: number | null;
    /** The employer, as the document writes it. Payslips, tax documents and certificates of employment. */
    employerName?: string | null;
    /** The employee's whole name, as the document writes it. Payslips and tax documents. */
    employeeName?: string | null;
    /** The employee's social security number. Payslips. */
    ssNumber?: string | null;
    /** The employee's number at PhilHealth, the health insurance of the Philippines. Payslips. */
    philHealthNumber?: string | null;
    /** The employee's tax number. Payslips and tax documents. */
    taxNumber?: string | null;
    /** The employee's number at Pag-IBIG, the housing fund of the Philippines. Payslips. */
    pagIbigNumber?: string | null;
    /**
     * How well the name and the numbers on the payslip belong to one person. Null or absent where nothing was compared,
     * such as where the verify feature is disabled for you.
     */
    matchResult?: ArchivePayslipMatchResult | null;
    /** Where it was read from. `sourceId` is the archive's id. */
    metadata?: ObjectReferenceMetadata | null;
}

/** The envelope around one payslip's data. */
export interface ArchivePayslipPredictionResponse {
    /** Says that the request succeeded. A code of the error table never stands in a successful answer. */
    code: SuccessCode;
    /** The outcome in words, for logs and for people. Its wording changes; never compare it, use `code`. */
    message: Message;
    /**
     * Identifies this request, as a UUID in every known answer. Log it, and quote it when you ask the service for help.
     */
    requestId: RequestId;
    /** What the service has read from an uploaded payslip, and how well name and numbers on it belong together. */
    data: ArchivePayslipPrediction;
}

/** One page of payslips' data. */
export interface ArchivePayslipPredictionList {
    /**
     * Where the next page starts: pass it back as `cursor`. It is opaque, even where it looks like a number. Null or
     * absent means that this was the last page.
     */
    nextCursor?: NextCursor;
    /** The payslips' data of this page. No order is promised. */
    items: ArchivePayslipPrediction[];
}

/** The envelope around one page of payslips' data. */
export interface ArchivePayslipPredictionListResponse {
    /** Says that the request succeeded. A code of the error table never stands in a successful answer. */
    code: SuccessCode;
    /** The outcome in words, for logs and for people. Its wording changes; never compare it, use `code`. */
    message: Message;
    /**
     * Identifies this request, as a UUID in every known answer. Log it, and quote it when you ask the service for help.
     */
    requestId: RequestId;
    /** One page of payslips' data. */
    data: ArchivePayslipPredictionList;
}

/** What stands on a payslip, as a person has read it. Leave out what is not on it. */
export interface ArchivePayslipManualResult {
    /**
     * The first day of the pay period, as `yyyy-MM-dd`.
     *
     * A date, as in `2026-03-31`.
     */
    startDate?: string | undefined;
    /**
     * The last day of the pay period, as `yyyy-MM-dd`.
     *
     * A date, as in `2026-03-31`.
     */
    endDate?: string | undefined;
    /**
     * The day of payment, as `yyyy-MM-dd`.
     *
     * A date, as in `2026-03-31`.
     */
    payDate?: string | undefined;
    /**
     * The currency of both amounts, as three letters of ISO 4217.
     *
     * Matches `^[A-Z]{3}$`.
     *
     * @example PHP
     */
    currency?: string | undefined;
    /** What was earned before tax and deductions, in units of the currency. */
    grossAmount?: number | undefined;
    /** What is paid out after tax and deductions, in units of the currency. */
    netAmount?: number | undefined;
    /** The employer, as on the payslip. */
    employerName?: string | undefined;
    /** The employee's whole name, as on the payslip. */
    employeeName?: string | undefined;
    /** The employee's social security number. */
    ssNumber?: string | undefined;
    /** The employee's number at PhilHealth. */
    philHealthNumber?: string | undefined;
    /** The employee's tax number. */
    taxNumber?: string | undefined;
    /** The employee's number at Pag-IBIG. */
    pagIbigNumber?: string | undefined;
}

/** What a person of yours has found on an uploaded payslip. */
export interface ArchivePayslipManualResultSendRequest {
    /**
     * The archive of the payslip, as `uploadPayslipFile` returned its `id`.
     *
     * At least 1 character.
     *
     * @example u-5e7a9c1b3d4f48628a0c2e4f6b8d1a73
     */
    archiveId: string;
    /** Whether the file is a payslip. */
    validFile: boolean;
    /**
     * The fields that the person has checked, whether or not the service had read them right. The source gives no list
     * of names; we take them for those of `data`.
     *
     * @example [
     *   "netAmount",
     *   "payDate"
     * ]
     */
    checkedFields?: string[] | undefined;
    /** What stands on a payslip, as a person has read it. Leave out what is not on it. */
    data?: ArchivePayslipManualResult | undefined;
}

/**
 * The values known today.
 * - `IDENTITIES`: Who the user is, in `listIdentities`.
 * - `TRANSACTIONS`: Movements of money, those of e-wallets among them, in `listTransactions`.
 * - `RATINGS`: How a provider rates the user's performance, in `listRatings`.
 * - `EMPLOYMENTS`: Where the user works and has worked, in `listEmployments`.
 * - `DOCUMENTS`: What a provider has of official documents, such as a clearance, in `listDocuments`.
 * - `INCOMES`: What the user was paid, in `listIncomes`.
 * - `CONTRIBUTIONS`: Contributions to social security, in `listContributions`.
 * - `EINCOMES`: The service's estimates of what the user earned, in `listEincomes`.
 * - `LIABILITIES`: Present and former loans, in `listLiabilities`.
 * - `NONE`: No data, by its name; the files can still be had by their URL.
 */
export type FileTypeDataPointKnown = "IDENTITIES" | "TRANSACTIONS" | "RATINGS" | "EMPLOYMENTS" | "DOCUMENTS" | "INCOMES" | "CONTRIBUTIONS" | "EINCOMES" | "LIABILITIES" | "NONE";

/**
 * One kind of data that the service gets from documents of a file type. Treat a value that you do not know as text for
 * people.
 */
export type FileTypeDataPoint = FileTypeDataPointKnown | (string & {});

/** A kind of document that users and you can upload. */
export interface FileType {
    /**
     * The name of the file type, and its id: an archive has it as `type`, and uploads send it as `fileType`. Documented
     * at one time or another are `PAYSLIP`, `TAX_DOCUMENT`, `COMPANY_ID`, `BANK_STATEMENT`, `UTILITY_BILLS`,
     * `CLEARANCE_NBI`, `CLEARANCE_POLICE`, `CLEARANCE_BARANGAY`, `ID_FRONT`, `ID_BACK`, `GOVERNMENT_ID`, `OTHERS` and
     * `SOCIAL_SECURITY`, which is deprecated and no longer taken. The list changes, and no list has had all of them:
     * take it from here and do not build it in.
     *
     * @example PAYSLIP
     */
    type?: string | null;
    /**
     * The file type in words, to show to users.
     *
     * @example Payslip
     */
    typeLabel?: string | null;
    /** Where the picture of the file type is. */
    logoUrl?: string | null;
    /** Whether uploading this file type works at present. */
    active?: boolean | null;
    /**
     * Whether this file type is enabled for you, that is, you are allowed to upload it. Upload it only where `active`
     * is true too.
     */
    enabled?: boolean | null;
    /**
     * Whether the service reads what is on the document, by optical character recognition. Where it does not, or finds
     * nothing, the files can still be had by their URL.
     */
    ocr?: boolean | null;
    /**
     * The kinds of data that the service can get from such a document. `NONE` alone, or an empty list, means no data.
     */
    supported?: FileTypeDataPoint[] | null;
}

/** One page of file types. */
export interface FileTypeList {
    /**
     * Where the next page starts: pass it back as `cursor`. It is opaque, even where it looks like a number. Null or
     * absent means that this was the last page.
     */
    nextCursor?: NextCursor;
    /** The file types of this page. No order is promised. */
    items: FileType[];
}

/** The envelope around one page of file types. */
export interface FileTypeListResponse {
    /** Says that the request succeeded. A code of the error table never stands in a successful answer. */
    code: SuccessCode;
    /** The outcome in words, for logs and for people. Its wording changes; never compare it, use `code`. */
    message: Message;
    /**
     * Identifies this request, as a UUID in every known answer. Log it, and quote it when you ask the service for help.
     */
    requestId: RequestId;
    /** One page of file types. */
    data: FileTypeList;
}

/**
 * The statuses of an invite known today. The meanings are read from the names.
 * - `INVITED`: The invite was sent; nothing is known of a reaction yet.
 * - `EMAIL_OPENED`: The person has opened the e-mail.
 * - `LANDING_PAGE_OPENED`: The person has opened the landing page of the invite.
 * - `WINK_WIDGET_OPENED`: The person has opened the Wink Widget from the landing page.
 * - `LINKED`: The person has connected an account. Its data can be read under the invite's `userId`.
 * - `REVOKED`: Revoked. No source says whether that means the invite or what was linked by it; take the invite as ended
 *   and look at the user's accounts.
 */
export type InviteStatusKnown = "INVITED" | "EMAIL_OPENED" | "LANDING_PAGE_OPENED" | "WINK_WIDGET_OPENED" | "LINKED" | "REVOKED";

/** How far an invited person has come. Treat a value that you do not know as neither linked nor revoked. */
export type InviteStatus = InviteStatusKnown | (string & {});

/**
 * An e-mail that asks one person to share data, the user that sending it has created, and how far that person has come.
 */
export interface Invite {
    /**
     * The invite's id, usually `iv-` and 32 characters. The events `INVITE_INVITED` and `INVITE_LINKED` name it as
     * `inviteId`.
     */
    id: string;
    /**
     * When the invite was created.
     *
     * A date and time with its offset (RFC 3339).
     */
    createdAt?: string | null;
    /** The whole name of the person, as the request gave it. */
    fullName?: string | null;
    /** The given name, where the request gave one. */
    firstName?: string | null;
    /** The family name, where the request gave one. */
    lastName?: string | null;
    /** The address that the invite goes to. Its form is not checked here. */
    email?: string | null;
    /**
     * The invite template that the texts come from; read it with `getInviteTemplate`. It starts with `ivt-` or `tpl-`.
     */
    templateId?: string | null;
    /**
     * The template of the Wink Widget that opens from the landing page, usually `wtpl-` and 32 characters. It can be
     * null.
     */
    winkTemplateId?: string | null;
    /**
     * The user whom the service has created for the person by sending the invite. Use it to read the accounts and the
     * data that the person shares.
     */
    userId?: string | null;
    /** How far the person has come. */
    status?: InviteStatus | null;
    /**
     * When the invite last changed, as with a new status.
     *
     * A date and time with its offset (RFC 3339).
     */
    updatedAt?: string | null;
    /**
     * When the invite was sent. The link works for 14 days from then on, by our reading.
     *
     * A date and time with its offset (RFC 3339).
     */
    invitedAt?: string | null;
    /**
     * When the person connected an account through this invite; null until then.
     *
     * A date and time with its offset (RFC 3339).
     */
    linkedAt?: string | null;
    /**
     * Where the landing page of this person is; no one else has the same. It can be opened any number of times within
     * 14 days, shows which accounts are connected, and can revoke them: treat it as personal, and keep it out of logs.
     */
    inviteLandingPageUrl?: string | null;
}

/** One page of invites. */
export interface InviteList {
    /**
     * Where the next page starts: pass it back as `cursor`. It is opaque, even where it looks like a number. Null or
     * absent means that this was the last page.
     */
    nextCursor?: NextCursor;
    /** The invites of this page. No order is promised. */
    items: Invite[];
}

/** The envelope around one page of invites. */
export interface InviteListResponse {
    /** Says that the request succeeded. A code of the error table never stands in a successful answer. */
    code: SuccessCode;
    /** The outcome in words, for logs and for people. Its wording changes; never compare it, use `code`. */
    message: Message;
    /**
     * Identifies this request, as a UUID in every known answer. Log it, and quote it when you ask the service for help.
     */
    requestId: RequestId;
    /** One page of invites. */
    data: InviteList;
}

/** Whom to invite, and with which texts. */
export interface InvitePostRequest {
    /**
     * The whole name of the person.
     *
     * From 1 to 200 characters.
     */
    fullName: string;
    /**
     * The given name, for `${firstName}` in the texts. Without it, `fullName` stands there.
     *
     * From 1 to 64 characters.
     */
    firstName?: string | undefined;
    /**
     * The family name.
     *
     * From 1 to 64 characters.
     */
    lastName?: string | undefined;
    /**
     * The address that the invite is sent to.
     *
     * From 1 to 200 characters. Matches `^[^@\s]+@[^@\s]+$`.
     */
    email: string;
    /**
     * The invite template whose texts are used. `listInviteTemplates` has the ids.
     *
     * From 1 to 64 characters.
     */
    templateId: string;
    /**
     * The template of the Wink Widget that opens from the landing page, usually `wtpl-` and 32 characters. Which one
     * opens without it is not published.
     *
     * From 1 to 64 characters.
     */
    winkTemplateId?: string | undefined;
}

/** The envelope around one invite. */
export interface InviteResponse {
    /** Says that the request succeeded. A code of the error table never stands in a successful answer. */
    code: SuccessCode;
    /** The outcome in words, for logs and for people. Its wording changes; never compare it, use `code`. */
    message: Message;
    /**
     * Identifies this request, as a UUID in every known answer. Log it, and quote it when you ask the service for help.
     */
    requestId: RequestId;
    /**
     * An e-mail that asks one person to share data, the user that sending it has created, and how far that person has
     * come.
     */
    data: Invite;
}

/** One entry of an invite's log, which says that the invite took a status, and when. */
export interface InviteLog {
    /** The entry's id, usually `invl-` and 32 characters. */
    id: string;
    /** The invite. */
    inviteId?: string | null;
    /** The status that the invite took. */
    inviteStatus?: InviteStatus | null;
    /** The user whom the invite is for. */
    userId?: string | null;
    /**
     * When the entry was written, that is, when the invite took the status.
     *
     * A date and time with its offset (RFC 3339).
     */
    createdAt?: string | null;
}

/** One page of log entries. */
export interface InviteLogList {
    /**
     * Where the next page starts: pass it back as `cursor`. It is opaque, even where it looks like a number. Null or
     * absent means that this was the last page.
     */
    nextCursor?: NextCursor;
    /** The log entries of this page. No order is promised. */
    items: InviteLog[];
}

/** The envelope around one page of log entries. */
export interface InviteLogListResponse {
    /** Says that the request succeeded. A code of the error table never stands in a successful answer. */
    code: SuccessCode;
    /** The outcome in words, for logs and for people. Its wording changes; never compare it, use `code`. */
    message: Message;
    /**
     * Identifies this request, as a UUID in every known answer. Log it, and quote it when you ask the service for help.
     */
    requestId: RequestId;
    /** One page of log entries. */
    data: InviteLogList;
}

/** Who invites. */
export interface InviteTemplateCompany {
    /** The company's name. It replaces `${companyName}` in the texts. */
    name?: string | null;
    /** The whole URL of the company's logo. One page says that logos are not shown yet. */
    logoUrl?: string | null;
}

/** The e-mail that an invite sends. */
export interface InviteTemplateEmail {
    /** Whether invites go out by e-mail. There is no other way yet. */
    sendEmail?: boolean | null;
    /** The name that the e-mail comes from. */
    senderName?: string | null;
    /** The address that answers to the e-mail go to. */
    replyAddress?: string | null;
    /** The subject. The same codes as in `body` can stand in it. */
    subject?: string | null;
    /**
     * The text, without HTML. `${firstName}` stands for the person's first name, or for the full name where no first
     * name was given, and `${companyName}` for the company's name. One page has `${fullName}`, and one published sample
     * writes `{{firstName}}`; prefer the first two, and look at an e-mail before you invite people.
     */
    body?: string | null;
}

/** The texts of one page that an invited person sees. */
export interface InviteTemplatePage {
    /** The heading. The codes of the e-mail, such as `${companyName}`, can stand in it. */
    header?: string | null;
    /** The text below the heading. The same codes can stand in it. */
    description?: string | null;
    /** What the button says. */
    button?: string | null;
}

/** The texts of an invite and of the pages that it leads to, under one company's name. */
export interface InviteTemplate {
    /**
     * The template's id. The service's table of prefixes has `ivt-`, its other documents have `tpl-`; expect either. It
     * is the `templateId` of an invite.
     */
    id: string;
    /** Your own name for the template. Invited people do not see it. */
    name?: string | null;
    /** Who invites. */
    company?: InviteTemplateCompany | null;
    /** The e-mail. */
    email?: InviteTemplateEmail | null;
    /** The page that the link in the e-mail opens. Its button opens the Wink Widget. */
    landingPage?: InviteTemplatePage | null;
    /**
     * The page after an account was connected or data was uploaded. One page says that its button ends the process,
     * while published texts have it connect another account: word it so that it fits both.
     */
    successPage?: InviteTemplatePage | null;
}

/** One page of invite templates. */
export interface InviteTemplateList {
    /**
     * Where the next page starts: pass it back as `cursor`. It is opaque, even where it looks like a number. Null or
     * absent means that this was the last page.
     */
    nextCursor?: NextCursor;
    /** The invite templates of this page. No order is promised. */
    items: InviteTemplate[];
}

/** The envelope around one page of invite templates. */
export interface InviteTemplateListResponse {
    /** Says that the request succeeded. A code of the error table never stands in a successful answer. */
    code: SuccessCode;
    /** The outcome in words, for logs and for people. Its wording changes; never compare it, use `code`. */
    message: Message;
    /**
     * Identifies this request, as a UUID in every known answer. Log it, and quote it when you ask the service for help.
     */
    requestId: RequestId;
    /** One page of invite templates. */
    data: InviteTemplateList;
}

/** Who invites, as the e-mail and the pages show it. */
export interface InviteTemplateCompanyRequest {
    /**
     * The company's name. It replaces `${companyName}` in the texts.
     *
     * From 1 to 200 characters.
     */
    name: string;
    /**
     * The whole URL of the company's logo. It is required, though one page says that logos are not shown yet.
     *
     * From 1 to 200 characters.
     */
    logoUrl: string;
}

/** The e-mail that an invite sends. */
export interface InviteTemplateEmailRequest {
    /** Whether invites go out by e-mail. It has to be `true`, says the service, since there is no other way yet. */
    sendEmail: boolean;
    /**
     * The name that the e-mail comes from.
     *
     * From 1 to 200 characters.
     */
    senderName: string;
    /**
     * The address that answers to the e-mail go to.
     *
     * From 1 to 200 characters. Matches `^[^@\s]+@[^@\s]+$`.
     */
    replyAddress: string;
    /**
     * The subject. The same codes as in `body` can stand in it.
     *
     * From 1 to 200 characters.
     */
    subject: string;
    /**
     * The text, without HTML. `${firstName}` stands for the person's first name, or for the full name where no first
     * name was given, and `${companyName}` for the company's name. One page has `${fullName}`, and one published sample
     * writes `{{firstName}}`; prefer the first two, and look at an e-mail before you invite people.
     *
     * From 1 to 5000 characters.
     */
    body: string;
}

/** The texts of one page that an invited person sees. */
export interface InviteTemplatePageRequest {
    /**
     * The heading. The codes of the e-mail, such as `${companyName}`, can stand in it. The public specification limits
     * it to 200 characters, and its own samples have 230 and 231: a longer one is not refused here.
     *
     * At least 1 character.
     */
    header: string;
    /**
     * The text below the heading. The same codes can stand in it.
     *
     * From 1 to 5000 characters.
     */
    description: string;
    /**
     * What the button says.
     *
     * From 1 to 200 characters.
     */
    button: string;
}

/** A new invite template. */
export interface InviteTemplatePostRequest {
    /**
     * Your own name for the template. Invited people do not see it.
     *
     * From 1 to 64 characters.
     */
    name: string;
    /** Who invites. */
    company: InviteTemplateCompanyRequest;
    /** The e-mail. */
    email: InviteTemplateEmailRequest;
    /** The page that the link in the e-mail opens. Its button opens the Wink Widget. */
    landingPage: InviteTemplatePageRequest;
    /**
     * The page after an account was connected or data was uploaded. One page says that its button ends the process,
     * while published texts have it connect another account: word it so that it fits both.
     */
    successPage: InviteTemplatePageRequest;
}

/** The envelope around one invite template. */
export interface InviteTemplateResponse {
    /** Says that the request succeeded. A code of the error table never stands in a successful answer. */
    code: SuccessCode;
    /** The outcome in words, for logs and for people. Its wording changes; never compare it, use `code`. */
    message: Message;
    /**
     * Identifies this request, as a UUID in every known answer. Log it, and quote it when you ask the service for help.
     */
    requestId: RequestId;
    /** The texts of an invite and of the pages that it leads to, under one company's name. */
    data: InviteTemplate;
}

/** What an invite template shall hold from now on. It replaces the whole template. */
export interface InviteTemplateUpdateRequest {
    /**
     * Your own name for the template. Invited people do not see it.
     *
     * From 1 to 64 characters.
     */
    name: string;
    /** Who invites. */
    company: InviteTemplateCompanyRequest;
    /** The e-mail. */
    email: InviteTemplateEmailRequest;
    /** The page that the link in the e-mail opens. Its button opens the Wink Widget. */
    landingPage: InviteTemplatePageRequest;
    /**
     * The page after an account was connected or data was uploaded. One page says that its button ends the process,
     * while published texts have it connect another account: word it so that it fits both.
     */
    successPage: InviteTemplatePageRequest;
}

/**
 * A consent document of yours that the service stores, with its kind and version. Consents in other requests refer to
 * it by its id. Every attribute can be null or absent.
 */
export interface ConsentTemplate {
    /**
     * The template's id, usually `ct-` and 32 characters. A consent names it as `consentTemplateId`, and you need it to
     * delete the template.
     */
    id?: string | null;
    /**
     * When the template was created.
     *
     * A date and time with its offset (RFC 3339).
     */
    createdAt?: string | null;
    /** What kind of document it is, such as terms of use, in words of your own. */
    consentType?: string | null;
    /** The document's name. People see it only if you choose to show it. */
    title?: string | null;
    /** Which wording this is, as you counted it. */
    version?: string | null;
    /** The method by which people agree, in words of your own. May be empty. */
    consentMethod?: string | null;
    /** The document's text. */
    consentText?: string | null;
}

/** One page of consent templates. */
export interface ConsentTemplateList {
    /**
     * Where the next page starts: pass it back as `cursor`. It is opaque, even where it looks like a number. Null or
     * absent means that this was the last page.
     */
    nextCursor?: NextCursor;
    /** The consent templates of this page. No order is promised. */
    items: ConsentTemplate[];
}

/** The envelope around one page of consent templates. */
export interface ConsentTemplateListResponse {
    /** Says that the request succeeded. A code of the error table never stands in a successful answer. */
    code: SuccessCode;
    /** The outcome in words, for logs and for people. Its wording changes; never compare it, use `code`. */
    message: Message;
    /**
     * Identifies this request, as a UUID in every known answer. Log it, and quote it when you ask the service for help.
     */
    requestId: RequestId;
    /** One page of consent templates. */
    data: ConsentTemplateList;
}

/** A consent document of yours, to be stored. */
export interface ConsentTemplateCreateRequest {
    /**
     * What kind of document it is, such as terms of use, in words of your own.
     *
     * From 1 to 200 characters.
     *
     * @example Data sharing
     */
    consentType: string;
    /**
     * The document's name. People see it only if you choose to show it.
     *
     * From 1 to 200 characters.
     *
     * @example Sharing your employment data
     */
    title?: string | undefined;
    /**
     * Which wording this is. It is text of your own, also where it looks like a number.
     *
     * From 1 to 64 characters.
     *
     * @example 2.0
     */
    version: string;
    /**
     * The method by which people agree, in words of your own. May be empty.
     *
     * At most 200 characters.
     *
     * @example I agree that my data is shared
     */
    consentMethod?: string | undefined;
    /**
     * The document's text, up to 65,535 characters.
     *
     * From 1 to 65535 characters.
     *
     * @example You share your employment and income data with Lumen Lending for one year.
     */
    consentText: string;
}

/** The envelope around one consent template. */
export interface ConsentTemplateResponse {
    /** Says that the request succeeded. A code of the error table never stands in a successful answer. */
    code: SuccessCode;
    /** The outcome in words, for logs and for people. Its wording changes; never compare it, use `code`. */
    message: Message;
    /**
     * Identifies this request, as a UUID in every known answer. Log it, and quote it when you ask the service for help.
     */
    requestId: RequestId;
    /**
     * A consent document of yours that the service stores, with its kind and version. Consents in other requests refer
     * to it by its id. Every attribute can be null or absent.
     */
    data: ConsentTemplate;
}

/**
 * The types of events that a webhook can be registered for, as known today.
 * - `USER_CREATED`: A user and the first link token of that user were created.
 * - `ACCOUNT_CREATED`: The user has started to link an account, also at a provider without a login.
 * - `ACCOUNT_CONNECTED`: The user has logged in and the account is connected; only where the provider has a login.
 * - `ACCOUNT_DISCONNECTED`: The user has disconnected or revoked the account.
 * - `ACCOUNT_FAILED`: Linking an account has failed; the event says why.
 * - `TASK_STARTED`: The service has started a task, such as reading an account or analysing an archive.
 * - `TASK_FINISHED`: A task has ended, and the event says which kinds of data it has read. Can carry the data itself,
 *   see `includePayload`.
 * - `ACCOUNT_SYNC_TASK_FINISHED`: A sync by Continuous Data Sync has ended. Can carry the data itself, see
 *   `includePayload`.
 * - `ARCHIVE_STARTED`: Files were uploaded successfully, and their analysis has started.
 * - `ARCHIVE_ANALYZED`: An archive was analysed; what was found can be read.
 * - `ARCHIVE_REVOKED`: An archive was revoked. Its data can no longer be read.
 * - `ARCHIVE_FAILED`: An archive could not be created or analysed; the event says why.
 * - `INVITE_INVITED`: An invite was sent successfully.
 * - `INVITE_LINKED`: An invited person has connected an account.
 * - `IDENTITY_ADDED`: An identity was read from an account.
 * - `RATING_ADDED`: A rating was read from an account.
 * - `TRANSACTIONS_ADDED`: Transactions were read from an account.
 * - `DOCUMENTS_ADDED`: Documents were read from an account.
 * - `DOCUMENTS_UPDATED`: Documents of an account have changed. Deprecated, use `ACCOUNT_SYNC_TASK_FINISHED`.
 * - `EMPLOYMENTS_ADDED`: Employments were read from an account.
 * - `EMPLOYMENTS_UPDATED`: Employments of an account have changed. Deprecated, use `ACCOUNT_SYNC_TASK_FINISHED`.
 * - `INCOMES_ADDED`: Incomes were read from an account.
 * - `INCOMES_UPDATED`: Incomes of an account have changed. Deprecated, use `ACCOUNT_SYNC_TASK_FINISHED`.
 * - `CONTRIBUTIONS_ADDED`: Contributions to social insurance were read from an account.
 * - `CONTRIBUTIONS_UPDATED`: Contributions of an account have changed. Deprecated, use `ACCOUNT_SYNC_TASK_FINISHED`.
 * - `EINCOMES_ADDED`: Incomes were estimated from an account's data.
 * - `EINCOMES_UPDATED`: Estimated incomes of an account have changed. Deprecated, use `ACCOUNT_SYNC_TASK_FINISHED`.
 * - `LIABILITIES_ADDED`: Liabilities, such as loans, were read from an account.
 * - `LIABILITIES_UPDATED`: Liabilities of an account have changed. Deprecated, use `ACCOUNT_SYNC_TASK_FINISHED`.
 * - `INSIGHT_ADDED`: An insight was computed from an account's data.
 * - `LINK_ADDED`: A link was detected after the user connected an account, by the Multiple Application Warning.
 * - `VERIFICATION_STARTED`: A verification has started. Verifications are in the service's alpha.
 * - `VERIFICATION_COMPLETED`: A verification has ended. One page says that its result comes with `TASK_FINISHED`
 *   instead; be ready for both.
 * - `RECORD_CREATED`: A record, such as one of a person's social security, was created because it was asked for.
 * - `RECORD_COMPLETED`: A requested record is complete, or could not be got; the event's `status` says which.
 * - `USER_SESSION_COMPLETED`: A user has completed a session, and the event holds what came of it.
 * - `USER_SESSION_RESET`: A user's session was reset.
 * - `ALL_EVENTS`: Every type, for a registration only. It is never the `type` of an event.
 */
export type WebhookEventTypeKnown = "USER_CREATED" | "ACCOUNT_CREATED" | "ACCOUNT_CONNECTED" | "ACCOUNT_DISCONNECTED" | "ACCOUNT_FAILED" | "TASK_STARTED" | "TASK_FINISHED" | "ACCOUNT_SYNC_TASK_FINISHED" | "ARCHIVE_STARTED" | "ARCHIVE_ANALYZED" | "ARCHIVE_REVOKED" | "ARCHIVE_FAILED" | "INVITE_INVITED" | "INVITE_LINKED" | "IDENTITY_ADDED" | "RATING_ADDED" | "TRANSACTIONS_ADDED" | "DOCUMENTS_ADDED" | "DOCUMENTS_UPDATED" | "EMPLOYMENTS_ADDED" | "EMPLOYMENTS_UPDATED" | "INCOMES_ADDED" | "INCOMES_UPDATED" | "CONTRIBUTIONS_ADDED" | "CONTRIBUTIONS_UPDATED" | "EINCOMES_ADDED" | "EINCOMES_UPDATED" | "LIABILITIES_ADDED" | "LIABILITIES_UPDATED" | "INSIGHT_ADDED" | "LINK_ADDED" | "VERIFICATION_STARTED" | "VERIFICATION_COMPLETED" | "RECORD_CREATED" | "RECORD_COMPLETED" | "USER_SESSION_COMPLETED" | "USER_SESSION_RESET" | "ALL_EVENTS";

/** A type of event that a webhook is registered for. Treat a value that you do not know as a newer type. */
export type WebhookEventType = WebhookEventTypeKnown | (string & {});

/** A registered webhook, which says to which URL of yours events are sent, and how they are signed. */
export interface Webhook {
    /** The registration's id, without a prefix in every known answer. It is not the id of an event. */
    id: string;
    /**
     * When the webhook was registered.
     *
     * A date and time with its offset (RFC 3339).
     */
    createdAt?: string | null;
    /** Your own name for the webhook. Only the developer portal shows it. */
    name?: string | null;
    /** Where events are sent, over HTTPS. */
    url?: string | null;
    /**
     * The key that signs every event of this webhook. The service returns it in clear: whoever reads this answer can
     * forge events, so keep it out of logs.
     */
    secret?: string | null;
    /** Which types of events are sent. `ALL_EVENTS` stands for every type. */
    eventTypes?: WebhookEventType[] | null;
    /** Whether events are sent at all. */
    active?: boolean | null;
    /**
     * Whether `TASK_FINISHED` and `ACCOUNT_SYNC_TASK_FINISHED` carry the data that was read. It changes no other type.
     * Lists in the data end after 300 items; read the whole of them from the API.
     */
    includePayload?: boolean | null;
    /**
     * When the webhook last changed.
     *
     * A date and time with its offset (RFC 3339).
     */
    updatedAt?: string | null;
}

/** One page of registered webhooks. */
export interface WebhookList {
    /**
     * Where the next page starts: pass it back as `cursor`. It is opaque, even where it looks like a number. Null or
     * absent means that this was the last page.
     */
    nextCursor?: NextCursor;
    /** The registered webhooks of this page. No order is promised. */
    items: Webhook[];
}

/** The envelope around one page of registered webhooks. */
export interface WebhookListResponse {
    /** Says that the request succeeded. A code of the error table never stands in a successful answer. */
    code: SuccessCode;
    /** The outcome in words, for logs and for people. Its wording changes; never compare it, use `code`. */
    message: Message;
    /**
     * Identifies this request, as a UUID in every known answer. Log it, and quote it when you ask the service for help.
     */
    requestId: RequestId;
    /** One page of registered webhooks. */
    data: WebhookList;
}

/** Where to send events, which ones, and the key to sign them with. */
export interface WebhookPostRequest {
    /**
     * Your own name for the webhook. Only the developer portal shows it.
     *
     * From 1 to 200 characters.
     */
    name: string;
    /**
     * Where to send events. Only HTTPS is allowed.
     *
     * From 1 to 500 characters. Matches `^https://`.
     */
    url: string;
    /**
     * Which types of events to send. `ALL_EVENTS` asks for every type. It is a list, although one page speaks of types
     * parted by commas.
     */
    eventTypes: WebhookEventTypeKnown[];
    /** Has to be `true` for events to be sent. */
    active: boolean;
    /**
     * Whether `TASK_FINISHED` and `ACCOUNT_SYNC_TASK_FINISHED` shall carry the data that was read. It changes no other
     * type. Lists in the data end after 300 items.
     *
     * `false` unless given.
     */
    includePayload?: boolean | undefined;
    /**
     * The key of the HMAC-SHA512 that signs every event. Choose a long random text of its own for each webhook.
     *
     * From 1 to 64 characters.
     */
    secret: string;
}

/** The envelope around one registered webhook. */
export interface WebhookResponse {
    /** Says that the request succeeded. A code of the error table never stands in a successful answer. */
    code: SuccessCode;
    /** The outcome in words, for logs and for people. Its wording changes; never compare it, use `code`. */
    message: Message;
    /**
     * Identifies this request, as a UUID in every known answer. Log it, and quote it when you ask the service for help.
     */
    requestId: RequestId;
    /** A registered webhook, which says to which URL of yours events are sent, and how they are signed. */
    data: Webhook;
}

/**
 * What kind of id number a profile is looked up by.
 * - `SSS`: The number at the Social Security System of the Philippines.
 */
export type ProfileIdType = "SSS";

/** An id number, and what you know of the person it should belong to. */
export interface ProfileVerifyRequest {
    /** What kind of id number a profile is looked up by. */
    idType: ProfileIdType;
    /**
     * The id number.
     *
     * At least 1 character.
     */
    idNumber: string;
    /**
     * The given name.
     *
     * At least 1 character.
     */
    firstName: string;
    /** The family name. It can be left out, but first and last name are scored together: send both. */
    lastName?: string | undefined;
    /**
     * The date of birth, as `yyyy-MM-dd`.
     *
     * A date, as in `2026-03-31`.
     */
    dob?: string | undefined;
    /** The middle name. */
    middleName?: string | undefined;
    /** What follows the name, such as `Jr`. */
    suffix?: string | undefined;
    /**
     * The number of the mobile phone. Its form is not published; we suggest that of E.164, as in the rest of this API.
     */
    mobile?: string | undefined;
    /**
     * The e-mail address.
     *
     * Matches `^[^@\s]+@[^@\s]+$`.
     */
    email?: string | undefined;
    /** The gender, in one of the values of an identity: `Male`, `Female` or `Non-binary`. */
    gender?: string | undefined;
    /**
     * The marital status, in one of the values of an identity: `Divorced`, `Lifetime Partner`, `Married`, `Separated`,
     * `Single` or `Widowed`.
     */
    maritalStatus?: string | undefined;
}

/**
 * Which attributes match the record, without showing it. Where `nameMatchScore` is below 80, every other attribute is
 * null. Otherwise one is null where the request left it out. Null is never a mismatch.
 */
export interface ProfileVerificationResult {
    /**
     * How well the first and the last name together match the name registered under the number, from 0 to 100. Below 80
     * every other attribute is null.
     */
    nameMatchScore?: number | null;
    /** Whether the date of birth matches; null where the request had none, or the name does not match. */
    dobMatched?: boolean | null;
    /** Whether the mobile phone matches; null where the request had none, or the name does not match. */
    mobileMatched?: boolean | null;
    /** Whether the e-mail address matches; null where the request had none, or the name does not match. */
    emailMatched?: boolean | null;
    /** Whether the gender matches; null where the request had none, or the name does not match. */
    genderMatched?: boolean | null;
    /** Whether the marital status matches; null where the request had none, or the name does not match. */
    maritalStatusMatched?: boolean | null;
}

/** Whether an id number was found, and how far its record matches. */
export interface ProfileVerification {
    /**
     * Whether the id number was found. It is false where the number is invalid, and where it cannot be found. It is
     * true where the number was found under another name: look at `nameMatchScore` of `result`.
     */
    hit?: boolean | null;
    /** The outcome in words, for people to read. Never compare it. */
    message?: string | null;
    /** What matches; null or absent where the number was not found. */
    result?: ProfileVerificationResult | null;
}

/** The envelope around what a verification of a profile found. */
export interface ProfileVerificationResponse {
    /** Says that the request succeeded. A code of the error table never stands in a successful answer. */
    code: SuccessCode;
    /** The outcome in words, for logs and for people. Its wording changes; never compare it, use `code`. */
    message: Message;
    /**
     * Identifies this request, as a UUID in every known answer. Log it, and quote it when you ask the service for help.
     */
    requestId: RequestId;
    /** Whether an id number was found, and how far its record matches. */
    data: ProfileVerification;
}

/** An id number, and the name of the person it should belong to. */
export interface ProfileQueryRequest {
    /** What kind of id number a profile is looked up by. */
    idType: ProfileIdType;
    /**
     * The id number.
     *
     * At least 1 character.
     */
    idNumber: string;
    /**
     * The given name.
     *
     * At least 1 character.
     */
    firstName: string;
    /** The family name. It can be left out, but first and last name are scored together: send both. */
    lastName?: string | undefined;
    /**
     * The date of birth, as `yyyy-MM-dd`.
     *
     * A date, as in `2026-03-31`.
     */
    dob?: string | undefined;
}

/**
 * A postal address, as the record of an id number has it. The public documentation also names `fullAddress`, the whole
 * address in one text; the public specification does not.
 */
export interface ProfileAddress {
    /** The first line, mostly house and street. */
    line1?: string | null;
    /** The second line. */
    line2?: string | null;
    /** The city. */
    city?: string | null;
    /** The region or province. */
    region?: string | null;
    /** The postal code. */
    zip?: string | null;
    /** The country, as two letters of ISO 3166. */
    country?: string | null;
}

/**
 * The values known today. The meanings are read from the names.
 * - `EMPLOYEE`: As somebody's employee.
 * - `VOLUNTARY`: By choice, without having to be.
 * - `SELF EMPLOYED`: As a self-employed person.
 * - `FOR EMPLOYMENT`: Registered in order to take up an employment.
 */
export type SocialSecurityCoverageTypeKnown = "EMPLOYEE" | "VOLUNTARY" | "SELF EMPLOYED" | "FOR EMPLOYMENT";

/** As what a person is insured at the social security. Treat a value that you do not know as text for people. */
export type SocialSecurityCoverageType = SocialSecurityCoverageTypeKnown | (string & {});

/** What the record of an id number holds. Where `nameMatchScore` is below 80, every other attribute is null. */
export interface ProfileRecordResult {
    /**
     * How well the first and the last name together match the name registered under the number, from 0 to 100. Below 80
     * every other attribute is null.
     */
    nameMatchScore?: number | null;
    /** The given name. */
    firstName?: string | null;
    /** The family name. */
    lastName?: string | null;
    /** The middle name. */
    middleName?: string | null;
    /** What follows the name, such as `Jr`. */
    suffix?: string | null;
    /**
     * The date of birth, as `yyyy-MM-dd`.
     *
     * A date, as in `2026-03-31`.
     */
    dob?: string | null;
    /** The number of the mobile phone. */
    mobile?: string | null;
    /** The e-mail address. Its form is not checked. */
    email?: string | null;
    /**
     * The gender on record. The values are those of an identity: `Male`, `Female` and `Non-binary`. Treat another one
     * as text for people.
     */
    gender?: string | null;
    /**
     * The marital status on record. The values are those of an identity: `Divorced`, `Lifetime Partner`, `Married`,
     * `Separated`, `Single` and `Widowed`. Treat another one as text for people.
     */
    maritalStatus?: string | null;
    /** The telephone number at home. */
    homeTelephone?: string | null;
    /** The postal address on record. */
    address?: ProfileAddress | null;
    /** As what the person is insured. */
    socialSecurityCoverageType?: SocialSecurityCoverageType | null;
    /**
     * Since when the person is covered by the social security. It is a date, `yyyy-MM-dd`, in the public specification,
     * and any text in the public documentation: be ready for another form.
     */
    socialSecurityCoverageDate?: string | null;
    /**
     * How many records of employments there are.
     *
     * A whole number.
     */
    totalEmploymentReportCount?: number | null;
    /** The date on which the first of these was reported, as `yyyy-MM-dd`. */
    firstEmploymentReportDate?: string | null;
    /** The date on which the latest of these was reported, as `yyyy-MM-dd`. */
    latestEmploymentReportDate?: string | null;
}

/** Whether an id number was found, and what its record holds. */
export interface ProfileRecord {
    /**
     * Whether the id number was found. It is false where the number is invalid, and where it cannot be found. It is
     * true where the number was found under another name: look at `nameMatchScore` of `result`.
     */
    hit?: boolean | null;
    /** The outcome in words, for people to read. Never compare it. */
    message?: string | null;
    /** The record; null or absent where the number was not found. */
    result?: ProfileRecordResult | null;
}

/** The envelope around what a query of a profile found. */
export interface ProfileRecordResponse {
    /** Says that the request succeeded. A code of the error table never stands in a successful answer. */
    code: SuccessCode;
    /** The outcome in words, for logs and for people. Its wording changes; never compare it, use `code`. */
    message: Message;
    /**
     * Identifies this request, as a UUID in every known answer. Log it, and quote it when you ask the service for help.
     */
    requestId: RequestId;
    /** Whether an id number was found, and what its record holds. */
    data: ProfileRecord;
}

/** The former form of an archive, without what was read from it. Use `Archive`. */
export interface Upload {
    /**
     * The id, usually `u-` or `archive-` and 32 characters: both prefixes are documented. Compare it as a whole; do not
     * take it apart. Data read from it names it as `metadata.sourceId`.
     */
    id: string;
    /**
     * When the files were uploaded. `startDate` and `endDate` of the list filter on it; for archives that is our
     * reading, since the date is only called that of the archive.
     *
     * A date and time with its offset (RFC 3339).
     */
    createdAt?: string | null;
    /**
     * Who uploaded the files. It is `user-provided` for the user in the Wink Widget, `tenant-provided` for you by this
     * API.
     *
     * @example user-provided
     */
    providerId?: string | null;
    /**
     * The user it belongs to. It starts with your tenant's id and a hyphen. Where you uploaded without a user, it is
     * the one that the service has created.
     */
    userId?: string | null;
    /**
     * What kind of document it was said to be at the upload: the `type` of one of the file types that `listFileTypes`
     * returns. Null where nobody said, and it may stay null after the document was read. What the service has found out
     * by itself is in an archive's `classification` and `extraction`. New kinds come without notice.
     *
     * @example PAYSLIP
     */
    type?: string | null;
    /** How far the service has come with it. */
    state?: ArchiveState | null;
    /** The files as they were uploaded. One document may have several, such as the two sides of a card. */
    rawFiles?: RawFile[] | null;
}

/** One page of uploads. */
export interface UploadList {
    /**
     * Where the next page starts: pass it back as `cursor`. It is opaque, even where it looks like a number. Null or
     * absent means that this was the last page.
     */
    nextCursor?: NextCursor;
    /** The uploads of this page. No order is promised. */
    items: Upload[];
}

/** The envelope around one page of uploads. */
export interface UploadListResponse {
    /** Says that the request succeeded. A code of the error table never stands in a successful answer. */
    code: SuccessCode;
    /** The outcome in words, for logs and for people. Its wording changes; never compare it, use `code`. */
    message: Message;
    /**
     * Identifies this request, as a UUID in every known answer. Log it, and quote it when you ask the service for help.
     */
    requestId: RequestId;
    /** One page of uploads. */
    data: UploadList;
}

/** The envelope around one upload. */
export interface UploadResponse {
    /** Says that the request succeeded. A code of the error table never stands in a successful answer. */
    code: SuccessCode;
    /** The outcome in words, for logs and for people. Its wording changes; never compare it, use `code`. */
    message: Message;
    /**
     * Identifies this request, as a UUID in every known answer. Log it, and quote it when you ask the service for help.
     */
    requestId: RequestId;
    /** The former form of an archive, without what was read from it. Use `Archive`. */
    data: Upload;
}

/** What every webhook says of itself, beside its type and its data. */
export interface WebhookEnvelope {
    /** The event's id, usually `et-` and 32 characters. An event that is delivered twice has the same id both times. */
    id: string;
    /**
     * The major version of the event's form. It is 1.
     *
     * A whole number.
     */
    version?: number | null;
    /**
     * When it happened.
     *
     * A date and time with its offset (RFC 3339).
     */
    createdAt: string;
}

/** Which user was created. */
export interface UserCreatedEventData {
    /** The user. It starts with your tenant's id and a hyphen. */
    userId?: string | null;
    /** The state of the user's session. Older events leave it out. */
    session?: UserSession | null;
}

/** A user and the first link token of that user were created. */
export interface UserCreatedEvent {
    /** The event's id, usually `et-` and 32 characters. An event that is delivered twice has the same id both times. */
    id: string;
    /**
     * The major version of the event's form. It is 1.
     *
     * A whole number.
     */
    version?: number | null;
    /**
     * When it happened.
     *
     * A date and time with its offset (RFC 3339).
     */
    createdAt: string;
    /** What has happened. */
    type: "USER_CREATED";
    /** Which user was created. */
    data: UserCreatedEventData;
}

/** Which account of which user an event is about. */
export interface AccountEventData {
    /** The user. */
    userId: string;
    /** The account. */
    accountId: string;
    /** The data providers concerned. It is a list, though a callback of the SDK names a single one. */
    providers?: string[] | null;
}

/** The user has started to link an account. It fires for providers without a login too. */
export interface AccountCreatedEvent {
    /** The event's id, usually `et-` and 32 characters. An event that is delivered twice has the same id both times. */
    id: string;
    /**
     * The major version of the event's form. It is 1.
     *
     * A whole number.
     */
    version?: number | null;
    /**
     * When it happened.
     *
     * A date and time with its offset (RFC 3339).
     */
    createdAt: string;
    /** What has happened. */
    type: "ACCOUNT_CREATED";
    /** Which account of which user an event is about. */
    data: AccountEventData;
}

/** Which account was connected, and under which login. */
export interface AccountConnectedEventData {
    /** The user. */
    userId: string;
    /** The account. */
    accountId: string;
    /** The name that the user logged in with at the provider. It is personal data. */
    loginName?: string | null;
    /** The data providers concerned. It is a list, though a callback of the SDK names a single one. */
    providers?: string[] | null;
}

/** The user has connected an account. It fires only where the provider has a login. */
export interface AccountConnectedEvent {
    /** The event's id, usually `et-` and 32 characters. An event that is delivered twice has the same id both times. */
    id: string;
    /**
     * The major version of the event's form. It is 1.
     *
     * A whole number.
     */
    version?: number | null;
    /**
     * When it happened.
     *
     * A date and time with its offset (RFC 3339).
     */
    createdAt: string;
    /** What has happened. */
    type: "ACCOUNT_CONNECTED";
    /** Which account was connected, and under which login. */
    data: AccountConnectedEventData;
}

/** The user has disconnected or revoked an account. Its data is removed. */
export interface AccountDisconnectedEvent {
    /** The event's id, usually `et-` and 32 characters. An event that is delivered twice has the same id both times. */
    id: string;
    /**
     * The major version of the event's form. It is 1.
     *
     * A whole number.
     */
    version?: number | null;
    /**
     * When it happened.
     *
     * A date and time with its offset (RFC 3339).
     */
    createdAt: string;
    /** What has happened. */
    type: "ACCOUNT_DISCONNECTED";
    /** Which account of which user an event is about. */
    data: AccountEventData;
}

/** Which account could not be connected, and why. */
export interface AccountFailedEventData {
    /** The user. */
    userId: string;
    /** The account. */
    accountId: string;
    /** The name that the user logged in with at the provider. It is personal data. */
    loginName?: string | null;
    /** Why it failed. */
    errorCode?: AccountErrorCode | null;
    /** The reason in words, for people to read. Never compare it. */
    errorMessage?: string | null;
    /** The data providers concerned. It is a list, though a callback of the SDK names a single one. */
    providers?: string[] | null;
}

/** The user has tried to link an account without success. */
export interface AccountFailedEvent {
    /** The event's id, usually `et-` and 32 characters. An event that is delivered twice has the same id both times. */
    id: string;
    /**
     * The major version of the event's form. It is 1.
     *
     * A whole number.
     */
    version?: number | null;
    /**
     * When it happened.
     *
     * A date and time with its offset (RFC 3339).
     */
    createdAt: string;
    /** What has happened. */
    type: "ACCOUNT_FAILED";
    /** Which account could not be connected, and why. */
    data: AccountFailedEventData;
}

/** Which source of which user a task reads. */
export interface TaskEventData {
    /** The user. */
    userId?: string | null;
    /** The source that the task reads. It is the id of an account or of an archive, as `sourceType` says. */
    sourceId?: string | null;
    /** What kind of source it is. */
    sourceType?: SourceType | null;
    /** What the task does. Earlier forms of the event leave it out. */
    taskType?: TaskType | null;
    /** The data providers concerned. It is a list, though a callback of the SDK names a single one. */
    providers?: string[] | null;
}

/** The service has begun to read a source. */
export interface TaskStartedEvent {
    /** The event's id, usually `et-` and 32 characters. An event that is delivered twice has the same id both times. */
    id: string;
    /**
     * The major version of the event's form. It is 1.
     *
     * A whole number.
     */
    version?: number | null;
    /**
     * When it happened.
     *
     * A date and time with its offset (RFC 3339).
     */
    createdAt: string;
    /** What has happened. */
    type: "TASK_STARTED";
    /** Which source of which user a task reads. */
    data: TaskEventData;
}

/**
 * The values known today.
 * - `SUCCEEDED`: The task has succeeded. Whether there was any new data to read is not said.
 * - `FAILED`: The task has failed. After a sync, `monitorStatus` says whether the user has to act.
 */
export type SyncTaskStatusKnown = "SUCCEEDED" | "FAILED";

/** How a sync, or another task, ended. Treat a value that you do not know as neither success nor failure. */
export type SyncTaskStatus = SyncTaskStatusKnown | (string & {});

/** Which task has ended, how, and what it has read. */
export interface TaskFinishedEventData {
    /** The user. */
    userId?: string | null;
    /** The source that the task reads. It is the id of an account or of an archive, as `sourceType` says. */
    sourceId?: string | null;
    /** What kind of source it is. */
    sourceType?: SourceType | null;
    /** What the task does. Earlier forms of the event leave it out. */
    taskType?: TaskType | null;
    /** The data providers concerned. It is a list, though a callback of the SDK names a single one. */
    providers?: string[] | null;
    /**
     * How the task ended. Its values are spelt otherwise than the `status` of a task. Earlier forms of the event leave
     * it out.
     */
    status?: SyncTaskStatus | null;
    /**
     * Why the task failed, where `status` is `FAILED`; null after a success. No list of these codes is published: show
     * or log what you do not know. Earlier forms of the event leave it out.
     *
     * @example MISSING_MANDATORY_FIELD
     */
    errorCode?: string | null;
    /** The kinds of data that the task has synced. List each of them with this `sourceId`. */
    datapoints?: DataPoint[] | null;
    /**
     * What the task has read, if the webhook was registered with `includePayload`. Its lists end after 300 items. It is
     * personal data.
     */
    payload?: AllDatapointPayload | null;
}

/** A task on a source has ended. */
export interface TaskFinishedEvent {
    /** The event's id, usually `et-` and 32 characters. An event that is delivered twice has the same id both times. */
    id: string;
    /**
     * The major version of the event's form. It is 1.
     *
     * A whole number.
     */
    version?: number | null;
    /**
     * When it happened.
     *
     * A date and time with its offset (RFC 3339).
     */
    createdAt: string;
    /** What has happened. */
    type: "TASK_FINISHED";
    /** Which task has ended, how, and what it has read. */
    data: TaskFinishedEventData;
}

/** Which source was synced, how that ended, and what was read. */
export interface AccountSyncTaskFinishedEventData {
    /** The user. */
    userId: string;
    /** The source that was synced. Where `sourceType` is `ACCOUNT`, it is the account's id. */
    sourceId: string;
    /** What kind of source it is. */
    sourceType?: SourceType | null;
    /** The data providers concerned. It is a list, though a callback of the SDK names a single one. */
    providers?: string[] | null;
    /** How the sync ended. */
    status?: SyncTaskStatus | null;
    /** The account's `monitorStatus` after the sync. */
    monitorStatus?: MonitorStatus | null;
    /** What was read, under the name that the source page shows. Read `datapoints` too. */
    dataPoints?: DataPoint[] | null;
    /** What was read, under the name of the service's other documents. Read `dataPoints` too. */
    datapoints?: DataPoint[] | null;
    /**
     * What was read, if the webhook was registered with `includePayload`. Its lists end after 300 items. It is personal
     * data.
     */
    payload?: AllDatapointPayload | null;
}

/** A sync by Continuous Data Sync has ended; `status` says how. */
export interface AccountSyncTaskFinishedEvent {
    /** The event's id, usually `et-` and 32 characters. An event that is delivered twice has the same id both times. */
    id: string;
    /**
     * The major version of the event's form. It is 1.
     *
     * A whole number.
     */
    version?: number | null;
    /**
     * When it happened.
     *
     * A date and time with its offset (RFC 3339).
     */
    createdAt: string;
    /** What has happened. */
    type: "ACCOUNT_SYNC_TASK_FINISHED";
    /** Which source was synced, how that ended, and what was read. */
    data: AccountSyncTaskFinishedEventData;
}

/** Which archive of which user an event is about. */
export interface ArchiveEventData {
    /** The user. */
    userId?: string | null;
    /** The archive. Data read from it names it as `metadata.sourceId`. */
    archiveId?: string | null;
}

/** A document was uploaded, and its analysis has started. */
export interface ArchiveStartedEvent {
    /** The event's id, usually `et-` and 32 characters. An event that is delivered twice has the same id both times. */
    id: string;
    /**
     * The major version of the event's form. It is 1.
     *
     * A whole number.
     */
    version?: number | null;
    /**
     * When it happened.
     *
     * A date and time with its offset (RFC 3339).
     */
    createdAt: string;
    /** What has happened. */
    type: "ARCHIVE_STARTED";
    /** Which archive of which user an event is about. */
    data: ArchiveEventData;
}

/** The service has read an uploaded document. */
export interface ArchiveAnalyzedEvent {
    /** The event's id, usually `et-` and 32 characters. An event that is delivered twice has the same id both times. */
    id: string;
    /**
     * The major version of the event's form. It is 1.
     *
     * A whole number.
     */
    version?: number | null;
    /**
     * When it happened.
     *
     * A date and time with its offset (RFC 3339).
     */
    createdAt: string;
    /** What has happened. */
    type: "ARCHIVE_ANALYZED";
    /** Which archive of which user an event is about. */
    data: ArchiveEventData;
}

/** An archive was revoked. Its data can no longer be read. */
export interface ArchiveRevokedEvent {
    /** The event's id, usually `et-` and 32 characters. An event that is delivered twice has the same id both times. */
    id: string;
    /**
     * The major version of the event's form. It is 1.
     *
     * A whole number.
     */
    version?: number | null;
    /**
     * When it happened.
     *
     * A date and time with its offset (RFC 3339).
     */
    createdAt: string;
    /** What has happened. */
    type: "ARCHIVE_REVOKED";
    /** Which archive of which user an event is about. */
    data: ArchiveEventData;
}

/** Which archive could not be created or analysed, and why. */
export interface ArchiveFailedEventData {
    /** The user. */
    userId?: string | null;
    /** The archive. Data read from it names it as `metadata.sourceId`. */
    archiveId?: string | null;
    /**
     * Why it failed. A published sample has `FILE_UNABLE_TO_RECOGNIZE`, which is not among the known ones, so be ready
     * for others.
     */
    errorCode?: ArchiveErrorCode | null;
    /** The reason in words, for people to read. Never compare it. */
    errorMessage?: string | null;
}

/** An archive could not be created or analysed. */
export interface ArchiveFailedEvent {
    /** The event's id, usually `et-` and 32 characters. An event that is delivered twice has the same id both times. */
    id: string;
    /**
     * The major version of the event's form. It is 1.
     *
     * A whole number.
     */
    version?: number | null;
    /**
     * When it happened.
     *
     * A date and time with its offset (RFC 3339).
     */
    createdAt: string;
    /** What has happened. */
    type: "ARCHIVE_FAILED";
    /** Which archive could not be created or analysed, and why. */
    data: ArchiveFailedEventData;
}

/** Which invite an event is about. */
export interface InviteEventData {
    /** The user whom sending the invite has created, and whom the shared data belongs to. */
    userId?: string | null;
    /** The invite, as `createInvite` returned it. */
    inviteId?: string | null;
}

/** An invite was sent successfully. */
export interface InviteInvitedEvent {
    /** The event's id, usually `et-` and 32 characters. An event that is delivered twice has the same id both times. */
    id: string;
    /**
     * The major version of the event's form. It is 1.
     *
     * A whole number.
     */
    version?: number | null;
    /**
     * When it happened.
     *
     * A date and time with its offset (RFC 3339).
     */
    createdAt: string;
    /** What has happened. */
    type: "INVITE_INVITED";
    /** Which invite an event is about. */
    data: InviteEventData;
}

/** An invited person has connected an account. */
export interface InviteLinkedEvent {
    /** The event's id, usually `et-` and 32 characters. An event that is delivered twice has the same id both times. */
    id: string;
    /**
     * The major version of the event's form. It is 1.
     *
     * A whole number.
     */
    version?: number | null;
    /**
     * When it happened.
     *
     * A date and time with its offset (RFC 3339).
     */
    createdAt: string;
    /** What has happened. */
    type: "INVITE_LINKED";
    /** Which invite an event is about. */
    data: InviteEventData;
}

/** Which account's data an event is about. */
export interface AccountDataEventData {
    /** The user. */
    userId?: string | null;
    /** The account that was read. The data names it as `metadata.sourceId`. */
    accountId?: string | null;
    /** The data providers concerned. It is a list, though a callback of the SDK names a single one. */
    providers?: string[] | null;
}

/** Which identity was read from which account. */
export interface IdentityAddedEventData {
    /** The user. */
    userId?: string | null;
    /** The account that was read. The data names it as `metadata.sourceId`. */
    accountId?: string | null;
    /** The data providers concerned. It is a list, though a callback of the SDK names a single one. */
    providers?: string[] | null;
    /** The identity, for `getIdentity`. */
    identityId?: string | null;
}

/** An identity was read from an account. */
export interface IdentityAddedEvent {
    /** The event's id, usually `et-` and 32 characters. An event that is delivered twice has the same id both times. */
    id: string;
    /**
     * The major version of the event's form. It is 1.
     *
     * A whole number.
     */
    version?: number | null;
    /**
     * When it happened.
     *
     * A date and time with its offset (RFC 3339).
     */
    createdAt: string;
    /** What has happened. */
    type: "IDENTITY_ADDED";
    /** Which identity was read from which account. */
    data: IdentityAddedEventData;
}

/** Which rating was read from which account. */
export interface RatingAddedEventData {
    /** The user. */
    userId?: string | null;
    /** The account that was read. The data names it as `metadata.sourceId`. */
    accountId?: string | null;
    /** The data providers concerned. It is a list, though a callback of the SDK names a single one. */
    providers?: string[] | null;
    /** The rating, for `getRating`. */
    ratingId?: string | null;
}

/** A rating was read from an account. */
export interface RatingAddedEvent {
    /** The event's id, usually `et-` and 32 characters. An event that is delivered twice has the same id both times. */
    id: string;
    /**
     * The major version of the event's form. It is 1.
     *
     * A whole number.
     */
    version?: number | null;
    /**
     * When it happened.
     *
     * A date and time with its offset (RFC 3339).
     */
    createdAt: string;
    /** What has happened. */
    type: "RATING_ADDED";
    /** Which rating was read from which account. */
    data: RatingAddedEventData;
}

/** How many items were read from which account. The event's type says of what kind they are. */
export interface DataAddedEventData {
    /** The user. */
    userId?: string | null;
    /** The account that was read. The data names it as `metadata.sourceId`. */
    accountId?: string | null;
    /** The data providers concerned. It is a list, though a callback of the SDK names a single one. */
    providers?: string[] | null;
    /** How many items were added. The items themselves are to be listed. */
    count?: number | null;
}

/** Transactions were read from an account. */
export interface TransactionsAddedEvent {
    /** The event's id, usually `et-` and 32 characters. An event that is delivered twice has the same id both times. */
    id: string;
    /**
     * The major version of the event's form. It is 1.
     *
     * A whole number.
     */
    version?: number | null;
    /**
     * When it happened.
     *
     * A date and time with its offset (RFC 3339).
     */
    createdAt: string;
    /** What has happened. */
    type: "TRANSACTIONS_ADDED";
    /** How many items were read from which account. The event's type says of what kind they are. */
    data: DataAddedEventData;
}

/** Documents were read from an account. */
export interface DocumentsAddedEvent {
    /** The event's id, usually `et-` and 32 characters. An event that is delivered twice has the same id both times. */
    id: string;
    /**
     * The major version of the event's form. It is 1.
     *
     * A whole number.
     */
    version?: number | null;
    /**
     * When it happened.
     *
     * A date and time with its offset (RFC 3339).
     */
    createdAt: string;
    /** What has happened. */
    type: "DOCUMENTS_ADDED";
    /** How many items were read from which account. The event's type says of what kind they are. */
    data: DataAddedEventData;
}

/** How many items of which account have changed, and when. The event's type says of what kind they are. */
export interface DataUpdatedEventData {
    /** The user. */
    userId?: string | null;
    /** The account that was read. The data names it as `metadata.sourceId`. */
    accountId?: string | null;
    /** The data providers concerned. It is a list, though a callback of the SDK names a single one. */
    providers?: string[] | null;
    /** How many items have changed. It is 0 where there is nothing to count. */
    count?: number | null;
    /**
     * When the data was updated.
     *
     * A date and time with its offset (RFC 3339).
     */
    updatedAt?: string | null;
}

/** Which items of which account have changed. */
export interface DataUpdatedByIdEventData {
    /** The user. */
    userId?: string | null;
    /** The account that was read. The data names it as `metadata.sourceId`. */
    accountId?: string | null;
    /** The data providers concerned. It is a list, though a callback of the SDK names a single one. */
    providers?: string[] | null;
    /** How many items have changed. It is 0 where there is nothing to count. */
    count?: number | null;
    /**
     * When the data was updated.
     *
     * A date and time with its offset (RFC 3339).
     */
    updatedAt?: string | null;
    /** The ids of the items that have changed. Get each of them to see how. */
    updatedIds?: string[] | null;
}

/** Documents of an account have changed. Deprecated: use `ACCOUNT_SYNC_TASK_FINISHED`. */
export interface DocumentsUpdatedEvent {
    /** The event's id, usually `et-` and 32 characters. An event that is delivered twice has the same id both times. */
    id: string;
    /**
     * The major version of the event's form. It is 1.
     *
     * A whole number.
     */
    version?: number | null;
    /**
     * When it happened.
     *
     * A date and time with its offset (RFC 3339).
     */
    createdAt: string;
    /** What has happened. */
    type: "DOCUMENTS_UPDATED";
    /** Which items of which account have changed. */
    data: DataUpdatedByIdEventData;
}

/** Employments were read from an account. */
export interface EmploymentsAddedEvent {
    /** The event's id, usually `et-` and 32 characters. An event that is delivered twice has the same id both times. */
    id: string;
    /**
     * The major version of the event's form. It is 1.
     *
     * A whole number.
     */
    version?: number | null;
    /**
     * When it happened.
     *
     * A date and time with its offset (RFC 3339).
     */
    createdAt: string;
    /** What has happened. */
    type: "EMPLOYMENTS_ADDED";
    /** How many items were read from which account. The event's type says of what kind they are. */
    data: DataAddedEventData;
}

/** Employments of an account have changed. Deprecated: use `ACCOUNT_SYNC_TASK_FINISHED`. */
export interface EmploymentsUpdatedEvent {
    /** The event's id, usually `et-` and 32 characters. An event that is delivered twice has the same id both times. */
    id: string;
    /**
     * The major version of the event's form. It is 1.
     *
     * A whole number.
     */
    version?: number | null;
    /**
     * When it happened.
     *
     * A date and time with its offset (RFC 3339).
     */
    createdAt: string;
    /** What has happened. */
    type: "EMPLOYMENTS_UPDATED";
    /** Which items of which account have changed. */
    data: DataUpdatedByIdEventData;
}

/** Incomes were read from an account. */
export interface IncomesAddedEvent {
    /** The event's id, usually `et-` and 32 characters. An event that is delivered twice has the same id both times. */
    id: string;
    /**
     * The major version of the event's form. It is 1.
     *
     * A whole number.
     */
    version?: number | null;
    /**
     * When it happened.
     *
     * A date and time with its offset (RFC 3339).
     */
    createdAt: string;
    /** What has happened. */
    type: "INCOMES_ADDED";
    /** How many items were read from which account. The event's type says of what kind they are. */
    data: DataAddedEventData;
}

/** How many items of which account have changed, with a range of time. */
export interface DataUpdatedInPeriodEventData {
    /** The user. */
    userId?: string | null;
    /** The account that was read. The data names it as `metadata.sourceId`. */
    accountId?: string | null;
    /** The data providers concerned. It is a list, though a callback of the SDK names a single one. */
    providers?: string[] | null;
    /** How many items have changed. It is 0 where there is nothing to count. */
    count?: number | null;
    /**
     * When the data was updated.
     *
     * A date and time with its offset (RFC 3339).
     */
    updatedAt?: string | null;
    /**
     * Where a range of time begins, as a date-time. Nothing published says what the range is about, the dates of the
     * items or those of the change, nor whether its ends belong to it.
     *
     * @example 2026-03-01T00:00:00Z
     */
    updatedFrom?: string | null;
    /**
     * Where that range ends, as a date-time.
     *
     * @example 2026-03-31T00:00:00Z
     */
    updatedTo?: string | null;
}

/** Incomes of an account have changed. Deprecated: use `ACCOUNT_SYNC_TASK_FINISHED`. */
export interface IncomesUpdatedEvent {
    /** The event's id, usually `et-` and 32 characters. An event that is delivered twice has the same id both times. */
    id: string;
    /**
     * The major version of the event's form. It is 1.
     *
     * A whole number.
     */
    version?: number | null;
    /**
     * When it happened.
     *
     * A date and time with its offset (RFC 3339).
     */
    createdAt: string;
    /** What has happened. */
    type: "INCOMES_UPDATED";
    /** How many items of which account have changed, with a range of time. */
    data: DataUpdatedInPeriodEventData;
}

/** Contributions were read from an account. */
export interface ContributionsAddedEvent {
    /** The event's id, usually `et-` and 32 characters. An event that is delivered twice has the same id both times. */
    id: string;
    /**
     * The major version of the event's form. It is 1.
     *
     * A whole number.
     */
    version?: number | null;
    /**
     * When it happened.
     *
     * A date and time with its offset (RFC 3339).
     */
    createdAt: string;
    /** What has happened. */
    type: "CONTRIBUTIONS_ADDED";
    /** How many items were read from which account. The event's type says of what kind they are. */
    data: DataAddedEventData;
}

/** Contributions of an account have changed. Deprecated: use `ACCOUNT_SYNC_TASK_FINISHED`. */
export interface ContributionsUpdatedEvent {
    /** The event's id, usually `et-` and 32 characters. An event that is delivered twice has the same id both times. */
    id: string;
    /**
     * The major version of the event's form. It is 1.
     *
     * A whole number.
     */
    version?: number | null;
    /**
     * When it happened.
     *
     * A date and time with its offset (RFC 3339).
     */
    createdAt: string;
    /** What has happened. */
    type: "CONTRIBUTIONS_UPDATED";
    /** How many items of which account have changed, with a range of time. */
    data: DataUpdatedInPeriodEventData;
}

/** Incomes were derived from an account's transactions, contributions or other data. */
export interface EincomesAddedEvent {
    /** The event's id, usually `et-` and 32 characters. An event that is delivered twice has the same id both times. */
    id: string;
    /**
     * The major version of the event's form. It is 1.
     *
     * A whole number.
     */
    version?: number | null;
    /**
     * When it happened.
     *
     * A date and time with its offset (RFC 3339).
     */
    createdAt: string;
    /** What has happened. */
    type: "EINCOMES_ADDED";
    /** How many items were read from which account. The event's type says of what kind they are. */
    data: DataAddedEventData;
}

/** Estimated incomes of an account have changed. Deprecated: use `ACCOUNT_SYNC_TASK_FINISHED`. */
export interface EincomesUpdatedEvent {
    /** The event's id, usually `et-` and 32 characters. An event that is delivered twice has the same id both times. */
    id: string;
    /**
     * The major version of the event's form. It is 1.
     *
     * A whole number.
     */
    version?: number | null;
    /**
     * When it happened.
     *
     * A date and time with its offset (RFC 3339).
     */
    createdAt: string;
    /** What has happened. */
    type: "EINCOMES_UPDATED";
    /** How many items of which account have changed, with a range of time. */
    data: DataUpdatedInPeriodEventData;
}

/** Liabilities were read from an account. */
export interface LiabilitiesAddedEvent {
    /** The event's id, usually `et-` and 32 characters. An event that is delivered twice has the same id both times. */
    id: string;
    /**
     * The major version of the event's form. It is 1.
     *
     * A whole number.
     */
    version?: number | null;
    /**
     * When it happened.
     *
     * A date and time with its offset (RFC 3339).
     */
    createdAt: string;
    /** What has happened. */
    type: "LIABILITIES_ADDED";
    /** How many items were read from which account. The event's type says of what kind they are. */
    data: DataAddedEventData;
}

/** Liabilities of an account have changed. Deprecated: use `ACCOUNT_SYNC_TASK_FINISHED`. */
export interface LiabilitiesUpdatedEvent {
    /** The event's id, usually `et-` and 32 characters. An event that is delivered twice has the same id both times. */
    id: string;
    /**
     * The major version of the event's form. It is 1.
     *
     * A whole number.
     */
    version?: number | null;
    /**
     * When it happened.
     *
     * A date and time with its offset (RFC 3339).
     */
    createdAt: string;
    /** What has happened. */
    type: "LIABILITIES_UPDATED";
    /** Which items of which account have changed. */
    data: DataUpdatedByIdEventData;
}

/** Which single item was made from which account's data. The event's type says of what kind it is. */
export interface ItemAddedEventData {
    /** The user. */
    userId?: string | null;
    /** The account that was read. The data names it as `metadata.sourceId`. */
    accountId?: string | null;
    /** The data providers concerned. It is a list, though a callback of the SDK names a single one. */
    providers?: string[] | null;
    /** The id of the insight or of the link record. It is not the id of the event, which stands outside `data`. */
    id?: string | null;
}

/** An insight was computed after the user connected an account. */
export interface InsightAddedEvent {
    /** The event's id, usually `et-` and 32 characters. An event that is delivered twice has the same id both times. */
    id: string;
    /**
     * The major version of the event's form. It is 1.
     *
     * A whole number.
     */
    version?: number | null;
    /**
     * When it happened.
     *
     * A date and time with its offset (RFC 3339).
     */
    createdAt: string;
    /** What has happened. */
    type: "INSIGHT_ADDED";
    /** Which single item was made from which account's data. The event's type says of what kind it is. */
    data: ItemAddedEventData;
}

/**
 * A link was detected after the user connected an account. It fires only if the Multiple Application Warning is
 * activated for your tenant.
 */
export interface LinkAddedEvent {
    /** The event's id, usually `et-` and 32 characters. An event that is delivered twice has the same id both times. */
    id: string;
    /**
     * The major version of the event's form. It is 1.
     *
     * A whole number.
     */
    version?: number | null;
    /**
     * When it happened.
     *
     * A date and time with its offset (RFC 3339).
     */
    createdAt: string;
    /** What has happened. */
    type: "LINK_ADDED";
    /** Which single item was made from which account's data. The event's type says of what kind it is. */
    data: ItemAddedEventData;
}

/** Which verification an event is about. */
export interface VerificationEventData {
    /** The verification's id, usually `ver-` and 32 characters. */
    verificationId?: string | null;
}

/** A verification has started. */
export interface VerificationStartedEvent {
    /** The event's id, usually `et-` and 32 characters. An event that is delivered twice has the same id both times. */
    id: string;
    /**
     * The major version of the event's form. It is 1.
     *
     * A whole number.
     */
    version?: number | null;
    /**
     * When it happened.
     *
     * A date and time with its offset (RFC 3339).
     */
    createdAt: string;
    /** What has happened. */
    type: "VERIFICATION_STARTED";
    /** Which verification an event is about. */
    data: VerificationEventData;
}

/** Which parts of a person's name match. All of them are compared loosely (fuzzy), so small differences pass. */
export interface VerificationNameMatches {
    /** Whether the first name matches. */
    firstNameMatches?: boolean | null;
    /** Whether the last name matches. */
    lastNameMatches?: boolean | null;
    /** Whether the middle name matches. */
    middleNameMatches?: boolean | null;
    /** Whether the name as a whole matches. */
    fullNameMatches?: boolean | null;
}

/** Whether the name belongs to one identifier, such as the number of a licence. */
export interface VerificationIdMatch {
    /** The identifier, as the request gave it. */
    idNumber?: string | null;
    /**
     * What kind of identifier it is, as the request gave it.
     *
     * @example prclicense_ph
     */
    idType?: string | null;
    /**
     * The kind in detail, such as the profession that a licence is for. A request for a verification spells it
     * `idSubType`.
     */
    idSubtype?: string | null;
    /** Whether the name of the request belongs to this identifier. */
    matches?: boolean | null;
}

/** Whether a phone number or an e-mail address matches, and what is known of it. */
export interface VerificationContactMatch {
    /** The number or address, as the request gave it. It is personal data. */
    value?: string | null;
    /** Whether it is the one on record, in full. */
    matches?: boolean | null;
    /** Whether it is of a kind that is thrown away after use. */
    disposable?: boolean | null;
    /**
     * Whether it can be delivered to. One page says that it is for e-mail addresses only and null for phone numbers:
     * null is no finding.
     */
    deliverable?: boolean | null;
    /**
     * Whether it is in use. One page says that it is for phone numbers only and null for e-mail addresses: null is no
     * finding.
     */
    active?: boolean | null;
    /** Who runs it, such as the phone company or the mail service. It is no data provider of this API. */
    provider?: string | null;
    /** Whether that provider is one that is free of charge. */
    freeProvider?: boolean | null;
}

/**
 * Which of the statements beside the name match. Date of birth, gender, phone number and e-mail address have to match
 * in full. Any of them can be null where `finalMatches` is false.
 */
export interface VerificationAdditionalMatches {
    /** The identifiers of the request, such as the number of a licence, one by one. */
    ids?: VerificationIdMatch[] | null;
    /** Whether the date of birth matches in full. */
    dobMatches?: boolean | null;
    /** Whether the gender matches in full. */
    genderMatches?: boolean | null;
    /** Whether the phone number matches, and what is known of it. */
    phoneMatches?: VerificationContactMatch | null;
    /** Whether the e-mail address matches, and what is known of it. */
    emailMatches?: VerificationContactMatch | null;
    /** Whether the postal address matches. It is compared loosely (fuzzy). */
    addressMatches?: boolean | null;
}

/**
 * Which of the statements about a person match what the service has found. Null or absent is never a mismatch: the
 * statement was not in the request, or is not supported, or, as one page adds, `finalMatches` is false.
 */
export interface VerificationResult {
    /**
     * The outcome: whether the name and the identifier of the request belong together. The other statements do not
     * count for it, so it can be true beside a false one.
     */
    finalMatches?: boolean | null;
    /** Which parts of the name match. */
    names?: VerificationNameMatches | null;
    /** Which of the further statements match. */
    additionalData?: VerificationAdditionalMatches | null;
}

/** Which verification has ended, how, and with what result. */
export interface VerificationCompletedEventData {
    /** The verification's id, usually `ver-` and 32 characters. */
    verificationId?: string | null;
    /**
     * How the verification ended. No list of these codes is published; other results of the service's alpha have
     * `SUCCESS`, `NO_DATA`, `SYSTEM_ERROR` and `SERVICE_UNAVAILABLE`.
     */
    resultCode?: string | null;
    /** The same in words, for people to read. Never compare it. */
    resultMessage?: string | null;
    /** What matches. Null or absent where nothing could be compared. */
    result?: VerificationResult | null;
}

/** A verification has ended. */
export interface VerificationCompletedEvent {
    /** The event's id, usually `et-` and 32 characters. An event that is delivered twice has the same id both times. */
    id: string;
    /**
     * The major version of the event's form. It is 1.
     *
     * A whole number.
     */
    version?: number | null;
    /**
     * When it happened.
     *
     * A date and time with its offset (RFC 3339).
     */
    createdAt: string;
    /** What has happened. */
    type: "VERIFICATION_COMPLETED";
    /** Which verification has ended, how, and with what result. */
    data: VerificationCompletedEventData;
}

/**
 * The values known today.
 * - `SOCIAL_SECURITY`: The person's social security, such as employer and contributions.
 */
export type RecordTypeKnown = "SOCIAL_SECURITY";

/** What a record about a person is about. Leave alone the payload of a type that you do not know. */
export type RecordType = RecordTypeKnown | (string & {});

/** Which record about a person an event is about. */
export interface RecordEventData {
    /** The record's id. For a record of social security it usually begins with `ss-`. */
    recordId?: string | null;
    /** What the record is about. */
    recordType?: RecordType | null;
}

/** A record about a person was created, since it was asked for. */
export interface RecordCreatedEvent {
    /** The event's id, usually `et-` and 32 characters. An event that is delivered twice has the same id both times. */
    id: string;
    /**
     * The major version of the event's form. It is 1.
     *
     * A whole number.
     */
    version?: number | null;
    /**
     * When it happened.
     *
     * A date and time with its offset (RFC 3339).
     */
    createdAt: string;
    /** What has happened. */
    type: "RECORD_CREATED";
    /** Which record about a person an event is about. */
    data: RecordEventData;
}

/**
 * The values known today. A record starts as `PROCESSING`; once it is one of the other two, the event
 * `RECORD_COMPLETED` tells so.
 * - `PROCESSING`: The service is asking for the record.
 * - `COMPLETED`: The service has its answer, which can be that there is no data.
 * - `ERROR`: The record could not be got.
 */
export type RecordStatusKnown = "PROCESSING" | "COMPLETED" | "ERROR";

/** How far the service is with a record. Treat a value that you do not know as neither success nor failure. */
export type RecordStatus = RecordStatusKnown | (string & {});

/**
 * The values known today. The meaning of `NO_DATA` is published; those of the others are read from the names.
 * - `SUCCESS`: There is a record. Read it.
 * - `NO_DATA`: No match was found for what was asked. Check the attributes with the user; without a match the source
 *   holds no record of this person.
 * - `INVALID_PARAMETERS`: What was asked for cannot be right. Correct it with the user before you ask again.
 * - `SYSTEM_ERROR`: The Smile Network itself failed. Ask again later, and the service for help if it goes on.
 * - `SERVICE_UNAVAILABLE`: The source of the record cannot be reached at the moment. Ask again later.
 */
export type RecordResultCodeKnown = "SUCCESS" | "NO_DATA" | "INVALID_PARAMETERS" | "SYSTEM_ERROR" | "SERVICE_UNAVAILABLE";

/** What came of asking for a record. Treat a value that you do not know as neither success nor failure. */
export type RecordResultCode = RecordResultCodeKnown | (string & {});

/** What is on record about a person's social security. */
export interface SocialSecurityResult {
    /** The person's name on record. */
    fullName?: string | null;
    /**
     * The former name of `fullName`, which some answers still have. Read `fullName` first.
     *
     * @deprecated
     */
    name?: string | null;
    /** The person's number in Mexico's population register (CURP). */
    curp?: string | null;
    /** The person's number at Mexico's social security (NSS). */
    nss?: string | null;
    /**
     * How the latest payment of contributions stands: true where it was paid, null where that is not known. We conclude
     * that false means unpaid. Only the beta has it.
     */
    payMark?: boolean | null;
    /**
     * The date of the report of the social security that this was taken from.
     *
     * A date, as in `2026-03-31`.
     */
    reportDate?: string | null;
    /** The employer. */
    employerName?: string | null;
    /** The employer's registration number. */
    employerRegistration?: string | null;
    /** The federal state in which the contributions are paid. It is a place, not a status. */
    state?: string | null;
    /**
     * The number of days with contributions. Over which time is not published.
     *
     * A whole number.
     */
    contributionDays?: number | null;
    /**
     * The amount that the contributions are reckoned from, in units of `currency`. Whether it is for a day or a month
     * is not published.
     */
    contributionBaseAmount?: number | null;
    /**
     * The currency, as three letters of ISO 4217.
     *
     * @example MXN
     */
    currency?: string | null;
}

/** What a person has agreed to, when and how. */
export interface Consent {
    /**
     * The key of the consent, whose text the service should have been sent before. One page calls it your internal name
     * of the document. Use a stable name, the same as the `consentType` of the template where there is one.
     *
     * @example Terms and Conditions
     */
    type?: string | null;
    /**
     * The version of the text that was agreed to, as you counted it. It is declared as text, and many published
     * examples have a number.
     *
     * @example 1.0.0
     */
    version?: string | number | null;
    /**
     * When the person agreed to the processing, in UTC.
     *
     * A date and time with its offset (RFC 3339).
     */
    consentedAt?: string | null;
    /** The words by which the person agreed, mostly those beside a box to tick or a signature. */
    consentedWith?: string | null;
    /**
     * The consent template with that text, of those that `listConsentTemplates` returns. It is text; one page calls it
     * a number, so be ready for both.
     */
    consentTemplateId?: string | number | null;
}

/** What a record of social security was asked for with. */
export interface SocialSecurityInquiry {
    /** The person's e-mail address. */
    emailAddress?: string | null;
    /** The person's name. */
    fullName?: string | null;
    /**
     * The person's mobile number, which starts with the code of the country and has no leading zeros. A request may
     * give the MD5 of code and number instead.
     */
    mobileNumber?: string | null;
    /** The person's number in Mexico's population register (CURP). */
    curp?: string | null;
    /**
     * The person's number at Mexico's social security (NSS). A request of the beta has it, as required for Mexico; no
     * published form of what comes back here does, so expect it to be missing.
     */
    nss?: string | null;
    /**
     * The template of the service that was asked by.
     *
     * @example tpl-sss003002
     */
    templateId?: string | null;
    /** What the person has agreed to. */
    consent?: Consent | null;
}

/**
 * A record of a person's social security, as the event `RECORD_COMPLETED` carries it. It has the attributes of the
 * record's alpha and of its beta.
 */
export interface SocialSecurity {
    /** The record's id, usually `ss-` and 32 characters; the same as the event's `recordId`. */
    id?: string | null;
    /**
     * When the record was created, that is, asked for.
     *
     * A date and time with its offset (RFC 3339).
     */
    createdAt?: string | null;
    /** How far the service is with it. */
    status?: RecordStatus | null;
    /** What was found, or why nothing was. */
    resultCode?: RecordResultCode | null;
    /** The same in words, for people to read. Never compare it. */
    resultMessage?: string | null;
    /** What is on record. Null or absent where there is nothing, and while `status` is `PROCESSING`. */
    result?: SocialSecurityResult | null;
    /** What was asked. */
    requestMeta?: SocialSecurityInquiry | null;
}

/** Which record was asked for, how that ended, and the record itself. */
export interface RecordCompletedEventData {
    /** The record's id. For a record of social security it usually begins with `ss-`. */
    recordId?: string | null;
    /** What the record is about. */
    recordType?: RecordType | null;
    /** Whether the record is complete. It is never `PROCESSING` here. */
    status?: RecordStatus | null;
    /** What was found, or why nothing was. It is never `INVALID_PARAMETERS` here. */
    resultCode?: RecordResultCode | null;
    /** The same in words, for people to read. Never compare it. */
    resultMessage?: string | null;
    /**
     * The record. Its attributes are those of `recordType` `SOCIAL_SECURITY`, the only type so far, in the form of the
     * alpha; what only the beta has may be missing. It is personal data.
     */
    payload?: SocialSecurity | null;
}

/** A record that was asked for is complete, or could not be got. */
export interface RecordCompletedEvent {
    /** The event's id, usually `et-` and 32 characters. An event that is delivered twice has the same id both times. */
    id: string;
    /**
     * The major version of the event's form. It is 1.
     *
     * A whole number.
     */
    version?: number | null;
    /**
     * When it happened.
     *
     * A date and time with its offset (RFC 3339).
     */
    createdAt: string;
    /** What has happened. */
    type: "RECORD_COMPLETED";
    /** Which record was asked for, how that ended, and the record itself. */
    data: RecordCompletedEventData;
}

/** Which session an event is about. */
export interface UserSessionEventData {
    /** The session and, in it, the user. */
    session?: UserSession | null;
}

/** Which session was completed, and what came of it. */
export interface UserSessionCompletedEventData {
    /** The session and, in it, the user. */
    session?: UserSession | null;
    /** What the user has shared in the session, in the form of `getUserSessionPayload`. It is personal data. */
    payload?: UserPayload | null;
}

/** A user has completed a session. */
export interface UserSessionCompletedEvent {
    /** The event's id, usually `et-` and 32 characters. An event that is delivered twice has the same id both times. */
    id: string;
    /**
     * The major version of the event's form. It is 1.
     *
     * A whole number.
     */
    version?: number | null;
    /**
     * When it happened.
     *
     * A date and time with its offset (RFC 3339).
     */
    createdAt: string;
    /** What has happened. */
    type: "USER_SESSION_COMPLETED";
    /** Which session was completed, and what came of it. */
    data: UserSessionCompletedEventData;
}

/** The session of a user was reset. */
export interface UserSessionResetEvent {
    /** The event's id, usually `et-` and 32 characters. An event that is delivered twice has the same id both times. */
    id: string;
    /**
     * The major version of the event's form. It is 1.
     *
     * A whole number.
     */
    version?: number | null;
    /**
     * When it happened.
     *
     * A date and time with its offset (RFC 3339).
     */
    createdAt: string;
    /** What has happened. */
    type: "USER_SESSION_RESET";
    /** Which session an event is about. */
    data: UserSessionEventData;
}

/** Which account of which user a callback of the SDK is about. */
export interface AccountCallback {
    /** The account. */
    accountId: string;
    /** The user. */
    userId: string;
    /** The data provider. A webhook about the same thing has a list, `providers`. */
    providerId: string;
}

/**
 * The values known today.
 * - `close`: The user has closed the widget by the icon at its top right.
 * - `exit`: The user has connected an account, and has clicked Done on the screen that says so.
 * - `error`: The user has clicked Exit on a page that reports an error.
 */
export type WidgetCloseReasonKnown = "close" | "exit" | "error";

/**
 * How the user has left the widget. Treat a value that you do not know as a plain close: what was linked tells the
 * rest.
 */
export type WidgetCloseReason = WidgetCloseReasonKnown | (string & {});

/** Which uploads of which user a callback of the SDK is about. */
export interface UploadsCallback {
    /**
     * The uploads concerned. One published text calls this an array, another an object: be ready for both. What an
     * entry looks like is not published: list the user's archives to see them.
     */
    uploads?: unknown[] | {
        [key: string]: unknown;
    } | null;
    /** The user. */
    userId?: string | null;
}

/**
 * The values known today. Where `account` has something, it is named here.
 * - `ConsentPageOpened`: The page that asks for consent.
 * - `ProviderListPageOpened`: The list of providers to choose from.
 * - `LoginPageOpened`: The login at a provider. `account` has the `providerId`.
 * - `MfaPageOpened`: The page for a second factor, such as a code. `account` has the `providerId`.
 * - `ConnectSuccessPageOpened`: The page that says that an account is connected. `account` has `providerId` and
 *   `accountId`.
 * - `AccountRevokePageOpened`: The page with the state of an account, where it can be revoked. `account` has both ids.
 * - `LoginOptionsPageOpened`: The page with other ways of logging in.
 * - `EmployerSurveyPageOpened`: The survey about employers.
 * - `FileTypeListPageOpened`: The list of kinds of documents to choose from.
 * - `FileTypePageOpened`: The page on which a document is uploaded.
 * - `ArchiveSuccessPageOpened`: The page that says that a document was uploaded.
 * - `RevokeArchivePageOpened`: The page with the state of an archive, where it can be deleted.
 */
export type UiEventNameKnown = "ConsentPageOpened" | "ProviderListPageOpened" | "LoginPageOpened" | "MfaPageOpened" | "ConnectSuccessPageOpened" | "AccountRevokePageOpened" | "LoginOptionsPageOpened" | "EmployerSurveyPageOpened" | "FileTypeListPageOpened" | "FileTypePageOpened" | "ArchiveSuccessPageOpened" | "RevokeArchivePageOpened";

/** Which page of the widget has opened. Treat a value that you do not know as a newer page. */
export type UiEventName = UiEventNameKnown | (string & {});

/** The query parameters of `listUsers`. */
export interface ListUsersQuery extends PlainObject {
    /**
     * How many items a page holds at most, from 1 to 150. The service takes 10 where it is left out.
     *
     * A whole number. From 1 to 150. `10` unless given.
     */
    size?: number | undefined;
    /**
     * The `nextCursor` of the page before. It is opaque: pass it back unchanged. It carries the filters of that page.
     *
     * At least 1 character.
     */
    cursor?: string | undefined;
    /**
     * Only what was created on this date or later, as `yyyy-MM-dd`. The source does not say whether the date itself is
     * included.
     *
     * A date, as in `2026-03-31`.
     */
    startDate?: string | undefined;
    /**
     * Only what was created until this date, as `yyyy-MM-dd`. The source does not say whether the date itself is
     * included.
     *
     * A date, as in `2026-03-31`.
     */
    endDate?: string | undefined;
}

/** The path parameters of `getUser`. */
export interface GetUserPath extends PlainObject {
    /**
     * The id of the user. It starts with your tenant's id and a hyphen.
     *
     * From 1 to 200 characters.
     */
    id: string;
}

/** The path parameters of `getUserSessionPayload`. */
export interface GetUserSessionPayloadPath extends PlainObject {
    /**
     * The id of the user. It starts with your tenant's id and a hyphen.
     *
     * From 1 to 200 characters.
     */
    id: string;
}

/** The path parameters of `resetUserSession`. */
export interface ResetUserSessionPath extends PlainObject {
    /**
     * The id of the user. It starts with your tenant's id and a hyphen.
     *
     * From 1 to 200 characters.
     */
    id: string;
}

/** The query parameters of `createToken`. */
export interface CreateTokenQuery extends PlainObject {
    /**
     * The user whom the token is for. It stands in the query, although the request is a POST.
     *
     * From 1 to 200 characters.
     */
    userId: string;
}

/** The query parameters of `listProviders`. */
export interface ListProvidersQuery extends PlainObject {
    /**
     * How many items a page holds at most, from 1 to 150. The service takes 10 where it is left out.
     *
     * A whole number. From 1 to 150. `10` unless given.
     */
    size?: number | undefined;
    /**
     * The `nextCursor` of the page before. It is opaque: pass it back unchanged. It carries the filters of that page.
     *
     * At least 1 character.
     */
    cursor?: string | undefined;
    /**
     * Only providers of this type, such as `GIG`. The values are those of `ProviderType`; the service declares any
     * text.
     *
     * At least 1 character.
     */
    type?: string | undefined;
    /**
     * Only providers of this subtype, such as `TRANSPORTATION`. The values are those of `ProviderSubType`; the service
     * declares any text.
     *
     * At least 1 character.
     */
    subType?: string | undefined;
    /**
     * Only providers whose `active` has this value: `true` for those whose integration works. Without it, both are
     * listed.
     */
    active?: boolean | undefined;
    /**
     * Only providers whose `enabled` has this value: `true` for those that you are allowed to use. Without it, both are
     * listed.
     */
    enabled?: boolean | undefined;
    /**
     * Only providers whose `accountConnection` has this value: `true` for those at which users can connect accounts in
     * real time. Without it, both are listed.
     */
    accountConnection?: boolean | undefined;
    /**
     * Only providers of this name. The source does not say whether a part of the name is enough.
     *
     * At least 1 character.
     */
    name?: string | undefined;
    /**
     * Only the providers of these ids, written in one parameter and parted by commas (`ids=island-pension,city-rides`).
     * Each id has to be the whole id of a provider; a part of one finds nothing.
     *
     * At least 1 item.
     */
    ids?: string[] | undefined;
    /**
     * Up to ten ids of providers, parted by commas as in `ids`. The list shows these providers on top, and leaves out
     * no other one.
     *
     * From 1 to 10 items.
     */
    topIds?: string[] | undefined;
}

/** The path parameters of `getProvider`. */
export interface GetProviderPath extends PlainObject {
    /**
     * The id of the data provider, a short name. It has no prefix.
     *
     * From 1 to 200 characters.
     */
    id: string;
}

/** The query parameters of `listAccounts`. */
export interface ListAccountsQuery extends PlainObject {
    /**
     * How many items a page holds at most, from 1 to 150. The service takes 10 where it is left out.
     *
     * A whole number. From 1 to 150. `10` unless given.
     */
    size?: number | undefined;
    /**
     * The `nextCursor` of the page before. It is opaque: pass it back unchanged. It carries the filters of that page.
     *
     * At least 1 character.
     */
    cursor?: string | undefined;
    /**
     * Only what belongs to this user. A user id starts with your tenant's id and a hyphen.
     *
     * At least 1 character.
     */
    userId?: string | undefined;
    /**
     * Only accounts linked on this date or later, as `yyyy-MM-dd`. The source does not say whether the date itself is
     * included.
     *
     * A date, as in `2026-03-31`.
     */
    startDate?: string | undefined;
    /**
     * Only accounts linked until this date, as `yyyy-MM-dd`. The source does not say whether the date itself is
     * included.
     *
     * A date, as in `2026-03-31`.
     */
    endDate?: string | undefined;
}

/** The path parameters of `getAccount`. */
export interface GetAccountPath extends PlainObject {
    /**
     * The id of the account, usually `a-` and 32 characters.
     *
     * From 1 to 200 characters.
     */
    id: string;
}

/** The path parameters of `revokeAccount`. */
export interface RevokeAccountPath extends PlainObject {
    /**
     * The id of the account, usually `a-` and 32 characters.
     *
     * From 1 to 200 characters.
     */
    id: string;
}

/** The path parameters of `getAccountPayload`. */
export interface GetAccountPayloadPath extends PlainObject {
    /**
     * The id of the account, usually `a-` and 32 characters.
     *
     * From 1 to 200 characters.
     */
    id: string;
}

/** The path parameters of `generateAccountExport`. */
export interface GenerateAccountExportPath extends PlainObject {
    /**
     * The id of the account, usually `a-` and 32 characters.
     *
     * From 1 to 200 characters.
     */
    id: string;
}

/** The path parameters of `disableAccountMonitor`. */
export interface DisableAccountMonitorPath extends PlainObject {
    /**
     * The id of the account, usually `a-` and 32 characters.
     *
     * From 1 to 200 characters.
     */
    id: string;
}

/** The query parameters of `listTasks`. */
export interface ListTasksQuery extends PlainObject {
    /**
     * How many items a page holds at most, from 1 to 150. The service takes 10 where it is left out.
     *
     * A whole number. From 1 to 150. `10` unless given.
     */
    size?: number | undefined;
    /**
     * The `nextCursor` of the page before. It is opaque: pass it back unchanged. It carries the filters of that page.
     *
     * At least 1 character.
     */
    cursor?: string | undefined;
    /**
     * Only what belongs to this user. A user id starts with your tenant's id and a hyphen.
     *
     * At least 1 character.
     */
    userId?: string | undefined;
    /**
     * Only what was read from this source: the id of an account (`a-`) or of an archive (`u-` or `archive-`).
     *
     * At least 1 character.
     */
    sourceId?: string | undefined;
    /**
     * Only what was created on this date or later, as `yyyy-MM-dd`. The source does not say whether the date itself is
     * included.
     *
     * A date, as in `2026-03-31`.
     */
    startDate?: string | undefined;
    /**
     * Only what was created until this date, as `yyyy-MM-dd`. The source does not say whether the date itself is
     * included.
     *
     * A date, as in `2026-03-31`.
     */
    endDate?: string | undefined;
}

/** The path parameters of `getTask`. */
export interface GetTaskPath extends PlainObject {
    /**
     * The id of the task, usually `task-` and 32 characters.
     *
     * From 1 to 200 characters.
     */
    id: string;
}

/** The query parameters of `listIdentities`. */
export interface ListIdentitiesQuery extends PlainObject {
    /**
     * How many items a page holds at most, from 1 to 150. The service takes 10 where it is left out.
     *
     * A whole number. From 1 to 150. `10` unless given.
     */
    size?: number | undefined;
    /**
     * The `nextCursor` of the page before. It is opaque: pass it back unchanged. It carries the filters of that page.
     *
     * At least 1 character.
     */
    cursor?: string | undefined;
    /**
     * Only what belongs to this user. A user id starts with your tenant's id and a hyphen.
     *
     * At least 1 character.
     */
    userId?: string | undefined;
    /**
     * Only what was read from this source: the id of an account (`a-`) or of an archive (`u-` or `archive-`).
     *
     * At least 1 character.
     */
    sourceId?: string | undefined;
    /**
     * The former name of `sourceId`. Use that.
     *
     * At least 1 character.
     *
     * @deprecated
     */
    accountId?: string | undefined;
}

/** The path parameters of `getIdentity`. */
export interface GetIdentityPath extends PlainObject {
    /**
     * The id of the identity, usually `i-` and 32 characters.
     *
     * From 1 to 200 characters.
     */
    id: string;
}

/** The query parameters of `listEmployments`. */
export interface ListEmploymentsQuery extends PlainObject {
    /**
     * How many items a page holds at most, from 1 to 150. The service takes 10 where it is left out.
     *
     * A whole number. From 1 to 150. `10` unless given.
     */
    size?: number | undefined;
    /**
     * The `nextCursor` of the page before. It is opaque: pass it back unchanged. It carries the filters of that page.
     *
     * At least 1 character.
     */
    cursor?: string | undefined;
    /**
     * Only what belongs to this user. A user id starts with your tenant's id and a hyphen.
     *
     * At least 1 character.
     */
    userId?: string | undefined;
    /**
     * Only what was read from this source: the id of an account (`a-`) or of an archive (`u-` or `archive-`).
     *
     * At least 1 character.
     */
    sourceId?: string | undefined;
    /**
     * The former name of `sourceId`. Use that.
     *
     * At least 1 character.
     *
     * @deprecated
     */
    accountId?: string | undefined;
    /**
     * Only items whose own date is this one or later, as `yyyy-MM-dd`. The source does not say whether the date itself
     * is included.
     *
     * A date, as in `2026-03-31`.
     */
    startDate?: string | undefined;
    /**
     * Only items whose own date is until this one, as `yyyy-MM-dd`. The source does not say whether the date itself is
     * included.
     *
     * A date, as in `2026-03-31`.
     */
    endDate?: string | undefined;
}

/** The path parameters of `getEmployment`. */
export interface GetEmploymentPath extends PlainObject {
    /**
     * The id of the employment, usually `e-` and 32 characters.
     *
     * From 1 to 200 characters.
     */
    id: string;
}

/** The query parameters of `listIncomes`. */
export interface ListIncomesQuery extends PlainObject {
    /**
     * How many items a page holds at most, from 1 to 150. The service takes 10 where it is left out.
     *
     * A whole number. From 1 to 150. `10` unless given.
     */
    size?: number | undefined;
    /**
     * The `nextCursor` of the page before. It is opaque: pass it back unchanged. It carries the filters of that page.
     *
     * At least 1 character.
     */
    cursor?: string | undefined;
    /**
     * Only what belongs to this user. A user id starts with your tenant's id and a hyphen.
     *
     * At least 1 character.
     */
    userId?: string | undefined;
    /**
     * Only what was read from this source: the id of an account (`a-`) or of an archive (`u-` or `archive-`).
     *
     * At least 1 character.
     */
    sourceId?: string | undefined;
    /**
     * The former name of `sourceId`. Use that.
     *
     * At least 1 character.
     *
     * @deprecated
     */
    accountId?: string | undefined;
    /**
     * Only items whose own date is this one or later, as `yyyy-MM-dd`. The source does not say whether the date itself
     * is included.
     *
     * A date, as in `2026-03-31`.
     */
    startDate?: string | undefined;
    /**
     * Only items whose own date is until this one, as `yyyy-MM-dd`. The source does not say whether the date itself is
     * included.
     *
     * A date, as in `2026-03-31`.
     */
    endDate?: string | undefined;
}

/** The path parameters of `getIncome`. */
export interface GetIncomePath extends PlainObject {
    /**
     * The id of the income, usually `inc-` and 32 characters.
     *
     * From 1 to 200 characters.
     */
    id: string;
}

/** The query parameters of `listEincomes`. */
export interface ListEincomesQuery extends PlainObject {
    /**
     * How many items a page holds at most, from 1 to 150. The service takes 10 where it is left out.
     *
     * A whole number. From 1 to 150. `10` unless given.
     */
    size?: number | undefined;
    /**
     * The `nextCursor` of the page before. It is opaque: pass it back unchanged. It carries the filters of that page.
     *
     * At least 1 character.
     */
    cursor?: string | undefined;
    /**
     * Only what belongs to this user. A user id starts with your tenant's id and a hyphen.
     *
     * At least 1 character.
     */
    userId?: string | undefined;
    /**
     * Only what was read from this source: the id of an account (`a-`) or of an archive (`u-` or `archive-`).
     *
     * At least 1 character.
     */
    sourceId?: string | undefined;
    /**
     * Only estimates for this month or a later one, as `yyyy-MM`. The source does not say whether the month itself is
     * included.
     *
     * Matches `^\d{4}-(0[1-9]|1[0-2])$`.
     */
    startMonth?: string | undefined;
    /**
     * Only estimates for months until this one, as `yyyy-MM`. The source does not say whether the month itself is
     * included.
     *
     * Matches `^\d{4}-(0[1-9]|1[0-2])$`.
     */
    endMonth?: string | undefined;
}

/** The path parameters of `getEincome`. */
export interface GetEincomePath extends PlainObject {
    /**
     * The id of the estimated income, usually `einc-` and 32 characters.
     *
     * From 1 to 200 characters.
     */
    id: string;
}

/** The query parameters of `listContributions`. */
export interface ListContributionsQuery extends PlainObject {
    /**
     * How many items a page holds at most, from 1 to 150. The service takes 10 where it is left out.
     *
     * A whole number. From 1 to 150. `10` unless given.
     */
    size?: number | undefined;
    /**
     * The `nextCursor` of the page before. It is opaque: pass it back unchanged. It carries the filters of that page.
     *
     * At least 1 character.
     */
    cursor?: string | undefined;
    /**
     * Only what belongs to this user. A user id starts with your tenant's id and a hyphen.
     *
     * At least 1 character.
     */
    userId?: string | undefined;
    /**
     * Only what was read from this source: the id of an account (`a-`) or of an archive (`u-` or `archive-`).
     *
     * At least 1 character.
     */
    sourceId?: string | undefined;
    /**
     * The former name of `sourceId`. Use that.
     *
     * At least 1 character.
     *
     * @deprecated
     */
    accountId?: string | undefined;
    /**
     * Only items whose own date is this one or later, as `yyyy-MM-dd`. The source does not say whether the date itself
     * is included.
     *
     * A date, as in `2026-03-31`.
     */
    startDate?: string | undefined;
    /**
     * Only items whose own date is until this one, as `yyyy-MM-dd`. The source does not say whether the date itself is
     * included.
     *
     * A date, as in `2026-03-31`.
     */
    endDate?: string | undefined;
}

/** The path parameters of `getContribution`. */
export interface GetContributionPath extends PlainObject {
    /**
     * The id of the contribution, usually `con-` and 32 characters.
     *
     * From 1 to 200 characters.
     */
    id: string;
}

/** The query parameters of `listLiabilities`. */
export interface ListLiabilitiesQuery extends PlainObject {
    /**
     * How many items a page holds at most, from 1 to 150. The service takes 10 where it is left out.
     *
     * A whole number. From 1 to 150. `10` unless given.
     */
    size?: number | undefined;
    /**
     * The `nextCursor` of the page before. It is opaque: pass it back unchanged. It carries the filters of that page.
     *
     * At least 1 character.
     */
    cursor?: string | undefined;
    /**
     * Only what belongs to this user. A user id starts with your tenant's id and a hyphen.
     *
     * At least 1 character.
     */
    userId?: string | undefined;
    /**
     * Only what was read from this source: the id of an account (`a-`) or of an archive (`u-` or `archive-`).
     *
     * At least 1 character.
     */
    sourceId?: string | undefined;
    /**
     * Only liabilities whose `startDate` is this one or later, as `yyyy-MM-dd`. The source does not say whether the
     * date itself is included.
     *
     * A date, as in `2026-03-31`.
     */
    startDate?: string | undefined;
    /**
     * Only liabilities whose `startDate` is until this one, as `yyyy-MM-dd`; their `endDate` is not looked at. The
     * source does not say whether the date itself is included.
     *
     * A date, as in `2026-03-31`.
     */
    endDate?: string | undefined;
}

/** The path parameters of `getLiability`. */
export interface GetLiabilityPath extends PlainObject {
    /**
     * The id of the liability, usually `lia-` and 32 characters.
     *
     * From 1 to 200 characters.
     */
    id: string;
}

/** The query parameters of `listTransactions`. */
export interface ListTransactionsQuery extends PlainObject {
    /**
     * How many items a page holds at most, from 1 to 150. The service takes 10 where it is left out.
     *
     * A whole number. From 1 to 150. `10` unless given.
     */
    size?: number | undefined;
    /**
     * The `nextCursor` of the page before. It is opaque: pass it back unchanged. It carries the filters of that page.
     *
     * At least 1 character.
     */
    cursor?: string | undefined;
    /**
     * Only what belongs to this user. A user id starts with your tenant's id and a hyphen.
     *
     * At least 1 character.
     */
    userId?: string | undefined;
    /**
     * Only what was read from this source: the id of an account (`a-`) or of an archive (`u-` or `archive-`).
     *
     * At least 1 character.
     */
    sourceId?: string | undefined;
    /**
     * The former name of `sourceId`. Use that.
     *
     * At least 1 character.
     *
     * @deprecated
     */
    accountId?: string | undefined;
    /**
     * Only items whose own date is this one or later, as `yyyy-MM-dd`. The source does not say whether the date itself
     * is included.
     *
     * A date, as in `2026-03-31`.
     */
    startDate?: string | undefined;
    /**
     * Only items whose own date is until this one, as `yyyy-MM-dd`. The source does not say whether the date itself is
     * included.
     *
     * A date, as in `2026-03-31`.
     */
    endDate?: string | undefined;
}

/** The path parameters of `getTransaction`. */
export interface GetTransactionPath extends PlainObject {
    /**
     * The id of the transaction, usually `t-` and 32 characters.
     *
     * From 1 to 200 characters.
     */
    id: string;
}

/** The query parameters of `listRatings`. */
export interface ListRatingsQuery extends PlainObject {
    /**
     * How many items a page holds at most, from 1 to 150. The service takes 10 where it is left out.
     *
     * A whole number. From 1 to 150. `10` unless given.
     */
    size?: number | undefined;
    /**
     * The `nextCursor` of the page before. It is opaque: pass it back unchanged. It carries the filters of that page.
     *
     * At least 1 character.
     */
    cursor?: string | undefined;
    /**
     * Only what belongs to this user. A user id starts with your tenant's id and a hyphen.
     *
     * At least 1 character.
     */
    userId?: string | undefined;
    /**
     * Only what was read from this source: the id of an account (`a-`) or of an archive (`u-` or `archive-`).
     *
     * At least 1 character.
     */
    sourceId?: string | undefined;
    /**
     * The former name of `sourceId`. Use that.
     *
     * At least 1 character.
     *
     * @deprecated
     */
    accountId?: string | undefined;
}

/** The path parameters of `getRating`. */
export interface GetRatingPath extends PlainObject {
    /**
     * The id of the rating, usually `r-` and 32 characters.
     *
     * From 1 to 200 characters.
     */
    id: string;
}

/** The query parameters of `listDocuments`. */
export interface ListDocumentsQuery extends PlainObject {
    /**
     * How many items a page holds at most, from 1 to 150. The service takes 10 where it is left out.
     *
     * A whole number. From 1 to 150. `10` unless given.
     */
    size?: number | undefined;
    /**
     * The `nextCursor` of the page before. It is opaque: pass it back unchanged. It carries the filters of that page.
     *
     * At least 1 character.
     */
    cursor?: string | undefined;
    /**
     * Only what belongs to this user. A user id starts with your tenant's id and a hyphen.
     *
     * At least 1 character.
     */
    userId?: string | undefined;
    /**
     * Only what was read from this source: the id of an account (`a-`) or of an archive (`u-` or `archive-`).
     *
     * At least 1 character.
     */
    sourceId?: string | undefined;
    /**
     * The former name of `sourceId`. Use that.
     *
     * At least 1 character.
     *
     * @deprecated
     */
    accountId?: string | undefined;
}

/** The path parameters of `getDocument`. */
export interface GetDocumentPath extends PlainObject {
    /**
     * The id of the document, usually `d-` and 32 characters.
     *
     * From 1 to 200 characters.
     */
    id: string;
}

/** The query parameters of `listInsights`. */
export interface ListInsightsQuery extends PlainObject {
    /**
     * How many items a page holds at most, from 1 to 150. The service takes 10 where it is left out.
     *
     * A whole number. From 1 to 150. `10` unless given.
     */
    size?: number | undefined;
    /**
     * The `nextCursor` of the page before. It is opaque: pass it back unchanged. It carries the filters of that page.
     *
     * At least 1 character.
     */
    cursor?: string | undefined;
    /**
     * Only what belongs to this user. A user id starts with your tenant's id and a hyphen.
     *
     * At least 1 character.
     */
    userId?: string | undefined;
    /**
     * Only what was read from this source: the id of an account (`a-`) or of an archive (`u-` or `archive-`).
     *
     * At least 1 character.
     */
    sourceId?: string | undefined;
}

/** The path parameters of `getInsight`. */
export interface GetInsightPath extends PlainObject {
    /**
     * The id of the insight, usually `insight-` and 32 characters.
     *
     * From 1 to 200 characters.
     */
    id: string;
}

/** The query parameters of `listLinks`. */
export interface ListLinksQuery extends PlainObject {
    /**
     * How many items a page holds at most, from 1 to 150. The service takes 10 where it is left out.
     *
     * A whole number. From 1 to 150. `10` unless given.
     */
    size?: number | undefined;
    /**
     * The `nextCursor` of the page before. It is opaque: pass it back unchanged. It carries the filters of that page.
     *
     * At least 1 character.
     */
    cursor?: string | undefined;
    /**
     * Only what belongs to this user. A user id starts with your tenant's id and a hyphen.
     *
     * At least 1 character.
     */
    userId?: string | undefined;
    /**
     * Only what was read from this source: the id of an account (`a-`) or of an archive (`u-` or `archive-`).
     *
     * At least 1 character.
     */
    sourceId?: string | undefined;
}

/** The path parameters of `getLink`. */
export interface GetLinkPath extends PlainObject {
    /**
     * The id of the link record, usually `link-` and 32 characters.
     *
     * From 1 to 200 characters.
     */
    id: string;
}

/** The query parameters of `listArchives`. */
export interface ListArchivesQuery extends PlainObject {
    /**
     * How many items a page holds at most, from 1 to 150. The service takes 10 where it is left out.
     *
     * A whole number. From 1 to 150. `10` unless given.
     */
    size?: number | undefined;
    /**
     * The `nextCursor` of the page before. It is opaque: pass it back unchanged. It carries the filters of that page.
     *
     * At least 1 character.
     */
    cursor?: string | undefined;
    /**
     * Only what belongs to this user. A user id starts with your tenant's id and a hyphen.
     *
     * At least 1 character.
     */
    userId?: string | undefined;
    /**
     * Only archives of this kind of document: the `type` of one of the file types that `listFileTypes` returns.
     *
     * At least 1 character.
     */
    fileType?: string | undefined;
    /**
     * Only what was uploaded on this date or later, as `yyyy-MM-dd`. The source does not say whether the date itself is
     * included.
     *
     * A date, as in `2026-03-31`.
     */
    startDate?: string | undefined;
    /**
     * Only what was uploaded until this date, as `yyyy-MM-dd`. The source does not say whether the date itself is
     * included.
     *
     * A date, as in `2026-03-31`.
     */
    endDate?: string | undefined;
}

/** The path parameters of `getArchive`. */
export interface GetArchivePath extends PlainObject {
    /**
     * The id of the archive, usually `u-` or `archive-` and 32 characters.
     *
     * From 1 to 200 characters.
     */
    id: string;
}

/** The path parameters of `deleteArchive`. */
export interface DeleteArchivePath extends PlainObject {
    /**
     * The id of the archive, usually `u-` or `archive-` and 32 characters.
     *
     * From 1 to 200 characters.
     */
    id: string;
}

/** The query parameters of `getArchivePayslipData`. */
export interface GetArchivePayslipDataQuery extends PlainObject {
    /**
     * The archive of the payslip, as `uploadPayslipFile` returned its `id`.
     *
     * At least 1 character.
     */
    archiveId: string;
}

/** The query parameters of `listArchivePayslipPredictions`. */
export interface ListArchivePayslipPredictionsQuery extends PlainObject {
    /**
     * How many items a page holds at most, from 1 to 150. The service takes 10 where it is left out.
     *
     * A whole number. From 1 to 150. `10` unless given.
     */
    size?: number | undefined;
    /**
     * The `nextCursor` of the page before. It is opaque: pass it back unchanged. It carries the filters of that page.
     *
     * At least 1 character.
     */
    cursor?: string | undefined;
    /**
     * Only what was created on this date or later, as `yyyy-MM-dd`. The source does not say whether the date itself is
     * included.
     *
     * A date, as in `2026-03-31`.
     */
    startDate?: string | undefined;
    /**
     * Only what was created until this date, as `yyyy-MM-dd`. The source does not say whether the date itself is
     * included.
     *
     * A date, as in `2026-03-31`.
     */
    endDate?: string | undefined;
}

/** The query parameters of `listFileTypes`. */
export interface ListFileTypesQuery extends PlainObject {
    /**
     * How many items a page holds at most, from 1 to 150. The service takes 10 where it is left out.
     *
     * A whole number. From 1 to 150. `10` unless given.
     */
    size?: number | undefined;
    /**
     * The `nextCursor` of the page before. It is opaque: pass it back unchanged. It carries the filters of that page.
     *
     * At least 1 character.
     */
    cursor?: string | undefined;
    /**
     * Only the file type with this `type`.
     *
     * At least 1 character.
     */
    type?: string | undefined;
    /** Only file types of which uploading works (`true`) or does not. Without it, both are listed. */
    active?: boolean | undefined;
    /** Only file types that are enabled for you (`true`) or are not. Without it, both are listed. */
    enabled?: boolean | undefined;
    /** Only file types that the service reads (`true`) or does not read. Without it, both are listed. */
    ocr?: boolean | undefined;
}

/** The query parameters of `listInvites`. */
export interface ListInvitesQuery extends PlainObject {
    /**
     * How many items a page holds at most, from 1 to 150. The service takes 10 where it is left out.
     *
     * A whole number. From 1 to 150. `10` unless given.
     */
    size?: number | undefined;
    /**
     * The `nextCursor` of the page before. It is opaque: pass it back unchanged. It carries the filters of that page.
     *
     * At least 1 character.
     */
    cursor?: string | undefined;
}

/** The path parameters of `getInvite`. */
export interface GetInvitePath extends PlainObject {
    /**
     * The id of the invite, usually `iv-` and 32 characters.
     *
     * From 1 to 200 characters.
     */
    id: string;
}

/** The path parameters of `listInviteLogs`. */
export interface ListInviteLogsPath extends PlainObject {
    /**
     * The id of the invite whose log to read, usually `iv-` and 32 characters.
     *
     * From 1 to 200 characters.
     */
    inviteId: string;
}

/** The query parameters of `listInviteLogs`. */
export interface ListInviteLogsQuery extends PlainObject {
    /**
     * How many items a page holds at most, from 1 to 150. The service takes 10 where it is left out.
     *
     * A whole number. From 1 to 150. `10` unless given.
     */
    size?: number | undefined;
    /**
     * The `nextCursor` of the page before. It is opaque: pass it back unchanged. It carries the filters of that page.
     *
     * At least 1 character.
     */
    cursor?: string | undefined;
}

/** The query parameters of `listInviteTemplates`. */
export interface ListInviteTemplatesQuery extends PlainObject {
    /**
     * How many items a page holds at most, from 1 to 150. The service takes 10 where it is left out.
     *
     * A whole number. From 1 to 150. `10` unless given.
     */
    size?: number | undefined;
    /**
     * The `nextCursor` of the page before. It is opaque: pass it back unchanged. It carries the filters of that page.
     *
     * At least 1 character.
     */
    cursor?: string | undefined;
}

/** The path parameters of `getInviteTemplate`. */
export interface GetInviteTemplatePath extends PlainObject {
    /**
     * The id of the invite template, usually `ivt-` or `tpl-` and 32 characters.
     *
     * From 1 to 200 characters.
     */
    id: string;
}

/** The path parameters of `updateInviteTemplate`. */
export interface UpdateInviteTemplatePath extends PlainObject {
    /**
     * The id of the invite template, usually `ivt-` or `tpl-` and 32 characters.
     *
     * From 1 to 200 characters.
     */
    id: string;
}

/** The path parameters of `deleteInviteTemplate`. */
export interface DeleteInviteTemplatePath extends PlainObject {
    /**
     * The id of the invite template, usually `ivt-` or `tpl-` and 32 characters.
     *
     * From 1 to 200 characters.
     */
    id: string;
}

/** The query parameters of `listConsentTemplates`. */
export interface ListConsentTemplatesQuery extends PlainObject {
    /**
     * How many items a page holds at most, from 1 to 150. The service takes 10 where it is left out.
     *
     * A whole number. From 1 to 150. `10` unless given.
     */
    size?: number | undefined;
    /**
     * The `nextCursor` of the page before. It is opaque: pass it back unchanged. It carries the filters of that page.
     *
     * At least 1 character.
     */
    cursor?: string | undefined;
}

/** The path parameters of `deleteConsentTemplate`. */
export interface DeleteConsentTemplatePath extends PlainObject {
    /**
     * The id of the consent template, usually `ct-` and 32 characters.
     *
     * From 1 to 200 characters.
     */
    id: string;
}

/** The query parameters of `listWebhooks`. */
export interface ListWebhooksQuery extends PlainObject {
    /**
     * How many items a page holds at most, from 1 to 150. The service takes 10 where it is left out.
     *
     * A whole number. From 1 to 150. `10` unless given.
     */
    size?: number | undefined;
    /**
     * The `nextCursor` of the page before. It is opaque: pass it back unchanged. It carries the filters of that page.
     *
     * At least 1 character.
     */
    cursor?: string | undefined;
}

/** The path parameters of `getWebhook`. */
export interface GetWebhookPath extends PlainObject {
    /**
     * The id of the registered webhook, which has no prefix. It is not the id of an event.
     *
     * From 1 to 200 characters.
     */
    id: string;
}

/** The path parameters of `deleteWebhook`. */
export interface DeleteWebhookPath extends PlainObject {
    /**
     * The id of the registered webhook, which has no prefix. It is not the id of an event.
     *
     * From 1 to 200 characters.
     */
    id: string;
}

/** The query parameters of `listUploads`. */
export interface ListUploadsQuery extends PlainObject {
    /**
     * How many items a page holds at most, from 1 to 150. The service takes 10 where it is left out.
     *
     * A whole number. From 1 to 150. `10` unless given.
     */
    size?: number | undefined;
    /**
     * The `nextCursor` of the page before. It is opaque: pass it back unchanged. It carries the filters of that page.
     *
     * At least 1 character.
     */
    cursor?: string | undefined;
    /**
     * Only what belongs to this user. A user id starts with your tenant's id and a hyphen.
     *
     * At least 1 character.
     */
    userId?: string | undefined;
    /**
     * Only what was uploaded on this date or later, as `yyyy-MM-dd`. The source does not say whether the date itself is
     * included.
     *
     * A date, as in `2026-03-31`.
     */
    startDate?: string | undefined;
    /**
     * Only what was uploaded until this date, as `yyyy-MM-dd`. The source does not say whether the date itself is
     * included.
     *
     * A date, as in `2026-03-31`.
     */
    endDate?: string | undefined;
}

/** The path parameters of `getUpload`. */
export interface GetUploadPath extends PlainObject {
    /**
     * The id of the upload, usually `u-` and 32 characters.
     *
     * From 1 to 200 characters.
     */
    id: string;
}
