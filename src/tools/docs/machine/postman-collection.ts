import {
  type Body,
  type Example,
  type LocatedOperation,
  type OpenApiDocument,
  operationsOf,
  type Parameter,
} from "../../../openapi/document.js";
import { type Credentials, credentialsOf } from "../../../openapi/security.js";
import { resolveReference } from "../../../validation/pointer.js";
import { sampleRequest } from "../../sample-request.js";
import type { Contract } from "../contracts.js";
import { contentOf } from "../copy/content.js";
import { plainText } from "../pages/summary.js";
import { sampleServer } from "../samples/sample-server.js";

const FORMAT = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json";
const JSON_HEADER = { key: "Content-Type", value: "application/json" };
const BASE_URL = "baseUrl";

/** How a collection tells who calls. The values are the reader's own, and none stands in the collection. */
const AUTH: Readonly<Record<Credentials["kind"], (header: string, options: readonly string[]) => object>> = {
  basic: (_header, [username = "", password = ""]) => ({
    type: "basic",
    basic: [text("username", `{{${username}}}`), text("password", `{{${password}}}`)],
  }),
  bearer: (_header, [token = ""]) => ({ type: "bearer", bearer: [text("token", `{{${token}}}`)] }),
  "api-key": (header, [key = ""]) => ({
    type: "apikey",
    apikey: [text("key", header), text("value", `{{${key}}}`), text("in", "header")],
  }),
};

/** What credentials are called where no client's options name them. */
const OPTION_NAMES: Readonly<Record<Credentials["kind"], readonly string[]>> = {
  basic: ["username", "password"],
  bearer: ["accessToken"],
  "api-key": ["apiKey"],
};

/**
 * Writes a contract as a Postman collection: a folder for each tag, in it a request for each operation with what the
 * samples send, and below each the named examples of its answers.
 */
export function postmanCollection({ document, credentialOptions }: Contract): object {
  const { info, tags } = document;
  const credentials = credentialsOf(document);
  const options = credentials === undefined ? [] : optionsOf(credentials, credentialOptions);
  return {
    info: { name: info.title, description: plainText(info.summary), version: info.version, schema: FORMAT },
    ...(credentials && { auth: AUTH[credentials.kind](credentials.header, options) }),
    variable: [
      { key: BASE_URL, value: sampleServer(document).url.replace(/\{(\w+)\}/g, "{{$1}}") },
      ...Object.entries(sampleServer(document).variables ?? {}).map(([key, variable]) => ({
        key,
        value: variable.default,
      })),
      ...options.map((key) => ({ key, value: "" })),
    ],
    item: tags
      .map(({ name, description = "" }) => ({
        name,
        description,
        item: operationsOf(document)
          .filter(({ operation }) => operation.tags?.includes(name))
          .map((located) => itemOf(document, located)),
      }))
      .filter(({ item }) => item.length > 0),
  };
}

function optionsOf({ kind }: Credentials, clientOptions: readonly string[]): readonly string[] {
  const names = OPTION_NAMES[kind];
  return clientOptions.length === names.length ? clientOptions : names;
}

function itemOf(document: OpenApiDocument, located: LocatedOperation): object {
  const { operation } = located;
  const request = requestOf(document, located);
  return {
    name: operation.summary,
    request,
    response: Object.entries(operation.responses).flatMap(([status, response]) =>
      answersOf(document, Number(status), response, request),
    ),
  };
}

function requestOf(document: OpenApiDocument, { method, path, operation }: LocatedOperation): object {
  const sample = sampleRequest(document, { method, path, operation });
  const parameters = (operation.parameters ?? []).map((parameter) => resolveReference<Parameter>(document, parameter));
  const described = (location: string, given: Readonly<Record<string, unknown>> = {}) =>
    parameters
      .filter((parameter) => parameter.in === location)
      .map(({ name, description = "", required }) => ({
        key: name,
        value: name in given ? String(given[name]) : "",
        description: plainText(description),
        ...(!required && { disabled: !(name in given) }),
      }));
  const query = described("query", sample.query);
  const segments = path
    .split("/")
    .slice(1)
    .map((segment) => segment.replace(/^\{(\w+)\}$/, ":$1"));
  const shown = query
    .filter(({ disabled }) => !disabled)
    .map(({ key, value }) => `${key}=${encodeURIComponent(value)}`);
  return {
    method: method.toUpperCase(),
    description: plainText(operation.description),
    header: [...(sample.body === undefined ? [] : [JSON_HEADER]), ...described("header", sample.headers)],
    url: {
      raw: `{{${BASE_URL}}}/${segments.join("/")}${shown.length > 0 ? `?${shown.join("&")}` : ""}`,
      host: [`{{${BASE_URL}}}`],
      path: segments,
      query,
      variable: described("path", sample.path),
    },
    ...(sample.body !== undefined && {
      body: { mode: "raw", raw: JSON.stringify(sample.body, null, 2), options: { raw: { language: "json" } } },
    }),
  };
}

function answersOf(document: OpenApiDocument, code: number, response: unknown, originalRequest: object): object[] {
  const { description = "" } = resolveReference<Body>(document, response as Body);
  return Object.values(contentOf(document, response) ?? {}).flatMap(({ examples = {} }) =>
    Object.entries(examples).map(([name, reference]) => ({
      name: [code, name].join(" "),
      originalRequest,
      status: plainText(description),
      code,
      _postman_previewlanguage: "json",
      header: [JSON_HEADER],
      body: JSON.stringify(resolveReference<Example>(document, reference).value, null, 2),
    })),
  );
}

function text(key: string, value: string): object {
  return { key, value, type: "string" };
}
