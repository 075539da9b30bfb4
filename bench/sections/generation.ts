import { fileURLToPath } from "node:url";
import { readCpuSeconds } from "../inside/process-facts.js";
import { spreadOf } from "../inside/statistics.js";
import { runProgram } from "../run-program.js";
import type { Workshop } from "../sections.js";
import type { Row, Table } from "../table.js";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const RUNS = { quick: 1, full: 3 };
const CHILDREN = "children that have ended";

/** With `--check`, which does all the work and writes nothing: a benchmark changes no files. */
export async function generation({ quick, tell }: Workshop): Promise<readonly Table[]> {
  const [wall, cpu]: [number[], number[]] = [[], []];
  for (let run = 0; run < (quick ? RUNS.quick : RUNS.full); run++) {
    tell("generating");
    const [from, cpuFrom] = [performance.now(), await readCpuSeconds("self", CHILDREN)];
    const { output, failure } = await runProgram("npm", ["run", "generate", "--", "--check"], { cwd: ROOT });
    if (failure !== undefined) tell(`what is generated is not up to date: ${failure}\n${output}`);
    wall.push((performance.now() - from) / 1000);
    const cpuTo = await readCpuSeconds("self", CHILDREN);
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
