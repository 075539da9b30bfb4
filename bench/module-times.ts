import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { interleave, spreadsAgainst } from "./inside/interleave.js";
import { mustRun } from "./run-program.js";
import type { Workshop } from "./sections.js";
import type { Goal, Row } from "./table.js";

const PLAN = { quick: { rounds: 7, turns: 1 }, full: { rounds: 30, turns: 2 } };
const EMPTY = "an empty module";

export interface Module {
  readonly name: string;
  readonly code: string;
  readonly goal?: Goal;
}

/** The time that Node takes for a module, from start to end: what else it does weighs on all alike. */
export async function measureModules({ folder, quick }: Workshop, modules: readonly Module[]): Promise<Row[]> {
  const place = join(folder, "imports");
  await mkdir(place, { recursive: true });
  const contestants = await Promise.all(
    [{ name: EMPTY, code: "export {};" }, ...modules].map(async ({ name, code }, index) => {
      const file = join(place, `${index}.js`);
      await writeFile(file, `${code}\n`);
      return { name, turn: () => timed(file, folder) };
    }),
  );
  // Once each before, so that all files are in the memory of the system.
  for (const { turn } of contestants) await turn();
  const ratios = spreadsAgainst(await interleave(contestants, quick ? PLAN.quick : PLAN.full), EMPTY);
  return modules.map(({ name, goal }): Row => {
    const value = ratios[name];
    return { name, ...(value && { value }), ...(goal && { goal }) };
  });
}

async function timed(file: string, folder: string): Promise<number> {
  const from = performance.now();
  await mustRun(process.execPath, [file], folder);
  return performance.now() - from;
}
