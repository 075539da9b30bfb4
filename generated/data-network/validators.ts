// Generated from openapi/ by `npm run generate`. Changes made here are lost.

import { characterLength } from "../../src/validation/character-length.js";
import { date, dateTime } from "../../src/validation/formats.js";
import { isObject } from "../../src/validation/json-type.js";
import type { Described, Validator } from "../../src/validation/schema-node.js";

function WebhookEvent$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.id;
  if (typeof at !== "string") return false;
  at = value.version;
  if (at !== undefined && !(Number.isInteger(at) || at === null)) return false;
  at = value.createdAt;
  if (!(typeof at === "string" && dateTime(at))) return false;
  at = value.type;
  if (typeof at !== "string") return false;
  at = value.data;
  if (!isObject(at)) return false;
  return true;
}

function WebhookEvent$schema(): Described {
return { is: WebhookEvent$is, type: "object", required: ["id", "createdAt", "type", "data"], properties: {
id: "string",
version: ["integer", "null"],
createdAt: { type: "string", format: "date-time", hasFormat: dateTime },
type: "string",
data: "object",
} };
}

/** @internal */
export const WebhookEvent: Validator = { is: WebhookEvent$is, schema: WebhookEvent$schema };

function AccountCreatedCallback$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.accountId;
  if (typeof at !== "string") return false;
  at = value.userId;
  if (typeof at !== "string") return false;
  at = value.providerId;
  if (typeof at !== "string") return false;
  return true;
}

function AccountCreatedCallback$schema(): Described {
return { is: AccountCreatedCallback$is, type: "object", properties: {
accountId: "string",
userId: "string",
providerId: "string",
}, required: ["accountId", "userId", "providerId"] };
}

/** @internal */
export const AccountCreatedCallback: Validator = { is: AccountCreatedCallback$is, schema: AccountCreatedCallback$schema };

function AccountConnectedCallback$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.accountId;
  if (typeof at !== "string") return false;
  at = value.userId;
  if (typeof at !== "string") return false;
  at = value.providerId;
  if (typeof at !== "string") return false;
  return true;
}

function AccountConnectedCallback$schema(): Described {
return { is: AccountConnectedCallback$is, type: "object", properties: {
accountId: "string",
userId: "string",
providerId: "string",
}, required: ["accountId", "userId", "providerId"] };
}

/** @internal */
export const AccountConnectedCallback: Validator = { is: AccountConnectedCallback$is, schema: AccountConnectedCallback$schema };

function AccountRemovedCallback$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.accountId;
  if (typeof at !== "string") return false;
  at = value.userId;
  if (typeof at !== "string") return false;
  at = value.providerId;
  if (typeof at !== "string") return false;
  return true;
}

function AccountRemovedCallback$schema(): Described {
return { is: AccountRemovedCallback$is, type: "object", properties: {
accountId: "string",
userId: "string",
providerId: "string",
}, required: ["accountId", "userId", "providerId"] };
}

/** @internal */
export const AccountRemovedCallback: Validator = { is: AccountRemovedCallback$is, schema: AccountRemovedCallback$schema };

function AccountErrorCallback$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.accountId;
  if (typeof at !== "string") return false;
  at = value.userId;
  if (typeof at !== "string") return false;
  at = value.providerId;
  if (typeof at !== "string") return false;
  at = value.errorCode;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  return true;
}

function AccountErrorCallback$schema(): Described {
return { is: AccountErrorCallback$is, type: "object", properties: {
accountId: "string",
userId: "string",
providerId: "string",
errorCode: { anyOf: ["string", "null"] },
}, required: ["accountId", "userId", "providerId"] };
}

/** @internal */
export const AccountErrorCallback: Validator = { is: AccountErrorCallback$is, schema: AccountErrorCallback$schema };

function CloseCallback$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.reason;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  return true;
}

function CloseCallback$schema(): Described {
return { is: CloseCallback$is, type: "object", properties: {
reason: { anyOf: ["string", "null"] },
} };
}

/** @internal */
export const CloseCallback: Validator = { is: CloseCallback$is, schema: CloseCallback$schema };

function UploadsCreatedCallback$is$uploads(value: any): boolean {
  if (!(Array.isArray(value) || isObject(value) || value === null)) return false;
  return true;
}

function UploadsCreatedCallback$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.uploads;
  if (at !== undefined && !UploadsCreatedCallback$is$uploads(at)) return false;
  at = value.userId;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  return true;
}

function UploadsCreatedCallback$schema(): Described {
return { is: UploadsCreatedCallback$is, type: "object", properties: {
uploads: { is: UploadsCreatedCallback$is$uploads, type: ["array", "object", "null"], items: {} },
userId: ["string", "null"],
} };
}

/** @internal */
export const UploadsCreatedCallback: Validator = { is: UploadsCreatedCallback$is, schema: UploadsCreatedCallback$schema };

function UploadsRemovedCallback$is$uploads(value: any): boolean {
  if (!(Array.isArray(value) || isObject(value) || value === null)) return false;
  return true;
}

function UploadsRemovedCallback$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.uploads;
  if (at !== undefined && !UploadsRemovedCallback$is$uploads(at)) return false;
  at = value.userId;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  return true;
}

function UploadsRemovedCallback$schema(): Described {
return { is: UploadsRemovedCallback$is, type: "object", properties: {
uploads: { is: UploadsRemovedCallback$is$uploads, type: ["array", "object", "null"], items: {} },
userId: ["string", "null"],
} };
}

/** @internal */
export const UploadsRemovedCallback: Validator = { is: UploadsRemovedCallback$is, schema: UploadsRemovedCallback$schema };

function UiEventCallback$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.eventName;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.eventTime;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.mode;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.userId;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.account;
  if (at !== undefined && !(isObject(at) || at === null)) return false;
  at = value.archive;
  if (at !== undefined && !(isObject(at) || at === null)) return false;
  return true;
}

function UiEventCallback$schema(): Described {
return { is: UiEventCallback$is, type: "object", properties: {
eventName: { anyOf: ["string", "null"] },
eventTime: ["string", "null"],
mode: { anyOf: ["string", "null"] },
userId: ["string", "null"],
account: ["object", "null"],
archive: ["object", "null"],
} };
}

/** @internal */
export const UiEventCallback: Validator = { is: UiEventCallback$is, schema: UiEventCallback$schema };

function SuccessCodeKnown$is(value: any): boolean {
  if (!(value === "OK" || value === "CREATED")) return false;
  return true;
}

function SuccessCodeKnown$schema(): Described {
return { is: SuccessCodeKnown$is, type: "string", enum: ["OK", "CREATED"] };
}

/** @internal */
export const SuccessCodeKnown: Validator = { is: SuccessCodeKnown$is, schema: SuccessCodeKnown$schema };

function ErrorCodeKnown$is(value: any): boolean {
  if (!(value === "INVALID_CREDENTIALS" || value === "INVALID_PARAMETERS" || value === "INVALID_TOKEN" || value === "UNAUTHORIZED_ACCESS" || value === "MISSING_RESOURCE" || value === "UNSUPPORTED_TYPE" || value === "REQUEST_LIMIT_EXCEEDED" || value === "SERVER_ERROR" || value === "UNSUPPORTED_METHOD" || value === "SERVER_UNAVAILABLE" || value === "TIME_LIMIT_EXCEEDED")) return false;
  return true;
}

function ErrorCodeKnown$schema(): Described {
return { is: ErrorCodeKnown$is, type: "string", enum: ["INVALID_CREDENTIALS", "INVALID_PARAMETERS", "INVALID_TOKEN", "UNAUTHORIZED_ACCESS", "MISSING_RESOURCE", "UNSUPPORTED_TYPE", "REQUEST_LIMIT_EXCEEDED", "SERVER_ERROR", "UNSUPPORTED_METHOD", "SERVER_UNAVAILABLE", "TIME_LIMIT_EXCEEDED"] };
}

/** @internal */
export const ErrorCodeKnown: Validator = { is: ErrorCodeKnown$is, schema: ErrorCodeKnown$schema };

function SuccessCode$is(value: any): boolean {
  if (!(typeof value === "string" && !ErrorCodeKnown$is(value))) return false;
  return true;
}

function SuccessCode$schema(): Described {
return { is: SuccessCode$is, type: "string", not: { $ref: ErrorCodeKnown } };
}

/** @internal */
export const SuccessCode: Validator = { is: SuccessCode$is, schema: SuccessCode$schema };

function Message$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function Message$schema(): Described {
return { is: Message$is, type: "string" };
}

/** @internal */
export const Message: Validator = { is: Message$is, schema: Message$schema };

function RequestId$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function RequestId$schema(): Described {
return { is: RequestId$is, type: "string" };
}

/** @internal */
export const RequestId: Validator = { is: RequestId$is, schema: RequestId$schema };

function SuccessEnvelope$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.code;
  if (!SuccessCode$is(at)) return false;
  at = value.message;
  if (typeof at !== "string") return false;
  at = value.requestId;
  if (typeof at !== "string") return false;
  return true;
}

function SuccessEnvelope$schema(): Described {
return { is: SuccessEnvelope$is, type: "object", required: ["code", "message", "requestId"], properties: {
code: { $ref: SuccessCode },
message: "string",
requestId: "string",
} };
}

/** @internal */
export const SuccessEnvelope: Validator = { is: SuccessEnvelope$is, schema: SuccessEnvelope$schema };

function NextCursor$is(value: any): boolean {
  if (!(typeof value === "string" || value === null)) return false;
  return true;
}

function NextCursor$schema(): Described {
return { is: NextCursor$is, type: ["string", "null"] };
}

/** @internal */
export const NextCursor: Validator = { is: NextCursor$is, schema: NextCursor$schema };

function SessionChannelKnown$is(value: any): boolean {
  if (!(value === "WinkSite" || value === "Default")) return false;
  return true;
}

function SessionChannelKnown$schema(): Described {
return { is: SessionChannelKnown$is, type: "string", enum: ["WinkSite", "Default"] };
}

/** @internal */
export const SessionChannelKnown: Validator = { is: SessionChannelKnown$is, schema: SessionChannelKnown$schema };

function SessionChannel$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function SessionChannel$schema(): Described {
return { is: SessionChannel$is, type: "string" };
}

/** @internal */
export const SessionChannel: Validator = { is: SessionChannel$is, schema: SessionChannel$schema };

function SessionStatusKnown$is(value: any): boolean {
  if (!(value === "IN_PROGRESS" || value === "COMPLETED" || value === "REVOKED")) return false;
  return true;
}

function SessionStatusKnown$schema(): Described {
return { is: SessionStatusKnown$is, type: "string", enum: ["IN_PROGRESS", "COMPLETED", "REVOKED"] };
}

/** @internal */
export const SessionStatusKnown: Validator = { is: SessionStatusKnown$is, schema: SessionStatusKnown$schema };

function SessionStatus$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function SessionStatus$schema(): Described {
return { is: SessionStatus$is, type: "string" };
}

/** @internal */
export const SessionStatus: Validator = { is: SessionStatus$is, schema: SessionStatus$schema };

function UserSession$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.userId;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.channel;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.channelId;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.status;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  return true;
}

function UserSession$schema(): Described {
return { is: UserSession$is, type: "object", properties: {
userId: ["string", "null"],
channel: { anyOf: ["string", "null"] },
channelId: ["string", "null"],
status: { anyOf: ["string", "null"] },
} };
}

/** @internal */
export const UserSession: Validator = { is: UserSession$is, schema: UserSession$schema };

function User$is$externalMetadata(value: any): boolean {
  if (!(isObject(value) || value === null)) return false;
  if (isObject(value)) {
    for (const name in value) {
      if (Object.hasOwn(value, name)) { if (!(typeof value[name] === "string" || value[name] === null)) return false; }
    }
  }
  return true;
}

function User$is$providers(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) if (typeof value[index] !== "string") return false;
  }
  return true;
}

function User$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.id;
  if (typeof at !== "string") return false;
  at = value.externalMetadata;
  if (at !== undefined && !User$is$externalMetadata(at)) return false;
  at = value.createdAt;
  if (at !== undefined && !((typeof at === "string" && dateTime(at)) || at === null)) return false;
  at = value.providers;
  if (at !== undefined && !User$is$providers(at)) return false;
  at = value.session;
  if (at !== undefined && !(UserSession$is(at) || at === null)) return false;
  return true;
}

function User$schema(): Described {
return { is: User$is, type: "object", required: ["id"], properties: {
id: "string",
externalMetadata: { is: User$is$externalMetadata, type: ["object", "null"], additionalProperties: ["string", "null"] },
createdAt: { type: ["string", "null"], format: "date-time", hasFormat: dateTime },
providers: { is: User$is$providers, type: ["array", "null"], items: { is: (value) => typeof value === "string", type: "string" } },
session: { anyOf: [{ $ref: UserSession }, "null"] },
} };
}

/** @internal */
export const User: Validator = { is: User$is, schema: User$schema };

function UserList$is$items(value: any): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) if (!User$is(value[index])) return false;
  return true;
}

function UserList$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.nextCursor;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.items;
  if (!UserList$is$items(at)) return false;
  return true;
}

function UserList$schema(): Described {
return { is: UserList$is, type: "object", required: ["items"], properties: {
nextCursor: ["string", "null"],
items: { is: UserList$is$items, type: "array", items: { $ref: User } },
} };
}

/** @internal */
export const UserList: Validator = { is: UserList$is, schema: UserList$schema };

function UserListResponse$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.code;
  if (!SuccessCode$is(at)) return false;
  at = value.message;
  if (typeof at !== "string") return false;
  at = value.requestId;
  if (typeof at !== "string") return false;
  at = value.data;
  if (!UserList$is(at)) return false;
  return true;
}

function UserListResponse$schema(): Described {
return { is: UserListResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: "string",
requestId: "string",
data: { $ref: UserList },
} };
}

/** @internal */
export const UserListResponse: Validator = { is: UserListResponse$is, schema: UserListResponse$schema };

function ErrorCode$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function ErrorCode$schema(): Described {
return { is: ErrorCode$is, type: "string" };
}

/** @internal */
export const ErrorCode: Validator = { is: ErrorCode$is, schema: ErrorCode$schema };

function ErrorResponse$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.code;
  if (typeof at !== "string") return false;
  at = value.message;
  if (typeof at !== "string") return false;
  at = value.requestId;
  if (typeof at !== "string") return false;
  return true;
}

function ErrorResponse$schema(): Described {
return { is: ErrorResponse$is, type: "object", required: ["code", "message", "requestId"], properties: {
code: "string",
message: "string",
requestId: "string",
data: {},
} };
}

/** @internal */
export const ErrorResponse: Validator = { is: ErrorResponse$is, schema: ErrorResponse$schema };

function UserPostRequest$is$externalMetadata(value: any): boolean {
  if (!isObject(value)) return false;
  let count = 0;
  for (const name in value) {
    if (Object.hasOwn(value, name)) { if (++count > 5) return false; }
    if (Object.hasOwn(value, name)) { if (!(typeof name === "string" && ((name.length <= 50 || (name.length <= 100 && characterLength(name) <= 50)) && /^[\x00-\x7F]*$/u.test(name)))) return false; }
    if (Object.hasOwn(value, name)) { if (!(typeof value[name] === "string" && ((value[name].length <= 500 || (value[name].length <= 1000 && characterLength(value[name]) <= 500)) && /^[\x00-\x7F]*$/u.test(value[name])))) return false; }
  }
  return true;
}

function UserPostRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.externalMetadata;
  if (at !== undefined && !UserPostRequest$is$externalMetadata(at)) return false;
  for (const name in value) {
    switch (name) {
      case "externalMetadata":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function UserPostRequest$schema(): Described {
return { is: UserPostRequest$is, type: "object", additionalProperties: false, properties: {
externalMetadata: { is: UserPostRequest$is$externalMetadata, type: "object", maxProperties: 5, propertyNames: { type: "string", maxLength: 50, pattern: "^[\\x00-\\x7F]*$" }, additionalProperties: { type: "string", maxLength: 500, pattern: "^[\\x00-\\x7F]*$" } },
} };
}

/** @internal */
export const UserPostRequest: Validator = { is: UserPostRequest$is, schema: UserPostRequest$schema };

function TokenModeKnown$is(value: any): boolean {
  if (!(value === "SANDBOX" || value === "PRODUCTION")) return false;
  return true;
}

function TokenModeKnown$schema(): Described {
return { is: TokenModeKnown$is, type: "string", enum: ["SANDBOX", "PRODUCTION"] };
}

/** @internal */
export const TokenModeKnown: Validator = { is: TokenModeKnown$is, schema: TokenModeKnown$schema };

function TokenMode$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function TokenMode$schema(): Described {
return { is: TokenMode$is, type: "string" };
}

/** @internal */
export const TokenMode: Validator = { is: TokenMode$is, schema: TokenMode$schema };

function Token$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.id;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.expiresAt;
  if (at !== undefined && !((typeof at === "string" && dateTime(at)) || at === null)) return false;
  at = value.mode;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.accessToken;
  if (typeof at !== "string") return false;
  return true;
}

function Token$schema(): Described {
return { is: Token$is, type: "object", required: ["accessToken"], properties: {
id: ["string", "null"],
expiresAt: { type: ["string", "null"], format: "date-time", hasFormat: dateTime },
mode: { anyOf: ["string", "null"] },
accessToken: "string",
} };
}

/** @internal */
export const Token: Validator = { is: Token$is, schema: Token$schema };

function UserCreated$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.user;
  if (!User$is(at)) return false;
  at = value.token;
  if (!Token$is(at)) return false;
  return true;
}

function UserCreated$schema(): Described {
return { is: UserCreated$is, type: "object", required: ["user", "token"], properties: {
user: { $ref: User },
token: { $ref: Token },
} };
}

/** @internal */
export const UserCreated: Validator = { is: UserCreated$is, schema: UserCreated$schema };

function UserCreatedResponse$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.code;
  if (!SuccessCode$is(at)) return false;
  at = value.message;
  if (typeof at !== "string") return false;
  at = value.requestId;
  if (typeof at !== "string") return false;
  at = value.data;
  if (!UserCreated$is(at)) return false;
  return true;
}

function UserCreatedResponse$schema(): Described {
return { is: UserCreatedResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: "string",
requestId: "string",
data: { $ref: UserCreated },
} };
}

/** @internal */
export const UserCreatedResponse: Validator = { is: UserCreatedResponse$is, schema: UserCreatedResponse$schema };

function UserResponse$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.code;
  if (!SuccessCode$is(at)) return false;
  at = value.message;
  if (typeof at !== "string") return false;
  at = value.requestId;
  if (typeof at !== "string") return false;
  at = value.data;
  if (!User$is(at)) return false;
  return true;
}

function UserResponse$schema(): Described {
return { is: UserResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: "string",
requestId: "string",
data: { $ref: User },
} };
}

/** @internal */
export const UserResponse: Validator = { is: UserResponse$is, schema: UserResponse$schema };

function UserPayloadForm$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.id;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.name;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.data;
  if (at !== undefined && !(isObject(at) || at === null)) return false;
  return true;
}

function UserPayloadForm$schema(): Described {
return { is: UserPayloadForm$is, type: "object", properties: {
id: ["string", "null"],
name: ["string", "null"],
data: ["object", "null"],
} };
}

/** @internal */
export const UserPayloadForm: Validator = { is: UserPayloadForm$is, schema: UserPayloadForm$schema };

function GenderKnown$is(value: any): boolean {
  if (!(value === "Male" || value === "Female" || value === "Non-binary")) return false;
  return true;
}

function GenderKnown$schema(): Described {
return { is: GenderKnown$is, type: "string", enum: ["Male", "Female", "Non-binary"] };
}

/** @internal */
export const GenderKnown: Validator = { is: GenderKnown$is, schema: GenderKnown$schema };

function Gender$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function Gender$schema(): Described {
return { is: Gender$is, type: "string" };
}

/** @internal */
export const Gender: Validator = { is: Gender$is, schema: Gender$schema };

function MaritalStatusKnown$is(value: any): boolean {
  if (!(value === "Divorced" || value === "Married" || value === "Separated" || value === "Single" || value === "Widowed" || value === "Lifetime Partner")) return false;
  return true;
}

function MaritalStatusKnown$schema(): Described {
return { is: MaritalStatusKnown$is, type: "string", enum: ["Divorced", "Married", "Separated", "Single", "Widowed", "Lifetime Partner"] };
}

/** @internal */
export const MaritalStatusKnown: Validator = { is: MaritalStatusKnown$is, schema: MaritalStatusKnown$schema };

function MaritalStatus$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function MaritalStatus$schema(): Described {
return { is: MaritalStatus$is, type: "string" };
}

/** @internal */
export const MaritalStatus: Validator = { is: MaritalStatus$is, schema: MaritalStatus$schema };

function CitizenshipKnown$is(value: any): boolean {
  if (!(value === "Citizen" || value === "Resident Alien" || value === "Non-resident Alien" || value === "Undocumented" || value === "Others")) return false;
  return true;
}

function CitizenshipKnown$schema(): Described {
return { is: CitizenshipKnown$is, type: "string", enum: ["Citizen", "Resident Alien", "Non-resident Alien", "Undocumented", "Others"] };
}

/** @internal */
export const CitizenshipKnown: Validator = { is: CitizenshipKnown$is, schema: CitizenshipKnown$schema };

function Citizenship$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function Citizenship$schema(): Described {
return { is: Citizenship$is, type: "string" };
}

/** @internal */
export const Citizenship: Validator = { is: Citizenship$is, schema: Citizenship$schema };

function EmailTypeKnown$is(value: any): boolean {
  if (!(value === "Primary" || value === "Secondary" || value === "Work" || value === "Personal")) return false;
  return true;
}

function EmailTypeKnown$schema(): Described {
return { is: EmailTypeKnown$is, type: "string", enum: ["Primary", "Secondary", "Work", "Personal"] };
}

/** @internal */
export const EmailTypeKnown: Validator = { is: EmailTypeKnown$is, schema: EmailTypeKnown$schema };

function EmailType$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function EmailType$schema(): Described {
return { is: EmailType$is, type: "string" };
}

/** @internal */
export const EmailType: Validator = { is: EmailType$is, schema: EmailType$schema };

function IdentityEmail$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.address;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.type;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  return true;
}

function IdentityEmail$schema(): Described {
return { is: IdentityEmail$is, type: "object", properties: {
address: ["string", "null"],
type: { anyOf: ["string", "null"] },
} };
}

/** @internal */
export const IdentityEmail: Validator = { is: IdentityEmail$is, schema: IdentityEmail$schema };

function PhoneTypeKnown$is(value: any): boolean {
  if (!(value === "Mobile" || value === "Fixed" || value === "Unspecified")) return false;
  return true;
}

function PhoneTypeKnown$schema(): Described {
return { is: PhoneTypeKnown$is, type: "string", enum: ["Mobile", "Fixed", "Unspecified"] };
}

/** @internal */
export const PhoneTypeKnown: Validator = { is: PhoneTypeKnown$is, schema: PhoneTypeKnown$schema };

function PhoneType$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function PhoneType$schema(): Described {
return { is: PhoneType$is, type: "string" };
}

/** @internal */
export const PhoneType: Validator = { is: PhoneType$is, schema: PhoneType$schema };

function IdentityPhone$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.number;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.type;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  return true;
}

function IdentityPhone$schema(): Described {
return { is: IdentityPhone$is, type: "object", properties: {
number: ["string", "null"],
type: { anyOf: ["string", "null"] },
} };
}

/** @internal */
export const IdentityPhone: Validator = { is: IdentityPhone$is, schema: IdentityPhone$schema };

function SocialProfileTypeKnown$is(value: any): boolean {
  if (!(value === "Twitter" || value === "Facebook" || value === "LinkedIn" || value === "Others")) return false;
  return true;
}

function SocialProfileTypeKnown$schema(): Described {
return { is: SocialProfileTypeKnown$is, type: "string", enum: ["Twitter", "Facebook", "LinkedIn", "Others"] };
}

/** @internal */
export const SocialProfileTypeKnown: Validator = { is: SocialProfileTypeKnown$is, schema: SocialProfileTypeKnown$schema };

function SocialProfileType$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function SocialProfileType$schema(): Described {
return { is: SocialProfileType$is, type: "string" };
}

/** @internal */
export const SocialProfileType: Validator = { is: SocialProfileType$is, schema: SocialProfileType$schema };

function IdentitySocialProfile$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.socialUrl;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.type;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  return true;
}

function IdentitySocialProfile$schema(): Described {
return { is: IdentitySocialProfile$is, type: "object", properties: {
socialUrl: ["string", "null"],
type: { anyOf: ["string", "null"] },
} };
}

/** @internal */
export const IdentitySocialProfile: Validator = { is: IdentitySocialProfile$is, schema: IdentitySocialProfile$schema };

function AddressTypeKnown$is(value: any): boolean {
  if (!(value === "Primary" || value === "Secondary")) return false;
  return true;
}

function AddressTypeKnown$schema(): Described {
return { is: AddressTypeKnown$is, type: "string", enum: ["Primary", "Secondary"] };
}

/** @internal */
export const AddressTypeKnown: Validator = { is: AddressTypeKnown$is, schema: AddressTypeKnown$schema };

function AddressType$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function AddressType$schema(): Described {
return { is: AddressType$is, type: "string" };
}

/** @internal */
export const AddressType: Validator = { is: AddressType$is, schema: AddressType$schema };

function AddressTagKnown$is(value: any): boolean {
  if (!(value === "Primary" || value === "Secondary" || value === "Home" || value === "Work" || value === "Mailing" || value === "Foreign" || value === "Billing" || value === "Permanent" || value === "Shipping")) return false;
  return true;
}

function AddressTagKnown$schema(): Described {
return { is: AddressTagKnown$is, type: "string", enum: ["Primary", "Secondary", "Home", "Work", "Mailing", "Foreign", "Billing", "Permanent", "Shipping"] };
}

/** @internal */
export const AddressTagKnown: Validator = { is: AddressTagKnown$is, schema: AddressTagKnown$schema };

function AddressTag$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function AddressTag$schema(): Described {
return { is: AddressTag$is, type: "string" };
}

/** @internal */
export const AddressTag: Validator = { is: AddressTag$is, schema: AddressTag$schema };

function IdentityAddress$is$tags(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) if (typeof value[index] !== "string") return false;
  }
  return true;
}

function IdentityAddress$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.fullAddress;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.line1;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.line2;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.city;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.region;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.zip;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.country;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.latitude;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.longitude;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.type;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.tags;
  if (at !== undefined && !IdentityAddress$is$tags(at)) return false;
  return true;
}

function IdentityAddress$schema(): Described {
return { is: IdentityAddress$is, type: "object", properties: {
fullAddress: ["string", "null"],
line1: ["string", "null"],
line2: ["string", "null"],
city: ["string", "null"],
region: ["string", "null"],
zip: ["string", "null"],
country: ["string", "null"],
latitude: ["string", "null"],
longitude: ["string", "null"],
type: { anyOf: ["string", "null"] },
tags: { is: IdentityAddress$is$tags, type: ["array", "null"], items: "string" },
} };
}

/** @internal */
export const IdentityAddress: Validator = { is: IdentityAddress$is, schema: IdentityAddress$schema };

function IdentityPayload$is$emails(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) if (!IdentityEmail$is(value[index])) return false;
  }
  return true;
}

function IdentityPayload$is$phones(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) if (!IdentityPhone$is(value[index])) return false;
  }
  return true;
}

function IdentityPayload$is$socialProfiles(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) if (!IdentitySocialProfile$is(value[index])) return false;
  }
  return true;
}

function IdentityPayload$is$addresses(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) if (!IdentityAddress$is(value[index])) return false;
  }
  return true;
}

function IdentityPayload$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.id;
  if (typeof at !== "string") return false;
  at = value.fullName;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.firstName;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.middleName;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.lastName;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.suffix;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.gender;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.dob;
  if (at !== undefined && !((typeof at === "string" && date(at)) || at === null)) return false;
  at = value.maritalStatus;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.countryResidence;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.citizenship;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.photoUrl;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.referenceId;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.profileUrl;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.latestEmployerName;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.emails;
  if (at !== undefined && !IdentityPayload$is$emails(at)) return false;
  at = value.phones;
  if (at !== undefined && !IdentityPayload$is$phones(at)) return false;
  at = value.socialProfiles;
  if (at !== undefined && !IdentityPayload$is$socialProfiles(at)) return false;
  at = value.addresses;
  if (at !== undefined && !IdentityPayload$is$addresses(at)) return false;
  return true;
}

function IdentityPayload$schema(): Described {
return { is: IdentityPayload$is, type: "object", required: ["id"], properties: {
id: "string",
fullName: ["string", "null"],
firstName: ["string", "null"],
middleName: ["string", "null"],
lastName: ["string", "null"],
suffix: ["string", "null"],
gender: { anyOf: ["string", "null"] },
dob: { type: ["string", "null"], format: "date", hasFormat: date },
maritalStatus: { anyOf: ["string", "null"] },
countryResidence: ["string", "null"],
citizenship: { anyOf: ["string", "null"] },
photoUrl: ["string", "null"],
referenceId: ["string", "null"],
profileUrl: ["string", "null"],
latestEmployerName: ["string", "null"],
emails: { is: IdentityPayload$is$emails, type: ["array", "null"], items: { $ref: IdentityEmail } },
phones: { is: IdentityPayload$is$phones, type: ["array", "null"], items: { $ref: IdentityPhone } },
socialProfiles: { is: IdentityPayload$is$socialProfiles, type: ["array", "null"], items: { $ref: IdentitySocialProfile } },
addresses: { is: IdentityPayload$is$addresses, type: ["array", "null"], items: { $ref: IdentityAddress } },
} };
}

/** @internal */
export const IdentityPayload: Validator = { is: IdentityPayload$is, schema: IdentityPayload$schema };

function RatingPayload$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.id;
  if (typeof at !== "string") return false;
  at = value.currentRating;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.maxRating;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.calculatedPercentage;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.reviewsReceived;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.likesReceived;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.jobsCompleted;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  return true;
}

function RatingPayload$schema(): Described {
return { is: RatingPayload$is, type: "object", required: ["id"], properties: {
id: "string",
currentRating: ["number", "null"],
maxRating: ["number", "null"],
calculatedPercentage: ["number", "null"],
reviewsReceived: ["number", "null"],
likesReceived: ["number", "null"],
jobsCompleted: ["number", "null"],
} };
}

/** @internal */
export const RatingPayload: Validator = { is: RatingPayload$is, schema: RatingPayload$schema };

function PayloadCursor$is(value: any): boolean {
  if (!(typeof value === "string" || value === null)) return false;
  return true;
}

function PayloadCursor$schema(): Described {
return { is: PayloadCursor$is, type: ["string", "null"] };
}

/** @internal */
export const PayloadCursor: Validator = { is: PayloadCursor$is, schema: PayloadCursor$schema };

function UserDocumentTypeKnown$is(value: any): boolean {
  if (!(value === "IDENTIFICATION" || value === "PAYSLIP" || value === "CLEARANCE" || value === "CERTIFICATE")) return false;
  return true;
}

function UserDocumentTypeKnown$schema(): Described {
return { is: UserDocumentTypeKnown$is, type: "string", enum: ["IDENTIFICATION", "PAYSLIP", "CLEARANCE", "CERTIFICATE"] };
}

/** @internal */
export const UserDocumentTypeKnown: Validator = { is: UserDocumentTypeKnown$is, schema: UserDocumentTypeKnown$schema };

function UserDocumentType$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function UserDocumentType$schema(): Described {
return { is: UserDocumentType$is, type: "string" };
}

/** @internal */
export const UserDocumentType: Validator = { is: UserDocumentType$is, schema: UserDocumentType$schema };

function UserDocumentPayload$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.id;
  if (typeof at !== "string") return false;
  at = value.name;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.docId;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.status;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.documentType;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.issueDate;
  if (at !== undefined && !((typeof at === "string" && date(at)) || at === null)) return false;
  at = value.expiryDate;
  if (at !== undefined && !((typeof at === "string" && date(at)) || at === null)) return false;
  at = value.fileUrl;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.remarks;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  return true;
}

function UserDocumentPayload$schema(): Described {
return { is: UserDocumentPayload$is, type: "object", required: ["id"], properties: {
id: "string",
name: ["string", "null"],
docId: ["string", "null"],
status: ["string", "null"],
documentType: { anyOf: ["string", "null"] },
issueDate: { type: ["string", "null"], format: "date", hasFormat: date },
expiryDate: { type: ["string", "null"], format: "date", hasFormat: date },
fileUrl: ["string", "null"],
remarks: ["string", "null"],
} };
}

/** @internal */
export const UserDocumentPayload: Validator = { is: UserDocumentPayload$is, schema: UserDocumentPayload$schema };

function UserDocumentPayloadList$is$items(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) if (!UserDocumentPayload$is(value[index])) return false;
  }
  return true;
}

function UserDocumentPayloadList$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.nextCursor;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.items;
  if (at !== undefined && !UserDocumentPayloadList$is$items(at)) return false;
  return true;
}

function UserDocumentPayloadList$schema(): Described {
return { is: UserDocumentPayloadList$is, type: "object", properties: {
nextCursor: ["string", "null"],
items: { is: UserDocumentPayloadList$is$items, type: ["array", "null"], items: { $ref: UserDocumentPayload } },
} };
}

/** @internal */
export const UserDocumentPayloadList: Validator = { is: UserDocumentPayloadList$is, schema: UserDocumentPayloadList$schema };

function FrequencyKnown$is(value: any): boolean {
  if (!(value === "Hourly" || value === "Daily" || value === "Weekly" || value === "Semimonthly" || value === "Monthly" || value === "Bimonthly" || value === "Quarterly" || value === "Annually" || value === "Variable" || value === "Unspecified")) return false;
  return true;
}

function FrequencyKnown$schema(): Described {
return { is: FrequencyKnown$is, type: "string", enum: ["Hourly", "Daily", "Weekly", "Semimonthly", "Monthly", "Bimonthly", "Quarterly", "Annually", "Variable", "Unspecified"] };
}

/** @internal */
export const FrequencyKnown: Validator = { is: FrequencyKnown$is, schema: FrequencyKnown$schema };

function Frequency$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function Frequency$schema(): Described {
return { is: Frequency$is, type: "string" };
}

/** @internal */
export const Frequency: Validator = { is: Frequency$is, schema: Frequency$schema };

function IncomePayload$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.id;
  if (typeof at !== "string") return false;
  at = value.workItem;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.employer;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.startDate;
  if (at !== undefined && !((typeof at === "string" && date(at)) || at === null)) return false;
  at = value.endDate;
  if (at !== undefined && !((typeof at === "string" && date(at)) || at === null)) return false;
  at = value.currency;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.frequency;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.baseAmount;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.grossAmount;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.netAmount;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.paymentMethod;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  return true;
}

function IncomePayload$schema(): Described {
return { is: IncomePayload$is, type: "object", required: ["id"], properties: {
id: "string",
workItem: ["string", "null"],
employer: ["string", "null"],
startDate: { type: ["string", "null"], format: "date", hasFormat: date },
endDate: { type: ["string", "null"], format: "date", hasFormat: date },
currency: ["string", "null"],
frequency: { anyOf: ["string", "null"] },
baseAmount: ["number", "null"],
grossAmount: ["number", "null"],
netAmount: ["number", "null"],
paymentMethod: ["string", "null"],
} };
}

/** @internal */
export const IncomePayload: Validator = { is: IncomePayload$is, schema: IncomePayload$schema };

function IncomePayloadList$is$items(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) if (!IncomePayload$is(value[index])) return false;
  }
  return true;
}

function IncomePayloadList$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.nextCursor;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.items;
  if (at !== undefined && !IncomePayloadList$is$items(at)) return false;
  return true;
}

function IncomePayloadList$schema(): Described {
return { is: IncomePayloadList$is, type: "object", properties: {
nextCursor: ["string", "null"],
items: { is: IncomePayloadList$is$items, type: ["array", "null"], items: { $ref: IncomePayload } },
} };
}

/** @internal */
export const IncomePayloadList: Validator = { is: IncomePayloadList$is, schema: IncomePayloadList$schema };

function TransactionPayload$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.id;
  if (typeof at !== "string") return false;
  at = value.date;
  if (at !== undefined && !((typeof at === "string" && date(at)) || at === null)) return false;
  at = value.description;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.currency;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.amount;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.referenceId;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  return true;
}

function TransactionPayload$schema(): Described {
return { is: TransactionPayload$is, type: "object", required: ["id"], properties: {
id: "string",
date: { type: ["string", "null"], format: "date", hasFormat: date },
description: ["string", "null"],
currency: ["string", "null"],
amount: ["number", "null"],
referenceId: ["string", "null"],
} };
}

/** @internal */
export const TransactionPayload: Validator = { is: TransactionPayload$is, schema: TransactionPayload$schema };

function TransactionPayloadList$is$items(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) if (!TransactionPayload$is(value[index])) return false;
  }
  return true;
}

function TransactionPayloadList$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.nextCursor;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.items;
  if (at !== undefined && !TransactionPayloadList$is$items(at)) return false;
  return true;
}

function TransactionPayloadList$schema(): Described {
return { is: TransactionPayloadList$is, type: "object", properties: {
nextCursor: ["string", "null"],
items: { is: TransactionPayloadList$is$items, type: ["array", "null"], items: { $ref: TransactionPayload } },
} };
}

/** @internal */
export const TransactionPayloadList: Validator = { is: TransactionPayloadList$is, schema: TransactionPayloadList$schema };

function EmploymentPayload$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.id;
  if (typeof at !== "string") return false;
  at = value.name;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.description;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.jobTitle;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.department;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.employeeNumber;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.employerNumber;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.employer;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.status;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.startDate;
  if (at !== undefined && !((typeof at === "string" && date(at)) || at === null)) return false;
  at = value.endDate;
  if (at !== undefined && !((typeof at === "string" && date(at)) || at === null)) return false;
  at = value.reportedDate;
  if (at !== undefined && !((typeof at === "string" && date(at)) || at === null)) return false;
  return true;
}

function EmploymentPayload$schema(): Described {
return { is: EmploymentPayload$is, type: "object", required: ["id"], properties: {
id: "string",
name: ["string", "null"],
description: ["string", "null"],
jobTitle: ["string", "null"],
department: ["string", "null"],
employeeNumber: ["string", "null"],
employerNumber: ["string", "null"],
employer: ["string", "null"],
status: ["string", "null"],
startDate: { type: ["string", "null"], format: "date", hasFormat: date },
endDate: { type: ["string", "null"], format: "date", hasFormat: date },
reportedDate: { type: ["string", "null"], format: "date", hasFormat: date },
} };
}

/** @internal */
export const EmploymentPayload: Validator = { is: EmploymentPayload$is, schema: EmploymentPayload$schema };

function EmploymentPayloadList$is$items(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) if (!EmploymentPayload$is(value[index])) return false;
  }
  return true;
}

function EmploymentPayloadList$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.nextCursor;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.items;
  if (at !== undefined && !EmploymentPayloadList$is$items(at)) return false;
  return true;
}

function EmploymentPayloadList$schema(): Described {
return { is: EmploymentPayloadList$is, type: "object", properties: {
nextCursor: ["string", "null"],
items: { is: EmploymentPayloadList$is$items, type: ["array", "null"], items: { $ref: EmploymentPayload } },
} };
}

/** @internal */
export const EmploymentPayloadList: Validator = { is: EmploymentPayloadList$is, schema: EmploymentPayloadList$schema };

function ContributionPayload$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.id;
  if (typeof at !== "string") return false;
  at = value.date;
  if (at !== undefined && !((typeof at === "string" && date(at)) || at === null)) return false;
  at = value.currency;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.amount;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.referenceId;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  return true;
}

function ContributionPayload$schema(): Described {
return { is: ContributionPayload$is, type: "object", required: ["id"], properties: {
id: "string",
date: { type: ["string", "null"], format: "date", hasFormat: date },
currency: ["string", "null"],
amount: ["number", "null"],
referenceId: ["string", "null"],
} };
}

/** @internal */
export const ContributionPayload: Validator = { is: ContributionPayload$is, schema: ContributionPayload$schema };

function ContributionPayloadList$is$items(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) if (!ContributionPayload$is(value[index])) return false;
  }
  return true;
}

function ContributionPayloadList$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.nextCursor;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.items;
  if (at !== undefined && !ContributionPayloadList$is$items(at)) return false;
  return true;
}

function ContributionPayloadList$schema(): Described {
return { is: ContributionPayloadList$is, type: "object", properties: {
nextCursor: ["string", "null"],
items: { is: ContributionPayloadList$is$items, type: ["array", "null"], items: { $ref: ContributionPayload } },
} };
}

/** @internal */
export const ContributionPayloadList: Validator = { is: ContributionPayloadList$is, schema: ContributionPayloadList$schema };

function LiabilityPayload$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.id;
  if (typeof at !== "string") return false;
  at = value.type;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.referenceId;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.startDate;
  if (at !== undefined && !((typeof at === "string" && date(at)) || at === null)) return false;
  at = value.endDate;
  if (at !== undefined && !((typeof at === "string" && date(at)) || at === null)) return false;
  at = value.firstAmortizationDate;
  if (at !== undefined && !((typeof at === "string" && date(at)) || at === null)) return false;
  at = value.amortizationFrequency;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.currency;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.loanAmount;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.amortizationAmount;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.outstandingBalance;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.nextPaymentAmount;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.overduePaymentAmount;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  return true;
}

function LiabilityPayload$schema(): Described {
return { is: LiabilityPayload$is, type: "object", required: ["id"], properties: {
id: "string",
type: ["string", "null"],
referenceId: ["string", "null"],
startDate: { type: ["string", "null"], format: "date", hasFormat: date },
endDate: { type: ["string", "null"], format: "date", hasFormat: date },
firstAmortizationDate: { type: ["string", "null"], format: "date", hasFormat: date },
amortizationFrequency: { anyOf: ["string", "null"] },
currency: ["string", "null"],
loanAmount: ["number", "null"],
amortizationAmount: ["number", "null"],
outstandingBalance: ["number", "null"],
nextPaymentAmount: ["number", "null"],
overduePaymentAmount: ["number", "null"],
} };
}

/** @internal */
export const LiabilityPayload: Validator = { is: LiabilityPayload$is, schema: LiabilityPayload$schema };

function LiabilityPayloadList$is$items(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) if (!LiabilityPayload$is(value[index])) return false;
  }
  return true;
}

function LiabilityPayloadList$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.nextCursor;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.items;
  if (at !== undefined && !LiabilityPayloadList$is$items(at)) return false;
  return true;
}

function LiabilityPayloadList$schema(): Described {
return { is: LiabilityPayloadList$is, type: "object", properties: {
nextCursor: ["string", "null"],
items: { is: LiabilityPayloadList$is$items, type: ["array", "null"], items: { $ref: LiabilityPayload } },
} };
}

/** @internal */
export const LiabilityPayloadList: Validator = { is: LiabilityPayloadList$is, schema: LiabilityPayloadList$schema };

function EincomePayload$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.id;
  if (typeof at !== "string") return false;
  at = value.month;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.currency;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.baseAmount;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.amount;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  return true;
}

function EincomePayload$schema(): Described {
return { is: EincomePayload$is, type: "object", required: ["id"], properties: {
id: "string",
month: ["string", "null"],
currency: ["string", "null"],
baseAmount: ["number", "null"],
amount: ["number", "null"],
} };
}

/** @internal */
export const EincomePayload: Validator = { is: EincomePayload$is, schema: EincomePayload$schema };

function EincomePayloadList$is$items(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) if (!EincomePayload$is(value[index])) return false;
  }
  return true;
}

function EincomePayloadList$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.nextCursor;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.items;
  if (at !== undefined && !EincomePayloadList$is$items(at)) return false;
  return true;
}

function EincomePayloadList$schema(): Described {
return { is: EincomePayloadList$is, type: "object", properties: {
nextCursor: ["string", "null"],
items: { is: EincomePayloadList$is$items, type: ["array", "null"], items: { $ref: EincomePayload } },
} };
}

/** @internal */
export const EincomePayloadList: Validator = { is: EincomePayloadList$is, schema: EincomePayloadList$schema };

function LinkRecord$is$linkedAt(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) if (!(typeof value[index] === "string" && dateTime(value[index]))) return false;
  }
  return true;
}

function LinkRecord$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.count;
  if (at !== undefined && !(Number.isInteger(at) || at === null)) return false;
  at = value.linkedAt;
  if (at !== undefined && !LinkRecord$is$linkedAt(at)) return false;
  return true;
}

function LinkRecord$schema(): Described {
return { is: LinkRecord$is, type: "object", properties: {
count: ["integer", "null"],
linkedAt: { is: LinkRecord$is$linkedAt, type: ["array", "null"], items: { is: (value) => typeof value === "string" && dateTime(value), type: "string", format: "date-time", hasFormat: dateTime } },
} };
}

/** @internal */
export const LinkRecord: Validator = { is: LinkRecord$is, schema: LinkRecord$schema };

function LinkPayload$is$records(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) if (!LinkRecord$is(value[index])) return false;
  }
  return true;
}

function LinkPayload$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.id;
  if (typeof at !== "string") return false;
  at = value.startDate;
  if (at !== undefined && !((typeof at === "string" && dateTime(at)) || at === null)) return false;
  at = value.endDate;
  if (at !== undefined && !((typeof at === "string" && dateTime(at)) || at === null)) return false;
  at = value.records;
  if (at !== undefined && !LinkPayload$is$records(at)) return false;
  return true;
}

function LinkPayload$schema(): Described {
return { is: LinkPayload$is, type: "object", required: ["id"], properties: {
id: "string",
startDate: { type: ["string", "null"], format: "date-time", hasFormat: dateTime },
endDate: { type: ["string", "null"], format: "date-time", hasFormat: dateTime },
records: { is: LinkPayload$is$records, type: ["array", "null"], items: { $ref: LinkRecord } },
} };
}

/** @internal */
export const LinkPayload: Validator = { is: LinkPayload$is, schema: LinkPayload$schema };

function LinkPayloadList$is$items(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) if (!LinkPayload$is(value[index])) return false;
  }
  return true;
}

function LinkPayloadList$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.nextCursor;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.items;
  if (at !== undefined && !LinkPayloadList$is$items(at)) return false;
  return true;
}

function LinkPayloadList$schema(): Described {
return { is: LinkPayloadList$is, type: "object", properties: {
nextCursor: ["string", "null"],
items: { is: LinkPayloadList$is$items, type: ["array", "null"], items: { $ref: LinkPayload } },
} };
}

/** @internal */
export const LinkPayloadList: Validator = { is: LinkPayloadList$is, schema: LinkPayloadList$schema };

function ObjectFeature$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.incomes_count;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.incomes_first_income_month_range;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.incomes_missing_month_max;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.incomes_missing_month_count;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.incomes_amount_sum;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.incomes_amount_average;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.incomes_amount_min;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.incomes_amount_max;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.incomes_amount_median;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.incomes_amount_std;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.incomes_last3_months_amount_sum;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.incomes_last3_months_amount_average;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.incomes_last3_months_amount_min;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.incomes_last3_months_amount_max;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.incomes_last3_months_amount_median;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.incomes_last3_months_amount_std;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.incomes_last6_months_amount_sum;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.incomes_last6_months_amount_average;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.incomes_last6_months_amount_min;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.incomes_last6_months_amount_max;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.incomes_last6_months_amount_median;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.incomes_last6_months_amount_std;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.incomes_last9_months_amount_sum;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.incomes_last9_months_amount_average;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.incomes_last9_months_amount_min;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.incomes_last9_months_amount_max;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.incomes_last9_months_amount_median;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.incomes_last9_months_amount_std;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.incomes_last12_months_amount_sum;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.incomes_last12_months_amount_average;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.incomes_last12_months_amount_min;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.incomes_last12_months_amount_max;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.incomes_last12_months_amount_median;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.incomes_last12_months_amount_std;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.incomes_last18_months_amount_sum;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.incomes_last18_months_amount_average;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.incomes_last18_months_amount_min;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.incomes_last18_months_amount_max;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.incomes_last18_months_amount_median;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.incomes_last18_months_amount_std;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.incomes_last18_months_max_amount_count;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.incomes_starting_amount;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.incomes_current_amount;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.incomes_latest_growth;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.liabilities_loan_count;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.liabilities_outstanding_loan_count;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.liabilities_overdue_loan_count;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.liabilities_finished_loan_count;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.liabilities_loan_amount_min;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.liabilities_loan_amount_max;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.liabilities_loan_amount_total;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.liabilities_loan_amount_average;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.liabilities_loan_amount_std;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.liabilities_outstanding_amount_max;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.liabilities_outstanding_amount_total;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.liabilities_outstanding_amount_average;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.liabilities_overdue_amount_total;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.liabilities_overdue_amount_average;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.liabilities_ongoing_amortization_amount_sum;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.liabilities_ongoing_amortization_amount_average;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.liabilities_ongoing_amortization_amount_min;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.liabilities_ongoing_amortization_amount_max;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.liabilities_ongoing_amortization_amount_median;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.liabilities_ongoing_amortization_amount_std;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.liabilities_payment_count;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.liabilities_payment_amount_max;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.liabilities_payment_amount_min;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.liabilities_payment_amount_median;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.liabilities_payment_amount_average;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.liabilities_payment_amount_sum;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.liabilities_payment_amount_std;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.employments_current_status;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.employments_employer_count;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.employments_current_tenure;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.identity_age;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.link_days_since_first;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.link_days_since_last;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.link_day3_count;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.link_day7_count;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.link_day30_count;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.link_day90_count;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.link_day180_count;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.link_day365_count;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.link_day730_count;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  return true;
}

function ObjectFeature$schema(): Described {
return { is: ObjectFeature$is, type: "object", properties: {
incomes_count: ["number", "null"],
incomes_first_income_month_range: ["number", "null"],
incomes_missing_month_max: ["number", "null"],
incomes_missing_month_count: ["number", "null"],
incomes_amount_sum: ["number", "null"],
incomes_amount_average: ["number", "null"],
incomes_amount_min: ["number", "null"],
incomes_amount_max: ["number", "null"],
incomes_amount_median: ["number", "null"],
incomes_amount_std: ["number", "null"],
incomes_last3_months_amount_sum: ["number", "null"],
incomes_last3_months_amount_average: ["number", "null"],
incomes_last3_months_amount_min: ["number", "null"],
incomes_last3_months_amount_max: ["number", "null"],
incomes_last3_months_amount_median: ["number", "null"],
incomes_last3_months_amount_std: ["number", "null"],
incomes_last6_months_amount_sum: ["number", "null"],
incomes_last6_months_amount_average: ["number", "null"],
incomes_last6_months_amount_min: ["number", "null"],
incomes_last6_months_amount_max: ["number", "null"],
incomes_last6_months_amount_median: ["number", "null"],
incomes_last6_months_amount_std: ["number", "null"],
incomes_last9_months_amount_sum: ["number", "null"],
incomes_last9_months_amount_average: ["number", "null"],
incomes_last9_months_amount_min: ["number", "null"],
incomes_last9_months_amount_max: ["number", "null"],
incomes_last9_months_amount_median: ["number", "null"],
incomes_last9_months_amount_std: ["number", "null"],
incomes_last12_months_amount_sum: ["number", "null"],
incomes_last12_months_amount_average: ["number", "null"],
incomes_last12_months_amount_min: ["number", "null"],
incomes_last12_months_amount_max: ["number", "null"],
incomes_last12_months_amount_median: ["number", "null"],
incomes_last12_months_amount_std: ["number", "null"],
incomes_last18_months_amount_sum: ["number", "null"],
incomes_last18_months_amount_average: ["number", "null"],
incomes_last18_months_amount_min: ["number", "null"],
incomes_last18_months_amount_max: ["number", "null"],
incomes_last18_months_amount_median: ["number", "null"],
incomes_last18_months_amount_std: ["number", "null"],
incomes_last18_months_max_amount_count: ["number", "null"],
incomes_starting_amount: ["number", "null"],
incomes_current_amount: ["number", "null"],
incomes_latest_growth: ["number", "null"],
liabilities_loan_count: ["number", "null"],
liabilities_outstanding_loan_count: ["number", "null"],
liabilities_overdue_loan_count: ["number", "null"],
liabilities_finished_loan_count: ["number", "null"],
liabilities_loan_amount_min: ["number", "null"],
liabilities_loan_amount_max: ["number", "null"],
liabilities_loan_amount_total: ["number", "null"],
liabilities_loan_amount_average: ["number", "null"],
liabilities_loan_amount_std: ["number", "null"],
liabilities_outstanding_amount_max: ["number", "null"],
liabilities_outstanding_amount_total: ["number", "null"],
liabilities_outstanding_amount_average: ["number", "null"],
liabilities_overdue_amount_total: ["number", "null"],
liabilities_overdue_amount_average: ["number", "null"],
liabilities_ongoing_amortization_amount_sum: ["number", "null"],
liabilities_ongoing_amortization_amount_average: ["number", "null"],
liabilities_ongoing_amortization_amount_min: ["number", "null"],
liabilities_ongoing_amortization_amount_max: ["number", "null"],
liabilities_ongoing_amortization_amount_median: ["number", "null"],
liabilities_ongoing_amortization_amount_std: ["number", "null"],
liabilities_payment_count: ["number", "null"],
liabilities_payment_amount_max: ["number", "null"],
liabilities_payment_amount_min: ["number", "null"],
liabilities_payment_amount_median: ["number", "null"],
liabilities_payment_amount_average: ["number", "null"],
liabilities_payment_amount_sum: ["number", "null"],
liabilities_payment_amount_std: ["number", "null"],
employments_current_status: ["string", "null"],
employments_employer_count: ["number", "null"],
employments_current_tenure: ["number", "null"],
identity_age: ["number", "null"],
link_days_since_first: ["number", "null"],
link_days_since_last: ["number", "null"],
link_day3_count: ["number", "null"],
link_day7_count: ["number", "null"],
link_day30_count: ["number", "null"],
link_day90_count: ["number", "null"],
link_day180_count: ["number", "null"],
link_day365_count: ["number", "null"],
link_day730_count: ["number", "null"],
} };
}

/** @internal */
export const ObjectFeature: Validator = { is: ObjectFeature$is, schema: ObjectFeature$schema };

function InsightPayload$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.id;
  if (typeof at !== "string") return false;
  at = value.cutoffTime;
  if (at !== undefined && !((typeof at === "string" && dateTime(at)) || at === null)) return false;
  at = value.features;
  if (at !== undefined && !(ObjectFeature$is(at) || at === null)) return false;
  return true;
}

function InsightPayload$schema(): Described {
return { is: InsightPayload$is, type: "object", required: ["id"], properties: {
id: "string",
cutoffTime: { type: ["string", "null"], format: "date-time", hasFormat: dateTime },
features: { anyOf: [{ $ref: ObjectFeature }, "null"] },
} };
}

/** @internal */
export const InsightPayload: Validator = { is: InsightPayload$is, schema: InsightPayload$schema };

function AllDatapointPayload$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.identity;
  if (at !== undefined && !(IdentityPayload$is(at) || at === null)) return false;
  at = value.rating;
  if (at !== undefined && !(RatingPayload$is(at) || at === null)) return false;
  at = value.documents;
  if (at !== undefined && !(UserDocumentPayloadList$is(at) || at === null)) return false;
  at = value.incomes;
  if (at !== undefined && !(IncomePayloadList$is(at) || at === null)) return false;
  at = value.transactions;
  if (at !== undefined && !(TransactionPayloadList$is(at) || at === null)) return false;
  at = value.employments;
  if (at !== undefined && !(EmploymentPayloadList$is(at) || at === null)) return false;
  at = value.contributions;
  if (at !== undefined && !(ContributionPayloadList$is(at) || at === null)) return false;
  at = value.liabilities;
  if (at !== undefined && !(LiabilityPayloadList$is(at) || at === null)) return false;
  at = value.eincomes;
  if (at !== undefined && !(EincomePayloadList$is(at) || at === null)) return false;
  at = value.links;
  if (at !== undefined && !(LinkPayloadList$is(at) || at === null)) return false;
  at = value.insight;
  if (at !== undefined && !(InsightPayload$is(at) || at === null)) return false;
  return true;
}

function AllDatapointPayload$schema(): Described {
return { is: AllDatapointPayload$is, type: "object", properties: {
identity: { anyOf: [{ $ref: IdentityPayload }, "null"] },
rating: { anyOf: [{ $ref: RatingPayload }, "null"] },
documents: { anyOf: [{ $ref: UserDocumentPayloadList }, "null"] },
incomes: { anyOf: [{ $ref: IncomePayloadList }, "null"] },
transactions: { anyOf: [{ $ref: TransactionPayloadList }, "null"] },
employments: { anyOf: [{ $ref: EmploymentPayloadList }, "null"] },
contributions: { anyOf: [{ $ref: ContributionPayloadList }, "null"] },
liabilities: { anyOf: [{ $ref: LiabilityPayloadList }, "null"] },
eincomes: { anyOf: [{ $ref: EincomePayloadList }, "null"] },
links: { anyOf: [{ $ref: LinkPayloadList }, "null"] },
insight: { anyOf: [{ $ref: InsightPayload }, "null"] },
} };
}

/** @internal */
export const AllDatapointPayload: Validator = { is: AllDatapointPayload$is, schema: AllDatapointPayload$schema };

function UserPayloadAccount$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.id;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.providerId;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.payload;
  if (at !== undefined && !(AllDatapointPayload$is(at) || at === null)) return false;
  return true;
}

function UserPayloadAccount$schema(): Described {
return { is: UserPayloadAccount$is, type: "object", properties: {
id: ["string", "null"],
providerId: ["string", "null"],
payload: { anyOf: [{ $ref: AllDatapointPayload }, "null"] },
} };
}

/** @internal */
export const UserPayloadAccount: Validator = { is: UserPayloadAccount$is, schema: UserPayloadAccount$schema };

function UserPayloadArchive$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.id;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.fileType;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.payload;
  if (at !== undefined && !(AllDatapointPayload$is(at) || at === null)) return false;
  return true;
}

function UserPayloadArchive$schema(): Described {
return { is: UserPayloadArchive$is, type: "object", properties: {
id: ["string", "null"],
fileType: ["string", "null"],
payload: { anyOf: [{ $ref: AllDatapointPayload }, "null"] },
} };
}

/** @internal */
export const UserPayloadArchive: Validator = { is: UserPayloadArchive$is, schema: UserPayloadArchive$schema };

function UserPayload$is$forms(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) if (!UserPayloadForm$is(value[index])) return false;
  }
  return true;
}

function UserPayload$is$accounts(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) if (!UserPayloadAccount$is(value[index])) return false;
  }
  return true;
}

function UserPayload$is$archives(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) if (!UserPayloadArchive$is(value[index])) return false;
  }
  return true;
}

function UserPayload$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.metadata;
  if (at !== undefined && !(UserSession$is(at) || at === null)) return false;
  at = value.forms;
  if (at !== undefined && !UserPayload$is$forms(at)) return false;
  at = value.accounts;
  if (at !== undefined && !UserPayload$is$accounts(at)) return false;
  at = value.archives;
  if (at !== undefined && !UserPayload$is$archives(at)) return false;
  return true;
}

function UserPayload$schema(): Described {
return { is: UserPayload$is, type: "object", properties: {
metadata: { anyOf: [{ $ref: UserSession }, "null"] },
forms: { is: UserPayload$is$forms, type: ["array", "null"], items: { $ref: UserPayloadForm } },
accounts: { is: UserPayload$is$accounts, type: ["array", "null"], items: { $ref: UserPayloadAccount } },
archives: { is: UserPayload$is$archives, type: ["array", "null"], items: { $ref: UserPayloadArchive } },
} };
}

/** @internal */
export const UserPayload: Validator = { is: UserPayload$is, schema: UserPayload$schema };

function UserPayloadResponse$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.code;
  if (!SuccessCode$is(at)) return false;
  at = value.message;
  if (typeof at !== "string") return false;
  at = value.requestId;
  if (typeof at !== "string") return false;
  at = value.data;
  if (!UserPayload$is(at)) return false;
  return true;
}

function UserPayloadResponse$schema(): Described {
return { is: UserPayloadResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: "string",
requestId: "string",
data: { $ref: UserPayload },
} };
}

/** @internal */
export const UserPayloadResponse: Validator = { is: UserPayloadResponse$is, schema: UserPayloadResponse$schema };

function AcknowledgementResponse$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.code;
  if (!SuccessCode$is(at)) return false;
  at = value.message;
  if (typeof at !== "string") return false;
  at = value.requestId;
  if (typeof at !== "string") return false;
  return true;
}

function AcknowledgementResponse$schema(): Described {
return { is: AcknowledgementResponse$is, type: "object", properties: {
code: { $ref: SuccessCode },
message: "string",
requestId: "string",
}, required: ["code", "message", "requestId"] };
}

/** @internal */
export const AcknowledgementResponse: Validator = { is: AcknowledgementResponse$is, schema: AcknowledgementResponse$schema };

function TokenResponse$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.code;
  if (!SuccessCode$is(at)) return false;
  at = value.message;
  if (typeof at !== "string") return false;
  at = value.requestId;
  if (typeof at !== "string") return false;
  at = value.data;
  if (!Token$is(at)) return false;
  return true;
}

function TokenResponse$schema(): Described {
return { is: TokenResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: "string",
requestId: "string",
data: { $ref: Token },
} };
}

/** @internal */
export const TokenResponse: Validator = { is: TokenResponse$is, schema: TokenResponse$schema };

function ProviderTypeKnown$is(value: any): boolean {
  if (!(value === "GIG" || value === "GOVERNMENT" || value === "SYSTEM" || value === "EMPLOYER" || value === "CREDENTIAL")) return false;
  return true;
}

function ProviderTypeKnown$schema(): Described {
return { is: ProviderTypeKnown$is, type: "string", enum: ["GIG", "GOVERNMENT", "SYSTEM", "EMPLOYER", "CREDENTIAL"] };
}

/** @internal */
export const ProviderTypeKnown: Validator = { is: ProviderTypeKnown$is, schema: ProviderTypeKnown$schema };

function ProviderType$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function ProviderType$schema(): Described {
return { is: ProviderType$is, type: "string" };
}

/** @internal */
export const ProviderType: Validator = { is: ProviderType$is, schema: ProviderType$schema };

function ProviderTypeLabelKnown$is(value: any): boolean {
  if (!(value === "Gig Platform" || value === "Govt Service" || value === "System" || value === "Employer" || value === "Credential")) return false;
  return true;
}

function ProviderTypeLabelKnown$schema(): Described {
return { is: ProviderTypeLabelKnown$is, type: "string", enum: ["Gig Platform", "Govt Service", "System", "Employer", "Credential"] };
}

/** @internal */
export const ProviderTypeLabelKnown: Validator = { is: ProviderTypeLabelKnown$is, schema: ProviderTypeLabelKnown$schema };

function ProviderTypeLabel$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function ProviderTypeLabel$schema(): Described {
return { is: ProviderTypeLabel$is, type: "string" };
}

/** @internal */
export const ProviderTypeLabel: Validator = { is: ProviderTypeLabel$is, schema: ProviderTypeLabel$schema };

function ProviderSubTypeKnown$is(value: any): boolean {
  if (!(value === "SERVICES" || value === "TRANSPORTATION" || value === "SHARING" || value === "TRADING" || value === "INSURANCE" || value === "HRIS" || value === "PAYROLL" || value === "WALLET" || value === "IDENTIFICATION" || value === "ISIC-A" || value === "ISIC-B" || value === "ISIC-C" || value === "ISIC-D" || value === "ISIC-E" || value === "ISIC-F" || value === "ISIC-G" || value === "ISIC-H" || value === "ISIC-I" || value === "ISIC-J" || value === "ISIC-K" || value === "ISIC-L" || value === "ISIC-M" || value === "ISIC-N" || value === "ISIC-O" || value === "ISIC-P" || value === "ISIC-Q" || value === "ISIC-R" || value === "ISIC-S" || value === "ISIC-T" || value === "ISIC-U")) return false;
  return true;
}

function ProviderSubTypeKnown$schema(): Described {
return { is: ProviderSubTypeKnown$is, type: "string", enum: ["SERVICES", "TRANSPORTATION", "SHARING", "TRADING", "INSURANCE", "HRIS", "PAYROLL", "WALLET", "IDENTIFICATION", "ISIC-A", "ISIC-B", "ISIC-C", "ISIC-D", "ISIC-E", "ISIC-F", "ISIC-G", "ISIC-H", "ISIC-I", "ISIC-J", "ISIC-K", "ISIC-L", "ISIC-M", "ISIC-N", "ISIC-O", "ISIC-P", "ISIC-Q", "ISIC-R", "ISIC-S", "ISIC-T", "ISIC-U"] };
}

/** @internal */
export const ProviderSubTypeKnown: Validator = { is: ProviderSubTypeKnown$is, schema: ProviderSubTypeKnown$schema };

function ProviderSubType$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function ProviderSubType$schema(): Described {
return { is: ProviderSubType$is, type: "string" };
}

/** @internal */
export const ProviderSubType: Validator = { is: ProviderSubType$is, schema: ProviderSubType$schema };

function ProviderSubTypeLabelKnown$is(value: any): boolean {
  if (!(value === "Professional Services" || value === "Transport and Delivery" || value === "Asset Sharing" || value === "Online Selling" || value === "Social Insurance" || value === "Human Resource Information System" || value === "Payroll System" || value === "Tamper-proof document issuance & verification systems" || value === "Identification" || value === "Agriculture, forestry and fishing" || value === "Mining and quarrying" || value === "Manufacturing" || value === "Electricity, gas, steam and air conditioning supply" || value === "Water supply; sewerage, waste management and remediation activities" || value === "Construction" || value === "Wholesale and retail trade; repair of motor vehicles and motorcycles" || value === "Transportation and storage" || value === "Accommodation and food service activities" || value === "Information and communication" || value === "Financial and insurance activities" || value === "Real estate activities" || value === "Professional, scientific and technical activities" || value === "Administrative and support service activities" || value === "Public administration and defense; compulsory social security" || value === "Education" || value === "Human health and social work activities" || value === "Arts, entertainment and recreation" || value === "Other service activities" || value === "Activities of households as employers; undifferentiated goods; and services-producing activities of households for own use" || value === "Activities of extraterritorial organization and bodies")) return false;
  return true;
}

function ProviderSubTypeLabelKnown$schema(): Described {
return { is: ProviderSubTypeLabelKnown$is, type: "string", enum: ["Professional Services", "Transport and Delivery", "Asset Sharing", "Online Selling", "Social Insurance", "Human Resource Information System", "Payroll System", "Tamper-proof document issuance & verification systems", "Identification", "Agriculture, forestry and fishing", "Mining and quarrying", "Manufacturing", "Electricity, gas, steam and air conditioning supply", "Water supply; sewerage, waste management and remediation activities", "Construction", "Wholesale and retail trade; repair of motor vehicles and motorcycles", "Transportation and storage", "Accommodation and food service activities", "Information and communication", "Financial and insurance activities", "Real estate activities", "Professional, scientific and technical activities", "Administrative and support service activities", "Public administration and defense; compulsory social security", "Education", "Human health and social work activities", "Arts, entertainment and recreation", "Other service activities", "Activities of households as employers; undifferentiated goods; and services-producing activities of households for own use", "Activities of extraterritorial organization and bodies"] };
}

/** @internal */
export const ProviderSubTypeLabelKnown: Validator = { is: ProviderSubTypeLabelKnown$is, schema: ProviderSubTypeLabelKnown$schema };

function ProviderSubTypeLabel$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function ProviderSubTypeLabel$schema(): Described {
return { is: ProviderSubTypeLabel$is, type: "string" };
}

/** @internal */
export const ProviderSubTypeLabel: Validator = { is: ProviderSubTypeLabel$is, schema: ProviderSubTypeLabel$schema };

function DataPointKnown$is(value: any): boolean {
  if (!(value === "IDENTITIES" || value === "TRANSACTIONS" || value === "RATINGS" || value === "EMPLOYMENTS" || value === "DOCUMENTS" || value === "INCOMES" || value === "CONTRIBUTIONS" || value === "EINCOMES" || value === "LIABILITIES" || value === "LINK" || value === "INSIGHTS")) return false;
  return true;
}

function DataPointKnown$schema(): Described {
return { is: DataPointKnown$is, type: "string", enum: ["IDENTITIES", "TRANSACTIONS", "RATINGS", "EMPLOYMENTS", "DOCUMENTS", "INCOMES", "CONTRIBUTIONS", "EINCOMES", "LIABILITIES", "LINK", "INSIGHTS"] };
}

/** @internal */
export const DataPointKnown: Validator = { is: DataPointKnown$is, schema: DataPointKnown$schema };

function DataPoint$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function DataPoint$schema(): Described {
return { is: DataPoint$is, type: "string" };
}

/** @internal */
export const DataPoint: Validator = { is: DataPoint$is, schema: DataPoint$schema };

function Provider$is$supported(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) if (typeof value[index] !== "string") return false;
  }
  return true;
}

function Provider$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.id;
  if (typeof at !== "string") return false;
  at = value.name;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.longName;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.logoUrl;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.type;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.typeLabel;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.subType;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.subTypeLabel;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.active;
  if (at !== undefined && !(typeof at === "boolean" || at === null)) return false;
  at = value.enabled;
  if (at !== undefined && !(typeof at === "boolean" || at === null)) return false;
  at = value.mfa;
  if (at !== undefined && !(typeof at === "boolean" || at === null)) return false;
  at = value.accountConnection;
  if (at !== undefined && !(typeof at === "boolean" || at === null)) return false;
  at = value.supported;
  if (at !== undefined && !Provider$is$supported(at)) return false;
  at = value.monitorSupported;
  if (at !== undefined && !(typeof at === "boolean" || at === null)) return false;
  return true;
}

function Provider$schema(): Described {
return { is: Provider$is, type: "object", required: ["id"], properties: {
id: "string",
name: ["string", "null"],
longName: ["string", "null"],
logoUrl: ["string", "null"],
type: { anyOf: ["string", "null"] },
typeLabel: { anyOf: ["string", "null"] },
subType: { anyOf: ["string", "null"] },
subTypeLabel: { anyOf: ["string", "null"] },
active: ["boolean", "null"],
enabled: ["boolean", "null"],
mfa: ["boolean", "null"],
accountConnection: ["boolean", "null"],
supported: { is: Provider$is$supported, type: ["array", "null"], items: "string" },
monitorSupported: ["boolean", "null"],
} };
}

/** @internal */
export const Provider: Validator = { is: Provider$is, schema: Provider$schema };

function ProviderList$is$items(value: any): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) if (!Provider$is(value[index])) return false;
  return true;
}

function ProviderList$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.nextCursor;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.items;
  if (!ProviderList$is$items(at)) return false;
  return true;
}

function ProviderList$schema(): Described {
return { is: ProviderList$is, type: "object", required: ["items"], properties: {
nextCursor: ["string", "null"],
items: { is: ProviderList$is$items, type: "array", items: { $ref: Provider } },
} };
}

/** @internal */
export const ProviderList: Validator = { is: ProviderList$is, schema: ProviderList$schema };

function ProviderListResponse$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.code;
  if (!SuccessCode$is(at)) return false;
  at = value.message;
  if (typeof at !== "string") return false;
  at = value.requestId;
  if (typeof at !== "string") return false;
  at = value.data;
  if (!ProviderList$is(at)) return false;
  return true;
}

function ProviderListResponse$schema(): Described {
return { is: ProviderListResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: "string",
requestId: "string",
data: { $ref: ProviderList },
} };
}

/** @internal */
export const ProviderListResponse: Validator = { is: ProviderListResponse$is, schema: ProviderListResponse$schema };

function ProviderResponse$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.code;
  if (!SuccessCode$is(at)) return false;
  at = value.message;
  if (typeof at !== "string") return false;
  at = value.requestId;
  if (typeof at !== "string") return false;
  at = value.data;
  if (!Provider$is(at)) return false;
  return true;
}

function ProviderResponse$schema(): Described {
return { is: ProviderResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: "string",
requestId: "string",
data: { $ref: Provider },
} };
}

/** @internal */
export const ProviderResponse: Validator = { is: ProviderResponse$is, schema: ProviderResponse$schema };

function ConnectionStatusKnown$is(value: any): boolean {
  if (!(value === "PENDING" || value === "AWAITING_MFA" || value === "ERROR" || value === "CONNECTED" || value === "DISCONNECTED")) return false;
  return true;
}

function ConnectionStatusKnown$schema(): Described {
return { is: ConnectionStatusKnown$is, type: "string", enum: ["PENDING", "AWAITING_MFA", "ERROR", "CONNECTED", "DISCONNECTED"] };
}

/** @internal */
export const ConnectionStatusKnown: Validator = { is: ConnectionStatusKnown$is, schema: ConnectionStatusKnown$schema };

function ConnectionStatus$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function ConnectionStatus$schema(): Described {
return { is: ConnectionStatus$is, type: "string" };
}

/** @internal */
export const ConnectionStatus: Validator = { is: ConnectionStatus$is, schema: ConnectionStatus$schema };

function AccountErrorCodeKnown$is(value: any): boolean {
  if (!(value === "ACCOUNT_DISABLED" || value === "ACCOUNT_INACCESSIBLE" || value === "ACCOUNT_INCOMPLETE" || value === "ACCOUNT_LOCKED" || value === "AUTH_REQUIRED" || value === "EXPIRED_CREDENTIALS" || value === "INVALID_ACCOUNT_TYPE" || value === "INVALID_AUTH" || value === "INVALID_CREDENTIALS" || value === "INVALID_MFA" || value === "MFA_TIMEOUT" || value === "SERVICE_UNAVAILABLE" || value === "SYSTEM_ERROR" || value === "TOS_REQUIRED" || value === "UNSUPPORTED_AUTH_TYPE" || value === "UNSUPPORTED_MFA_METHOD")) return false;
  return true;
}

function AccountErrorCodeKnown$schema(): Described {
return { is: AccountErrorCodeKnown$is, type: "string", enum: ["ACCOUNT_DISABLED", "ACCOUNT_INACCESSIBLE", "ACCOUNT_INCOMPLETE", "ACCOUNT_LOCKED", "AUTH_REQUIRED", "EXPIRED_CREDENTIALS", "INVALID_ACCOUNT_TYPE", "INVALID_AUTH", "INVALID_CREDENTIALS", "INVALID_MFA", "MFA_TIMEOUT", "SERVICE_UNAVAILABLE", "SYSTEM_ERROR", "TOS_REQUIRED", "UNSUPPORTED_AUTH_TYPE", "UNSUPPORTED_MFA_METHOD"] };
}

/** @internal */
export const AccountErrorCodeKnown: Validator = { is: AccountErrorCodeKnown$is, schema: AccountErrorCodeKnown$schema };

function AccountErrorCode$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function AccountErrorCode$schema(): Described {
return { is: AccountErrorCode$is, type: "string" };
}

/** @internal */
export const AccountErrorCode: Validator = { is: AccountErrorCode$is, schema: AccountErrorCode$schema };

function AccountConnection$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.status;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.errorCode;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.errorMessage;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.updatedAt;
  if (at !== undefined && !((typeof at === "string" && dateTime(at)) || at === null)) return false;
  return true;
}

function AccountConnection$schema(): Described {
return { is: AccountConnection$is, type: "object", properties: {
status: { anyOf: ["string", "null"] },
errorCode: { anyOf: ["string", "null"] },
errorMessage: ["string", "null"],
updatedAt: { type: ["string", "null"], format: "date-time", hasFormat: dateTime },
} };
}

/** @internal */
export const AccountConnection: Validator = { is: AccountConnection$is, schema: AccountConnection$schema };

function MonitorStatusKnown$is(value: any): boolean {
  if (!(value === "UNSUPPORTED" || value === "ACTIVE" || value === "USER_ACTION_REQUIRED" || value === "CUSTOMER_DISABLED")) return false;
  return true;
}

function MonitorStatusKnown$schema(): Described {
return { is: MonitorStatusKnown$is, type: "string", enum: ["UNSUPPORTED", "ACTIVE", "USER_ACTION_REQUIRED", "CUSTOMER_DISABLED"] };
}

/** @internal */
export const MonitorStatusKnown: Validator = { is: MonitorStatusKnown$is, schema: MonitorStatusKnown$schema };

function MonitorStatus$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function MonitorStatus$schema(): Described {
return { is: MonitorStatus$is, type: "string" };
}

/** @internal */
export const MonitorStatus: Validator = { is: MonitorStatus$is, schema: MonitorStatus$schema };

function AccountMonitor$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.status;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.updatedAt;
  if (at !== undefined && !((typeof at === "string" && dateTime(at)) || at === null)) return false;
  return true;
}

function AccountMonitor$schema(): Described {
return { is: AccountMonitor$is, type: "object", properties: {
status: { anyOf: ["string", "null"] },
updatedAt: { type: ["string", "null"], format: "date-time", hasFormat: dateTime },
} };
}

/** @internal */
export const AccountMonitor: Validator = { is: AccountMonitor$is, schema: AccountMonitor$schema };

function Account$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.id;
  if (typeof at !== "string") return false;
  at = value.createdAt;
  if (!(typeof at === "string" && dateTime(at))) return false;
  at = value.providerId;
  if (typeof at !== "string") return false;
  at = value.userId;
  if (typeof at !== "string") return false;
  at = value.connectionStatus;
  if (typeof at !== "string") return false;
  at = value.connection;
  if (!AccountConnection$is(at)) return false;
  at = value.monitorStatus;
  if (typeof at !== "string") return false;
  at = value.monitor;
  if (!AccountMonitor$is(at)) return false;
  return true;
}

function Account$schema(): Described {
return { is: Account$is, type: "object", required: ["id", "createdAt", "providerId", "userId", "connectionStatus", "connection", "monitorStatus", "monitor"], properties: {
id: "string",
createdAt: { type: "string", format: "date-time", hasFormat: dateTime },
providerId: "string",
userId: "string",
connectionStatus: "string",
connection: { $ref: AccountConnection },
monitorStatus: "string",
monitor: { $ref: AccountMonitor },
} };
}

/** @internal */
export const Account: Validator = { is: Account$is, schema: Account$schema };

function AccountList$is$items(value: any): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) if (!Account$is(value[index])) return false;
  return true;
}

function AccountList$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.nextCursor;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.items;
  if (!AccountList$is$items(at)) return false;
  return true;
}

function AccountList$schema(): Described {
return { is: AccountList$is, type: "object", required: ["items"], properties: {
nextCursor: ["string", "null"],
items: { is: AccountList$is$items, type: "array", items: { $ref: Account } },
} };
}

/** @internal */
export const AccountList: Validator = { is: AccountList$is, schema: AccountList$schema };

function AccountListResponse$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.code;
  if (!SuccessCode$is(at)) return false;
  at = value.message;
  if (typeof at !== "string") return false;
  at = value.requestId;
  if (typeof at !== "string") return false;
  at = value.data;
  if (!AccountList$is(at)) return false;
  return true;
}

function AccountListResponse$schema(): Described {
return { is: AccountListResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: "string",
requestId: "string",
data: { $ref: AccountList },
} };
}

/** @internal */
export const AccountListResponse: Validator = { is: AccountListResponse$is, schema: AccountListResponse$schema };

function AccountResponse$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.code;
  if (!SuccessCode$is(at)) return false;
  at = value.message;
  if (typeof at !== "string") return false;
  at = value.requestId;
  if (typeof at !== "string") return false;
  at = value.data;
  if (!Account$is(at)) return false;
  return true;
}

function AccountResponse$schema(): Described {
return { is: AccountResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: "string",
requestId: "string",
data: { $ref: Account },
} };
}

/** @internal */
export const AccountResponse: Validator = { is: AccountResponse$is, schema: AccountResponse$schema };

function SourceTypeKnown$is(value: any): boolean {
  if (!(value === "ACCOUNT" || value === "ARCHIVE" || value === "UPLOAD" || value === "SOCIAL_SECURITY")) return false;
  return true;
}

function SourceTypeKnown$schema(): Described {
return { is: SourceTypeKnown$is, type: "string", enum: ["ACCOUNT", "ARCHIVE", "UPLOAD", "SOCIAL_SECURITY"] };
}

/** @internal */
export const SourceTypeKnown: Validator = { is: SourceTypeKnown$is, schema: SourceTypeKnown$schema };

function SourceType$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function SourceType$schema(): Described {
return { is: SourceType$is, type: "string" };
}

/** @internal */
export const SourceType: Validator = { is: SourceType$is, schema: SourceType$schema };

function ObjectReferenceMetadata$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.createdAt;
  if (at !== undefined && !((typeof at === "string" && dateTime(at)) || at === null)) return false;
  at = value.itemCreatedAt;
  if (at !== undefined && !((typeof at === "string" && dateTime(at)) || at === null)) return false;
  at = value.sourceId;
  if (typeof at !== "string") return false;
  at = value.sourceType;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.userId;
  if (typeof at !== "string") return false;
  at = value.providerId;
  if (typeof at !== "string") return false;
  at = value.accountId;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  return true;
}

function ObjectReferenceMetadata$schema(): Described {
return { is: ObjectReferenceMetadata$is, type: "object", required: ["sourceId", "userId", "providerId"], properties: {
createdAt: { type: ["string", "null"], format: "date-time", hasFormat: dateTime },
itemCreatedAt: { type: ["string", "null"], format: "date-time", hasFormat: dateTime },
sourceId: "string",
sourceType: { anyOf: ["string", "null"] },
userId: "string",
providerId: "string",
accountId: ["string", "null"],
} };
}

/** @internal */
export const ObjectReferenceMetadata: Validator = { is: ObjectReferenceMetadata$is, schema: ObjectReferenceMetadata$schema };

function AccountPayload$is$documents(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) if (!UserDocumentPayload$is(value[index])) return false;
  }
  return true;
}

function AccountPayload$is$incomes(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) if (!IncomePayload$is(value[index])) return false;
  }
  return true;
}

function AccountPayload$is$transactions(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) if (!TransactionPayload$is(value[index])) return false;
  }
  return true;
}

function AccountPayload$is$employments(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) if (!EmploymentPayload$is(value[index])) return false;
  }
  return true;
}

function AccountPayload$is$contributions(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) if (!ContributionPayload$is(value[index])) return false;
  }
  return true;
}

function AccountPayload$is$liabilities(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) if (!LiabilityPayload$is(value[index])) return false;
  }
  return true;
}

function AccountPayload$is$eincomes(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) if (!EincomePayload$is(value[index])) return false;
  }
  return true;
}

function AccountPayload$is$links(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) if (!LinkPayload$is(value[index])) return false;
  }
  return true;
}

function AccountPayload$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.metadata;
  if (at !== undefined && !(ObjectReferenceMetadata$is(at) || at === null)) return false;
  at = value.identity;
  if (at !== undefined && !(IdentityPayload$is(at) || at === null)) return false;
  at = value.rating;
  if (at !== undefined && !(RatingPayload$is(at) || at === null)) return false;
  at = value.documents;
  if (at !== undefined && !AccountPayload$is$documents(at)) return false;
  at = value.incomes;
  if (at !== undefined && !AccountPayload$is$incomes(at)) return false;
  at = value.transactions;
  if (at !== undefined && !AccountPayload$is$transactions(at)) return false;
  at = value.employments;
  if (at !== undefined && !AccountPayload$is$employments(at)) return false;
  at = value.contributions;
  if (at !== undefined && !AccountPayload$is$contributions(at)) return false;
  at = value.liabilities;
  if (at !== undefined && !AccountPayload$is$liabilities(at)) return false;
  at = value.eincomes;
  if (at !== undefined && !AccountPayload$is$eincomes(at)) return false;
  at = value.links;
  if (at !== undefined && !AccountPayload$is$links(at)) return false;
  at = value.insight;
  if (at !== undefined && !(InsightPayload$is(at) || at === null)) return false;
  return true;
}

function AccountPayload$schema(): Described {
return { is: AccountPayload$is, type: "object", properties: {
metadata: { anyOf: [{ $ref: ObjectReferenceMetadata }, "null"] },
identity: { anyOf: [{ $ref: IdentityPayload }, "null"] },
rating: { anyOf: [{ $ref: RatingPayload }, "null"] },
documents: { is: AccountPayload$is$documents, type: ["array", "null"], items: { $ref: UserDocumentPayload } },
incomes: { is: AccountPayload$is$incomes, type: ["array", "null"], items: { $ref: IncomePayload } },
transactions: { is: AccountPayload$is$transactions, type: ["array", "null"], items: { $ref: TransactionPayload } },
employments: { is: AccountPayload$is$employments, type: ["array", "null"], items: { $ref: EmploymentPayload } },
contributions: { is: AccountPayload$is$contributions, type: ["array", "null"], items: { $ref: ContributionPayload } },
liabilities: { is: AccountPayload$is$liabilities, type: ["array", "null"], items: { $ref: LiabilityPayload } },
eincomes: { is: AccountPayload$is$eincomes, type: ["array", "null"], items: { $ref: EincomePayload } },
links: { is: AccountPayload$is$links, type: ["array", "null"], items: { $ref: LinkPayload } },
insight: { anyOf: [{ $ref: InsightPayload }, "null"] },
} };
}

/** @internal */
export const AccountPayload: Validator = { is: AccountPayload$is, schema: AccountPayload$schema };

function AccountPayloadResponse$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.code;
  if (!SuccessCode$is(at)) return false;
  at = value.message;
  if (typeof at !== "string") return false;
  at = value.requestId;
  if (typeof at !== "string") return false;
  at = value.data;
  if (!AccountPayload$is(at)) return false;
  return true;
}

function AccountPayloadResponse$schema(): Described {
return { is: AccountPayloadResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: "string",
requestId: "string",
data: { $ref: AccountPayload },
} };
}

/** @internal */
export const AccountPayloadResponse: Validator = { is: AccountPayloadResponse$is, schema: AccountPayloadResponse$schema };

function ExportFormatKnown$is(value: any): boolean {
  if (!(value === "PDF" || value === "CSV")) return false;
  return true;
}

function ExportFormatKnown$schema(): Described {
return { is: ExportFormatKnown$is, type: "string", enum: ["PDF", "CSV"] };
}

/** @internal */
export const ExportFormatKnown: Validator = { is: ExportFormatKnown$is, schema: ExportFormatKnown$schema };

function AccountExportGenerateRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.exportExtensionType;
  if (!(at === "PDF" || at === "CSV")) return false;
  for (const name in value) {
    switch (name) {
      case "exportExtensionType":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function AccountExportGenerateRequest$schema(): Described {
return { is: AccountExportGenerateRequest$is, type: "object", additionalProperties: false, required: ["exportExtensionType"], properties: {
exportExtensionType: { $ref: ExportFormatKnown },
} };
}

/** @internal */
export const AccountExportGenerateRequest: Validator = { is: AccountExportGenerateRequest$is, schema: AccountExportGenerateRequest$schema };

function ExportFormat$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function ExportFormat$schema(): Described {
return { is: ExportFormat$is, type: "string" };
}

/** @internal */
export const ExportFormat: Validator = { is: ExportFormat$is, schema: ExportFormat$schema };

function AccountExport$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.id;
  if (typeof at !== "string") return false;
  at = value.accountId;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.downloadUrl;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.exportExtensionType;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.md5;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.createdAt;
  if (at !== undefined && !((typeof at === "string" && dateTime(at)) || at === null)) return false;
  return true;
}

function AccountExport$schema(): Described {
return { is: AccountExport$is, type: "object", required: ["id"], properties: {
id: "string",
accountId: ["string", "null"],
downloadUrl: ["string", "null"],
exportExtensionType: { anyOf: ["string", "null"] },
md5: ["string", "null"],
createdAt: { type: ["string", "null"], format: "date-time", hasFormat: dateTime },
} };
}

/** @internal */
export const AccountExport: Validator = { is: AccountExport$is, schema: AccountExport$schema };

function AccountExportResponse$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.code;
  if (!SuccessCode$is(at)) return false;
  at = value.message;
  if (typeof at !== "string") return false;
  at = value.requestId;
  if (typeof at !== "string") return false;
  at = value.data;
  if (!AccountExport$is(at)) return false;
  return true;
}

function AccountExportResponse$schema(): Described {
return { is: AccountExportResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: "string",
requestId: "string",
data: { $ref: AccountExport },
} };
}

/** @internal */
export const AccountExportResponse: Validator = { is: AccountExportResponse$is, schema: AccountExportResponse$schema };

function TaskTypeKnown$is(value: any): boolean {
  if (!(value === "LINK_ACCOUNT" || value === "ANALYZE_ARCHIVE" || value === "CLASSIFY_ARCHIVE" || value === "UPDATE_ACCOUNT")) return false;
  return true;
}

function TaskTypeKnown$schema(): Described {
return { is: TaskTypeKnown$is, type: "string", enum: ["LINK_ACCOUNT", "ANALYZE_ARCHIVE", "CLASSIFY_ARCHIVE", "UPDATE_ACCOUNT"] };
}

/** @internal */
export const TaskTypeKnown: Validator = { is: TaskTypeKnown$is, schema: TaskTypeKnown$schema };

function TaskType$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function TaskType$schema(): Described {
return { is: TaskType$is, type: "string" };
}

/** @internal */
export const TaskType: Validator = { is: TaskType$is, schema: TaskType$schema };

function TaskStatusKnown$is(value: any): boolean {
  if (!(value === "Started" || value === "Finished")) return false;
  return true;
}

function TaskStatusKnown$schema(): Described {
return { is: TaskStatusKnown$is, type: "string", enum: ["Started", "Finished"] };
}

/** @internal */
export const TaskStatusKnown: Validator = { is: TaskStatusKnown$is, schema: TaskStatusKnown$schema };

function TaskStatus$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function TaskStatus$schema(): Described {
return { is: TaskStatus$is, type: "string" };
}

/** @internal */
export const TaskStatus: Validator = { is: TaskStatus$is, schema: TaskStatus$schema };

function Task$is$datapoints(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) if (typeof value[index] !== "string") return false;
  }
  return true;
}

function Task$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.id;
  if (typeof at !== "string") return false;
  at = value.type;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.startedAt;
  if (at !== undefined && !((typeof at === "string" && dateTime(at)) || at === null)) return false;
  at = value.finishedAt;
  if (at !== undefined && !((typeof at === "string" && dateTime(at)) || at === null)) return false;
  at = value.status;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.datapoints;
  if (at !== undefined && !Task$is$datapoints(at)) return false;
  at = value.metadata;
  if (at !== undefined && !(ObjectReferenceMetadata$is(at) || at === null)) return false;
  return true;
}

function Task$schema(): Described {
return { is: Task$is, type: "object", required: ["id"], properties: {
id: "string",
type: { anyOf: ["string", "null"] },
startedAt: { type: ["string", "null"], format: "date-time", hasFormat: dateTime },
finishedAt: { type: ["string", "null"], format: "date-time", hasFormat: dateTime },
status: { anyOf: ["string", "null"] },
datapoints: { is: Task$is$datapoints, type: ["array", "null"], items: "string" },
metadata: { anyOf: [{ $ref: ObjectReferenceMetadata }, "null"] },
} };
}

/** @internal */
export const Task: Validator = { is: Task$is, schema: Task$schema };

function TaskList$is$items(value: any): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) if (!Task$is(value[index])) return false;
  return true;
}

function TaskList$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.nextCursor;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.items;
  if (!TaskList$is$items(at)) return false;
  return true;
}

function TaskList$schema(): Described {
return { is: TaskList$is, type: "object", required: ["items"], properties: {
nextCursor: ["string", "null"],
items: { is: TaskList$is$items, type: "array", items: { $ref: Task } },
} };
}

/** @internal */
export const TaskList: Validator = { is: TaskList$is, schema: TaskList$schema };

function TaskListResponse$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.code;
  if (!SuccessCode$is(at)) return false;
  at = value.message;
  if (typeof at !== "string") return false;
  at = value.requestId;
  if (typeof at !== "string") return false;
  at = value.data;
  if (!TaskList$is(at)) return false;
  return true;
}

function TaskListResponse$schema(): Described {
return { is: TaskListResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: "string",
requestId: "string",
data: { $ref: TaskList },
} };
}

/** @internal */
export const TaskListResponse: Validator = { is: TaskListResponse$is, schema: TaskListResponse$schema };

function TaskResponse$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.code;
  if (!SuccessCode$is(at)) return false;
  at = value.message;
  if (typeof at !== "string") return false;
  at = value.requestId;
  if (typeof at !== "string") return false;
  at = value.data;
  if (!Task$is(at)) return false;
  return true;
}

function TaskResponse$schema(): Described {
return { is: TaskResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: "string",
requestId: "string",
data: { $ref: Task },
} };
}

/** @internal */
export const TaskResponse: Validator = { is: TaskResponse$is, schema: TaskResponse$schema };

function Identity$is$emails(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) if (!IdentityEmail$is(value[index])) return false;
  }
  return true;
}

function Identity$is$phones(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) if (!IdentityPhone$is(value[index])) return false;
  }
  return true;
}

function Identity$is$socialProfiles(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) if (!IdentitySocialProfile$is(value[index])) return false;
  }
  return true;
}

function Identity$is$addresses(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) if (!IdentityAddress$is(value[index])) return false;
  }
  return true;
}

function Identity$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.id;
  if (typeof at !== "string") return false;
  at = value.fullName;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.firstName;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.middleName;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.lastName;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.suffix;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.gender;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.dob;
  if (at !== undefined && !((typeof at === "string" && date(at)) || at === null)) return false;
  at = value.maritalStatus;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.countryResidence;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.citizenship;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.photoUrl;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.referenceId;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.profileUrl;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.latestEmployerName;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.emails;
  if (at !== undefined && !Identity$is$emails(at)) return false;
  at = value.phones;
  if (at !== undefined && !Identity$is$phones(at)) return false;
  at = value.socialProfiles;
  if (at !== undefined && !Identity$is$socialProfiles(at)) return false;
  at = value.addresses;
  if (at !== undefined && !Identity$is$addresses(at)) return false;
  at = value.metadata;
  if (at !== undefined && !(ObjectReferenceMetadata$is(at) || at === null)) return false;
  return true;
}

function Identity$schema(): Described {
return { is: Identity$is, type: "object", properties: {
id: "string",
fullName: ["string", "null"],
firstName: ["string", "null"],
middleName: ["string", "null"],
lastName: ["string", "null"],
suffix: ["string", "null"],
gender: { anyOf: ["string", "null"] },
dob: { type: ["string", "null"], format: "date", hasFormat: date },
maritalStatus: { anyOf: ["string", "null"] },
countryResidence: ["string", "null"],
citizenship: { anyOf: ["string", "null"] },
photoUrl: ["string", "null"],
referenceId: ["string", "null"],
profileUrl: ["string", "null"],
latestEmployerName: ["string", "null"],
emails: { is: Identity$is$emails, type: ["array", "null"], items: { $ref: IdentityEmail } },
phones: { is: Identity$is$phones, type: ["array", "null"], items: { $ref: IdentityPhone } },
socialProfiles: { is: Identity$is$socialProfiles, type: ["array", "null"], items: { $ref: IdentitySocialProfile } },
addresses: { is: Identity$is$addresses, type: ["array", "null"], items: { $ref: IdentityAddress } },
metadata: { anyOf: [{ $ref: ObjectReferenceMetadata }, "null"] },
}, required: ["id"] };
}

/** @internal */
export const Identity: Validator = { is: Identity$is, schema: Identity$schema };

function IdentityList$is$items(value: any): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) if (!Identity$is(value[index])) return false;
  return true;
}

function IdentityList$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.nextCursor;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.items;
  if (!IdentityList$is$items(at)) return false;
  return true;
}

function IdentityList$schema(): Described {
return { is: IdentityList$is, type: "object", required: ["items"], properties: {
nextCursor: ["string", "null"],
items: { is: IdentityList$is$items, type: "array", items: { $ref: Identity } },
} };
}

/** @internal */
export const IdentityList: Validator = { is: IdentityList$is, schema: IdentityList$schema };

function IdentityListResponse$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.code;
  if (!SuccessCode$is(at)) return false;
  at = value.message;
  if (typeof at !== "string") return false;
  at = value.requestId;
  if (typeof at !== "string") return false;
  at = value.data;
  if (!IdentityList$is(at)) return false;
  return true;
}

function IdentityListResponse$schema(): Described {
return { is: IdentityListResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: "string",
requestId: "string",
data: { $ref: IdentityList },
} };
}

/** @internal */
export const IdentityListResponse: Validator = { is: IdentityListResponse$is, schema: IdentityListResponse$schema };

function IdentityResponse$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.code;
  if (!SuccessCode$is(at)) return false;
  at = value.message;
  if (typeof at !== "string") return false;
  at = value.requestId;
  if (typeof at !== "string") return false;
  at = value.data;
  if (!Identity$is(at)) return false;
  return true;
}

function IdentityResponse$schema(): Described {
return { is: IdentityResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: "string",
requestId: "string",
data: { $ref: Identity },
} };
}

/** @internal */
export const IdentityResponse: Validator = { is: IdentityResponse$is, schema: IdentityResponse$schema };

function Employment$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.id;
  if (typeof at !== "string") return false;
  at = value.name;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.description;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.jobTitle;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.department;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.employeeNumber;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.employerNumber;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.employer;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.status;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.startDate;
  if (at !== undefined && !((typeof at === "string" && date(at)) || at === null)) return false;
  at = value.endDate;
  if (at !== undefined && !((typeof at === "string" && date(at)) || at === null)) return false;
  at = value.reportedDate;
  if (at !== undefined && !((typeof at === "string" && date(at)) || at === null)) return false;
  at = value.metadata;
  if (at !== undefined && !(ObjectReferenceMetadata$is(at) || at === null)) return false;
  return true;
}

function Employment$schema(): Described {
return { is: Employment$is, type: "object", properties: {
id: "string",
name: ["string", "null"],
description: ["string", "null"],
jobTitle: ["string", "null"],
department: ["string", "null"],
employeeNumber: ["string", "null"],
employerNumber: ["string", "null"],
employer: ["string", "null"],
status: ["string", "null"],
startDate: { type: ["string", "null"], format: "date", hasFormat: date },
endDate: { type: ["string", "null"], format: "date", hasFormat: date },
reportedDate: { type: ["string", "null"], format: "date", hasFormat: date },
metadata: { anyOf: [{ $ref: ObjectReferenceMetadata }, "null"] },
}, required: ["id"] };
}

/** @internal */
export const Employment: Validator = { is: Employment$is, schema: Employment$schema };

function EmploymentList$is$items(value: any): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) if (!Employment$is(value[index])) return false;
  return true;
}

function EmploymentList$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.nextCursor;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.items;
  if (!EmploymentList$is$items(at)) return false;
  return true;
}

function EmploymentList$schema(): Described {
return { is: EmploymentList$is, type: "object", required: ["items"], properties: {
nextCursor: ["string", "null"],
items: { is: EmploymentList$is$items, type: "array", items: { $ref: Employment } },
} };
}

/** @internal */
export const EmploymentList: Validator = { is: EmploymentList$is, schema: EmploymentList$schema };

function EmploymentListResponse$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.code;
  if (!SuccessCode$is(at)) return false;
  at = value.message;
  if (typeof at !== "string") return false;
  at = value.requestId;
  if (typeof at !== "string") return false;
  at = value.data;
  if (!EmploymentList$is(at)) return false;
  return true;
}

function EmploymentListResponse$schema(): Described {
return { is: EmploymentListResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: "string",
requestId: "string",
data: { $ref: EmploymentList },
} };
}

/** @internal */
export const EmploymentListResponse: Validator = { is: EmploymentListResponse$is, schema: EmploymentListResponse$schema };

function EmploymentResponse$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.code;
  if (!SuccessCode$is(at)) return false;
  at = value.message;
  if (typeof at !== "string") return false;
  at = value.requestId;
  if (typeof at !== "string") return false;
  at = value.data;
  if (!Employment$is(at)) return false;
  return true;
}

function EmploymentResponse$schema(): Described {
return { is: EmploymentResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: "string",
requestId: "string",
data: { $ref: Employment },
} };
}

/** @internal */
export const EmploymentResponse: Validator = { is: EmploymentResponse$is, schema: EmploymentResponse$schema };

function Income$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.id;
  if (typeof at !== "string") return false;
  at = value.workItem;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.employer;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.startDate;
  if (at !== undefined && !((typeof at === "string" && date(at)) || at === null)) return false;
  at = value.endDate;
  if (at !== undefined && !((typeof at === "string" && date(at)) || at === null)) return false;
  at = value.currency;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.frequency;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.baseAmount;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.grossAmount;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.netAmount;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.paymentMethod;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.metadata;
  if (at !== undefined && !(ObjectReferenceMetadata$is(at) || at === null)) return false;
  return true;
}

function Income$schema(): Described {
return { is: Income$is, type: "object", properties: {
id: "string",
workItem: ["string", "null"],
employer: ["string", "null"],
startDate: { type: ["string", "null"], format: "date", hasFormat: date },
endDate: { type: ["string", "null"], format: "date", hasFormat: date },
currency: ["string", "null"],
frequency: { anyOf: ["string", "null"] },
baseAmount: ["number", "null"],
grossAmount: ["number", "null"],
netAmount: ["number", "null"],
paymentMethod: ["string", "null"],
metadata: { anyOf: [{ $ref: ObjectReferenceMetadata }, "null"] },
}, required: ["id"] };
}

/** @internal */
export const Income: Validator = { is: Income$is, schema: Income$schema };

function IncomeList$is$items(value: any): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) if (!Income$is(value[index])) return false;
  return true;
}

function IncomeList$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.nextCursor;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.items;
  if (!IncomeList$is$items(at)) return false;
  return true;
}

function IncomeList$schema(): Described {
return { is: IncomeList$is, type: "object", required: ["items"], properties: {
nextCursor: ["string", "null"],
items: { is: IncomeList$is$items, type: "array", items: { $ref: Income } },
} };
}

/** @internal */
export const IncomeList: Validator = { is: IncomeList$is, schema: IncomeList$schema };

function IncomeListResponse$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.code;
  if (!SuccessCode$is(at)) return false;
  at = value.message;
  if (typeof at !== "string") return false;
  at = value.requestId;
  if (typeof at !== "string") return false;
  at = value.data;
  if (!IncomeList$is(at)) return false;
  return true;
}

function IncomeListResponse$schema(): Described {
return { is: IncomeListResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: "string",
requestId: "string",
data: { $ref: IncomeList },
} };
}

/** @internal */
export const IncomeListResponse: Validator = { is: IncomeListResponse$is, schema: IncomeListResponse$schema };

function IncomeResponse$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.code;
  if (!SuccessCode$is(at)) return false;
  at = value.message;
  if (typeof at !== "string") return false;
  at = value.requestId;
  if (typeof at !== "string") return false;
  at = value.data;
  if (!Income$is(at)) return false;
  return true;
}

function IncomeResponse$schema(): Described {
return { is: IncomeResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: "string",
requestId: "string",
data: { $ref: Income },
} };
}

/** @internal */
export const IncomeResponse: Validator = { is: IncomeResponse$is, schema: IncomeResponse$schema };

function Eincome$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.id;
  if (typeof at !== "string") return false;
  at = value.month;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.currency;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.baseAmount;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.amount;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.metadata;
  if (at !== undefined && !(ObjectReferenceMetadata$is(at) || at === null)) return false;
  return true;
}

function Eincome$schema(): Described {
return { is: Eincome$is, type: "object", properties: {
id: "string",
month: ["string", "null"],
currency: ["string", "null"],
baseAmount: ["number", "null"],
amount: ["number", "null"],
metadata: { anyOf: [{ $ref: ObjectReferenceMetadata }, "null"] },
}, required: ["id"] };
}

/** @internal */
export const Eincome: Validator = { is: Eincome$is, schema: Eincome$schema };

function EincomeList$is$items(value: any): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) if (!Eincome$is(value[index])) return false;
  return true;
}

function EincomeList$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.nextCursor;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.items;
  if (!EincomeList$is$items(at)) return false;
  return true;
}

function EincomeList$schema(): Described {
return { is: EincomeList$is, type: "object", required: ["items"], properties: {
nextCursor: ["string", "null"],
items: { is: EincomeList$is$items, type: "array", items: { $ref: Eincome } },
} };
}

/** @internal */
export const EincomeList: Validator = { is: EincomeList$is, schema: EincomeList$schema };

function EincomeListResponse$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.code;
  if (!SuccessCode$is(at)) return false;
  at = value.message;
  if (typeof at !== "string") return false;
  at = value.requestId;
  if (typeof at !== "string") return false;
  at = value.data;
  if (!EincomeList$is(at)) return false;
  return true;
}

function EincomeListResponse$schema(): Described {
return { is: EincomeListResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: "string",
requestId: "string",
data: { $ref: EincomeList },
} };
}

/** @internal */
export const EincomeListResponse: Validator = { is: EincomeListResponse$is, schema: EincomeListResponse$schema };

function EincomeResponse$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.code;
  if (!SuccessCode$is(at)) return false;
  at = value.message;
  if (typeof at !== "string") return false;
  at = value.requestId;
  if (typeof at !== "string") return false;
  at = value.data;
  if (!Eincome$is(at)) return false;
  return true;
}

function EincomeResponse$schema(): Described {
return { is: EincomeResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: "string",
requestId: "string",
data: { $ref: Eincome },
} };
}

/** @internal */
export const EincomeResponse: Validator = { is: EincomeResponse$is, schema: EincomeResponse$schema };

function Contribution$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.id;
  if (typeof at !== "string") return false;
  at = value.date;
  if (at !== undefined && !((typeof at === "string" && date(at)) || at === null)) return false;
  at = value.currency;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.amount;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.referenceId;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.metadata;
  if (at !== undefined && !(ObjectReferenceMetadata$is(at) || at === null)) return false;
  return true;
}

function Contribution$schema(): Described {
return { is: Contribution$is, type: "object", properties: {
id: "string",
date: { type: ["string", "null"], format: "date", hasFormat: date },
currency: ["string", "null"],
amount: ["number", "null"],
referenceId: ["string", "null"],
metadata: { anyOf: [{ $ref: ObjectReferenceMetadata }, "null"] },
}, required: ["id"] };
}

/** @internal */
export const Contribution: Validator = { is: Contribution$is, schema: Contribution$schema };

function ContributionList$is$items(value: any): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) if (!Contribution$is(value[index])) return false;
  return true;
}

function ContributionList$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.nextCursor;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.items;
  if (!ContributionList$is$items(at)) return false;
  return true;
}

function ContributionList$schema(): Described {
return { is: ContributionList$is, type: "object", required: ["items"], properties: {
nextCursor: ["string", "null"],
items: { is: ContributionList$is$items, type: "array", items: { $ref: Contribution } },
} };
}

/** @internal */
export const ContributionList: Validator = { is: ContributionList$is, schema: ContributionList$schema };

function ContributionListResponse$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.code;
  if (!SuccessCode$is(at)) return false;
  at = value.message;
  if (typeof at !== "string") return false;
  at = value.requestId;
  if (typeof at !== "string") return false;
  at = value.data;
  if (!ContributionList$is(at)) return false;
  return true;
}

function ContributionListResponse$schema(): Described {
return { is: ContributionListResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: "string",
requestId: "string",
data: { $ref: ContributionList },
} };
}

/** @internal */
export const ContributionListResponse: Validator = { is: ContributionListResponse$is, schema: ContributionListResponse$schema };

function ContributionResponse$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.code;
  if (!SuccessCode$is(at)) return false;
  at = value.message;
  if (typeof at !== "string") return false;
  at = value.requestId;
  if (typeof at !== "string") return false;
  at = value.data;
  if (!Contribution$is(at)) return false;
  return true;
}

function ContributionResponse$schema(): Described {
return { is: ContributionResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: "string",
requestId: "string",
data: { $ref: Contribution },
} };
}

/** @internal */
export const ContributionResponse: Validator = { is: ContributionResponse$is, schema: ContributionResponse$schema };

function Liability$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.id;
  if (typeof at !== "string") return false;
  at = value.type;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.referenceId;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.startDate;
  if (at !== undefined && !((typeof at === "string" && date(at)) || at === null)) return false;
  at = value.endDate;
  if (at !== undefined && !((typeof at === "string" && date(at)) || at === null)) return false;
  at = value.firstAmortizationDate;
  if (at !== undefined && !((typeof at === "string" && date(at)) || at === null)) return false;
  at = value.amortizationFrequency;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.currency;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.loanAmount;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.amortizationAmount;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.outstandingBalance;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.nextPaymentAmount;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.overduePaymentAmount;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.metadata;
  if (at !== undefined && !(ObjectReferenceMetadata$is(at) || at === null)) return false;
  return true;
}

function Liability$schema(): Described {
return { is: Liability$is, type: "object", properties: {
id: "string",
type: ["string", "null"],
referenceId: ["string", "null"],
startDate: { type: ["string", "null"], format: "date", hasFormat: date },
endDate: { type: ["string", "null"], format: "date", hasFormat: date },
firstAmortizationDate: { type: ["string", "null"], format: "date", hasFormat: date },
amortizationFrequency: { anyOf: ["string", "null"] },
currency: ["string", "null"],
loanAmount: ["number", "null"],
amortizationAmount: ["number", "null"],
outstandingBalance: ["number", "null"],
nextPaymentAmount: ["number", "null"],
overduePaymentAmount: ["number", "null"],
metadata: { anyOf: [{ $ref: ObjectReferenceMetadata }, "null"] },
}, required: ["id"] };
}

/** @internal */
export const Liability: Validator = { is: Liability$is, schema: Liability$schema };

function LiabilityList$is$items(value: any): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) if (!Liability$is(value[index])) return false;
  return true;
}

function LiabilityList$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.nextCursor;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.items;
  if (!LiabilityList$is$items(at)) return false;
  return true;
}

function LiabilityList$schema(): Described {
return { is: LiabilityList$is, type: "object", required: ["items"], properties: {
nextCursor: ["string", "null"],
items: { is: LiabilityList$is$items, type: "array", items: { $ref: Liability } },
} };
}

/** @internal */
export const LiabilityList: Validator = { is: LiabilityList$is, schema: LiabilityList$schema };

function LiabilityListResponse$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.code;
  if (!SuccessCode$is(at)) return false;
  at = value.message;
  if (typeof at !== "string") return false;
  at = value.requestId;
  if (typeof at !== "string") return false;
  at = value.data;
  if (!LiabilityList$is(at)) return false;
  return true;
}

function LiabilityListResponse$schema(): Described {
return { is: LiabilityListResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: "string",
requestId: "string",
data: { $ref: LiabilityList },
} };
}

/** @internal */
export const LiabilityListResponse: Validator = { is: LiabilityListResponse$is, schema: LiabilityListResponse$schema };

function LiabilityResponse$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.code;
  if (!SuccessCode$is(at)) return false;
  at = value.message;
  if (typeof at !== "string") return false;
  at = value.requestId;
  if (typeof at !== "string") return false;
  at = value.data;
  if (!Liability$is(at)) return false;
  return true;
}

function LiabilityResponse$schema(): Described {
return { is: LiabilityResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: "string",
requestId: "string",
data: { $ref: Liability },
} };
}

/** @internal */
export const LiabilityResponse: Validator = { is: LiabilityResponse$is, schema: LiabilityResponse$schema };

function Transaction$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.id;
  if (typeof at !== "string") return false;
  at = value.date;
  if (at !== undefined && !((typeof at === "string" && date(at)) || at === null)) return false;
  at = value.description;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.currency;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.amount;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.referenceId;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.metadata;
  if (at !== undefined && !(ObjectReferenceMetadata$is(at) || at === null)) return false;
  return true;
}

function Transaction$schema(): Described {
return { is: Transaction$is, type: "object", properties: {
id: "string",
date: { type: ["string", "null"], format: "date", hasFormat: date },
description: ["string", "null"],
currency: ["string", "null"],
amount: ["number", "null"],
referenceId: ["string", "null"],
metadata: { anyOf: [{ $ref: ObjectReferenceMetadata }, "null"] },
}, required: ["id"] };
}

/** @internal */
export const Transaction: Validator = { is: Transaction$is, schema: Transaction$schema };

function TransactionList$is$items(value: any): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) if (!Transaction$is(value[index])) return false;
  return true;
}

function TransactionList$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.nextCursor;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.items;
  if (!TransactionList$is$items(at)) return false;
  return true;
}

function TransactionList$schema(): Described {
return { is: TransactionList$is, type: "object", required: ["items"], properties: {
nextCursor: ["string", "null"],
items: { is: TransactionList$is$items, type: "array", items: { $ref: Transaction } },
} };
}

/** @internal */
export const TransactionList: Validator = { is: TransactionList$is, schema: TransactionList$schema };

function TransactionListResponse$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.code;
  if (!SuccessCode$is(at)) return false;
  at = value.message;
  if (typeof at !== "string") return false;
  at = value.requestId;
  if (typeof at !== "string") return false;
  at = value.data;
  if (!TransactionList$is(at)) return false;
  return true;
}

function TransactionListResponse$schema(): Described {
return { is: TransactionListResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: "string",
requestId: "string",
data: { $ref: TransactionList },
} };
}

/** @internal */
export const TransactionListResponse: Validator = { is: TransactionListResponse$is, schema: TransactionListResponse$schema };

function TransactionResponse$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.code;
  if (!SuccessCode$is(at)) return false;
  at = value.message;
  if (typeof at !== "string") return false;
  at = value.requestId;
  if (typeof at !== "string") return false;
  at = value.data;
  if (!Transaction$is(at)) return false;
  return true;
}

function TransactionResponse$schema(): Described {
return { is: TransactionResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: "string",
requestId: "string",
data: { $ref: Transaction },
} };
}

/** @internal */
export const TransactionResponse: Validator = { is: TransactionResponse$is, schema: TransactionResponse$schema };

function Rating$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.id;
  if (typeof at !== "string") return false;
  at = value.currentRating;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.maxRating;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.calculatedPercentage;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.reviewsReceived;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.likesReceived;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.jobsCompleted;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.metadata;
  if (at !== undefined && !(ObjectReferenceMetadata$is(at) || at === null)) return false;
  return true;
}

function Rating$schema(): Described {
return { is: Rating$is, type: "object", properties: {
id: "string",
currentRating: ["number", "null"],
maxRating: ["number", "null"],
calculatedPercentage: ["number", "null"],
reviewsReceived: ["number", "null"],
likesReceived: ["number", "null"],
jobsCompleted: ["number", "null"],
metadata: { anyOf: [{ $ref: ObjectReferenceMetadata }, "null"] },
}, required: ["id"] };
}

/** @internal */
export const Rating: Validator = { is: Rating$is, schema: Rating$schema };

function RatingList$is$items(value: any): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) if (!Rating$is(value[index])) return false;
  return true;
}

function RatingList$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.nextCursor;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.items;
  if (!RatingList$is$items(at)) return false;
  return true;
}

function RatingList$schema(): Described {
return { is: RatingList$is, type: "object", required: ["items"], properties: {
nextCursor: ["string", "null"],
items: { is: RatingList$is$items, type: "array", items: { $ref: Rating } },
} };
}

/** @internal */
export const RatingList: Validator = { is: RatingList$is, schema: RatingList$schema };

function RatingListResponse$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.code;
  if (!SuccessCode$is(at)) return false;
  at = value.message;
  if (typeof at !== "string") return false;
  at = value.requestId;
  if (typeof at !== "string") return false;
  at = value.data;
  if (!RatingList$is(at)) return false;
  return true;
}

function RatingListResponse$schema(): Described {
return { is: RatingListResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: "string",
requestId: "string",
data: { $ref: RatingList },
} };
}

/** @internal */
export const RatingListResponse: Validator = { is: RatingListResponse$is, schema: RatingListResponse$schema };

function RatingResponse$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.code;
  if (!SuccessCode$is(at)) return false;
  at = value.message;
  if (typeof at !== "string") return false;
  at = value.requestId;
  if (typeof at !== "string") return false;
  at = value.data;
  if (!Rating$is(at)) return false;
  return true;
}

function RatingResponse$schema(): Described {
return { is: RatingResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: "string",
requestId: "string",
data: { $ref: Rating },
} };
}

/** @internal */
export const RatingResponse: Validator = { is: RatingResponse$is, schema: RatingResponse$schema };

function UserDocument$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.id;
  if (typeof at !== "string") return false;
  at = value.name;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.docId;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.status;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.documentType;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.issueDate;
  if (at !== undefined && !((typeof at === "string" && date(at)) || at === null)) return false;
  at = value.expiryDate;
  if (at !== undefined && !((typeof at === "string" && date(at)) || at === null)) return false;
  at = value.fileUrl;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.remarks;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.metadata;
  if (at !== undefined && !(ObjectReferenceMetadata$is(at) || at === null)) return false;
  return true;
}

function UserDocument$schema(): Described {
return { is: UserDocument$is, type: "object", properties: {
id: "string",
name: ["string", "null"],
docId: ["string", "null"],
status: ["string", "null"],
documentType: { anyOf: ["string", "null"] },
issueDate: { type: ["string", "null"], format: "date", hasFormat: date },
expiryDate: { type: ["string", "null"], format: "date", hasFormat: date },
fileUrl: ["string", "null"],
remarks: ["string", "null"],
metadata: { anyOf: [{ $ref: ObjectReferenceMetadata }, "null"] },
}, required: ["id"] };
}

/** @internal */
export const UserDocument: Validator = { is: UserDocument$is, schema: UserDocument$schema };

function UserDocumentList$is$items(value: any): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) if (!UserDocument$is(value[index])) return false;
  return true;
}

function UserDocumentList$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.nextCursor;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.items;
  if (!UserDocumentList$is$items(at)) return false;
  return true;
}

function UserDocumentList$schema(): Described {
return { is: UserDocumentList$is, type: "object", required: ["items"], properties: {
nextCursor: ["string", "null"],
items: { is: UserDocumentList$is$items, type: "array", items: { $ref: UserDocument } },
} };
}

/** @internal */
export const UserDocumentList: Validator = { is: UserDocumentList$is, schema: UserDocumentList$schema };

function UserDocumentListResponse$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.code;
  if (!SuccessCode$is(at)) return false;
  at = value.message;
  if (typeof at !== "string") return false;
  at = value.requestId;
  if (typeof at !== "string") return false;
  at = value.data;
  if (!UserDocumentList$is(at)) return false;
  return true;
}

function UserDocumentListResponse$schema(): Described {
return { is: UserDocumentListResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: "string",
requestId: "string",
data: { $ref: UserDocumentList },
} };
}

/** @internal */
export const UserDocumentListResponse: Validator = { is: UserDocumentListResponse$is, schema: UserDocumentListResponse$schema };

function UserDocumentResponse$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.code;
  if (!SuccessCode$is(at)) return false;
  at = value.message;
  if (typeof at !== "string") return false;
  at = value.requestId;
  if (typeof at !== "string") return false;
  at = value.data;
  if (!UserDocument$is(at)) return false;
  return true;
}

function UserDocumentResponse$schema(): Described {
return { is: UserDocumentResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: "string",
requestId: "string",
data: { $ref: UserDocument },
} };
}

/** @internal */
export const UserDocumentResponse: Validator = { is: UserDocumentResponse$is, schema: UserDocumentResponse$schema };

function Insight$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.id;
  if (typeof at !== "string") return false;
  at = value.cutoffTime;
  if (at !== undefined && !((typeof at === "string" && dateTime(at)) || at === null)) return false;
  at = value.features;
  if (at !== undefined && !(ObjectFeature$is(at) || at === null)) return false;
  at = value.metadata;
  if (at !== undefined && !(ObjectReferenceMetadata$is(at) || at === null)) return false;
  return true;
}

function Insight$schema(): Described {
return { is: Insight$is, type: "object", properties: {
id: "string",
cutoffTime: { type: ["string", "null"], format: "date-time", hasFormat: dateTime },
features: { anyOf: [{ $ref: ObjectFeature }, "null"] },
metadata: { anyOf: [{ $ref: ObjectReferenceMetadata }, "null"] },
}, required: ["id"] };
}

/** @internal */
export const Insight: Validator = { is: Insight$is, schema: Insight$schema };

function InsightList$is$items(value: any): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) if (!Insight$is(value[index])) return false;
  return true;
}

function InsightList$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.nextCursor;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.items;
  if (!InsightList$is$items(at)) return false;
  return true;
}

function InsightList$schema(): Described {
return { is: InsightList$is, type: "object", required: ["items"], properties: {
nextCursor: ["string", "null"],
items: { is: InsightList$is$items, type: "array", items: { $ref: Insight } },
} };
}

/** @internal */
export const InsightList: Validator = { is: InsightList$is, schema: InsightList$schema };

function InsightListResponse$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.code;
  if (!SuccessCode$is(at)) return false;
  at = value.message;
  if (typeof at !== "string") return false;
  at = value.requestId;
  if (typeof at !== "string") return false;
  at = value.data;
  if (!InsightList$is(at)) return false;
  return true;
}

function InsightListResponse$schema(): Described {
return { is: InsightListResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: "string",
requestId: "string",
data: { $ref: InsightList },
} };
}

/** @internal */
export const InsightListResponse: Validator = { is: InsightListResponse$is, schema: InsightListResponse$schema };

function InsightResponse$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.code;
  if (!SuccessCode$is(at)) return false;
  at = value.message;
  if (typeof at !== "string") return false;
  at = value.requestId;
  if (typeof at !== "string") return false;
  at = value.data;
  if (!Insight$is(at)) return false;
  return true;
}

function InsightResponse$schema(): Described {
return { is: InsightResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: "string",
requestId: "string",
data: { $ref: Insight },
} };
}

/** @internal */
export const InsightResponse: Validator = { is: InsightResponse$is, schema: InsightResponse$schema };

function Link$is$records(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) if (!LinkRecord$is(value[index])) return false;
  }
  return true;
}

function Link$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.id;
  if (typeof at !== "string") return false;
  at = value.startDate;
  if (at !== undefined && !((typeof at === "string" && dateTime(at)) || at === null)) return false;
  at = value.endDate;
  if (at !== undefined && !((typeof at === "string" && dateTime(at)) || at === null)) return false;
  at = value.records;
  if (at !== undefined && !Link$is$records(at)) return false;
  at = value.metadata;
  if (at !== undefined && !(ObjectReferenceMetadata$is(at) || at === null)) return false;
  return true;
}

function Link$schema(): Described {
return { is: Link$is, type: "object", properties: {
id: "string",
startDate: { type: ["string", "null"], format: "date-time", hasFormat: dateTime },
endDate: { type: ["string", "null"], format: "date-time", hasFormat: dateTime },
records: { is: Link$is$records, type: ["array", "null"], items: { $ref: LinkRecord } },
metadata: { anyOf: [{ $ref: ObjectReferenceMetadata }, "null"] },
}, required: ["id"] };
}

/** @internal */
export const Link: Validator = { is: Link$is, schema: Link$schema };

function LinkList$is$items(value: any): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) if (!Link$is(value[index])) return false;
  return true;
}

function LinkList$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.nextCursor;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.items;
  if (!LinkList$is$items(at)) return false;
  return true;
}

function LinkList$schema(): Described {
return { is: LinkList$is, type: "object", required: ["items"], properties: {
nextCursor: ["string", "null"],
items: { is: LinkList$is$items, type: "array", items: { $ref: Link } },
} };
}

/** @internal */
export const LinkList: Validator = { is: LinkList$is, schema: LinkList$schema };

function LinkListResponse$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.code;
  if (!SuccessCode$is(at)) return false;
  at = value.message;
  if (typeof at !== "string") return false;
  at = value.requestId;
  if (typeof at !== "string") return false;
  at = value.data;
  if (!LinkList$is(at)) return false;
  return true;
}

function LinkListResponse$schema(): Described {
return { is: LinkListResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: "string",
requestId: "string",
data: { $ref: LinkList },
} };
}

/** @internal */
export const LinkListResponse: Validator = { is: LinkListResponse$is, schema: LinkListResponse$schema };

function LinkResponse$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.code;
  if (!SuccessCode$is(at)) return false;
  at = value.message;
  if (typeof at !== "string") return false;
  at = value.requestId;
  if (typeof at !== "string") return false;
  at = value.data;
  if (!Link$is(at)) return false;
  return true;
}

function LinkResponse$schema(): Described {
return { is: LinkResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: "string",
requestId: "string",
data: { $ref: Link },
} };
}

/** @internal */
export const LinkResponse: Validator = { is: LinkResponse$is, schema: LinkResponse$schema };

function ArchiveStatusKnown$is(value: any): boolean {
  if (!(value === "STARTED" || value === "ANALYZED" || value === "UNSUPPORTED" || value === "ERROR" || value === "REVOKED")) return false;
  return true;
}

function ArchiveStatusKnown$schema(): Described {
return { is: ArchiveStatusKnown$is, type: "string", enum: ["STARTED", "ANALYZED", "UNSUPPORTED", "ERROR", "REVOKED"] };
}

/** @internal */
export const ArchiveStatusKnown: Validator = { is: ArchiveStatusKnown$is, schema: ArchiveStatusKnown$schema };

function ArchiveStatus$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function ArchiveStatus$schema(): Described {
return { is: ArchiveStatus$is, type: "string" };
}

/** @internal */
export const ArchiveStatus: Validator = { is: ArchiveStatus$is, schema: ArchiveStatus$schema };

function ArchiveErrorCodeKnown$is(value: any): boolean {
  if (!(value === "MISSING_MANDATARY_FIELD" || value === "MISSING_MANDATORY_FIELD" || value === "INVALID_FIELD_FORMAT" || value === "SYSTEM_ERROR")) return false;
  return true;
}

function ArchiveErrorCodeKnown$schema(): Described {
return { is: ArchiveErrorCodeKnown$is, type: "string", enum: ["MISSING_MANDATARY_FIELD", "MISSING_MANDATORY_FIELD", "INVALID_FIELD_FORMAT", "SYSTEM_ERROR"] };
}

/** @internal */
export const ArchiveErrorCodeKnown: Validator = { is: ArchiveErrorCodeKnown$is, schema: ArchiveErrorCodeKnown$schema };

function ArchiveErrorCode$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function ArchiveErrorCode$schema(): Described {
return { is: ArchiveErrorCode$is, type: "string" };
}

/** @internal */
export const ArchiveErrorCode: Validator = { is: ArchiveErrorCode$is, schema: ArchiveErrorCode$schema };

function ArchiveState$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.status;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.errorCode;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.errorMessage;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.updatedAt;
  if (at !== undefined && !((typeof at === "string" && dateTime(at)) || at === null)) return false;
  return true;
}

function ArchiveState$schema(): Described {
return { is: ArchiveState$is, type: "object", properties: {
status: { anyOf: ["string", "null"] },
errorCode: { anyOf: ["string", "null"] },
errorMessage: ["string", "null"],
updatedAt: { type: ["string", "null"], format: "date-time", hasFormat: dateTime },
} };
}

/** @internal */
export const ArchiveState: Validator = { is: ArchiveState$is, schema: ArchiveState$schema };

function RawFileFormatKnown$is(value: any): boolean {
  if (!(value === "PDF" || value === "PNG" || value === "JPG" || value === "JPEG" || value === "TIFF")) return false;
  return true;
}

function RawFileFormatKnown$schema(): Described {
return { is: RawFileFormatKnown$is, type: "string", enum: ["PDF", "PNG", "JPG", "JPEG", "TIFF"] };
}

/** @internal */
export const RawFileFormatKnown: Validator = { is: RawFileFormatKnown$is, schema: RawFileFormatKnown$schema };

function RawFileFormat$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function RawFileFormat$schema(): Described {
return { is: RawFileFormat$is, type: "string" };
}

/** @internal */
export const RawFileFormat: Validator = { is: RawFileFormat$is, schema: RawFileFormat$schema };

function RawFile$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.id;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.createdAt;
  if (at !== undefined && !((typeof at === "string" && dateTime(at)) || at === null)) return false;
  at = value.name;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.subType;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.size;
  if (at !== undefined && !(Number.isInteger(at) || at === null)) return false;
  at = value.format;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.url;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  return true;
}

function RawFile$schema(): Described {
return { is: RawFile$is, type: "object", properties: {
id: ["string", "null"],
createdAt: { type: ["string", "null"], format: "date-time", hasFormat: dateTime },
name: ["string", "null"],
subType: ["string", "null"],
size: ["integer", "null"],
format: { anyOf: ["string", "null"] },
url: ["string", "null"],
} };
}

/** @internal */
export const RawFile: Validator = { is: RawFile$is, schema: RawFile$schema };

function UploadedDocument$is$rawFiles(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) if (!RawFile$is(value[index])) return false;
  }
  return true;
}

function UploadedDocument$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.id;
  if (typeof at !== "string") return false;
  at = value.createdAt;
  if (at !== undefined && !((typeof at === "string" && dateTime(at)) || at === null)) return false;
  at = value.providerId;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.userId;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.type;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.state;
  if (at !== undefined && !(ArchiveState$is(at) || at === null)) return false;
  at = value.rawFiles;
  if (at !== undefined && !UploadedDocument$is$rawFiles(at)) return false;
  return true;
}

function UploadedDocument$schema(): Described {
return { is: UploadedDocument$is, type: "object", required: ["id"], properties: {
id: "string",
createdAt: { type: ["string", "null"], format: "date-time", hasFormat: dateTime },
providerId: ["string", "null"],
userId: ["string", "null"],
type: ["string", "null"],
state: { anyOf: [{ $ref: ArchiveState }, "null"] },
rawFiles: { is: UploadedDocument$is$rawFiles, type: ["array", "null"], items: { $ref: RawFile } },
} };
}

/** @internal */
export const UploadedDocument: Validator = { is: UploadedDocument$is, schema: UploadedDocument$schema };

function ArchiveFileTypeKnown$is(value: any): boolean {
  if (!(value === "PAYSLIP" || value === "TAX_DOCUMENT" || value === "EMPLOYMENT_CERTIFICATE" || value === "BANK_STATEMENT" || value === "COMPANY_ID" || value === "CLEARANCE_NBI" || value === "GOVERNMENT_ID" || value === "TELCO_BILL" || value === "ELECTRICITY_BILL" || value === "WATER_BILL" || value === "OTHERS")) return false;
  return true;
}

function ArchiveFileTypeKnown$schema(): Described {
return { is: ArchiveFileTypeKnown$is, type: "string", enum: ["PAYSLIP", "TAX_DOCUMENT", "EMPLOYMENT_CERTIFICATE", "BANK_STATEMENT", "COMPANY_ID", "CLEARANCE_NBI", "GOVERNMENT_ID", "TELCO_BILL", "ELECTRICITY_BILL", "WATER_BILL", "OTHERS"] };
}

/** @internal */
export const ArchiveFileTypeKnown: Validator = { is: ArchiveFileTypeKnown$is, schema: ArchiveFileTypeKnown$schema };

function ArchiveFileType$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function ArchiveFileType$schema(): Described {
return { is: ArchiveFileType$is, type: "string" };
}

/** @internal */
export const ArchiveFileType: Validator = { is: ArchiveFileType$is, schema: ArchiveFileType$schema };

function ArchiveClassification$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.fileType;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  return true;
}

function ArchiveClassification$schema(): Described {
return { is: ArchiveClassification$is, type: "object", properties: {
fileType: { anyOf: ["string", "null"] },
} };
}

/** @internal */
export const ArchiveClassification: Validator = { is: ArchiveClassification$is, schema: ArchiveClassification$schema };

function ArchivePayslipAnalysis$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.startDate;
  if (at !== undefined && !((typeof at === "string" && date(at)) || at === null)) return false;
  at = value.endDate;
  if (at !== undefined && !((typeof at === "string" && date(at)) || at === null)) return false;
  at = value.payDate;
  if (at !== undefined && !((typeof at === "string" && date(at)) || at === null)) return false;
  at = value.currency;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.grossAmount;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.netAmount;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.employerName;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.employeeName;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.ssNumber;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.philHealthNumber;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.taxNumber;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.pagIbigNumber;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  return true;
}

function ArchivePayslipAnalysis$schema(): Described {
return { is: ArchivePayslipAnalysis$is, type: "object", properties: {
startDate: { type: ["string", "null"], format: "date", hasFormat: date },
endDate: { type: ["string", "null"], format: "date", hasFormat: date },
payDate: { type: ["string", "null"], format: "date", hasFormat: date },
currency: ["string", "null"],
grossAmount: ["number", "null"],
netAmount: ["number", "null"],
employerName: ["string", "null"],
employeeName: ["string", "null"],
ssNumber: ["string", "null"],
philHealthNumber: ["string", "null"],
taxNumber: ["string", "null"],
pagIbigNumber: ["string", "null"],
} };
}

/** @internal */
export const ArchivePayslipAnalysis: Validator = { is: ArchivePayslipAnalysis$is, schema: ArchivePayslipAnalysis$schema };

function ArchiveAnalysis$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.startDate;
  if (at !== undefined && !((typeof at === "string" && date(at)) || at === null)) return false;
  at = value.endDate;
  if (at !== undefined && !((typeof at === "string" && date(at)) || at === null)) return false;
  at = value.payDate;
  if (at !== undefined && !((typeof at === "string" && date(at)) || at === null)) return false;
  at = value.currency;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.grossAmount;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.netAmount;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.employerName;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.employeeName;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.ssNumber;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.philHealthNumber;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.taxNumber;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.pagIbigNumber;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.baseAmount;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.fullName;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.firstName;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.middleName;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.lastName;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.address;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.dateOfBirth;
  if (at !== undefined && !((typeof at === "string" && date(at)) || at === null)) return false;
  at = value.gender;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.maritalStatus;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.citizenship;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.nbiIdNumber;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.expireDate;
  if (at !== undefined && !((typeof at === "string" && date(at)) || at === null)) return false;
  at = value.remark;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.employeeIdNumber;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.employeeIdType;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.position;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.department;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.employmentStatus;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.salaryAmount;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.salaryTerm;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.purpose;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.remarks;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.issueDate;
  if (at !== undefined && !((typeof at === "string" && date(at)) || at === null)) return false;
  at = value.signatoryName;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.signatoryPosition;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.supplier;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.accountNumber;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.statementNumber;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.statementDate;
  if (at !== undefined && !((typeof at === "string" && date(at)) || at === null)) return false;
  at = value.dueDate;
  if (at !== undefined && !((typeof at === "string" && date(at)) || at === null)) return false;
  at = value.paymentDate;
  if (at !== undefined && !((typeof at === "string" && date(at)) || at === null)) return false;
  at = value.dueAmount;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.currentBillAmount;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.previousDueAmount;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.balanceAmount;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.vatAmount;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.adjustmentAmount;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.emailAddress;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.phoneNumber;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.currentPeriodUsage;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.previousReading;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.presentReading;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  return true;
}

function ArchiveAnalysis$schema(): Described {
return { is: ArchiveAnalysis$is, type: "object", properties: {
startDate: { type: ["string", "null"], format: "date", hasFormat: date },
endDate: { type: ["string", "null"], format: "date", hasFormat: date },
payDate: { type: ["string", "null"], format: "date", hasFormat: date },
currency: ["string", "null"],
grossAmount: ["number", "null"],
netAmount: ["number", "null"],
employerName: ["string", "null"],
employeeName: ["string", "null"],
ssNumber: ["string", "null"],
philHealthNumber: ["string", "null"],
taxNumber: ["string", "null"],
pagIbigNumber: ["string", "null"],
baseAmount: ["number", "null"],
fullName: ["string", "null"],
firstName: ["string", "null"],
middleName: ["string", "null"],
lastName: ["string", "null"],
address: ["string", "null"],
dateOfBirth: { type: ["string", "null"], format: "date", hasFormat: date },
gender: { anyOf: ["string", "null"] },
maritalStatus: { anyOf: ["string", "null"] },
citizenship: ["string", "null"],
nbiIdNumber: ["string", "null"],
expireDate: { type: ["string", "null"], format: "date", hasFormat: date },
remark: ["string", "null"],
employeeIdNumber: ["string", "null"],
employeeIdType: ["string", "null"],
position: ["string", "null"],
department: ["string", "null"],
employmentStatus: ["string", "null"],
salaryAmount: ["number", "null"],
salaryTerm: ["string", "null"],
purpose: ["string", "null"],
remarks: ["string", "null"],
issueDate: { type: ["string", "null"], format: "date", hasFormat: date },
signatoryName: ["string", "null"],
signatoryPosition: ["string", "null"],
supplier: ["string", "null"],
accountNumber: ["string", "null"],
statementNumber: ["string", "null"],
statementDate: { type: ["string", "null"], format: "date", hasFormat: date },
dueDate: { type: ["string", "null"], format: "date", hasFormat: date },
paymentDate: { type: ["string", "null"], format: "date", hasFormat: date },
dueAmount: ["number", "null"],
currentBillAmount: ["number", "null"],
previousDueAmount: ["number", "null"],
balanceAmount: ["number", "null"],
vatAmount: ["number", "null"],
adjustmentAmount: ["number", "null"],
emailAddress: ["string", "null"],
phoneNumber: ["string", "null"],
currentPeriodUsage: ["number", "null"],
previousReading: ["number", "null"],
presentReading: ["number", "null"],
} };
}

/** @internal */
export const ArchiveAnalysis: Validator = { is: ArchiveAnalysis$is, schema: ArchiveAnalysis$schema };

function ArchiveExtraction$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.fileType;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.analysis;
  if (at !== undefined && !(ArchiveAnalysis$is(at) || at === null)) return false;
  return true;
}

function ArchiveExtraction$schema(): Described {
return { is: ArchiveExtraction$is, type: "object", properties: {
fileType: { anyOf: ["string", "null"] },
analysis: { anyOf: [{ $ref: ArchiveAnalysis }, "null"] },
} };
}

/** @internal */
export const ArchiveExtraction: Validator = { is: ArchiveExtraction$is, schema: ArchiveExtraction$schema };

function ArchiveValidationResultCodeKnown$is(value: any): boolean {
  if (!(value === "PASSED" || value === "FAILED" || value === "NO_DATA")) return false;
  return true;
}

function ArchiveValidationResultCodeKnown$schema(): Described {
return { is: ArchiveValidationResultCodeKnown$is, type: "string", enum: ["PASSED", "FAILED", "NO_DATA"] };
}

/** @internal */
export const ArchiveValidationResultCodeKnown: Validator = { is: ArchiveValidationResultCodeKnown$is, schema: ArchiveValidationResultCodeKnown$schema };

function ArchiveValidationResultCode$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function ArchiveValidationResultCode$schema(): Described {
return { is: ArchiveValidationResultCode$is, type: "string" };
}

/** @internal */
export const ArchiveValidationResultCode: Validator = { is: ArchiveValidationResultCode$is, schema: ArchiveValidationResultCode$schema };

function ArchiveValidationCheck$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.resultCode;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.score;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.resultMessage;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  return true;
}

function ArchiveValidationCheck$schema(): Described {
return { is: ArchiveValidationCheck$is, type: "object", properties: {
resultCode: { anyOf: ["string", "null"] },
score: ["number", "null"],
resultMessage: ["string", "null"],
} };
}

/** @internal */
export const ArchiveValidationCheck: Validator = { is: ArchiveValidationCheck$is, schema: ArchiveValidationCheck$schema };

function ArchiveValidation$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.fileType;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.metadata;
  if (at !== undefined && !(ArchiveValidationCheck$is(at) || at === null)) return false;
  at = value.computation;
  if (at !== undefined && !(ArchiveValidationCheck$is(at) || at === null)) return false;
  at = value.identity;
  if (at !== undefined && !(ArchiveValidationCheck$is(at) || at === null)) return false;
  at = value.location;
  if (at !== undefined && !(ArchiveValidationCheck$is(at) || at === null)) return false;
  return true;
}

function ArchiveValidation$schema(): Described {
return { is: ArchiveValidation$is, type: "object", properties: {
fileType: ["string", "null"],
metadata: { anyOf: [{ $ref: ArchiveValidationCheck }, "null"] },
computation: { anyOf: [{ $ref: ArchiveValidationCheck }, "null"] },
identity: { anyOf: [{ $ref: ArchiveValidationCheck }, "null"] },
location: { anyOf: [{ $ref: ArchiveValidationCheck }, "null"] },
} };
}

/** @internal */
export const ArchiveValidation: Validator = { is: ArchiveValidation$is, schema: ArchiveValidation$schema };

function Archive$is$rawFiles(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) if (!RawFile$is(value[index])) return false;
  }
  return true;
}

function Archive$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.id;
  if (typeof at !== "string") return false;
  at = value.createdAt;
  if (at !== undefined && !((typeof at === "string" && dateTime(at)) || at === null)) return false;
  at = value.providerId;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.userId;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.type;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.state;
  if (at !== undefined && !(ArchiveState$is(at) || at === null)) return false;
  at = value.rawFiles;
  if (at !== undefined && !Archive$is$rawFiles(at)) return false;
  at = value.classification;
  if (at !== undefined && !(ArchiveClassification$is(at) || at === null)) return false;
  at = value.analysis;
  if (at !== undefined && !(ArchiveAnalysis$is(at) || at === null)) return false;
  at = value.extraction;
  if (at !== undefined && !(ArchiveExtraction$is(at) || at === null)) return false;
  at = value.validation;
  if (at !== undefined && !(ArchiveValidation$is(at) || at === null)) return false;
  return true;
}

function Archive$schema(): Described {
return { is: Archive$is, type: "object", properties: {
id: "string",
createdAt: { type: ["string", "null"], format: "date-time", hasFormat: dateTime },
providerId: ["string", "null"],
userId: ["string", "null"],
type: ["string", "null"],
state: { anyOf: [{ $ref: ArchiveState }, "null"] },
rawFiles: { is: Archive$is$rawFiles, type: ["array", "null"], items: { $ref: RawFile } },
classification: { anyOf: [{ $ref: ArchiveClassification }, "null"] },
analysis: { anyOf: [{ $ref: ArchiveAnalysis }, "null"] },
extraction: { anyOf: [{ $ref: ArchiveExtraction }, "null"] },
validation: { anyOf: [{ $ref: ArchiveValidation }, "null"] },
}, required: ["id"] };
}

/** @internal */
export const Archive: Validator = { is: Archive$is, schema: Archive$schema };

function ArchiveList$is$items(value: any): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) if (!Archive$is(value[index])) return false;
  return true;
}

function ArchiveList$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.nextCursor;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.items;
  if (!ArchiveList$is$items(at)) return false;
  return true;
}

function ArchiveList$schema(): Described {
return { is: ArchiveList$is, type: "object", required: ["items"], properties: {
nextCursor: ["string", "null"],
items: { is: ArchiveList$is$items, type: "array", items: { $ref: Archive } },
} };
}

/** @internal */
export const ArchiveList: Validator = { is: ArchiveList$is, schema: ArchiveList$schema };

function ArchiveListResponse$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.code;
  if (!SuccessCode$is(at)) return false;
  at = value.message;
  if (typeof at !== "string") return false;
  at = value.requestId;
  if (typeof at !== "string") return false;
  at = value.data;
  if (!ArchiveList$is(at)) return false;
  return true;
}

function ArchiveListResponse$schema(): Described {
return { is: ArchiveListResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: "string",
requestId: "string",
data: { $ref: ArchiveList },
} };
}

/** @internal */
export const ArchiveListResponse: Validator = { is: ArchiveListResponse$is, schema: ArchiveListResponse$schema };

function RawFileExtension$is(value: any): boolean {
  if (!(value === "PDF" || value === "PNG" || value === "JPG" || value === "JPEG")) return false;
  return true;
}

function RawFileExtension$schema(): Described {
return { is: RawFileExtension$is, type: "string", enum: ["PDF", "PNG", "JPG", "JPEG"] };
}

/** @internal */
export const RawFileExtension: Validator = { is: RawFileExtension$is, schema: RawFileExtension$schema };

function RawFileSubtype$is(value: any): boolean {
  if (!(value === "PAYSLIP" || value === "PERSONAL_INFORMATION" || value === "EMPLOYMENT_INFORMATION" || value === "TAX_PAYMENT" || value === "COMPANY_ID_FRONT" || value === "COMPANY_ID_BACK" || value === "CARD_FRONT" || value === "CARD_BACK")) return false;
  return true;
}

function RawFileSubtype$schema(): Described {
return { is: RawFileSubtype$is, type: "string", enum: ["PAYSLIP", "PERSONAL_INFORMATION", "EMPLOYMENT_INFORMATION", "TAX_PAYMENT", "COMPANY_ID_FRONT", "COMPANY_ID_BACK", "CARD_FRONT", "CARD_BACK"] };
}

/** @internal */
export const RawFileSubtype: Validator = { is: RawFileSubtype$is, schema: RawFileSubtype$schema };

function RawFileUpload$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.fileExtensionType;
  if (!(at === "PDF" || at === "PNG" || at === "JPG" || at === "JPEG")) return false;
  at = value.fileContent;
  if (!(typeof at === "string" && at.length >= 1)) return false;
  at = value.fileName;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.fileSubtype;
  if (at !== undefined && !(RawFileSubtype$is(at) || at === null)) return false;
  for (const name in value) {
    switch (name) {
      case "fileExtensionType":
      case "fileContent":
      case "fileName":
      case "fileSubtype":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function RawFileUpload$schema(): Described {
return { is: RawFileUpload$is, type: "object", additionalProperties: false, required: ["fileExtensionType", "fileContent"], properties: {
fileExtensionType: { $ref: RawFileExtension },
fileContent: { type: "string", minLength: 1 },
fileName: ["string", "null"],
fileSubtype: { anyOf: [{ $ref: RawFileSubtype }, "null"] },
} };
}

/** @internal */
export const RawFileUpload: Validator = { is: RawFileUpload$is, schema: RawFileUpload$schema };

function ArchiveCreateRequest$is$rawFiles(value: any): boolean {
  if (!Array.isArray(value)) return false;
  if (value.length < 1) return false;
  for (let index = 0; index < value.length; index++) if (!RawFileUpload$is(value[index])) return false;
  return true;
}

function ArchiveCreateRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.userId;
  if (at !== undefined && !((typeof at === "string" && at.length >= 1) || at === null)) return false;
  at = value.fileType;
  if (at !== undefined && !((typeof at === "string" && at.length >= 1) || at === null)) return false;
  at = value.rawFiles;
  if (!ArchiveCreateRequest$is$rawFiles(at)) return false;
  for (const name in value) {
    switch (name) {
      case "userId":
      case "fileType":
      case "rawFiles":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function ArchiveCreateRequest$schema(): Described {
return { is: ArchiveCreateRequest$is, type: "object", additionalProperties: false, required: ["rawFiles"], properties: {
userId: { type: ["string", "null"], minLength: 1 },
fileType: { type: ["string", "null"], minLength: 1 },
rawFiles: { is: ArchiveCreateRequest$is$rawFiles, type: "array", minItems: 1, items: { $ref: RawFileUpload } },
} };
}

/** @internal */
export const ArchiveCreateRequest: Validator = { is: ArchiveCreateRequest$is, schema: ArchiveCreateRequest$schema };

function ArchiveResponse$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.code;
  if (!SuccessCode$is(at)) return false;
  at = value.message;
  if (typeof at !== "string") return false;
  at = value.requestId;
  if (typeof at !== "string") return false;
  at = value.data;
  if (!Archive$is(at)) return false;
  return true;
}

function ArchiveResponse$schema(): Described {
return { is: ArchiveResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: "string",
requestId: "string",
data: { $ref: Archive },
} };
}

/** @internal */
export const ArchiveResponse: Validator = { is: ArchiveResponse$is, schema: ArchiveResponse$schema };

function ArchiveClassifyRequest$is$rawFiles(value: any): boolean {
  if (!Array.isArray(value)) return false;
  if (value.length < 1) return false;
  for (let index = 0; index < value.length; index++) if (!RawFileUpload$is(value[index])) return false;
  return true;
}

function ArchiveClassifyRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.userId;
  if (at !== undefined && !((typeof at === "string" && at.length >= 1) || at === null)) return false;
  at = value.rawFiles;
  if (!ArchiveClassifyRequest$is$rawFiles(at)) return false;
  for (const name in value) {
    switch (name) {
      case "userId":
      case "rawFiles":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function ArchiveClassifyRequest$schema(): Described {
return { is: ArchiveClassifyRequest$is, type: "object", additionalProperties: false, required: ["rawFiles"], properties: {
userId: { type: ["string", "null"], minLength: 1 },
rawFiles: { is: ArchiveClassifyRequest$is$rawFiles, type: "array", minItems: 1, items: { $ref: RawFileUpload } },
} };
}

/** @internal */
export const ArchiveClassifyRequest: Validator = { is: ArchiveClassifyRequest$is, schema: ArchiveClassifyRequest$schema };

function ArchivePayslipRawFileUploadRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.userId;
  if (!(typeof at === "string" && at.length >= 1)) return false;
  at = value.fileExtensionType;
  if (!(at === "PDF" || at === "PNG" || at === "JPG" || at === "JPEG")) return false;
  at = value.fileContent;
  if (!(typeof at === "string" && at.length >= 1)) return false;
  for (const name in value) {
    switch (name) {
      case "userId":
      case "fileExtensionType":
      case "fileContent":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function ArchivePayslipRawFileUploadRequest$schema(): Described {
return { is: ArchivePayslipRawFileUploadRequest$is, type: "object", additionalProperties: false, required: ["userId", "fileExtensionType", "fileContent"], properties: {
userId: { type: "string", minLength: 1 },
fileExtensionType: { $ref: RawFileExtension },
fileContent: { type: "string", minLength: 1 },
} };
}

/** @internal */
export const ArchivePayslipRawFileUploadRequest: Validator = { is: ArchivePayslipRawFileUploadRequest$is, schema: ArchivePayslipRawFileUploadRequest$schema };

function ArchivePayslipMatchResult$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.employeeNameAndIdentificationNumberMatchScore;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.employeeNameAndSsNumberMatchScore;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.employeeNameAndPagIbigNumberMatchScore;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.employeeNameAndPhilHealthNumberMatchScore;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.employeeNameAndTaxNumberMatchScore;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  return true;
}

function ArchivePayslipMatchResult$schema(): Described {
return { is: ArchivePayslipMatchResult$is, type: "object", properties: {
employeeNameAndIdentificationNumberMatchScore: ["number", "null"],
employeeNameAndSsNumberMatchScore: ["number", "null"],
employeeNameAndPagIbigNumberMatchScore: ["number", "null"],
employeeNameAndPhilHealthNumberMatchScore: ["number", "null"],
employeeNameAndTaxNumberMatchScore: ["number", "null"],
} };
}

/** @internal */
export const ArchivePayslipMatchResult: Validator = { is: ArchivePayslipMatchResult$is, schema: ArchivePayslipMatchResult$schema };

function ArchivePayslipPrediction$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.startDate;
  if (at !== undefined && !((typeof at === "string" && date(at)) || at === null)) return false;
  at = value.endDate;
  if (at !== undefined && !((typeof at === "string" && date(at)) || at === null)) return false;
  at = value.payDate;
  if (at !== undefined && !((typeof at === "string" && date(at)) || at === null)) return false;
  at = value.currency;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.grossAmount;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.netAmount;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.employerName;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.employeeName;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.ssNumber;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.philHealthNumber;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.taxNumber;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.pagIbigNumber;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.matchResult;
  if (at !== undefined && !(ArchivePayslipMatchResult$is(at) || at === null)) return false;
  at = value.metadata;
  if (at !== undefined && !(ObjectReferenceMetadata$is(at) || at === null)) return false;
  return true;
}

function ArchivePayslipPrediction$schema(): Described {
return { is: ArchivePayslipPrediction$is, type: "object", properties: {
startDate: { type: ["string", "null"], format: "date", hasFormat: date },
endDate: { type: ["string", "null"], format: "date", hasFormat: date },
payDate: { type: ["string", "null"], format: "date", hasFormat: date },
currency: ["string", "null"],
grossAmount: ["number", "null"],
netAmount: ["number", "null"],
employerName: ["string", "null"],
employeeName: ["string", "null"],
ssNumber: ["string", "null"],
philHealthNumber: ["string", "null"],
taxNumber: ["string", "null"],
pagIbigNumber: ["string", "null"],
matchResult: { anyOf: [{ $ref: ArchivePayslipMatchResult }, "null"] },
metadata: { anyOf: [{ $ref: ObjectReferenceMetadata }, "null"] },
} };
}

/** @internal */
export const ArchivePayslipPrediction: Validator = { is: ArchivePayslipPrediction$is, schema: ArchivePayslipPrediction$schema };

function ArchivePayslipPredictionResponse$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.code;
  if (!SuccessCode$is(at)) return false;
  at = value.message;
  if (typeof at !== "string") return false;
  at = value.requestId;
  if (typeof at !== "string") return false;
  at = value.data;
  if (!ArchivePayslipPrediction$is(at)) return false;
  return true;
}

function ArchivePayslipPredictionResponse$schema(): Described {
return { is: ArchivePayslipPredictionResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: "string",
requestId: "string",
data: { $ref: ArchivePayslipPrediction },
} };
}

/** @internal */
export const ArchivePayslipPredictionResponse: Validator = { is: ArchivePayslipPredictionResponse$is, schema: ArchivePayslipPredictionResponse$schema };

function ArchivePayslipPredictionList$is$items(value: any): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) if (!ArchivePayslipPrediction$is(value[index])) return false;
  return true;
}

function ArchivePayslipPredictionList$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.nextCursor;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.items;
  if (!ArchivePayslipPredictionList$is$items(at)) return false;
  return true;
}

function ArchivePayslipPredictionList$schema(): Described {
return { is: ArchivePayslipPredictionList$is, type: "object", required: ["items"], properties: {
nextCursor: ["string", "null"],
items: { is: ArchivePayslipPredictionList$is$items, type: "array", items: { $ref: ArchivePayslipPrediction } },
} };
}

/** @internal */
export const ArchivePayslipPredictionList: Validator = { is: ArchivePayslipPredictionList$is, schema: ArchivePayslipPredictionList$schema };

function ArchivePayslipPredictionListResponse$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.code;
  if (!SuccessCode$is(at)) return false;
  at = value.message;
  if (typeof at !== "string") return false;
  at = value.requestId;
  if (typeof at !== "string") return false;
  at = value.data;
  if (!ArchivePayslipPredictionList$is(at)) return false;
  return true;
}

function ArchivePayslipPredictionListResponse$schema(): Described {
return { is: ArchivePayslipPredictionListResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: "string",
requestId: "string",
data: { $ref: ArchivePayslipPredictionList },
} };
}

/** @internal */
export const ArchivePayslipPredictionListResponse: Validator = { is: ArchivePayslipPredictionListResponse$is, schema: ArchivePayslipPredictionListResponse$schema };

function ArchivePayslipManualResult$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.startDate;
  if (at !== undefined && !(typeof at === "string" && date(at))) return false;
  at = value.endDate;
  if (at !== undefined && !(typeof at === "string" && date(at))) return false;
  at = value.payDate;
  if (at !== undefined && !(typeof at === "string" && date(at))) return false;
  at = value.currency;
  if (at !== undefined && !(typeof at === "string" && /^[A-Z]{3}$/u.test(at))) return false;
  at = value.grossAmount;
  if (at !== undefined && !Number.isFinite(at)) return false;
  at = value.netAmount;
  if (at !== undefined && !Number.isFinite(at)) return false;
  at = value.employerName;
  if (at !== undefined && typeof at !== "string") return false;
  at = value.employeeName;
  if (at !== undefined && typeof at !== "string") return false;
  at = value.ssNumber;
  if (at !== undefined && typeof at !== "string") return false;
  at = value.philHealthNumber;
  if (at !== undefined && typeof at !== "string") return false;
  at = value.taxNumber;
  if (at !== undefined && typeof at !== "string") return false;
  at = value.pagIbigNumber;
  if (at !== undefined && typeof at !== "string") return false;
  for (const name in value) {
    switch (name) {
      case "startDate":
      case "endDate":
      case "payDate":
      case "currency":
      case "grossAmount":
      case "netAmount":
      case "employerName":
      case "employeeName":
      case "ssNumber":
      case "philHealthNumber":
      case "taxNumber":
      case "pagIbigNumber":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function ArchivePayslipManualResult$schema(): Described {
return { is: ArchivePayslipManualResult$is, type: "object", additionalProperties: false, properties: {
startDate: { type: "string", format: "date", hasFormat: date },
endDate: { type: "string", format: "date", hasFormat: date },
payDate: { type: "string", format: "date", hasFormat: date },
currency: { type: "string", pattern: "^[A-Z]{3}$" },
grossAmount: "number",
netAmount: "number",
employerName: "string",
employeeName: "string",
ssNumber: "string",
philHealthNumber: "string",
taxNumber: "string",
pagIbigNumber: "string",
} };
}

/** @internal */
export const ArchivePayslipManualResult: Validator = { is: ArchivePayslipManualResult$is, schema: ArchivePayslipManualResult$schema };

function ArchivePayslipManualResultSendRequest$is$checkedFields(value: any): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) if (typeof value[index] !== "string") return false;
  return true;
}

function ArchivePayslipManualResultSendRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.archiveId;
  if (!(typeof at === "string" && at.length >= 1)) return false;
  at = value.validFile;
  if (typeof at !== "boolean") return false;
  at = value.checkedFields;
  if (at !== undefined && !ArchivePayslipManualResultSendRequest$is$checkedFields(at)) return false;
  at = value.data;
  if (at !== undefined && !ArchivePayslipManualResult$is(at)) return false;
  for (const name in value) {
    switch (name) {
      case "archiveId":
      case "validFile":
      case "checkedFields":
      case "data":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function ArchivePayslipManualResultSendRequest$schema(): Described {
return { is: ArchivePayslipManualResultSendRequest$is, type: "object", additionalProperties: false, required: ["archiveId", "validFile"], properties: {
archiveId: { type: "string", minLength: 1 },
validFile: "boolean",
checkedFields: { is: ArchivePayslipManualResultSendRequest$is$checkedFields, type: "array", items: { is: (value) => typeof value === "string", type: "string" } },
data: { $ref: ArchivePayslipManualResult },
} };
}

/** @internal */
export const ArchivePayslipManualResultSendRequest: Validator = { is: ArchivePayslipManualResultSendRequest$is, schema: ArchivePayslipManualResultSendRequest$schema };

function FileTypeDataPointKnown$is(value: any): boolean {
  if (!(value === "IDENTITIES" || value === "TRANSACTIONS" || value === "RATINGS" || value === "EMPLOYMENTS" || value === "DOCUMENTS" || value === "INCOMES" || value === "CONTRIBUTIONS" || value === "EINCOMES" || value === "LIABILITIES" || value === "NONE")) return false;
  return true;
}

function FileTypeDataPointKnown$schema(): Described {
return { is: FileTypeDataPointKnown$is, type: "string", enum: ["IDENTITIES", "TRANSACTIONS", "RATINGS", "EMPLOYMENTS", "DOCUMENTS", "INCOMES", "CONTRIBUTIONS", "EINCOMES", "LIABILITIES", "NONE"] };
}

/** @internal */
export const FileTypeDataPointKnown: Validator = { is: FileTypeDataPointKnown$is, schema: FileTypeDataPointKnown$schema };

function FileTypeDataPoint$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function FileTypeDataPoint$schema(): Described {
return { is: FileTypeDataPoint$is, type: "string" };
}

/** @internal */
export const FileTypeDataPoint: Validator = { is: FileTypeDataPoint$is, schema: FileTypeDataPoint$schema };

function FileType$is$supported(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) if (typeof value[index] !== "string") return false;
  }
  return true;
}

function FileType$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.type;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.typeLabel;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.logoUrl;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.active;
  if (at !== undefined && !(typeof at === "boolean" || at === null)) return false;
  at = value.enabled;
  if (at !== undefined && !(typeof at === "boolean" || at === null)) return false;
  at = value.ocr;
  if (at !== undefined && !(typeof at === "boolean" || at === null)) return false;
  at = value.supported;
  if (at !== undefined && !FileType$is$supported(at)) return false;
  return true;
}

function FileType$schema(): Described {
return { is: FileType$is, type: "object", properties: {
type: ["string", "null"],
typeLabel: ["string", "null"],
logoUrl: ["string", "null"],
active: ["boolean", "null"],
enabled: ["boolean", "null"],
ocr: ["boolean", "null"],
supported: { is: FileType$is$supported, type: ["array", "null"], items: "string" },
} };
}

/** @internal */
export const FileType: Validator = { is: FileType$is, schema: FileType$schema };

function FileTypeList$is$items(value: any): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) if (!FileType$is(value[index])) return false;
  return true;
}

function FileTypeList$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.nextCursor;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.items;
  if (!FileTypeList$is$items(at)) return false;
  return true;
}

function FileTypeList$schema(): Described {
return { is: FileTypeList$is, type: "object", required: ["items"], properties: {
nextCursor: ["string", "null"],
items: { is: FileTypeList$is$items, type: "array", items: { $ref: FileType } },
} };
}

/** @internal */
export const FileTypeList: Validator = { is: FileTypeList$is, schema: FileTypeList$schema };

function FileTypeListResponse$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.code;
  if (!SuccessCode$is(at)) return false;
  at = value.message;
  if (typeof at !== "string") return false;
  at = value.requestId;
  if (typeof at !== "string") return false;
  at = value.data;
  if (!FileTypeList$is(at)) return false;
  return true;
}

function FileTypeListResponse$schema(): Described {
return { is: FileTypeListResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: "string",
requestId: "string",
data: { $ref: FileTypeList },
} };
}

/** @internal */
export const FileTypeListResponse: Validator = { is: FileTypeListResponse$is, schema: FileTypeListResponse$schema };

function InviteStatusKnown$is(value: any): boolean {
  if (!(value === "INVITED" || value === "EMAIL_OPENED" || value === "LANDING_PAGE_OPENED" || value === "WINK_WIDGET_OPENED" || value === "LINKED" || value === "REVOKED")) return false;
  return true;
}

function InviteStatusKnown$schema(): Described {
return { is: InviteStatusKnown$is, type: "string", enum: ["INVITED", "EMAIL_OPENED", "LANDING_PAGE_OPENED", "WINK_WIDGET_OPENED", "LINKED", "REVOKED"] };
}

/** @internal */
export const InviteStatusKnown: Validator = { is: InviteStatusKnown$is, schema: InviteStatusKnown$schema };

function InviteStatus$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function InviteStatus$schema(): Described {
return { is: InviteStatus$is, type: "string" };
}

/** @internal */
export const InviteStatus: Validator = { is: InviteStatus$is, schema: InviteStatus$schema };

function Invite$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.id;
  if (typeof at !== "string") return false;
  at = value.createdAt;
  if (at !== undefined && !((typeof at === "string" && dateTime(at)) || at === null)) return false;
  at = value.fullName;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.firstName;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.lastName;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.email;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.templateId;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.winkTemplateId;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.userId;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.status;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.updatedAt;
  if (at !== undefined && !((typeof at === "string" && dateTime(at)) || at === null)) return false;
  at = value.invitedAt;
  if (at !== undefined && !((typeof at === "string" && dateTime(at)) || at === null)) return false;
  at = value.linkedAt;
  if (at !== undefined && !((typeof at === "string" && dateTime(at)) || at === null)) return false;
  at = value.inviteLandingPageUrl;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  return true;
}

function Invite$schema(): Described {
return { is: Invite$is, type: "object", required: ["id"], properties: {
id: "string",
createdAt: { type: ["string", "null"], format: "date-time", hasFormat: dateTime },
fullName: ["string", "null"],
firstName: ["string", "null"],
lastName: ["string", "null"],
email: ["string", "null"],
templateId: ["string", "null"],
winkTemplateId: ["string", "null"],
userId: ["string", "null"],
status: { anyOf: ["string", "null"] },
updatedAt: { type: ["string", "null"], format: "date-time", hasFormat: dateTime },
invitedAt: { type: ["string", "null"], format: "date-time", hasFormat: dateTime },
linkedAt: { type: ["string", "null"], format: "date-time", hasFormat: dateTime },
inviteLandingPageUrl: ["string", "null"],
} };
}

/** @internal */
export const Invite: Validator = { is: Invite$is, schema: Invite$schema };

function InviteList$is$items(value: any): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) if (!Invite$is(value[index])) return false;
  return true;
}

function InviteList$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.nextCursor;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.items;
  if (!InviteList$is$items(at)) return false;
  return true;
}

function InviteList$schema(): Described {
return { is: InviteList$is, type: "object", required: ["items"], properties: {
nextCursor: ["string", "null"],
items: { is: InviteList$is$items, type: "array", items: { $ref: Invite } },
} };
}

/** @internal */
export const InviteList: Validator = { is: InviteList$is, schema: InviteList$schema };

function InviteListResponse$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.code;
  if (!SuccessCode$is(at)) return false;
  at = value.message;
  if (typeof at !== "string") return false;
  at = value.requestId;
  if (typeof at !== "string") return false;
  at = value.data;
  if (!InviteList$is(at)) return false;
  return true;
}

function InviteListResponse$schema(): Described {
return { is: InviteListResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: "string",
requestId: "string",
data: { $ref: InviteList },
} };
}

/** @internal */
export const InviteListResponse: Validator = { is: InviteListResponse$is, schema: InviteListResponse$schema };

function InvitePostRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.fullName;
  if (!(typeof at === "string" && (at.length >= 1 && (at.length <= 200 || (at.length <= 400 && characterLength(at) <= 200))))) return false;
  at = value.firstName;
  if (at !== undefined && !(typeof at === "string" && (at.length >= 1 && (at.length <= 64 || (at.length <= 128 && characterLength(at) <= 64))))) return false;
  at = value.lastName;
  if (at !== undefined && !(typeof at === "string" && (at.length >= 1 && (at.length <= 64 || (at.length <= 128 && characterLength(at) <= 64))))) return false;
  at = value.email;
  if (!(typeof at === "string" && ((at.length >= 1 && (at.length <= 200 || (at.length <= 400 && characterLength(at) <= 200))) && /^[^@\s]+@[^@\s]+$/u.test(at)))) return false;
  at = value.templateId;
  if (!(typeof at === "string" && (at.length >= 1 && (at.length <= 64 || (at.length <= 128 && characterLength(at) <= 64))))) return false;
  at = value.winkTemplateId;
  if (at !== undefined && !(typeof at === "string" && (at.length >= 1 && (at.length <= 64 || (at.length <= 128 && characterLength(at) <= 64))))) return false;
  for (const name in value) {
    switch (name) {
      case "fullName":
      case "firstName":
      case "lastName":
      case "email":
      case "templateId":
      case "winkTemplateId":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function InvitePostRequest$schema(): Described {
return { is: InvitePostRequest$is, type: "object", additionalProperties: false, required: ["fullName", "email", "templateId"], properties: {
fullName: { type: "string", minLength: 1, maxLength: 200 },
firstName: { type: "string", minLength: 1, maxLength: 64 },
lastName: { type: "string", minLength: 1, maxLength: 64 },
email: { type: "string", minLength: 1, maxLength: 200, pattern: "^[^@\\s]+@[^@\\s]+$" },
templateId: { type: "string", minLength: 1, maxLength: 64 },
winkTemplateId: { type: "string", minLength: 1, maxLength: 64 },
} };
}

/** @internal */
export const InvitePostRequest: Validator = { is: InvitePostRequest$is, schema: InvitePostRequest$schema };

function InviteResponse$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.code;
  if (!SuccessCode$is(at)) return false;
  at = value.message;
  if (typeof at !== "string") return false;
  at = value.requestId;
  if (typeof at !== "string") return false;
  at = value.data;
  if (!Invite$is(at)) return false;
  return true;
}

function InviteResponse$schema(): Described {
return { is: InviteResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: "string",
requestId: "string",
data: { $ref: Invite },
} };
}

/** @internal */
export const InviteResponse: Validator = { is: InviteResponse$is, schema: InviteResponse$schema };

function InviteLog$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.id;
  if (typeof at !== "string") return false;
  at = value.inviteId;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.inviteStatus;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.userId;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.createdAt;
  if (at !== undefined && !((typeof at === "string" && dateTime(at)) || at === null)) return false;
  return true;
}

function InviteLog$schema(): Described {
return { is: InviteLog$is, type: "object", required: ["id"], properties: {
id: "string",
inviteId: ["string", "null"],
inviteStatus: { anyOf: ["string", "null"] },
userId: ["string", "null"],
createdAt: { type: ["string", "null"], format: "date-time", hasFormat: dateTime },
} };
}

/** @internal */
export const InviteLog: Validator = { is: InviteLog$is, schema: InviteLog$schema };

function InviteLogList$is$items(value: any): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) if (!InviteLog$is(value[index])) return false;
  return true;
}

function InviteLogList$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.nextCursor;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.items;
  if (!InviteLogList$is$items(at)) return false;
  return true;
}

function InviteLogList$schema(): Described {
return { is: InviteLogList$is, type: "object", required: ["items"], properties: {
nextCursor: ["string", "null"],
items: { is: InviteLogList$is$items, type: "array", items: { $ref: InviteLog } },
} };
}

/** @internal */
export const InviteLogList: Validator = { is: InviteLogList$is, schema: InviteLogList$schema };

function InviteLogListResponse$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.code;
  if (!SuccessCode$is(at)) return false;
  at = value.message;
  if (typeof at !== "string") return false;
  at = value.requestId;
  if (typeof at !== "string") return false;
  at = value.data;
  if (!InviteLogList$is(at)) return false;
  return true;
}

function InviteLogListResponse$schema(): Described {
return { is: InviteLogListResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: "string",
requestId: "string",
data: { $ref: InviteLogList },
} };
}

/** @internal */
export const InviteLogListResponse: Validator = { is: InviteLogListResponse$is, schema: InviteLogListResponse$schema };

function InviteTemplateCompany$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.name;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.logoUrl;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  return true;
}

function InviteTemplateCompany$schema(): Described {
return { is: InviteTemplateCompany$is, type: "object", properties: {
name: ["string", "null"],
logoUrl: ["string", "null"],
} };
}

/** @internal */
export const InviteTemplateCompany: Validator = { is: InviteTemplateCompany$is, schema: InviteTemplateCompany$schema };

function InviteTemplateEmail$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.sendEmail;
  if (at !== undefined && !(typeof at === "boolean" || at === null)) return false;
  at = value.senderName;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.replyAddress;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.subject;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.body;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  return true;
}

function InviteTemplateEmail$schema(): Described {
return { is: InviteTemplateEmail$is, type: "object", properties: {
sendEmail: ["boolean", "null"],
senderName: ["string", "null"],
replyAddress: ["string", "null"],
subject: ["string", "null"],
body: ["string", "null"],
} };
}

/** @internal */
export const InviteTemplateEmail: Validator = { is: InviteTemplateEmail$is, schema: InviteTemplateEmail$schema };

function InviteTemplatePage$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.header;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.description;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.button;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  return true;
}

function InviteTemplatePage$schema(): Described {
return { is: InviteTemplatePage$is, type: "object", properties: {
header: ["string", "null"],
description: ["string", "null"],
button: ["string", "null"],
} };
}

/** @internal */
export const InviteTemplatePage: Validator = { is: InviteTemplatePage$is, schema: InviteTemplatePage$schema };

function InviteTemplate$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.id;
  if (typeof at !== "string") return false;
  at = value.name;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.company;
  if (at !== undefined && !(InviteTemplateCompany$is(at) || at === null)) return false;
  at = value.email;
  if (at !== undefined && !(InviteTemplateEmail$is(at) || at === null)) return false;
  at = value.landingPage;
  if (at !== undefined && !(InviteTemplatePage$is(at) || at === null)) return false;
  at = value.successPage;
  if (at !== undefined && !(InviteTemplatePage$is(at) || at === null)) return false;
  return true;
}

function InviteTemplate$schema(): Described {
return { is: InviteTemplate$is, type: "object", required: ["id"], properties: {
id: "string",
name: ["string", "null"],
company: { anyOf: [{ $ref: InviteTemplateCompany }, "null"] },
email: { anyOf: [{ $ref: InviteTemplateEmail }, "null"] },
landingPage: { anyOf: [{ $ref: InviteTemplatePage }, "null"] },
successPage: { anyOf: [{ $ref: InviteTemplatePage }, "null"] },
} };
}

/** @internal */
export const InviteTemplate: Validator = { is: InviteTemplate$is, schema: InviteTemplate$schema };

function InviteTemplateList$is$items(value: any): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) if (!InviteTemplate$is(value[index])) return false;
  return true;
}

function InviteTemplateList$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.nextCursor;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.items;
  if (!InviteTemplateList$is$items(at)) return false;
  return true;
}

function InviteTemplateList$schema(): Described {
return { is: InviteTemplateList$is, type: "object", required: ["items"], properties: {
nextCursor: ["string", "null"],
items: { is: InviteTemplateList$is$items, type: "array", items: { $ref: InviteTemplate } },
} };
}

/** @internal */
export const InviteTemplateList: Validator = { is: InviteTemplateList$is, schema: InviteTemplateList$schema };

function InviteTemplateListResponse$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.code;
  if (!SuccessCode$is(at)) return false;
  at = value.message;
  if (typeof at !== "string") return false;
  at = value.requestId;
  if (typeof at !== "string") return false;
  at = value.data;
  if (!InviteTemplateList$is(at)) return false;
  return true;
}

function InviteTemplateListResponse$schema(): Described {
return { is: InviteTemplateListResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: "string",
requestId: "string",
data: { $ref: InviteTemplateList },
} };
}

/** @internal */
export const InviteTemplateListResponse: Validator = { is: InviteTemplateListResponse$is, schema: InviteTemplateListResponse$schema };

function InviteTemplateCompanyRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.name;
  if (!(typeof at === "string" && (at.length >= 1 && (at.length <= 200 || (at.length <= 400 && characterLength(at) <= 200))))) return false;
  at = value.logoUrl;
  if (!(typeof at === "string" && (at.length >= 1 && (at.length <= 200 || (at.length <= 400 && characterLength(at) <= 200))))) return false;
  for (const name in value) {
    switch (name) {
      case "name":
      case "logoUrl":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function InviteTemplateCompanyRequest$schema(): Described {
return { is: InviteTemplateCompanyRequest$is, type: "object", additionalProperties: false, required: ["name", "logoUrl"], properties: {
name: { type: "string", minLength: 1, maxLength: 200 },
logoUrl: { type: "string", minLength: 1, maxLength: 200 },
} };
}

/** @internal */
export const InviteTemplateCompanyRequest: Validator = { is: InviteTemplateCompanyRequest$is, schema: InviteTemplateCompanyRequest$schema };

function InviteTemplateEmailRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.sendEmail;
  if (typeof at !== "boolean") return false;
  at = value.senderName;
  if (!(typeof at === "string" && (at.length >= 1 && (at.length <= 200 || (at.length <= 400 && characterLength(at) <= 200))))) return false;
  at = value.replyAddress;
  if (!(typeof at === "string" && ((at.length >= 1 && (at.length <= 200 || (at.length <= 400 && characterLength(at) <= 200))) && /^[^@\s]+@[^@\s]+$/u.test(at)))) return false;
  at = value.subject;
  if (!(typeof at === "string" && (at.length >= 1 && (at.length <= 200 || (at.length <= 400 && characterLength(at) <= 200))))) return false;
  at = value.body;
  if (!(typeof at === "string" && (at.length >= 1 && (at.length <= 5000 || (at.length <= 10000 && characterLength(at) <= 5000))))) return false;
  for (const name in value) {
    switch (name) {
      case "sendEmail":
      case "senderName":
      case "replyAddress":
      case "subject":
      case "body":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function InviteTemplateEmailRequest$schema(): Described {
return { is: InviteTemplateEmailRequest$is, type: "object", additionalProperties: false, required: ["sendEmail", "senderName", "replyAddress", "subject", "body"], properties: {
sendEmail: "boolean",
senderName: { type: "string", minLength: 1, maxLength: 200 },
replyAddress: { type: "string", minLength: 1, maxLength: 200, pattern: "^[^@\\s]+@[^@\\s]+$" },
subject: { type: "string", minLength: 1, maxLength: 200 },
body: { type: "string", minLength: 1, maxLength: 5000 },
} };
}

/** @internal */
export const InviteTemplateEmailRequest: Validator = { is: InviteTemplateEmailRequest$is, schema: InviteTemplateEmailRequest$schema };

function InviteTemplatePageRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.header;
  if (!(typeof at === "string" && at.length >= 1)) return false;
  at = value.description;
  if (!(typeof at === "string" && (at.length >= 1 && (at.length <= 5000 || (at.length <= 10000 && characterLength(at) <= 5000))))) return false;
  at = value.button;
  if (!(typeof at === "string" && (at.length >= 1 && (at.length <= 200 || (at.length <= 400 && characterLength(at) <= 200))))) return false;
  for (const name in value) {
    switch (name) {
      case "header":
      case "description":
      case "button":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function InviteTemplatePageRequest$schema(): Described {
return { is: InviteTemplatePageRequest$is, type: "object", additionalProperties: false, required: ["header", "description", "button"], properties: {
header: { type: "string", minLength: 1 },
description: { type: "string", minLength: 1, maxLength: 5000 },
button: { type: "string", minLength: 1, maxLength: 200 },
} };
}

/** @internal */
export const InviteTemplatePageRequest: Validator = { is: InviteTemplatePageRequest$is, schema: InviteTemplatePageRequest$schema };

function InviteTemplatePostRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.name;
  if (!(typeof at === "string" && (at.length >= 1 && (at.length <= 64 || (at.length <= 128 && characterLength(at) <= 64))))) return false;
  at = value.company;
  if (!InviteTemplateCompanyRequest$is(at)) return false;
  at = value.email;
  if (!InviteTemplateEmailRequest$is(at)) return false;
  at = value.landingPage;
  if (!InviteTemplatePageRequest$is(at)) return false;
  at = value.successPage;
  if (!InviteTemplatePageRequest$is(at)) return false;
  for (const name in value) {
    switch (name) {
      case "name":
      case "company":
      case "email":
      case "landingPage":
      case "successPage":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function InviteTemplatePostRequest$schema(): Described {
return { is: InviteTemplatePostRequest$is, type: "object", additionalProperties: false, required: ["name", "company", "email", "landingPage", "successPage"], properties: {
name: { type: "string", minLength: 1, maxLength: 64 },
company: { $ref: InviteTemplateCompanyRequest },
email: { $ref: InviteTemplateEmailRequest },
landingPage: { $ref: InviteTemplatePageRequest },
successPage: { $ref: InviteTemplatePageRequest },
} };
}

/** @internal */
export const InviteTemplatePostRequest: Validator = { is: InviteTemplatePostRequest$is, schema: InviteTemplatePostRequest$schema };

function InviteTemplateResponse$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.code;
  if (!SuccessCode$is(at)) return false;
  at = value.message;
  if (typeof at !== "string") return false;
  at = value.requestId;
  if (typeof at !== "string") return false;
  at = value.data;
  if (!InviteTemplate$is(at)) return false;
  return true;
}

function InviteTemplateResponse$schema(): Described {
return { is: InviteTemplateResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: "string",
requestId: "string",
data: { $ref: InviteTemplate },
} };
}

/** @internal */
export const InviteTemplateResponse: Validator = { is: InviteTemplateResponse$is, schema: InviteTemplateResponse$schema };

function InviteTemplateUpdateRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.name;
  if (!(typeof at === "string" && (at.length >= 1 && (at.length <= 64 || (at.length <= 128 && characterLength(at) <= 64))))) return false;
  at = value.company;
  if (!InviteTemplateCompanyRequest$is(at)) return false;
  at = value.email;
  if (!InviteTemplateEmailRequest$is(at)) return false;
  at = value.landingPage;
  if (!InviteTemplatePageRequest$is(at)) return false;
  at = value.successPage;
  if (!InviteTemplatePageRequest$is(at)) return false;
  for (const name in value) {
    switch (name) {
      case "name":
      case "company":
      case "email":
      case "landingPage":
      case "successPage":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function InviteTemplateUpdateRequest$schema(): Described {
return { is: InviteTemplateUpdateRequest$is, type: "object", additionalProperties: false, required: ["name", "company", "email", "landingPage", "successPage"], properties: {
name: { type: "string", minLength: 1, maxLength: 64 },
company: { $ref: InviteTemplateCompanyRequest },
email: { $ref: InviteTemplateEmailRequest },
landingPage: { $ref: InviteTemplatePageRequest },
successPage: { $ref: InviteTemplatePageRequest },
} };
}

/** @internal */
export const InviteTemplateUpdateRequest: Validator = { is: InviteTemplateUpdateRequest$is, schema: InviteTemplateUpdateRequest$schema };

function ConsentTemplate$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.id;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.createdAt;
  if (at !== undefined && !((typeof at === "string" && dateTime(at)) || at === null)) return false;
  at = value.consentType;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.title;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.version;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.consentMethod;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.consentText;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  return true;
}

function ConsentTemplate$schema(): Described {
return { is: ConsentTemplate$is, type: "object", properties: {
id: ["string", "null"],
createdAt: { type: ["string", "null"], format: "date-time", hasFormat: dateTime },
consentType: ["string", "null"],
title: ["string", "null"],
version: ["string", "null"],
consentMethod: ["string", "null"],
consentText: ["string", "null"],
} };
}

/** @internal */
export const ConsentTemplate: Validator = { is: ConsentTemplate$is, schema: ConsentTemplate$schema };

function ConsentTemplateList$is$items(value: any): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) if (!ConsentTemplate$is(value[index])) return false;
  return true;
}

function ConsentTemplateList$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.nextCursor;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.items;
  if (!ConsentTemplateList$is$items(at)) return false;
  return true;
}

function ConsentTemplateList$schema(): Described {
return { is: ConsentTemplateList$is, type: "object", required: ["items"], properties: {
nextCursor: ["string", "null"],
items: { is: ConsentTemplateList$is$items, type: "array", items: { $ref: ConsentTemplate } },
} };
}

/** @internal */
export const ConsentTemplateList: Validator = { is: ConsentTemplateList$is, schema: ConsentTemplateList$schema };

function ConsentTemplateListResponse$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.code;
  if (!SuccessCode$is(at)) return false;
  at = value.message;
  if (typeof at !== "string") return false;
  at = value.requestId;
  if (typeof at !== "string") return false;
  at = value.data;
  if (!ConsentTemplateList$is(at)) return false;
  return true;
}

function ConsentTemplateListResponse$schema(): Described {
return { is: ConsentTemplateListResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: "string",
requestId: "string",
data: { $ref: ConsentTemplateList },
} };
}

/** @internal */
export const ConsentTemplateListResponse: Validator = { is: ConsentTemplateListResponse$is, schema: ConsentTemplateListResponse$schema };

function ConsentTemplateCreateRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.consentType;
  if (!(typeof at === "string" && (at.length >= 1 && (at.length <= 200 || (at.length <= 400 && characterLength(at) <= 200))))) return false;
  at = value.title;
  if (at !== undefined && !(typeof at === "string" && (at.length >= 1 && (at.length <= 200 || (at.length <= 400 && characterLength(at) <= 200))))) return false;
  at = value.version;
  if (!(typeof at === "string" && (at.length >= 1 && (at.length <= 64 || (at.length <= 128 && characterLength(at) <= 64))))) return false;
  at = value.consentMethod;
  if (at !== undefined && !(typeof at === "string" && (at.length <= 200 || (at.length <= 400 && characterLength(at) <= 200)))) return false;
  at = value.consentText;
  if (!(typeof at === "string" && (at.length >= 1 && (at.length <= 65535 || (at.length <= 131070 && characterLength(at) <= 65535))))) return false;
  for (const name in value) {
    switch (name) {
      case "consentType":
      case "title":
      case "version":
      case "consentMethod":
      case "consentText":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function ConsentTemplateCreateRequest$schema(): Described {
return { is: ConsentTemplateCreateRequest$is, type: "object", additionalProperties: false, required: ["consentType", "version", "consentText"], properties: {
consentType: { type: "string", minLength: 1, maxLength: 200 },
title: { type: "string", minLength: 1, maxLength: 200 },
version: { type: "string", minLength: 1, maxLength: 64 },
consentMethod: { type: "string", maxLength: 200 },
consentText: { type: "string", minLength: 1, maxLength: 65535 },
} };
}

/** @internal */
export const ConsentTemplateCreateRequest: Validator = { is: ConsentTemplateCreateRequest$is, schema: ConsentTemplateCreateRequest$schema };

function ConsentTemplateResponse$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.code;
  if (!SuccessCode$is(at)) return false;
  at = value.message;
  if (typeof at !== "string") return false;
  at = value.requestId;
  if (typeof at !== "string") return false;
  at = value.data;
  if (!ConsentTemplate$is(at)) return false;
  return true;
}

function ConsentTemplateResponse$schema(): Described {
return { is: ConsentTemplateResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: "string",
requestId: "string",
data: { $ref: ConsentTemplate },
} };
}

/** @internal */
export const ConsentTemplateResponse: Validator = { is: ConsentTemplateResponse$is, schema: ConsentTemplateResponse$schema };

function WebhookEventTypeKnown$is(value: any): boolean {
  if (!(value === "USER_CREATED" || value === "ACCOUNT_CREATED" || value === "ACCOUNT_CONNECTED" || value === "ACCOUNT_DISCONNECTED" || value === "ACCOUNT_FAILED" || value === "TASK_STARTED" || value === "TASK_FINISHED" || value === "ACCOUNT_SYNC_TASK_FINISHED" || value === "ARCHIVE_STARTED" || value === "ARCHIVE_ANALYZED" || value === "ARCHIVE_REVOKED" || value === "ARCHIVE_FAILED" || value === "INVITE_INVITED" || value === "INVITE_LINKED" || value === "IDENTITY_ADDED" || value === "RATING_ADDED" || value === "TRANSACTIONS_ADDED" || value === "DOCUMENTS_ADDED" || value === "DOCUMENTS_UPDATED" || value === "EMPLOYMENTS_ADDED" || value === "EMPLOYMENTS_UPDATED" || value === "INCOMES_ADDED" || value === "INCOMES_UPDATED" || value === "CONTRIBUTIONS_ADDED" || value === "CONTRIBUTIONS_UPDATED" || value === "EINCOMES_ADDED" || value === "EINCOMES_UPDATED" || value === "LIABILITIES_ADDED" || value === "LIABILITIES_UPDATED" || value === "INSIGHT_ADDED" || value === "LINK_ADDED" || value === "VERIFICATION_STARTED" || value === "VERIFICATION_COMPLETED" || value === "RECORD_CREATED" || value === "RECORD_COMPLETED" || value === "USER_SESSION_COMPLETED" || value === "USER_SESSION_RESET" || value === "ALL_EVENTS")) return false;
  return true;
}

function WebhookEventTypeKnown$schema(): Described {
return { is: WebhookEventTypeKnown$is, type: "string", enum: ["USER_CREATED", "ACCOUNT_CREATED", "ACCOUNT_CONNECTED", "ACCOUNT_DISCONNECTED", "ACCOUNT_FAILED", "TASK_STARTED", "TASK_FINISHED", "ACCOUNT_SYNC_TASK_FINISHED", "ARCHIVE_STARTED", "ARCHIVE_ANALYZED", "ARCHIVE_REVOKED", "ARCHIVE_FAILED", "INVITE_INVITED", "INVITE_LINKED", "IDENTITY_ADDED", "RATING_ADDED", "TRANSACTIONS_ADDED", "DOCUMENTS_ADDED", "DOCUMENTS_UPDATED", "EMPLOYMENTS_ADDED", "EMPLOYMENTS_UPDATED", "INCOMES_ADDED", "INCOMES_UPDATED", "CONTRIBUTIONS_ADDED", "CONTRIBUTIONS_UPDATED", "EINCOMES_ADDED", "EINCOMES_UPDATED", "LIABILITIES_ADDED", "LIABILITIES_UPDATED", "INSIGHT_ADDED", "LINK_ADDED", "VERIFICATION_STARTED", "VERIFICATION_COMPLETED", "RECORD_CREATED", "RECORD_COMPLETED", "USER_SESSION_COMPLETED", "USER_SESSION_RESET", "ALL_EVENTS"] };
}

/** @internal */
export const WebhookEventTypeKnown: Validator = { is: WebhookEventTypeKnown$is, schema: WebhookEventTypeKnown$schema };

function WebhookEventType$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function WebhookEventType$schema(): Described {
return { is: WebhookEventType$is, type: "string" };
}

/** @internal */
export const WebhookEventType: Validator = { is: WebhookEventType$is, schema: WebhookEventType$schema };

function Webhook$is$eventTypes(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) if (typeof value[index] !== "string") return false;
  }
  return true;
}

function Webhook$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.id;
  if (typeof at !== "string") return false;
  at = value.createdAt;
  if (at !== undefined && !((typeof at === "string" && dateTime(at)) || at === null)) return false;
  at = value.name;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.url;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.secret;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.eventTypes;
  if (at !== undefined && !Webhook$is$eventTypes(at)) return false;
  at = value.active;
  if (at !== undefined && !(typeof at === "boolean" || at === null)) return false;
  at = value.includePayload;
  if (at !== undefined && !(typeof at === "boolean" || at === null)) return false;
  at = value.updatedAt;
  if (at !== undefined && !((typeof at === "string" && dateTime(at)) || at === null)) return false;
  return true;
}

function Webhook$schema(): Described {
return { is: Webhook$is, type: "object", required: ["id"], properties: {
id: "string",
createdAt: { type: ["string", "null"], format: "date-time", hasFormat: dateTime },
name: ["string", "null"],
url: ["string", "null"],
secret: ["string", "null"],
eventTypes: { is: Webhook$is$eventTypes, type: ["array", "null"], items: "string" },
active: ["boolean", "null"],
includePayload: ["boolean", "null"],
updatedAt: { type: ["string", "null"], format: "date-time", hasFormat: dateTime },
} };
}

/** @internal */
export const Webhook: Validator = { is: Webhook$is, schema: Webhook$schema };

function WebhookList$is$items(value: any): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) if (!Webhook$is(value[index])) return false;
  return true;
}

function WebhookList$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.nextCursor;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.items;
  if (!WebhookList$is$items(at)) return false;
  return true;
}

function WebhookList$schema(): Described {
return { is: WebhookList$is, type: "object", required: ["items"], properties: {
nextCursor: ["string", "null"],
items: { is: WebhookList$is$items, type: "array", items: { $ref: Webhook } },
} };
}

/** @internal */
export const WebhookList: Validator = { is: WebhookList$is, schema: WebhookList$schema };

function WebhookListResponse$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.code;
  if (!SuccessCode$is(at)) return false;
  at = value.message;
  if (typeof at !== "string") return false;
  at = value.requestId;
  if (typeof at !== "string") return false;
  at = value.data;
  if (!WebhookList$is(at)) return false;
  return true;
}

function WebhookListResponse$schema(): Described {
return { is: WebhookListResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: "string",
requestId: "string",
data: { $ref: WebhookList },
} };
}

/** @internal */
export const WebhookListResponse: Validator = { is: WebhookListResponse$is, schema: WebhookListResponse$schema };

function WebhookPostRequest$is$eventTypes(value: any): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) if (!WebhookEventTypeKnown$is(value[index])) return false;
  return true;
}

function WebhookPostRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.name;
  if (!(typeof at === "string" && (at.length >= 1 && (at.length <= 200 || (at.length <= 400 && characterLength(at) <= 200))))) return false;
  at = value.url;
  if (!(typeof at === "string" && ((at.length >= 1 && (at.length <= 500 || (at.length <= 1000 && characterLength(at) <= 500))) && /^https:\/\//u.test(at)))) return false;
  at = value.eventTypes;
  if (!WebhookPostRequest$is$eventTypes(at)) return false;
  at = value.active;
  if (typeof at !== "boolean") return false;
  at = value.includePayload;
  if (at !== undefined && typeof at !== "boolean") return false;
  at = value.secret;
  if (!(typeof at === "string" && (at.length >= 1 && (at.length <= 64 || (at.length <= 128 && characterLength(at) <= 64))))) return false;
  for (const name in value) {
    switch (name) {
      case "name":
      case "url":
      case "eventTypes":
      case "active":
      case "includePayload":
      case "secret":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function WebhookPostRequest$schema(): Described {
return { is: WebhookPostRequest$is, type: "object", additionalProperties: false, required: ["name", "url", "eventTypes", "active", "secret"], properties: {
name: { type: "string", minLength: 1, maxLength: 200 },
url: { type: "string", minLength: 1, maxLength: 500, pattern: "^https://" },
eventTypes: { is: WebhookPostRequest$is$eventTypes, type: "array", items: { $ref: WebhookEventTypeKnown } },
active: "boolean",
includePayload: "boolean",
secret: { type: "string", minLength: 1, maxLength: 64 },
} };
}

/** @internal */
export const WebhookPostRequest: Validator = { is: WebhookPostRequest$is, schema: WebhookPostRequest$schema };

function WebhookResponse$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.code;
  if (!SuccessCode$is(at)) return false;
  at = value.message;
  if (typeof at !== "string") return false;
  at = value.requestId;
  if (typeof at !== "string") return false;
  at = value.data;
  if (!Webhook$is(at)) return false;
  return true;
}

function WebhookResponse$schema(): Described {
return { is: WebhookResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: "string",
requestId: "string",
data: { $ref: Webhook },
} };
}

/** @internal */
export const WebhookResponse: Validator = { is: WebhookResponse$is, schema: WebhookResponse$schema };

function ProfileIdType$is(value: any): boolean {
  if (value !== "SSS") return false;
  return true;
}

function ProfileIdType$schema(): Described {
return { is: ProfileIdType$is, type: "string", enum: ["SSS"] };
}

/** @internal */
export const ProfileIdType: Validator = { is: ProfileIdType$is, schema: ProfileIdType$schema };

function ProfileVerifyRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.idType;
  if (at !== "SSS") return false;
  at = value.idNumber;
  if (!(typeof at === "string" && at.length >= 1)) return false;
  at = value.firstName;
  if (!(typeof at === "string" && at.length >= 1)) return false;
  at = value.lastName;
  if (at !== undefined && typeof at !== "string") return false;
  at = value.dob;
  if (at !== undefined && !(typeof at === "string" && date(at))) return false;
  at = value.middleName;
  if (at !== undefined && typeof at !== "string") return false;
  at = value.suffix;
  if (at !== undefined && typeof at !== "string") return false;
  at = value.mobile;
  if (at !== undefined && typeof at !== "string") return false;
  at = value.email;
  if (at !== undefined && !(typeof at === "string" && /^[^@\s]+@[^@\s]+$/u.test(at))) return false;
  at = value.gender;
  if (at !== undefined && typeof at !== "string") return false;
  at = value.maritalStatus;
  if (at !== undefined && typeof at !== "string") return false;
  for (const name in value) {
    switch (name) {
      case "idType":
      case "idNumber":
      case "firstName":
      case "lastName":
      case "dob":
      case "middleName":
      case "suffix":
      case "mobile":
      case "email":
      case "gender":
      case "maritalStatus":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function ProfileVerifyRequest$schema(): Described {
return { is: ProfileVerifyRequest$is, type: "object", additionalProperties: false, required: ["idType", "idNumber", "firstName"], properties: {
idType: { $ref: ProfileIdType },
idNumber: { type: "string", minLength: 1 },
firstName: { type: "string", minLength: 1 },
lastName: "string",
dob: { type: "string", format: "date", hasFormat: date },
middleName: "string",
suffix: "string",
mobile: "string",
email: { type: "string", pattern: "^[^@\\s]+@[^@\\s]+$" },
gender: "string",
maritalStatus: "string",
} };
}

/** @internal */
export const ProfileVerifyRequest: Validator = { is: ProfileVerifyRequest$is, schema: ProfileVerifyRequest$schema };

function ProfileVerificationResult$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.nameMatchScore;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.dobMatched;
  if (at !== undefined && !(typeof at === "boolean" || at === null)) return false;
  at = value.mobileMatched;
  if (at !== undefined && !(typeof at === "boolean" || at === null)) return false;
  at = value.emailMatched;
  if (at !== undefined && !(typeof at === "boolean" || at === null)) return false;
  at = value.genderMatched;
  if (at !== undefined && !(typeof at === "boolean" || at === null)) return false;
  at = value.maritalStatusMatched;
  if (at !== undefined && !(typeof at === "boolean" || at === null)) return false;
  return true;
}

function ProfileVerificationResult$schema(): Described {
return { is: ProfileVerificationResult$is, type: "object", properties: {
nameMatchScore: ["number", "null"],
dobMatched: ["boolean", "null"],
mobileMatched: ["boolean", "null"],
emailMatched: ["boolean", "null"],
genderMatched: ["boolean", "null"],
maritalStatusMatched: ["boolean", "null"],
} };
}

/** @internal */
export const ProfileVerificationResult: Validator = { is: ProfileVerificationResult$is, schema: ProfileVerificationResult$schema };

function ProfileVerification$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.hit;
  if (at !== undefined && !(typeof at === "boolean" || at === null)) return false;
  at = value.message;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.result;
  if (at !== undefined && !(ProfileVerificationResult$is(at) || at === null)) return false;
  return true;
}

function ProfileVerification$schema(): Described {
return { is: ProfileVerification$is, type: "object", properties: {
hit: ["boolean", "null"],
message: ["string", "null"],
result: { anyOf: [{ $ref: ProfileVerificationResult }, "null"] },
} };
}

/** @internal */
export const ProfileVerification: Validator = { is: ProfileVerification$is, schema: ProfileVerification$schema };

function ProfileVerificationResponse$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.code;
  if (!SuccessCode$is(at)) return false;
  at = value.message;
  if (typeof at !== "string") return false;
  at = value.requestId;
  if (typeof at !== "string") return false;
  at = value.data;
  if (!ProfileVerification$is(at)) return false;
  return true;
}

function ProfileVerificationResponse$schema(): Described {
return { is: ProfileVerificationResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: "string",
requestId: "string",
data: { $ref: ProfileVerification },
} };
}

/** @internal */
export const ProfileVerificationResponse: Validator = { is: ProfileVerificationResponse$is, schema: ProfileVerificationResponse$schema };

function ProfileQueryRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.idType;
  if (at !== "SSS") return false;
  at = value.idNumber;
  if (!(typeof at === "string" && at.length >= 1)) return false;
  at = value.firstName;
  if (!(typeof at === "string" && at.length >= 1)) return false;
  at = value.lastName;
  if (at !== undefined && typeof at !== "string") return false;
  at = value.dob;
  if (at !== undefined && !(typeof at === "string" && date(at))) return false;
  for (const name in value) {
    switch (name) {
      case "idType":
      case "idNumber":
      case "firstName":
      case "lastName":
      case "dob":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function ProfileQueryRequest$schema(): Described {
return { is: ProfileQueryRequest$is, type: "object", additionalProperties: false, required: ["idType", "idNumber", "firstName"], properties: {
idType: { $ref: ProfileIdType },
idNumber: { type: "string", minLength: 1 },
firstName: { type: "string", minLength: 1 },
lastName: "string",
dob: { type: "string", format: "date", hasFormat: date },
} };
}

/** @internal */
export const ProfileQueryRequest: Validator = { is: ProfileQueryRequest$is, schema: ProfileQueryRequest$schema };

function ProfileAddress$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.line1;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.line2;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.city;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.region;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.zip;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.country;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  return true;
}

function ProfileAddress$schema(): Described {
return { is: ProfileAddress$is, type: "object", properties: {
line1: ["string", "null"],
line2: ["string", "null"],
city: ["string", "null"],
region: ["string", "null"],
zip: ["string", "null"],
country: ["string", "null"],
} };
}

/** @internal */
export const ProfileAddress: Validator = { is: ProfileAddress$is, schema: ProfileAddress$schema };

function SocialSecurityCoverageTypeKnown$is(value: any): boolean {
  if (!(value === "EMPLOYEE" || value === "VOLUNTARY" || value === "SELF EMPLOYED" || value === "FOR EMPLOYMENT")) return false;
  return true;
}

function SocialSecurityCoverageTypeKnown$schema(): Described {
return { is: SocialSecurityCoverageTypeKnown$is, type: "string", enum: ["EMPLOYEE", "VOLUNTARY", "SELF EMPLOYED", "FOR EMPLOYMENT"] };
}

/** @internal */
export const SocialSecurityCoverageTypeKnown: Validator = { is: SocialSecurityCoverageTypeKnown$is, schema: SocialSecurityCoverageTypeKnown$schema };

function SocialSecurityCoverageType$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function SocialSecurityCoverageType$schema(): Described {
return { is: SocialSecurityCoverageType$is, type: "string" };
}

/** @internal */
export const SocialSecurityCoverageType: Validator = { is: SocialSecurityCoverageType$is, schema: SocialSecurityCoverageType$schema };

function ProfileRecordResult$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.nameMatchScore;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.firstName;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.lastName;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.middleName;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.suffix;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.dob;
  if (at !== undefined && !((typeof at === "string" && date(at)) || at === null)) return false;
  at = value.mobile;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.email;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.gender;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.maritalStatus;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.homeTelephone;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.address;
  if (at !== undefined && !(ProfileAddress$is(at) || at === null)) return false;
  at = value.socialSecurityCoverageType;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.socialSecurityCoverageDate;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.totalEmploymentReportCount;
  if (at !== undefined && !(Number.isInteger(at) || at === null)) return false;
  at = value.firstEmploymentReportDate;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.latestEmploymentReportDate;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  return true;
}

function ProfileRecordResult$schema(): Described {
return { is: ProfileRecordResult$is, type: "object", properties: {
nameMatchScore: ["number", "null"],
firstName: ["string", "null"],
lastName: ["string", "null"],
middleName: ["string", "null"],
suffix: ["string", "null"],
dob: { type: ["string", "null"], format: "date", hasFormat: date },
mobile: ["string", "null"],
email: ["string", "null"],
gender: ["string", "null"],
maritalStatus: ["string", "null"],
homeTelephone: ["string", "null"],
address: { anyOf: [{ $ref: ProfileAddress }, "null"] },
socialSecurityCoverageType: { anyOf: ["string", "null"] },
socialSecurityCoverageDate: ["string", "null"],
totalEmploymentReportCount: ["integer", "null"],
firstEmploymentReportDate: ["string", "null"],
latestEmploymentReportDate: ["string", "null"],
} };
}

/** @internal */
export const ProfileRecordResult: Validator = { is: ProfileRecordResult$is, schema: ProfileRecordResult$schema };

function ProfileRecord$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.hit;
  if (at !== undefined && !(typeof at === "boolean" || at === null)) return false;
  at = value.message;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.result;
  if (at !== undefined && !(ProfileRecordResult$is(at) || at === null)) return false;
  return true;
}

function ProfileRecord$schema(): Described {
return { is: ProfileRecord$is, type: "object", properties: {
hit: ["boolean", "null"],
message: ["string", "null"],
result: { anyOf: [{ $ref: ProfileRecordResult }, "null"] },
} };
}

/** @internal */
export const ProfileRecord: Validator = { is: ProfileRecord$is, schema: ProfileRecord$schema };

function ProfileRecordResponse$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.code;
  if (!SuccessCode$is(at)) return false;
  at = value.message;
  if (typeof at !== "string") return false;
  at = value.requestId;
  if (typeof at !== "string") return false;
  at = value.data;
  if (!ProfileRecord$is(at)) return false;
  return true;
}

function ProfileRecordResponse$schema(): Described {
return { is: ProfileRecordResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: "string",
requestId: "string",
data: { $ref: ProfileRecord },
} };
}

/** @internal */
export const ProfileRecordResponse: Validator = { is: ProfileRecordResponse$is, schema: ProfileRecordResponse$schema };

function Upload$is$rawFiles(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) if (!RawFile$is(value[index])) return false;
  }
  return true;
}

function Upload$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.id;
  if (typeof at !== "string") return false;
  at = value.createdAt;
  if (at !== undefined && !((typeof at === "string" && dateTime(at)) || at === null)) return false;
  at = value.providerId;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.userId;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.type;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.state;
  if (at !== undefined && !(ArchiveState$is(at) || at === null)) return false;
  at = value.rawFiles;
  if (at !== undefined && !Upload$is$rawFiles(at)) return false;
  return true;
}

function Upload$schema(): Described {
return { is: Upload$is, type: "object", properties: {
id: "string",
createdAt: { type: ["string", "null"], format: "date-time", hasFormat: dateTime },
providerId: ["string", "null"],
userId: ["string", "null"],
type: ["string", "null"],
state: { anyOf: [{ $ref: ArchiveState }, "null"] },
rawFiles: { is: Upload$is$rawFiles, type: ["array", "null"], items: { $ref: RawFile } },
}, required: ["id"] };
}

/** @internal */
export const Upload: Validator = { is: Upload$is, schema: Upload$schema };

function UploadList$is$items(value: any): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) if (!Upload$is(value[index])) return false;
  return true;
}

function UploadList$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.nextCursor;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.items;
  if (!UploadList$is$items(at)) return false;
  return true;
}

function UploadList$schema(): Described {
return { is: UploadList$is, type: "object", required: ["items"], properties: {
nextCursor: ["string", "null"],
items: { is: UploadList$is$items, type: "array", items: { $ref: Upload } },
} };
}

/** @internal */
export const UploadList: Validator = { is: UploadList$is, schema: UploadList$schema };

function UploadListResponse$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.code;
  if (!SuccessCode$is(at)) return false;
  at = value.message;
  if (typeof at !== "string") return false;
  at = value.requestId;
  if (typeof at !== "string") return false;
  at = value.data;
  if (!UploadList$is(at)) return false;
  return true;
}

function UploadListResponse$schema(): Described {
return { is: UploadListResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: "string",
requestId: "string",
data: { $ref: UploadList },
} };
}

/** @internal */
export const UploadListResponse: Validator = { is: UploadListResponse$is, schema: UploadListResponse$schema };

function UploadResponse$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.code;
  if (!SuccessCode$is(at)) return false;
  at = value.message;
  if (typeof at !== "string") return false;
  at = value.requestId;
  if (typeof at !== "string") return false;
  at = value.data;
  if (!Upload$is(at)) return false;
  return true;
}

function UploadResponse$schema(): Described {
return { is: UploadResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: "string",
requestId: "string",
data: { $ref: Upload },
} };
}

/** @internal */
export const UploadResponse: Validator = { is: UploadResponse$is, schema: UploadResponse$schema };

function WebhookEnvelope$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.id;
  if (typeof at !== "string") return false;
  at = value.version;
  if (at !== undefined && !(Number.isInteger(at) || at === null)) return false;
  at = value.createdAt;
  if (!(typeof at === "string" && dateTime(at))) return false;
  return true;
}

function WebhookEnvelope$schema(): Described {
return { is: WebhookEnvelope$is, type: "object", required: ["id", "createdAt"], properties: {
id: "string",
version: ["integer", "null"],
createdAt: { type: "string", format: "date-time", hasFormat: dateTime },
} };
}

/** @internal */
export const WebhookEnvelope: Validator = { is: WebhookEnvelope$is, schema: WebhookEnvelope$schema };

function UserCreatedEventData$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.userId;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.session;
  if (at !== undefined && !(UserSession$is(at) || at === null)) return false;
  return true;
}

function UserCreatedEventData$schema(): Described {
return { is: UserCreatedEventData$is, type: "object", properties: {
userId: ["string", "null"],
session: { anyOf: [{ $ref: UserSession }, "null"] },
} };
}

/** @internal */
export const UserCreatedEventData: Validator = { is: UserCreatedEventData$is, schema: UserCreatedEventData$schema };

function UserCreatedEvent$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.type;
  if (at !== "USER_CREATED") return false;
  at = value.id;
  if (typeof at !== "string") return false;
  at = value.version;
  if (at !== undefined && !(Number.isInteger(at) || at === null)) return false;
  at = value.createdAt;
  if (!(typeof at === "string" && dateTime(at))) return false;
  at = value.data;
  if (!UserCreatedEventData$is(at)) return false;
  return true;
}

function UserCreatedEvent$schema(): Described {
return { is: UserCreatedEvent$is, type: "object", required: ["id", "createdAt", "type", "data"], properties: {
id: "string",
version: ["integer", "null"],
createdAt: { type: "string", format: "date-time", hasFormat: dateTime },
type: { type: "string", const: "USER_CREATED" },
data: { $ref: UserCreatedEventData },
} };
}

/** @internal */
export const UserCreatedEvent: Validator = { is: UserCreatedEvent$is, schema: UserCreatedEvent$schema };

function AccountEventData$is$providers(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) if (typeof value[index] !== "string") return false;
  }
  return true;
}

function AccountEventData$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.userId;
  if (typeof at !== "string") return false;
  at = value.accountId;
  if (typeof at !== "string") return false;
  at = value.providers;
  if (at !== undefined && !AccountEventData$is$providers(at)) return false;
  return true;
}

function AccountEventData$schema(): Described {
return { is: AccountEventData$is, type: "object", required: ["userId", "accountId"], properties: {
userId: "string",
accountId: "string",
providers: { is: AccountEventData$is$providers, type: ["array", "null"], items: { is: (value) => typeof value === "string", type: "string" } },
} };
}

/** @internal */
export const AccountEventData: Validator = { is: AccountEventData$is, schema: AccountEventData$schema };

function AccountCreatedEvent$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.type;
  if (at !== "ACCOUNT_CREATED") return false;
  at = value.id;
  if (typeof at !== "string") return false;
  at = value.version;
  if (at !== undefined && !(Number.isInteger(at) || at === null)) return false;
  at = value.createdAt;
  if (!(typeof at === "string" && dateTime(at))) return false;
  at = value.data;
  if (!AccountEventData$is(at)) return false;
  return true;
}

function AccountCreatedEvent$schema(): Described {
return { is: AccountCreatedEvent$is, type: "object", required: ["id", "createdAt", "type", "data"], properties: {
id: "string",
version: ["integer", "null"],
createdAt: { type: "string", format: "date-time", hasFormat: dateTime },
type: { type: "string", const: "ACCOUNT_CREATED" },
data: { $ref: AccountEventData },
} };
}

/** @internal */
export const AccountCreatedEvent: Validator = { is: AccountCreatedEvent$is, schema: AccountCreatedEvent$schema };

function AccountConnectedEventData$is$providers(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) if (typeof value[index] !== "string") return false;
  }
  return true;
}

function AccountConnectedEventData$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.userId;
  if (typeof at !== "string") return false;
  at = value.accountId;
  if (typeof at !== "string") return false;
  at = value.loginName;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.providers;
  if (at !== undefined && !AccountConnectedEventData$is$providers(at)) return false;
  return true;
}

function AccountConnectedEventData$schema(): Described {
return { is: AccountConnectedEventData$is, type: "object", required: ["userId", "accountId"], properties: {
userId: "string",
accountId: "string",
loginName: ["string", "null"],
providers: { is: AccountConnectedEventData$is$providers, type: ["array", "null"], items: { is: (value) => typeof value === "string", type: "string" } },
} };
}

/** @internal */
export const AccountConnectedEventData: Validator = { is: AccountConnectedEventData$is, schema: AccountConnectedEventData$schema };

function AccountConnectedEvent$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.type;
  if (at !== "ACCOUNT_CONNECTED") return false;
  at = value.id;
  if (typeof at !== "string") return false;
  at = value.version;
  if (at !== undefined && !(Number.isInteger(at) || at === null)) return false;
  at = value.createdAt;
  if (!(typeof at === "string" && dateTime(at))) return false;
  at = value.data;
  if (!AccountConnectedEventData$is(at)) return false;
  return true;
}

function AccountConnectedEvent$schema(): Described {
return { is: AccountConnectedEvent$is, type: "object", required: ["id", "createdAt", "type", "data"], properties: {
id: "string",
version: ["integer", "null"],
createdAt: { type: "string", format: "date-time", hasFormat: dateTime },
type: { type: "string", const: "ACCOUNT_CONNECTED" },
data: { $ref: AccountConnectedEventData },
} };
}

/** @internal */
export const AccountConnectedEvent: Validator = { is: AccountConnectedEvent$is, schema: AccountConnectedEvent$schema };

function AccountDisconnectedEvent$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.type;
  if (at !== "ACCOUNT_DISCONNECTED") return false;
  at = value.id;
  if (typeof at !== "string") return false;
  at = value.version;
  if (at !== undefined && !(Number.isInteger(at) || at === null)) return false;
  at = value.createdAt;
  if (!(typeof at === "string" && dateTime(at))) return false;
  at = value.data;
  if (!AccountEventData$is(at)) return false;
  return true;
}

function AccountDisconnectedEvent$schema(): Described {
return { is: AccountDisconnectedEvent$is, type: "object", required: ["id", "createdAt", "type", "data"], properties: {
id: "string",
version: ["integer", "null"],
createdAt: { type: "string", format: "date-time", hasFormat: dateTime },
type: { type: "string", const: "ACCOUNT_DISCONNECTED" },
data: { $ref: AccountEventData },
} };
}

/** @internal */
export const AccountDisconnectedEvent: Validator = { is: AccountDisconnectedEvent$is, schema: AccountDisconnectedEvent$schema };

function AccountFailedEventData$is$providers(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) if (typeof value[index] !== "string") return false;
  }
  return true;
}

function AccountFailedEventData$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.userId;
  if (typeof at !== "string") return false;
  at = value.accountId;
  if (typeof at !== "string") return false;
  at = value.loginName;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.errorCode;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.errorMessage;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.providers;
  if (at !== undefined && !AccountFailedEventData$is$providers(at)) return false;
  return true;
}

function AccountFailedEventData$schema(): Described {
return { is: AccountFailedEventData$is, type: "object", required: ["userId", "accountId"], properties: {
userId: "string",
accountId: "string",
loginName: ["string", "null"],
errorCode: { anyOf: ["string", "null"] },
errorMessage: ["string", "null"],
providers: { is: AccountFailedEventData$is$providers, type: ["array", "null"], items: { is: (value) => typeof value === "string", type: "string" } },
} };
}

/** @internal */
export const AccountFailedEventData: Validator = { is: AccountFailedEventData$is, schema: AccountFailedEventData$schema };

function AccountFailedEvent$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.type;
  if (at !== "ACCOUNT_FAILED") return false;
  at = value.id;
  if (typeof at !== "string") return false;
  at = value.version;
  if (at !== undefined && !(Number.isInteger(at) || at === null)) return false;
  at = value.createdAt;
  if (!(typeof at === "string" && dateTime(at))) return false;
  at = value.data;
  if (!AccountFailedEventData$is(at)) return false;
  return true;
}

function AccountFailedEvent$schema(): Described {
return { is: AccountFailedEvent$is, type: "object", required: ["id", "createdAt", "type", "data"], properties: {
id: "string",
version: ["integer", "null"],
createdAt: { type: "string", format: "date-time", hasFormat: dateTime },
type: { type: "string", const: "ACCOUNT_FAILED" },
data: { $ref: AccountFailedEventData },
} };
}

/** @internal */
export const AccountFailedEvent: Validator = { is: AccountFailedEvent$is, schema: AccountFailedEvent$schema };

function TaskEventData$is$providers(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) if (typeof value[index] !== "string") return false;
  }
  return true;
}

function TaskEventData$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.userId;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.sourceId;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.sourceType;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.taskType;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.providers;
  if (at !== undefined && !TaskEventData$is$providers(at)) return false;
  return true;
}

function TaskEventData$schema(): Described {
return { is: TaskEventData$is, type: "object", properties: {
userId: ["string", "null"],
sourceId: ["string", "null"],
sourceType: { anyOf: ["string", "null"] },
taskType: { anyOf: ["string", "null"] },
providers: { is: TaskEventData$is$providers, type: ["array", "null"], items: { is: (value) => typeof value === "string", type: "string" } },
} };
}

/** @internal */
export const TaskEventData: Validator = { is: TaskEventData$is, schema: TaskEventData$schema };

function TaskStartedEvent$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.type;
  if (at !== "TASK_STARTED") return false;
  at = value.id;
  if (typeof at !== "string") return false;
  at = value.version;
  if (at !== undefined && !(Number.isInteger(at) || at === null)) return false;
  at = value.createdAt;
  if (!(typeof at === "string" && dateTime(at))) return false;
  at = value.data;
  if (!TaskEventData$is(at)) return false;
  return true;
}

function TaskStartedEvent$schema(): Described {
return { is: TaskStartedEvent$is, type: "object", required: ["id", "createdAt", "type", "data"], properties: {
id: "string",
version: ["integer", "null"],
createdAt: { type: "string", format: "date-time", hasFormat: dateTime },
type: { type: "string", const: "TASK_STARTED" },
data: { $ref: TaskEventData },
} };
}

/** @internal */
export const TaskStartedEvent: Validator = { is: TaskStartedEvent$is, schema: TaskStartedEvent$schema };

function SyncTaskStatusKnown$is(value: any): boolean {
  if (!(value === "SUCCEEDED" || value === "FAILED")) return false;
  return true;
}

function SyncTaskStatusKnown$schema(): Described {
return { is: SyncTaskStatusKnown$is, type: "string", enum: ["SUCCEEDED", "FAILED"] };
}

/** @internal */
export const SyncTaskStatusKnown: Validator = { is: SyncTaskStatusKnown$is, schema: SyncTaskStatusKnown$schema };

function SyncTaskStatus$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function SyncTaskStatus$schema(): Described {
return { is: SyncTaskStatus$is, type: "string" };
}

/** @internal */
export const SyncTaskStatus: Validator = { is: SyncTaskStatus$is, schema: SyncTaskStatus$schema };

function TaskFinishedEventData$is$providers(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) if (typeof value[index] !== "string") return false;
  }
  return true;
}

function TaskFinishedEventData$is$datapoints(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) if (typeof value[index] !== "string") return false;
  }
  return true;
}

function TaskFinishedEventData$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.userId;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.sourceId;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.sourceType;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.taskType;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.providers;
  if (at !== undefined && !TaskFinishedEventData$is$providers(at)) return false;
  at = value.status;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.errorCode;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.datapoints;
  if (at !== undefined && !TaskFinishedEventData$is$datapoints(at)) return false;
  at = value.payload;
  if (at !== undefined && !(AllDatapointPayload$is(at) || at === null)) return false;
  return true;
}

function TaskFinishedEventData$schema(): Described {
return { is: TaskFinishedEventData$is, type: "object", properties: {
userId: ["string", "null"],
sourceId: ["string", "null"],
sourceType: { anyOf: ["string", "null"] },
taskType: { anyOf: ["string", "null"] },
providers: { is: TaskFinishedEventData$is$providers, type: ["array", "null"], items: { is: (value) => typeof value === "string", type: "string" } },
status: { anyOf: ["string", "null"] },
errorCode: ["string", "null"],
datapoints: { is: TaskFinishedEventData$is$datapoints, type: ["array", "null"], items: "string" },
payload: { anyOf: [{ $ref: AllDatapointPayload }, "null"] },
} };
}

/** @internal */
export const TaskFinishedEventData: Validator = { is: TaskFinishedEventData$is, schema: TaskFinishedEventData$schema };

function TaskFinishedEvent$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.type;
  if (at !== "TASK_FINISHED") return false;
  at = value.id;
  if (typeof at !== "string") return false;
  at = value.version;
  if (at !== undefined && !(Number.isInteger(at) || at === null)) return false;
  at = value.createdAt;
  if (!(typeof at === "string" && dateTime(at))) return false;
  at = value.data;
  if (!TaskFinishedEventData$is(at)) return false;
  return true;
}

function TaskFinishedEvent$schema(): Described {
return { is: TaskFinishedEvent$is, type: "object", required: ["id", "createdAt", "type", "data"], properties: {
id: "string",
version: ["integer", "null"],
createdAt: { type: "string", format: "date-time", hasFormat: dateTime },
type: { type: "string", const: "TASK_FINISHED" },
data: { $ref: TaskFinishedEventData },
} };
}

/** @internal */
export const TaskFinishedEvent: Validator = { is: TaskFinishedEvent$is, schema: TaskFinishedEvent$schema };

function AccountSyncTaskFinishedEventData$is$providers(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) if (typeof value[index] !== "string") return false;
  }
  return true;
}

function AccountSyncTaskFinishedEventData$is$dataPoints(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) if (typeof value[index] !== "string") return false;
  }
  return true;
}

function AccountSyncTaskFinishedEventData$is$datapoints(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) if (typeof value[index] !== "string") return false;
  }
  return true;
}

function AccountSyncTaskFinishedEventData$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.userId;
  if (typeof at !== "string") return false;
  at = value.sourceId;
  if (typeof at !== "string") return false;
  at = value.sourceType;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.providers;
  if (at !== undefined && !AccountSyncTaskFinishedEventData$is$providers(at)) return false;
  at = value.status;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.monitorStatus;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.dataPoints;
  if (at !== undefined && !AccountSyncTaskFinishedEventData$is$dataPoints(at)) return false;
  at = value.datapoints;
  if (at !== undefined && !AccountSyncTaskFinishedEventData$is$datapoints(at)) return false;
  at = value.payload;
  if (at !== undefined && !(AllDatapointPayload$is(at) || at === null)) return false;
  return true;
}

function AccountSyncTaskFinishedEventData$schema(): Described {
return { is: AccountSyncTaskFinishedEventData$is, type: "object", required: ["userId", "sourceId"], properties: {
userId: "string",
sourceId: "string",
sourceType: { anyOf: ["string", "null"] },
providers: { is: AccountSyncTaskFinishedEventData$is$providers, type: ["array", "null"], items: { is: (value) => typeof value === "string", type: "string" } },
status: { anyOf: ["string", "null"] },
monitorStatus: { anyOf: ["string", "null"] },
dataPoints: { is: AccountSyncTaskFinishedEventData$is$dataPoints, type: ["array", "null"], items: "string" },
datapoints: { is: AccountSyncTaskFinishedEventData$is$datapoints, type: ["array", "null"], items: "string" },
payload: { anyOf: [{ $ref: AllDatapointPayload }, "null"] },
} };
}

/** @internal */
export const AccountSyncTaskFinishedEventData: Validator = { is: AccountSyncTaskFinishedEventData$is, schema: AccountSyncTaskFinishedEventData$schema };

function AccountSyncTaskFinishedEvent$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.type;
  if (at !== "ACCOUNT_SYNC_TASK_FINISHED") return false;
  at = value.id;
  if (typeof at !== "string") return false;
  at = value.version;
  if (at !== undefined && !(Number.isInteger(at) || at === null)) return false;
  at = value.createdAt;
  if (!(typeof at === "string" && dateTime(at))) return false;
  at = value.data;
  if (!AccountSyncTaskFinishedEventData$is(at)) return false;
  return true;
}

function AccountSyncTaskFinishedEvent$schema(): Described {
return { is: AccountSyncTaskFinishedEvent$is, type: "object", required: ["id", "createdAt", "type", "data"], properties: {
id: "string",
version: ["integer", "null"],
createdAt: { type: "string", format: "date-time", hasFormat: dateTime },
type: { type: "string", const: "ACCOUNT_SYNC_TASK_FINISHED" },
data: { $ref: AccountSyncTaskFinishedEventData },
} };
}

/** @internal */
export const AccountSyncTaskFinishedEvent: Validator = { is: AccountSyncTaskFinishedEvent$is, schema: AccountSyncTaskFinishedEvent$schema };

function ArchiveEventData$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.userId;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.archiveId;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  return true;
}

function ArchiveEventData$schema(): Described {
return { is: ArchiveEventData$is, type: "object", properties: {
userId: ["string", "null"],
archiveId: ["string", "null"],
} };
}

/** @internal */
export const ArchiveEventData: Validator = { is: ArchiveEventData$is, schema: ArchiveEventData$schema };

function ArchiveStartedEvent$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.type;
  if (at !== "ARCHIVE_STARTED") return false;
  at = value.id;
  if (typeof at !== "string") return false;
  at = value.version;
  if (at !== undefined && !(Number.isInteger(at) || at === null)) return false;
  at = value.createdAt;
  if (!(typeof at === "string" && dateTime(at))) return false;
  at = value.data;
  if (!ArchiveEventData$is(at)) return false;
  return true;
}

function ArchiveStartedEvent$schema(): Described {
return { is: ArchiveStartedEvent$is, type: "object", required: ["id", "createdAt", "type", "data"], properties: {
id: "string",
version: ["integer", "null"],
createdAt: { type: "string", format: "date-time", hasFormat: dateTime },
type: { type: "string", const: "ARCHIVE_STARTED" },
data: { $ref: ArchiveEventData },
} };
}

/** @internal */
export const ArchiveStartedEvent: Validator = { is: ArchiveStartedEvent$is, schema: ArchiveStartedEvent$schema };

function ArchiveAnalyzedEvent$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.type;
  if (at !== "ARCHIVE_ANALYZED") return false;
  at = value.id;
  if (typeof at !== "string") return false;
  at = value.version;
  if (at !== undefined && !(Number.isInteger(at) || at === null)) return false;
  at = value.createdAt;
  if (!(typeof at === "string" && dateTime(at))) return false;
  at = value.data;
  if (!ArchiveEventData$is(at)) return false;
  return true;
}

function ArchiveAnalyzedEvent$schema(): Described {
return { is: ArchiveAnalyzedEvent$is, type: "object", required: ["id", "createdAt", "type", "data"], properties: {
id: "string",
version: ["integer", "null"],
createdAt: { type: "string", format: "date-time", hasFormat: dateTime },
type: { type: "string", const: "ARCHIVE_ANALYZED" },
data: { $ref: ArchiveEventData },
} };
}

/** @internal */
export const ArchiveAnalyzedEvent: Validator = { is: ArchiveAnalyzedEvent$is, schema: ArchiveAnalyzedEvent$schema };

function ArchiveRevokedEvent$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.type;
  if (at !== "ARCHIVE_REVOKED") return false;
  at = value.id;
  if (typeof at !== "string") return false;
  at = value.version;
  if (at !== undefined && !(Number.isInteger(at) || at === null)) return false;
  at = value.createdAt;
  if (!(typeof at === "string" && dateTime(at))) return false;
  at = value.data;
  if (!ArchiveEventData$is(at)) return false;
  return true;
}

function ArchiveRevokedEvent$schema(): Described {
return { is: ArchiveRevokedEvent$is, type: "object", required: ["id", "createdAt", "type", "data"], properties: {
id: "string",
version: ["integer", "null"],
createdAt: { type: "string", format: "date-time", hasFormat: dateTime },
type: { type: "string", const: "ARCHIVE_REVOKED" },
data: { $ref: ArchiveEventData },
} };
}

/** @internal */
export const ArchiveRevokedEvent: Validator = { is: ArchiveRevokedEvent$is, schema: ArchiveRevokedEvent$schema };

function ArchiveFailedEventData$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.userId;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.archiveId;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.errorCode;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.errorMessage;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  return true;
}

function ArchiveFailedEventData$schema(): Described {
return { is: ArchiveFailedEventData$is, type: "object", properties: {
userId: ["string", "null"],
archiveId: ["string", "null"],
errorCode: { anyOf: ["string", "null"] },
errorMessage: ["string", "null"],
} };
}

/** @internal */
export const ArchiveFailedEventData: Validator = { is: ArchiveFailedEventData$is, schema: ArchiveFailedEventData$schema };

function ArchiveFailedEvent$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.type;
  if (at !== "ARCHIVE_FAILED") return false;
  at = value.id;
  if (typeof at !== "string") return false;
  at = value.version;
  if (at !== undefined && !(Number.isInteger(at) || at === null)) return false;
  at = value.createdAt;
  if (!(typeof at === "string" && dateTime(at))) return false;
  at = value.data;
  if (!ArchiveFailedEventData$is(at)) return false;
  return true;
}

function ArchiveFailedEvent$schema(): Described {
return { is: ArchiveFailedEvent$is, type: "object", required: ["id", "createdAt", "type", "data"], properties: {
id: "string",
version: ["integer", "null"],
createdAt: { type: "string", format: "date-time", hasFormat: dateTime },
type: { type: "string", const: "ARCHIVE_FAILED" },
data: { $ref: ArchiveFailedEventData },
} };
}

/** @internal */
export const ArchiveFailedEvent: Validator = { is: ArchiveFailedEvent$is, schema: ArchiveFailedEvent$schema };

function InviteEventData$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.userId;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.inviteId;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  return true;
}

function InviteEventData$schema(): Described {
return { is: InviteEventData$is, type: "object", properties: {
userId: ["string", "null"],
inviteId: ["string", "null"],
} };
}

/** @internal */
export const InviteEventData: Validator = { is: InviteEventData$is, schema: InviteEventData$schema };

function InviteInvitedEvent$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.type;
  if (at !== "INVITE_INVITED") return false;
  at = value.id;
  if (typeof at !== "string") return false;
  at = value.version;
  if (at !== undefined && !(Number.isInteger(at) || at === null)) return false;
  at = value.createdAt;
  if (!(typeof at === "string" && dateTime(at))) return false;
  at = value.data;
  if (!InviteEventData$is(at)) return false;
  return true;
}

function InviteInvitedEvent$schema(): Described {
return { is: InviteInvitedEvent$is, type: "object", required: ["id", "createdAt", "type", "data"], properties: {
id: "string",
version: ["integer", "null"],
createdAt: { type: "string", format: "date-time", hasFormat: dateTime },
type: { type: "string", const: "INVITE_INVITED" },
data: { $ref: InviteEventData },
} };
}

/** @internal */
export const InviteInvitedEvent: Validator = { is: InviteInvitedEvent$is, schema: InviteInvitedEvent$schema };

function InviteLinkedEvent$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.type;
  if (at !== "INVITE_LINKED") return false;
  at = value.id;
  if (typeof at !== "string") return false;
  at = value.version;
  if (at !== undefined && !(Number.isInteger(at) || at === null)) return false;
  at = value.createdAt;
  if (!(typeof at === "string" && dateTime(at))) return false;
  at = value.data;
  if (!InviteEventData$is(at)) return false;
  return true;
}

function InviteLinkedEvent$schema(): Described {
return { is: InviteLinkedEvent$is, type: "object", required: ["id", "createdAt", "type", "data"], properties: {
id: "string",
version: ["integer", "null"],
createdAt: { type: "string", format: "date-time", hasFormat: dateTime },
type: { type: "string", const: "INVITE_LINKED" },
data: { $ref: InviteEventData },
} };
}

/** @internal */
export const InviteLinkedEvent: Validator = { is: InviteLinkedEvent$is, schema: InviteLinkedEvent$schema };

function AccountDataEventData$is$providers(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) if (typeof value[index] !== "string") return false;
  }
  return true;
}

function AccountDataEventData$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.userId;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.accountId;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.providers;
  if (at !== undefined && !AccountDataEventData$is$providers(at)) return false;
  return true;
}

function AccountDataEventData$schema(): Described {
return { is: AccountDataEventData$is, type: "object", properties: {
userId: ["string", "null"],
accountId: ["string", "null"],
providers: { is: AccountDataEventData$is$providers, type: ["array", "null"], items: { is: (value) => typeof value === "string", type: "string" } },
} };
}

/** @internal */
export const AccountDataEventData: Validator = { is: AccountDataEventData$is, schema: AccountDataEventData$schema };

function IdentityAddedEventData$is$providers(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) if (typeof value[index] !== "string") return false;
  }
  return true;
}

function IdentityAddedEventData$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.userId;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.accountId;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.providers;
  if (at !== undefined && !IdentityAddedEventData$is$providers(at)) return false;
  at = value.identityId;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  return true;
}

function IdentityAddedEventData$schema(): Described {
return { is: IdentityAddedEventData$is, type: "object", properties: {
userId: ["string", "null"],
accountId: ["string", "null"],
providers: { is: IdentityAddedEventData$is$providers, type: ["array", "null"], items: { is: (value) => typeof value === "string", type: "string" } },
identityId: ["string", "null"],
} };
}

/** @internal */
export const IdentityAddedEventData: Validator = { is: IdentityAddedEventData$is, schema: IdentityAddedEventData$schema };

function IdentityAddedEvent$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.type;
  if (at !== "IDENTITY_ADDED") return false;
  at = value.id;
  if (typeof at !== "string") return false;
  at = value.version;
  if (at !== undefined && !(Number.isInteger(at) || at === null)) return false;
  at = value.createdAt;
  if (!(typeof at === "string" && dateTime(at))) return false;
  at = value.data;
  if (!IdentityAddedEventData$is(at)) return false;
  return true;
}

function IdentityAddedEvent$schema(): Described {
return { is: IdentityAddedEvent$is, type: "object", required: ["id", "createdAt", "type", "data"], properties: {
id: "string",
version: ["integer", "null"],
createdAt: { type: "string", format: "date-time", hasFormat: dateTime },
type: { type: "string", const: "IDENTITY_ADDED" },
data: { $ref: IdentityAddedEventData },
} };
}

/** @internal */
export const IdentityAddedEvent: Validator = { is: IdentityAddedEvent$is, schema: IdentityAddedEvent$schema };

function RatingAddedEventData$is$providers(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) if (typeof value[index] !== "string") return false;
  }
  return true;
}

function RatingAddedEventData$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.userId;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.accountId;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.providers;
  if (at !== undefined && !RatingAddedEventData$is$providers(at)) return false;
  at = value.ratingId;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  return true;
}

function RatingAddedEventData$schema(): Described {
return { is: RatingAddedEventData$is, type: "object", properties: {
userId: ["string", "null"],
accountId: ["string", "null"],
providers: { is: RatingAddedEventData$is$providers, type: ["array", "null"], items: { is: (value) => typeof value === "string", type: "string" } },
ratingId: ["string", "null"],
} };
}

/** @internal */
export const RatingAddedEventData: Validator = { is: RatingAddedEventData$is, schema: RatingAddedEventData$schema };

function RatingAddedEvent$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.type;
  if (at !== "RATING_ADDED") return false;
  at = value.id;
  if (typeof at !== "string") return false;
  at = value.version;
  if (at !== undefined && !(Number.isInteger(at) || at === null)) return false;
  at = value.createdAt;
  if (!(typeof at === "string" && dateTime(at))) return false;
  at = value.data;
  if (!RatingAddedEventData$is(at)) return false;
  return true;
}

function RatingAddedEvent$schema(): Described {
return { is: RatingAddedEvent$is, type: "object", required: ["id", "createdAt", "type", "data"], properties: {
id: "string",
version: ["integer", "null"],
createdAt: { type: "string", format: "date-time", hasFormat: dateTime },
type: { type: "string", const: "RATING_ADDED" },
data: { $ref: RatingAddedEventData },
} };
}

/** @internal */
export const RatingAddedEvent: Validator = { is: RatingAddedEvent$is, schema: RatingAddedEvent$schema };

function DataAddedEventData$is$providers(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) if (typeof value[index] !== "string") return false;
  }
  return true;
}

function DataAddedEventData$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.userId;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.accountId;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.providers;
  if (at !== undefined && !DataAddedEventData$is$providers(at)) return false;
  at = value.count;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  return true;
}

function DataAddedEventData$schema(): Described {
return { is: DataAddedEventData$is, type: "object", properties: {
userId: ["string", "null"],
accountId: ["string", "null"],
providers: { is: DataAddedEventData$is$providers, type: ["array", "null"], items: { is: (value) => typeof value === "string", type: "string" } },
count: ["number", "null"],
} };
}

/** @internal */
export const DataAddedEventData: Validator = { is: DataAddedEventData$is, schema: DataAddedEventData$schema };

function TransactionsAddedEvent$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.type;
  if (at !== "TRANSACTIONS_ADDED") return false;
  at = value.id;
  if (typeof at !== "string") return false;
  at = value.version;
  if (at !== undefined && !(Number.isInteger(at) || at === null)) return false;
  at = value.createdAt;
  if (!(typeof at === "string" && dateTime(at))) return false;
  at = value.data;
  if (!DataAddedEventData$is(at)) return false;
  return true;
}

function TransactionsAddedEvent$schema(): Described {
return { is: TransactionsAddedEvent$is, type: "object", required: ["id", "createdAt", "type", "data"], properties: {
id: "string",
version: ["integer", "null"],
createdAt: { type: "string", format: "date-time", hasFormat: dateTime },
type: { type: "string", const: "TRANSACTIONS_ADDED" },
data: { $ref: DataAddedEventData },
} };
}

/** @internal */
export const TransactionsAddedEvent: Validator = { is: TransactionsAddedEvent$is, schema: TransactionsAddedEvent$schema };

function DocumentsAddedEvent$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.type;
  if (at !== "DOCUMENTS_ADDED") return false;
  at = value.id;
  if (typeof at !== "string") return false;
  at = value.version;
  if (at !== undefined && !(Number.isInteger(at) || at === null)) return false;
  at = value.createdAt;
  if (!(typeof at === "string" && dateTime(at))) return false;
  at = value.data;
  if (!DataAddedEventData$is(at)) return false;
  return true;
}

function DocumentsAddedEvent$schema(): Described {
return { is: DocumentsAddedEvent$is, type: "object", required: ["id", "createdAt", "type", "data"], properties: {
id: "string",
version: ["integer", "null"],
createdAt: { type: "string", format: "date-time", hasFormat: dateTime },
type: { type: "string", const: "DOCUMENTS_ADDED" },
data: { $ref: DataAddedEventData },
} };
}

/** @internal */
export const DocumentsAddedEvent: Validator = { is: DocumentsAddedEvent$is, schema: DocumentsAddedEvent$schema };

function DataUpdatedEventData$is$providers(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) if (typeof value[index] !== "string") return false;
  }
  return true;
}

function DataUpdatedEventData$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.userId;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.accountId;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.providers;
  if (at !== undefined && !DataUpdatedEventData$is$providers(at)) return false;
  at = value.count;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.updatedAt;
  if (at !== undefined && !((typeof at === "string" && dateTime(at)) || at === null)) return false;
  return true;
}

function DataUpdatedEventData$schema(): Described {
return { is: DataUpdatedEventData$is, type: "object", properties: {
userId: ["string", "null"],
accountId: ["string", "null"],
providers: { is: DataUpdatedEventData$is$providers, type: ["array", "null"], items: { is: (value) => typeof value === "string", type: "string" } },
count: ["number", "null"],
updatedAt: { type: ["string", "null"], format: "date-time", hasFormat: dateTime },
} };
}

/** @internal */
export const DataUpdatedEventData: Validator = { is: DataUpdatedEventData$is, schema: DataUpdatedEventData$schema };

function DataUpdatedByIdEventData$is$providers(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) if (typeof value[index] !== "string") return false;
  }
  return true;
}

function DataUpdatedByIdEventData$is$updatedIds(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) if (typeof value[index] !== "string") return false;
  }
  return true;
}

function DataUpdatedByIdEventData$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.userId;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.accountId;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.providers;
  if (at !== undefined && !DataUpdatedByIdEventData$is$providers(at)) return false;
  at = value.count;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.updatedAt;
  if (at !== undefined && !((typeof at === "string" && dateTime(at)) || at === null)) return false;
  at = value.updatedIds;
  if (at !== undefined && !DataUpdatedByIdEventData$is$updatedIds(at)) return false;
  return true;
}

function DataUpdatedByIdEventData$schema(): Described {
return { is: DataUpdatedByIdEventData$is, type: "object", properties: {
userId: ["string", "null"],
accountId: ["string", "null"],
providers: { is: DataUpdatedByIdEventData$is$providers, type: ["array", "null"], items: { is: (value) => typeof value === "string", type: "string" } },
count: ["number", "null"],
updatedAt: { type: ["string", "null"], format: "date-time", hasFormat: dateTime },
updatedIds: { is: DataUpdatedByIdEventData$is$updatedIds, type: ["array", "null"], items: { is: (value) => typeof value === "string", type: "string" } },
} };
}

/** @internal */
export const DataUpdatedByIdEventData: Validator = { is: DataUpdatedByIdEventData$is, schema: DataUpdatedByIdEventData$schema };

function DocumentsUpdatedEvent$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.type;
  if (at !== "DOCUMENTS_UPDATED") return false;
  at = value.id;
  if (typeof at !== "string") return false;
  at = value.version;
  if (at !== undefined && !(Number.isInteger(at) || at === null)) return false;
  at = value.createdAt;
  if (!(typeof at === "string" && dateTime(at))) return false;
  at = value.data;
  if (!DataUpdatedByIdEventData$is(at)) return false;
  return true;
}

function DocumentsUpdatedEvent$schema(): Described {
return { is: DocumentsUpdatedEvent$is, type: "object", required: ["id", "createdAt", "type", "data"], properties: {
id: "string",
version: ["integer", "null"],
createdAt: { type: "string", format: "date-time", hasFormat: dateTime },
type: { type: "string", const: "DOCUMENTS_UPDATED" },
data: { $ref: DataUpdatedByIdEventData },
} };
}

/** @internal */
export const DocumentsUpdatedEvent: Validator = { is: DocumentsUpdatedEvent$is, schema: DocumentsUpdatedEvent$schema };

function EmploymentsAddedEvent$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.type;
  if (at !== "EMPLOYMENTS_ADDED") return false;
  at = value.id;
  if (typeof at !== "string") return false;
  at = value.version;
  if (at !== undefined && !(Number.isInteger(at) || at === null)) return false;
  at = value.createdAt;
  if (!(typeof at === "string" && dateTime(at))) return false;
  at = value.data;
  if (!DataAddedEventData$is(at)) return false;
  return true;
}

function EmploymentsAddedEvent$schema(): Described {
return { is: EmploymentsAddedEvent$is, type: "object", required: ["id", "createdAt", "type", "data"], properties: {
id: "string",
version: ["integer", "null"],
createdAt: { type: "string", format: "date-time", hasFormat: dateTime },
type: { type: "string", const: "EMPLOYMENTS_ADDED" },
data: { $ref: DataAddedEventData },
} };
}

/** @internal */
export const EmploymentsAddedEvent: Validator = { is: EmploymentsAddedEvent$is, schema: EmploymentsAddedEvent$schema };

function EmploymentsUpdatedEvent$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.type;
  if (at !== "EMPLOYMENTS_UPDATED") return false;
  at = value.id;
  if (typeof at !== "string") return false;
  at = value.version;
  if (at !== undefined && !(Number.isInteger(at) || at === null)) return false;
  at = value.createdAt;
  if (!(typeof at === "string" && dateTime(at))) return false;
  at = value.data;
  if (!DataUpdatedByIdEventData$is(at)) return false;
  return true;
}

function EmploymentsUpdatedEvent$schema(): Described {
return { is: EmploymentsUpdatedEvent$is, type: "object", required: ["id", "createdAt", "type", "data"], properties: {
id: "string",
version: ["integer", "null"],
createdAt: { type: "string", format: "date-time", hasFormat: dateTime },
type: { type: "string", const: "EMPLOYMENTS_UPDATED" },
data: { $ref: DataUpdatedByIdEventData },
} };
}

/** @internal */
export const EmploymentsUpdatedEvent: Validator = { is: EmploymentsUpdatedEvent$is, schema: EmploymentsUpdatedEvent$schema };

function IncomesAddedEvent$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.type;
  if (at !== "INCOMES_ADDED") return false;
  at = value.id;
  if (typeof at !== "string") return false;
  at = value.version;
  if (at !== undefined && !(Number.isInteger(at) || at === null)) return false;
  at = value.createdAt;
  if (!(typeof at === "string" && dateTime(at))) return false;
  at = value.data;
  if (!DataAddedEventData$is(at)) return false;
  return true;
}

function IncomesAddedEvent$schema(): Described {
return { is: IncomesAddedEvent$is, type: "object", required: ["id", "createdAt", "type", "data"], properties: {
id: "string",
version: ["integer", "null"],
createdAt: { type: "string", format: "date-time", hasFormat: dateTime },
type: { type: "string", const: "INCOMES_ADDED" },
data: { $ref: DataAddedEventData },
} };
}

/** @internal */
export const IncomesAddedEvent: Validator = { is: IncomesAddedEvent$is, schema: IncomesAddedEvent$schema };

function DataUpdatedInPeriodEventData$is$providers(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) if (typeof value[index] !== "string") return false;
  }
  return true;
}

function DataUpdatedInPeriodEventData$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.userId;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.accountId;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.providers;
  if (at !== undefined && !DataUpdatedInPeriodEventData$is$providers(at)) return false;
  at = value.count;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.updatedAt;
  if (at !== undefined && !((typeof at === "string" && dateTime(at)) || at === null)) return false;
  at = value.updatedFrom;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.updatedTo;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  return true;
}

function DataUpdatedInPeriodEventData$schema(): Described {
return { is: DataUpdatedInPeriodEventData$is, type: "object", properties: {
userId: ["string", "null"],
accountId: ["string", "null"],
providers: { is: DataUpdatedInPeriodEventData$is$providers, type: ["array", "null"], items: { is: (value) => typeof value === "string", type: "string" } },
count: ["number", "null"],
updatedAt: { type: ["string", "null"], format: "date-time", hasFormat: dateTime },
updatedFrom: ["string", "null"],
updatedTo: ["string", "null"],
} };
}

/** @internal */
export const DataUpdatedInPeriodEventData: Validator = { is: DataUpdatedInPeriodEventData$is, schema: DataUpdatedInPeriodEventData$schema };

function IncomesUpdatedEvent$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.type;
  if (at !== "INCOMES_UPDATED") return false;
  at = value.id;
  if (typeof at !== "string") return false;
  at = value.version;
  if (at !== undefined && !(Number.isInteger(at) || at === null)) return false;
  at = value.createdAt;
  if (!(typeof at === "string" && dateTime(at))) return false;
  at = value.data;
  if (!DataUpdatedInPeriodEventData$is(at)) return false;
  return true;
}

function IncomesUpdatedEvent$schema(): Described {
return { is: IncomesUpdatedEvent$is, type: "object", required: ["id", "createdAt", "type", "data"], properties: {
id: "string",
version: ["integer", "null"],
createdAt: { type: "string", format: "date-time", hasFormat: dateTime },
type: { type: "string", const: "INCOMES_UPDATED" },
data: { $ref: DataUpdatedInPeriodEventData },
} };
}

/** @internal */
export const IncomesUpdatedEvent: Validator = { is: IncomesUpdatedEvent$is, schema: IncomesUpdatedEvent$schema };

function ContributionsAddedEvent$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.type;
  if (at !== "CONTRIBUTIONS_ADDED") return false;
  at = value.id;
  if (typeof at !== "string") return false;
  at = value.version;
  if (at !== undefined && !(Number.isInteger(at) || at === null)) return false;
  at = value.createdAt;
  if (!(typeof at === "string" && dateTime(at))) return false;
  at = value.data;
  if (!DataAddedEventData$is(at)) return false;
  return true;
}

function ContributionsAddedEvent$schema(): Described {
return { is: ContributionsAddedEvent$is, type: "object", required: ["id", "createdAt", "type", "data"], properties: {
id: "string",
version: ["integer", "null"],
createdAt: { type: "string", format: "date-time", hasFormat: dateTime },
type: { type: "string", const: "CONTRIBUTIONS_ADDED" },
data: { $ref: DataAddedEventData },
} };
}

/** @internal */
export const ContributionsAddedEvent: Validator = { is: ContributionsAddedEvent$is, schema: ContributionsAddedEvent$schema };

function ContributionsUpdatedEvent$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.type;
  if (at !== "CONTRIBUTIONS_UPDATED") return false;
  at = value.id;
  if (typeof at !== "string") return false;
  at = value.version;
  if (at !== undefined && !(Number.isInteger(at) || at === null)) return false;
  at = value.createdAt;
  if (!(typeof at === "string" && dateTime(at))) return false;
  at = value.data;
  if (!DataUpdatedInPeriodEventData$is(at)) return false;
  return true;
}

function ContributionsUpdatedEvent$schema(): Described {
return { is: ContributionsUpdatedEvent$is, type: "object", required: ["id", "createdAt", "type", "data"], properties: {
id: "string",
version: ["integer", "null"],
createdAt: { type: "string", format: "date-time", hasFormat: dateTime },
type: { type: "string", const: "CONTRIBUTIONS_UPDATED" },
data: { $ref: DataUpdatedInPeriodEventData },
} };
}

/** @internal */
export const ContributionsUpdatedEvent: Validator = { is: ContributionsUpdatedEvent$is, schema: ContributionsUpdatedEvent$schema };

function EincomesAddedEvent$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.type;
  if (at !== "EINCOMES_ADDED") return false;
  at = value.id;
  if (typeof at !== "string") return false;
  at = value.version;
  if (at !== undefined && !(Number.isInteger(at) || at === null)) return false;
  at = value.createdAt;
  if (!(typeof at === "string" && dateTime(at))) return false;
  at = value.data;
  if (!DataAddedEventData$is(at)) return false;
  return true;
}

function EincomesAddedEvent$schema(): Described {
return { is: EincomesAddedEvent$is, type: "object", required: ["id", "createdAt", "type", "data"], properties: {
id: "string",
version: ["integer", "null"],
createdAt: { type: "string", format: "date-time", hasFormat: dateTime },
type: { type: "string", const: "EINCOMES_ADDED" },
data: { $ref: DataAddedEventData },
} };
}

/** @internal */
export const EincomesAddedEvent: Validator = { is: EincomesAddedEvent$is, schema: EincomesAddedEvent$schema };

function EincomesUpdatedEvent$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.type;
  if (at !== "EINCOMES_UPDATED") return false;
  at = value.id;
  if (typeof at !== "string") return false;
  at = value.version;
  if (at !== undefined && !(Number.isInteger(at) || at === null)) return false;
  at = value.createdAt;
  if (!(typeof at === "string" && dateTime(at))) return false;
  at = value.data;
  if (!DataUpdatedInPeriodEventData$is(at)) return false;
  return true;
}

function EincomesUpdatedEvent$schema(): Described {
return { is: EincomesUpdatedEvent$is, type: "object", required: ["id", "createdAt", "type", "data"], properties: {
id: "string",
version: ["integer", "null"],
createdAt: { type: "string", format: "date-time", hasFormat: dateTime },
type: { type: "string", const: "EINCOMES_UPDATED" },
data: { $ref: DataUpdatedInPeriodEventData },
} };
}

/** @internal */
export const EincomesUpdatedEvent: Validator = { is: EincomesUpdatedEvent$is, schema: EincomesUpdatedEvent$schema };

function LiabilitiesAddedEvent$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.type;
  if (at !== "LIABILITIES_ADDED") return false;
  at = value.id;
  if (typeof at !== "string") return false;
  at = value.version;
  if (at !== undefined && !(Number.isInteger(at) || at === null)) return false;
  at = value.createdAt;
  if (!(typeof at === "string" && dateTime(at))) return false;
  at = value.data;
  if (!DataAddedEventData$is(at)) return false;
  return true;
}

function LiabilitiesAddedEvent$schema(): Described {
return { is: LiabilitiesAddedEvent$is, type: "object", required: ["id", "createdAt", "type", "data"], properties: {
id: "string",
version: ["integer", "null"],
createdAt: { type: "string", format: "date-time", hasFormat: dateTime },
type: { type: "string", const: "LIABILITIES_ADDED" },
data: { $ref: DataAddedEventData },
} };
}

/** @internal */
export const LiabilitiesAddedEvent: Validator = { is: LiabilitiesAddedEvent$is, schema: LiabilitiesAddedEvent$schema };

function LiabilitiesUpdatedEvent$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.type;
  if (at !== "LIABILITIES_UPDATED") return false;
  at = value.id;
  if (typeof at !== "string") return false;
  at = value.version;
  if (at !== undefined && !(Number.isInteger(at) || at === null)) return false;
  at = value.createdAt;
  if (!(typeof at === "string" && dateTime(at))) return false;
  at = value.data;
  if (!DataUpdatedByIdEventData$is(at)) return false;
  return true;
}

function LiabilitiesUpdatedEvent$schema(): Described {
return { is: LiabilitiesUpdatedEvent$is, type: "object", required: ["id", "createdAt", "type", "data"], properties: {
id: "string",
version: ["integer", "null"],
createdAt: { type: "string", format: "date-time", hasFormat: dateTime },
type: { type: "string", const: "LIABILITIES_UPDATED" },
data: { $ref: DataUpdatedByIdEventData },
} };
}

/** @internal */
export const LiabilitiesUpdatedEvent: Validator = { is: LiabilitiesUpdatedEvent$is, schema: LiabilitiesUpdatedEvent$schema };

function ItemAddedEventData$is$providers(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) if (typeof value[index] !== "string") return false;
  }
  return true;
}

function ItemAddedEventData$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.userId;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.accountId;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.providers;
  if (at !== undefined && !ItemAddedEventData$is$providers(at)) return false;
  at = value.id;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  return true;
}

function ItemAddedEventData$schema(): Described {
return { is: ItemAddedEventData$is, type: "object", properties: {
userId: ["string", "null"],
accountId: ["string", "null"],
providers: { is: ItemAddedEventData$is$providers, type: ["array", "null"], items: { is: (value) => typeof value === "string", type: "string" } },
id: ["string", "null"],
} };
}

/** @internal */
export const ItemAddedEventData: Validator = { is: ItemAddedEventData$is, schema: ItemAddedEventData$schema };

function InsightAddedEvent$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.type;
  if (at !== "INSIGHT_ADDED") return false;
  at = value.id;
  if (typeof at !== "string") return false;
  at = value.version;
  if (at !== undefined && !(Number.isInteger(at) || at === null)) return false;
  at = value.createdAt;
  if (!(typeof at === "string" && dateTime(at))) return false;
  at = value.data;
  if (!ItemAddedEventData$is(at)) return false;
  return true;
}

function InsightAddedEvent$schema(): Described {
return { is: InsightAddedEvent$is, type: "object", required: ["id", "createdAt", "type", "data"], properties: {
id: "string",
version: ["integer", "null"],
createdAt: { type: "string", format: "date-time", hasFormat: dateTime },
type: { type: "string", const: "INSIGHT_ADDED" },
data: { $ref: ItemAddedEventData },
} };
}

/** @internal */
export const InsightAddedEvent: Validator = { is: InsightAddedEvent$is, schema: InsightAddedEvent$schema };

function LinkAddedEvent$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.type;
  if (at !== "LINK_ADDED") return false;
  at = value.id;
  if (typeof at !== "string") return false;
  at = value.version;
  if (at !== undefined && !(Number.isInteger(at) || at === null)) return false;
  at = value.createdAt;
  if (!(typeof at === "string" && dateTime(at))) return false;
  at = value.data;
  if (!ItemAddedEventData$is(at)) return false;
  return true;
}

function LinkAddedEvent$schema(): Described {
return { is: LinkAddedEvent$is, type: "object", required: ["id", "createdAt", "type", "data"], properties: {
id: "string",
version: ["integer", "null"],
createdAt: { type: "string", format: "date-time", hasFormat: dateTime },
type: { type: "string", const: "LINK_ADDED" },
data: { $ref: ItemAddedEventData },
} };
}

/** @internal */
export const LinkAddedEvent: Validator = { is: LinkAddedEvent$is, schema: LinkAddedEvent$schema };

function VerificationEventData$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.verificationId;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  return true;
}

function VerificationEventData$schema(): Described {
return { is: VerificationEventData$is, type: "object", properties: {
verificationId: ["string", "null"],
} };
}

/** @internal */
export const VerificationEventData: Validator = { is: VerificationEventData$is, schema: VerificationEventData$schema };

function VerificationStartedEvent$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.type;
  if (at !== "VERIFICATION_STARTED") return false;
  at = value.id;
  if (typeof at !== "string") return false;
  at = value.version;
  if (at !== undefined && !(Number.isInteger(at) || at === null)) return false;
  at = value.createdAt;
  if (!(typeof at === "string" && dateTime(at))) return false;
  at = value.data;
  if (!VerificationEventData$is(at)) return false;
  return true;
}

function VerificationStartedEvent$schema(): Described {
return { is: VerificationStartedEvent$is, type: "object", required: ["id", "createdAt", "type", "data"], properties: {
id: "string",
version: ["integer", "null"],
createdAt: { type: "string", format: "date-time", hasFormat: dateTime },
type: { type: "string", const: "VERIFICATION_STARTED" },
data: { $ref: VerificationEventData },
} };
}

/** @internal */
export const VerificationStartedEvent: Validator = { is: VerificationStartedEvent$is, schema: VerificationStartedEvent$schema };

function VerificationNameMatches$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.firstNameMatches;
  if (at !== undefined && !(typeof at === "boolean" || at === null)) return false;
  at = value.lastNameMatches;
  if (at !== undefined && !(typeof at === "boolean" || at === null)) return false;
  at = value.middleNameMatches;
  if (at !== undefined && !(typeof at === "boolean" || at === null)) return false;
  at = value.fullNameMatches;
  if (at !== undefined && !(typeof at === "boolean" || at === null)) return false;
  return true;
}

function VerificationNameMatches$schema(): Described {
return { is: VerificationNameMatches$is, type: "object", properties: {
firstNameMatches: ["boolean", "null"],
lastNameMatches: ["boolean", "null"],
middleNameMatches: ["boolean", "null"],
fullNameMatches: ["boolean", "null"],
} };
}

/** @internal */
export const VerificationNameMatches: Validator = { is: VerificationNameMatches$is, schema: VerificationNameMatches$schema };

function VerificationIdMatch$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.idNumber;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.idType;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.idSubtype;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.matches;
  if (at !== undefined && !(typeof at === "boolean" || at === null)) return false;
  return true;
}

function VerificationIdMatch$schema(): Described {
return { is: VerificationIdMatch$is, type: "object", properties: {
idNumber: ["string", "null"],
idType: ["string", "null"],
idSubtype: ["string", "null"],
matches: ["boolean", "null"],
} };
}

/** @internal */
export const VerificationIdMatch: Validator = { is: VerificationIdMatch$is, schema: VerificationIdMatch$schema };

function VerificationContactMatch$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.value;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.matches;
  if (at !== undefined && !(typeof at === "boolean" || at === null)) return false;
  at = value.disposable;
  if (at !== undefined && !(typeof at === "boolean" || at === null)) return false;
  at = value.deliverable;
  if (at !== undefined && !(typeof at === "boolean" || at === null)) return false;
  at = value.active;
  if (at !== undefined && !(typeof at === "boolean" || at === null)) return false;
  at = value.provider;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.freeProvider;
  if (at !== undefined && !(typeof at === "boolean" || at === null)) return false;
  return true;
}

function VerificationContactMatch$schema(): Described {
return { is: VerificationContactMatch$is, type: "object", properties: {
value: ["string", "null"],
matches: ["boolean", "null"],
disposable: ["boolean", "null"],
deliverable: ["boolean", "null"],
active: ["boolean", "null"],
provider: ["string", "null"],
freeProvider: ["boolean", "null"],
} };
}

/** @internal */
export const VerificationContactMatch: Validator = { is: VerificationContactMatch$is, schema: VerificationContactMatch$schema };

function VerificationAdditionalMatches$is$ids(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) if (!VerificationIdMatch$is(value[index])) return false;
  }
  return true;
}

function VerificationAdditionalMatches$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.ids;
  if (at !== undefined && !VerificationAdditionalMatches$is$ids(at)) return false;
  at = value.dobMatches;
  if (at !== undefined && !(typeof at === "boolean" || at === null)) return false;
  at = value.genderMatches;
  if (at !== undefined && !(typeof at === "boolean" || at === null)) return false;
  at = value.phoneMatches;
  if (at !== undefined && !(VerificationContactMatch$is(at) || at === null)) return false;
  at = value.emailMatches;
  if (at !== undefined && !(VerificationContactMatch$is(at) || at === null)) return false;
  at = value.addressMatches;
  if (at !== undefined && !(typeof at === "boolean" || at === null)) return false;
  return true;
}

function VerificationAdditionalMatches$schema(): Described {
return { is: VerificationAdditionalMatches$is, type: "object", properties: {
ids: { is: VerificationAdditionalMatches$is$ids, type: ["array", "null"], items: { $ref: VerificationIdMatch } },
dobMatches: ["boolean", "null"],
genderMatches: ["boolean", "null"],
phoneMatches: { anyOf: [{ $ref: VerificationContactMatch }, "null"] },
emailMatches: { anyOf: [{ $ref: VerificationContactMatch }, "null"] },
addressMatches: ["boolean", "null"],
} };
}

/** @internal */
export const VerificationAdditionalMatches: Validator = { is: VerificationAdditionalMatches$is, schema: VerificationAdditionalMatches$schema };

function VerificationResult$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.finalMatches;
  if (at !== undefined && !(typeof at === "boolean" || at === null)) return false;
  at = value.names;
  if (at !== undefined && !(VerificationNameMatches$is(at) || at === null)) return false;
  at = value.additionalData;
  if (at !== undefined && !(VerificationAdditionalMatches$is(at) || at === null)) return false;
  return true;
}

function VerificationResult$schema(): Described {
return { is: VerificationResult$is, type: "object", properties: {
finalMatches: ["boolean", "null"],
names: { anyOf: [{ $ref: VerificationNameMatches }, "null"] },
additionalData: { anyOf: [{ $ref: VerificationAdditionalMatches }, "null"] },
} };
}

/** @internal */
export const VerificationResult: Validator = { is: VerificationResult$is, schema: VerificationResult$schema };

function VerificationCompletedEventData$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.verificationId;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.resultCode;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.resultMessage;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.result;
  if (at !== undefined && !(VerificationResult$is(at) || at === null)) return false;
  return true;
}

function VerificationCompletedEventData$schema(): Described {
return { is: VerificationCompletedEventData$is, type: "object", properties: {
verificationId: ["string", "null"],
resultCode: ["string", "null"],
resultMessage: ["string", "null"],
result: { anyOf: [{ $ref: VerificationResult }, "null"] },
} };
}

/** @internal */
export const VerificationCompletedEventData: Validator = { is: VerificationCompletedEventData$is, schema: VerificationCompletedEventData$schema };

function VerificationCompletedEvent$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.type;
  if (at !== "VERIFICATION_COMPLETED") return false;
  at = value.id;
  if (typeof at !== "string") return false;
  at = value.version;
  if (at !== undefined && !(Number.isInteger(at) || at === null)) return false;
  at = value.createdAt;
  if (!(typeof at === "string" && dateTime(at))) return false;
  at = value.data;
  if (!VerificationCompletedEventData$is(at)) return false;
  return true;
}

function VerificationCompletedEvent$schema(): Described {
return { is: VerificationCompletedEvent$is, type: "object", required: ["id", "createdAt", "type", "data"], properties: {
id: "string",
version: ["integer", "null"],
createdAt: { type: "string", format: "date-time", hasFormat: dateTime },
type: { type: "string", const: "VERIFICATION_COMPLETED" },
data: { $ref: VerificationCompletedEventData },
} };
}

/** @internal */
export const VerificationCompletedEvent: Validator = { is: VerificationCompletedEvent$is, schema: VerificationCompletedEvent$schema };

function RecordTypeKnown$is(value: any): boolean {
  if (value !== "SOCIAL_SECURITY") return false;
  return true;
}

function RecordTypeKnown$schema(): Described {
return { is: RecordTypeKnown$is, type: "string", enum: ["SOCIAL_SECURITY"] };
}

/** @internal */
export const RecordTypeKnown: Validator = { is: RecordTypeKnown$is, schema: RecordTypeKnown$schema };

function RecordType$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function RecordType$schema(): Described {
return { is: RecordType$is, type: "string" };
}

/** @internal */
export const RecordType: Validator = { is: RecordType$is, schema: RecordType$schema };

function RecordEventData$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.recordId;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.recordType;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  return true;
}

function RecordEventData$schema(): Described {
return { is: RecordEventData$is, type: "object", properties: {
recordId: ["string", "null"],
recordType: { anyOf: ["string", "null"] },
} };
}

/** @internal */
export const RecordEventData: Validator = { is: RecordEventData$is, schema: RecordEventData$schema };

function RecordCreatedEvent$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.type;
  if (at !== "RECORD_CREATED") return false;
  at = value.id;
  if (typeof at !== "string") return false;
  at = value.version;
  if (at !== undefined && !(Number.isInteger(at) || at === null)) return false;
  at = value.createdAt;
  if (!(typeof at === "string" && dateTime(at))) return false;
  at = value.data;
  if (!RecordEventData$is(at)) return false;
  return true;
}

function RecordCreatedEvent$schema(): Described {
return { is: RecordCreatedEvent$is, type: "object", required: ["id", "createdAt", "type", "data"], properties: {
id: "string",
version: ["integer", "null"],
createdAt: { type: "string", format: "date-time", hasFormat: dateTime },
type: { type: "string", const: "RECORD_CREATED" },
data: { $ref: RecordEventData },
} };
}

/** @internal */
export const RecordCreatedEvent: Validator = { is: RecordCreatedEvent$is, schema: RecordCreatedEvent$schema };

function RecordStatusKnown$is(value: any): boolean {
  if (!(value === "PROCESSING" || value === "COMPLETED" || value === "ERROR")) return false;
  return true;
}

function RecordStatusKnown$schema(): Described {
return { is: RecordStatusKnown$is, type: "string", enum: ["PROCESSING", "COMPLETED", "ERROR"] };
}

/** @internal */
export const RecordStatusKnown: Validator = { is: RecordStatusKnown$is, schema: RecordStatusKnown$schema };

function RecordStatus$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function RecordStatus$schema(): Described {
return { is: RecordStatus$is, type: "string" };
}

/** @internal */
export const RecordStatus: Validator = { is: RecordStatus$is, schema: RecordStatus$schema };

function RecordResultCodeKnown$is(value: any): boolean {
  if (!(value === "SUCCESS" || value === "NO_DATA" || value === "INVALID_PARAMETERS" || value === "SYSTEM_ERROR" || value === "SERVICE_UNAVAILABLE")) return false;
  return true;
}

function RecordResultCodeKnown$schema(): Described {
return { is: RecordResultCodeKnown$is, type: "string", enum: ["SUCCESS", "NO_DATA", "INVALID_PARAMETERS", "SYSTEM_ERROR", "SERVICE_UNAVAILABLE"] };
}

/** @internal */
export const RecordResultCodeKnown: Validator = { is: RecordResultCodeKnown$is, schema: RecordResultCodeKnown$schema };

function RecordResultCode$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function RecordResultCode$schema(): Described {
return { is: RecordResultCode$is, type: "string" };
}

/** @internal */
export const RecordResultCode: Validator = { is: RecordResultCode$is, schema: RecordResultCode$schema };

function SocialSecurityResult$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.fullName;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.name;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.curp;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.nss;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.payMark;
  if (at !== undefined && !(typeof at === "boolean" || at === null)) return false;
  at = value.reportDate;
  if (at !== undefined && !((typeof at === "string" && date(at)) || at === null)) return false;
  at = value.employerName;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.employerRegistration;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.state;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.contributionDays;
  if (at !== undefined && !(Number.isInteger(at) || at === null)) return false;
  at = value.contributionBaseAmount;
  if (at !== undefined && !(Number.isFinite(at) || at === null)) return false;
  at = value.currency;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  return true;
}

function SocialSecurityResult$schema(): Described {
return { is: SocialSecurityResult$is, type: "object", properties: {
fullName: ["string", "null"],
name: ["string", "null"],
curp: ["string", "null"],
nss: ["string", "null"],
payMark: ["boolean", "null"],
reportDate: { type: ["string", "null"], format: "date", hasFormat: date },
employerName: ["string", "null"],
employerRegistration: ["string", "null"],
state: ["string", "null"],
contributionDays: ["integer", "null"],
contributionBaseAmount: ["number", "null"],
currency: ["string", "null"],
} };
}

/** @internal */
export const SocialSecurityResult: Validator = { is: SocialSecurityResult$is, schema: SocialSecurityResult$schema };

function Consent$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.type;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.version;
  if (at !== undefined && !(typeof at === "string" || Number.isFinite(at) || at === null)) return false;
  at = value.consentedAt;
  if (at !== undefined && !((typeof at === "string" && dateTime(at)) || at === null)) return false;
  at = value.consentedWith;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.consentTemplateId;
  if (at !== undefined && !(typeof at === "string" || Number.isFinite(at) || at === null)) return false;
  return true;
}

function Consent$schema(): Described {
return { is: Consent$is, type: "object", properties: {
type: ["string", "null"],
version: ["string", "number", "null"],
consentedAt: { type: ["string", "null"], format: "date-time", hasFormat: dateTime },
consentedWith: ["string", "null"],
consentTemplateId: ["string", "number", "null"],
} };
}

/** @internal */
export const Consent: Validator = { is: Consent$is, schema: Consent$schema };

function SocialSecurityInquiry$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.emailAddress;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.fullName;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.mobileNumber;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.curp;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.nss;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.templateId;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.consent;
  if (at !== undefined && !(Consent$is(at) || at === null)) return false;
  return true;
}

function SocialSecurityInquiry$schema(): Described {
return { is: SocialSecurityInquiry$is, type: "object", properties: {
emailAddress: ["string", "null"],
fullName: ["string", "null"],
mobileNumber: ["string", "null"],
curp: ["string", "null"],
nss: ["string", "null"],
templateId: ["string", "null"],
consent: { anyOf: [{ $ref: Consent }, "null"] },
} };
}

/** @internal */
export const SocialSecurityInquiry: Validator = { is: SocialSecurityInquiry$is, schema: SocialSecurityInquiry$schema };

function SocialSecurity$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.id;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.createdAt;
  if (at !== undefined && !((typeof at === "string" && dateTime(at)) || at === null)) return false;
  at = value.status;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.resultCode;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.resultMessage;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.result;
  if (at !== undefined && !(SocialSecurityResult$is(at) || at === null)) return false;
  at = value.requestMeta;
  if (at !== undefined && !(SocialSecurityInquiry$is(at) || at === null)) return false;
  return true;
}

function SocialSecurity$schema(): Described {
return { is: SocialSecurity$is, type: "object", properties: {
id: ["string", "null"],
createdAt: { type: ["string", "null"], format: "date-time", hasFormat: dateTime },
status: { anyOf: ["string", "null"] },
resultCode: { anyOf: ["string", "null"] },
resultMessage: ["string", "null"],
result: { anyOf: [{ $ref: SocialSecurityResult }, "null"] },
requestMeta: { anyOf: [{ $ref: SocialSecurityInquiry }, "null"] },
} };
}

/** @internal */
export const SocialSecurity: Validator = { is: SocialSecurity$is, schema: SocialSecurity$schema };

function RecordCompletedEventData$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.recordId;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.recordType;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.status;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.resultCode;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.resultMessage;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.payload;
  if (at !== undefined && !(SocialSecurity$is(at) || at === null)) return false;
  return true;
}

function RecordCompletedEventData$schema(): Described {
return { is: RecordCompletedEventData$is, type: "object", properties: {
recordId: ["string", "null"],
recordType: { anyOf: ["string", "null"] },
status: { anyOf: ["string", "null"] },
resultCode: { anyOf: ["string", "null"] },
resultMessage: ["string", "null"],
payload: { anyOf: [{ $ref: SocialSecurity }, "null"] },
} };
}

/** @internal */
export const RecordCompletedEventData: Validator = { is: RecordCompletedEventData$is, schema: RecordCompletedEventData$schema };

function RecordCompletedEvent$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.type;
  if (at !== "RECORD_COMPLETED") return false;
  at = value.id;
  if (typeof at !== "string") return false;
  at = value.version;
  if (at !== undefined && !(Number.isInteger(at) || at === null)) return false;
  at = value.createdAt;
  if (!(typeof at === "string" && dateTime(at))) return false;
  at = value.data;
  if (!RecordCompletedEventData$is(at)) return false;
  return true;
}

function RecordCompletedEvent$schema(): Described {
return { is: RecordCompletedEvent$is, type: "object", required: ["id", "createdAt", "type", "data"], properties: {
id: "string",
version: ["integer", "null"],
createdAt: { type: "string", format: "date-time", hasFormat: dateTime },
type: { type: "string", const: "RECORD_COMPLETED" },
data: { $ref: RecordCompletedEventData },
} };
}

/** @internal */
export const RecordCompletedEvent: Validator = { is: RecordCompletedEvent$is, schema: RecordCompletedEvent$schema };

function UserSessionEventData$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.session;
  if (at !== undefined && !(UserSession$is(at) || at === null)) return false;
  return true;
}

function UserSessionEventData$schema(): Described {
return { is: UserSessionEventData$is, type: "object", properties: {
session: { anyOf: [{ $ref: UserSession }, "null"] },
} };
}

/** @internal */
export const UserSessionEventData: Validator = { is: UserSessionEventData$is, schema: UserSessionEventData$schema };

function UserSessionCompletedEventData$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.session;
  if (at !== undefined && !(UserSession$is(at) || at === null)) return false;
  at = value.payload;
  if (at !== undefined && !(UserPayload$is(at) || at === null)) return false;
  return true;
}

function UserSessionCompletedEventData$schema(): Described {
return { is: UserSessionCompletedEventData$is, type: "object", properties: {
session: { anyOf: [{ $ref: UserSession }, "null"] },
payload: { anyOf: [{ $ref: UserPayload }, "null"] },
} };
}

/** @internal */
export const UserSessionCompletedEventData: Validator = { is: UserSessionCompletedEventData$is, schema: UserSessionCompletedEventData$schema };

function UserSessionCompletedEvent$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.type;
  if (at !== "USER_SESSION_COMPLETED") return false;
  at = value.id;
  if (typeof at !== "string") return false;
  at = value.version;
  if (at !== undefined && !(Number.isInteger(at) || at === null)) return false;
  at = value.createdAt;
  if (!(typeof at === "string" && dateTime(at))) return false;
  at = value.data;
  if (!UserSessionCompletedEventData$is(at)) return false;
  return true;
}

function UserSessionCompletedEvent$schema(): Described {
return { is: UserSessionCompletedEvent$is, type: "object", required: ["id", "createdAt", "type", "data"], properties: {
id: "string",
version: ["integer", "null"],
createdAt: { type: "string", format: "date-time", hasFormat: dateTime },
type: { type: "string", const: "USER_SESSION_COMPLETED" },
data: { $ref: UserSessionCompletedEventData },
} };
}

/** @internal */
export const UserSessionCompletedEvent: Validator = { is: UserSessionCompletedEvent$is, schema: UserSessionCompletedEvent$schema };

function UserSessionResetEvent$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.type;
  if (at !== "USER_SESSION_RESET") return false;
  at = value.id;
  if (typeof at !== "string") return false;
  at = value.version;
  if (at !== undefined && !(Number.isInteger(at) || at === null)) return false;
  at = value.createdAt;
  if (!(typeof at === "string" && dateTime(at))) return false;
  at = value.data;
  if (!UserSessionEventData$is(at)) return false;
  return true;
}

function UserSessionResetEvent$schema(): Described {
return { is: UserSessionResetEvent$is, type: "object", required: ["id", "createdAt", "type", "data"], properties: {
id: "string",
version: ["integer", "null"],
createdAt: { type: "string", format: "date-time", hasFormat: dateTime },
type: { type: "string", const: "USER_SESSION_RESET" },
data: { $ref: UserSessionEventData },
} };
}

/** @internal */
export const UserSessionResetEvent: Validator = { is: UserSessionResetEvent$is, schema: UserSessionResetEvent$schema };

function AccountCallback$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.accountId;
  if (typeof at !== "string") return false;
  at = value.userId;
  if (typeof at !== "string") return false;
  at = value.providerId;
  if (typeof at !== "string") return false;
  return true;
}

function AccountCallback$schema(): Described {
return { is: AccountCallback$is, type: "object", required: ["accountId", "userId", "providerId"], properties: {
accountId: "string",
userId: "string",
providerId: "string",
} };
}

/** @internal */
export const AccountCallback: Validator = { is: AccountCallback$is, schema: AccountCallback$schema };

function WidgetCloseReasonKnown$is(value: any): boolean {
  if (!(value === "close" || value === "exit" || value === "error")) return false;
  return true;
}

function WidgetCloseReasonKnown$schema(): Described {
return { is: WidgetCloseReasonKnown$is, type: "string", enum: ["close", "exit", "error"] };
}

/** @internal */
export const WidgetCloseReasonKnown: Validator = { is: WidgetCloseReasonKnown$is, schema: WidgetCloseReasonKnown$schema };

function WidgetCloseReason$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function WidgetCloseReason$schema(): Described {
return { is: WidgetCloseReason$is, type: "string" };
}

/** @internal */
export const WidgetCloseReason: Validator = { is: WidgetCloseReason$is, schema: WidgetCloseReason$schema };

function UploadsCallback$is$uploads(value: any): boolean {
  if (!(Array.isArray(value) || isObject(value) || value === null)) return false;
  return true;
}

function UploadsCallback$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.uploads;
  if (at !== undefined && !UploadsCallback$is$uploads(at)) return false;
  at = value.userId;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  return true;
}

function UploadsCallback$schema(): Described {
return { is: UploadsCallback$is, type: "object", properties: {
uploads: { is: UploadsCallback$is$uploads, type: ["array", "object", "null"], items: {} },
userId: ["string", "null"],
} };
}

/** @internal */
export const UploadsCallback: Validator = { is: UploadsCallback$is, schema: UploadsCallback$schema };

function UiEventNameKnown$is(value: any): boolean {
  if (!(value === "ConsentPageOpened" || value === "ProviderListPageOpened" || value === "LoginPageOpened" || value === "MfaPageOpened" || value === "ConnectSuccessPageOpened" || value === "AccountRevokePageOpened" || value === "LoginOptionsPageOpened" || value === "EmployerSurveyPageOpened" || value === "FileTypeListPageOpened" || value === "FileTypePageOpened" || value === "ArchiveSuccessPageOpened" || value === "RevokeArchivePageOpened")) return false;
  return true;
}

function UiEventNameKnown$schema(): Described {
return { is: UiEventNameKnown$is, type: "string", enum: ["ConsentPageOpened", "ProviderListPageOpened", "LoginPageOpened", "MfaPageOpened", "ConnectSuccessPageOpened", "AccountRevokePageOpened", "LoginOptionsPageOpened", "EmployerSurveyPageOpened", "FileTypeListPageOpened", "FileTypePageOpened", "ArchiveSuccessPageOpened", "RevokeArchivePageOpened"] };
}

/** @internal */
export const UiEventNameKnown: Validator = { is: UiEventNameKnown$is, schema: UiEventNameKnown$schema };

function UiEventName$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function UiEventName$schema(): Described {
return { is: UiEventName$is, type: "string" };
}

/** @internal */
export const UiEventName: Validator = { is: UiEventName$is, schema: UiEventName$schema };

function noParameters$is(value: any): boolean {
  if (!isObject(value)) return false;
  for (const name in value) {
    if (Object.hasOwn(value, name)) { return false; }
  }
  return true;
}

function noParameters$schema(): Described {
return { is: noParameters$is, type: "object", additionalProperties: false };
}

/** @internal */
export const noParameters: Validator = { is: noParameters$is, schema: noParameters$schema };

function requestHeaders$is(value: any): boolean {
  if (!isObject(value)) return false;
  for (const name in value) {
    if (Object.hasOwn(value, name)) { if (typeof value[name] !== "string") return false; }
  }
  return true;
}

function requestHeaders$schema(): Described {
return { is: requestHeaders$is, type: "object", additionalProperties: "string" };
}

/** @internal */
export const requestHeaders: Validator = { is: requestHeaders$is, schema: requestHeaders$schema };

function listUsersRequest$is$query(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.size;
  if (at !== undefined && !(Number.isInteger(at) && at >= 1 && at <= 150)) return false;
  at = value.cursor;
  if (at !== undefined && !(typeof at === "string" && at.length >= 1)) return false;
  at = value.startDate;
  if (at !== undefined && !(typeof at === "string" && date(at))) return false;
  at = value.endDate;
  if (at !== undefined && !(typeof at === "string" && date(at))) return false;
  for (const name in value) {
    switch (name) {
      case "size":
      case "cursor":
      case "startDate":
      case "endDate":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function listUsersRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.path;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.query;
  if (at !== undefined && !listUsersRequest$is$query(at)) return false;
  at = value.headers;
  if (at !== undefined && !requestHeaders$is(at)) return false;
  for (const name in value) {
    switch (name) {
      case "path":
      case "query":
      case "headers":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function listUsersRequest$schema(): Described {
return { is: listUsersRequest$is, type: "object", additionalProperties: false, properties: {
path: { $ref: noParameters },
query: { is: listUsersRequest$is$query, type: "object", additionalProperties: false, properties: {
size: { type: "integer", minimum: 1, maximum: 150 },
cursor: { type: "string", minLength: 1 },
startDate: { type: "string", format: "date", hasFormat: date },
endDate: { type: "string", format: "date", hasFormat: date },
} },
headers: { $ref: requestHeaders },
} };
}

/** @internal */
export const listUsersRequest: Validator = { is: listUsersRequest$is, schema: listUsersRequest$schema };

function createUserRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.path;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.query;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.headers;
  if (at !== undefined && !requestHeaders$is(at)) return false;
  at = value.body;
  if (at !== undefined && !UserPostRequest$is(at)) return false;
  for (const name in value) {
    switch (name) {
      case "path":
      case "query":
      case "headers":
      case "body":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function createUserRequest$schema(): Described {
return { is: createUserRequest$is, type: "object", additionalProperties: false, properties: {
path: { $ref: noParameters },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
body: { $ref: UserPostRequest },
} };
}

/** @internal */
export const createUserRequest: Validator = { is: createUserRequest$is, schema: createUserRequest$schema };

function getUserRequest$is$path(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.id;
  if (!(typeof at === "string" && (at.length >= 1 && (at.length <= 200 || (at.length <= 400 && characterLength(at) <= 200))))) return false;
  for (const name in value) {
    switch (name) {
      case "id":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function getUserRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.path;
  if (!getUserRequest$is$path(at)) return false;
  at = value.query;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.headers;
  if (at !== undefined && !requestHeaders$is(at)) return false;
  for (const name in value) {
    switch (name) {
      case "path":
      case "query":
      case "headers":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function getUserRequest$schema(): Described {
return { is: getUserRequest$is, type: "object", additionalProperties: false, required: ["path"], properties: {
path: { is: getUserRequest$is$path, type: "object", additionalProperties: false, required: ["id"], properties: {
id: { type: "string", minLength: 1, maxLength: 200 },
} },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
} };
}

/** @internal */
export const getUserRequest: Validator = { is: getUserRequest$is, schema: getUserRequest$schema };

function getUserSessionPayloadRequest$is$path(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.id;
  if (!(typeof at === "string" && (at.length >= 1 && (at.length <= 200 || (at.length <= 400 && characterLength(at) <= 200))))) return false;
  for (const name in value) {
    switch (name) {
      case "id":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function getUserSessionPayloadRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.path;
  if (!getUserSessionPayloadRequest$is$path(at)) return false;
  at = value.query;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.headers;
  if (at !== undefined && !requestHeaders$is(at)) return false;
  for (const name in value) {
    switch (name) {
      case "path":
      case "query":
      case "headers":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function getUserSessionPayloadRequest$schema(): Described {
return { is: getUserSessionPayloadRequest$is, type: "object", additionalProperties: false, required: ["path"], properties: {
path: { is: getUserSessionPayloadRequest$is$path, type: "object", additionalProperties: false, required: ["id"], properties: {
id: { type: "string", minLength: 1, maxLength: 200 },
} },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
} };
}

/** @internal */
export const getUserSessionPayloadRequest: Validator = { is: getUserSessionPayloadRequest$is, schema: getUserSessionPayloadRequest$schema };

function resetUserSessionRequest$is$path(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.id;
  if (!(typeof at === "string" && (at.length >= 1 && (at.length <= 200 || (at.length <= 400 && characterLength(at) <= 200))))) return false;
  for (const name in value) {
    switch (name) {
      case "id":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function resetUserSessionRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.path;
  if (!resetUserSessionRequest$is$path(at)) return false;
  at = value.query;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.headers;
  if (at !== undefined && !requestHeaders$is(at)) return false;
  for (const name in value) {
    switch (name) {
      case "path":
      case "query":
      case "headers":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function resetUserSessionRequest$schema(): Described {
return { is: resetUserSessionRequest$is, type: "object", additionalProperties: false, required: ["path"], properties: {
path: { is: resetUserSessionRequest$is$path, type: "object", additionalProperties: false, required: ["id"], properties: {
id: { type: "string", minLength: 1, maxLength: 200 },
} },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
} };
}

/** @internal */
export const resetUserSessionRequest: Validator = { is: resetUserSessionRequest$is, schema: resetUserSessionRequest$schema };

function createTokenRequest$is$query(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.userId;
  if (!(typeof at === "string" && (at.length >= 1 && (at.length <= 200 || (at.length <= 400 && characterLength(at) <= 200))))) return false;
  for (const name in value) {
    switch (name) {
      case "userId":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function createTokenRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.path;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.query;
  if (!createTokenRequest$is$query(at)) return false;
  at = value.headers;
  if (at !== undefined && !requestHeaders$is(at)) return false;
  for (const name in value) {
    switch (name) {
      case "path":
      case "query":
      case "headers":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function createTokenRequest$schema(): Described {
return { is: createTokenRequest$is, type: "object", additionalProperties: false, required: ["query"], properties: {
path: { $ref: noParameters },
query: { is: createTokenRequest$is$query, type: "object", additionalProperties: false, required: ["userId"], properties: {
userId: { type: "string", minLength: 1, maxLength: 200 },
} },
headers: { $ref: requestHeaders },
} };
}

/** @internal */
export const createTokenRequest: Validator = { is: createTokenRequest$is, schema: createTokenRequest$schema };

function listProvidersRequest$is$query$ids(value: any): boolean {
  if (!Array.isArray(value)) return false;
  if (value.length < 1) return false;
  for (let index = 0; index < value.length; index++) if (!(typeof value[index] === "string" && value[index].length >= 1 && /^[^,]+$/u.test(value[index]))) return false;
  return true;
}

function listProvidersRequest$is$query$topIds(value: any): boolean {
  if (!Array.isArray(value)) return false;
  if (value.length < 1) return false;
  if (value.length > 10) return false;
  for (let index = 0; index < value.length; index++) if (!(typeof value[index] === "string" && value[index].length >= 1 && /^[^,]+$/u.test(value[index]))) return false;
  return true;
}

function listProvidersRequest$is$query(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.size;
  if (at !== undefined && !(Number.isInteger(at) && at >= 1 && at <= 150)) return false;
  at = value.cursor;
  if (at !== undefined && !(typeof at === "string" && at.length >= 1)) return false;
  at = value.type;
  if (at !== undefined && !(typeof at === "string" && at.length >= 1)) return false;
  at = value.subType;
  if (at !== undefined && !(typeof at === "string" && at.length >= 1)) return false;
  at = value.active;
  if (at !== undefined && typeof at !== "boolean") return false;
  at = value.enabled;
  if (at !== undefined && typeof at !== "boolean") return false;
  at = value.accountConnection;
  if (at !== undefined && typeof at !== "boolean") return false;
  at = value.name;
  if (at !== undefined && !(typeof at === "string" && at.length >= 1)) return false;
  at = value.ids;
  if (at !== undefined && !listProvidersRequest$is$query$ids(at)) return false;
  at = value.topIds;
  if (at !== undefined && !listProvidersRequest$is$query$topIds(at)) return false;
  for (const name in value) {
    switch (name) {
      case "size":
      case "cursor":
      case "type":
      case "subType":
      case "active":
      case "enabled":
      case "accountConnection":
      case "name":
      case "ids":
      case "topIds":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function listProvidersRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.path;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.query;
  if (at !== undefined && !listProvidersRequest$is$query(at)) return false;
  at = value.headers;
  if (at !== undefined && !requestHeaders$is(at)) return false;
  for (const name in value) {
    switch (name) {
      case "path":
      case "query":
      case "headers":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function listProvidersRequest$schema(): Described {
return { is: listProvidersRequest$is, type: "object", additionalProperties: false, properties: {
path: { $ref: noParameters },
query: { is: listProvidersRequest$is$query, type: "object", additionalProperties: false, properties: {
size: { type: "integer", minimum: 1, maximum: 150 },
cursor: { type: "string", minLength: 1 },
type: { type: "string", minLength: 1 },
subType: { type: "string", minLength: 1 },
active: "boolean",
enabled: "boolean",
accountConnection: "boolean",
name: { type: "string", minLength: 1 },
ids: { is: listProvidersRequest$is$query$ids, type: "array", minItems: 1, items: { is: (value) => typeof value === "string" && value.length >= 1 && /^[^,]+$/u.test(value), type: "string", minLength: 1, pattern: "^[^,]+$" } },
topIds: { is: listProvidersRequest$is$query$topIds, type: "array", minItems: 1, maxItems: 10, items: { is: (value) => typeof value === "string" && value.length >= 1 && /^[^,]+$/u.test(value), type: "string", minLength: 1, pattern: "^[^,]+$" } },
} },
headers: { $ref: requestHeaders },
} };
}

/** @internal */
export const listProvidersRequest: Validator = { is: listProvidersRequest$is, schema: listProvidersRequest$schema };

function getProviderRequest$is$path(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.id;
  if (!(typeof at === "string" && (at.length >= 1 && (at.length <= 200 || (at.length <= 400 && characterLength(at) <= 200))))) return false;
  for (const name in value) {
    switch (name) {
      case "id":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function getProviderRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.path;
  if (!getProviderRequest$is$path(at)) return false;
  at = value.query;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.headers;
  if (at !== undefined && !requestHeaders$is(at)) return false;
  for (const name in value) {
    switch (name) {
      case "path":
      case "query":
      case "headers":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function getProviderRequest$schema(): Described {
return { is: getProviderRequest$is, type: "object", additionalProperties: false, required: ["path"], properties: {
path: { is: getProviderRequest$is$path, type: "object", additionalProperties: false, required: ["id"], properties: {
id: { type: "string", minLength: 1, maxLength: 200 },
} },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
} };
}

/** @internal */
export const getProviderRequest: Validator = { is: getProviderRequest$is, schema: getProviderRequest$schema };

function listAccountsRequest$is$query(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.size;
  if (at !== undefined && !(Number.isInteger(at) && at >= 1 && at <= 150)) return false;
  at = value.cursor;
  if (at !== undefined && !(typeof at === "string" && at.length >= 1)) return false;
  at = value.userId;
  if (at !== undefined && !(typeof at === "string" && at.length >= 1)) return false;
  at = value.startDate;
  if (at !== undefined && !(typeof at === "string" && date(at))) return false;
  at = value.endDate;
  if (at !== undefined && !(typeof at === "string" && date(at))) return false;
  for (const name in value) {
    switch (name) {
      case "size":
      case "cursor":
      case "userId":
      case "startDate":
      case "endDate":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function listAccountsRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.path;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.query;
  if (at !== undefined && !listAccountsRequest$is$query(at)) return false;
  at = value.headers;
  if (at !== undefined && !requestHeaders$is(at)) return false;
  for (const name in value) {
    switch (name) {
      case "path":
      case "query":
      case "headers":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function listAccountsRequest$schema(): Described {
return { is: listAccountsRequest$is, type: "object", additionalProperties: false, properties: {
path: { $ref: noParameters },
query: { is: listAccountsRequest$is$query, type: "object", additionalProperties: false, properties: {
size: { type: "integer", minimum: 1, maximum: 150 },
cursor: { type: "string", minLength: 1 },
userId: { type: "string", minLength: 1 },
startDate: { type: "string", format: "date", hasFormat: date },
endDate: { type: "string", format: "date", hasFormat: date },
} },
headers: { $ref: requestHeaders },
} };
}

/** @internal */
export const listAccountsRequest: Validator = { is: listAccountsRequest$is, schema: listAccountsRequest$schema };

function getAccountRequest$is$path(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.id;
  if (!(typeof at === "string" && (at.length >= 1 && (at.length <= 200 || (at.length <= 400 && characterLength(at) <= 200))))) return false;
  for (const name in value) {
    switch (name) {
      case "id":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function getAccountRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.path;
  if (!getAccountRequest$is$path(at)) return false;
  at = value.query;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.headers;
  if (at !== undefined && !requestHeaders$is(at)) return false;
  for (const name in value) {
    switch (name) {
      case "path":
      case "query":
      case "headers":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function getAccountRequest$schema(): Described {
return { is: getAccountRequest$is, type: "object", additionalProperties: false, required: ["path"], properties: {
path: { is: getAccountRequest$is$path, type: "object", additionalProperties: false, required: ["id"], properties: {
id: { type: "string", minLength: 1, maxLength: 200 },
} },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
} };
}

/** @internal */
export const getAccountRequest: Validator = { is: getAccountRequest$is, schema: getAccountRequest$schema };

function revokeAccountRequest$is$path(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.id;
  if (!(typeof at === "string" && (at.length >= 1 && (at.length <= 200 || (at.length <= 400 && characterLength(at) <= 200))))) return false;
  for (const name in value) {
    switch (name) {
      case "id":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function revokeAccountRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.path;
  if (!revokeAccountRequest$is$path(at)) return false;
  at = value.query;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.headers;
  if (at !== undefined && !requestHeaders$is(at)) return false;
  for (const name in value) {
    switch (name) {
      case "path":
      case "query":
      case "headers":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function revokeAccountRequest$schema(): Described {
return { is: revokeAccountRequest$is, type: "object", additionalProperties: false, required: ["path"], properties: {
path: { is: revokeAccountRequest$is$path, type: "object", additionalProperties: false, required: ["id"], properties: {
id: { type: "string", minLength: 1, maxLength: 200 },
} },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
} };
}

/** @internal */
export const revokeAccountRequest: Validator = { is: revokeAccountRequest$is, schema: revokeAccountRequest$schema };

function getAccountPayloadRequest$is$path(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.id;
  if (!(typeof at === "string" && (at.length >= 1 && (at.length <= 200 || (at.length <= 400 && characterLength(at) <= 200))))) return false;
  for (const name in value) {
    switch (name) {
      case "id":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function getAccountPayloadRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.path;
  if (!getAccountPayloadRequest$is$path(at)) return false;
  at = value.query;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.headers;
  if (at !== undefined && !requestHeaders$is(at)) return false;
  for (const name in value) {
    switch (name) {
      case "path":
      case "query":
      case "headers":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function getAccountPayloadRequest$schema(): Described {
return { is: getAccountPayloadRequest$is, type: "object", additionalProperties: false, required: ["path"], properties: {
path: { is: getAccountPayloadRequest$is$path, type: "object", additionalProperties: false, required: ["id"], properties: {
id: { type: "string", minLength: 1, maxLength: 200 },
} },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
} };
}

/** @internal */
export const getAccountPayloadRequest: Validator = { is: getAccountPayloadRequest$is, schema: getAccountPayloadRequest$schema };

function generateAccountExportRequest$is$path(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.id;
  if (!(typeof at === "string" && (at.length >= 1 && (at.length <= 200 || (at.length <= 400 && characterLength(at) <= 200))))) return false;
  for (const name in value) {
    switch (name) {
      case "id":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function generateAccountExportRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.path;
  if (!generateAccountExportRequest$is$path(at)) return false;
  at = value.query;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.headers;
  if (at !== undefined && !requestHeaders$is(at)) return false;
  at = value.body;
  if (!AccountExportGenerateRequest$is(at)) return false;
  for (const name in value) {
    switch (name) {
      case "path":
      case "query":
      case "headers":
      case "body":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function generateAccountExportRequest$schema(): Described {
return { is: generateAccountExportRequest$is, type: "object", additionalProperties: false, required: ["path", "body"], properties: {
path: { is: generateAccountExportRequest$is$path, type: "object", additionalProperties: false, required: ["id"], properties: {
id: { type: "string", minLength: 1, maxLength: 200 },
} },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
body: { $ref: AccountExportGenerateRequest },
} };
}

/** @internal */
export const generateAccountExportRequest: Validator = { is: generateAccountExportRequest$is, schema: generateAccountExportRequest$schema };

function disableAccountMonitorRequest$is$path(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.id;
  if (!(typeof at === "string" && (at.length >= 1 && (at.length <= 200 || (at.length <= 400 && characterLength(at) <= 200))))) return false;
  for (const name in value) {
    switch (name) {
      case "id":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function disableAccountMonitorRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.path;
  if (!disableAccountMonitorRequest$is$path(at)) return false;
  at = value.query;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.headers;
  if (at !== undefined && !requestHeaders$is(at)) return false;
  for (const name in value) {
    switch (name) {
      case "path":
      case "query":
      case "headers":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function disableAccountMonitorRequest$schema(): Described {
return { is: disableAccountMonitorRequest$is, type: "object", additionalProperties: false, required: ["path"], properties: {
path: { is: disableAccountMonitorRequest$is$path, type: "object", additionalProperties: false, required: ["id"], properties: {
id: { type: "string", minLength: 1, maxLength: 200 },
} },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
} };
}

/** @internal */
export const disableAccountMonitorRequest: Validator = { is: disableAccountMonitorRequest$is, schema: disableAccountMonitorRequest$schema };

function listTasksRequest$is$query(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.size;
  if (at !== undefined && !(Number.isInteger(at) && at >= 1 && at <= 150)) return false;
  at = value.cursor;
  if (at !== undefined && !(typeof at === "string" && at.length >= 1)) return false;
  at = value.userId;
  if (at !== undefined && !(typeof at === "string" && at.length >= 1)) return false;
  at = value.sourceId;
  if (at !== undefined && !(typeof at === "string" && at.length >= 1)) return false;
  at = value.startDate;
  if (at !== undefined && !(typeof at === "string" && date(at))) return false;
  at = value.endDate;
  if (at !== undefined && !(typeof at === "string" && date(at))) return false;
  for (const name in value) {
    switch (name) {
      case "size":
      case "cursor":
      case "userId":
      case "sourceId":
      case "startDate":
      case "endDate":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function listTasksRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.path;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.query;
  if (at !== undefined && !listTasksRequest$is$query(at)) return false;
  at = value.headers;
  if (at !== undefined && !requestHeaders$is(at)) return false;
  for (const name in value) {
    switch (name) {
      case "path":
      case "query":
      case "headers":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function listTasksRequest$schema(): Described {
return { is: listTasksRequest$is, type: "object", additionalProperties: false, properties: {
path: { $ref: noParameters },
query: { is: listTasksRequest$is$query, type: "object", additionalProperties: false, properties: {
size: { type: "integer", minimum: 1, maximum: 150 },
cursor: { type: "string", minLength: 1 },
userId: { type: "string", minLength: 1 },
sourceId: { type: "string", minLength: 1 },
startDate: { type: "string", format: "date", hasFormat: date },
endDate: { type: "string", format: "date", hasFormat: date },
} },
headers: { $ref: requestHeaders },
} };
}

/** @internal */
export const listTasksRequest: Validator = { is: listTasksRequest$is, schema: listTasksRequest$schema };

function getTaskRequest$is$path(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.id;
  if (!(typeof at === "string" && (at.length >= 1 && (at.length <= 200 || (at.length <= 400 && characterLength(at) <= 200))))) return false;
  for (const name in value) {
    switch (name) {
      case "id":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function getTaskRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.path;
  if (!getTaskRequest$is$path(at)) return false;
  at = value.query;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.headers;
  if (at !== undefined && !requestHeaders$is(at)) return false;
  for (const name in value) {
    switch (name) {
      case "path":
      case "query":
      case "headers":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function getTaskRequest$schema(): Described {
return { is: getTaskRequest$is, type: "object", additionalProperties: false, required: ["path"], properties: {
path: { is: getTaskRequest$is$path, type: "object", additionalProperties: false, required: ["id"], properties: {
id: { type: "string", minLength: 1, maxLength: 200 },
} },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
} };
}

/** @internal */
export const getTaskRequest: Validator = { is: getTaskRequest$is, schema: getTaskRequest$schema };

function listIdentitiesRequest$is$query(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.size;
  if (at !== undefined && !(Number.isInteger(at) && at >= 1 && at <= 150)) return false;
  at = value.cursor;
  if (at !== undefined && !(typeof at === "string" && at.length >= 1)) return false;
  at = value.userId;
  if (at !== undefined && !(typeof at === "string" && at.length >= 1)) return false;
  at = value.sourceId;
  if (at !== undefined && !(typeof at === "string" && at.length >= 1)) return false;
  at = value.accountId;
  if (at !== undefined && !(typeof at === "string" && at.length >= 1)) return false;
  for (const name in value) {
    switch (name) {
      case "size":
      case "cursor":
      case "userId":
      case "sourceId":
      case "accountId":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function listIdentitiesRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.path;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.query;
  if (at !== undefined && !listIdentitiesRequest$is$query(at)) return false;
  at = value.headers;
  if (at !== undefined && !requestHeaders$is(at)) return false;
  for (const name in value) {
    switch (name) {
      case "path":
      case "query":
      case "headers":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function listIdentitiesRequest$schema(): Described {
return { is: listIdentitiesRequest$is, type: "object", additionalProperties: false, properties: {
path: { $ref: noParameters },
query: { is: listIdentitiesRequest$is$query, type: "object", additionalProperties: false, properties: {
size: { type: "integer", minimum: 1, maximum: 150 },
cursor: { type: "string", minLength: 1 },
userId: { type: "string", minLength: 1 },
sourceId: { type: "string", minLength: 1 },
accountId: { type: "string", minLength: 1 },
} },
headers: { $ref: requestHeaders },
} };
}

/** @internal */
export const listIdentitiesRequest: Validator = { is: listIdentitiesRequest$is, schema: listIdentitiesRequest$schema };

function getIdentityRequest$is$path(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.id;
  if (!(typeof at === "string" && (at.length >= 1 && (at.length <= 200 || (at.length <= 400 && characterLength(at) <= 200))))) return false;
  for (const name in value) {
    switch (name) {
      case "id":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function getIdentityRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.path;
  if (!getIdentityRequest$is$path(at)) return false;
  at = value.query;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.headers;
  if (at !== undefined && !requestHeaders$is(at)) return false;
  for (const name in value) {
    switch (name) {
      case "path":
      case "query":
      case "headers":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function getIdentityRequest$schema(): Described {
return { is: getIdentityRequest$is, type: "object", additionalProperties: false, required: ["path"], properties: {
path: { is: getIdentityRequest$is$path, type: "object", additionalProperties: false, required: ["id"], properties: {
id: { type: "string", minLength: 1, maxLength: 200 },
} },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
} };
}

/** @internal */
export const getIdentityRequest: Validator = { is: getIdentityRequest$is, schema: getIdentityRequest$schema };

function listEmploymentsRequest$is$query(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.size;
  if (at !== undefined && !(Number.isInteger(at) && at >= 1 && at <= 150)) return false;
  at = value.cursor;
  if (at !== undefined && !(typeof at === "string" && at.length >= 1)) return false;
  at = value.userId;
  if (at !== undefined && !(typeof at === "string" && at.length >= 1)) return false;
  at = value.sourceId;
  if (at !== undefined && !(typeof at === "string" && at.length >= 1)) return false;
  at = value.accountId;
  if (at !== undefined && !(typeof at === "string" && at.length >= 1)) return false;
  at = value.startDate;
  if (at !== undefined && !(typeof at === "string" && date(at))) return false;
  at = value.endDate;
  if (at !== undefined && !(typeof at === "string" && date(at))) return false;
  for (const name in value) {
    switch (name) {
      case "size":
      case "cursor":
      case "userId":
      case "sourceId":
      case "accountId":
      case "startDate":
      case "endDate":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function listEmploymentsRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.path;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.query;
  if (at !== undefined && !listEmploymentsRequest$is$query(at)) return false;
  at = value.headers;
  if (at !== undefined && !requestHeaders$is(at)) return false;
  for (const name in value) {
    switch (name) {
      case "path":
      case "query":
      case "headers":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function listEmploymentsRequest$schema(): Described {
return { is: listEmploymentsRequest$is, type: "object", additionalProperties: false, properties: {
path: { $ref: noParameters },
query: { is: listEmploymentsRequest$is$query, type: "object", additionalProperties: false, properties: {
size: { type: "integer", minimum: 1, maximum: 150 },
cursor: { type: "string", minLength: 1 },
userId: { type: "string", minLength: 1 },
sourceId: { type: "string", minLength: 1 },
accountId: { type: "string", minLength: 1 },
startDate: { type: "string", format: "date", hasFormat: date },
endDate: { type: "string", format: "date", hasFormat: date },
} },
headers: { $ref: requestHeaders },
} };
}

/** @internal */
export const listEmploymentsRequest: Validator = { is: listEmploymentsRequest$is, schema: listEmploymentsRequest$schema };

function getEmploymentRequest$is$path(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.id;
  if (!(typeof at === "string" && (at.length >= 1 && (at.length <= 200 || (at.length <= 400 && characterLength(at) <= 200))))) return false;
  for (const name in value) {
    switch (name) {
      case "id":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function getEmploymentRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.path;
  if (!getEmploymentRequest$is$path(at)) return false;
  at = value.query;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.headers;
  if (at !== undefined && !requestHeaders$is(at)) return false;
  for (const name in value) {
    switch (name) {
      case "path":
      case "query":
      case "headers":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function getEmploymentRequest$schema(): Described {
return { is: getEmploymentRequest$is, type: "object", additionalProperties: false, required: ["path"], properties: {
path: { is: getEmploymentRequest$is$path, type: "object", additionalProperties: false, required: ["id"], properties: {
id: { type: "string", minLength: 1, maxLength: 200 },
} },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
} };
}

/** @internal */
export const getEmploymentRequest: Validator = { is: getEmploymentRequest$is, schema: getEmploymentRequest$schema };

function listIncomesRequest$is$query(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.size;
  if (at !== undefined && !(Number.isInteger(at) && at >= 1 && at <= 150)) return false;
  at = value.cursor;
  if (at !== undefined && !(typeof at === "string" && at.length >= 1)) return false;
  at = value.userId;
  if (at !== undefined && !(typeof at === "string" && at.length >= 1)) return false;
  at = value.sourceId;
  if (at !== undefined && !(typeof at === "string" && at.length >= 1)) return false;
  at = value.accountId;
  if (at !== undefined && !(typeof at === "string" && at.length >= 1)) return false;
  at = value.startDate;
  if (at !== undefined && !(typeof at === "string" && date(at))) return false;
  at = value.endDate;
  if (at !== undefined && !(typeof at === "string" && date(at))) return false;
  for (const name in value) {
    switch (name) {
      case "size":
      case "cursor":
      case "userId":
      case "sourceId":
      case "accountId":
      case "startDate":
      case "endDate":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function listIncomesRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.path;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.query;
  if (at !== undefined && !listIncomesRequest$is$query(at)) return false;
  at = value.headers;
  if (at !== undefined && !requestHeaders$is(at)) return false;
  for (const name in value) {
    switch (name) {
      case "path":
      case "query":
      case "headers":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function listIncomesRequest$schema(): Described {
return { is: listIncomesRequest$is, type: "object", additionalProperties: false, properties: {
path: { $ref: noParameters },
query: { is: listIncomesRequest$is$query, type: "object", additionalProperties: false, properties: {
size: { type: "integer", minimum: 1, maximum: 150 },
cursor: { type: "string", minLength: 1 },
userId: { type: "string", minLength: 1 },
sourceId: { type: "string", minLength: 1 },
accountId: { type: "string", minLength: 1 },
startDate: { type: "string", format: "date", hasFormat: date },
endDate: { type: "string", format: "date", hasFormat: date },
} },
headers: { $ref: requestHeaders },
} };
}

/** @internal */
export const listIncomesRequest: Validator = { is: listIncomesRequest$is, schema: listIncomesRequest$schema };

function getIncomeRequest$is$path(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.id;
  if (!(typeof at === "string" && (at.length >= 1 && (at.length <= 200 || (at.length <= 400 && characterLength(at) <= 200))))) return false;
  for (const name in value) {
    switch (name) {
      case "id":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function getIncomeRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.path;
  if (!getIncomeRequest$is$path(at)) return false;
  at = value.query;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.headers;
  if (at !== undefined && !requestHeaders$is(at)) return false;
  for (const name in value) {
    switch (name) {
      case "path":
      case "query":
      case "headers":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function getIncomeRequest$schema(): Described {
return { is: getIncomeRequest$is, type: "object", additionalProperties: false, required: ["path"], properties: {
path: { is: getIncomeRequest$is$path, type: "object", additionalProperties: false, required: ["id"], properties: {
id: { type: "string", minLength: 1, maxLength: 200 },
} },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
} };
}

/** @internal */
export const getIncomeRequest: Validator = { is: getIncomeRequest$is, schema: getIncomeRequest$schema };

function listEincomesRequest$is$query(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.size;
  if (at !== undefined && !(Number.isInteger(at) && at >= 1 && at <= 150)) return false;
  at = value.cursor;
  if (at !== undefined && !(typeof at === "string" && at.length >= 1)) return false;
  at = value.userId;
  if (at !== undefined && !(typeof at === "string" && at.length >= 1)) return false;
  at = value.sourceId;
  if (at !== undefined && !(typeof at === "string" && at.length >= 1)) return false;
  at = value.startMonth;
  if (at !== undefined && !(typeof at === "string" && /^\d{4}-(0[1-9]|1[0-2])$/u.test(at))) return false;
  at = value.endMonth;
  if (at !== undefined && !(typeof at === "string" && /^\d{4}-(0[1-9]|1[0-2])$/u.test(at))) return false;
  for (const name in value) {
    switch (name) {
      case "size":
      case "cursor":
      case "userId":
      case "sourceId":
      case "startMonth":
      case "endMonth":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function listEincomesRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.path;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.query;
  if (at !== undefined && !listEincomesRequest$is$query(at)) return false;
  at = value.headers;
  if (at !== undefined && !requestHeaders$is(at)) return false;
  for (const name in value) {
    switch (name) {
      case "path":
      case "query":
      case "headers":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function listEincomesRequest$schema(): Described {
return { is: listEincomesRequest$is, type: "object", additionalProperties: false, properties: {
path: { $ref: noParameters },
query: { is: listEincomesRequest$is$query, type: "object", additionalProperties: false, properties: {
size: { type: "integer", minimum: 1, maximum: 150 },
cursor: { type: "string", minLength: 1 },
userId: { type: "string", minLength: 1 },
sourceId: { type: "string", minLength: 1 },
startMonth: { type: "string", pattern: "^\\d{4}-(0[1-9]|1[0-2])$" },
endMonth: { type: "string", pattern: "^\\d{4}-(0[1-9]|1[0-2])$" },
} },
headers: { $ref: requestHeaders },
} };
}

/** @internal */
export const listEincomesRequest: Validator = { is: listEincomesRequest$is, schema: listEincomesRequest$schema };

function getEincomeRequest$is$path(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.id;
  if (!(typeof at === "string" && (at.length >= 1 && (at.length <= 200 || (at.length <= 400 && characterLength(at) <= 200))))) return false;
  for (const name in value) {
    switch (name) {
      case "id":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function getEincomeRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.path;
  if (!getEincomeRequest$is$path(at)) return false;
  at = value.query;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.headers;
  if (at !== undefined && !requestHeaders$is(at)) return false;
  for (const name in value) {
    switch (name) {
      case "path":
      case "query":
      case "headers":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function getEincomeRequest$schema(): Described {
return { is: getEincomeRequest$is, type: "object", additionalProperties: false, required: ["path"], properties: {
path: { is: getEincomeRequest$is$path, type: "object", additionalProperties: false, required: ["id"], properties: {
id: { type: "string", minLength: 1, maxLength: 200 },
} },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
} };
}

/** @internal */
export const getEincomeRequest: Validator = { is: getEincomeRequest$is, schema: getEincomeRequest$schema };

function listContributionsRequest$is$query(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.size;
  if (at !== undefined && !(Number.isInteger(at) && at >= 1 && at <= 150)) return false;
  at = value.cursor;
  if (at !== undefined && !(typeof at === "string" && at.length >= 1)) return false;
  at = value.userId;
  if (at !== undefined && !(typeof at === "string" && at.length >= 1)) return false;
  at = value.sourceId;
  if (at !== undefined && !(typeof at === "string" && at.length >= 1)) return false;
  at = value.accountId;
  if (at !== undefined && !(typeof at === "string" && at.length >= 1)) return false;
  at = value.startDate;
  if (at !== undefined && !(typeof at === "string" && date(at))) return false;
  at = value.endDate;
  if (at !== undefined && !(typeof at === "string" && date(at))) return false;
  for (const name in value) {
    switch (name) {
      case "size":
      case "cursor":
      case "userId":
      case "sourceId":
      case "accountId":
      case "startDate":
      case "endDate":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function listContributionsRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.path;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.query;
  if (at !== undefined && !listContributionsRequest$is$query(at)) return false;
  at = value.headers;
  if (at !== undefined && !requestHeaders$is(at)) return false;
  for (const name in value) {
    switch (name) {
      case "path":
      case "query":
      case "headers":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function listContributionsRequest$schema(): Described {
return { is: listContributionsRequest$is, type: "object", additionalProperties: false, properties: {
path: { $ref: noParameters },
query: { is: listContributionsRequest$is$query, type: "object", additionalProperties: false, properties: {
size: { type: "integer", minimum: 1, maximum: 150 },
cursor: { type: "string", minLength: 1 },
userId: { type: "string", minLength: 1 },
sourceId: { type: "string", minLength: 1 },
accountId: { type: "string", minLength: 1 },
startDate: { type: "string", format: "date", hasFormat: date },
endDate: { type: "string", format: "date", hasFormat: date },
} },
headers: { $ref: requestHeaders },
} };
}

/** @internal */
export const listContributionsRequest: Validator = { is: listContributionsRequest$is, schema: listContributionsRequest$schema };

function getContributionRequest$is$path(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.id;
  if (!(typeof at === "string" && (at.length >= 1 && (at.length <= 200 || (at.length <= 400 && characterLength(at) <= 200))))) return false;
  for (const name in value) {
    switch (name) {
      case "id":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function getContributionRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.path;
  if (!getContributionRequest$is$path(at)) return false;
  at = value.query;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.headers;
  if (at !== undefined && !requestHeaders$is(at)) return false;
  for (const name in value) {
    switch (name) {
      case "path":
      case "query":
      case "headers":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function getContributionRequest$schema(): Described {
return { is: getContributionRequest$is, type: "object", additionalProperties: false, required: ["path"], properties: {
path: { is: getContributionRequest$is$path, type: "object", additionalProperties: false, required: ["id"], properties: {
id: { type: "string", minLength: 1, maxLength: 200 },
} },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
} };
}

/** @internal */
export const getContributionRequest: Validator = { is: getContributionRequest$is, schema: getContributionRequest$schema };

function listLiabilitiesRequest$is$query(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.size;
  if (at !== undefined && !(Number.isInteger(at) && at >= 1 && at <= 150)) return false;
  at = value.cursor;
  if (at !== undefined && !(typeof at === "string" && at.length >= 1)) return false;
  at = value.userId;
  if (at !== undefined && !(typeof at === "string" && at.length >= 1)) return false;
  at = value.sourceId;
  if (at !== undefined && !(typeof at === "string" && at.length >= 1)) return false;
  at = value.startDate;
  if (at !== undefined && !(typeof at === "string" && date(at))) return false;
  at = value.endDate;
  if (at !== undefined && !(typeof at === "string" && date(at))) return false;
  for (const name in value) {
    switch (name) {
      case "size":
      case "cursor":
      case "userId":
      case "sourceId":
      case "startDate":
      case "endDate":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function listLiabilitiesRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.path;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.query;
  if (at !== undefined && !listLiabilitiesRequest$is$query(at)) return false;
  at = value.headers;
  if (at !== undefined && !requestHeaders$is(at)) return false;
  for (const name in value) {
    switch (name) {
      case "path":
      case "query":
      case "headers":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function listLiabilitiesRequest$schema(): Described {
return { is: listLiabilitiesRequest$is, type: "object", additionalProperties: false, properties: {
path: { $ref: noParameters },
query: { is: listLiabilitiesRequest$is$query, type: "object", additionalProperties: false, properties: {
size: { type: "integer", minimum: 1, maximum: 150 },
cursor: { type: "string", minLength: 1 },
userId: { type: "string", minLength: 1 },
sourceId: { type: "string", minLength: 1 },
startDate: { type: "string", format: "date", hasFormat: date },
endDate: { type: "string", format: "date", hasFormat: date },
} },
headers: { $ref: requestHeaders },
} };
}

/** @internal */
export const listLiabilitiesRequest: Validator = { is: listLiabilitiesRequest$is, schema: listLiabilitiesRequest$schema };

function getLiabilityRequest$is$path(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.id;
  if (!(typeof at === "string" && (at.length >= 1 && (at.length <= 200 || (at.length <= 400 && characterLength(at) <= 200))))) return false;
  for (const name in value) {
    switch (name) {
      case "id":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function getLiabilityRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.path;
  if (!getLiabilityRequest$is$path(at)) return false;
  at = value.query;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.headers;
  if (at !== undefined && !requestHeaders$is(at)) return false;
  for (const name in value) {
    switch (name) {
      case "path":
      case "query":
      case "headers":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function getLiabilityRequest$schema(): Described {
return { is: getLiabilityRequest$is, type: "object", additionalProperties: false, required: ["path"], properties: {
path: { is: getLiabilityRequest$is$path, type: "object", additionalProperties: false, required: ["id"], properties: {
id: { type: "string", minLength: 1, maxLength: 200 },
} },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
} };
}

/** @internal */
export const getLiabilityRequest: Validator = { is: getLiabilityRequest$is, schema: getLiabilityRequest$schema };

function listTransactionsRequest$is$query(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.size;
  if (at !== undefined && !(Number.isInteger(at) && at >= 1 && at <= 150)) return false;
  at = value.cursor;
  if (at !== undefined && !(typeof at === "string" && at.length >= 1)) return false;
  at = value.userId;
  if (at !== undefined && !(typeof at === "string" && at.length >= 1)) return false;
  at = value.sourceId;
  if (at !== undefined && !(typeof at === "string" && at.length >= 1)) return false;
  at = value.accountId;
  if (at !== undefined && !(typeof at === "string" && at.length >= 1)) return false;
  at = value.startDate;
  if (at !== undefined && !(typeof at === "string" && date(at))) return false;
  at = value.endDate;
  if (at !== undefined && !(typeof at === "string" && date(at))) return false;
  for (const name in value) {
    switch (name) {
      case "size":
      case "cursor":
      case "userId":
      case "sourceId":
      case "accountId":
      case "startDate":
      case "endDate":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function listTransactionsRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.path;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.query;
  if (at !== undefined && !listTransactionsRequest$is$query(at)) return false;
  at = value.headers;
  if (at !== undefined && !requestHeaders$is(at)) return false;
  for (const name in value) {
    switch (name) {
      case "path":
      case "query":
      case "headers":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function listTransactionsRequest$schema(): Described {
return { is: listTransactionsRequest$is, type: "object", additionalProperties: false, properties: {
path: { $ref: noParameters },
query: { is: listTransactionsRequest$is$query, type: "object", additionalProperties: false, properties: {
size: { type: "integer", minimum: 1, maximum: 150 },
cursor: { type: "string", minLength: 1 },
userId: { type: "string", minLength: 1 },
sourceId: { type: "string", minLength: 1 },
accountId: { type: "string", minLength: 1 },
startDate: { type: "string", format: "date", hasFormat: date },
endDate: { type: "string", format: "date", hasFormat: date },
} },
headers: { $ref: requestHeaders },
} };
}

/** @internal */
export const listTransactionsRequest: Validator = { is: listTransactionsRequest$is, schema: listTransactionsRequest$schema };

function getTransactionRequest$is$path(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.id;
  if (!(typeof at === "string" && (at.length >= 1 && (at.length <= 200 || (at.length <= 400 && characterLength(at) <= 200))))) return false;
  for (const name in value) {
    switch (name) {
      case "id":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function getTransactionRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.path;
  if (!getTransactionRequest$is$path(at)) return false;
  at = value.query;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.headers;
  if (at !== undefined && !requestHeaders$is(at)) return false;
  for (const name in value) {
    switch (name) {
      case "path":
      case "query":
      case "headers":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function getTransactionRequest$schema(): Described {
return { is: getTransactionRequest$is, type: "object", additionalProperties: false, required: ["path"], properties: {
path: { is: getTransactionRequest$is$path, type: "object", additionalProperties: false, required: ["id"], properties: {
id: { type: "string", minLength: 1, maxLength: 200 },
} },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
} };
}

/** @internal */
export const getTransactionRequest: Validator = { is: getTransactionRequest$is, schema: getTransactionRequest$schema };

function listRatingsRequest$is$query(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.size;
  if (at !== undefined && !(Number.isInteger(at) && at >= 1 && at <= 150)) return false;
  at = value.cursor;
  if (at !== undefined && !(typeof at === "string" && at.length >= 1)) return false;
  at = value.userId;
  if (at !== undefined && !(typeof at === "string" && at.length >= 1)) return false;
  at = value.sourceId;
  if (at !== undefined && !(typeof at === "string" && at.length >= 1)) return false;
  at = value.accountId;
  if (at !== undefined && !(typeof at === "string" && at.length >= 1)) return false;
  for (const name in value) {
    switch (name) {
      case "size":
      case "cursor":
      case "userId":
      case "sourceId":
      case "accountId":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function listRatingsRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.path;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.query;
  if (at !== undefined && !listRatingsRequest$is$query(at)) return false;
  at = value.headers;
  if (at !== undefined && !requestHeaders$is(at)) return false;
  for (const name in value) {
    switch (name) {
      case "path":
      case "query":
      case "headers":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function listRatingsRequest$schema(): Described {
return { is: listRatingsRequest$is, type: "object", additionalProperties: false, properties: {
path: { $ref: noParameters },
query: { is: listRatingsRequest$is$query, type: "object", additionalProperties: false, properties: {
size: { type: "integer", minimum: 1, maximum: 150 },
cursor: { type: "string", minLength: 1 },
userId: { type: "string", minLength: 1 },
sourceId: { type: "string", minLength: 1 },
accountId: { type: "string", minLength: 1 },
} },
headers: { $ref: requestHeaders },
} };
}

/** @internal */
export const listRatingsRequest: Validator = { is: listRatingsRequest$is, schema: listRatingsRequest$schema };

function getRatingRequest$is$path(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.id;
  if (!(typeof at === "string" && (at.length >= 1 && (at.length <= 200 || (at.length <= 400 && characterLength(at) <= 200))))) return false;
  for (const name in value) {
    switch (name) {
      case "id":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function getRatingRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.path;
  if (!getRatingRequest$is$path(at)) return false;
  at = value.query;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.headers;
  if (at !== undefined && !requestHeaders$is(at)) return false;
  for (const name in value) {
    switch (name) {
      case "path":
      case "query":
      case "headers":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function getRatingRequest$schema(): Described {
return { is: getRatingRequest$is, type: "object", additionalProperties: false, required: ["path"], properties: {
path: { is: getRatingRequest$is$path, type: "object", additionalProperties: false, required: ["id"], properties: {
id: { type: "string", minLength: 1, maxLength: 200 },
} },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
} };
}

/** @internal */
export const getRatingRequest: Validator = { is: getRatingRequest$is, schema: getRatingRequest$schema };

function listDocumentsRequest$is$query(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.size;
  if (at !== undefined && !(Number.isInteger(at) && at >= 1 && at <= 150)) return false;
  at = value.cursor;
  if (at !== undefined && !(typeof at === "string" && at.length >= 1)) return false;
  at = value.userId;
  if (at !== undefined && !(typeof at === "string" && at.length >= 1)) return false;
  at = value.sourceId;
  if (at !== undefined && !(typeof at === "string" && at.length >= 1)) return false;
  at = value.accountId;
  if (at !== undefined && !(typeof at === "string" && at.length >= 1)) return false;
  for (const name in value) {
    switch (name) {
      case "size":
      case "cursor":
      case "userId":
      case "sourceId":
      case "accountId":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function listDocumentsRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.path;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.query;
  if (at !== undefined && !listDocumentsRequest$is$query(at)) return false;
  at = value.headers;
  if (at !== undefined && !requestHeaders$is(at)) return false;
  for (const name in value) {
    switch (name) {
      case "path":
      case "query":
      case "headers":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function listDocumentsRequest$schema(): Described {
return { is: listDocumentsRequest$is, type: "object", additionalProperties: false, properties: {
path: { $ref: noParameters },
query: { is: listDocumentsRequest$is$query, type: "object", additionalProperties: false, properties: {
size: { type: "integer", minimum: 1, maximum: 150 },
cursor: { type: "string", minLength: 1 },
userId: { type: "string", minLength: 1 },
sourceId: { type: "string", minLength: 1 },
accountId: { type: "string", minLength: 1 },
} },
headers: { $ref: requestHeaders },
} };
}

/** @internal */
export const listDocumentsRequest: Validator = { is: listDocumentsRequest$is, schema: listDocumentsRequest$schema };

function getDocumentRequest$is$path(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.id;
  if (!(typeof at === "string" && (at.length >= 1 && (at.length <= 200 || (at.length <= 400 && characterLength(at) <= 200))))) return false;
  for (const name in value) {
    switch (name) {
      case "id":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function getDocumentRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.path;
  if (!getDocumentRequest$is$path(at)) return false;
  at = value.query;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.headers;
  if (at !== undefined && !requestHeaders$is(at)) return false;
  for (const name in value) {
    switch (name) {
      case "path":
      case "query":
      case "headers":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function getDocumentRequest$schema(): Described {
return { is: getDocumentRequest$is, type: "object", additionalProperties: false, required: ["path"], properties: {
path: { is: getDocumentRequest$is$path, type: "object", additionalProperties: false, required: ["id"], properties: {
id: { type: "string", minLength: 1, maxLength: 200 },
} },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
} };
}

/** @internal */
export const getDocumentRequest: Validator = { is: getDocumentRequest$is, schema: getDocumentRequest$schema };

function listInsightsRequest$is$query(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.size;
  if (at !== undefined && !(Number.isInteger(at) && at >= 1 && at <= 150)) return false;
  at = value.cursor;
  if (at !== undefined && !(typeof at === "string" && at.length >= 1)) return false;
  at = value.userId;
  if (at !== undefined && !(typeof at === "string" && at.length >= 1)) return false;
  at = value.sourceId;
  if (at !== undefined && !(typeof at === "string" && at.length >= 1)) return false;
  for (const name in value) {
    switch (name) {
      case "size":
      case "cursor":
      case "userId":
      case "sourceId":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function listInsightsRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.path;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.query;
  if (at !== undefined && !listInsightsRequest$is$query(at)) return false;
  at = value.headers;
  if (at !== undefined && !requestHeaders$is(at)) return false;
  for (const name in value) {
    switch (name) {
      case "path":
      case "query":
      case "headers":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function listInsightsRequest$schema(): Described {
return { is: listInsightsRequest$is, type: "object", additionalProperties: false, properties: {
path: { $ref: noParameters },
query: { is: listInsightsRequest$is$query, type: "object", additionalProperties: false, properties: {
size: { type: "integer", minimum: 1, maximum: 150 },
cursor: { type: "string", minLength: 1 },
userId: { type: "string", minLength: 1 },
sourceId: { type: "string", minLength: 1 },
} },
headers: { $ref: requestHeaders },
} };
}

/** @internal */
export const listInsightsRequest: Validator = { is: listInsightsRequest$is, schema: listInsightsRequest$schema };

function getInsightRequest$is$path(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.id;
  if (!(typeof at === "string" && (at.length >= 1 && (at.length <= 200 || (at.length <= 400 && characterLength(at) <= 200))))) return false;
  for (const name in value) {
    switch (name) {
      case "id":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function getInsightRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.path;
  if (!getInsightRequest$is$path(at)) return false;
  at = value.query;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.headers;
  if (at !== undefined && !requestHeaders$is(at)) return false;
  for (const name in value) {
    switch (name) {
      case "path":
      case "query":
      case "headers":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function getInsightRequest$schema(): Described {
return { is: getInsightRequest$is, type: "object", additionalProperties: false, required: ["path"], properties: {
path: { is: getInsightRequest$is$path, type: "object", additionalProperties: false, required: ["id"], properties: {
id: { type: "string", minLength: 1, maxLength: 200 },
} },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
} };
}

/** @internal */
export const getInsightRequest: Validator = { is: getInsightRequest$is, schema: getInsightRequest$schema };

function listLinksRequest$is$query(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.size;
  if (at !== undefined && !(Number.isInteger(at) && at >= 1 && at <= 150)) return false;
  at = value.cursor;
  if (at !== undefined && !(typeof at === "string" && at.length >= 1)) return false;
  at = value.userId;
  if (at !== undefined && !(typeof at === "string" && at.length >= 1)) return false;
  at = value.sourceId;
  if (at !== undefined && !(typeof at === "string" && at.length >= 1)) return false;
  for (const name in value) {
    switch (name) {
      case "size":
      case "cursor":
      case "userId":
      case "sourceId":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function listLinksRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.path;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.query;
  if (at !== undefined && !listLinksRequest$is$query(at)) return false;
  at = value.headers;
  if (at !== undefined && !requestHeaders$is(at)) return false;
  for (const name in value) {
    switch (name) {
      case "path":
      case "query":
      case "headers":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function listLinksRequest$schema(): Described {
return { is: listLinksRequest$is, type: "object", additionalProperties: false, properties: {
path: { $ref: noParameters },
query: { is: listLinksRequest$is$query, type: "object", additionalProperties: false, properties: {
size: { type: "integer", minimum: 1, maximum: 150 },
cursor: { type: "string", minLength: 1 },
userId: { type: "string", minLength: 1 },
sourceId: { type: "string", minLength: 1 },
} },
headers: { $ref: requestHeaders },
} };
}

/** @internal */
export const listLinksRequest: Validator = { is: listLinksRequest$is, schema: listLinksRequest$schema };

function getLinkRequest$is$path(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.id;
  if (!(typeof at === "string" && (at.length >= 1 && (at.length <= 200 || (at.length <= 400 && characterLength(at) <= 200))))) return false;
  for (const name in value) {
    switch (name) {
      case "id":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function getLinkRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.path;
  if (!getLinkRequest$is$path(at)) return false;
  at = value.query;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.headers;
  if (at !== undefined && !requestHeaders$is(at)) return false;
  for (const name in value) {
    switch (name) {
      case "path":
      case "query":
      case "headers":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function getLinkRequest$schema(): Described {
return { is: getLinkRequest$is, type: "object", additionalProperties: false, required: ["path"], properties: {
path: { is: getLinkRequest$is$path, type: "object", additionalProperties: false, required: ["id"], properties: {
id: { type: "string", minLength: 1, maxLength: 200 },
} },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
} };
}

/** @internal */
export const getLinkRequest: Validator = { is: getLinkRequest$is, schema: getLinkRequest$schema };

function listArchivesRequest$is$query(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.size;
  if (at !== undefined && !(Number.isInteger(at) && at >= 1 && at <= 150)) return false;
  at = value.cursor;
  if (at !== undefined && !(typeof at === "string" && at.length >= 1)) return false;
  at = value.userId;
  if (at !== undefined && !(typeof at === "string" && at.length >= 1)) return false;
  at = value.fileType;
  if (at !== undefined && !(typeof at === "string" && at.length >= 1)) return false;
  at = value.startDate;
  if (at !== undefined && !(typeof at === "string" && date(at))) return false;
  at = value.endDate;
  if (at !== undefined && !(typeof at === "string" && date(at))) return false;
  for (const name in value) {
    switch (name) {
      case "size":
      case "cursor":
      case "userId":
      case "fileType":
      case "startDate":
      case "endDate":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function listArchivesRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.path;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.query;
  if (at !== undefined && !listArchivesRequest$is$query(at)) return false;
  at = value.headers;
  if (at !== undefined && !requestHeaders$is(at)) return false;
  for (const name in value) {
    switch (name) {
      case "path":
      case "query":
      case "headers":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function listArchivesRequest$schema(): Described {
return { is: listArchivesRequest$is, type: "object", additionalProperties: false, properties: {
path: { $ref: noParameters },
query: { is: listArchivesRequest$is$query, type: "object", additionalProperties: false, properties: {
size: { type: "integer", minimum: 1, maximum: 150 },
cursor: { type: "string", minLength: 1 },
userId: { type: "string", minLength: 1 },
fileType: { type: "string", minLength: 1 },
startDate: { type: "string", format: "date", hasFormat: date },
endDate: { type: "string", format: "date", hasFormat: date },
} },
headers: { $ref: requestHeaders },
} };
}

/** @internal */
export const listArchivesRequest: Validator = { is: listArchivesRequest$is, schema: listArchivesRequest$schema };

function createArchiveRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.path;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.query;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.headers;
  if (at !== undefined && !requestHeaders$is(at)) return false;
  at = value.body;
  if (!ArchiveCreateRequest$is(at)) return false;
  for (const name in value) {
    switch (name) {
      case "path":
      case "query":
      case "headers":
      case "body":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function createArchiveRequest$schema(): Described {
return { is: createArchiveRequest$is, type: "object", additionalProperties: false, required: ["body"], properties: {
path: { $ref: noParameters },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
body: { $ref: ArchiveCreateRequest },
} };
}

/** @internal */
export const createArchiveRequest: Validator = { is: createArchiveRequest$is, schema: createArchiveRequest$schema };

function getArchiveRequest$is$path(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.id;
  if (!(typeof at === "string" && (at.length >= 1 && (at.length <= 200 || (at.length <= 400 && characterLength(at) <= 200))))) return false;
  for (const name in value) {
    switch (name) {
      case "id":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function getArchiveRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.path;
  if (!getArchiveRequest$is$path(at)) return false;
  at = value.query;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.headers;
  if (at !== undefined && !requestHeaders$is(at)) return false;
  for (const name in value) {
    switch (name) {
      case "path":
      case "query":
      case "headers":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function getArchiveRequest$schema(): Described {
return { is: getArchiveRequest$is, type: "object", additionalProperties: false, required: ["path"], properties: {
path: { is: getArchiveRequest$is$path, type: "object", additionalProperties: false, required: ["id"], properties: {
id: { type: "string", minLength: 1, maxLength: 200 },
} },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
} };
}

/** @internal */
export const getArchiveRequest: Validator = { is: getArchiveRequest$is, schema: getArchiveRequest$schema };

function deleteArchiveRequest$is$path(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.id;
  if (!(typeof at === "string" && (at.length >= 1 && (at.length <= 200 || (at.length <= 400 && characterLength(at) <= 200))))) return false;
  for (const name in value) {
    switch (name) {
      case "id":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function deleteArchiveRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.path;
  if (!deleteArchiveRequest$is$path(at)) return false;
  at = value.query;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.headers;
  if (at !== undefined && !requestHeaders$is(at)) return false;
  for (const name in value) {
    switch (name) {
      case "path":
      case "query":
      case "headers":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function deleteArchiveRequest$schema(): Described {
return { is: deleteArchiveRequest$is, type: "object", additionalProperties: false, required: ["path"], properties: {
path: { is: deleteArchiveRequest$is$path, type: "object", additionalProperties: false, required: ["id"], properties: {
id: { type: "string", minLength: 1, maxLength: 200 },
} },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
} };
}

/** @internal */
export const deleteArchiveRequest: Validator = { is: deleteArchiveRequest$is, schema: deleteArchiveRequest$schema };

function createAndClassifyArchiveRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.path;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.query;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.headers;
  if (at !== undefined && !requestHeaders$is(at)) return false;
  at = value.body;
  if (!ArchiveClassifyRequest$is(at)) return false;
  for (const name in value) {
    switch (name) {
      case "path":
      case "query":
      case "headers":
      case "body":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function createAndClassifyArchiveRequest$schema(): Described {
return { is: createAndClassifyArchiveRequest$is, type: "object", additionalProperties: false, required: ["body"], properties: {
path: { $ref: noParameters },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
body: { $ref: ArchiveClassifyRequest },
} };
}

/** @internal */
export const createAndClassifyArchiveRequest: Validator = { is: createAndClassifyArchiveRequest$is, schema: createAndClassifyArchiveRequest$schema };

function uploadPayslipFileRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.path;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.query;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.headers;
  if (at !== undefined && !requestHeaders$is(at)) return false;
  at = value.body;
  if (!ArchivePayslipRawFileUploadRequest$is(at)) return false;
  for (const name in value) {
    switch (name) {
      case "path":
      case "query":
      case "headers":
      case "body":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function uploadPayslipFileRequest$schema(): Described {
return { is: uploadPayslipFileRequest$is, type: "object", additionalProperties: false, required: ["body"], properties: {
path: { $ref: noParameters },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
body: { $ref: ArchivePayslipRawFileUploadRequest },
} };
}

/** @internal */
export const uploadPayslipFileRequest: Validator = { is: uploadPayslipFileRequest$is, schema: uploadPayslipFileRequest$schema };

function getArchivePayslipDataRequest$is$query(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.archiveId;
  if (!(typeof at === "string" && at.length >= 1)) return false;
  for (const name in value) {
    switch (name) {
      case "archiveId":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function getArchivePayslipDataRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.path;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.query;
  if (!getArchivePayslipDataRequest$is$query(at)) return false;
  at = value.headers;
  if (at !== undefined && !requestHeaders$is(at)) return false;
  for (const name in value) {
    switch (name) {
      case "path":
      case "query":
      case "headers":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function getArchivePayslipDataRequest$schema(): Described {
return { is: getArchivePayslipDataRequest$is, type: "object", additionalProperties: false, required: ["query"], properties: {
path: { $ref: noParameters },
query: { is: getArchivePayslipDataRequest$is$query, type: "object", additionalProperties: false, required: ["archiveId"], properties: {
archiveId: { type: "string", minLength: 1 },
} },
headers: { $ref: requestHeaders },
} };
}

/** @internal */
export const getArchivePayslipDataRequest: Validator = { is: getArchivePayslipDataRequest$is, schema: getArchivePayslipDataRequest$schema };

function listArchivePayslipPredictionsRequest$is$query(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.size;
  if (at !== undefined && !(Number.isInteger(at) && at >= 1 && at <= 150)) return false;
  at = value.cursor;
  if (at !== undefined && !(typeof at === "string" && at.length >= 1)) return false;
  at = value.startDate;
  if (at !== undefined && !(typeof at === "string" && date(at))) return false;
  at = value.endDate;
  if (at !== undefined && !(typeof at === "string" && date(at))) return false;
  for (const name in value) {
    switch (name) {
      case "size":
      case "cursor":
      case "startDate":
      case "endDate":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function listArchivePayslipPredictionsRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.path;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.query;
  if (at !== undefined && !listArchivePayslipPredictionsRequest$is$query(at)) return false;
  at = value.headers;
  if (at !== undefined && !requestHeaders$is(at)) return false;
  for (const name in value) {
    switch (name) {
      case "path":
      case "query":
      case "headers":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function listArchivePayslipPredictionsRequest$schema(): Described {
return { is: listArchivePayslipPredictionsRequest$is, type: "object", additionalProperties: false, properties: {
path: { $ref: noParameters },
query: { is: listArchivePayslipPredictionsRequest$is$query, type: "object", additionalProperties: false, properties: {
size: { type: "integer", minimum: 1, maximum: 150 },
cursor: { type: "string", minLength: 1 },
startDate: { type: "string", format: "date", hasFormat: date },
endDate: { type: "string", format: "date", hasFormat: date },
} },
headers: { $ref: requestHeaders },
} };
}

/** @internal */
export const listArchivePayslipPredictionsRequest: Validator = { is: listArchivePayslipPredictionsRequest$is, schema: listArchivePayslipPredictionsRequest$schema };

function sendPayslipManualResultRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.path;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.query;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.headers;
  if (at !== undefined && !requestHeaders$is(at)) return false;
  at = value.body;
  if (!ArchivePayslipManualResultSendRequest$is(at)) return false;
  for (const name in value) {
    switch (name) {
      case "path":
      case "query":
      case "headers":
      case "body":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function sendPayslipManualResultRequest$schema(): Described {
return { is: sendPayslipManualResultRequest$is, type: "object", additionalProperties: false, required: ["body"], properties: {
path: { $ref: noParameters },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
body: { $ref: ArchivePayslipManualResultSendRequest },
} };
}

/** @internal */
export const sendPayslipManualResultRequest: Validator = { is: sendPayslipManualResultRequest$is, schema: sendPayslipManualResultRequest$schema };

function listFileTypesRequest$is$query(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.size;
  if (at !== undefined && !(Number.isInteger(at) && at >= 1 && at <= 150)) return false;
  at = value.cursor;
  if (at !== undefined && !(typeof at === "string" && at.length >= 1)) return false;
  at = value.type;
  if (at !== undefined && !(typeof at === "string" && at.length >= 1)) return false;
  at = value.active;
  if (at !== undefined && typeof at !== "boolean") return false;
  at = value.enabled;
  if (at !== undefined && typeof at !== "boolean") return false;
  at = value.ocr;
  if (at !== undefined && typeof at !== "boolean") return false;
  for (const name in value) {
    switch (name) {
      case "size":
      case "cursor":
      case "type":
      case "active":
      case "enabled":
      case "ocr":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function listFileTypesRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.path;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.query;
  if (at !== undefined && !listFileTypesRequest$is$query(at)) return false;
  at = value.headers;
  if (at !== undefined && !requestHeaders$is(at)) return false;
  for (const name in value) {
    switch (name) {
      case "path":
      case "query":
      case "headers":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function listFileTypesRequest$schema(): Described {
return { is: listFileTypesRequest$is, type: "object", additionalProperties: false, properties: {
path: { $ref: noParameters },
query: { is: listFileTypesRequest$is$query, type: "object", additionalProperties: false, properties: {
size: { type: "integer", minimum: 1, maximum: 150 },
cursor: { type: "string", minLength: 1 },
type: { type: "string", minLength: 1 },
active: "boolean",
enabled: "boolean",
ocr: "boolean",
} },
headers: { $ref: requestHeaders },
} };
}

/** @internal */
export const listFileTypesRequest: Validator = { is: listFileTypesRequest$is, schema: listFileTypesRequest$schema };

function listInvitesRequest$is$query(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.size;
  if (at !== undefined && !(Number.isInteger(at) && at >= 1 && at <= 150)) return false;
  at = value.cursor;
  if (at !== undefined && !(typeof at === "string" && at.length >= 1)) return false;
  for (const name in value) {
    switch (name) {
      case "size":
      case "cursor":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function listInvitesRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.path;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.query;
  if (at !== undefined && !listInvitesRequest$is$query(at)) return false;
  at = value.headers;
  if (at !== undefined && !requestHeaders$is(at)) return false;
  for (const name in value) {
    switch (name) {
      case "path":
      case "query":
      case "headers":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function listInvitesRequest$schema(): Described {
return { is: listInvitesRequest$is, type: "object", additionalProperties: false, properties: {
path: { $ref: noParameters },
query: { is: listInvitesRequest$is$query, type: "object", additionalProperties: false, properties: {
size: { type: "integer", minimum: 1, maximum: 150 },
cursor: { type: "string", minLength: 1 },
} },
headers: { $ref: requestHeaders },
} };
}

/** @internal */
export const listInvitesRequest: Validator = { is: listInvitesRequest$is, schema: listInvitesRequest$schema };

function createInviteRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.path;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.query;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.headers;
  if (at !== undefined && !requestHeaders$is(at)) return false;
  at = value.body;
  if (!InvitePostRequest$is(at)) return false;
  for (const name in value) {
    switch (name) {
      case "path":
      case "query":
      case "headers":
      case "body":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function createInviteRequest$schema(): Described {
return { is: createInviteRequest$is, type: "object", additionalProperties: false, required: ["body"], properties: {
path: { $ref: noParameters },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
body: { $ref: InvitePostRequest },
} };
}

/** @internal */
export const createInviteRequest: Validator = { is: createInviteRequest$is, schema: createInviteRequest$schema };

function getInviteRequest$is$path(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.id;
  if (!(typeof at === "string" && (at.length >= 1 && (at.length <= 200 || (at.length <= 400 && characterLength(at) <= 200))))) return false;
  for (const name in value) {
    switch (name) {
      case "id":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function getInviteRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.path;
  if (!getInviteRequest$is$path(at)) return false;
  at = value.query;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.headers;
  if (at !== undefined && !requestHeaders$is(at)) return false;
  for (const name in value) {
    switch (name) {
      case "path":
      case "query":
      case "headers":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function getInviteRequest$schema(): Described {
return { is: getInviteRequest$is, type: "object", additionalProperties: false, required: ["path"], properties: {
path: { is: getInviteRequest$is$path, type: "object", additionalProperties: false, required: ["id"], properties: {
id: { type: "string", minLength: 1, maxLength: 200 },
} },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
} };
}

/** @internal */
export const getInviteRequest: Validator = { is: getInviteRequest$is, schema: getInviteRequest$schema };

function listInviteLogsRequest$is$path(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.inviteId;
  if (!(typeof at === "string" && (at.length >= 1 && (at.length <= 200 || (at.length <= 400 && characterLength(at) <= 200))))) return false;
  for (const name in value) {
    switch (name) {
      case "inviteId":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function listInviteLogsRequest$is$query(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.size;
  if (at !== undefined && !(Number.isInteger(at) && at >= 1 && at <= 150)) return false;
  at = value.cursor;
  if (at !== undefined && !(typeof at === "string" && at.length >= 1)) return false;
  for (const name in value) {
    switch (name) {
      case "size":
      case "cursor":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function listInviteLogsRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.path;
  if (!listInviteLogsRequest$is$path(at)) return false;
  at = value.query;
  if (at !== undefined && !listInviteLogsRequest$is$query(at)) return false;
  at = value.headers;
  if (at !== undefined && !requestHeaders$is(at)) return false;
  for (const name in value) {
    switch (name) {
      case "path":
      case "query":
      case "headers":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function listInviteLogsRequest$schema(): Described {
return { is: listInviteLogsRequest$is, type: "object", additionalProperties: false, required: ["path"], properties: {
path: { is: listInviteLogsRequest$is$path, type: "object", additionalProperties: false, required: ["inviteId"], properties: {
inviteId: { type: "string", minLength: 1, maxLength: 200 },
} },
query: { is: listInviteLogsRequest$is$query, type: "object", additionalProperties: false, properties: {
size: { type: "integer", minimum: 1, maximum: 150 },
cursor: { type: "string", minLength: 1 },
} },
headers: { $ref: requestHeaders },
} };
}

/** @internal */
export const listInviteLogsRequest: Validator = { is: listInviteLogsRequest$is, schema: listInviteLogsRequest$schema };

function listInviteTemplatesRequest$is$query(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.size;
  if (at !== undefined && !(Number.isInteger(at) && at >= 1 && at <= 150)) return false;
  at = value.cursor;
  if (at !== undefined && !(typeof at === "string" && at.length >= 1)) return false;
  for (const name in value) {
    switch (name) {
      case "size":
      case "cursor":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function listInviteTemplatesRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.path;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.query;
  if (at !== undefined && !listInviteTemplatesRequest$is$query(at)) return false;
  at = value.headers;
  if (at !== undefined && !requestHeaders$is(at)) return false;
  for (const name in value) {
    switch (name) {
      case "path":
      case "query":
      case "headers":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function listInviteTemplatesRequest$schema(): Described {
return { is: listInviteTemplatesRequest$is, type: "object", additionalProperties: false, properties: {
path: { $ref: noParameters },
query: { is: listInviteTemplatesRequest$is$query, type: "object", additionalProperties: false, properties: {
size: { type: "integer", minimum: 1, maximum: 150 },
cursor: { type: "string", minLength: 1 },
} },
headers: { $ref: requestHeaders },
} };
}

/** @internal */
export const listInviteTemplatesRequest: Validator = { is: listInviteTemplatesRequest$is, schema: listInviteTemplatesRequest$schema };

function createInviteTemplateRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.path;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.query;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.headers;
  if (at !== undefined && !requestHeaders$is(at)) return false;
  at = value.body;
  if (!InviteTemplatePostRequest$is(at)) return false;
  for (const name in value) {
    switch (name) {
      case "path":
      case "query":
      case "headers":
      case "body":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function createInviteTemplateRequest$schema(): Described {
return { is: createInviteTemplateRequest$is, type: "object", additionalProperties: false, required: ["body"], properties: {
path: { $ref: noParameters },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
body: { $ref: InviteTemplatePostRequest },
} };
}

/** @internal */
export const createInviteTemplateRequest: Validator = { is: createInviteTemplateRequest$is, schema: createInviteTemplateRequest$schema };

function getInviteTemplateRequest$is$path(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.id;
  if (!(typeof at === "string" && (at.length >= 1 && (at.length <= 200 || (at.length <= 400 && characterLength(at) <= 200))))) return false;
  for (const name in value) {
    switch (name) {
      case "id":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function getInviteTemplateRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.path;
  if (!getInviteTemplateRequest$is$path(at)) return false;
  at = value.query;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.headers;
  if (at !== undefined && !requestHeaders$is(at)) return false;
  for (const name in value) {
    switch (name) {
      case "path":
      case "query":
      case "headers":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function getInviteTemplateRequest$schema(): Described {
return { is: getInviteTemplateRequest$is, type: "object", additionalProperties: false, required: ["path"], properties: {
path: { is: getInviteTemplateRequest$is$path, type: "object", additionalProperties: false, required: ["id"], properties: {
id: { type: "string", minLength: 1, maxLength: 200 },
} },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
} };
}

/** @internal */
export const getInviteTemplateRequest: Validator = { is: getInviteTemplateRequest$is, schema: getInviteTemplateRequest$schema };

function updateInviteTemplateRequest$is$path(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.id;
  if (!(typeof at === "string" && (at.length >= 1 && (at.length <= 200 || (at.length <= 400 && characterLength(at) <= 200))))) return false;
  for (const name in value) {
    switch (name) {
      case "id":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function updateInviteTemplateRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.path;
  if (!updateInviteTemplateRequest$is$path(at)) return false;
  at = value.query;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.headers;
  if (at !== undefined && !requestHeaders$is(at)) return false;
  at = value.body;
  if (!InviteTemplateUpdateRequest$is(at)) return false;
  for (const name in value) {
    switch (name) {
      case "path":
      case "query":
      case "headers":
      case "body":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function updateInviteTemplateRequest$schema(): Described {
return { is: updateInviteTemplateRequest$is, type: "object", additionalProperties: false, required: ["path", "body"], properties: {
path: { is: updateInviteTemplateRequest$is$path, type: "object", additionalProperties: false, required: ["id"], properties: {
id: { type: "string", minLength: 1, maxLength: 200 },
} },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
body: { $ref: InviteTemplateUpdateRequest },
} };
}

/** @internal */
export const updateInviteTemplateRequest: Validator = { is: updateInviteTemplateRequest$is, schema: updateInviteTemplateRequest$schema };

function deleteInviteTemplateRequest$is$path(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.id;
  if (!(typeof at === "string" && (at.length >= 1 && (at.length <= 200 || (at.length <= 400 && characterLength(at) <= 200))))) return false;
  for (const name in value) {
    switch (name) {
      case "id":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function deleteInviteTemplateRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.path;
  if (!deleteInviteTemplateRequest$is$path(at)) return false;
  at = value.query;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.headers;
  if (at !== undefined && !requestHeaders$is(at)) return false;
  for (const name in value) {
    switch (name) {
      case "path":
      case "query":
      case "headers":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function deleteInviteTemplateRequest$schema(): Described {
return { is: deleteInviteTemplateRequest$is, type: "object", additionalProperties: false, required: ["path"], properties: {
path: { is: deleteInviteTemplateRequest$is$path, type: "object", additionalProperties: false, required: ["id"], properties: {
id: { type: "string", minLength: 1, maxLength: 200 },
} },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
} };
}

/** @internal */
export const deleteInviteTemplateRequest: Validator = { is: deleteInviteTemplateRequest$is, schema: deleteInviteTemplateRequest$schema };

function listConsentTemplatesRequest$is$query(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.size;
  if (at !== undefined && !(Number.isInteger(at) && at >= 1 && at <= 150)) return false;
  at = value.cursor;
  if (at !== undefined && !(typeof at === "string" && at.length >= 1)) return false;
  for (const name in value) {
    switch (name) {
      case "size":
      case "cursor":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function listConsentTemplatesRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.path;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.query;
  if (at !== undefined && !listConsentTemplatesRequest$is$query(at)) return false;
  at = value.headers;
  if (at !== undefined && !requestHeaders$is(at)) return false;
  for (const name in value) {
    switch (name) {
      case "path":
      case "query":
      case "headers":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function listConsentTemplatesRequest$schema(): Described {
return { is: listConsentTemplatesRequest$is, type: "object", additionalProperties: false, properties: {
path: { $ref: noParameters },
query: { is: listConsentTemplatesRequest$is$query, type: "object", additionalProperties: false, properties: {
size: { type: "integer", minimum: 1, maximum: 150 },
cursor: { type: "string", minLength: 1 },
} },
headers: { $ref: requestHeaders },
} };
}

/** @internal */
export const listConsentTemplatesRequest: Validator = { is: listConsentTemplatesRequest$is, schema: listConsentTemplatesRequest$schema };

function createConsentTemplateRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.path;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.query;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.headers;
  if (at !== undefined && !requestHeaders$is(at)) return false;
  at = value.body;
  if (!ConsentTemplateCreateRequest$is(at)) return false;
  for (const name in value) {
    switch (name) {
      case "path":
      case "query":
      case "headers":
      case "body":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function createConsentTemplateRequest$schema(): Described {
return { is: createConsentTemplateRequest$is, type: "object", additionalProperties: false, required: ["body"], properties: {
path: { $ref: noParameters },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
body: { $ref: ConsentTemplateCreateRequest },
} };
}

/** @internal */
export const createConsentTemplateRequest: Validator = { is: createConsentTemplateRequest$is, schema: createConsentTemplateRequest$schema };

function deleteConsentTemplateRequest$is$path(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.id;
  if (!(typeof at === "string" && (at.length >= 1 && (at.length <= 200 || (at.length <= 400 && characterLength(at) <= 200))))) return false;
  for (const name in value) {
    switch (name) {
      case "id":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function deleteConsentTemplateRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.path;
  if (!deleteConsentTemplateRequest$is$path(at)) return false;
  at = value.query;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.headers;
  if (at !== undefined && !requestHeaders$is(at)) return false;
  for (const name in value) {
    switch (name) {
      case "path":
      case "query":
      case "headers":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function deleteConsentTemplateRequest$schema(): Described {
return { is: deleteConsentTemplateRequest$is, type: "object", additionalProperties: false, required: ["path"], properties: {
path: { is: deleteConsentTemplateRequest$is$path, type: "object", additionalProperties: false, required: ["id"], properties: {
id: { type: "string", minLength: 1, maxLength: 200 },
} },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
} };
}

/** @internal */
export const deleteConsentTemplateRequest: Validator = { is: deleteConsentTemplateRequest$is, schema: deleteConsentTemplateRequest$schema };

function listWebhooksRequest$is$query(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.size;
  if (at !== undefined && !(Number.isInteger(at) && at >= 1 && at <= 150)) return false;
  at = value.cursor;
  if (at !== undefined && !(typeof at === "string" && at.length >= 1)) return false;
  for (const name in value) {
    switch (name) {
      case "size":
      case "cursor":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function listWebhooksRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.path;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.query;
  if (at !== undefined && !listWebhooksRequest$is$query(at)) return false;
  at = value.headers;
  if (at !== undefined && !requestHeaders$is(at)) return false;
  for (const name in value) {
    switch (name) {
      case "path":
      case "query":
      case "headers":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function listWebhooksRequest$schema(): Described {
return { is: listWebhooksRequest$is, type: "object", additionalProperties: false, properties: {
path: { $ref: noParameters },
query: { is: listWebhooksRequest$is$query, type: "object", additionalProperties: false, properties: {
size: { type: "integer", minimum: 1, maximum: 150 },
cursor: { type: "string", minLength: 1 },
} },
headers: { $ref: requestHeaders },
} };
}

/** @internal */
export const listWebhooksRequest: Validator = { is: listWebhooksRequest$is, schema: listWebhooksRequest$schema };

function createWebhookRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.path;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.query;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.headers;
  if (at !== undefined && !requestHeaders$is(at)) return false;
  at = value.body;
  if (!WebhookPostRequest$is(at)) return false;
  for (const name in value) {
    switch (name) {
      case "path":
      case "query":
      case "headers":
      case "body":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function createWebhookRequest$schema(): Described {
return { is: createWebhookRequest$is, type: "object", additionalProperties: false, required: ["body"], properties: {
path: { $ref: noParameters },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
body: { $ref: WebhookPostRequest },
} };
}

/** @internal */
export const createWebhookRequest: Validator = { is: createWebhookRequest$is, schema: createWebhookRequest$schema };

function getWebhookRequest$is$path(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.id;
  if (!(typeof at === "string" && (at.length >= 1 && (at.length <= 200 || (at.length <= 400 && characterLength(at) <= 200))))) return false;
  for (const name in value) {
    switch (name) {
      case "id":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function getWebhookRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.path;
  if (!getWebhookRequest$is$path(at)) return false;
  at = value.query;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.headers;
  if (at !== undefined && !requestHeaders$is(at)) return false;
  for (const name in value) {
    switch (name) {
      case "path":
      case "query":
      case "headers":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function getWebhookRequest$schema(): Described {
return { is: getWebhookRequest$is, type: "object", additionalProperties: false, required: ["path"], properties: {
path: { is: getWebhookRequest$is$path, type: "object", additionalProperties: false, required: ["id"], properties: {
id: { type: "string", minLength: 1, maxLength: 200 },
} },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
} };
}

/** @internal */
export const getWebhookRequest: Validator = { is: getWebhookRequest$is, schema: getWebhookRequest$schema };

function deleteWebhookRequest$is$path(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.id;
  if (!(typeof at === "string" && (at.length >= 1 && (at.length <= 200 || (at.length <= 400 && characterLength(at) <= 200))))) return false;
  for (const name in value) {
    switch (name) {
      case "id":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function deleteWebhookRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.path;
  if (!deleteWebhookRequest$is$path(at)) return false;
  at = value.query;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.headers;
  if (at !== undefined && !requestHeaders$is(at)) return false;
  for (const name in value) {
    switch (name) {
      case "path":
      case "query":
      case "headers":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function deleteWebhookRequest$schema(): Described {
return { is: deleteWebhookRequest$is, type: "object", additionalProperties: false, required: ["path"], properties: {
path: { is: deleteWebhookRequest$is$path, type: "object", additionalProperties: false, required: ["id"], properties: {
id: { type: "string", minLength: 1, maxLength: 200 },
} },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
} };
}

/** @internal */
export const deleteWebhookRequest: Validator = { is: deleteWebhookRequest$is, schema: deleteWebhookRequest$schema };

function verifyProfileIdentityRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.path;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.query;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.headers;
  if (at !== undefined && !requestHeaders$is(at)) return false;
  at = value.body;
  if (!ProfileVerifyRequest$is(at)) return false;
  for (const name in value) {
    switch (name) {
      case "path":
      case "query":
      case "headers":
      case "body":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function verifyProfileIdentityRequest$schema(): Described {
return { is: verifyProfileIdentityRequest$is, type: "object", additionalProperties: false, required: ["body"], properties: {
path: { $ref: noParameters },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
body: { $ref: ProfileVerifyRequest },
} };
}

/** @internal */
export const verifyProfileIdentityRequest: Validator = { is: verifyProfileIdentityRequest$is, schema: verifyProfileIdentityRequest$schema };

function queryProfileIdentityRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.path;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.query;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.headers;
  if (at !== undefined && !requestHeaders$is(at)) return false;
  at = value.body;
  if (!ProfileQueryRequest$is(at)) return false;
  for (const name in value) {
    switch (name) {
      case "path":
      case "query":
      case "headers":
      case "body":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function queryProfileIdentityRequest$schema(): Described {
return { is: queryProfileIdentityRequest$is, type: "object", additionalProperties: false, required: ["body"], properties: {
path: { $ref: noParameters },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
body: { $ref: ProfileQueryRequest },
} };
}

/** @internal */
export const queryProfileIdentityRequest: Validator = { is: queryProfileIdentityRequest$is, schema: queryProfileIdentityRequest$schema };

function listUploadsRequest$is$query(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.size;
  if (at !== undefined && !(Number.isInteger(at) && at >= 1 && at <= 150)) return false;
  at = value.cursor;
  if (at !== undefined && !(typeof at === "string" && at.length >= 1)) return false;
  at = value.userId;
  if (at !== undefined && !(typeof at === "string" && at.length >= 1)) return false;
  at = value.startDate;
  if (at !== undefined && !(typeof at === "string" && date(at))) return false;
  at = value.endDate;
  if (at !== undefined && !(typeof at === "string" && date(at))) return false;
  for (const name in value) {
    switch (name) {
      case "size":
      case "cursor":
      case "userId":
      case "startDate":
      case "endDate":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function listUploadsRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.path;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.query;
  if (at !== undefined && !listUploadsRequest$is$query(at)) return false;
  at = value.headers;
  if (at !== undefined && !requestHeaders$is(at)) return false;
  for (const name in value) {
    switch (name) {
      case "path":
      case "query":
      case "headers":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function listUploadsRequest$schema(): Described {
return { is: listUploadsRequest$is, type: "object", additionalProperties: false, properties: {
path: { $ref: noParameters },
query: { is: listUploadsRequest$is$query, type: "object", additionalProperties: false, properties: {
size: { type: "integer", minimum: 1, maximum: 150 },
cursor: { type: "string", minLength: 1 },
userId: { type: "string", minLength: 1 },
startDate: { type: "string", format: "date", hasFormat: date },
endDate: { type: "string", format: "date", hasFormat: date },
} },
headers: { $ref: requestHeaders },
} };
}

/** @internal */
export const listUploadsRequest: Validator = { is: listUploadsRequest$is, schema: listUploadsRequest$schema };

function getUploadRequest$is$path(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.id;
  if (!(typeof at === "string" && (at.length >= 1 && (at.length <= 200 || (at.length <= 400 && characterLength(at) <= 200))))) return false;
  for (const name in value) {
    switch (name) {
      case "id":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function getUploadRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.path;
  if (!getUploadRequest$is$path(at)) return false;
  at = value.query;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.headers;
  if (at !== undefined && !requestHeaders$is(at)) return false;
  for (const name in value) {
    switch (name) {
      case "path":
      case "query":
      case "headers":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function getUploadRequest$schema(): Described {
return { is: getUploadRequest$is, type: "object", additionalProperties: false, required: ["path"], properties: {
path: { is: getUploadRequest$is$path, type: "object", additionalProperties: false, required: ["id"], properties: {
id: { type: "string", minLength: 1, maxLength: 200 },
} },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
} };
}

/** @internal */
export const getUploadRequest: Validator = { is: getUploadRequest$is, schema: getUploadRequest$schema };
