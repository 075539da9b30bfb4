import type { LargeInput, LargeResult } from "../inside/large.js";
import type { PayloadName, Wrong } from "../inside/payloads.js";
import type { ValidationInput, ValidationResult } from "../inside/validation.js";
import { mustRunInside, runInside } from "../run-inside.js";
import type { Workshop } from "../sections.js";
import { formatNumber, type Goal, type Group, type Row, type Table } from "../table.js";

/** A valid payload may cost so many times as much as what was written by hand. */
const MOST_ABOVE_FLOOR = 1.5;
/** What is aimed at, ÷ JSON.parse. */
const AIMS: Readonly<Record<PayloadName, number>> = {
  accounts: 0.15,
  transactions: 0.09,
  order: 0.06,
  "provider accounts": 0.09,
};
const MOST_WRONG: Readonly<Record<Exclude<Wrong, "none">, number>> = { all: 3, last: 4 };
const MOST_LARGE = 3;
const MIB = 1024 * 1024;

interface Large {
  readonly name: string;
  readonly mib: number;
  readonly kind: LargeInput["kind"];
  readonly who: readonly LargeInput["who"][];
  /** Left out where it should be quick. */
  readonly slow?: true;
}

const LARGE: readonly Large[] = [
  { name: "list answer of 8 MiB", mib: 8, kind: "accounts", who: ["ours", "zod"] },
  { name: "list answer of 31 MiB", mib: 31, kind: "accounts", who: ["ours", "zod"], slow: true },
  { name: "list answer of 8 MiB of numbers", mib: 8, kind: "numbers", who: ["ours"] },
  { name: "list answer of 31 MiB of numbers", mib: 31, kind: "numbers", who: ["ours"], slow: true },
  { name: "webhook of 1 MiB", mib: 1, kind: "webhook", who: ["ours"] },
];
const LARGE_ROUNDS = { quick: 3, full: 7 };
const SMALL_HEAP = ["--max-old-space-size=512", "--expose-gc"];

const QUICK: ValidationInput = { plan: { rounds: 9, turns: 3 }, warmth: { warmUpMs: 100, turnMs: 1 } };
const FULL: ValidationInput = { plan: { rounds: 40, turns: 5 }, warmth: { warmUpMs: 400, turnMs: 3 } };
const PATIENCE_MS = { quick: 15_000, full: 180_000 };

const TITLES: Readonly<Record<Wrong, string>> = {
  none: "Validating a valid payload, ÷ JSON.parse of its text",
  all: "Issues of a payload whose items are all wrong, ÷ JSON.parse of its text",
  last: "Issues of a payload whose last item is wrong, ÷ JSON.parse of its text",
};

export async function validation(workshop: Workshop): Promise<readonly Table[]> {
  const input = workshop.quick ? QUICK : FULL;
  await mustRunInside(workshop, "check", {});
  const results = await mustRunInside<ValidationResult[]>(workshop, "validation", input);
  const tables = (["none", "all", "last"] as const).map((wrong): Table => {
    const groups = results.filter((result) => result.wrong === wrong).map(toGroup);
    return { title: TITLES[wrong], unit: "x", groups };
  });
  return [...tables, await measureLarge(workshop)];
}

function toGroup({ payload, wrong, bytes, ratios, aboveFloor }: ValidationResult): Group {
  const rows = Object.entries(ratios).map(([name, value]): Row => {
    const goal = name === "ours, is" || name === "ours, validate" ? goalOf(wrong, payload, ratios) : undefined;
    return { name, value, ...(goal && { goal }) };
  });
  const floorRow: Row[] = aboveFloor
    ? [{ name: "ours, is, ÷ floor", value: aboveFloor, goal: { atMost: MOST_ABOVE_FLOOR } }]
    : [];
  return { name: `${payload}, ${bytes.toLocaleString("en")} bytes`, rows: [...rows, ...floorRow] };
}

function goalOf(wrong: Wrong, payload: PayloadName, ratios: ValidationResult["ratios"]): Goal | undefined {
  return wrong === "none"
    ? { atMost: AIMS[payload], note: `aim; floor ${formatNumber(ratios["floor, by hand"]?.median ?? 0)}` }
    : { atMost: MOST_WRONG[wrong] };
}

async function measureLarge(workshop: Workshop): Promise<Table> {
  const rounds = workshop.quick ? LARGE_ROUNDS.quick : LARGE_ROUNDS.full;
  const groups: Group[] = [];
  for (const { name, mib, kind, who } of LARGE.filter(({ slow }) => !(slow && workshop.quick))) {
    workshop.tell(name);
    const rows: Row[] = [];
    for (const each of who) rows.push(await measureOneLarge(workshop, { kind, who: each, bytes: mib * MIB, rounds }));
    groups.push({ name, rows });
  }
  return { title: "Issues where all items are wrong, in a heap of 512 MB, ÷ JSON.parse", unit: "x", groups };
}

async function measureOneLarge(workshop: Workshop, input: LargeInput): Promise<Row> {
  const timeoutMs = workshop.quick ? PATIENCE_MS.quick : PATIENCE_MS.full;
  const found = await runInside<LargeResult>(workshop, "large", input, { nodeOptions: SMALL_HEAP, timeoutMs });
  const row = { name: input.who, ...(input.who === "ours" && { goal: { atMost: MOST_LARGE } }) };
  if ("died" in found) return { ...row, note: `died: ${found.died}` };
  const { ratio, issues, peakMB, addedMB } = found.result;
  const note = `${issues} issues, heap at most ${formatNumber(peakMB)} MB, ${formatNumber(addedMB)} of them added`;
  return { ...row, value: ratio, note };
}
