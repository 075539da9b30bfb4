import type { Answer } from "../answer/answer.js";
import { REASON_HEADER } from "../answer/flaw.js";
import type { MockRequest } from "../request/mock-request.js";

/** With credentials, a `*` would be the name of a header (Fetch standard, section 3.3.4). */
const EXPOSED = [
  "Content-Length",
  "Preference-Applied",
  "Retry-After",
  "WWW-Authenticate",
  "X-Smile-Contracts",
  REASON_HEADER,
].join(", ");
/** Two hours, which is as long as browsers remember. */
const MAX_AGE_SECONDS = "7200";
const ANY_ORIGIN = "*";

/** Takes the `Origin` of a request. Returns the headers that let a page of that origin read the answer to it. */
export function corsHeaders(origin: string | undefined): Record<string, string> {
  return {
    "Access-Control-Allow-Origin": origin || ANY_ORIGIN,
    ...(origin && { "Access-Control-Allow-Credentials": "true" }),
    "Access-Control-Expose-Headers": EXPOSED,
    Vary: "Origin",
  };
}

/**
 * Takes a request. Returns whether a browser asks with it what it may send; any other OPTIONS is a request to the
 * API.
 */
export function isPreflight(request: MockRequest): boolean {
  return request.method === "OPTIONS" && request.header("access-control-request-method") !== undefined;
}

/** Takes a preflight. Returns the answer that allows whatever it asks for. */
export function answerPreflight(request: MockRequest): Answer {
  const requestedHeaders = request.header("access-control-request-headers");
  return {
    status: 204,
    headers: {
      "Access-Control-Allow-Methods": request.header("access-control-request-method") ?? "",
      ...(requestedHeaders && { "Access-Control-Allow-Headers": requestedHeaders }),
      // A page from the network may call a mock on this machine (Private Network Access).
      ...(request.header("access-control-request-private-network") && {
        "Access-Control-Allow-Private-Network": "true",
      }),
      "Access-Control-Max-Age": MAX_AGE_SECONDS,
    },
  };
}
