import type { OpenApiDocument } from "../../../openapi/document.js";
import { callsOf } from "./events.js";

/** Says on each operation and event its id, which Redoc shows nowhere. */
export function showOperationIds(document: OpenApiDocument): void {
  for (const operation of callsOf(document))
    operation.description = `${idInWords(operation.operationId)}${operation.description}`;
}

/** Takes it away again. */
export function hideOperationIds(document: OpenApiDocument): void {
  for (const operation of callsOf(document)) {
    const said = idInWords(operation.operationId);
    if (operation.description.startsWith(said)) operation.description = operation.description.slice(said.length);
  }
}

function idInWords(operationId: string): string {
  return `Operation: \`${operationId}\`.\n\n`;
}
