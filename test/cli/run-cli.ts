import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

export interface CliResult {
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

export interface RunningCli {
  process: ChildProcessWithoutNullStreams;
  ended: Promise<CliResult>;
  /** Resolves with the output so far once it has the text; rejects where the command ends without it. */
  printed(text: string): Promise<string>;
}

/** Runs the command line from its sources, as its own process. */
export function startCli(...args: string[]): RunningCli {
  return startCliAfter([], ...args);
}

/** The same, after modules that Node imports before it. */
export function startCliAfter(preloaded: readonly string[], ...args: string[]): RunningCli {
  const imports = ["tsx", ...preloaded].flatMap((module) => ["--import", module]);
  const child = spawn(process.execPath, [...imports, "src/cli/main.ts", ...args], { cwd: root });
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (chunk) => (stdout += String(chunk)));
  child.stderr.on("data", (chunk) => (stderr += String(chunk)));
  const ended = new Promise<CliResult>((resolve) =>
    child.on("close", (code, signal) => resolve({ code, signal, stdout, stderr })),
  );
  return {
    process: child,
    ended,
    printed: (text) =>
      new Promise((resolve, reject) => {
        const look = () => stdout.includes(text) && resolve(stdout);
        child.stdout.on("data", look);
        void ended.then(() => reject(new Error(`The command ended: ${stdout}${stderr}`)));
        look();
      }),
  };
}

export function runCli(...args: string[]): Promise<CliResult> {
  return startCli(...args).ended;
}

/** The same, with a text on standard input. */
export function runCliWithInput(input: string, ...args: string[]): Promise<CliResult> {
  const cli = startCli(...args);
  cli.process.stdin.end(input);
  return cli.ended;
}
