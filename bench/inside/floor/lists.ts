import { isDate, isDateTime } from "./formats.js";
import { areAll, isNoneOr, isObject, isTextOf, isTextOrNull } from "./kinds.js";

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
  if (typeof message !== "string" || typeof requestId !== "string") return false;
  return isObject(data) && isTextOrNull(data["nextCursor"]) && areAll(data["items"], isOne);
}

function isAccount(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { connection, monitor } = value;
  return (
    typeof value["id"] === "string" &&
    isTextOf(value["createdAt"], isDateTime) &&
    typeof value["providerId"] === "string" &&
    typeof value["userId"] === "string" &&
    typeof value["connectionStatus"] === "string" &&
    isObject(connection) &&
    isTextOrNull(connection["status"]) &&
    isTextOrNull(connection["errorCode"]) &&
    isTextOrNull(connection["errorMessage"]) &&
    isNoneOr(connection["updatedAt"], isDateTime) &&
    typeof value["monitorStatus"] === "string" &&
    isObject(monitor) &&
    isTextOrNull(monitor["status"]) &&
    isNoneOr(monitor["updatedAt"], isDateTime)
  );
}

function isMetadata(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  return (
    isObject(value) &&
    isNoneOr(value["createdAt"], isDateTime) &&
    isNoneOr(value["itemCreatedAt"], isDateTime) &&
    typeof value["sourceId"] === "string" &&
    typeof value["sourceType"] === "string" &&
    typeof value["userId"] === "string" &&
    typeof value["providerId"] === "string" &&
    isTextOrNull(value["accountId"])
  );
}

function isTransaction(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { amount } = value;
  return (
    typeof value["id"] === "string" &&
    isNoneOr(value["date"], isDate) &&
    isTextOrNull(value["description"]) &&
    isTextOrNull(value["currency"]) &&
    (amount === undefined || amount === null || Number.isFinite(amount)) &&
    isTextOrNull(value["referenceId"]) &&
    isMetadata(value["metadata"])
  );
}

function isFlag(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value["Category"] === "string" &&
    typeof value["Reason"] === "string" &&
    isTextOf(value["CreatedDate"], isDateTime)
  );
}

function isProviderAccount(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { ExpirationDate: expires, Properties: properties } = value;
  return (
    Number.isSafeInteger(value["Id"]) &&
    typeof value["Name"] === "string" &&
    typeof value["ProviderName"] === "string" &&
    typeof value["Status"] === "string" &&
    areAll(value["Flags"], isFlag) &&
    (expires === undefined || isTextOf(expires, isDateTime)) &&
    isTextOf(value["CreatedDate"], isDateTime) &&
    (properties === undefined || properties === null || isObject(properties))
  );
}

export const isAccountPage = (value: unknown) => isPageOf(value, isAccount);
export const isTransactionPage = (value: unknown) => isPageOf(value, isTransaction);
export const isProviderAccountList = (value: unknown) => areAll(value, isProviderAccount);
