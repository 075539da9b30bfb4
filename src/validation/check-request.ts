import type { Verdict } from "./issue.js";
import type { Operation, OperationRequest } from "./operation.js";
import { readRequestParts } from "./request-parts.js";
import { check, neverThrowing } from "./validator.js";

/**
 * Checks a request against the contract. A part that is `undefined` counts as absent, as it does in JavaScript. Never
 * throws.
 */
export function checkRequest(operation: Operation, request: OperationRequest): Verdict {
  return neverThrowing(() => {
    const read = readRequestParts(operation, request);
    return read.valid ? check(operation.request, read.parts) : read;
  });
}
