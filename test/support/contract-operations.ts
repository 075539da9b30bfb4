import { JSON_MEDIA_TYPE } from "../../src/client/media-type.js";
import { schemaName } from "../../src/tools/generate/contract.js";
import { resolveReference } from "../../src/validation/pointer.js";
import { placesOf } from "./contract-places.js";
import type { Place, Places } from "./fact-tables.js";
import {
  type Content,
  type Operation,
  operationsOf,
  type Parameter,
  type PlainBundle,
  securityOf,
} from "./plain-bundle.js";

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
