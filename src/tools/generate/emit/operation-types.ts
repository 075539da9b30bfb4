import {
  type Contract,
  type ContractOperation,
  isPartRequired,
  REQUEST_PARTS,
  type RequestPart,
  toPascalCase,
} from "../contract.js";
import { parameterSchemas } from "../request-schemas.js";
import { emitResultTypes, type ResultTypes } from "./result-types.js";
import { BANNER, docComment, importTypes, literalUnion } from "./text.js";

const SOURCES: Readonly<Record<string, string>> = {
  seed: "the service's own pages",
  public: "other public documentation",
  inferred: "our own conclusion",
};

/**
 * Flat, named types for each operation: what a call takes and every result it can have. No generics over the whole
 * contract, so that a consumer's compiler pays for the operations it uses only.
 */
export function emitOperationTypes(contract: Contract): string {
  const results = contract.operations.map((operation) => emitResultTypes(contract, operation));
  const operations = contract.operations.map((operation, index) =>
    emitOperation(contract, operation, results[index] as ResultTypes),
  );
  const methods = contract.operations.map((operation) => emitMethod(operation)).join("\n");
  const requestTypes = contract.operations.flatMap((operation) => [
    ...Object.keys(parameterSchemas(operation)),
    ...(operation.body ? [operation.body.schema] : []),
  ]);
  return [
    BANNER,
    'import type { CallOptions, Prefer } from "../../src/client/options.js";\n',
    importTypes(
      results.flatMap((result) => result.results),
      "../../src/client/result.js",
    ),
    importTypes([...requestTypes, ...results.flatMap(({ types }) => types)], "./types.js"),
    "\n",
    operations.join("\n"),
    `\n/** The operations of the ${contract.document.info.title}, as methods of a client. */\n`,
    `export interface ${contract.prefix}Operations {\n${methods}}\n`,
    `\n/** The ids of the operations of the ${contract.document.info.title}. */\n`,
    `export type OperationId = keyof ${contract.prefix}Operations;\n`,
  ].join("");
}

function emitOperation(contract: Contract, operation: ContractOperation, results: ResultTypes): string {
  const name = toPascalCase(operation.operationId);
  const examples = operation.responses.flatMap((response) => response.examples);
  const statuses = operation.responses.map((response) => response.status);
  return [
    docComment([`What {@link ${contract.prefix}Operations.${operation.operationId}} takes.`]),
    `export interface ${name}Request extends CallOptions {\n`,
    ...REQUEST_PARTS.map((part) => emitPart(operation, part)),
    "  /** Which answer the mock shall give. Refused where the client talks to the service itself. */\n",
    `  readonly prefer?: ${name}Prefer | undefined;\n}\n\n`,
    docComment([`The named examples of {@link ${contract.prefix}Operations.${operation.operationId}}.`]),
    `export type ${name}Example =${examples.map((example) => `\n  | ${JSON.stringify(example)}`).join("") || " never"};\n\n`,
    `export interface ${name}Prefer extends Prefer {\n  readonly example?: ${name}Example | undefined;\n`,
    `  readonly status?: ${literalUnion(statuses)} | undefined;\n}\n\n`,
    results.text,
  ].join("");
}

function emitPart(operation: ContractOperation, part: RequestPart): string {
  const parameterType = `${toPascalCase(operation.operationId)}${toPascalCase(part)}`;
  const type =
    part === "body" ? operation.body?.schema : parameterType in parameterSchemas(operation) ? parameterType : undefined;
  if (type === undefined) return "";
  return isPartRequired(operation, part)
    ? `  readonly ${part}: ${type};\n`
    : `  readonly ${part}?: ${type} | undefined;\n`;
}

function emitMethod(operation: ContractOperation): string {
  const name = toPascalCase(operation.operationId);
  const optional = REQUEST_PARTS.some((part) => isPartRequired(operation, part)) ? "" : "?";
  const errors = operation.responses.map(({ status }) => status).filter((status) => status >= 300);
  const paragraphs = [
    `${operation.summary}.`,
    operation.description,
    `\`${operation.method} ${operation.path}\`. Declared errors: ${errors.join(", ") || "none"}. Source: ${SOURCES[operation.source] ?? "not stated"}.`,
    operation.deprecated ? "@deprecated" : "",
  ];
  return `${docComment(paragraphs, "  ")}  ${operation.operationId}(request${optional}: ${name}Request): Promise<${name}Result>;\n`;
}
