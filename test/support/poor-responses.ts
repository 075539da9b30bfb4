// Responses as runtimes and libraries poorer than Node give them.
import { PassThrough, Readable } from "node:stream";
import { runInNewContext } from "node:vm";

/** What a `fetch` gives: any object that somebody takes for a `Response`. */
export interface PoorResponse {
  readonly response: object;
  /** Whether whatever holds the connection has been let go of. Absent where the form has nothing to let go of. */
  isLetGo?(): boolean;
}

export interface Form {
  readonly name: string;
  /** Whether it gives text, which has been decoded by then, leniently. */
  readonly isText?: true;
  /** Makes an answer. */
  make(bytes: Buffer): PoorResponse;
}

const OK = { status: 200, ok: true, headers: new Headers({ "Content-Type": "application/json" }) };
/** Small pieces that split characters. */
const PIECE = 7;

function pieces(bytes: Buffer): Buffer[] {
  return Array.from({ length: Math.ceil(bytes.length / PIECE) }, (_, index) =>
    bytes.subarray(index * PIECE, (index + 1) * PIECE),
  );
}

/** Text in pieces of one UTF-16 unit, so that pairs of surrogates are split. */
const units = (bytes: Buffer) => bytes.toString().split("");

function webStream(chunks: readonly unknown[]): PoorResponse {
  let isLetGo = false;
  let next = 0;
  const body = new ReadableStream({
    pull: (controller) => (next < chunks.length ? controller.enqueue(chunks[next++]) : controller.close()),
    cancel: () => void (isLetGo = true),
  });
  return { response: { ...OK, body }, isLetGo: () => isLetGo };
}

function iterable(chunks: readonly unknown[]): PoorResponse {
  let isLetGo = false;
  let next = 0;
  const iterator = {
    next: () => Promise.resolve(next < chunks.length ? { value: chunks[next++] } : { done: true, value: undefined }),
    return: () => ((isLetGo = true), Promise.resolve({ done: true, value: undefined })),
  };
  return { response: { ...OK, body: { [Symbol.asyncIterator]: () => iterator } }, isLetGo: () => isLetGo };
}

function nodeStream(stream: Readable): PoorResponse {
  return {
    response: { ...OK, body: stream, text: () => Promise.reject(new Error("the stream is there to be read")) },
    isLetGo: () => stream.destroyed,
  };
}

const arrayBuffer = (bytes: Buffer): ArrayBuffer => new Uint8Array(bytes).buffer;
const foreign = (bytes: Buffer): unknown => runInNewContext("new Uint8Array(bytes)", { bytes: [...bytes] });

export const FORMS: readonly Form[] = [
  { name: "a Response of Node itself", make: (bytes) => ({ response: new Response(new Uint8Array(bytes), OK) }) },
  {
    name: "no body, only text() (React Native, whatwg-fetch)",
    isText: true,
    make: (bytes) => ({ response: { ...OK, text: async () => bytes.toString() } }),
  },
  {
    name: "a body that is undefined, and text()",
    isText: true,
    make: (bytes) => ({ response: { ...OK, body: undefined, text: async () => bytes.toString() } }),
  },
  {
    name: "a body that is null, and text()",
    isText: true,
    make: (bytes) => ({ response: { ...OK, body: null, text: async () => bytes.toString() } }),
  },
  {
    name: "a body without a reader, and text()",
    isText: true,
    make: (bytes) => ({ response: { ...OK, body: {}, text: async () => bytes.toString() } }),
  },
  {
    name: "only arrayBuffer()",
    make: (bytes) => ({ response: { ...OK, arrayBuffer: async () => arrayBuffer(bytes) } }),
  },
  {
    name: "an arrayBuffer() of another realm",
    make: (bytes) => ({ response: { ...OK, arrayBuffer: async () => (foreign(bytes) as Uint8Array).buffer } }),
  },
  { name: "a web stream of chunks that split characters", make: (bytes) => webStream(pieces(bytes)) },
  { name: "a web stream of ArrayBuffer", make: (bytes) => webStream(pieces(bytes).map(arrayBuffer)) },
  {
    name: "a web stream of DataView",
    make: (bytes) => webStream(pieces(bytes).map((piece) => new DataView(arrayBuffer(piece)))),
  },
  { name: "a web stream of another realm's bytes", make: (bytes) => webStream(pieces(bytes).map(foreign)) },
  { name: "a web stream of text", isText: true, make: (bytes) => webStream(bytes.toString().match(/[^]{1,7}/g) ?? []) },
  { name: "a web stream of text that splits surrogates", isText: true, make: (bytes) => webStream(units(bytes)) },
  {
    name: "a web stream with empty chunks",
    make: (bytes) => webStream([new Uint8Array(0), ...pieces(bytes), new Uint8Array(0)]),
  },
  { name: "a stream of Node (node-fetch)", make: (bytes) => nodeStream(Readable.from(pieces(bytes))) },
  {
    name: "a stream of Node that is piped",
    make: (bytes) => nodeStream(Readable.from(pieces(bytes)).pipe(new PassThrough())),
  },
  {
    name: "a stream of Node with an encoding",
    isText: true,
    make: (bytes) => nodeStream(new PassThrough({ encoding: "utf8" }).end(bytes)),
  },
  {
    name: "a stream of Node of objects",
    isText: true,
    make: (bytes) => nodeStream(Readable.from(units(bytes), { objectMode: true })),
  },
  { name: "an async iterable of bytes", make: (bytes) => iterable(pieces(bytes)) },
  { name: "an async iterable of text", isText: true, make: (bytes) => iterable(units(bytes)) },
  { name: "an async iterable of ArrayBuffer", make: (bytes) => iterable(pieces(bytes).map(arrayBuffer)) },
];
