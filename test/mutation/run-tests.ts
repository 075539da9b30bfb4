import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { COUNTED_NAMES, type Project } from "./test-files.js";

/** What noticed a mutant: a test, or a file that could not be run at all. */
export interface Notice {
  readonly project: Project;
  readonly file: string;
  readonly test: string;
  readonly message: string;
}

interface Report {
  readonly success: boolean;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

const REPORT = ".mutation-report.json";
const MESSAGE_CHARACTERS = 160;

/** Where the tests of a checkout find what they are run with. */
const VITEST = ["node_modules/vitest/vitest.mjs", "run", "--config", "test/mutation/vitest.config.ts", "--root", "."];

/** Runs tests in a checkout up to the first that fails. Resolves with it, or with undefined where all pass. */
export async function runTests(root: string, project: Project, files: readonly string[]): Promise<Notice | undefined> {
  const file = join(root, REPORT);
  await rm(file, { force: true });
  const parameters = ["--project", project, "--reporter", "json", "--outputFile", REPORT, "-t", COUNTED_NAMES];
  const said = await finish(root, [...VITEST, ...parameters, ...files], {
    ...process.env,
    MUTATION_ORDER: files.join(" "),
  });
  const report = await readFile(file, "utf8").then(
    (text) => JSON.parse(text) as Report,
    () => undefined,
  );
  if (isEnding) throw new Error("The tests were ended.");
  // What all files share, such as the mock, belongs to the first as well as to any other.
  const shared = { file: files[0] ?? "", test: "the shared set-up", message: short(said) };
  const failure = report ? failureIn(root, report, shared) : shared;
  return failure && { project, ...failure };
}

type Failure = Omit<Notice, "project">;

function failureIn(root: string, { success, testResults }: Report, outside: Failure): Failure | undefined {
  for (const { name, status, message, assertionResults } of testResults) {
    const file = name.slice(root.length + 1);
    const failed = assertionResults.find((assertion) => assertion.status === "failed");
    if (failed) return { file, test: failed.fullName, message: short(failed.failureMessages[0] ?? "") };
    if (status === "failed" && message !== "") return { file, test: "can be loaded", message: short(message) };
  }
  return success ? undefined : outside;
}

const short = (text: string) => (text.trim().split("\n")[0] ?? "").slice(0, MESSAGE_CHARACTERS);

let running: ChildProcess | undefined;
let isEnding = false;

/** Ends what is still running. Resolves when it has ended. */
export async function endTests(): Promise<void> {
  isEnding = true;
  if (running === undefined || running.exitCode !== null) return;
  const ended = once(running, "close");
  running.kill();
  await ended;
}

function finish(root: string, parameters: readonly string[], env: NodeJS.ProcessEnv): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, parameters, { cwd: root, env, stdio: ["ignore", "ignore", "pipe"] });
    running = child;
    let said = "";
    child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
    child.on("error", reject);
    child.on("close", () => resolve(said));
  });
}
