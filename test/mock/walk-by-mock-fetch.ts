import { graphql } from "../../generated/billing/graphql/executor.js";
import { mockFetch } from "../../src/mock/fetch.js";
import { takeWalk, type WalkAnswer } from "./walk/take-walk.js";
import type { WalkRequest } from "./walk/walk-request.js";

/** Takes the origin that a mock is to believe in, and requests. Returns its answers, none of which needs a port. */
export function walkByMockFetch(origin: string, requests: readonly WalkRequest[]): Promise<WalkAnswer[]> {
  return takeWalk(mockFetch({ graphql }).fetch, origin, requests);
}
