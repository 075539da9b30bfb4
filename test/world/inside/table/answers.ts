import type { IncomingMessage, ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";

/** How the upstream answers: `nth` counts the requests for one case from 1. */
export type Answer = (response: ServerResponse, nth: number, request: IncomingMessage) => void;

/** On every answer, so that a check can see whether the headers of a result are readable. */
export const MARK = { name: "X-Upstream", value: "here" };

const JSON_HEADERS = { "Content-Type": "application/json", [MARK.name]: MARK.value };
/** Time for the bytes before it to arrive by themselves. */
const BETWEEN_MS = 20;
const ENDLESS_CHUNK = Buffer.alloc(16_384, 0x20);

/** A JSON answer that comes whole. */
export const json =
  (status: number, value: unknown): Answer =>
  (response) => {
    response.writeHead(status, JSON_HEADERS).end(JSON.stringify(value));
  };

/** The same, compressed. */
export const compressed =
  (value: unknown): Answer =>
  (response) => {
    response.writeHead(200, { ...JSON_HEADERS, "Content-Encoding": "gzip" }).end(gzipSync(JSON.stringify(value)));
  };

/** A JSON answer whose bytes are cut between those of its first character that has several. */
export const cutInsideCharacter =
  (value: unknown): Answer =>
  (response) => {
    const bytes = Buffer.from(JSON.stringify(value));
    const cut = bytes.findIndex((byte) => byte > 0x7f) + 1;
    response.writeHead(200, JSON_HEADERS);
    response.write(bytes.subarray(0, cut));
    setTimeout(() => response.end(bytes.subarray(cut)), BETWEEN_MS);
  };

/** A page for people. */
export const html =
  (status: number): Answer =>
  (response) => {
    response.writeHead(status, { "Content-Type": "text/html", [MARK.name]: MARK.value }).end("<p>");
  };

/** A status and nothing else. */
export const empty =
  (status: number): Answer =>
  (response) => {
    response.writeHead(status, { [MARK.name]: MARK.value }).end();
  };

/** How a body tells where it ends. */
export type Framing = "length" | "chunks";

/** The head and half of the body; then the connection ends. */
export const brokenOff =
  (value: unknown, framing: Framing = "length"): Answer =>
  (response) =>
    half(response, value, framing, () => response.destroy());

/** The head and half of the body; then nothing more. */
export const stalledBody =
  (value: unknown): Answer =>
  (response) =>
    half(response, value, "length", () => undefined);

/** Broken off the first time, whole the second. */
export const brokenOnce =
  (value: unknown, framing: Framing = "length"): Answer =>
  (response, nth, request) =>
    (nth === 1 ? brokenOff(value, framing) : json(200, value))(response, nth, request);

/** Half of a body whose length nobody was told: only the end of the connection says that it is over. */
export const halfWithoutLength =
  (value: unknown): Answer =>
  (response) => {
    const text = JSON.stringify(value);
    response.writeHead(200, { ...JSON_HEADERS, Connection: "close" });
    response.end(text.slice(0, text.length / 2));
  };

/** The request is read, and no answer ever comes. */
export const silent: Answer = () => undefined;

/** The request is read; then the connection is reset. */
export const reset: Answer = (_response, _nth, request) => {
  request.socket.resetAndDestroy();
};

/** A body that goes on for as long as somebody reads it. */
export const endless: Answer = (response) => {
  response.writeHead(200, JSON_HEADERS);
  const timer = setInterval(() => response.write(ENDLESS_CHUNK), 1);
  response.on("close", () => clearInterval(timer));
};

/** To a place on the same server that would be counted. */
export const redirect =
  (status: number): Answer =>
  (response, _nth, request) => {
    response.writeHead(status, { ...JSON_HEADERS, Location: `${request.url ?? "/"}/elsewhere` }).end();
  };

function half(response: ServerResponse, value: unknown, framing: Framing, then: () => void): void {
  const text = JSON.stringify(value);
  const length = framing === "length" ? { "Content-Length": String(Buffer.byteLength(text)) } : {};
  response.writeHead(200, { ...JSON_HEADERS, ...length });
  response.write(text.slice(0, text.length / 2), () => setTimeout(then, BETWEEN_MS));
}
