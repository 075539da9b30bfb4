import type { OperationId } from "../../../generated/billing/operation-types.js";
import * as operations from "../../../generated/billing/operations.js";
import type { Verdict } from "../../validation/issue.js";
import type { OperationRequest } from "../../validation/operation.js";
import { validateRequestOf, validateResponseOf } from "../../validation/validate.js";

export type { OperationId } from "../../../generated/billing/operation-types.js";
export type { OperationRequest } from "../../validation/operation.js";
export type { Issue, JsonType, Verdict } from "../../validation/issue.js";

/**
 * Checks a request against the contract: `validateRequest("createOrder", { body: { accounts: [{}] } })`.
 * Takes values as the client does, not as they stand in a URL. Never throws.
 */
export function validateRequest(operationId: OperationId, request: OperationRequest): Verdict {
  return validateRequestOf(operations, operationId, request);
}

/**
 * Checks the parsed body of an answer against what the contract declares for the operation and status.
 * An unknown operation or an undeclared status is an issue with keyword `operation` or `status`. Never throws.
 */
export function validateResponse(operationId: OperationId, status: number, body: unknown): Verdict {
  return validateResponseOf(operations, operationId, status, body);
}
