import { type ApiName, GRAPHQL_EXECUTORS } from "../../generated/apis.js";
import type { GraphqlExecutor } from "./graphql/create-executor.js";
import { doesNotLoad, findPeer } from "./optional-peer.js";

const PEER = "graphql";

/** What executes the requests of an operation that takes GraphQL, or why nothing does, with what to do about it. */
export type GraphqlPart =
  | { readonly kind: "ready"; readonly executor: GraphqlExecutor }
  | { readonly kind: "missing"; readonly reason: string };

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
