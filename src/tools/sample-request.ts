import { JSON_MEDIA_TYPE } from "../client/media-type.js";
import type { Body, Example, LocatedOperation, OpenApiDocument, Parameter, JsonSchema } from "../openapi/document.js";
import { resolveReference } from "../validation/pointer.js";

/** What a code sample sends. The parts of a request that the operation does not have are absent. */
export interface SampleRequest {
  path?: Readonly<Record<string, unknown>>;
  query?: Readonly<Record<string, unknown>>;
  headers?: Readonly<Record<string, unknown>>;
  body?: unknown;
}

const PARTS = [
  ["path", "path"],
  ["query", "query"],
  ["header", "headers"],
] as const;

/**
 * Builds a request from the contract's examples: the required parameters, the first optional query parameter to show
 * where optional ones go, and the first example of the body. All optional parameters at once would be a request that
 * nobody sends.
 */
export function sampleRequest(document: OpenApiDocument, located: LocatedOperation): SampleRequest {
  const { operation } = located;
  const parameters = (operation.parameters ?? []).map((parameter) => resolveReference<Parameter>(document, parameter));
  const firstOptional = parameters.find((parameter) => parameter.in === "query" && parameter.required !== true);
  const shown = parameters.filter((parameter) => parameter.required === true || parameter === firstOptional);
  const request: Record<string, unknown> = {};
  for (const [location, part] of PARTS) {
    const entries = shown.filter((parameter) => parameter.in === location);
    if (entries.length === 0) continue;
    request[part] = Object.fromEntries(
      entries.map((entry) => [entry.name, parameterExample(document, operation.operationId, entry)]),
    );
  }
  if (operation.requestBody !== undefined) {
    [request["body"]] = bodyExamples(document, located);
  }
  return request;
}

/** Takes the path of an operation and a request for it. Returns path and query as they stand in a URL. */
export function sampleTarget(path: string, request: SampleRequest): string {
  const filled = path.replace(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(String(request.path?.[name])));
  const query = new URLSearchParams(Object.entries(request.query ?? {}).map(([name, value]) => [name, String(value)]));
  return `${filled}${query.size > 0 ? `?${query}` : ""}`;
}

/** The value that the contract has for a parameter. Throws an Error where it has none. */
export function parameterExample(document: OpenApiDocument, operationId: string, parameter: Parameter): unknown {
  const schema = resolveReference<JsonSchema>(document, parameter.schema);
  const example = parameter.example ?? schema.examples?.[0];
  if (example === undefined) throw new Error(`${operationId}: the parameter ${parameter.name} needs an example.`);
  return example;
}

/** The bodies that the contract has examples of for a request; none where it has no body. */
export function bodyExamples(document: OpenApiDocument, { operation }: LocatedOperation): unknown[] {
  if (operation.requestBody === undefined) return [];
  const { content } = resolveReference<Body>(document, operation.requestBody);
  const examples = Object.values(content?.[JSON_MEDIA_TYPE]?.examples ?? {});
  if (examples.length === 0) throw new Error(`${operation.operationId}: the request body needs a named example.`);
  return examples.map((example) => resolveReference<Example>(document, example).value);
}
