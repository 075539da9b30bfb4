import { listApis } from "../../src/tools/generate/bundle.js";
import { ROOT } from "../support/root.js";
import { HELP, readArguments } from "./arguments.js";
import { drawMutants } from "./draw.js";
import { EXPECTED_SURVIVORS } from "./expected-survivors.js";
import { listMutants, type Mutant } from "./mutants.js";
import { describeMutant, Tally } from "./report.js";
import { Worker } from "./workers.js";

/** Each keeps a core busy. */
const WORKERS = 2;

const startedAt = performance.now();

/** How it goes on, and how long it has taken so far. */
function tell(text: string): void {
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(0);
  console.error(`[${seconds.padStart(4)} s] ${text}`);
}

async function main(): Promise<void> {
  const { help, list, mutants: wanted, seed, api, only } = readArguments(process.argv.slice(2));
  if (help) return console.log(HELP);
  const known = listApis(ROOT);
  if (api !== undefined && !known.includes(api))
    throw new Error(`There is no API "${api}": there are ${known.join(", ")}.`);
  const apis = api === undefined ? known : [api];
  const all = apis.flatMap((one) => listMutants(ROOT, one));
  const unknown = only.find((id) => !all.some((mutant) => mutant.id === id));
  if (unknown !== undefined) throw new Error(`There is no mutant "${unknown}": its file has changed, perhaps.`);
  const asked = all.filter(({ id }) => only.includes(id));
  const drawn = only.length > 0 ? asked.values() : drawMutants(all, seed);
  const number = only.length > 0 ? asked.length : wanted;
  if (only.length === 0) console.log(`seed ${seed}`);
  if (list) {
    for (const mutant of take(drawn, number)) console.log(describeMutant(mutant));
    return;
  }
  const tally = await tryAll(drawn, number);
  console.log(tally.summary);
  if (!tally.isFine) process.exitCode = 1;
}

function* take(drawn: Iterator<Mutant>, number: number): Generator<Mutant> {
  for (let index = 0; index < number; index++) {
    const { value, done } = drawn.next();
    if (done === true) return;
    yield value;
  }
}

/** Tries mutants until so many could be built. */
async function tryAll(drawn: Iterator<Mutant>, number: number): Promise<Tally> {
  const tally = new Tally(EXPECTED_SURVIVORS);
  const workers = Array.from({ length: Math.min(WORKERS, number) }, () => new Worker());
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => void Promise.all(workers.map((worker) => worker.end())).finally(() => process.exit(1)));
  let left = number;
  const work = async (worker: Worker) => {
    while (left > 0) {
      left--;
      const { value: mutant, done } = drawn.next();
      if (done === true) return;
      tell(`${mutant.kind} in ${mutant.file}`);
      const verdict = await worker.judge(mutant);
      if (verdict.outcome === "not buildable") left++;
      console.log(tally.add(mutant, verdict));
      tell(`${verdict.outcome}: ${tally.summary}`);
    }
  };
  try {
    await Promise.all(workers.map(work));
  } finally {
    await Promise.all(workers.map((worker) => worker.end()));
  }
  return tally;
}

main().catch((error: unknown) => {
  console.error((error as Error).message);
  process.exitCode = 1;
});
