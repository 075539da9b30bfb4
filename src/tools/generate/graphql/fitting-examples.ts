import { createRequire } from "node:module";
import type { Ajv as AjvClass } from "ajv";
import { type Contract, SCHEMA_REFERENCE, toPascalCase } from "../contract.js";
import { carriedExamples, type QueryContract } from "./query-contract.js";

const { Ajv2020 } = createRequire(import.meta.url)("ajv/dist/2020") as { Ajv2020: typeof AjvClass };

/**
 * The names of the carrying operation's examples that can be the answer to each ready-made query: the others would
 * break its contract, so nobody may ask the mock for them.
 */
export function fittingExamples(
  contract: Contract,
  { validators, operations, carrier }: QueryContract,
): Record<string, string[]> {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, logger: false });
  ajv.addSchema({ $id: "queries", components: { schemas: validators.schemas } });
  const examples = Object.entries(carriedExamples(contract, carrier));
  return Object.fromEntries(
    operations.map(({ operationId }) => {
      const fits = ajv.getSchema(`queries${SCHEMA_REFERENCE}${toPascalCase(operationId)}Response`);
      return [operationId, examples.filter(([, value]) => fits?.(value) === true).map(([name]) => name)];
    }),
  );
}
