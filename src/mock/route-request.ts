import type { Operation as ServedOperation } from "./contract.js";
import { matchPath, type Routed } from "./match-path.js";
import { decodeSegments } from "./request-target.js";

export type Route<Operation = ServedOperation> =
  | { readonly kind: "found"; readonly operation: Operation; readonly pathParameters: ReadonlyMap<string, string> }
  | {
      readonly kind: "malformed-target" | "unknown-route" | "unsupported-method";
      /** Those that the request may have been meant for. */
      readonly operations: readonly Operation[];
    };

/**
 * Takes an API's operations, and a request's method and encoded path. Returns the operation it is for, or why there
 * is none.
 */
export function routeRequest<Operation extends Routed>(
  operations: readonly Operation[],
  method: string | undefined,
  path: string,
): Route<Operation> {
  const segments = decodeSegments(path);
  if (!segments) return { kind: "malformed-target", operations };
  const matched = matchPath(operations, segments);
  if (!matched) return { kind: "unknown-route", operations };
  const operation = operationFor(matched.operations, method);
  if (!operation) return { kind: "unsupported-method", operations: matched.operations };
  return { kind: "found", operation, pathParameters: matched.parameters };
}

// What answers GET answers HEAD too (RFC 9110, section 9.3.2), unless the contract says otherwise.
function operationFor<Operation extends Routed>(
  operations: readonly Operation[],
  method: string | undefined,
): Operation | undefined {
  const withMethod = operations.find((operation) => operation.method === method);
  return withMethod ?? (method === "HEAD" ? operationFor(operations, "GET") : undefined);
}

/** Whether a request that the contract does not have reads where GraphQL is posted: browsers and some clients do. */
export function isReadOfGraphql(route: Route, method: string | undefined): boolean {
  const isRead = method === "GET" || method === "HEAD";
  return (
    isRead && route.kind === "unsupported-method" && route.operations.some(({ executesGraphql }) => executesGraphql)
  );
}
