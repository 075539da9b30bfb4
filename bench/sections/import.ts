import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { interleave, spreadsAgainst } from "../inside/interleave.js";
import { mustRun } from "../run-program.js";
import type { Workshop } from "../sections.js";
import type { Goal, Row, Table } from "../table.js";

const PLAN = { quick: { rounds: 7, turns: 1 }, full: { rounds: 30, turns: 2 } };
const EMPTY = "an empty module";
const EVERYTHING = ["data-network", "provider-accounts", "billing"].flatMap((api) =>
  ["", "/operations", "/schemas", "/validate"].map((entry) => `import "smile-contracts/${api}${entry}";`),
);

interface Module {
  readonly name: string;
  readonly code: string;
  readonly goal?: Goal;
}

const MODULES: readonly Module[] = [
  {
    name: "ours, one picked operation",
    code: 'import { listAccounts } from "smile-contracts/data-network/operations"; void listAccounts;',
    goal: { atMost: 1.2 },
  },
  {
    name: "ours, a client",
    code: 'import { createDataNetworkClient } from "smile-contracts/data-network";\nvoid createDataNetworkClient;',
    goal: { atMost: 1.3 },
  },
  { name: "ours, everything but the mock", code: EVERYTHING.join("\n"), goal: { atMost: 1.4 } },
  { name: "openapi-fetch", code: 'import "openapi-fetch";' },
  { name: "zod", code: 'import "zod";' },
  { name: "ajv", code: 'import "ajv/dist/2020.js";' },
  { name: "axios", code: 'import "axios";' },
];

/** The time that Node takes for a module, from start to end: what else it does weighs on all alike. */
export async function imports({ folder, quick }: Workshop): Promise<readonly Table[]> {
  const place = join(folder, "imports");
  await mkdir(place, { recursive: true });
  const contestants = await Promise.all(
    [{ name: EMPTY, code: "export {};" }, ...MODULES].map(async ({ name, code }, index) => {
      const file = join(place, `${index}.js`);
      await writeFile(file, `${code}\n`);
      return { name, turn: () => timed(file, folder) };
    }),
  );
  // Once each before, so that all files are in the memory of the system.
  for (const { turn } of contestants) await turn();
  const ratios = spreadsAgainst(await interleave(contestants, quick ? PLAN.quick : PLAN.full), EMPTY);
  const rows = MODULES.map(({ name, goal }): Row => {
    const value = ratios[name];
    return { name, ...(value && { value }), ...(goal && { goal }) };
  });
  const title = "Wall time of a process that imports, ÷ one whose module is empty";
  return [{ title, unit: "x", groups: [{ name: "a process each", rows }] }];
}

async function timed(file: string, folder: string): Promise<number> {
  const from = performance.now();
  await mustRun(process.execPath, [file], folder);
  return performance.now() - from;
}
