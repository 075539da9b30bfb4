/** Where something stands in a file, as editors count: from 1, columns in characters. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

const LINE_FEED = 0x0a;
/** The two highest bits tell the bytes of UTF-8 that continue a character. */
const HIGH_BITS = 0xc0;
const CONTINUATION = 0x80;

/** Counts lines and columns of a text of which only one piece is at hand. */
export class PositionCounter {
  #chunk: Uint8Array = new Uint8Array();
  #chunkStart = 0;
  #counted = 0;
  #line = 1;
  #column = 1;

  /** Takes the next piece of the text. */
  next(chunk: Uint8Array): void {
    this.at(this.#chunkStart + this.#chunk.length);
    this.#chunkStart += this.#chunk.length;
    this.#chunk = chunk;
  }

  /**
   * Takes an offset in the whole text, in bytes. Returns its position; what lies before the last one that was asked for
   * has that one's.
   */
  at(offset: number): TextPosition {
    const end = Math.min(offset - this.#chunkStart, this.#chunk.length);
    for (let index = this.#counted - this.#chunkStart; index < end; index += 1) {
      const byte = this.#chunk[index] as number;
      if (byte === LINE_FEED) {
        this.#line += 1;
        this.#column = 1;
      } else if ((byte & HIGH_BITS) !== CONTINUATION) this.#column += 1;
    }
    this.#counted = Math.max(this.#counted, this.#chunkStart + end);
    return { line: this.#line, column: this.#column };
  }
}
