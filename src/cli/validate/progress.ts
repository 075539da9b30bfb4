import type { Input } from "./input.js";

const EVERY_MS = 200;
const CLEAR_LINE = "\r\u001B[K";
const MEGABYTE = 1_000_000;

/** Tells how far a check has come, on standard error where that is a terminal. */
export class Progress {
  readonly #stream: Pick<NodeJS.WriteStream, "isTTY" | "write">;
  #toldAt = Date.now();
  #isOnLine = false;

  constructor(stream: Pick<NodeJS.WriteStream, "isTTY" | "write"> = process.stderr) {
    this.#stream = stream;
  }

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
    if (this.#isOnLine) this.#stream.write(CLEAR_LINE);
    this.#isOnLine = false;
  }

  #tell(text: string): void {
    if (!this.#stream.isTTY || Date.now() - this.#toldAt < EVERY_MS) return;
    this.#toldAt = Date.now();
    this.#isOnLine = true;
    this.#stream.write(`${CLEAR_LINE}${text}`);
  }
}

function inMegabytes(bytes: number): string {
  return (bytes / MEGABYTE).toFixed(1);
}
