/** The text of an answer, as far as it could be read. */
export interface ReadText {
  readonly text: string;
  /** What is wrong with it: the connection broke off, the limit was reached, or it is not UTF-8. */
  readonly broken?: "truncated" | "too-large" | "encoding";
}

/** Reads the body of an answer as UTF-8, at most `maxBytes` of it. */
export async function readText(response: Response, maxBytes: number): Promise<ReadText> {
  const reader = response.body?.getReader();
  if (!reader) return { text: "" };
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for (;;) {
    let chunk;
    try {
      chunk = await reader.read();
    } catch {
      return { text: decode(chunks, false), broken: "truncated" };
    }
    if (chunk.done) break;
    bytes += chunk.value.byteLength;
    if (bytes > maxBytes) {
      // Not awaited: cancelling may itself hang on a stalled connection.
      reader.cancel().catch(() => undefined);
      return { text: decode(chunks, false), broken: "too-large" };
    }
    chunks.push(chunk.value);
  }
  try {
    return { text: decode(chunks, true) };
  } catch {
    // A lenient decoder alone would replace the bytes, and an altered value would pass for the service's own.
    return { text: decode(chunks, false), broken: "encoding" };
  }
}

function decode(chunks: readonly Uint8Array[], fatal: boolean): string {
  const decoder = new TextDecoder("utf-8", { fatal });
  return chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join("") + decoder.decode();
}
