import { API_NAMES, type ApiName } from "../../../generated/apis.js";
import { MOCK_TABLES } from "../../../generated/mock-tables.js";
import { createOwnAnswers } from "../../../src/mock/answer/own-answer.js";
import { DEFAULT_ITEMS } from "../../../src/mock/options.js";
import { type ApiPipeline, createApiPipeline } from "../../../src/mock/pipeline/api-pipeline.js";
import type { GraphqlPart } from "../../../src/mock/pipeline/graphql-answer.js";
import { nothingHeard } from "../../../src/mock/pipeline/heard.js";
import { toServedApi } from "../../../src/mock/pipeline/served-api.js";
import { splitRequestTarget } from "../../../src/mock/request/request-target.js";
import { Session } from "../../../src/mock/session/session.js";
import { toMockRequest } from "../in-memory-request.js";
import type { Judge } from "./raw-request.js";

/** What a document says is no matter of either judge. */
const GRAPHQL: GraphqlPart = { kind: "ready", executor: { execute: () => Promise.resolve({ data: null }) } };

/** Returns the judge that is the pipeline of the mock. */
export async function createMockJudge(): Promise<Judge> {
  const pipelines = new Map<ApiName, ApiPipeline>();
  for (const api of API_NAMES) pipelines.set(api, await createPipeline(api));
  return async (request) => {
    const target = splitRequestTarget(request.target);
    const session = new Session(undefined, undefined);
    const answer = await pipelines.get(request.api)?.answer(toMockRequest(request), target, session, nothingHeard());
    // With a 200 the mock refuses too, where the service is documented to answer so.
    return (answer?.flaws ?? []).map(({ place, rule }) => ({ place, rule }));
  };
}

async function createPipeline(api: ApiName): Promise<ApiPipeline> {
  return createApiPipeline({
    name: api,
    api: toServedApi(api, (await MOCK_TABLES[api]()).table, undefined),
    ownAnswers: createOwnAnswers(DEFAULT_ITEMS),
    loadGraphql: () => Promise.resolve(GRAPHQL),
    onProblem(reason) {
      throw new Error(reason);
    },
  });
}
