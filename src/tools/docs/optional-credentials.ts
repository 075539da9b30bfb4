import { operationsOf, type OpenApiDocument } from "../../openapi/document.js";

/** Says on each operation that goes without credentials too that it does. Redoc shows only the credentials. */
export function showOptionalCredentials(document: OpenApiDocument): void {
  for (const { operation } of operationsOf(document)) {
    const isOptional = (operation.security ?? document.security)?.some((schemes) => Object.keys(schemes).length === 0);
    if (isOptional) operation.description = `${operation.description.trimEnd()}\n\nCredentials are optional.`;
  }
}
