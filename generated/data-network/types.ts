// Generated from openapi/ by `npm run generate`. Changes made here are lost.

/** What every webhook holds, of whatever type. An event whose type you do not know still has this form. */
export interface WebhookEvent {
    /** The event's id, usually `et-` and 32 characters. An event that is delivered twice has the same id both times. */
    id: string;
    /** The major version of the event's form. It is 1. */
    version?: number | null;
    /**
     * Format: date-time
     * When it happened.
     */
    createdAt: string;
    /** What has happened. */
    type: string;
    /** What it happened to. */
    data: Record<string, unknown>;
}

/** What `onAccountCreated` of the SDK receives when the user has started to link an account. */
export interface AccountCreatedCallback {
    /** The account. */
    accountId: string;
    /** The user. */
    userId: string;
    /** The data provider. A webhook about the same thing has a list, `providers`. */
    providerId: string;
}

/** What `onAccountConnected` of the SDK receives when the user has connected an account. */
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
 * The success codes known today.
 * - `OK`: The request succeeded.
 * - `CREATED`: The request created a resource. No published answer shows it; those with status 201 say `OK` too.
 */
export type SuccessCodeKnown = "OK" | "CREATED";

/**
 * The error codes of the service known today, each with the HTTP status it comes with.
 * - `INVALID_CREDENTIALS`: HTTP 400. The API key and secret are wrong. Do not repeat the request unchanged.
 * - `INVALID_PARAMETERS`: HTTP 400. A parameter is missing or wrong. Do not repeat the request unchanged.
 * - `INVALID_TOKEN`: HTTP 401. No valid credentials, or they have expired. Repeat with a right `Authorization` header.
 * - `UNAUTHORIZED_ACCESS`: HTTP 403. You are known but may not use this resource.
 * - `MISSING_RESOURCE`: HTTP 404. The resource does not exist or is not available.
 * - `UNSUPPORTED_TYPE`: HTTP 415. The content type of the request is missing or not supported.
 * - `REQUEST_LIMIT_EXCEEDED`: HTTP 429. More than 20 requests in a second from one IP address. Repeat later.
 * - `SERVER_ERROR`: HTTP 500. The service failed. Repeat later.
 * - `UNSUPPORTED_METHOD`: HTTP 501. The resource does not support this HTTP method.
 * - `SERVER_UNAVAILABLE`: HTTP 503. The service is down or under maintenance. Repeat later.
 * - `TIME_LIMIT_EXCEEDED`: HTTP 504. The service did not answer in time. Repeat.
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
    code: SuccessCode;
    message: Message;
    requestId: RequestId;
}

/** Where the next page starts: pass it back as `cursor`. It is opaque, even where it looks like a number. Null or absent means that this was the last page. */
export type NextCursor = string | null;

/**
 * The connection statuses known today.
 * - `PENDING`: The account exists, but the user has not logged in successfully yet.
 * - `AWAITING_MFA`: The login went through, and the provider waits for the user to enter a verification code.
 * - `ERROR`: The provider refused or failed. The login may be wrong, or the trouble lies with the provider; `connection.errorCode` says which.
 * - `CONNECTED`: The user has logged in at the provider; the service can read the account.
 * - `DISCONNECTED`: The user has cut the link to the provider. The account's data is no longer available.
 */
export type ConnectionStatusKnown = "PENDING" | "AWAITING_MFA" | "ERROR" | "CONNECTED" | "DISCONNECTED";

/** Whether the service can reach the user's account at the data provider. Treat a value that you do not know as neither success nor failure. */
export type ConnectionStatus = ConnectionStatusKnown | (string & {});

/**
 * The reasons for a failed connection known today.
 * - `ACCOUNT_DISABLED`: The provider has disabled the user's account.
 * - `ACCOUNT_INACCESSIBLE`: The provider says that the account cannot be accessed.
 * - `ACCOUNT_INCOMPLETE`: The provider says that the account is not fully set up.
 * - `ACCOUNT_LOCKED`: The provider has locked the account.
 * - `AUTH_REQUIRED`: The provider was sent no credentials.
 * - `EXPIRED_CREDENTIALS`: The user's credentials at the provider have expired.
 * - `INVALID_ACCOUNT_TYPE`: The provider does not accept this kind of account.
 * - `INVALID_AUTH`: The login process itself failed. Ask the service for help.
 * - `INVALID_CREDENTIALS`: The user's login is wrong. Not to be confused with the error code of the same name, which is about your API key and secret.
 * - `INVALID_MFA`: The verification code that the user entered is wrong.
 * - `MFA_TIMEOUT`: The verification code was not entered in time.
 * - `SERVICE_UNAVAILABLE`: The provider cannot be reached at the moment.
 * - `SYSTEM_ERROR`: The Smile Network itself failed. Ask the service for help.
 * - `TOS_REQUIRED`: The user has not agreed to the provider's terms of service.
 * - `UNSUPPORTED_AUTH_TYPE`: The account's way of logging in is not supported. Ask the service for help.
 * - `UNSUPPORTED_MFA_METHOD`: The account's way of verifying in a second step is not supported. Ask the service for help.
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
     * Format: date-time
     * When the connection last changed its status.
     */
    updatedAt?: string | null;
}

/**
 * The statuses of data sync known today.
 * - `UNSUPPORTED`: Data sync is not enabled for this account.
 * - `ACTIVE`: Data sync is enabled and running.
 * - `USER_ACTION_REQUIRED`: Data sync is enabled, but the user has to authorise it again, for instance after a change of password.
 * - `CUSTOMER_DISABLED`: Data sync was disabled for this account.
 */
export type MonitorStatusKnown = "UNSUPPORTED" | "ACTIVE" | "USER_ACTION_REQUIRED" | "CUSTOMER_DISABLED";

/** Whether Continuous Data Sync keeps the account's data up to date. Treat a value that you do not know as neither success nor failure. */
export type MonitorStatus = MonitorStatusKnown | (string & {});

/** How Continuous Data Sync stands for the account. */
export interface AccountMonitor {
    /** The same value as the account's `monitorStatus`. */
    status?: MonitorStatus | null;
    /**
     * Format: date-time
     * When data sync last changed its status; null where the account was never synced.
     */
    updatedAt?: string | null;
}

/** A user's account at one data provider, and the state of its connection. It is what all data of that user comes from: the metadata of each data item names the account as its `sourceId`. */
export interface Account {
    /** The account's id on the Smile Network, usually `a-` and 32 characters. Compare it as a whole; do not take it apart. */
    id: string;
    /**
     * Format: date-time
     * When the account was created.
     */
    createdAt: string;
    /** The data provider at which the user has this account. */
    providerId: string;
    /** The user the account belongs to. It starts with your tenant's id and a hyphen. */
    userId: string;
    connectionStatus: ConnectionStatus;
    connection: AccountConnection;
    monitorStatus: MonitorStatus;
    monitor: AccountMonitor;
}

/** One page of accounts. */
export interface AccountList {
    nextCursor?: NextCursor;
    /** The accounts of this page. No order is promised. */
    items: Account[];
}

/** The envelope around one page of accounts. */
export interface AccountListResponse {
    code: SuccessCode;
    message: Message;
    requestId: RequestId;
    data: AccountList;
}

/** What went wrong with the request. For a value that you do not know, go by the HTTP status. */
export type ErrorCode = ErrorCodeKnown | (string & {});

/** The envelope of an error. It has the members of every other envelope; `data` is absent or says nothing. */
export interface ErrorResponse {
    code: ErrorCode;
    message: Message;
    requestId: RequestId;
    /** Empty or null in every error that is known. */
    data?: Record<string, unknown> | null;
}

/** The envelope around one account. */
export interface AccountResponse {
    code: SuccessCode;
    message: Message;
    requestId: RequestId;
    data: Account;
}

/** The envelope of an operation that has no result. `data` is absent. */
export interface AcknowledgementResponse {
    code: SuccessCode;
    message: Message;
    requestId: RequestId;
}

/**
 * The values known today.
 * - `Male`: Male.
 * - `Female`: Female.
 * - `Non-binary`: Neither male nor female.
 */
export type GenderKnown = "Male" | "Female" | "Non-binary";

/** The gender that the provider has on record. Treat a value that you do not know as text for people. */
export type Gender = GenderKnown | (string & {});

/**
 * The values known today.
 * - `Divorced`: The marriage was dissolved.
 * - `Married`: Married.
 * - `Separated`: Married, but living apart.
 * - `Single`: Never married.
 * - `Widowed`: The spouse has died.
 * - `Lifetime Partner`: In a lasting partnership without marriage.
 */
export type MaritalStatusKnown = "Divorced" | "Married" | "Separated" | "Single" | "Widowed" | "Lifetime Partner";

/** The marital status that the provider has on record. Treat a value that you do not know as text for people. */
export type MaritalStatus = MaritalStatusKnown | (string & {});

/**
 * The values known today.
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
 * The values known today.
 * - `Primary`: The address that the provider uses first.
 * - `Secondary`: A further address.
 * - `Work`: An address at work.
 * - `Personal`: A private address.
 */
export type EmailTypeKnown = "Primary" | "Secondary" | "Work" | "Personal";

/** What an e-mail address is used for. Treat a value that you do not know as text for people. */
export type EmailType = EmailTypeKnown | (string & {});

/** An e-mail address of a person. */
export interface IdentityEmail {
    /** The address. Its form is not checked, since providers hold misspelt ones. */
    address?: string | null;
    /** What the address is used for. */
    type?: EmailType | null;
}

/**
 * The values known today.
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
 * - `Twitter`: Twitter, now X.
 * - `Facebook`: Facebook.
 * - `LinkedIn`: LinkedIn.
 * - `Others`: Any other network.
 */
export type SocialProfileTypeKnown = "Twitter" | "Facebook" | "LinkedIn" | "Others";

/** The network that a profile belongs to. Treat a value that you do not know as text for people. */
export type SocialProfileType = SocialProfileTypeKnown | (string & {});

/** A person's profile on a social network. */
export interface IdentitySocialProfile {
    /** Where the profile is. */
    socialUrl?: string | null;
    /** The network. */
    type?: SocialProfileType | null;
}

/**
 * The values known today.
 * - `Primary`: The main address.
 * - `Secondary`: A further address.
 */
export type AddressTypeKnown = "Primary" | "Secondary";

/** How much an address counts. Treat a value that you do not know as text for people. */
export type AddressType = AddressTypeKnown | (string & {});

/**
 * The values known today.
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
    /** Degrees of latitude, as text. */
    latitude?: string | null;
    /** Degrees of longitude, as text. */
    longitude?: string | null;
    /** How much the address counts. */
    type?: AddressType | null;
    /** What the address is used for. */
    tags?: AddressTag[] | null;
}

/**
 * The values known today.
 * - `ACCOUNT`: An account at a provider.
 * - `ARCHIVE`: A document that the user uploaded.
 * - `UPLOAD`: The former kind of uploaded document.
 */
export type SourceTypeKnown = "ACCOUNT" | "ARCHIVE" | "UPLOAD";

/** What kind of source an item was read from. For a value that you do not know, do not take `sourceId` for an account. */
export type SourceType = SourceTypeKnown | (string & {});

/** Where an item of data comes from. */
export interface ObjectReferenceMetadata {
    /**
     * Format: date-time
     * When the account that the item was read from was created.
     */
    createdAt?: string | null;
    /**
     * Format: date-time
     * When the item itself was created. Many answers leave it out.
     */
    itemCreatedAt?: string | null;
    /** The source that the item was read from. Where `sourceType` is `ACCOUNT`, it is the account's id, with or without its prefix. */
    sourceId: string;
    sourceType: SourceType;
    /** The user the item belongs to. */
    userId: string;
    /** The data provider that the item came from. */
    providerId: string;
    /**
     * @deprecated
     * The former name of `sourceId`. Use that.
     */
    accountId?: string | null;
}

/** Who the user is, according to one provider. Every attribute but the id can be null or absent: the provider may not ask for it, or not show it. Providers can contradict one another. */
export interface Identity {
    /** The identity's id, usually `i-` and 32 characters. */
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
     * Format: date
     * The date of birth, as `yyyy-MM-dd`.
     */
    dob?: string | null;
    /** The marital status that the provider has on record. */
    maritalStatus?: MaritalStatus | null;
    /** The country of residence, as two letters of ISO 3166. */
    countryResidence?: string | null;
    /** How the person belongs to the country of residence. */
    citizenship?: Citizenship | null;
    /** Where a photo of the person is. */
    photoUrl?: string | null;
    /** The id that the provider itself gives the person. */
    referenceId?: string | null;
    /** Where the person's profile at the provider is. */
    profileUrl?: string | null;
    /**
     * @deprecated
     * The employer that the provider names last. Read employments instead.
     */
    latestEmployerName?: string | null;
    /** The e-mail addresses. */
    emails?: IdentityEmail[] | null;
    /** The phone numbers. */
    phones?: IdentityPhone[] | null;
    /** The profiles on social networks. */
    socialProfiles?: IdentitySocialProfile[] | null;
    /** The postal addresses. */
    addresses?: IdentityAddress[] | null;
    /** Where the identity comes from. */
    metadata?: ObjectReferenceMetadata | null;
}

/** One page of identities. */
export interface IdentityList {
    nextCursor?: NextCursor;
    /** The identities of this page. No order is promised. */
    items: Identity[];
}

/** The envelope around one page of identities. */
export interface IdentityListResponse {
    code: SuccessCode;
    message: Message;
    requestId: RequestId;
    data: IdentityList;
}

/** The envelope around one identity. */
export interface IdentityResponse {
    code: SuccessCode;
    message: Message;
    requestId: RequestId;
    data: Identity;
}

/** Money that the user earned or paid on a platform. */
export interface Transaction {
    /** The transaction's id, usually `t-` and 32 characters. */
    id: string;
    /**
     * Format: date
     * The day of the transaction, as `yyyy-MM-dd`.
     */
    date?: string | null;
    /** What it was for, in the provider's words. It can be empty. */
    description?: string | null;
    /** The currency, as three letters of ISO 4217. */
    currency?: string | null;
    /** How much, in units of the currency. Negative for what the user paid, such as a fee. No number of decimals is promised; read it as a decimal where cents matter. */
    amount?: number | null;
    /** The provider's own name for the transaction, such as an order number. It is free text. */
    referenceId?: string | null;
    /** Where the transaction comes from. */
    metadata?: ObjectReferenceMetadata | null;
}

/** One page of transactions. */
export interface TransactionList {
    nextCursor?: NextCursor;
    /** The transactions of this page. No order is promised. */
    items: Transaction[];
}

/** The envelope around one page of transactions. */
export interface TransactionListResponse {
    code: SuccessCode;
    message: Message;
    requestId: RequestId;
    data: TransactionList;
}

/** The envelope around one transaction. */
export interface TransactionResponse {
    code: SuccessCode;
    message: Message;
    requestId: RequestId;
    data: Transaction;
}

/** What every webhook says of itself, beside its type and its data. */
export interface WebhookEnvelope {
    /** The event's id, usually `et-` and 32 characters. An event that is delivered twice has the same id both times. */
    id: string;
    /** The major version of the event's form. It is 1. */
    version?: number | null;
    /**
     * Format: date-time
     * When it happened.
     */
    createdAt: string;
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
    /** The major version of the event's form. It is 1. */
    version?: number | null;
    /**
     * Format: date-time
     * When it happened.
     */
    createdAt: string;
    /**
     * What has happened.
     * @constant
     */
    type: "ACCOUNT_CREATED";
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
    /** The major version of the event's form. It is 1. */
    version?: number | null;
    /**
     * Format: date-time
     * When it happened.
     */
    createdAt: string;
    /**
     * What has happened.
     * @constant
     */
    type: "ACCOUNT_CONNECTED";
    data: AccountConnectedEventData;
}

/** The user has disconnected or revoked an account. Its data is removed. */
export interface AccountDisconnectedEvent {
    /** The event's id, usually `et-` and 32 characters. An event that is delivered twice has the same id both times. */
    id: string;
    /** The major version of the event's form. It is 1. */
    version?: number | null;
    /**
     * Format: date-time
     * When it happened.
     */
    createdAt: string;
    /**
     * What has happened.
     * @constant
     */
    type: "ACCOUNT_DISCONNECTED";
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
    /** The major version of the event's form. It is 1. */
    version?: number | null;
    /**
     * Format: date-time
     * When it happened.
     */
    createdAt: string;
    /**
     * What has happened.
     * @constant
     */
    type: "ACCOUNT_FAILED";
    data: AccountFailedEventData;
}

/**
 * The values known today.
 * - `SUCCEEDED`: New data was read, or there was none to read.
 * - `FAILED`: The provider could not be read; `monitorStatus` says whether the user has to act.
 */
export type SyncTaskStatusKnown = "SUCCEEDED" | "FAILED";

/** How a sync ended. Treat a value that you do not know as neither success nor failure. */
export type SyncTaskStatus = SyncTaskStatusKnown | (string & {});

/**
 * The values known today.
 * - `IDENTITIES`: Identities.
 * - `TRANSACTIONS`: Transactions.
 * - `RATINGS`: Ratings.
 * - `EMPLOYMENTS`: Employments.
 * - `DOCUMENTS`: Documents.
 * - `INCOMES`: Incomes.
 * - `CONTRIBUTIONS`: Contributions to social insurance.
 * - `EINCOMES`: Estimated incomes.
 * - `LIABILITIES`: Liabilities, such as loans.
 * - `LINK`: How often the user has linked accounts.
 * - `INSIGHTS`: Insights computed from the other data.
 */
export type DataPointKnown = "IDENTITIES" | "TRANSACTIONS" | "RATINGS" | "EMPLOYMENTS" | "DOCUMENTS" | "INCOMES" | "CONTRIBUTIONS" | "EINCOMES" | "LIABILITIES" | "LINK" | "INSIGHTS";

/** One kind of data that the service reads. Treat a value that you do not know as text for people. */
export type DataPoint = DataPointKnown | (string & {});

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
}

/** A sync by Continuous Data Sync has ended; `status` says how. */
export interface AccountSyncTaskFinishedEvent {
    /** The event's id, usually `et-` and 32 characters. An event that is delivered twice has the same id both times. */
    id: string;
    /** The major version of the event's form. It is 1. */
    version?: number | null;
    /**
     * Format: date-time
     * When it happened.
     */
    createdAt: string;
    /**
     * What has happened.
     * @constant
     */
    type: "ACCOUNT_SYNC_TASK_FINISHED";
    data: AccountSyncTaskFinishedEventData;
}

export interface ListAccountsQuery {
    /**
     * How many items a page holds at most, from 1 to 150. The service takes 10 where it is left out.
     * @default 10
     */
    size?: number | undefined;
    /** The `nextCursor` of the page before. It is opaque: pass it back unchanged. It carries the filters of that page. */
    cursor?: string | undefined;
    /** Only what belongs to this user. A user id starts with your tenant's id and a hyphen. */
    userId?: string | undefined;
    /**
     * Format: date
     * Only accounts linked on this date or later, as `yyyy-MM-dd`. The source does not say whether the date itself is included.
     */
    startDate?: string | undefined;
    /**
     * Format: date
     * Only accounts linked until this date, as `yyyy-MM-dd`. The source does not say whether the date itself is included.
     */
    endDate?: string | undefined;
}

export interface GetAccountPath {
    /** The id of the account, usually `a-` and 32 characters. */
    id: string;
}

export interface RevokeAccountPath {
    /** The id of the account, usually `a-` and 32 characters. */
    id: string;
}

export interface DisableAccountMonitorPath {
    /** The id of the account, usually `a-` and 32 characters. */
    id: string;
}

export interface ListIdentitiesQuery {
    /**
     * How many items a page holds at most, from 1 to 150. The service takes 10 where it is left out.
     * @default 10
     */
    size?: number | undefined;
    /** The `nextCursor` of the page before. It is opaque: pass it back unchanged. It carries the filters of that page. */
    cursor?: string | undefined;
    /** Only what belongs to this user. A user id starts with your tenant's id and a hyphen. */
    userId?: string | undefined;
    /** Only what was read from this source. For data of an account, it is the account's id. */
    sourceId?: string | undefined;
    /** The former name of `sourceId`. Use that. */
    accountId?: string | undefined;
}

export interface GetIdentityPath {
    /** The id of the identity, usually `i-` and 32 characters. */
    id: string;
}

export interface ListTransactionsQuery {
    /**
     * How many items a page holds at most, from 1 to 150. The service takes 10 where it is left out.
     * @default 10
     */
    size?: number | undefined;
    /** The `nextCursor` of the page before. It is opaque: pass it back unchanged. It carries the filters of that page. */
    cursor?: string | undefined;
    /** Only what belongs to this user. A user id starts with your tenant's id and a hyphen. */
    userId?: string | undefined;
    /** Only what was read from this source. For data of an account, it is the account's id. */
    sourceId?: string | undefined;
    /** The former name of `sourceId`. Use that. */
    accountId?: string | undefined;
    /**
     * Format: date
     * Only items whose own date is this one or later, as `yyyy-MM-dd`. The source does not say whether the date itself is included.
     */
    startDate?: string | undefined;
    /**
     * Format: date
     * Only items whose own date is until this one, as `yyyy-MM-dd`. The source does not say whether the date itself is included.
     */
    endDate?: string | undefined;
}

export interface GetTransactionPath {
    /** The id of the transaction, usually `t-` and 32 characters. */
    id: string;
}
