import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { spreadOf } from "../inside/statistics.js";
import { runProgram } from "../run-program.js";
import type { Workshop } from "../sections.js";
import type { Row, Table } from "../table.js";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const RUNS = { quick: 1, full: 3 };
/** Of the 52 fields of `/proc/self/stat`, after the name: the time of children that have ended, in user and kernel. */
const CHILDREN_FIELDS = [13, 14];
const TICKS_PER_SECOND = 100;

/** With `--check`, which does all the work and writes nothing: a benchmark changes no files. */
export async function generation({ quick, tell }: Workshop): Promise<readonly Table[]> {
  const [wall, cpu]: [number[], number[]] = [[], []];
  for (let run = 0; run < (quick ? RUNS.quick : RUNS.full); run++) {
    tell("generating");
    const [from, cpuFrom] = [performance.now(), await readChildrenSeconds()];
    const { output, failure } = await runProgram("npm", ["run", "generate", "--", "--check"], { cwd: ROOT });
    if (failure !== undefined) tell(`what is generated is not up to date: ${failure}\n${output}`);
    wall.push((performance.now() - from) / 1000);
    const cpuTo = await readChildrenSeconds();
    if (cpuFrom !== undefined && cpuTo !== undefined) cpu.push(cpuTo - cpuFrom);
  }
  const rows: Row[] = [
    cpu.length > 0
      ? { name: "seconds of CPU", value: spreadOf(cpu) }
      : { name: "seconds of CPU", note: "only Linux tells" },
    { name: "seconds by the clock", value: spreadOf(wall) },
  ];
  return [{ title: "npm run generate -- --check", unit: "s", groups: [{ name: "absolute, on this machine", rows }] }];
}

/** How long all children that have ended have worked, and theirs. Node itself does not tell. */
async function readChildrenSeconds(): Promise<number | undefined> {
  const text = await readFile("/proc/self/stat", "utf8").catch(() => undefined);
  // The name of the program is in parentheses and may hold spaces.
  const fields = text?.slice(text.lastIndexOf(")") + 2).split(" ");
  return fields && CHILDREN_FIELDS.reduce((sum, field) => sum + Number(fields[field]), 0) / TICKS_PER_SECOND;
}
