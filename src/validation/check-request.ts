import type { Operation, OperationRequest } from "./operation.js";
import type { Verdict } from "./issue.js";
import { check } from "./validator.js";

/** Checks a request against the contract. A part that is `undefined` counts as absent, as it does in JavaScript. */
export function checkRequest(operation: Operation, request: OperationRequest): Verdict {
  const isObject = typeof request === "object" && request !== null;
  const given = isObject ? Object.fromEntries(Object.entries(request).filter(([, part]) => part !== undefined)) : request;
  return check(operation.request, given);
}
