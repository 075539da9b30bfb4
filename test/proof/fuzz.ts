import { parseArgs } from "node:util";
import { apis } from "../support/contracts.js";
import { Differential } from "./support/differential.js";
import { tryRandomContract } from "./support/random-contracts.js";
import { Random } from "./support/random.js";

const DEFAULT_VALUES = 5_000_000;
const DEFAULT_CONTRACTS = 5_000;
/** After so many findings more of them say nothing new. */
const MAX_FINDINGS = 20;
const PROGRESS = 20;

const HELP = `Judges random values by our validators and by ajv: on all schemas and requests of all APIs, and then on
random contracts.

Usage: npm run fuzz -- [options]

  --count <number>      how many values for the schemas of the APIs (${DEFAULT_VALUES})
  --contracts <number>  how many random contracts, with 150 values each (${DEFAULT_CONTRACTS})
  --seed <number>       from which sequence; the same gives the same values (the clock's)
  --help                prints this

Progress is on stderr. On stdout stand the seed, each finding with a value as small as it could be made, and last
"N values, N contracts, N findings". The exit code is 1 where there are findings.`;

let findings = 0;

/** Does something so often; ends early where there is enough to read. */
async function repeat(count: number, what: string, next: (index: number) => unknown): Promise<void> {
  const step = Math.max(1, Math.ceil(count / PROGRESS));
  for (let index = 0; index < count && findings < MAX_FINDINGS; index++) {
    const finding = await next(index);
    if (finding !== undefined) {
      findings++;
      console.log(JSON.stringify(finding));
    }
    if ((index + 1) % step === 0) console.error(`${index + 1} of ${count} ${what}`);
  }
}

async function main(): Promise<void> {
  const options = {
    count: { type: "string", default: String(DEFAULT_VALUES) },
    contracts: { type: "string", default: String(DEFAULT_CONTRACTS) },
    seed: { type: "string", default: String(Date.now() % 2 ** 32) },
    help: { type: "boolean" },
  } as const;
  const { count, contracts, seed, help } = parseArgs({ options }).values;
  if (help) return console.log(HELP);
  if (![count, contracts, seed].every((number) => /^\d+$/.test(number)))
    throw new Error("--count, --contracts and --seed take whole numbers");
  console.log(`seed ${seed}`);
  const tried = apis.map((api) => new Differential(api, Number(seed)));
  const turns = tried.flatMap((one) => one.names.map((name) => () => one.judgeNext(name)));
  const random = new Random(Number(seed));
  await repeat(Number(count), "values", (index) => turns[index % turns.length]?.());
  await repeat(Number(contracts), "contracts", () => tryRandomContract(random));
  console.log(`${count} values, ${contracts} contracts, ${findings} findings`);
  if (findings > 0) process.exitCode = 1;
}

await main().catch((error: unknown) => {
  console.error((error as Error).message);
  process.exitCode = 1;
});
