/** A piece of binary data. */
export type Bytes = ArrayBuffer | ArrayBufferView;

/** The bytes of all pieces, one after the other; of a single piece, its own. */
export function inOneArray(chunks: readonly Bytes[]): Uint8Array {
  const pieces = chunks.map((chunk) =>
    ArrayBuffer.isView(chunk)
      ? new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength)
      : new Uint8Array(chunk),
  );
  const [only] = pieces;
  if (only && pieces.length === 1) return only;
  const bytes = new Uint8Array(pieces.reduce((size, { byteLength }) => size + byteLength, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.byteLength;
  }
  return bytes;
}
