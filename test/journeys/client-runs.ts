import { graphql } from "../../generated/billing/graphql/executor.js";
import { type ApiName, mockFetch } from "../../src/mock/fetch.js";
import type { Workflow } from "../../src/tools/journeys/journey.js";
import { callByClient } from "./call-by-client.js";
import { CLIENTS, INPUTS, type Place } from "./clients.js";
import { type Outcome, runWorkflow } from "./run-workflow.js";

/** Goes through a journey with the client of its API. */
export function runByClient(api: ApiName, workflow: Workflow, place: Place): Promise<Outcome[]> {
  return runWorkflow(workflow, INPUTS, callByClient(CLIENTS[api](place)));
}

/** The same in memory, with a mock that remembers nothing yet. */
export function runByMockFetch(api: ApiName, workflow: Workflow): Promise<Outcome[]> {
  const mocked = mockFetch({ graphql, state: true });
  return runByClient(api, workflow, { baseUrl: mocked.url(api), fetch: mocked.fetch });
}
