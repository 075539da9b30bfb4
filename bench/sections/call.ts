import type { CallInput, CallResult } from "../inside/call.js";
import { mustRunInside } from "../run-inside.js";
import type { Workshop } from "../sections.js";
import type { Row, Table } from "../table.js";

const GOAL = { atMost: 1.15 };
const OURS = "ours";
const QUICK: CallInput = { plan: { rounds: 12, turns: 20 }, warmUpCalls: 60 };
const FULL: CallInput = { plan: { rounds: 40, turns: 40 }, warmUpCalls: 300 };

export async function call(workshop: Workshop): Promise<readonly Table[]> {
  const results = await mustRunInside<CallResult[]>(workshop, "call", workshop.quick ? QUICK : FULL);
  const groups = results.map(({ items, ratios }) => ({
    name: items === 1 ? "1 account" : `${items} accounts`,
    rows: Object.entries(ratios).map(([name, value]): Row => ({
      name,
      value,
      ...(name === OURS && { goal: GOAL, note: "validated" }),
    })),
  }));
  return [{ title: "A list call over loopback, ÷ bare fetch and json()", unit: "x", groups }];
}
