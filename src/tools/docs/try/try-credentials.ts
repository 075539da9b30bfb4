import type { OpenApiDocument } from "../../../openapi/document.js";
import { credentialsOf } from "../../../openapi/security.js";
import { MOCK_CREDENTIALS } from "../samples/mock-credentials.js";
import type { TryFile } from "./try-file.js";

/** Returns the header that shows a mock who calls; nothing where the API asks nobody. */
export function tryCredentials(document: OpenApiDocument): TryFile["credentials"] {
  const credentials = credentialsOf(document);
  if (credentials === undefined || credentials.isOptional) return undefined;
  return { header: credentials.header, value: MOCK_CREDENTIALS[credentials.kind] };
}
