import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { type Case, slugOf, watchLetGo } from "../table/cases.js";
import type { Outcome } from "../table/judge.js";
import type { Summary } from "../table/summary.js";
import type { Upstream } from "../table/upstream.js";

/** No case takes nearly as long, even on a busy machine. */
const MAX_CASE_MS = 25_000;
/** The last words of a process that gave no result. */
const SHOWN_CHARACTERS = 500;
/** node-fetch 2 calls what Node deprecates; the warning is not the client's. */
const FLAGS = ["--no-deprecation", fileURLToPath(new URL("child.js", import.meta.url))];

/** What came of a case, and how its process ended. */
export interface Ended extends Outcome {
  readonly code: number | null;
  /** From the result to the end of the process; absent where there was none. */
  readonly exitMs: number | undefined;
}

/** Carries out one case in a process of its own, which is ended only where it does not come to its end. */
export function carryOut(tested: Case, fetchName: string, upstream: Upstream): Promise<Ended> {
  const { origin, closedOrigin, untrustedOrigin } = upstream;
  const parameters = [fetchName, slugOf(tested), origin, closedOrigin, untrustedOrigin];
  const child = spawn(process.execPath, [...FLAGS, ...parameters], { stdio: ["ignore", "pipe", "pipe"] });
  const killer = setTimeout(() => child.kill("SIGKILL"), MAX_CASE_MS);
  let output = "";
  let errors = "";
  let answeredAt: number | undefined;
  let letGo = Promise.resolve(false);
  child.stderr.on("data", (chunk: Buffer) => (errors += chunk.toString()));
  child.stdout.on("data", (chunk: Buffer) => {
    output += chunk.toString();
    answeredAt = performance.now();
    letGo = watchLetGo(tested, upstream);
  });
  return new Promise((resolve) => {
    child.on("close", async (code) => {
      clearTimeout(killer);
      const exitMs = answeredAt === undefined ? undefined : Math.round(performance.now() - answeredAt);
      const summary = output ? (JSON.parse(output) as Summary) : { noResult: errors.slice(-SHOWN_CHARACTERS) };
      resolve({ summary, letGo: await letGo, code, exitMs });
    });
  });
}
