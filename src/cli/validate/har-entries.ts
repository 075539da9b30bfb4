import { GatheredBytes } from "./gathered-bytes.js";
import { JsonStream, type JsonToken, TokenType } from "./json-stream.js";
import { parseJson } from "./parse-json.js";
import { MAX_ENTRY_MIB } from "./unchecked.js";
import { Unreadable } from "./unreadable.js";

const MAX_ENTRY_BYTES = MAX_ENTRY_MIB * 1024 * 1024;

/** How deep the entries are: in the list `entries` of the object `log` of the document. */
const ENTRY_DEPTH = 3;
const WAY_TO_ENTRIES = ["log", "entries"];

/** An entry of a recording; one that is too large has no value. */
export interface RecordedEntry {
  /** From 1, in the order of the file. */
  readonly number: number;
  readonly line: number;
  readonly value?: unknown;
}

interface OpenEntry {
  readonly start: number;
  readonly line: number;
  isTooLarge: boolean;
}

/**
 * Takes a HAR file in pieces. Yields its entries, one after the other, and holds no more than one. Throws an Unreadable
 * where the file is no HAR or broken.
 */
export async function* readHarEntries(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<RecordedEntry> {
  const splitter = new EntrySplitter();
  for await (const chunk of chunks) yield* splitter.split(chunk);
  splitter.end();
}

class EntrySplitter {
  readonly #stream = new JsonStream((token) => this.#see(token));
  #depth = 0;
  /** The last text of each depth: before a value in an object, its name. */
  readonly #names: unknown[] = [];
  #isInEntries = false;
  #hasEntries = false;
  #number = 0;
  #chunk: Uint8Array = new Uint8Array();
  #chunkStart = 0;
  #open: OpenEntry | undefined;
  readonly #text = new GatheredBytes();
  #complete: RecordedEntry[] = [];

  *split(chunk: Uint8Array): Generator<RecordedEntry> {
    this.#chunk = chunk;
    let fault: unknown;
    try {
      this.#stream.write(chunk);
    } catch (error) {
      fault = error;
    }
    // What was whole before a fault counts.
    yield* this.#complete.splice(0);
    if (fault !== undefined) throw fault;
    if (this.#open) this.#gather(this.#open, this.#chunkStart + chunk.length);
    this.#chunkStart += chunk.length;
  }

  end(): void {
    this.#stream.end();
    if (!this.#hasEntries) throw new Unreadable("is no HAR file: it has no list log.entries");
  }

  #see({ token, value, offset }: JsonToken): void {
    switch (token) {
      case TokenType.STRING:
        if (this.#depth < ENTRY_DEPTH) this.#names[this.#depth] = value;
        break;
      case TokenType.LEFT_BRACE:
        if (this.#isInEntries && this.#depth === ENTRY_DEPTH) this.#begin(offset);
        this.#depth += 1;
        break;
      case TokenType.LEFT_BRACKET:
        this.#depth += 1;
        if (this.#depth === ENTRY_DEPTH && WAY_TO_ENTRIES.every((name, index) => this.#names[index + 1] === name))
          this.#isInEntries = this.#hasEntries = true;
        break;
      case TokenType.RIGHT_BRACE:
      case TokenType.RIGHT_BRACKET:
        this.#depth -= 1;
        if (this.#depth < ENTRY_DEPTH) this.#isInEntries = false;
        else if (this.#depth === ENTRY_DEPTH && this.#open) this.#finish(this.#open, offset + 1);
        // A container that has ended takes its names with it.
        this.#names.length = Math.min(this.#names.length, this.#depth + 1);
        break;
      default:
    }
  }

  #begin(offset: number): void {
    this.#number += 1;
    this.#open = { start: offset, line: this.#stream.at(offset).line, isTooLarge: false };
  }

  #finish(entry: OpenEntry, end: number): void {
    this.#gather(entry, end);
    this.#open = undefined;
    const { line } = entry;
    const text = this.#text.take();
    const content = entry.isTooLarge ? {} : { value: parseJson(text) };
    this.#complete.push({ number: this.#number, line, ...content });
  }

  /** Keeps what has come of an entry, up to an offset in the piece at hand; nothing of one that is too large. */
  #gather(entry: OpenEntry, end: number): void {
    entry.isTooLarge = end - entry.start > MAX_ENTRY_BYTES;
    if (!entry.isTooLarge)
      this.#text.add(this.#chunk.subarray(Math.max(entry.start - this.#chunkStart, 0), end - this.#chunkStart));
  }
}
