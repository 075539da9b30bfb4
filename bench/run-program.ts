import { execFile } from "node:child_process";

const MAX_OUTPUT_BYTES = 64 * 1024 * 1024;

export interface RunOptions {
  readonly cwd: string;
  readonly timeoutMs?: number;
}

export interface Finished {
  readonly output: string;
  /** Why it ended before its end, as far as that is known. */
  readonly failure?: string;
}

/** Runs a program to its end, or to ours. Never rejects: that it dies can be what is measured. */
export function runProgram(
  command: string,
  parameters: readonly string[],
  { cwd, timeoutMs = 0 }: RunOptions,
): Promise<Finished> {
  return new Promise((resolve) => {
    const options = { cwd, timeout: timeoutMs, killSignal: "SIGKILL", maxBuffer: MAX_OUTPUT_BYTES } as const;
    execFile(command, parameters, options, (error, output, messages) => {
      if (!error) return resolve({ output });
      const why = error.killed ? `not done after ${timeoutMs / 1000} s` : firstFailure(messages);
      resolve({ output, failure: why ?? `ended with ${error.signal ?? error.code}` });
    });
  });
}

/** What Node says first of what has gone wrong. */
function firstFailure(messages: string): string | undefined {
  if (messages.includes("heap out of memory")) return "out of memory";
  return /^(?:\w*Error|npm error)\b.*$/m.exec(messages)?.[0];
}

/** The same, where there is nothing to measure if it fails. Returns its standard output. */
export async function mustRun(command: string, parameters: readonly string[], cwd: string): Promise<string> {
  const { output, failure } = await runProgram(command, parameters, { cwd });
  if (failure !== undefined) throw new Error(`${command} ${parameters.join(" ")} failed: ${failure}\n${output}`);
  return output;
}
