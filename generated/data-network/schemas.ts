// Generated from openapi/ by `npm run generate`. Changes made here are lost.

import { type Schema, schema } from "../../src/validation/schema.js";
import type * as Types from "./types.js";
import * as validators from "./validators.js";

export type { Schema, StandardIssue, StandardResult, StandardSchema } from "../../src/validation/schema.js";
export { ValidationError } from "../../src/validation/validation-error.js";
export type { Issue, JsonType } from "../../src/validation/issue.js";

/** What every webhook holds, of whatever type. An event whose type you do not know still has this form. */
export type WebhookEvent = Types.WebhookEvent;
/** What every webhook holds, of whatever type. An event whose type you do not know still has this form. */
export const WebhookEvent: Schema<Types.WebhookEvent> = /* @__PURE__ */ schema("WebhookEvent", validators.WebhookEvent);

/** What `onAccountCreated` of the SDK receives when the user has started to link an account. */
export type AccountCreatedCallback = Types.AccountCreatedCallback;
/** What `onAccountCreated` of the SDK receives when the user has started to link an account. */
export const AccountCreatedCallback: Schema<Types.AccountCreatedCallback> = /* @__PURE__ */ schema("AccountCreatedCallback", validators.AccountCreatedCallback);

/** What `onAccountConnected` of the SDK receives when the user has connected an account. */
export type AccountConnectedCallback = Types.AccountConnectedCallback;
/** What `onAccountConnected` of the SDK receives when the user has connected an account. */
export const AccountConnectedCallback: Schema<Types.AccountConnectedCallback> = /* @__PURE__ */ schema("AccountConnectedCallback", validators.AccountConnectedCallback);

/** What `onAccountRemoved` of the SDK receives when the user has revoked an account. */
export type AccountRemovedCallback = Types.AccountRemovedCallback;
/** What `onAccountRemoved` of the SDK receives when the user has revoked an account. */
export const AccountRemovedCallback: Schema<Types.AccountRemovedCallback> = /* @__PURE__ */ schema("AccountRemovedCallback", validators.AccountRemovedCallback);

/** What `onAccountError` of the SDK receives when an account could not be linked. */
export type AccountErrorCallback = Types.AccountErrorCallback;
/** What `onAccountError` of the SDK receives when an account could not be linked. */
export const AccountErrorCallback: Schema<Types.AccountErrorCallback> = /* @__PURE__ */ schema("AccountErrorCallback", validators.AccountErrorCallback);

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

/** The envelope of an operation that has no result. `data` is absent. */
export type AcknowledgementResponse = Types.AcknowledgementResponse;
/** The envelope of an operation that has no result. `data` is absent. */
export const AcknowledgementResponse: Schema<Types.AcknowledgementResponse> = /* @__PURE__ */ schema("AcknowledgementResponse", validators.AcknowledgementResponse);

/** The values known today. */
export type GenderKnown = Types.GenderKnown;
/** The values known today. */
export const GenderKnown: Schema<Types.GenderKnown> = /* @__PURE__ */ schema("GenderKnown", validators.GenderKnown);

/** The gender that the provider has on record. Treat a value that you do not know as text for people. */
export type Gender = Types.Gender;
/** The gender that the provider has on record. Treat a value that you do not know as text for people. */
export const Gender: Schema<Types.Gender> = /* @__PURE__ */ schema("Gender", validators.Gender);

/** The values known today. */
export type MaritalStatusKnown = Types.MaritalStatusKnown;
/** The values known today. */
export const MaritalStatusKnown: Schema<Types.MaritalStatusKnown> = /* @__PURE__ */ schema("MaritalStatusKnown", validators.MaritalStatusKnown);

/** The marital status that the provider has on record. Treat a value that you do not know as text for people. */
export type MaritalStatus = Types.MaritalStatus;
/** The marital status that the provider has on record. Treat a value that you do not know as text for people. */
export const MaritalStatus: Schema<Types.MaritalStatus> = /* @__PURE__ */ schema("MaritalStatus", validators.MaritalStatus);

/** The values known today. */
export type CitizenshipKnown = Types.CitizenshipKnown;
/** The values known today. */
export const CitizenshipKnown: Schema<Types.CitizenshipKnown> = /* @__PURE__ */ schema("CitizenshipKnown", validators.CitizenshipKnown);

/** How the person belongs to the country of residence. Treat a value that you do not know as text for people. */
export type Citizenship = Types.Citizenship;
/** How the person belongs to the country of residence. Treat a value that you do not know as text for people. */
export const Citizenship: Schema<Types.Citizenship> = /* @__PURE__ */ schema("Citizenship", validators.Citizenship);

/** The values known today. */
export type EmailTypeKnown = Types.EmailTypeKnown;
/** The values known today. */
export const EmailTypeKnown: Schema<Types.EmailTypeKnown> = /* @__PURE__ */ schema("EmailTypeKnown", validators.EmailTypeKnown);

/** What an e-mail address is used for. Treat a value that you do not know as text for people. */
export type EmailType = Types.EmailType;
/** What an e-mail address is used for. Treat a value that you do not know as text for people. */
export const EmailType: Schema<Types.EmailType> = /* @__PURE__ */ schema("EmailType", validators.EmailType);

/** An e-mail address of a person. */
export type IdentityEmail = Types.IdentityEmail;
/** An e-mail address of a person. */
export const IdentityEmail: Schema<Types.IdentityEmail> = /* @__PURE__ */ schema("IdentityEmail", validators.IdentityEmail);

/** The values known today. */
export type PhoneTypeKnown = Types.PhoneTypeKnown;
/** The values known today. */
export const PhoneTypeKnown: Schema<Types.PhoneTypeKnown> = /* @__PURE__ */ schema("PhoneTypeKnown", validators.PhoneTypeKnown);

/** What kind of connection a phone number is. Treat a value that you do not know as text for people. */
export type PhoneType = Types.PhoneType;
/** What kind of connection a phone number is. Treat a value that you do not know as text for people. */
export const PhoneType: Schema<Types.PhoneType> = /* @__PURE__ */ schema("PhoneType", validators.PhoneType);

/** A phone number of a person. */
export type IdentityPhone = Types.IdentityPhone;
/** A phone number of a person. */
export const IdentityPhone: Schema<Types.IdentityPhone> = /* @__PURE__ */ schema("IdentityPhone", validators.IdentityPhone);

/** The values known today. */
export type SocialProfileTypeKnown = Types.SocialProfileTypeKnown;
/** The values known today. */
export const SocialProfileTypeKnown: Schema<Types.SocialProfileTypeKnown> = /* @__PURE__ */ schema("SocialProfileTypeKnown", validators.SocialProfileTypeKnown);

/** The network that a profile belongs to. Treat a value that you do not know as text for people. */
export type SocialProfileType = Types.SocialProfileType;
/** The network that a profile belongs to. Treat a value that you do not know as text for people. */
export const SocialProfileType: Schema<Types.SocialProfileType> = /* @__PURE__ */ schema("SocialProfileType", validators.SocialProfileType);

/** A person's profile on a social network. */
export type IdentitySocialProfile = Types.IdentitySocialProfile;
/** A person's profile on a social network. */
export const IdentitySocialProfile: Schema<Types.IdentitySocialProfile> = /* @__PURE__ */ schema("IdentitySocialProfile", validators.IdentitySocialProfile);

/** The values known today. */
export type AddressTypeKnown = Types.AddressTypeKnown;
/** The values known today. */
export const AddressTypeKnown: Schema<Types.AddressTypeKnown> = /* @__PURE__ */ schema("AddressTypeKnown", validators.AddressTypeKnown);

/** How much an address counts. Treat a value that you do not know as text for people. */
export type AddressType = Types.AddressType;
/** How much an address counts. Treat a value that you do not know as text for people. */
export const AddressType: Schema<Types.AddressType> = /* @__PURE__ */ schema("AddressType", validators.AddressType);

/** The values known today. */
export type AddressTagKnown = Types.AddressTagKnown;
/** The values known today. */
export const AddressTagKnown: Schema<Types.AddressTagKnown> = /* @__PURE__ */ schema("AddressTagKnown", validators.AddressTagKnown);

/** What an address is used for. Treat a value that you do not know as text for people. */
export type AddressTag = Types.AddressTag;
/** What an address is used for. Treat a value that you do not know as text for people. */
export const AddressTag: Schema<Types.AddressTag> = /* @__PURE__ */ schema("AddressTag", validators.AddressTag);

/** A postal address of a person. */
export type IdentityAddress = Types.IdentityAddress;
/** A postal address of a person. */
export const IdentityAddress: Schema<Types.IdentityAddress> = /* @__PURE__ */ schema("IdentityAddress", validators.IdentityAddress);

/** The values known today. */
export type SourceTypeKnown = Types.SourceTypeKnown;
/** The values known today. */
export const SourceTypeKnown: Schema<Types.SourceTypeKnown> = /* @__PURE__ */ schema("SourceTypeKnown", validators.SourceTypeKnown);

/**
 * What kind of source an item was read from. For a value that you do not know, do not take `sourceId` for an
 * account.
 */
export type SourceType = Types.SourceType;
/**
 * What kind of source an item was read from. For a value that you do not know, do not take `sourceId` for an
 * account.
 */
export const SourceType: Schema<Types.SourceType> = /* @__PURE__ */ schema("SourceType", validators.SourceType);

/** Where an item of data comes from. */
export type ObjectReferenceMetadata = Types.ObjectReferenceMetadata;
/** Where an item of data comes from. */
export const ObjectReferenceMetadata: Schema<Types.ObjectReferenceMetadata> = /* @__PURE__ */ schema("ObjectReferenceMetadata", validators.ObjectReferenceMetadata);

/**
 * Who the user is, according to one provider. Every attribute but the id can be null or absent: the provider may
 * not ask for it, or not show it. Providers can contradict one another.
 */
export type Identity = Types.Identity;
/**
 * Who the user is, according to one provider. Every attribute but the id can be null or absent: the provider may
 * not ask for it, or not show it. Providers can contradict one another.
 */
export const Identity: Schema<Types.Identity> = /* @__PURE__ */ schema("Identity", validators.Identity);

/** One page of identities. */
export type IdentityList = Types.IdentityList;
/** One page of identities. */
export const IdentityList: Schema<Types.IdentityList> = /* @__PURE__ */ schema("IdentityList", validators.IdentityList);

/** The envelope around one page of identities. */
export type IdentityListResponse = Types.IdentityListResponse;
/** The envelope around one page of identities. */
export const IdentityListResponse: Schema<Types.IdentityListResponse> = /* @__PURE__ */ schema("IdentityListResponse", validators.IdentityListResponse);

/** The envelope around one identity. */
export type IdentityResponse = Types.IdentityResponse;
/** The envelope around one identity. */
export const IdentityResponse: Schema<Types.IdentityResponse> = /* @__PURE__ */ schema("IdentityResponse", validators.IdentityResponse);

/** Money that the user earned or paid on a platform. */
export type Transaction = Types.Transaction;
/** Money that the user earned or paid on a platform. */
export const Transaction: Schema<Types.Transaction> = /* @__PURE__ */ schema("Transaction", validators.Transaction);

/** One page of transactions. */
export type TransactionList = Types.TransactionList;
/** One page of transactions. */
export const TransactionList: Schema<Types.TransactionList> = /* @__PURE__ */ schema("TransactionList", validators.TransactionList);

/** The envelope around one page of transactions. */
export type TransactionListResponse = Types.TransactionListResponse;
/** The envelope around one page of transactions. */
export const TransactionListResponse: Schema<Types.TransactionListResponse> = /* @__PURE__ */ schema("TransactionListResponse", validators.TransactionListResponse);

/** The envelope around one transaction. */
export type TransactionResponse = Types.TransactionResponse;
/** The envelope around one transaction. */
export const TransactionResponse: Schema<Types.TransactionResponse> = /* @__PURE__ */ schema("TransactionResponse", validators.TransactionResponse);

/** What every webhook says of itself, beside its type and its data. */
export type WebhookEnvelope = Types.WebhookEnvelope;
/** What every webhook says of itself, beside its type and its data. */
export const WebhookEnvelope: Schema<Types.WebhookEnvelope> = /* @__PURE__ */ schema("WebhookEnvelope", validators.WebhookEnvelope);

/** Which account of which user an event is about. */
export type AccountEventData = Types.AccountEventData;
/** Which account of which user an event is about. */
export const AccountEventData: Schema<Types.AccountEventData> = /* @__PURE__ */ schema("AccountEventData", validators.AccountEventData);

/** The user has started to link an account. It fires for providers without a login too. */
export type AccountCreatedEvent = Types.AccountCreatedEvent;
/** The user has started to link an account. It fires for providers without a login too. */
export const AccountCreatedEvent: Schema<Types.AccountCreatedEvent> = /* @__PURE__ */ schema("AccountCreatedEvent", validators.AccountCreatedEvent);

/** Which account was connected, and under which login. */
export type AccountConnectedEventData = Types.AccountConnectedEventData;
/** Which account was connected, and under which login. */
export const AccountConnectedEventData: Schema<Types.AccountConnectedEventData> = /* @__PURE__ */ schema("AccountConnectedEventData", validators.AccountConnectedEventData);

/** The user has connected an account. It fires only where the provider has a login. */
export type AccountConnectedEvent = Types.AccountConnectedEvent;
/** The user has connected an account. It fires only where the provider has a login. */
export const AccountConnectedEvent: Schema<Types.AccountConnectedEvent> = /* @__PURE__ */ schema("AccountConnectedEvent", validators.AccountConnectedEvent);

/** The user has disconnected or revoked an account. Its data is removed. */
export type AccountDisconnectedEvent = Types.AccountDisconnectedEvent;
/** The user has disconnected or revoked an account. Its data is removed. */
export const AccountDisconnectedEvent: Schema<Types.AccountDisconnectedEvent> = /* @__PURE__ */ schema("AccountDisconnectedEvent", validators.AccountDisconnectedEvent);

/** Which account could not be connected, and why. */
export type AccountFailedEventData = Types.AccountFailedEventData;
/** Which account could not be connected, and why. */
export const AccountFailedEventData: Schema<Types.AccountFailedEventData> = /* @__PURE__ */ schema("AccountFailedEventData", validators.AccountFailedEventData);

/** The user has tried to link an account without success. */
export type AccountFailedEvent = Types.AccountFailedEvent;
/** The user has tried to link an account without success. */
export const AccountFailedEvent: Schema<Types.AccountFailedEvent> = /* @__PURE__ */ schema("AccountFailedEvent", validators.AccountFailedEvent);

/** The values known today. */
export type SyncTaskStatusKnown = Types.SyncTaskStatusKnown;
/** The values known today. */
export const SyncTaskStatusKnown: Schema<Types.SyncTaskStatusKnown> = /* @__PURE__ */ schema("SyncTaskStatusKnown", validators.SyncTaskStatusKnown);

/** How a sync ended. Treat a value that you do not know as neither success nor failure. */
export type SyncTaskStatus = Types.SyncTaskStatus;
/** How a sync ended. Treat a value that you do not know as neither success nor failure. */
export const SyncTaskStatus: Schema<Types.SyncTaskStatus> = /* @__PURE__ */ schema("SyncTaskStatus", validators.SyncTaskStatus);

/** The values known today. */
export type DataPointKnown = Types.DataPointKnown;
/** The values known today. */
export const DataPointKnown: Schema<Types.DataPointKnown> = /* @__PURE__ */ schema("DataPointKnown", validators.DataPointKnown);

/** One kind of data that the service reads. Treat a value that you do not know as text for people. */
export type DataPoint = Types.DataPoint;
/** One kind of data that the service reads. Treat a value that you do not know as text for people. */
export const DataPoint: Schema<Types.DataPoint> = /* @__PURE__ */ schema("DataPoint", validators.DataPoint);

/** Which source was synced, how that ended, and what was read. */
export type AccountSyncTaskFinishedEventData = Types.AccountSyncTaskFinishedEventData;
/** Which source was synced, how that ended, and what was read. */
export const AccountSyncTaskFinishedEventData: Schema<Types.AccountSyncTaskFinishedEventData> = /* @__PURE__ */ schema("AccountSyncTaskFinishedEventData", validators.AccountSyncTaskFinishedEventData);

/** A sync by Continuous Data Sync has ended; `status` says how. */
export type AccountSyncTaskFinishedEvent = Types.AccountSyncTaskFinishedEvent;
/** A sync by Continuous Data Sync has ended; `status` says how. */
export const AccountSyncTaskFinishedEvent: Schema<Types.AccountSyncTaskFinishedEvent> = /* @__PURE__ */ schema("AccountSyncTaskFinishedEvent", validators.AccountSyncTaskFinishedEvent);
