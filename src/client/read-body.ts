import { type Bytes, inOneArray } from "./in-one-array.js";
import { quietly } from "./quietly.js";

/** The body of an answer, as far as it could be read. */
export type Body =
  | { readonly text: string; readonly flaw?: BodyFlaw }
  /** The connection broke off before the body was complete: what the stream threw. */
  | { readonly brokenOff: unknown };

/**
 * What is wrong with a body that came: over the limit, not UTF-8, cut inside its last character, or nothing that can
 * be read.
 */
export type BodyFlaw = "too-large" | "encoding" | "cut-character" | "unreadable";

/** A piece of a body: bytes or, from some implementations of `fetch`, text. */
type Chunk = Bytes | string;

/** Where the pieces come from. */
interface Source {
  next(): Promise<{ readonly done?: boolean | undefined; readonly value?: unknown }>;
  /** Lets go of the connection. */
  stop(): unknown;
}

/** A body as the implementations of `fetch` have it: a web stream, a stream of Node, or none. */
type Streamed = (Partial<ReadableStream> & Partial<AsyncIterable<unknown>> & { destroy?(): void }) | null | undefined;

/**
 * Reads the body of an answer as UTF-8, at most `maxBytes` of it, by what the answer offers: a web stream, a stream
 * of Node, or only `text()` or `arrayBuffer()`. `onOpen` is told what lets go of it before its end.
 */
export async function readBody(
  response: Response,
  maxBytes: number,
  onOpen: (stop: () => void) => void,
): Promise<Body> {
  const source = open(response, maxBytes);
  if (typeof source === "string") return { text: "", flaw: source };
  const stop = () => quietly(() => source.stop());
  onOpen(stop);
  const chunks: Chunk[] = [];
  let size = 0;
  for (;;) {
    let chunk;
    try {
      chunk = await source.next();
    } catch (cause) {
      return { brokenOff: cause };
    }
    if (chunk.done) return decode(chunks);
    const length = byteLength(chunk.value as Chunk);
    if (length !== undefined) chunks.push(chunk.value as Chunk);
    size += length ?? 0;
    if (length !== undefined && size <= maxBytes) continue;
    stop();
    return { text: textOf(chunks, false)[0], flaw: length === undefined ? "unreadable" : "too-large" };
  }
}

/** Lets go of an answer that nobody will read. */
export function discard(response: Response): void {
  quietly(() => toSource(response)?.stop());
}

function open(response: Response, maxBytes: number): Source | BodyFlaw {
  try {
    if (response.bodyUsed) return "unreadable";
    // What is read in one piece must not be read at all where it says that it is too large.
    const isTooLarge = Number(response.headers?.get?.("Content-Length")) > maxBytes;
    if (!isTooLarge || typeof response.body?.getReader === "function") return toSource(response) ?? "unreadable";
    discard(response);
    return "too-large";
  } catch {
    return "unreadable"; // Somebody else reads it.
  }
}

function toSource(response: Response): Source | undefined {
  const body = response.body as Streamed;
  // Without a decoder of bytes, only the answer itself can make text of them.
  if (typeof TextDecoder === "function" || typeof response.text !== "function") {
    if (typeof body?.getReader === "function") {
      const reader = body.getReader();
      return { next: () => reader.read(), stop: () => reader.cancel() };
    }
    const iterator = body?.[Symbol.asyncIterator]?.();
    if (iterator)
      return { next: () => iterator.next(), stop: () => (body?.destroy ? body.destroy() : iterator.return?.()) };
  }
  const method = (["text", "arrayBuffer"] as const).find((name) => typeof response[name] === "function");
  if (method === undefined && body !== null) return undefined;
  const whole = inOnePiece(() => (method === undefined ? "" : response[method]()));
  return { next: () => whole.next(), stop: () => undefined };
}

async function* inOnePiece(read: () => unknown): AsyncGenerator<unknown, void, undefined> {
  yield await read();
}

/**
 * `undefined` where a chunk is neither bytes nor text. Text counts as UTF-8, and half a pair of units as half of its
 * four bytes.
 */
export function byteLength(chunk: Chunk): number | undefined {
  if (typeof chunk !== "string") return chunk?.byteLength;
  let bytes = 0;
  // Not by `TextEncoder`: some runtimes lack it, and pieces may split pairs.
  for (let index = 0; index < chunk.length; index++) {
    const unit = chunk.charCodeAt(index);
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit & 0xf800) === 0xd800 ? 2 : 3;
  }
  return bytes;
}

function decode(chunks: readonly Chunk[]): Body {
  try {
    if (!chunks.some((chunk) => typeof chunk === "string"))
      return {
        text: new TextDecoder("utf-8", { fatal: true }).decode(inOneArray(chunks as readonly Bytes[])),
      };
  } catch {
    // What is wrong is found out below, piece by piece, which takes several times as long.
  }
  try {
    const [text, end] = textOf(chunks, true);
    return end === undefined ? { text, flaw: "cut-character" } : { text: text + end };
  } catch {
    // A lenient decoder alone would replace the bytes, and an altered value would pass for the service's own.
    return { text: textOf(chunks, false)[0], flaw: "encoding" };
  }
}

/**
 * The text, and what its last bytes make; `undefined` where they are the beginning of a character. Throws where bytes
 * are no UTF-8.
 */
function textOf(chunks: readonly Chunk[], fatal: boolean): [text: string, end: string | undefined] {
  if (chunks.every((chunk) => typeof chunk === "string")) return [chunks.join("").replace(/^\ufeff/, ""), ""];
  const decoder = new TextDecoder("utf-8", { fatal });
  const text = chunks
    .map((chunk) => (typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true })))
    .join("");
  try {
    return [text, decoder.decode()];
  } catch {
    return [text, undefined];
  }
}
