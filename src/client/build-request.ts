import { createFinalURL, createQuerySerializer, defaultPathSerializer } from "openapi-fetch";
import { checkRequest } from "../validation/check-request.js";
import { jsonTypeOf, refuse, type Verdict } from "../validation/issue.js";
import type { Operation, OperationRequest } from "../validation/operation.js";
import type { CallOptions, Prefer } from "./options.js";
import { isPathValue } from "./path-value.js";
import { isDuration, isRetry, RETRY_RANGE, type Settings } from "./settings.js";

/** The one argument of a call. */
export interface CallArgument extends CallOptions, Omit<OperationRequest, "headers"> {
  readonly prefer?: Prefer | undefined;
}

/** A request that may be sent, or the reasons why it may not. */
export type BuiltRequest =
  | { readonly valid: true; readonly url: string; readonly init: RequestInit }
  | Exclude<Verdict, { readonly valid: true }>;

const CALL_OPTIONS = ["path", "query", "body", "headers", "signal", "timeoutMs", "deadlineMs", "retry", "prefer"];

const serializeQuery = createQuerySerializer();

/** Checks a call against the contract and turns it into a URL and the options of `fetch`. Never throws. */
export function buildRequest(settings: Settings, operation: Operation, argument: CallArgument): BuiltRequest {
  const { path, query, headers, body, prefer } = argument;
  const refused = checkCallOptions(argument) ?? checkPrefer(settings, operation, prefer);
  if (refused) return refused;
  if (settings.validateRequests) {
    const verdict = checkRequest(operation, { path, query, headers, body });
    if (!verdict.valid) return verdict;
  }
  const pathRefused = checkPath(operation, path);
  if (pathRefused) return pathRefused;
  const url = buildUrl(settings, operation, path, query);
  if (url === undefined) return invalid("/path", "well-formed text", "the URL could not be built from path and query", path);
  const sent = buildHeaders(settings, headers, prefer, body !== undefined);
  if (sent === undefined) return invalid("/headers", "valid header fields", "a header name or value is not allowed in HTTP", headers);
  const init: RequestInit = { method: operation.method, headers: sent, redirect: "manual" };
  if (body !== undefined) init.body = JSON.stringify(body);
  return { valid: true, url, init };
}

function invalid(path: string, expected: string, message: string, value: unknown): Exclude<Verdict, { valid: true }> {
  return refuse("request", expected, message, jsonTypeOf(value), path) as Exclude<Verdict, { valid: true }>;
}

function checkCallOptions(argument: CallArgument) {
  for (const name of Object.keys(argument)) {
    if (!CALL_OPTIONS.includes(name)) {
      return invalid(`/${name}`, `one of ${CALL_OPTIONS.join(", ")}`, `a call has no option "${name}"`, argument);
    }
  }
  for (const name of ["timeoutMs", "deadlineMs"] as const) {
    const value = argument[name];
    if (value !== undefined && !isDuration(value)) {
      return invalid(`/${name}`, "a number above 0", `${name} must be a number of milliseconds above 0`, value);
    }
  }
  if (argument.retry !== undefined && !isRetry(argument.retry)) {
    return invalid("/retry", `false or ${RETRY_RANGE}`, `retry must be false or ${RETRY_RANGE}`, argument.retry);
  }
  const authorization = Object.keys(argument.headers ?? {}).find((name) => name.toLowerCase() === "authorization");
  if (authorization === undefined) return undefined;
  return invalid(`/headers/${authorization}`, "absent", "credentials belong to the client, not to a call", "");
}

function checkPrefer({ origin, profile }: Settings, operation: Operation, prefer: Prefer | undefined) {
  if (prefer === undefined) return undefined;
  if (profile.servers.some((server) => new URL(server).origin === origin)) {
    return invalid("/prefer", "absent", "prefer is for the mock and is never sent to the service itself", prefer);
  }
  const { example, status } = prefer;
  if (example !== undefined && !Object.hasOwn(operation.examples, example)) {
    const known = Object.keys(operation.examples).join(", ");
    return invalid("/prefer/example", `one of ${known}`, `${operation.operationId} has no such example; it has ${known}`, example);
  }
  if (status !== undefined && !Object.hasOwn(operation.responses, status)) {
    const known = Object.keys(operation.responses).join(", ");
    return invalid("/prefer/status", `one of ${known}`, `${operation.operationId} does not declare this status`, status);
  }
  return undefined;
}

/** An empty or dotted segment would reach another resource, so it is refused even where requests are not validated. */
function checkPath(operation: Operation, path: object | undefined) {
  for (const [, name = ""] of operation.path.matchAll(/\{([^}]+)\}/g)) {
    const value: unknown = (path as Record<string, unknown> | undefined)?.[name];
    if (!isPathValue(value)) {
      return invalid(`/path/${name}`, "non-empty text other than . and ..", `path parameter "${name}" must be non-empty text other than . and .., without control characters`, value);
    }
  }
  return undefined;
}

function buildUrl({ baseUrl }: Settings, operation: Operation, path: object | undefined, query: object | undefined) {
  try {
    const pathname = defaultPathSerializer(operation.path, path as Record<string, unknown>);
    const url = createFinalURL(pathname, {
      baseUrl,
      params: { query: query as Record<string, unknown> },
      querySerializer: serializeQuery,
      pathSerializer: defaultPathSerializer,
    });
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
