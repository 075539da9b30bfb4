import { readFile } from "node:fs/promises";

// What the system knows of a process, and Node tells of its own only.

/** Places among the fields of `/proc/<pid>/stat` behind the name: the time in user and in kernel. */
const CPU_FIELDS = { own: [11, 12], "children that have ended": [13, 14] };
const TICKS_PER_SECOND = 100;
const RESIDENT = /^VmRSS:\s+(\d+) kB$/m;
const BYTES_IN_KIB = 1024;
const BYTES_IN_MB = 1_000_000;

/** Returns how long a process has worked; undefined where the system does not tell. */
export async function readCpuSeconds(
  pid: number | "self",
  whose: keyof typeof CPU_FIELDS = "own",
): Promise<number | undefined> {
  const text = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => undefined);
  // The name of the program is in parentheses and may hold spaces.
  const fields = text?.slice(text.lastIndexOf(")") + 2).split(" ");
  return fields && CPU_FIELDS[whose].reduce((sum, field) => sum + Number(fields[field]), 0) / TICKS_PER_SECOND;
}

/** Returns how much memory a process has in use; undefined where the system does not tell. */
export async function readResidentMB(pid: number): Promise<number | undefined> {
  const text = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  const [, kib] = RESIDENT.exec(text) ?? [];
  return kib === undefined ? undefined : (Number(kib) * BYTES_IN_KIB) / BYTES_IN_MB;
}
