import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { isAbsolute, join, resolve } from "node:path";
import { type Check, CHECKS_FILE, type Note } from "./inside/check.js";
import type { Installation } from "./installation.js";

/** The slowest builds a Next app, in 25 s where nothing else runs; more than this is a script that hangs. */
const MAX_SCRIPT_MS = 300_000;
/** The last words of a script that failed as a whole. */
const SHOWN_CHARACTERS = 2_000;

/** Process groups that run now: whoever ends this process ends them too. */
const running = new Set<number>();

/** A file of the installation that runs, or one of the repository with its whole path, and its parameters. */
export type Command = readonly [script: string, ...parameters: string[]];

/** What a script has found. */
export interface Found {
  readonly checks: readonly Check[];
  readonly notes: readonly string[];
}

/** Runs a script in a process of its own, to its end, and gives what it found. The name is for its files. */
export async function runScript({ folder }: Installation, name: string, command: Command): Promise<Found> {
  const file = join(folder, `${name}.checks`);
  const [script, ...parameters] = command;
  // What stands in the repository has types, and runs as this process does.
  const options = isAbsolute(script) ? process.execArgv : [];
  const child = spawn(process.execPath, [...options, resolve(folder, script), ...parameters], {
    cwd: folder,
    // A group of its own, so that what a script has started can be ended with it.
    detached: true,
    env: { ...process.env, TMPDIR: folder, [CHECKS_FILE]: file },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const { pid } = child;
  if (pid !== undefined) running.add(pid);
  let words = "";
  const keep = (chunk: Buffer) => void (words = (words + chunk.toString()).slice(-SHOWN_CHARACTERS));
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  const killer = setTimeout(() => endGroup(pid), MAX_SCRIPT_MS);
  const code = await new Promise<number | null>((resolve) => {
    child.on("close", resolve).on("error", () => resolve(null));
  });
  clearTimeout(killer);
  endGroup(pid);

  const lines = existsSync(file) ? readFileSync(file, "utf8").split("\n").filter(Boolean) : [];
  const found = lines.map((line) => JSON.parse(line) as Check | Note);
  const notes = found.flatMap((each) => ("note" in each ? [each.note] : []));
  const checks = found.filter((each) => "name" in each);
  if (code === 0 && checks.length > 0) return { checks, notes };
  const received = { code, checks: checks.length, words };
  const end = { name: `${name} comes to its end`, passed: false, expected: { code: 0 }, received };
  return { checks: [...checks, end], notes };
}

/** Ends everything that the scripts have started. */
export function endScripts(): void {
  for (const pid of running) endGroup(pid);
}

function endGroup(pid: number | undefined): void {
  if (pid === undefined || !running.delete(pid)) return;
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // All of it has ended by itself.
  }
}
