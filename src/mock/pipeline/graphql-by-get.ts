import type { Operation } from "../answer/operation.js";
import type { GraphqlRequest } from "../graphql/create-executor.js";
import { decodeQuery } from "../request/request-target.js";
import type { Route } from "../request/router.js";

/**
 * Takes a request that the contract does not have. Returns the operation where GraphQL is posted, if the request reads
 * there: browsers and some clients do.
 */
export function readOfGraphql(route: Route<Operation>, method: string): Operation | undefined {
  const isRead = method === "GET" || method === "HEAD";
  if (!isRead || route.kind !== "unsupported-method") return undefined;
  return route.operations.find(({ executesGraphql }) => executesGraphql);
}

/**
 * Some GraphQL clients send short queries by GET unless they are told otherwise. No page says that the service takes
 * them. Takes the query of a request that reads GraphQL. Returns the body that would be posted; undefined where there
 * is no document.
 */
export function bodyOfGet(encodedQuery: string): GraphqlRequest | undefined {
  const parameters = decodeQuery(encodedQuery);
  const [query] = parameters?.get("query") ?? [];
  if (query === undefined) return undefined;
  const [operationName] = parameters?.get("operationName") ?? [];
  return { query, operationName, variables: readJson(parameters?.get("variables")?.[0]) };
}

/** What is no JSON stays text, which the executor refuses. */
function readJson(text: string | undefined): unknown {
  if (text === undefined || text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
