import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { run } from "../support/run.js";
import type { Command, Programs } from "./programs.js";

/** What Go itself has to say about the samples, each in a folder of its own. */
const CHECKS: readonly Command[] = [
  ["gofmt", "-l", "."],
  ["go", "vet", "./..."],
  ["go", "build", "-o", "bin/", "./..."],
];

/** Checks and builds all samples as the commands of one module. */
export async function prepareGo(folder: string, programs: Programs): Promise<ReadonlyMap<string, Command>> {
  await writeFile(join(folder, "go.mod"), "module samples\n\ngo 1.19\n");
  for (const [name, source] of programs) {
    await mkdir(join(folder, name));
    await writeFile(join(folder, name, "main.go"), `${source}\n`);
  }
  for (const [program, ...given] of CHECKS) {
    const { code, output, messages } = await run(program, given, { cwd: folder });
    if (code !== 0 || output !== "") throw new Error(`${program} ${given.join(" ")}:\n${output}${messages}`);
  }
  return new Map([...programs.keys()].map((name) => [name, [join(folder, "bin", name)]]));
}
