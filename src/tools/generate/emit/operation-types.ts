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
import { describeSchema, withoutExamples } from "./schema-text.js";
import { BANNER, docComment, importTypes, linkTo, literalUnion } from "./text.js";

const SOURCES: Readonly<Record<string, string>> = {
  seed: "the service's own pages",
  public: "other public documentation",
  inferred: "our own conclusion",
};

const EVERY_METHOD = [
  "Each takes one argument: the parts of the request under the contract's own names, and the options of a call. Each",
  "returns its outcome as a result, whatever happens on the network, and never rejects. `orThrow` makes an exception",
  "of a failure.",
].join(" ");
export const PAGED = "Gives one page: `pages` and `paginate` take the method and go through all.";
export const FAILED_IN_PART =
  "The result is `rejected` where the answer has errors; what could be read all the same stands beside, as `data`.";
const REFUSED_IN_PART =
  "The result is `rejected` where any entry of the request was refused; what was created stands beside.";

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
    "\n",
    docComment([`The operations of the ${contract.document.info.title}, as methods of a client.`, EVERY_METHOD]),
    `export interface ${contract.prefix}Operations {\n${methods}}\n`,
    `\n/** The ids of the operations of the ${contract.document.info.title}. */\n`,
    `export type OperationId = keyof ${contract.prefix}Operations;\n`,
  ].join("");
}

function emitOperation(contract: Contract, operation: ContractOperation, results: ResultTypes): string {
  const name = toPascalCase(operation.operationId);
  const examples = operation.responses.flatMap((response) => response.examples);
  const statuses = operation.responses.map((response) => response.status);
  const link = linkTo(contract.prefix, operation.operationId);
  return [
    docComment([`What ${link} takes.`]),
    `export interface ${name}Request extends CallOptions {\n`,
    ...REQUEST_PARTS.map((part) => emitPart(contract, operation, part)),
    "  /** Which answer the mock shall give. Refused where the client talks to the service itself. */\n",
    `  readonly prefer?: ${name}Prefer | undefined;\n}\n\n`,
    emitPrefer(name, link, examples, statuses),
    results.text,
  ].join("");
}

/** Which answers of an operation the mock can be asked for. */
export function emitPrefer(
  name: string,
  link: string,
  examples: readonly string[],
  statuses: readonly number[],
): string {
  return [
    docComment([`The named examples of ${link}.`]),
    `export type ${name}Example ` +
      `=${examples.map((example) => `\n  | ${JSON.stringify(example)}`).join("") || " never"};\n\n`,
    docComment([`Which answer of ${link} the mock shall give.`]),
    `export interface ${name}Prefer extends Prefer {\n  readonly example?: ${name}Example | undefined;\n`,
    `  readonly status?: ${literalUnion(statuses)} | undefined;\n}\n\n`,
  ].join("");
}

function emitPart(contract: Contract, operation: ContractOperation, part: RequestPart): string {
  const parameterType = `${toPascalCase(operation.operationId)}${toPascalCase(part)}`;
  const parameters = parameterSchemas(operation)[parameterType];
  const { schema } = operation.body ?? {};
  const type = part === "body" ? schema : parameters && parameterType;
  if (type === undefined) return "";
  const names = Object.keys(parameters?.properties ?? {}).map((name) => `\`${name}\``);
  const texts = parameters
    ? [`The parameters in the ${part}: ${names.join(", ")}.`]
    : describeSchema(withoutExamples(contract.schemas[type] ?? {}), contract.schemas);
  const member = isPartRequired(operation, part) ? `${part}: ${type}` : `${part}?: ${type} | undefined`;
  return `${docComment(texts, "  ")}  readonly ${member};\n`;
}

/** How a success can still say that the business refused. */
function describeOutcome({ outcome }: ContractOperation): string {
  if (outcome === undefined) return "";
  if (outcome.byIndex) return REFUSED_IN_PART;
  if (outcome.byErrors) return FAILED_IN_PART;
  const values = Object.entries(outcome.rejected ?? {}).map(
    ([attribute, rejections]) => `\`${attribute}\` is ${rejections.map((value) => `\`${value}\``).join(" or ")}`,
  );
  return `The result is \`rejected\` where ${values.join(", or ")}.`;
}

function emitMethod(operation: ContractOperation): string {
  const name = toPascalCase(operation.operationId);
  const optional = REQUEST_PARTS.some((part) => isPartRequired(operation, part)) ? "" : "?";
  const errors = operation.responses.map(({ status }) => status).filter((status) => status >= 300);
  const facts = [
    `\`${operation.method} ${operation.path}\`.`,
    operation.pagination === undefined ? "" : PAGED,
    describeOutcome(operation),
    `Declared errors: ${errors.join(", ") || "none"}.`,
    `Source: ${SOURCES[operation.source] ?? "not stated"}.`,
  ];
  const paragraphs = [
    `${operation.summary}.`,
    operation.description,
    facts.filter((fact) => fact !== "").join(" "),
    operation.deprecated ? "@deprecated" : "",
  ];
  return (
    `${docComment(paragraphs, "  ")}  ${operation.operationId}(request${optional}: ${name}Request): ` +
    `Promise<${name}Result>;\n`
  );
}
