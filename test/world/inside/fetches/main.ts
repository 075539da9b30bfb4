// A world: the table with one foreign `fetch`, which the client is given as an option.
import { check } from "../../../support/foreign/inside/check.js";
import { answersOf, casesFor } from "../table/cases.js";
import { judge } from "../table/judge.js";
import { startUpstream } from "../table/upstream.js";
import { carryOut } from "./carry-out.js";
import { traitsOf } from "./fetches.js";

/** Several processes at a time: most of them wait. */
const CONCURRENT_CASES = 3;
/**
 * From the result to the end of the process. Some of these keep an idle connection for 4 s; a timer or a request that
 * was left behind would hold it for 30.
 */
const MAX_EXIT_MS = 10_000;

const [, , fetchName = ""] = process.argv;
const traits = traitsOf(fetchName);
const cases = casesFor(traits);
const upstream = await startUpstream(answersOf(cases));

const waiting = [...cases];
await Promise.all(
  Array.from({ length: CONCURRENT_CASES }, async () => {
    for (let tested = waiting.shift(); tested; tested = waiting.shift()) {
      const { code, exitMs, ...outcome } = await carryOut(tested, fetchName, upstream);
      judge(tested, traits, upstream, outcome);
      const isSoon = exitMs !== undefined && exitMs < MAX_EXIT_MS;
      check(`${tested.name}: the process ends by itself`, { code: 0, isSoon: true }, { code, isSoon, exitMs });
    }
  }),
);
await upstream.close();
