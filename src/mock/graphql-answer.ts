import type { Answer } from "./answer.js";
import { UNDOCUMENTED } from "./error-answer.js";
import type { GraphqlRequest } from "./graphql/create-executor.js";
import type { GraphqlPart } from "./load-graphql.js";

const NOT_IMPLEMENTED = 501;

/** Takes what executes GraphQL, and the body of a valid request. Returns the answer, though the document be wrong. */
export async function graphqlAnswer(graphql: GraphqlPart, body: unknown): Promise<Answer> {
  if (graphql.kind === "missing") {
    return { status: NOT_IMPLEMENTED, headers: UNDOCUMENTED, body: { message: graphql.reason } };
  }
  return { status: 200, headers: {}, body: await graphql.executor.execute(body as GraphqlRequest) };
}
