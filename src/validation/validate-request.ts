import type { Verdict } from "./issue.js";
import type { Operation, OperationRequest } from "./operation.js";
import { readRequestParts } from "./request-parts.js";
import { neverThrowing, validateWith } from "./validator.js";

/**
 * Validates a request against the contract. A part that is `undefined` counts as absent, as it does in JavaScript.
 * Never throws.
 */
export function validateRequest(operation: Operation, request: OperationRequest): Verdict {
  return neverThrowing(() => {
    const read = readRequestParts(operation, request);
    return read.valid ? validateWith(operation.request, read.parts) : read;
  });
}
