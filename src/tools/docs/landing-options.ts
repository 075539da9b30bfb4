import type { OpenApiDocument } from "../../openapi/document.js";
import { credentialsOf } from "../../openapi/security.js";
import { sampleServer } from "./samples/sample-server.js";

/**
 * Takes a contract and the options of its client that tell who calls. Returns the options that the landing page makes
 * the client with: credentials that a caller may leave out are not shown, since they might not be right.
 */
export function landingOptions(document: OpenApiDocument, credentialOptions: readonly string[]): readonly string[] {
  const { "x-mode": mode } = sampleServer(document);
  const credentials = credentialsOf(document);
  return [
    mode === undefined ? "baseUrl" : `mode: ${JSON.stringify(mode)}`,
    ...(credentials && !credentials.isOptional ? credentialOptions : []),
  ];
}
