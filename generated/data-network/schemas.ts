// Generated from openapi/ by `npm run generate`. Changes made here are lost.

import { type Schema, schema } from "../../src/validation/schema.js";
import type * as Types from "./types.js";
import * as validators from "./validators.js";

export type { Schema, StandardIssue, StandardResult, StandardSchema } from "../../src/validation/schema.js";
export { ValidationError } from "../../src/validation/validation-error.js";
export type { Issue, JsonType } from "../../src/validation/issue.js";

/** The success codes known today. */
export type SuccessCodeKnown = Types.SuccessCodeKnown;
/** The success codes known today. */
export const SuccessCodeKnown: Schema<Types.SuccessCodeKnown> = /* @__PURE__ */ schema("SuccessCodeKnown", validators.SuccessCodeKnown);

/** The error codes of the service known today, each with the HTTP status it comes with. */
export type ErrorCodeKnown = Types.ErrorCodeKnown;
/** The error codes of the service known today, each with the HTTP status it comes with. */
export const ErrorCodeKnown: Schema<Types.ErrorCodeKnown> = /* @__PURE__ */ schema("ErrorCodeKnown", validators.ErrorCodeKnown);

/** Says that the request succeeded. A code of the error table never stands in a successful answer. */
export type SuccessCode = Types.SuccessCode;
/** Says that the request succeeded. A code of the error table never stands in a successful answer. */
export const SuccessCode: Schema<Types.SuccessCode> = /* @__PURE__ */ schema("SuccessCode", validators.SuccessCode);

/** The outcome in words, for logs and for people. Its wording changes; never compare it, use `code`. */
export type Message = Types.Message;
/** The outcome in words, for logs and for people. Its wording changes; never compare it, use `code`. */
export const Message: Schema<Types.Message> = /* @__PURE__ */ schema("Message", validators.Message);

/**
 * Identifies this request, as a UUID in every known answer. Log it, and quote it when you ask the service for
 * help.
 */
export type RequestId = Types.RequestId;
/**
 * Identifies this request, as a UUID in every known answer. Log it, and quote it when you ask the service for
 * help.
 */
export const RequestId: Schema<Types.RequestId> = /* @__PURE__ */ schema("RequestId", validators.RequestId);

/** What every successful answer holds beside its data. */
export type SuccessEnvelope = Types.SuccessEnvelope;
/** What every successful answer holds beside its data. */
export const SuccessEnvelope: Schema<Types.SuccessEnvelope> = /* @__PURE__ */ schema("SuccessEnvelope", validators.SuccessEnvelope);

/**
 * Where the next page starts: pass it back as `cursor`. It is opaque, even where it looks like a number. Null or
 * absent means that this was the last page.
 */
export type NextCursor = Types.NextCursor;
/**
 * Where the next page starts: pass it back as `cursor`. It is opaque, even where it looks like a number. Null or
 * absent means that this was the last page.
 */
export const NextCursor: Schema<Types.NextCursor> = /* @__PURE__ */ schema("NextCursor", validators.NextCursor);

/** The connection statuses known today. */
export type ConnectionStatusKnown = Types.ConnectionStatusKnown;
/** The connection statuses known today. */
export const ConnectionStatusKnown: Schema<Types.ConnectionStatusKnown> = /* @__PURE__ */ schema("ConnectionStatusKnown", validators.ConnectionStatusKnown);

/**
 * Whether the service can reach the user's account at the data provider. Treat a value that you do not know as
 * neither success nor failure.
 */
export type ConnectionStatus = Types.ConnectionStatus;
/**
 * Whether the service can reach the user's account at the data provider. Treat a value that you do not know as
 * neither success nor failure.
 */
export const ConnectionStatus: Schema<Types.ConnectionStatus> = /* @__PURE__ */ schema("ConnectionStatus", validators.ConnectionStatus);

/** The reasons for a failed connection known today. */
export type AccountErrorCodeKnown = Types.AccountErrorCodeKnown;
/** The reasons for a failed connection known today. */
export const AccountErrorCodeKnown: Schema<Types.AccountErrorCodeKnown> = /* @__PURE__ */ schema("AccountErrorCodeKnown", validators.AccountErrorCodeKnown);

/** Why an account could not be connected. Treat a value that you do not know as neither success nor failure. */
export type AccountErrorCode = Types.AccountErrorCode;
/** Why an account could not be connected. Treat a value that you do not know as neither success nor failure. */
export const AccountErrorCode: Schema<Types.AccountErrorCode> = /* @__PURE__ */ schema("AccountErrorCode", validators.AccountErrorCode);

/** How the connection to the data provider stands, and what went wrong where it failed. */
export type AccountConnection = Types.AccountConnection;
/** How the connection to the data provider stands, and what went wrong where it failed. */
export const AccountConnection: Schema<Types.AccountConnection> = /* @__PURE__ */ schema("AccountConnection", validators.AccountConnection);

/** The statuses of data sync known today. */
export type MonitorStatusKnown = Types.MonitorStatusKnown;
/** The statuses of data sync known today. */
export const MonitorStatusKnown: Schema<Types.MonitorStatusKnown> = /* @__PURE__ */ schema("MonitorStatusKnown", validators.MonitorStatusKnown);

/**
 * Whether Continuous Data Sync keeps the account's data up to date. Treat a value that you do not know as
 * neither success nor failure.
 */
export type MonitorStatus = Types.MonitorStatus;
/**
 * Whether Continuous Data Sync keeps the account's data up to date. Treat a value that you do not know as
 * neither success nor failure.
 */
export const MonitorStatus: Schema<Types.MonitorStatus> = /* @__PURE__ */ schema("MonitorStatus", validators.MonitorStatus);

/** How Continuous Data Sync stands for the account. */
export type AccountMonitor = Types.AccountMonitor;
/** How Continuous Data Sync stands for the account. */
export const AccountMonitor: Schema<Types.AccountMonitor> = /* @__PURE__ */ schema("AccountMonitor", validators.AccountMonitor);

/**
 * A user's account at one data provider, and the state of its connection. It is what all data of that user comes
 * from: the metadata of each data item names the account as its `sourceId`.
 */
export type Account = Types.Account;
/**
 * A user's account at one data provider, and the state of its connection. It is what all data of that user comes
 * from: the metadata of each data item names the account as its `sourceId`.
 */
export const Account: Schema<Types.Account> = /* @__PURE__ */ schema("Account", validators.Account);

/** One page of accounts. */
export type AccountList = Types.AccountList;
/** One page of accounts. */
export const AccountList: Schema<Types.AccountList> = /* @__PURE__ */ schema("AccountList", validators.AccountList);

/** The envelope around one page of accounts. */
export type AccountListResponse = Types.AccountListResponse;
/** The envelope around one page of accounts. */
export const AccountListResponse: Schema<Types.AccountListResponse> = /* @__PURE__ */ schema("AccountListResponse", validators.AccountListResponse);

/** What went wrong with the request. For a value that you do not know, go by the HTTP status. */
export type ErrorCode = Types.ErrorCode;
/** What went wrong with the request. For a value that you do not know, go by the HTTP status. */
export const ErrorCode: Schema<Types.ErrorCode> = /* @__PURE__ */ schema("ErrorCode", validators.ErrorCode);

/** The envelope of an error. It has the members of every other envelope; `data` is absent or says nothing. */
export type ErrorResponse = Types.ErrorResponse;
/** The envelope of an error. It has the members of every other envelope; `data` is absent or says nothing. */
export const ErrorResponse: Schema<Types.ErrorResponse> = /* @__PURE__ */ schema("ErrorResponse", validators.ErrorResponse);

/** The envelope around one account. */
export type AccountResponse = Types.AccountResponse;
/** The envelope around one account. */
export const AccountResponse: Schema<Types.AccountResponse> = /* @__PURE__ */ schema("AccountResponse", validators.AccountResponse);
