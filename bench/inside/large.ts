import { GCProfiler } from "node:v8";
import { readInput, writeResult } from "./input.js";
import { interleave, spreadsAgainst } from "./interleave.js";
import { makeLargeList, makeLargeWebhook, makeListOfNumbers } from "./large-texts.js";
import { loadEntry } from "./package.js";
import type { Spread } from "./statistics.js";

// A large text whose items are all wrong, in a process of its own with a small heap: whether it lives is a result.

const BYTES_IN_MB = 1_000_000;
const PARSE = "JSON.parse";

const MAKE = { accounts: makeLargeList, numbers: makeListOfNumbers, webhook: makeLargeWebhook };

export interface LargeInput {
  readonly kind: keyof typeof MAKE;
  readonly who: "ours" | "zod";
  readonly bytes: number;
  readonly rounds: number;
}

export interface LargeResult {
  readonly ratio: Spread;
  readonly bytes: number;
  readonly issues: number;
  /** The most of the heap that was in use while it was validated, and how much more that is than before. */
  readonly peakMB: number;
  readonly addedMB: number;
}

type Count = (value: unknown) => number;

/** Loads only the one that is measured, since the heap is measured too. */
async function loadCount({ who, kind }: LargeInput): Promise<Count> {
  if (who === "zod") {
    const schema = (await import("./peers/zod.js")).makeAccountPage();
    return (value) => schema.safeParse(value).error?.issues.length ?? 0;
  }
  const { validateResponse, validateWebhook } = await loadEntry("data-network/validate");
  return (value) => {
    const verdict = kind === "webhook" ? validateWebhook(value) : validateResponse("listAccounts", 200, value);
    return verdict.valid ? 0 : verdict.issues.length;
  };
}

function timed(work: () => unknown): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}

/** The heap is fullest just before garbage is collected, or at the end. */
function measureHeap(work: () => unknown): { peakMB: number; addedMB: number } {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const profiler = new GCProfiler();
  profiler.start();
  work();
  const after = process.memoryUsage().heapUsed;
  const collections = profiler.stop()?.statistics ?? [];
  const peak = Math.max(after, ...collections.map(({ beforeGC }) => beforeGC.heapStatistics.usedHeapSize));
  return { peakMB: peak / BYTES_IN_MB, addedMB: (peak - before) / BYTES_IN_MB };
}

const input = readInput<LargeInput>();
const count = await loadCount(input);
const text = MAKE[input.kind](input.bytes);
const value = JSON.parse(text) as unknown;
const issues = count(value);
if (issues === 0) throw new Error("found nothing wrong");
const heap = measureHeap(() => count(value));
const contestants = [
  { name: PARSE, turn: () => timed(() => JSON.parse(text) as unknown) },
  { name: input.who, turn: () => timed(() => count(value)) },
];
const measured = await interleave(contestants, { rounds: input.rounds, turns: 1 });
writeResult({ ratio: spreadsAgainst(measured, PARSE)[input.who], bytes: text.length, issues, ...heap });
