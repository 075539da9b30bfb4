import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { API_NAMES } from "../../generated/apis.js";
import { type Mock, startMock } from "../../src/mock/index.js";
import { readJourneys } from "../../src/tools/journeys/read-journeys.js";
import { ROOT } from "../support/root.js";
import { runByClient, runByMockFetch } from "./client-runs.js";
import { INPUTS } from "./clients.js";
import { runRespect } from "./run-respect.js";

/** Far more than Prism takes. */
const LOADING_MS = 120_000;

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ state: true, log: "quiet" });
  const ready = new URL("/-/ready", mock.url("data-network"));
  // It answers before Prism is loaded, which shall be part of it.
  await vi.waitFor(async () => {
    const { prism } = (await fetch(ready).then((response) => response.json())) as { prism: { state: string } };
    expect(prism.state).toBe("loaded");
  }, LOADING_MS);
});
afterAll(() => mock?.close());

describe.each(API_NAMES)("a journey through %s", (api) => {
  test.each(readJourneys(ROOT, api))("is the same for respect and for our client: $file", async (journey) => {
    const { workflows } = journey.description;
    // A session remembers nothing of another one.
    const urlFor = (runner: string) => mock.session(`${runner}, ${journey.file}`).url(api);
    const byRespect = await runRespect(journey, urlFor("respect"), inputsOf(workflows));
    expect(byRespect.size).toBe(workflows.length);
    for (const workflow of workflows) {
      const outcomes = byRespect.get(workflow.workflowId);
      expect(await runByClient(api, workflow, { baseUrl: urlFor("client") })).toEqual(outcomes);
      expect(await runByMockFetch(api, workflow)).toEqual(outcomes);
    }
  });
});

/** What the workflows ask for. */
function inputsOf(workflows: readonly object[]): Record<string, unknown> {
  const text = JSON.stringify(workflows);
  return Object.fromEntries(Object.entries(INPUTS).filter(([name]) => text.includes(`$inputs.${name}`)));
}
