import { afterEach, describe, expect, test } from "vitest";
import { API_NAMES } from "../../generated/apis.js";
import { type ApiName, type Mock, startMock } from "../../src/mock/index.js";
import { readJourneys } from "../../src/tools/journeys/read-journeys.js";
import { ROOT } from "../support/root.js";
import { runByMockFetch, runByClient } from "./client-runs.js";
import { INPUTS } from "./clients.js";
import { runRespect } from "./run-respect.js";

let mocks: Mock[] = [];
afterEach(async () => {
  await Promise.all(mocks.map((mock) => mock.close()));
  mocks = [];
});

/** A mock that remembers nothing yet, with Prism loaded. */
async function freshMock(api: ApiName): Promise<string> {
  const mock = await startMock({ apis: [api], state: true, log: "quiet" });
  mocks.push(mock);
  const ready = new URL("/-/ready", mock.url(api));
  await expect
    .poll(async () => (await fetch(ready).then((response) => response.json())) as unknown)
    .toMatchObject({ prism: { state: "loaded" } });
  return mock.url(api);
}

describe.each(API_NAMES)("a journey through %s", (api) => {
  test.each(readJourneys(ROOT, api))("is the same for respect and for our client: $file", async (journey) => {
    const asked = JSON.stringify(journey.description.workflows);
    const inputs = Object.fromEntries(Object.entries(INPUTS).filter(([name]) => asked.includes(`$inputs.${name}`)));
    const byRespect = await runRespect(journey, await freshMock(api), inputs);
    expect(byRespect.size).toBe(journey.description.workflows.length);
    for (const workflow of journey.description.workflows) {
      const outcomes = byRespect.get(workflow.workflowId);
      expect(await runByClient(api, workflow, { baseUrl: await freshMock(api) })).toEqual(outcomes);
      expect(await runByMockFetch(api, workflow)).toEqual(outcomes);
    }
  });
});
