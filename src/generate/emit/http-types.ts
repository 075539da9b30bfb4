import { type Contract, type ContractOperation, toPascalCase } from "../contract.js";
import { parameterSchemas } from "../request-schemas.js";
import { BANNER } from "./text.js";

/**
 * What path-typed calls take and give, as one flat table for each method. openapi-fetch's own types would make every
 * consumer's compiler pay for a generic over all paths.
 */
export function emitHttpTypes(contract: Contract): string {
  const used = new Set<string>();
  const methods = [...new Set(contract.operations.map((operation) => operation.method))];
  const tables = methods.map((method) => {
    const entries = contract.operations.filter((operation) => operation.method === method).map((operation) => emitEntry(operation, used));
    return `\n/** The paths that have ${method}. */\nexport interface ${contract.prefix}${toPascalCase(method.toLowerCase())}Paths {\n${entries.join("")}}\n`;
  });
  const calls = methods.map((method) => `  readonly ${method}: HttpCall<${contract.prefix}${toPascalCase(method.toLowerCase())}Paths>;\n`);
  return [
    BANNER,
    'import type { HttpCall, HttpClient, HttpInit } from "../../src/client/http-types.js";\n',
    `import type { ${[...used].sort().join(", ")} } from "./types.js";\n`,
    ...tables,
    `\n/** Path-typed calls of the ${contract.document.info.title}. */\n`,
    `export interface ${contract.prefix}Http extends HttpClient {\n${calls.join("")}}\n`,
  ].join("");
}

function emitEntry(operation: ContractOperation, used: Set<string>): string {
  const { operationId, path, pathParameters, queryParameters, responses } = operation;
  const name = toPascalCase(operationId);
  for (const type of Object.keys(parameterSchemas(operation))) used.add(type);
  const isRequired = [...pathParameters, ...queryParameters].some((parameter) => parameter.required);
  const parts = [
    pathParameters.length > 0 ? `path: ${name}Path` : "",
    queryParameters.length > 0 ? `query${queryParameters.some((parameter) => parameter.required) ? "" : "?"}: ${name}Query` : "",
  ].filter((part) => part !== "");
  const types = (isWanted: (status: number) => boolean) => {
    const schemas = responses.filter(({ status }) => isWanted(status)).map(({ schema }) => schema ?? "undefined");
    for (const schema of schemas) if (schema !== "undefined") used.add(schema);
    return [...new Set(schemas)].join(" | ") || "undefined";
  };
  const mark = isRequired ? "" : "?";
  return [
    `  ${JSON.stringify(path)}: {\n`,
    `    init: [init${mark}: HttpInit & { params${mark}: { ${parts.join("; ")} } }];\n`,
    `    data: ${types((status) => status < 300)};\n`,
    `    error: ${types((status) => status >= 300)};\n  };\n`,
  ].join("");
}
