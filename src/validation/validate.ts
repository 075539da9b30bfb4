import { type InvalidVerdict, issueAt, refuse, type Verdict } from "./issue.js";
import type { Operation, OperationRequest } from "./operation.js";
import { validateRequest } from "./validate-request.js";
import { neverThrowing, validateWith } from "./validator.js";

/** What is needed to validate the requests and responses of one API. */
export type OperationTable = Readonly<Record<string, Operation>>;

/**
 * Checks a request against the contract. Takes the operations of an API, the id of one, and the parts of the request.
 * Returns a verdict; an unknown operation is an issue with keyword `operation`. Never throws.
 */
export function validateRequestOf(operations: OperationTable, operationId: string, request: OperationRequest): Verdict {
  return neverThrowing(() => {
    const operation = find(operations, operationId);
    return operation === undefined ? unknownOperation(operations, operationId) : validateRequest(operation, request);
  });
}

/**
 * Checks the parsed body of a response against the contract. Takes the operations of an API, the id of one, the status
 * and the body. Returns a verdict; an unknown operation or an undeclared status is an issue with keyword `operation`
 * or `status`. Never throws.
 */
export function validateResponseOf(
  operations: OperationTable,
  operationId: string,
  status: number,
  body: unknown,
): Verdict {
  return neverThrowing(() => {
    const operation = find(operations, operationId);
    if (operation === undefined) return unknownOperation(operations, operationId);
    const validator = Object.hasOwn(operation.responses, status) ? operation.responses[status] : undefined;
    if (validator === undefined) {
      const declared = Object.keys(operation.responses).join(", ");
      const message = `${operationId} does not declare status ${status}; it declares ${declared}`;
      return refuse({ path: "", keyword: "status", message, expected: `one of ${declared}`, received: "missing" });
    }
    if (validator !== null) return validateWith(validator, body);
    if (body === undefined) return { valid: true };
    return refuse({
      ...issueAt("", "unexpected-body", "no body", body),
      message: `${operationId} has no body with status ${status}`,
    });
  });
}

function find(operations: OperationTable, operationId: string): Operation | undefined {
  return Object.hasOwn(operations, operationId) ? operations[operationId] : undefined;
}

function unknownOperation(operations: OperationTable, operationId: string): InvalidVerdict {
  const known = Object.keys(operations).join(", ");
  const message = `The contract has no operation ${JSON.stringify(operationId)}; it has ${known}`;
  return refuse({ path: "", keyword: "operation", message, expected: `one of ${known}`, received: "missing" });
}
