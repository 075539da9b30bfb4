import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { API_NAMES } from "../../../generated/apis.js";
import { readJourneys } from "../../../src/tools/journeys/read-journeys.js";
import { INPUTS } from "../../journeys/clients.js";
import { runWorkflow } from "../../journeys/run-workflow.js";
import { ROOT } from "../../support/root.js";
import { callByPanel } from "./call-by-panel.js";
import { TryGround, type WatchedPage, WAYS } from "./try-ground.js";

const JOURNEYS = API_NAMES.flatMap((api) =>
  readJourneys(ROOT, api).flatMap(({ description }) => description.workflows.map((workflow) => ({ api, workflow }))),
);

let ground: TryGround;
let watched: WatchedPage;

beforeAll(async () => void (ground = await TryGround.begin()));
afterAll(() => ground?.end());

describe.each(WAYS)("the panels of a site %s", (name) => {
  beforeEach(async () => void (watched = await ground.watch(ground.way(name))));
  afterEach(() => watched.end());

  test.each(JOURNEYS)("go the journey $workflow.workflowId from page to page", async ({ api, workflow }) => {
    const call = callByPanel(watched.page, api, ground.way(name).urlOf);
    const outcomes = await runWorkflow(workflow, INPUTS, call);
    expect(outcomes.map(({ stepId }) => stepId)).toEqual(workflow.steps.map(({ stepId }) => stepId));
  });
});
