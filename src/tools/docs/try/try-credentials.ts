import { basicAuthorization } from "../../../client/basic-authorization.js";
import type { OpenApiDocument } from "../../../openapi/document.js";
import { type Credentials, credentialsOf } from "../../../openapi/security.js";
import type { TryFile } from "./try-file.js";

/** The mock takes whatever is well formed, so these are nobody's. */
const WELL_FORMED: Readonly<Record<Credentials["kind"], string>> = {
  basic: basicAuthorization("user", "key", "password", "secret"),
  bearer: "Bearer token",
  "api-key": "key",
};

/** Returns the header that shows a mock who calls; nothing where the API asks nobody. */
export function tryCredentials(document: OpenApiDocument): TryFile["credentials"] {
  const credentials = credentialsOf(document);
  if (credentials === undefined || credentials.isOptional) return undefined;
  return { header: credentials.header, value: WELL_FORMED[credentials.kind] };
}
