import { afterEach, expect, it } from "vitest";
import { contract, exampleBody } from "./contract-oracle.js";
import { CREDENTIALS, readOwnAnswer } from "./running-mock.js";
import { serveContract, type ServedContract } from "./serve-contract.js";

let served: ServedContract | undefined;
afterEach(() => served?.close());

async function askWith(change: (document: any) => void, path: string): Promise<any> {
  const document = structuredClone(contract);
  change(document);
  served = await serveContract(document);
  const answer = await readOwnAnswer(await fetch(served.url + path, { headers: { Authorization: CREDENTIALS } }), 500);
  expect(answer).toEqual({ ...exampleBody("server-failed"), message: expect.any(String) });
  return answer;
}

it("where Prism throws: 500 with the reason in the envelope, told once", async () => {
  const { message } = await askWith((document) => {
    const parameter = { name: "filter", in: "query", style: "pipeDelimited", explode: true, schema: { type: "object" } };
    document.paths["/accounts"].get.parameters = [parameter];
  }, "/accounts?filter=a");
  expect(served?.problems).toEqual([expect.stringContaining(message)]);
  expect(served?.problems[0]).toContain("GET /accounts");
});

it("where Prism answers what is not the API's own: 500 with the reason in the envelope", async () => {
  const { message } = await askWith((document) => {
    const { schema, examples } = document.paths["/accounts"].get.responses[200].content["application/json"];
    document.paths["/accounts"].get.responses[200].content = { "application/hal+json": { schema, examples } };
  }, "/accounts");
  expect(message).toContain("application/hal+json");
  expect(served?.problems).toHaveLength(1);
});

it("where the contract has no example of success: 500 that says so", async () => {
  const { message } = await askWith((document) => {
    delete document.paths["/accounts"].get.responses[200];
  }, "/accounts");
  expect(message).toContain("no example of success for GET /accounts");
});
