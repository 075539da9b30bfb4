import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../support/root.js";
import type { Mutant } from "./mutants.js";
import type { Verdict } from "./verdict.js";
import { writeMutant } from "./written.js";

const INDENT = "    ";

/** A mutant with its place and its change, as the hand-written file has them. */
export function describeMutant(mutant: Mutant): string {
  const { line, changes } = writeMutant(mutant, readFileSync(join(ROOT, mutant.file), "utf8"));
  return [`${mutant.id} ${mutant.kind}, ${mutant.file}:${line}`, ...changes].join(`\n${INDENT}`);
}

/** Counts what became of mutants. */
export class Tally {
  readonly #count = { noticed: 0, survived: 0, "not buildable": 0 };
  readonly #expected: Readonly<Record<string, string>>;
  #unexpected = 0;

  /** Takes the reasons of the survivors that are expected, by their ids. */
  constructor(expected: Readonly<Record<string, string>>) {
    this.#expected = expected;
  }

  /** Adds a mutant. Returns what is to be said of it. */
  add(mutant: Mutant, verdict: Verdict): string {
    this.#count[verdict.outcome]++;
    return `${verdict.outcome.toUpperCase()} ${describeMutant(mutant)}\n${INDENT}${this.#why(mutant, verdict)}`;
  }

  #why({ id }: Mutant, verdict: Verdict): string {
    const expected = this.#expected[id];
    if (verdict.outcome === "noticed") {
      const by = `by ${verdict.by.file}: ${verdict.by.test}: ${verdict.by.message}`;
      if (expected === undefined) return by;
      this.#unexpected++;
      return `${by}\n${INDENT}It stands in expected-survivors.ts: take it out there.`;
    }
    if (verdict.outcome === "survived" && expected !== undefined) return `as expected: ${expected}`;
    if (verdict.outcome === "survived") this.#unexpected++;
    return verdict.reason.replaceAll("\n", `\n${INDENT}`);
  }

  get isFine(): boolean {
    return this.#unexpected === 0;
  }

  get summary(): string {
    const { noticed, survived, "not buildable": notBuildable } = this.#count;
    return `${noticed} noticed, ${survived} survived, ${notBuildable} not buildable`;
  }
}
