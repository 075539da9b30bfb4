import { parseArgs } from "node:util";
import { CLIENTS, type ForeignClient } from "./clients.js";

export const HELP = `Runs other people's HTTP clients against the mock.

Usage: npm run test:clients -- [options] [client ...]

  --help  prints this

Clients, all of them unless some are named:
${CLIENTS.map(({ name, about }) => `  ${name.padEnd(14)} ${about}`).join("\n")}

Progress is on stderr. On stdout stand the checks that failed, which clients ran and which this machine lacks, and last
"N passed, M failed".`;

/** What the command line asks for. */
export interface Arguments {
  readonly help: boolean;
  readonly clients: readonly ForeignClient[];
}

/** Reads the command line. Throws an `Error` for the user where it cannot be understood. */
export function readArguments(given: readonly string[]): Arguments {
  const options = { help: { type: "boolean" } } as const;
  const { values, positionals } = parseArgs({ args: [...given], options, allowPositionals: true });
  for (const name of positionals) {
    if (!CLIENTS.some((client) => client.name === name)) throw new Error(`There is no client "${name}". See --help.`);
  }
  const clients = CLIENTS.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
  return { help: values.help ?? false, clients };
}
