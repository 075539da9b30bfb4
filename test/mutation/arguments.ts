import { parseArgs } from "node:util";

const DEFAULT_MUTANTS = 10;
const SEEDS = 2 ** 32;

export const HELP = `Changes the contract in copies of this checkout, one change at a time, and says which changes
the tests notice.

Usage: npm run mutate:contract -- [options]

  --mutants <number>  how many (${DEFAULT_MUTANTS}); one that cannot be generated is replaced by another
  --seed <number>     from which sequence; the same gives the same mutants (the clock's)
  --api <name>        of this API only
  --only <id>         this mutant of a report only; may be given several times
  --list              prints the mutants and runs nothing
  --help              prints this

Counted are tests that see the product behave otherwise, or the contract differ from what is known of the service:
neither lint nor drift, and nothing that compares the contract with itself.

Progress is on stderr. On stdout stand the seed, what became of each mutant, and last
"N noticed, M survived, K not buildable". The exit code is 1 where a mutant survived that is not expected to.`;

/** What the command line asks for. */
export interface Arguments {
  readonly help: boolean;
  readonly list: boolean;
  readonly mutants: number;
  readonly seed: number;
  readonly api: string | undefined;
  readonly only: readonly string[];
}

/** Reads the command line. Throws an `Error` for the user where it cannot be understood. */
export function readArguments(given: readonly string[]): Arguments {
  const options = {
    mutants: { type: "string", default: String(DEFAULT_MUTANTS) },
    seed: { type: "string", default: String(Date.now() % SEEDS) },
    api: { type: "string" },
    only: { type: "string", multiple: true },
    list: { type: "boolean" },
    help: { type: "boolean" },
  } as const;
  const { mutants, seed, api, only = [], list = false, help = false } = parseArgs({ args: [...given], options }).values;
  if (![mutants, seed].every((number) => /^\d+$/.test(number)))
    throw new Error("--mutants and --seed take whole numbers");
  return { help, list, mutants: Number(mutants), seed: Number(seed), api, only };
}
