// Where the mock itself fails, it says so as the service would, and tells its reason.
import { expect, test } from "vitest";
import type { ApiName } from "../../../generated/apis.js";
import { MOCK_TABLES } from "../../../generated/mock-tables.js";
import { createOwnAnswers } from "../../../src/mock/answer/own-answer.js";
import { createApiPipeline } from "../../../src/mock/pipeline/api-pipeline.js";
import { toServedApi } from "../../../src/mock/pipeline/served-api.js";
import type { MockRequest } from "../../../src/mock/request/mock-request.js";
import { oracleOf } from "../contract-oracle.js";

/** Takes an API. Asks its mock, whose table has no example of success, and returns the answer and what it told. */
async function askWithoutSuccess(api: ApiName, method: string, path: string, headers: Record<string, string>) {
  const { table } = await MOCK_TABLES[api]();
  const operations = table.operations.map((operation) => ({
    ...operation,
    answers: operation.answers.filter(([status]) => status >= 300),
  }));
  const problems: string[] = [];
  const pipeline = createApiPipeline({
    api: toServedApi(api, { ...table, operations }, undefined),
    ownAnswers: createOwnAnswers(1),
    loadGraphql: () => Promise.reject(new Error("no GraphQL here")),
    onProblem: (reason) => void problems.push(reason),
  });
  const request: MockRequest = {
    method,
    target: path,
    origin: "http://127.0.0.1",
    header: (name) => headers[name],
    mayHaveBody: method === "POST",
    readBody: () => Promise.resolve(new TextEncoder().encode("{}")),
  };
  const { status, text, faults } = await pipeline.answer(request, { path, query: "" });
  return { status, body: JSON.parse(text ?? "null") as unknown, faults, problems };
}

test("the data network's envelope has the reason, which is told once", async () => {
  const headers = { authorization: `Basic ${btoa("key:secret")}` };
  const { status, body, faults, problems } = await askWithoutSuccess("data-network", "GET", "/accounts", headers);
  const words = "The contract has no example of success for GET /accounts";
  expect(status).toBe(500);
  expect(body).toEqual({ ...oracleOf("data-network").exampleBody("server-failed"), message: words });
  expect(faults).toEqual([{ place: "", rule: "mock", words }]);
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
  const { table } = await MOCK_TABLES.billing();
  const problems: string[] = [];
  const pipeline = createApiPipeline({
    api: toServedApi("billing", table, undefined),
    ownAnswers: createOwnAnswers(1),
    loadGraphql: () => Promise.reject(new Error("no GraphQL here")),
    onProblem: (reason) => void problems.push(reason),
  });
  const request: MockRequest = {
    method: "POST",
    target: "/api/orders",
    origin: "http://127.0.0.1",
    header: () => undefined,
    mayHaveBody: true,
    readBody: () => Promise.reject(new Error("reset")),
  };
  await expect(pipeline.answer(request, { path: "/api/orders", query: "" })).rejects.toThrow("reset");
  expect(problems).toEqual([]);
});
