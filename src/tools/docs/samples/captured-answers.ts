import type { ApiName } from "../../../../generated/apis.js";
import { GRAPHQL_EXECUTORS } from "../../../../generated/graphql-executors.js";
import { REASON_HEADER } from "../../../mock/answer/flaw.js";
import { type MockFetch, mockFetch } from "../../../mock/fetch.js";
import { operationsOf } from "../../../openapi/document.js";
import type { SampledContract } from "../contracts.js";
import { MOCK_CREDENTIALS } from "./mock-credentials.js";
import { type SampleCall, sampleCall } from "./sample-call.js";

/** How many items the mock's lists have in all: enough to see a list, and few enough to read. */
export const SHOWN_ITEMS = 2;

/** What came of a sample. */
export interface CapturedAnswer {
  status: number;
  /** Absent where the answer has none. */
  body?: unknown;
}

/** The answers to the samples of an API, by the ids of the operations. */
export type CapturedAnswers = ReadonlyMap<string, CapturedAnswer>;

/** Takes a contract. Makes the call of each sample to the mock. Throws an Error where it is refused. */
export async function captureAnswers(contract: SampledContract): Promise<CapturedAnswers> {
  const api = contract.api as ApiName;
  const executor = await GRAPHQL_EXECUTORS[api]?.();
  const graphql = executor?.createGraphqlExecutor();
  const mock = mockFetch({ items: SHOWN_ITEMS, ...(graphql && { graphql }) });
  const answers = new Map<string, CapturedAnswer>();
  for (const located of operationsOf(contract.document)) {
    const call = sampleCall(contract, located);
    answers.set(call.operationId, await answerTo(call, mock, mock.url(api)));
  }
  return answers;
}

async function answerTo(call: SampleCall, mock: MockFetch, baseUrl: string): Promise<CapturedAnswer> {
  const { operationId, method, target, credentials, headers, request, hasAnswer } = call;
  const response = await mock.fetch(baseUrl + target, {
    method,
    headers: { ...headers, ...(credentials && { [credentials.header]: MOCK_CREDENTIALS[credentials.kind] }) },
    ...(request.body !== undefined && { body: JSON.stringify(request.body) }),
  });
  if (!response.ok)
    throw new Error(`${operationId}: the mock refuses the sample. ${response.headers.get(REASON_HEADER)}`);
  return { status: response.status, ...(hasAnswer && { body: await response.json() }) };
}
