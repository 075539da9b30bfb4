// Generated from openapi/ by `npm run generate`. Changes made here are lost.

import { dateTime, int64, uri } from "../../src/validation/formats.js";
import { isObject } from "../../src/validation/json-type.js";
import type { Described, Validator } from "../../src/validation/schema-node.js";

function ProviderName$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function ProviderName$schema(): Described {
return { is: ProviderName$is, type: "string" };
}

/** @internal */
export const ProviderName: Validator = { is: ProviderName$is, schema: ProviderName$schema };

function ProviderAccountStatusKnown$is(value: any): boolean {
  if (!(value === "Complete" || value === "Error" || value === "Processing")) return false;
  return true;
}

function ProviderAccountStatusKnown$schema(): Described {
return { is: ProviderAccountStatusKnown$is, type: "string", enum: ["Complete", "Error", "Processing"] };
}

/** @internal */
export const ProviderAccountStatusKnown: Validator = { is: ProviderAccountStatusKnown$is, schema: ProviderAccountStatusKnown$schema };

function ProviderAccountStatus$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function ProviderAccountStatus$schema(): Described {
return { is: ProviderAccountStatus$is, type: "string" };
}

/** @internal */
export const ProviderAccountStatus: Validator = { is: ProviderAccountStatus$is, schema: ProviderAccountStatus$schema };

function FlagCategoryKnown$is(value: any): boolean {
  if (!(value === "Unauthorized" || value === "Incomplete" || value === "Error" || value === "Locked")) return false;
  return true;
}

function FlagCategoryKnown$schema(): Described {
return { is: FlagCategoryKnown$is, type: "string", enum: ["Unauthorized", "Incomplete", "Error", "Locked"] };
}

/** @internal */
export const FlagCategoryKnown: Validator = { is: FlagCategoryKnown$is, schema: FlagCategoryKnown$schema };

function FlagCategory$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function FlagCategory$schema(): Described {
return { is: FlagCategory$is, type: "string" };
}

/** @internal */
export const FlagCategory: Validator = { is: FlagCategory$is, schema: FlagCategory$schema };

function FlagReasonKnown$is(value: any): boolean {
  if (!(value === "CommunicationError" || value === "DatabaseError" || value === "Unauthorized" || value === "Revoked" || value === "Expired" || value === "Suspended" || value === "ClosedAccount" || value === "RequiresVerification" || value === "NewTermsRequired" || value === "NeedsInformationUpdate" || value === "NeedsToViewPromotion" || value === "ForcedDisconnect" || value === "Exception")) return false;
  return true;
}

function FlagReasonKnown$schema(): Described {
return { is: FlagReasonKnown$is, type: "string", enum: ["CommunicationError", "DatabaseError", "Unauthorized", "Revoked", "Expired", "Suspended", "ClosedAccount", "RequiresVerification", "NewTermsRequired", "NeedsInformationUpdate", "NeedsToViewPromotion", "ForcedDisconnect", "Exception"] };
}

/** @internal */
export const FlagReasonKnown: Validator = { is: FlagReasonKnown$is, schema: FlagReasonKnown$schema };

function FlagReason$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function FlagReason$schema(): Described {
return { is: FlagReason$is, type: "string" };
}

/** @internal */
export const FlagReason: Validator = { is: FlagReason$is, schema: FlagReason$schema };

function Flag$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.Category;
  if (typeof at !== "string") return false;
  at = value.Reason;
  if (typeof at !== "string") return false;
  at = value.CreatedDate;
  if (!(typeof at === "string" && dateTime(at))) return false;
  return true;
}

function Flag$schema(): Described {
return { is: Flag$is, type: "object", required: ["Category", "Reason", "CreatedDate"], properties: {
Category: "string",
Reason: "string",
CreatedDate: { type: "string", format: "date-time", hasFormat: dateTime },
} };
}

/** @internal */
export const Flag: Validator = { is: Flag$is, schema: Flag$schema };

function ProviderAccount$is$Flags(value: any): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) if (!Flag$is(value[index])) return false;
  return true;
}

function ProviderAccount$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.Id;
  if (!(Number.isInteger(at) && int64(at))) return false;
  at = value.Name;
  if (typeof at !== "string") return false;
  at = value.ProviderName;
  if (typeof at !== "string") return false;
  at = value.Status;
  if (typeof at !== "string") return false;
  at = value.Flags;
  if (!ProviderAccount$is$Flags(at)) return false;
  at = value.ExpirationDate;
  if (at !== undefined && !((typeof at === "string" && dateTime(at)) || at === null)) return false;
  at = value.CreatedDate;
  if (!(typeof at === "string" && dateTime(at))) return false;
  at = value.Properties;
  if (at !== undefined && !(isObject(at) || at === null)) return false;
  return true;
}

function ProviderAccount$schema(): Described {
return { is: ProviderAccount$is, type: "object", required: ["Id", "Name", "ProviderName", "Status", "Flags", "CreatedDate"], properties: {
Id: { type: "integer", format: "int64", hasFormat: int64 },
Name: "string",
ProviderName: "string",
Status: "string",
Flags: { is: ProviderAccount$is$Flags, type: "array", items: { $ref: Flag } },
ExpirationDate: { type: ["string", "null"], format: "date-time", hasFormat: dateTime },
CreatedDate: { type: "string", format: "date-time", hasFormat: dateTime },
Properties: ["object", "null"],
} };
}

/** @internal */
export const ProviderAccount: Validator = { is: ProviderAccount$is, schema: ProviderAccount$schema };

function ProviderAccountList$is(value: any): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) if (!ProviderAccount$is(value[index])) return false;
  return true;
}

function ProviderAccountList$schema(): Described {
return { is: ProviderAccountList$is, type: "array", items: { $ref: ProviderAccount } };
}

/** @internal */
export const ProviderAccountList: Validator = { is: ProviderAccountList$is, schema: ProviderAccountList$schema };

function ErrorDetailCodeKnown$is(value: any): boolean {
  if (!(value === "MissingField" || value === "NotFound" || value === "SystemOfRecordUnavailable")) return false;
  return true;
}

function ErrorDetailCodeKnown$schema(): Described {
return { is: ErrorDetailCodeKnown$is, type: "string", enum: ["MissingField", "NotFound", "SystemOfRecordUnavailable"] };
}

/** @internal */
export const ErrorDetailCodeKnown: Validator = { is: ErrorDetailCodeKnown$is, schema: ErrorDetailCodeKnown$schema };

function ErrorDetailCode$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function ErrorDetailCode$schema(): Described {
return { is: ErrorDetailCode$is, type: "string" };
}

/** @internal */
export const ErrorDetailCode: Validator = { is: ErrorDetailCode$is, schema: ErrorDetailCode$schema };

function ErrorDetail$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.Key;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.Code;
  if (typeof at !== "string") return false;
  return true;
}

function ErrorDetail$schema(): Described {
return { is: ErrorDetail$is, type: "object", required: ["Code"], properties: {
Key: ["string", "null"],
Code: "string",
} };
}

/** @internal */
export const ErrorDetail: Validator = { is: ErrorDetail$is, schema: ErrorDetail$schema };

function ErrorResponse$is$Errors(value: any): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) if (!ErrorDetail$is(value[index])) return false;
  return true;
}

function ErrorResponse$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.Message;
  if (typeof at !== "string") return false;
  at = value.Errors;
  if (!ErrorResponse$is$Errors(at)) return false;
  return true;
}

function ErrorResponse$schema(): Described {
return { is: ErrorResponse$is, type: "object", required: ["Message", "Errors"], properties: {
Message: "string",
Errors: { is: ErrorResponse$is$Errors, type: "array", items: { $ref: ErrorDetail } },
} };
}

/** @internal */
export const ErrorResponse: Validator = { is: ErrorResponse$is, schema: ErrorResponse$schema };

function UndocumentedError$is(_value: any): boolean {
  return true;
}

function UndocumentedError$schema(): Described {
return { is: UndocumentedError$is };
}

/** @internal */
export const UndocumentedError: Validator = { is: UndocumentedError$is, schema: UndocumentedError$schema };

function ConnectRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.CallbackUrl;
  if (at !== undefined && !(typeof at === "string" && uri(at))) return false;
  at = value.ProviderName;
  if (typeof at !== "string") return false;
  at = value.Parameters;
  if (at !== undefined && !isObject(at)) return false;
  for (const name in value) {
    switch (name) {
      case "CallbackUrl":
      case "ProviderName":
      case "Parameters":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function ConnectRequest$schema(): Described {
return { is: ConnectRequest$is, type: "object", additionalProperties: false, required: ["ProviderName"], properties: {
CallbackUrl: { type: "string", format: "uri", hasFormat: uri },
ProviderName: "string",
Parameters: "object",
} };
}

/** @internal */
export const ConnectRequest: Validator = { is: ConnectRequest$is, schema: ConnectRequest$schema };

function ConnectResultKnown$is(value: any): boolean {
  if (!(value === "Incomplete" || value === "Success" || value === "Abandoned" || value === "Duplicate" || value === "Blacklisted" || value === "Processing" || value === "Error")) return false;
  return true;
}

function ConnectResultKnown$schema(): Described {
return { is: ConnectResultKnown$is, type: "string", enum: ["Incomplete", "Success", "Abandoned", "Duplicate", "Blacklisted", "Processing", "Error"] };
}

/** @internal */
export const ConnectResultKnown: Validator = { is: ConnectResultKnown$is, schema: ConnectResultKnown$schema };

function ConnectResult$is(value: any): boolean {
  if (typeof value !== "string") return false;
  return true;
}

function ConnectResult$schema(): Described {
return { is: ConnectResult$is, type: "string" };
}

/** @internal */
export const ConnectResult: Validator = { is: ConnectResult$is, schema: ConnectResult$schema };

function ConnectResponse$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.Token;
  if (typeof at !== "string") return false;
  at = value.Result;
  if (typeof at !== "string") return false;
  at = value.RedirectUrl;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  return true;
}

function ConnectResponse$schema(): Described {
return { is: ConnectResponse$is, type: "object", required: ["Token", "Result"], properties: {
Token: "string",
Result: "string",
RedirectUrl: ["string", "null"],
} };
}

/** @internal */
export const ConnectResponse: Validator = { is: ConnectResponse$is, schema: ConnectResponse$schema };

function ConnectStatus$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.Id;
  if (at !== undefined && !((Number.isInteger(at) && int64(at)) || at === null)) return false;
  at = value.Name;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.Token;
  if (typeof at !== "string") return false;
  at = value.Result;
  if (typeof at !== "string") return false;
  at = value.ErrorCode;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  at = value.ErrorMessage;
  if (at !== undefined && !(typeof at === "string" || at === null)) return false;
  return true;
}

function ConnectStatus$schema(): Described {
return { is: ConnectStatus$is, type: "object", required: ["Token", "Result"], properties: {
Id: { type: ["integer", "null"], format: "int64", hasFormat: int64 },
Name: ["string", "null"],
Token: "string",
Result: "string",
ErrorCode: ["string", "null"],
ErrorMessage: ["string", "null"],
} };
}

/** @internal */
export const ConnectStatus: Validator = { is: ConnectStatus$is, schema: ConnectStatus$schema };

function VerificationCodes$is(value: any): boolean {
  if (!Array.isArray(value)) return false;
  if (value.length < 1) return false;
  for (let index = 0; index < value.length; index++) if (typeof value[index] !== "string") return false;
  return true;
}

function VerificationCodes$schema(): Described {
return { is: VerificationCodes$is, type: "array", minItems: 1, items: { is: (value) => typeof value === "string", type: "string" } };
}

/** @internal */
export const VerificationCodes: Validator = { is: VerificationCodes$is, schema: VerificationCodes$schema };

function VerifyOutcome$is(value: any): boolean {
  if (!(value === "Succeeded" || value === "Failed")) return false;
  return true;
}

function VerifyOutcome$schema(): Described {
return { is: VerifyOutcome$is, type: "string", enum: ["Succeeded", "Failed"] };
}

/** @internal */
export const VerifyOutcome: Validator = { is: VerifyOutcome$is, schema: VerifyOutcome$schema };

function VerifyResult$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.Result;
  if (!(at === "Succeeded" || at === "Failed")) return false;
  at = value.RetryAllowed;
  if (at !== undefined && !(typeof at === "boolean" || at === null)) return false;
  return true;
}

function VerifyResult$schema(): Described {
return { is: VerifyResult$is, type: "object", required: ["Result"], properties: {
Result: { $ref: VerifyOutcome },
RetryAllowed: ["boolean", "null"],
} };
}

/** @internal */
export const VerifyResult: Validator = { is: VerifyResult$is, schema: VerifyResult$schema };

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

function listProviderAccountsRequest$is$path(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.userId;
  if (!(typeof at === "string" && at.length >= 1)) return false;
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

function listProviderAccountsRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.path;
  if (!listProviderAccountsRequest$is$path(at)) return false;
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

function listProviderAccountsRequest$schema(): Described {
return { is: listProviderAccountsRequest$is, type: "object", additionalProperties: false, required: ["path"], properties: {
path: { is: listProviderAccountsRequest$is$path, type: "object", additionalProperties: false, required: ["userId"], properties: {
userId: { type: "string", minLength: 1 },
} },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
} };
}

/** @internal */
export const listProviderAccountsRequest: Validator = { is: listProviderAccountsRequest$is, schema: listProviderAccountsRequest$schema };

function getProviderAccountRequest$is$path(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.userId;
  if (!(typeof at === "string" && at.length >= 1)) return false;
  at = value.providerAccountId;
  if (!(Number.isInteger(at) && int64(at))) return false;
  for (const name in value) {
    switch (name) {
      case "userId":
      case "providerAccountId":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function getProviderAccountRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.path;
  if (!getProviderAccountRequest$is$path(at)) return false;
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

function getProviderAccountRequest$schema(): Described {
return { is: getProviderAccountRequest$is, type: "object", additionalProperties: false, required: ["path"], properties: {
path: { is: getProviderAccountRequest$is$path, type: "object", additionalProperties: false, required: ["userId", "providerAccountId"], properties: {
userId: { type: "string", minLength: 1 },
providerAccountId: { type: "integer", format: "int64", hasFormat: int64 },
} },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
} };
}

/** @internal */
export const getProviderAccountRequest: Validator = { is: getProviderAccountRequest$is, schema: getProviderAccountRequest$schema };

function deleteProviderAccountRequest$is$path(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.userId;
  if (!(typeof at === "string" && at.length >= 1)) return false;
  at = value.providerAccountId;
  if (!(Number.isInteger(at) && int64(at))) return false;
  for (const name in value) {
    switch (name) {
      case "userId":
      case "providerAccountId":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function deleteProviderAccountRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.path;
  if (!deleteProviderAccountRequest$is$path(at)) return false;
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

function deleteProviderAccountRequest$schema(): Described {
return { is: deleteProviderAccountRequest$is, type: "object", additionalProperties: false, required: ["path"], properties: {
path: { is: deleteProviderAccountRequest$is$path, type: "object", additionalProperties: false, required: ["userId", "providerAccountId"], properties: {
userId: { type: "string", minLength: 1 },
providerAccountId: { type: "integer", format: "int64", hasFormat: int64 },
} },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
} };
}

/** @internal */
export const deleteProviderAccountRequest: Validator = { is: deleteProviderAccountRequest$is, schema: deleteProviderAccountRequest$schema };

function refreshProviderAccountRequest$is$path(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.userId;
  if (!(typeof at === "string" && at.length >= 1)) return false;
  at = value.providerAccountId;
  if (!(Number.isInteger(at) && int64(at))) return false;
  for (const name in value) {
    switch (name) {
      case "userId":
      case "providerAccountId":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function refreshProviderAccountRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.path;
  if (!refreshProviderAccountRequest$is$path(at)) return false;
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

function refreshProviderAccountRequest$schema(): Described {
return { is: refreshProviderAccountRequest$is, type: "object", additionalProperties: false, required: ["path"], properties: {
path: { is: refreshProviderAccountRequest$is$path, type: "object", additionalProperties: false, required: ["userId", "providerAccountId"], properties: {
userId: { type: "string", minLength: 1 },
providerAccountId: { type: "integer", format: "int64", hasFormat: int64 },
} },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
} };
}

/** @internal */
export const refreshProviderAccountRequest: Validator = { is: refreshProviderAccountRequest$is, schema: refreshProviderAccountRequest$schema };

function connectProviderAccountRequest$is$path(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.userId;
  if (!(typeof at === "string" && at.length >= 1)) return false;
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

function connectProviderAccountRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.path;
  if (!connectProviderAccountRequest$is$path(at)) return false;
  at = value.query;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.headers;
  if (at !== undefined && !requestHeaders$is(at)) return false;
  at = value.body;
  if (!ConnectRequest$is(at)) return false;
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

function connectProviderAccountRequest$schema(): Described {
return { is: connectProviderAccountRequest$is, type: "object", additionalProperties: false, required: ["path", "body"], properties: {
path: { is: connectProviderAccountRequest$is$path, type: "object", additionalProperties: false, required: ["userId"], properties: {
userId: { type: "string", minLength: 1 },
} },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
body: { $ref: ConnectRequest },
} };
}

/** @internal */
export const connectProviderAccountRequest: Validator = { is: connectProviderAccountRequest$is, schema: connectProviderAccountRequest$schema };

function getConnectStatusRequest$is$path(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.userId;
  if (!(typeof at === "string" && at.length >= 1)) return false;
  at = value.token;
  if (!(typeof at === "string" && at.length >= 1)) return false;
  for (const name in value) {
    switch (name) {
      case "userId":
      case "token":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function getConnectStatusRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.path;
  if (!getConnectStatusRequest$is$path(at)) return false;
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

function getConnectStatusRequest$schema(): Described {
return { is: getConnectStatusRequest$is, type: "object", additionalProperties: false, required: ["path"], properties: {
path: { is: getConnectStatusRequest$is$path, type: "object", additionalProperties: false, required: ["userId", "token"], properties: {
userId: { type: "string", minLength: 1 },
token: { type: "string", minLength: 1 },
} },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
} };
}

/** @internal */
export const getConnectStatusRequest: Validator = { is: getConnectStatusRequest$is, schema: getConnectStatusRequest$schema };

function verifyProviderAccountRequest$is$path(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.userId;
  if (!(typeof at === "string" && at.length >= 1)) return false;
  at = value.providerAccountId;
  if (!(Number.isInteger(at) && int64(at))) return false;
  for (const name in value) {
    switch (name) {
      case "userId":
      case "providerAccountId":
        break;
      default:
        if (Object.hasOwn(value, name)) { return false; }
    }
  }
  return true;
}

function verifyProviderAccountRequest$is(value: any): boolean {
  if (!isObject(value)) return false;
  let at: any;
  at = value.path;
  if (!verifyProviderAccountRequest$is$path(at)) return false;
  at = value.query;
  if (at !== undefined && !noParameters$is(at)) return false;
  at = value.headers;
  if (at !== undefined && !requestHeaders$is(at)) return false;
  at = value.body;
  if (!VerificationCodes$is(at)) return false;
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

function verifyProviderAccountRequest$schema(): Described {
return { is: verifyProviderAccountRequest$is, type: "object", additionalProperties: false, required: ["path", "body"], properties: {
path: { is: verifyProviderAccountRequest$is$path, type: "object", additionalProperties: false, required: ["userId", "providerAccountId"], properties: {
userId: { type: "string", minLength: 1 },
providerAccountId: { type: "integer", format: "int64", hasFormat: int64 },
} },
query: { $ref: noParameters },
headers: { $ref: requestHeaders },
body: { $ref: VerificationCodes },
} };
}

/** @internal */
export const verifyProviderAccountRequest: Validator = { is: verifyProviderAccountRequest$is, schema: verifyProviderAccountRequest$schema };
