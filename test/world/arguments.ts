import { parseArgs } from "node:util";
import { type World, WORLDS } from "./worlds.js";

export const HELP = `Runs the client of the packed tarball against foreign servers and runtimes.

Usage: npm run test:world -- [options]

  --only <name>      runs this world only; may be given several times
  --tarball <file>   takes this tarball instead of building and packing the project
  --help             prints this

Worlds:
${WORLDS.map(({ name, about }) => `  ${name.padEnd(18)} ${about}`).join("\n")}

Progress is on stderr. On stdout stand the checks that failed, the worlds that this machine lacks, and last
"N passed, N failed, N skipped".`;

/** What the command line asks for. */
export interface Arguments {
  readonly help: boolean;
  readonly worlds: readonly World[];
  readonly tarball: string | undefined;
}

/** Reads the command line. Throws an `Error` for the user where it cannot be understood. */
export function readArguments(given: readonly string[]): Arguments {
  const options = {
    help: { type: "boolean" },
    only: { type: "string", multiple: true },
    tarball: { type: "string" },
  } as const;
  const { help = false, only = [], tarball } = parseArgs({ args: [...given], options }).values;
  for (const name of only) {
    if (!WORLDS.some((world) => world.name === name)) throw new Error(`There is no world "${name}". See --help.`);
  }
  return { help, tarball, worlds: WORLDS.filter(({ name }) => only.length === 0 || only.includes(name)) };
}
