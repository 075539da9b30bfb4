import { afterEach, expect, test } from "vitest";
import { contract, exampleBody, oracleOf } from "./contract-oracle.js";
import { CREDENTIALS, expectDocumented, readJson, readOwnAnswer } from "./running-mock.js";
import { serveContract, type ServedContract } from "./serve-contract.js";

let served: ServedContract | undefined;
afterEach(() => served?.close());

async function askWith(change: (document: any) => void, path: string): Promise<any> {
  // Only what is asked for: to read the whole contract takes seconds.
  const document = structuredClone({ ...contract, paths: { "/accounts": contract["paths"]["/accounts"] } });
  change(document);
  served = await serveContract(document);
  const answer = await readOwnAnswer(await fetch(served.url + path, { headers: { Authorization: CREDENTIALS } }), 500);
  expect(answer).toEqual({ ...exampleBody("server-failed"), message: expect.any(String) });
  return answer;
}

test("where Prism throws: 500 with the reason in the envelope, told once", async () => {
  const { message } = await askWith((document) => {
    const parameter = {
      name: "filter",
      in: "query",
      style: "pipeDelimited",
      explode: true,
      schema: { type: "object" },
    };
    document.paths["/accounts"].get.parameters = [parameter];
  }, "/accounts?filter=a");
  expect(served?.problems).toEqual([expect.stringContaining(message)]);
  expect(served?.problems[0]).toContain("GET /accounts");
});

test("where Prism answers what is not the API's own: 500 with the reason in the envelope", async () => {
  const { message } = await askWith((document) => {
    const { schema, examples } = document.paths["/accounts"].get.responses[200].content["application/json"];
    document.paths["/accounts"].get.responses[200].content = { "application/hal+json": { schema, examples } };
  }, "/accounts");
  expect(message).toContain("application/hal+json");
  expect(served?.problems).toHaveLength(1);
});

test("where the contract has no example of success: 500 that says so", async () => {
  const { message } = await askWith((document) => {
    delete document.paths["/accounts"].get.responses[200];
  }, "/accounts");
  expect(message).toContain("no example of success for GET /accounts");
});

test("where the service documents no such failure: 500 that says so, and why where its errors do", async () => {
  const document = structuredClone(oracleOf("provider-accounts").contract);
  const path = "/Data/{userId}/ProviderAccounts";
  delete document.paths[path].get.responses[200];
  served = await serveContract(document, "provider-accounts");
  const response = await fetch(served.url + path.replace("{userId}", "u-1"), {
    headers: { Authorization: "Bearer token" },
  });
  expect(await readJson(response, 500)).toEqual({ Message: expect.stringContaining("no example of success for GET") });
  expectDocumented(response, false);
  expect(served.problems).toHaveLength(1);
});

test("where billing's contract has no example: 500 as the operation has it, with the reason", async () => {
  const { contract: billing, firstAnswer } = oracleOf("billing");
  const document = structuredClone(billing);
  for (const pathItem of Object.values<any>(document.paths)) delete pathItem.post.responses[200];
  served = await serveContract(document, "billing");
  const post = (path: string) =>
    fetch(served?.url + path, { method: "POST", body: "{}", headers: { "Content-Type": "application/json" } });
  const message = expect.stringContaining("no example of success for POST");
  expect(await readJson(await post("/api/orders"), 500)).toEqual({ message });
  expect(await readJson(await post("/api/account/a-1/update"), 500)).toEqual({
    ...firstAnswer("updateAccount", 500),
    message,
  });
});
