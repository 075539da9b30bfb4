import { open as openFile, stat } from "node:fs/promises";
import { UsageError } from "../usage-error.js";
import { Unreadable } from "./unreadable.js";

/** Something to check: a file, or standard input. */
export interface Input {
  /** As it was given. */
  readonly name: string;
  /** In bytes, where it is known. */
  readonly size: number | undefined;
  chunks(): AsyncIterable<Uint8Array>;
}

const STANDARD_INPUT = "-";
const PIECE_BYTES = 64 * 1024;

/** Takes the names of files. Returns what can be read of each. Throws a UsageError where one is no file. */
export function openInputs(names: readonly string[]): Promise<Input[]> {
  return Promise.all(names.map(open));
}

async function open(name: string): Promise<Input> {
  if (name === STANDARD_INPUT) return { name, size: undefined, chunks: () => explaining(process.stdin) };
  const found = await stat(name).catch(() => undefined);
  if (!found) throw new UsageError(`There is no file "${name}". Give the name of one, or - for standard input`);
  if (found.isDirectory()) throw new UsageError(`"${name}" is a folder. Give the files in it that are to be checked`);
  return { name, size: found.isFile() ? found.size : undefined, chunks: () => explaining(readFile(name)) };
}

/** A piece is good until the next one: a stream would leave one behind for each. */
async function* readFile(name: string): AsyncGenerator<Uint8Array> {
  const file = await openFile(name);
  try {
    const buffer = new Uint8Array(PIECE_BYTES);
    for (;;) {
      const { bytesRead } = await file.read(buffer);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}

async function* explaining(pieces: AsyncIterable<unknown>): AsyncGenerator<Uint8Array> {
  try {
    for await (const piece of pieces) yield piece as Uint8Array;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown reason";
    throw new Unreadable(`cannot be read (${code})`);
  }
}
