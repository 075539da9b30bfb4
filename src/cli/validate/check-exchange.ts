import { decodeSegments } from "../../mock/request/request-target.js";
import type { Issue } from "../../validation/issue.js";
import type { Operation } from "../../validation/operation.js";
import { checkRequest } from "./check-request.js";
import { checkResponse } from "./check-response.js";
import type { CheckedApi } from "./checked-api.js";
import type { Found } from "./finding.js";
import type { Exchange } from "./har-exchange.js";
import type { Unchecked } from "./unchecked.js";

/** What became of one exchange. */
export interface ExchangeCheck {
  readonly found: readonly Found[];
  readonly unchecked: readonly Unchecked[];
  readonly requests: number;
  readonly responses: number;
}

/** Stands for a segment of a path that no template has: it may be anybody's id. */
const HIDDEN = "…";
const PREFLIGHT = "OPTIONS";

/** Takes an API, a request to it with its answer, and the path behind the base URL. Returns what is wrong with them. */
export function checkExchange(api: CheckedApi, exchange: Exchange, path: string): ExchangeCheck {
  const routed = api.route(exchange.method, path);
  if (routed.kind !== "found") {
    if (exchange.method === PREFLIGHT) return { found: [], unchecked: ["preflight"], requests: 0, responses: 0 };
    return {
      found: [unknownOperation(api, exchange, path, routed.operations)],
      unchecked: [],
      requests: 1,
      responses: 0,
    };
  }
  const { operation, pathParameters } = routed;
  const request = checkRequest(api, operation, exchange, pathParameters);
  const response = checkResponse(api, operation, exchange, request.body);
  const common = { api: api.name, name: operation.operationId, route: `${operation.method} ${operation.path}` };
  return {
    found: [
      ...(request.issues.length > 0 ? [{ ...common, part: "request" as const, ...issuesOf(request) }] : []),
      ...(response.issues.length > 0
        ? [{ ...common, part: "response" as const, status: exchange.status, ...issuesOf(response) }]
        : []),
    ],
    unchecked: [request.unchecked, response.unchecked].filter((reason) => reason !== undefined),
    requests: 1,
    responses: response.unchecked ? 0 : 1,
  };
}

const issuesOf = ({ issues, more }: { readonly issues: readonly Issue[]; readonly more?: true }) => ({
  issues,
  ...(more && { more }),
});

function unknownOperation(
  { name, operations }: CheckedApi,
  { method }: Exchange,
  path: string,
  candidates: readonly Operation[],
): Found {
  // All of the contract's operations where not even the path is one of its own.
  const isPathKnown = candidates.length < operations.length;
  const template = isPathKnown ? (candidates[0]?.path ?? "") : hideUnknown(operations, path);
  const methods = candidates.map((operation) => operation.method).join(", ");
  const expected = isPathKnown ? `one of the path's methods: ${methods}` : "a path of the contract";
  const issue: Issue = {
    path: "",
    keyword: isPathKnown ? "method" : "path",
    message: isPathKnown ? `The method must be ${expected}` : `The path must be ${expected}`,
    expected,
    received: "string",
  };
  return { api: name, route: `${method} ${template}`, part: "request", issues: [issue] };
}

/** A path with only those of its segments that stand at their place in a template of the contract. */
function hideUnknown(operations: readonly Operation[], path: string): string {
  const templates = operations.map((operation) => operation.path.split("/"));
  const segments = decodeSegments(path) ?? path.split("/");
  return segments
    .map((segment, index) => (templates.some((template) => template[index] === segment) ? segment : HIDDEN))
    .join("/");
}
