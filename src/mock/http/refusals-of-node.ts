import { type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import { JSON_MEDIA_TYPE } from "../../client/media-type.js";
import { describeFlaws, type Flaw, REASON_HEADER } from "../answer/flaw.js";
import { corsHeaders } from "../pipeline/cors.js";
import type { Told } from "../pipeline/log.js";

interface ClientError extends Error {
  readonly code?: string;
  readonly rawPacket?: Buffer;
}

interface Refusal {
  readonly status: number;
  readonly flaw: Flaw;
}

/** What Node refuses before there is a request, by its codes. */
const REFUSALS: ReadonlyMap<string | undefined, Refusal> = new Map([
  [
    "HPE_HEADER_OVERFLOW",
    refusal(431, "/headers", "too-large", "must be of at most 16 KiB in all, with the first line"),
  ],
  ["HPE_CHUNK_EXTENSIONS_OVERFLOW", refusal(413, "/body", "too-large", "must have chunk extensions of at most 16 KiB")],
  ["HPE_INVALID_METHOD", refusal(501, "/method", "method", "must be a method of HTTP, in capitals")],
  ["ERR_HTTP_REQUEST_TIMEOUT", refusal(408, "", "timeout", "must be sent within the time that a server waits")],
]);
const MALFORMED = refusal(400, "", "http", "must be a request of HTTP/1.1");
/** In what was received last, which is all that there is of a request that cannot be read. */
const ORIGIN = /^origin:[ \t]*(\S+)[ \t]*\r?$/im;
const NO_HOST = refusal(400, "/headers/host", "required", "must be present, as HTTP/1.1 demands");
const EXPECTATION = refusal(417, "/headers/expect", "expectation", "must be 100-continue");
const TUNNEL = refusal(501, "/method", "method", "must be another one: the mock is no proxy");
const UNKNOWN = { method: "-", path: "-" };

/** What Node would refuse in silence is refused with a reason, and told. */
export function explainRefusals(server: Server, onAnswer: (told: Told) => void): void {
  server.on("clientError", (error: ClientError, socket: Socket) => {
    if (error.code === "ECONNRESET" || !socket.writable) return void socket.destroy();
    const [, origin] = ORIGIN.exec(error.rawPacket?.toString("latin1") ?? "") ?? [];
    refuseSocket(socket, REFUSALS.get(error.code) ?? MALFORMED, { ...UNKNOWN, origin }, onAnswer);
  });
  server.on("connect", (request: IncomingMessage, socket: Socket) => {
    refuseSocket(socket, TUNNEL, { ...whereOf(request), origin: request.headers.origin }, onAnswer);
  });
  server.on("checkExpectation", (request: IncomingMessage, response: ServerResponse) => {
    refuse(request, response, EXPECTATION, onAnswer);
  });
}

/** Takes a request. Refuses it, and returns true, where it lacks the header that HTTP demands. */
export function refusesWithoutHost(
  request: IncomingMessage,
  response: ServerResponse,
  onAnswer: (told: Told) => void,
): boolean {
  // Node reads the headers anew for `headers`, and all else of the mock takes `headersDistinct`.
  if (request.httpVersionMinor !== 1 || request.headersDistinct["host"] !== undefined) return false;
  refuse(request, response, NO_HOST, onAnswer);
  return true;
}

function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  { status, flaw }: Refusal,
  onAnswer: (told: Told) => void,
): void {
  const { headers, body } = describe(flaw, request.headers.origin);
  // What may still come of the request is not read.
  response.writeHead(status, { ...headers, Connection: "close" }).end(body);
  onAnswer({ ...whereOf(request), status, reason: describeFlaws([flaw]) });
}

function refuseSocket(
  socket: Socket,
  { status, flaw }: Refusal,
  { origin, ...where }: Pick<Told, "method" | "path"> & { readonly origin?: string | undefined },
  onAnswer: (told: Told) => void,
): void {
  const { headers, body } = describe(flaw, origin);
  const lines = Object.entries({ ...headers, Connection: "close" }).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join("")}\r\n${body}`);
  onAnswer({ ...where, status, reason: describeFlaws([flaw]) });
}

function describe(flaw: Flaw, origin: string | undefined): { headers: Record<string, string>; body: string } {
  const body = JSON.stringify({ message: `The mock refuses the request: ${describeFlaws([flaw])}.` });
  return {
    body,
    headers: {
      ...corsHeaders(origin),
      [REASON_HEADER]: describeFlaws([flaw]),
      "Content-Type": JSON_MEDIA_TYPE,
      "Content-Length": String(Buffer.byteLength(body)),
    },
  };
}

function whereOf({ method = "", url = "" }: IncomingMessage): Pick<Told, "method" | "path"> {
  return { method, path: url.split("?")[0] ?? "" };
}

function refusal(status: number, place: string, rule: string, words: string): Refusal {
  return { status, flaw: { place, rule, words } };
}
