import type { DocumentCheck } from "./document-check.js";
import { GatheredBytes } from "./gathered-bytes.js";
import { parseJson } from "./parse-json.js";
import type { Step } from "./step.js";
import { Unreadable } from "./unreadable.js";

/** A document larger than this is not read: it is held as a whole. */
const MAX_DOCUMENT_BYTES = 64 * 1024 * 1024;
const LINE_FEED = 0x0a;
/** Space, tabulator, carriage return. */
const BLANKS = [0x20, 0x09, 0x0d];

/** Takes a JSON document in pieces. Yields what is wrong with it. Throws an Unreadable where it is no JSON. */
export async function* checkDocument(chunks: AsyncIterable<Uint8Array>, check: DocumentCheck): AsyncGenerator<Step> {
  const gathered = new GatheredBytes();
  for await (const chunk of chunks) gather(gathered, chunk);
  yield { line: 1, documents: 1, ...check(parseJson(gathered.take())) };
}

/** The same for a document on each line. A line that is no JSON is wrong, and the others are checked. */
export async function* checkLines(chunks: AsyncIterable<Uint8Array>, check: DocumentCheck): AsyncGenerator<Step> {
  const gathered = new GatheredBytes();
  let line = 1;
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      gather(gathered, chunk.subarray(start, end));
      yield* checkLine(gathered.take(), line, check);
      line += 1;
      start = end + 1;
    }
    gather(gathered, chunk.subarray(start));
  }
  yield* checkLine(gathered.take(), line, check);
}

function* checkLine(text: Uint8Array, line: number, check: DocumentCheck): Generator<Step> {
  if (text.every((byte) => BLANKS.includes(byte))) return;
  try {
    yield { line, documents: 1, ...check(parseJson(text)) };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    yield { line, documents: 1, ...check.refuse(error) };
  }
}

function gather(gathered: GatheredBytes, piece: Uint8Array): void {
  if (gathered.size + piece.length > MAX_DOCUMENT_BYTES)
    throw new Unreadable(`holds a document of more than ${MAX_DOCUMENT_BYTES / 1024 / 1024} MiB`);
  gathered.add(piece);
}
