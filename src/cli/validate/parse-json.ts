import { JsonStream } from "./json-stream.js";
import { Unreadable } from "./unreadable.js";

/** Takes a JSON document. Returns its value. Throws an Unreadable with the place where it is none, and never its text. */
export function parseJson(text: Uint8Array): unknown {
  try {
    // A byte order mark is left out.
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(text)) as unknown;
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
