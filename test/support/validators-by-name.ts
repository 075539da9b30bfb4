import * as billing from "../../generated/billing/validate.js";
import * as dataNetwork from "../../generated/data-network/validate.js";
import * as providerAccounts from "../../generated/provider-accounts/validate.js";

/**
 * The validators of an API for tables, in which the name of an operation is any text. An integrator's must be in the
 * contract.
 */
export interface ValidatorsByName {
  validateRequest(operationId: string, request: dataNetwork.OperationRequest): dataNetwork.Verdict;
  validateResponse(operationId: string, status: number, body: unknown): dataNetwork.Verdict;
}

const VALIDATORS = { "data-network": dataNetwork, "provider-accounts": providerAccounts, billing } satisfies Record<
  string,
  ValidatorsByName
>;

export function validatorsOf(api: keyof typeof VALIDATORS): ValidatorsByName {
  return VALIDATORS[api];
}
