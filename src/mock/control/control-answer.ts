import { mediaTypeOf, JSON_MEDIA_TYPE } from "../../client/media-type.js";
import { type Answer, jsonAnswer } from "../answer/answer.js";
import type { MockRequest } from "../request/mock-request.js";
import { decodeQuery } from "../request/request-target.js";
import type { SessionControls } from "../session/session-controls.js";
import { SessionReset } from "../session/session.js";

/** What a route of the mock itself is given. */
export interface ControlRequest {
  readonly controls: SessionControls;
  /** The attributes of the body; empty where there is none. */
  readonly body: Readonly<Record<string, unknown>>;
  /** The parameters of the query, each given once. */
  readonly query: Readonly<Record<string, string>>;
}

/** What is done with the mock by a request. */
export interface ControlRoute {
  readonly method: "GET" | "POST" | "DELETE";
  /** Behind `/-/`, or behind `/-/s/{session}/`. */
  readonly path: string;
  /** What it does, for whoever asks. */
  readonly does: string;
  /** The attributes of the body that it takes, and whether each must be there. */
  readonly takes?: Readonly<Record<string, boolean>>;
  /** The parameters of the query that it takes. */
  readonly asks?: readonly string[];
  /** Returns what is answered as JSON. Throws a TypeError that says what is wrong with the request. */
  readonly run: (request: ControlRequest) => unknown;
}

/** Enough for thousands of steps. */
const MAX_BODY_BYTES = 1_048_576;
const UTF8 = new TextDecoder("utf-8", { fatal: true });

/** Takes a route, a request for it, its query, and what it controls. Returns the answer. */
export async function answerControl(
  route: ControlRoute,
  request: MockRequest,
  encodedQuery: string,
  controls: SessionControls,
): Promise<Answer> {
  try {
    const query = readQuery(encodedQuery, route.asks ?? []);
    const body = route.takes ? await readBody(request, route.takes) : {};
    return jsonAnswer(200, await route.run({ controls, body, query }));
  } catch (error) {
    if (error instanceof TypeError) return refuse(400, error);
    if (error instanceof SessionReset) return refuse(409, error);
    throw error;
  }
}

function refuse(status: number, { message }: Error): Answer {
  return { ...jsonAnswer(status, { message }), flaws: [{ place: "", rule: "control", words: message }] };
}

function readQuery(encoded: string, known: readonly string[]): Readonly<Record<string, string>> {
  const parameters = decodeQuery(encoded);
  if (!parameters) throw new TypeError("The query must be percent-encoded UTF-8.");
  const takes = known.length === 0 ? "It takes none." : `It takes: ${known.join(", ")}.`;
  return Object.fromEntries(
    [...parameters].map(([name, [value = "", ...more]]) => {
      if (!known.includes(name)) throw new TypeError(`There is no parameter ${JSON.stringify(name)} here. ${takes}`);
      if (more.length > 0) throw new TypeError(`The parameter "${name}" must be given once.`);
      return [name, value];
    }),
  );
}

async function readBody(
  request: MockRequest,
  takes: Readonly<Record<string, boolean>>,
): Promise<Readonly<Record<string, unknown>>> {
  const bytes = request.mayHaveBody ? await request.readBody(MAX_BODY_BYTES) : new Uint8Array();
  if (!bytes) throw new TypeError(`The body must be of at most ${MAX_BODY_BYTES} bytes.`);
  const body = bytes.length === 0 ? {} : parse(bytes, request.header("content-type"));
  const names = Object.keys(takes);
  const unknown = Object.keys(body).find((name) => !names.includes(name));
  if (unknown !== undefined)
    throw new TypeError(`The body has no attribute ${JSON.stringify(unknown)}. It takes: ${names.join(", ")}.`);
  const missing = names.filter((name) => takes[name] && body[name] === undefined);
  if (missing.length > 0) throw new TypeError(`The body must have: ${missing.join(", ")}.`);
  return body;
}

function parse(bytes: Uint8Array, contentType: string | undefined): Readonly<Record<string, unknown>> {
  // Told at once, since curl sends something else unless it is told.
  if (mediaTypeOf(contentType) !== JSON_MEDIA_TYPE)
    throw new TypeError(`The body must be JSON, with the header Content-Type: ${JSON_MEDIA_TYPE}.`);
  try {
    const value = JSON.parse(UTF8.decode(bytes)) as unknown;
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // Told below.
  }
  throw new TypeError("The body must be a JSON object.");
}
