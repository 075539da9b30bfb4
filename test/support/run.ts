import { execFile } from "node:child_process";

export interface RunResult {
  readonly code: number;
  readonly output: string;
  readonly messages: string;
}

/** Runs a program to its end. Never rejects: the exit code is part of the result. */
export function run(
  command: string,
  parameters: readonly string[],
  options: { cwd: string; env?: NodeJS.ProcessEnv },
): Promise<RunResult> {
  return new Promise((resolve) => {
    execFile(command, parameters, { ...options, maxBuffer: 64 * 1024 * 1024 }, (error, output, messages) => {
      resolve({ code: error ? (typeof error.code === "number" ? error.code : 1) : 0, output, messages });
    });
  });
}
