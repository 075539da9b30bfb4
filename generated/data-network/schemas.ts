// Generated from openapi/ by `npm run generate`. Changes made here are lost.

import { type Schema, schema } from "../../src/validation/schema.js";
import type * as Types from "./types.js";
import * as validators from "./validators.js";

export type { Schema, StandardIssue, StandardResult, StandardSchema } from "../../src/validation/schema.js";
export { ValidationError } from "../../src/validation/validation-error.js";
export type { Issue, JsonType } from "../../src/validation/issue.js";

/** What every webhook holds, of whatever type. An event whose type you do not know still has this form. */
export type WebhookEvent = Types.WebhookEvent;
export const WebhookEvent: Schema<Types.WebhookEvent> = /* @__PURE__ */ schema("WebhookEvent", validators.WebhookEvent);

/**
 * What `onAccountCreated` of the SDK receives when the user has started to link an account, such as by sending the
 * login.
 */
export type AccountCreatedCallback = Types.AccountCreatedCallback;
export const AccountCreatedCallback: Schema<Types.AccountCreatedCallback> = /* @__PURE__ */ schema("AccountCreatedCallback", validators.AccountCreatedCallback);

/**
 * What `onAccountConnected` of the SDK receives when the user has connected an account. The widget shows then that it
 * is connected.
 */
export type AccountConnectedCallback = Types.AccountConnectedCallback;
export const AccountConnectedCallback: Schema<Types.AccountConnectedCallback> = /* @__PURE__ */ schema("AccountConnectedCallback", validators.AccountConnectedCallback);

/** What `onAccountRemoved` of the SDK receives when the user has revoked an account. */
export type AccountRemovedCallback = Types.AccountRemovedCallback;
export const AccountRemovedCallback: Schema<Types.AccountRemovedCallback> = /* @__PURE__ */ schema("AccountRemovedCallback", validators.AccountRemovedCallback);

/** What `onAccountError` of the SDK receives when an account could not be linked. */
export type AccountErrorCallback = Types.AccountErrorCallback;
export const AccountErrorCallback: Schema<Types.AccountErrorCallback> = /* @__PURE__ */ schema("AccountErrorCallback", validators.AccountErrorCallback);

/**
 * What `onClose` of the SDK receives when the user closes the widget, by its icon or by a button. The `reason` `exit`
 * follows a successful connection; `close` and `error` do not say that nothing was linked before. One text of the
 * service shows the bare reason as the argument; its code reads it from an object.
 */
export type CloseCallback = Types.CloseCallback;
export const CloseCallback: Schema<Types.CloseCallback> = /* @__PURE__ */ schema("CloseCallback", validators.CloseCallback);

/** What `onUploadsCreated` of the SDK receives when the user has uploaded documents. */
export type UploadsCreatedCallback = Types.UploadsCreatedCallback;
export const UploadsCreatedCallback: Schema<Types.UploadsCreatedCallback> = /* @__PURE__ */ schema("UploadsCreatedCallback", validators.UploadsCreatedCallback);

/** What `onUploadsRemoved` of the SDK receives when the user has removed or revoked uploaded documents. */
export type UploadsRemovedCallback = Types.UploadsRemovedCallback;
export const UploadsRemovedCallback: Schema<Types.UploadsRemovedCallback> = /* @__PURE__ */ schema("UploadsRemovedCallback", validators.UploadsRemovedCallback);

/**
 * What `onUIEvent` of the SDK receives when the user comes to another page of the widget. It is for your own
 * statistics; nothing follows from it.
 */
export type UiEventCallback = Types.UiEventCallback;
export const UiEventCallback: Schema<Types.UiEventCallback> = /* @__PURE__ */ schema("UiEventCallback", validators.UiEventCallback);

/**
 * The success codes known today.
 * - `OK`: The request succeeded.
 * - `CREATED`: The request created a resource. No published answer shows it; those with status 201 say `OK` too.
 */
export type SuccessCodeKnown = Types.SuccessCodeKnown;
export const SuccessCodeKnown: Schema<Types.SuccessCodeKnown> = /* @__PURE__ */ schema("SuccessCodeKnown", validators.SuccessCodeKnown);

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
export type ErrorCodeKnown = Types.ErrorCodeKnown;
export const ErrorCodeKnown: Schema<Types.ErrorCodeKnown> = /* @__PURE__ */ schema("ErrorCodeKnown", validators.ErrorCodeKnown);

/** Says that the request succeeded. A code of the error table never stands in a successful answer. */
export type SuccessCode = Types.SuccessCode;
export const SuccessCode: Schema<Types.SuccessCode> = /* @__PURE__ */ schema("SuccessCode", validators.SuccessCode);

/** The outcome in words, for logs and for people. Its wording changes; never compare it, use `code`. */
export type Message = Types.Message;
export const Message: Schema<Types.Message> = /* @__PURE__ */ schema("Message", validators.Message);

/** Identifies this request, as a UUID in every known answer. Log it, and quote it when you ask the service for help. */
export type RequestId = Types.RequestId;
export const RequestId: Schema<Types.RequestId> = /* @__PURE__ */ schema("RequestId", validators.RequestId);

/** What every successful answer holds beside its data. */
export type SuccessEnvelope = Types.SuccessEnvelope;
export const SuccessEnvelope: Schema<Types.SuccessEnvelope> = /* @__PURE__ */ schema("SuccessEnvelope", validators.SuccessEnvelope);

/**
 * Where the next page starts: pass it back as `cursor`. It is opaque, even where it looks like a number. Null or absent
 * means that this was the last page.
 */
export type NextCursor = Types.NextCursor;
export const NextCursor: Schema<Types.NextCursor> = /* @__PURE__ */ schema("NextCursor", validators.NextCursor);

/**
 * The values known today. What `Default` means is read from its name.
 * - `WinkSite`: Through a Wink Site, a hosted page with the widget in it, which newer pages call a Flip Site;
 *   `channelId` is its id.
 * - `Default`: Not explained anywhere. By our reading through no site, for instance through the Wink Widget in your own
 *   application.
 */
export type SessionChannelKnown = Types.SessionChannelKnown;
export const SessionChannelKnown: Schema<Types.SessionChannelKnown> = /* @__PURE__ */ schema("SessionChannelKnown", validators.SessionChannelKnown);

/** By which way the user came to share data. Treat a value that you do not know as text for people. */
export type SessionChannel = Types.SessionChannel;
export const SessionChannel: Schema<Types.SessionChannel> = /* @__PURE__ */ schema("SessionChannel", validators.SessionChannel);

/**
 * The values known today. The meanings are read from the names.
 * - `IN_PROGRESS`: The session is open; the user has not finished sharing yet.
 * - `COMPLETED`: The user has finished. The webhook `USER_SESSION_COMPLETED` goes with it.
 * - `REVOKED`: Revoked. No source says by whom, what becomes of the data, or whether `resetUserSession` leads to it;
 *   look at the accounts and archives.
 */
export type SessionStatusKnown = Types.SessionStatusKnown;
export const SessionStatusKnown: Schema<Types.SessionStatusKnown> = /* @__PURE__ */ schema("SessionStatusKnown", validators.SessionStatusKnown);

/** How far the user's session has come. Treat a value that you do not know as neither success nor failure. */
export type SessionStatus = Types.SessionStatus;
export const SessionStatus: Schema<Types.SessionStatus> = /* @__PURE__ */ schema("SessionStatus", validators.SessionStatus);

/**
 * The session of a user: by which way the user came to share data, and how far the sharing has come. No source says
 * when a session begins or ends.
 */
export type UserSession = Types.UserSession;
export const UserSession: Schema<Types.UserSession> = /* @__PURE__ */ schema("UserSession", validators.UserSession);

/**
 * A person who shares data with you, mostly one of your customers, as the Smile Network knows them. Whatever is read
 * from the person's accounts and archives names this user in its metadata. `createUser` makes users, and so do invites
 * and archives without `userId`.
 */
export type User = Types.User;
export const User: Schema<Types.User> = /* @__PURE__ */ schema("User", validators.User);

/** One page of users. */
export type UserList = Types.UserList;
export const UserList: Schema<Types.UserList> = /* @__PURE__ */ schema("UserList", validators.UserList);

/** The envelope around one page of users. */
export type UserListResponse = Types.UserListResponse;
export const UserListResponse: Schema<Types.UserListResponse> = /* @__PURE__ */ schema("UserListResponse", validators.UserListResponse);

/** What went wrong with the request. For a value that you do not know, go by the HTTP status. */
export type ErrorCode = Types.ErrorCode;
export const ErrorCode: Schema<Types.ErrorCode> = /* @__PURE__ */ schema("ErrorCode", validators.ErrorCode);

/** The envelope of an error. It has the members of every other envelope; `data` is absent or says nothing. */
export type ErrorResponse = Types.ErrorResponse;
export const ErrorResponse: Schema<Types.ErrorResponse> = /* @__PURE__ */ schema("ErrorResponse", validators.ErrorResponse);

/** What you want to keep with a new user. */
export type UserPostRequest = Types.UserPostRequest;
export const UserPostRequest: Schema<Types.UserPostRequest> = /* @__PURE__ */ schema("UserPostRequest", validators.UserPostRequest);

/**
 * The values known today.
 * - `SANDBOX`: In the sandbox, where providers take test logins only and all data is invented.
 * - `PRODUCTION`: In production, where people log in as themselves.
 */
export type TokenModeKnown = Types.TokenModeKnown;
export const TokenModeKnown: Schema<Types.TokenModeKnown> = /* @__PURE__ */ schema("TokenModeKnown", validators.TokenModeKnown);

/** In which mode a link token works. Do not hand out a token whose mode you do not know. */
export type TokenMode = Types.TokenMode;
export const TokenMode: Schema<Types.TokenMode> = /* @__PURE__ */ schema("TokenMode", validators.TokenMode);

/**
 * A link token: it lets one user's browser open the Wink Widget, once and for a short time. No operation of this API
 * takes it in place of your API key and secret, as far as the public specification says.
 */
export type Token = Types.Token;
export const Token: Schema<Types.Token> = /* @__PURE__ */ schema("Token", validators.Token);

/** A new user, together with a first link token for that user. */
export type UserCreated = Types.UserCreated;
export const UserCreated: Schema<Types.UserCreated> = /* @__PURE__ */ schema("UserCreated", validators.UserCreated);

/** The envelope around a user who was just created. */
export type UserCreatedResponse = Types.UserCreatedResponse;
export const UserCreatedResponse: Schema<Types.UserCreatedResponse> = /* @__PURE__ */ schema("UserCreatedResponse", validators.UserCreatedResponse);

/** The envelope around one user. */
export type UserResponse = Types.UserResponse;
export const UserResponse: Schema<Types.UserResponse> = /* @__PURE__ */ schema("UserResponse", validators.UserResponse);

/** A form that the user has filled in. */
export type UserPayloadForm = Types.UserPayloadForm;
export const UserPayloadForm: Schema<Types.UserPayloadForm> = /* @__PURE__ */ schema("UserPayloadForm", validators.UserPayloadForm);

/**
 * The values known today. The meanings are read from the names.
 * - `Male`: The provider has the person as a man.
 * - `Female`: The provider has the person as a woman.
 * - `Non-binary`: Neither male nor female.
 */
export type GenderKnown = Types.GenderKnown;
export const GenderKnown: Schema<Types.GenderKnown> = /* @__PURE__ */ schema("GenderKnown", validators.GenderKnown);

/** The gender that the provider has on record. Treat a value that you do not know as text for people. */
export type Gender = Types.Gender;
export const Gender: Schema<Types.Gender> = /* @__PURE__ */ schema("Gender", validators.Gender);

/**
 * The values known today. The meanings are read from the names.
 * - `Divorced`: The marriage was dissolved.
 * - `Married`: Married, and neither separated nor widowed.
 * - `Separated`: Married, but living apart.
 * - `Single`: Never married.
 * - `Widowed`: The spouse has died.
 * - `Lifetime Partner`: In a lasting partnership without marriage.
 */
export type MaritalStatusKnown = Types.MaritalStatusKnown;
export const MaritalStatusKnown: Schema<Types.MaritalStatusKnown> = /* @__PURE__ */ schema("MaritalStatusKnown", validators.MaritalStatusKnown);

/** The marital status that the provider has on record. Treat a value that you do not know as text for people. */
export type MaritalStatus = Types.MaritalStatus;
export const MaritalStatus: Schema<Types.MaritalStatus> = /* @__PURE__ */ schema("MaritalStatus", validators.MaritalStatus);

/**
 * The values known today. The meanings are read from the names.
 * - `Citizen`: A citizen of the country.
 * - `Resident Alien`: A foreigner who lives there with the right to stay.
 * - `Non-resident Alien`: A foreigner who does not live there.
 * - `Undocumented`: Without papers that show a right to stay.
 * - `Others`: Anything else.
 */
export type CitizenshipKnown = Types.CitizenshipKnown;
export const CitizenshipKnown: Schema<Types.CitizenshipKnown> = /* @__PURE__ */ schema("CitizenshipKnown", validators.CitizenshipKnown);

/** How the person belongs to the country of residence. Treat a value that you do not know as text for people. */
export type Citizenship = Types.Citizenship;
export const Citizenship: Schema<Types.Citizenship> = /* @__PURE__ */ schema("Citizenship", validators.Citizenship);

/**
 * The values known today. The service says that `Primary` is the primary contact, and that a secondary one is marked as
 * `Work` or `Personal`; what `Secondary` by itself adds is not published.
 * - `Primary`: The primary contact.
 * - `Secondary`: A secondary contact, without a mark of work or private, by our reading.
 * - `Work`: A secondary contact, at work.
 * - `Personal`: A secondary contact, private.
 */
export type EmailTypeKnown = Types.EmailTypeKnown;
export const EmailTypeKnown: Schema<Types.EmailTypeKnown> = /* @__PURE__ */ schema("EmailTypeKnown", validators.EmailTypeKnown);

/**
 * Whether an e-mail address is the primary contact, or what kind of secondary one. Treat a value that you do not know
 * as text for people.
 */
export type EmailType = Types.EmailType;
export const EmailType: Schema<Types.EmailType> = /* @__PURE__ */ schema("EmailType", validators.EmailType);

/** An e-mail address of a person. */
export type IdentityEmail = Types.IdentityEmail;
export const IdentityEmail: Schema<Types.IdentityEmail> = /* @__PURE__ */ schema("IdentityEmail", validators.IdentityEmail);

/**
 * The values known today. The meanings are read from the names.
 * - `Mobile`: A mobile phone.
 * - `Fixed`: A fixed line.
 * - `Unspecified`: The provider does not say.
 */
export type PhoneTypeKnown = Types.PhoneTypeKnown;
export const PhoneTypeKnown: Schema<Types.PhoneTypeKnown> = /* @__PURE__ */ schema("PhoneTypeKnown", validators.PhoneTypeKnown);

/** What kind of connection a phone number is. Treat a value that you do not know as text for people. */
export type PhoneType = Types.PhoneType;
export const PhoneType: Schema<Types.PhoneType> = /* @__PURE__ */ schema("PhoneType", validators.PhoneType);

/** A phone number of a person. */
export type IdentityPhone = Types.IdentityPhone;
export const IdentityPhone: Schema<Types.IdentityPhone> = /* @__PURE__ */ schema("IdentityPhone", validators.IdentityPhone);

/**
 * The values known today.
 * - `Twitter`: A profile on Twitter, which is now X.
 * - `Facebook`: A profile on Facebook.
 * - `LinkedIn`: A profile on LinkedIn.
 * - `Others`: Any other network.
 */
export type SocialProfileTypeKnown = Types.SocialProfileTypeKnown;
export const SocialProfileTypeKnown: Schema<Types.SocialProfileTypeKnown> = /* @__PURE__ */ schema("SocialProfileTypeKnown", validators.SocialProfileTypeKnown);

/** The network that a profile belongs to. Treat a value that you do not know as text for people. */
export type SocialProfileType = Types.SocialProfileType;
export const SocialProfileType: Schema<Types.SocialProfileType> = /* @__PURE__ */ schema("SocialProfileType", validators.SocialProfileType);

/** A person's public page in a social network. */
export type IdentitySocialProfile = Types.IdentitySocialProfile;
export const IdentitySocialProfile: Schema<Types.IdentitySocialProfile> = /* @__PURE__ */ schema("IdentitySocialProfile", validators.IdentitySocialProfile);

/**
 * The values known today. The meanings are read from the names.
 * - `Primary`: The main address.
 * - `Secondary`: A further address.
 */
export type AddressTypeKnown = Types.AddressTypeKnown;
export const AddressTypeKnown: Schema<Types.AddressTypeKnown> = /* @__PURE__ */ schema("AddressTypeKnown", validators.AddressTypeKnown);

/** Whether an address is the primary or a secondary one. Treat a value that you do not know as text for people. */
export type AddressType = Types.AddressType;
export const AddressType: Schema<Types.AddressType> = /* @__PURE__ */ schema("AddressType", validators.AddressType);

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
export type AddressTagKnown = Types.AddressTagKnown;
export const AddressTagKnown: Schema<Types.AddressTagKnown> = /* @__PURE__ */ schema("AddressTagKnown", validators.AddressTagKnown);

/** What an address is used for. Treat a value that you do not know as text for people. */
export type AddressTag = Types.AddressTag;
export const AddressTag: Schema<Types.AddressTag> = /* @__PURE__ */ schema("AddressTag", validators.AddressTag);

/** A postal address of a person. */
export type IdentityAddress = Types.IdentityAddress;
export const IdentityAddress: Schema<Types.IdentityAddress> = /* @__PURE__ */ schema("IdentityAddress", validators.IdentityAddress);

/**
 * Who the user is, according to one provider. Every attribute but the id can be null or absent: the provider may not
 * ask for it, or not show it. Most show at least a first and a last name. Providers can contradict one another.
 */
export type IdentityPayload = Types.IdentityPayload;
export const IdentityPayload: Schema<Types.IdentityPayload> = /* @__PURE__ */ schema("IdentityPayload", validators.IdentityPayload);

/**
 * How a provider rates the user's performance, and how much the user has done there. Providers count in different ways;
 * compare ratings of one provider only. Every attribute but the id can be null or absent.
 */
export type RatingPayload = Types.RatingPayload;
export const RatingPayload: Schema<Types.RatingPayload> = /* @__PURE__ */ schema("RatingPayload", validators.RatingPayload);

/**
 * Text where the source has more items than this list holds, by our reading; null or absent where this is all. The
 * public specification calls it the cursor of the following query, and the rest is to be had from the list operation of
 * the same kind of data. Which position it stands for there is not published: list from the start, with the source's id
 * as `sourceId`, rather than going on from it.
 */
export type PayloadCursor = Types.PayloadCursor;
export const PayloadCursor: Schema<Types.PayloadCursor> = /* @__PURE__ */ schema("PayloadCursor", validators.PayloadCursor);

/**
 * The values known today. The service names four kinds of documents; we conclude from the names which value is which.
 * - `IDENTIFICATION`: A verified number of a government id.
 * - `PAYSLIP`: What a payslip says, which is an employer's statement of the pay for one period.
 * - `CLEARANCE`: A clearance after a criminal check. Of one by the NBI, `status` says what it comes to.
 * - `CERTIFICATE`: A certificate or a licence.
 */
export type UserDocumentTypeKnown = Types.UserDocumentTypeKnown;
export const UserDocumentTypeKnown: Schema<Types.UserDocumentTypeKnown> = /* @__PURE__ */ schema("UserDocumentTypeKnown", validators.UserDocumentTypeKnown);

/** What kind of document it is. Show a value that you do not know by the document's name only. */
export type UserDocumentType = Types.UserDocumentType;
export const UserDocumentType: Schema<Types.UserDocumentType> = /* @__PURE__ */ schema("UserDocumentType", validators.UserDocumentType);

/**
 * What a provider has of an official document of the user: a verified number of a government id, a clearance after a
 * criminal check, a certificate or licence, a payslip. A file that was uploaded is an archive; what was read from it
 * can be such a document too. Every attribute but the id can be null or absent.
 */
export type UserDocumentPayload = Types.UserDocumentPayload;
export const UserDocumentPayload: Schema<Types.UserDocumentPayload> = /* @__PURE__ */ schema("UserDocumentPayload", validators.UserDocumentPayload);

/** The documents in a payload, without metadata, perhaps not all of them. */
export type UserDocumentPayloadList = Types.UserDocumentPayloadList;
export const UserDocumentPayloadList: Schema<Types.UserDocumentPayloadList> = /* @__PURE__ */ schema("UserDocumentPayloadList", validators.UserDocumentPayloadList);

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
export type FrequencyKnown = Types.FrequencyKnown;
export const FrequencyKnown: Schema<Types.FrequencyKnown> = /* @__PURE__ */ schema("FrequencyKnown", validators.FrequencyKnown);

/** How often something is paid. Treat a value that you do not know as `Unspecified`. */
export type Frequency = Types.Frequency;
export const Frequency: Schema<Types.Frequency> = /* @__PURE__ */ schema("Frequency", validators.Frequency);

/**
 * What the user was paid for a period or a piece of work, as one provider knows it. Every attribute but the id can be
 * null or absent. Amounts are in units of the currency, of any number of decimals; read them as decimals where cents
 * matter.
 */
export type IncomePayload = Types.IncomePayload;
export const IncomePayload: Schema<Types.IncomePayload> = /* @__PURE__ */ schema("IncomePayload", validators.IncomePayload);

/** The incomes in a payload, without metadata, perhaps not all of them. */
export type IncomePayloadList = Types.IncomePayloadList;
export const IncomePayloadList: Schema<Types.IncomePayloadList> = /* @__PURE__ */ schema("IncomePayloadList", validators.IncomePayloadList);

/**
 * A movement of money that one provider shows: what the user earned or paid on a platform, or moved into an e-wallet or
 * out of it. Every attribute but the id can be null or absent.
 */
export type TransactionPayload = Types.TransactionPayload;
export const TransactionPayload: Schema<Types.TransactionPayload> = /* @__PURE__ */ schema("TransactionPayload", validators.TransactionPayload);

/** The transactions in a payload, without metadata, perhaps not all of them. */
export type TransactionPayloadList = Types.TransactionPayloadList;
export const TransactionPayloadList: Schema<Types.TransactionPayloadList> = /* @__PURE__ */ schema("TransactionPayloadList", validators.TransactionPayloadList);

/**
 * A job that the user has or had, as one provider knows it. Jobs on gig platforms are not included. Every attribute but
 * the id can be null or absent. Two providers can describe the same job, each in its own words and under its own id.
 */
export type EmploymentPayload = Types.EmploymentPayload;
export const EmploymentPayload: Schema<Types.EmploymentPayload> = /* @__PURE__ */ schema("EmploymentPayload", validators.EmploymentPayload);

/** The employments in a payload, without metadata, perhaps not all of them. */
export type EmploymentPayloadList = Types.EmploymentPayloadList;
export const EmploymentPayloadList: Schema<Types.EmploymentPayloadList> = /* @__PURE__ */ schema("EmploymentPayloadList", validators.EmploymentPayloadList);

/**
 * A contribution to social security that was paid by the user or on the user's behalf, such as by an employer, as the
 * provider has recorded it. Social insurance, health insurance and housing funds are among them. It is not what the
 * user earned. Every attribute but the id can be null or absent.
 */
export type ContributionPayload = Types.ContributionPayload;
export const ContributionPayload: Schema<Types.ContributionPayload> = /* @__PURE__ */ schema("ContributionPayload", validators.ContributionPayload);

/** The contributions in a payload, without metadata, perhaps not all of them. */
export type ContributionPayloadList = Types.ContributionPayloadList;
export const ContributionPayloadList: Schema<Types.ContributionPayloadList> = /* @__PURE__ */ schema("ContributionPayloadList", validators.ContributionPayloadList);

/**
 * A present or former loan of the user, as one provider knows it; only government institutions show them so far. Every
 * attribute but the id can be null or absent. Amounts are in units of the currency, of any number of decimals; read
 * them as decimals where cents matter.
 */
export type LiabilityPayload = Types.LiabilityPayload;
export const LiabilityPayload: Schema<Types.LiabilityPayload> = /* @__PURE__ */ schema("LiabilityPayload", validators.LiabilityPayload);

/** The liabilities in a payload, without metadata, perhaps not all of them. */
export type LiabilityPayloadList = Types.LiabilityPayloadList;
export const LiabilityPayloadList: Schema<Types.LiabilityPayloadList> = /* @__PURE__ */ schema("LiabilityPayloadList", validators.LiabilityPayloadList);

/**
 * What the service estimates that the user earned in one month. It is derived from contributions to social security,
 * from a yearly salary, or from the transactions of a platform. It is an estimate and no payment: prefer incomes where
 * there are any. The service calls these data early access, and alpha elsewhere. Every attribute but the id can be null
 * or absent.
 */
export type EincomePayload = Types.EincomePayload;
export const EincomePayload: Schema<Types.EincomePayload> = /* @__PURE__ */ schema("EincomePayload", validators.EincomePayload);

/** The estimated incomes in a payload, without metadata, perhaps not all of them. */
export type EincomePayloadList = Types.EincomePayloadList;
export const EincomePayloadList: Schema<Types.EincomePayloadList> = /* @__PURE__ */ schema("EincomePayloadList", validators.EincomePayloadList);

/**
 * One entry of a link record: connections of the user at other organisations that take part in the service's network.
 * No source says what sets one entry apart from another.
 */
export type LinkRecord = Types.LinkRecord;
export const LinkRecord: Schema<Types.LinkRecord> = /* @__PURE__ */ schema("LinkRecord", validators.LinkRecord);

/**
 * The Multiple Application Warning about one account: whether the user, in the time before connecting it, has also
 * connected accounts at other lenders or institutions that take part in the service's network, that is, has applied at
 * several. The service makes it itself, and only if the warning is activated for your tenant. Every attribute but the
 * id can be null or absent.
 */
export type LinkPayload = Types.LinkPayload;
export const LinkPayload: Schema<Types.LinkPayload> = /* @__PURE__ */ schema("LinkPayload", validators.LinkPayload);

/** The link records in a payload, without metadata, perhaps not all of them. They are no data of a provider. */
export type LinkPayloadList = Types.LinkPayloadList;
export const LinkPayloadList: Schema<Types.LinkPayloadList> = /* @__PURE__ */ schema("LinkPayloadList", validators.LinkPayloadList);

/**
 * The features of an insight: 83 numbers and one text, each of which can be null or absent. Two values are no results:
 * -999 says that the data is empty, missing or cannot be had from the source, -998 that the computation has failed.
 * Leave both out of sums and comparisons. The `incomes_*` features are computed from the estimated incomes of
 * `listEincomes`, of which there is one for a month, and not from `listIncomes`. The `link_*` features need the
 * Multiple Application Warning to be activated for your tenant, and are -999 without it. Amounts are in the currency of
 * the data itself, which is not named here. Nothing published says which months a window such as the last 3 months
 * holds; sources for social security add income data one to two months late.
 */
export type ObjectFeature = Types.ObjectFeature;
export const ObjectFeature: Schema<Types.ObjectFeature> = /* @__PURE__ */ schema("ObjectFeature", validators.ObjectFeature);

/**
 * Figures that the service has computed from the other data of one account, as measures of risk. They are documented
 * for accounts at four kinds of government services only, and the service calls them alpha: expect changes. Every
 * attribute but the id can be null or absent.
 */
export type InsightPayload = Types.InsightPayload;
export const InsightPayload: Schema<Types.InsightPayload> = /* @__PURE__ */ schema("InsightPayload", validators.InsightPayload);

/**
 * All data that was read from one source, each part without its metadata. What the source does not have is null, empty
 * or absent. Lists are objects with `items`, as in `data` of a list operation; in events they are cut after 300 items.
 */
export type AllDatapointPayload = Types.AllDatapointPayload;
export const AllDatapointPayload: Schema<Types.AllDatapointPayload> = /* @__PURE__ */ schema("AllDatapointPayload", validators.AllDatapointPayload);

/** An account that the user has connected, with its data. */
export type UserPayloadAccount = Types.UserPayloadAccount;
export const UserPayloadAccount: Schema<Types.UserPayloadAccount> = /* @__PURE__ */ schema("UserPayloadAccount", validators.UserPayloadAccount);

/** A document that the user has uploaded, with the data that was read from it. */
export type UserPayloadArchive = Types.UserPayloadArchive;
export const UserPayloadArchive: Schema<Types.UserPayloadArchive> = /* @__PURE__ */ schema("UserPayloadArchive", validators.UserPayloadArchive);

/**
 * All that a user has shared in the session: forms that were filled in, accounts that were connected, documents that
 * were uploaded. The webhook `USER_SESSION_COMPLETED` carries the same.
 */
export type UserPayload = Types.UserPayload;
export const UserPayload: Schema<Types.UserPayload> = /* @__PURE__ */ schema("UserPayload", validators.UserPayload);

/** The envelope around all that a user has shared in the session. */
export type UserPayloadResponse = Types.UserPayloadResponse;
export const UserPayloadResponse: Schema<Types.UserPayloadResponse> = /* @__PURE__ */ schema("UserPayloadResponse", validators.UserPayloadResponse);

/** The envelope of an operation that has no result. `data` is absent. */
export type AcknowledgementResponse = Types.AcknowledgementResponse;
export const AcknowledgementResponse: Schema<Types.AcknowledgementResponse> = /* @__PURE__ */ schema("AcknowledgementResponse", validators.AcknowledgementResponse);

/** The envelope around one link token. */
export type TokenResponse = Types.TokenResponse;
export const TokenResponse: Schema<Types.TokenResponse> = /* @__PURE__ */ schema("TokenResponse", validators.TokenResponse);

/**
 * The values known today. The public documents give each of them a label and no meaning: what stands beside the label
 * is our reading. The list in the public documentation lacks `CREDENTIAL`.
 * - `GIG`: Labelled `Gig Platform`. A platform on which people find gigs, sell or share.
 * - `GOVERNMENT`: Labelled `Govt Service`. A government service, such as social insurance.
 * - `SYSTEM`: Labelled `System`. A system that employers use, such as a payroll system.
 * - `EMPLOYER`: Labelled `Employer`. An employer, with a section of ISIC as its subtype.
 * - `CREDENTIAL`: Labelled `Credential`. A source of credentials about a person, such as identification.
 */
export type ProviderTypeKnown = Types.ProviderTypeKnown;
export const ProviderTypeKnown: Schema<Types.ProviderTypeKnown> = /* @__PURE__ */ schema("ProviderTypeKnown", validators.ProviderTypeKnown);

/** What kind of organisation or system a provider is. Treat a value that you do not know as text for people. */
export type ProviderType = Types.ProviderType;
export const ProviderType: Schema<Types.ProviderType> = /* @__PURE__ */ schema("ProviderType", validators.ProviderType);

/**
 * The values known today.
 * - `Gig Platform`: The words for `GIG`.
 * - `Govt Service`: The words for `GOVERNMENT`.
 * - `System`: The words for `SYSTEM`.
 * - `Employer`: The words for `EMPLOYER`.
 * - `Credential`: The words for `CREDENTIAL`.
 */
export type ProviderTypeLabelKnown = Types.ProviderTypeLabelKnown;
export const ProviderTypeLabelKnown: Schema<Types.ProviderTypeLabelKnown> = /* @__PURE__ */ schema("ProviderTypeLabelKnown", validators.ProviderTypeLabelKnown);

/** The words for a provider's type, to be shown to people. Show it as it is; branch on the type instead. */
export type ProviderTypeLabel = Types.ProviderTypeLabel;
export const ProviderTypeLabel: Schema<Types.ProviderTypeLabel> = /* @__PURE__ */ schema("ProviderTypeLabel", validators.ProviderTypeLabel);

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
export type ProviderSubTypeKnown = Types.ProviderSubTypeKnown;
export const ProviderSubTypeKnown: Schema<Types.ProviderSubTypeKnown> = /* @__PURE__ */ schema("ProviderSubTypeKnown", validators.ProviderSubTypeKnown);

/** The branch that a provider is in. Treat a value that you do not know as text for people. */
export type ProviderSubType = Types.ProviderSubType;
export const ProviderSubType: Schema<Types.ProviderSubType> = /* @__PURE__ */ schema("ProviderSubType", validators.ProviderSubType);

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
export type ProviderSubTypeLabelKnown = Types.ProviderSubTypeLabelKnown;
export const ProviderSubTypeLabelKnown: Schema<Types.ProviderSubTypeLabelKnown> = /* @__PURE__ */ schema("ProviderSubTypeLabelKnown", validators.ProviderSubTypeLabelKnown);

/** The words for a provider's subtype, to be shown to people. Show it as it is; branch on the subtype instead. */
export type ProviderSubTypeLabel = Types.ProviderSubTypeLabel;
export const ProviderSubTypeLabel: Schema<Types.ProviderSubTypeLabel> = /* @__PURE__ */ schema("ProviderSubTypeLabel", validators.ProviderSubTypeLabel);

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
export type DataPointKnown = Types.DataPointKnown;
export const DataPointKnown: Schema<Types.DataPointKnown> = /* @__PURE__ */ schema("DataPointKnown", validators.DataPointKnown);

/** One kind of data that the service reads. Treat a value that you do not know as text for people. */
export type DataPoint = Types.DataPoint;
export const DataPoint: Schema<Types.DataPoint> = /* @__PURE__ */ schema("DataPoint", validators.DataPoint);

/**
 * A place that holds data on what people work and earn: a source at which users can connect accounts, or an employer.
 * Only some employers have such a source behind them; for the others there is nothing to connect.
 */
export type Provider = Types.Provider;
export const Provider: Schema<Types.Provider> = /* @__PURE__ */ schema("Provider", validators.Provider);

/** One page of providers. */
export type ProviderList = Types.ProviderList;
export const ProviderList: Schema<Types.ProviderList> = /* @__PURE__ */ schema("ProviderList", validators.ProviderList);

/** The envelope around one page of providers. */
export type ProviderListResponse = Types.ProviderListResponse;
export const ProviderListResponse: Schema<Types.ProviderListResponse> = /* @__PURE__ */ schema("ProviderListResponse", validators.ProviderListResponse);

/** The envelope around one provider. */
export type ProviderResponse = Types.ProviderResponse;
export const ProviderResponse: Schema<Types.ProviderResponse> = /* @__PURE__ */ schema("ProviderResponse", validators.ProviderResponse);

/**
 * The connection statuses known today.
 * - `PENDING`: The account exists, but the user has not logged in successfully yet.
 * - `AWAITING_MFA`: The login went through, and the provider waits for the user to enter a verification code.
 * - `ERROR`: The provider refused or failed. The login may be wrong, or the trouble lies with the provider;
 *   `connection.errorCode` says which.
 * - `CONNECTED`: The user has logged in at the provider; the service can read the account.
 * - `DISCONNECTED`: The user has cut the link to the provider. The account's data is no longer available.
 */
export type ConnectionStatusKnown = Types.ConnectionStatusKnown;
export const ConnectionStatusKnown: Schema<Types.ConnectionStatusKnown> = /* @__PURE__ */ schema("ConnectionStatusKnown", validators.ConnectionStatusKnown);

/**
 * Whether the service can reach the user's account at the data provider. Treat a value that you do not know as neither
 * success nor failure.
 */
export type ConnectionStatus = Types.ConnectionStatus;
export const ConnectionStatus: Schema<Types.ConnectionStatus> = /* @__PURE__ */ schema("ConnectionStatus", validators.ConnectionStatus);

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
export type AccountErrorCodeKnown = Types.AccountErrorCodeKnown;
export const AccountErrorCodeKnown: Schema<Types.AccountErrorCodeKnown> = /* @__PURE__ */ schema("AccountErrorCodeKnown", validators.AccountErrorCodeKnown);

/** Why an account could not be connected. Treat a value that you do not know as neither success nor failure. */
export type AccountErrorCode = Types.AccountErrorCode;
export const AccountErrorCode: Schema<Types.AccountErrorCode> = /* @__PURE__ */ schema("AccountErrorCode", validators.AccountErrorCode);

/** How the connection to the data provider stands, and what went wrong where it failed. */
export type AccountConnection = Types.AccountConnection;
export const AccountConnection: Schema<Types.AccountConnection> = /* @__PURE__ */ schema("AccountConnection", validators.AccountConnection);

/**
 * The statuses of data sync known today.
 * - `UNSUPPORTED`: Data sync is not enabled for this account.
 * - `ACTIVE`: Data sync is enabled and running.
 * - `USER_ACTION_REQUIRED`: Data sync is enabled, but the user has to authorise it again, for instance after a change
 *   of password.
 * - `CUSTOMER_DISABLED`: Data sync was disabled for this account.
 */
export type MonitorStatusKnown = Types.MonitorStatusKnown;
export const MonitorStatusKnown: Schema<Types.MonitorStatusKnown> = /* @__PURE__ */ schema("MonitorStatusKnown", validators.MonitorStatusKnown);

/**
 * Whether Continuous Data Sync keeps the account's data up to date. Treat a value that you do not know as neither
 * success nor failure.
 */
export type MonitorStatus = Types.MonitorStatus;
export const MonitorStatus: Schema<Types.MonitorStatus> = /* @__PURE__ */ schema("MonitorStatus", validators.MonitorStatus);

/** How Continuous Data Sync stands for the account. */
export type AccountMonitor = Types.AccountMonitor;
export const AccountMonitor: Schema<Types.AccountMonitor> = /* @__PURE__ */ schema("AccountMonitor", validators.AccountMonitor);

/**
 * A user's account at one data provider, and the state of its connection. It is what all data of that user comes from:
 * the metadata of each data item names the account as its `sourceId`.
 */
export type Account = Types.Account;
export const Account: Schema<Types.Account> = /* @__PURE__ */ schema("Account", validators.Account);

/** One page of accounts. */
export type AccountList = Types.AccountList;
export const AccountList: Schema<Types.AccountList> = /* @__PURE__ */ schema("AccountList", validators.AccountList);

/** The envelope around one page of accounts. */
export type AccountListResponse = Types.AccountListResponse;
export const AccountListResponse: Schema<Types.AccountListResponse> = /* @__PURE__ */ schema("AccountListResponse", validators.AccountListResponse);

/** The envelope around one account. */
export type AccountResponse = Types.AccountResponse;
export const AccountResponse: Schema<Types.AccountResponse> = /* @__PURE__ */ schema("AccountResponse", validators.AccountResponse);

/**
 * The values known today.
 * - `ACCOUNT`: An account at a provider.
 * - `ARCHIVE`: A document that was uploaded, by the user or by you.
 * - `UPLOAD`: The former name of an uploaded document, before it was called an archive.
 * - `SOCIAL_SECURITY`: Nothing but the name is published. By our reading a look-up at a social security service,
 *   without an account.
 */
export type SourceTypeKnown = Types.SourceTypeKnown;
export const SourceTypeKnown: Schema<Types.SourceTypeKnown> = /* @__PURE__ */ schema("SourceTypeKnown", validators.SourceTypeKnown);

/**
 * What kind of source an item was read from. For a value that you do not know, do not take `sourceId` for an account.
 */
export type SourceType = Types.SourceType;
export const SourceType: Schema<Types.SourceType> = /* @__PURE__ */ schema("SourceType", validators.SourceType);

/** Where an item of data comes from. */
export type ObjectReferenceMetadata = Types.ObjectReferenceMetadata;
export const ObjectReferenceMetadata: Schema<Types.ObjectReferenceMetadata> = /* @__PURE__ */ schema("ObjectReferenceMetadata", validators.ObjectReferenceMetadata);

/**
 * All data that was read from one account, in one answer. The parts have no metadata of their own; `metadata` holds for
 * all. What the account does not have is null, empty or absent. Unlike in an event, lists are plain arrays here,
 * without a cursor.
 */
export type AccountPayload = Types.AccountPayload;
export const AccountPayload: Schema<Types.AccountPayload> = /* @__PURE__ */ schema("AccountPayload", validators.AccountPayload);

/** The envelope around all data of one account. */
export type AccountPayloadResponse = Types.AccountPayloadResponse;
export const AccountPayloadResponse: Schema<Types.AccountPayloadResponse> = /* @__PURE__ */ schema("AccountPayloadResponse", validators.AccountPayloadResponse);

/**
 * The file formats that an export can have today.
 * - `PDF`: A document for people to read.
 * - `CSV`: Tables for a program to read.
 */
export type ExportFormatKnown = Types.ExportFormatKnown;
export const ExportFormatKnown: Schema<Types.ExportFormatKnown> = /* @__PURE__ */ schema("ExportFormatKnown", validators.ExportFormatKnown);

/** Which kind of file to make of an account's data. */
export type AccountExportGenerateRequest = Types.AccountExportGenerateRequest;
export const AccountExportGenerateRequest: Schema<Types.AccountExportGenerateRequest> = /* @__PURE__ */ schema("AccountExportGenerateRequest", validators.AccountExportGenerateRequest);

/** The file format of an export. Offer a value that you do not know as a file to download, no more. */
export type ExportFormat = Types.ExportFormat;
export const ExportFormat: Schema<Types.ExportFormat> = /* @__PURE__ */ schema("ExportFormat", validators.ExportFormat);

/** A file with the data of one account, as it stood when the file was made. */
export type AccountExport = Types.AccountExport;
export const AccountExport: Schema<Types.AccountExport> = /* @__PURE__ */ schema("AccountExport", validators.AccountExport);

/** The envelope around one export. */
export type AccountExportResponse = Types.AccountExportResponse;
export const AccountExportResponse: Schema<Types.AccountExportResponse> = /* @__PURE__ */ schema("AccountExportResponse", validators.AccountExportResponse);

/**
 * The values known today. The meanings are read from the names.
 * - `LINK_ACCOUNT`: Reads an account that a user has just connected.
 * - `ANALYZE_ARCHIVE`: Reads the data out of an uploaded archive.
 * - `CLASSIFY_ARCHIVE`: Finds out what kinds of files an uploaded archive holds.
 * - `UPDATE_ACCOUNT`: Reads a connected account again, as Continuous Data Sync does.
 */
export type TaskTypeKnown = Types.TaskTypeKnown;
export const TaskTypeKnown: Schema<Types.TaskTypeKnown> = /* @__PURE__ */ schema("TaskTypeKnown", validators.TaskTypeKnown);

/** What a task does. Treat a value that you do not know as text for people. */
export type TaskType = Types.TaskType;
export const TaskType: Schema<Types.TaskType> = /* @__PURE__ */ schema("TaskType", validators.TaskType);

/**
 * The values known today.
 * - `Started`: The task is running.
 * - `Finished`: The task has ended. It does not say whether with success; the webhook `TASK_FINISHED` does.
 */
export type TaskStatusKnown = Types.TaskStatusKnown;
export const TaskStatusKnown: Schema<Types.TaskStatusKnown> = /* @__PURE__ */ schema("TaskStatusKnown", validators.TaskStatusKnown);

/** Whether a task is still running. Treat a value that you do not know as neither success nor failure. */
export type TaskStatus = Types.TaskStatus;
export const TaskStatus: Schema<Types.TaskStatus> = /* @__PURE__ */ schema("TaskStatus", validators.TaskStatus);

/** One piece of work that the service does to read data, such as reading an account after it was connected. */
export type Task = Types.Task;
export const Task: Schema<Types.Task> = /* @__PURE__ */ schema("Task", validators.Task);

/** One page of tasks. */
export type TaskList = Types.TaskList;
export const TaskList: Schema<Types.TaskList> = /* @__PURE__ */ schema("TaskList", validators.TaskList);

/** The envelope around one page of tasks. */
export type TaskListResponse = Types.TaskListResponse;
export const TaskListResponse: Schema<Types.TaskListResponse> = /* @__PURE__ */ schema("TaskListResponse", validators.TaskListResponse);

/** The envelope around one task. */
export type TaskResponse = Types.TaskResponse;
export const TaskResponse: Schema<Types.TaskResponse> = /* @__PURE__ */ schema("TaskResponse", validators.TaskResponse);

/** Who the user is, according to one provider, and which one that is. */
export type Identity = Types.Identity;
export const Identity: Schema<Types.Identity> = /* @__PURE__ */ schema("Identity", validators.Identity);

/** One page of identities. */
export type IdentityList = Types.IdentityList;
export const IdentityList: Schema<Types.IdentityList> = /* @__PURE__ */ schema("IdentityList", validators.IdentityList);

/** The envelope around one page of identities. */
export type IdentityListResponse = Types.IdentityListResponse;
export const IdentityListResponse: Schema<Types.IdentityListResponse> = /* @__PURE__ */ schema("IdentityListResponse", validators.IdentityListResponse);

/** The envelope around one identity. */
export type IdentityResponse = Types.IdentityResponse;
export const IdentityResponse: Schema<Types.IdentityResponse> = /* @__PURE__ */ schema("IdentityResponse", validators.IdentityResponse);

/** A job that the user has or had, as one provider knows it, and where it comes from. */
export type Employment = Types.Employment;
export const Employment: Schema<Types.Employment> = /* @__PURE__ */ schema("Employment", validators.Employment);

/** One page of employments. */
export type EmploymentList = Types.EmploymentList;
export const EmploymentList: Schema<Types.EmploymentList> = /* @__PURE__ */ schema("EmploymentList", validators.EmploymentList);

/** The envelope around one page of employments. */
export type EmploymentListResponse = Types.EmploymentListResponse;
export const EmploymentListResponse: Schema<Types.EmploymentListResponse> = /* @__PURE__ */ schema("EmploymentListResponse", validators.EmploymentListResponse);

/** The envelope around one employment. */
export type EmploymentResponse = Types.EmploymentResponse;
export const EmploymentResponse: Schema<Types.EmploymentResponse> = /* @__PURE__ */ schema("EmploymentResponse", validators.EmploymentResponse);

/** What the user was paid for a period or a piece of work, as one provider knows it, and where it comes from. */
export type Income = Types.Income;
export const Income: Schema<Types.Income> = /* @__PURE__ */ schema("Income", validators.Income);

/** One page of incomes. */
export type IncomeList = Types.IncomeList;
export const IncomeList: Schema<Types.IncomeList> = /* @__PURE__ */ schema("IncomeList", validators.IncomeList);

/** The envelope around one page of incomes. */
export type IncomeListResponse = Types.IncomeListResponse;
export const IncomeListResponse: Schema<Types.IncomeListResponse> = /* @__PURE__ */ schema("IncomeListResponse", validators.IncomeListResponse);

/** The envelope around one income. */
export type IncomeResponse = Types.IncomeResponse;
export const IncomeResponse: Schema<Types.IncomeResponse> = /* @__PURE__ */ schema("IncomeResponse", validators.IncomeResponse);

/** What the service estimates that the user earned in one month, and where that comes from. */
export type Eincome = Types.Eincome;
export const Eincome: Schema<Types.Eincome> = /* @__PURE__ */ schema("Eincome", validators.Eincome);

/** One page of estimated incomes. */
export type EincomeList = Types.EincomeList;
export const EincomeList: Schema<Types.EincomeList> = /* @__PURE__ */ schema("EincomeList", validators.EincomeList);

/** The envelope around one page of estimated incomes. */
export type EincomeListResponse = Types.EincomeListResponse;
export const EincomeListResponse: Schema<Types.EincomeListResponse> = /* @__PURE__ */ schema("EincomeListResponse", validators.EincomeListResponse);

/** The envelope around one estimated income. */
export type EincomeResponse = Types.EincomeResponse;
export const EincomeResponse: Schema<Types.EincomeResponse> = /* @__PURE__ */ schema("EincomeResponse", validators.EincomeResponse);

/** A contribution to social security by the user, or on the user's behalf, and where that comes from. */
export type Contribution = Types.Contribution;
export const Contribution: Schema<Types.Contribution> = /* @__PURE__ */ schema("Contribution", validators.Contribution);

/** One page of contributions. */
export type ContributionList = Types.ContributionList;
export const ContributionList: Schema<Types.ContributionList> = /* @__PURE__ */ schema("ContributionList", validators.ContributionList);

/** The envelope around one page of contributions. */
export type ContributionListResponse = Types.ContributionListResponse;
export const ContributionListResponse: Schema<Types.ContributionListResponse> = /* @__PURE__ */ schema("ContributionListResponse", validators.ContributionListResponse);

/** The envelope around one contribution. */
export type ContributionResponse = Types.ContributionResponse;
export const ContributionResponse: Schema<Types.ContributionResponse> = /* @__PURE__ */ schema("ContributionResponse", validators.ContributionResponse);

/** A present or former loan of the user at a provider, and where that comes from. */
export type Liability = Types.Liability;
export const Liability: Schema<Types.Liability> = /* @__PURE__ */ schema("Liability", validators.Liability);

/** One page of liabilities. */
export type LiabilityList = Types.LiabilityList;
export const LiabilityList: Schema<Types.LiabilityList> = /* @__PURE__ */ schema("LiabilityList", validators.LiabilityList);

/** The envelope around one page of liabilities. */
export type LiabilityListResponse = Types.LiabilityListResponse;
export const LiabilityListResponse: Schema<Types.LiabilityListResponse> = /* @__PURE__ */ schema("LiabilityListResponse", validators.LiabilityListResponse);

/** The envelope around one liability. */
export type LiabilityResponse = Types.LiabilityResponse;
export const LiabilityResponse: Schema<Types.LiabilityResponse> = /* @__PURE__ */ schema("LiabilityResponse", validators.LiabilityResponse);

/** A movement of money, such as an earning, a fee or a deposit into an e-wallet, and where it comes from. */
export type Transaction = Types.Transaction;
export const Transaction: Schema<Types.Transaction> = /* @__PURE__ */ schema("Transaction", validators.Transaction);

/** One page of transactions. */
export type TransactionList = Types.TransactionList;
export const TransactionList: Schema<Types.TransactionList> = /* @__PURE__ */ schema("TransactionList", validators.TransactionList);

/** The envelope around one page of transactions. */
export type TransactionListResponse = Types.TransactionListResponse;
export const TransactionListResponse: Schema<Types.TransactionListResponse> = /* @__PURE__ */ schema("TransactionListResponse", validators.TransactionListResponse);

/** The envelope around one transaction. */
export type TransactionResponse = Types.TransactionResponse;
export const TransactionResponse: Schema<Types.TransactionResponse> = /* @__PURE__ */ schema("TransactionResponse", validators.TransactionResponse);

/** How a provider rates the user's performance, and where that comes from. */
export type Rating = Types.Rating;
export const Rating: Schema<Types.Rating> = /* @__PURE__ */ schema("Rating", validators.Rating);

/** One page of ratings. */
export type RatingList = Types.RatingList;
export const RatingList: Schema<Types.RatingList> = /* @__PURE__ */ schema("RatingList", validators.RatingList);

/** The envelope around one page of ratings. */
export type RatingListResponse = Types.RatingListResponse;
export const RatingListResponse: Schema<Types.RatingListResponse> = /* @__PURE__ */ schema("RatingListResponse", validators.RatingListResponse);

/** The envelope around one rating. */
export type RatingResponse = Types.RatingResponse;
export const RatingResponse: Schema<Types.RatingResponse> = /* @__PURE__ */ schema("RatingResponse", validators.RatingResponse);

/** What a provider has of an official document of the user, and where that comes from. */
export type UserDocument = Types.UserDocument;
export const UserDocument: Schema<Types.UserDocument> = /* @__PURE__ */ schema("UserDocument", validators.UserDocument);

/** One page of documents. */
export type UserDocumentList = Types.UserDocumentList;
export const UserDocumentList: Schema<Types.UserDocumentList> = /* @__PURE__ */ schema("UserDocumentList", validators.UserDocumentList);

/** The envelope around one page of documents. */
export type UserDocumentListResponse = Types.UserDocumentListResponse;
export const UserDocumentListResponse: Schema<Types.UserDocumentListResponse> = /* @__PURE__ */ schema("UserDocumentListResponse", validators.UserDocumentListResponse);

/** The envelope around one document. */
export type UserDocumentResponse = Types.UserDocumentResponse;
export const UserDocumentResponse: Schema<Types.UserDocumentResponse> = /* @__PURE__ */ schema("UserDocumentResponse", validators.UserDocumentResponse);

/** Figures that the service has computed from the other data of one account, and which account that is. */
export type Insight = Types.Insight;
export const Insight: Schema<Types.Insight> = /* @__PURE__ */ schema("Insight", validators.Insight);

/** One page of insights. */
export type InsightList = Types.InsightList;
export const InsightList: Schema<Types.InsightList> = /* @__PURE__ */ schema("InsightList", validators.InsightList);

/** The envelope around one page of insights. */
export type InsightListResponse = Types.InsightListResponse;
export const InsightListResponse: Schema<Types.InsightListResponse> = /* @__PURE__ */ schema("InsightListResponse", validators.InsightListResponse);

/** The envelope around one insight. */
export type InsightResponse = Types.InsightResponse;
export const InsightResponse: Schema<Types.InsightResponse> = /* @__PURE__ */ schema("InsightResponse", validators.InsightResponse);

/**
 * The Multiple Application Warning about one account: the user's connections at other organisations before it was
 * connected, and which account that is.
 */
export type Link = Types.Link;
export const Link: Schema<Types.Link> = /* @__PURE__ */ schema("Link", validators.Link);

/** One page of link records. */
export type LinkList = Types.LinkList;
export const LinkList: Schema<Types.LinkList> = /* @__PURE__ */ schema("LinkList", validators.LinkList);

/** The envelope around one page of link records. */
export type LinkListResponse = Types.LinkListResponse;
export const LinkListResponse: Schema<Types.LinkListResponse> = /* @__PURE__ */ schema("LinkListResponse", validators.LinkListResponse);

/** The envelope around one link record. */
export type LinkResponse = Types.LinkResponse;
export const LinkResponse: Schema<Types.LinkResponse> = /* @__PURE__ */ schema("LinkResponse", validators.LinkResponse);

/**
 * The values known today.
 * - `STARTED`: The upload has succeeded, and the service is finding out whether it can read data from the files.
 * - `ANALYZED`: The analysis is done: the service has read data from the document, and you can fetch it.
 * - `UNSUPPORTED`: The service has no automatic reading for this kind of document. The files can still be had by their
 *   URL.
 * - `ERROR`: Something went wrong in the analysis; `errorCode` says what.
 * - `REVOKED`: The user no longer permits that what the files hold is shared. What was read is removed.
 */
export type ArchiveStatusKnown = Types.ArchiveStatusKnown;
export const ArchiveStatusKnown: Schema<Types.ArchiveStatusKnown> = /* @__PURE__ */ schema("ArchiveStatusKnown", validators.ArchiveStatusKnown);

/**
 * What happens to an uploaded document, or has happened. Treat a value that you do not know as neither finished nor
 * failed.
 */
export type ArchiveStatus = Types.ArchiveStatus;
export const ArchiveStatus: Schema<Types.ArchiveStatus> = /* @__PURE__ */ schema("ArchiveStatus", validators.ArchiveStatus);

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
export type ArchiveErrorCodeKnown = Types.ArchiveErrorCodeKnown;
export const ArchiveErrorCodeKnown: Schema<Types.ArchiveErrorCodeKnown> = /* @__PURE__ */ schema("ArchiveErrorCodeKnown", validators.ArchiveErrorCodeKnown);

/**
 * Why an uploaded document could not be read. Treat a value that you do not know as a failure for which the code gives
 * no advice.
 */
export type ArchiveErrorCode = Types.ArchiveErrorCode;
export const ArchiveErrorCode: Schema<Types.ArchiveErrorCode> = /* @__PURE__ */ schema("ArchiveErrorCode", validators.ArchiveErrorCode);

/** How far the service has come with an uploaded document, and what went wrong where it failed. */
export type ArchiveState = Types.ArchiveState;
export const ArchiveState: Schema<Types.ArchiveState> = /* @__PURE__ */ schema("ArchiveState", validators.ArchiveState);

/**
 * The values known today.
 * - `PDF`: A document in PDF.
 * - `PNG`: An image in PNG.
 * - `JPG`: An image in JPEG, by the short ending. The same as `JPEG`.
 * - `JPEG`: An image in JPEG.
 * - `TIFF`: An image in TIFF. The service has dropped it from its list but still names it in a guide; requests cannot
 *   send it.
 */
export type RawFileFormatKnown = Types.RawFileFormatKnown;
export const RawFileFormatKnown: Schema<Types.RawFileFormatKnown> = /* @__PURE__ */ schema("RawFileFormatKnown", validators.RawFileFormatKnown);

/** The format of an uploaded file. Treat a value that you do not know as a file that you may not be able to show. */
export type RawFileFormat = Types.RawFileFormat;
export const RawFileFormat: Schema<Types.RawFileFormat> = /* @__PURE__ */ schema("RawFileFormat", validators.RawFileFormat);

/** One file as it was uploaded. */
export type RawFile = Types.RawFile;
export const RawFile: Schema<Types.RawFile> = /* @__PURE__ */ schema("RawFile", validators.RawFile);

/** What an archive has in common with its forerunner, the upload. */
export type UploadedDocument = Types.UploadedDocument;
export const UploadedDocument: Schema<Types.UploadedDocument> = /* @__PURE__ */ schema("UploadedDocument", validators.UploadedDocument);

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
export type ArchiveFileTypeKnown = Types.ArchiveFileTypeKnown;
export const ArchiveFileTypeKnown: Schema<Types.ArchiveFileTypeKnown> = /* @__PURE__ */ schema("ArchiveFileTypeKnown", validators.ArchiveFileTypeKnown);

/**
 * What kind of document the service has recognised. Treat a value that you do not know as a document that needs a
 * person's eyes.
 */
export type ArchiveFileType = Types.ArchiveFileType;
export const ArchiveFileType: Schema<Types.ArchiveFileType> = /* @__PURE__ */ schema("ArchiveFileType", validators.ArchiveFileType);

/** What kind of document the service takes an archive for. */
export type ArchiveClassification = Types.ArchiveClassification;
export const ArchiveClassification: Schema<Types.ArchiveClassification> = /* @__PURE__ */ schema("ArchiveClassification", validators.ArchiveClassification);

/**
 * What the service reads from a payslip. What it did not find is null or absent. Tax documents, certificates and bills
 * share some of these attributes.
 */
export type ArchivePayslipAnalysis = Types.ArchivePayslipAnalysis;
export const ArchivePayslipAnalysis: Schema<Types.ArchivePayslipAnalysis> = /* @__PURE__ */ schema("ArchivePayslipAnalysis", validators.ArchivePayslipAnalysis);

/**
 * What the service has read from a document of any kind that it reads. Which attributes there can be depends on the
 * kind of document, and each says to which kinds it belongs; one that belongs to bills is on those for telephone and
 * internet, electricity and water alike. What the service did not find is null or absent.
 */
export type ArchiveAnalysis = Types.ArchiveAnalysis;
export const ArchiveAnalysis: Schema<Types.ArchiveAnalysis> = /* @__PURE__ */ schema("ArchiveAnalysis", validators.ArchiveAnalysis);

/**
 * What the service has read from a document, and from what kind of document. Look at `fileType` first: it says which
 * attributes of `analysis` there can be.
 */
export type ArchiveExtraction = Types.ArchiveExtraction;
export const ArchiveExtraction: Schema<Types.ArchiveExtraction> = /* @__PURE__ */ schema("ArchiveExtraction", validators.ArchiveExtraction);

/**
 * The values known today. The meanings are read from the names.
 * - `PASSED`: The check found nothing wrong.
 * - `FAILED`: The check found something wrong.
 * - `NO_DATA`: There was nothing to check, which says nothing about the document.
 */
export type ArchiveValidationResultCodeKnown = Types.ArchiveValidationResultCodeKnown;
export const ArchiveValidationResultCodeKnown: Schema<Types.ArchiveValidationResultCodeKnown> = /* @__PURE__ */ schema("ArchiveValidationResultCodeKnown", validators.ArchiveValidationResultCodeKnown);

/** How one check of a document ended. Treat a value that you do not know as if nothing was checked. */
export type ArchiveValidationResultCode = Types.ArchiveValidationResultCode;
export const ArchiveValidationResultCode: Schema<Types.ArchiveValidationResultCode> = /* @__PURE__ */ schema("ArchiveValidationResultCode", validators.ArchiveValidationResultCode);

/** How one check of a document ended. */
export type ArchiveValidationCheck = Types.ArchiveValidationCheck;
export const ArchiveValidationCheck: Schema<Types.ArchiveValidationCheck> = /* @__PURE__ */ schema("ArchiveValidationCheck", validators.ArchiveValidationCheck);

/**
 * The results of the service's checks of a document. A guide of the service says that documents are examined for
 * tampering, for numbers that do not add up and for other faults. Of the four checks here only the names are published;
 * what each of them looks at is our reading. Take one that is null or absent as no result.
 */
export type ArchiveValidation = Types.ArchiveValidation;
export const ArchiveValidation: Schema<Types.ArchiveValidation> = /* @__PURE__ */ schema("ArchiveValidation", validators.ArchiveValidation);

/**
 * A document that was uploaded as one or more files, by the user or by you, and what the service has read from it. It
 * is a source of data, as an account is.
 */
export type Archive = Types.Archive;
export const Archive: Schema<Types.Archive> = /* @__PURE__ */ schema("Archive", validators.Archive);

/** One page of archives. */
export type ArchiveList = Types.ArchiveList;
export const ArchiveList: Schema<Types.ArchiveList> = /* @__PURE__ */ schema("ArchiveList", validators.ArchiveList);

/** The envelope around one page of archives. */
export type ArchiveListResponse = Types.ArchiveListResponse;
export const ArchiveListResponse: Schema<Types.ArchiveListResponse> = /* @__PURE__ */ schema("ArchiveListResponse", validators.ArchiveListResponse);

/**
 * The format of a file that you upload. It must be what the content really is. A guide of the service also names TIFF,
 * which its definition of this attribute does not have.
 * - `PDF`: A document in PDF.
 * - `PNG`: An image in PNG.
 * - `JPG`: An image in JPEG, by the short ending. The same as `JPEG`.
 * - `JPEG`: An image in JPEG.
 */
export type RawFileExtension = Types.RawFileExtension;
export const RawFileExtension: Schema<Types.RawFileExtension> = /* @__PURE__ */ schema("RawFileExtension", validators.RawFileExtension);

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
export type RawFileSubtype = Types.RawFileSubtype;
export const RawFileSubtype: Schema<Types.RawFileSubtype> = /* @__PURE__ */ schema("RawFileSubtype", validators.RawFileSubtype);

/** One file to upload. */
export type RawFileUpload = Types.RawFileUpload;
export const RawFileUpload: Schema<Types.RawFileUpload> = /* @__PURE__ */ schema("RawFileUpload", validators.RawFileUpload);

/** A document to upload, of a kind that you know. */
export type ArchiveCreateRequest = Types.ArchiveCreateRequest;
export const ArchiveCreateRequest: Schema<Types.ArchiveCreateRequest> = /* @__PURE__ */ schema("ArchiveCreateRequest", validators.ArchiveCreateRequest);

/** The envelope around one archive. */
export type ArchiveResponse = Types.ArchiveResponse;
export const ArchiveResponse: Schema<Types.ArchiveResponse> = /* @__PURE__ */ schema("ArchiveResponse", validators.ArchiveResponse);

/** A document to upload, of a kind that the service is to find out. */
export type ArchiveClassifyRequest = Types.ArchiveClassifyRequest;
export const ArchiveClassifyRequest: Schema<Types.ArchiveClassifyRequest> = /* @__PURE__ */ schema("ArchiveClassifyRequest", validators.ArchiveClassifyRequest);

/** A payslip to upload, as one file. */
export type ArchivePayslipRawFileUploadRequest = Types.ArchivePayslipRawFileUploadRequest;
export const ArchivePayslipRawFileUploadRequest: Schema<Types.ArchivePayslipRawFileUploadRequest> = /* @__PURE__ */ schema("ArchivePayslipRawFileUploadRequest", validators.ArchivePayslipRawFileUploadRequest);

/**
 * How well the employee's name and each number on a payslip belong together, from 0 to 100. A score is null or absent
 * where the service could not verify it, such as without a number, or where its verify feature is disabled for you.
 */
export type ArchivePayslipMatchResult = Types.ArchivePayslipMatchResult;
export const ArchivePayslipMatchResult: Schema<Types.ArchivePayslipMatchResult> = /* @__PURE__ */ schema("ArchivePayslipMatchResult", validators.ArchivePayslipMatchResult);

/** What the service has read from an uploaded payslip, and how well name and numbers on it belong together. */
export type ArchivePayslipPrediction = Types.ArchivePayslipPrediction;
export const ArchivePayslipPrediction: Schema<Types.ArchivePayslipPrediction> = /* @__PURE__ */ schema("ArchivePayslipPrediction", validators.ArchivePayslipPrediction);

/** The envelope around one payslip's data. */
export type ArchivePayslipPredictionResponse = Types.ArchivePayslipPredictionResponse;
export const ArchivePayslipPredictionResponse: Schema<Types.ArchivePayslipPredictionResponse> = /* @__PURE__ */ schema("ArchivePayslipPredictionResponse", validators.ArchivePayslipPredictionResponse);

/** One page of payslips' data. */
export type ArchivePayslipPredictionList = Types.ArchivePayslipPredictionList;
export const ArchivePayslipPredictionList: Schema<Types.ArchivePayslipPredictionList> = /* @__PURE__ */ schema("ArchivePayslipPredictionList", validators.ArchivePayslipPredictionList);

/** The envelope around one page of payslips' data. */
export type ArchivePayslipPredictionListResponse = Types.ArchivePayslipPredictionListResponse;
export const ArchivePayslipPredictionListResponse: Schema<Types.ArchivePayslipPredictionListResponse> = /* @__PURE__ */ schema("ArchivePayslipPredictionListResponse", validators.ArchivePayslipPredictionListResponse);

/** What stands on a payslip, as a person has read it. Leave out what is not on it. */
export type ArchivePayslipManualResult = Types.ArchivePayslipManualResult;
export const ArchivePayslipManualResult: Schema<Types.ArchivePayslipManualResult> = /* @__PURE__ */ schema("ArchivePayslipManualResult", validators.ArchivePayslipManualResult);

/** What a person of yours has found on an uploaded payslip. */
export type ArchivePayslipManualResultSendRequest = Types.ArchivePayslipManualResultSendRequest;
export const ArchivePayslipManualResultSendRequest: Schema<Types.ArchivePayslipManualResultSendRequest> = /* @__PURE__ */ schema("ArchivePayslipManualResultSendRequest", validators.ArchivePayslipManualResultSendRequest);

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
export type FileTypeDataPointKnown = Types.FileTypeDataPointKnown;
export const FileTypeDataPointKnown: Schema<Types.FileTypeDataPointKnown> = /* @__PURE__ */ schema("FileTypeDataPointKnown", validators.FileTypeDataPointKnown);

/**
 * One kind of data that the service gets from documents of a file type. Treat a value that you do not know as text for
 * people.
 */
export type FileTypeDataPoint = Types.FileTypeDataPoint;
export const FileTypeDataPoint: Schema<Types.FileTypeDataPoint> = /* @__PURE__ */ schema("FileTypeDataPoint", validators.FileTypeDataPoint);

/** A kind of document that users and you can upload. */
export type FileType = Types.FileType;
export const FileType: Schema<Types.FileType> = /* @__PURE__ */ schema("FileType", validators.FileType);

/** One page of file types. */
export type FileTypeList = Types.FileTypeList;
export const FileTypeList: Schema<Types.FileTypeList> = /* @__PURE__ */ schema("FileTypeList", validators.FileTypeList);

/** The envelope around one page of file types. */
export type FileTypeListResponse = Types.FileTypeListResponse;
export const FileTypeListResponse: Schema<Types.FileTypeListResponse> = /* @__PURE__ */ schema("FileTypeListResponse", validators.FileTypeListResponse);

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
export type InviteStatusKnown = Types.InviteStatusKnown;
export const InviteStatusKnown: Schema<Types.InviteStatusKnown> = /* @__PURE__ */ schema("InviteStatusKnown", validators.InviteStatusKnown);

/** How far an invited person has come. Treat a value that you do not know as neither linked nor revoked. */
export type InviteStatus = Types.InviteStatus;
export const InviteStatus: Schema<Types.InviteStatus> = /* @__PURE__ */ schema("InviteStatus", validators.InviteStatus);

/**
 * An e-mail that asks one person to share data, the user that sending it has created, and how far that person has come.
 */
export type Invite = Types.Invite;
export const Invite: Schema<Types.Invite> = /* @__PURE__ */ schema("Invite", validators.Invite);

/** One page of invites. */
export type InviteList = Types.InviteList;
export const InviteList: Schema<Types.InviteList> = /* @__PURE__ */ schema("InviteList", validators.InviteList);

/** The envelope around one page of invites. */
export type InviteListResponse = Types.InviteListResponse;
export const InviteListResponse: Schema<Types.InviteListResponse> = /* @__PURE__ */ schema("InviteListResponse", validators.InviteListResponse);

/** Whom to invite, and with which texts. */
export type InvitePostRequest = Types.InvitePostRequest;
export const InvitePostRequest: Schema<Types.InvitePostRequest> = /* @__PURE__ */ schema("InvitePostRequest", validators.InvitePostRequest);

/** The envelope around one invite. */
export type InviteResponse = Types.InviteResponse;
export const InviteResponse: Schema<Types.InviteResponse> = /* @__PURE__ */ schema("InviteResponse", validators.InviteResponse);

/** One entry of an invite's log, which says that the invite took a status, and when. */
export type InviteLog = Types.InviteLog;
export const InviteLog: Schema<Types.InviteLog> = /* @__PURE__ */ schema("InviteLog", validators.InviteLog);

/** One page of log entries. */
export type InviteLogList = Types.InviteLogList;
export const InviteLogList: Schema<Types.InviteLogList> = /* @__PURE__ */ schema("InviteLogList", validators.InviteLogList);

/** The envelope around one page of log entries. */
export type InviteLogListResponse = Types.InviteLogListResponse;
export const InviteLogListResponse: Schema<Types.InviteLogListResponse> = /* @__PURE__ */ schema("InviteLogListResponse", validators.InviteLogListResponse);

/** Who invites. */
export type InviteTemplateCompany = Types.InviteTemplateCompany;
export const InviteTemplateCompany: Schema<Types.InviteTemplateCompany> = /* @__PURE__ */ schema("InviteTemplateCompany", validators.InviteTemplateCompany);

/** The e-mail that an invite sends. */
export type InviteTemplateEmail = Types.InviteTemplateEmail;
export const InviteTemplateEmail: Schema<Types.InviteTemplateEmail> = /* @__PURE__ */ schema("InviteTemplateEmail", validators.InviteTemplateEmail);

/** The texts of one page that an invited person sees. */
export type InviteTemplatePage = Types.InviteTemplatePage;
export const InviteTemplatePage: Schema<Types.InviteTemplatePage> = /* @__PURE__ */ schema("InviteTemplatePage", validators.InviteTemplatePage);

/** The texts of an invite and of the pages that it leads to, under one company's name. */
export type InviteTemplate = Types.InviteTemplate;
export const InviteTemplate: Schema<Types.InviteTemplate> = /* @__PURE__ */ schema("InviteTemplate", validators.InviteTemplate);

/** One page of invite templates. */
export type InviteTemplateList = Types.InviteTemplateList;
export const InviteTemplateList: Schema<Types.InviteTemplateList> = /* @__PURE__ */ schema("InviteTemplateList", validators.InviteTemplateList);

/** The envelope around one page of invite templates. */
export type InviteTemplateListResponse = Types.InviteTemplateListResponse;
export const InviteTemplateListResponse: Schema<Types.InviteTemplateListResponse> = /* @__PURE__ */ schema("InviteTemplateListResponse", validators.InviteTemplateListResponse);

/** Who invites, as the e-mail and the pages show it. */
export type InviteTemplateCompanyRequest = Types.InviteTemplateCompanyRequest;
export const InviteTemplateCompanyRequest: Schema<Types.InviteTemplateCompanyRequest> = /* @__PURE__ */ schema("InviteTemplateCompanyRequest", validators.InviteTemplateCompanyRequest);

/** The e-mail that an invite sends. */
export type InviteTemplateEmailRequest = Types.InviteTemplateEmailRequest;
export const InviteTemplateEmailRequest: Schema<Types.InviteTemplateEmailRequest> = /* @__PURE__ */ schema("InviteTemplateEmailRequest", validators.InviteTemplateEmailRequest);

/** The texts of one page that an invited person sees. */
export type InviteTemplatePageRequest = Types.InviteTemplatePageRequest;
export const InviteTemplatePageRequest: Schema<Types.InviteTemplatePageRequest> = /* @__PURE__ */ schema("InviteTemplatePageRequest", validators.InviteTemplatePageRequest);

/** A new invite template. */
export type InviteTemplatePostRequest = Types.InviteTemplatePostRequest;
export const InviteTemplatePostRequest: Schema<Types.InviteTemplatePostRequest> = /* @__PURE__ */ schema("InviteTemplatePostRequest", validators.InviteTemplatePostRequest);

/** The envelope around one invite template. */
export type InviteTemplateResponse = Types.InviteTemplateResponse;
export const InviteTemplateResponse: Schema<Types.InviteTemplateResponse> = /* @__PURE__ */ schema("InviteTemplateResponse", validators.InviteTemplateResponse);

/** What an invite template shall hold from now on. It replaces the whole template. */
export type InviteTemplateUpdateRequest = Types.InviteTemplateUpdateRequest;
export const InviteTemplateUpdateRequest: Schema<Types.InviteTemplateUpdateRequest> = /* @__PURE__ */ schema("InviteTemplateUpdateRequest", validators.InviteTemplateUpdateRequest);

/**
 * A consent document of yours that the service stores, with its kind and version. Consents in other requests refer to
 * it by its id. Every attribute can be null or absent.
 */
export type ConsentTemplate = Types.ConsentTemplate;
export const ConsentTemplate: Schema<Types.ConsentTemplate> = /* @__PURE__ */ schema("ConsentTemplate", validators.ConsentTemplate);

/** One page of consent templates. */
export type ConsentTemplateList = Types.ConsentTemplateList;
export const ConsentTemplateList: Schema<Types.ConsentTemplateList> = /* @__PURE__ */ schema("ConsentTemplateList", validators.ConsentTemplateList);

/** The envelope around one page of consent templates. */
export type ConsentTemplateListResponse = Types.ConsentTemplateListResponse;
export const ConsentTemplateListResponse: Schema<Types.ConsentTemplateListResponse> = /* @__PURE__ */ schema("ConsentTemplateListResponse", validators.ConsentTemplateListResponse);

/** A consent document of yours, to be stored. */
export type ConsentTemplateCreateRequest = Types.ConsentTemplateCreateRequest;
export const ConsentTemplateCreateRequest: Schema<Types.ConsentTemplateCreateRequest> = /* @__PURE__ */ schema("ConsentTemplateCreateRequest", validators.ConsentTemplateCreateRequest);

/** The envelope around one consent template. */
export type ConsentTemplateResponse = Types.ConsentTemplateResponse;
export const ConsentTemplateResponse: Schema<Types.ConsentTemplateResponse> = /* @__PURE__ */ schema("ConsentTemplateResponse", validators.ConsentTemplateResponse);

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
export type WebhookEventTypeKnown = Types.WebhookEventTypeKnown;
export const WebhookEventTypeKnown: Schema<Types.WebhookEventTypeKnown> = /* @__PURE__ */ schema("WebhookEventTypeKnown", validators.WebhookEventTypeKnown);

/** A type of event that a webhook is registered for. Treat a value that you do not know as a newer type. */
export type WebhookEventType = Types.WebhookEventType;
export const WebhookEventType: Schema<Types.WebhookEventType> = /* @__PURE__ */ schema("WebhookEventType", validators.WebhookEventType);

/** A registered webhook, which says to which URL of yours events are sent, and how they are signed. */
export type Webhook = Types.Webhook;
export const Webhook: Schema<Types.Webhook> = /* @__PURE__ */ schema("Webhook", validators.Webhook);

/** One page of registered webhooks. */
export type WebhookList = Types.WebhookList;
export const WebhookList: Schema<Types.WebhookList> = /* @__PURE__ */ schema("WebhookList", validators.WebhookList);

/** The envelope around one page of registered webhooks. */
export type WebhookListResponse = Types.WebhookListResponse;
export const WebhookListResponse: Schema<Types.WebhookListResponse> = /* @__PURE__ */ schema("WebhookListResponse", validators.WebhookListResponse);

/** Where to send events, which ones, and the key to sign them with. */
export type WebhookPostRequest = Types.WebhookPostRequest;
export const WebhookPostRequest: Schema<Types.WebhookPostRequest> = /* @__PURE__ */ schema("WebhookPostRequest", validators.WebhookPostRequest);

/** The envelope around one registered webhook. */
export type WebhookResponse = Types.WebhookResponse;
export const WebhookResponse: Schema<Types.WebhookResponse> = /* @__PURE__ */ schema("WebhookResponse", validators.WebhookResponse);

/**
 * What kind of id number a profile is looked up by.
 * - `SSS`: The number at the Social Security System of the Philippines.
 */
export type ProfileIdType = Types.ProfileIdType;
export const ProfileIdType: Schema<Types.ProfileIdType> = /* @__PURE__ */ schema("ProfileIdType", validators.ProfileIdType);

/** An id number, and what you know of the person it should belong to. */
export type ProfileVerifyRequest = Types.ProfileVerifyRequest;
export const ProfileVerifyRequest: Schema<Types.ProfileVerifyRequest> = /* @__PURE__ */ schema("ProfileVerifyRequest", validators.ProfileVerifyRequest);

/**
 * Which attributes match the record, without showing it. Where `nameMatchScore` is below 80, every other attribute is
 * null. Otherwise one is null where the request left it out. Null is never a mismatch.
 */
export type ProfileVerificationResult = Types.ProfileVerificationResult;
export const ProfileVerificationResult: Schema<Types.ProfileVerificationResult> = /* @__PURE__ */ schema("ProfileVerificationResult", validators.ProfileVerificationResult);

/** Whether an id number was found, and how far its record matches. */
export type ProfileVerification = Types.ProfileVerification;
export const ProfileVerification: Schema<Types.ProfileVerification> = /* @__PURE__ */ schema("ProfileVerification", validators.ProfileVerification);

/** The envelope around what a verification of a profile found. */
export type ProfileVerificationResponse = Types.ProfileVerificationResponse;
export const ProfileVerificationResponse: Schema<Types.ProfileVerificationResponse> = /* @__PURE__ */ schema("ProfileVerificationResponse", validators.ProfileVerificationResponse);

/** An id number, and the name of the person it should belong to. */
export type ProfileQueryRequest = Types.ProfileQueryRequest;
export const ProfileQueryRequest: Schema<Types.ProfileQueryRequest> = /* @__PURE__ */ schema("ProfileQueryRequest", validators.ProfileQueryRequest);

/**
 * A postal address, as the record of an id number has it. The public documentation also names `fullAddress`, the whole
 * address in one text; the public specification does not.
 */
export type ProfileAddress = Types.ProfileAddress;
export const ProfileAddress: Schema<Types.ProfileAddress> = /* @__PURE__ */ schema("ProfileAddress", validators.ProfileAddress);

/**
 * The values known today. The meanings are read from the names.
 * - `EMPLOYEE`: As somebody's employee.
 * - `VOLUNTARY`: By choice, without having to be.
 * - `SELF EMPLOYED`: As a self-employed person.
 * - `FOR EMPLOYMENT`: Registered in order to take up an employment.
 */
export type SocialSecurityCoverageTypeKnown = Types.SocialSecurityCoverageTypeKnown;
export const SocialSecurityCoverageTypeKnown: Schema<Types.SocialSecurityCoverageTypeKnown> = /* @__PURE__ */ schema("SocialSecurityCoverageTypeKnown", validators.SocialSecurityCoverageTypeKnown);

/** As what a person is insured at the social security. Treat a value that you do not know as text for people. */
export type SocialSecurityCoverageType = Types.SocialSecurityCoverageType;
export const SocialSecurityCoverageType: Schema<Types.SocialSecurityCoverageType> = /* @__PURE__ */ schema("SocialSecurityCoverageType", validators.SocialSecurityCoverageType);

/** What the record of an id number holds. Where `nameMatchScore` is below 80, every other attribute is null. */
export type ProfileRecordResult = Types.ProfileRecordResult;
export const ProfileRecordResult: Schema<Types.ProfileRecordResult> = /* @__PURE__ */ schema("ProfileRecordResult", validators.ProfileRecordResult);

/** Whether an id number was found, and what its record holds. */
export type ProfileRecord = Types.ProfileRecord;
export const ProfileRecord: Schema<Types.ProfileRecord> = /* @__PURE__ */ schema("ProfileRecord", validators.ProfileRecord);

/** The envelope around what a query of a profile found. */
export type ProfileRecordResponse = Types.ProfileRecordResponse;
export const ProfileRecordResponse: Schema<Types.ProfileRecordResponse> = /* @__PURE__ */ schema("ProfileRecordResponse", validators.ProfileRecordResponse);

/** The former form of an archive, without what was read from it. Use `Archive`. */
export type Upload = Types.Upload;
export const Upload: Schema<Types.Upload> = /* @__PURE__ */ schema("Upload", validators.Upload);

/** One page of uploads. */
export type UploadList = Types.UploadList;
export const UploadList: Schema<Types.UploadList> = /* @__PURE__ */ schema("UploadList", validators.UploadList);

/** The envelope around one page of uploads. */
export type UploadListResponse = Types.UploadListResponse;
export const UploadListResponse: Schema<Types.UploadListResponse> = /* @__PURE__ */ schema("UploadListResponse", validators.UploadListResponse);

/** The envelope around one upload. */
export type UploadResponse = Types.UploadResponse;
export const UploadResponse: Schema<Types.UploadResponse> = /* @__PURE__ */ schema("UploadResponse", validators.UploadResponse);

/** What every webhook says of itself, beside its type and its data. */
export type WebhookEnvelope = Types.WebhookEnvelope;
export const WebhookEnvelope: Schema<Types.WebhookEnvelope> = /* @__PURE__ */ schema("WebhookEnvelope", validators.WebhookEnvelope);

/** Which user was created. */
export type UserCreatedEventData = Types.UserCreatedEventData;
export const UserCreatedEventData: Schema<Types.UserCreatedEventData> = /* @__PURE__ */ schema("UserCreatedEventData", validators.UserCreatedEventData);

/** A user and the first link token of that user were created. */
export type UserCreatedEvent = Types.UserCreatedEvent;
export const UserCreatedEvent: Schema<Types.UserCreatedEvent> = /* @__PURE__ */ schema("UserCreatedEvent", validators.UserCreatedEvent);

/** Which account of which user an event is about. */
export type AccountEventData = Types.AccountEventData;
export const AccountEventData: Schema<Types.AccountEventData> = /* @__PURE__ */ schema("AccountEventData", validators.AccountEventData);

/** The user has started to link an account. It fires for providers without a login too. */
export type AccountCreatedEvent = Types.AccountCreatedEvent;
export const AccountCreatedEvent: Schema<Types.AccountCreatedEvent> = /* @__PURE__ */ schema("AccountCreatedEvent", validators.AccountCreatedEvent);

/** Which account was connected, and under which login. */
export type AccountConnectedEventData = Types.AccountConnectedEventData;
export const AccountConnectedEventData: Schema<Types.AccountConnectedEventData> = /* @__PURE__ */ schema("AccountConnectedEventData", validators.AccountConnectedEventData);

/** The user has connected an account. It fires only where the provider has a login. */
export type AccountConnectedEvent = Types.AccountConnectedEvent;
export const AccountConnectedEvent: Schema<Types.AccountConnectedEvent> = /* @__PURE__ */ schema("AccountConnectedEvent", validators.AccountConnectedEvent);

/** The user has disconnected or revoked an account. Its data is removed. */
export type AccountDisconnectedEvent = Types.AccountDisconnectedEvent;
export const AccountDisconnectedEvent: Schema<Types.AccountDisconnectedEvent> = /* @__PURE__ */ schema("AccountDisconnectedEvent", validators.AccountDisconnectedEvent);

/** Which account could not be connected, and why. */
export type AccountFailedEventData = Types.AccountFailedEventData;
export const AccountFailedEventData: Schema<Types.AccountFailedEventData> = /* @__PURE__ */ schema("AccountFailedEventData", validators.AccountFailedEventData);

/** The user has tried to link an account without success. */
export type AccountFailedEvent = Types.AccountFailedEvent;
export const AccountFailedEvent: Schema<Types.AccountFailedEvent> = /* @__PURE__ */ schema("AccountFailedEvent", validators.AccountFailedEvent);

/** Which source of which user a task reads. */
export type TaskEventData = Types.TaskEventData;
export const TaskEventData: Schema<Types.TaskEventData> = /* @__PURE__ */ schema("TaskEventData", validators.TaskEventData);

/** The service has begun to read a source. */
export type TaskStartedEvent = Types.TaskStartedEvent;
export const TaskStartedEvent: Schema<Types.TaskStartedEvent> = /* @__PURE__ */ schema("TaskStartedEvent", validators.TaskStartedEvent);

/**
 * The values known today.
 * - `SUCCEEDED`: The task has succeeded. Whether there was any new data to read is not said.
 * - `FAILED`: The task has failed. After a sync, `monitorStatus` says whether the user has to act.
 */
export type SyncTaskStatusKnown = Types.SyncTaskStatusKnown;
export const SyncTaskStatusKnown: Schema<Types.SyncTaskStatusKnown> = /* @__PURE__ */ schema("SyncTaskStatusKnown", validators.SyncTaskStatusKnown);

/** How a sync, or another task, ended. Treat a value that you do not know as neither success nor failure. */
export type SyncTaskStatus = Types.SyncTaskStatus;
export const SyncTaskStatus: Schema<Types.SyncTaskStatus> = /* @__PURE__ */ schema("SyncTaskStatus", validators.SyncTaskStatus);

/** Which task has ended, how, and what it has read. */
export type TaskFinishedEventData = Types.TaskFinishedEventData;
export const TaskFinishedEventData: Schema<Types.TaskFinishedEventData> = /* @__PURE__ */ schema("TaskFinishedEventData", validators.TaskFinishedEventData);

/** A task on a source has ended. */
export type TaskFinishedEvent = Types.TaskFinishedEvent;
export const TaskFinishedEvent: Schema<Types.TaskFinishedEvent> = /* @__PURE__ */ schema("TaskFinishedEvent", validators.TaskFinishedEvent);

/** Which source was synced, how that ended, and what was read. */
export type AccountSyncTaskFinishedEventData = Types.AccountSyncTaskFinishedEventData;
export const AccountSyncTaskFinishedEventData: Schema<Types.AccountSyncTaskFinishedEventData> = /* @__PURE__ */ schema("AccountSyncTaskFinishedEventData", validators.AccountSyncTaskFinishedEventData);

/** A sync by Continuous Data Sync has ended; `status` says how. */
export type AccountSyncTaskFinishedEvent = Types.AccountSyncTaskFinishedEvent;
export const AccountSyncTaskFinishedEvent: Schema<Types.AccountSyncTaskFinishedEvent> = /* @__PURE__ */ schema("AccountSyncTaskFinishedEvent", validators.AccountSyncTaskFinishedEvent);

/** Which archive of which user an event is about. */
export type ArchiveEventData = Types.ArchiveEventData;
export const ArchiveEventData: Schema<Types.ArchiveEventData> = /* @__PURE__ */ schema("ArchiveEventData", validators.ArchiveEventData);

/** A document was uploaded, and its analysis has started. */
export type ArchiveStartedEvent = Types.ArchiveStartedEvent;
export const ArchiveStartedEvent: Schema<Types.ArchiveStartedEvent> = /* @__PURE__ */ schema("ArchiveStartedEvent", validators.ArchiveStartedEvent);

/** The service has read an uploaded document. */
export type ArchiveAnalyzedEvent = Types.ArchiveAnalyzedEvent;
export const ArchiveAnalyzedEvent: Schema<Types.ArchiveAnalyzedEvent> = /* @__PURE__ */ schema("ArchiveAnalyzedEvent", validators.ArchiveAnalyzedEvent);

/** An archive was revoked. Its data can no longer be read. */
export type ArchiveRevokedEvent = Types.ArchiveRevokedEvent;
export const ArchiveRevokedEvent: Schema<Types.ArchiveRevokedEvent> = /* @__PURE__ */ schema("ArchiveRevokedEvent", validators.ArchiveRevokedEvent);

/** Which archive could not be created or analysed, and why. */
export type ArchiveFailedEventData = Types.ArchiveFailedEventData;
export const ArchiveFailedEventData: Schema<Types.ArchiveFailedEventData> = /* @__PURE__ */ schema("ArchiveFailedEventData", validators.ArchiveFailedEventData);

/** An archive could not be created or analysed. */
export type ArchiveFailedEvent = Types.ArchiveFailedEvent;
export const ArchiveFailedEvent: Schema<Types.ArchiveFailedEvent> = /* @__PURE__ */ schema("ArchiveFailedEvent", validators.ArchiveFailedEvent);

/** Which invite an event is about. */
export type InviteEventData = Types.InviteEventData;
export const InviteEventData: Schema<Types.InviteEventData> = /* @__PURE__ */ schema("InviteEventData", validators.InviteEventData);

/** An invite was sent successfully. */
export type InviteInvitedEvent = Types.InviteInvitedEvent;
export const InviteInvitedEvent: Schema<Types.InviteInvitedEvent> = /* @__PURE__ */ schema("InviteInvitedEvent", validators.InviteInvitedEvent);

/** An invited person has connected an account. */
export type InviteLinkedEvent = Types.InviteLinkedEvent;
export const InviteLinkedEvent: Schema<Types.InviteLinkedEvent> = /* @__PURE__ */ schema("InviteLinkedEvent", validators.InviteLinkedEvent);

/** Which account's data an event is about. */
export type AccountDataEventData = Types.AccountDataEventData;
export const AccountDataEventData: Schema<Types.AccountDataEventData> = /* @__PURE__ */ schema("AccountDataEventData", validators.AccountDataEventData);

/** Which identity was read from which account. */
export type IdentityAddedEventData = Types.IdentityAddedEventData;
export const IdentityAddedEventData: Schema<Types.IdentityAddedEventData> = /* @__PURE__ */ schema("IdentityAddedEventData", validators.IdentityAddedEventData);

/** An identity was read from an account. */
export type IdentityAddedEvent = Types.IdentityAddedEvent;
export const IdentityAddedEvent: Schema<Types.IdentityAddedEvent> = /* @__PURE__ */ schema("IdentityAddedEvent", validators.IdentityAddedEvent);

/** Which rating was read from which account. */
export type RatingAddedEventData = Types.RatingAddedEventData;
export const RatingAddedEventData: Schema<Types.RatingAddedEventData> = /* @__PURE__ */ schema("RatingAddedEventData", validators.RatingAddedEventData);

/** A rating was read from an account. */
export type RatingAddedEvent = Types.RatingAddedEvent;
export const RatingAddedEvent: Schema<Types.RatingAddedEvent> = /* @__PURE__ */ schema("RatingAddedEvent", validators.RatingAddedEvent);

/** How many items were read from which account. The event's type says of what kind they are. */
export type DataAddedEventData = Types.DataAddedEventData;
export const DataAddedEventData: Schema<Types.DataAddedEventData> = /* @__PURE__ */ schema("DataAddedEventData", validators.DataAddedEventData);

/** Transactions were read from an account. */
export type TransactionsAddedEvent = Types.TransactionsAddedEvent;
export const TransactionsAddedEvent: Schema<Types.TransactionsAddedEvent> = /* @__PURE__ */ schema("TransactionsAddedEvent", validators.TransactionsAddedEvent);

/** Documents were read from an account. */
export type DocumentsAddedEvent = Types.DocumentsAddedEvent;
export const DocumentsAddedEvent: Schema<Types.DocumentsAddedEvent> = /* @__PURE__ */ schema("DocumentsAddedEvent", validators.DocumentsAddedEvent);

/** How many items of which account have changed, and when. The event's type says of what kind they are. */
export type DataUpdatedEventData = Types.DataUpdatedEventData;
export const DataUpdatedEventData: Schema<Types.DataUpdatedEventData> = /* @__PURE__ */ schema("DataUpdatedEventData", validators.DataUpdatedEventData);

/** Which items of which account have changed. */
export type DataUpdatedByIdEventData = Types.DataUpdatedByIdEventData;
export const DataUpdatedByIdEventData: Schema<Types.DataUpdatedByIdEventData> = /* @__PURE__ */ schema("DataUpdatedByIdEventData", validators.DataUpdatedByIdEventData);

/** Documents of an account have changed. Deprecated: use `ACCOUNT_SYNC_TASK_FINISHED`. */
export type DocumentsUpdatedEvent = Types.DocumentsUpdatedEvent;
export const DocumentsUpdatedEvent: Schema<Types.DocumentsUpdatedEvent> = /* @__PURE__ */ schema("DocumentsUpdatedEvent", validators.DocumentsUpdatedEvent);

/** Employments were read from an account. */
export type EmploymentsAddedEvent = Types.EmploymentsAddedEvent;
export const EmploymentsAddedEvent: Schema<Types.EmploymentsAddedEvent> = /* @__PURE__ */ schema("EmploymentsAddedEvent", validators.EmploymentsAddedEvent);

/** Employments of an account have changed. Deprecated: use `ACCOUNT_SYNC_TASK_FINISHED`. */
export type EmploymentsUpdatedEvent = Types.EmploymentsUpdatedEvent;
export const EmploymentsUpdatedEvent: Schema<Types.EmploymentsUpdatedEvent> = /* @__PURE__ */ schema("EmploymentsUpdatedEvent", validators.EmploymentsUpdatedEvent);

/** Incomes were read from an account. */
export type IncomesAddedEvent = Types.IncomesAddedEvent;
export const IncomesAddedEvent: Schema<Types.IncomesAddedEvent> = /* @__PURE__ */ schema("IncomesAddedEvent", validators.IncomesAddedEvent);

/** How many items of which account have changed, with a range of time. */
export type DataUpdatedInPeriodEventData = Types.DataUpdatedInPeriodEventData;
export const DataUpdatedInPeriodEventData: Schema<Types.DataUpdatedInPeriodEventData> = /* @__PURE__ */ schema("DataUpdatedInPeriodEventData", validators.DataUpdatedInPeriodEventData);

/** Incomes of an account have changed. Deprecated: use `ACCOUNT_SYNC_TASK_FINISHED`. */
export type IncomesUpdatedEvent = Types.IncomesUpdatedEvent;
export const IncomesUpdatedEvent: Schema<Types.IncomesUpdatedEvent> = /* @__PURE__ */ schema("IncomesUpdatedEvent", validators.IncomesUpdatedEvent);

/** Contributions were read from an account. */
export type ContributionsAddedEvent = Types.ContributionsAddedEvent;
export const ContributionsAddedEvent: Schema<Types.ContributionsAddedEvent> = /* @__PURE__ */ schema("ContributionsAddedEvent", validators.ContributionsAddedEvent);

/** Contributions of an account have changed. Deprecated: use `ACCOUNT_SYNC_TASK_FINISHED`. */
export type ContributionsUpdatedEvent = Types.ContributionsUpdatedEvent;
export const ContributionsUpdatedEvent: Schema<Types.ContributionsUpdatedEvent> = /* @__PURE__ */ schema("ContributionsUpdatedEvent", validators.ContributionsUpdatedEvent);

/** Incomes were derived from an account's transactions, contributions or other data. */
export type EincomesAddedEvent = Types.EincomesAddedEvent;
export const EincomesAddedEvent: Schema<Types.EincomesAddedEvent> = /* @__PURE__ */ schema("EincomesAddedEvent", validators.EincomesAddedEvent);

/** Estimated incomes of an account have changed. Deprecated: use `ACCOUNT_SYNC_TASK_FINISHED`. */
export type EincomesUpdatedEvent = Types.EincomesUpdatedEvent;
export const EincomesUpdatedEvent: Schema<Types.EincomesUpdatedEvent> = /* @__PURE__ */ schema("EincomesUpdatedEvent", validators.EincomesUpdatedEvent);

/** Liabilities were read from an account. */
export type LiabilitiesAddedEvent = Types.LiabilitiesAddedEvent;
export const LiabilitiesAddedEvent: Schema<Types.LiabilitiesAddedEvent> = /* @__PURE__ */ schema("LiabilitiesAddedEvent", validators.LiabilitiesAddedEvent);

/** Liabilities of an account have changed. Deprecated: use `ACCOUNT_SYNC_TASK_FINISHED`. */
export type LiabilitiesUpdatedEvent = Types.LiabilitiesUpdatedEvent;
export const LiabilitiesUpdatedEvent: Schema<Types.LiabilitiesUpdatedEvent> = /* @__PURE__ */ schema("LiabilitiesUpdatedEvent", validators.LiabilitiesUpdatedEvent);

/** Which single item was made from which account's data. The event's type says of what kind it is. */
export type ItemAddedEventData = Types.ItemAddedEventData;
export const ItemAddedEventData: Schema<Types.ItemAddedEventData> = /* @__PURE__ */ schema("ItemAddedEventData", validators.ItemAddedEventData);

/** An insight was computed after the user connected an account. */
export type InsightAddedEvent = Types.InsightAddedEvent;
export const InsightAddedEvent: Schema<Types.InsightAddedEvent> = /* @__PURE__ */ schema("InsightAddedEvent", validators.InsightAddedEvent);

/**
 * A link was detected after the user connected an account. It fires only if the Multiple Application Warning is
 * activated for your tenant.
 */
export type LinkAddedEvent = Types.LinkAddedEvent;
export const LinkAddedEvent: Schema<Types.LinkAddedEvent> = /* @__PURE__ */ schema("LinkAddedEvent", validators.LinkAddedEvent);

/** Which verification an event is about. */
export type VerificationEventData = Types.VerificationEventData;
export const VerificationEventData: Schema<Types.VerificationEventData> = /* @__PURE__ */ schema("VerificationEventData", validators.VerificationEventData);

/** A verification has started. */
export type VerificationStartedEvent = Types.VerificationStartedEvent;
export const VerificationStartedEvent: Schema<Types.VerificationStartedEvent> = /* @__PURE__ */ schema("VerificationStartedEvent", validators.VerificationStartedEvent);

/** Which parts of a person's name match. All of them are compared loosely (fuzzy), so small differences pass. */
export type VerificationNameMatches = Types.VerificationNameMatches;
export const VerificationNameMatches: Schema<Types.VerificationNameMatches> = /* @__PURE__ */ schema("VerificationNameMatches", validators.VerificationNameMatches);

/** Whether the name belongs to one identifier, such as the number of a licence. */
export type VerificationIdMatch = Types.VerificationIdMatch;
export const VerificationIdMatch: Schema<Types.VerificationIdMatch> = /* @__PURE__ */ schema("VerificationIdMatch", validators.VerificationIdMatch);

/** Whether a phone number or an e-mail address matches, and what is known of it. */
export type VerificationContactMatch = Types.VerificationContactMatch;
export const VerificationContactMatch: Schema<Types.VerificationContactMatch> = /* @__PURE__ */ schema("VerificationContactMatch", validators.VerificationContactMatch);

/**
 * Which of the statements beside the name match. Date of birth, gender, phone number and e-mail address have to match
 * in full. Any of them can be null where `finalMatches` is false.
 */
export type VerificationAdditionalMatches = Types.VerificationAdditionalMatches;
export const VerificationAdditionalMatches: Schema<Types.VerificationAdditionalMatches> = /* @__PURE__ */ schema("VerificationAdditionalMatches", validators.VerificationAdditionalMatches);

/**
 * Which of the statements about a person match what the service has found. Null or absent is never a mismatch: the
 * statement was not in the request, or is not supported, or, as one page adds, `finalMatches` is false.
 */
export type VerificationResult = Types.VerificationResult;
export const VerificationResult: Schema<Types.VerificationResult> = /* @__PURE__ */ schema("VerificationResult", validators.VerificationResult);

/** Which verification has ended, how, and with what result. */
export type VerificationCompletedEventData = Types.VerificationCompletedEventData;
export const VerificationCompletedEventData: Schema<Types.VerificationCompletedEventData> = /* @__PURE__ */ schema("VerificationCompletedEventData", validators.VerificationCompletedEventData);

/** A verification has ended. */
export type VerificationCompletedEvent = Types.VerificationCompletedEvent;
export const VerificationCompletedEvent: Schema<Types.VerificationCompletedEvent> = /* @__PURE__ */ schema("VerificationCompletedEvent", validators.VerificationCompletedEvent);

/**
 * The values known today.
 * - `SOCIAL_SECURITY`: The person's social security, such as employer and contributions.
 */
export type RecordTypeKnown = Types.RecordTypeKnown;
export const RecordTypeKnown: Schema<Types.RecordTypeKnown> = /* @__PURE__ */ schema("RecordTypeKnown", validators.RecordTypeKnown);

/** What a record about a person is about. Leave alone the payload of a type that you do not know. */
export type RecordType = Types.RecordType;
export const RecordType: Schema<Types.RecordType> = /* @__PURE__ */ schema("RecordType", validators.RecordType);

/** Which record about a person an event is about. */
export type RecordEventData = Types.RecordEventData;
export const RecordEventData: Schema<Types.RecordEventData> = /* @__PURE__ */ schema("RecordEventData", validators.RecordEventData);

/** A record about a person was created, since it was asked for. */
export type RecordCreatedEvent = Types.RecordCreatedEvent;
export const RecordCreatedEvent: Schema<Types.RecordCreatedEvent> = /* @__PURE__ */ schema("RecordCreatedEvent", validators.RecordCreatedEvent);

/**
 * The values known today. A record starts as `PROCESSING`; once it is one of the other two, the event
 * `RECORD_COMPLETED` tells so.
 * - `PROCESSING`: The service is asking for the record.
 * - `COMPLETED`: The service has its answer, which can be that there is no data.
 * - `ERROR`: The record could not be got.
 */
export type RecordStatusKnown = Types.RecordStatusKnown;
export const RecordStatusKnown: Schema<Types.RecordStatusKnown> = /* @__PURE__ */ schema("RecordStatusKnown", validators.RecordStatusKnown);

/** How far the service is with a record. Treat a value that you do not know as neither success nor failure. */
export type RecordStatus = Types.RecordStatus;
export const RecordStatus: Schema<Types.RecordStatus> = /* @__PURE__ */ schema("RecordStatus", validators.RecordStatus);

/**
 * The values known today. The meaning of `NO_DATA` is published; those of the others are read from the names.
 * - `SUCCESS`: There is a record. Read it.
 * - `NO_DATA`: No match was found for what was asked. Check the attributes with the user; without a match the source
 *   holds no record of this person.
 * - `INVALID_PARAMETERS`: What was asked for cannot be right. Correct it with the user before you ask again.
 * - `SYSTEM_ERROR`: The Smile Network itself failed. Ask again later, and the service for help if it goes on.
 * - `SERVICE_UNAVAILABLE`: The source of the record cannot be reached at the moment. Ask again later.
 */
export type RecordResultCodeKnown = Types.RecordResultCodeKnown;
export const RecordResultCodeKnown: Schema<Types.RecordResultCodeKnown> = /* @__PURE__ */ schema("RecordResultCodeKnown", validators.RecordResultCodeKnown);

/** What came of asking for a record. Treat a value that you do not know as neither success nor failure. */
export type RecordResultCode = Types.RecordResultCode;
export const RecordResultCode: Schema<Types.RecordResultCode> = /* @__PURE__ */ schema("RecordResultCode", validators.RecordResultCode);

/** What is on record about a person's social security. */
export type SocialSecurityResult = Types.SocialSecurityResult;
export const SocialSecurityResult: Schema<Types.SocialSecurityResult> = /* @__PURE__ */ schema("SocialSecurityResult", validators.SocialSecurityResult);

/** What a person has agreed to, when and how. */
export type Consent = Types.Consent;
export const Consent: Schema<Types.Consent> = /* @__PURE__ */ schema("Consent", validators.Consent);

/** What a record of social security was asked for with. */
export type SocialSecurityInquiry = Types.SocialSecurityInquiry;
export const SocialSecurityInquiry: Schema<Types.SocialSecurityInquiry> = /* @__PURE__ */ schema("SocialSecurityInquiry", validators.SocialSecurityInquiry);

/**
 * A record of a person's social security, as the event `RECORD_COMPLETED` carries it. It has the attributes of the
 * record's alpha and of its beta.
 */
export type SocialSecurity = Types.SocialSecurity;
export const SocialSecurity: Schema<Types.SocialSecurity> = /* @__PURE__ */ schema("SocialSecurity", validators.SocialSecurity);

/** Which record was asked for, how that ended, and the record itself. */
export type RecordCompletedEventData = Types.RecordCompletedEventData;
export const RecordCompletedEventData: Schema<Types.RecordCompletedEventData> = /* @__PURE__ */ schema("RecordCompletedEventData", validators.RecordCompletedEventData);

/** A record that was asked for is complete, or could not be got. */
export type RecordCompletedEvent = Types.RecordCompletedEvent;
export const RecordCompletedEvent: Schema<Types.RecordCompletedEvent> = /* @__PURE__ */ schema("RecordCompletedEvent", validators.RecordCompletedEvent);

/** Which session an event is about. */
export type UserSessionEventData = Types.UserSessionEventData;
export const UserSessionEventData: Schema<Types.UserSessionEventData> = /* @__PURE__ */ schema("UserSessionEventData", validators.UserSessionEventData);

/** Which session was completed, and what came of it. */
export type UserSessionCompletedEventData = Types.UserSessionCompletedEventData;
export const UserSessionCompletedEventData: Schema<Types.UserSessionCompletedEventData> = /* @__PURE__ */ schema("UserSessionCompletedEventData", validators.UserSessionCompletedEventData);

/** A user has completed a session. */
export type UserSessionCompletedEvent = Types.UserSessionCompletedEvent;
export const UserSessionCompletedEvent: Schema<Types.UserSessionCompletedEvent> = /* @__PURE__ */ schema("UserSessionCompletedEvent", validators.UserSessionCompletedEvent);

/** The session of a user was reset. */
export type UserSessionResetEvent = Types.UserSessionResetEvent;
export const UserSessionResetEvent: Schema<Types.UserSessionResetEvent> = /* @__PURE__ */ schema("UserSessionResetEvent", validators.UserSessionResetEvent);

/** Which account of which user a callback of the SDK is about. */
export type AccountCallback = Types.AccountCallback;
export const AccountCallback: Schema<Types.AccountCallback> = /* @__PURE__ */ schema("AccountCallback", validators.AccountCallback);

/**
 * The values known today.
 * - `close`: The user has closed the widget by the icon at its top right.
 * - `exit`: The user has connected an account, and has clicked Done on the screen that says so.
 * - `error`: The user has clicked Exit on a page that reports an error.
 */
export type WidgetCloseReasonKnown = Types.WidgetCloseReasonKnown;
export const WidgetCloseReasonKnown: Schema<Types.WidgetCloseReasonKnown> = /* @__PURE__ */ schema("WidgetCloseReasonKnown", validators.WidgetCloseReasonKnown);

/**
 * How the user has left the widget. Treat a value that you do not know as a plain close: what was linked tells the
 * rest.
 */
export type WidgetCloseReason = Types.WidgetCloseReason;
export const WidgetCloseReason: Schema<Types.WidgetCloseReason> = /* @__PURE__ */ schema("WidgetCloseReason", validators.WidgetCloseReason);

/** Which uploads of which user a callback of the SDK is about. */
export type UploadsCallback = Types.UploadsCallback;
export const UploadsCallback: Schema<Types.UploadsCallback> = /* @__PURE__ */ schema("UploadsCallback", validators.UploadsCallback);

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
export type UiEventNameKnown = Types.UiEventNameKnown;
export const UiEventNameKnown: Schema<Types.UiEventNameKnown> = /* @__PURE__ */ schema("UiEventNameKnown", validators.UiEventNameKnown);

/** Which page of the widget has opened. Treat a value that you do not know as a newer page. */
export type UiEventName = Types.UiEventName;
export const UiEventName: Schema<Types.UiEventName> = /* @__PURE__ */ schema("UiEventName", validators.UiEventName);
