import { type Answer, jsonAnswer } from "../answer/answer.js";
import { UNDOCUMENTED } from "../answer/error-answer.js";
import type { GraphqlExecutor, GraphqlRequest } from "../graphql/create-executor.js";
import type { DataSet } from "../graphql/data-set.js";

/** What executes the requests of an operation that takes GraphQL, or why nothing does, with what to do about it. */
export type GraphqlPart =
  | { readonly kind: "ready"; readonly executor: Pick<GraphqlExecutor, "execute"> }
  | { readonly kind: "missing"; readonly reason: string };

const NOT_IMPLEMENTED = 501;

/**
 * Takes what executes GraphQL, the body of a valid request, and what to answer from, which is the sample unless given.
 * Returns the answer, though the document be wrong.
 */
export async function graphqlAnswer(graphql: GraphqlPart, body: unknown, data?: DataSet): Promise<Answer> {
  if (graphql.kind === "missing") {
    const flaws = [{ place: "", rule: "mock", words: graphql.reason }];
    return { ...jsonAnswer(NOT_IMPLEMENTED, { message: graphql.reason }, UNDOCUMENTED), flaws };
  }
  return jsonAnswer(200, await graphql.executor.execute(body as GraphqlRequest, data));
}
