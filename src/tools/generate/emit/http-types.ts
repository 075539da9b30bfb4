import { type Contract, type ContractOperation, isPartRequired, REQUEST_PARTS, toPascalCase } from "../contract.js";
import { parameterSchemas } from "../request-schemas.js";
import { BANNER, docComment, importTypes } from "./text.js";

/** What a path-typed call is, which every method says on hover. */
const TAKES = "Takes a path of the contract, and `params`, `body`, `headers` and `signal` of the request.";
const RETURNS =
  "Returns `data` for a success, or `error` for any other status, as they came, and beside it the whole `response`.";
const REJECTS = [
  "Rejects with what `fetch` throws where no answer arrives, with what `accessToken` throws where it is a function,",
  "with a `SyntaxError` where a success is not JSON, and with a `TypeError`, before anything is sent, where a part of",
  "the request cannot be sent as it is.",
].join(" ");
const UNCHECKED =
  "Nothing is validated, repeated, or limited in size, time or rate: for that there are the client's own methods.";

/**
 * What path-typed calls take and give, as one flat table for each method. openapi-fetch's own types would make every
 * consumer's compiler pay for a generic over all paths.
 */
export function emitHttpTypes(contract: Contract): string {
  const used = new Set<string>();
  const methods = [...new Set(contract.operations.map((operation) => operation.method))];
  const tables = methods.map((method) => {
    const entries = contract.operations
      .filter((operation) => operation.method === method)
      .map((operation) => emitEntry(operation, used));
    const comment = docComment([
      `The paths that have ${method}, each with what a path-typed call of it takes and gives.`,
    ]);
    return `\n${comment}export interface ${pathsOf(contract, method)} {\n${entries.join("")}}\n`;
  });
  const calls = methods.map((method) => {
    const comment = docComment(describeCall(contract, method), "  ");
    return `${comment}  readonly ${method}: HttpCall<${pathsOf(contract, method)}>;\n`;
  });
  return [
    BANNER,
    'import type { HttpCall, HttpClient, HttpInit } from "../../src/client/http-types.js";\n',
    importTypes([...used], "./types.js"),
    ...tables,
    "\n",
    docComment([
      `Path-typed calls of the ${contract.document.info.title}, by HTTP method.`,
      `They send the client's credentials, to its base URL only, and follow no redirect. ${UNCHECKED}`,
    ]),
    `export interface ${contract.prefix}Http extends HttpClient {\n${calls.join("")}}\n`,
  ].join("");
}

function pathsOf({ prefix }: Contract, method: string): string {
  return `${prefix}${toPascalCase(method.toLowerCase())}Paths`;
}

function describeCall({ operations }: Contract, method: string): string[] {
  const { path = "" } = operations.find((operation) => operation.method === method) ?? {};
  return [
    `Sends a ${method} by its path, as in \`smile.http.${method}(${JSON.stringify(path)}, …)\`.`,
    `${TAKES} ${RETURNS} ${REJECTS}`,
    UNCHECKED,
  ];
}

function emitEntry(operation: ContractOperation, used: Set<string>): string {
  const { operationId, path, summary, pathParameters, queryParameters, body, responses } = operation;
  const name = toPascalCase(operationId);
  for (const type of [...Object.keys(parameterSchemas(operation)), ...(body ? [body.schema] : [])]) used.add(type);
  const mark = (isRequired: boolean) => (isRequired ? "" : "?");
  const [isPathRequired, isQueryRequired, isBodyRequired] = REQUEST_PARTS.map((part) =>
    isPartRequired(operation, part),
  ) as [boolean, boolean, boolean];
  const parameters = [
    pathParameters.length > 0 ? `path: ${name}Path` : "",
    queryParameters.length > 0 ? `query${mark(isQueryRequired)}: ${name}Query` : "",
  ].filter((part) => part !== "");
  const parts = [
    parameters.length > 0 || body === undefined
      ? `params${mark(isPathRequired || isQueryRequired)}: { ${parameters.join("; ")} }`
      : "",
    body === undefined ? "" : `body${mark(isBodyRequired)}: ${body.schema}`,
  ].filter((part) => part !== "");
  const types = (isWanted: (status: number) => boolean) => {
    const schemas = responses.filter(({ status }) => isWanted(status)).map(({ schema }) => schema ?? "undefined");
    for (const schema of schemas) if (schema !== "undefined") used.add(schema);
    return [...new Set(schemas)].join(" | ") || "undefined";
  };
  return [
    docComment([`${summary}.`], "  "),
    `  ${JSON.stringify(path)}: {\n`,
    `    init: [init${mark(isPathRequired || isQueryRequired || isBodyRequired)}: HttpInit & { ` +
      `${parts.join("; ")} }];\n`,
    `    data: ${types((status) => status < 300)};\n`,
    `    error: ${types((status) => status >= 300)};\n  };\n`,
  ].join("");
}
