import { remove, rename, set } from "../edit.js";
import { isList, isObject, type JsonObject, keysOf } from "../json.js";
import type { Operator } from "./operator.js";

const JSON_TYPE = "application/json";
const OTHER_METHOD: Readonly<Record<string, string>> = { get: "post", put: "post", post: "put", delete: "post" };
const OTHER_SUCCESS: Readonly<Record<string, string>> = { "200": "201", "201": "200", "204": "202" };
const OTHER_ERROR: Readonly<Record<string, string>> = { "400": "422", "404": "410", "500": "502" };

const isError = (status: string) => Number(status) >= 400;

function statusesChanged(responses: JsonObject, others: Readonly<Record<string, string>>) {
  return keysOf(responses).flatMap((status) => {
    const other = others[status];
    return other === undefined || other in responses ? [] : [[rename(["responses", status], other)]];
  });
}

export const OPERATIONS: readonly Operator[] = [
  {
    kind: "parameter dropped",
    role: "operation",
    mutate: ({ parameters }) =>
      isList(parameters) ? parameters.map((_, index) => [remove(["parameters", index])]) : [],
  },
  {
    kind: "request body required toggled",
    role: "body",
    weight: 2,
    mutate: ({ content, required }) =>
      content === undefined ? [] : [[required === true ? remove(["required"]) : set(["required"], true)]],
  },
  {
    kind: "request body dropped",
    role: "operation",
    mutate: ({ requestBody }) => (requestBody === undefined ? [] : [[remove(["requestBody"])]]),
  },
  {
    kind: "media type changed",
    role: "body",
    mutate: ({ content }) =>
      keysOf(content).includes(JSON_TYPE) ? [[rename(["content", JSON_TYPE], "application/xml")]] : [],
  },
  {
    kind: "media type added",
    role: "body",
    mutate: ({ content }) =>
      keysOf(content).includes(JSON_TYPE) ? [[set(["content", "text/plain"], { schema: { type: "string" } })]] : [],
  },
  {
    kind: "success status changed",
    role: "operation",
    weight: 2,
    mutate: ({ responses }) => (isObject(responses) ? statusesChanged(responses, OTHER_SUCCESS) : []),
  },
  {
    kind: "error status changed",
    role: "operation",
    mutate: ({ responses }) => (isObject(responses) ? statusesChanged(responses, OTHER_ERROR) : []),
  },
  {
    kind: "error response dropped",
    role: "operation",
    mutate: ({ responses }) =>
      keysOf(responses)
        .filter(isError)
        .map((status) => [remove(["responses", status])]),
  },
  {
    kind: "body of response dropped",
    role: "response",
    mutate: ({ content }) => (content === undefined ? [] : [[remove(["content"])]]),
  },
  {
    kind: "header of response dropped",
    role: "response",
    mutate: ({ headers }) => keysOf(headers).map((name) => [remove(["headers", name])]),
  },
  {
    kind: "method changed",
    role: "path item",
    mutate: (item) =>
      keysOf(item).flatMap((method) => {
        const other = OTHER_METHOD[method];
        return other === undefined || other in item ? [] : [[rename([method], other)]];
      }),
  },
  {
    kind: "operation dropped",
    role: "path item",
    mutate: (item) => {
      const methods = keysOf(item).filter((method) => method in OTHER_METHOD);
      return methods.length > 1 ? methods.map((method) => [remove([method])]) : [];
    },
  },
  {
    kind: "operationId changed",
    role: "operation",
    mutate: ({ operationId }) =>
      typeof operationId === "string" ? [[set(["operationId"], `${operationId}Again`)]] : [],
  },
  {
    kind: "operation deprecated toggled",
    role: "operation",
    mutate: ({ deprecated }) => [[deprecated === true ? remove(["deprecated"]) : set(["deprecated"], true)]],
  },
  {
    kind: "own security changed",
    role: "operation",
    mutate: ({ security }) => [[security === undefined ? set(["security"], []) : remove(["security"])]],
  },
];
