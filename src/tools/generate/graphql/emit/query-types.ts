import { toPascalCase } from "../../contract.js";
import { emitPrefer, FAILED_IN_PART, PAGED } from "../../emit/operation-types.js";
import { emitResultTypes, type ResultTypes } from "../../emit/result-types.js";
import { BANNER, docComment, importTypes, linkTo } from "../../emit/text.js";
import type { QueryContract, QueryOperation } from "../query-contract.js";

const EVERY_METHOD = [
  "Each takes one argument: the query's variables, and the options of a call. Each returns its outcome as a result,",
  "whatever happens on the network, and never rejects. `orThrow` makes an exception of a failure.",
].join(" ");

/**
 * Flat, named types for each ready-made query: what a call takes and every result it can have. `examples` are the
 * names of those that fit its answer, by query.
 */
export function emitQueryTypes(
  { types: contract, operations }: QueryContract,
  examples: Readonly<Record<string, readonly string[]>>,
): string {
  const results = contract.operations.map((operation) => emitResultTypes(contract, operation));
  const texts = operations.map((operation, index) =>
    emitQuery(contract.prefix, operation, examples[operation.operationId] ?? [], results[index] as ResultTypes),
  );
  const names = operations.map(({ operationId }) => `${toPascalCase(operationId)}Variables`);
  return [
    BANNER,
    'import type { CallOptions, Prefer } from "../../src/client/options.js";\n',
    importTypes(
      results.flatMap((result) => result.results),
      "../../src/client/result.js",
    ),
    importTypes([...names, ...results.flatMap(({ types }) => types)], "./types.js"),
    "\n",
    texts.join("\n"),
    "\n",
    docComment([
      `The ready-made queries of the ${contract.document.info.title}, as methods of a client.`,
      EVERY_METHOD,
    ]),
    `export interface ${contract.prefix}Operations {\n${operations.map(emitMethod).join("\n")}}\n`,
  ].join("");
}

function emitQuery(
  prefix: string,
  operation: QueryOperation,
  examples: readonly string[],
  results: ResultTypes,
): string {
  const name = toPascalCase(operation.operationId);
  const link = linkTo(prefix, operation.operationId);
  const variables = operation.hasRequiredVariables
    ? `variables: ${name}Variables`
    : `variables?: ${name}Variables | undefined`;
  return [
    docComment([`What ${link} takes.`]),
    `export interface ${name}Request extends CallOptions {\n`,
    "  /** The variables of the query. Their values never become part of the document. */\n",
    `  readonly ${variables};\n`,
    "  /** Which answer the mock shall give. Refused where the client talks to the service itself. */\n",
    `  readonly prefer?: ${name}Prefer | undefined;\n}\n\n`,
    emitPrefer(
      name,
      link,
      examples,
      operation.responses.map(({ status }) => status),
    ),
    results.text,
  ].join("");
}

function emitMethod({ operationId, summary, description, hasRequiredVariables, answer }: QueryOperation): string {
  const name = toPascalCase(operationId);
  const facts = [answer.page ? PAGED : "", FAILED_IN_PART].filter((fact) => fact !== "").join(" ");
  return (
    `${docComment([`${summary}.`, description, facts], "  ")}  ${operationId}` +
    `(request${hasRequiredVariables ? "" : "?"}: ${name}Request): Promise<${name}Result>;\n`
  );
}
