import type { Outcome } from "../../../openapi/document.js";
import { type Contract, type ContractOperation, type ContractResponse, toPascalCase } from "../contract.js";
import { BANNER, docComment } from "./text.js";

/** The function of `src/validation/to-json.ts` for operations that take a body. */
const TO_JSON = "toJson";
/** The functions of `src/client/outcome.ts` that judge a body. */
const BY_VALUE = "byValue";
const BY_INDEX = "byIndex";
const BY_ERRORS = "byErrors";

/** One descriptor for each operation: a plain constant, so that a bundler drops those that nobody imports. */
export function emitOperations(contract: Contract): string {
  const types = `${contract.prefix}Operations`;
  const judges = [...new Set(contract.operations.flatMap(({ outcome }) => (outcome ? [judgeOf(outcome)] : [])))].sort();
  return [
    BANNER,
    judges.length === 0 ? "" : `import { ${judges.join(", ")} } from "../../src/client/outcome.js";\n`,
    importPolicies(contract.operations),
    contract.operations.some(({ body }) => body)
      ? `import { ${TO_JSON} } from "../../src/validation/to-json.js";\n`
      : "",
    'import type { Operation } from "../../src/validation/operation.js";\n',
    `import type { ${types} } from "./operation-types.js";\n`,
    'import * as validators from "./validators.js";\n',
    ...contract.operations.map((operation) => emitOperation(types, operation)),
  ].join("");
}

function emitOperation(types: string, operation: ContractOperation): string {
  const { operationId, method, path, pagination, outcome } = operation;
  const name = toPascalCase(operationId);
  const responses = operation.responses.map((response) => `${response.status}: ${emitResponse(response)}`);
  const examples = operation.responses.flatMap(({ status, examples }) =>
    examples.map((example) => `${JSON.stringify(example)}: ${status}`),
  );
  return [
    `\n${docComment([`What {@link ${operationId}} is.`])}export interface ${name}Operation extends Operation {\n`,
    docComment(["The type of the client's method. There is nothing of it at run time."], "  "),
    `  readonly "~method"?: ${types}["${operationId}"];\n}\n\n`,
    docComment([`Descriptor of "${operation.summary}": \`${method} ${path}\`. Goes into \`createClient\`.`]),
    `export const ${operationId}: ${name}Operation = {\n`,
    `  operationId: ${JSON.stringify(operationId)},\n`,
    `  method: ${JSON.stringify(method)},\n`,
    `  path: ${JSON.stringify(path)},\n`,
    `  request: validators.${operationId}Request,\n`,
    `  responses: {\n${responses.map((entry) => `    ${entry},\n`).join("")}  },\n`,
    operation.body === undefined ? "" : `  ${TO_JSON},\n`,
    `  retryPolicy: ${emitPolicy(operation)},\n`,
    `  examples: {\n${examples.map((entry) => `    ${entry},\n`).join("")}  },\n`,
    pagination === undefined ? "" : `  pagination: ${JSON.stringify(pagination)},\n`,
    outcome === undefined ? "" : `  outcome: ${emitOutcome(outcome)},\n`,
    "};\n",
  ].join("");
}

/** What judges the body of a status. */
function emitResponse({ schema, isUndocumented }: ContractResponse): string {
  if (isUndocumented) return '"any"';
  return schema === null ? "null" : `validators.${schema}`;
}

/** The policies of `src/client/retry-policy.ts` and `src/client/write-policies.ts`, by method. */
const POLICIES = { GET: "READ", DELETE: "DELETE", POST: "WRITE", PUT: "WRITE" } as const;
const ONLY_AFTER = "writeAgainOnlyAfter";

function emitPolicy({ method, retryStatuses }: ContractOperation): string {
  return retryStatuses === undefined
    ? POLICIES[method]
    : `/* @__PURE__ */ ${ONLY_AFTER}(${JSON.stringify(retryStatuses)})`;
}

/** Each in its module: one that only reads does not drag in what only writing needs. */
function importPolicies(operations: readonly ContractOperation[]): string {
  const used = [
    ...new Set(
      operations.map(({ method, retryStatuses }) => (retryStatuses === undefined ? POLICIES[method] : ONLY_AFTER)),
    ),
  ].sort();
  const writing = used.filter((name) => name !== POLICIES.GET);
  return [
    used.includes(POLICIES.GET) ? `import { ${POLICIES.GET} } from "../../src/client/retry-policy.js";\n` : "",
    writing.length > 0 ? `import { ${writing.join(", ")} } from "../../src/client/write-policies.js";\n` : "",
  ].join("");
}

function judgeOf({ byIndex, byErrors }: Outcome): typeof BY_ERRORS | typeof BY_INDEX | typeof BY_VALUE {
  if (byErrors) return BY_ERRORS;
  return byIndex ? BY_INDEX : BY_VALUE;
}

export function emitOutcome(outcome: Outcome): string {
  const parameters = [outcome.decidedBy, outcome.rejected].slice(
    0,
    { byErrors: 0, byIndex: 1, byValue: 2 }[judgeOf(outcome)],
  );
  return `/* @__PURE__ */ ${judgeOf(outcome)}(${parameters.map((parameter) => JSON.stringify(parameter)).join(", ")})`;
}
