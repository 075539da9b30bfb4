import { parseArgs } from "node:util";
import { type Section, SECTIONS } from "./sections.js";

export const HELP = `Measures the built package beside other tools, and prints ratios taken inside one interleaved run.

Usage: npm run bench -- [sections] [options]

  --quick            fewer and shorter rounds: ratios are rough, and the largest case is left out
  --built            takes dist/ as it is instead of building it anew
  --tarball <file>   takes this tarball instead of building and packing the project
  --json <file>      writes the results, too
  --help             prints this

Sections, all unless some are named:
${SECTIONS.map(({ name, about }) => `  ${name.padEnd(18)} ${about}`).join("\n")}

Progress is on stderr. What is measured beside the package is installed in .cache/bench from a lock file of its own.`;

/** What the command line asks for. */
export interface Arguments {
  readonly help: boolean;
  readonly quick: boolean;
  readonly built: boolean;
  readonly tarball: string | undefined;
  readonly json: string | undefined;
  readonly sections: readonly Section[];
}

const OPTIONS = {
  help: { type: "boolean" },
  quick: { type: "boolean" },
  built: { type: "boolean" },
  tarball: { type: "string" },
  json: { type: "string" },
} as const;

/** Reads the command line. Throws an `Error` for the user where it cannot be understood. */
export function readArguments(given: readonly string[]): Arguments {
  const { values, positionals } = parseArgs({ args: [...given], options: OPTIONS, allowPositionals: true });
  const { help = false, quick = false, built = false, tarball, json } = values;
  if (built && tarball !== undefined) throw new Error("Only one of --built and --tarball can be given.");
  for (const name of positionals) {
    if (!SECTIONS.some((section) => section.name === name)) throw new Error(`There is no section "${name}".`);
  }
  const isAsked = ({ name }: Section) => positionals.length === 0 || positionals.includes(name);
  return { help, quick, built, tarball, json, sections: SECTIONS.filter(isAsked) };
}
