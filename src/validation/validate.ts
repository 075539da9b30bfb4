import { type InvalidVerdict, issueAt, refuse, type Verdict } from "./issue.js";
import { declaredBodyOf, type Operation, type OperationRequest } from "./operation.js";
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
    const declared = declaredBodyOf(operation, status);
    if (declared === undefined) {
      const statuses = Object.keys(operation.responses).join(", ");
      const message = `${operationId} does not declare status ${status}; it declares ${statuses}`;
      return refuse({ path: "", keyword: "status", message, expected: `one of ${statuses}`, received: "missing" });
    }
    if (declared !== null && declared !== "any") return validateWith(declared, body);
    if (declared === "any" || body === undefined) return { valid: true };
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
