import { type Contract, type ContractOperation, toPascalCase } from "../contract.js";
import { parameterSchemas } from "../request-schemas.js";
import { BANNER, docComment, literalUnion } from "./text.js";

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
  const used = new Set<string>();
  const bodies = contract.operations.map((operation) => emitOperation(contract, operation, used));
  const methods = contract.operations.map((operation) => emitMethod(operation)).join("\n");
  const names = [...new Set([...used, ...contract.operations.flatMap((operation) => Object.keys(parameterSchemas(operation)))])].sort();
  return [
    BANNER,
    'import type { CallOptions, Prefer } from "../../src/client/options.js";\n',
    'import type { ApiError, Failed, Ok } from "../../src/client/result.js";\n',
    `import type { ${names.join(", ")} } from "./types.js";\n\n`,
    bodies.join("\n"),
    `\n/** The operations of the ${contract.document.info.title}, as methods of a client. */\n`,
    `export interface ${contract.prefix}Operations {\n${methods}}\n`,
  ].join("");
}

function emitOperation(contract: Contract, operation: ContractOperation, used: Set<string>): string {
  const name = toPascalCase(operation.operationId);
  const examples = operation.responses.flatMap((response) => response.examples);
  const statuses = operation.responses.map((response) => response.status);
  return [
    docComment([`What {@link ${contract.prefix}Operations.${operation.operationId}} takes.`]),
    `export interface ${name}Request extends CallOptions {\n`,
    emitPart(operation, "path"),
    emitPart(operation, "query"),
    "  /** Which answer the mock shall give. Refused where the client talks to the service itself. */\n",
    `  readonly prefer?: ${name}Prefer | undefined;\n}\n\n`,
    docComment([`The named examples of {@link ${contract.prefix}Operations.${operation.operationId}}.`]),
    `export type ${name}Example =\n  | ${examples.map((example) => JSON.stringify(example)).join("\n  | ")};\n\n`,
    `export interface ${name}Prefer extends Prefer {\n  readonly example?: ${name}Example | undefined;\n`,
    `  readonly status?: ${literalUnion(statuses)} | undefined;\n}\n\n`,
    emitOk(contract, operation, used),
    emitApiErrors(operation, used),
    docComment([`Every outcome of {@link ${contract.prefix}Operations.${operation.operationId}}. Switch over \`kind\`.`]),
    `export type ${name}Result = ${name}Ok | ${name}ApiError | Failed;\n`,
  ].join("");
}

function emitPart(operation: ContractOperation, part: "path" | "query"): string {
  const type = `${toPascalCase(operation.operationId)}${toPascalCase(part)}`;
  if (!(type in parameterSchemas(operation))) return "";
  return isPartRequired(operation, part) ? `  readonly ${part}: ${type};\n` : `  readonly ${part}?: ${type} | undefined;\n`;
}

function isPartRequired(operation: ContractOperation, part: "path" | "query"): boolean {
  return (part === "path" ? operation.pathParameters : operation.queryParameters).some((parameter) => parameter.required);
}

/** The successful answers: one interface for each status, with the envelope's data where there is an envelope. */
function emitOk(contract: Contract, operation: ContractOperation, used: Set<string>): string {
  const name = toPascalCase(operation.operationId);
  const successes = operation.responses.filter(({ status }) => status < 300);
  const interfaces = successes.map(({ status, schema }) => {
    if (schema !== null) used.add(schema);
    const body = schema ?? "undefined";
    const own = successes.length === 1 ? `${name}Ok` : `${name}Ok${status}`;
    return { own, text: `export interface ${own} extends Ok {\n  readonly status: ${status};\n  readonly data: ${dataType(contract, schema, used)};\n  readonly body: ${body};\n}\n\n` };
  });
  const union = successes.length === 1 ? "" : `export type ${name}Ok = ${interfaces.map(({ own }) => own).join(" | ")};\n\n`;
  return interfaces.map(({ text }) => text).join("") + union;
}

/** What is inside the envelope: the type of its `data`; nothing for an acknowledgement. */
function dataType(contract: Contract, schema: string | null, used: Set<string>): string {
  const data = schema === null ? undefined : contract.schemas[schema]?.properties?.["data"];
  if (data?.$ref === undefined) return "undefined";
  const name = data.$ref.split("/").at(-1) as string;
  used.add(name);
  return name;
}

/** The declared errors: statuses with the same body share an interface, so that `status` narrows `error`. */
function emitApiErrors(operation: ContractOperation, used: Set<string>): string {
  const name = toPascalCase(operation.operationId);
  const bySchema = new Map<string, number[]>();
  for (const { status, schema } of operation.responses.filter((response) => response.status >= 300)) {
    if (schema !== null) used.add(schema);
    const type = schema ?? "undefined";
    bySchema.set(type, [...(bySchema.get(type) ?? []), status]);
  }
  const groups = [...bySchema].map(([type, statuses]) => {
    const own = bySchema.size === 1 ? `${name}ApiError` : `${name}ApiError${statuses.join("Or")}`;
    return { own, text: `export interface ${own} extends ApiError {\n  readonly status: ${literalUnion(statuses)};\n  readonly error: ${type};\n}\n\n` };
  });
  if (groups.length === 0) return `export type ${name}ApiError = never;\n\n`;
  const union = groups.length === 1 ? "" : `export type ${name}ApiError = ${groups.map(({ own }) => own).join(" | ")};\n\n`;
  return groups.map(({ text }) => text).join("") + union;
}

function emitMethod(operation: ContractOperation): string {
  const name = toPascalCase(operation.operationId);
  const optional = isPartRequired(operation, "path") || isPartRequired(operation, "query") ? "" : "?";
  const errors = operation.responses.map(({ status }) => status).filter((status) => status >= 300);
  const paragraphs = [
    `${operation.summary}.`,
    operation.description,
    `\`${operation.method} ${operation.path}\`. Declared errors: ${errors.join(", ") || "none"}. Source: ${SOURCES[operation.source] ?? "not stated"}.`,
    operation.deprecated ? "@deprecated" : "",
  ];
  return `${docComment(paragraphs, "  ")}  ${operation.operationId}(request${optional}: ${name}Request): Promise<${name}Result>;\n`;
}
