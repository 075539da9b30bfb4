import { type Contract, type ContractOperation, toPascalCase } from "../contract.js";
import { BANNER, docComment } from "./text.js";

/** One descriptor for each operation: a plain constant, so that a bundler drops those that nobody imports. */
export function emitOperations(contract: Contract): string {
  const types = `${contract.prefix}Operations`;
  return [
    BANNER,
    'import type { Operation } from "../../src/validation/operation.js";\n',
    `import type { ${types} } from "./operation-types.js";\n`,
    'import * as validators from "./validators.js";\n',
    ...contract.operations.map((operation) => emitOperation(types, operation)),
  ].join("");
}

function emitOperation(types: string, operation: ContractOperation): string {
  const { operationId, method, path, pagination } = operation;
  const name = toPascalCase(operationId);
  const responses = operation.responses.map(({ status, schema }) => `${status}: ${schema === null ? "null" : `validators.${schema}`}`);
  const examples = operation.responses.flatMap(({ status, examples }) => examples.map((example) => `${JSON.stringify(example)}: ${status}`));
  return [
    `\nexport interface ${name}Operation extends Operation {\n  readonly "~method"?: ${types}["${operationId}"];\n}\n\n`,
    docComment([`${operation.summary}: \`${method} ${path}\`.`]),
    `export const ${operationId}: ${name}Operation = {\n`,
    `  operationId: ${JSON.stringify(operationId)},\n  method: ${JSON.stringify(method)},\n  path: ${JSON.stringify(path)},\n`,
    `  request: validators.${operationId}Request,\n`,
    `  responses: {\n${responses.map((entry) => `    ${entry},\n`).join("")}  },\n`,
    `  examples: {\n${examples.map((entry) => `    ${entry},\n`).join("")}  },\n`,
    pagination === undefined ? "" : `  pagination: ${JSON.stringify(pagination)},\n`,
    "};\n",
  ].join("");
}
