import { ERROR_REASONS } from "../../mock/answer/error-responses.js";
import { type OpenApiDocument, operationsOf } from "../../openapi/document.js";
import { type Credentials, credentialsOf } from "../../openapi/security.js";
import { pointerTo } from "../../validation/pointer.js";
import { GenerationError } from "./generation-error.js";

const ERROR_RESPONSES = "x-error-responses";

/** Reads how a request shows who calls. Throws a {@link GenerationError} where client and mock could not do it. */
export function readCredentials(document: OpenApiDocument): Credentials | undefined {
  const secured = operationsOf(document).find(({ operation }) => operation.security !== undefined);
  if (secured) {
    const place = pointerTo("paths", secured.path, secured.method, "security");
    throw new GenerationError(place, "one operation's own security is not supported: say it for the whole API");
  }
  try {
    return credentialsOf(document);
  } catch (error) {
    throw new GenerationError(pointerTo("components", "securitySchemes"), (error as Error).message);
  }
}

/** Makes sure that what the contract says of its error responses is about reasons that there are. */
export function checkErrorResponses(document: OpenApiDocument): void {
  for (const [reason, response] of Object.entries(document[ERROR_RESPONSES] ?? {})) {
    const place = pointerTo(ERROR_RESPONSES, reason);
    if (!(ERROR_REASONS as readonly string[]).includes(reason)) {
      throw new GenerationError(place, `"${reason}" is no reason; the reasons are ${ERROR_REASONS.join(", ")}`);
    }
    if (!Number.isInteger(response?.status))
      throw new GenerationError(place, "give the status that the service answers");
  }
}
