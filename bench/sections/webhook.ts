import type { WebhookInput, WebhookResult } from "../inside/webhook.js";
import { mustRunInside } from "../run-inside.js";
import type { Workshop } from "../sections.js";
import type { Table } from "../table.js";

const GOAL = { atMost: 3 };
const QUICK: WebhookInput = { plan: { rounds: 15, turns: 5 }, warmUps: 20, batch: 20 };
const FULL: WebhookInput = { plan: { rounds: 40, turns: 10 }, warmUps: 100, batch: 20 };

export async function webhook(workshop: Workshop): Promise<readonly Table[]> {
  const { bytes, ours } = await mustRunInside<WebhookResult>(workshop, "webhook", workshop.quick ? QUICK : FULL);
  const rows = [{ name: "ours", value: ours, goal: GOAL, note: "validated" }];
  const groups = [{ name: `an event of ${bytes.toLocaleString("en")} bytes`, rows }];
  return [{ title: "Receiving a webhook, ÷ its HMAC-SHA512 by WebCrypto and JSON.parse", unit: "x", groups }];
}
