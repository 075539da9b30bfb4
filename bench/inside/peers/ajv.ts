import addFormats from "ajv-formats";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { readContract } from "../examples.js";
import type { ForEach } from "../payloads.js";

/**
 * What most would write first: our contract, compiled as it is by ajv with the formats of ajv-formats, in its own way
 * of being strict. Lax, since a contract has words that ajv does not know.
 */
export function compileContracts(allErrors: boolean): ForEach<ValidateFunction> {
  const ajv = new Ajv2020({ strict: false, allErrors });
  (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
  for (const api of ["data-network", "billing", "provider-accounts"]) {
    ajv.addSchema({ $id: api, components: readContract(api)["components"] });
  }
  const compile = (api: string, name: string) => ajv.compile({ $ref: `${api}#/components/schemas/${name}` });
  return {
    accounts: compile("data-network", "AccountListResponse"),
    transactions: compile("data-network", "TransactionListResponse"),
    order: compile("billing", "Order"),
    "provider accounts": compile("provider-accounts", "ProviderAccountList"),
  };
}
