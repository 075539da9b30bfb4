import { checkRequest } from "../validation/check-request.js";
import { jsonTypeOf, type Refusal, refuse } from "../validation/issue.js";
import type { Operation, OperationRequest } from "../validation/operation.js";
import type { CallOptions, Prefer } from "./options.js";
import { isPathValue, PATH_VALUE } from "./path-value.js";
import { serializeQuery } from "./query.js";
import { isDuration, isRetry, RETRY_RANGE, type Settings } from "./settings.js";

/** The one argument of a call. */
export interface CallArgument extends CallOptions, Omit<OperationRequest, "headers"> {
  readonly prefer?: Prefer | undefined;
}

/** A request that may be sent, or the reasons why it may not. */
export type BuiltRequest =
  | { readonly valid: true; readonly url: string; readonly init: RequestInit; /** The body as it goes over the wire, read back. */ readonly body: unknown }
  | Refusal;

const CALL_OPTIONS = ["path", "query", "body", "headers", "signal", "timeoutMs", "deadlineMs", "retry", "prefer"];

/** Credentials belong to the client; wishes for the mock's answers have an option of their own, which no service gets to see. */
const RESERVED_HEADER = /^(authorization|prefer)$/i;
const PATH_PARAMETER = /\{([^}]+)\}/g;

/** Checks a call against the contract and turns it into a URL and the options of `fetch`. Never throws. */
export function buildRequest(settings: Settings, operation: Operation, argument: CallArgument): BuiltRequest {
  const { path, query, headers, prefer } = argument;
  const refused = checkCallOptions(argument) ?? checkPrefer(settings, operation, prefer);
  if (refused) return refused;
  const text = toJson(argument.body);
  if (text === "") return invalid("/body", "a value that JSON can hold", argument.body);
  // What is checked, and what an answer is compared with, is what is sent: the caller may change the object meanwhile.
  const body: unknown = text && JSON.parse(text);
  if (settings.validateRequests) {
    const verdict = checkRequest(operation, { path, query, headers, body });
    if (!verdict.valid) return verdict;
  }
  const pathRefused = checkPath(operation, path);
  if (pathRefused) return pathRefused;
  const url = buildUrl(settings, operation, path, query);
  if (url === undefined) return invalid("/path", "text that a URL can hold", path);
  const sent = buildHeaders(settings, headers, prefer, text !== undefined);
  if (sent === undefined) return invalid("/headers", "names and values that HTTP allows", headers);
  const init: RequestInit = { method: operation.method, headers: sent, redirect: "manual", ...(text && { body: text }) };
  return { valid: true, url, init, body };
}

/** The text of a body, `undefined` where there is none, and empty where JSON cannot hold it. */
function toJson(body: unknown): string | undefined {
  try {
    return body === undefined ? body : (JSON.stringify(body) ?? "");
  } catch {
    return "";
  }
}

/** A refusal of something that the contract itself does not describe. */
function invalid(path: string, expected: string, value: unknown): Refusal {
  return refuse("request", expected, `${path} must be ${expected}`, jsonTypeOf(value), path);
}

function checkCallOptions(argument: CallArgument) {
  for (const name of Object.keys(argument)) {
    if (!CALL_OPTIONS.includes(name)) return invalid(`/${name}`, `one of ${CALL_OPTIONS.join(", ")}`, argument);
  }
  for (const name of ["timeoutMs", "deadlineMs"] as const) {
    const value = argument[name];
    if (value !== undefined && !isDuration(value)) return invalid(`/${name}`, "a number of milliseconds above 0", value);
  }
  if (argument.retry !== undefined && !isRetry(argument.retry)) return invalid("/retry", RETRY_RANGE, argument.retry);
  const { signal } = argument;
  if (signal && typeof signal.addEventListener !== "function") return invalid("/signal", "an AbortSignal", signal);
  const reserved = Object.keys(argument.headers ?? {}).find((name) => RESERVED_HEADER.test(name));
  return reserved === undefined ? undefined : invalid(`/headers/${reserved}`, "absent: the client sets it", "");
}

function checkPrefer({ origin, profile }: Settings, operation: Operation, prefer: Prefer | undefined) {
  if (!prefer) return undefined;
  if (profile.servers.some((server) => new URL(server).origin === origin)) {
    return invalid("/prefer", "absent: it is for the mock and never sent to the service itself", prefer);
  }
  const { example, status } = prefer;
  if (example !== undefined && !Object.hasOwn(operation.examples, example)) {
    return invalid("/prefer/example", `one of ${Object.keys(operation.examples).join(", ")}`, example);
  }
  if (status !== undefined && !Object.hasOwn(operation.responses, status)) {
    return invalid("/prefer/status", `one of ${Object.keys(operation.responses).join(", ")}`, status);
  }
  return undefined;
}

/** An empty or dotted segment would reach another resource, so it is refused even where requests are not validated. */
function checkPath(operation: Operation, path: object | undefined) {
  for (const [, name = ""] of operation.path.matchAll(PATH_PARAMETER)) {
    const value: unknown = (path as Record<string, unknown> | undefined)?.[name];
    if (!isPathValue(value)) return invalid(`/path/${name}`, PATH_VALUE, value);
  }
  return undefined;
}

function buildUrl({ baseUrl }: Settings, operation: Operation, path: object | undefined, query: object | undefined) {
  try {
    const pathname = operation.path.replace(PATH_PARAMETER, (_template, name: string) => encodeURIComponent((path as Record<string, string>)[name] as string));
    const search = serializeQuery(query);
    const url = `${baseUrl}${pathname}${search && `?${search}`}`;
    // What is sent must be what was built, at the place that was configured: nothing may have been resolved away.
    return new URL(url).href === url && url.startsWith(`${baseUrl}/`) ? url : undefined;
  } catch {
    return undefined; // A lone surrogate cannot be encoded.
  }
}

function buildHeaders(settings: Settings, headers: object | undefined, prefer: Prefer | undefined, hasBody: boolean) {
  try {
    const sent = new Headers(headers as Record<string, string>);
    sent.set("Accept", "application/json");
    if (hasBody) sent.set("Content-Type", "application/json");
    if (settings.authorization !== undefined) sent.set("Authorization", settings.authorization);
    const wishes = [];
    if (prefer?.status !== undefined) wishes.push(`code=${prefer.status}`);
    if (prefer?.example !== undefined) wishes.push(`example=${prefer.example}`);
    if (wishes.length > 0) sent.set("Prefer", wishes.join(", "));
    return sent;
  } catch {
    return undefined;
  }
}
