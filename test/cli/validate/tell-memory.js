// Imported by a program, prints the most memory that it has ever had, in KiB, when it ends.
import { readFileSync } from "node:fs";

const MOST_RESIDENT = /^VmHWM:\s+(\d+) kB$/m;

/** Linux counts what the process that starts another has needed as needed by the other, but for this line. */
const mostResident = () =>
  process.platform === "linux"
    ? MOST_RESIDENT.exec(readFileSync("/proc/self/status", "utf8"))?.[1]
    : process.resourceUsage().maxRSS;

process.on("exit", () => console.error(mostResident()));
