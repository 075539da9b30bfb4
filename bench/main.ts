import { writeFile } from "node:fs/promises";
import { type Arguments, HELP, readArguments } from "./arguments.js";
import { install } from "./installation.js";
import { formatMachine, readMachine } from "./machine.js";
import { formatTable, isMet, type Table, withVerdicts } from "./table.js";

const MISUSED = 2;
const startedAt = performance.now();

/** How it goes on, and how long it has taken so far. */
function tell(text: string): void {
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(0);
  console.error(`[${seconds.padStart(3)} s] ${text}`);
}

async function measure({ sections, quick, built, tarball, json }: Arguments): Promise<void> {
  const folder = await install({ built, tarball }, tell);
  const machine = await readMachine(folder);
  console.log(formatMachine(machine));
  console.log(quick ? "Quick: the ratios are rough.\n" : "");
  const results: Record<string, readonly Table[]> = {};
  for (const section of sections) {
    tell(section.name);
    const tables = await section.measure({ folder, quick, tell });
    results[section.name] = tables;
    // Each as soon as it is there: the next section may take minutes.
    for (const table of tables) console.log(`${formatTable(table)}\n`);
  }
  const rows = Object.values(results)
    .flat()
    .flatMap(({ groups }) => groups.flatMap((group) => group.rows));
  const verdicts = rows.map(isMet).filter((met) => met !== undefined);
  console.log(`${verdicts.filter(Boolean).length} of ${verdicts.length} goals met`);
  if (json !== undefined) {
    const judged = Object.entries(results).map(([name, tables]) => [name, tables.map(withVerdicts)] as const);
    const report = { machine, quick, results: Object.fromEntries(judged) };
    await writeFile(json, `${JSON.stringify(report, undefined, 2)}\n`);
  }
  tell("done");
}

async function main(): Promise<number> {
  let given;
  try {
    given = readArguments(process.argv.slice(2));
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${HELP}`);
    return MISUSED;
  }
  if (given.help) console.log(HELP);
  else await measure(given);
  return 0;
}

main().then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    console.error((error as Error).message);
    process.exitCode = 1;
  },
);
