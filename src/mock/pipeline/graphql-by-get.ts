import type { Answer } from "../answer/answer.js";
import { UNDOCUMENTED } from "../answer/error-answer.js";
import type { Operation } from "../answer/operation.js";
import { decodeQuery } from "../request/request-target.js";
import type { Route } from "../request/router.js";
import { graphqlAnswer, type GraphqlPart } from "./graphql-answer.js";

/** Whether a request that the contract does not have reads where GraphQL is posted: browsers and some clients do. */
export function isReadOfGraphql(route: Route<Operation>, method: string): boolean {
  const isRead = method === "GET" || method === "HEAD";
  return (
    isRead && route.kind === "unsupported-method" && route.operations.some(({ executesGraphql }) => executesGraphql)
  );
}

/**
 * Some GraphQL clients send short queries by GET unless they are told otherwise. No page says that the service takes
 * them, so the answer is marked. Takes the query of a request that reads GraphQL. Returns the answer; undefined where
 * it has no document.
 */
export async function answerByGet(
  encodedQuery: string,
  loadGraphql: () => Promise<GraphqlPart>,
): Promise<Answer | undefined> {
  const parameters = decodeQuery(encodedQuery);
  const [document] = parameters?.get("query") ?? [];
  if (document === undefined) return undefined;
  const [operationName] = parameters?.get("operationName") ?? [];
  const variables = readJson(parameters?.get("variables")?.[0]);
  const answer = await graphqlAnswer(await loadGraphql(), { query: document, operationName, variables });
  return { ...answer, headers: { ...answer.headers, ...UNDOCUMENTED } };
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
