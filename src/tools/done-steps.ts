import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fingerprint } from "./fingerprint.js";

/** Git ignores it, and whoever deletes it loses nothing but time. */
const RECORD_FILE = join(".cache", "done-steps.json");

/** Something that is made from files, and need not be made again while these and the result are the same. */
export interface Step {
  /** Tells it from the others, and tells a user what it makes. */
  readonly name: string;
  /** Files and folders, relative to the root of the repository: all that the result depends on. */
  readonly inputs: readonly string[];
  /** What it depends on beside, where that is little of a large file or the names in a folder. */
  readonly facts?: readonly string[];
  /** What is made, in the same way. */
  readonly outputs: readonly string[];
}

export interface BegunStep {
  /** Whether the inputs are those that the outputs, which are there and untouched, were made from. */
  readonly isUnchanged: boolean;
  /** To be called when the outputs are in their place, and only then. Keeps what they were made from. */
  done(): void;
}

type StepRecord = Readonly<Record<string, { readonly inputs: string; readonly outputs: string }>>;

/**
 * Takes the root of the repository and a step, before anything is read for it: what changes meanwhile counts as changed
 * the next time.
 */
export function beginStep(root: string, { name, inputs, facts = [], outputs }: Step): BegunStep {
  const before = [fingerprint(root, inputs), ...facts].join("\n");
  const last = readRecord(root)[name];
  return {
    isUnchanged: last?.inputs === before && last.outputs === fingerprint(root, outputs),
    done() {
      const entry = { inputs: before, outputs: fingerprint(root, outputs) };
      writeRecord(root, { ...readRecord(root), [name]: entry });
    },
  };
}

/** What cannot be read says nothing, and everything is made again. */
function readRecord(root: string): StepRecord {
  try {
    const record = JSON.parse(readFileSync(join(root, RECORD_FILE), "utf8")) as StepRecord | null;
    return record ?? {};
  } catch {
    return {};
  }
}

function writeRecord(root: string, record: StepRecord): void {
  const file = join(root, RECORD_FILE);
  mkdirSync(dirname(file), { recursive: true });
  const temporary = `${file}.${process.pid}`;
  writeFileSync(temporary, JSON.stringify(record, null, 2));
  renameSync(temporary, file);
}
