import { type Mock, startMock } from "../../src/mock/index.js";
import { HELP, readArguments } from "./arguments.js";
import type { Check } from "./inside/check.js";
import { install, type Installation, makeFolder } from "./installation.js";
import { endWorlds, runWorld } from "./run-world.js";
import type { World } from "./worlds.js";

/** One works while another waits. More would make each other late. */
const CONCURRENT_WORLDS = 2;
/** What a failed check received is shown as far as it says something. */
const SHOWN_CHARACTERS = 2_500;

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

const startedAt = performance.now();

/** How it goes on, and how long it has taken so far. */
function tell(text: string): void {
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(0);
  console.error(`[${seconds.padStart(3)} s] ${text}`);
}

async function main(): Promise<void> {
  const { help, worlds, tarball } = readArguments(process.argv.slice(2));
  if (help) return console.log(HELP);
  const installation = await makeFolder();
  const mock = worlds.some(({ asksMock }) => asksMock) ? await startMock({ apis: ["billing"] }) : undefined;
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      endWorlds();
      void installation.remove().finally(() => process.exit(1));
    });
  }
  const count = { passed: 0, failed: 0, skipped: 0 };
  try {
    await install(installation, tarball, tell);
    const waiting = [...worlds];
    await Promise.all(
      Array.from({ length: CONCURRENT_WORLDS }, async () => {
        for (let world = waiting.shift(); world; world = waiting.shift()) await visit(installation, world, mock, count);
      }),
    );
  } finally {
    await Promise.all([installation.remove(), mock?.close()]);
  }
  console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
  if (count.failed > 0) process.exitCode = 1;
}

async function visit(installation: Installation, world: World, mock: Mock | undefined, count: Count): Promise<void> {
  const command = world.command();
  if (typeof command === "string") {
    count.skipped++;
    return console.log(`SKIPPED ${world.name}: ${command}`);
  }
  tell(`${world.name}: ${world.about}`);
  const address = world.asksMock && mock ? [`${mock.url("billing")}/api/ql`] : [];
  const checks = await runWorld(installation, world, [...command, ...address]);
  const failed = checks.filter(({ passed }) => !passed);
  for (const each of failed) console.log(describe(world, each));
  count.passed += checks.length - failed.length;
  count.failed += failed.length;
  tell(`${world.name}: ${checks.length - failed.length} passed, ${failed.length} failed`);
}

function describe({ name }: World, { name: checked, expected, received }: Check): string {
  return `FAILED ${name}: ${checked}: expected ${show(expected)}, received ${show(received)}`;
}

function show(value: unknown): string {
  return (JSON.stringify(value) ?? "nothing").slice(0, SHOWN_CHARACTERS);
}

main().catch((error: unknown) => {
  console.error((error as Error).message);
  process.exitCode = 1;
});
