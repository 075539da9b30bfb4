import createOpenApiFetch, { defaultPathSerializer } from "openapi-fetch";
import { isPlainObject } from "../validation/plain-object.js";
import { onAbort } from "./abort.js";
import { uncached } from "./build-request.js";
import { isPathValue, PATH_VALUE } from "./path-value.js";
import { isQueryValue, QUERY_VALUE, serializeQuery } from "./query.js";
import { REFUSED_HEADER, refusedHeader } from "./request-headers.js";
import type { Settings } from "./settings.js";
import type { TokenSource } from "./token.js";

/**
 * An openapi-fetch client that sends the client's credentials, to its base URL only, and follows no redirects.
 * Throws what openapi-fetch throws. A part of the request that would reach another resource, vanish, or leave the
 * base URL is refused with a `TypeError`.
 */
export function createHttpClient(settings: Settings): object {
  const client = createOpenApiFetch<Record<string, never>>({
    baseUrl: settings.baseUrl,
    headers: {},
    querySerializer: (query: unknown) =>
      serializeQuery(readPart("Query", query, (value) => value === undefined || isQueryValue(value), QUERY_VALUE)),
    pathSerializer(pathname, parameters) {
      const path = defaultPathSerializer(pathname, readPart("Path", parameters, isPathValue, PATH_VALUE));
      const [missing] = /\{[^}]*\}/.exec(path) ?? [];
      if (missing !== undefined) throw new TypeError(`Path parameter ${missing} is missing`);
      return path;
    },
    fetch: (request) => sendRequest(settings, request),
  }) as unknown as Record<(typeof METHODS)[number], (path: string, init?: object) => Promise<unknown>>;
  for (const method of METHODS) {
    const send = client[method];
    const call = async (path: string, init?: object) => send(path, readCall(init));
    client[method] = Object.defineProperty(call, "name", { value: method });
  }
  return client;
}

/** The methods that the contracts have. */
const METHODS = ["GET", "PUT", "POST", "DELETE"] as const;

/** The options of a call. What they keep where openapi-fetch does not look, it would leave out without a word. */
function readCall(init: unknown): object {
  const own = ownOf("The options of a call", init ?? {});
  const params = ownOf('"params"', own["params"] ?? {});
  // Every call has a path, so that it is looked at.
  return Object.assign(own, {
    headers: toHeaders(own["headers"]),
    params: Object.assign(params, { path: params["path"] || {} }),
  });
}

/** `Headers` of any realm and lists of pairs become `Headers`; openapi-fetch reads only its own and plain objects. */
function toHeaders(given: unknown): unknown {
  if (typeof (given as Partial<Headers> | null | undefined)?.[Symbol.iterator] === "function")
    return new Headers(given as Headers);
  return given === undefined || given === null ? given : ownOf("Headers", given);
}

/** The attributes of a plain object, each read once and nothing inherited. */
function ownOf(what: string, given: unknown): Record<string, unknown> {
  if (!isPlainObject(given)) throw new TypeError(`${what} must be a plain object (await a promise first)`);
  return Object.assign(Object.create(null) as Record<string, unknown>, given);
}

/** The parameters: what is checked is what is sent. */
function readPart(
  part: string,
  parameters: unknown,
  isValue: (value: unknown) => boolean,
  expected: string,
): Record<string, unknown> {
  const own = ownOf(`${part} parameters`, parameters);
  for (const [name, value] of Object.entries(own)) {
    if (!isValue(value)) throw new TypeError(`${part} parameter "${name}" must be ${expected}`);
  }
  return own;
}

/** Calls `fetch` as the client's methods do: with a URL and options, which every implementation understands. */
async function sendRequest(
  { baseUrl, profile, authorization, headers, fetch }: Settings,
  request: Request,
): Promise<Response> {
  if (!request.url.startsWith(`${baseUrl}/`)) throw new TypeError(`The request would leave ${baseUrl}/`);
  const refused = refusedHeader(request.headers, profile.credentialHeader);
  if (refused !== undefined) throw new TypeError(`Header "${refused}" must be ${REFUSED_HEADER}`);
  const sent = new Headers(headers);
  request.headers.forEach((value, name) => sent.set(name, value));
  const { method, signal, url } = request;
  const value = typeof authorization === "function" ? await whileWanted(signal, authorization) : authorization;
  if (value !== undefined) sent.set(profile.credentialHeader, value);
  const body = await request.text();
  // The call may have ended while the token was on its way; what is sent now, nobody would hear of.
  if (signal.aborted) throw signal.reason;
  return fetch(url, { method, headers: sent, signal, redirect: "manual", ...uncached(), ...(body !== "" && { body }) });
}

/** Waits for a token as long as somebody wants it. */
async function whileWanted(signal: AbortSignal, source: TokenSource): Promise<string> {
  let forget = () => {};
  const cut = new Promise<never>((_resolve, reject) => {
    forget = onAbort(signal, () => reject(signal.reason as Error));
  });
  return source(cut).finally(forget);
}
