import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { findLongLines } from "./long-lines.js";

/** One thing that must hold before a change is merged. */
export interface Step {
  readonly name: string;
  /** Resolves with what is wrong, in words that name file and line; with nothing where all is well. */
  run(root: string): Promise<string>;
}

const require = createRequire(import.meta.url);
const MAX_OUTPUT_BYTES = 16 * 1024 * 1024;

/** What the contract must keep, drift of what follows from it included. */
export const CONTRACT: Step = {
  name: "contracts and what is generated from them",
  run: (root) => runNode(root, binary("tsx"), ["src/tools/generate/main.ts", "--check"]),
};

/** What the code must keep. */
export const CODE: readonly Step[] = [
  { name: "code", run: (root) => runNode(root, binary("oxlint"), ["--type-aware", "--quiet", "."]) },
  { name: "format", run: (root) => runNode(root, binary("oxfmt"), ["--check", "."]) },
  { name: "lines", run: async (root) => (await findLongLines(root)).join("\n") },
];

export const TYPES: Step = {
  name: "types",
  run: (root) => runNode(root, binary("typescript", "tsc"), ["--noEmit", "--pretty", "false"]),
};

function binary(packageName: string, name = packageName): string {
  const manifest = require.resolve(`${packageName}/package.json`);
  const { bin } = require(manifest) as { readonly bin: string | Readonly<Record<string, string>> };
  return join(dirname(manifest), typeof bin === "string" ? bin : (bin[name] as string));
}

function runNode(root: string, script: string, parameters: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    const options = { cwd: root, maxBuffer: MAX_OUTPUT_BYTES };
    execFile(process.execPath, [script, ...parameters], options, (error, output, messages) =>
      resolve(error ? `${messages}${output}`.trim() || error.message : ""),
    );
  });
}
