import type { ErrorResponse } from "../../openapi/document.js";

/** What can be wrong with a request, whatever the operation, and how HTTP itself would answer it (RFC 9110). */
const BY_HTTP = {
  "malformed-target": 400,
  "unknown-route": 404,
  "unsupported-method": 405,
  "unsupported-media-type": 415,
  "malformed-json": 400,
  "body-too-large": 413,
  // The route is known, but what stands for a parameter in it is not of the parameter's type.
  "unfit-path": 404,
  "invalid-request": 400,
  "impossible-preference": 400,
  "mock-failed": 500,
} as const;

export type ErrorReason = keyof typeof BY_HTTP;

export const ERROR_REASONS = Object.keys(BY_HTTP) as ErrorReason[];

export type ErrorResponses = Readonly<Record<ErrorReason, ErrorResponse>>;

/** Of each service that demands credentials. */
export const WRONG_CREDENTIALS: ErrorResponse = { status: 401 };

/** Whether no source says that the service answers so. */
export function isInferred(response: Pick<ErrorResponse, "x-source">): boolean {
  return response["x-source"] === "inferred";
}

/**
 * Takes what a contract says of its error responses. Returns one for each reason: where the contract is silent, HTTP's
 * own, marked as inferred.
 */
export function errorResponsesOf(described: Readonly<Record<string, ErrorResponse>> = {}): ErrorResponses {
  const entries = ERROR_REASONS.map((reason): [ErrorReason, ErrorResponse] => [
    reason,
    described[reason] ?? { status: BY_HTTP[reason], "x-source": "inferred" },
  ]);
  return Object.fromEntries(entries) as ErrorResponses;
}
