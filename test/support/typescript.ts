import { writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { run, type RunResult } from "./run.js";

const COMPILER = createRequire(import.meta.url).resolve("typescript/bin/tsc");
const STRICT = {
  strict: true,
  target: "ES2022",
  lib: ["ES2022", "DOM"],
  types: [],
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
};

/** Compiles files of a folder as a strict consumer would, with the libraries' own declarations checked too. */
export async function compile(
  folder: string,
  files: readonly string[],
  options: object,
  flags: readonly string[] = [],
  compiler = COMPILER,
): Promise<RunResult> {
  const project = join(folder, "tsconfig.json");
  await writeFile(project, JSON.stringify({ compilerOptions: { ...STRICT, ...options }, files }));
  return run(process.execPath, [compiler, "--project", project, ...flags], { cwd: folder });
}

/**
 * How many types and signatures the compiler instantiates for a file: a measure of its work that no machine changes.
 */
export async function countInstantiations(folder: string, file: string, options: object = {}): Promise<number> {
  const nodeNext = { module: "NodeNext", moduleResolution: "NodeNext", noEmit: true, ...options };
  const { code, output } = await compile(folder, [file], nodeNext, ["--extendedDiagnostics"]);
  if (code !== 0) throw new Error(output);
  return Number(/Instantiations:\s+(\d+)/.exec(output)?.[1]);
}
