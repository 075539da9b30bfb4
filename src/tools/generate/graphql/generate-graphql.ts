import type { Contract } from "../contract.js";
import { emitSchemaTypes } from "../emit/schema-types.js";
import { emitValidators } from "../emit/validators.js";
import type { GeneratedFiles } from "../generated-files.js";
import { emitGraphqlClient, emitGraphqlIndex, emitGraphqlOptions } from "./emit/entry.js";
import { emitIntrospection } from "./emit/introspection.js";
import { emitNumberFields } from "./emit/number-fields.js";
import { emitCheck, emitExecutor } from "./emit/peer-entries.js";
import { emitQueries } from "./emit/queries.js";
import { emitQueryTypes } from "./emit/query-types.js";
import { emitBareSchema, emitSchemaText } from "./emit/schema-text.js";
import { fittingExamples } from "./fitting-examples.js";
import { toQueryContract } from "./query-contract.js";
import type { GraphqlContract } from "./read-graphql.js";

const FOLDER = "graphql";
/** The emitters write for the folder above. */
const FROM_ABOVE = '"../../src/';

/** Generates the files of an API's GraphQL contract, below the API's own folder. */
export async function generateGraphql(contract: Contract, graphql: GraphqlContract): Promise<GeneratedFiles> {
  const queries = toQueryContract(contract, graphql);
  const examples = fittingExamples(contract, queries);
  const files: GeneratedFiles = {
    "bare-schema.ts": emitBareSchema(graphql),
    "check.ts": emitCheck(),
    "client.ts": emitGraphqlClient(queries),
    "executor.ts": emitExecutor(contract.api),
    "index.ts": emitGraphqlIndex(queries),
    "introspection.ts": emitIntrospection(graphql),
    "number-fields.ts": emitNumberFields(graphql),
    "options.ts": emitGraphqlOptions(queries),
    "queries.ts": emitQueries(queries, examples),
    "query-types.ts": emitQueryTypes(queries, examples),
    "schema.ts": emitSchemaText(graphql),
    "types.ts": await emitSchemaTypes(queries.types),
    "validators.ts": emitValidators(queries.validators),
  };
  return Object.fromEntries(
    Object.entries(files).map(([name, text]) => [
      `${FOLDER}/${name}`,
      text.replaceAll(FROM_ABOVE, FROM_ABOVE.replace("../", "../../")),
    ]),
  );
}
