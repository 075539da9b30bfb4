import { isDate, isDateTime } from "./formats.js";
import { areAll, type Attributes, isObject } from "./kinds.js";

// Written out rather than made of helpers: V8 puts only so much in place of calls, and the rest of them would be calls.
// A list is no object of these, which needs no asking where an attribute has to be there: no list has one.

/** A success may have any code but those of errors. */
const ERROR_CODES = new Set([
  "INVALID_CREDENTIALS",
  "INVALID_PARAMETERS",
  "INVALID_TOKEN",
  "UNAUTHORIZED_ACCESS",
  "MISSING_RESOURCE",
  "UNSUPPORTED_TYPE",
  "REQUEST_LIMIT_EXCEEDED",
  "SERVER_ERROR",
  "UNSUPPORTED_METHOD",
  "SERVER_UNAVAILABLE",
  "TIME_LIMIT_EXCEEDED",
]);

function isPageOf(value: unknown, isOne: (item: unknown) => boolean): boolean {
  if (!isObject(value)) return false;
  const { code, message, requestId, data } = value;
  if (typeof code !== "string" || ERROR_CODES.has(code)) return false;
  if (typeof message !== "string" || typeof requestId !== "string" || !isObject(data)) return false;
  const { nextCursor, items } = data;
  return (typeof nextCursor === "string" || nextCursor === null || nextCursor === undefined) && areAll(items, isOne);
}

function isConnection(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const { status, errorCode, errorMessage, updatedAt } = value as Attributes;
  return (
    (typeof status === "string" || status === null || status === undefined) &&
    (typeof errorCode === "string" || errorCode === null || errorCode === undefined) &&
    (typeof errorMessage === "string" || errorMessage === null || errorMessage === undefined) &&
    (typeof updatedAt === "string" ? isDateTime(updatedAt) : updatedAt === null || updatedAt === undefined)
  );
}

function isMonitor(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const { status, updatedAt } = value as Attributes;
  return (
    (typeof status === "string" || status === null || status === undefined) &&
    (typeof updatedAt === "string" ? isDateTime(updatedAt) : updatedAt === null || updatedAt === undefined)
  );
}

function isAccount(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { id, createdAt, providerId, userId, connectionStatus, connection, monitorStatus, monitor } =
    value as Attributes;
  return (
    typeof id === "string" &&
    typeof createdAt === "string" &&
    isDateTime(createdAt) &&
    typeof providerId === "string" &&
    typeof userId === "string" &&
    typeof connectionStatus === "string" &&
    isConnection(connection) &&
    typeof monitorStatus === "string" &&
    isMonitor(monitor)
  );
}

function isMetadata(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { createdAt, itemCreatedAt, sourceId, sourceType, userId, providerId, accountId } = value as Attributes;
  return (
    (typeof createdAt === "string" ? isDateTime(createdAt) : createdAt === null || createdAt === undefined) &&
    (typeof itemCreatedAt === "string"
      ? isDateTime(itemCreatedAt)
      : itemCreatedAt === null || itemCreatedAt === undefined) &&
    typeof sourceId === "string" &&
    typeof sourceType === "string" &&
    typeof userId === "string" &&
    typeof providerId === "string" &&
    (typeof accountId === "string" || accountId === null || accountId === undefined)
  );
}

function isTransaction(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { id, date, description, currency, amount, referenceId, metadata } = value as Attributes;
  return (
    typeof id === "string" &&
    (typeof date === "string" ? isDate(date) : date === null || date === undefined) &&
    (typeof description === "string" || description === null || description === undefined) &&
    (typeof currency === "string" || currency === null || currency === undefined) &&
    (typeof amount === "number" ? Number.isFinite(amount) : amount === null || amount === undefined) &&
    (typeof referenceId === "string" || referenceId === null || referenceId === undefined) &&
    (metadata === null || metadata === undefined || isMetadata(metadata))
  );
}

function isFlag(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { Category: category, Reason: reason, CreatedDate: created } = value as Attributes;
  return (
    typeof category === "string" && typeof reason === "string" && typeof created === "string" && isDateTime(created)
  );
}

function isProviderAccount(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { Id: id, Name: name, ProviderName: provider, Status: status, Flags: flags } = value as Attributes;
  const { ExpirationDate: expires, CreatedDate: created, Properties: properties } = value as Attributes;
  return (
    Number.isSafeInteger(id) &&
    typeof name === "string" &&
    typeof provider === "string" &&
    typeof status === "string" &&
    areAll(flags, isFlag) &&
    (typeof expires === "string" ? isDateTime(expires) : expires === undefined) &&
    typeof created === "string" &&
    isDateTime(created) &&
    (properties === null || properties === undefined || isObject(properties))
  );
}

export const isAccountPage = (value: unknown) => isPageOf(value, isAccount);
export const isTransactionPage = (value: unknown) => isPageOf(value, isTransaction);
export const isProviderAccountList = (value: unknown) => areAll(value, isProviderAccount);
