import type { LocatedOperation, OpenApiDocument, Parameter } from "../../../openapi/document.js";
import { resolveReference } from "../../../validation/pointer.js";
import { parameterExample, sampleRequest } from "../../sample-request.js";
import { BASE_URL } from "./postman-frame.js";

export const JSON_HEADER = { key: "Content-Type", value: "application/json" };

interface Entry {
  key: string;
  value: string;
  description: string;
  disabled?: boolean;
}

/**
 * Writes a request with every parameter of its operation. What it need not have is switched off, so that it is sent as the
 * shortest that is whole. The body is the first named example.
 */
export function postmanRequest(document: OpenApiDocument, located: LocatedOperation): object {
  const { method, operation } = located;
  const { body } = sampleRequest(document, located);
  return {
    method: method.toUpperCase(),
    description: operation.description,
    header: [...(body === undefined ? [] : [JSON_HEADER]), ...parametersOf(document, located, "header")],
    url: addressOf(document, located),
    ...(body !== undefined && {
      body: { mode: "raw", raw: JSON.stringify(body, null, 2), options: { raw: { language: "json" } } },
    }),
  };
}

/** Postman shows the whole address, and works with its parts. */
export function addressOf(document: OpenApiDocument, located: LocatedOperation): object {
  const segments = located.path.split("/").slice(1);
  const path = segments.map((segment) => segment.replace(/^\{(\w+)\}$/, ":$1"));
  const query = parametersOf(document, located, "query");
  const sent = query.filter(({ disabled }) => !disabled).map(({ key, value }) => `${key}=${encodeURIComponent(value)}`);
  return {
    raw: `{{${BASE_URL}}}/${path.join("/")}${sent.length > 0 ? `?${sent.join("&")}` : ""}`,
    host: [`{{${BASE_URL}}}`],
    path,
    query,
    variable: parametersOf(document, located, "path"),
  };
}

function parametersOf(document: OpenApiDocument, { operation }: LocatedOperation, place: string): Entry[] {
  return (operation.parameters ?? [])
    .map((parameter) => resolveReference<Parameter>(document, parameter))
    .filter((parameter) => parameter.in === place)
    .map((parameter) => ({
      key: parameter.name,
      value: String(parameterExample(document, operation.operationId, parameter)),
      description: parameter.description ?? "",
      ...(parameter.required !== true && { disabled: true }),
    }));
}
