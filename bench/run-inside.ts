import { join } from "node:path";
import { runProgram } from "./run-program.js";
import type { Workshop } from "./sections.js";

export interface InsideOptions {
  /** What stands before its command. */
  readonly before?: readonly string[];
  readonly nodeOptions?: readonly string[];
  readonly timeoutMs?: number;
}

/** What a program of `inside/` has found, or why it died. */
export type Found<Result> = { readonly result: Result } | { readonly died: string };

/** Runs a program of `inside/` in a Node of its own, beside the package and its peers. */
export async function runInside<Result>(
  { folder }: Workshop,
  program: string,
  input: unknown,
  { before = [], nodeOptions = [], timeoutMs = 0 }: InsideOptions = {},
): Promise<Found<Result>> {
  const own = [...nodeOptions, join(folder, "inside", `${program}.js`), JSON.stringify(input)];
  const [command = "", ...parameters] = [...before, process.execPath, ...own];
  const { output, failure } = await runProgram(command, parameters, { cwd: folder, timeoutMs });
  if (failure !== undefined) return { died: failure };
  return { result: JSON.parse(output.trimEnd().split("\n").at(-1) as string) as Result };
}

/** The same, where a program that dies is a mistake of the bench. */
export async function mustRunInside<Result = unknown>(
  workshop: Workshop,
  program: string,
  input: unknown,
  options: InsideOptions = {},
): Promise<Result> {
  const found = await runInside<Result>(workshop, program, input, options);
  if ("died" in found) throw new Error(`inside/${program} died: ${found.died}`);
  return found.result;
}
