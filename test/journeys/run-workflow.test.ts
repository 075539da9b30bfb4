import { expect, test } from "vitest";
import type { JourneyStep } from "../../src/tools/journeys/journey.js";
import { callByClient } from "./call-by-client.js";
import { runWorkflow, type StepRequest } from "./run-workflow.js";

const created = { condition: "$statusCode == 201" };
const create: JourneyStep = {
  stepId: "create",
  description: "Create it.",
  operationId: "$sourceDescriptions.shop.createPet",
  requestBody: { payload: { owner: "$inputs.owner" } },
  successCriteria: [created],
  outputs: { id: "$response.body#/id" },
};
const poll: JourneyStep = {
  stepId: "poll",
  description: "Wait for it.",
  operationId: "$sourceDescriptions.shop.getPet",
  parameters: [{ name: "id", in: "path", value: "$steps.create.outputs.id" }],
  successCriteria: [{ condition: "$response.body#/state == 'READY'" }],
  onFailure: [
    { type: "retry", retryAfter: 0, retryLimit: 2, criteria: [{ condition: "$response.body#/state == 'STARTED'" }] },
  ],
  outputs: { state: "$response.body#/state" },
};

/** Goes through steps where the service gives one state after the other, and keeps what it was asked. */
async function run(steps: readonly JourneyStep[], states: string[]) {
  const asked: [string, StepRequest][] = [];
  const call = (operationId: string, request: StepRequest) => {
    asked.push([operationId, request]);
    const answer = operationId === "createPet" ? { status: 201, body: { id: 7 } } : undefined;
    return Promise.resolve(answer ?? { status: 200, body: { state: states.shift() } });
  };
  const workflow = { workflowId: "w", summary: "s", description: "d", steps };
  const parameters = [{ name: "shop", in: "header" as const, value: "$inputs.shop" }];
  const outcomes = await runWorkflow({ ...workflow, parameters }, { owner: "Ana", shop: "s-1" }, call);
  return { asked, outcomes };
}

test("steps follow one another, get what those before gave, and are tried again as they say", async () => {
  const { asked, outcomes } = await run([create, poll], ["STARTED", "READY"]);
  expect(outcomes).toEqual([
    { stepId: "create", status: 201, attempts: 1, outputs: { id: 7 } },
    { stepId: "poll", status: 200, attempts: 2, outputs: { state: "READY" } },
  ]);
  const shop = { name: "shop", in: "header", value: "s-1" };
  const get = ["getPet", { parameters: [shop, { name: "id", in: "path", value: 7 }], body: undefined }];
  expect(asked).toEqual([["createPet", { parameters: [shop], body: { owner: "Ana" } }], get, get]);
});

test("a journey ends where a criterion fails that no retry is for, and where the retries are used up", async () => {
  await expect(run([create, poll], ["BROKEN"])).rejects.toThrow("poll: not $response.body#/state == 'READY', but");
  await expect(run([create, poll], ["STARTED", "STARTED", "STARTED", "READY"])).rejects.toThrow("try 3");
  await expect(run([{ ...create, successCriteria: [{ condition: "$statusCode == 200" }] }], [])).rejects.toThrow("201");
});

test("a client's method takes each parameter in its place, and gives status and body of any answer", async () => {
  const asked: unknown[] = [];
  const client = {
    updatePet(request: unknown) {
      asked.push(request);
      return Promise.resolve({ kind: "rejected", status: 200, error: { status: "ERROR" } });
    },
    getPet: () => Promise.resolve({ kind: "ok", status: 200, body: { data: 1 } }),
    ping: () => Promise.resolve({ kind: "timeout" }),
  };
  const call = callByClient(client);
  const parameters = [
    { name: "id", in: "path" as const, value: 7 },
    { name: "size", in: "query" as const, value: 50 },
    { name: "Prefer", in: "header" as const, value: "example=refused" },
  ];
  expect(await call("updatePet", { parameters, body: { name: "Rex" } })).toEqual({
    status: 200,
    body: { status: "ERROR" },
  });
  expect(asked).toEqual([
    { path: { id: 7 }, query: { size: 50 }, prefer: { example: "refused" }, body: { name: "Rex" } },
  ]);
  const nothing = { parameters: [], body: undefined };
  expect(await call("getPet", nothing)).toEqual({ status: 200, body: { data: 1 } });
  await expect(call("ping", nothing)).rejects.toThrow("timeout");
  await expect(call("sellPet", nothing)).rejects.toThrow("no method sellPet");
});
