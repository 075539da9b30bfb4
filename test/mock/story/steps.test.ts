// In memory: by the methods of mockFetch, and by requests to it.
import { describe, expect, test } from "vitest";
import { graphql } from "../../../generated/billing/graphql/executor.js";
import { mockFetch } from "../../../src/mock/fetch.js";
import { call, REFUSALS, STEP_CASES } from "./step-cases.js";
import { byProgram, byRequests } from "./told-mock.js";

const mock = mockFetch({ graphql });
const opened = { mock, fetch: mock.fetch };

describe.each([
  ["the methods of mockFetch", byProgram],
  ["requests to mockFetch", byRequests],
])("steps told by %s", (way, open) => {
  test.each(STEP_CASES)("$what", ({ what, run }) => run(open(opened, `${way}: ${what}`)));

  test.each(REFUSALS)("refused, and nothing of it taken: %s", async (what, words, say) => {
    const told = open(opened, `${way}: ${what}`);
    expect(await say(told)).toMatch(words);
    expect((await call(told, "provider-accounts", "getConnectStatus")).status).toBe(200);
    expect(await told.requests()).toEqual([
      expect.objectContaining({ answer: { status: 200, example: "success" }, valid: true }),
    ]);
  });
});
