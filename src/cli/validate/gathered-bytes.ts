const INITIAL_SIZE = 64 * 1024;

/** Bytes that come in pieces and are looked at as a whole. It grows to the largest whole, and is filled anew. */
export class GatheredBytes {
  #bytes = new Uint8Array(INITIAL_SIZE);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** Takes the next piece, which it copies: whoever reads a file fills one buffer again and again. */
  add(piece: Uint8Array): void {
    const size = this.#size + piece.length;
    if (size > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(size, this.#bytes.length * 2));
      larger.set(this.#bytes.subarray(0, this.#size));
      this.#bytes = larger;
    }
    this.#bytes.set(piece, this.#size);
    this.#size = size;
  }

  /** Returns the whole, which is good until the next piece, and begins anew. */
  take(): Uint8Array {
    const whole = this.#bytes.subarray(0, this.#size);
    this.#size = 0;
    return whole;
  }
}
