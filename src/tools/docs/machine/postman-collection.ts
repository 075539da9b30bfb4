import { STATUS_CODES } from "node:http";
import { type Example, type LocatedOperation, type OpenApiDocument, operationsOf } from "../../../openapi/document.js";
import { resolveReference } from "../../../validation/pointer.js";
import type { Contract } from "../contracts.js";
import { contentOf } from "../copy/content.js";
import { collectionFrame } from "./postman-frame.js";
import { JSON_HEADER, postmanRequest } from "./postman-request.js";

/**
 * Writes a contract as a Postman collection: a folder for each tag, in it a request for each operation, and with each the
 * named examples of its answers.
 */
export function postmanCollection(contract: Contract): object {
  const { document } = contract;
  const { title, summary } = document.info;
  const folders = document.tags.map(({ name, description = "" }) => ({
    name,
    description,
    item: operationsOf(document)
      .filter(({ operation }) => operation.tags?.includes(name))
      .map((located) => itemOf(document, located)),
  }));
  return { ...collectionFrame(contract, title, summary), item: folders.filter(({ item }) => item.length > 0) };
}

function itemOf(document: OpenApiDocument, located: LocatedOperation): object {
  const { summary, responses } = located.operation;
  const request = postmanRequest(document, located);
  const asked = withoutDescriptions(request);
  const answers = Object.entries(responses).flatMap(([status, response]) =>
    examplesOf(document, response).map((example) => answer(Number(status), example, asked)),
  );
  return { name: summary, request, response: answers };
}

/** The request that an answer is for is told with it, and described only once. */
function withoutDescriptions(request: object): object {
  const words = (key: string, value: unknown) => (key === "description" ? undefined : value);
  return JSON.parse(JSON.stringify(request, words)) as object;
}

function answer(code: number, [name, { summary, value }]: [string, Example], originalRequest: object): object {
  return {
    name: [name, summary].filter(Boolean).join(": "),
    originalRequest,
    status: STATUS_CODES[code] ?? "",
    code,
    _postman_previewlanguage: "json",
    header: [JSON_HEADER],
    body: JSON.stringify(value, null, 2),
  };
}

function examplesOf(document: OpenApiDocument, response: unknown): [string, Example][] {
  return Object.values(contentOf(document, response) ?? {}).flatMap(({ examples = {} }) =>
    Object.entries(examples).map(([name, example]): [string, Example] => [name, resolveReference(document, example)]),
  );
}
