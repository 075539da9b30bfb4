import type { Answer } from "../answer/answer.js";
import { UNDOCUMENTED } from "../answer/error-answer.js";
import type { Operation } from "../answer/operation.js";
import type { DataSet } from "../graphql/data-set.js";
import { decodeQuery } from "../request/request-target.js";
import type { Route } from "../request/router.js";
import { graphqlAnswer, type GraphqlPart } from "./graphql-answer.js";

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
 * them, so the answer is marked. Takes the query of a request that reads GraphQL, and what to answer from. Returns the
 * answer; undefined where it has no document.
 */
export async function answerByGet(
  encodedQuery: string,
  loadGraphql: () => Promise<GraphqlPart>,
  data: DataSet | undefined,
): Promise<Answer | undefined> {
  const parameters = decodeQuery(encodedQuery);
  const [document] = parameters?.get("query") ?? [];
  if (document === undefined) return undefined;
  const [operationName] = parameters?.get("operationName") ?? [];
  const variables = readJson(parameters?.get("variables")?.[0]);
  const answer = await graphqlAnswer(await loadGraphql(), { query: document, operationName, variables }, data);
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
