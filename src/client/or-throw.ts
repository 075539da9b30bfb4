import type { Failure } from "./result.js";

/** Thrown by `orThrow` and `paginate`: an operation's failure as an exception. */
export class OperationError extends Error {
  override readonly name = "OperationError";
  readonly operationId: string;
  readonly result: Failure;

  constructor(result: Failure) {
    const status = "status" in result ? ` (status ${String(result.status)})` : "";
    super(`${result.operationId} failed: ${result.kind}${status}`);
    this.operationId = result.operationId;
    this.result = result;
  }
}

/** The `data` of a successful result. Throws an {@link OperationError} for every other. */
export function orThrow<Data>(result: { readonly ok: true; readonly data: Data } | Failure): Data {
  if (result.ok) return result.data;
  throw new OperationError(result);
}
