import type { Verdict } from "./issue.js";
import type { OperationRequest } from "./operation.js";
import type { OperationTable } from "./validate.js";

/** How values are checked that an API takes, answers or sends: what its entry `validate` has. */
export interface ApiValidation {
  validateRequest(operationId: string, request: OperationRequest): Verdict;
  validateResponse(operationId: string, status: number, body: unknown): Verdict;
  /** Absent where the API sends no webhooks. */
  validateWebhook?(body: unknown): Verdict & { readonly known: boolean };
}

/** All that is needed to check the traffic of an API; each part is loaded when it is first asked for. */
export interface ApiChecks {
  /** Base URLs that the contract publishes; none where each user has a host of their own. */
  readonly servers: readonly string[];
  readonly sendsWebhooks: boolean;
  operations(): Promise<{ readonly operations: OperationTable }>;
  validation(): Promise<ApiValidation>;
  /** The schemas by name, among other exports. */
  schemas(): Promise<object>;
}
