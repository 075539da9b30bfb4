// Each scenario there is, told and asked for once by curl.
import { expect, test } from "vitest";
import { SCENARIO_NAMES } from "../../../generated/scenarios.js";
import { oracleOf } from "../contract-oracle.js";
import { callOf, sendAll, tell } from "./curl.js";

test.each(Object.entries(SCENARIO_NAMES))("every example of every operation of %s", async (name, operations) => {
  const api = name as keyof typeof SCENARIO_NAMES;
  const plans = Object.entries(operations).map(([operationId, steps]) => {
    const session = `curl-${operationId}`;
    const call = callOf(session, api, operationId);
    const answers = steps.map((example) =>
      oracleOf(api).answers.find((answer) => answer.operationId === operationId && answer.name === example),
    );
    // An order that refuses an entry has to have it.
    const calls = answers.map((answer) => ({
      ...call,
      body: answer?.requestBody === undefined ? undefined : JSON.stringify(answer.requestBody),
    }));
    const told = tell(session, "next", { api, operationId, steps });
    const sent = [told, ...calls, { path: `/-/s/${session}/requests` }];
    return { operationId, steps, sent, statuses: [200, ...answers.map((answer) => answer?.status), 200] };
  });
  const got = await sendAll(plans.flatMap(({ sent }) => sent));
  for (const { operationId, steps, sent, statuses } of plans) {
    const own = got.splice(0, sent.length);
    expect([operationId, ...own.map(({ status }) => status)]).toEqual([operationId, ...statuses]);
    const { requests } = JSON.parse(own.at(-1)?.text ?? "") as { requests: any[] };
    expect(requests.map(({ answer }) => answer.example)).toEqual(steps);
  }
});
