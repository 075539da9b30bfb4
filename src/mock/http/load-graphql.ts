import type { ApiName } from "../../../generated/apis.js";
import { GRAPHQL_EXECUTORS } from "../../../generated/graphql-executors.js";
import type { GraphqlPart } from "../pipeline/graphql-answer.js";
import { doesNotLoad, findPeer } from "./optional-peer.js";

const PEER = "graphql";

/**
 * Takes the name of an API. Loads the optional peer `graphql`, without which all else of the mock works. Returns what
 * executes the API's requests or, where it cannot be had, the reason. Never rejects.
 */
export async function loadGraphqlPart(api: ApiName): Promise<GraphqlPart> {
  try {
    findPeer(PEER, "The GraphQL part of the mock");
    const load = GRAPHQL_EXECUTORS[api];
    if (!load) throw new Error(`The mock has no data to answer the GraphQL requests to "${api}" from.`);
    const { createGraphqlExecutor } = await load().catch((error: unknown) => {
      throw doesNotLoad(PEER, error);
    });
    return { kind: "ready", executor: createGraphqlExecutor() };
  } catch (error) {
    return { kind: "missing", reason: error instanceof Error ? error.message : String(error) };
  }
}
