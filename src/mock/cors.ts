import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import type { Answer } from "./answer.js";

/** Takes a request. Returns the headers that let a page of any origin read the answer to it. */
export function corsHeaders({ headers }: IncomingMessage): Record<string, string> {
  return { "Access-Control-Allow-Origin": headers.origin || "*", "Access-Control-Expose-Headers": "*", Vary: "Origin" };
}

/**
 * Takes a request. Returns whether a browser asks with it what it may send; any other OPTIONS is a request to the
 * API.
 */
export function isPreflight({ method, headers }: IncomingMessage): boolean {
  return method === "OPTIONS" && headers["access-control-request-method"] !== undefined;
}

/** Takes the headers of a preflight. Returns the answer that allows whatever it asks for. */
export function answerPreflight(headers: IncomingHttpHeaders): Answer {
  const requestedHeaders = headers["access-control-request-headers"];
  return {
    status: 204,
    headers: {
      "Access-Control-Allow-Methods": headers["access-control-request-method"] ?? "",
      ...(requestedHeaders && { "Access-Control-Allow-Headers": requestedHeaders }),
    },
  };
}
