// Generated from openapi/ by `npm run generate`. Changes made here are lost.

import { characterLength } from "../../src/validation/character-length.js";
import { date, dateTime } from "../../src/validation/formats.js";
import { isObject } from "../../src/validation/json-type.js";
import type { SchemaNode, Validator } from "../../src/validation/schema-node.js";

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

function WebhookEvent$schema(): SchemaNode {
return { is: WebhookEvent$is, type: "object", required: ["id", "createdAt", "type", "data"], properties: {
id: { type: "string" },
version: { type: ["integer", "null"] },
createdAt: { type: "string", format: "date-time", hasFormat: dateTime },
type: { type: "string" },
data: { type: "object" },
} };
}

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

function AccountCreatedCallback$schema(): SchemaNode {
return { is: AccountCreatedCallback$is, type: "object", properties: {
accountId: { type: "string" },
userId: { type: "string" },
providerId: { type: "string" },
}, required: ["accountId", "userId", "providerId"] };
}

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

function AccountConnectedCallback$schema(): SchemaNode {
return { is: AccountConnectedCallback$is, type: "object", properties: {
accountId: { type: "string" },
userId: { type: "string" },
providerId: { type: "string" },
}, required: ["accountId", "userId", "providerId"] };
}

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

function AccountRemovedCallback$schema(): SchemaNode {
return { is: AccountRemovedCallback$is, type: "object", properties: {
accountId: { type: "string" },
userId: { type: "string" },
providerId: { type: "string" },
}, required: ["accountId", "userId", "providerId"] };
}

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

function AccountErrorCallback$schema(): SchemaNode {
return { is: AccountErrorCallback$is, type: "object", properties: {
accountId: { type: "string" },
userId: { type: "string" },
providerId: { type: "string" },
errorCode: { anyOf: [{ type: "string" }, { type: "null" }] },
}, required: ["accountId", "userId", "providerId"] };
}

export const AccountErrorCallback: Validator = { is: AccountErrorCallback$is, schema: AccountErrorCallback$schema };

function CloseCallback$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.reason;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  return true;
}

function CloseCallback$schema(): SchemaNode {
return { is: CloseCallback$is, type: "object", properties: {
reason: { anyOf: [{ type: "string" }, { type: "null" }] },
} };
}

export const CloseCallback: Validator = { is: CloseCallback$is, schema: CloseCallback$schema };

function UploadsCreatedCallback$is$uploads(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
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

function UploadsCreatedCallback$schema(): SchemaNode {
return { is: UploadsCreatedCallback$is, type: "object", properties: {
uploads: { is: UploadsCreatedCallback$is$uploads, type: ["array", "null"], items: {} },
userId: { type: ["string", "null"] },
} };
}

export const UploadsCreatedCallback: Validator = { is: UploadsCreatedCallback$is, schema: UploadsCreatedCallback$schema };

function UploadsRemovedCallback$is$uploads(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
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

function UploadsRemovedCallback$schema(): SchemaNode {
return { is: UploadsRemovedCallback$is, type: "object", properties: {
uploads: { is: UploadsRemovedCallback$is$uploads, type: ["array", "null"], items: {} },
userId: { type: ["string", "null"] },
} };
}

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

function UiEventCallback$schema(): SchemaNode {
return { is: UiEventCallback$is, type: "object", properties: {
eventName: { anyOf: [{ type: "string" }, { type: "null" }] },
eventTime: { type: ["string", "null"] },
mode: { anyOf: [{ type: "string" }, { type: "null" }] },
userId: { type: ["string", "null"] },
account: { type: ["object", "null"] },
archive: { type: ["object", "null"] },
} };
}

export const UiEventCallback: Validator = { is: UiEventCallback$is, schema: UiEventCallback$schema };

function SuccessCodeKnown$is(value: any): boolean {
  if (!(value === "OK" || value === "CREATED")) return false;
  return true;
}

function SuccessCodeKnown$schema(): SchemaNode {
return { is: SuccessCodeKnown$is, type: "string", enum: ["OK", "CREATED"] };
}

export const SuccessCodeKnown: Validator = { is: SuccessCodeKnown$is, schema: SuccessCodeKnown$schema };

function ErrorCodeKnown$is(value: any): boolean {
  if (!(value === "INVALID_CREDENTIALS" || value === "INVALID_PARAMETERS" || value === "INVALID_TOKEN" || value === "UNAUTHORIZED_ACCESS" || value === "MISSING_RESOURCE" || value === "UNSUPPORTED_TYPE" || value === "REQUEST_LIMIT_EXCEEDED" || value === "SERVER_ERROR" || value === "UNSUPPORTED_METHOD" || value === "SERVER_UNAVAILABLE" || value === "TIME_LIMIT_EXCEEDED")) return false;
  return true;
}

function ErrorCodeKnown$schema(): SchemaNode {
return { is: ErrorCodeKnown$is, type: "string", enum: ["INVALID_CREDENTIALS", "INVALID_PARAMETERS", "INVALID_TOKEN", "UNAUTHORIZED_ACCESS", "MISSING_RESOURCE", "UNSUPPORTED_TYPE", "REQUEST_LIMIT_EXCEEDED", "SERVER_ERROR", "UNSUPPORTED_METHOD", "SERVER_UNAVAILABLE", "TIME_LIMIT_EXCEEDED"] };
}

export const ErrorCodeKnown: Validator = { is: ErrorCodeKnown$is, schema: ErrorCodeKnown$schema };

function SuccessCode$is(value: any): boolean {
  if (!(typeof value === "string" && !ErrorCodeKnown$is(value))) return false;
  return true;
}

function SuccessCode$schema(): SchemaNode {
return { is: SuccessCode$is, type: "string", not: { $ref: ErrorCodeKnown } };
}

export const SuccessCode: Validator = { is: SuccessCode$is, schema: SuccessCode$schema };

function Message$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function Message$schema(): SchemaNode {
return { is: Message$is, type: "string" };
}

export const Message: Validator = { is: Message$is, schema: Message$schema };

function RequestId$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function RequestId$schema(): SchemaNode {
return { is: RequestId$is, type: "string" };
}

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

function SuccessEnvelope$schema(): SchemaNode {
return { is: SuccessEnvelope$is, type: "object", required: ["code", "message", "requestId"], properties: {
code: { $ref: SuccessCode },
message: { type: "string" },
requestId: { type: "string" },
} };
}

export const SuccessEnvelope: Validator = { is: SuccessEnvelope$is, schema: SuccessEnvelope$schema };

function NextCursor$is(value: any): boolean {
  if (!(typeof value === "string" || value === null)) return false;
  return true;
}

function NextCursor$schema(): SchemaNode {
return { is: NextCursor$is, type: ["string", "null"] };
}

export const NextCursor: Validator = { is: NextCursor$is, schema: NextCursor$schema };

function SessionChannelKnown$is(value: any): boolean {
  if (!(value === "WinkSite" || value === "Default")) return false;
  return true;
}

function SessionChannelKnown$schema(): SchemaNode {
return { is: SessionChannelKnown$is, type: "string", enum: ["WinkSite", "Default"] };
}

export const SessionChannelKnown: Validator = { is: SessionChannelKnown$is, schema: SessionChannelKnown$schema };

function SessionChannel$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function SessionChannel$schema(): SchemaNode {
return { is: SessionChannel$is, type: "string" };
}

export const SessionChannel: Validator = { is: SessionChannel$is, schema: SessionChannel$schema };

function SessionStatusKnown$is(value: any): boolean {
  if (!(value === "IN_PROGRESS" || value === "COMPLETED" || value === "REVOKED")) return false;
  return true;
}

function SessionStatusKnown$schema(): SchemaNode {
return { is: SessionStatusKnown$is, type: "string", enum: ["IN_PROGRESS", "COMPLETED", "REVOKED"] };
}

export const SessionStatusKnown: Validator = { is: SessionStatusKnown$is, schema: SessionStatusKnown$schema };

function SessionStatus$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function SessionStatus$schema(): SchemaNode {
return { is: SessionStatus$is, type: "string" };
}

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

function UserSession$schema(): SchemaNode {
return { is: UserSession$is, type: "object", properties: {
userId: { type: ["string", "null"] },
channel: { anyOf: [{ type: "string" }, { type: "null" }] },
channelId: { type: ["string", "null"] },
status: { anyOf: [{ type: "string" }, { type: "null" }] },
} };
}

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

function User$schema(): SchemaNode {
return { is: User$is, type: "object", required: ["id"], properties: {
id: { type: "string" },
externalMetadata: { is: User$is$externalMetadata, type: ["object", "null"], additionalProperties: { type: ["string", "null"] } },
createdAt: { type: ["string", "null"], format: "date-time", hasFormat: dateTime },
providers: { is: User$is$providers, type: ["array", "null"], items: { is: (value) => typeof value === "string", type: "string" } },
session: { anyOf: [{ $ref: UserSession }, { type: "null" }] },
} };
}

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

function UserList$schema(): SchemaNode {
return { is: UserList$is, type: "object", required: ["items"], properties: {
nextCursor: { type: ["string", "null"] },
items: { is: UserList$is$items, type: "array", items: { $ref: User } },
} };
}

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

function UserListResponse$schema(): SchemaNode {
return { is: UserListResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: { type: "string" },
requestId: { type: "string" },
data: { $ref: UserList },
} };
}

export const UserListResponse: Validator = { is: UserListResponse$is, schema: UserListResponse$schema };

function ErrorCode$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function ErrorCode$schema(): SchemaNode {
return { is: ErrorCode$is, type: "string" };
}

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
  at = value.data;
  if (at !== undefined && !(isObject(at) || at === null)) return false;
  return true;
}

function ErrorResponse$schema(): SchemaNode {
return { is: ErrorResponse$is, type: "object", required: ["code", "message", "requestId"], properties: {
code: { type: "string" },
message: { type: "string" },
requestId: { type: "string" },
data: { type: ["object", "null"] },
} };
}

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

function UserPostRequest$schema(): SchemaNode {
return { is: UserPostRequest$is, type: "object", additionalProperties: false, properties: {
externalMetadata: { is: UserPostRequest$is$externalMetadata, type: "object", maxProperties: 5, propertyNames: { type: "string", maxLength: 50, pattern: "^[\\x00-\\x7F]*$" }, additionalProperties: { type: "string", maxLength: 500, pattern: "^[\\x00-\\x7F]*$" } },
} };
}

export const UserPostRequest: Validator = { is: UserPostRequest$is, schema: UserPostRequest$schema };

function TokenModeKnown$is(value: any): boolean {
  if (!(value === "SANDBOX" || value === "PRODUCTION")) return false;
  return true;
}

function TokenModeKnown$schema(): SchemaNode {
return { is: TokenModeKnown$is, type: "string", enum: ["SANDBOX", "PRODUCTION"] };
}

export const TokenModeKnown: Validator = { is: TokenModeKnown$is, schema: TokenModeKnown$schema };

function TokenMode$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function TokenMode$schema(): SchemaNode {
return { is: TokenMode$is, type: "string" };
}

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

function Token$schema(): SchemaNode {
return { is: Token$is, type: "object", required: ["accessToken"], properties: {
id: { type: ["string", "null"] },
expiresAt: { type: ["string", "null"], format: "date-time", hasFormat: dateTime },
mode: { anyOf: [{ type: "string" }, { type: "null" }] },
accessToken: { type: "string" },
} };
}

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

function UserCreated$schema(): SchemaNode {
return { is: UserCreated$is, type: "object", required: ["user", "token"], properties: {
user: { $ref: User },
token: { $ref: Token },
} };
}

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

function UserCreatedResponse$schema(): SchemaNode {
return { is: UserCreatedResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: { type: "string" },
requestId: { type: "string" },
data: { $ref: UserCreated },
} };
}

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

function UserResponse$schema(): SchemaNode {
return { is: UserResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: { type: "string" },
requestId: { type: "string" },
data: { $ref: User },
} };
}

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

function UserPayloadForm$schema(): SchemaNode {
return { is: UserPayloadForm$is, type: "object", properties: {
id: { type: ["string", "null"] },
name: { type: ["string", "null"] },
data: { type: ["object", "null"] },
} };
}

export const UserPayloadForm: Validator = { is: UserPayloadForm$is, schema: UserPayloadForm$schema };

function GenderKnown$is(value: any): boolean {
  if (!(value === "Male" || value === "Female" || value === "Non-binary")) return false;
  return true;
}

function GenderKnown$schema(): SchemaNode {
return { is: GenderKnown$is, type: "string", enum: ["Male", "Female", "Non-binary"] };
}

export const GenderKnown: Validator = { is: GenderKnown$is, schema: GenderKnown$schema };

function Gender$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function Gender$schema(): SchemaNode {
return { is: Gender$is, type: "string" };
}

export const Gender: Validator = { is: Gender$is, schema: Gender$schema };

function MaritalStatusKnown$is(value: any): boolean {
  if (!(value === "Divorced" || value === "Married" || value === "Separated" || value === "Single" || value === "Widowed" || value === "Lifetime Partner")) return false;
  return true;
}

function MaritalStatusKnown$schema(): SchemaNode {
return { is: MaritalStatusKnown$is, type: "string", enum: ["Divorced", "Married", "Separated", "Single", "Widowed", "Lifetime Partner"] };
}

export const MaritalStatusKnown: Validator = { is: MaritalStatusKnown$is, schema: MaritalStatusKnown$schema };

function MaritalStatus$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function MaritalStatus$schema(): SchemaNode {
return { is: MaritalStatus$is, type: "string" };
}

export const MaritalStatus: Validator = { is: MaritalStatus$is, schema: MaritalStatus$schema };

function CitizenshipKnown$is(value: any): boolean {
  if (!(value === "Citizen" || value === "Resident Alien" || value === "Non-resident Alien" || value === "Undocumented" || value === "Others")) return false;
  return true;
}

function CitizenshipKnown$schema(): SchemaNode {
return { is: CitizenshipKnown$is, type: "string", enum: ["Citizen", "Resident Alien", "Non-resident Alien", "Undocumented", "Others"] };
}

export const CitizenshipKnown: Validator = { is: CitizenshipKnown$is, schema: CitizenshipKnown$schema };

function Citizenship$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function Citizenship$schema(): SchemaNode {
return { is: Citizenship$is, type: "string" };
}

export const Citizenship: Validator = { is: Citizenship$is, schema: Citizenship$schema };

function EmailTypeKnown$is(value: any): boolean {
  if (!(value === "Primary" || value === "Secondary" || value === "Work" || value === "Personal")) return false;
  return true;
}

function EmailTypeKnown$schema(): SchemaNode {
return { is: EmailTypeKnown$is, type: "string", enum: ["Primary", "Secondary", "Work", "Personal"] };
}

export const EmailTypeKnown: Validator = { is: EmailTypeKnown$is, schema: EmailTypeKnown$schema };

function EmailType$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function EmailType$schema(): SchemaNode {
return { is: EmailType$is, type: "string" };
}

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

function IdentityEmail$schema(): SchemaNode {
return { is: IdentityEmail$is, type: "object", properties: {
address: { type: ["string", "null"] },
type: { anyOf: [{ type: "string" }, { type: "null" }] },
} };
}

export const IdentityEmail: Validator = { is: IdentityEmail$is, schema: IdentityEmail$schema };

function PhoneTypeKnown$is(value: any): boolean {
  if (!(value === "Mobile" || value === "Fixed" || value === "Unspecified")) return false;
  return true;
}

function PhoneTypeKnown$schema(): SchemaNode {
return { is: PhoneTypeKnown$is, type: "string", enum: ["Mobile", "Fixed", "Unspecified"] };
}

export const PhoneTypeKnown: Validator = { is: PhoneTypeKnown$is, schema: PhoneTypeKnown$schema };

function PhoneType$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function PhoneType$schema(): SchemaNode {
return { is: PhoneType$is, type: "string" };
}

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

function IdentityPhone$schema(): SchemaNode {
return { is: IdentityPhone$is, type: "object", properties: {
number: { type: ["string", "null"] },
type: { anyOf: [{ type: "string" }, { type: "null" }] },
} };
}

export const IdentityPhone: Validator = { is: IdentityPhone$is, schema: IdentityPhone$schema };

function SocialProfileTypeKnown$is(value: any): boolean {
  if (!(value === "Twitter" || value === "Facebook" || value === "LinkedIn" || value === "Others")) return false;
  return true;
}

function SocialProfileTypeKnown$schema(): SchemaNode {
return { is: SocialProfileTypeKnown$is, type: "string", enum: ["Twitter", "Facebook", "LinkedIn", "Others"] };
}

export const SocialProfileTypeKnown: Validator = { is: SocialProfileTypeKnown$is, schema: SocialProfileTypeKnown$schema };

function SocialProfileType$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function SocialProfileType$schema(): SchemaNode {
return { is: SocialProfileType$is, type: "string" };
}

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

function IdentitySocialProfile$schema(): SchemaNode {
return { is: IdentitySocialProfile$is, type: "object", properties: {
socialUrl: { type: ["string", "null"] },
type: { anyOf: [{ type: "string" }, { type: "null" }] },
} };
}

export const IdentitySocialProfile: Validator = { is: IdentitySocialProfile$is, schema: IdentitySocialProfile$schema };

function AddressTypeKnown$is(value: any): boolean {
  if (!(value === "Primary" || value === "Secondary")) return false;
  return true;
}

function AddressTypeKnown$schema(): SchemaNode {
return { is: AddressTypeKnown$is, type: "string", enum: ["Primary", "Secondary"] };
}

export const AddressTypeKnown: Validator = { is: AddressTypeKnown$is, schema: AddressTypeKnown$schema };

function AddressType$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function AddressType$schema(): SchemaNode {
return { is: AddressType$is, type: "string" };
}

export const AddressType: Validator = { is: AddressType$is, schema: AddressType$schema };

function AddressTagKnown$is(value: any): boolean {
  if (!(value === "Primary" || value === "Secondary" || value === "Home" || value === "Work" || value === "Mailing" || value === "Foreign" || value === "Billing" || value === "Permanent" || value === "Shipping")) return false;
  return true;
}

function AddressTagKnown$schema(): SchemaNode {
return { is: AddressTagKnown$is, type: "string", enum: ["Primary", "Secondary", "Home", "Work", "Mailing", "Foreign", "Billing", "Permanent", "Shipping"] };
}

export const AddressTagKnown: Validator = { is: AddressTagKnown$is, schema: AddressTagKnown$schema };

function AddressTag$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function AddressTag$schema(): SchemaNode {
return { is: AddressTag$is, type: "string" };
}

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

function IdentityAddress$schema(): SchemaNode {
return { is: IdentityAddress$is, type: "object", properties: {
fullAddress: { type: ["string", "null"] },
line1: { type: ["string", "null"] },
line2: { type: ["string", "null"] },
city: { type: ["string", "null"] },
region: { type: ["string", "null"] },
zip: { type: ["string", "null"] },
country: { type: ["string", "null"] },
latitude: { type: ["string", "null"] },
longitude: { type: ["string", "null"] },
type: { anyOf: [{ type: "string" }, { type: "null" }] },
tags: { is: IdentityAddress$is$tags, type: ["array", "null"], items: { type: "string" } },
} };
}

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

function IdentityPayload$schema(): SchemaNode {
return { is: IdentityPayload$is, type: "object", required: ["id"], properties: {
id: { type: "string" },
fullName: { type: ["string", "null"] },
firstName: { type: ["string", "null"] },
middleName: { type: ["string", "null"] },
lastName: { type: ["string", "null"] },
suffix: { type: ["string", "null"] },
gender: { anyOf: [{ type: "string" }, { type: "null" }] },
dob: { type: ["string", "null"], format: "date", hasFormat: date },
maritalStatus: { anyOf: [{ type: "string" }, { type: "null" }] },
countryResidence: { type: ["string", "null"] },
citizenship: { anyOf: [{ type: "string" }, { type: "null" }] },
photoUrl: { type: ["string", "null"] },
referenceId: { type: ["string", "null"] },
profileUrl: { type: ["string", "null"] },
latestEmployerName: { type: ["string", "null"] },
emails: { is: IdentityPayload$is$emails, type: ["array", "null"], items: { $ref: IdentityEmail } },
phones: { is: IdentityPayload$is$phones, type: ["array", "null"], items: { $ref: IdentityPhone } },
socialProfiles: { is: IdentityPayload$is$socialProfiles, type: ["array", "null"], items: { $ref: IdentitySocialProfile } },
addresses: { is: IdentityPayload$is$addresses, type: ["array", "null"], items: { $ref: IdentityAddress } },
} };
}

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

function RatingPayload$schema(): SchemaNode {
return { is: RatingPayload$is, type: "object", required: ["id"], properties: {
id: { type: "string" },
currentRating: { type: ["number", "null"] },
maxRating: { type: ["number", "null"] },
calculatedPercentage: { type: ["number", "null"] },
reviewsReceived: { type: ["number", "null"] },
likesReceived: { type: ["number", "null"] },
jobsCompleted: { type: ["number", "null"] },
} };
}

export const RatingPayload: Validator = { is: RatingPayload$is, schema: RatingPayload$schema };

function PayloadCursor$is(value: any): boolean {
  if (!(typeof value === "string" || value === null)) return false;
  return true;
}

function PayloadCursor$schema(): SchemaNode {
return { is: PayloadCursor$is, type: ["string", "null"] };
}

export const PayloadCursor: Validator = { is: PayloadCursor$is, schema: PayloadCursor$schema };

function UserDocumentTypeKnown$is(value: any): boolean {
  if (!(value === "IDENTIFICATION" || value === "PAYSLIP" || value === "CLEARANCE" || value === "CERTIFICATE")) return false;
  return true;
}

function UserDocumentTypeKnown$schema(): SchemaNode {
return { is: UserDocumentTypeKnown$is, type: "string", enum: ["IDENTIFICATION", "PAYSLIP", "CLEARANCE", "CERTIFICATE"] };
}

export const UserDocumentTypeKnown: Validator = { is: UserDocumentTypeKnown$is, schema: UserDocumentTypeKnown$schema };

function UserDocumentType$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function UserDocumentType$schema(): SchemaNode {
return { is: UserDocumentType$is, type: "string" };
}

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

function UserDocumentPayload$schema(): SchemaNode {
return { is: UserDocumentPayload$is, type: "object", required: ["id"], properties: {
id: { type: "string" },
name: { type: ["string", "null"] },
docId: { type: ["string", "null"] },
status: { type: ["string", "null"] },
documentType: { anyOf: [{ type: "string" }, { type: "null" }] },
issueDate: { type: ["string", "null"], format: "date", hasFormat: date },
expiryDate: { type: ["string", "null"], format: "date", hasFormat: date },
fileUrl: { type: ["string", "null"] },
remarks: { type: ["string", "null"] },
} };
}

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

function UserDocumentPayloadList$schema(): SchemaNode {
return { is: UserDocumentPayloadList$is, type: "object", properties: {
nextCursor: { type: ["string", "null"] },
items: { is: UserDocumentPayloadList$is$items, type: ["array", "null"], items: { $ref: UserDocumentPayload } },
} };
}

export const UserDocumentPayloadList: Validator = { is: UserDocumentPayloadList$is, schema: UserDocumentPayloadList$schema };

function FrequencyKnown$is(value: any): boolean {
  if (!(value === "Hourly" || value === "Daily" || value === "Weekly" || value === "Semimonthly" || value === "Monthly" || value === "Bimonthly" || value === "Quarterly" || value === "Annually" || value === "Variable" || value === "Unspecified")) return false;
  return true;
}

function FrequencyKnown$schema(): SchemaNode {
return { is: FrequencyKnown$is, type: "string", enum: ["Hourly", "Daily", "Weekly", "Semimonthly", "Monthly", "Bimonthly", "Quarterly", "Annually", "Variable", "Unspecified"] };
}

export const FrequencyKnown: Validator = { is: FrequencyKnown$is, schema: FrequencyKnown$schema };

function Frequency$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function Frequency$schema(): SchemaNode {
return { is: Frequency$is, type: "string" };
}

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
  return true;
}

function IncomePayload$schema(): SchemaNode {
return { is: IncomePayload$is, type: "object", required: ["id"], properties: {
id: { type: "string" },
workItem: { type: ["string", "null"] },
employer: { type: ["string", "null"] },
startDate: { type: ["string", "null"], format: "date", hasFormat: date },
endDate: { type: ["string", "null"], format: "date", hasFormat: date },
currency: { type: ["string", "null"] },
frequency: { anyOf: [{ type: "string" }, { type: "null" }] },
baseAmount: { type: ["number", "null"] },
grossAmount: { type: ["number", "null"] },
netAmount: { type: ["number", "null"] },
} };
}

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

function IncomePayloadList$schema(): SchemaNode {
return { is: IncomePayloadList$is, type: "object", properties: {
nextCursor: { type: ["string", "null"] },
items: { is: IncomePayloadList$is$items, type: ["array", "null"], items: { $ref: IncomePayload } },
} };
}

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

function TransactionPayload$schema(): SchemaNode {
return { is: TransactionPayload$is, type: "object", required: ["id"], properties: {
id: { type: "string" },
date: { type: ["string", "null"], format: "date", hasFormat: date },
description: { type: ["string", "null"] },
currency: { type: ["string", "null"] },
amount: { type: ["number", "null"] },
referenceId: { type: ["string", "null"] },
} };
}

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

function TransactionPayloadList$schema(): SchemaNode {
return { is: TransactionPayloadList$is, type: "object", properties: {
nextCursor: { type: ["string", "null"] },
items: { is: TransactionPayloadList$is$items, type: ["array", "null"], items: { $ref: TransactionPayload } },
} };
}

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

function EmploymentPayload$schema(): SchemaNode {
return { is: EmploymentPayload$is, type: "object", required: ["id"], properties: {
id: { type: "string" },
name: { type: ["string", "null"] },
description: { type: ["string", "null"] },
jobTitle: { type: ["string", "null"] },
department: { type: ["string", "null"] },
employeeNumber: { type: ["string", "null"] },
employerNumber: { type: ["string", "null"] },
employer: { type: ["string", "null"] },
status: { type: ["string", "null"] },
startDate: { type: ["string", "null"], format: "date", hasFormat: date },
endDate: { type: ["string", "null"], format: "date", hasFormat: date },
reportedDate: { type: ["string", "null"], format: "date", hasFormat: date },
} };
}

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

function EmploymentPayloadList$schema(): SchemaNode {
return { is: EmploymentPayloadList$is, type: "object", properties: {
nextCursor: { type: ["string", "null"] },
items: { is: EmploymentPayloadList$is$items, type: ["array", "null"], items: { $ref: EmploymentPayload } },
} };
}

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

function ContributionPayload$schema(): SchemaNode {
return { is: ContributionPayload$is, type: "object", required: ["id"], properties: {
id: { type: "string" },
date: { type: ["string", "null"], format: "date", hasFormat: date },
currency: { type: ["string", "null"] },
amount: { type: ["number", "null"] },
referenceId: { type: ["string", "null"] },
} };
}

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

function ContributionPayloadList$schema(): SchemaNode {
return { is: ContributionPayloadList$is, type: "object", properties: {
nextCursor: { type: ["string", "null"] },
items: { is: ContributionPayloadList$is$items, type: ["array", "null"], items: { $ref: ContributionPayload } },
} };
}

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

function LiabilityPayload$schema(): SchemaNode {
return { is: LiabilityPayload$is, type: "object", required: ["id"], properties: {
id: { type: "string" },
type: { type: ["string", "null"] },
referenceId: { type: ["string", "null"] },
startDate: { type: ["string", "null"], format: "date", hasFormat: date },
endDate: { type: ["string", "null"], format: "date", hasFormat: date },
firstAmortizationDate: { type: ["string", "null"], format: "date", hasFormat: date },
amortizationFrequency: { anyOf: [{ type: "string" }, { type: "null" }] },
currency: { type: ["string", "null"] },
loanAmount: { type: ["number", "null"] },
amortizationAmount: { type: ["number", "null"] },
outstandingBalance: { type: ["number", "null"] },
nextPaymentAmount: { type: ["number", "null"] },
overduePaymentAmount: { type: ["number", "null"] },
} };
}

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

function LiabilityPayloadList$schema(): SchemaNode {
return { is: LiabilityPayloadList$is, type: "object", properties: {
nextCursor: { type: ["string", "null"] },
items: { is: LiabilityPayloadList$is$items, type: ["array", "null"], items: { $ref: LiabilityPayload } },
} };
}

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

function EincomePayload$schema(): SchemaNode {
return { is: EincomePayload$is, type: "object", required: ["id"], properties: {
id: { type: "string" },
month: { type: ["string", "null"] },
currency: { type: ["string", "null"] },
baseAmount: { type: ["number", "null"] },
amount: { type: ["number", "null"] },
} };
}

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

function EincomePayloadList$schema(): SchemaNode {
return { is: EincomePayloadList$is, type: "object", properties: {
nextCursor: { type: ["string", "null"] },
items: { is: EincomePayloadList$is$items, type: ["array", "null"], items: { $ref: EincomePayload } },
} };
}

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

function LinkRecord$schema(): SchemaNode {
return { is: LinkRecord$is, type: "object", properties: {
count: { type: ["integer", "null"] },
linkedAt: { is: LinkRecord$is$linkedAt, type: ["array", "null"], items: { is: (value) => typeof value === "string" && dateTime(value), type: "string", format: "date-time", hasFormat: dateTime } },
} };
}

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

function LinkPayload$schema(): SchemaNode {
return { is: LinkPayload$is, type: "object", required: ["id"], properties: {
id: { type: "string" },
startDate: { type: ["string", "null"], format: "date-time", hasFormat: dateTime },
endDate: { type: ["string", "null"], format: "date-time", hasFormat: dateTime },
records: { is: LinkPayload$is$records, type: ["array", "null"], items: { $ref: LinkRecord } },
} };
}

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

function LinkPayloadList$schema(): SchemaNode {
return { is: LinkPayloadList$is, type: "object", properties: {
nextCursor: { type: ["string", "null"] },
items: { is: LinkPayloadList$is$items, type: ["array", "null"], items: { $ref: LinkPayload } },
} };
}

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

function ObjectFeature$schema(): SchemaNode {
return { is: ObjectFeature$is, type: "object", properties: {
incomes_count: { type: ["number", "null"] },
incomes_first_income_month_range: { type: ["number", "null"] },
incomes_missing_month_max: { type: ["number", "null"] },
incomes_missing_month_count: { type: ["number", "null"] },
incomes_amount_sum: { type: ["number", "null"] },
incomes_amount_average: { type: ["number", "null"] },
incomes_amount_min: { type: ["number", "null"] },
incomes_amount_max: { type: ["number", "null"] },
incomes_amount_median: { type: ["number", "null"] },
incomes_amount_std: { type: ["number", "null"] },
incomes_last3_months_amount_sum: { type: ["number", "null"] },
incomes_last3_months_amount_average: { type: ["number", "null"] },
incomes_last3_months_amount_min: { type: ["number", "null"] },
incomes_last3_months_amount_max: { type: ["number", "null"] },
incomes_last3_months_amount_median: { type: ["number", "null"] },
incomes_last3_months_amount_std: { type: ["number", "null"] },
incomes_last6_months_amount_sum: { type: ["number", "null"] },
incomes_last6_months_amount_average: { type: ["number", "null"] },
incomes_last6_months_amount_min: { type: ["number", "null"] },
incomes_last6_months_amount_max: { type: ["number", "null"] },
incomes_last6_months_amount_median: { type: ["number", "null"] },
incomes_last6_months_amount_std: { type: ["number", "null"] },
incomes_last9_months_amount_sum: { type: ["number", "null"] },
incomes_last9_months_amount_average: { type: ["number", "null"] },
incomes_last9_months_amount_min: { type: ["number", "null"] },
incomes_last9_months_amount_max: { type: ["number", "null"] },
incomes_last9_months_amount_median: { type: ["number", "null"] },
incomes_last9_months_amount_std: { type: ["number", "null"] },
incomes_last12_months_amount_sum: { type: ["number", "null"] },
incomes_last12_months_amount_average: { type: ["number", "null"] },
incomes_last12_months_amount_min: { type: ["number", "null"] },
incomes_last12_months_amount_max: { type: ["number", "null"] },
incomes_last12_months_amount_median: { type: ["number", "null"] },
incomes_last12_months_amount_std: { type: ["number", "null"] },
incomes_last18_months_amount_sum: { type: ["number", "null"] },
incomes_last18_months_amount_average: { type: ["number", "null"] },
incomes_last18_months_amount_min: { type: ["number", "null"] },
incomes_last18_months_amount_max: { type: ["number", "null"] },
incomes_last18_months_amount_median: { type: ["number", "null"] },
incomes_last18_months_amount_std: { type: ["number", "null"] },
incomes_last18_months_max_amount_count: { type: ["number", "null"] },
incomes_starting_amount: { type: ["number", "null"] },
incomes_current_amount: { type: ["number", "null"] },
incomes_latest_growth: { type: ["number", "null"] },
liabilities_loan_count: { type: ["number", "null"] },
liabilities_outstanding_loan_count: { type: ["number", "null"] },
liabilities_overdue_loan_count: { type: ["number", "null"] },
liabilities_finished_loan_count: { type: ["number", "null"] },
liabilities_loan_amount_min: { type: ["number", "null"] },
liabilities_loan_amount_max: { type: ["number", "null"] },
liabilities_loan_amount_total: { type: ["number", "null"] },
liabilities_loan_amount_average: { type: ["number", "null"] },
liabilities_loan_amount_std: { type: ["number", "null"] },
liabilities_outstanding_amount_max: { type: ["number", "null"] },
liabilities_outstanding_amount_total: { type: ["number", "null"] },
liabilities_outstanding_amount_average: { type: ["number", "null"] },
liabilities_overdue_amount_total: { type: ["number", "null"] },
liabilities_overdue_amount_average: { type: ["number", "null"] },
liabilities_ongoing_amortization_amount_sum: { type: ["number", "null"] },
liabilities_ongoing_amortization_amount_average: { type: ["number", "null"] },
liabilities_ongoing_amortization_amount_min: { type: ["number", "null"] },
liabilities_ongoing_amortization_amount_max: { type: ["number", "null"] },
liabilities_ongoing_amortization_amount_median: { type: ["number", "null"] },
liabilities_ongoing_amortization_amount_std: { type: ["number", "null"] },
liabilities_payment_count: { type: ["number", "null"] },
liabilities_payment_amount_max: { type: ["number", "null"] },
liabilities_payment_amount_min: { type: ["number", "null"] },
liabilities_payment_amount_median: { type: ["number", "null"] },
liabilities_payment_amount_average: { type: ["number", "null"] },
liabilities_payment_amount_sum: { type: ["number", "null"] },
liabilities_payment_amount_std: { type: ["number", "null"] },
employments_current_status: { type: ["string", "null"] },
employments_employer_count: { type: ["number", "null"] },
employments_current_tenure: { type: ["number", "null"] },
identity_age: { type: ["number", "null"] },
link_days_since_first: { type: ["number", "null"] },
link_days_since_last: { type: ["number", "null"] },
link_day3_count: { type: ["number", "null"] },
link_day7_count: { type: ["number", "null"] },
link_day30_count: { type: ["number", "null"] },
link_day90_count: { type: ["number", "null"] },
link_day180_count: { type: ["number", "null"] },
link_day365_count: { type: ["number", "null"] },
link_day730_count: { type: ["number", "null"] },
} };
}

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

function InsightPayload$schema(): SchemaNode {
return { is: InsightPayload$is, type: "object", required: ["id"], properties: {
id: { type: "string" },
cutoffTime: { type: ["string", "null"], format: "date-time", hasFormat: dateTime },
features: { anyOf: [{ $ref: ObjectFeature }, { type: "null" }] },
} };
}

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

function AllDatapointPayload$schema(): SchemaNode {
return { is: AllDatapointPayload$is, type: "object", properties: {
identity: { anyOf: [{ $ref: IdentityPayload }, { type: "null" }] },
rating: { anyOf: [{ $ref: RatingPayload }, { type: "null" }] },
documents: { anyOf: [{ $ref: UserDocumentPayloadList }, { type: "null" }] },
incomes: { anyOf: [{ $ref: IncomePayloadList }, { type: "null" }] },
transactions: { anyOf: [{ $ref: TransactionPayloadList }, { type: "null" }] },
employments: { anyOf: [{ $ref: EmploymentPayloadList }, { type: "null" }] },
contributions: { anyOf: [{ $ref: ContributionPayloadList }, { type: "null" }] },
liabilities: { anyOf: [{ $ref: LiabilityPayloadList }, { type: "null" }] },
eincomes: { anyOf: [{ $ref: EincomePayloadList }, { type: "null" }] },
links: { anyOf: [{ $ref: LinkPayloadList }, { type: "null" }] },
insight: { anyOf: [{ $ref: InsightPayload }, { type: "null" }] },
} };
}

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

function UserPayloadAccount$schema(): SchemaNode {
return { is: UserPayloadAccount$is, type: "object", properties: {
id: { type: ["string", "null"] },
providerId: { type: ["string", "null"] },
payload: { anyOf: [{ $ref: AllDatapointPayload }, { type: "null" }] },
} };
}

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

function UserPayloadArchive$schema(): SchemaNode {
return { is: UserPayloadArchive$is, type: "object", properties: {
id: { type: ["string", "null"] },
fileType: { type: ["string", "null"] },
payload: { anyOf: [{ $ref: AllDatapointPayload }, { type: "null" }] },
} };
}

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

function UserPayload$schema(): SchemaNode {
return { is: UserPayload$is, type: "object", properties: {
metadata: { anyOf: [{ $ref: UserSession }, { type: "null" }] },
forms: { is: UserPayload$is$forms, type: ["array", "null"], items: { $ref: UserPayloadForm } },
accounts: { is: UserPayload$is$accounts, type: ["array", "null"], items: { $ref: UserPayloadAccount } },
archives: { is: UserPayload$is$archives, type: ["array", "null"], items: { $ref: UserPayloadArchive } },
} };
}

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

function UserPayloadResponse$schema(): SchemaNode {
return { is: UserPayloadResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: { type: "string" },
requestId: { type: "string" },
data: { $ref: UserPayload },
} };
}

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

function AcknowledgementResponse$schema(): SchemaNode {
return { is: AcknowledgementResponse$is, type: "object", properties: {
code: { $ref: SuccessCode },
message: { type: "string" },
requestId: { type: "string" },
}, required: ["code", "message", "requestId"] };
}

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

function TokenResponse$schema(): SchemaNode {
return { is: TokenResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: { type: "string" },
requestId: { type: "string" },
data: { $ref: Token },
} };
}

export const TokenResponse: Validator = { is: TokenResponse$is, schema: TokenResponse$schema };

function ProviderTypeKnown$is(value: any): boolean {
  if (!(value === "GIG" || value === "GOVERNMENT" || value === "SYSTEM" || value === "EMPLOYER" || value === "CREDENTIAL")) return false;
  return true;
}

function ProviderTypeKnown$schema(): SchemaNode {
return { is: ProviderTypeKnown$is, type: "string", enum: ["GIG", "GOVERNMENT", "SYSTEM", "EMPLOYER", "CREDENTIAL"] };
}

export const ProviderTypeKnown: Validator = { is: ProviderTypeKnown$is, schema: ProviderTypeKnown$schema };

function ProviderType$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function ProviderType$schema(): SchemaNode {
return { is: ProviderType$is, type: "string" };
}

export const ProviderType: Validator = { is: ProviderType$is, schema: ProviderType$schema };

function ProviderTypeLabelKnown$is(value: any): boolean {
  if (!(value === "Gig Platform" || value === "Govt Service" || value === "System" || value === "Employer" || value === "Credential")) return false;
  return true;
}

function ProviderTypeLabelKnown$schema(): SchemaNode {
return { is: ProviderTypeLabelKnown$is, type: "string", enum: ["Gig Platform", "Govt Service", "System", "Employer", "Credential"] };
}

export const ProviderTypeLabelKnown: Validator = { is: ProviderTypeLabelKnown$is, schema: ProviderTypeLabelKnown$schema };

function ProviderTypeLabel$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function ProviderTypeLabel$schema(): SchemaNode {
return { is: ProviderTypeLabel$is, type: "string" };
}

export const ProviderTypeLabel: Validator = { is: ProviderTypeLabel$is, schema: ProviderTypeLabel$schema };

function ProviderSubTypeKnown$is(value: any): boolean {
  if (!(value === "SERVICES" || value === "TRANSPORTATION" || value === "SHARING" || value === "TRADING" || value === "INSURANCE" || value === "HRIS" || value === "PAYROLL" || value === "WALLET" || value === "IDENTIFICATION" || value === "ISIC-A" || value === "ISIC-B" || value === "ISIC-C" || value === "ISIC-D" || value === "ISIC-E" || value === "ISIC-F" || value === "ISIC-G" || value === "ISIC-H" || value === "ISIC-I" || value === "ISIC-J" || value === "ISIC-K" || value === "ISIC-L" || value === "ISIC-M" || value === "ISIC-N" || value === "ISIC-O" || value === "ISIC-P" || value === "ISIC-Q" || value === "ISIC-R" || value === "ISIC-S" || value === "ISIC-T" || value === "ISIC-U")) return false;
  return true;
}

function ProviderSubTypeKnown$schema(): SchemaNode {
return { is: ProviderSubTypeKnown$is, type: "string", enum: ["SERVICES", "TRANSPORTATION", "SHARING", "TRADING", "INSURANCE", "HRIS", "PAYROLL", "WALLET", "IDENTIFICATION", "ISIC-A", "ISIC-B", "ISIC-C", "ISIC-D", "ISIC-E", "ISIC-F", "ISIC-G", "ISIC-H", "ISIC-I", "ISIC-J", "ISIC-K", "ISIC-L", "ISIC-M", "ISIC-N", "ISIC-O", "ISIC-P", "ISIC-Q", "ISIC-R", "ISIC-S", "ISIC-T", "ISIC-U"] };
}

export const ProviderSubTypeKnown: Validator = { is: ProviderSubTypeKnown$is, schema: ProviderSubTypeKnown$schema };

function ProviderSubType$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function ProviderSubType$schema(): SchemaNode {
return { is: ProviderSubType$is, type: "string" };
}

export const ProviderSubType: Validator = { is: ProviderSubType$is, schema: ProviderSubType$schema };

function ProviderSubTypeLabelKnown$is(value: any): boolean {
  if (!(value === "Professional Services" || value === "Transport and Delivery" || value === "Asset Sharing" || value === "Online Selling" || value === "Social Insurance" || value === "Human Resource Information System" || value === "Payroll System" || value === "Tamper-proof document issuance & verification systems" || value === "Identification" || value === "Agriculture, forestry and fishing" || value === "Mining and quarrying" || value === "Manufacturing" || value === "Electricity, gas, steam and air conditioning supply" || value === "Water supply; sewerage, waste management and remediation activities" || value === "Construction" || value === "Wholesale and retail trade; repair of motor vehicles and motorcycles" || value === "Transportation and storage" || value === "Accommodation and food service activities" || value === "Information and communication" || value === "Financial and insurance activities" || value === "Real estate activities" || value === "Professional, scientific and technical activities" || value === "Administrative and support service activities" || value === "Public administration and defense; compulsory social security" || value === "Education" || value === "Human health and social work activities" || value === "Arts, entertainment and recreation" || value === "Other service activities" || value === "Activities of households as employers; undifferentiated goods; and services-producing activities of households for own use" || value === "Activities of extraterritorial organization and bodies")) return false;
  return true;
}

function ProviderSubTypeLabelKnown$schema(): SchemaNode {
return { is: ProviderSubTypeLabelKnown$is, type: "string", enum: ["Professional Services", "Transport and Delivery", "Asset Sharing", "Online Selling", "Social Insurance", "Human Resource Information System", "Payroll System", "Tamper-proof document issuance & verification systems", "Identification", "Agriculture, forestry and fishing", "Mining and quarrying", "Manufacturing", "Electricity, gas, steam and air conditioning supply", "Water supply; sewerage, waste management and remediation activities", "Construction", "Wholesale and retail trade; repair of motor vehicles and motorcycles", "Transportation and storage", "Accommodation and food service activities", "Information and communication", "Financial and insurance activities", "Real estate activities", "Professional, scientific and technical activities", "Administrative and support service activities", "Public administration and defense; compulsory social security", "Education", "Human health and social work activities", "Arts, entertainment and recreation", "Other service activities", "Activities of households as employers; undifferentiated goods; and services-producing activities of households for own use", "Activities of extraterritorial organization and bodies"] };
}

export const ProviderSubTypeLabelKnown: Validator = { is: ProviderSubTypeLabelKnown$is, schema: ProviderSubTypeLabelKnown$schema };

function ProviderSubTypeLabel$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function ProviderSubTypeLabel$schema(): SchemaNode {
return { is: ProviderSubTypeLabel$is, type: "string" };
}

export const ProviderSubTypeLabel: Validator = { is: ProviderSubTypeLabel$is, schema: ProviderSubTypeLabel$schema };

function DataPointKnown$is(value: any): boolean {
  if (!(value === "IDENTITIES" || value === "TRANSACTIONS" || value === "RATINGS" || value === "EMPLOYMENTS" || value === "DOCUMENTS" || value === "INCOMES" || value === "CONTRIBUTIONS" || value === "EINCOMES" || value === "LIABILITIES" || value === "LINK" || value === "INSIGHTS")) return false;
  return true;
}

function DataPointKnown$schema(): SchemaNode {
return { is: DataPointKnown$is, type: "string", enum: ["IDENTITIES", "TRANSACTIONS", "RATINGS", "EMPLOYMENTS", "DOCUMENTS", "INCOMES", "CONTRIBUTIONS", "EINCOMES", "LIABILITIES", "LINK", "INSIGHTS"] };
}

export const DataPointKnown: Validator = { is: DataPointKnown$is, schema: DataPointKnown$schema };

function DataPoint$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function DataPoint$schema(): SchemaNode {
return { is: DataPoint$is, type: "string" };
}

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

function Provider$schema(): SchemaNode {
return { is: Provider$is, type: "object", required: ["id"], properties: {
id: { type: "string" },
name: { type: ["string", "null"] },
longName: { type: ["string", "null"] },
logoUrl: { type: ["string", "null"] },
type: { anyOf: [{ type: "string" }, { type: "null" }] },
typeLabel: { anyOf: [{ type: "string" }, { type: "null" }] },
subType: { anyOf: [{ type: "string" }, { type: "null" }] },
subTypeLabel: { anyOf: [{ type: "string" }, { type: "null" }] },
active: { type: ["boolean", "null"] },
enabled: { type: ["boolean", "null"] },
mfa: { type: ["boolean", "null"] },
accountConnection: { type: ["boolean", "null"] },
supported: { is: Provider$is$supported, type: ["array", "null"], items: { type: "string" } },
monitorSupported: { type: ["boolean", "null"] },
} };
}

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

function ProviderList$schema(): SchemaNode {
return { is: ProviderList$is, type: "object", required: ["items"], properties: {
nextCursor: { type: ["string", "null"] },
items: { is: ProviderList$is$items, type: "array", items: { $ref: Provider } },
} };
}

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

function ProviderListResponse$schema(): SchemaNode {
return { is: ProviderListResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: { type: "string" },
requestId: { type: "string" },
data: { $ref: ProviderList },
} };
}

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

function ProviderResponse$schema(): SchemaNode {
return { is: ProviderResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: { type: "string" },
requestId: { type: "string" },
data: { $ref: Provider },
} };
}

export const ProviderResponse: Validator = { is: ProviderResponse$is, schema: ProviderResponse$schema };

function ConnectionStatusKnown$is(value: any): boolean {
  if (!(value === "PENDING" || value === "AWAITING_MFA" || value === "ERROR" || value === "CONNECTED" || value === "DISCONNECTED")) return false;
  return true;
}

function ConnectionStatusKnown$schema(): SchemaNode {
return { is: ConnectionStatusKnown$is, type: "string", enum: ["PENDING", "AWAITING_MFA", "ERROR", "CONNECTED", "DISCONNECTED"] };
}

export const ConnectionStatusKnown: Validator = { is: ConnectionStatusKnown$is, schema: ConnectionStatusKnown$schema };

function ConnectionStatus$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function ConnectionStatus$schema(): SchemaNode {
return { is: ConnectionStatus$is, type: "string" };
}

export const ConnectionStatus: Validator = { is: ConnectionStatus$is, schema: ConnectionStatus$schema };

function AccountErrorCodeKnown$is(value: any): boolean {
  if (!(value === "ACCOUNT_DISABLED" || value === "ACCOUNT_INACCESSIBLE" || value === "ACCOUNT_INCOMPLETE" || value === "ACCOUNT_LOCKED" || value === "AUTH_REQUIRED" || value === "EXPIRED_CREDENTIALS" || value === "INVALID_ACCOUNT_TYPE" || value === "INVALID_AUTH" || value === "INVALID_CREDENTIALS" || value === "INVALID_MFA" || value === "MFA_TIMEOUT" || value === "SERVICE_UNAVAILABLE" || value === "SYSTEM_ERROR" || value === "TOS_REQUIRED" || value === "UNSUPPORTED_AUTH_TYPE" || value === "UNSUPPORTED_MFA_METHOD")) return false;
  return true;
}

function AccountErrorCodeKnown$schema(): SchemaNode {
return { is: AccountErrorCodeKnown$is, type: "string", enum: ["ACCOUNT_DISABLED", "ACCOUNT_INACCESSIBLE", "ACCOUNT_INCOMPLETE", "ACCOUNT_LOCKED", "AUTH_REQUIRED", "EXPIRED_CREDENTIALS", "INVALID_ACCOUNT_TYPE", "INVALID_AUTH", "INVALID_CREDENTIALS", "INVALID_MFA", "MFA_TIMEOUT", "SERVICE_UNAVAILABLE", "SYSTEM_ERROR", "TOS_REQUIRED", "UNSUPPORTED_AUTH_TYPE", "UNSUPPORTED_MFA_METHOD"] };
}

export const AccountErrorCodeKnown: Validator = { is: AccountErrorCodeKnown$is, schema: AccountErrorCodeKnown$schema };

function AccountErrorCode$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function AccountErrorCode$schema(): SchemaNode {
return { is: AccountErrorCode$is, type: "string" };
}

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

function AccountConnection$schema(): SchemaNode {
return { is: AccountConnection$is, type: "object", properties: {
status: { anyOf: [{ type: "string" }, { type: "null" }] },
errorCode: { anyOf: [{ type: "string" }, { type: "null" }] },
errorMessage: { type: ["string", "null"] },
updatedAt: { type: ["string", "null"], format: "date-time", hasFormat: dateTime },
} };
}

export const AccountConnection: Validator = { is: AccountConnection$is, schema: AccountConnection$schema };

function MonitorStatusKnown$is(value: any): boolean {
  if (!(value === "UNSUPPORTED" || value === "ACTIVE" || value === "USER_ACTION_REQUIRED" || value === "CUSTOMER_DISABLED")) return false;
  return true;
}

function MonitorStatusKnown$schema(): SchemaNode {
return { is: MonitorStatusKnown$is, type: "string", enum: ["UNSUPPORTED", "ACTIVE", "USER_ACTION_REQUIRED", "CUSTOMER_DISABLED"] };
}

export const MonitorStatusKnown: Validator = { is: MonitorStatusKnown$is, schema: MonitorStatusKnown$schema };

function MonitorStatus$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function MonitorStatus$schema(): SchemaNode {
return { is: MonitorStatus$is, type: "string" };
}

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

function AccountMonitor$schema(): SchemaNode {
return { is: AccountMonitor$is, type: "object", properties: {
status: { anyOf: [{ type: "string" }, { type: "null" }] },
updatedAt: { type: ["string", "null"], format: "date-time", hasFormat: dateTime },
} };
}

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

function Account$schema(): SchemaNode {
return { is: Account$is, type: "object", required: ["id", "createdAt", "providerId", "userId", "connectionStatus", "connection", "monitorStatus", "monitor"], properties: {
id: { type: "string" },
createdAt: { type: "string", format: "date-time", hasFormat: dateTime },
providerId: { type: "string" },
userId: { type: "string" },
connectionStatus: { type: "string" },
connection: { $ref: AccountConnection },
monitorStatus: { type: "string" },
monitor: { $ref: AccountMonitor },
} };
}

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

function AccountList$schema(): SchemaNode {
return { is: AccountList$is, type: "object", required: ["items"], properties: {
nextCursor: { type: ["string", "null"] },
items: { is: AccountList$is$items, type: "array", items: { $ref: Account } },
} };
}

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

function AccountListResponse$schema(): SchemaNode {
return { is: AccountListResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: { type: "string" },
requestId: { type: "string" },
data: { $ref: AccountList },
} };
}

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

function AccountResponse$schema(): SchemaNode {
return { is: AccountResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: { type: "string" },
requestId: { type: "string" },
data: { $ref: Account },
} };
}

export const AccountResponse: Validator = { is: AccountResponse$is, schema: AccountResponse$schema };

function SourceTypeKnown$is(value: any): boolean {
  if (!(value === "ACCOUNT" || value === "ARCHIVE" || value === "UPLOAD" || value === "SOCIAL_SECURITY")) return false;
  return true;
}

function SourceTypeKnown$schema(): SchemaNode {
return { is: SourceTypeKnown$is, type: "string", enum: ["ACCOUNT", "ARCHIVE", "UPLOAD", "SOCIAL_SECURITY"] };
}

export const SourceTypeKnown: Validator = { is: SourceTypeKnown$is, schema: SourceTypeKnown$schema };

function SourceType$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function SourceType$schema(): SchemaNode {
return { is: SourceType$is, type: "string" };
}

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
  if (typeof at !== "string") return false;
  at = value.userId;
  if (typeof at !== "string") return false;
  at = value.providerId;
  if (typeof at !== "string") return false;
  at = value.accountId;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  return true;
}

function ObjectReferenceMetadata$schema(): SchemaNode {
return { is: ObjectReferenceMetadata$is, type: "object", required: ["sourceId", "sourceType", "userId", "providerId"], properties: {
createdAt: { type: ["string", "null"], format: "date-time", hasFormat: dateTime },
itemCreatedAt: { type: ["string", "null"], format: "date-time", hasFormat: dateTime },
sourceId: { type: "string" },
sourceType: { type: "string" },
userId: { type: "string" },
providerId: { type: "string" },
accountId: { type: ["string", "null"] },
} };
}

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

function AccountPayload$schema(): SchemaNode {
return { is: AccountPayload$is, type: "object", properties: {
metadata: { anyOf: [{ $ref: ObjectReferenceMetadata }, { type: "null" }] },
identity: { anyOf: [{ $ref: IdentityPayload }, { type: "null" }] },
rating: { anyOf: [{ $ref: RatingPayload }, { type: "null" }] },
documents: { is: AccountPayload$is$documents, type: ["array", "null"], items: { $ref: UserDocumentPayload } },
incomes: { is: AccountPayload$is$incomes, type: ["array", "null"], items: { $ref: IncomePayload } },
transactions: { is: AccountPayload$is$transactions, type: ["array", "null"], items: { $ref: TransactionPayload } },
employments: { is: AccountPayload$is$employments, type: ["array", "null"], items: { $ref: EmploymentPayload } },
contributions: { is: AccountPayload$is$contributions, type: ["array", "null"], items: { $ref: ContributionPayload } },
liabilities: { is: AccountPayload$is$liabilities, type: ["array", "null"], items: { $ref: LiabilityPayload } },
eincomes: { is: AccountPayload$is$eincomes, type: ["array", "null"], items: { $ref: EincomePayload } },
links: { is: AccountPayload$is$links, type: ["array", "null"], items: { $ref: LinkPayload } },
insight: { anyOf: [{ $ref: InsightPayload }, { type: "null" }] },
} };
}

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

function AccountPayloadResponse$schema(): SchemaNode {
return { is: AccountPayloadResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: { type: "string" },
requestId: { type: "string" },
data: { $ref: AccountPayload },
} };
}

export const AccountPayloadResponse: Validator = { is: AccountPayloadResponse$is, schema: AccountPayloadResponse$schema };

function ExportFormatKnown$is(value: any): boolean {
  if (!(value === "PDF" || value === "CSV")) return false;
  return true;
}

function ExportFormatKnown$schema(): SchemaNode {
return { is: ExportFormatKnown$is, type: "string", enum: ["PDF", "CSV"] };
}

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

function AccountExportGenerateRequest$schema(): SchemaNode {
return { is: AccountExportGenerateRequest$is, type: "object", additionalProperties: false, required: ["exportExtensionType"], properties: {
exportExtensionType: { $ref: ExportFormatKnown },
} };
}

export const AccountExportGenerateRequest: Validator = { is: AccountExportGenerateRequest$is, schema: AccountExportGenerateRequest$schema };

function ExportFormat$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function ExportFormat$schema(): SchemaNode {
return { is: ExportFormat$is, type: "string" };
}

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

function AccountExport$schema(): SchemaNode {
return { is: AccountExport$is, type: "object", required: ["id"], properties: {
id: { type: "string" },
accountId: { type: ["string", "null"] },
downloadUrl: { type: ["string", "null"] },
exportExtensionType: { anyOf: [{ type: "string" }, { type: "null" }] },
md5: { type: ["string", "null"] },
createdAt: { type: ["string", "null"], format: "date-time", hasFormat: dateTime },
} };
}

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

function AccountExportResponse$schema(): SchemaNode {
return { is: AccountExportResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: { type: "string" },
requestId: { type: "string" },
data: { $ref: AccountExport },
} };
}

export const AccountExportResponse: Validator = { is: AccountExportResponse$is, schema: AccountExportResponse$schema };

function TaskTypeKnown$is(value: any): boolean {
  if (!(value === "LINK_ACCOUNT" || value === "ANALYZE_ARCHIVE" || value === "CLASSIFY_ARCHIVE" || value === "UPDATE_ACCOUNT")) return false;
  return true;
}

function TaskTypeKnown$schema(): SchemaNode {
return { is: TaskTypeKnown$is, type: "string", enum: ["LINK_ACCOUNT", "ANALYZE_ARCHIVE", "CLASSIFY_ARCHIVE", "UPDATE_ACCOUNT"] };
}

export const TaskTypeKnown: Validator = { is: TaskTypeKnown$is, schema: TaskTypeKnown$schema };

function TaskType$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function TaskType$schema(): SchemaNode {
return { is: TaskType$is, type: "string" };
}

export const TaskType: Validator = { is: TaskType$is, schema: TaskType$schema };

function TaskStatusKnown$is(value: any): boolean {
  if (!(value === "Started" || value === "Finished")) return false;
  return true;
}

function TaskStatusKnown$schema(): SchemaNode {
return { is: TaskStatusKnown$is, type: "string", enum: ["Started", "Finished"] };
}

export const TaskStatusKnown: Validator = { is: TaskStatusKnown$is, schema: TaskStatusKnown$schema };

function TaskStatus$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function TaskStatus$schema(): SchemaNode {
return { is: TaskStatus$is, type: "string" };
}

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

function Task$schema(): SchemaNode {
return { is: Task$is, type: "object", required: ["id"], properties: {
id: { type: "string" },
type: { anyOf: [{ type: "string" }, { type: "null" }] },
startedAt: { type: ["string", "null"], format: "date-time", hasFormat: dateTime },
finishedAt: { type: ["string", "null"], format: "date-time", hasFormat: dateTime },
status: { anyOf: [{ type: "string" }, { type: "null" }] },
datapoints: { is: Task$is$datapoints, type: ["array", "null"], items: { type: "string" } },
metadata: { anyOf: [{ $ref: ObjectReferenceMetadata }, { type: "null" }] },
} };
}

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

function TaskList$schema(): SchemaNode {
return { is: TaskList$is, type: "object", required: ["items"], properties: {
nextCursor: { type: ["string", "null"] },
items: { is: TaskList$is$items, type: "array", items: { $ref: Task } },
} };
}

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

function TaskListResponse$schema(): SchemaNode {
return { is: TaskListResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: { type: "string" },
requestId: { type: "string" },
data: { $ref: TaskList },
} };
}

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

function TaskResponse$schema(): SchemaNode {
return { is: TaskResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: { type: "string" },
requestId: { type: "string" },
data: { $ref: Task },
} };
}

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

function Identity$schema(): SchemaNode {
return { is: Identity$is, type: "object", properties: {
id: { type: "string" },
fullName: { type: ["string", "null"] },
firstName: { type: ["string", "null"] },
middleName: { type: ["string", "null"] },
lastName: { type: ["string", "null"] },
suffix: { type: ["string", "null"] },
gender: { anyOf: [{ type: "string" }, { type: "null" }] },
dob: { type: ["string", "null"], format: "date", hasFormat: date },
maritalStatus: { anyOf: [{ type: "string" }, { type: "null" }] },
countryResidence: { type: ["string", "null"] },
citizenship: { anyOf: [{ type: "string" }, { type: "null" }] },
photoUrl: { type: ["string", "null"] },
referenceId: { type: ["string", "null"] },
profileUrl: { type: ["string", "null"] },
latestEmployerName: { type: ["string", "null"] },
emails: { is: Identity$is$emails, type: ["array", "null"], items: { $ref: IdentityEmail } },
phones: { is: Identity$is$phones, type: ["array", "null"], items: { $ref: IdentityPhone } },
socialProfiles: { is: Identity$is$socialProfiles, type: ["array", "null"], items: { $ref: IdentitySocialProfile } },
addresses: { is: Identity$is$addresses, type: ["array", "null"], items: { $ref: IdentityAddress } },
metadata: { anyOf: [{ $ref: ObjectReferenceMetadata }, { type: "null" }] },
}, required: ["id"] };
}

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

function IdentityList$schema(): SchemaNode {
return { is: IdentityList$is, type: "object", required: ["items"], properties: {
nextCursor: { type: ["string", "null"] },
items: { is: IdentityList$is$items, type: "array", items: { $ref: Identity } },
} };
}

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

function IdentityListResponse$schema(): SchemaNode {
return { is: IdentityListResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: { type: "string" },
requestId: { type: "string" },
data: { $ref: IdentityList },
} };
}

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

function IdentityResponse$schema(): SchemaNode {
return { is: IdentityResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: { type: "string" },
requestId: { type: "string" },
data: { $ref: Identity },
} };
}

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

function Employment$schema(): SchemaNode {
return { is: Employment$is, type: "object", properties: {
id: { type: "string" },
name: { type: ["string", "null"] },
description: { type: ["string", "null"] },
jobTitle: { type: ["string", "null"] },
department: { type: ["string", "null"] },
employeeNumber: { type: ["string", "null"] },
employerNumber: { type: ["string", "null"] },
employer: { type: ["string", "null"] },
status: { type: ["string", "null"] },
startDate: { type: ["string", "null"], format: "date", hasFormat: date },
endDate: { type: ["string", "null"], format: "date", hasFormat: date },
reportedDate: { type: ["string", "null"], format: "date", hasFormat: date },
metadata: { anyOf: [{ $ref: ObjectReferenceMetadata }, { type: "null" }] },
}, required: ["id"] };
}

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

function EmploymentList$schema(): SchemaNode {
return { is: EmploymentList$is, type: "object", required: ["items"], properties: {
nextCursor: { type: ["string", "null"] },
items: { is: EmploymentList$is$items, type: "array", items: { $ref: Employment } },
} };
}

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

function EmploymentListResponse$schema(): SchemaNode {
return { is: EmploymentListResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: { type: "string" },
requestId: { type: "string" },
data: { $ref: EmploymentList },
} };
}

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

function EmploymentResponse$schema(): SchemaNode {
return { is: EmploymentResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: { type: "string" },
requestId: { type: "string" },
data: { $ref: Employment },
} };
}

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
  at = value.metadata;
  if (at !== undefined && !(ObjectReferenceMetadata$is(at) || at === null)) return false;
  return true;
}

function Income$schema(): SchemaNode {
return { is: Income$is, type: "object", properties: {
id: { type: "string" },
workItem: { type: ["string", "null"] },
employer: { type: ["string", "null"] },
startDate: { type: ["string", "null"], format: "date", hasFormat: date },
endDate: { type: ["string", "null"], format: "date", hasFormat: date },
currency: { type: ["string", "null"] },
frequency: { anyOf: [{ type: "string" }, { type: "null" }] },
baseAmount: { type: ["number", "null"] },
grossAmount: { type: ["number", "null"] },
netAmount: { type: ["number", "null"] },
metadata: { anyOf: [{ $ref: ObjectReferenceMetadata }, { type: "null" }] },
}, required: ["id"] };
}

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

function IncomeList$schema(): SchemaNode {
return { is: IncomeList$is, type: "object", required: ["items"], properties: {
nextCursor: { type: ["string", "null"] },
items: { is: IncomeList$is$items, type: "array", items: { $ref: Income } },
} };
}

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

function IncomeListResponse$schema(): SchemaNode {
return { is: IncomeListResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: { type: "string" },
requestId: { type: "string" },
data: { $ref: IncomeList },
} };
}

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

function IncomeResponse$schema(): SchemaNode {
return { is: IncomeResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: { type: "string" },
requestId: { type: "string" },
data: { $ref: Income },
} };
}

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

function Eincome$schema(): SchemaNode {
return { is: Eincome$is, type: "object", properties: {
id: { type: "string" },
month: { type: ["string", "null"] },
currency: { type: ["string", "null"] },
baseAmount: { type: ["number", "null"] },
amount: { type: ["number", "null"] },
metadata: { anyOf: [{ $ref: ObjectReferenceMetadata }, { type: "null" }] },
}, required: ["id"] };
}

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

function EincomeList$schema(): SchemaNode {
return { is: EincomeList$is, type: "object", required: ["items"], properties: {
nextCursor: { type: ["string", "null"] },
items: { is: EincomeList$is$items, type: "array", items: { $ref: Eincome } },
} };
}

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

function EincomeListResponse$schema(): SchemaNode {
return { is: EincomeListResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: { type: "string" },
requestId: { type: "string" },
data: { $ref: EincomeList },
} };
}

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

function EincomeResponse$schema(): SchemaNode {
return { is: EincomeResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: { type: "string" },
requestId: { type: "string" },
data: { $ref: Eincome },
} };
}

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

function Contribution$schema(): SchemaNode {
return { is: Contribution$is, type: "object", properties: {
id: { type: "string" },
date: { type: ["string", "null"], format: "date", hasFormat: date },
currency: { type: ["string", "null"] },
amount: { type: ["number", "null"] },
referenceId: { type: ["string", "null"] },
metadata: { anyOf: [{ $ref: ObjectReferenceMetadata }, { type: "null" }] },
}, required: ["id"] };
}

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

function ContributionList$schema(): SchemaNode {
return { is: ContributionList$is, type: "object", required: ["items"], properties: {
nextCursor: { type: ["string", "null"] },
items: { is: ContributionList$is$items, type: "array", items: { $ref: Contribution } },
} };
}

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

function ContributionListResponse$schema(): SchemaNode {
return { is: ContributionListResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: { type: "string" },
requestId: { type: "string" },
data: { $ref: ContributionList },
} };
}

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

function ContributionResponse$schema(): SchemaNode {
return { is: ContributionResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: { type: "string" },
requestId: { type: "string" },
data: { $ref: Contribution },
} };
}

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

function Liability$schema(): SchemaNode {
return { is: Liability$is, type: "object", properties: {
id: { type: "string" },
type: { type: ["string", "null"] },
referenceId: { type: ["string", "null"] },
startDate: { type: ["string", "null"], format: "date", hasFormat: date },
endDate: { type: ["string", "null"], format: "date", hasFormat: date },
firstAmortizationDate: { type: ["string", "null"], format: "date", hasFormat: date },
amortizationFrequency: { anyOf: [{ type: "string" }, { type: "null" }] },
currency: { type: ["string", "null"] },
loanAmount: { type: ["number", "null"] },
amortizationAmount: { type: ["number", "null"] },
outstandingBalance: { type: ["number", "null"] },
nextPaymentAmount: { type: ["number", "null"] },
overduePaymentAmount: { type: ["number", "null"] },
metadata: { anyOf: [{ $ref: ObjectReferenceMetadata }, { type: "null" }] },
}, required: ["id"] };
}

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

function LiabilityList$schema(): SchemaNode {
return { is: LiabilityList$is, type: "object", required: ["items"], properties: {
nextCursor: { type: ["string", "null"] },
items: { is: LiabilityList$is$items, type: "array", items: { $ref: Liability } },
} };
}

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

function LiabilityListResponse$schema(): SchemaNode {
return { is: LiabilityListResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: { type: "string" },
requestId: { type: "string" },
data: { $ref: LiabilityList },
} };
}

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

function LiabilityResponse$schema(): SchemaNode {
return { is: LiabilityResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: { type: "string" },
requestId: { type: "string" },
data: { $ref: Liability },
} };
}

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

function Transaction$schema(): SchemaNode {
return { is: Transaction$is, type: "object", properties: {
id: { type: "string" },
date: { type: ["string", "null"], format: "date", hasFormat: date },
description: { type: ["string", "null"] },
currency: { type: ["string", "null"] },
amount: { type: ["number", "null"] },
referenceId: { type: ["string", "null"] },
metadata: { anyOf: [{ $ref: ObjectReferenceMetadata }, { type: "null" }] },
}, required: ["id"] };
}

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

function TransactionList$schema(): SchemaNode {
return { is: TransactionList$is, type: "object", required: ["items"], properties: {
nextCursor: { type: ["string", "null"] },
items: { is: TransactionList$is$items, type: "array", items: { $ref: Transaction } },
} };
}

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

function TransactionListResponse$schema(): SchemaNode {
return { is: TransactionListResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: { type: "string" },
requestId: { type: "string" },
data: { $ref: TransactionList },
} };
}

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

function TransactionResponse$schema(): SchemaNode {
return { is: TransactionResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: { type: "string" },
requestId: { type: "string" },
data: { $ref: Transaction },
} };
}

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

function Rating$schema(): SchemaNode {
return { is: Rating$is, type: "object", properties: {
id: { type: "string" },
currentRating: { type: ["number", "null"] },
maxRating: { type: ["number", "null"] },
calculatedPercentage: { type: ["number", "null"] },
reviewsReceived: { type: ["number", "null"] },
likesReceived: { type: ["number", "null"] },
jobsCompleted: { type: ["number", "null"] },
metadata: { anyOf: [{ $ref: ObjectReferenceMetadata }, { type: "null" }] },
}, required: ["id"] };
}

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

function RatingList$schema(): SchemaNode {
return { is: RatingList$is, type: "object", required: ["items"], properties: {
nextCursor: { type: ["string", "null"] },
items: { is: RatingList$is$items, type: "array", items: { $ref: Rating } },
} };
}

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

function RatingListResponse$schema(): SchemaNode {
return { is: RatingListResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: { type: "string" },
requestId: { type: "string" },
data: { $ref: RatingList },
} };
}

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

function RatingResponse$schema(): SchemaNode {
return { is: RatingResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: { type: "string" },
requestId: { type: "string" },
data: { $ref: Rating },
} };
}

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

function UserDocument$schema(): SchemaNode {
return { is: UserDocument$is, type: "object", properties: {
id: { type: "string" },
name: { type: ["string", "null"] },
docId: { type: ["string", "null"] },
status: { type: ["string", "null"] },
documentType: { anyOf: [{ type: "string" }, { type: "null" }] },
issueDate: { type: ["string", "null"], format: "date", hasFormat: date },
expiryDate: { type: ["string", "null"], format: "date", hasFormat: date },
fileUrl: { type: ["string", "null"] },
remarks: { type: ["string", "null"] },
metadata: { anyOf: [{ $ref: ObjectReferenceMetadata }, { type: "null" }] },
}, required: ["id"] };
}

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

function UserDocumentList$schema(): SchemaNode {
return { is: UserDocumentList$is, type: "object", required: ["items"], properties: {
nextCursor: { type: ["string", "null"] },
items: { is: UserDocumentList$is$items, type: "array", items: { $ref: UserDocument } },
} };
}

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

function UserDocumentListResponse$schema(): SchemaNode {
return { is: UserDocumentListResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: { type: "string" },
requestId: { type: "string" },
data: { $ref: UserDocumentList },
} };
}

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

function UserDocumentResponse$schema(): SchemaNode {
return { is: UserDocumentResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: { type: "string" },
requestId: { type: "string" },
data: { $ref: UserDocument },
} };
}

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

function Insight$schema(): SchemaNode {
return { is: Insight$is, type: "object", properties: {
id: { type: "string" },
cutoffTime: { type: ["string", "null"], format: "date-time", hasFormat: dateTime },
features: { anyOf: [{ $ref: ObjectFeature }, { type: "null" }] },
metadata: { anyOf: [{ $ref: ObjectReferenceMetadata }, { type: "null" }] },
}, required: ["id"] };
}

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

function InsightList$schema(): SchemaNode {
return { is: InsightList$is, type: "object", required: ["items"], properties: {
nextCursor: { type: ["string", "null"] },
items: { is: InsightList$is$items, type: "array", items: { $ref: Insight } },
} };
}

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

function InsightListResponse$schema(): SchemaNode {
return { is: InsightListResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: { type: "string" },
requestId: { type: "string" },
data: { $ref: InsightList },
} };
}

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

function InsightResponse$schema(): SchemaNode {
return { is: InsightResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: { type: "string" },
requestId: { type: "string" },
data: { $ref: Insight },
} };
}

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

function Link$schema(): SchemaNode {
return { is: Link$is, type: "object", properties: {
id: { type: "string" },
startDate: { type: ["string", "null"], format: "date-time", hasFormat: dateTime },
endDate: { type: ["string", "null"], format: "date-time", hasFormat: dateTime },
records: { is: Link$is$records, type: ["array", "null"], items: { $ref: LinkRecord } },
metadata: { anyOf: [{ $ref: ObjectReferenceMetadata }, { type: "null" }] },
}, required: ["id"] };
}

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

function LinkList$schema(): SchemaNode {
return { is: LinkList$is, type: "object", required: ["items"], properties: {
nextCursor: { type: ["string", "null"] },
items: { is: LinkList$is$items, type: "array", items: { $ref: Link } },
} };
}

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

function LinkListResponse$schema(): SchemaNode {
return { is: LinkListResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: { type: "string" },
requestId: { type: "string" },
data: { $ref: LinkList },
} };
}

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

function LinkResponse$schema(): SchemaNode {
return { is: LinkResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: { type: "string" },
requestId: { type: "string" },
data: { $ref: Link },
} };
}

export const LinkResponse: Validator = { is: LinkResponse$is, schema: LinkResponse$schema };

function ArchiveStatusKnown$is(value: any): boolean {
  if (!(value === "STARTED" || value === "ANALYZED" || value === "UNSUPPORTED" || value === "ERROR" || value === "REVOKED")) return false;
  return true;
}

function ArchiveStatusKnown$schema(): SchemaNode {
return { is: ArchiveStatusKnown$is, type: "string", enum: ["STARTED", "ANALYZED", "UNSUPPORTED", "ERROR", "REVOKED"] };
}

export const ArchiveStatusKnown: Validator = { is: ArchiveStatusKnown$is, schema: ArchiveStatusKnown$schema };

function ArchiveStatus$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function ArchiveStatus$schema(): SchemaNode {
return { is: ArchiveStatus$is, type: "string" };
}

export const ArchiveStatus: Validator = { is: ArchiveStatus$is, schema: ArchiveStatus$schema };

function ArchiveErrorCodeKnown$is(value: any): boolean {
  if (!(value === "MISSING_MANDATARY_FIELD" || value === "MISSING_MANDATORY_FIELD" || value === "INVALID_FIELD_FORMAT" || value === "SYSTEM_ERROR")) return false;
  return true;
}

function ArchiveErrorCodeKnown$schema(): SchemaNode {
return { is: ArchiveErrorCodeKnown$is, type: "string", enum: ["MISSING_MANDATARY_FIELD", "MISSING_MANDATORY_FIELD", "INVALID_FIELD_FORMAT", "SYSTEM_ERROR"] };
}

export const ArchiveErrorCodeKnown: Validator = { is: ArchiveErrorCodeKnown$is, schema: ArchiveErrorCodeKnown$schema };

function ArchiveErrorCode$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function ArchiveErrorCode$schema(): SchemaNode {
return { is: ArchiveErrorCode$is, type: "string" };
}

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

function ArchiveState$schema(): SchemaNode {
return { is: ArchiveState$is, type: "object", properties: {
status: { anyOf: [{ type: "string" }, { type: "null" }] },
errorCode: { anyOf: [{ type: "string" }, { type: "null" }] },
errorMessage: { type: ["string", "null"] },
updatedAt: { type: ["string", "null"], format: "date-time", hasFormat: dateTime },
} };
}

export const ArchiveState: Validator = { is: ArchiveState$is, schema: ArchiveState$schema };

function RawFileFormatKnown$is(value: any): boolean {
  if (!(value === "PDF" || value === "PNG" || value === "JPG" || value === "JPEG" || value === "TIFF")) return false;
  return true;
}

function RawFileFormatKnown$schema(): SchemaNode {
return { is: RawFileFormatKnown$is, type: "string", enum: ["PDF", "PNG", "JPG", "JPEG", "TIFF"] };
}

export const RawFileFormatKnown: Validator = { is: RawFileFormatKnown$is, schema: RawFileFormatKnown$schema };

function RawFileFormat$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function RawFileFormat$schema(): SchemaNode {
return { is: RawFileFormat$is, type: "string" };
}

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

function RawFile$schema(): SchemaNode {
return { is: RawFile$is, type: "object", properties: {
id: { type: ["string", "null"] },
createdAt: { type: ["string", "null"], format: "date-time", hasFormat: dateTime },
name: { type: ["string", "null"] },
subType: { type: ["string", "null"] },
size: { type: ["integer", "null"] },
format: { anyOf: [{ type: "string" }, { type: "null" }] },
url: { type: ["string", "null"] },
} };
}

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

function UploadedDocument$schema(): SchemaNode {
return { is: UploadedDocument$is, type: "object", required: ["id"], properties: {
id: { type: "string" },
createdAt: { type: ["string", "null"], format: "date-time", hasFormat: dateTime },
providerId: { type: ["string", "null"] },
userId: { type: ["string", "null"] },
type: { type: ["string", "null"] },
state: { anyOf: [{ $ref: ArchiveState }, { type: "null" }] },
rawFiles: { is: UploadedDocument$is$rawFiles, type: ["array", "null"], items: { $ref: RawFile } },
} };
}

export const UploadedDocument: Validator = { is: UploadedDocument$is, schema: UploadedDocument$schema };

function ArchiveFileTypeKnown$is(value: any): boolean {
  if (!(value === "PAYSLIP" || value === "TAX_DOCUMENT" || value === "EMPLOYMENT_CERTIFICATE" || value === "BANK_STATEMENT" || value === "COMPANY_ID" || value === "CLEARANCE_NBI" || value === "GOVERNMENT_ID" || value === "TELCO_BILL" || value === "ELECTRICITY_BILL" || value === "WATER_BILL" || value === "OTHERS")) return false;
  return true;
}

function ArchiveFileTypeKnown$schema(): SchemaNode {
return { is: ArchiveFileTypeKnown$is, type: "string", enum: ["PAYSLIP", "TAX_DOCUMENT", "EMPLOYMENT_CERTIFICATE", "BANK_STATEMENT", "COMPANY_ID", "CLEARANCE_NBI", "GOVERNMENT_ID", "TELCO_BILL", "ELECTRICITY_BILL", "WATER_BILL", "OTHERS"] };
}

export const ArchiveFileTypeKnown: Validator = { is: ArchiveFileTypeKnown$is, schema: ArchiveFileTypeKnown$schema };

function ArchiveFileType$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function ArchiveFileType$schema(): SchemaNode {
return { is: ArchiveFileType$is, type: "string" };
}

export const ArchiveFileType: Validator = { is: ArchiveFileType$is, schema: ArchiveFileType$schema };

function ArchiveClassification$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.fileType;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  return true;
}

function ArchiveClassification$schema(): SchemaNode {
return { is: ArchiveClassification$is, type: "object", properties: {
fileType: { anyOf: [{ type: "string" }, { type: "null" }] },
} };
}

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

function ArchivePayslipAnalysis$schema(): SchemaNode {
return { is: ArchivePayslipAnalysis$is, type: "object", properties: {
startDate: { type: ["string", "null"], format: "date", hasFormat: date },
endDate: { type: ["string", "null"], format: "date", hasFormat: date },
payDate: { type: ["string", "null"], format: "date", hasFormat: date },
currency: { type: ["string", "null"] },
grossAmount: { type: ["number", "null"] },
netAmount: { type: ["number", "null"] },
employerName: { type: ["string", "null"] },
employeeName: { type: ["string", "null"] },
ssNumber: { type: ["string", "null"] },
philHealthNumber: { type: ["string", "null"] },
taxNumber: { type: ["string", "null"] },
pagIbigNumber: { type: ["string", "null"] },
} };
}

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

function ArchiveAnalysis$schema(): SchemaNode {
return { is: ArchiveAnalysis$is, type: "object", properties: {
startDate: { type: ["string", "null"], format: "date", hasFormat: date },
endDate: { type: ["string", "null"], format: "date", hasFormat: date },
payDate: { type: ["string", "null"], format: "date", hasFormat: date },
currency: { type: ["string", "null"] },
grossAmount: { type: ["number", "null"] },
netAmount: { type: ["number", "null"] },
employerName: { type: ["string", "null"] },
employeeName: { type: ["string", "null"] },
ssNumber: { type: ["string", "null"] },
philHealthNumber: { type: ["string", "null"] },
taxNumber: { type: ["string", "null"] },
pagIbigNumber: { type: ["string", "null"] },
baseAmount: { type: ["number", "null"] },
fullName: { type: ["string", "null"] },
firstName: { type: ["string", "null"] },
middleName: { type: ["string", "null"] },
lastName: { type: ["string", "null"] },
address: { type: ["string", "null"] },
dateOfBirth: { type: ["string", "null"], format: "date", hasFormat: date },
gender: { anyOf: [{ type: "string" }, { type: "null" }] },
maritalStatus: { anyOf: [{ type: "string" }, { type: "null" }] },
citizenship: { type: ["string", "null"] },
nbiIdNumber: { type: ["string", "null"] },
expireDate: { type: ["string", "null"], format: "date", hasFormat: date },
remark: { type: ["string", "null"] },
employeeIdNumber: { type: ["string", "null"] },
employeeIdType: { type: ["string", "null"] },
position: { type: ["string", "null"] },
department: { type: ["string", "null"] },
employmentStatus: { type: ["string", "null"] },
salaryAmount: { type: ["number", "null"] },
salaryTerm: { type: ["string", "null"] },
purpose: { type: ["string", "null"] },
remarks: { type: ["string", "null"] },
issueDate: { type: ["string", "null"], format: "date", hasFormat: date },
signatoryName: { type: ["string", "null"] },
signatoryPosition: { type: ["string", "null"] },
supplier: { type: ["string", "null"] },
accountNumber: { type: ["string", "null"] },
statementNumber: { type: ["string", "null"] },
statementDate: { type: ["string", "null"], format: "date", hasFormat: date },
dueDate: { type: ["string", "null"], format: "date", hasFormat: date },
paymentDate: { type: ["string", "null"], format: "date", hasFormat: date },
dueAmount: { type: ["number", "null"] },
currentBillAmount: { type: ["number", "null"] },
previousDueAmount: { type: ["number", "null"] },
balanceAmount: { type: ["number", "null"] },
vatAmount: { type: ["number", "null"] },
adjustmentAmount: { type: ["number", "null"] },
emailAddress: { type: ["string", "null"] },
phoneNumber: { type: ["string", "null"] },
currentPeriodUsage: { type: ["number", "null"] },
previousReading: { type: ["number", "null"] },
presentReading: { type: ["number", "null"] },
} };
}

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

function ArchiveExtraction$schema(): SchemaNode {
return { is: ArchiveExtraction$is, type: "object", properties: {
fileType: { anyOf: [{ type: "string" }, { type: "null" }] },
analysis: { anyOf: [{ $ref: ArchiveAnalysis }, { type: "null" }] },
} };
}

export const ArchiveExtraction: Validator = { is: ArchiveExtraction$is, schema: ArchiveExtraction$schema };

function ArchiveValidationResultCodeKnown$is(value: any): boolean {
  if (!(value === "PASSED" || value === "FAILED" || value === "NO_DATA")) return false;
  return true;
}

function ArchiveValidationResultCodeKnown$schema(): SchemaNode {
return { is: ArchiveValidationResultCodeKnown$is, type: "string", enum: ["PASSED", "FAILED", "NO_DATA"] };
}

export const ArchiveValidationResultCodeKnown: Validator = { is: ArchiveValidationResultCodeKnown$is, schema: ArchiveValidationResultCodeKnown$schema };

function ArchiveValidationResultCode$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function ArchiveValidationResultCode$schema(): SchemaNode {
return { is: ArchiveValidationResultCode$is, type: "string" };
}

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

function ArchiveValidationCheck$schema(): SchemaNode {
return { is: ArchiveValidationCheck$is, type: "object", properties: {
resultCode: { anyOf: [{ type: "string" }, { type: "null" }] },
score: { type: ["number", "null"] },
resultMessage: { type: ["string", "null"] },
} };
}

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

function ArchiveValidation$schema(): SchemaNode {
return { is: ArchiveValidation$is, type: "object", properties: {
fileType: { type: ["string", "null"] },
metadata: { anyOf: [{ $ref: ArchiveValidationCheck }, { type: "null" }] },
computation: { anyOf: [{ $ref: ArchiveValidationCheck }, { type: "null" }] },
identity: { anyOf: [{ $ref: ArchiveValidationCheck }, { type: "null" }] },
location: { anyOf: [{ $ref: ArchiveValidationCheck }, { type: "null" }] },
} };
}

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

function Archive$schema(): SchemaNode {
return { is: Archive$is, type: "object", properties: {
id: { type: "string" },
createdAt: { type: ["string", "null"], format: "date-time", hasFormat: dateTime },
providerId: { type: ["string", "null"] },
userId: { type: ["string", "null"] },
type: { type: ["string", "null"] },
state: { anyOf: [{ $ref: ArchiveState }, { type: "null" }] },
rawFiles: { is: Archive$is$rawFiles, type: ["array", "null"], items: { $ref: RawFile } },
classification: { anyOf: [{ $ref: ArchiveClassification }, { type: "null" }] },
analysis: { anyOf: [{ $ref: ArchiveAnalysis }, { type: "null" }] },
extraction: { anyOf: [{ $ref: ArchiveExtraction }, { type: "null" }] },
validation: { anyOf: [{ $ref: ArchiveValidation }, { type: "null" }] },
}, required: ["id"] };
}

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

function ArchiveList$schema(): SchemaNode {
return { is: ArchiveList$is, type: "object", required: ["items"], properties: {
nextCursor: { type: ["string", "null"] },
items: { is: ArchiveList$is$items, type: "array", items: { $ref: Archive } },
} };
}

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

function ArchiveListResponse$schema(): SchemaNode {
return { is: ArchiveListResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: { type: "string" },
requestId: { type: "string" },
data: { $ref: ArchiveList },
} };
}

export const ArchiveListResponse: Validator = { is: ArchiveListResponse$is, schema: ArchiveListResponse$schema };

function RawFileExtension$is(value: any): boolean {
  if (!(value === "PDF" || value === "PNG" || value === "JPG" || value === "JPEG")) return false;
  return true;
}

function RawFileExtension$schema(): SchemaNode {
return { is: RawFileExtension$is, type: "string", enum: ["PDF", "PNG", "JPG", "JPEG"] };
}

export const RawFileExtension: Validator = { is: RawFileExtension$is, schema: RawFileExtension$schema };

function RawFileSubtype$is(value: any): boolean {
  if (!(value === "PAYSLIP" || value === "PERSONAL_INFORMATION" || value === "EMPLOYMENT_INFORMATION" || value === "TAX_PAYMENT" || value === "COMPANY_ID_FRONT" || value === "COMPANY_ID_BACK" || value === "CARD_FRONT" || value === "CARD_BACK")) return false;
  return true;
}

function RawFileSubtype$schema(): SchemaNode {
return { is: RawFileSubtype$is, type: "string", enum: ["PAYSLIP", "PERSONAL_INFORMATION", "EMPLOYMENT_INFORMATION", "TAX_PAYMENT", "COMPANY_ID_FRONT", "COMPANY_ID_BACK", "CARD_FRONT", "CARD_BACK"] };
}

export const RawFileSubtype: Validator = { is: RawFileSubtype$is, schema: RawFileSubtype$schema };

function RawFileUpload$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.fileExtensionType;
  if (!(at === "PDF" || at === "PNG" || at === "JPG" || at === "JPEG")) return false;
  at = value.fileContent;
  if (!(typeof at === "string" && at.length >= 1)) return false;
  at = value.fileName;
  if (at !== undefined && !(typeof at === "string" && at.length >= 1)) return false;
  at = value.fileSubtype;
  if (at !== undefined && !RawFileSubtype$is(at)) return false;
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

function RawFileUpload$schema(): SchemaNode {
return { is: RawFileUpload$is, type: "object", additionalProperties: false, required: ["fileExtensionType", "fileContent"], properties: {
fileExtensionType: { $ref: RawFileExtension },
fileContent: { type: "string", minLength: 1 },
fileName: { type: "string", minLength: 1 },
fileSubtype: { $ref: RawFileSubtype },
} };
}

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
  if (at !== undefined && !(typeof at === "string" && at.length >= 1)) return false;
  at = value.fileType;
  if (at !== undefined && !(typeof at === "string" && at.length >= 1)) return false;
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

function ArchiveCreateRequest$schema(): SchemaNode {
return { is: ArchiveCreateRequest$is, type: "object", additionalProperties: false, required: ["rawFiles"], properties: {
userId: { type: "string", minLength: 1 },
fileType: { type: "string", minLength: 1 },
rawFiles: { is: ArchiveCreateRequest$is$rawFiles, type: "array", minItems: 1, items: { $ref: RawFileUpload } },
} };
}

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

function ArchiveResponse$schema(): SchemaNode {
return { is: ArchiveResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: { type: "string" },
requestId: { type: "string" },
data: { $ref: Archive },
} };
}

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
  if (at !== undefined && !(typeof at === "string" && at.length >= 1)) return false;
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

function ArchiveClassifyRequest$schema(): SchemaNode {
return { is: ArchiveClassifyRequest$is, type: "object", additionalProperties: false, required: ["rawFiles"], properties: {
userId: { type: "string", minLength: 1 },
rawFiles: { is: ArchiveClassifyRequest$is$rawFiles, type: "array", minItems: 1, items: { $ref: RawFileUpload } },
} };
}

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

function ArchivePayslipRawFileUploadRequest$schema(): SchemaNode {
return { is: ArchivePayslipRawFileUploadRequest$is, type: "object", additionalProperties: false, required: ["userId", "fileExtensionType", "fileContent"], properties: {
userId: { type: "string", minLength: 1 },
fileExtensionType: { $ref: RawFileExtension },
fileContent: { type: "string", minLength: 1 },
} };
}

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

function ArchivePayslipMatchResult$schema(): SchemaNode {
return { is: ArchivePayslipMatchResult$is, type: "object", properties: {
employeeNameAndIdentificationNumberMatchScore: { type: ["number", "null"] },
employeeNameAndSsNumberMatchScore: { type: ["number", "null"] },
employeeNameAndPagIbigNumberMatchScore: { type: ["number", "null"] },
employeeNameAndPhilHealthNumberMatchScore: { type: ["number", "null"] },
employeeNameAndTaxNumberMatchScore: { type: ["number", "null"] },
} };
}

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

function ArchivePayslipPrediction$schema(): SchemaNode {
return { is: ArchivePayslipPrediction$is, type: "object", properties: {
startDate: { type: ["string", "null"], format: "date", hasFormat: date },
endDate: { type: ["string", "null"], format: "date", hasFormat: date },
payDate: { type: ["string", "null"], format: "date", hasFormat: date },
currency: { type: ["string", "null"] },
grossAmount: { type: ["number", "null"] },
netAmount: { type: ["number", "null"] },
employerName: { type: ["string", "null"] },
employeeName: { type: ["string", "null"] },
ssNumber: { type: ["string", "null"] },
philHealthNumber: { type: ["string", "null"] },
taxNumber: { type: ["string", "null"] },
pagIbigNumber: { type: ["string", "null"] },
matchResult: { anyOf: [{ $ref: ArchivePayslipMatchResult }, { type: "null" }] },
metadata: { anyOf: [{ $ref: ObjectReferenceMetadata }, { type: "null" }] },
} };
}

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

function ArchivePayslipPredictionResponse$schema(): SchemaNode {
return { is: ArchivePayslipPredictionResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: { type: "string" },
requestId: { type: "string" },
data: { $ref: ArchivePayslipPrediction },
} };
}

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

function ArchivePayslipPredictionList$schema(): SchemaNode {
return { is: ArchivePayslipPredictionList$is, type: "object", required: ["items"], properties: {
nextCursor: { type: ["string", "null"] },
items: { is: ArchivePayslipPredictionList$is$items, type: "array", items: { $ref: ArchivePayslipPrediction } },
} };
}

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

function ArchivePayslipPredictionListResponse$schema(): SchemaNode {
return { is: ArchivePayslipPredictionListResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: { type: "string" },
requestId: { type: "string" },
data: { $ref: ArchivePayslipPredictionList },
} };
}

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

function ArchivePayslipManualResult$schema(): SchemaNode {
return { is: ArchivePayslipManualResult$is, type: "object", additionalProperties: false, properties: {
startDate: { type: "string", format: "date", hasFormat: date },
endDate: { type: "string", format: "date", hasFormat: date },
payDate: { type: "string", format: "date", hasFormat: date },
currency: { type: "string", pattern: "^[A-Z]{3}$" },
grossAmount: { type: "number" },
netAmount: { type: "number" },
employerName: { type: "string" },
employeeName: { type: "string" },
ssNumber: { type: "string" },
philHealthNumber: { type: "string" },
taxNumber: { type: "string" },
pagIbigNumber: { type: "string" },
} };
}

export const ArchivePayslipManualResult: Validator = { is: ArchivePayslipManualResult$is, schema: ArchivePayslipManualResult$schema };

function ArchivePayslipManualResultSendRequest$is$checkedFields(value: any): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) if (!(typeof value[index] === "string" && value[index].length >= 1)) return false;
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

function ArchivePayslipManualResultSendRequest$schema(): SchemaNode {
return { is: ArchivePayslipManualResultSendRequest$is, type: "object", additionalProperties: false, required: ["archiveId", "validFile"], properties: {
archiveId: { type: "string", minLength: 1 },
validFile: { type: "boolean" },
checkedFields: { is: ArchivePayslipManualResultSendRequest$is$checkedFields, type: "array", items: { is: (value) => typeof value === "string" && value.length >= 1, type: "string", minLength: 1 } },
data: { $ref: ArchivePayslipManualResult },
} };
}

export const ArchivePayslipManualResultSendRequest: Validator = { is: ArchivePayslipManualResultSendRequest$is, schema: ArchivePayslipManualResultSendRequest$schema };

function FileTypeDataPointKnown$is(value: any): boolean {
  if (!(value === "IDENTITIES" || value === "TRANSACTIONS" || value === "RATINGS" || value === "EMPLOYMENTS" || value === "DOCUMENTS" || value === "INCOMES" || value === "CONTRIBUTIONS" || value === "EINCOMES" || value === "LIABILITIES" || value === "NONE")) return false;
  return true;
}

function FileTypeDataPointKnown$schema(): SchemaNode {
return { is: FileTypeDataPointKnown$is, type: "string", enum: ["IDENTITIES", "TRANSACTIONS", "RATINGS", "EMPLOYMENTS", "DOCUMENTS", "INCOMES", "CONTRIBUTIONS", "EINCOMES", "LIABILITIES", "NONE"] };
}

export const FileTypeDataPointKnown: Validator = { is: FileTypeDataPointKnown$is, schema: FileTypeDataPointKnown$schema };

function FileTypeDataPoint$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function FileTypeDataPoint$schema(): SchemaNode {
return { is: FileTypeDataPoint$is, type: "string" };
}

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

function FileType$schema(): SchemaNode {
return { is: FileType$is, type: "object", properties: {
type: { type: ["string", "null"] },
typeLabel: { type: ["string", "null"] },
logoUrl: { type: ["string", "null"] },
active: { type: ["boolean", "null"] },
enabled: { type: ["boolean", "null"] },
ocr: { type: ["boolean", "null"] },
supported: { is: FileType$is$supported, type: ["array", "null"], items: { type: "string" } },
} };
}

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

function FileTypeList$schema(): SchemaNode {
return { is: FileTypeList$is, type: "object", required: ["items"], properties: {
nextCursor: { type: ["string", "null"] },
items: { is: FileTypeList$is$items, type: "array", items: { $ref: FileType } },
} };
}

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

function FileTypeListResponse$schema(): SchemaNode {
return { is: FileTypeListResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: { type: "string" },
requestId: { type: "string" },
data: { $ref: FileTypeList },
} };
}

export const FileTypeListResponse: Validator = { is: FileTypeListResponse$is, schema: FileTypeListResponse$schema };

function InviteStatusKnown$is(value: any): boolean {
  if (!(value === "INVITED" || value === "EMAIL_OPENED" || value === "LANDING_PAGE_OPENED" || value === "WINK_WIDGET_OPENED" || value === "LINKED" || value === "REVOKED")) return false;
  return true;
}

function InviteStatusKnown$schema(): SchemaNode {
return { is: InviteStatusKnown$is, type: "string", enum: ["INVITED", "EMAIL_OPENED", "LANDING_PAGE_OPENED", "WINK_WIDGET_OPENED", "LINKED", "REVOKED"] };
}

export const InviteStatusKnown: Validator = { is: InviteStatusKnown$is, schema: InviteStatusKnown$schema };

function InviteStatus$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function InviteStatus$schema(): SchemaNode {
return { is: InviteStatus$is, type: "string" };
}

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

function Invite$schema(): SchemaNode {
return { is: Invite$is, type: "object", required: ["id"], properties: {
id: { type: "string" },
createdAt: { type: ["string", "null"], format: "date-time", hasFormat: dateTime },
fullName: { type: ["string", "null"] },
firstName: { type: ["string", "null"] },
lastName: { type: ["string", "null"] },
email: { type: ["string", "null"] },
templateId: { type: ["string", "null"] },
winkTemplateId: { type: ["string", "null"] },
userId: { type: ["string", "null"] },
status: { anyOf: [{ type: "string" }, { type: "null" }] },
updatedAt: { type: ["string", "null"], format: "date-time", hasFormat: dateTime },
invitedAt: { type: ["string", "null"], format: "date-time", hasFormat: dateTime },
linkedAt: { type: ["string", "null"], format: "date-time", hasFormat: dateTime },
inviteLandingPageUrl: { type: ["string", "null"] },
} };
}

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

function InviteList$schema(): SchemaNode {
return { is: InviteList$is, type: "object", required: ["items"], properties: {
nextCursor: { type: ["string", "null"] },
items: { is: InviteList$is$items, type: "array", items: { $ref: Invite } },
} };
}

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

function InviteListResponse$schema(): SchemaNode {
return { is: InviteListResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: { type: "string" },
requestId: { type: "string" },
data: { $ref: InviteList },
} };
}

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

function InvitePostRequest$schema(): SchemaNode {
return { is: InvitePostRequest$is, type: "object", additionalProperties: false, required: ["fullName", "email", "templateId"], properties: {
fullName: { type: "string", minLength: 1, maxLength: 200 },
firstName: { type: "string", minLength: 1, maxLength: 64 },
lastName: { type: "string", minLength: 1, maxLength: 64 },
email: { type: "string", minLength: 1, maxLength: 200, pattern: "^[^@\\s]+@[^@\\s]+$" },
templateId: { type: "string", minLength: 1, maxLength: 64 },
winkTemplateId: { type: "string", minLength: 1, maxLength: 64 },
} };
}

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

function InviteResponse$schema(): SchemaNode {
return { is: InviteResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: { type: "string" },
requestId: { type: "string" },
data: { $ref: Invite },
} };
}

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

function InviteLog$schema(): SchemaNode {
return { is: InviteLog$is, type: "object", required: ["id"], properties: {
id: { type: "string" },
inviteId: { type: ["string", "null"] },
inviteStatus: { anyOf: [{ type: "string" }, { type: "null" }] },
userId: { type: ["string", "null"] },
createdAt: { type: ["string", "null"], format: "date-time", hasFormat: dateTime },
} };
}

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

function InviteLogList$schema(): SchemaNode {
return { is: InviteLogList$is, type: "object", required: ["items"], properties: {
nextCursor: { type: ["string", "null"] },
items: { is: InviteLogList$is$items, type: "array", items: { $ref: InviteLog } },
} };
}

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

function InviteLogListResponse$schema(): SchemaNode {
return { is: InviteLogListResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: { type: "string" },
requestId: { type: "string" },
data: { $ref: InviteLogList },
} };
}

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

function InviteTemplateCompany$schema(): SchemaNode {
return { is: InviteTemplateCompany$is, type: "object", properties: {
name: { type: ["string", "null"] },
logoUrl: { type: ["string", "null"] },
} };
}

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

function InviteTemplateEmail$schema(): SchemaNode {
return { is: InviteTemplateEmail$is, type: "object", properties: {
sendEmail: { type: ["boolean", "null"] },
senderName: { type: ["string", "null"] },
replyAddress: { type: ["string", "null"] },
subject: { type: ["string", "null"] },
body: { type: ["string", "null"] },
} };
}

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

function InviteTemplatePage$schema(): SchemaNode {
return { is: InviteTemplatePage$is, type: "object", properties: {
header: { type: ["string", "null"] },
description: { type: ["string", "null"] },
button: { type: ["string", "null"] },
} };
}

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

function InviteTemplate$schema(): SchemaNode {
return { is: InviteTemplate$is, type: "object", required: ["id"], properties: {
id: { type: "string" },
name: { type: ["string", "null"] },
company: { anyOf: [{ $ref: InviteTemplateCompany }, { type: "null" }] },
email: { anyOf: [{ $ref: InviteTemplateEmail }, { type: "null" }] },
landingPage: { anyOf: [{ $ref: InviteTemplatePage }, { type: "null" }] },
successPage: { anyOf: [{ $ref: InviteTemplatePage }, { type: "null" }] },
} };
}

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

function InviteTemplateList$schema(): SchemaNode {
return { is: InviteTemplateList$is, type: "object", required: ["items"], properties: {
nextCursor: { type: ["string", "null"] },
items: { is: InviteTemplateList$is$items, type: "array", items: { $ref: InviteTemplate } },
} };
}

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

function InviteTemplateListResponse$schema(): SchemaNode {
return { is: InviteTemplateListResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: { type: "string" },
requestId: { type: "string" },
data: { $ref: InviteTemplateList },
} };
}

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

function InviteTemplateCompanyRequest$schema(): SchemaNode {
return { is: InviteTemplateCompanyRequest$is, type: "object", additionalProperties: false, required: ["name", "logoUrl"], properties: {
name: { type: "string", minLength: 1, maxLength: 200 },
logoUrl: { type: "string", minLength: 1, maxLength: 200 },
} };
}

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

function InviteTemplateEmailRequest$schema(): SchemaNode {
return { is: InviteTemplateEmailRequest$is, type: "object", additionalProperties: false, required: ["sendEmail", "senderName", "replyAddress", "subject", "body"], properties: {
sendEmail: { type: "boolean" },
senderName: { type: "string", minLength: 1, maxLength: 200 },
replyAddress: { type: "string", minLength: 1, maxLength: 200, pattern: "^[^@\\s]+@[^@\\s]+$" },
subject: { type: "string", minLength: 1, maxLength: 200 },
body: { type: "string", minLength: 1, maxLength: 5000 },
} };
}

export const InviteTemplateEmailRequest: Validator = { is: InviteTemplateEmailRequest$is, schema: InviteTemplateEmailRequest$schema };

function InviteTemplatePageRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.header;
  if (!(typeof at === "string" && (at.length >= 1 && (at.length <= 200 || (at.length <= 400 && characterLength(at) <= 200))))) return false;
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

function InviteTemplatePageRequest$schema(): SchemaNode {
return { is: InviteTemplatePageRequest$is, type: "object", additionalProperties: false, required: ["header", "description", "button"], properties: {
header: { type: "string", minLength: 1, maxLength: 200 },
description: { type: "string", minLength: 1, maxLength: 5000 },
button: { type: "string", minLength: 1, maxLength: 200 },
} };
}

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

function InviteTemplatePostRequest$schema(): SchemaNode {
return { is: InviteTemplatePostRequest$is, type: "object", additionalProperties: false, required: ["name", "company", "email", "landingPage", "successPage"], properties: {
name: { type: "string", minLength: 1, maxLength: 64 },
company: { $ref: InviteTemplateCompanyRequest },
email: { $ref: InviteTemplateEmailRequest },
landingPage: { $ref: InviteTemplatePageRequest },
successPage: { $ref: InviteTemplatePageRequest },
} };
}

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

function InviteTemplateResponse$schema(): SchemaNode {
return { is: InviteTemplateResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: { type: "string" },
requestId: { type: "string" },
data: { $ref: InviteTemplate },
} };
}

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

function InviteTemplateUpdateRequest$schema(): SchemaNode {
return { is: InviteTemplateUpdateRequest$is, type: "object", additionalProperties: false, required: ["name", "company", "email", "landingPage", "successPage"], properties: {
name: { type: "string", minLength: 1, maxLength: 64 },
company: { $ref: InviteTemplateCompanyRequest },
email: { $ref: InviteTemplateEmailRequest },
landingPage: { $ref: InviteTemplatePageRequest },
successPage: { $ref: InviteTemplatePageRequest },
} };
}

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

function ConsentTemplate$schema(): SchemaNode {
return { is: ConsentTemplate$is, type: "object", properties: {
id: { type: ["string", "null"] },
createdAt: { type: ["string", "null"], format: "date-time", hasFormat: dateTime },
consentType: { type: ["string", "null"] },
title: { type: ["string", "null"] },
version: { type: ["string", "null"] },
consentMethod: { type: ["string", "null"] },
consentText: { type: ["string", "null"] },
} };
}

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

function ConsentTemplateList$schema(): SchemaNode {
return { is: ConsentTemplateList$is, type: "object", required: ["items"], properties: {
nextCursor: { type: ["string", "null"] },
items: { is: ConsentTemplateList$is$items, type: "array", items: { $ref: ConsentTemplate } },
} };
}

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

function ConsentTemplateListResponse$schema(): SchemaNode {
return { is: ConsentTemplateListResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: { type: "string" },
requestId: { type: "string" },
data: { $ref: ConsentTemplateList },
} };
}

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

function ConsentTemplateCreateRequest$schema(): SchemaNode {
return { is: ConsentTemplateCreateRequest$is, type: "object", additionalProperties: false, required: ["consentType", "version", "consentText"], properties: {
consentType: { type: "string", minLength: 1, maxLength: 200 },
title: { type: "string", minLength: 1, maxLength: 200 },
version: { type: "string", minLength: 1, maxLength: 64 },
consentMethod: { type: "string", maxLength: 200 },
consentText: { type: "string", minLength: 1, maxLength: 65535 },
} };
}

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

function ConsentTemplateResponse$schema(): SchemaNode {
return { is: ConsentTemplateResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: { type: "string" },
requestId: { type: "string" },
data: { $ref: ConsentTemplate },
} };
}

export const ConsentTemplateResponse: Validator = { is: ConsentTemplateResponse$is, schema: ConsentTemplateResponse$schema };

function WebhookEventTypeKnown$is(value: any): boolean {
  if (!(value === "USER_CREATED" || value === "ACCOUNT_CREATED" || value === "ACCOUNT_CONNECTED" || value === "ACCOUNT_DISCONNECTED" || value === "ACCOUNT_FAILED" || value === "TASK_STARTED" || value === "TASK_FINISHED" || value === "ACCOUNT_SYNC_TASK_FINISHED" || value === "ARCHIVE_STARTED" || value === "ARCHIVE_ANALYZED" || value === "ARCHIVE_REVOKED" || value === "ARCHIVE_FAILED" || value === "INVITE_INVITED" || value === "INVITE_LINKED" || value === "IDENTITY_ADDED" || value === "RATING_ADDED" || value === "TRANSACTIONS_ADDED" || value === "DOCUMENTS_ADDED" || value === "DOCUMENTS_UPDATED" || value === "EMPLOYMENTS_ADDED" || value === "EMPLOYMENTS_UPDATED" || value === "INCOMES_ADDED" || value === "INCOMES_UPDATED" || value === "CONTRIBUTIONS_ADDED" || value === "CONTRIBUTIONS_UPDATED" || value === "EINCOMES_ADDED" || value === "EINCOMES_UPDATED" || value === "LIABILITIES_ADDED" || value === "LIABILITIES_UPDATED" || value === "INSIGHT_ADDED" || value === "LINK_ADDED" || value === "VERIFICATION_STARTED" || value === "VERIFICATION_COMPLETED" || value === "RECORD_CREATED" || value === "RECORD_COMPLETED" || value === "USER_SESSION_COMPLETED" || value === "USER_SESSION_RESET" || value === "ALL_EVENTS")) return false;
  return true;
}

function WebhookEventTypeKnown$schema(): SchemaNode {
return { is: WebhookEventTypeKnown$is, type: "string", enum: ["USER_CREATED", "ACCOUNT_CREATED", "ACCOUNT_CONNECTED", "ACCOUNT_DISCONNECTED", "ACCOUNT_FAILED", "TASK_STARTED", "TASK_FINISHED", "ACCOUNT_SYNC_TASK_FINISHED", "ARCHIVE_STARTED", "ARCHIVE_ANALYZED", "ARCHIVE_REVOKED", "ARCHIVE_FAILED", "INVITE_INVITED", "INVITE_LINKED", "IDENTITY_ADDED", "RATING_ADDED", "TRANSACTIONS_ADDED", "DOCUMENTS_ADDED", "DOCUMENTS_UPDATED", "EMPLOYMENTS_ADDED", "EMPLOYMENTS_UPDATED", "INCOMES_ADDED", "INCOMES_UPDATED", "CONTRIBUTIONS_ADDED", "CONTRIBUTIONS_UPDATED", "EINCOMES_ADDED", "EINCOMES_UPDATED", "LIABILITIES_ADDED", "LIABILITIES_UPDATED", "INSIGHT_ADDED", "LINK_ADDED", "VERIFICATION_STARTED", "VERIFICATION_COMPLETED", "RECORD_CREATED", "RECORD_COMPLETED", "USER_SESSION_COMPLETED", "USER_SESSION_RESET", "ALL_EVENTS"] };
}

export const WebhookEventTypeKnown: Validator = { is: WebhookEventTypeKnown$is, schema: WebhookEventTypeKnown$schema };

function WebhookEventType$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function WebhookEventType$schema(): SchemaNode {
return { is: WebhookEventType$is, type: "string" };
}

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

function Webhook$schema(): SchemaNode {
return { is: Webhook$is, type: "object", required: ["id"], properties: {
id: { type: "string" },
createdAt: { type: ["string", "null"], format: "date-time", hasFormat: dateTime },
name: { type: ["string", "null"] },
url: { type: ["string", "null"] },
secret: { type: ["string", "null"] },
eventTypes: { is: Webhook$is$eventTypes, type: ["array", "null"], items: { type: "string" } },
active: { type: ["boolean", "null"] },
includePayload: { type: ["boolean", "null"] },
updatedAt: { type: ["string", "null"], format: "date-time", hasFormat: dateTime },
} };
}

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

function WebhookList$schema(): SchemaNode {
return { is: WebhookList$is, type: "object", required: ["items"], properties: {
nextCursor: { type: ["string", "null"] },
items: { is: WebhookList$is$items, type: "array", items: { $ref: Webhook } },
} };
}

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

function WebhookListResponse$schema(): SchemaNode {
return { is: WebhookListResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: { type: "string" },
requestId: { type: "string" },
data: { $ref: WebhookList },
} };
}

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

function WebhookPostRequest$schema(): SchemaNode {
return { is: WebhookPostRequest$is, type: "object", additionalProperties: false, required: ["name", "url", "eventTypes", "active", "secret"], properties: {
name: { type: "string", minLength: 1, maxLength: 200 },
url: { type: "string", minLength: 1, maxLength: 500, pattern: "^https://" },
eventTypes: { is: WebhookPostRequest$is$eventTypes, type: "array", items: { $ref: WebhookEventTypeKnown } },
active: { type: "boolean" },
includePayload: { type: "boolean" },
secret: { type: "string", minLength: 1, maxLength: 64 },
} };
}

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

function WebhookResponse$schema(): SchemaNode {
return { is: WebhookResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: { type: "string" },
requestId: { type: "string" },
data: { $ref: Webhook },
} };
}

export const WebhookResponse: Validator = { is: WebhookResponse$is, schema: WebhookResponse$schema };

function ProfileIdType$is(value: any): boolean {
  if (value !== "SSS") return false;
  return true;
}

function ProfileIdType$schema(): SchemaNode {
return { is: ProfileIdType$is, type: "string", enum: ["SSS"] };
}

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
  if (at !== undefined && !(typeof at === "string" && at.length >= 1)) return false;
  at = value.dob;
  if (at !== undefined && !(typeof at === "string" && date(at))) return false;
  at = value.middleName;
  if (at !== undefined && !(typeof at === "string" && at.length >= 1)) return false;
  at = value.suffix;
  if (at !== undefined && !(typeof at === "string" && at.length >= 1)) return false;
  at = value.mobile;
  if (at !== undefined && !(typeof at === "string" && at.length >= 1)) return false;
  at = value.email;
  if (at !== undefined && !(typeof at === "string" && /^[^@\s]+@[^@\s]+$/u.test(at))) return false;
  at = value.gender;
  if (at !== undefined && !(typeof at === "string" && at.length >= 1)) return false;
  at = value.maritalStatus;
  if (at !== undefined && !(typeof at === "string" && at.length >= 1)) return false;
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

function ProfileVerifyRequest$schema(): SchemaNode {
return { is: ProfileVerifyRequest$is, type: "object", additionalProperties: false, required: ["idType", "idNumber", "firstName"], properties: {
idType: { $ref: ProfileIdType },
idNumber: { type: "string", minLength: 1 },
firstName: { type: "string", minLength: 1 },
lastName: { type: "string", minLength: 1 },
dob: { type: "string", format: "date", hasFormat: date },
middleName: { type: "string", minLength: 1 },
suffix: { type: "string", minLength: 1 },
mobile: { type: "string", minLength: 1 },
email: { type: "string", pattern: "^[^@\\s]+@[^@\\s]+$" },
gender: { type: "string", minLength: 1 },
maritalStatus: { type: "string", minLength: 1 },
} };
}

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

function ProfileVerificationResult$schema(): SchemaNode {
return { is: ProfileVerificationResult$is, type: "object", properties: {
nameMatchScore: { type: ["number", "null"] },
dobMatched: { type: ["boolean", "null"] },
mobileMatched: { type: ["boolean", "null"] },
emailMatched: { type: ["boolean", "null"] },
genderMatched: { type: ["boolean", "null"] },
maritalStatusMatched: { type: ["boolean", "null"] },
} };
}

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

function ProfileVerification$schema(): SchemaNode {
return { is: ProfileVerification$is, type: "object", properties: {
hit: { type: ["boolean", "null"] },
message: { type: ["string", "null"] },
result: { anyOf: [{ $ref: ProfileVerificationResult }, { type: "null" }] },
} };
}

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

function ProfileVerificationResponse$schema(): SchemaNode {
return { is: ProfileVerificationResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: { type: "string" },
requestId: { type: "string" },
data: { $ref: ProfileVerification },
} };
}

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
  if (at !== undefined && !(typeof at === "string" && at.length >= 1)) return false;
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

function ProfileQueryRequest$schema(): SchemaNode {
return { is: ProfileQueryRequest$is, type: "object", additionalProperties: false, required: ["idType", "idNumber", "firstName"], properties: {
idType: { $ref: ProfileIdType },
idNumber: { type: "string", minLength: 1 },
firstName: { type: "string", minLength: 1 },
lastName: { type: "string", minLength: 1 },
dob: { type: "string", format: "date", hasFormat: date },
} };
}

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

function ProfileAddress$schema(): SchemaNode {
return { is: ProfileAddress$is, type: "object", properties: {
line1: { type: ["string", "null"] },
line2: { type: ["string", "null"] },
city: { type: ["string", "null"] },
region: { type: ["string", "null"] },
zip: { type: ["string", "null"] },
country: { type: ["string", "null"] },
} };
}

export const ProfileAddress: Validator = { is: ProfileAddress$is, schema: ProfileAddress$schema };

function SocialSecurityCoverageTypeKnown$is(value: any): boolean {
  if (!(value === "EMPLOYEE" || value === "VOLUNTARY" || value === "SELF EMPLOYED" || value === "FOR EMPLOYMENT")) return false;
  return true;
}

function SocialSecurityCoverageTypeKnown$schema(): SchemaNode {
return { is: SocialSecurityCoverageTypeKnown$is, type: "string", enum: ["EMPLOYEE", "VOLUNTARY", "SELF EMPLOYED", "FOR EMPLOYMENT"] };
}

export const SocialSecurityCoverageTypeKnown: Validator = { is: SocialSecurityCoverageTypeKnown$is, schema: SocialSecurityCoverageTypeKnown$schema };

function SocialSecurityCoverageType$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function SocialSecurityCoverageType$schema(): SchemaNode {
return { is: SocialSecurityCoverageType$is, type: "string" };
}

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

function ProfileRecordResult$schema(): SchemaNode {
return { is: ProfileRecordResult$is, type: "object", properties: {
nameMatchScore: { type: ["number", "null"] },
firstName: { type: ["string", "null"] },
lastName: { type: ["string", "null"] },
middleName: { type: ["string", "null"] },
suffix: { type: ["string", "null"] },
dob: { type: ["string", "null"], format: "date", hasFormat: date },
mobile: { type: ["string", "null"] },
email: { type: ["string", "null"] },
gender: { type: ["string", "null"] },
maritalStatus: { type: ["string", "null"] },
homeTelephone: { type: ["string", "null"] },
address: { anyOf: [{ $ref: ProfileAddress }, { type: "null" }] },
socialSecurityCoverageType: { anyOf: [{ type: "string" }, { type: "null" }] },
socialSecurityCoverageDate: { type: ["string", "null"] },
totalEmploymentReportCount: { type: ["integer", "null"] },
firstEmploymentReportDate: { type: ["string", "null"] },
latestEmploymentReportDate: { type: ["string", "null"] },
} };
}

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

function ProfileRecord$schema(): SchemaNode {
return { is: ProfileRecord$is, type: "object", properties: {
hit: { type: ["boolean", "null"] },
message: { type: ["string", "null"] },
result: { anyOf: [{ $ref: ProfileRecordResult }, { type: "null" }] },
} };
}

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

function ProfileRecordResponse$schema(): SchemaNode {
return { is: ProfileRecordResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: { type: "string" },
requestId: { type: "string" },
data: { $ref: ProfileRecord },
} };
}

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

function Upload$schema(): SchemaNode {
return { is: Upload$is, type: "object", properties: {
id: { type: "string" },
createdAt: { type: ["string", "null"], format: "date-time", hasFormat: dateTime },
providerId: { type: ["string", "null"] },
userId: { type: ["string", "null"] },
type: { type: ["string", "null"] },
state: { anyOf: [{ $ref: ArchiveState }, { type: "null" }] },
rawFiles: { is: Upload$is$rawFiles, type: ["array", "null"], items: { $ref: RawFile } },
}, required: ["id"] };
}

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

function UploadList$schema(): SchemaNode {
return { is: UploadList$is, type: "object", required: ["items"], properties: {
nextCursor: { type: ["string", "null"] },
items: { is: UploadList$is$items, type: "array", items: { $ref: Upload } },
} };
}

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

function UploadListResponse$schema(): SchemaNode {
return { is: UploadListResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: { type: "string" },
requestId: { type: "string" },
data: { $ref: UploadList },
} };
}

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

function UploadResponse$schema(): SchemaNode {
return { is: UploadResponse$is, type: "object", required: ["code", "message", "requestId", "data"], properties: {
code: { $ref: SuccessCode },
message: { type: "string" },
requestId: { type: "string" },
data: { $ref: Upload },
} };
}

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

function WebhookEnvelope$schema(): SchemaNode {
return { is: WebhookEnvelope$is, type: "object", required: ["id", "createdAt"], properties: {
id: { type: "string" },
version: { type: ["integer", "null"] },
createdAt: { type: "string", format: "date-time", hasFormat: dateTime },
} };
}

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

function UserCreatedEventData$schema(): SchemaNode {
return { is: UserCreatedEventData$is, type: "object", properties: {
userId: { type: ["string", "null"] },
session: { anyOf: [{ $ref: UserSession }, { type: "null" }] },
} };
}

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

function UserCreatedEvent$schema(): SchemaNode {
return { is: UserCreatedEvent$is, type: "object", required: ["id", "createdAt", "type", "data"], properties: {
id: { type: "string" },
version: { type: ["integer", "null"] },
createdAt: { type: "string", format: "date-time", hasFormat: dateTime },
type: { type: "string", const: "USER_CREATED" },
data: { $ref: UserCreatedEventData },
} };
}

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

function AccountEventData$schema(): SchemaNode {
return { is: AccountEventData$is, type: "object", required: ["userId", "accountId"], properties: {
userId: { type: "string" },
accountId: { type: "string" },
providers: { is: AccountEventData$is$providers, type: ["array", "null"], items: { is: (value) => typeof value === "string", type: "string" } },
} };
}

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

function AccountCreatedEvent$schema(): SchemaNode {
return { is: AccountCreatedEvent$is, type: "object", required: ["id", "createdAt", "type", "data"], properties: {
id: { type: "string" },
version: { type: ["integer", "null"] },
createdAt: { type: "string", format: "date-time", hasFormat: dateTime },
type: { type: "string", const: "ACCOUNT_CREATED" },
data: { $ref: AccountEventData },
} };
}

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

function AccountConnectedEventData$schema(): SchemaNode {
return { is: AccountConnectedEventData$is, type: "object", required: ["userId", "accountId"], properties: {
userId: { type: "string" },
accountId: { type: "string" },
loginName: { type: ["string", "null"] },
providers: { is: AccountConnectedEventData$is$providers, type: ["array", "null"], items: { is: (value) => typeof value === "string", type: "string" } },
} };
}

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

function AccountConnectedEvent$schema(): SchemaNode {
return { is: AccountConnectedEvent$is, type: "object", required: ["id", "createdAt", "type", "data"], properties: {
id: { type: "string" },
version: { type: ["integer", "null"] },
createdAt: { type: "string", format: "date-time", hasFormat: dateTime },
type: { type: "string", const: "ACCOUNT_CONNECTED" },
data: { $ref: AccountConnectedEventData },
} };
}

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

function AccountDisconnectedEvent$schema(): SchemaNode {
return { is: AccountDisconnectedEvent$is, type: "object", required: ["id", "createdAt", "type", "data"], properties: {
id: { type: "string" },
version: { type: ["integer", "null"] },
createdAt: { type: "string", format: "date-time", hasFormat: dateTime },
type: { type: "string", const: "ACCOUNT_DISCONNECTED" },
data: { $ref: AccountEventData },
} };
}

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

function AccountFailedEventData$schema(): SchemaNode {
return { is: AccountFailedEventData$is, type: "object", required: ["userId", "accountId"], properties: {
userId: { type: "string" },
accountId: { type: "string" },
loginName: { type: ["string", "null"] },
errorCode: { anyOf: [{ type: "string" }, { type: "null" }] },
errorMessage: { type: ["string", "null"] },
providers: { is: AccountFailedEventData$is$providers, type: ["array", "null"], items: { is: (value) => typeof value === "string", type: "string" } },
} };
}

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

function AccountFailedEvent$schema(): SchemaNode {
return { is: AccountFailedEvent$is, type: "object", required: ["id", "createdAt", "type", "data"], properties: {
id: { type: "string" },
version: { type: ["integer", "null"] },
createdAt: { type: "string", format: "date-time", hasFormat: dateTime },
type: { type: "string", const: "ACCOUNT_FAILED" },
data: { $ref: AccountFailedEventData },
} };
}

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

function TaskEventData$schema(): SchemaNode {
return { is: TaskEventData$is, type: "object", properties: {
userId: { type: ["string", "null"] },
sourceId: { type: ["string", "null"] },
sourceType: { anyOf: [{ type: "string" }, { type: "null" }] },
taskType: { anyOf: [{ type: "string" }, { type: "null" }] },
providers: { is: TaskEventData$is$providers, type: ["array", "null"], items: { is: (value) => typeof value === "string", type: "string" } },
} };
}

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

function TaskStartedEvent$schema(): SchemaNode {
return { is: TaskStartedEvent$is, type: "object", required: ["id", "createdAt", "type", "data"], properties: {
id: { type: "string" },
version: { type: ["integer", "null"] },
createdAt: { type: "string", format: "date-time", hasFormat: dateTime },
type: { type: "string", const: "TASK_STARTED" },
data: { $ref: TaskEventData },
} };
}

export const TaskStartedEvent: Validator = { is: TaskStartedEvent$is, schema: TaskStartedEvent$schema };

function SyncTaskStatusKnown$is(value: any): boolean {
  if (!(value === "SUCCEEDED" || value === "FAILED")) return false;
  return true;
}

function SyncTaskStatusKnown$schema(): SchemaNode {
return { is: SyncTaskStatusKnown$is, type: "string", enum: ["SUCCEEDED", "FAILED"] };
}

export const SyncTaskStatusKnown: Validator = { is: SyncTaskStatusKnown$is, schema: SyncTaskStatusKnown$schema };

function SyncTaskStatus$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function SyncTaskStatus$schema(): SchemaNode {
return { is: SyncTaskStatus$is, type: "string" };
}

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

function TaskFinishedEventData$schema(): SchemaNode {
return { is: TaskFinishedEventData$is, type: "object", properties: {
userId: { type: ["string", "null"] },
sourceId: { type: ["string", "null"] },
sourceType: { anyOf: [{ type: "string" }, { type: "null" }] },
taskType: { anyOf: [{ type: "string" }, { type: "null" }] },
providers: { is: TaskFinishedEventData$is$providers, type: ["array", "null"], items: { is: (value) => typeof value === "string", type: "string" } },
status: { anyOf: [{ type: "string" }, { type: "null" }] },
errorCode: { type: ["string", "null"] },
datapoints: { is: TaskFinishedEventData$is$datapoints, type: ["array", "null"], items: { type: "string" } },
payload: { anyOf: [{ $ref: AllDatapointPayload }, { type: "null" }] },
} };
}

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

function TaskFinishedEvent$schema(): SchemaNode {
return { is: TaskFinishedEvent$is, type: "object", required: ["id", "createdAt", "type", "data"], properties: {
id: { type: "string" },
version: { type: ["integer", "null"] },
createdAt: { type: "string", format: "date-time", hasFormat: dateTime },
type: { type: "string", const: "TASK_FINISHED" },
data: { $ref: TaskFinishedEventData },
} };
}

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

function AccountSyncTaskFinishedEventData$schema(): SchemaNode {
return { is: AccountSyncTaskFinishedEventData$is, type: "object", required: ["userId", "sourceId"], properties: {
userId: { type: "string" },
sourceId: { type: "string" },
sourceType: { anyOf: [{ type: "string" }, { type: "null" }] },
providers: { is: AccountSyncTaskFinishedEventData$is$providers, type: ["array", "null"], items: { is: (value) => typeof value === "string", type: "string" } },
status: { anyOf: [{ type: "string" }, { type: "null" }] },
monitorStatus: { anyOf: [{ type: "string" }, { type: "null" }] },
dataPoints: { is: AccountSyncTaskFinishedEventData$is$dataPoints, type: ["array", "null"], items: { type: "string" } },
datapoints: { is: AccountSyncTaskFinishedEventData$is$datapoints, type: ["array", "null"], items: { type: "string" } },
payload: { anyOf: [{ $ref: AllDatapointPayload }, { type: "null" }] },
} };
}

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

function AccountSyncTaskFinishedEvent$schema(): SchemaNode {
return { is: AccountSyncTaskFinishedEvent$is, type: "object", required: ["id", "createdAt", "type", "data"], properties: {
id: { type: "string" },
version: { type: ["integer", "null"] },
createdAt: { type: "string", format: "date-time", hasFormat: dateTime },
type: { type: "string", const: "ACCOUNT_SYNC_TASK_FINISHED" },
data: { $ref: AccountSyncTaskFinishedEventData },
} };
}

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

function ArchiveEventData$schema(): SchemaNode {
return { is: ArchiveEventData$is, type: "object", properties: {
userId: { type: ["string", "null"] },
archiveId: { type: ["string", "null"] },
} };
}

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

function ArchiveStartedEvent$schema(): SchemaNode {
return { is: ArchiveStartedEvent$is, type: "object", required: ["id", "createdAt", "type", "data"], properties: {
id: { type: "string" },
version: { type: ["integer", "null"] },
createdAt: { type: "string", format: "date-time", hasFormat: dateTime },
type: { type: "string", const: "ARCHIVE_STARTED" },
data: { $ref: ArchiveEventData },
} };
}

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

function ArchiveAnalyzedEvent$schema(): SchemaNode {
return { is: ArchiveAnalyzedEvent$is, type: "object", required: ["id", "createdAt", "type", "data"], properties: {
id: { type: "string" },
version: { type: ["integer", "null"] },
createdAt: { type: "string", format: "date-time", hasFormat: dateTime },
type: { type: "string", const: "ARCHIVE_ANALYZED" },
data: { $ref: ArchiveEventData },
} };
}

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

function ArchiveRevokedEvent$schema(): SchemaNode {
return { is: ArchiveRevokedEvent$is, type: "object", required: ["id", "createdAt", "type", "data"], properties: {
id: { type: "string" },
version: { type: ["integer", "null"] },
createdAt: { type: "string", format: "date-time", hasFormat: dateTime },
type: { type: "string", const: "ARCHIVE_REVOKED" },
data: { $ref: ArchiveEventData },
} };
}

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

function ArchiveFailedEventData$schema(): SchemaNode {
return { is: ArchiveFailedEventData$is, type: "object", properties: {
userId: { type: ["string", "null"] },
archiveId: { type: ["string", "null"] },
errorCode: { anyOf: [{ type: "string" }, { type: "null" }] },
errorMessage: { type: ["string", "null"] },
} };
}

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

function ArchiveFailedEvent$schema(): SchemaNode {
return { is: ArchiveFailedEvent$is, type: "object", required: ["id", "createdAt", "type", "data"], properties: {
id: { type: "string" },
version: { type: ["integer", "null"] },
createdAt: { type: "string", format: "date-time", hasFormat: dateTime },
type: { type: "string", const: "ARCHIVE_FAILED" },
data: { $ref: ArchiveFailedEventData },
} };
}

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

function InviteEventData$schema(): SchemaNode {
return { is: InviteEventData$is, type: "object", properties: {
userId: { type: ["string", "null"] },
inviteId: { type: ["string", "null"] },
} };
}

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

function InviteInvitedEvent$schema(): SchemaNode {
return { is: InviteInvitedEvent$is, type: "object", required: ["id", "createdAt", "type", "data"], properties: {
id: { type: "string" },
version: { type: ["integer", "null"] },
createdAt: { type: "string", format: "date-time", hasFormat: dateTime },
type: { type: "string", const: "INVITE_INVITED" },
data: { $ref: InviteEventData },
} };
}

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

function InviteLinkedEvent$schema(): SchemaNode {
return { is: InviteLinkedEvent$is, type: "object", required: ["id", "createdAt", "type", "data"], properties: {
id: { type: "string" },
version: { type: ["integer", "null"] },
createdAt: { type: "string", format: "date-time", hasFormat: dateTime },
type: { type: "string", const: "INVITE_LINKED" },
data: { $ref: InviteEventData },
} };
}

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

function AccountDataEventData$schema(): SchemaNode {
return { is: AccountDataEventData$is, type: "object", properties: {
userId: { type: ["string", "null"] },
accountId: { type: ["string", "null"] },
providers: { is: AccountDataEventData$is$providers, type: ["array", "null"], items: { is: (value) => typeof value === "string", type: "string" } },
} };
}

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

function IdentityAddedEventData$schema(): SchemaNode {
return { is: IdentityAddedEventData$is, type: "object", properties: {
userId: { type: ["string", "null"] },
accountId: { type: ["string", "null"] },
providers: { is: IdentityAddedEventData$is$providers, type: ["array", "null"], items: { is: (value) => typeof value === "string", type: "string" } },
identityId: { type: ["string", "null"] },
} };
}

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

function IdentityAddedEvent$schema(): SchemaNode {
return { is: IdentityAddedEvent$is, type: "object", required: ["id", "createdAt", "type", "data"], properties: {
id: { type: "string" },
version: { type: ["integer", "null"] },
createdAt: { type: "string", format: "date-time", hasFormat: dateTime },
type: { type: "string", const: "IDENTITY_ADDED" },
data: { $ref: IdentityAddedEventData },
} };
}

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

function RatingAddedEventData$schema(): SchemaNode {
return { is: RatingAddedEventData$is, type: "object", properties: {
userId: { type: ["string", "null"] },
accountId: { type: ["string", "null"] },
providers: { is: RatingAddedEventData$is$providers, type: ["array", "null"], items: { is: (value) => typeof value === "string", type: "string" } },
ratingId: { type: ["string", "null"] },
} };
}

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

function RatingAddedEvent$schema(): SchemaNode {
return { is: RatingAddedEvent$is, type: "object", required: ["id", "createdAt", "type", "data"], properties: {
id: { type: "string" },
version: { type: ["integer", "null"] },
createdAt: { type: "string", format: "date-time", hasFormat: dateTime },
type: { type: "string", const: "RATING_ADDED" },
data: { $ref: RatingAddedEventData },
} };
}

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
  if (at !== undefined && !(Number.isInteger(at) || at === null)) return false;
  return true;
}

function DataAddedEventData$schema(): SchemaNode {
return { is: DataAddedEventData$is, type: "object", properties: {
userId: { type: ["string", "null"] },
accountId: { type: ["string", "null"] },
providers: { is: DataAddedEventData$is$providers, type: ["array", "null"], items: { is: (value) => typeof value === "string", type: "string" } },
count: { type: ["integer", "null"] },
} };
}

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

function TransactionsAddedEvent$schema(): SchemaNode {
return { is: TransactionsAddedEvent$is, type: "object", required: ["id", "createdAt", "type", "data"], properties: {
id: { type: "string" },
version: { type: ["integer", "null"] },
createdAt: { type: "string", format: "date-time", hasFormat: dateTime },
type: { type: "string", const: "TRANSACTIONS_ADDED" },
data: { $ref: DataAddedEventData },
} };
}

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

function DocumentsAddedEvent$schema(): SchemaNode {
return { is: DocumentsAddedEvent$is, type: "object", required: ["id", "createdAt", "type", "data"], properties: {
id: { type: "string" },
version: { type: ["integer", "null"] },
createdAt: { type: "string", format: "date-time", hasFormat: dateTime },
type: { type: "string", const: "DOCUMENTS_ADDED" },
data: { $ref: DataAddedEventData },
} };
}

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
  if (at !== undefined && !(Number.isInteger(at) || at === null)) return false;
  at = value.updatedAt;
  if (at !== undefined && !((typeof at === "string" && dateTime(at)) || at === null)) return false;
  return true;
}

function DataUpdatedEventData$schema(): SchemaNode {
return { is: DataUpdatedEventData$is, type: "object", properties: {
userId: { type: ["string", "null"] },
accountId: { type: ["string", "null"] },
providers: { is: DataUpdatedEventData$is$providers, type: ["array", "null"], items: { is: (value) => typeof value === "string", type: "string" } },
count: { type: ["integer", "null"] },
updatedAt: { type: ["string", "null"], format: "date-time", hasFormat: dateTime },
} };
}

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
  if (at !== undefined && !(Number.isInteger(at) || at === null)) return false;
  at = value.updatedAt;
  if (at !== undefined && !((typeof at === "string" && dateTime(at)) || at === null)) return false;
  at = value.updatedIds;
  if (at !== undefined && !DataUpdatedByIdEventData$is$updatedIds(at)) return false;
  return true;
}

function DataUpdatedByIdEventData$schema(): SchemaNode {
return { is: DataUpdatedByIdEventData$is, type: "object", properties: {
userId: { type: ["string", "null"] },
accountId: { type: ["string", "null"] },
providers: { is: DataUpdatedByIdEventData$is$providers, type: ["array", "null"], items: { is: (value) => typeof value === "string", type: "string" } },
count: { type: ["integer", "null"] },
updatedAt: { type: ["string", "null"], format: "date-time", hasFormat: dateTime },
updatedIds: { is: DataUpdatedByIdEventData$is$updatedIds, type: ["array", "null"], items: { is: (value) => typeof value === "string", type: "string" } },
} };
}

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

function DocumentsUpdatedEvent$schema(): SchemaNode {
return { is: DocumentsUpdatedEvent$is, type: "object", required: ["id", "createdAt", "type", "data"], properties: {
id: { type: "string" },
version: { type: ["integer", "null"] },
createdAt: { type: "string", format: "date-time", hasFormat: dateTime },
type: { type: "string", const: "DOCUMENTS_UPDATED" },
data: { $ref: DataUpdatedByIdEventData },
} };
}

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

function EmploymentsAddedEvent$schema(): SchemaNode {
return { is: EmploymentsAddedEvent$is, type: "object", required: ["id", "createdAt", "type", "data"], properties: {
id: { type: "string" },
version: { type: ["integer", "null"] },
createdAt: { type: "string", format: "date-time", hasFormat: dateTime },
type: { type: "string", const: "EMPLOYMENTS_ADDED" },
data: { $ref: DataAddedEventData },
} };
}

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

function EmploymentsUpdatedEvent$schema(): SchemaNode {
return { is: EmploymentsUpdatedEvent$is, type: "object", required: ["id", "createdAt", "type", "data"], properties: {
id: { type: "string" },
version: { type: ["integer", "null"] },
createdAt: { type: "string", format: "date-time", hasFormat: dateTime },
type: { type: "string", const: "EMPLOYMENTS_UPDATED" },
data: { $ref: DataUpdatedByIdEventData },
} };
}

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

function IncomesAddedEvent$schema(): SchemaNode {
return { is: IncomesAddedEvent$is, type: "object", required: ["id", "createdAt", "type", "data"], properties: {
id: { type: "string" },
version: { type: ["integer", "null"] },
createdAt: { type: "string", format: "date-time", hasFormat: dateTime },
type: { type: "string", const: "INCOMES_ADDED" },
data: { $ref: DataAddedEventData },
} };
}

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
  if (at !== undefined && !(Number.isInteger(at) || at === null)) return false;
  at = value.updatedAt;
  if (at !== undefined && !((typeof at === "string" && dateTime(at)) || at === null)) return false;
  at = value.updatedFrom;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.updatedTo;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  return true;
}

function DataUpdatedInPeriodEventData$schema(): SchemaNode {
return { is: DataUpdatedInPeriodEventData$is, type: "object", properties: {
userId: { type: ["string", "null"] },
accountId: { type: ["string", "null"] },
providers: { is: DataUpdatedInPeriodEventData$is$providers, type: ["array", "null"], items: { is: (value) => typeof value === "string", type: "string" } },
count: { type: ["integer", "null"] },
updatedAt: { type: ["string", "null"], format: "date-time", hasFormat: dateTime },
updatedFrom: { type: ["string", "null"] },
updatedTo: { type: ["string", "null"] },
} };
}

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

function IncomesUpdatedEvent$schema(): SchemaNode {
return { is: IncomesUpdatedEvent$is, type: "object", required: ["id", "createdAt", "type", "data"], properties: {
id: { type: "string" },
version: { type: ["integer", "null"] },
createdAt: { type: "string", format: "date-time", hasFormat: dateTime },
type: { type: "string", const: "INCOMES_UPDATED" },
data: { $ref: DataUpdatedInPeriodEventData },
} };
}

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

function ContributionsAddedEvent$schema(): SchemaNode {
return { is: ContributionsAddedEvent$is, type: "object", required: ["id", "createdAt", "type", "data"], properties: {
id: { type: "string" },
version: { type: ["integer", "null"] },
createdAt: { type: "string", format: "date-time", hasFormat: dateTime },
type: { type: "string", const: "CONTRIBUTIONS_ADDED" },
data: { $ref: DataAddedEventData },
} };
}

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

function ContributionsUpdatedEvent$schema(): SchemaNode {
return { is: ContributionsUpdatedEvent$is, type: "object", required: ["id", "createdAt", "type", "data"], properties: {
id: { type: "string" },
version: { type: ["integer", "null"] },
createdAt: { type: "string", format: "date-time", hasFormat: dateTime },
type: { type: "string", const: "CONTRIBUTIONS_UPDATED" },
data: { $ref: DataUpdatedInPeriodEventData },
} };
}

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

function EincomesAddedEvent$schema(): SchemaNode {
return { is: EincomesAddedEvent$is, type: "object", required: ["id", "createdAt", "type", "data"], properties: {
id: { type: "string" },
version: { type: ["integer", "null"] },
createdAt: { type: "string", format: "date-time", hasFormat: dateTime },
type: { type: "string", const: "EINCOMES_ADDED" },
data: { $ref: DataAddedEventData },
} };
}

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

function EincomesUpdatedEvent$schema(): SchemaNode {
return { is: EincomesUpdatedEvent$is, type: "object", required: ["id", "createdAt", "type", "data"], properties: {
id: { type: "string" },
version: { type: ["integer", "null"] },
createdAt: { type: "string", format: "date-time", hasFormat: dateTime },
type: { type: "string", const: "EINCOMES_UPDATED" },
data: { $ref: DataUpdatedInPeriodEventData },
} };
}

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

function LiabilitiesAddedEvent$schema(): SchemaNode {
return { is: LiabilitiesAddedEvent$is, type: "object", required: ["id", "createdAt", "type", "data"], properties: {
id: { type: "string" },
version: { type: ["integer", "null"] },
createdAt: { type: "string", format: "date-time", hasFormat: dateTime },
type: { type: "string", const: "LIABILITIES_ADDED" },
data: { $ref: DataAddedEventData },
} };
}

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

function LiabilitiesUpdatedEvent$schema(): SchemaNode {
return { is: LiabilitiesUpdatedEvent$is, type: "object", required: ["id", "createdAt", "type", "data"], properties: {
id: { type: "string" },
version: { type: ["integer", "null"] },
createdAt: { type: "string", format: "date-time", hasFormat: dateTime },
type: { type: "string", const: "LIABILITIES_UPDATED" },
data: { $ref: DataUpdatedByIdEventData },
} };
}

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

function ItemAddedEventData$schema(): SchemaNode {
return { is: ItemAddedEventData$is, type: "object", properties: {
userId: { type: ["string", "null"] },
accountId: { type: ["string", "null"] },
providers: { is: ItemAddedEventData$is$providers, type: ["array", "null"], items: { is: (value) => typeof value === "string", type: "string" } },
id: { type: ["string", "null"] },
} };
}

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

function InsightAddedEvent$schema(): SchemaNode {
return { is: InsightAddedEvent$is, type: "object", required: ["id", "createdAt", "type", "data"], properties: {
id: { type: "string" },
version: { type: ["integer", "null"] },
createdAt: { type: "string", format: "date-time", hasFormat: dateTime },
type: { type: "string", const: "INSIGHT_ADDED" },
data: { $ref: ItemAddedEventData },
} };
}

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

function LinkAddedEvent$schema(): SchemaNode {
return { is: LinkAddedEvent$is, type: "object", required: ["id", "createdAt", "type", "data"], properties: {
id: { type: "string" },
version: { type: ["integer", "null"] },
createdAt: { type: "string", format: "date-time", hasFormat: dateTime },
type: { type: "string", const: "LINK_ADDED" },
data: { $ref: ItemAddedEventData },
} };
}

export const LinkAddedEvent: Validator = { is: LinkAddedEvent$is, schema: LinkAddedEvent$schema };

function VerificationEventData$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.verificationId;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  return true;
}

function VerificationEventData$schema(): SchemaNode {
return { is: VerificationEventData$is, type: "object", properties: {
verificationId: { type: ["string", "null"] },
} };
}

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

function VerificationStartedEvent$schema(): SchemaNode {
return { is: VerificationStartedEvent$is, type: "object", required: ["id", "createdAt", "type", "data"], properties: {
id: { type: "string" },
version: { type: ["integer", "null"] },
createdAt: { type: "string", format: "date-time", hasFormat: dateTime },
type: { type: "string", const: "VERIFICATION_STARTED" },
data: { $ref: VerificationEventData },
} };
}

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

function VerificationNameMatches$schema(): SchemaNode {
return { is: VerificationNameMatches$is, type: "object", properties: {
firstNameMatches: { type: ["boolean", "null"] },
lastNameMatches: { type: ["boolean", "null"] },
middleNameMatches: { type: ["boolean", "null"] },
fullNameMatches: { type: ["boolean", "null"] },
} };
}

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

function VerificationIdMatch$schema(): SchemaNode {
return { is: VerificationIdMatch$is, type: "object", properties: {
idNumber: { type: ["string", "null"] },
idType: { type: ["string", "null"] },
idSubtype: { type: ["string", "null"] },
matches: { type: ["boolean", "null"] },
} };
}

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

function VerificationContactMatch$schema(): SchemaNode {
return { is: VerificationContactMatch$is, type: "object", properties: {
value: { type: ["string", "null"] },
matches: { type: ["boolean", "null"] },
disposable: { type: ["boolean", "null"] },
deliverable: { type: ["boolean", "null"] },
active: { type: ["boolean", "null"] },
provider: { type: ["string", "null"] },
freeProvider: { type: ["boolean", "null"] },
} };
}

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

function VerificationAdditionalMatches$schema(): SchemaNode {
return { is: VerificationAdditionalMatches$is, type: "object", properties: {
ids: { is: VerificationAdditionalMatches$is$ids, type: ["array", "null"], items: { $ref: VerificationIdMatch } },
dobMatches: { type: ["boolean", "null"] },
genderMatches: { type: ["boolean", "null"] },
phoneMatches: { anyOf: [{ $ref: VerificationContactMatch }, { type: "null" }] },
emailMatches: { anyOf: [{ $ref: VerificationContactMatch }, { type: "null" }] },
addressMatches: { type: ["boolean", "null"] },
} };
}

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

function VerificationResult$schema(): SchemaNode {
return { is: VerificationResult$is, type: "object", properties: {
finalMatches: { type: ["boolean", "null"] },
names: { anyOf: [{ $ref: VerificationNameMatches }, { type: "null" }] },
additionalData: { anyOf: [{ $ref: VerificationAdditionalMatches }, { type: "null" }] },
} };
}

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

function VerificationCompletedEventData$schema(): SchemaNode {
return { is: VerificationCompletedEventData$is, type: "object", properties: {
verificationId: { type: ["string", "null"] },
resultCode: { type: ["string", "null"] },
resultMessage: { type: ["string", "null"] },
result: { anyOf: [{ $ref: VerificationResult }, { type: "null" }] },
} };
}

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

function VerificationCompletedEvent$schema(): SchemaNode {
return { is: VerificationCompletedEvent$is, type: "object", required: ["id", "createdAt", "type", "data"], properties: {
id: { type: "string" },
version: { type: ["integer", "null"] },
createdAt: { type: "string", format: "date-time", hasFormat: dateTime },
type: { type: "string", const: "VERIFICATION_COMPLETED" },
data: { $ref: VerificationCompletedEventData },
} };
}

export const VerificationCompletedEvent: Validator = { is: VerificationCompletedEvent$is, schema: VerificationCompletedEvent$schema };

function RecordTypeKnown$is(value: any): boolean {
  if (value !== "SOCIAL_SECURITY") return false;
  return true;
}

function RecordTypeKnown$schema(): SchemaNode {
return { is: RecordTypeKnown$is, type: "string", enum: ["SOCIAL_SECURITY"] };
}

export const RecordTypeKnown: Validator = { is: RecordTypeKnown$is, schema: RecordTypeKnown$schema };

function RecordType$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function RecordType$schema(): SchemaNode {
return { is: RecordType$is, type: "string" };
}

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

function RecordEventData$schema(): SchemaNode {
return { is: RecordEventData$is, type: "object", properties: {
recordId: { type: ["string", "null"] },
recordType: { anyOf: [{ type: "string" }, { type: "null" }] },
} };
}

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

function RecordCreatedEvent$schema(): SchemaNode {
return { is: RecordCreatedEvent$is, type: "object", required: ["id", "createdAt", "type", "data"], properties: {
id: { type: "string" },
version: { type: ["integer", "null"] },
createdAt: { type: "string", format: "date-time", hasFormat: dateTime },
type: { type: "string", const: "RECORD_CREATED" },
data: { $ref: RecordEventData },
} };
}

export const RecordCreatedEvent: Validator = { is: RecordCreatedEvent$is, schema: RecordCreatedEvent$schema };

function RecordStatusKnown$is(value: any): boolean {
  if (!(value === "PROCESSING" || value === "COMPLETED" || value === "ERROR")) return false;
  return true;
}

function RecordStatusKnown$schema(): SchemaNode {
return { is: RecordStatusKnown$is, type: "string", enum: ["PROCESSING", "COMPLETED", "ERROR"] };
}

export const RecordStatusKnown: Validator = { is: RecordStatusKnown$is, schema: RecordStatusKnown$schema };

function RecordStatus$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function RecordStatus$schema(): SchemaNode {
return { is: RecordStatus$is, type: "string" };
}

export const RecordStatus: Validator = { is: RecordStatus$is, schema: RecordStatus$schema };

function RecordResultCodeKnown$is(value: any): boolean {
  if (!(value === "SUCCESS" || value === "NO_DATA" || value === "INVALID_PARAMETERS" || value === "SYSTEM_ERROR" || value === "SERVICE_UNAVAILABLE")) return false;
  return true;
}

function RecordResultCodeKnown$schema(): SchemaNode {
return { is: RecordResultCodeKnown$is, type: "string", enum: ["SUCCESS", "NO_DATA", "INVALID_PARAMETERS", "SYSTEM_ERROR", "SERVICE_UNAVAILABLE"] };
}

export const RecordResultCodeKnown: Validator = { is: RecordResultCodeKnown$is, schema: RecordResultCodeKnown$schema };

function RecordResultCode$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function RecordResultCode$schema(): SchemaNode {
return { is: RecordResultCode$is, type: "string" };
}

export const RecordResultCode: Validator = { is: RecordResultCode$is, schema: RecordResultCode$schema };

function SocialSecurityResult$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.fullName;
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

function SocialSecurityResult$schema(): SchemaNode {
return { is: SocialSecurityResult$is, type: "object", properties: {
fullName: { type: ["string", "null"] },
curp: { type: ["string", "null"] },
nss: { type: ["string", "null"] },
payMark: { type: ["boolean", "null"] },
reportDate: { type: ["string", "null"], format: "date", hasFormat: date },
employerName: { type: ["string", "null"] },
employerRegistration: { type: ["string", "null"] },
state: { type: ["string", "null"] },
contributionDays: { type: ["integer", "null"] },
contributionBaseAmount: { type: ["number", "null"] },
currency: { type: ["string", "null"] },
} };
}

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
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  return true;
}

function Consent$schema(): SchemaNode {
return { is: Consent$is, type: "object", properties: {
type: { type: ["string", "null"] },
version: { type: ["string", "number", "null"] },
consentedAt: { type: ["string", "null"], format: "date-time", hasFormat: dateTime },
consentedWith: { type: ["string", "null"] },
consentTemplateId: { type: ["string", "null"] },
} };
}

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

function SocialSecurityInquiry$schema(): SchemaNode {
return { is: SocialSecurityInquiry$is, type: "object", properties: {
emailAddress: { type: ["string", "null"] },
fullName: { type: ["string", "null"] },
mobileNumber: { type: ["string", "null"] },
curp: { type: ["string", "null"] },
nss: { type: ["string", "null"] },
templateId: { type: ["string", "null"] },
consent: { anyOf: [{ $ref: Consent }, { type: "null" }] },
} };
}

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

function SocialSecurity$schema(): SchemaNode {
return { is: SocialSecurity$is, type: "object", properties: {
id: { type: ["string", "null"] },
createdAt: { type: ["string", "null"], format: "date-time", hasFormat: dateTime },
status: { anyOf: [{ type: "string" }, { type: "null" }] },
resultCode: { anyOf: [{ type: "string" }, { type: "null" }] },
resultMessage: { type: ["string", "null"] },
result: { anyOf: [{ $ref: SocialSecurityResult }, { type: "null" }] },
requestMeta: { anyOf: [{ $ref: SocialSecurityInquiry }, { type: "null" }] },
} };
}

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

function RecordCompletedEventData$schema(): SchemaNode {
return { is: RecordCompletedEventData$is, type: "object", properties: {
recordId: { type: ["string", "null"] },
recordType: { anyOf: [{ type: "string" }, { type: "null" }] },
status: { anyOf: [{ type: "string" }, { type: "null" }] },
resultCode: { anyOf: [{ type: "string" }, { type: "null" }] },
resultMessage: { type: ["string", "null"] },
payload: { anyOf: [{ $ref: SocialSecurity }, { type: "null" }] },
} };
}

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

function RecordCompletedEvent$schema(): SchemaNode {
return { is: RecordCompletedEvent$is, type: "object", required: ["id", "createdAt", "type", "data"], properties: {
id: { type: "string" },
version: { type: ["integer", "null"] },
createdAt: { type: "string", format: "date-time", hasFormat: dateTime },
type: { type: "string", const: "RECORD_COMPLETED" },
data: { $ref: RecordCompletedEventData },
} };
}

export const RecordCompletedEvent: Validator = { is: RecordCompletedEvent$is, schema: RecordCompletedEvent$schema };

function UserSessionEventData$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.session;
  if (at !== undefined && !(UserSession$is(at) || at === null)) return false;
  return true;
}

function UserSessionEventData$schema(): SchemaNode {
return { is: UserSessionEventData$is, type: "object", properties: {
session: { anyOf: [{ $ref: UserSession }, { type: "null" }] },
} };
}

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

function UserSessionCompletedEventData$schema(): SchemaNode {
return { is: UserSessionCompletedEventData$is, type: "object", properties: {
session: { anyOf: [{ $ref: UserSession }, { type: "null" }] },
payload: { anyOf: [{ $ref: UserPayload }, { type: "null" }] },
} };
}

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

function UserSessionCompletedEvent$schema(): SchemaNode {
return { is: UserSessionCompletedEvent$is, type: "object", required: ["id", "createdAt", "type", "data"], properties: {
id: { type: "string" },
version: { type: ["integer", "null"] },
createdAt: { type: "string", format: "date-time", hasFormat: dateTime },
type: { type: "string", const: "USER_SESSION_COMPLETED" },
data: { $ref: UserSessionCompletedEventData },
} };
}

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

function UserSessionResetEvent$schema(): SchemaNode {
return { is: UserSessionResetEvent$is, type: "object", required: ["id", "createdAt", "type", "data"], properties: {
id: { type: "string" },
version: { type: ["integer", "null"] },
createdAt: { type: "string", format: "date-time", hasFormat: dateTime },
type: { type: "string", const: "USER_SESSION_RESET" },
data: { $ref: UserSessionEventData },
} };
}

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

function AccountCallback$schema(): SchemaNode {
return { is: AccountCallback$is, type: "object", required: ["accountId", "userId", "providerId"], properties: {
accountId: { type: "string" },
userId: { type: "string" },
providerId: { type: "string" },
} };
}

export const AccountCallback: Validator = { is: AccountCallback$is, schema: AccountCallback$schema };

function WidgetCloseReasonKnown$is(value: any): boolean {
  if (!(value === "close" || value === "exit" || value === "error")) return false;
  return true;
}

function WidgetCloseReasonKnown$schema(): SchemaNode {
return { is: WidgetCloseReasonKnown$is, type: "string", enum: ["close", "exit", "error"] };
}

export const WidgetCloseReasonKnown: Validator = { is: WidgetCloseReasonKnown$is, schema: WidgetCloseReasonKnown$schema };

function WidgetCloseReason$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function WidgetCloseReason$schema(): SchemaNode {
return { is: WidgetCloseReason$is, type: "string" };
}

export const WidgetCloseReason: Validator = { is: WidgetCloseReason$is, schema: WidgetCloseReason$schema };

function UploadsCallback$is$uploads(value: any): boolean {
  if (!(Array.isArray(value) || value === null)) return false;
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

function UploadsCallback$schema(): SchemaNode {
return { is: UploadsCallback$is, type: "object", properties: {
uploads: { is: UploadsCallback$is$uploads, type: ["array", "null"], items: {} },
userId: { type: ["string", "null"] },
} };
}

export const UploadsCallback: Validator = { is: UploadsCallback$is, schema: UploadsCallback$schema };

function UiEventNameKnown$is(value: any): boolean {
  if (!(value === "ConsentPageOpened" || value === "ProviderListPageOpened" || value === "LoginPageOpened" || value === "MfaPageOpened" || value === "ConnectSuccessPageOpened" || value === "AccountRevokePageOpened" || value === "LoginOptionsPageOpened" || value === "EmployerSurveyPageOpened" || value === "FileTypeListPageOpened" || value === "FileTypePageOpened" || value === "ArchiveSuccessPageOpened" || value === "RevokeArchivePageOpened")) return false;
  return true;
}

function UiEventNameKnown$schema(): SchemaNode {
return { is: UiEventNameKnown$is, type: "string", enum: ["ConsentPageOpened", "ProviderListPageOpened", "LoginPageOpened", "MfaPageOpened", "ConnectSuccessPageOpened", "AccountRevokePageOpened", "LoginOptionsPageOpened", "EmployerSurveyPageOpened", "FileTypeListPageOpened", "FileTypePageOpened", "ArchiveSuccessPageOpened", "RevokeArchivePageOpened"] };
}

export const UiEventNameKnown: Validator = { is: UiEventNameKnown$is, schema: UiEventNameKnown$schema };

function UiEventName$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function UiEventName$schema(): SchemaNode {
return { is: UiEventName$is, type: "string" };
}

export const UiEventName: Validator = { is: UiEventName$is, schema: UiEventName$schema };

function noParameters$is(value: any): boolean {
  if (!isObject(value)) return false;
  for (const name in value) {
    if (Object.hasOwn(value, name)) { return false; }
  }
  return true;
}

function noParameters$schema(): SchemaNode {
return { is: noParameters$is, type: "object", additionalProperties: false };
}

export const noParameters: Validator = { is: noParameters$is, schema: noParameters$schema };

function requestHeaders$is(value: any): boolean {
  if (!isObject(value)) return false;
  for (const name in value) {
    if (Object.hasOwn(value, name)) { if (typeof value[name] !== "string") return false; }
  }
  return true;
}

function requestHeaders$schema(): SchemaNode {
return { is: requestHeaders$is, type: "object", additionalProperties: { type: "string" } };
}

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

function listUsersRequest$schema(): SchemaNode {
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

function createUserRequest$schema(): SchemaNode {
return { is: createUserRequest$is, type: "object", additionalProperties: false, properties: {
path: { $ref: noParameters },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
body: { $ref: UserPostRequest },
} };
}

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

function getUserRequest$schema(): SchemaNode {
return { is: getUserRequest$is, type: "object", additionalProperties: false, required: ["path"], properties: {
path: { is: getUserRequest$is$path, type: "object", additionalProperties: false, required: ["id"], properties: {
id: { type: "string", minLength: 1, maxLength: 200 },
} },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
} };
}

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

function getUserSessionPayloadRequest$schema(): SchemaNode {
return { is: getUserSessionPayloadRequest$is, type: "object", additionalProperties: false, required: ["path"], properties: {
path: { is: getUserSessionPayloadRequest$is$path, type: "object", additionalProperties: false, required: ["id"], properties: {
id: { type: "string", minLength: 1, maxLength: 200 },
} },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
} };
}

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

function resetUserSessionRequest$schema(): SchemaNode {
return { is: resetUserSessionRequest$is, type: "object", additionalProperties: false, required: ["path"], properties: {
path: { is: resetUserSessionRequest$is$path, type: "object", additionalProperties: false, required: ["id"], properties: {
id: { type: "string", minLength: 1, maxLength: 200 },
} },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
} };
}

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

function createTokenRequest$schema(): SchemaNode {
return { is: createTokenRequest$is, type: "object", additionalProperties: false, required: ["query"], properties: {
path: { $ref: noParameters },
query: { is: createTokenRequest$is$query, type: "object", additionalProperties: false, required: ["userId"], properties: {
userId: { type: "string", minLength: 1, maxLength: 200 },
} },
headers: { $ref: requestHeaders },
} };
}

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

function listProvidersRequest$schema(): SchemaNode {
return { is: listProvidersRequest$is, type: "object", additionalProperties: false, properties: {
path: { $ref: noParameters },
query: { is: listProvidersRequest$is$query, type: "object", additionalProperties: false, properties: {
size: { type: "integer", minimum: 1, maximum: 150 },
cursor: { type: "string", minLength: 1 },
type: { type: "string", minLength: 1 },
subType: { type: "string", minLength: 1 },
active: { type: "boolean" },
enabled: { type: "boolean" },
accountConnection: { type: "boolean" },
name: { type: "string", minLength: 1 },
ids: { is: listProvidersRequest$is$query$ids, type: "array", minItems: 1, items: { is: (value) => typeof value === "string" && value.length >= 1 && /^[^,]+$/u.test(value), type: "string", minLength: 1, pattern: "^[^,]+$" } },
topIds: { is: listProvidersRequest$is$query$topIds, type: "array", minItems: 1, maxItems: 10, items: { is: (value) => typeof value === "string" && value.length >= 1 && /^[^,]+$/u.test(value), type: "string", minLength: 1, pattern: "^[^,]+$" } },
} },
headers: { $ref: requestHeaders },
} };
}

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

function getProviderRequest$schema(): SchemaNode {
return { is: getProviderRequest$is, type: "object", additionalProperties: false, required: ["path"], properties: {
path: { is: getProviderRequest$is$path, type: "object", additionalProperties: false, required: ["id"], properties: {
id: { type: "string", minLength: 1, maxLength: 200 },
} },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
} };
}

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

function listAccountsRequest$schema(): SchemaNode {
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

function getAccountRequest$schema(): SchemaNode {
return { is: getAccountRequest$is, type: "object", additionalProperties: false, required: ["path"], properties: {
path: { is: getAccountRequest$is$path, type: "object", additionalProperties: false, required: ["id"], properties: {
id: { type: "string", minLength: 1, maxLength: 200 },
} },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
} };
}

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

function revokeAccountRequest$schema(): SchemaNode {
return { is: revokeAccountRequest$is, type: "object", additionalProperties: false, required: ["path"], properties: {
path: { is: revokeAccountRequest$is$path, type: "object", additionalProperties: false, required: ["id"], properties: {
id: { type: "string", minLength: 1, maxLength: 200 },
} },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
} };
}

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

function getAccountPayloadRequest$schema(): SchemaNode {
return { is: getAccountPayloadRequest$is, type: "object", additionalProperties: false, required: ["path"], properties: {
path: { is: getAccountPayloadRequest$is$path, type: "object", additionalProperties: false, required: ["id"], properties: {
id: { type: "string", minLength: 1, maxLength: 200 },
} },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
} };
}

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

function generateAccountExportRequest$schema(): SchemaNode {
return { is: generateAccountExportRequest$is, type: "object", additionalProperties: false, required: ["path", "body"], properties: {
path: { is: generateAccountExportRequest$is$path, type: "object", additionalProperties: false, required: ["id"], properties: {
id: { type: "string", minLength: 1, maxLength: 200 },
} },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
body: { $ref: AccountExportGenerateRequest },
} };
}

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

function disableAccountMonitorRequest$schema(): SchemaNode {
return { is: disableAccountMonitorRequest$is, type: "object", additionalProperties: false, required: ["path"], properties: {
path: { is: disableAccountMonitorRequest$is$path, type: "object", additionalProperties: false, required: ["id"], properties: {
id: { type: "string", minLength: 1, maxLength: 200 },
} },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
} };
}

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

function listTasksRequest$schema(): SchemaNode {
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

function getTaskRequest$schema(): SchemaNode {
return { is: getTaskRequest$is, type: "object", additionalProperties: false, required: ["path"], properties: {
path: { is: getTaskRequest$is$path, type: "object", additionalProperties: false, required: ["id"], properties: {
id: { type: "string", minLength: 1, maxLength: 200 },
} },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
} };
}

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

function listIdentitiesRequest$schema(): SchemaNode {
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

function getIdentityRequest$schema(): SchemaNode {
return { is: getIdentityRequest$is, type: "object", additionalProperties: false, required: ["path"], properties: {
path: { is: getIdentityRequest$is$path, type: "object", additionalProperties: false, required: ["id"], properties: {
id: { type: "string", minLength: 1, maxLength: 200 },
} },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
} };
}

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

function listEmploymentsRequest$schema(): SchemaNode {
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

function getEmploymentRequest$schema(): SchemaNode {
return { is: getEmploymentRequest$is, type: "object", additionalProperties: false, required: ["path"], properties: {
path: { is: getEmploymentRequest$is$path, type: "object", additionalProperties: false, required: ["id"], properties: {
id: { type: "string", minLength: 1, maxLength: 200 },
} },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
} };
}

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

function listIncomesRequest$schema(): SchemaNode {
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

function getIncomeRequest$schema(): SchemaNode {
return { is: getIncomeRequest$is, type: "object", additionalProperties: false, required: ["path"], properties: {
path: { is: getIncomeRequest$is$path, type: "object", additionalProperties: false, required: ["id"], properties: {
id: { type: "string", minLength: 1, maxLength: 200 },
} },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
} };
}

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

function listEincomesRequest$schema(): SchemaNode {
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

function getEincomeRequest$schema(): SchemaNode {
return { is: getEincomeRequest$is, type: "object", additionalProperties: false, required: ["path"], properties: {
path: { is: getEincomeRequest$is$path, type: "object", additionalProperties: false, required: ["id"], properties: {
id: { type: "string", minLength: 1, maxLength: 200 },
} },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
} };
}

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

function listContributionsRequest$schema(): SchemaNode {
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

function getContributionRequest$schema(): SchemaNode {
return { is: getContributionRequest$is, type: "object", additionalProperties: false, required: ["path"], properties: {
path: { is: getContributionRequest$is$path, type: "object", additionalProperties: false, required: ["id"], properties: {
id: { type: "string", minLength: 1, maxLength: 200 },
} },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
} };
}

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

function listLiabilitiesRequest$schema(): SchemaNode {
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

function getLiabilityRequest$schema(): SchemaNode {
return { is: getLiabilityRequest$is, type: "object", additionalProperties: false, required: ["path"], properties: {
path: { is: getLiabilityRequest$is$path, type: "object", additionalProperties: false, required: ["id"], properties: {
id: { type: "string", minLength: 1, maxLength: 200 },
} },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
} };
}

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

function listTransactionsRequest$schema(): SchemaNode {
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

function getTransactionRequest$schema(): SchemaNode {
return { is: getTransactionRequest$is, type: "object", additionalProperties: false, required: ["path"], properties: {
path: { is: getTransactionRequest$is$path, type: "object", additionalProperties: false, required: ["id"], properties: {
id: { type: "string", minLength: 1, maxLength: 200 },
} },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
} };
}

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

function listRatingsRequest$schema(): SchemaNode {
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

function getRatingRequest$schema(): SchemaNode {
return { is: getRatingRequest$is, type: "object", additionalProperties: false, required: ["path"], properties: {
path: { is: getRatingRequest$is$path, type: "object", additionalProperties: false, required: ["id"], properties: {
id: { type: "string", minLength: 1, maxLength: 200 },
} },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
} };
}

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

function listDocumentsRequest$schema(): SchemaNode {
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

function getDocumentRequest$schema(): SchemaNode {
return { is: getDocumentRequest$is, type: "object", additionalProperties: false, required: ["path"], properties: {
path: { is: getDocumentRequest$is$path, type: "object", additionalProperties: false, required: ["id"], properties: {
id: { type: "string", minLength: 1, maxLength: 200 },
} },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
} };
}

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

function listInsightsRequest$schema(): SchemaNode {
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

function getInsightRequest$schema(): SchemaNode {
return { is: getInsightRequest$is, type: "object", additionalProperties: false, required: ["path"], properties: {
path: { is: getInsightRequest$is$path, type: "object", additionalProperties: false, required: ["id"], properties: {
id: { type: "string", minLength: 1, maxLength: 200 },
} },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
} };
}

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

function listLinksRequest$schema(): SchemaNode {
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

function getLinkRequest$schema(): SchemaNode {
return { is: getLinkRequest$is, type: "object", additionalProperties: false, required: ["path"], properties: {
path: { is: getLinkRequest$is$path, type: "object", additionalProperties: false, required: ["id"], properties: {
id: { type: "string", minLength: 1, maxLength: 200 },
} },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
} };
}

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

function listArchivesRequest$schema(): SchemaNode {
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

function createArchiveRequest$schema(): SchemaNode {
return { is: createArchiveRequest$is, type: "object", additionalProperties: false, required: ["body"], properties: {
path: { $ref: noParameters },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
body: { $ref: ArchiveCreateRequest },
} };
}

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

function getArchiveRequest$schema(): SchemaNode {
return { is: getArchiveRequest$is, type: "object", additionalProperties: false, required: ["path"], properties: {
path: { is: getArchiveRequest$is$path, type: "object", additionalProperties: false, required: ["id"], properties: {
id: { type: "string", minLength: 1, maxLength: 200 },
} },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
} };
}

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

function deleteArchiveRequest$schema(): SchemaNode {
return { is: deleteArchiveRequest$is, type: "object", additionalProperties: false, required: ["path"], properties: {
path: { is: deleteArchiveRequest$is$path, type: "object", additionalProperties: false, required: ["id"], properties: {
id: { type: "string", minLength: 1, maxLength: 200 },
} },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
} };
}

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

function createAndClassifyArchiveRequest$schema(): SchemaNode {
return { is: createAndClassifyArchiveRequest$is, type: "object", additionalProperties: false, required: ["body"], properties: {
path: { $ref: noParameters },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
body: { $ref: ArchiveClassifyRequest },
} };
}

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

function uploadPayslipFileRequest$schema(): SchemaNode {
return { is: uploadPayslipFileRequest$is, type: "object", additionalProperties: false, required: ["body"], properties: {
path: { $ref: noParameters },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
body: { $ref: ArchivePayslipRawFileUploadRequest },
} };
}

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

function getArchivePayslipDataRequest$schema(): SchemaNode {
return { is: getArchivePayslipDataRequest$is, type: "object", additionalProperties: false, required: ["query"], properties: {
path: { $ref: noParameters },
query: { is: getArchivePayslipDataRequest$is$query, type: "object", additionalProperties: false, required: ["archiveId"], properties: {
archiveId: { type: "string", minLength: 1 },
} },
headers: { $ref: requestHeaders },
} };
}

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

function listArchivePayslipPredictionsRequest$schema(): SchemaNode {
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

function sendPayslipManualResultRequest$schema(): SchemaNode {
return { is: sendPayslipManualResultRequest$is, type: "object", additionalProperties: false, required: ["body"], properties: {
path: { $ref: noParameters },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
body: { $ref: ArchivePayslipManualResultSendRequest },
} };
}

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

function listFileTypesRequest$schema(): SchemaNode {
return { is: listFileTypesRequest$is, type: "object", additionalProperties: false, properties: {
path: { $ref: noParameters },
query: { is: listFileTypesRequest$is$query, type: "object", additionalProperties: false, properties: {
size: { type: "integer", minimum: 1, maximum: 150 },
cursor: { type: "string", minLength: 1 },
type: { type: "string", minLength: 1 },
active: { type: "boolean" },
enabled: { type: "boolean" },
ocr: { type: "boolean" },
} },
headers: { $ref: requestHeaders },
} };
}

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

function listInvitesRequest$schema(): SchemaNode {
return { is: listInvitesRequest$is, type: "object", additionalProperties: false, properties: {
path: { $ref: noParameters },
query: { is: listInvitesRequest$is$query, type: "object", additionalProperties: false, properties: {
size: { type: "integer", minimum: 1, maximum: 150 },
cursor: { type: "string", minLength: 1 },
} },
headers: { $ref: requestHeaders },
} };
}

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

function createInviteRequest$schema(): SchemaNode {
return { is: createInviteRequest$is, type: "object", additionalProperties: false, required: ["body"], properties: {
path: { $ref: noParameters },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
body: { $ref: InvitePostRequest },
} };
}

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

function getInviteRequest$schema(): SchemaNode {
return { is: getInviteRequest$is, type: "object", additionalProperties: false, required: ["path"], properties: {
path: { is: getInviteRequest$is$path, type: "object", additionalProperties: false, required: ["id"], properties: {
id: { type: "string", minLength: 1, maxLength: 200 },
} },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
} };
}

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

function listInviteLogsRequest$schema(): SchemaNode {
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

function listInviteTemplatesRequest$schema(): SchemaNode {
return { is: listInviteTemplatesRequest$is, type: "object", additionalProperties: false, properties: {
path: { $ref: noParameters },
query: { is: listInviteTemplatesRequest$is$query, type: "object", additionalProperties: false, properties: {
size: { type: "integer", minimum: 1, maximum: 150 },
cursor: { type: "string", minLength: 1 },
} },
headers: { $ref: requestHeaders },
} };
}

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

function createInviteTemplateRequest$schema(): SchemaNode {
return { is: createInviteTemplateRequest$is, type: "object", additionalProperties: false, required: ["body"], properties: {
path: { $ref: noParameters },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
body: { $ref: InviteTemplatePostRequest },
} };
}

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

function getInviteTemplateRequest$schema(): SchemaNode {
return { is: getInviteTemplateRequest$is, type: "object", additionalProperties: false, required: ["path"], properties: {
path: { is: getInviteTemplateRequest$is$path, type: "object", additionalProperties: false, required: ["id"], properties: {
id: { type: "string", minLength: 1, maxLength: 200 },
} },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
} };
}

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

function updateInviteTemplateRequest$schema(): SchemaNode {
return { is: updateInviteTemplateRequest$is, type: "object", additionalProperties: false, required: ["path", "body"], properties: {
path: { is: updateInviteTemplateRequest$is$path, type: "object", additionalProperties: false, required: ["id"], properties: {
id: { type: "string", minLength: 1, maxLength: 200 },
} },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
body: { $ref: InviteTemplateUpdateRequest },
} };
}

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

function deleteInviteTemplateRequest$schema(): SchemaNode {
return { is: deleteInviteTemplateRequest$is, type: "object", additionalProperties: false, required: ["path"], properties: {
path: { is: deleteInviteTemplateRequest$is$path, type: "object", additionalProperties: false, required: ["id"], properties: {
id: { type: "string", minLength: 1, maxLength: 200 },
} },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
} };
}

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

function listConsentTemplatesRequest$schema(): SchemaNode {
return { is: listConsentTemplatesRequest$is, type: "object", additionalProperties: false, properties: {
path: { $ref: noParameters },
query: { is: listConsentTemplatesRequest$is$query, type: "object", additionalProperties: false, properties: {
size: { type: "integer", minimum: 1, maximum: 150 },
cursor: { type: "string", minLength: 1 },
} },
headers: { $ref: requestHeaders },
} };
}

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

function createConsentTemplateRequest$schema(): SchemaNode {
return { is: createConsentTemplateRequest$is, type: "object", additionalProperties: false, required: ["body"], properties: {
path: { $ref: noParameters },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
body: { $ref: ConsentTemplateCreateRequest },
} };
}

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

function deleteConsentTemplateRequest$schema(): SchemaNode {
return { is: deleteConsentTemplateRequest$is, type: "object", additionalProperties: false, required: ["path"], properties: {
path: { is: deleteConsentTemplateRequest$is$path, type: "object", additionalProperties: false, required: ["id"], properties: {
id: { type: "string", minLength: 1, maxLength: 200 },
} },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
} };
}

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

function listWebhooksRequest$schema(): SchemaNode {
return { is: listWebhooksRequest$is, type: "object", additionalProperties: false, properties: {
path: { $ref: noParameters },
query: { is: listWebhooksRequest$is$query, type: "object", additionalProperties: false, properties: {
size: { type: "integer", minimum: 1, maximum: 150 },
cursor: { type: "string", minLength: 1 },
} },
headers: { $ref: requestHeaders },
} };
}

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

function createWebhookRequest$schema(): SchemaNode {
return { is: createWebhookRequest$is, type: "object", additionalProperties: false, required: ["body"], properties: {
path: { $ref: noParameters },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
body: { $ref: WebhookPostRequest },
} };
}

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

function getWebhookRequest$schema(): SchemaNode {
return { is: getWebhookRequest$is, type: "object", additionalProperties: false, required: ["path"], properties: {
path: { is: getWebhookRequest$is$path, type: "object", additionalProperties: false, required: ["id"], properties: {
id: { type: "string", minLength: 1, maxLength: 200 },
} },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
} };
}

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

function deleteWebhookRequest$schema(): SchemaNode {
return { is: deleteWebhookRequest$is, type: "object", additionalProperties: false, required: ["path"], properties: {
path: { is: deleteWebhookRequest$is$path, type: "object", additionalProperties: false, required: ["id"], properties: {
id: { type: "string", minLength: 1, maxLength: 200 },
} },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
} };
}

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

function verifyProfileIdentityRequest$schema(): SchemaNode {
return { is: verifyProfileIdentityRequest$is, type: "object", additionalProperties: false, required: ["body"], properties: {
path: { $ref: noParameters },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
body: { $ref: ProfileVerifyRequest },
} };
}

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

function queryProfileIdentityRequest$schema(): SchemaNode {
return { is: queryProfileIdentityRequest$is, type: "object", additionalProperties: false, required: ["body"], properties: {
path: { $ref: noParameters },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
body: { $ref: ProfileQueryRequest },
} };
}

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

function listUploadsRequest$schema(): SchemaNode {
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

function getUploadRequest$schema(): SchemaNode {
return { is: getUploadRequest$is, type: "object", additionalProperties: false, required: ["path"], properties: {
path: { is: getUploadRequest$is$path, type: "object", additionalProperties: false, required: ["id"], properties: {
id: { type: "string", minLength: 1, maxLength: 200 },
} },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
} };
}

export const getUploadRequest: Validator = { is: getUploadRequest$is, schema: getUploadRequest$schema };
