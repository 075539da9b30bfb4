import { type Api, operationsOf } from "../../support/foreign/inside/contract.js";

/** What a contract refuses by a condition between attributes, or by what a value must not be. */
export interface Breach {
  readonly what: string;
  readonly operationId: string;
  /** None for a request. */
  readonly status?: number;
  readonly value: unknown;
}

/** An example that is changed so that it says two things at once. */
function changed(api: Api, operationId: string, change: object): unknown {
  const answers = operationsOf(api).find((operation) => operation.operationId === operationId)?.answers;
  return { ...(answers?.[0]?.value as object), ...change };
}

/** Breaches of each API. The contract of provider accounts has no conditions. */
export function breachesOf(api: Api): readonly Breach[] {
  if (api === "data-network") {
    const value = changed(api, "getAccount", { code: "SERVER_ERROR" });
    return [{ what: "a success with the code of an error", operationId: "getAccount", status: 200, value }];
  }
  if (api === "provider-accounts") return [];
  const value = { status: "ERROR" };
  return [
    { what: "an update that failed without a reason", operationId: "updateAccount", status: 200, value },
    { what: "a subscription of no account", operationId: "createOrder", value: { subscriptions: [{ serviceId: 1 }] } },
  ];
}

/** A request with an attribute that nobody knows. In a list there is none: there it is an entry of a wrong type. */
export function misspelt(request: unknown): unknown {
  return Array.isArray(request) ? [{ misspelt: true }] : { ...(request as object), misspelt: true };
}
