import { type Contract, type ContractOperation, isPartRequired, REQUEST_PARTS, toPascalCase } from "../contract.js";
import { parameterSchemas } from "../request-schemas.js";
import { BANNER, importTypes } from "./text.js";

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
    return `\n/** The paths that have ${method}. */\nexport interface ${contract.prefix}${toPascalCase(method.toLowerCase())}Paths {\n${entries.join("")}}\n`;
  });
  const calls = methods.map(
    (method) => `  readonly ${method}: HttpCall<${contract.prefix}${toPascalCase(method.toLowerCase())}Paths>;\n`,
  );
  return [
    BANNER,
    'import type { HttpCall, HttpClient, HttpInit } from "../../src/client/http-types.js";\n',
    importTypes([...used], "./types.js"),
    ...tables,
    `\n/** Path-typed calls of the ${contract.document.info.title}. */\n`,
    `export interface ${contract.prefix}Http extends HttpClient {\n${calls.join("")}}\n`,
  ].join("");
}

function emitEntry(operation: ContractOperation, used: Set<string>): string {
  const { operationId, path, pathParameters, queryParameters, body, responses } = operation;
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
    `  ${JSON.stringify(path)}: {\n`,
    `    init: [init${mark(isPathRequired || isQueryRequired || isBodyRequired)}: HttpInit & { ${parts.join("; ")} }];\n`,
    `    data: ${types((status) => status < 300)};\n`,
    `    error: ${types((status) => status >= 300)};\n  };\n`,
  ].join("");
}
