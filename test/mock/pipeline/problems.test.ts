// Where the mock itself fails, it says so as the service would, and tells its reason.
import { expect, test } from "vitest";
import type { ApiName } from "../../../generated/apis.js";
import { MOCK_TABLES } from "../../../generated/mock-tables.js";
import type { MockTable } from "../../../src/mock/answer/mock-table.js";
import { createOwnAnswers } from "../../../src/mock/answer/own-answer.js";
import { createApiPipeline } from "../../../src/mock/pipeline/api-pipeline.js";
import { nothingHeard } from "../../../src/mock/pipeline/heard.js";
import { toServedApi } from "../../../src/mock/pipeline/served-api.js";
import { Session } from "../../../src/mock/session/session.js";
import { oracleOf } from "../contract-oracle.js";
import { toMockRequest } from "../in-memory-request.js";

/** Takes what changes the table of an API. Returns its pipeline, and what that tells. */
async function pipelineOf(api: ApiName, change: (table: MockTable) => MockTable = (table) => table) {
  const problems: string[] = [];
  const pipeline = createApiPipeline({
    name: api,
    api: toServedApi(api, change((await MOCK_TABLES[api]()).table), undefined),
    ownAnswers: createOwnAnswers(1),
    loadGraphql: () => Promise.reject(new Error("no GraphQL here")),
    onProblem: (reason) => void problems.push(reason),
  });
  return { pipeline, problems };
}

/** A session of nobody, and what was heard there. */
const nobody = () => [new Session(undefined, undefined), nothingHeard()] as const;

const withoutSuccess = (table: MockTable): MockTable => ({
  ...table,
  operations: table.operations.map((operation) => ({
    ...operation,
    answers: operation.answers.filter(([status]) => status >= 300),
  })),
});

/** Asks an API whose mock has no example of success. */
async function askWithoutSuccess(api: ApiName, method: string, target: string, headers: Record<string, string>) {
  const { pipeline, problems } = await pipelineOf(api, withoutSuccess);
  const body = new TextEncoder().encode(method === "POST" ? "{}" : "");
  const request = toMockRequest({ method, target, headers, body });
  const { status, text, flaws } = await pipeline.answer(request, { path: target, query: "" }, ...nobody());
  return { status, body: JSON.parse(text ?? "null") as unknown, flaws, problems };
}

test("the data network's envelope has the reason, which is told once", async () => {
  const headers = { authorization: `Basic ${btoa("key:secret")}` };
  const { status, body, flaws, problems } = await askWithoutSuccess("data-network", "GET", "/accounts", headers);
  const words = "The contract has no example of success for GET /accounts";
  expect(status).toBe(500);
  expect(body).toEqual({ ...oracleOf("data-network").exampleBody("server-failed"), message: words });
  expect(flaws).toEqual([{ place: "", rule: "mock", words }]);
  expect(problems).toEqual([`The mock could not answer GET /accounts: ${words}`]);
});

test("so has what the other services answer", async () => {
  const authorization = { authorization: "Bearer token" };
  const platform = await askWithoutSuccess("provider-accounts", "GET", "/Data/u-1/ProviderAccounts", authorization);
  expect(platform).toMatchObject({ status: 500, body: { Message: expect.stringContaining("no example of success") } });
  const billing = await askWithoutSuccess("billing", "POST", "/api/orders", { "content-type": "application/json" });
  expect(billing).toMatchObject({ status: 500, body: { message: expect.stringContaining("no example of success") } });
});

test("a connection that breaks is no failure of the mock's", async () => {
  const { pipeline, problems } = await pipelineOf("billing");
  const whole = toMockRequest({ method: "POST", target: "/api/orders", headers: {}, body: new Uint8Array(1) });
  const request = { ...whole, readBody: () => Promise.reject(new Error("reset")) };
  await expect(pipeline.answer(request, { path: "/api/orders", query: "" }, ...nobody())).rejects.toThrow("reset");
  expect(problems).toEqual([]);
});
