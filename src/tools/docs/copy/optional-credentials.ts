import { type OpenApiDocument, operationsOf } from "../../../openapi/document.js";
import { credentialsOf } from "../../../openapi/security.js";

/** Says on each operation, where they go without credentials too, that it does. Redoc shows only the credentials. */
export function showOptionalCredentials(document: OpenApiDocument): void {
  if (!credentialsOf(document)?.isOptional) return;
  for (const { operation } of operationsOf(document))
    operation.description = `${operation.description.trimEnd()}\n\nCredentials are optional.`;
}
