import { cpus } from "node:os";
import { runProgram } from "./run-program.js";

/** What stands before a command, so that it runs on one core. Empty where that cannot be had. */
export interface Pins {
  readonly server: readonly string[];
  readonly load: readonly string[];
}

const [SERVER_CORE, LOAD_CORE] = ["0", "1"];
const NONE: Pins = { server: [], load: [] };

/** What serves and what asks would otherwise take the time of each other. `taskset` is of Linux, and optional. */
export async function findPins(): Promise<Pins> {
  if (cpus().length < 2) return NONE;
  for (const core of [SERVER_CORE, LOAD_CORE]) {
    const { failure } = await runProgram("taskset", ["-c", core, "true"], { cwd: "." });
    if (failure !== undefined) return NONE;
  }
  return { server: ["taskset", "-c", SERVER_CORE], load: ["taskset", "-c", LOAD_CORE] };
}
