// Over HTTP: by the methods of startMock, and by requests to it.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Mock, startMock } from "../../../src/mock/index.js";
import { call, REFUSALS, STEP_CASES } from "./step-cases.js";
import { byProgram, byRequests } from "./told-mock.js";

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ log: "quiet" });
});
afterAll(() => mock.close());

describe.each([
  ["the methods of startMock", byProgram],
  ["requests to startMock", byRequests],
])("steps told by %s", (way, open) => {
  test.each(STEP_CASES)("$what", ({ what, run }) => run(open({ mock, fetch }, `${way}: ${what}`)));

  test.each(REFUSALS)("refused, and nothing of it taken: %s", async (what, words, say) => {
    const told = open({ mock, fetch }, `${way}: ${what}`);
    expect(await say(told)).toMatch(words);
    expect((await call(told, "provider-accounts", "getConnectStatus")).status).toBe(200);
    expect(await told.requests()).toEqual([
      expect.objectContaining({ answer: { status: 200, example: "success" }, valid: true }),
    ]);
  });
});
