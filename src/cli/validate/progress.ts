import type { Input } from "./input.js";

const EVERY_MS = 200;
const CLEAR_LINE = "\r\u001B[K";
const MEGABYTE = 1_000_000;

/** Tells how far a check has come, on standard error where that is a terminal. */
export class Progress {
  readonly #isShown = process.stderr.isTTY;
  #toldAt = Date.now();
  #isOnLine = false;

  /** The pieces of an input, counted as they pass. */
  async *watch({ name, size, chunks }: Input): AsyncGenerator<Uint8Array> {
    let read = 0;
    for await (const chunk of chunks()) {
      read += chunk.length;
      yield chunk;
      this.#tell(`${name}: ${inMegabytes(read)}${size === undefined ? "" : ` of ${inMegabytes(size)}`} MB`);
    }
    this.clear();
  }

  /** Makes room for what is to stay. */
  clear(): void {
    if (this.#isOnLine) process.stderr.write(CLEAR_LINE);
    this.#isOnLine = false;
  }

  #tell(text: string): void {
    if (!this.#isShown || Date.now() - this.#toldAt < EVERY_MS) return;
    this.#toldAt = Date.now();
    this.#isOnLine = true;
    process.stderr.write(`${CLEAR_LINE}${text}`);
  }
}

function inMegabytes(bytes: number): string {
  return (bytes / MEGABYTE).toFixed(1);
}
