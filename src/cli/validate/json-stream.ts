import { TokenParser, Tokenizer, TokenizerError, TokenType } from "@streamparser/json";
import { PositionCounter, type TextPosition } from "./text-position.js";
import { Unreadable } from "./unreadable.js";

export { TokenType };

/** A text longer than this, which has to be held as a whole, ends the check. */
const MAX_TEXT_BYTES = 64 * 1024 * 1024;
/** Texts are gathered in pieces of this size. */
const TEXT_PIECE_BYTES = 64 * 1024;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
/** In the message of the tokenizer, which has the offset nowhere else. */
const OFFSET_OF_FAULT = /absolute position "(\d+)"/;

export interface JsonToken {
  readonly token: TokenType;
  readonly value: unknown;
  /** In bytes, from the beginning of the file. */
  readonly offset: number;
}

/**
 * Follows a JSON document that comes in pieces, cut anywhere, and keeps nothing of it. Throws an Unreadable with the
 * place where it is no JSON.
 */
export class JsonStream {
  readonly #tokenizer = new Tokenizer({ stringBufferSize: TEXT_PIECE_BYTES });
  // It judges the grammar; no path is selected, so it lets go of each value at once.
  readonly #grammar = new TokenParser({ paths: [], keepStack: false });
  readonly #positions = new PositionCounter();
  /** Bytes at the beginning that the tokenizer passes over without a count. */
  #uncounted = 0;
  #read = 0;
  #lastToken = 0;

  /** Takes what is to see each token. */
  constructor(onToken: (token: JsonToken) => void) {
    this.#tokenizer.onToken = ({ token, value, offset }) => {
      this.#lastToken = offset + this.#uncounted;
      this.#grammar.write({ token, value } as Parameters<TokenParser["write"]>[0]);
      onToken({ token, value, offset: this.#lastToken });
    };
  }

  write(chunk: Uint8Array): void {
    this.#positions.next(chunk);
    if (this.#read === 0 && chunk[0] === BYTE_ORDER_MARK[0]) this.#uncounted = BYTE_ORDER_MARK.length;
    this.#read += chunk.length;
    this.#telling(() => this.#tokenizer.write(chunk));
    if (this.#read - this.#lastToken > MAX_TEXT_BYTES && !this.#grammar.isEnded) {
      const limit = `${MAX_TEXT_BYTES / 1024 / 1024} MiB`;
      throw new Unreadable(`holds a text of more than ${limit}: leave it out of the file`, this.at(this.#read));
    }
  }

  /** The end of the document. */
  end(): void {
    const position = this.at(this.#read);
    this.#telling(() => this.#tokenizer.end(), position);
    if (!this.#grammar.isEnded) throw new Unreadable("is not whole: its JSON ends too early", position);
  }

  /** Takes an offset in the piece that came last. Returns where that is. */
  at(offset: number): TextPosition {
    return this.#positions.at(offset);
  }

  /** The library's own messages hold what they stumbled over. */
  #telling(run: () => void, atEnd?: TextPosition): void {
    try {
      run();
    } catch (error) {
      if (error instanceof Unreadable) throw error;
      if (atEnd) throw new Unreadable("is not whole: its JSON ends too early", atEnd);
      const offset = error instanceof TokenizerError ? OFFSET_OF_FAULT.exec(error.message)?.[1] : undefined;
      if (offset !== undefined) throw new Unreadable("is no JSON", this.at(Number(offset)));
      const reason = error instanceof TypeError ? "is not UTF-8 after" : "is no JSON";
      throw new Unreadable(reason, this.at(this.#lastToken));
    }
  }
}
