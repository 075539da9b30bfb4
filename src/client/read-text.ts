/** The text of an answer, as far as it could be read. */
export interface ReadText {
  readonly text: string;
  /** Why there is not more: the connection broke off, or the limit was reached. */
  readonly broken?: "truncated" | "too-large";
}

/** Reads the body of an answer as UTF-8, at most `maxBytes` of it. */
export async function readText(response: Response, maxBytes: number): Promise<ReadText> {
  const reader = response.body?.getReader();
  if (!reader) return { text: "" };
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  for (;;) {
    let chunk;
    try {
      chunk = await reader.read();
    } catch {
      return { text, broken: "truncated" };
    }
    if (chunk.done) return { text: text + decoder.decode() };
    bytes += chunk.value.byteLength;
    if (bytes > maxBytes) {
      // Not awaited: cancelling may itself hang on a stalled connection.
      reader.cancel().catch(() => undefined);
      return { text, broken: "too-large" };
    }
    text += decoder.decode(chunk.value, { stream: true });
  }
}
