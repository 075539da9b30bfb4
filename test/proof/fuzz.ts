import { parseArgs } from "node:util";
import { apis } from "../support/contracts.js";
import { Differential, type Finding } from "./support/differential.js";

const DEFAULT_COUNT = 5_000_000;
/** After so many findings more of them say nothing new. */
const MAX_FINDINGS = 20;
const PROGRESS_EVERY = 250_000;

const HELP = `Judges random values by our validators and by ajv, on all schemas and requests of all APIs.

Usage: npm run fuzz -- [options]

  --count <number>  how many values (${DEFAULT_COUNT})
  --seed <number>   from which sequence; the same gives the same values (the clock's)
  --help            prints this

Progress is on stderr. On stdout stand the seed, each finding with a value as small as it could be made, and last
"N values, M findings". The exit code is 1 where there are findings.`;

/** Goes round all schemas until there were enough values. */
function fuzz(count: number, seed: number): Finding[] {
  const tried = apis.map((api) => new Differential(api, seed));
  const turns = tried.flatMap((one) => one.names.map((name) => () => one.judgeNext(name)));
  const findings: Finding[] = [];
  for (let done = 0; done < count && findings.length < MAX_FINDINGS; done++) {
    const finding = turns[done % turns.length]?.();
    if (finding) {
      findings.push(finding);
      console.log(`${finding.schema}: ${finding.what}: ${JSON.stringify(finding.value)}`);
    }
    if ((done + 1) % PROGRESS_EVERY === 0) console.error(`${done + 1} of ${count} values`);
  }
  return findings;
}

function main(): void {
  const options = { count: { type: "string" }, seed: { type: "string" }, help: { type: "boolean" } } as const;
  const { count = String(DEFAULT_COUNT), seed = String(Date.now() % 2 ** 32), help } = parseArgs({ options }).values;
  if (help) return console.log(HELP);
  if (![count, seed].every((number) => /^\d+$/.test(number))) throw new Error("--count and --seed take whole numbers");
  console.log(`seed ${seed}`);
  const findings = fuzz(Number(count), Number(seed));
  console.log(`${count} values, ${findings.length} findings`);
  if (findings.length > 0) process.exitCode = 1;
}

main();
