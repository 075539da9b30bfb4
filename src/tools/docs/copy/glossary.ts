import { type OpenApiDocument, operationsOf } from "../../../openapi/document.js";
import { errorCodePlace, eventPlace, operationPlace, schemaPlace } from "../places.js";
import { errorCodesOf } from "./error-codes.js";
import { eventsOf } from "./events.js";

/**
 * Lists what prose may name as code: operations, schemas, events and error codes of a document whose open enums are
 * folded. Returns the page of each by its name.
 */
export function glossaryOf(reference: string, document: OpenApiDocument): Map<string, string> {
  const pages = new Map<string, string>();
  for (const name of Object.keys(document.components.schemas)) pages.set(name, schemaPlace(reference, name).page);
  for (const { code } of errorCodesOf(document)) pages.set(code, errorCodePlace(reference, code, "").page);
  for (const { type, operation } of eventsOf(document)) pages.set(type, eventPlace(reference, type, operation).page);
  for (const { operation } of operationsOf(document))
    pages.set(operation.operationId, operationPlace(reference, operation).page);
  return pages;
}
