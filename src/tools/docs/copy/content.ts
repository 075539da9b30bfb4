import type { Body, Content, OpenApiDocument } from "../../../openapi/document.js";
import { resolveReference } from "../../../validation/pointer.js";

/** The content of a request body or an answer, wherever it is written. */
export function contentOf(document: OpenApiDocument, body: unknown): Content | undefined {
  return body === undefined ? undefined : resolveReference<Body>(document, body as Body).content;
}
