import { spawn } from "node:child_process";
import type { RunResult } from "../support/run.js";

/** A program in a process group of its own, so that what it leaves behind can be ended as well. */
export interface Started {
  /** Resolves when the program has ended, whatever it has started. */
  readonly ended: Promise<RunResult>;
  /** Asks the program to stop, as a container does. */
  stop(): void;
}

/** The groups that may still have processes. */
const groups = new Set<number>();

export function start(
  [command = "", ...parameters]: readonly string[],
  options: { readonly cwd: string; readonly env: NodeJS.ProcessEnv },
): Started {
  const child = spawn(command, parameters, { ...options, detached: true, stdio: ["ignore", "pipe", "pipe"] });
  if (child.pid !== undefined) groups.add(child.pid);
  let output = "";
  let messages = "";
  child.stdout.on("data", (chunk: Buffer) => void (output += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => void (messages += chunk.toString()));
  const ended = new Promise<RunResult>((resolve, reject) => {
    child.on("error", reject).on("close", (code) => resolve({ code: code ?? 1, output, messages }));
  });
  return { ended, stop: () => void child.kill("SIGTERM") };
}

/** Ends everything that was started here. */
export function endGroups(): void {
  for (const group of groups) {
    groups.delete(group);
    try {
      process.kill(-group, "SIGKILL");
    } catch {
      // All of it has ended by itself.
    }
  }
}
