import type { RunResult } from "../support/run.js";

/** Reads what a sample printed; undefined where that is nothing. */
export function printedValue({ output }: RunResult): unknown {
  return output.trim() === "" ? undefined : JSON.parse(output);
}

/** Reads the items that a sample printed, one in a line. */
export function printedItems({ output }: RunResult): unknown[] {
  return output
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as unknown);
}
