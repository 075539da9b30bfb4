import type { Operation, OperationRequest } from "./operation.js";
import { checkRequest } from "./check-request.js";
import { jsonTypeOf, refuse, type Verdict } from "./issue.js";
import { check } from "./validator.js";

/** What the checks of one API's requests and responses need to know. */
export type OperationTable = Readonly<Record<string, Operation>>;

/** Checks a request against the contract. `operationId` that is not in the contract is an issue, not an exception. */
export function validateRequestOf(operations: OperationTable, operationId: string, request: OperationRequest): Verdict {
  const operation = find(operations, operationId);
  if (operation === undefined) return unknownOperation(operations, operationId);
  return checkRequest(operation, request);
}

/** Checks a response body against the contract. A status that the contract does not declare is an issue. */
export function validateResponseOf(operations: OperationTable, operationId: string, status: number, body: unknown): Verdict {
  const operation = find(operations, operationId);
  if (operation === undefined) return unknownOperation(operations, operationId);
  const validator = Object.hasOwn(operation.responses, status) ? operation.responses[status] : undefined;
  if (validator === undefined) {
    const declared = Object.keys(operation.responses).join(", ");
    return refuse("status", `one of ${declared}`, `${operationId} does not declare status ${status}; it declares ${declared}`);
  }
  if (validator !== null) return check(validator, body);
  if (body === undefined) return { valid: true };
  return refuse("unexpected-body", "no body", `${operationId} has no body with status ${status}`, jsonTypeOf(body));
}

function find(operations: OperationTable, operationId: string): Operation | undefined {
  return Object.hasOwn(operations, operationId) ? operations[operationId] : undefined;
}

function unknownOperation(operations: OperationTable, operationId: string): Verdict {
  const known = Object.keys(operations).join(", ");
  return refuse("operation", `one of ${known}`, `The contract has no operation ${JSON.stringify(operationId)}; it has ${known}`);
}
