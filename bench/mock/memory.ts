import type { MemoryInput, MemoryResult } from "../inside/mock-memory.js";
import { spreadOf } from "../inside/statistics.js";
import type { Pins } from "../pinning.js";
import { mustRunInside } from "../run-inside.js";
import type { Workshop } from "../sections.js";
import { formatNumber, type Group, type Row } from "../table.js";
import { startOurs } from "./servers.js";
import { untilPrismIsLoaded } from "./until-loaded.js";

const QUICK = { runs: 1, early: 5, late: 15 };
const FULL = { runs: 3, early: 10, late: 60 };
const GOAL = { atMost: 1.1 };

/** What a mock of its own has in use, late and early under load. */
export async function measureMemory(workshop: Workshop, pins: Pins): Promise<Group> {
  const { runs, early, late } = workshop.quick ? QUICK : FULL;
  const results: MemoryResult[] = [];
  for (let run = 0; run < runs; run++) {
    workshop.tell(`memory under load, ${run + 1} of ${runs}`);
    results.push(await measureOnce(workshop, pins, { early, late }));
  }
  const found = results.flatMap(({ residentMB }) => residentMB ?? []);
  const row: Row = { name: `after ${late} s, ÷ after ${early} s`, goal: GOAL };
  const rows: Row[] =
    found.length < runs
      ? [{ ...row, note: "only Linux tells" }]
      : [
          {
            ...row,
            value: spreadOf(found.map((mb) => mb.late / mb.early)),
            note: `${found.map((mb) => `${formatNumber(mb.early)} to ${formatNumber(mb.late)} MB`).join(", ")}`,
          },
        ];
  return { name: "resident memory under load of new accounts, lists and orders", rows };
}

async function measureOnce(
  workshop: Workshop,
  pins: Pins,
  times: Pick<MemoryInput, "early" | "late">,
): Promise<MemoryResult> {
  const ours = await startOurs(workshop.folder, pins.server);
  try {
    await untilPrismIsLoaded(ours);
    const urls = { "data-network": ours.url("data-network"), billing: ours.url("billing") };
    const input: MemoryInput = { urls, pid: ours.pid, ...times };
    return await mustRunInside<MemoryResult>(workshop, "mock-memory", input, { before: pins.load });
  } finally {
    await ours.close();
  }
}
