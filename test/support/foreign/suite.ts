import type { Check } from "./inside/check.js";
import { type Installation, makeFolder } from "./installation.js";
import { endScripts } from "./run-script.js";

/** One works while another waits. More would make each other late. */
const CONCURRENT_SCRIPTS = 2;
/** What a failed check received is shown as far as it says something. */
const SHOWN_CHARACTERS = 2_500;

const startedAt = performance.now();

/** How it goes on, and how long it has taken so far. */
export function tell(text: string): void {
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(0);
  console.error(`[${seconds.padStart(3)} s] ${text}`);
}

/** Works in a folder of its own, of which nothing is left however the work ends. */
export async function inFolder(suite: string, work: (installation: Installation) => Promise<void>): Promise<void> {
  const installation = await makeFolder(suite);
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      endScripts();
      void installation.remove().finally(() => process.exit(1));
    });
  }
  try {
    await work(installation);
  } finally {
    await installation.remove();
  }
}

/** Visits all of them, the first of them first, and a few at a time. */
export async function visitAll<T>(all: readonly T[], visit: (one: T) => Promise<void>): Promise<void> {
  const waiting = [...all];
  await Promise.all(
    Array.from({ length: CONCURRENT_SCRIPTS }, async () => {
      for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) await visit(one);
    }),
  );
}

/** A failed check in one line. */
export function describeFailure(script: string, { name, expected, received }: Check): string {
  return `FAILED ${script}: ${name}: expected ${show(expected)}, received ${show(received)}`;
}

function show(value: unknown): string {
  return (JSON.stringify(value) ?? "nothing").slice(0, SHOWN_CHARACTERS);
}

/** Runs a suite, which says itself what it found. What the user has to know is said in one line. */
export function runSuite(main: () => Promise<void>): void {
  main().catch((error: unknown) => {
    console.error((error as Error).message);
    process.exitCode = 1;
  });
}
