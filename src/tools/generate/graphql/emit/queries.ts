import { toPascalCase } from "../../contract.js";
import { BANNER, docComment } from "../../emit/text.js";
import type { QueryContract, QueryOperation } from "../query-contract.js";

/** One descriptor for each ready-made query: a plain constant, so that a bundler drops those that nobody imports. */
export function emitQueries(
  { types: { prefix, document }, operations, carrier }: QueryContract,
  examples: Readonly<Record<string, readonly string[]>>,
): string {
  return [
    BANNER,
    'import { parseExactly } from "../../src/client/graphql/exact-json.js";\n',
    'import type { Query } from "../../src/client/graphql/query.js";\n',
    'import { byErrors } from "../../src/client/outcome.js";\n',
    'import { READ } from "../../src/client/retry-policy.js";\n',
    'import { toJson } from "../../src/validation/to-json.js";\n',
    `import type { ${prefix}Operations } from "./query-types.js";\n`,
    'import * as validators from "./validators.js";\n',
    ...operations.map((operation) => emitQuery(prefix, operation, carrier.path, examples[operation.operationId] ?? [])),
    `\n${docComment([`The ready-made queries of the ${document.info.title}, by name.`])}`,
    `export const queries = {\n${operations.map(({ operationId }) => `  ${operationId},\n`).join("")}};\n`,
  ].join("");
}

function emitQuery(prefix: string, operation: QueryOperation, path: string, examples: readonly string[]): string {
  const { operationId, summary, query, answer } = operation;
  const name = toPascalCase(operationId);
  const { numbers, page } = answer;
  return [
    `\n${docComment([`What {@link ${operationId}} is.`])}export interface ${name}Query extends Query {\n`,
    docComment(["The type of the client's method. There is nothing of it at run time."], "  "),
    `  readonly "~method"?: ${prefix}Operations["${operationId}"];\n}\n\n`,
    docComment([`Descriptor of the query "${summary}", with its document. Goes into \`createClient\`.`]),
    `export const ${operationId}: ${name}Query = {\n`,
    `  operationId: ${JSON.stringify(operationId)},\n`,
    '  method: "POST",\n',
    `  path: ${JSON.stringify(path)},\n`,
    `  document: \`${query.document.replaceAll(/[\\`]|\$\{/g, "\\$&")}\`,\n`,
    `  request: validators.${operationId}Request,\n`,
    `  responses: {\n    200: validators.${name}Response,\n  },\n`,
    "  toJson,\n",
    `  parse: (text) => parseExactly(text, ${JSON.stringify(numbers)}),\n`,
    // The schema has queries only, and reading twice is reading.
    "  retryPolicy: READ,\n",
    `  examples: ${JSON.stringify(Object.fromEntries(examples.map((example) => [example, 200])))},\n`,
    "  outcome: /* @__PURE__ */ byErrors(),\n",
    page ? `  pagination: "offset",\n  cursorAt: ${JSON.stringify(page.at)},\n` : "",
    "};\n",
  ].join("");
}
