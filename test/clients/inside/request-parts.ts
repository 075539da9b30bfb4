import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import type { Answer, Credentials, Request } from "./client.js";

/** Chunks of a body that is sent without its length. */
const CHUNK_BYTES = 40;

/** The address of a request without its query. */
export function addressOf(baseUrl: string, { path, at = {} }: Request): string {
  return baseUrl + path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(at[name] ?? ""));
}

/** The query as pairs, for clients that know no lists: one is repeated, as `URLSearchParams` has it. */
export function pairsOf({ query = {} }: Request): [name: string, value: string][] {
  return Object.entries(query).flatMap(([name, value]) =>
    [value].flat().map((one): [string, string] => [name, String(one)]),
  );
}

/** The header that says who calls. */
export function authorizationOf(credentials: Credentials): string {
  if ("token" in credentials) return `Bearer ${credentials.token}`;
  return `Basic ${btoa(`${credentials.username}:${credentials.password}`)}`;
}

/** Whether a request brings its own word about who calls. */
export const isOwnCaller = ({ headers = {} }: Request): boolean => "Authorization" in headers;

/** All headers of a request, the credentials among them. */
export function headersOf(request: Request, credentials: Credentials): Record<string, string> {
  const headers = {
    ...(!isOwnCaller(request) && { Authorization: authorizationOf(credentials) }),
    ...request.headers,
    ...(request.isPacked && { "Content-Encoding": "gzip" }),
  };
  return Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== ""));
}

/** The body that is not the client's own JSON. */
export function bodyOf({ text, isPacked }: Request): string | Buffer | undefined {
  return text !== undefined && isPacked ? gzipSync(text) : text;
}

/** The text in pieces. */
export function* chunksOf(text = ""): Generator<Buffer> {
  const bytes = Buffer.from(text);
  for (let from = 0; from < bytes.length; from += CHUNK_BYTES) yield bytes.subarray(from, from + CHUNK_BYTES);
}

/** What a web-standard response says. */
export async function readResponse(response: Response): Promise<Answer> {
  return { status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() };
}

/** What fetch takes as the body that is not the client's own JSON. */
export function fetchBodyOf(request: Request): { body?: BodyInit; duplex?: "half" } {
  if (request.isChunked)
    return { body: Readable.toWeb(Readable.from(chunksOf(request.text))) as BodyInit, duplex: "half" };
  const body = bodyOf(request);
  return body === undefined ? {} : { body: body as BodyInit };
}
