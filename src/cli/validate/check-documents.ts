import type { DocumentCheck } from "./document-check.js";
import { parseJson } from "./parse-json.js";
import type { Step } from "./step.js";
import { Unreadable } from "./unreadable.js";

/** A document larger than this is not read: it is held as a whole. */
const MAX_DOCUMENT_BYTES = 64 * 1024 * 1024;
const LINE_FEED = 0x0a;

/** Takes a JSON document in pieces. Yields what is wrong with it. Throws an Unreadable where it is no JSON. */
export async function* checkDocument(chunks: AsyncIterable<Uint8Array>, check: DocumentCheck): AsyncGenerator<Step> {
  const gathered = new Gathered();
  for await (const chunk of chunks) gathered.add(chunk);
  yield { line: 1, documents: 1, ...check(parseJson(gathered.take())) };
}

/** The same for a document on each line. A line that is no JSON is wrong, and the others are checked. */
export async function* checkLines(chunks: AsyncIterable<Uint8Array>, check: DocumentCheck): AsyncGenerator<Step> {
  const gathered = new Gathered();
  let line = 1;
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      gathered.add(chunk.subarray(start, end));
      yield* checkLine(gathered.take(), line, check);
      line += 1;
      start = end + 1;
    }
    gathered.add(chunk.subarray(start));
  }
  yield* checkLine(gathered.take(), line, check);
}

function* checkLine(text: Buffer, line: number, check: DocumentCheck): Generator<Step> {
  if (text.toString().trim() === "") return;
  try {
    yield { line, documents: 1, ...check(parseJson(text)) };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    yield { line, documents: 1, ...check.refuse(error) };
  }
}

/** Pieces of what is read as a whole. */
class Gathered {
  #pieces: Uint8Array[] = [];
  #size = 0;

  add(piece: Uint8Array): void {
    this.#size += piece.length;
    if (this.#size > MAX_DOCUMENT_BYTES)
      throw new Unreadable(`holds a document of more than ${MAX_DOCUMENT_BYTES / 1024 / 1024} MiB`);
    this.#pieces.push(piece);
  }

  take(): Buffer {
    const whole = Buffer.concat(this.#pieces);
    this.#pieces = [];
    this.#size = 0;
    return whole;
  }
}
