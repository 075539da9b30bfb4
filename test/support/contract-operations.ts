import { JSON_MEDIA_TYPE } from "../../src/client/media-type.js";
import { schemaName } from "../../src/tools/generate/contract.js";
import { resolveReference } from "../../src/validation/pointer.js";
import { rowsOfMarks } from "./contract-marks.js";
import { type PlainSchema, placesOf, type Schemas } from "./contract-places.js";
import type { Place, Places } from "./fact-tables.js";

interface Content {
  readonly "x-undocumented-body"?: boolean;
  readonly required?: boolean;
  readonly headers?: Readonly<Record<string, { readonly schema: PlainSchema; readonly required?: boolean }>>;
  readonly content?: Readonly<Record<string, { readonly schema?: PlainSchema }>>;
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly deprecated?: boolean;
  readonly style?: string;
  readonly explode?: boolean;
  readonly schema: PlainSchema;
}

type Requirement = Readonly<Record<string, readonly string[]>>;

interface Operation {
  readonly operationId?: string;
  readonly deprecated?: boolean;
  readonly "x-source"?: string;
  readonly "x-pagination"?: string;
  readonly security?: readonly Requirement[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: Content;
  readonly responses: Readonly<Record<string, Content>>;
}

interface SecurityScheme {
  readonly type: string;
  readonly scheme?: string;
  readonly flows?: Readonly<Record<string, { readonly tokenUrl?: string; readonly refreshUrl?: string }>>;
}

interface Server {
  readonly url: string;
  readonly "x-mode"?: string;
  readonly variables?: Readonly<Record<string, { readonly default: string; readonly enum?: readonly string[] }>>;
}

/** A bundle, as far as the tables of operations, parameters, events and the whole API go. */
export interface PlainBundle {
  readonly "x-envelope"?: string;
  readonly servers: readonly Server[];
  readonly security?: readonly Requirement[];
  readonly tags?: readonly { readonly name: string; readonly description?: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly webhooks?: Readonly<Record<string, { readonly post: Operation }>>;
  readonly components: {
    readonly schemas: Schemas;
    readonly securitySchemes?: Readonly<Record<string, SecurityScheme>>;
  };
}

/** Every operation as the cells of its row, without the reason. */
export function rowsOfOperations(bundle: PlainBundle): string[][] {
  return operationsOf(bundle).map(({ method, path, operation }) => {
    const success = successOf(operation.responses);
    const answer = schemaOf(bundle, operation.responses[success] ?? {});
    return [
      method,
      path,
      `${operation.operationId}${operation.deprecated ? " deprecated" : ""}`,
      success,
      bodyOf(bundle, operation),
      answer,
      bundle["x-envelope"] === undefined ? "" : dataOf(bundle, answer)[0],
      securityOf(bundle, operation.security ?? bundle.security),
      paginationOf(bundle, operation, answer),
      parametersOf(bundle, operation)
        .filter((parameter) => parameter.in === "query")
        .map(({ name }) => name)
        .join(" "),
      errorsOf(bundle, operation, success),
    ];
  });
}

/** Every parameter and its items, by operation, place and name. */
export function placesOfParameters(bundle: PlainBundle): Record<string, Place & { style: string }> {
  return Object.fromEntries(
    operationsOf(bundle).flatMap(({ operation }) =>
      parametersOf(bundle, operation).flatMap((parameter) => {
        const { style, explode } = parameter;
        const places: Places = placesOf(bundle.components.schemas, parameter.schema, parameter.name, false);
        return Object.entries(places).map(([path, place]) => {
          const isWhole = path === parameter.name;
          const own = {
            required: isWhole && parameter.required === true,
            deprecated: isWhole && (parameter.deprecated === true || place.deprecated),
            style: isWhole && style !== undefined ? `${style} ${explode === false ? "no" : "yes"}` : "",
          };
          return [`${operation.operationId} ${parameter.in} ${path}`, { ...place, ...own }] as const;
        });
      }),
    ),
  );
}

/** Every event as the cells of its row. */
export function rowsOfEvents(bundle: PlainBundle): string[][] {
  return Object.entries(bundle.webhooks ?? {}).map(([type, { post }]) => {
    const data = dataOf(bundle, schemaOf(bundle, post.requestBody ?? {}))[1];
    return [
      `${type}${post.deprecated ? " deprecated" : ""}`,
      post["x-source"] ?? "",
      bodyOf(bundle, post),
      securityOf(bundle, post.security ?? bundle.security),
      Object.keys(post.responses).join(" "),
      data.join(" "),
    ];
  });
}

/** What holds for the whole API, as the cells of its rows. */
export function rowsOfApi(bundle: PlainBundle): string[][] {
  const { servers, tags = [], security, components } = bundle;
  const rules = Object.entries(bundle).filter(([name]) => name.startsWith("x-") && name !== "x-source");
  return [
    ...servers.map(({ url, "x-mode": mode = "" }) => ["server", url, mode]),
    ...servers.flatMap(({ variables = {} }) =>
      Object.entries(variables).map(([name, { default: fallback, enum: values = [] }]) => [
        "server variable",
        name,
        [fallback, ...values].join(" "),
      ]),
    ),
    ["security", securityOf(bundle, security), "all operations"],
    ...Object.entries(components.securitySchemes ?? {}).map(([name, scheme]) => [
      "security scheme",
      name,
      kindOf(scheme),
    ]),
    ...Object.entries(components.securitySchemes ?? {}).flatMap(([name, { flows = {} }]) =>
      Object.entries(flows).flatMap(([grant, { tokenUrl = "", refreshUrl = "" }]) => [
        ["token url", `${name} ${grant}`, tokenUrl],
        ["refresh url", `${name} ${grant}`, refreshUrl],
      ]),
    ),
    ...responseHeadersOf(bundle),
    ...rules.flatMap(([name, rule]) =>
      name === "x-error-responses"
        ? Object.entries(rule as object).map(([reason, value]) => ["rule", `${name} ${reason}`, JSON.stringify(value)])
        : [["rule", name, JSON.stringify(rule)]],
    ),
    ...rowsOfMarks(bundle),
    ...tags.map(({ name }) => ["tag", name, ""]),
  ];
}

function operationsOf({ paths }: PlainBundle): { method: string; path: string; operation: Operation }[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
  );
}

function parametersOf(bundle: PlainBundle, { parameters = [] }: Operation): Parameter[] {
  return parameters.map((parameter) => resolveReference(bundle, parameter));
}

function successOf(responses: Operation["responses"]): string {
  return Object.keys(responses)
    .filter((status) => status.startsWith("2"))
    .join(" ");
}

/** The schema of a JSON body; another media type is named, and no body is no text. */
function schemaOf(bundle: PlainBundle, described: Content): string {
  return Object.entries(resolveReference(bundle, described).content ?? {})
    .map(([type, { schema }]) => `${type === JSON_MEDIA_TYPE ? "" : `${type} `}${schemaName(schema?.$ref ?? "any")}`)
    .join(" or ");
}

function bodyOf(bundle: PlainBundle, { requestBody }: Operation): string {
  if (requestBody === undefined) return "no";
  const { required } = resolveReference(bundle, requestBody);
  return `${required ? "required" : "optional"} ${schemaOf(bundle, requestBody)}`;
}

/** The schema of the attribute `data` of a body, and its attributes. */
function dataOf({ components: { schemas } }: PlainBundle, answer: string): [string, string[]] {
  const places = placesOf(schemas, schemas[answer] ?? {}, "", false);
  const type = places["data"]?.type ?? "";
  const attributes = Object.keys(placesOf(schemas, schemas[type] ?? {}, "", false));
  return [type, attributes.filter((path) => /^\w+$/.test(path))];
}

function securityOf({ components }: PlainBundle, security: readonly Requirement[] = []): string {
  const kinds = security.map(
    (requirement) =>
      Object.keys(requirement)
        .map((name) => kindOf(components.securitySchemes?.[name] ?? { type: name }))
        .join(" and ") || "none",
  );
  return kinds.join(" or ") || "none";
}

const kindOf = ({ type, scheme }: SecurityScheme) => (type === "http" ? (scheme ?? type) : type);

function paginationOf(bundle: PlainBundle, operation: Operation, answer: string): string {
  const parameter = operation["x-pagination"];
  if (parameter === undefined) return "no";
  const attributes = dataOf(bundle, answer)[1];
  return [
    parameter,
    ...["nextCursor", "items"].filter((name) => attributes.includes(name)).map((at) => `data.${at}`),
  ].join(" ");
}

function errorsOf(bundle: PlainBundle, { responses }: Operation, success: string): string {
  const groups = new Map<string, string[]>();
  for (const [status, response] of Object.entries(responses)) {
    if (success.split(" ").includes(status)) continue;
    const isUndocumented = resolveReference(bundle, response)["x-undocumented-body"] === true;
    const schema = isUndocumented ? "anything" : schemaOf(bundle, response) || "none";
    groups.set(schema, [...(groups.get(schema) ?? []), status]);
  }
  return [...groups].map(([schema, statuses]) => `${schema} ${statuses.join(" ")}`).join("; ");
}

/** A header of answers, and the statuses which have it wherever they are. */
function responseHeadersOf(bundle: PlainBundle): string[][] {
  const found = new Map<string, Set<string>>();
  for (const { operation } of operationsOf(bundle)) {
    for (const [status, response] of Object.entries(operation.responses)) {
      for (const [name, header] of Object.entries(resolveReference(bundle, response).headers ?? {})) {
        const { schema, required } = resolveReference(bundle, header);
        const key = `${name} | ${schema.type}${required ? " required" : ""}`;
        found.set(key, (found.get(key) ?? new Set()).add(status));
      }
    }
  }
  return [...found].map(([key, statuses]) => {
    const [name = "", type = ""] = key.split(" | ");
    return ["response header", name, `${[...statuses].sort().join(" ")} ${type}`];
  });
}
