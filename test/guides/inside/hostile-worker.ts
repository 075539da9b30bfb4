import { receiveWebhook, rememberEvents } from "../../../generated/data-network/webhooks.js";
import { SECRET } from "../../apis/data-network/webhooks/deliveries.js";
import { DELIVERIES } from "../../apis/data-network/webhooks/hostile-deliveries.js";

// A worker that tries every delivery of the table and answers with what each came to.

async function attempt(input: unknown) {
  const outcome = await receiveWebhook(input as never, { secrets: [SECRET], seen: rememberEvents() });
  const { answer } = outcome;
  return [outcome.kind, outcome.ok, answer.status, await answer.text(), [...answer.headers]];
}

export default {
  async fetch(): Promise<Response> {
    const outcomes: Record<string, unknown> = {};
    for (const [name, input] of DELIVERIES) outcomes[name] = await attempt(input());
    return Response.json({ runtime: navigator.userAgent, hasBuffer: "Buffer" in globalThis, outcomes });
  },
};
