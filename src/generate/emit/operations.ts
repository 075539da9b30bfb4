import { type BundledOutcome, type Contract, type ContractOperation, toPascalCase } from "../contract.js";
import { BANNER, docComment } from "./text.js";

/** The functions of `src/client/outcome.ts` that judge a body. */
const BY_VALUE = "byValue";
const BY_INDEX = "byIndex";

/** One descriptor for each operation: a plain constant, so that a bundler drops those that nobody imports. */
export function emitOperations(contract: Contract): string {
  const types = `${contract.prefix}Operations`;
  const judges = [...new Set(contract.operations.flatMap(({ outcome }) => (outcome ? [judgeOf(outcome)] : [])))].sort();
  return [
    BANNER,
    judges.length === 0 ? "" : `import { ${judges.join(", ")} } from "../../src/client/outcome.js";\n`,
    'import type { Operation } from "../../src/validation/operation.js";\n',
    `import type { ${types} } from "./operation-types.js";\n`,
    'import * as validators from "./validators.js";\n',
    ...contract.operations.map((operation) => emitOperation(types, operation)),
  ].join("");
}

function emitOperation(types: string, operation: ContractOperation): string {
  const { operationId, method, path, pagination, outcome } = operation;
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
    outcome === undefined ? "" : `  outcome: ${emitOutcome(outcome)},\n`,
    "};\n",
  ].join("");
}

function judgeOf({ byIndex }: BundledOutcome): string {
  return byIndex ? BY_INDEX : BY_VALUE;
}

function emitOutcome(outcome: BundledOutcome): string {
  const parameters = outcome.byIndex ? [outcome.decidedBy] : [outcome.decidedBy, outcome.rejected];
  return `/* @__PURE__ */ ${judgeOf(outcome)}(${parameters.map((parameter) => JSON.stringify(parameter)).join(", ")})`;
}
