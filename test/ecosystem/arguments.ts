import { parseArgs } from "node:util";
import { type Tool, TOOLS } from "./tools.js";

export const HELP = `Runs other people's OpenAPI tools on the bundled contracts.

Usage: npm run test:ecosystem -- [options]

  --only <name>  runs this tool only; may be given several times
  --help         prints this

Tools:
${TOOLS.map(({ name, about }) => `  ${name.padEnd(26)} ${about}`).join("\n")}

Progress is on stderr. On stdout stand the checks that failed, and last "N passed, M failed, K known faults".`;

/** What the command line asks for. */
export interface Arguments {
  readonly help: boolean;
  readonly tools: readonly Tool[];
}

/** Reads the command line. Throws an `Error` for the user where it cannot be understood. */
export function readArguments(given: readonly string[]): Arguments {
  const options = { help: { type: "boolean" }, only: { type: "string", multiple: true } } as const;
  const { help = false, only = [] } = parseArgs({ args: [...given], options }).values;
  for (const name of only) {
    if (!TOOLS.some((tool) => tool.name === name)) throw new Error(`There is no tool "${name}". See --help.`);
  }
  return { help, tools: TOOLS.filter(({ name }) => only.length === 0 || only.includes(name)) };
}
