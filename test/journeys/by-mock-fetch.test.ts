import { describe, expect, test } from "vitest";
import { API_NAMES } from "../../generated/apis.js";
import { readJourneys } from "../../src/tools/journeys/read-journeys.js";
import { ROOT } from "../support/root.js";
import { runByMockFetch } from "./client-runs.js";

describe.each(API_NAMES)("a journey through %s", (api) => {
  const workflows = readJourneys(ROOT, api).flatMap(({ description }) => description.workflows);

  test.each(workflows)("can be gone with our client and mockFetch: $workflowId", async (workflow) => {
    const outcomes = await runByMockFetch(api, workflow);
    expect(outcomes.map(({ stepId }) => stepId)).toEqual(workflow.steps.map(({ stepId }) => stepId));
  });
});
