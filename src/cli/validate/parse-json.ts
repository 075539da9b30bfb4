import { JsonStream } from "./json-stream.js";
import { Unreadable } from "./unreadable.js";

/** It leaves out a byte order mark, and throws where something is not UTF-8. */
const DECODER = new TextDecoder("utf-8", { fatal: true });

/** Takes a JSON document. Returns its value. Throws an Unreadable with the place where it is none, and never its text. */
export function parseJson(text: Uint8Array): unknown {
  try {
    return JSON.parse(DECODER.decode(text)) as unknown;
  } catch {
    // The message of the engine quotes the text.
    throw faultOf(text);
  }
}

function faultOf(text: Uint8Array): Unreadable {
  try {
    const stream = new JsonStream(() => undefined);
    stream.write(text);
    stream.end();
  } catch (error) {
    if (error instanceof Unreadable) return error;
  }
  return new Unreadable("is no JSON");
}
