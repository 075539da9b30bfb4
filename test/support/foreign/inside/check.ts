import { appendFileSync } from "node:fs";

/** Where a script writes what it has found, one JSON text a line: its standard output belongs to whatever it runs. */
export const CHECKS_FILE = "CHECKS_FILE";

/** One thing that has to be true. */
export interface Check {
  readonly name: string;
  readonly passed: boolean;
  readonly expected: unknown;
  readonly received: unknown;
}

/** What is told of a script beside its checks. */
export interface Note {
  readonly note: string;
}

/** Records whether `received` holds all of `expected`. What is expected as `null` must be absent. */
export function check(name: string, expected: unknown, received: unknown): void {
  const found: Check = { name, passed: holds(received, expected), expected, received: received ?? null };
  appendFileSync(process.env[CHECKS_FILE] as string, `${JSON.stringify(found)}\n`);
}

/** Records what is worth telling and neither right nor wrong. */
export function note(text: string): void {
  appendFileSync(process.env[CHECKS_FILE] as string, `${JSON.stringify({ note: text } satisfies Note)}\n`);
}

/** Whether a value has every expected part. Arrays and single values must be equal. */
export function holds(received: unknown, expected: unknown): boolean {
  if (typeof expected !== "object" || expected === null || Array.isArray(expected)) {
    return JSON.stringify(received ?? null) === JSON.stringify(expected);
  }
  if (typeof received !== "object" || received === null) return false;
  return Object.entries(expected).every(([name, part]) => holds((received as Record<string, unknown>)[name], part));
}
