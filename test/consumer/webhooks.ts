// Events are received, told apart and tried, by type and by kind.
import { request as orders } from "smile-contracts/billing/examples/createOrder";
import type { AccountResponse } from "smile-contracts/data-network";
import { accountConnected, closeCallback } from "smile-contracts/data-network/examples/events";
import * as getAccountExamples from "smile-contracts/data-network/examples/getAccount";
import { validateWebhook } from "smile-contracts/data-network/validate";
import {
  type ReceivedWebhook,
  receiveWebhook,
  rememberEvents,
  type SeenEvents,
  signWebhook,
  type UnknownWebhookEvent,
  type WebhookEvent,
} from "smile-contracts/data-network/webhooks";

const secret = "a-long-random-text";
const shared: SeenEvents = Object.assign(async (id: string) => id === "", { release: async (_id: string) => 1 });

/** No type of event can be forgotten, and an unknown one is none of them. */
export const work = (event: WebhookEvent): string => {
  switch (event.type) {
    case "ACCOUNT_CONNECTED":
      return event.data.accountId;
    case "TASK_FINISHED":
    case "ACCOUNT_SYNC_TASK_FINISHED":
      return event.data.sourceId ?? "";
    default:
      event.type satisfies Exclude<
        WebhookEvent["type"],
        "ACCOUNT_CONNECTED" | "TASK_FINISHED" | "ACCOUNT_SYNC_TASK_FINISHED"
      >;
      return event.id;
  }
};
// @ts-expect-error It is a type of no event.
export const none: WebhookEvent["type"] = "ALL_EVENTS";

export const outcomeOf = (outcome: ReceivedWebhook): string => {
  switch (outcome.kind) {
    case "event":
      return work(outcome.event);
    case "unknown-event":
      outcome.event satisfies UnknownWebhookEvent;
      return outcome.event.type;
    case "duplicate":
      return outcome.event.id;
    case "contract-violation":
      return outcome.issues.map(({ path }) => path).join();
    case "bad-signature":
    case "malformed":
    case "too-large":
      return outcome.kind;
    default:
      return outcome satisfies never;
  }
};

const body = JSON.stringify(accountConnected);
const headers = { "smile-signature": await signWebhook(body, secret) };
const outcomes = [
  await receiveWebhook({ body, headers }, { secrets: [secret], seen: rememberEvents({ maxEvents: 5 }) }),
  await receiveWebhook({ body, headers: new Headers(headers) }, { secrets: ["an-older-one", secret], seen: shared }),
  await receiveWebhook(new Request("https://example.com", { method: "POST", body, headers }), { secrets: [secret] }),
  await receiveWebhook({ body: `${body} `, headers }, { secrets: [secret] }),
];
console.log(outcomes.map(outcomeOf).join(" "));

const verdict = validateWebhook(accountConnected);
if (verdict.valid && verdict.known) verdict.event satisfies WebhookEvent;
const account: AccountResponse = getAccountExamples.lockedByProvider;
console.log(account.data.connection.errorCode, closeCallback.reason, orders.newCustomer.accounts?.length);
