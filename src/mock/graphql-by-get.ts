import type { Answer } from "./answer.js";
import { UNDOCUMENTED } from "./error-answer.js";
import { graphqlAnswer } from "./graphql-answer.js";
import type { GraphqlPart } from "./load-graphql.js";
import { decodeQuery, type RequestTarget } from "./request-target.js";
import { isReadOfGraphql, type Route } from "./route-request.js";

/**
 * Some GraphQL clients send short queries by GET unless they are told otherwise. No page says that the service takes
 * them, so the answer is marked. Takes where a request leads. Returns the answer; undefined where it is no such
 * request.
 */
export async function answerByGet(
  route: Route,
  method: string | undefined,
  { query }: RequestTarget,
  loadGraphql: (() => Promise<GraphqlPart>) | undefined,
): Promise<Answer | undefined> {
  if (!loadGraphql || !isReadOfGraphql(route, method)) return undefined;
  const parameters = decodeQuery(query);
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
