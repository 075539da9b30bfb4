import type { Contestant } from "./interleave.js";

/** Code that has not run for so long is not yet what V8 makes of it in a server. */
export interface Warmth {
  readonly warmUpMs: number;
  /** One turn lasts about so long, since the clock is too coarse for a single run of what is fast. */
  readonly turnMs: number;
}

/** What the work returns ends here, so that no compiler finds out that nobody needs it. */
export let sink: unknown;

/** Makes a contestant of work that is too short to be timed alone. Its turns are in milliseconds for one run. */
export function inBatches(name: string, work: () => unknown, { warmUpMs, turnMs }: Warmth): Contestant {
  let runs = 0;
  const startedAt = performance.now();
  let now = startedAt;
  while (now - startedAt < warmUpMs || runs === 0) {
    sink = work();
    runs++;
    now = performance.now();
  }
  // The second half of the warm-up would be fairer, but a batch need not be exact.
  const batch = Math.max(1, Math.round((turnMs * runs) / (now - startedAt)));
  return {
    name,
    turn() {
      const from = performance.now();
      for (let run = 0; run < batch; run++) sink = work();
      return (performance.now() - from) / batch;
    },
  };
}
