import { listRequestExamples, readBundle } from "../support/contracts.js";

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly "x-outcome"?: object;
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: Schema;
}

interface Described {
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
}

interface Operation {
  readonly operationId: string;
  readonly "x-pagination"?: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: Described & { readonly required?: boolean };
  readonly responses: Readonly<Record<string, Described>>;
}

interface Argument {
  readonly path?: object;
  readonly query?: object;
  readonly body?: unknown;
}

const CLIENTS: Readonly<Record<string, { factory: string; options: string }>> = {
  "data-network": { factory: "createDataNetworkClient", options: '{ mode: "sandbox", apiKey: "k", apiSecret: "s" }' },
  "provider-accounts": {
    factory: "createProviderAccountsClient",
    options: '{ baseUrl: "https://example.com/v2", accessToken: "t" }',
  },
  billing: { factory: "createBillingClient", options: '{ baseUrl: "https://example.com/live" }' },
};

/** The kinds of result that any call can have, whatever its contract. */
const KINDS = [
  "ok",
  "unexpected-status",
  "contract-violation",
  "invalid-request",
  "no-token",
  "network",
  "timeout",
  "aborted",
];

/**
 * Writes what an integrator would write who uses all of an API, from the bundled contract alone: it knows nothing of
 * the types, so that an operation that they lack or get wrong does not compile.
 */
export function writeEveryOperation(api: string): string {
  const bundle = readBundle(api);
  const { factory, options } = CLIENTS[api] as { factory: string; options: string };
  const operations = Object.entries(bundle.paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, operation]) =>
      "operationId" in operation ? [{ path, method, ...follow(bundle, operation as unknown as Operation) }] : [],
    ),
  );
  const ids = operations.map(({ operationId }) => operationId);
  const paged = operations.filter((operation) => operation["x-pagination"] === "cursor");
  const text = [
    `import { ${[factory, "orThrow", "pages", "paginate"].join(", ")} } from "smile-contracts/${api}";`,
    "import type { OperationId, " +
      `${ids.flatMap((id) => [`${pascal(id)}Request`, `${pascal(id)}Result`]).join(", ")} } from ` +
      `"smile-contracts/${api}";`,
    `import { createClient, ${ids.join(", ")} } from "smile-contracts/${api}/operations";`,
    `import { validateRequest, validateResponse } from "smile-contracts/${api}/validate";`,
    "type Item<Result> = Result extends { ok: true; data: { items: readonly (infer One)[] } } ? One : never;",
    `const client = ${factory}(${options});`,
    `const picked = createClient(${options}, { ${ids.join(", ")} });`,
    // The compiler refuses one that is missing here, and one that is too many.
    `export const all: Record<OperationId, true> = { ${ids.map((id) => `${id}: true`).join(", ")} };`,
    ...operations.map((operation) => `{\n${writeCalls(bundle, operation)}\n}`),
    ...paged.map((operation) => `{\n${writePages(bundle, operation)}\n}`),
    ...listRequestExamples(api).map(({ operationId, value }) => {
      const { path } = smallestArgument(
        bundle,
        operations.find((operation) => operation.operationId === operationId) as Operation,
      );
      return `await client.${operationId}(${JSON.stringify({ path, body: value })});`;
    }),
  ];
  return `${text.join("\n")}\n`;
}

/** An operation through each way to call it, its two validators, and a branch for each of its outcomes. */
function writeCalls(bundle: object, operation: Operation & { path: string; method: string }): string {
  const { operationId: id, path, method, responses } = operation;
  const argument = smallestArgument(bundle, operation);
  const given = isEmpty(argument) ? "" : "argument";
  const { body, ...parameters } = argument;
  const init = JSON.stringify({
    ...(!isEmpty(parameters) && { params: parameters }),
    ...(body !== undefined && { body }),
  });
  const statuses = Object.keys(responses);
  const isJudged = Object.values(responses).some((response) => "x-outcome" in schemaOf(bundle, response));
  const kinds = [
    ...KINDS,
    ...(statuses.some((status) => Number(status) >= 300) ? ["api-error"] : []),
    ...(isJudged ? ["rejected"] : []),
  ];
  return [
    `const argument: ${pascal(id)}Request = ${JSON.stringify(argument)};`,
    `const ${id}Result: ${pascal(id)}Result = await client.${id}(${given});`,
    `switch (${id}Result.kind) { ${kinds.map((kind) => `case "${kind}": break;`).join(" ")} default: ` +
      `${id}Result satisfies never; }`,
    `const same: ${pascal(id)}Result = await picked.${id}(${given});`,
    `type Data = Extract<${pascal(id)}Result, { kind: "ok" }>["data"];`,
    `const data: Data = orThrow(${id}Result);`,
    `validateRequest("${id}", argument);`,
    ...statuses.map((status) => `validateResponse("${id}", ${status}, {});`),
    `await client.http.${method.toUpperCase()}(${JSON.stringify(path)}${init === "{}" ? "" : `, ${init}`});`,
    "void [same, data, argument];",
    `// @ts-expect-error would be sent without a query\nclient.${id}({ ...argument, query: new ` +
      `Map([["userId", "u-1"]]) });`,
    `// @ts-expect-error a forgotten await\nclient.${id}(Promise.resolve(argument));`,
  ].join("\n");
}

/**
 * A paged operation from the beginning and from a cursor, and the items' type. An argument that is required cannot be
 * left out.
 */
function writePages(bundle: object, operation: Operation): string {
  const { operationId: id } = operation;
  const argument = smallestArgument(bundle, operation);
  const withCursor = JSON.stringify({ ...argument, query: { ...argument.query, cursor: "c" } });
  const expected = isEmpty(argument) ? "" : "// @ts-expect-error the argument is required\n";
  return [
    ...["client", "picked"].flatMap((client) => [
      `for await (const item of paginate(${client}.${id}, ${JSON.stringify(argument)})) { const known: ` +
        `Item<${pascal(id)}Result> = item; void known; }`,
      `for await (const item of paginate(${client}.${id}, ${withCursor})) { const known: ` +
        `Item<${pascal(id)}Result> = item; void known; }`,
      `for await (const page of pages(${client}.${id}, ${JSON.stringify(argument)})) { const known: ` +
        `${pascal(id)}Result = page; void known; }`,
      `for await (const page of pages(${client}.${id}, ${withCursor})) { const known: ${pascal(id)}Result = ` +
        "page; void known; }",
    ]),
    `${expected}pages(client.${id});`,
    `${expected}paginate(client.${id});`,
  ].join("\n");
}

function smallestArgument(bundle: object, { parameters = [], requestBody }: Operation): Argument {
  const valuesIn = (place: string) => {
    const required = parameters
      .map((parameter) => follow(bundle, parameter))
      .filter((parameter) => parameter.in === place && parameter.required);
    return Object.fromEntries(required.map(({ name, schema }) => [name, smallestValue(bundle, schema)]));
  };
  const [path, query, body] = [valuesIn("path"), valuesIn("query"), requestBody && follow(bundle, requestBody)];
  return {
    ...(!isEmpty(path) && { path }),
    ...(!isEmpty(query) && { query }),
    ...(body?.required && { body: smallestValue(bundle, schemaOf(bundle, body)) }),
  };
}

/** The smallest value of a schema's type: nothing in it that is not required. */
function smallestValue(bundle: object, given: Schema): unknown {
  const {
    const: constant,
    enum: values,
    anyOf,
    oneOf,
    allOf,
    type,
    required = [],
    properties = {},
    items = {},
    minItems = 0,
  } = follow(bundle, given);
  if (constant !== undefined) return constant;
  if (values) return values[0];
  const alternative = (anyOf ?? oneOf)?.[0];
  const parts = [...(alternative ? [alternative] : []), ...(allOf ?? [])].map((part) => smallestValue(bundle, part));
  if (parts.length > 0 && parts.every((part) => typeof part !== "object")) return parts[0];
  switch ([type].flat()[0]) {
    case "string":
      return "x";
    case "integer":
    case "number":
      return 1;
    case "boolean":
      return true;
    case "array":
      return Array.from({ length: minItems }, () => smallestValue(bundle, items));
    default:
      return Object.assign(
        {},
        ...parts,
        Object.fromEntries(required.map((name) => [name, smallestValue(bundle, properties[name] ?? {})])),
      );
  }
}

function schemaOf(bundle: object, described: Described): Schema {
  return follow(bundle, follow(bundle, described).content?.["application/json"]?.schema ?? {});
}

function follow<Value extends object>(bundle: object, value: Value): Value {
  const { $ref } = value as { $ref?: string };
  if ($ref === undefined) return value;
  return follow(
    bundle,
    $ref
      .split("/")
      .slice(1)
      .reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], bundle) as Value,
  );
}

const isEmpty = (value: object) => Object.keys(value).length === 0;
const pascal = (name: string) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
