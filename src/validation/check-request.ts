import type { Operation, OperationRequest } from "./operation.js";
import type { Verdict } from "./issue.js";
import { readRequestParts } from "./request-parts.js";
import { check, neverThrowing } from "./validator.js";

/** Checks a request against the contract. A part that is `undefined` counts as absent, as it does in JavaScript. Never throws. */
export function checkRequest(operation: Operation, request: OperationRequest): Verdict {
  return neverThrowing(() => {
    const read = readRequestParts(operation, request);
    if (!read.valid) return read;
    // The body as it would stand in the request: a date as text, and nothing that is undefined.
    const text = JSON.stringify(read.parts.body) as string | undefined;
    return check(operation.request, { ...read.parts, ...(text !== undefined && { body: JSON.parse(text) as unknown }) });
  });
}
