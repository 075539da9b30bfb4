// Generated from openapi/ by `npm run generate`. Changes made here are lost.

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
