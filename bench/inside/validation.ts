import { inBatches, type Warmth } from "./batch.js";
import { makeCounters, makeJudges } from "./contestants.js";
import { readInput, writeResult } from "./input.js";
import { interleave, type Plan, spreadsAgainst } from "./interleave.js";
import { makeText, type PayloadName, PAYLOADS, type Wrong } from "./payloads.js";
import { ratiosTo, type Spread, spreadOf } from "./statistics.js";

// One process that sees all payloads, as an application does: code that is only ever given one form of object is
// faster than any server will see. Valid ones come first, as wrong ones change what V8 has made of the code.

export interface ValidationInput {
  readonly plan: Plan;
  readonly warmth: Warmth;
}

export interface ValidationResult {
  readonly payload: PayloadName;
  readonly wrong: Wrong;
  readonly bytes: number;
  /** The cost of each, ÷ that of parsing the text. */
  readonly ratios: Readonly<Record<string, Spread>>;
  /** Ours, ÷ the floor. */
  readonly aboveFloor?: Spread;
}

const PARSE = "JSON.parse";
const { plan, warmth } = readInput<ValidationInput>();
const judges = makeJudges();
const counters = makeCounters();

async function measure(payload: PayloadName, wrong: Wrong): Promise<ValidationResult> {
  const text = makeText(payload, wrong);
  const value = JSON.parse(text) as unknown;
  const works = Object.entries(wrong === "none" ? judges : counters);
  const contestants = [
    inBatches(PARSE, () => JSON.parse(text) as unknown, warmth),
    ...works.map(([name, { [payload]: work }]) => inBatches(name, () => work(value), warmth)),
  ];
  const measured = await interleave(contestants, plan);
  const [is, floor] = [measured.get("ours, is"), measured.get("floor, by hand")];
  return {
    payload,
    wrong,
    bytes: text.length,
    ratios: spreadsAgainst(measured, PARSE),
    ...(is && floor && { aboveFloor: spreadOf(ratiosTo(floor, is)) }),
  };
}

const results: ValidationResult[] = [];
for (const wrong of ["none", "all", "last"] as const) {
  for (const payload of PAYLOADS) results.push(await measure(payload, wrong));
}
writeResult(results);
