import { type Places, readObjects, readParameters, readTable } from "./fact-tables.js";
import { smallest } from "./fact-values.js";

/** Values of a schema that keep its conditions, as their table has them; without any, the smallest value does. */
export function wholesOf(api: string, schema: string): unknown[] {
  const accepted = readTable(api, "conditions")
    .filter(([object]) => object === schema)
    .map(([, , whole = ""]) => JSON.parse(whole) as unknown);
  const objects = readObjects(api);
  return accepted.length > 0 ? accepted : [smallest(objects, objects[schema] as Places)];
}

/** The smallest request of an operation, with a body of a schema, if any. */
export function requestOf(
  api: string,
  operationId: string,
  schema: string,
): { readonly path?: object; readonly query?: object; readonly body?: unknown } {
  const [inPath, query] = [requiredIn(api, operationId, "path"), requiredIn(api, operationId, "query")];
  return {
    ...(Object.keys(inPath).length > 0 && { path: inPath }),
    ...(Object.keys(query).length > 0 && { query }),
    ...(schema !== "" && { body: wholesOf(api, schema)[0] }),
  };
}

function requiredIn(api: string, operationId: string, part: string): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(readParameters(api))
      .filter(([key, { required }]) => required && key.startsWith(`${operationId} ${part} `))
      .map(([key, place]) => [key.split(" ")[2] ?? "", smallest(readObjects(api), { "": place })]),
  );
}
